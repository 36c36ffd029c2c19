"""The Maßnahmekatalog and the network without a store: what is refused, for which reason, and what grounds excuse."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

import pytest

from domain.befehle import Befehl
from domain.entscheidungen.amt import decide_amt
from domain.entscheidungen.ergebnis import Angenommen, Art, Ergebnis, Zurueckweisung
from domain.entscheidungen.umstaende import Akteur, Umstaende
from domain.ereignis import Ereignis
from domain.ids import ansprechpersonen_id
from domain.organisation.amt import ANSPRECHPERSONEN, FACHKRAFT, MASSNAHME, NETZWERKKONTAKT, TEAM, Aggregatart, Amt
from domain.organisation.befehle import (
    AnsprechpersonBenennen,
    MassnahmeAnlegen,
    MassnahmeBeenden,
    NetzwerkkontaktAendern,
    NetzwerkkontaktEntfernen,
    NetzwerkkontaktHinterlegen,
    VerantwortungUebertragen,
)
from domain.organisation.fachkraft import Team
from domain.regelwerk.angebotsregeln import Angebotszugang, Katalogpflege, Katalogpflicht
from domain.regelwerk.inkraft import Regelstand
from domain.regelwerk.laden import lade
from domain.vokabular import Rolle, Teamart
from tests.einheit import rein
from tests.einheit.rein import FACHKRAEFTE, FM, HEUTE, JETZT, TL, ilm_kreis, in_kraft

TAG = date(2026, 9, 1)
DING = UUID("00000000-0000-4000-8000-0000000000bb")
NIEMAND = UUID("00000000-0000-4000-8000-0000000000cc")
GESETZ = in_kraft(("bund-sgb2", date(2005, 1, 1), None))
BEISPIELE = lade((Path(__file__).parents[2] / "docs" / "beispiele.toml").read_text("utf-8"), "beispiele")


def entscheide(
    befehl: Befehl,
    akteur: Akteur = TL,
    *,
    regelstand: Regelstand = GESETZ,
    strom: UUID = DING,
    bekannt: Mapping[Aggregatart[Any], list[Ereignis]] | None = None,
) -> Ergebnis:
    """Decided in an office with one team, and in this stream what these entries say."""
    werte: dict[Aggregatart[Any], Mapping[UUID, Any]] = {
        TEAM: {rein.TEAM: Team(rein.TEAM, "Team", Teamart.GEMISCHT)},
        FACHKRAFT: FACHKRAEFTE,
    }
    for art in (MASSNAHME, NETZWERKKONTAKT, ANSPRECHPERSONEN):
        wert = art.falte(strom, (bekannt or {}).get(art, []))
        werte[art] = {strom: wert} if wert is not None else {}
    umstaende = Umstaende(akteur=akteur, erfasst_am=JETZT, heute=HEUTE, regelstand=regelstand, amt=Amt.von(werte))
    return decide_amt(strom, befehl, umstaende)


def ereignisse(ergebnis: Ergebnis) -> list[Ereignis]:
    assert isinstance(ergebnis, Angenommen), ergebnis
    return list(ergebnis.ereignisse)


def meldung(ergebnis: Ergebnis, art: Art, feld: str | None = None) -> str:
    assert isinstance(ergebnis, Zurueckweisung), ergebnis
    assert (ergebnis.art, ergebnis.feld) == (art, feld)
    return ergebnis.meldung


def anlegen(**mehr: object) -> MassnahmeAnlegen:
    felder = {"am": TAG, "art": "aktivierung", "titel": "Kurs", "von": TAG, "bis": date(2026, 12, 31)}
    return MassnahmeAnlegen.model_validate({**felder, **mehr})


# --- the catalogue -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("feld", ["verantwortlich", "geschaeftsstelle"])
def test_eine_massnahme_nennt_nur_wen_und_was_es_gibt(feld: str) -> None:
    assert "gibt es nicht" in meldung(entscheide(anlegen(**{feld: NIEMAND})), Art.UNGUELTIG, feld)


def test_eine_massnahme_wird_einmal_angelegt_und_nur_was_es_gibt_geaendert() -> None:
    bekannt: dict[Aggregatart[Any], list[Ereignis]] = {MASSNAHME: ereignisse(entscheide(anlegen()))}
    assert "schon" in meldung(entscheide(anlegen(), bekannt=bekannt), Art.ZUSTAND)
    beenden = MassnahmeBeenden(am=TAG, bis=date(2026, 10, 31))
    assert "gibt es nicht" in meldung(entscheide(beenden), Art.ZUSTAND)
    ereignisse(entscheide(beenden, bekannt=bekannt))
    zu_spaet = MassnahmeBeenden(am=TAG, bis=date(2027, 1, 1))
    assert "schon früher" in meldung(entscheide(zu_spaet, bekannt=bekannt), Art.UNGUELTIG, "bis")
    niemand = VerantwortungUebertragen(am=TAG, verantwortlich=NIEMAND)
    assert "gibt es nicht" in meldung(entscheide(niemand, bekannt=bekannt), Art.UNGUELTIG, "verantwortlich")


def test_morgen_ist_noch_nichts_geschehen() -> None:
    morgen = date.fromordinal(HEUTE.toordinal() + 1)
    assert "Zukunft" in meldung(entscheide(anlegen(am=morgen)), Art.UNGUELTIG, "am")


def test_von_einem_soll_weicht_ab_wer_es_begruendet_und_das_steht_am_eintrag() -> None:
    """The invented regulation says that the Teamleitung should keep the catalogue."""
    stand = in_kraft((BEISPIELE, date(2024, 1, 1), None))
    am = date(2024, 3, 1)
    pflege, pflicht, zugang = (BEISPIELE.von(art)[0].aussage for art in (Katalogpflege, Katalogpflicht, Angebotszugang))
    felder = {"am": am, "von": am, "bis": date(2024, 12, 31)}
    ohne = entscheide(anlegen(**felder), FM, regelstand=stand)
    assert isinstance(ohne, Zurueckweisung) and [v.regel for v in ohne.verstoesse] == [pflege]
    grund = {pflege: "Die Teamleitung ist krank."}
    (ereignis,) = ereignisse(entscheide(anlegen(**felder, abweichungen=grund), FM, regelstand=stand))
    assert ereignis.erfassung.entschuldigt == (pflege,) and ereignis.begruendungen == grund
    assert set(ereignis.erfassung.angewandt) == {pflege, pflicht, zugang}
    (der_leitung,) = ereignisse(entscheide(anlegen(**felder), TL, regelstand=stand))
    assert der_leitung.erfassung.entschuldigt == ()


# --- the network ---------------------------------------------------------------------------------------------------------


def kontakt(**mehr: object) -> NetzwerkkontaktHinterlegen:
    return NetzwerkkontaktHinterlegen.model_validate({"am": TAG, "einrichtung": "Suchthilfe", **mehr})


def test_einen_kontakt_hinterlegt_eine_fachkraft_fuer_ihr_team() -> None:
    (ereignis,) = ereignisse(entscheide(kontakt(), FM))
    assert (getattr(ereignis, "team", None), getattr(ereignis, "fachkraft", None)) == (rein.TEAM, FM.fachkraft)
    niemand = Akteur("aushilfe", Rolle.IFK)
    assert "eine Fachkraft" in meldung(entscheide(kontakt(), niemand), Art.ZUSTAND)
    fremd = Akteur("fremd", Rolle.IFK, uuid5(rein.TEAM, "fremd"))
    assert "eine Fachkraft" in meldung(entscheide(kontakt(), fremd), Art.ZUSTAND)
    assert "Team" in meldung(entscheide(kontakt(team=NIEMAND), FM), Art.UNGUELTIG, "team")


def test_was_entfernt_ist_aendert_niemand_und_nichts_vor_seinem_ersten_tag() -> None:
    bekannt: dict[Aggregatart[Any], list[Ereignis]] = {NETZWERKKONTAKT: ereignisse(entscheide(kontakt(), FM))}
    assert "schon" in meldung(entscheide(kontakt(), FM, bekannt=bekannt), Art.ZUSTAND)
    davor = NetzwerkkontaktEntfernen(am=date(2026, 8, 31))
    assert "erst am 01.09.2026" in meldung(entscheide(davor, FM, bekannt=bekannt), Art.UNGUELTIG, "am")
    bekannt[NETZWERKKONTAKT] += ereignisse(entscheide(NetzwerkkontaktEntfernen(am=TAG), FM, bekannt=bekannt))
    for befehl in (NetzwerkkontaktEntfernen(am=TAG), NetzwerkkontaktAendern(am=TAG, einrichtung="Suchthilfe Süd")):
        assert "entfernt" in meldung(entscheide(befehl, FM, bekannt=bekannt), Art.ZUSTAND)


@pytest.mark.parametrize(
    ("mehr", "feld"),
    [({"team": NIEMAND}, "team"), ({"fachkraft": NIEMAND}, "fachkraft"), ({"angebot": "ernaehrung"}, "angebot")],
)
def test_benannt_wird_jemand_aus_dem_team_fuer_ein_bekanntes_angebot(mehr: dict[str, object], feld: str) -> None:
    felder = {"am": date(2018, 2, 1), "team": rein.TEAM, "angebot": "suchtberatung", "fachkraft": FM.fachkraft}
    strom = ansprechpersonen_id(rein.TEAM)
    recht = ilm_kreis()
    ereignisse(entscheide(AnsprechpersonBenennen.model_validate(felder), TL, regelstand=recht, strom=strom))
    falsch = AnsprechpersonBenennen.model_validate({**felder, **mehr})
    meldung(entscheide(falsch, TL, regelstand=recht, strom=strom), Art.UNGUELTIG, feld)


def test_wo_keine_regelung_angebote_nennt_ist_jedes_eines_und_niemand_mehr_ist_auch_eine_antwort() -> None:
    felder = {"am": TAG, "team": rein.TEAM, "angebot": "ernaehrung", "fachkraft": FM.fachkraft}
    strom = ansprechpersonen_id(rein.TEAM)
    erste = ereignisse(entscheide(AnsprechpersonBenennen.model_validate(felder), strom=strom))
    keine = AnsprechpersonBenennen(am=date(2026, 10, 1), team=rein.TEAM, angebot="ernaehrung", fachkraft=None)
    zweite = ereignisse(entscheide(keine, strom=strom, bekannt={ANSPRECHPERSONEN: erste}))
    alle = ANSPRECHPERSONEN.falte(strom, [*erste, *zweite])
    assert alle is not None
    benannt = [alle.fuer("ernaehrung", tag) for tag in (date(2026, 8, 31), TAG, date(2026, 9, 30), date(2026, 10, 1))]
    assert benannt == [None, FM.fachkraft, FM.fachkraft, None]
