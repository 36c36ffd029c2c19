"""Runs of reminders: what is owed goes out once, what cannot is tried again, and what never did stands in the file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from adapters import protokoll
from adapters.erinnerung.lauf import Ausgang, erinnere
from adapters.erinnerung.versand import Nachricht, NichtVersandt, Protokollversand, Unzustellbar, Versand
from domain.befehle import FallAnlegen, TerminAbsagen, TerminVereinbaren, TerminVerlegen
from domain.ereignisse import ErinnerungUnterblieben, ErinnerungVersandt, Terminerinnerung
from domain.ereigniswerte import Erinnerungswunsch
from domain.kunde import Kontaktdaten
from domain.kundenbefehle import ErinnerungenEinwilligen, KundeAnlegen
from domain.organisation.befehle import MandantEinrichten
from domain.vokabular import Erinnerungsweg, Unterbleibensgrund
from projections.appointments import Appointments
from projections.datenbank import sichten_url
from projections.sichten import Sichten
from tests.betriebe import Jobcenter, angenommen, jobcenter

HEUTE = date(2026, 11, 22)
MORGEN = date(2026, 11, 23)
TERMIN = UUID(int=7)
EMAIL = Erinnerungsweg.E_MAIL


@dataclass
class Postweg:
    """Keeps what is sent, unless told to fail; `danach` happens after each."""

    wege: frozenset[Erinnerungsweg] = frozenset({EMAIL})
    nur_protokoll: bool = False
    gesendet: list[Nachricht] = field(default_factory=list)
    fehler: NichtVersandt | None = None
    danach: Callable[[], object] = lambda: None

    def sende(self, nachricht: Nachricht) -> None:
        if self.fehler is not None:
            raise self.fehler
        self.gesendet.append(nachricht)
        self.danach()


class Amt:
    """A Jobcenter whose clock can be set, with its views."""

    def __init__(self, center: Jobcenter, sichten: Sichten, uhr: list[datetime]) -> None:
        self.center, self.betrieb, self.sichten, self.uhr = center, center.betrieb, sichten, uhr

    def fall(self, email: str | None = "kim@example.org", wege: tuple[Erinnerungsweg, ...] = (EMAIL,)) -> UUID:
        anlage = KundeAnlegen(
            am=HEUTE,
            name="Muster",
            vorname="Kim",
            geburtsdatum=date(1990, 5, 5),
            kontaktdaten=Kontaktdaten(ort="Erfurt", email=email),
        )
        ifk = self.center.ifk
        assert ifk.fachkraft is not None
        kunde = angenommen(self.betrieb.kunde_anlegen(anlage, ifk)).id
        if wege:
            angenommen(self.betrieb.kundenvorgang(kunde, ErinnerungenEinwilligen(am=HEUTE, wege=wege), ifk))
        fall = self.betrieb.fall_id(kunde)
        anlegen = FallAnlegen(am=HEUTE, kunde=kunde, fachkraft=ifk.fachkraft)
        angenommen(self.betrieb.ausfuehren(fall, anlegen, ifk))
        return fall

    def termin(self, fall: UUID, weg: Erinnerungsweg = EMAIL, nr: UUID = TERMIN, **mehr: Any) -> None:
        wunsch = Erinnerungswunsch(weg=weg, stunden_vorher=24)
        felder = {"am": HEUTE, "beratungstermin": nr, "tag": MORGEN, "uhrzeit": "10:30", "erinnerung": wunsch, **mehr}
        self.tue(fall, TerminVereinbaren.model_validate(felder))

    def tue(self, fall: UUID, befehl: Any) -> None:
        angenommen(self.betrieb.ausfuehren(fall, befehl, self.center.ifk))

    def lauf(self, weg: Versand) -> dict[Ausgang, int] | None:
        gezaehlt = erinnere(self.betrieb, self.sichten, weg)
        return None if gezaehlt is None else dict(gezaehlt)

    def erinnerungen(self, fall: UUID) -> list[Terminerinnerung]:
        eintraege = (eintrag.ereignis for eintrag in self.betrieb.akte(fall).eintraege)
        return [ereignis for ereignis in eintraege if isinstance(ereignis, Terminerinnerung)]


@pytest.fixture
def amt(datenbank_url: str, tmp_path: Path) -> Iterator[Amt]:
    # 10:30 in Berlin: a day before the appointment to the minute.
    uhr = [datetime(2026, 11, 22, 9, 30, tzinfo=UTC)]
    with jobcenter(datenbank_url, tmp_path, uhr=lambda: uhr[0]) as center:
        log = center.betrieb.log
        sichten = Sichten(sichten_url(datenbank_url), [Appointments()], log, "test", log_id=str(log.log_id))
        try:
            yield Amt(center, sichten, uhr)
        finally:
            sichten.schliessen()


def test_was_faellig_ist_geht_hinaus_einmal_und_steht_in_der_akte(amt: Amt) -> None:
    fall, weg = amt.fall(), Postweg()
    amt.termin(fall)
    amt.uhr[0] -= timedelta(minutes=1)
    assert amt.lauf(weg) == {}, "eine Minute zu früh"
    amt.uhr[0] += timedelta(minutes=1)
    assert amt.lauf(weg) == {Ausgang.VERSANDT: 1}
    assert amt.lauf(weg) == {}
    (nachricht,) = weg.gesendet
    assert (nachricht.an, nachricht.tag, nachricht.uhrzeit, nachricht.amt) == (
        "kim@example.org",
        MORGEN,
        "10:30",
        "Test",
    )
    (versandt,) = amt.erinnerungen(fall)
    assert isinstance(versandt, ErinnerungVersandt) and not versandt.nur_protokolliert
    assert (versandt.tag, versandt.erfassung.durch) == (MORGEN, "erinnerungsdienst")


def test_was_nicht_gelingt_wird_wieder_versucht_bis_der_termin_beginnt(amt: Amt) -> None:
    fall, weg = amt.fall(), Postweg(fehler=NichtVersandt("ConnectionRefusedError"))
    amt.termin(fall)
    for _ in range(2):
        assert amt.lauf(weg) == {Ausgang.NICHT_GELUNGEN: 1}
        assert amt.erinnerungen(fall) == []
    amt.uhr[0] = datetime(2026, 11, 23, 9, 29, tzinfo=UTC)
    weg.fehler = None
    assert amt.lauf(weg) == {Ausgang.VERSANDT: 1}


def test_war_bis_zum_beginn_nichts_zu_machen_sagt_es_die_akte(amt: Amt) -> None:
    fall, weg = amt.fall(), Postweg(fehler=NichtVersandt("ConnectionRefusedError"))
    amt.termin(fall)
    amt.lauf(weg)
    amt.uhr[0] = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
    weg.fehler = None
    assert amt.lauf(weg) == {Ausgang.UNTERBLIEBEN: 1}
    assert amt.lauf(weg) == {} and weg.gesendet == []
    (eine,) = amt.erinnerungen(fall)
    assert isinstance(eine, ErinnerungUnterblieben) and eine.grund is Unterbleibensgrund.NICHT_GELUNGEN


@pytest.mark.parametrize(
    ("kunde", "weg", "grund"),
    [
        ({"wege": ()}, EMAIL, Unterbleibensgrund.KEINE_EINWILLIGUNG),
        ({"wege": (Erinnerungsweg.SMS,)}, EMAIL, Unterbleibensgrund.KEINE_EINWILLIGUNG),
        ({"email": None}, EMAIL, Unterbleibensgrund.KEINE_ADRESSE),
        ({"wege": (Erinnerungsweg.SMS,)}, Erinnerungsweg.SMS, Unterbleibensgrund.KEIN_VERSANDWEG),
    ],
)
def test_was_nur_menschen_beheben_koennen_wird_gemeldet_und_am_ende_festgehalten(
    amt: Amt, kunde: dict[str, Any], weg: Erinnerungsweg, grund: Unterbleibensgrund, capfd: pytest.CaptureFixture[str]
) -> None:

    protokoll.einrichten()
    fall, postweg = amt.fall(**kunde), Postweg()
    amt.termin(fall, weg)
    assert amt.lauf(postweg) == {Ausgang.NICHT_SENDBAR: 1}
    geschrieben = capfd.readouterr().err
    assert grund.value in geschrieben and str(fall) in geschrieben
    assert "kim" not in geschrieben and "Muster" not in geschrieben
    assert postweg.gesendet == [] and amt.erinnerungen(fall) == []
    amt.uhr[0] = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
    assert amt.lauf(postweg) == {Ausgang.UNTERBLIEBEN: 1}
    (eine,) = amt.erinnerungen(fall)
    assert isinstance(eine, ErinnerungUnterblieben) and eine.grund is grund


def test_eine_adresse_die_es_nicht_gibt_haelt_die_anderen_nicht_auf(amt: Amt) -> None:
    erster, zweiter = amt.fall(), amt.fall()
    amt.termin(erster)
    amt.termin(zweiter)
    weg = Postweg(fehler=Unzustellbar("SMTPRecipientsRefused"))
    assert amt.lauf(weg) == {Ausgang.NICHT_SENDBAR: 2}


def test_verlegt_wird_an_den_neuen_termin_erinnert_und_abgesagt_an_keinen(amt: Amt) -> None:
    fall, weg = amt.fall(), Postweg()
    amt.termin(fall)
    amt.lauf(weg)
    amt.tue(fall, TerminVerlegen(am=HEUTE, beratungstermin=TERMIN, uhrzeit="10:00"))
    assert amt.lauf(weg) == {Ausgang.VERSANDT: 1}
    assert len({nachricht.kennung for nachricht in weg.gesendet}) == 2
    amt.tue(fall, TerminVerlegen(am=HEUTE, beratungstermin=TERMIN, uhrzeit="09:00"))
    amt.tue(fall, TerminAbsagen(am=HEUTE, beratungstermin=TERMIN))
    assert amt.lauf(weg) == {}


def test_was_waehrend_des_laufs_abgesagt_wird_geht_nicht_mehr_hinaus(amt: Amt) -> None:
    fall = amt.fall()
    andere = UUID(int=8)
    amt.termin(fall)
    amt.termin(fall, nr=andere, uhrzeit="10:15")
    weg = Postweg(danach=lambda: amt.tue(fall, TerminAbsagen(am=HEUTE, beratungstermin=TERMIN)))
    assert amt.lauf(weg) == {Ausgang.VERSANDT: 1}
    assert [nachricht.uhrzeit for nachricht in weg.gesendet] == ["10:15"]


def test_stirbt_der_lauf_zwischen_versand_und_eintrag_geht_dieselbe_nachricht_noch_einmal_hinaus(amt: Amt) -> None:
    fall = amt.fall()
    amt.termin(fall)

    def stirb() -> None:
        raise KeyboardInterrupt

    weg = Postweg(danach=stirb)
    with pytest.raises(KeyboardInterrupt):
        amt.lauf(weg)
    assert amt.erinnerungen(fall) == []
    weg.danach = lambda: None
    assert amt.lauf(weg) == {Ausgang.VERSANDT: 1}
    erste, zweite = weg.gesendet
    assert erste == zweite, "an der Kennung erkennt ein Postfach, dass es dieselbe ist"


def test_zwei_laeufe_gehen_nicht_zugleich(amt: Amt) -> None:
    fall = amt.fall()
    amt.termin(fall)
    zweiter = Postweg()
    laeufe: list[object] = []
    weg = Postweg(danach=lambda: laeufe.append(amt.lauf(zweiter)))
    assert amt.lauf(weg) == {Ausgang.VERSANDT: 1}
    assert laeufe == [None] and zweiter.gesendet == []


def test_ohne_mailserver_steht_die_erinnerung_im_protokoll_und_die_akte_sagt_dass_niemand_sie_bekam(amt: Amt) -> None:
    fall = amt.fall()
    amt.termin(fall)
    assert amt.lauf(Protokollversand()) == {Ausgang.VERSANDT: 1}
    (eine,) = amt.erinnerungen(fall)
    assert isinstance(eine, ErinnerungVersandt) and eine.nur_protokolliert


def test_ein_demo_mandant_schreibt_niemandem(amt: Amt) -> None:
    fall, weg = amt.fall(), Postweg()
    amt.termin(fall)
    befehl = MandantEinrichten(am=HEUTE, name="Demo", land="TH", stichtag=HEUTE)
    angenommen(amt.betrieb.mandant_einrichten(befehl, amt.center.leitung))
    amt.uhr[0] += timedelta(days=400)
    assert amt.lauf(weg) == {Ausgang.VERSANDT: 1}
    assert weg.gesendet == []
    (eine,) = amt.erinnerungen(fall)
    assert isinstance(eine, ErinnerungVersandt) and eine.nur_protokolliert and eine.am == HEUTE
