"""Sealing of the personal part of one entry: a random key per entry, wrapped by a key that is not in the database.

Cipher is AES-256-GCM. What is sealed is bound to its stream, number and topic: moved to another row it does not open.
"""

import secrets
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE = 12
_SCHLUESSEL = 32


class SiegelGebrochen(Exception):
    """What was sealed, its key or its place does not fit the rest."""


def zusatzdaten(*teile: bytes) -> bytes:
    """The parts, each behind its length, so that no two different lists look the same."""
    return b"".join(len(teil).to_bytes(4, "big") + teil for teil in teile)


class Tresor:
    """Seals and opens entries of one log. `verpackt` is the wrapped key of the entry: 60 bytes."""

    __slots__ = ("_verpacker",)

    def __init__(self, verpackungsschluessel: bytes) -> None:
        self._verpacker = AESGCM(verpackungsschluessel)

    def versiegeln(self, strom: UUID, nr: int, thema: str, klartext: bytes) -> tuple[bytes, bytes]:
        """(nonce + ciphertext, wrapped key) of one entry."""
        schluessel = secrets.token_bytes(_SCHLUESSEL)
        nonce = secrets.token_bytes(_NONCE)
        ort = _ort(strom, nr)
        siegel = nonce + AESGCM(schluessel).encrypt(nonce, klartext, ort + zusatzdaten(thema.encode()))
        nonce = secrets.token_bytes(_NONCE)
        return siegel, nonce + self._verpacker.encrypt(nonce, schluessel, ort)

    def oeffnen(self, strom: UUID, nr: int, thema: str, siegel: bytes, verpackt: bytes) -> bytes:
        """What was sealed. Raises `SiegelGebrochen`."""
        ort = _ort(strom, nr)
        try:
            schluessel = self._verpacker.decrypt(verpackt[:_NONCE], verpackt[_NONCE:], ort)
            return AESGCM(schluessel).decrypt(siegel[:_NONCE], siegel[_NONCE:], ort + zusatzdaten(thema.encode()))
        except (InvalidTag, ValueError):
            raise SiegelGebrochen from None


def _ort(strom: UUID, nr: int) -> bytes:
    return zusatzdaten(strom.bytes, nr.to_bytes(8, "big"))
