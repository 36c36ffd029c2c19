"""Appointments and Wiedervorlagen of a case: what can happen to one, and what it means for what was there before."""

from datetime import date
from uuid import UUID

import pytest
from pydantic import ValidationError

from domain.befehle import (
    EintraegeStornieren,
    Ersatzeintrag,
    KontaktErfassen,
    TerminAbsagen,
    TerminVereinbaren,
    TerminVerlegen,
    TerminversaeumnisErfassen,
    WiedervorlageErledigen,
    WiedervorlageSetzen,
    WiedervorlageVerschieben,
)
from domain.beratungstermine import Beratungstermin
from domain.eintrag import Eintrag
from domain.entscheidungen.ergebnis import Art
from domain.ereignisse import EinladungErgangen, TerminVerlegt
from domain.ereigniswerte import Erinnerungswunsch
from domain.fallverlauf import Unvereinbar
from domain.vokabular import Benachrichtigungsform, Erinnerungsweg, Kontaktform, Terminausgang
from tests.einheit.rein import FM, IFK, Buehne, ilm_kreis

BEGINN = date(2018, 1, 2)
VEREINBART = date(2018, 3, 1)
TAG = date(2018, 3, 12)
TERMIN = UUID(int=77)
VORLAGE = UUID(int=78)
PER_MAIL = Erinnerungswunsch(weg=Erinnerungsweg.E_MAIL, stunden_vorher=48)


def buehne() -> Buehne:
    return Buehne(ilm_kreis()).angelegt(BEGINN)


def vereinbaren(**mehr: object) -> TerminVereinbaren:
    felder = {"am": VEREINBART, "beratungstermin": TERMIN, "tag": TAG, "uhrzeit": "10:30", **mehr}
    return TerminVereinbaren.model_validate(felder)


def mit_termin(**mehr: object) -> Buehne:
    fall = buehne()
    fall.tue(vereinbaren(**mehr), IFK)
    return fall


def termin(fall: Buehne, am: date = TAG) -> Beratungstermin:
    stand = fall.akte.am(am)
    assert stand is not None
    return stand.termine[TERMIN]


def kontakt(am: date = TAG, welcher: UUID | None = TERMIN) -> KontaktErfassen:
    return KontaktErfassen(am=am, form=Kontaktform.PRAESENZ, qualifiziert=True, beratungstermin=welcher)


def test_ein_termin_ist_mit_dem_der_ihn_erfasst_wenn_niemand_sonst_genannt_ist() -> None:
    assert termin(mit_termin()).fachkraft == IFK.fachkraft
    assert termin(mit_termin(fachkraft=FM.fachkraft)).fachkraft == FM.fachkraft


def test_ohne_eigene_kennung_bekommt_er_eine_und_dieselbe_nach_einer_wiederholung() -> None:
    kennungen = set()
    for _ in range(2):
        fall = buehne()
        fall.tue(vereinbaren(beratungstermin=None))
        assert fall.akte.fall is not None
        kennungen |= set(fall.akte.fall.termine)
    assert len(kennungen) == 1


def test_bis_zu_seinem_tag_steht_er_bevor_und_danach_ist_offen_was_war() -> None:
    fall = mit_termin()
    assert termin(fall).ausgang(TAG) is Terminausgang.VEREINBART
    assert termin(fall).ausgang(date(2018, 3, 13)) is Terminausgang.OFFEN


def test_ein_kontakt_nimmt_ihn_wahr_und_ein_versaeumnis_sagt_dass_niemand_kam() -> None:
    for befehl, ausgang in (
        (kontakt(), Terminausgang.WAHRGENOMMEN),
        (TerminversaeumnisErfassen(am=TAG, beratungstermin=TERMIN), Terminausgang.VERSAEUMT),
    ):
        fall = mit_termin()
        fall.tue(befehl)
        assert termin(fall).ausgang(date(2018, 6, 1)) is ausgang
        assert termin(fall, date(2018, 3, 11)).entschieden is None, "am Tag davor war es noch nicht geschehen"


def test_ein_kontakt_ohne_termin_laesst_ihn_offen() -> None:
    fall = mit_termin()
    fall.tue(kontakt(welcher=None))
    assert termin(fall).ausgang(date(2018, 3, 13)) is Terminausgang.OFFEN


@pytest.mark.parametrize("befehl", [kontakt(date(2018, 3, 9)), kontakt(date(2018, 3, 13))])
def test_wahrgenommen_wird_er_nur_an_seinem_tag(befehl: KontaktErfassen) -> None:
    fall = mit_termin()
    vorher = fall.akte.version
    ablehnung = fall.abgelehnt(befehl)
    assert ablehnung.art is Art.ZUSTAND and "12.03.2018" in ablehnung.meldung
    assert fall.akte.version == vorher


def test_was_schon_ausgegangen_ist_geht_nicht_noch_einmal_aus() -> None:
    fall = mit_termin()
    fall.tue(kontakt())
    for befehl in (
        kontakt(),
        TerminversaeumnisErfassen(am=TAG, beratungstermin=TERMIN),
        TerminAbsagen(am=TAG, beratungstermin=TERMIN),
        TerminVerlegen(am=TAG, beratungstermin=TERMIN, tag=date(2018, 3, 20)),
    ):
        assert "schon wahrgenommen" in fall.abgelehnt(befehl).meldung


def test_verlegt_ist_er_an_einem_anderen_tag_und_sonst_wie_er_war() -> None:
    fall = mit_termin(erinnerung=PER_MAIL, mit_einladung=True)
    (nr,) = fall.tue(TerminVerlegen(am=date(2018, 3, 5), beratungstermin=TERMIN, tag=date(2018, 3, 20)))
    assert termin(fall, date(2018, 3, 4)).tag == TAG
    neu = termin(fall)
    assert (neu.tag, neu.uhrzeit, neu.fachkraft, neu.erinnerung) == (
        date(2018, 3, 20),
        "10:30",
        IFK.fachkraft,
        PER_MAIL,
    )
    assert (neu.fassung, neu.nr) == (1, nr)
    ereignis = fall.akte.eintraege[-1].ereignis
    assert isinstance(ereignis, TerminVerlegt) and ereignis.mit_einladung, "der Eintrag sagt alles, was nun gilt"


def test_eine_erinnerung_laesst_sich_abbestellen() -> None:
    fall = mit_termin(erinnerung=PER_MAIL)
    fall.tue(TerminVerlegen(am=VEREINBART, beratungstermin=TERMIN, ohne_erinnerung=True))
    assert termin(fall).erinnerung is None


def test_ein_vergangener_termin_laesst_sich_nur_auf_einen_kuenftigen_tag_verlegen() -> None:
    fall = mit_termin()
    assert fall.abgelehnt(TerminVerlegen(am=date(2018, 3, 15), beratungstermin=TERMIN, uhrzeit="11:00")).feld == "tag"


def test_eine_einladung_gehoert_zu_ihrem_tag_und_nach_einer_verlegung_nicht_mehr() -> None:
    fall = mit_termin(mit_einladung=True)
    einladung = EinladungErgangen(
        am=date(2018, 3, 2),
        erfassung=fall.akte.eintraege[0].ereignis.erfassung,
        anlass="gespraech",
        termin=TAG,
        form=Kontaktform.PRAESENZ,
        zustellung=Benachrichtigungsform.SCHRIFTLICH,
        beratungstermin=TERMIN,
    )
    fall.nimm([einladung])
    assert termin(fall).eingeladen_am == date(2018, 3, 2)
    fall.tue(TerminVerlegen(am=date(2018, 3, 5), beratungstermin=TERMIN, tag=date(2018, 3, 20)))
    assert termin(fall).eingeladen_am is None
    zu_spaet = einladung.model_copy(update={"am": date(2018, 3, 6)})
    danach = fall.akte.mit([Eintrag(fall.akte.fall_id, fall.akte.version + 1, 99, zu_spaet)])
    assert isinstance(danach, Unvereinbar) and "20.03.2018" in danach.grund, "sie nennt noch den alten Tag"


def test_abgesagt_findet_er_nicht_statt() -> None:
    fall = mit_termin()
    fall.tue(TerminAbsagen(am=date(2018, 3, 8), beratungstermin=TERMIN, von_person=True, vermerk="krank"))
    assert termin(fall).ausgang(date(2018, 6, 1)) is Terminausgang.ABGESAGT
    assert "abgesagt" in fall.abgelehnt(kontakt()).meldung


def test_was_niemand_vereinbart_hat_kann_niemand_absagen_und_vorher_auch_nicht() -> None:
    fall = mit_termin()
    for befehl in (
        TerminAbsagen(am=TAG, beratungstermin=UUID(int=1)),
        TerminAbsagen(am=date(2018, 2, 28), beratungstermin=TERMIN),
        TerminVerlegen(am=TAG, beratungstermin=UUID(int=1), tag=TAG),
    ):
        assert "nicht vereinbart" in fall.abgelehnt(befehl).meldung
    assert "schon vereinbart" in fall.abgelehnt(vereinbaren()).meldung


def test_ein_storno_des_termins_nennt_was_daran_haengt_und_ein_ersatz_tritt_an_seine_stelle() -> None:
    fall = mit_termin()
    (nr,) = fall.tue(kontakt())
    storno = EintraegeStornieren(am=TAG, eintraege=(2,), begruendung="falsche Person")
    assert fall.abgelehnt(storno).eintraege == (nr,)
    ersatz = Ersatzeintrag(termin=vereinbaren(uhrzeit="11:00"))
    fall.tue(EintraegeStornieren(am=TAG, eintraege=(2, nr), begruendung="falsche Zeit", ersatz=ersatz))
    assert (termin(fall).uhrzeit, termin(fall).entschieden) == ("11:00", None)


def test_keine_frist_aendert_sich_durch_einen_termin() -> None:
    ohne, mit = buehne(), mit_termin()
    for fall, welcher in ((ohne, None), (mit, TERMIN)):
        fall.tue(kontakt(welcher=welcher))
    uebersicht = [
        [(f.regel.id, f.entstanden_am, f.ausgang(date(2018, 6, 1))) for f in fall.fristen()] for fall in (ohne, mit)
    ]
    assert uebersicht[0] == uebersicht[1]


@pytest.mark.parametrize(
    "felder",
    [
        {"uhrzeit": "24:00"},
        {"uhrzeit": "9:30"},
        {"tag": date(2018, 2, 28)},
        {"dauer_minuten": 0},
        {"dauer_minuten": 601},
        {"erinnerung": {"weg": "brieftaube"}},
        {"erinnerung": {"weg": "sms", "stunden_vorher": 0}},
    ],
)
def test_was_kein_termin_sein_kann_wird_nicht_angenommen(felder: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        vereinbaren(**felder)


def test_eine_verlegung_aendert_etwas() -> None:
    with pytest.raises(ValidationError, match="mindestens eine Änderung"):
        TerminVerlegen(am=TAG, beratungstermin=TERMIN)


# --- Wiedervorlagen ------------------------------------------------------------------------------------------------------


def mit_vorlage() -> Buehne:
    fall = buehne()
    fall.tue(WiedervorlageSetzen(am=VEREINBART, wiedervorlage=VORLAGE, tag=TAG, notiz="Bescheid da?"))
    return fall


def test_eine_wiedervorlage_ist_fuer_den_der_sie_setzt_und_offen_bis_sie_erledigt_ist() -> None:
    fall = mit_vorlage()
    assert fall.akte.fall is not None
    vorlage = fall.akte.fall.wiedervorlagen[VORLAGE]
    assert (vorlage.fachkraft, vorlage.tag, vorlage.mit_notiz, vorlage.erledigt_am) == (FM.fachkraft, TAG, True, None)
    fall.tue(WiedervorlageVerschieben(am=TAG, wiedervorlage=VORLAGE, tag=date(2018, 4, 3)))
    fall.tue(WiedervorlageErledigen(am=date(2018, 4, 4), wiedervorlage=VORLAGE))
    vorlage = fall.akte.fall.wiedervorlagen[VORLAGE]
    assert (vorlage.tag, vorlage.erledigt_am) == (date(2018, 4, 3), date(2018, 4, 4))


def test_erledigt_ist_sie_vorbei_und_was_niemand_gesetzt_hat_laesst_sich_nicht_erledigen() -> None:
    fall = mit_vorlage()
    unbekannt = WiedervorlageErledigen(am=TAG, wiedervorlage=UUID(int=1))
    assert "nicht gesetzt" in fall.abgelehnt(unbekannt).meldung
    fall.tue(WiedervorlageErledigen(am=TAG, wiedervorlage=VORLAGE))
    for befehl in (
        WiedervorlageErledigen(am=TAG, wiedervorlage=VORLAGE),
        WiedervorlageVerschieben(am=TAG, wiedervorlage=VORLAGE, tag=date(2018, 5, 2)),
    ):
        assert "schon erledigt" in fall.abgelehnt(befehl).meldung


def test_vorgelegt_wird_kein_fall_an_einem_vergangenen_tag() -> None:
    with pytest.raises(ValidationError, match="liegt vor"):
        WiedervorlageSetzen(am=TAG, tag=date(2018, 3, 11))
