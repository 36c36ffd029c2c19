"""One sentence or a few per event. Nothing personal: names, grounds and notes are read from the log when asked for."""

from domain.ereignis import Ereignis
from domain.ereignisse import FallEreignis
from domain.kunde import KundenEreignis
from domain.organisation.ereignisse import OrganisationsEreignis
from domain.regelwerk.regeln import Regeln
from projections.saetze.amt import amtssatz
from projections.saetze.fall import fallsatz
from projections.saetze.kunde import kundensatz


def satz(ereignis: Ereignis, regeln: Regeln | None = None) -> str:
    """What happened, for a reader of the file; the same for a sealed and an opened event.

    `regeln` are those in force on its day: they know what the reasons and statements they define by key are called.
    Raises TypeError for an event nobody has words for.
    """
    match ereignis:
        case FallEreignis():
            return fallsatz(ereignis, regeln)
        case KundenEreignis():
            return kundensatz(ereignis)
        case OrganisationsEreignis():
            return amtssatz(ereignis)
        case _:
            raise TypeError(f"kein Satz für {ereignis.TOPIC}")
