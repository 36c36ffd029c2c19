"""Who asks: so far the development identity, a signed token that this machine made for itself."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from ipaddress import ip_address
from pathlib import Path
from typing import Protocol
from uuid import UUID

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import OctKey
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from adapters.eventstore import Hauptschluessel
from domain.entscheidungen.umstaende import Akteur
from domain.vokabular import Rolle

AUSSTELLER = "fallwerk-entwicklung"
ALGORITHMUS = "HS256"
GUELTIGKEIT = timedelta(hours=12)
MAX_ZEICHEN = 4_096


@dataclass(frozen=True, slots=True)
class Identitaet:
    """Somebody known, at one Mandant."""

    mandant: str
    akteur: Akteur


class Identitaetspruefung(Protocol):
    """Turns what a request shows into an identity."""

    def pruefe(self, token: str, jetzt: datetime) -> Identitaet | None:
        """The identity behind this token, None if it proves nothing now."""


class NiemandBekannt:
    """No identity is set up: every token proves nothing."""

    def pruefe(self, token: str, jetzt: datetime) -> Identitaet | None:
        return None


class _Ansprueche(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    iss: str
    sub: str = Field(min_length=1, max_length=64)
    mandant: str = Field(min_length=1, max_length=64)
    rolle: Rolle
    fachkraft: UUID | None = None
    iat: int
    exp: int


class Entwicklungsidentitaet:
    """Tokens signed with a secret of this machine (file mode 0600). For use on this machine only: see `nur_hier`."""

    def __init__(self, geheim: bytes) -> None:
        self._schluessel = OctKey.import_key(geheim)
        self._lesen = lru_cache(maxsize=1_024)(self._entziffern)

    @classmethod
    def aus_datei(cls, datei: Path) -> "Entwicklungsidentitaet":
        """With the secret of this file, which is made if there is none."""
        return cls(Hauptschluessel.laden_oder_anlegen(datei).ableiten("identitaet"))

    def ausstellen(self, mandant: str, rolle: Rolle, fachkraft: UUID | None, jetzt: datetime) -> str:
        """A token for this role at this Mandant, good for 12 hours."""
        beginn = int(jetzt.timestamp())
        ansprueche = _Ansprueche(
            iss=AUSSTELLER,
            sub=str(fachkraft) if fachkraft is not None else f"entwicklung-{rolle}",
            mandant=mandant,
            rolle=rolle,
            fachkraft=fachkraft,
            iat=beginn,
            exp=beginn + int(GUELTIGKEIT.total_seconds()),
        )
        inhalt = ansprueche.model_dump(mode="json", exclude_none=True)
        return jwt.encode({"alg": ALGORITHMUS}, inhalt, self._schluessel, algorithms=[ALGORITHMUS])

    def pruefe(self, token: str, jetzt: datetime) -> Identitaet | None:
        if len(token) > MAX_ZEICHEN:
            return None
        ansprueche = self._lesen(token)
        if ansprueche is None or not ansprueche.iat - 60 <= jetzt.timestamp() < ansprueche.exp:
            return None
        akteur = Akteur(kennung=ansprueche.sub, rolle=ansprueche.rolle, fachkraft=ansprueche.fachkraft)
        return Identitaet(ansprueche.mandant, akteur)

    def _entziffern(self, token: str) -> _Ansprueche | None:
        """What the token says if its signature is ours, whatever the time."""
        try:
            inhalt = jwt.decode(token, self._schluessel, algorithms=[ALGORITHMUS]).claims
            ansprueche = _Ansprueche.model_validate(inhalt)
        except (JoseError, ValidationError, ValueError):
            return None
        return ansprueche if ansprueche.iss == AUSSTELLER else None


def nur_hier(host: str) -> bool:
    """Whether a server bound to this address can be reached from this machine only."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
