"""Who can be responsible for a case at all."""

from datetime import date
from uuid import UUID

from domain.entscheidungen.ergebnis import Zurueckweisung, ungueltig
from domain.entscheidungen.umstaende import Umstaende
from domain.woerter import tag


def wer_kann(fachkraft: UUID, am: date, umstaende: Umstaende) -> Zurueckweisung | None:
    """Why this Fachkraft cannot be given a case on that day: there is nobody of that id, or they have left."""
    person = umstaende.fachkraefte.get(fachkraft)
    if person is None:
        return ungueltig("fachkraft", "Diese Fachkraft gibt es nicht.")
    if person.bis is not None and person.ist_fort(am):
        return ungueltig("fachkraft", f"Diese Fachkraft ist ausgeschieden: ihr letzter Tag war der {tag(person.bis)}.")
    return None
