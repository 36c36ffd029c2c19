"""The master key: outside the database, in a file of its own, never used itself but only what is derived from it."""

import hmac
import os
import secrets
import stat
from hashlib import sha256
from pathlib import Path

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from adapters.eventstore.fehler import UngueltigeEinrichtung

LAENGE = 32
"""Bytes of the master key and of every key derived from it."""

ZWECK_VERPACKEN = "verpacken"
"""Wraps the random keys of single entries."""
ZWECK_FINGERABDRUCK = "fingerabdruck"
"""Keyed fingerprints: blind indexes over personal values, hashes of requests."""
ZWECK_PROBE = "probe"
"""Tells a log whether it is opened with the key it was made with."""


class Hauptschluessel:
    """32 secret bytes. Shows itself nowhere: not in `repr`, not pickled."""

    __slots__ = ("_geheim",)

    def __init__(self, geheim: bytes) -> None:
        if len(geheim) != LAENGE:
            raise UngueltigeEinrichtung(f"ein Hauptschlüssel hat {LAENGE} Bytes")
        self._geheim = geheim

    def __repr__(self) -> str:
        return "Hauptschluessel(...)"

    def __reduce__(self) -> str:
        raise TypeError("ein Hauptschlüssel verlässt den Prozess nicht")

    @classmethod
    def laden_oder_anlegen(cls, datei: Path) -> "Hauptschluessel":
        """The key of this file; a new random one (mode 0600) if there is none yet.

        Of several processes that create it at once, one wins and all get its key. A file that group or others may read
        or write, or of another length, is refused.
        """
        try:
            return cls._laden(datei)
        except FileNotFoundError:
            _anlegen(datei)
            return cls._laden(datei)

    @classmethod
    def _laden(cls, datei: Path) -> "Hauptschluessel":
        with datei.open("rb") as offen:
            zustand = os.fstat(offen.fileno())
            if not stat.S_ISREG(zustand.st_mode) or zustand.st_mode & 0o077:
                raise UngueltigeEinrichtung("die Datei des Hauptschlüssels darf nur ihrem Besitzer offenstehen (0600)")
            return cls(offen.read(LAENGE + 1))

    def ableiten(self, zweck: str, kontext: str = "") -> bytes:
        """A key for one purpose within one context (a log), by HKDF-SHA256. Others do not follow from it."""
        bezeichnung = f"fallwerk|{zweck}|{kontext}".encode()
        return HKDF(algorithm=SHA256(), length=LAENGE, salt=None, info=bezeichnung).derive(self._geheim)


def fingerabdruck(schluessel: bytes, daten: bytes) -> str:
    """HMAC-SHA256 as hex: equal for equal data, and without the key not to be guessed back from few possible values."""
    return hmac.new(schluessel, daten, sha256).hexdigest()


def _anlegen(datei: Path) -> None:
    datei.parent.mkdir(parents=True, exist_ok=True)
    # Written whole under another name, then linked: nobody ever sees half a key, and a link never replaces a file.
    entwurf = datei.with_name(f".{datei.name}.{secrets.token_hex(8)}")
    griff = os.open(entwurf, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(griff, "wb") as offen:
            offen.write(secrets.token_bytes(LAENGE))
            offen.flush()
            os.fsync(offen.fileno())
        try:
            datei.hardlink_to(entwurf)
        except FileExistsError:
            return
        ordner = os.open(datei.parent, os.O_RDONLY)
        try:
            os.fsync(ordner)
        finally:
            os.close(ordner)
    finally:
        entwurf.unlink()
