"""Plain German for every event: complete, readable, and without anything personal."""

import re
from enum import StrEnum
from uuid import UUID

import pytest

from domain import vokabular
from domain.ereignis import Ereignis, alle_ereignisklassen
from domain.ereignisse import (
    AbweichungBegruendet,
    EGVSigned,
    EintragStorniert,
    Entscheidung,
    Fallabgang,
    FallEreignis,
    Fallzugang,
    HemmnisStatusChanged,
    MerkmalGeaendert,
    ProfilingErstellt,
    TerminVersaeumt,
    VerlaengerungBewilligt,
    ZugangGeprueft,
)
from domain.ereigniswerte import Abstimmung
from domain.kunde import KundeBerichtigt
from domain.organisation.ereignisse import (
    AnteilGeaendert,
    FallzahlFestgesetzt,
    MandantEingerichtet,
    PlatzBelegt,
    RegelwerkInKraftGesetzt,
    VorlageHinterlegt,
    WartenderAufgenommen,
)
from domain.vokabular import MERKMALSWERTE, Abstimmungsart, Funktion, Merkmal
from domain.woerter import BEZEICHNUNGEN, mit, von
from projections.saetze import satz, wort
from tests.einheit.rein import ga_01_13
from tests.golden.beispiele import beispiel

KLASSEN = sorted(
    (klasse for klasse in alle_ereignisklassen() if klasse.__module__.startswith("domain.")), key=lambda k: k.TOPIC
)
FREMD = "00000000-0000-4000-8000-00000000000f"


def aus(klasse: type[Ereignis], *, knapp: bool = True, **felder: object) -> Ereignis:
    """An example with these fields."""
    return klasse.model_validate({**beispiel(klasse, knapp=knapp).model_dump(), **felder})


@pytest.mark.parametrize("klasse", KLASSEN, ids=lambda klasse: klasse.TOPIC)
@pytest.mark.parametrize("knapp", [True, False], ids=["knapp", "voll"])
def test_jedes_ereignis_hat_einen_satz(klasse: type[Ereignis], knapp: bool) -> None:
    ereignis = beispiel(klasse, knapp=knapp)
    text = satz(ereignis)
    assert text[0].isupper() and text.endswith("."), text
    assert "  " not in text and " ." not in text and ".." not in text, text
    assert "None" not in text and "_" not in text, text
    assert not re.search(r"\d{4}-\d{2}-\d{2}", text), "ein Tag steht nicht als 15.01.2018 da"


@pytest.mark.parametrize("klasse", KLASSEN, ids=lambda klasse: klasse.TOPIC)
def test_ein_satz_verraet_nichts_persoenliches(klasse: type[Ereignis]) -> None:
    ereignis = beispiel(klasse)
    assert satz(ereignis) == satz(ereignis.versiegelt())
    text = satz(ereignis)
    for feld in klasse.PERSOENLICH:
        assert f"Ä: {feld}" not in text, feld


@pytest.mark.parametrize("klasse", KLASSEN, ids=lambda klasse: klasse.TOPIC)
def test_mit_den_regeln_in_der_hand_hat_jedes_ereignis_auch_einen(klasse: type[Ereignis]) -> None:
    ereignis = beispiel(klasse)
    assert satz(ereignis, ga_01_13().am(ereignis.am)).endswith(".")


KEIN_UMLAUT = {"gesteuert"}
"""Words in which these letters are no umlaut written out."""


def test_jedes_wort_einer_geschlossenen_liste_hat_eine_bezeichnung_mit_umlauten() -> None:
    ungenannt = {vokabular.Grad, vokabular.Altersgruppe}
    klassen = {wert for wert in vars(vokabular).values() if isinstance(wert, type) and issubclass(wert, StrEnum)} - {
        StrEnum,
        *ungenannt,
    }
    assert set(BEZEICHNUNGEN) == klassen
    for klasse in klassen:
        assert set(BEZEICHNUNGEN[klasse]) == set(klasse), klasse
        for wert in klasse:
            assert not re.search(r"ae|oe|ue|_", wort(wert)) or wort(wert) in KEIN_UMLAUT, wort(wert)


def test_gleiche_werte_verschiedener_listen_behalten_ihre_eigene_bezeichnung() -> None:
    assert wort(vokabular.Rolle.TEAMLEITUNG) == wort(Funktion.TEAMLEITUNG)
    assert wort(vokabular.Teamart.U25) == "unter 25 Jahren"
    assert wort(vokabular.Kontaktform.TELEFON) == "am Telefon"


def test_jede_funktion_laesst_sich_beugen() -> None:
    assert {mit(funktion) for funktion in Funktion} >= {"dem Fallmanagement", "der Teamleitung"}
    assert von(Funktion.FALLMANAGEMENT) == "des Fallmanagements"
    assert len({von(funktion) for funktion in Funktion}) == len(Funktion)


@pytest.mark.parametrize("merkmal", list(Merkmal))
def test_jeder_wert_jedes_merkmals_wird_ausgeschrieben(merkmal: Merkmal) -> None:
    for wert in MERKMALSWERTE[merkmal]:
        text = satz(aus(MerkmalGeaendert, merkmal=merkmal, wert=wert.value))
        assert f"„{wort(wert)}“" in text


@pytest.mark.parametrize(
    ("ereignis", "erwartet"),
    [
        (
            aus(MerkmalGeaendert, wert="arbeitslos", gilt_bis="2018-03-31"),
            "Änderung eines Merkmals: Status vom 01.03.2018 bis 31.03.2018 „arbeitslos“.",
        ),
        (aus(MerkmalGeaendert, wert=None), "Änderung eines Merkmals: Status ab 01.03.2018 nicht bekannt."),
        (aus(ZugangGeprueft), "Prüfung der Zugangskriterien: Ein Ergebnis ist nicht festgehalten."),
        (aus(ZugangGeprueft, ergebnis="nein"), "Prüfung der Zugangskriterien: Die Voraussetzungen liegen nicht vor."),
        (
            aus(Fallzugang, fachkraft=FREMD),
            f"Fallzugang: Aufnahme in das Fallmanagement bei Fachkraft {FREMD}.",
        ),
        (
            aus(TerminVersaeumt, form="video", wichtiger_grund=False),
            "Versäumter Termin per Video: Die Person kam nicht, ein wichtiger Grund lag nicht vor.",
        ),
        (
            aus(ProfilingErstellt, profillage="foerderprofil", integrierbar_binnen_12_monaten=False),
            "Profiling: Förderprofil, Integration nicht binnen 12 Monaten erwartet.",
        ),
        (
            aus(ProfilingErstellt, profillage="marktprofil", teile=("ressourcen", "netzwerke", "bedarf")),
            "Profiling: Marktprofil, umfasst Ressourcen, Netzwerke und Bedarf.",
        ),
        (
            aus(HemmnisStatusChanged, hemmnis=FREMD, stand="erfolgreich_erledigt"),
            f"Bearbeitungsstand eines Hemmnisses: nun „erfolgreich erledigt“ (Hemmnis {FREMD}).",
        ),
        (aus(EGVSigned), "Eingliederungsvereinbarung unterschrieben: Sie gilt ab 01.03.2018."),
        (
            aus(AbweichungBegruendet, regel="ILM-3.3", frist=FREMD, bis="2018-12-31"),
            f"Begründung einer Abweichung von ILM-3.3, bis 31.12.2018 (Frist {FREMD}).",
        ),
        (
            aus(VerlaengerungBewilligt, monate=1),
            "Verlängerung: Das Fallmanagement darf einen Monat länger dauern.",
        ),
        (
            aus(
                VerlaengerungBewilligt,
                monate=6,
                abstimmungen=[
                    {"art": "ruecksprache", "mit_funktion": "teamleitung", "am": "2018-02-28", "persoenlich": True},
                    {"art": "zustimmung", "mit_funktion": "fallmanagement", "mit": FREMD, "am": "2018-02-27"},
                ],
            ),
            "Verlängerung: Das Fallmanagement darf 6 Monate länger dauern. "
            "Rücksprache mit der Teamleitung am 28.02.2018, persönlich. "
            f"Zustimmung des Fallmanagements (Fachkraft {FREMD}) am 27.02.2018.",
        ),
        (
            aus(
                Fallabgang,
                grund="ende_hilfebeduerftigkeit",
                gespraech={"am": "2018-02-28", "form": "praesenz", "person_anwesend": True},
                benachrichtigung={"form": "schriftlich", "am": "2018-03-01"},
            ),
            "Fallabgang: Ende des Fallmanagements, Grund: ende hilfebeduerftigkeit. "
            "Gespräch in Präsenz am 28.02.2018, mit der Person. Die Person wurde am 01.03.2018 schriftlich benachrichtigt.",
        ),
        (aus(EintragStorniert, eintraege=(4,)), "Storno: Eintrag 4 gilt als nie erfasst."),
        (
            aus(EintragStorniert, eintraege=(5, 3, 4), ersetzt_durch=8),
            "Storno: Die Einträge 3, 4 und 5 gelten als nie erfasst, ersetzt durch Eintrag 8.",
        ),
        (
            aus(KundeBerichtigt, name="Ä", geburtsdatum="1980-01-01"),
            "Berichtigung der Angaben zur Person: Name und Geburtsdatum.",
        ),
        (aus(KundeBerichtigt), "Berichtigung der Angaben zur Person ohne Änderung."),
        (
            aus(MandantEingerichtet, name="Jobcenter", land="TH", vorwarnung_tage=1, stichtag="2019-12-31"),
            "Einrichtung des Mandanten „Jobcenter“: Land TH, Vorwarnung 1 Tag, Stichtag 31.12.2019.",
        ),
        (
            aus(
                RegelwerkInKraftGesetzt,
                regelwerk="ilm-kreis",
                version="2018",
                gilt_bis="2019-12-31",
                art="weiteranwendung",
            ),
            "Regelwerk ilm-kreis, Version 2018: vom 01.03.2018 bis 31.12.2019 weiter angewandt.",
        ),
        (aus(VorlageHinterlegt, dokument="egv"), "Vorlage hinterlegt: Eingliederungsvereinbarung, ab 01.03.2018."),
        (
            aus(AnteilGeaendert, anteil="0.625"),
            "Änderung des Anteils an einer Vollzeitstelle: ab 01.03.2018 62,5 %.",
        ),
        (
            aus(AnteilGeaendert, anteil="1"),
            "Änderung des Anteils an einer Vollzeitstelle: ab 01.03.2018 100 %.",
        ),
        (
            aus(FallzahlFestgesetzt, fallzahl=None),
            "Aufhebung der festgesetzten Fallzahl: ab 01.03.2018 gilt wieder der Schlüssel.",
        ),
        (aus(PlatzBelegt, fall=FREMD, ueber_kapazitaet=True), f"Platz belegt: Fall {FREMD}, über der Kapazität."),
        (
            aus(WartenderAufgenommen, fall=FREMD, stelle=0),
            f"Aufnahme in die Warteliste: Fall {FREMD}, an Stelle 1.",
        ),
    ],
    ids=lambda wert: wert.TOPIC if isinstance(wert, Ereignis) else "",
)
def test_der_satz_sagt_was_geschah(ereignis: Ereignis, erwartet: str) -> None:
    assert satz(ereignis) == erwartet


def test_gruende_und_angaben_heissen_wie_im_regelwerk() -> None:
    regeln = ga_01_13().am(beispiel(Fallabgang).am)
    abgang = aus(
        Fallabgang, grund="integration_mit_handlungsbedarf", angaben={"keine_nachbetreuung_erforderlich": True}
    )
    assert satz(abgang, regeln) == (
        "Fallabgang: Ende des Fallmanagements, Grund: Integration in Beschäftigung mit weiterem Handlungsbedarf. "
        "Angaben: das Fallmanagement hält keine Nachbetreuung für erforderlich (ja)."
    )


def test_ein_nachtrag_wird_als_solcher_genannt() -> None:
    zugang = beispiel(Fallzugang, knapp=True)
    nachgetragen = zugang.model_copy(update={"erfassung": zugang.erfassung.model_copy(update={"nachtrag": True})})
    assert satz(nachgetragen).endswith("Nachtrag einer Entscheidung, die außerhalb des Systems getroffen wurde.")


@pytest.mark.parametrize("klasse", [k for k in KLASSEN if issubclass(k, Entscheidung)], ids=lambda k: k.TOPIC)
def test_bei_jeder_entscheidung_steht_worauf_sie_beruht(klasse: type[Ereignis]) -> None:
    abstimmung = Abstimmung(
        art=Abstimmungsart.ABSPRACHE,
        mit_funktion=Funktion.TRAEGERBETREUUNG,
        mit=UUID(FREMD),
        am=beispiel(klasse).am,
        person_anwesend=True,
    )
    text = satz(aus(klasse, abstimmungen=(abstimmung,)))
    assert f"Absprache mit der Trägerbetreuung (Fachkraft {FREMD}) am 01.03.2018, die Person war anwesend." in text


def test_was_niemand_kennt_bekommt_keinen_satz() -> None:
    class Unbekanntes(FallEreignis):
        pass

    vorlage = beispiel(EGVSigned)
    with pytest.raises(TypeError):
        satz(Unbekanntes(am=vorlage.am, erfassung=vorlage.erfassung))
    with pytest.raises(TypeError):
        satz(Ereignis(am=vorlage.am, erfassung=vorlage.erfassung))
