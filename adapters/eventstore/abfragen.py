"""Own queries of a log, written once for both databases.

`?` is a parameter, `IN LISTE` one that holds many values. What is left out is asked for with its widest value, so that
few statements have to be prepared.
"""

from collections.abc import Sequence
from typing import Any, Protocol
from uuid import UUID

GRENZENLOS = 2**63 - 1
"""No upper bound for a position or a number."""


class Ablage(Protocol):
    """A database of events: runs statements, and knows how ids and lists look in its parameters and rows."""

    def lesen(self, sql: str, werte: Sequence[object] = ()) -> list[tuple[Any, ...]]: ...
    def aendern(self, sql: str, werte: Sequence[object] = ()) -> int: ...
    def spuren_tilgen(self) -> None: ...
    def kennung(self, kennung: UUID) -> object: ...
    def als_uuid(self, wert: Any) -> UUID: ...
    def liste(self, werte: Sequence[object]) -> object: ...


VERSIEGELT = "SELECT e.strom, e.nr, e.position, e.thema, e.zustand FROM eintraege e "
MIT_SCHLUESSEL = (
    "SELECT e.strom, e.nr, e.position, e.thema, e.zustand, s.verpackt FROM eintraege e "
    "LEFT JOIN schluessel s ON s.strom = e.strom AND s.nr = e.nr AND e.thema IN LISTE "
)

EIN_STROM = "WHERE e.strom = ? AND e.nr >= ? AND e.position <= ? ORDER BY e.nr"
VIELE_STROEME = "WHERE e.strom IN LISTE AND e.position <= ? ORDER BY e.strom, e.nr"
EINZELNE = "WHERE e.strom = ? AND e.nr IN LISTE ORDER BY e.nr"
AB_POSITION = "WHERE e.position > ? AND e.position <= ? ORDER BY e.position LIMIT ?"

KOEPFE = "SELECT position, strom, nr, thema FROM eintraege WHERE position > ? ORDER BY position LIMIT ?"
SPITZE = "SELECT coalesce(max(position), 0) FROM eintraege"
POSITION = "SELECT position FROM eintraege WHERE strom = ? AND nr = ?"
STROEME_NACH_THEMA = (
    "SELECT strom FROM eintraege WHERE nr = 1 AND substr(thema, 1, ?) = ? AND strom > ? AND position <= ? "
    "ORDER BY strom LIMIT ?"
)
LETZTE_VOR_STUNDE = "SELECT coalesce(max(position), 0) FROM erfassungsstunden WHERE stunde < ?"
GESPEICHERT = "SELECT position, thema, zustand FROM eintraege WHERE strom = ? AND nr = ?"
IDEMPOTENZ = (
    "SELECT anfrage_hash, status, antwort, strom, nr, erfasst_am FROM idempotenz WHERE akteur = ? AND schluessel = ?"
)
REGELWERK_TEXT = "SELECT text FROM regelwerk_texte WHERE sha256 = ?"
META = "SELECT wert FROM log_meta WHERE name = ?"
META_FESTHALTEN = "INSERT INTO log_meta (name, wert) VALUES (?, ?) ON CONFLICT DO NOTHING"
PERSON_VERGESSEN = "DELETE FROM schluessel WHERE person = ?"
EINTRAG_VERGESSEN = "DELETE FROM schluessel WHERE strom = ? AND nr = ?"
