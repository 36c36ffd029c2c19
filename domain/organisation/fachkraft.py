"""Teams and the people in them, with what holds from which day."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from domain.ereignis import Ereignis
from domain.kalender import EIN_TAG
from domain.organisation.ereignisse import (
    AnteilGeaendert,
    Ausgeschieden,
    FachkraftAngelegt,
    FallzahlFestgesetzt,
    GeschaeftsstelleAngelegt,
    QualifizierungVermerkt,
    RollenGeaendert,
    SchwerpunkteGeaendert,
    TeamAngelegt,
    TeamGewechselt,
    TeamSchwerpunkteGeaendert,
    TeamZugeordnet,
    VertretungBeendet,
    VertretungEingerichtet,
)
from domain.organisation.vertretung import Vertretung
from domain.organisation.zeitreihe import Zeitreihe, am_tag, am_tag_oder
from domain.vokabular import Qualifizierung, Qualifizierungsstand, Rolle, Schwerpunkt, Teamart


@dataclass(frozen=True, slots=True)
class Geschaeftsstelle:
    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class Team:
    """A team as it is called now. The timelines are like those of a Fachkraft."""

    id: UUID
    name: str
    art: Teamart
    geschaeftsstellen: Zeitreihe[UUID | None] = ()
    schwerpunktreihe: Zeitreihe[tuple[Schwerpunkt, ...]] = ()

    def schwerpunkte(self, tag: date) -> frozenset[Schwerpunkt]:
        """What it is specialised in on that day; a team for people under 25 is so in them."""
        eigene = am_tag(self.schwerpunktreihe, tag) if self.schwerpunktreihe else ()
        return frozenset((*eigene, Schwerpunkt.U25) if self.art is Teamart.U25 else eigene)

    def geschaeftsstelle(self, tag: date) -> UUID | None:
        """The one it belongs to on that day; before the first day, as on the first."""
        return am_tag(self.geschaeftsstellen, tag) if self.geschaeftsstellen else None


@dataclass(frozen=True, slots=True)
class Qualifizierungsvermerk:
    """On `am` a Qualifizierung was begun, completed, or one module of it taken."""

    am: date
    art: Qualifizierung
    stand: Qualifizierungsstand
    modul: str | None = None


@dataclass(frozen=True, slots=True)
class Fachkraft:
    """A member of staff. The timelines hold (from day, value) in the order of recording; a later entry wins from its day on."""

    id: UUID
    seit: date
    rollenreihe: Zeitreihe[tuple[Rolle, ...]]
    teams: Zeitreihe[UUID]
    anteile: Zeitreihe[Decimal]
    fallzahlen: Zeitreihe[int | None] = ()
    schwerpunktreihe: Zeitreihe[tuple[Schwerpunkt, ...]] = ()
    qualifizierungen: tuple[Qualifizierungsvermerk, ...] = ()
    vertretungen: tuple[Vertretung, ...] = ()
    """Who acts for them, and when."""
    bis: date | None = None
    """The last day here; None: no end is known."""

    def ist_da(self, tag: date) -> bool:
        """Whether they work here on that day."""
        return self.seit <= tag and not self.ist_fort(tag)

    def ist_fort(self, tag: date) -> bool:
        """Whether they have left by that day."""
        return self.bis is not None and tag > self.bis

    def rollen(self, tag: date) -> tuple[Rolle, ...]:
        """The roles on that day; before the first day, as on the first."""
        return am_tag(self.rollenreihe, tag)

    def in_rolle_seit(self, rollen: Collection[Rolle], tag: date) -> date | None:
        """Since when, without a day in between, they have had one of these roles; None if they have none on that day."""
        if not self.ist_da(tag):
            return None
        seit: date | None = None
        for wechsel in sorted({self.seit, *(ab for ab, _ in self.rollenreihe if self.seit < ab <= tag)}):
            if set(self.rollen(wechsel)).isdisjoint(rollen):
                seit = None
            elif seit is None:
                seit = wechsel
        return seit

    def erstmals_in_rolle(self, rollen: Collection[Rolle]) -> date | None:
        """The first day on which they had one of these roles; None if there is none."""
        tage = sorted({self.seit, *(ab for ab, _ in self.rollenreihe if ab > self.seit)})
        return next((tag for tag in tage if self.ist_da(tag) and not set(self.rollen(tag)).isdisjoint(rollen)), None)

    def schwerpunkte(self, tag: date) -> frozenset[Schwerpunkt]:
        """What they themselves are specialised in on that day, whatever their team is."""
        return frozenset(am_tag_oder(self.schwerpunktreihe, tag, ()))

    def team(self, tag: date) -> UUID:
        return am_tag(self.teams, tag)

    def anteil(self, tag: date) -> Decimal:
        """The share of full time on that day; before the first day, as on the first."""
        return am_tag(self.anteile, tag)

    def fallzahl(self, tag: date) -> int | None:
        """The number of places set by the Teamleitung, None if the ratio holds."""
        return am_tag_oder(self.fallzahlen, tag, None)


def team_aus(team_id: UUID, ereignisse: Iterable[Ereignis]) -> Team | None:
    """The team after these events: the last name, kind and Schwerpunkte."""
    team: Team | None = None
    for ereignis in ereignisse:
        match ereignis:
            case TeamAngelegt():
                bisher = team.geschaeftsstellen if team is not None else ()
                ort = (ereignis.am, ereignis.geschaeftsstelle)
                schwerpunkte = team.schwerpunktreihe if team is not None else ()
                neue = (*schwerpunkte, (ereignis.am, ereignis.schwerpunkte))
                team = Team(team_id, ereignis.name, ereignis.art, (*bisher, ort), neue)
            case TeamSchwerpunkteGeaendert() if team is not None:
                neue = (*team.schwerpunktreihe, (ereignis.gilt_ab, ereignis.schwerpunkte))
                team = replace(team, schwerpunktreihe=neue)
            case TeamZugeordnet() if team is not None:
                ort = (ereignis.gilt_ab, ereignis.geschaeftsstelle)
                team = replace(team, geschaeftsstellen=(*team.geschaeftsstellen, ort))
            case _:
                raise ValueError(f"{ereignis.TOPIC} passt nicht in den Strom eines Teams")
    return team


def geschaeftsstelle_aus(kennung: UUID, ereignisse: Iterable[Ereignis]) -> Geschaeftsstelle | None:
    """The Geschäftsstelle after these events, by its last name."""
    stelle: Geschaeftsstelle | None = None
    for ereignis in ereignisse:
        if isinstance(ereignis, GeschaeftsstelleAngelegt):
            stelle = Geschaeftsstelle(kennung, ereignis.name)
    return stelle


def evolve(fachkraft: Fachkraft | None, fachkraft_id: UUID, ereignis: Ereignis) -> Fachkraft:
    """The Fachkraft after one more event of their stream."""
    match ereignis:
        case FachkraftAngelegt():
            return Fachkraft(
                id=fachkraft_id,
                seit=ereignis.am,
                rollenreihe=((ereignis.am, ereignis.rollen),),
                teams=((ereignis.am, ereignis.team),),
                anteile=((ereignis.am, ereignis.anteil),),
            )
        case AnteilGeaendert() if fachkraft is not None:
            return replace(fachkraft, anteile=(*fachkraft.anteile, (ereignis.gilt_ab, ereignis.anteil)))
        case TeamGewechselt() if fachkraft is not None:
            return replace(fachkraft, teams=(*fachkraft.teams, (ereignis.gilt_ab, ereignis.team)))
        case FallzahlFestgesetzt() if fachkraft is not None:
            return replace(fachkraft, fallzahlen=(*fachkraft.fallzahlen, (ereignis.gilt_ab, ereignis.fallzahl)))
        case RollenGeaendert() if fachkraft is not None:
            return replace(fachkraft, rollenreihe=(*fachkraft.rollenreihe, (ereignis.gilt_ab, ereignis.rollen)))
        case SchwerpunkteGeaendert() if fachkraft is not None:
            neue = (*fachkraft.schwerpunktreihe, (ereignis.gilt_ab, ereignis.schwerpunkte))
            return replace(fachkraft, schwerpunktreihe=neue)
        case QualifizierungVermerkt() if fachkraft is not None:
            vermerk = Qualifizierungsvermerk(ereignis.am, ereignis.art, ereignis.stand, ereignis.modul)
            return replace(fachkraft, qualifizierungen=(*fachkraft.qualifizierungen, vermerk))
        case VertretungEingerichtet() if fachkraft is not None:
            neue_vertretung = Vertretung(ereignis.vertretung, ereignis.vertreter, ereignis.von, ereignis.bis)
            return replace(fachkraft, vertretungen=(*fachkraft.vertretungen, neue_vertretung))
        case VertretungBeendet() if fachkraft is not None:
            vertretungen = (
                replace(v, bis=ereignis.letzter_tag) if v.id == ereignis.vertretung else v
                for v in fachkraft.vertretungen
            )
            return replace(fachkraft, vertretungen=tuple(vertretungen))
        case Ausgeschieden() if fachkraft is not None:
            return replace(fachkraft, bis=ereignis.gilt_ab - EIN_TAG if ereignis.gilt_ab is not None else None)
        case _:
            raise ValueError(f"{ereignis.TOPIC} passt nicht in den Strom einer Fachkraft")


def fachkraft_aus(fachkraft_id: UUID, ereignisse: Iterable[Ereignis]) -> Fachkraft | None:
    """The Fachkraft after all these events, None before they were recorded."""
    fachkraft: Fachkraft | None = None
    for ereignis in ereignisse:
        fachkraft = evolve(fachkraft, fachkraft_id, ereignis)
    return fachkraft
