"""What every event in a stream of the office is."""

from domain.ereignis import Ereignis


class OrganisationsEreignis(Ereignis):
    """An event in a stream of the office."""
