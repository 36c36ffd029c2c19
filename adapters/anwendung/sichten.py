"""The views there are, opened for one Mandant."""

from adapters.anwendung.betrieb import Betrieb
from adapters.eventstore import LogNichtErreichbar
from projections.appointments import Appointments
from projections.berichte import Berichte
from projections.caseload import Caseload
from projections.datenbank import sichten_url
from projections.deadlines import Deadlines
from projections.history import History
from projections.integration_progress import IntegrationProgress
from projections.sicht import Sicht
from projections.sichten import Sichten


def alle_sichten() -> tuple[Sicht, ...]:
    """Every view: the one list."""
    return (Caseload(), Deadlines(), IntegrationProgress(), History(), Appointments(), Berichte())


def oeffne_sichten(betrieb: Betrieb, url: str) -> Sichten:
    """The views of a Mandant, beside its log in the database that `url` names, woken by every save of this process."""
    sichten = Sichten(
        sichten_url(url),
        alle_sichten(),
        betrieb.log,
        betrieb.kennung,
        log_id=betrieb.log.log_id,
        voruebergehend=(LogNichtErreichbar,),
    )
    betrieb.nach_speichern = sichten.anstossen
    return sichten
