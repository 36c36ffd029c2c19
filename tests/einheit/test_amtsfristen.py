"""Duties of the office over time: wordings that follow each other, what was there before, and laws of every logbook."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from domain.amtsfristen.frist import Amtsfrist
from domain.amtsfristen.rechner import amtsfristen
from domain.amtsfristen.warum import ergebnis, nicht_gezaehlt, zaehlung
from domain.ereignis import Erfassung
from domain.fristen.frist import LAUFEND, Ausgang
from domain.organisation.amt import AMTSHANDLUNG, FACHKRAFT, TEAM, Amt
from domain.organisation.amtshandlung import Amtshandlung, BesprechungGehalten
from domain.organisation.fachkraft import Fachkraft, Team
from domain.regelwerk.inkraft import Geltungsabschnitt, Regelstand
from domain.regelwerk.laden import lade
from domain.vokabular import Besprechungsart, Rolle, Teamart

MANDANT, TEAM_ID = uuid4(), uuid4()
BEGINN, ENDE = date(2020, 1, 1), date(2021, 12, 31)


def text(monate: str) -> str:
    return f'''
[regelwerk]
id = "probe"
version = "{monate}"
titel = "Probe"
traeger = "Probe"
quelle = "Probe"
kurz = "Probe"
schicht = "lokal"
geprueft_am = 2020-01-01
[regelwerk.funktionen]
teamleitung = ["teamleitung"]
fallmanagement = ["fallmanager"]
[[geltungsdauer]]
id = "P-0"
grad = "muss"
stelle = "0"
text = "Sie gilt."
gueltig_ab = 2020-01-01
[[amtsfrist]]
id = "P-1"
grad = "muss"
stelle = "1"
text = "Besprechung."
je = "mandant"
ausloeser = [{{ geltung = true }}]
{monate}
wiederkehrend = true
erfuellt_durch = [{{ handlung = "besprechung", arten = ["dienstbesprechung"] }}]
handelt = "teamleitung"
aufgabe = "Besprechen"
[[amtsfrist]]
id = "P-2"
grad = "muss"
stelle = "2"
text = "Einarbeitung."
je = "fachkraft"
ausloeser = [{{ uebernahme = "fallmanagement" }}]
dauer = {{ jahre = 2 }}
erfuellt_durch = [{{ handlung = "besprechung", arten = ["schulung"] }}]
handelt = "teamleitung"
aufgabe = "Einarbeiten"
'''


def stand(*fassungen: tuple[str, date, date]) -> Regelstand:
    abschnitte = [Geltungsabschnitt(von, bis, lade(text(dauer), "probe")) for dauer, von, bis in fassungen]
    return Regelstand("TH", 7, {"lokal": tuple(abschnitte)})


MONATLICH = stand(("dauer = { monate = 1 }", BEGINN, ENDE))


def amt(
    tage: Iterable[date], *, seit: date = BEGINN, rolle: Rolle = Rolle.TEAMLEITUNG, team: UUID | None = None
) -> Amt:
    person = Fachkraft(uuid4(), seit, ((seit, (rolle,)),), ((seit, TEAM_ID),), ())
    erfassung = Erfassung(erfasst_am=datetime(2021, 1, 1, tzinfo=UTC), durch="tl", rolle=Rolle.TEAMLEITUNG)
    handlungen = {}
    for tag in tage:
        ereignis = BesprechungGehalten(am=tag, erfassung=erfassung, art=Besprechungsart.DIENSTBESPRECHUNG, team=team)
        kennung = uuid4()
        handlungen[kennung] = Amtshandlung(kennung, ereignis)
    teams = {TEAM_ID: Team(TEAM_ID, "Team", Teamart.GEMISCHT)}
    return Amt.von({AMTSHANDLUNG: handlungen, FACHKRAFT: {person.id: person}, TEAM: teams})


def pflichten(amt: Amt, regelstand: Regelstand, am: date, regel: str = "P-1") -> list[Amtsfrist]:
    return [frist for frist in amtsfristen(amt, regelstand, MANDANT, am) if frist.regel.id == regel]


def test_vor_dem_ersten_mitarbeitenden_ist_niemand_saeumig() -> None:
    (frist,) = pflichten(amt([], seit=date(2020, 6, 10)), MONATLICH, date(2020, 7, 11))
    assert (frist.faellig_am, frist.ausgang(date(2020, 7, 10))) == (date(2020, 7, 10), Ausgang.BALD_FAELLIG)
    assert frist.ausgang(date(2020, 7, 11)) is Ausgang.UEBERFAELLIG
    assert "noch niemanden" in next(iter(zaehlung(frist, "TH"))).text


def test_was_davor_getan_und_nachgetragen_ist_zaehlt_doch() -> None:
    (frist,) = pflichten(amt([date(2020, 5, 20)], seit=date(2020, 6, 10)), MONATLICH, date(2020, 6, 15))
    assert frist.faellig_am == date(2020, 6, 20), "gezählt vom nachgetragenen Tag"


def test_der_31_wird_zum_letzten_des_kuerzeren_monats_und_nichts_verschiebt_sich() -> None:
    fristen = pflichten(amt([date(2020, 1, 31)]), MONATLICH, date(2020, 2, 29))
    assert fristen[-1].faellig_am == date(2020, 2, 29), "ein Samstag: Pflichten des Amts bleiben"
    assert "es verschiebt sich nicht" in list(zaehlung(fristen[-1], "TH"))[-1].text


def test_eine_strengere_fassung_macht_am_tag_ihres_inkrafttretens_nichts_ueberfaellig() -> None:
    neu = date(2020, 3, 20)
    wechsel = stand(("dauer = { monate = 3 }", BEGINN, neu - timedelta(1)), ("dauer = { monate = 1 }", neu, ENDE))
    (frist,) = pflichten(amt([]), wechsel, neu)
    assert [a.faellig_am for a in frist.aenderungen] == [date(2020, 4, 1)]
    assert frist.ausgang(neu) is Ausgang.OFFEN
    spaeter = pflichten(amt([date(2020, 3, 10)]), wechsel, neu)[-1]
    assert [a.faellig_am for a in spaeter.aenderungen] == [date(2020, 6, 10), date(2020, 4, 20)]
    assert list(zaehlung(spaeter, "TH"))[-1].tag == date(2020, 4, 20)


def test_eine_mildere_fassung_verlaengert_was_noch_offen_ist_und_heilt_nicht_was_versaeumt_war() -> None:
    neu = date(2020, 1, 20)
    wechsel = stand(("dauer = { monate = 1 }", BEGINN, neu - timedelta(1)), ("dauer = { monate = 3 }", neu, ENDE))
    assert pflichten(amt([]), wechsel, neu)[0].faellig_am == date(2020, 4, 1)
    zu_spaet = date(2020, 2, 20)
    wechsel = stand(
        ("dauer = { monate = 1 }", BEGINN, zu_spaet - timedelta(1)), ("dauer = { monate = 3 }", zu_spaet, ENDE)
    )
    (frist,) = pflichten(amt([]), wechsel, zu_spaet)
    assert (frist.faellig_am, frist.ausgang(zu_spaet)) == (date(2020, 2, 1), Ausgang.UEBERFAELLIG)


def test_was_ein_team_fuer_sich_tut_zaehlt_nicht_fuer_das_ganze_amt_und_warum_sagt_es() -> None:
    buero = amt([date(2020, 1, 10)], team=TEAM_ID)
    (frist,) = pflichten(buero, MONATLICH, date(2020, 2, 10))
    assert frist.ausgang(date(2020, 2, 10)) is Ausgang.UEBERFAELLIG
    (tat,) = nicht_gezaehlt(frist, buero, date(2020, 2, 10))
    assert (tat.am, tat.grund) == (date(2020, 1, 10), "sie galt einem anderen Teil des Amts")
    assert ergebnis(frist, date(2020, 2, 10)) == "Seit dem 01.02.2020 überfällig, 9 Tage."


def test_wer_eine_funktion_uebernimmt_hat_seine_eigene_frist() -> None:
    buero = amt([], seit=date(2020, 2, 29), rolle=Rolle.FALLMANAGER)
    (frist,) = pflichten(buero, MONATLICH, date(2020, 3, 1), "P-2")
    assert (frist.einheit.art, frist.faellig_am) == ("fachkraft", date(2022, 2, 28))
    assert pflichten(amt([], seit=date(2020, 2, 29)), MONATLICH, date(2020, 3, 1), "P-2") == []


TAGE = st.lists(st.dates(BEGINN, ENDE), max_size=30)


@given(TAGE, st.dates(BEGINN, ENDE))
def test_in_jedem_logbuch_laeuft_genau_eine_frist_und_jede_endet_wo_die_naechste_beginnt(
    tage: list[date], am: date
) -> None:
    fristen = pflichten(amt(tage), MONATLICH, am)
    assert [frist.ausgang(am) in LAUFEND for frist in fristen] == [*([False] * (len(fristen) - 1)), True]
    assert len(fristen) == 1 + len({tag for tag in tage if tag <= am} - {BEGINN}) + (BEGINN in tage)
    for frueher, spaeter in pairwise(fristen):
        assert frueher.erledigt_am == spaeter.ausloesung.am == spaeter.gezaehlt_ab
    assert len({frist.id for frist in fristen}) == len(fristen)


@given(TAGE, st.dates(BEGINN, ENDE))
def test_was_spaeter_geschieht_aendert_nichts_daran_wie_es_an_einem_tag_stand(tage: list[date], am: date) -> None:
    alles = amt(tage)
    bis = replace_handlungen(alles, am)
    assert pflichten(alles, MONATLICH, am) == pflichten(bis, MONATLICH, am)


def replace_handlungen(buero: Amt, am: date) -> Amt:
    """The same office without what was done after that day, and with one mistaken entry more."""
    handlungen = {k: h for k, h in buero.alle(AMTSHANDLUNG).items() if h.ereignis.am <= am}
    if handlungen:
        irrtum = replace(next(iter(handlungen.values())), id=uuid4(), storniert=True)
        handlungen[irrtum.id] = irrtum
    return Amt.von({AMTSHANDLUNG: handlungen, FACHKRAFT: buero.fachkraefte, TEAM: buero.teams})
