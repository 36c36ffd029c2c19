"""A real mail server on this machine, for tests."""

import email.policy
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session


class Postamt:
    """Keeps what is handed in; refuses one address, as a server does that does not know it."""

    def __init__(self) -> None:
        self.post: list[EmailMessage] = []

    async def handle_RCPT(  # the library's name
        self, _server: SMTP, _session: Session, umschlag: Envelope, adresse: str, _optionen: list[str]
    ) -> str:
        if adresse.startswith("unbekannt"):
            return "550 no such user"
        umschlag.rcpt_tos.append(adresse)
        return "250 OK"

    async def handle_DATA(self, _server: SMTP, _session: Session, umschlag: Envelope) -> str:
        inhalt = umschlag.content
        assert isinstance(inhalt, bytes)
        nachricht = message_from_bytes(inhalt, policy=email.policy.default)
        assert isinstance(nachricht, EmailMessage)
        self.post.append(nachricht)
        return "250 OK"


@contextmanager
def postamt(**mehr: Any) -> Iterator[tuple[Postamt, int]]:
    amt = Postamt()
    with socket.socket() as frei:
        frei.bind(("127.0.0.1", 0))
        port: int = frei.getsockname()[1]
    leitung = Controller(amt, hostname="127.0.0.1", port=port, **mehr)
    leitung.start()
    try:
        yield amt, port
    finally:
        leitung.stop()
