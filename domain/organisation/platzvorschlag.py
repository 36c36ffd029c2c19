"""Who of those who wait would be next for the places that are free: a proposal, never an access."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.organisation.amt import Amt
from domain.organisation.plaetze import Plaetze, Platzzahl, Wartende, platzzahl
from domain.regelwerk.inkraft import Regeln
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
    freie: dict[UUID, tuple[int, Platzzahl]] = {}
    for person in sorted(amt.fachkraefte.values(), key=lambda person: person.id):
        if person.team(tag) != team or not person.ist_da(tag) or rollen.isdisjoint(person.rollen(tag)):
            continue
        zahl = platzzahl(person, amt.teams[team].art, regeln, tag)
        frei = zahl.plaetze - len(plaetze.get(person.id, Plaetze()).belegt) if zahl is not None else 0
        if zahl is not None and frei > 0:
            freie[person.id] = frei, zahl
    vergeben = dict.fromkeys(freie, 0)
    for stelle, fall in enumerate(wartende.faelle):
        offen = [kennung for kennung in freie if freie[kennung][0] > vergeben[kennung]]
        if not offen:
            break
        wer = max(offen, key=lambda kennung: freie[kennung][0] - vergeben[kennung])
        vergeben[wer] += 1
        yield Platzvorschlag(wer, freie[wer][0], freie[wer][1], fall, stelle)
    for kennung, (frei, zahl) in freie.items():
        if vergeben[kennung] == 0:
            yield Platzvorschlag(kennung, frei, zahl, None, None)
