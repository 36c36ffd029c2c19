"""Who of those who wait would be next for the places that are free: a proposal, never an access."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.organisation.amt import Amt
from domain.organisation.plaetze import Plaetze, Platzzahl, Wartende, freie
from domain.regelwerk.regeln import Regeln
from domain.vokabular import Funktion


@dataclass(frozen=True, slots=True)
class Platzvorschlag:
    """A free place of this Fachkraft and the case that is next for it, at place `stelle` (0 is first); None: nobody waits."""

    fachkraft: UUID
    frei: int
    zahl: Platzzahl
    fall: UUID | None
    stelle: int | None


def platzvorschlaege(
    regeln: Regeln, amt: Amt, tag: date, team: UUID, plaetze: Mapping[UUID, Plaetze], wartende: Wartende
) -> Iterator[Platzvorschlag]:
    """Per free place of the team the next in line, the Fachkraft with most places free first; whoever has a place free for
    nobody is named once."""
    rollen = set(regeln.rollen(Funktion.FALLMANAGEMENT))
    offene: dict[UUID, tuple[Platzzahl, int]] = {}
    for person in sorted(amt.fachkraefte.values(), key=lambda person: person.id):
        if person.team(tag) != team or not person.ist_da(tag) or rollen.isdisjoint(person.rollen(tag)):
            continue
        stand = freie(person, amt.teams[team], regeln, tag, plaetze.get(person.id, Plaetze()))
        if stand is not None and stand[1] > 0:
            offene[person.id] = stand
    vergeben = dict.fromkeys(offene, 0)
    for stelle, fall in enumerate(wartende.faelle):
        noch = [kennung for kennung in offene if offene[kennung][1] > vergeben[kennung]]
        if not noch:
            break
        wer = max(noch, key=lambda kennung: offene[kennung][1] - vergeben[kennung])
        vergeben[wer] += 1
        zahl, frei = offene[wer]
        yield Platzvorschlag(wer, frei, zahl, fall, stelle)
    for kennung, (zahl, frei) in offene.items():
        if vergeben[kennung] == 0:
            yield Platzvorschlag(kennung, frei, zahl, None, None)
