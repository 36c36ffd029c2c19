"""What only the GA 01/13 speaks of: its criteria, the tasks of the Fallmanagement, places and the Warteliste."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

import pytest
from pytest_bdd import given, parsers, then, when

from adapters.anwendung.quittung import Quittung
from adapters.anwendung.speichern import Antwort
from domain import befehle
from domain.entscheidungen.ergebnis import Zurueckweisung
from domain.entscheidungen.umstaende import Akteur
from domain.organisation.befehle import AnteilAendern, FallzahlFestsetzen, TeamWechseln
from domain.organisation.plaetze import platzzahl
from domain.vokabular import Einschaetzung, Grad, Leistungsschritt, Planteil, Profilteil, Rolle, Teamart
from tests.betriebe import Jobcenter
from tests.features import vorgaenge
from tests.features.schritte import AUSGANG, REGEL
from tests.features.welt import TAG, Entwurf, Welt, finde_vorgang, pruefe_ausgang, tag, vorgang, zusatz

vorgaenge.EINSCHAETZUNGEN.update(
    {
        "positive Prognose": "positive_prognose",
        "Motivation": "motivation",
        "Zuverlässigkeit": "zuverlaessigkeit",
        "Einverständnis": "einverstaendnis",
        "Deutschkenntnisse": "deutschkenntnisse",
        "Einsichtsfähigkeit": "einsichtsfaehigkeit",
        "Lesen und Schreiben": "lesen_und_schreiben",
        "Therapiebereitschaft": "therapiebereitschaft",
    }
)
vorgaenge.ANGABEN.update(
    {
        "die Person informiert ist": "person_informiert",
        "die Bereitschaft geklärt ist": "bereitschaft_geklaert",
        "die Checkliste mit der Akte weitergeleitet ist": "checkliste_mit_akte_weitergeleitet",
        "eine Voraussetzung fehlt": "voraussetzung_fehlt",
        "keine Nachbetreuung erforderlich ist": "keine_nachbetreuung_erforderlich",
    }
)
vorgaenge.ABGANGSGRUENDE.update(
    {
        "Wegfall der Voraussetzungen": "voraussetzungen_entfallen",
        "Integration in Beschäftigung": "integration_mit_handlungsbedarf",
        "Wegfall der Erwerbsfähigkeit": "ende_erwerbsfaehigkeit",
        "Motivationsverlust oder fehlender Mitarbeit": "fehlende_mitwirkung",
        "Wegfall der Handlungsbedarfe auf Dauer": "wegfall_handlungsbedarfe",
        "Rücknahme des Einverständnisses": "einverstaendnis_zurueckgezogen",
    }
)
PROFILTEILE = {
    "Gesamtsituation": Profilteil.GESAMTSITUATION,
    "Ressourcen": Profilteil.RESSOURCEN,
    "Netzwerke": Profilteil.NETZWERKE,
    "Defizite": Profilteil.DEFIZITE,
    "institutionelle Mängel": Profilteil.INSTITUTIONELLE_MAENGEL,
    "Bedarf": Profilteil.BEDARF,
}
PLANTEILE = {
    "Schrittfolge": Planteil.SCHRITTFOLGE,
    "Hilfestellungen": Planteil.HILFESTELLUNGEN,
    "Interventionen": Planteil.INTERVENTIONEN,
    "Strategien": Planteil.STRATEGIEN,
    "Hilfeplan": Planteil.HILFEPLAN,
}
LEISTUNGSSCHRITTE = {
    "Vereinbarung": Leistungsschritt.VEREINBART,
    "Steuerung": Leistungsschritt.GESTEUERT,
    "Überwachung": Leistungsschritt.UEBERWACHT,
    "Fortschreibung": Leistungsschritt.FORTGESCHRIEBEN,
    "Evaluation": Leistungsschritt.EVALUIERT,
}


def _aufzaehlung(worte: dict[str, Any]) -> str:
    """A pattern for one or more of these names, the last two joined by "und"."""
    eines = f"(?:{vorgaenge.eine_von(worte)})"
    return rf"{eines}(?:(?:, | und ){eines})*"


def _genannte(worte: dict[str, Any], text: str) -> list[Any]:
    return [worte[wort] for wort in re.findall(vorgaenge.eine_von(worte), text)]


# --- Vorgänge and what can be said of them --------------------------------------------------------------------------------


@vorgang(rf"ein Profiling über (?P<teile>{_aufzaehlung(PROFILTEILE)})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {"profillage": "stabilisierungsprofil", "teile": _genannte(PROFILTEILE, worte["teile"])}
    return Entwurf(befehle.ProfilErstellen, welt.amt.fm, felder)


@vorgang(rf"ein Integrationsplan mit (?P<teile>{_aufzaehlung(PLANTEILE)})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    return Entwurf(befehle.PlanErstellen, welt.amt.fm, {"teile": _genannte(PLANTEILE, worte["teile"])})


@vorgang(rf'die (?P<schritt>{vorgaenge.eine_von(LEISTUNGSSCHRITTE)}) der Leistung "(?P<name>[^"]+)"')
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {
        "leistung": uuid5(NAMESPACE_OID, worte["name"]),
        "schritt": LEISTUNGSSCHRITTE[worte["schritt"]],
        "bezeichnung": worte["name"],
    }
    return Entwurf(befehle.LeistungSteuern, welt.amt.fm, felder)


@zusatz(r"bei einer Suchterkrankung")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["einschaetzungen"]["suchterkrankung"] = Einschaetzung.JA


@zusatz(r'mit dem Vermerk "(?P<text>[^"]+)"')
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["vermerk"] = worte["text"]


@zusatz(r"durch eine nicht zuständige Integrationsfachkraft")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.akteur = welt.amt.neue_fachkraft(Rolle.IFK)


# --- people on their way -----------------------------------------------------------------------------------------------


def _buche(welt: Welt, am: date, *was: str) -> None:
    for worte in was:
        welt.buche(worte, am)
        welt.quittung()


def _merke_vor(welt: Welt, name: str, geboren: date, am: date) -> None:
    welt.neue_person(name, geboren, am)
    _buche(
        welt,
        am,
        "ein Profiling mit dem Ergebnis Stabilisierungsprofil",
        "3 Handlungsbedarfe in Rahmenbedingungen",
        "eine Vormerkung",
    )


@given(
    parsers.re(
        rf'eine (?:weitere )?Person(?: "(?P<name>[^"]+)")?, geboren am (?P<geboren>{TAG}), vorgemerkt am (?P<am>{TAG})'
    )
)
def _(welt: Welt, name: str | None, geboren: str, am: str) -> None:
    """Every criterion of Nr. 2 that can be recorded is met: Stabilisierungsprofil, three Handlungsbedarfe."""
    _merke_vor(welt, name or "", tag(geboren), tag(am))


@given(
    parsers.re(
        rf'eine (?:weitere )?Person(?: "(?P<name>[^"]+)")?, geboren am (?P<geboren>{TAG}), '
        rf"im Fallmanagement seit dem (?P<am>{TAG})"
    )
)
def _(welt: Welt, name: str | None, geboren: str, am: str) -> None:
    _merke_vor(welt, name or "", tag(geboren), tag(am))
    _buche(welt, tag(am), "ein Fallzugang")


# --- who works here ------------------------------------------------------------------------------------------------------


@dataclass
class Belegschaft:
    """The teams of a scenario with their Fallmanagerin, and the answers to what many asked for at once."""

    amt: Jobcenter
    teams: dict[str, tuple[UUID, Akteur]] = field(default_factory=dict)
    antworten: list[Antwort] = field(default_factory=list)

    def waehle(self, team: str) -> None:
        """From now on the sentences speak of this team and its Fallmanagerin."""
        self.amt.team, self.amt.fm = self.teams[team]

    @property
    def fachkraft(self) -> UUID:
        assert self.amt.fm.fachkraft is not None
        return self.amt.fm.fachkraft


@pytest.fixture
def belegschaft(welt: Welt) -> Iterator[Belegschaft]:
    yield Belegschaft(welt.amt)


@given(parsers.re(r"eine Fallmanagerin im Team (?P<team>\w+) mit (?P<prozent>\d+) % einer vollen Stelle"))
def _(belegschaft: Belegschaft, team: str, prozent: str) -> None:
    amt = belegschaft.amt
    kennung = amt.neues_team(Teamart.U25 if team == "U25" else Teamart.UE25)
    fm = amt.neue_fachkraft(Rolle.FALLMANAGER, anteil=str(Decimal(prozent) / 100), team=kennung)
    belegschaft.teams[team] = (kennung, fm)
    belegschaft.waehle(team)


@given(parsers.re(r"es geht um das Team (?P<team>\w+)"))
@when(parsers.re(r"es um das Team (?P<team>\w+) geht"))
def _(belegschaft: Belegschaft, team: str) -> None:
    belegschaft.waehle(team)


@given(parsers.re(rf"sie hat am (?P<am>{TAG}) schon (?P<anzahl>\d+) (?:Fall|Fälle)"))
def _(welt: Welt, am: str, anzahl: str) -> None:
    """Cases taken over outside the system: entered by the Teamleitung, each on a place of the Fallmanagerin."""
    vorher = welt.person
    for nummer in range(1, int(anzahl) + 1):
        welt.neue_person(f"Bestand {nummer}", date(1980, 5, 5), tag(am))
        welt.buche("ein Fallzugang durch die Teamleitung und als Nachtrag", tag(am))
        welt.quittung()
    welt.person = vorher


def _aendere(welt: Welt, belegschaft: Belegschaft, am: str, wer: Akteur, befehl: Any) -> None:
    welt.vor_dem_naechsten()
    welt.ruecke_vor(tag(am))
    if welt.person in welt.faelle:
        welt.version_vorher = welt.amt.betrieb.akte(welt.fall).version
    welt.merke(welt.amt.betrieb.amtsvorgang(befehl, wer, strom=belegschaft.fachkraft))


@given(parsers.re(rf"(?P<wer>die Teamleitung) setzt am (?P<am>{TAG}) die Fallzahl auf (?P<zahl>\d+) fest"))
@when(
    parsers.re(
        r"(?P<wer>die Teamleitung|das Fallmanagement|die Integrationsfachkraft) "
        rf"am (?P<am>{TAG}) die Fallzahl auf (?P<zahl>\d+) festsetzt"
    )
)
def _(welt: Welt, belegschaft: Belegschaft, wer: str, am: str, zahl: str) -> None:
    akteure = {
        "die Teamleitung": welt.amt.tl,
        "das Fallmanagement": welt.amt.fm,
        "die Integrationsfachkraft": welt.amt.ifk,
    }
    _aendere(welt, belegschaft, am, akteure[wer], FallzahlFestsetzen(am=tag(am), fallzahl=int(zahl)))


@when(parsers.re(rf"ihre Stelle am (?P<am>{TAG}) auf (?P<prozent>\d+) % sinkt"))
def _(welt: Welt, belegschaft: Belegschaft, am: str, prozent: str) -> None:
    befehl = AnteilAendern(am=tag(am), anteil=Decimal(prozent) / 100)
    _aendere(welt, belegschaft, am, welt.amt.tl, befehl)
    welt.quittung()


@when(parsers.re(rf"sie am (?P<am>{TAG}) ins Team (?P<team>\w+) wechselt"))
def _(welt: Welt, belegschaft: Belegschaft, am: str, team: str) -> None:
    befehl = TeamWechseln(am=tag(am), team=welt.amt.neues_team(Teamart.U25 if team == "U25" else Teamart.UE25))
    _aendere(welt, belegschaft, am, welt.amt.tl, befehl)
    welt.quittung()


@when(parsers.re(rf"am (?P<am>{TAG}) (?P<anzahl>\d+) Fallzugänge gleichzeitig erfasst werden"))
def _(welt: Welt, belegschaft: Belegschaft, am: str, anzahl: str) -> None:
    faelle = []
    for nummer in range(1, int(anzahl) + 1):
        _merke_vor(welt, f"Andrang {nummer}", date(1980, 5, 5), tag(am))
        faelle.append(welt.fall)
    treffer, funktion, _ = finde_vorgang("ein Fallzugang")
    entwurf = funktion(welt, tag(am), treffer)
    assert isinstance(entwurf, Entwurf)
    befehl = befehle.FallUebernehmen.model_validate({"am": tag(am), **entwurf.felder})
    with ThreadPoolExecutor(16) as pool:
        belegschaft.antworten = list(
            pool.map(lambda fall: welt.amt.betrieb.ausfuehren(fall, befehl, entwurf.akteur), faelle)
        )


@then(parsers.re(r"wird (?P<anzahl>\d+) davon angenommen"))
def _(belegschaft: Belegschaft, anzahl: str) -> None:
    assert sum(isinstance(antwort, Quittung) for antwort in belegschaft.antworten) == int(anzahl)


@then(parsers.re(rf"werden (?P<anzahl>\d+) davon abgelehnt wegen (?P<regel>{REGEL})"))
def _(belegschaft: Belegschaft, anzahl: str, regel: str) -> None:
    gruende = [
        [v.regel for v in antwort.verstoesse]
        for antwort in belegschaft.antworten
        if isinstance(antwort, Zurueckweisung)
    ]
    assert gruende == [[regel]] * int(anzahl)


@then(
    parsers.re(
        rf"hat die Fallmanagerin am (?P<am>{TAG}) (?P<plaetze>\d+) Plätze und (?P<anzahl>\d+) (?:Fall|Fälle)"
        r"(?:, das sind (?P<mehr>\d+) zu viel)?"
    )
)
def _(welt: Welt, belegschaft: Belegschaft, am: str, plaetze: str, anzahl: str, mehr: str | None) -> None:
    """Counted are open stays: each of them is looked up."""
    welt.vor_dem_naechsten()
    betrieb = welt.amt.betrieb
    person = betrieb.amt().fachkraefte[belegschaft.fachkraft]
    art = betrieb.amt().teams[person.team(tag(am))].art
    zahl = platzzahl(person, art, betrieb.regelstand().am(tag(am)), tag(am))
    assert zahl is not None and zahl.plaetze == int(plaetze)
    belegt = betrieb.gedaechtnis.plaetze(belegschaft.fachkraft).belegt
    assert len(belegt) == int(anzahl)
    assert all((fall := betrieb.akte(kennung).fall) is not None and fall.aufenthalt is not None for kennung in belegt)
    assert max(0, len(belegt) - zahl.plaetze) == int(mehr or 0)


# --- the Warteliste --------------------------------------------------------------------------------------------------------


@then(parsers.re(r'stehen auf der Warteliste des Teams(?P<namen>(?:(?:,| und)? "[^"]+")+)'))
@then(parsers.re(r'steht auf der Warteliste des Teams(?P<namen> "[^"]+")'))
@then(parsers.re(r"steht niemand auf der Warteliste des Teams(?P<namen>)"))
def _(welt: Welt, namen: str) -> None:
    """In this order."""
    welt.vor_dem_naechsten()
    welt.amt.betrieb.gedaechtnis.auffrischen()
    wartende = welt.amt.betrieb.gedaechtnis.wartende(welt.amt.team).faelle
    assert wartende == tuple(welt.faelle[name] for name in re.findall(r'"([^"]+)"', namen))


# --- tasks that have no day ------------------------------------------------------------------------------------------------


@then(
    parsers.re(rf'ist am (?P<am>{TAG}) die Aufgabe "(?P<aufgabe>[^"]+)" nach (?P<regel>{REGEL}) (?P<ausgang>{AUSGANG})')
)
def _(welt: Welt, am: str, aufgabe: str, regel: str, ausgang: str) -> None:
    """Where a statement sets several tasks: the one of that name."""
    welt.vor_dem_naechsten()
    fristen = [f for f in welt.sicht().fristen if f.regel.aussage == regel and f.regel.aufgabe == aufgabe]
    assert len(fristen) == 1, f"{regel}: {len(fristen)} Aufgaben dieses Namens"
    frist = fristen[0]
    assert frist.letzter.faellig_am is None
    welt.frist, welt.frist_am = frist, tag(am)
    pruefe_ausgang(frist, tag(am), ausgang)


@then(
    parsers.re(rf"ist am (?P<am>{TAG}) die Aufgabe nach (?P<regel>{REGEL}) vom (?P<seit>{TAG}) (?P<ausgang>{AUSGANG})")
)
def _(welt: Welt, am: str, regel: str, seit: str, ausgang: str) -> None:
    """Where a task recurs: the one that came to be on that day."""
    welt.vor_dem_naechsten()
    fristen = [f for f in welt.sicht().fristen if f.regel.aussage == regel and f.entstanden_am == tag(seit)]
    assert len(fristen) == 1, f"{regel}: {len(fristen)} Aufgaben von diesem Tag"
    frist = fristen[0]
    assert frist.letzter.faellig_am is None
    welt.frist, welt.frist_am = frist, tag(am)
    pruefe_ausgang(frist, tag(am), ausgang)


@then(parsers.re(r"ist sie ein (?P<grad>Muss|Soll|Kann)"))
def _(welt: Welt, grad: str) -> None:
    """The Frist or task the sentence before spoke of."""
    assert welt.gefundene_frist().regel.grad is Grad(grad.lower())
