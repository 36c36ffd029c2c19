"""The last place of a Fachkraft: what happens when many want it at once, when it is taken back, and when posts shrink."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import pytest

from adapters.anwendung.quittung import Quittung
from adapters.anwendung.speichern import Antwort
from domain.befehle import (
    AufWartelisteSetzen,
    EintraegeStornieren,
    FallBeenden,
    FallUebernehmen,
    HemmnisFeststellen,
    ProfilErstellen,
    Vormerken,
    ZustaendigkeitUebertragen,
)
from domain.entscheidungen.ergebnis import Art, Zurueckweisung
from domain.entscheidungen.umstaende import Akteur
from domain.ereigniswerte import Abstimmung, Benachrichtigung, Gespraech
from domain.organisation.befehle import AnteilAendern
from domain.vokabular import (
    Abstimmungsart,
    Benachrichtigungsform,
    Bereich,
    Dokumentart,
    Einschaetzung,
    Funktion,
    Kontaktform,
    Profillage,
    Rolle,
)
from tests.betriebe import Jobcenter, angenommen, jobcenter

BEGINN = date(2018, 9, 1)
VORMERKUNG = date(2018, 9, 3)
ZUGANG = date(2018, 9, 20)
KRITERIEN = (
    "positive_prognose",
    "motivation",
    "zuverlaessigkeit",
    "einverstaendnis",
    "deutschkenntnisse",
    "einsichtsfaehigkeit",
    "lesen_und_schreiben",
)


@pytest.fixture
def amt(datenbank_url: str, tmp_path: Path) -> Iterator[Jobcenter]:
    with jobcenter(datenbank_url, tmp_path, land="BB") as amt:
        amt.setze_in_kraft("bund-sgb2", date(2005, 1, 1))
        amt.setze_in_kraft("ga-01-13", date(2016, 8, 5))
        yield amt


def vorgemerkter_fall(amt: Jobcenter) -> UUID:
    fall = amt.neuer_fall(date(1980, 5, 5), BEGINN)
    tue(amt, fall, ProfilErstellen(am=BEGINN, profillage=Profillage.STABILISIERUNGSPROFIL), amt.ifk)
    for _ in range(3):
        tue(amt, fall, HemmnisFeststellen(am=BEGINN, bereich=Bereich.RAHMENBEDINGUNGEN), amt.ifk)
    vormerkung = Vormerken(
        am=VORMERKUNG,
        team=amt.team,
        begruendung="drei Handlungsbedarfe",
        angaben=dict.fromkeys(
            ("person_informiert", "bereitschaft_geklaert", "checkliste_mit_akte_weitergeleitet"), True
        ),
        dokumente=(Dokumentart.CHECKLISTE_UEBERGABE,),
        abstimmungen=(Abstimmung(art=Abstimmungsart.ABSPRACHE, mit_funktion=Funktion.FALLMANAGEMENT, am=VORMERKUNG),),
    )
    tue(amt, fall, vormerkung, amt.ifk)
    return fall


def tue(amt: Jobcenter, fall: UUID, befehl: object, akteur: Akteur) -> Quittung:
    return angenommen(amt.betrieb.ausfuehren(fall, befehl, akteur))  # type: ignore[arg-type]  # any command


def uebernahme(fm: Akteur, **mehr: object) -> FallUebernehmen:
    return FallUebernehmen.model_validate(
        {
            "am": ZUGANG,
            "fachkraft": fm.fachkraft,
            "begruendung": "Kriterien liegen vor",
            "gespraech": Gespraech(am=ZUGANG, form=Kontaktform.PRAESENZ, person_anwesend=True),
            "dokumente": [Dokumentart.UEBERGABEPROTOKOLL],
            "einschaetzungen": dict.fromkeys(KRITERIEN, Einschaetzung.JA),
            **mehr,
        }
    )


def belegte(amt: Jobcenter, fm: Akteur) -> int:
    assert fm.fachkraft is not None
    amt.betrieb.gedaechtnis.auffrischen()
    return len(amt.betrieb.gedaechtnis.plaetze(fm.fachkraft).belegt)


def test_auf_den_letzten_platz_kommt_von_fuenfzig_gleichzeitigen_genau_einer(amt: Jobcenter) -> None:
    # 0.04 of full time under 1:75 are floor(3.0) = 3 places; two are taken.
    fm = amt.neue_fachkraft(Rolle.FALLMANAGER, anteil="0.04")
    for _ in range(2):
        tue(amt, vorgemerkter_fall(amt), uebernahme(fm), fm)
    faelle = [vorgemerkter_fall(amt) for _ in range(50)]

    def versuche(fall: UUID) -> Antwort:
        return amt.betrieb.ausfuehren(fall, uebernahme(fm), fm)

    with ThreadPoolExecutor(16) as pool:
        antworten = list(pool.map(versuche, faelle))
    assert sum(isinstance(antwort, Quittung) for antwort in antworten) == 1
    refusals = [antwort for antwort in antworten if isinstance(antwort, Zurueckweisung)]
    assert len(refusals) == 49
    assert {antwort.art for antwort in refusals} == {Art.KAPAZITAET}
    assert {antwort.verstoesse[0].regel for antwort in refusals} == {"MI-4.1"}
    assert belegte(amt, fm) == 3
    im_fm = [fall for fall in faelle if (f := amt.betrieb.akte(fall).fall) and f.aufenthalt]
    assert len(im_fm) == 1


def test_ein_kleinerer_anteil_beendet_nichts_und_nimmt_niemanden_mehr_auf(amt: Jobcenter) -> None:
    fm = amt.neue_fachkraft(Rolle.FALLMANAGER, anteil="0.04")
    assert fm.fachkraft is not None
    for _ in range(3):
        tue(amt, vorgemerkter_fall(amt), uebernahme(fm), fm)
    angenommen(
        amt.betrieb.amtsvorgang(AnteilAendern(am=ZUGANG, anteil=Decimal("0.014")), amt.leitung, strom=fm.fachkraft)
    )
    assert belegte(amt, fm) == 3
    antwort = amt.betrieb.ausfuehren(vorgemerkter_fall(amt), uebernahme(fm), fm)
    assert isinstance(antwort, Zurueckweisung) and antwort.art is Art.KAPAZITAET
    assert belegte(amt, fm) == 3


def test_die_warteliste_wird_in_der_reihenfolge_der_aufnahme_abgearbeitet(amt: Jobcenter) -> None:
    fm = amt.neue_fachkraft(Rolle.FALLMANAGER, anteil="0.014")
    drin = vorgemerkter_fall(amt)
    tue(amt, drin, uebernahme(fm), fm)
    erster, zweiter = vorgemerkter_fall(amt), vorgemerkter_fall(amt)
    for fall in (erster, zweiter):
        tue(amt, fall, AufWartelisteSetzen(am=ZUGANG, team=amt.team), fm)
    ende = FallBeenden(
        am=ZUGANG,
        grund="ende_hilfebeduerftigkeit",
        begruendung="Bedarf entfallen",
        benachrichtigung=Benachrichtigung(form=Benachrichtigungsform.SCHRIFTLICH, am=ZUGANG),
        dokumente=(Dokumentart.UEBERGABEPROTOKOLL,),
    )
    tue(amt, drin, ende, fm)
    vorgedraengelt = amt.betrieb.ausfuehren(zweiter, uebernahme(fm), fm)
    assert isinstance(vorgedraengelt, Zurueckweisung)
    assert [v.regel for v in vorgedraengelt.verstoesse] == ["MI-3.1.7"]
    quittung = tue(amt, zweiter, uebernahme(fm, abweichungen={"MI-3.1.7": "erster ist im Urlaub"}), fm)
    assert quittung.entschuldigt == ("MI-3.1.7",)
    amt.betrieb.gedaechtnis.auffrischen()
    assert amt.betrieb.gedaechtnis.wartende(amt.team).faelle == (erster,)


def test_ein_storno_gibt_den_platz_zurueck_und_stellt_ihn_auch_ueber_kapazitaet_wieder_her(amt: Jobcenter) -> None:
    fm = amt.neue_fachkraft(Rolle.FALLMANAGER, anteil="0.014")
    alt, neu = vorgemerkter_fall(amt), vorgemerkter_fall(amt)
    tue(amt, alt, uebernahme(fm), fm)
    ende = FallBeenden(
        am=ZUGANG,
        grund="ende_hilfebeduerftigkeit",
        begruendung="Bedarf entfallen",
        benachrichtigung=Benachrichtigung(form=Benachrichtigungsform.SCHRIFTLICH, am=ZUGANG),
        dokumente=(Dokumentart.UEBERGABEPROTOKOLL,),
    )
    nummer = tue(amt, alt, ende, fm).eintraege[0]
    tue(amt, neu, uebernahme(fm), fm)
    assert belegte(amt, fm) == 1
    storno = EintraegeStornieren(am=ZUGANG, eintraege=(nummer,), begruendung="Abgang war eine Verwechslung")
    tue(amt, alt, storno, fm)
    assert belegte(amt, fm) == 2
    fall = amt.betrieb.akte(alt).fall
    assert fall is not None and fall.aufenthalt is not None


def test_mit_der_zustaendigkeit_zieht_der_platz_um(amt: Jobcenter) -> None:
    eine, andere = (amt.neue_fachkraft(Rolle.FALLMANAGER, anteil="0.014") for _ in range(2))
    fall = vorgemerkter_fall(amt)
    tue(amt, fall, uebernahme(eine), eine)
    umzug = ZustaendigkeitUebertragen.model_validate(
        {"am": ZUGANG, "fachkraft": andere.fachkraft, "funktion": Funktion.FALLMANAGEMENT}
    )
    tue(amt, fall, umzug, amt.tl)
    assert (belegte(amt, eine), belegte(amt, andere)) == (0, 1)


def test_ein_spaet_erfasster_zugang_belegt_den_platz_dessen_der_jetzt_zustaendig_ist(amt: Jobcenter) -> None:
    eine, andere = (amt.neue_fachkraft(Rolle.FALLMANAGER, anteil="0.014") for _ in range(2))
    fall = vorgemerkter_fall(amt)
    uebertragung = ZustaendigkeitUebertragen.model_validate(
        {"am": date(2018, 10, 1), "fachkraft": andere.fachkraft, "funktion": Funktion.FALLMANAGEMENT}
    )
    tue(amt, fall, uebertragung, amt.tl)
    tue(amt, fall, uebernahme(eine), eine)
    assert (belegte(amt, eine), belegte(amt, andere)) == (0, 1)
