"""Who works in the office, what they are specialised and trained in, who stands in for whom, and what the office lacks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from pytest_bdd import given, parsers, then, when

from domain.befehle import Befehl
from domain.entscheidungen.umstaende import Akteur
from domain.kalender import alter_am
from domain.organisation.befehle import (
    Ausscheiden,
    FachkraftAnlegen,
    GeschaeftsstelleAnlegen,
    QualifizierungVermerken,
    SchwerpunkteAendern,
    TeamAnlegen,
    TeamSchwerpunkteAendern,
    TeamZuordnen,
    VertretungBeenden,
    VertretungEinrichten,
)
from domain.organisation.befunde import befunde
from domain.organisation.betreuungsschluessel import Schluesselstand, betreuungsschluessel
from domain.organisation.passung import passungen
from domain.organisation.vertretung import vertretene
from domain.regelwerk.geltung import Sachlage
from domain.vokabular import (
    Altersgruppe,
    Personengruppe,
    Qualifizierung,
    Qualifizierungsstand,
    Rolle,
    Schwerpunkt,
    Teamart,
)
from tests.betriebe import LANGE_HER, angenommen
from tests.features.schritte import REGEL
from tests.features.welt import TAG, Welt, tag

ROLLEN = {
    "im Fallmanagement": Rolle.FALLMANAGER,
    "als Integrationsfachkraft": Rolle.IFK,
    "als Teamleitung": Rolle.TEAMLEITUNG,
    "als Assistenz": Rolle.ASSISTENZ,
    "in der Sachbearbeitung": Rolle.SACHBEARBEITUNG,
}
TEAMARTEN = {
    "für junge Menschen": Teamart.U25,
    "für Menschen ab 25": Teamart.UE25,
    "für alle": Teamart.GEMISCHT,
}
SCHWERPUNKTE = {
    "U25": Schwerpunkt.U25,
    "Migration/Flucht": Schwerpunkt.MIGRATION_FLUCHT,
    "Selbständige": Schwerpunkt.SELBSTAENDIGE,
    "arbeitsmarktnah": Schwerpunkt.ARBEITSMARKTNAH,
    "arbeitsmarktfern": Schwerpunkt.ARBEITSMARKTFERN,
}
SCHWERPUNKT = rf"(?P<schwerpunkt>{'|'.join(SCHWERPUNKTE)})"


@dataclass
class Personal:
    """The teams and people of a scenario by their names; who acts is always recorded as who did it."""

    welt: Welt
    teams: dict[str, UUID] = field(default_factory=dict)
    stellen: dict[str, UUID] = field(default_factory=dict)
    leute: dict[str, Akteur] = field(default_factory=dict)

    def amtsvorgang(self, befehl: Befehl, akteur: Akteur | None = None, *, strom: UUID | None = None) -> UUID | None:
        """Done on its day; the answer is there for the sentences that follow."""
        self.welt.vor_dem_naechsten()
        self.welt.ruecke_vor(befehl.am)
        antwort = self.welt.amt.betrieb.amtsvorgang(befehl, akteur or self.welt.amt.tl, strom=strom)
        self.welt.merke(antwort)
        return getattr(antwort, "id", None)

    def kennung(self, name: str) -> UUID:
        fachkraft = self.leute[name].fachkraft
        assert fachkraft is not None
        return fachkraft

    def lege_an(self, name: str, rolle: Rolle, team: UUID, am: date, anteil: str = "1") -> None:
        self.welt.ruecke_vor(am)
        felder: dict[str, Any] = {"am": am, "team": team, "rollen": [rolle], "anteil": anteil}
        kennung = angenommen(
            self.welt.amt.betrieb.amtsvorgang(FachkraftAnlegen.model_validate(felder), self.welt.amt.leitung)
        ).id
        self.leute[name] = Akteur(str(kennung), rolle, kennung)


@pytest.fixture
def personal(welt: Welt) -> Iterator[Personal]:
    yield Personal(welt)


@given(parsers.re(rf'das Team "(?P<name>[^"]+)" (?P<art>{"|".join(TEAMARTEN)})(?: in "(?P<ort>[^"]+)")?'))
def _(personal: Personal, name: str, art: str, ort: str | None) -> None:
    stelle = None
    if ort is not None:
        if ort not in personal.stellen:
            kennung = personal.amtsvorgang(GeschaeftsstelleAnlegen(am=LANGE_HER, name=ort))
            assert kennung is not None
            personal.stellen[ort] = kennung
        stelle = personal.stellen[ort]
    team = personal.amtsvorgang(TeamAnlegen(am=LANGE_HER, name=name, art=TEAMARTEN[art], geschaeftsstelle=stelle))
    assert team is not None
    personal.teams[name] = team


@given(
    parsers.re(
        rf'im Team "(?P<team>[^"]+)" arbeitet(?: seit dem (?P<seit>{TAG}))? "(?P<name>[^"]+)" (?P<als>{"|".join(ROLLEN)})'
        r"(?: mit (?P<prozent>\d+) % einer vollen Stelle)?"
    )
)
def _(personal: Personal, team: str, name: str, als: str, seit: str | None, prozent: str | None) -> None:
    anteil = str(int(prozent) / 100) if prozent else "1"
    personal.lege_an(name, ROLLEN[als], personal.teams[team], tag(seit) if seit else LANGE_HER, anteil)


@given(parsers.re(rf'"(?P<name>[^"]+)" hat ab dem (?P<ab>{TAG}) den Schwerpunkt {SCHWERPUNKT}'))
@when(parsers.re(rf'"(?P<name>[^"]+)" ab dem (?P<ab>{TAG}) den Schwerpunkt {SCHWERPUNKT} hat'))
def _(personal: Personal, name: str, ab: str, schwerpunkt: str) -> None:
    """Beside those they have."""
    amt, am = personal.welt.amt.betrieb.amt(), tag(ab)
    if name in personal.teams:
        kennung = personal.teams[name]
        alle = amt.teams[kennung].schwerpunkte(am) | {SCHWERPUNKTE[schwerpunkt]}
        personal.amtsvorgang(TeamSchwerpunkteAendern(am=am, schwerpunkte=tuple(alle)), strom=kennung)
    else:
        kennung = personal.kennung(name)
        alle = amt.fachkraefte[kennung].schwerpunkte(am) | {SCHWERPUNKTE[schwerpunkt]}
        personal.amtsvorgang(SchwerpunkteAendern(am=am, schwerpunkte=tuple(alle)), strom=kennung)
    personal.welt.quittung()


@when(parsers.re(rf'"(?P<name>[^"]+)" mit dem (?P<tag_>{TAG}) zum letzten Mal arbeitet'))
def _(personal: Personal, name: str, tag_: str) -> None:
    letzter = tag(tag_)
    personal.amtsvorgang(
        Ausscheiden(am=letzter, gilt_ab=date.fromordinal(letzter.toordinal() + 1)), strom=personal.kennung(name)
    )
    personal.welt.quittung()


@when(parsers.re(r'das Team "(?P<name>[^"]+)" ab dem (?P<ab>' + TAG + r') zur Geschäftsstelle "(?P<ort>[^"]+)" gehört'))
def _(personal: Personal, name: str, ab: str, ort: str) -> None:
    befehl = TeamZuordnen(am=tag(ab), geschaeftsstelle=personal.stellen[ort])
    personal.amtsvorgang(befehl, strom=personal.teams[name])
    personal.welt.quittung()


# --- what the office lacks -------------------------------------------------------------------------------------------------


def _befunde(personal: Personal, regel: str, am: str) -> list[str]:
    personal.welt.vor_dem_naechsten()
    betrieb = personal.welt.amt.betrieb
    alle = befunde(betrieb.regelstand().am(tag(am)), betrieb.amt(), tag(am))
    return [befund.satz for befund in alle if befund.regel.aussage == regel]


@then(parsers.re(rf'ist am (?P<am>{TAG}) der Befund nach (?P<regel>{REGEL}) "(?P<satz>.+)"'))
def _(personal: Personal, am: str, regel: str, satz: str) -> None:
    """Whatever else there is."""
    assert satz in _befunde(personal, regel, am)


@then(parsers.re(rf"gibt es am (?P<am>{TAG}) nach (?P<regel>{REGEL}) (?P<anzahl>\d+|keinen) Befunde?"))
def _(personal: Personal, am: str, regel: str, anzahl: str) -> None:
    assert len(_befunde(personal, regel, am)) == (0 if anzahl == "keinen" else int(anzahl))


@then(
    parsers.re(
        rf"ist am (?P<am>{TAG}) nach (?P<regel>{REGEL}) für (?:jemanden, geboren am (?P<geboren>{TAG}),|"
        r"(?P<gruppe>geflüchtete Menschen)) (?P<nicht>nicht )?nach dem Schwerpunkt gefragt"
    )
)
def _(personal: Personal, am: str, regel: str, geboren: str | None, gruppe: str | None, nicht: str | None) -> None:
    """Whether somebody with the Schwerpunkt would fit such a person better than others."""
    personal.welt.vor_dem_naechsten()
    lage = Sachlage(
        alter=alter_am(tag(geboren), tag(am)) if geboren else None,
        personengruppe=Personengruppe.GEFLUECHTETE if gruppe else None,
    )
    gefragt = [p for p in passungen(personal.welt.amt.betrieb.regelstand().am(tag(am))) if p.geltung.trifft_zu(lage)]
    assert (regel in {passung.regel.aussage for passung in gefragt}) is (nicht is None)


# --- Vertretung ------------------------------------------------------------------------------------------------------------


@given(
    parsers.re(
        rf'(?P<wer>die Teamleitung) lässt am (?P<am>{TAG}) "(?P<fuer>[^"]+)" vom (?P<von>{TAG}) bis (?P<bis>{TAG}) '
        r'durch "(?P<durch>[^"]+)" vertreten'
    )
)
@when(
    parsers.re(
        rf'(?P<wer>die Teamleitung|"[^"]+") am (?P<am>{TAG}) "(?P<fuer>[^"]+)" vom (?P<von>{TAG}) bis (?P<bis>{TAG}) '
        r'durch "(?P<durch>[^"]+)" vertreten lässt'
    )
)
def _(personal: Personal, wer: str, am: str, fuer: str, von: str, bis: str, durch: str) -> None:
    befehl = VertretungEinrichten(am=tag(am), vertreter=personal.kennung(durch), von=tag(von), bis=tag(bis))
    akteur = personal.welt.amt.tl if wer == "die Teamleitung" else personal.leute[wer.strip('"')]
    personal.amtsvorgang(befehl, akteur, strom=personal.kennung(fuer))


@when(
    parsers.re(
        rf'(?P<wer>die Teamleitung|"[^"]+") am (?P<am>{TAG}) die Vertretung von "(?P<fuer>[^"]+)" '
        rf"mit dem (?P<letzter>{TAG}) beendet"
    )
)
def _(personal: Personal, wer: str, am: str, fuer: str, letzter: str) -> None:
    person = personal.welt.amt.betrieb.amt().fachkraefte[personal.kennung(fuer)]
    befehl = VertretungBeenden(am=tag(am), vertretung=person.vertretungen[-1].id, letzter_tag=tag(letzter))
    akteur = personal.welt.amt.tl if wer == "die Teamleitung" else personal.leute[wer.strip('"')]
    personal.amtsvorgang(befehl, akteur, strom=person.id)


@then(parsers.re(rf'handelt "(?P<wer>[^"]+)" am (?P<am>{TAG}) (?P<nicht>nicht )?für "(?P<fuer>[^"]+)"'))
def _(personal: Personal, wer: str, am: str, nicht: str | None, fuer: str) -> None:
    personal.welt.vor_dem_naechsten()
    alle = vertretene(personal.welt.amt.betrieb.amt().fachkraefte, personal.kennung(wer), tag(am))
    assert (personal.kennung(fuer) in alle) is (nicht is None)


# --- Qualifizierung --------------------------------------------------------------------------------------------------------


@when(parsers.re(rf'"(?P<wer>[^"]+)" am (?P<am>{TAG}) das Modul "(?P<modul>[^"]+)" der Zertifizierung besucht'))
def _(personal: Personal, wer: str, am: str, modul: str) -> None:
    befehl = QualifizierungVermerken(am=tag(am), art=Qualifizierung.DGCC, stand=Qualifizierungsstand.MODUL, modul=modul)
    personal.amtsvorgang(befehl, strom=personal.kennung(wer))


@then(parsers.re(rf'nennt der Vermerk über "(?P<wer>[^"]+)" als Grundlage (?P<regeln>{REGEL}(?: und {REGEL})*)'))
def _(personal: Personal, wer: str, regeln: str) -> None:
    nr = personal.welt.quittung().eintraege[0]
    eintrag = personal.welt.amt.betrieb.log.strom(personal.kennung(wer))[nr - 1]
    assert set(eintrag.ereignis.erfassung.angewandt) == set(re.findall(REGEL, regeln))


# --- Betreuungsschlüssel -----------------------------------------------------------------------------------------------------


@then(
    parsers.re(
        rf'kommen am (?P<am>{TAG}) in "(?P<ort>[^"]+)" bei (?P<faelle>\d+) betreuten Menschen (?P<alter>unter 25|ab 25) auf '
        rf"(?P<stellen>[\d,]+) Stellen je Stelle (?P<je>[\d,]+), nach (?P<regel>{REGEL}) (?P<wie>zu viele|nicht zu viele)"
    )
)
def _(
    personal: Personal, am: str, ort: str, faelle: str, alter: str, stellen: str, je: str, regel: str, wie: str
) -> None:
    """So many people are looked after by the teams of the Geschäftsstelle, all of one age."""
    stand = _schluessel(personal, am, ort, int(faelle), alter)
    assert (stand.stellen, stand.je_stelle) == (_zahl(stellen), _zahl(je))
    assert (stand.ziel.aussage, stand.ueber_ziel) == (regel, wie == "zu viele")
    assert stand.zaehlregel is not None and stand.zaehlregel.aussage == "UM-2.2a"


@then(
    parsers.re(
        rf'ist am (?P<am>{TAG}) in "(?P<ort>[^"]+)" bei (?P<faelle>\d+) betreuten Menschen (?P<alter>unter 25|ab 25) '
        r'kein Schlüssel zu nennen: "(?P<grund>[^"]+)"'
    )
)
def _(personal: Personal, am: str, ort: str, faelle: str, alter: str, grund: str) -> None:
    stand = _schluessel(personal, am, ort, int(faelle), alter)
    assert (stand.je_stelle, stand.ueber_ziel, stand.grund) == (None, None, grund)


def _zahl(text: str) -> Decimal:
    return Decimal(text.replace(",", "."))


def _schluessel(personal: Personal, am: str, ort: str, faelle: int, alter: str) -> Schluesselstand:
    personal.welt.vor_dem_naechsten()
    betrieb, tag_ = personal.welt.amt.betrieb, tag(am)
    amt, gruppe = betrieb.amt(), Altersgruppe.U25 if alter == "unter 25" else Altersgruppe.UE25
    dort = next(team.id for team in amt.teams.values() if team.geschaeftsstelle(tag_) == personal.stellen[ort])
    alle = betreuungsschluessel(betrieb.regelstand().am(tag_), amt, tag_, {(dort, gruppe): faelle})
    gefunden = [s for s in alle if s.geschaeftsstelle == personal.stellen[ort] and s.altersgruppe is gruppe]
    assert len(gefunden) == 1
    return gefunden[0]
