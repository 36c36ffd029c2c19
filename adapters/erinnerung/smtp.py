"""Reminders by e-mail: handed to a mail server with the standard library."""

import smtplib
import ssl
from dataclasses import dataclass
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime, localtime

from adapters.erinnerung.versand import Nachricht, NichtVersandt, Unzustellbar
from domain.vokabular import Erinnerungsweg

WARTEZEIT = 20.0
"""Seconds for each answer of the server."""


@dataclass(frozen=True, slots=True, repr=False)
class Mailserver:
    """Where mail is handed in. With a password only over TLS; certificates are checked."""

    host: str
    port: int
    absender: str
    starttls: bool = True
    benutzer: str | None = None
    passwort: str | None = None


class Mailversand:
    """Opens a connection per reminder: they are few, and one that fails keeps no other from being sent."""

    wege = frozenset({Erinnerungsweg.E_MAIL})
    nur_protokoll = False

    def __init__(self, server: Mailserver) -> None:
        self._server = server

    def sende(self, nachricht: Nachricht) -> None:
        post = self._post(nachricht)
        server = self._server
        try:
            with smtplib.SMTP(server.host, server.port, timeout=WARTEZEIT) as verbindung:
                if server.starttls:
                    verbindung.starttls(context=ssl.create_default_context())
                if server.benutzer is not None and server.passwort is not None:
                    verbindung.login(server.benutzer, server.passwort)
                verbindung.send_message(post)
        except smtplib.SMTPRecipientsRefused as fehler:
            raise Unzustellbar(type(fehler).__name__) from None
        except (smtplib.SMTPException, OSError) as fehler:
            # Without a cause: what a server answers may quote the address.
            raise NichtVersandt(type(fehler).__name__) from None

    def _post(self, nachricht: Nachricht) -> EmailMessage:
        post = EmailMessage()
        try:
            empfaenger = Address(addr_spec=nachricht.an)
            post["To"] = empfaenger
        except (ValueError, IndexError, MessageError) as fehler:
            raise Unzustellbar(type(fehler).__name__) from None
        if not empfaenger.username or not empfaenger.domain:
            raise Unzustellbar("unvollstaendig")
        post["From"] = self._server.absender
        post["Subject"] = nachricht.betreff
        post["Date"] = format_datetime(localtime())
        domaene = Address(addr_spec=self._server.absender).domain or "localhost"
        # The same for the same reminder: should it ever be handed over twice, mail programs can tell.
        post["Message-ID"] = f"<{nachricht.kennung}@{domaene}>"
        # Nobody's absence note shall answer it (RFC 3834).
        post["Auto-Submitted"] = "auto-generated"
        post.set_content(nachricht.text)
        return post
