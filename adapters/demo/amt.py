"""The office of a demo: how it is set up, and the way a command takes from it."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import partial
from random import Random
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from adapters.anwendung.betrieb import Betrieb
from adapters.anwendung.quittung import Quittung
from adapters.anwendung.speichern import Antwort
from adapters.demo.mandanten import Demomandant
from adapters.demo.personal import FM_JE_FALL, GRUENDLICH, Kraft, Sorgfalt, Team, Teamplan, sorgfalt, stellen
from adapters.demo.zeit import Ablauf, Handlung
from domain.befehle import Befehl
from domain.entscheidungen.ergebnis import Zurueckweisung
from domain.entscheidungen.umstaende import Akteur
from domain.organisation.befehle import (
    FachkraftAnlegen,
    FallzahlFestsetzen,
    GeschaeftsstelleAnlegen,
    MandantEinrichten,
    RegelwerkInKraftSetzen,
    TeamAnlegen,
    TeamZuordnen,
    VorlageHinterlegen,
)
from domain.regelwerk.inkraft import Regelstand
from domain.regelwerk.regeln import Regeln
from domain.vokabular import Rolle, Schriftstueck, Teamart

if TYPE_CHECKING:
    from adapters.demo.lebenslauf import Lebenslauf

_DEMO = UUID("c0f7c1a2-6a0a-4f0e-9a3e-3b1e0d4c7a55")


class Amt:
    """One demo Jobcenter. Everything random in it follows from the seed."""

    def __init__(self, betrieb: Betrieb, mandant: Demomandant, faelle: int, seed: int) -> None:
        self.betrieb = betrieb
        self.mandant = mandant
        self.faelle = faelle
        self.seed = seed
        self.rng = self.zufall("amt")
        self.ablauf = Ablauf(mandant.land, mandant.beginn, mandant.stichtag)
        self.leitung = Akteur("geschaeftsfuehrung", Rolle.BEREICHSLEITUNG)
        self.teams: list[Team] = []
        self.geschaeftsstellen: dict[str, UUID] = {}
        """By their names."""
        self.leben: list[Lebenslauf] = []
        self._regelstand: Regelstand | None = None
        self.abgelehnt = 0
        """Commands that were refused so far."""

    def zufall(self, *wofuer: object) -> Random:
        """Random numbers for one purpose, independent of all others."""
        return Random("/".join(map(str, (self.seed, self.mandant.kennung, *wofuer))))  # noqa: S311  # no secret: invented data

    def kennung(self, *wofuer: object) -> UUID:
        """An id that follows from the seed."""
        return uuid5(_DEMO, "/".join(map(str, (self.seed, self.mandant.kennung, *wofuer))))

    @property
    def regelstand(self) -> Regelstand:
        """What judges when, as known now; only this office puts anything in force."""
        if self._regelstand is None:
            self._regelstand = self.betrieb.regelstand()
        return self._regelstand

    def regeln(self, tag: date) -> Regeln:
        return self.regelstand.am(tag)

    def statutarisch(self, tag: date) -> frozenset[str]:
        """The reasons to end a stay that are the statute's: after them the person is a customer no more."""
        bund = self.regeln(tag).bund
        return frozenset(grund.schluessel for grund in bund.abgangsgruende) if bund is not None else frozenset()

    # --- commands ----------------------------------------------------------------------------------------------------

    def tue(self, fall: UUID, befehl: Befehl, akteur: Akteur) -> Quittung:
        """A command that has to be accepted."""
        return angenommen(self.betrieb.ausfuehren(fall, befehl, akteur, jetzt=self.ablauf.stempel()))

    def versuche(self, fall: UUID, befehl: Befehl, akteur: Akteur) -> Quittung | Zurueckweisung:
        """A command that may be refused."""
        antwort = self.betrieb.ausfuehren(fall, befehl, akteur, jetzt=self.ablauf.stempel())
        if isinstance(antwort, Zurueckweisung):
            self.abgelehnt += 1
            return antwort
        return angenommen(antwort)

    def tue_im_amt(self, befehl: Befehl, strom: UUID, akteur: Akteur | None = None) -> Quittung:
        """A command of the office that has to be accepted, by its head unless somebody else is named."""
        jetzt = self.ablauf.stempel()
        return angenommen(self.betrieb.amtsvorgang(befehl, akteur or self.leitung, strom=strom, jetzt=jetzt))

    # --- setting up --------------------------------------------------------------------------------------------------

    def einrichten(self) -> None:
        """Mandant and Regelwerke on the first day; what is put in force later is planned."""
        jetzt = self.ablauf.stempel()
        mandant = self.mandant
        einrichten = MandantEinrichten(
            am=mandant.beginn,
            name=mandant.name,
            land=mandant.land,
            stichtag=mandant.stichtag,
            wochenstunden=mandant.wochenstunden,
        )
        angenommen(self.betrieb.mandant_einrichten(einrichten, self.leitung, jetzt=jetzt))
        for inkraft in mandant.regelwerke:
            am = inkraft.am or mandant.beginn
            befehl = RegelwerkInKraftSetzen(
                am=am,
                regelwerk=inkraft.regelwerk,
                gilt_ab=inkraft.gilt_ab,
                art=inkraft.art,
                begruendung=inkraft.begruendung,
            )
            if am <= mandant.beginn:
                self._in_kraft(befehl)
            else:
                self.plane(am, partial(self._in_kraft, befehl))

    def _in_kraft(self, befehl: RegelwerkInKraftSetzen) -> None:
        jetzt = self.ablauf.stempel()
        angenommen(self.betrieb.regelwerk_in_kraft_setzen(befehl, self.leitung, jetzt=jetzt))
        self._regelstand = None

    def vorlage_festschreiben(self, dokument: Schriftstueck) -> None:
        """From today on this document is printed with the text that ships now, whatever ships later."""
        jetzt = self.ablauf.stempel()
        befehl = VorlageHinterlegen(am=self.ablauf.heute, dokument=dokument)
        angenommen(self.betrieb.vorlage_hinterlegen(befehl, self.leitung, jetzt=jetzt))

    def teams_anlegen(self, besetzen: "Besetzung") -> None:
        """The Geschäftsstellen, and the teams with a Teamleitung each, and who works there."""
        for name in dict.fromkeys(plan.stelle for plan in self.mandant.teams if plan.stelle is not None):
            self.geschaeftsstellen[name] = kennung = self.kennung("geschaeftsstelle", name)
            anlegen = GeschaeftsstelleAnlegen(am=self.mandant.beginn, name=name)
            self.tue_im_amt(anlegen, kennung)
        for plan in self.mandant.teams:
            self._team(plan, besetzen)

    def _team(self, plan: Teamplan, besetzen: "Besetzung") -> None:
        kennung = self.kennung("team", plan.schluessel)
        self.tue_im_amt(TeamAnlegen(am=self.mandant.beginn, name=plan.name, art=plan.art), kennung)
        if plan.stelle is not None:
            zuordnen = TeamZuordnen(am=self.mandant.beginn, geschaeftsstelle=self.geschaeftsstellen[plan.stelle])
            self.tue_im_amt(zuordnen, kennung)
        leitung = self.kraft(kennung, Rolle.TEAMLEITUNG, GRUENDLICH, 0, Decimal(1))
        team = Team(kennung, plan.art, plan.name, plan.anteil, leitung, plan.ort)
        self.teams.append(team)
        besetzen(self, team)

    def kraft(self, team: UUID, rolle: Rolle, wie: Sorgfalt, nr: int, anteil: Decimal) -> Kraft:
        """Somebody begins to work here."""
        kennung = self.kennung("fachkraft", team, rolle, nr)
        befehl = FachkraftAnlegen(am=self.ablauf.heute, team=team, rollen=(rolle,), anteil=anteil)
        self.tue_im_amt(befehl, kennung)
        return Kraft(Akteur(str(kennung), rolle, kennung), kennung, wie, anteil)

    # --- what changes ------------------------------------------------------------------------------------------------

    def plane(self, tag: date, handlung: Handlung) -> None:
        """It happens on that day, or on the next working day."""
        self.ablauf.plane_am(tag, self.rng, handlung)

    def festsetzen(self, team: Team, kraft: Kraft, zahl: int, am: date) -> None:
        """The Teamleitung sets how many cases somebody has."""
        befehl = FallzahlFestsetzen(am=am, fallzahl=zahl, begruendung="Engere Kontakte im Team, Vergleich im Bereich.")
        self.tue_im_amt(befehl, kraft.kennung, team.leitung.akteur)

    # --- who does what -----------------------------------------------------------------------------------------------

    def team_fuer(self, u25: bool, rng: Random) -> Team:
        """Young people go to their team, others to the one or the other of the rest."""
        moegliche = [team for team in self.teams if (team.art is Teamart.U25) is u25]
        if len(moegliche) == 1:
            return moegliche[0]
        return rng.choices(moegliche, [team.anteil for team in moegliche])[0]


Besetzung = Callable[[Amt, Team], None]
"""Who works in a team is settled when it is set up."""


def mit_fallmanagement(amt: Amt, team: Team) -> None:
    """Integrationsfachkräfte, and a Fallmanagement with fewer places than are wanted."""
    beginn = amt.mandant.beginn
    for nr in range(max(2, round(amt.faelle * team.anteil / 100))):
        stelle = (Decimal(1), Decimal("0.75"), Decimal("0.5"))[nr % 3]
        team.vermittlung.append(amt.kraft(team.kennung, Rolle.IFK, sorgfalt(nr), nr, stelle))
    plaetze = max(2, round(amt.faelle * team.anteil * FM_JE_FALL))
    kapazitaeten = amt.regeln(beginn).kapazitaeten(team.art)
    verhaeltnis = next((k.verhaeltnis for k in kapazitaeten if k.verhaeltnis is not None), None)
    for nr, stelle in enumerate(stellen(plaetze, verhaeltnis)):
        wie = sorgfalt(nr + len(team.name))
        team.fallmanagement.append(amt.kraft(team.kennung, Rolle.FALLMANAGER, wie, nr, stelle))
    if any(regel.festsetzung_durch for regel in kapazitaeten):
        for kraft in team.fallmanagement:
            amt.festsetzen(team, kraft, max(1, round(plaetze / len(team.fallmanagement))), beginn)


def angenommen(antwort: Antwort) -> Quittung:
    """The receipt. A refusal here is a mistake of the demo and raises RuntimeError."""
    if isinstance(antwort, Quittung):
        return antwort
    grund = antwort.meldung if isinstance(antwort, Zurueckweisung) else type(antwort).__name__
    verstoesse = "; ".join(f"{v.regel}: {v.abhilfe}" for v in getattr(antwort, "verstoesse", ()))
    raise RuntimeError(f"die Demo wollte, was nicht geht: {grund} {verstoesse}".strip())
