"""Regulations that include others: whose rule counts, what is said where one is missing, and texts that stand alone."""

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.regelwerk.einschluss import benoetigte, binde, eingebundene
from domain.regelwerk.laden import MAX_EINGESCHLOSSEN, lade, pruefe
from domain.regelwerk.regelwerk import Regelwerk
from domain.vokabular import Funktion, Rolle
from tests.einheit.test_regelwerk_laden import frist, regel


def werk(kennung: str, *teile: str, schliesst_ein: tuple[str, ...] = (), funktionen: str = "") -> str:
    """The text of a regulation whose rules name it as their source."""
    return f"""
[regelwerk]
id = "{kennung}"
version = "1"
titel = "{kennung}"
traeger = "Jobcenter Probe"
quelle = "{kennung}"
kurz = "GA {kennung}"
schicht = "lokal"
geprueft_am = 2020-01-02
schliesst_ein = [{", ".join(f'"{andere}"' for andere in schliesst_ein)}]

[regelwerk.funktionen]
{funktionen}

[[geltungsdauer]]
id = "{kennung}-0"
grad = "muss"
stelle = "Nr. 0"
text = "Gilt ab 2020."
gueltig_ab = 2020-01-01
""" + "".join(teile)


FM = 'fallmanagement = ["fallmanager"]'
ZIEL = 'zielwert = { id = "Z", grad = "soll", stelle = "Nr. 5", text = "Besser.", dauer = { tage = 7 } }'


def offen(kennung: str, grund: str = "folgt") -> str:
    return f'\n[[nicht_umgesetzt]]\nregel = "{kennung}"\ngrund = "{grund}"\n'


def geladen(text: str, **bibliothek: str) -> Regelwerk:
    return lade(text, "probe.toml", bibliothek)


def fehler(text: str, **bibliothek: str) -> list[str]:
    gefunden, alle = pruefe(text, "probe.toml", bibliothek)
    assert (gefunden is None) == bool(alle)
    return [str(einer) for einer in alle]


# --- whose rule counts -----------------------------------------------------------------------------------------------


def test_was_eingeschlossen_ist_gilt_als_stuende_es_hier_und_behaelt_seine_fundstelle_und_gueltigkeit() -> None:
    b = werk("b", frist("B-1", "dauer = { tage = 14 }", "gueltig_bis = 2020-06-30"), funktionen=FM)
    a = geladen(werk("a", frist("A-1", pflicht="zwei"), schliesst_ein=("b",)), b=b)
    assert set(a.nach_id) == {"a-0", "A-1", "B-1"}
    assert [regel.id for regel in a.fristen] == ["A-1", "B-1"]
    assert (a.nach_id["A-1"].fundstelle, a.nach_id["B-1"].fundstelle) == ("GA a, Nr. 5", "GA b, Nr. 5")
    assert a.nach_id["B-1"].gueltig_bis == date(2020, 6, 30)
    assert (a.geltungsdauer.id, a.kopf.kurz) == ("a-0", "GA a"), "wann es gilt und wer es ist, sagt es selbst"


def test_die_eigene_regel_geht_der_eingeschlossenen_derselben_kennung_vor() -> None:
    b = werk("b", frist("X-1", "dauer = { tage = 14 }"), frist("X-2", pflicht="zwei"), funktionen=FM)
    a = geladen(werk("a", frist("X-1", "dauer = { tage = 3 }"), schliesst_ein=("b",)), b=b)
    assert [(r.id, r.fundstelle, str(r.dauer)) for r in a.fristen if r.id == "X-1"] == [
        ("X-1", "GA a, Nr. 5", "3 Tage")
    ]
    assert "X-2" in a.nach_id


def test_die_eigene_regel_kann_eine_eingeschlossene_derselben_pflicht_ersetzen() -> None:
    b = werk("b", frist("B-1"), funktionen=FM)
    ohne = fehler(werk("a", frist("A-1"), schliesst_ein=("b",)), b=b)
    assert any("B-1 regeln die Pflicht kontakt" in grund and "GA a, Nr. 5; GA b, Nr. 5" in grund for grund in ohne)
    assert geladen(werk("a", frist("A-1", 'statt = ["B-1"]'), schliesst_ein=("b",)), b=b).fristen[0].statt == ("B-1",)


def test_auch_ein_zielwert_ist_vergeben() -> None:
    b = werk("b", frist("B-1", "dauer = { tage = 14 }", ZIEL), funktionen=FM)
    eigene = geladen(werk("a", frist("Z", pflicht="zwei"), schliesst_ein=("b",)), b=b)
    assert [regel.id for regel in eigene.alle_fristen] == ["Z", "B-1"], "die Frist Z ist die eigene, nicht der Zielwert"
    umgekehrt = werk("b", frist("Z", pflicht="zwei"), funktionen=FM)
    als_ziel = geladen(werk("a", frist("A-1", "dauer = { tage = 14 }", ZIEL), schliesst_ein=("b",)), b=umgekehrt)
    assert [regel.id for regel in als_ziel.alle_fristen] == ["A-1", "Z"]


def test_von_mehreren_eingeschlossenen_zaehlt_das_zuerst_genannte() -> None:
    b, c = (werk(k, frist("X-1", f"dauer = {{ tage = {n} }}"), funktionen=FM) for k, n in (("b", 1), ("c", 2)))
    for reihenfolge, tage in ((("b", "c"), "1 Tag"), (("c", "b"), "2 Tage")):
        (eine,) = geladen(werk("a", schliesst_ein=reihenfolge), b=b, c=c).fristen
        assert str(eine.dauer) == tage


def test_eingeschlossenes_schliesst_selbst_ein() -> None:
    c = werk("c", frist("C-1"), funktionen=FM)
    b = werk("b", frist("B-1", pflicht="zwei"), schliesst_ein=("c",))
    a = geladen(werk("a", schliesst_ein=("b", "c")), b=b, c=c)
    assert [(regel.id, regel.fundstelle) for regel in a.fristen] == [("B-1", "GA b, Nr. 5"), ("C-1", "GA c, Nr. 5")]


def test_funktionen_die_der_kopf_nicht_zuordnet_kommen_von_dort() -> None:
    b = werk("b", funktionen='fallmanagement = ["fallmanager"]\nteamleitung = ["teamleitung"]')
    a = geladen(werk("a", frist("A-1"), schliesst_ein=("b",), funktionen='fallmanagement = ["ifk"]'), b=b)
    assert a.kopf.funktionen == {Funktion.FALLMANAGEMENT: (Rolle.IFK,), Funktion.TEAMLEITUNG: (Rolle.TEAMLEITUNG,)}
    assert fehler(werk("a", frist("A-1"), schliesst_ein=("b",)), b=werk("b")) == [
        "probe.toml: A-1: der Funktion fallmanagement ist im Kopf der Datei keine Rolle zugeordnet"
    ]


def test_eine_ausnahme_kann_von_eingeschlossenen_regeln_ausnehmen() -> None:
    ausnahme = regel("ausnahme", "A-1", 'von = ["B-1"]', 'geltung = { schulpflicht = ["vollzeit"] }')
    a = geladen(werk("a", ausnahme, schliesst_ein=("b",)), b=werk("b", frist("B-1"), funktionen=FM))
    assert a.ausnahmen[0].betrifft(a.fristen[0])


def test_nicht_umgesetztes_zaehlt_mit_ausser_was_hier_eine_regel_hat() -> None:
    b = werk("b", offen("X-1", "dort"), offen("X-2", "dort"), offen("X-3", "dort"), funktionen=FM)
    a = geladen(werk("a", frist("X-1:teil"), offen("X-3", "hier"), schliesst_ein=("b",)), b=b)
    assert {(eintrag.regel, eintrag.grund) for eintrag in a.nicht_umgesetzt} == {("X-3", "hier"), ("X-2", "dort")}


def test_was_hier_als_nicht_umgesetzt_erklaert_ist_gilt_auch_von_dort_nicht() -> None:
    b = werk("b", frist("X-1"), frist("X-1:teil", pflicht="zwei"), frist("X-2", pflicht="drei"), funktionen=FM)
    a = geladen(werk("a", offen("X-1", "geht hier nicht"), schliesst_ein=("b",)), b=b)
    assert [regel.id for regel in a.fristen] == ["X-2"]


# --- what cannot be included -----------------------------------------------------------------------------------------


def test_ein_fehlender_text_wird_mit_dem_weg_zu_ihm_genannt() -> None:
    b = werk("b", schliesst_ein=("c",))
    assert fehler(werk("a", schliesst_ein=("b", "x")), b=b) == [
        "b.toml: schließt c ein (a > b > c), aber dieser Text liegt nicht vor",
        "probe.toml: schließt x ein (a > x), aber dieser Text liegt nicht vor",
    ]


@pytest.mark.parametrize(
    ("kette", "grund"),
    [
        ({"a": "a"}, "probe.toml: a schließt sich selbst ein (a > a)"),
        ({"a": "b", "b": "a"}, "b.toml: a schließt sich selbst ein (a > b > a)"),
        ({"a": "b", "b": "c", "c": "b"}, "c.toml: b schließt sich selbst ein (a > b > c > b)"),
    ],
)
def test_ein_kreis_wird_mit_seinem_weg_genannt(kette: dict[str, str], grund: str) -> None:
    texte = {kennung: werk(kennung, schliesst_ein=(naechstes,)) for kennung, naechstes in kette.items()}
    assert fehler(texte["a"], **texte) == [grund]


def test_ein_text_unter_fremder_kennung_ist_kein_eingeschlossener_und_auch_kein_endloser_kreis() -> None:
    verkleidet = werk("anders", schliesst_ein=("b",))
    assert fehler(werk("a", schliesst_ein=("b",)), b=verkleidet) == [
        "b.toml: heißt im Kopf anders, ist aber als b eingeschlossen"
    ]


def test_fehler_im_eingeschlossenen_stehen_unter_seinem_namen_und_einmal() -> None:
    d = werk("d", frist("D-1", 'farbe = "rot"'), funktionen=FM)
    b, c = (werk(kennung, schliesst_ein=("d",)) for kennung in "bc")
    assert fehler(werk("a", schliesst_ein=("b", "c")), b=b, c=c, d=d) == ["d.toml: D-1: unbekannter Schlüssel: farbe"]


def test_ein_gesetz_laesst_sich_nicht_in_ein_oertliches_regelwerk_einschliessen() -> None:
    gesetz = werk("b").replace('schicht = "lokal"', 'schicht = "bund"')
    assert fehler(werk("a", schliesst_ein=("b",)), b=gesetz) == [
        "probe.toml: schließt b ein (a > b), das zur Schicht bund gehört"
    ]


def test_ein_kleiner_text_kann_nicht_unbegrenzt_viel_einschliessen() -> None:
    """Each of twenty includes the next one twice: a million ways to the last."""
    texte = {f"w{n}": werk(f"w{n}", schliesst_ein=(f"w{n + 1}", f"w{n + 1}")) for n in range(20)}
    texte["w20"] = werk("w20")
    gruende = fehler(texte["w0"], **texte)
    assert gruende and all(f"mehr als {MAX_EINGESCHLOSSEN} Regelwerke" in grund for grund in gruende)


# --- texts that stand alone ------------------------------------------------------------------------------------------


def ohne_hash(regelwerk: Regelwerk) -> Regelwerk:
    return replace(regelwerk, sha256="")


def test_ein_gebundener_text_steht_fuer_sich_und_bindet_nichts_doppelt() -> None:
    bibliothek = {
        "b": werk("b", frist("B-1"), schliesst_ein=("c",), funktionen=FM),
        "c": werk("c", frist("C-1", pflicht="zwei"), funktionen=FM),
        "d": werk("d"),
    }
    text = werk("a", schliesst_ein=("b",))
    gebunden = binde(text, bibliothek)
    assert eingebundene(tomllib.loads(gebunden)) == {kennung: bibliothek[kennung] for kennung in "bc"}
    assert ohne_hash(lade(gebunden, "probe.toml")) == ohne_hash(lade(text, "probe.toml", bibliothek))
    assert binde(gebunden, bibliothek) == gebunden
    assert binde(bibliothek["d"], bibliothek) == bibliothek["d"], "wer nichts einschließt, bleibt wie er ist"


def test_was_eingebunden_ist_geht_dem_vor_was_heute_unter_der_kennung_liegt() -> None:
    alt, neu = (werk("b", frist("B-1", f"dauer = {{ tage = {n} }}"), funktionen=FM) for n in (14, 3))
    gebunden = binde(werk("a", schliesst_ein=("b",)), {"b": alt})
    (eine,) = lade(gebunden, "probe.toml", {"b": neu}).fristen
    assert str(eine.dauer) == "14 Tage"


def test_was_nicht_vorliegt_bleibt_ungebunden_und_wird_beim_laden_genannt() -> None:
    gebunden = binde(werk("a", schliesst_ein=("b", "x")), {"b": werk("b")})
    assert fehler(gebunden) == ["probe.toml: schließt x ein (a > x), aber dieser Text liegt nicht vor"]
    assert binde("kein toml [", {"b": "x"}) == "kein toml ["
    assert benoetigte('[regelwerk]\nschliesst_ein = ["b"]\n', {"b": "kein toml ["}.get) == {"b": "kein toml ["}


@pytest.mark.parametrize(
    ("tabelle", "grund"),
    [
        ('[[eingebunden]]\nid = "b"\n', "es fehlt: text"),
        ('[[eingebunden]]\nid = "B b"\ntext = ""\n', "id: passt nicht zum Muster"),
        ('[[eingebunden]]\nid = "b"\ntext = ""\nvon = "wo"\n', "unbekannter Schlüssel: von"),
        ('[[eingebunden]]\nid = "b"\ntext = ""\n' * 2, "b ist 2-mal eingebunden"),
        ("[eingebunden]\n", "eingebunden muss als [[eingebunden]] geschrieben werden"),
    ],
)
def test_eingebundenes_hat_eine_form(tabelle: str, grund: str) -> None:
    (einziger,) = fehler(werk("a") + tabelle)
    assert grund in einziger


BUCHSTABEN = "abcde"


@st.composite
def sammlungen(draw: st.DrawFn) -> Mapping[str, str]:
    """Regulations that include some of those that come after them; some share an id of a rule, all hold odd characters."""
    texte: dict[str, str] = {}
    for stelle, kennung in enumerate(BUCHSTABEN):
        spaetere = BUCHSTABEN[stelle + 1 :]
        andere = draw(st.lists(st.sampled_from(spaetere), unique=True)) if spaetere else []
        eigene = draw(st.sets(st.sampled_from(("X-1", "X-2", f"{kennung}-1"))))
        bemerkung = draw(st.text(st.characters(exclude_characters="\r\n", exclude_categories=("Cs", "Cc")), max_size=8))
        texte[kennung] = werk(
            kennung,
            *(frist(name, pflicht=name.lower().replace("-", "_")) for name in sorted(eigene)),
            f'\n[[nicht_umgesetzt]]\nregel = "{kennung}-9"\ngrund = """zwei\nZeilen "mit" \\\\ {{}}"""\n',
            f"# {bemerkung}\n",
            schliesst_ein=tuple(andere),
            funktionen=FM,
        )
    return texte


@given(sammlungen())
def test_gebunden_sagt_ein_regelwerk_dasselbe_wie_mit_seiner_bibliothek(texte: Mapping[str, str]) -> None:
    for text in texte.values():
        mit_bibliothek = lade(text, "probe.toml", texte)
        assert ohne_hash(lade(binde(text, texte), "probe.toml")) == ohne_hash(mit_bibliothek)
        assert len(mit_bibliothek.nach_id) == len(mit_bibliothek.alle), "jede Kennung einmal"
