"""Vorlagen: what is accepted at the door can be printed, and what could do harm is not accepted."""

from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from adapters.dokumente.aktenlage import Aktenlage
from adapters.dokumente.angebot import Typ, angebot, felder
from adapters.dokumente.druck import MAX_ZEICHEN, NichtDruckbar, drucke
from adapters.dokumente.inhalt import Inhalt
from adapters.dokumente.mitgeliefert import mitgelieferte
from adapters.dokumente.pruefung import MAX_FEHLER, MAX_SCHLEIFEN, pruefe
from adapters.dokumente.verzeichnis import DOKUMENTE
from domain.befehle import EGVErfassen, RessourceFeststellen
from domain.ereigniswerte import Aufgabe
from domain.vokabular import Schriftstueck
from tests import volle_akte
from tests.einheit.dokumentenlage import UNBEKANNT, karge_buehne, lage, volle_buehne

je_dokument = pytest.mark.parametrize("dokument", Schriftstueck)
PROFIL, EGV = Schriftstueck.BEWERBERPROFIL, Schriftstueck.EGV


@pytest.fixture(params=["voll", "karg"])
def akte(request: pytest.FixtureRequest) -> Aktenlage:
    return lage(volle_buehne()) if request.param == "voll" else lage(karge_buehne(), kunde=UNBEKANNT)


def inhalt(akte: Aktenlage, dokument: Schriftstueck) -> Inhalt:
    ergebnis = DOKUMENTE[dokument].aus(akte, None)
    assert isinstance(ergebnis, Inhalt), ergebnis
    return ergebnis


class Seite(HTMLParser):
    """A page whose elements are closed in the order in which they were opened."""

    LEER = frozenset({"meta", "br"})

    def __init__(self, html: str) -> None:
        super().__init__()
        self.offen: list[str] = []
        self.elemente: list[tuple[str, Mapping[str, str | None]]] = []
        self.feed(html)
        assert self.offen == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elemente.append((tag, dict(attrs)))
        if tag not in self.LEER:
            self.offen.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.offen.pop() == tag

    def namen(self) -> list[str]:
        return [name for name, _ in self.elemente]


@je_dokument
def test_die_mitgelieferte_besteht_dieselbe_pruefung_wie_jede_andere(dokument: Schriftstueck) -> None:
    assert pruefe(mitgelieferte()[dokument], dokument) == ()


@je_dokument
def test_die_mitgelieferte_druckt_eine_ganze_seite_die_sich_vorlesen_laesst(
    akte: Aktenlage, dokument: Schriftstueck
) -> None:
    html = drucke(mitgelieferte()[dokument], inhalt(akte, dokument))
    seite = Seite(html)
    namen = seite.namen()
    assert html.startswith("<!doctype html>") and seite.elemente[0] == ("html", {"lang": "de"})
    for einmal in ("title", "main", "header", "h1"):
        assert namen.count(einmal) == 1, einmal
    kennungen = [attribute["id"] for _, attribute in seite.elemente if "id" in attribute]
    assert len(kennungen) == len(set(kennungen))
    for name, attribute in seite.elemente:
        assert name != "section" or attribute["aria-labelledby"] in kennungen
        assert name != "th" or attribute["scope"] in ("col", "row")
        assert {"src", "href", "onclick"}.isdisjoint(attribute), "nichts wird nachgeladen"
    stufen = [int(name[1]) for name in namen if name in ("h1", "h2", "h3")]
    assert all(naechste <= stufe + 1 for stufe, naechste in pairwise(stufen))
    assert "None" not in html and "{{" not in html and "True" not in html and "2018-" not in html


def alles(typen: Mapping[str, Typ], vor: str = "", tiefe: int = 0) -> Iterator[str]:
    """A Vorlage that prints every field there is, each guarded where it can be missing."""
    for name, typ in typen.items():
        pfad = f"{vor}{name}"
        if typ.liste and typ.einzelner.ausgebbar:
            yield f'{{{{ {pfad} | join("; ") }}}}\n'
        elif typ.liste:
            teil = f"teil{tiefe}"
            innen = "".join(alles(typ.einzelner.teile, f"{teil}.", tiefe + 1))
            yield f"{{% for {teil} in {pfad} %}}{{{{ loop.index }}}}{innen}{{% endfor %}}{{{{ {pfad} | length }}}}\n"
        elif typ.teile:
            innen = "".join(alles(typ.teile, f"{pfad}.", tiefe))
            yield f"{{% if {pfad} %}}{innen}{{% endif %}}" if typ.kann_fehlen else innen
        else:
            yield f"{pfad}: {{{{ {pfad} }}}}\n"


@je_dokument
def test_alles_was_angeboten_wird_laesst_sich_drucken(akte: Aktenlage, dokument: Schriftstueck) -> None:
    text = "".join(alles(angebot(DOKUMENTE[dokument].inhalt)))
    assert [str(fehler) for fehler in pruefe(text, dokument)] == []
    gedruckt = drucke(text, inhalt(akte, dokument))
    assert "None" not in gedruckt
    for feld in felder(DOKUMENTE[dokument].inhalt):
        if "." not in feld.name and feld.art.startswith(("Text", "Tag")):
            assert f"{feld.name}: " in gedruckt


def test_tage_und_ja_und_nein_und_was_fehlt_stehen_in_worten_da() -> None:
    text = "{{ stand }}|{{ person.minderjaehrig }}|{{ person.bg_nummer }}|{{ person.bg_nummer or '–' }}"
    assert pruefe(text, EGV) == ()
    assert drucke(text, inhalt(lage(volle_buehne()), EGV)) == "03.12.2018|ja||–"


def test_was_aus_der_akte_kommt_ist_nie_markup() -> None:
    boese = "<script>alert(1)</script>\"'&"
    buehne = karge_buehne()
    buehne.tue(RessourceFeststellen(am=volle_akte.BEGINN, beschreibung=boese))
    buehne.tue(
        EGVErfassen(am=volle_akte.EGV, leitziel=boese, aufgaben_person=(Aufgabe(was=boese, bis=volle_akte.EGV),))
    )
    for dokument in (PROFIL, EGV, Schriftstueck.FORMBLATT):
        html = drucke(mitgelieferte()[dokument], inhalt(lage(buehne), dokument))
        assert "<script" not in html
        assert "&lt;script&gt;alert(1)&lt;/script&gt;&#34;&#39;&amp;" in html
    gewaehlt = "{% if egv.leitziel %}{{ egv.leitziel if person else '<i>' }}{{ '<b>' }}{% endif %}"
    assert pruefe(gewaehlt, EGV) == ()
    assert "<" not in drucke(gewaehlt, inhalt(lage(buehne), EGV))


@pytest.mark.parametrize(
    ("text", "zeile", "grund"),
    [
        ("a\nb {{ egv.leitzil }}", 2, "„egv.leitzil“ bietet dieses Dokument hier nicht an; bekannt: eintrag, art, am"),
        ("\n\n{{ hemmnisse }}", 3, "„hemmnisse“ bietet dieses Dokument hier nicht an"),
        ("{{ egv }}", 1, "„egv“ hat Teile"),
        ("{{ egv.aufgaben_person }}", 1, "hat Teile"),
        ("{% for a in egv.aufgaben_person %}{{ a.wer }}{% endfor %}", 1, "„a.wer“ bietet"),
        ("{% for a in egv.aufgaben_person %}{% endfor %}\n{{ a.was }}", 2, "„a“ bietet"),
        ("{% for a in egv %}{% endfor %}", 1, "geht durch eine Liste"),
        ("{% for a, b in egv.aufgaben_amt %}{% endfor %}", 1, "geht durch eine Liste"),
        ("{% for a in egv.aufgaben_amt recursive %}{% endfor %}", 1, "geht durch eine Liste"),
        ("\n{% if egv.am %}", 2, "nicht so geschrieben"),
        ("{{ egv.am", 1, "nicht so geschrieben"),
        ("{% gibtesnicht %}", 1, "nicht so geschrieben"),
        ("{{ egv.am | gibtesnicht }}", 1, "nur die Filter"),
    ],
)
def test_eine_fehlerhafte_wird_mit_zeile_und_grund_abgelehnt(text: str, zeile: int, grund: str) -> None:
    fehler = pruefe(text, EGV)
    assert [f.zeile for f in fehler] == [zeile]
    assert grund in fehler[0].grund and str(fehler[0]).startswith(f"Zeile {zeile}: ")


@pytest.mark.parametrize(
    ("text", "geht"),
    [
        ("{{ ziel.beruf }}", False),
        ("{% if ziel %}{{ ziel.beruf }}{% endif %}", True),
        ("{% if ziel %}{% endif %}{{ ziel.beruf }}", False),
        ("{% if not ziel %}{% else %}{{ ziel.beruf }}{% endif %}", True),
        ("{% if not ziel %}{{ ziel.beruf }}{% endif %}", False),
        ("{% if ziel and status %}{{ ziel.beruf }}{% endif %}", True),
        ("{% if ziel or status %}{{ ziel.beruf }}{% endif %}", False),
        ("{% if not ziel or status %}{% else %}{{ ziel.beruf }}{% endif %}", True),
        ("{% if status %}{% elif ziel %}{{ ziel.beruf }}{% endif %}", True),
        ("{% if ziel and ziel.beruf %}{% endif %}", True),
        ("{% if ziel.beruf and ziel %}{% endif %}", False),
        ("{{ ziel.beruf if ziel else '–' }}", True),
        ("{{ '–' if ziel else ziel.beruf }}", False),
        ("{% for h in hemmnisse if ziel %}{{ ziel.beruf }}{% endfor %}", True),
        ("{% if ziel %}{% for ziel in hemmnisse %}{{ ziel.bereich }}{% endfor %}{% endif %}", True),
        ("{% if ziel %}{% for h in hemmnisse %}{{ h.rang }}{{ ziel.ziel }}{% endfor %}{% endif %}", True),
    ],
)
def test_wovon_etwas_fehlen_kann_dessen_teile_nennt_eine_vorlage_nur_wo_es_da_ist(text: str, geht: bool) -> None:
    fehler = pruefe(text, PROFIL)
    assert (fehler == ()) is geht
    assert geht or "kann fehlen" in fehler[0].grund
    if geht:
        for buehne in (volle_buehne(), karge_buehne()):
            drucke(text, inhalt(lage(buehne), PROFIL))


@pytest.mark.parametrize(
    "text",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ person.__class__ }}",
        "{{ person.model_dump }}",
        "{{ person['name'] }}",
        "{{ person.name.upper() }}",
        "{{ range(10) }}",
        "{{ lipsum() }}",
        "{{ cycler }}",
        "{{ self }}",
        "{{ person.name | safe }}",
        "{{ person.name | attr('x') }}",
        "{{ hemmnisse | map(attribute='bereich') | join }}",
        "{{ hemmnisse | join(attribute='bereich') }}",
        "{{ 'a' * 1000000000 }}",
        "{{ 10 ** 1000000000 }}",
        "{{ 'a' ~ 'b' }}",
        "{{ 1e308 }}",
        "{{ 0x" + "f" * 9_000 + " }}",
        "{{ " + "9" * 9_000 + " }}",
        "{{ stand > '2018' }}",
        "{{ stand is defined }}",
        "{% set a = 1 %}",
        "{% set a %}x{% endset %}",
        "{% macro a() %}x{% endmacro %}",
        "{% call a() %}{% endcall %}",
        "{% filter upper %}x{% endfilter %}",
        "{% with a = 1 %}{% endwith %}",
        "{% block a %}{% endblock %}",
        "{% include 'a' %}",
        "{% import 'a' as a %}",
        "{% from 'a' import b %}",
        "{% extends 'a' %}",
        "{% autoescape false %}{{ person.name }}{% endautoescape %}",
        "{% for a in range(1000) %}{% endfor %}",
        "{% for a in person.name %}{% endfor %}",
        "{% for loop in hemmnisse %}{% endfor %}",
        "{% for a in hemmnisse %}{% for b in hemmnisse %}{% for c in hemmnisse %}{% endfor %}{% endfor %}{% endfor %}",
        "{% for a in hemmnisse %}{% endfor %}" * (MAX_SCHLEIFEN + 1),
        "{{ " + "(" * 20_000 + " }}",
        "{{ " + "not " * 20_000 + "stil }}",
        "{{ " + "-" * 20_000 + "1 }}",
        "{{ " + " and ".join(["stil"] * 9_000) + " }}",
        "{{ " + "stil if stil else " * 3_000 + "stil }}",
        "{% if stil %}" * 2_000 + "{% endif %}" * 2_000,
        "{% if stil %}" * 60 + "{% endif %}" * 60,
        "{{ stil" + ".stil" * 9_000 + " }}",
    ],
    ids=lambda text: text[:40],
)
def test_was_ueber_das_angebot_hinausgreift_oder_kein_ende_nimmt_wird_abgelehnt(text: str) -> None:
    fehler = pruefe(text, PROFIL)
    assert fehler
    assert all(f.zeile >= 1 for f in fehler)


def test_viele_fehler_werden_begrenzt_genannt() -> None:
    assert len(pruefe("{{ gibtesnicht }}\n" * 500, PROFIL)) == MAX_FEHLER


def test_ein_fehler_wiederholt_nur_was_ein_name_von_uns_sein_koennte() -> None:
    assert len(pruefe("{{ " + ".".join(["aaaaa"] * 100) + " }}", PROFIL)[0].grund) < 500
    for text in ("{{ Ännchen }}", "{{ " + "a" * 41 + " }}", "{{ 'Geheimnis' + 'x' }}", "{% Geheimnis %}"):
        assert all(
            "nnchen" not in f.grund and "aaaa" not in f.grund and "Geheimnis" not in f.grund
            for f in pruefe(text, PROFIL)
        )


def test_ein_dokument_das_niemand_liest_wird_nicht_gedruckt() -> None:
    text = "{% for a in hemmnisse %}" + "x" * (MAX_ZEICHEN // 3 + 1) + "{% endfor %}"
    assert pruefe(text, PROFIL) == ()
    with pytest.raises(NichtDruckbar):
        drucke(text, inhalt(lage(volle_buehne()), PROFIL))
    assert drucke(text, inhalt(lage(karge_buehne()), PROFIL)) == ""


def test_was_nicht_geprueft_ist_kommt_auch_beim_drucken_nicht_heraus() -> None:
    """The sandbox is the second fence: a stored text that no longer fits is not printed, and says nothing of the data."""
    profil = inhalt(lage(volle_buehne()), PROFIL)
    for text in ("{{ gibtesnicht }}", "{{ person.__class__ }}", "{{ person.gibtesnicht }}", "{% include 'stil.css' %}"):
        with pytest.raises(NichtDruckbar) as gefangen:
            drucke(text, profil)
        assert str(gefangen.value) == "" and gefangen.value.__context__ is None
