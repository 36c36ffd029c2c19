"""Who may see which cases, and the one table of who may do what."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from domain.entscheidungen.umstaende import Akteur
from domain.fall import Fall
from domain.organisation.fachkraft import Fachkraft
from domain.vokabular import Rolle

ALLES = frozenset({Rolle.BEREICHSLEITUNG, Rolle.REVISION, Rolle.CONTROLLING, Rolle.DATENSCHUTZ})
"""Roles that see every case of their Mandant."""
TEAM = frozenset({Rolle.IFK, Rolle.FALLMANAGER, Rolle.TEAMLEITUNG, Rolle.SACHBEARBEITUNG, Rolle.ASSISTENZ})
"""Roles that see the cases of their own teams."""

FALLARBEIT = TEAM - {Rolle.SACHBEARBEITUNG, Rolle.ASSISTENZ}
"""Commands of cases and persons."""
ZUARBEIT = TEAM
"""Commands of those who work towards them: benefits, invitations, steps of the office."""
LEITUNG = frozenset({Rolle.TEAMLEITUNG, Rolle.BEREICHSLEITUNG})
"""Commands of the office."""
AUFSICHT = LEITUNG | {Rolle.REVISION, Rolle.DATENSCHUTZ}
"""Looking into how the office came to be as it is, and into its notes."""
AUSWERTUNG = LEITUNG | {Rolle.REVISION, Rolle.CONTROLLING}
"""Reading reports and samples: a Teamleitung of their own teams."""
BEREICH = frozenset({Rolle.BEREICHSLEITUNG})
"""What holds for the whole Mandant: its set-up, its Regelwerke."""
FALLSICHT = TEAM | ALLES
"""Reading cases; Controlling without texts."""
PERSON = FALLSICHT - {Rolle.CONTROLLING}
"""Reading who a person is, and texts about them."""
JEDER = frozenset(Rolle)


@dataclass(frozen=True, slots=True)
class Reichweite:
    """What somebody can see on a day: everything, or the cases of some teams and their own.

    `teams` None: all of the Mandant. Otherwise a case is in reach when a Fachkraft of these teams is responsible for it,
    or when it is vorgemerkt for, or waits on the Warteliste of, one of these teams or of these `fachkraefte`.
    """

    teams: frozenset[UUID] | None
    fachkraefte: frozenset[UUID] = frozenset()

    @property
    def alles(self) -> bool:
        return self.teams is None

    def umfasst_team(self, team: UUID) -> bool:
        return self.teams is None or team in self.teams

    def umfasst(self, fall: Fall, fachkraefte: Mapping[UUID, Fachkraft], tag: date) -> bool:
        """Whether this case can be seen."""
        if self.teams is None:
            return True
        zustaendig = fall.zustaendig.fachkraft
        person = fachkraefte.get(zustaendig)
        if zustaendig in self.fachkraefte or (person is not None and person.team(tag) in self.teams):
            return True
        vormerkung = fall.vormerkung
        if vormerkung is not None and (vormerkung.team in self.teams or vormerkung.fachkraft in self.fachkraefte):
            return True
        return fall.warteliste in self.teams


def reichweite(
    akteur: Akteur, fachkraefte: Mapping[UUID, Fachkraft], tag: date, vertritt: Collection[UUID] = ()
) -> Reichweite:
    """The reach of this actor on this day, who also acts for those in `vertritt`.

    Who is no known Fachkraft belongs to no team; who has left sees no case any more, and Technik none at all.
    """
    if ist_ausgeschieden(akteur, fachkraefte, tag):
        return Reichweite(frozenset())
    if akteur.rolle in ALLES:
        return Reichweite(None)
    if akteur.rolle not in TEAM:
        return Reichweite(frozenset())
    bekannt = {kennung: fachkraefte[kennung] for kennung in {*akteur.handelt_fuer, *vertritt} if kennung in fachkraefte}
    return Reichweite(frozenset(person.team(tag) for person in bekannt.values()), frozenset(bekannt))


def fuer_wen(akteur: Akteur, vertritt: Collection[UUID], fall: Fall | None, fachkraft: UUID | None) -> Akteur:
    """The actor as they act on this case or about this Fachkraft: for whom of `vertritt`, if it is a matter of theirs.

    What is one's own is done for oneself, also by somebody who deputises for others.
    """
    gefragt = [fachkraft]
    if fall is not None:
        vorgemerkt = fall.vormerkung.fachkraft if fall.vormerkung is not None else None
        gefragt = [fall.zustaendig.fachkraft, vorgemerkt]
    if akteur.vertritt is not None or akteur.fachkraft in gefragt:
        return akteur
    return replace(akteur, vertritt=next((kennung for kennung in gefragt if kennung in vertritt), None))


def ist_ausgeschieden(akteur: Akteur, fachkraefte: Mapping[UUID, Fachkraft], tag: date) -> bool:
    """Whether the one who asks worked here once and does so no more."""
    person = fachkraefte.get(akteur.fachkraft) if akteur.fachkraft is not None else None
    return person is not None and person.ist_fort(tag)
