"""The view appointments: whose appointment is when, on any day, and which case is to be shown again."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from domain.befehle import (
    KontaktErfassen,
    TerminAbsagen,
    TerminVereinbaren,
    TerminVerlegen,
    WiedervorlageErledigen,
    WiedervorlageSetzen,
    WiedervorlageVerschieben,
)
from domain.ereigniswerte import Erinnerungswunsch
from domain.vokabular import Erinnerungsweg, Kontaktform, Terminausgang
from projections.appointments import (
    FaelligeErinnerung,
    Kalenderfilter,
    faellige_erinnerungen,
    kalender,
    termine,
    termine_aus,
    wiedervorlagen,
    wiedervorlagen_aus,
)
from projections.seiten import UngueltigerCursor
from tests.vertrag.ansichten import Amt, alle_seiten, ansichten, kennung, storno

VEREINBART = date(2018, 3, 1)
TAG = date(2018, 3, 12)
SPAETER = date(2018, 3, 26)
ALLE = Kalenderfilter()


@pytest.fixture
def amt(datenbank_url: str, tmp_path: Path) -> Iterator[Amt]:
    with ansichten(datenbank_url, tmp_path) as offen:
        yield offen


def vereinbare(amt: Amt, fall: UUID, tag: date = TAG, uhrzeit: str = "10:30", nr: int = 1, **mehr: Any) -> UUID:
    id = UUID(int=nr)
    felder = {"am": VEREINBART, "beratungstermin": id, "tag": tag, "uhrzeit": uhrzeit, **mehr}
    amt.tue(fall, TerminVereinbaren.model_validate(felder))
    return id


def liste(amt: Amt, stand: date, filter: Kalenderfilter = ALLE, **mehr: Any) -> list[dict[str, Any]]:
    return alle_seiten(
        lambda cursor: amt.lies(
            "appointments", lambda lesung: termine(lesung, stand, filter, limit=2, cursor=cursor, **mehr)
        )
    )


def test_ein_termin_steht_an_jedem_tag_so_da_wie_er_an_ihm_war(amt: Amt) -> None:
    fall = amt.fall()
    termin = vereinbare(amt, fall)
    amt.tue(fall, TerminVerlegen(am=date(2018, 3, 5), beratungstermin=termin, tag=SPAETER, uhrzeit="09:00"))
    kontakt = KontaktErfassen(am=SPAETER, form=Kontaktform.PRAESENZ, qualifiziert=True, beratungstermin=termin)
    amt.tue(fall, kontakt)
    gesehen = {
        stand: [(z["tag"], z["uhrzeit"], z["ausgang"]) for z in liste(amt, stand)]
        for stand in (date(2018, 2, 28), VEREINBART, date(2018, 3, 5), date(2018, 3, 25), SPAETER)
    }
    assert gesehen == {
        date(2018, 2, 28): [],
        VEREINBART: [("2018-03-12", "10:30", "vereinbart")],
        date(2018, 3, 5): [("2018-03-26", "09:00", "vereinbart")],
        date(2018, 3, 25): [("2018-03-26", "09:00", "vereinbart")],
        SPAETER: [("2018-03-26", "09:00", "wahrgenommen")],
    }
    sicht = amt.fallsicht(fall)
    for stand in gesehen:
        assert termine_aus(sicht, stand) == liste(amt, stand), "auch aus dem Gedächtnis"


def test_wovon_niemand_sagt_was_war_ist_offen(amt: Amt) -> None:
    fall = amt.fall()
    vereinbare(amt, fall)
    assert [z["ausgang"] for z in liste(amt, TAG)] == ["vereinbart"]
    danach = date(2018, 3, 13)
    assert [z["ausgang"] for z in liste(amt, danach, ausgang=Terminausgang.OFFEN)] == ["offen"]
    assert liste(amt, danach, ausgang=Terminausgang.VEREINBART) == []


def test_eine_liste_hat_die_tage_und_die_leute_nach_denen_gefragt_ist_in_der_folge_der_uhr(amt: Amt) -> None:
    einer, anderer = amt.fall(), amt.fall()
    vereinbare(amt, einer, TAG, "14:00", 1)
    vereinbare(amt, anderer, TAG, "08:00", 2)
    vereinbare(amt, einer, SPAETER, "08:00", 3, fachkraft=kennung(amt.ifk))
    stand = VEREINBART
    assert [UUID(z["beratungstermin"]).int for z in liste(amt, stand)] == [2, 1, 3]
    fuer = {
        "von": Kalenderfilter(von=SPAETER),
        "bis": Kalenderfilter(bis=TAG),
        "ifk": Kalenderfilter(fachkraefte=[kennung(amt.ifk)]),
        "fall": Kalenderfilter(fall=anderer),
        "niemand": Kalenderfilter(fachkraefte=[]),
    }
    assert {n: [UUID(z["beratungstermin"]).int for z in liste(amt, stand, f)] for n, f in fuer.items()} == {
        "von": [3],
        "bis": [2, 1],
        "ifk": [3],
        "fall": [2],
        "niemand": [],
    }
    with pytest.raises(UngueltigerCursor):
        amt.lies("appointments", lambda lesung: termine(lesung, stand, ALLE, cursor="abc"))


def test_ein_storno_nimmt_den_termin_ueberall_heraus(amt: Amt) -> None:
    fall = amt.fall()
    vereinbare(amt, fall)
    amt.tue(fall, storno(TAG, 2))
    assert liste(amt, TAG) == []
    assert amt.lies("appointments", lambda lesung: kalender(lesung, kennung(amt.fm), VEREINBART)) == []


def test_ein_kalender_hat_die_termine_einer_fachkraft_auch_abgesagte_mit_der_zahl_ihrer_aenderungen(amt: Amt) -> None:
    fall = amt.fall()
    vereinbare(amt, fall, fachkraft=kennung(amt.ifk), nr=9)
    termin = vereinbare(amt, fall)
    amt.tue(fall, TerminVerlegen(am=date(2018, 3, 5), beratungstermin=termin, uhrzeit="11:00"))
    amt.tue(fall, TerminAbsagen(am=date(2018, 3, 6), beratungstermin=termin), jetzt=date(2018, 3, 6))
    (einer,) = amt.lies("appointments", lambda lesung: kalender(lesung, kennung(amt.fm), TAG))
    assert (einer.fall, einer.beratungstermin, einer.uhrzeit) == (str(fall), str(termin), "11:00")
    assert (einer.entschieden, einer.fassung, einer.geaendert_am) == ("abgesagt", 2, "2018-03-06T09:00:00Z")
    assert amt.lies("appointments", lambda lesung: kalender(lesung, kennung(amt.fm), date(2018, 3, 13))) == []


def test_eine_erinnerung_ist_von_der_gewuenschten_stunde_an_faellig(amt: Amt) -> None:
    fall = amt.fall()
    wunsch = Erinnerungswunsch(weg=Erinnerungsweg.E_MAIL, stunden_vorher=24)
    vereinbare(amt, fall, erinnerung=wunsch)
    vereinbare(amt, fall, nr=2)

    def faellig(stunde: int, minute: int, tag: int = 11) -> list[FaelligeErinnerung]:
        jetzt = datetime(2018, 3, tag, stunde, minute, tzinfo=UTC)
        return amt.lies("appointments", lambda lesung: faellige_erinnerungen(lesung, jetzt))

    # 10:30 in Berlin in winter is 9:30 UTC.
    assert faellig(9, 29) == []
    (eine,) = faellig(9, 30)
    assert (eine.weg, eine.beginnt, eine.uhrzeit) == ("e_mail", "2018-03-12T09:30:00Z", "10:30")
    assert len(faellig(12, 0, 20)) == 1, "auch wenn es zu spät ist: jemand muss es festhalten"
    amt.tue(fall, TerminAbsagen(am=VEREINBART, beratungstermin=UUID(int=1)))
    assert faellig(9, 30) == []


def test_eine_wiedervorlage_liegt_an_ihrem_tag_bei_ihrer_fachkraft_bis_sie_erledigt_ist(amt: Amt) -> None:
    fall = amt.fall()
    for nr, tag, wer in ((1, SPAETER, amt.fm), (2, TAG, amt.fm), (3, TAG, amt.ifk)):
        setzen = WiedervorlageSetzen(
            am=VEREINBART, wiedervorlage=UUID(int=nr), tag=tag, fachkraft=kennung(wer), notiz="Bescheid da?"
        )
        amt.tue(fall, setzen)
    amt.tue(fall, WiedervorlageVerschieben(am=date(2018, 3, 5), wiedervorlage=UUID(int=1), tag=date(2018, 3, 6)))
    amt.tue(fall, WiedervorlageErledigen(am=TAG, wiedervorlage=UUID(int=2)))

    def vorlagen(stand: date, filter: Kalenderfilter = ALLE, **mehr: Any) -> list[int]:
        zeilen = alle_seiten(
            lambda cursor: amt.lies(
                "appointments", lambda lesung: wiedervorlagen(lesung, stand, filter, limit=1, cursor=cursor, **mehr)
            )
        )
        assert all(zeile["mit_notiz"] is True and "notiz" not in zeile for zeile in zeilen)
        return [UUID(zeile["wiedervorlage"]).int for zeile in zeilen]

    seine = Kalenderfilter(fachkraefte=[kennung(amt.fm)])
    assert vorlagen(VEREINBART, seine) == [2, 1]
    assert vorlagen(date(2018, 3, 5), seine) == [1, 2]
    assert vorlagen(TAG, seine) == [1]
    assert vorlagen(TAG, erledigt=True) == [2]
    assert vorlagen(TAG, Kalenderfilter(von=TAG)) == [3]
    assert [z["erledigt_am"] for z in wiedervorlagen_aus(amt.fallsicht(fall), TAG)] == [None, "2018-03-12", None]
