"""Whose calendar somebody may look into: colleagues who stand in for each other, and whom a rule grants it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.entscheidungen.umstaende import Akteur
from domain.organisation.fachkraft import Fachkraft
from domain.regelwerk.arten import Einsicht
from domain.regelwerk.regeln import Regeln
from domain.vokabular import Rolle

IM_TEAM = frozenset({Rolle.IFK, Rolle.FALLMANAGER, Rolle.SACHBEARBEITUNG})
"""Who works with the people of a team, and so has to know who is there when: no supervision, and no rule is needed."""


@dataclass(frozen=True, slots=True)
class Kalendereinsicht:
    """The Fachkräfte whose calendar may be seen, and by which rules beside one's own and the team's."""

    fachkraefte: frozenset[UUID]
    regeln: tuple[Einsicht, ...] = ()


def kalendereinsicht(
    akteur: Akteur,
    regeln: Regeln,
    fachkraefte: Mapping[UUID, Fachkraft],
    teams: Collection[UUID] | None,
    tag: date,
) -> Kalendereinsicht:
    """What this actor may see on a day. `teams`: those in reach, None for all of the Mandant.

    A calendar tells how somebody works. Everybody sees their own; who works in a team, that of the team. Leaders and all others
    see one only where a rule in force grants their function to look into it, and then of those it names.
    """
    erreichbar = {k: f for k, f in fachkraefte.items() if teams is None or f.team(tag) in teams}
    eigene = frozenset(akteur.handelt_fuer & fachkraefte.keys())
    if akteur.rolle in IM_TEAM:
        return Kalendereinsicht(eigene | erreichbar.keys())
    funktionen = regeln.funktionen(akteur.rolle)
    # So far a calendar is all such a rule can open.
    gewaehrt = tuple(regel for regel in regeln.von(Einsicht) if funktionen & {*regel.funktionen})
    rollen = regeln.rollen_in(funktion for regel in gewaehrt for funktion in regel.wessen)
    return Kalendereinsicht(eigene | {k for k, f in erreichbar.items() if rollen & {*f.rollen(tag)}}, gewaehrt)
