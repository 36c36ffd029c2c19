"""Making the few tables that this package owns."""

from sqlalchemy import MetaData, func, select

from projections.datenbank import Datenbank


def anlegen(datenbank: Datenbank, metadata: MetaData) -> None:
    """Makes what is missing, also when several processes start at once."""
    with datenbank.schreibend() as verbindung:
        if not datenbank.sqlite:
            # Creating tables does not wait for each other by itself.
            verbindung.execute(select(func.pg_advisory_xact_lock(func.hashtext("fallwerk/tabellen"))))
        metadata.create_all(verbindung)
