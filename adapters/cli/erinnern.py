"""Reminding people of their appointments: to be called every few minutes, by cron or a timer."""

from typing import Annotated

import typer

from adapters import protokoll
from adapters.cli.ausgabe import abbrechen, gelesene_einstellungen
from adapters.config import Einstellungen


def erinnern(mandant: Annotated[str, typer.Option(help="Kennung des Mandanten")]) -> None:
    """Verschickt die Erinnerungen an Beratungstermine, die jetzt fällig sind. Endet mit 1, wenn eine nicht gelang."""
    # Only here: what opens databases takes a while to load, and most commands do not need it.
    from adapters.cli.oeffnen import dienste
    from adapters.erinnerung.lauf import Ausgang, erinnere
    from adapters.erinnerung.smtp import Mailserver, Mailversand
    from adapters.erinnerung.versand import Protokollversand, Versand

    def versand(einstellungen: Einstellungen) -> Versand:
        if einstellungen.smtp_host is None or einstellungen.smtp_from is None:
            return Protokollversand()
        geheim = einstellungen.smtp_password
        return Mailversand(
            Mailserver(
                host=einstellungen.smtp_host,
                port=einstellungen.smtp_port,
                absender=einstellungen.smtp_from,
                starttls=einstellungen.smtp_starttls,
                benutzer=einstellungen.smtp_user,
                passwort=geheim.get_secret_value() if geheim is not None else None,
            )
        )

    einstellungen = gelesene_einstellungen()
    protokoll.einrichten()
    with dienste(einstellungen, mandant) as offene:
        dienst = offene.get(mandant)
        if dienst is None:
            abbrechen(f"Einen Mandanten {mandant} gibt es hier nicht.")
        gezaehlt = erinnere(dienst.betrieb, dienst.sichten, versand(einstellungen))
    if gezaehlt is None:
        typer.echo("Ein anderer Lauf ist gerade dabei.")
        return
    typer.echo(", ".join(f"{gezaehlt.get(ausgang, 0)} {ausgang.value.replace('_', ' ')}" for ausgang in Ausgang))
    if gezaehlt.get(Ausgang.NICHT_GELUNGEN):
        raise typer.Exit(1)
