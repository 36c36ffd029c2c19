"""Rules read out in German: nothing of a rule is left out, whatever kind or key it is."""

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum
from typing import ClassVar

import pytest
from pydantic import BaseModel

from domain.ereignis import Wert
from domain.kalender import Dauer
from domain.regelwerk.arten import Abgangsgrund, Kapazitaet, Vorgangsregel
from domain.regelwerk.forderungen import AbstimmungGefordert
from domain.regelwerk.geltung import Geltung, Hemmniszahl
from domain.regelwerk.in_worten import UEBERSCHRIFT, fuer_wen, in_worten, kopf_in_worten, wie_in_der_quelle
from domain.regelwerk.laden import lade
from domain.regelwerk.muster import Ereignismuster
from domain.regelwerk.regel import Regel
from domain.regelwerk.regelwerk import Regelwerk
from domain.regelwerk.wendungen import ist_gesagt
from domain.vokabular import Abstimmungsart, Bereich, Funktion, Grad, Phase, Status, Teamart
from tests.einheit.regelwerkdateien import DATEIEN
from tests.einheit.test_regelwerk_laden import KOPF, frist

WERKE = {datei.stem: lade(datei.read_text("utf-8"), datei.name) for datei in DATEIEN}
REGELN = [(werk, regel) for werk in WERKE.values() for regel in werk.alle]
Pfad = tuple[str | int, ...]


def text(regel: Regel, werk: Regelwerk) -> str:
    return "\n".join(map(str, in_worten(regel, werk)))


def ilm(kennung: str) -> tuple[Regel, Regelwerk]:
    werk = WERKE["ilm-kreis-14-2017"]
    return werk.nach_id[kennung], werk


# --- nothing is left out ---------------------------------------------------------------------------------------------


def gesagte(wert: object, pfad: Pfad = ()) -> Iterator[Pfad]:
    """Where something is said: every value in a rule that is not what holds without it, down to the last one."""
    if isinstance(wert, BaseModel) and not isinstance(wert, Dauer):
        for name in type(wert).model_fields:
            if ist_gesagt(wert, name):
                yield from gesagte(getattr(wert, name), (*pfad, name))
    elif isinstance(wert, tuple):
        for stelle, teil in enumerate(wert):
            yield from gesagte(teil, (*pfad, stelle))
    else:
        yield pfad


def anders(wert: object) -> object:
    """Another value of the same type."""
    match wert:
        case bool():
            return not wert
        case int():
            return wert + 1
        case StrEnum():
            return next(anderer for anderer in type(wert) if anderer is not wert)
        case date():
            return wert + timedelta(days=1)
        case Dauer():
            return wert.model_copy(update={"anzahl": wert.anzahl + 1})
        case str():
            return f"{wert}_anders"
        case None:
            return "jetzt_gesagt"
    raise AssertionError(f"{wert!r}: diese Art Wert kennt der Test nicht")


def mit_anderem(wert: object, pfad: Pfad) -> object:
    """The same with one value changed, unchecked: what makes no sense must be readable as well."""
    if not pfad:
        return anders(wert)
    erster, rest = pfad[0], pfad[1:]
    if isinstance(wert, tuple):
        assert isinstance(erster, int)
        return (*wert[:erster], mit_anderem(wert[erster], rest), *wert[erster + 1 :])
    assert isinstance(wert, BaseModel) and isinstance(erster, str)
    return wert.model_copy(update={erster: mit_anderem(getattr(wert, erster), rest)})


@pytest.mark.parametrize(("werk", "regel"), REGELN, ids=[regel.id for _, regel in REGELN])
def test_jede_angabe_einer_regel_hinterlaesst_eine_spur_in_ihrem_text(werk: Regelwerk, regel: Regel) -> None:
    vorher = text(regel, werk)
    spurlos = []
    for pfad in gesagte(regel):
        # `art` has one value per class: which class it is is said by the rest, or by a word of its own.
        if pfad[0] in UEBERSCHRIFT or pfad[-1] == "art":
            continue
        geaendert = mit_anderem(regel, pfad)
        assert isinstance(geaendert, Regel)
        if text(geaendert, werk) == vorher:
            spurlos.append(pfad)
    assert spurlos == []


@pytest.mark.parametrize(("werk", "regel"), REGELN, ids=[regel.id for _, regel in REGELN])
def test_kein_text_ist_leer_und_keiner_zeigt_python(werk: Regelwerk, regel: Regel) -> None:
    for zeile in in_worten(regel, werk):
        assert zeile.wort and zeile.text, zeile
        assert not any(zeichen in zeile.text for zeichen in ("<", ">", "{", "[", "None", "True", "False")), zeile


class Sonderfall(Wert):
    """Something no phrase knows."""

    art: str
    tiefe: int = 0
    wer: tuple[Funktion, ...] = ()


class Ausnahmeregel(Regel):
    """A kind nobody has described."""

    ART: ClassVar[str] = "ausnahmeregel"

    voraussetzung: Sonderfall
    hoechstbetrag: int = 0
    ausgenommen: tuple[Status, ...] = ()
    geltung: Geltung = Geltung()
    frei: str | None = None


def test_auch_eine_art_die_niemand_beschrieben_hat_wird_ganz_vorgelesen() -> None:
    werk = lade(KOPF, "probe")
    regel = Ausnahmeregel(
        **werk.geltungsdauer.model_dump() | {"id": "P-9"},
        voraussetzung=Sonderfall(art="ganz_neu", tiefe=3, wer=(Funktion.TEAMLEITUNG,)),
        hoechstbetrag=200,
        ausgenommen=(Status.SCHUELER, Status.ARBEITSLOS),
        geltung=Geltung(alter_ab=18),
    )
    assert [str(zeile) for zeile in in_worten(regel, werk)] == [
        "Gilt für: ab 18 Jahren",
        "voraussetzung: ganz neu, tiefe: 3, wer: Teamleitung",
        "hoechstbetrag: 200",
        "ausgenommen: Schülerin oder Schüler, arbeitslos",
    ]


class Muster(Ereignismuster):
    """A pattern with a key its own words do not know yet."""

    wochentag: str | None = None


def test_was_ein_muster_selbst_nicht_sagt_wird_angefuegt() -> None:
    werk = lade(KOPF + frist("P-1"), "probe")
    muster = (Muster(ereignis="kontakt", qualifiziert=True, wochentag="montags"), Ereignismuster(ereignis="vormerkung"))
    regel = werk.fristen[0].model_copy(update={"erfuellt_durch": muster})
    (zeile,) = [zeile for zeile in in_worten(regel, werk) if zeile.feld == "erfuellt_durch"]
    assert zeile.text == "Kontakt, qualifiziert, wochentag: montags; oder Vormerkung"


@pytest.mark.parametrize("frage", ["qualifiziert", "person_anwesend"])
def test_auch_ein_nein_eines_musters_wird_gesagt(frage: str) -> None:
    werk = lade(KOPF + frist("P-1"), "probe")
    texte = set()
    for wert in (None, True, False):
        muster = Ereignismuster.model_validate({"ereignis": "kontakt", frage: wert})
        texte.add(text(werk.fristen[0].model_copy(update={"erfuellt_durch": (muster,)}), werk))
    assert len(texte) == 3


# --- how it reads ----------------------------------------------------------------------------------------------------


def test_eine_frist_sagt_wer_was_fuer_wen_ab_wann_und_wie_lange() -> None:
    assert [str(zeile) for zeile in in_worten(*ilm("ILM-5.3"))] == [
        "Zu tun: Qualifizierten Kontakt führen (arbeitslos, unter 25)",
        "Es handelt: Fallmanagement",
        "Gilt für: im Fallmanagement; unter 25 Jahren; arbeitslos",
        "Beginnt mit: Fallzugang",
        "Frist: 14 Tage",
        "Danach: jede Erfüllung lässt die nächste Frist beginnen",
        "Erfüllt durch: Kontakt, qualifiziert",
        "Pflicht: kontakt",
        "Tritt an die Stelle von: ILM-5.2",
    ]


def test_eine_vorgangsregel_sagt_bei_welchen_vorgaengen_was_verlangt_ist() -> None:
    assert [str(zeile) for zeile in in_worten(*ilm("ILM-6.1"))] == [
        "Bei: Fallzugang, Fallabgang",
        "Verlangt wird: Abstimmung, mit der zuständigen Fachkraft oder der vorschlagenden Fachkraft "
        "oder dem Fallmanagement, persönlich",
    ]


def test_gruende_heissen_wie_das_regelwerk_sie_nennt() -> None:
    werk = WERKE["ga-01-13"]
    (zeile,) = [zeile for zeile in in_worten(werk.nach_id["MI-3.4.3"], werk) if zeile.feld == "gruende"]
    assert "Fehlende Motivation oder Mitarbeit" in zeile.text and "fehlende_mitwirkung" not in zeile.text


def test_seltene_angaben_einer_frist_werden_zu_saetzen() -> None:
    zielwert = 'zielwert = { id = "P-2", grad = "soll", stelle = "Nr. 5", text = "Besser.", dauer = { tage = 7 } }'
    mehr = ("dauer = { tage = 14 }", zielwert, 'rechnung = "gesetz"', "verlaengerbar = true", 'gilt_fuer = "ab_zugang"')
    werk = lade(
        KOPF + frist("P-1", *mehr, "gueltig_ab = 2020-03-01", geltung="{ hemmnisse = { hoechstens = 2 } }"), "p"
    )
    zeilen = {zeile.feld: zeile.text for zeile in in_worten(werk.fristen[0], werk)}
    assert zeilen["zielwert"] == "Kennung: P-2, Grad: soll, Stelle: Nr. 5, Wortlaut: Besser., Frist: 7 Tage"
    assert zeilen["rechnung"] == "rückt auf den nächsten Werktag (gesetzliche Frist)"
    assert zeilen["verlaengerbar"] == "verschiebt das Ende, gerechnet vom alten letzten Tag"
    assert zeilen["gilt_fuer"] == "gilt nur für Aufenthalte, die unter diesem Regelwerk begannen"
    assert zeilen["geltung"] == "höchstens 2 Handlungsbedarfe"
    assert zeilen["gueltig_ab"] == "01.03.2020"
    assert "gueltig_bis" not in zeilen, "wie das Regelwerk"


def test_eine_geltung_nennt_alle_ihre_bedingungen() -> None:
    werk = lade(KOPF + frist("P-1"), "probe")
    bedarfe = Hemmniszahl(mindestens=2, hoechstens=4, bereiche=(Bereich.MOTIVATION,), veraenderbar=True)
    geltung = Geltung(
        phase=(Phase.WARTELISTE, Phase.BEENDET),
        alter_ab=18,
        alter_unter=25,
        status_nicht=(Status.SCHUELER,),
        funktion=(Funktion.FALLMANAGEMENT,),
        hemmnisse=bedarfe,
    )
    regel = werk.fristen[0].model_copy(update={"geltung": geltung})
    assert fuer_wen(regel) == (
        "auf der Warteliste oder Fallmanagement beendet; ab 18 Jahren; unter 25 Jahren; nicht Schülerin oder Schüler; "
        "zuständig: Fallmanagement; mindestens 2 und höchstens 4 veränderbare Handlungsbedarfe "
        "in Motivation/Leistungsbereitschaft; es handelt: Fallmanagement"
    )


@pytest.mark.parametrize("funktion", Funktion)
def test_jede_funktion_hat_ein_wort_wo_jemand_zu_beteiligen_ist(funktion: Funktion) -> None:
    werk = lade(KOPF, "probe")
    gefordert = AbstimmungGefordert(art="abstimmung", arten=(Abstimmungsart.ABSPRACHE,), mit_funktion=(funktion,))
    regel = Vorgangsregel(
        **werk.geltungsdauer.model_dump() | {"id": "P-9"}, vorgaenge=("fallzugang",), verlangt=gefordert
    )
    assert in_worten(regel, werk)[1].text.startswith("Absprache, mit de")


def test_die_uebrigen_arten() -> None:
    werk = lade(KOPF, "probe")
    kopf = werk.geltungsdauer.model_dump() | {"id": "P-9", "grad": Grad.MUSS}
    schluessel = Kapazitaet(**kopf, verhaeltnis=75, teams=(Teamart.U25,))
    assert [str(zeile) for zeile in in_worten(schluessel, werk)] == [
        "Verhältnis: 75 Fälle je volle Stelle, bei Teilzeit anteilig",
        "Für Teams: unter 25 Jahren",
        "Ist sie erreicht: wird es nur angezeigt",
    ]
    tod = Abgangsgrund(**kopf, schluessel="tod", bezeichnung="Tod", verlangt_nichts=True)
    assert str(in_worten(tod, werk)[-1]) == "Sonst verlangt: nichts; keine andere Regel wird gefragt"
    regel = lade(KOPF + frist("P-1").replace('{ ereignis = "fallzugang" }', "{ geltung = true }"), "p").fristen[0]
    assert "Beginnt mit: dem Tag, an dem die Regel für den Fall zu gelten beginnt" in map(str, in_worten(regel, werk))


def test_der_kopf_nennt_alles_auch_wer_in_welcher_funktion_handelt() -> None:
    kopf = WERKE["ilm-kreis-14-2017"].kopf
    zeilen = {zeile.feld: zeile.text for zeile in kopf_in_worten(kopf)}
    assert set(zeilen) >= {name for name in type(kopf).model_fields if ist_gesagt(kopf, name)}
    assert "zuständige Fachkraft: Integrationsfachkraft, Fallmanagement" in zeilen["funktionen"]


def test_gelesen_wird_in_der_reihenfolge_der_quelle() -> None:
    werk = WERKE["ga-01-13"]
    ids = [regel.id for regel in wie_in_der_quelle(werk.alle)]
    assert len(ids) == len(werk.alle)
    assert ids.index("MI-3.1.9") < ids.index("MI-3.1.10") < ids.index("MI-3.2.1") < ids.index("MI-10.1")
    assert ids.index("MI-3.1.5") < ids.index("MI-3.1.5:funktion") < ids.index("MI-3.1.5a")
