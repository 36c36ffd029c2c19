"""The office of a demo: its teams, who works there and how carefully, and the way a command takes from them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_DOWN, Decimal
from functools import partial
from random import Random
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from adapters.anwendung.betrieb import Betrieb
from adapters.anwendung.quittung import Quittung
from adapters.anwendung.speichern import Antwort
from adapters.demo.mandanten import BEGINN, STICHTAG, Demomandant
from adapters.demo.zeit import Ablauf, Handlung
from domain.befehle import Befehl
from domain.entscheidungen.ergebnis import Zurueckweisung
from domain.entscheidungen.umstaende import Akteur
from domain.organisation.befehle import (
    AnteilAendern,
    FachkraftAnlegen,
    FallzahlFestsetzen,
    MandantEinrichten,
    RegelwerkInKraftSetzen,
    TeamAnlegen,
    TeamWechseln,
)
from domain.regelwerk.inkraft import Regeln
from domain.vokabular import Rolle, Teamart

if TYPE_CHECKING:
    from adapters.demo.lebenslauf import Lebenslauf

_DEMO = UUID("c0f7c1a2-6a0a-4f0e-9a3e-3b1e0d4c7a55")


@dataclass(frozen=True)
class Sorgfalt:
    """How somebody works: after which share of a period the next step comes, and how often something goes wrong.

    `luecke`: nothing happens for months. `spaet`: recorded days later. `lueckenhaft`: something is not filled in.
    """

    von: float
    bis: float
    luecke: float
    spaet: float
    lueckenhaft: float


GRUENDLICH = Sorgfalt(0.55, 0.97, 0.005, 0.06, 0.01)
UEBLICH = Sorgfalt(0.7, 1.06, 0.04, 0.12, 0.05)
NACHLAESSIG = Sorgfalt(0.85, 1.9, 0.15, 0.3, 0.2)


@dataclass(eq=False)
class Kraft:
    """Somebody who works here. `faelle`: open stays, as far as the demo counts them."""

    akteur: Akteur
    kennung: UUID
    sorgfalt: Sorgfalt
    anteil: Decimal = Decimal(1)
    faelle: int = 0

    @property
    def auslastung(self) -> float:
        return self.faelle / float(self.anteil)


@dataclass(eq=False)
class Team:
    """A team; `wartende` in the order in which they were put on its Warteliste, `von_der_liste` how many got in from there."""

    kennung: UUID
    art: Teamart
    name: str
    anteil: float
    """Share of all cases."""
    leitung: Kraft
    vermittlung: list[Kraft] = field(default_factory=list)
    fallmanagement: list[Kraft] = field(default_factory=list)
    wartende: list["Lebenslauf"] = field(default_factory=list)
    von_der_liste: int = 0


TEAMS = (
    (Teamart.U25, "Team U25", 0.25),
    (Teamart.UE25, "Team Ü25", 0.51),
    (Teamart.GEMISCHT, "Team Außenstelle", 0.24),
)
FM_JE_FALL = 0.33
"""Places for so many of all cases: too few, so that some have to wait."""
OHNE_SCHLUESSEL = 50
"""Cases of a full-time Fallmanager where no rule names a number."""


class Amt:
    """One demo Jobcenter. Everything random in it follows from the seed."""

    def __init__(self, betrieb: Betrieb, mandant: Demomandant, faelle: int, seed: int) -> None:
        self.betrieb = betrieb
        self.mandant = mandant
        self.faelle = faelle
        self.seed = seed
        self.rng = self.zufall("amt")
        self.ablauf = Ablauf(mandant.land, BEGINN, STICHTAG)
        self.leitung = Akteur("geschaeftsfuehrung", Rolle.BEREICHSLEITUNG)
        self.teams: list[Team] = []
        self.leben: list[Lebenslauf] = []
        self.abgelehnt = 0
        """Commands that were refused so far."""

    def zufall(self, *wofuer: object) -> Random:
        """Random numbers for one purpose, independent of all others."""
        return Random("/".join(map(str, (self.seed, self.mandant.kennung, *wofuer))))  # noqa: S311  # no secret: invented data

    def kennung(self, *wofuer: object) -> UUID:
        """An id that follows from the seed."""
        return uuid5(_DEMO, "/".join(map(str, (self.seed, self.mandant.kennung, *wofuer))))

    def regeln(self, tag: date) -> Regeln:
        return self.betrieb.regelstand().am(tag)

    def statutarisch(self, tag: date) -> frozenset[str]:
        """The reasons to end a stay that are the statute's: after them the person is a customer no more."""
        bund = self.regeln(tag).bund
        return frozenset(grund.schluessel for grund in bund.abgangsgruende) if bund is not None else frozenset()

    # --- commands ----------------------------------------------------------------------------------------------------

    def tue(self, fall: UUID, befehl: Befehl, akteur: Akteur) -> Quittung:
        """A command that has to be accepted."""
        return angenommen(self.betrieb.ausfuehren(fall, befehl, akteur, jetzt=self.ablauf.stempel(self.ablauf.jetzt)))

    def versuche(self, fall: UUID, befehl: Befehl, akteur: Akteur) -> Quittung | Zurueckweisung:
        """A command that may be refused."""
        antwort = self.betrieb.ausfuehren(fall, befehl, akteur, jetzt=self.ablauf.stempel(self.ablauf.jetzt))
        if isinstance(antwort, Zurueckweisung):
            self.abgelehnt += 1
            return antwort
        return angenommen(antwort)

    # --- setting up --------------------------------------------------------------------------------------------------

    def einrichten(self) -> None:
        """Mandant, Regelwerke, teams and staff on the first day, and what changes in the two years."""
        jetzt = self.ablauf.stempel(self.ablauf.jetzt)
        einrichten = MandantEinrichten(am=BEGINN, name=self.mandant.name, land=self.mandant.land, stichtag=STICHTAG)
        angenommen(self.betrieb.mandant_einrichten(einrichten, self.leitung, jetzt=jetzt))
        for inkraft in self.mandant.regelwerke:
            befehl = RegelwerkInKraftSetzen(
                am=inkraft.am,
                regelwerk=inkraft.regelwerk,
                gilt_ab=inkraft.gilt_ab,
                art=inkraft.art,
                begruendung=inkraft.begruendung,
            )
            if inkraft.am <= BEGINN:
                self._in_kraft(befehl)
            else:
                self._am(inkraft.am, partial(self._in_kraft, befehl))
        for art, name, anteil in TEAMS:
            self._team(art, name, anteil)
        self._aenderungen()

    def _in_kraft(self, befehl: RegelwerkInKraftSetzen) -> None:
        jetzt = self.ablauf.stempel(self.ablauf.jetzt)
        angenommen(self.betrieb.regelwerk_in_kraft_setzen(befehl, self.leitung, jetzt=jetzt))

    def _team(self, art: Teamart, name: str, anteil: float) -> None:
        kennung = self.kennung("team", art)
        jetzt = self.ablauf.stempel(self.ablauf.jetzt)
        angenommen(
            self.betrieb.team_anlegen(
                TeamAnlegen(am=BEGINN, name=name, art=art), self.leitung, team=kennung, jetzt=jetzt
            )
        )
        team = Team(kennung, art, name, anteil, self._kraft(kennung, Rolle.TEAMLEITUNG, GRUENDLICH, 0, Decimal(1)))
        self.teams.append(team)
        for nr in range(max(2, round(self.faelle * anteil / 100))):
            stelle = (Decimal(1), Decimal("0.75"), Decimal("0.5"))[nr % 3]
            team.vermittlung.append(self._kraft(kennung, Rolle.IFK, self._art(nr), nr, stelle))
        plaetze = max(2, round(self.faelle * anteil * FM_JE_FALL))
        for nr, stelle in enumerate(self._stellen(art, plaetze)):
            team.fallmanagement.append(self._kraft(kennung, Rolle.FALLMANAGER, self._art(nr + len(name)), nr, stelle))
        if any(regel.festsetzung_durch for regel in self.regeln(BEGINN).kapazitaeten(art)):
            for kraft in team.fallmanagement:
                self._festsetzen(team, kraft, max(1, round(plaetze / len(team.fallmanagement))), BEGINN)

    @staticmethod
    def _art(nr: int) -> Sorgfalt:
        return (UEBLICH, GRUENDLICH, NACHLAESSIG, UEBLICH)[nr % 4]

    def _stellen(self, art: Teamart, plaetze: int) -> list[Decimal]:
        """Shares of full time that give about so many places, much of it part time."""
        regel = next((k for k in self.regeln(BEGINN).kapazitaeten(art) if k.verhaeltnis is not None), None)
        if regel is None or regel.verhaeltnis is None:
            return [Decimal(1), Decimal("0.6")][: max(1, round(plaetze / OHNE_SCHLUESSEL) + 1)]
        stellen: list[Decimal] = []
        rest = plaetze
        for stelle in (*[Decimal(1)] * (plaetze // regel.verhaeltnis), Decimal("0.65"), Decimal("0.25")):
            if int(stelle * regel.verhaeltnis) <= rest:
                stellen.append(stelle)
                rest -= int(stelle * regel.verhaeltnis)
        if not stellen or rest > 2:
            anteil = Decimal(rest) / regel.verhaeltnis + Decimal("0.01")
            stellen.append(anteil.quantize(Decimal("0.01"), ROUND_DOWN))
        return stellen

    def _kraft(self, team: UUID, rolle: Rolle, sorgfalt: Sorgfalt, nr: int, anteil: Decimal) -> Kraft:
        kennung = self.kennung("fachkraft", team, rolle, nr)
        befehl = FachkraftAnlegen(am=self.ablauf.jetzt.date(), team=team, rollen=(rolle,), anteil=anteil)
        jetzt = self.ablauf.stempel(self.ablauf.jetzt)
        angenommen(self.betrieb.fachkraft_anlegen(befehl, self.leitung, fachkraft=kennung, jetzt=jetzt))
        return Kraft(Akteur(str(kennung), rolle, kennung), kennung, sorgfalt, anteil)

    # --- what changes ------------------------------------------------------------------------------------------------

    def _aenderungen(self) -> None:
        """More and less part time, a move to another team, a new colleague, one who leaves, another number of places."""
        jung, erfahren, aussen = self.teams
        weniger, mehr = erfahren.fallmanagement[0], aussen.fallmanagement[-1]
        kleiner = (weniger.anteil * Decimal("0.8")).quantize(Decimal("0.01"))
        self._am(date(2018, 9, 20), lambda: self._anteil(weniger, kleiner, date(2018, 10, 1)))
        groesser = min(Decimal(1), (mehr.anteil * Decimal("1.3")).quantize(Decimal("0.01")))
        self._am(date(2019, 1, 21), lambda: self._anteil(mehr, groesser, date(2019, 2, 1)))
        self._am(date(2018, 9, 3), lambda: self._neu(erfahren))
        self._am(date(2019, 4, 1), lambda: self._geht(erfahren))
        self._am(date(2019, 5, 2), lambda: self._wechselt(erfahren, aussen))
        if any(regel.festsetzung_durch for regel in self.regeln(BEGINN).kapazitaeten(jung.art)):
            kraft = jung.fallmanagement[0]
            zahl = max(1, round(self.faelle * jung.anteil * FM_JE_FALL * 1.2 / len(jung.fallmanagement)))
            self._am(date(2019, 1, 8), lambda: self._festsetzen(jung, kraft, zahl, date(2019, 1, 8)))

    def _am(self, tag: date, handlung: Handlung) -> None:
        self.ablauf.plane(self.ablauf.dienst(tag, self.rng), handlung)

    def _aendern(self, kraft: Kraft, befehl: AnteilAendern | TeamWechseln | FallzahlFestsetzen, akteur: Akteur) -> None:
        jetzt = self.ablauf.stempel(self.ablauf.jetzt)
        angenommen(self.betrieb.fachkraft_aendern(kraft.kennung, befehl, akteur, jetzt=jetzt))

    def _anteil(self, kraft: Kraft, anteil: Decimal, ab: date) -> None:
        kraft.anteil = anteil
        befehl = AnteilAendern(am=self.ablauf.jetzt.date(), anteil=anteil, gilt_ab=ab)
        self._aendern(kraft, befehl, self.leitung)

    def _festsetzen(self, team: Team, kraft: Kraft, zahl: int, am: date) -> None:
        befehl = FallzahlFestsetzen(am=am, fallzahl=zahl, begruendung="Engere Kontakte im Team, Vergleich im Bereich.")
        self._aendern(kraft, befehl, team.leitung.akteur)

    def _neu(self, team: Team) -> None:
        nr = len(team.vermittlung)
        team.vermittlung.append(self._kraft(team.kennung, Rolle.IFK, GRUENDLICH, nr, Decimal("0.9")))

    def _wechselt(self, von: Team, nach: Team) -> None:
        kraft = von.vermittlung.pop()
        nach.vermittlung.append(kraft)
        self._aendern(kraft, TeamWechseln(am=self.ablauf.jetzt.date(), team=nach.kennung), self.leitung)

    def _geht(self, team: Team) -> None:
        """Somebody leaves: their cases go to the colleagues, a few each day."""
        wer = team.vermittlung.pop(0)
        betroffene = [leben for leben in self.leben if leben.ifk is wer]
        for nr, leben in enumerate(betroffene):
            neu = team.vermittlung[nr % len(team.vermittlung)]
            tag = self.ablauf.jetzt.date() + timedelta(days=1 + nr // 8)
            self._am(tag, partial(leben.uebergabe, neu, team.leitung))

    # --- who does what -----------------------------------------------------------------------------------------------

    def team_fuer(self, u25: bool, rng: Random) -> Team:
        """Young people go to their team, others to the one or the other of the rest."""
        jung, *uebrige = self.teams
        return jung if u25 else rng.choices(uebrige, [team.anteil for team in uebrige])[0]


def wenigste(kraefte: Iterable[Kraft]) -> Kraft:
    """Who has the lowest caseload for their hours; the first of several."""
    return min(kraefte, key=lambda kraft: kraft.auslastung)


def angenommen(antwort: Antwort) -> Quittung:
    """The receipt. A refusal here is a mistake of the demo and raises RuntimeError."""
    if isinstance(antwort, Quittung):
        return antwort
    grund = antwort.meldung if isinstance(antwort, Zurueckweisung) else type(antwort).__name__
    verstoesse = "; ".join(f"{v.regel}: {v.abhilfe}" for v in getattr(antwort, "verstoesse", ()))
    raise RuntimeError(f"die Demo wollte, was nicht geht: {grund} {verstoesse}".strip())
