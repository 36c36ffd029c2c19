"""What was known at an earlier position about a person and the Regelwerke: replayed from the log, never cached."""

from datetime import date
from uuid import UUID

from adapters.anwendung.gedaechtnis import Gedaechtnis
from adapters.eventstore import Log
from domain.eintrag import Lesart
from domain.kunde import Kunde, KundenEreignis, evolve
from domain.organisation.mandant import falte
from domain.regelwerk.inkraft import Regelstand, regelstand


def geboren_am_stand(log: Log, kunde: UUID, position: int) -> date | None:
    """The birth date as it was known then."""
    person: Kunde | None = None
    for eintrag in log.strom(kunde, lesart=Lesart.ERHEBLICH, bis_position=position):
        if isinstance(eintrag.ereignis, KundenEreignis):
            person = evolve(person, kunde, eintrag.ereignis)
    return person.geboren if person is not None else None


def regelstand_am_stand(log: Log, gedaechtnis: Gedaechtnis, mandant: UUID, position: int) -> Regelstand:
    """The Regelwerke as they were known to be in force then."""
    bekannt = falte(eintrag.ereignis for eintrag in log.strom(mandant, bis_position=position))
    if bekannt is None:
        return regelstand("", 0, (), {})
    texte = {ereignis.sha256: gedaechtnis.werk(ereignis.sha256) for ereignis in bekannt.inkraftsetzungen}
    return regelstand(bekannt.land, bekannt.vorwarnung_tage, bekannt.inkraftsetzungen, texte)
