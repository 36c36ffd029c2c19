"""The Betreuungsschlüssel of an office on a day: people looked after per full-time post, against what is aimed at."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from uuid import UUID

from domain.organisation.amt import Amt
from domain.regelwerk.betreuungsschluessel import Betreuungsschluessel
from domain.regelwerk.regeln import Regeln
from domain.vokabular import Altersgruppe, Funktion, Teamart

_TEAMART = {Altersgruppe.U25: Teamart.U25, Altersgruppe.UE25: Teamart.UE25}

Fallzahlen = Mapping[tuple[UUID, Altersgruppe], int]
"""People looked after on a day, by the team of who is responsible and by age."""


@dataclass(frozen=True, slots=True)
class Schluesselstand:
    """One aim at one Geschäftsstelle, or at the whole Mandant (None).

    `je_stelle` is None where it cannot be told, and `grund` says why. `zaehlregel` says who counts, None: nobody but the
    Fallmanagement.
    """

    geschaeftsstelle: UUID | None
    ziel: Betreuungsschluessel
    altersgruppe: Altersgruppe
    verhaeltnis: int
    zaehlregel: Betreuungsschluessel | None
    faelle: int
    stellen: Decimal
    grund: str | None = None

    @property
    def je_stelle(self) -> Decimal | None:
        """To one decimal place."""
        if self.grund is not None:
            return None
        return (self.faelle / self.stellen).quantize(Decimal("0.1"), ROUND_HALF_UP)

    @property
    def ueber_ziel(self) -> bool | None:
        """Whether there are more people than aimed at, counted exactly."""
        return self.faelle > self.verhaeltnis * self.stellen if self.grund is None else None


def betreuungsschluessel(regeln: Regeln, amt: Amt, tag: date, faelle: Fallzahlen) -> Iterator[Schluesselstand]:
    """Every aim in force on that day, for the Mandant and then for each Geschäftsstelle that has teams."""
    alle = regeln.von(Betreuungsschluessel)
    zaehlregel = next((regel for regel in alle if regel.mitgezaehlt), None)
    funktionen = zaehlregel.mitgezaehlt if zaehlregel is not None else (Funktion.FALLMANAGEMENT,)
    rollen = regeln.rollen_in(funktionen)
    orte: dict[UUID | None, set[UUID]] = {None: set(amt.teams)}
    for stelle in sorted(amt.geschaeftsstellen.values(), key=lambda stelle: (stelle.name, stelle.id)):
        if teams := {team.id for team in amt.teams.values() if team.geschaeftsstelle(tag) == stelle.id}:
            orte[stelle.id] = teams
    posten = [
        (person.team(tag), person.anteil(tag))
        for person in amt.fachkraefte.values()
        if person.ist_da(tag) and not rollen.isdisjoint(person.rollen(tag))
    ]
    for ort, teams in orte.items():
        for ziel in alle:
            if ziel.altersgruppe is not None and ziel.verhaeltnis is not None:
                betreut = sum(faelle.get((team, ziel.altersgruppe), 0) for team in teams)
                stellen, grund = _stellen(amt, teams, ziel.altersgruppe, posten)
                yield Schluesselstand(
                    ort, ziel, ziel.altersgruppe, ziel.verhaeltnis, zaehlregel, betreut, stellen, grund
                )


def _stellen(
    amt: Amt, teams: Collection[UUID], altersgruppe: Altersgruppe, posten: Collection[tuple[UUID, Decimal]]
) -> tuple[Decimal, str | None]:
    """The posts of these teams for people of this age, and why that does not tell how many each looks after."""
    art = {team: amt.teams[team].art for team in teams}
    stellen = sum((anteil for team, anteil in posten if art.get(team) is _TEAMART[altersgruppe]), Decimal(0))
    if any(art.get(team) is Teamart.GEMISCHT for team, _ in posten):
        return stellen, "Stellen in Teams für alle Altersgruppen lassen sich auf die Altersgruppen nicht aufteilen."
    return stellen, "Für diese Altersgruppe gibt es hier keine Stelle." if stellen == 0 else None
