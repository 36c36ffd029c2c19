"""Serving: the one process that answers and keeps the views up."""

from collections.abc import Callable
from datetime import UTC, datetime
from socket import SO_REUSEADDR, SOCK_STREAM, SOL_SOCKET, getaddrinfo, socket
from typing import Annotated

import typer
import uvicorn

from adapters import protokoll
from adapters.cli.ausgabe import abbrechen, fortschrittsbalken, gelesene_einstellungen, konsole
from adapters.cli.demo import erzeuge_wenn_noetig
from adapters.config import Einstellungen
from adapters.identity import Entwicklungsidentitaet, Identitaetspruefung, NiemandBekannt, nur_hier
from domain.vokabular import Rolle


def serve(
    host: Annotated[
        str, typer.Option(help="Adresse; nur eine dieses Rechners, solange Entwicklungstoken gelten")
    ] = "127.0.0.1",
    port: Annotated[int | None, typer.Option(min=0, max=65_535, help="sonst FALLWERK_PORT; 0: ein freier")] = None,
    demo: Annotated[bool, typer.Option("--demo", help="legt Demo-Daten an, wenn es noch keine gibt")] = False,
) -> None:
    """Startet den Server."""
    # Only here: what answers takes a while to load, and no other command needs it.
    from adapters.cli.oeffnen import dienste
    from adapters.http.app import anwendung

    einstellungen = gelesene_einstellungen()
    identitaet = _identitaet(einstellungen, host)
    lauscher = _lauschen(host, einstellungen.port if port is None else port)
    if demo:
        erzeuge_wenn_noetig(einstellungen)
    protokoll.einrichten()
    with lauscher, dienste(einstellungen) as offene:
        for kennung, dienst in offene.items():
            if any(not stand.bereit for stand in dienst.sichten.stand()):
                with fortschrittsbalken() as balken:
                    dienst.sichten.neu_aufbauen(balken(f"{kennung}: Sichten"))
        app = anwendung(offene, identitaet, anfragen_je_minute=einstellungen.anfragen_je_minute)
        konfiguration = uvicorn.Config(
            app,
            host=host,
            port=lauscher.getsockname()[1],
            log_config=None,
            access_log=False,
            server_header=False,
            lifespan="on",
        )
        _Server(konfiguration, lambda: _begruessen(konfiguration, einstellungen, identitaet)).run([lauscher])


def _lauschen(host: str, port: int) -> socket:
    """The socket, bound before anything long begins."""
    try:
        familie, art, verfahren, _, adresse = getaddrinfo(host, port, type=SOCK_STREAM)[0]
        # With the protocol named: only then asyncio switches Nagle's algorithm off, which costs every answer 40 ms.
        lauscher = socket(familie, art, verfahren)
        lauscher.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
        lauscher.bind(adresse)
    except OSError as fehler:
        abbrechen(f"An {host}, Port {port}, lässt sich kein Server starten: {fehler.strerror}.")
    return lauscher


class _Server(uvicorn.Server):
    """Says where it can be reached once it can be."""

    def __init__(self, config: uvicorn.Config, bereit: Callable[[], None]) -> None:
        super().__init__(config)
        self._bereit = bereit

    async def startup(self, sockets: list[socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        if self.started:
            self._bereit()


def _identitaet(einstellungen: Einstellungen, host: str) -> Identitaetspruefung:
    if einstellungen.identitaet == "keine":
        return NiemandBekannt()
    if not nur_hier(host):
        abbrechen(
            f"Entwicklungstoken gelten nur auf diesem Rechner, nicht an {host}. "
            "Entweder --host 127.0.0.1, oder FALLWERK_IDENTITAET=keine."
        )
    return Entwicklungsidentitaet.aus_datei(einstellungen.identitaetsschluessel)


def _begruessen(konfiguration: uvicorn.Config, einstellungen: Einstellungen, identitaet: Identitaetspruefung) -> None:
    wo = f"http://{f'[{konfiguration.host}]' if ':' in konfiguration.host else konfiguration.host}:{konfiguration.port}"
    mandant = einstellungen.adressen()[0].id
    konsole.print("\n[bold]Fallwerk läuft.[/]")
    for adresse, was in (
        (f"{wo}/docs", "die Schnittstelle zum Lesen"),
        (f"{wo}/health/ready", "wie es den Sichten geht"),
        (f"{wo}/api/v1/{mandant}/fristen?ausgang=ueberfaellig", "was überfällig ist (mit Token)"),
    ):
        konsole.print(f"  {adresse}  [dim]{was}[/]", soft_wrap=True)
    if isinstance(identitaet, Entwicklungsidentitaet):
        token = identitaet.ausstellen(mandant, Rolle.BEREICHSLEITUNG, None, datetime.now(UTC))
        konsole.print(f"\nToken (Bereichsleitung, {mandant}, 12 Stunden):", highlight=False)
        konsole.print(token, soft_wrap=True, highlight=False)
