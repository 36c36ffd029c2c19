"""The log as the views need it: a port, implemented by the event store."""

from collections.abc import Mapping, Sequence
from typing import Protocol
from uuid import UUID

from domain.eintrag import Eintrag, Lesart


class Quelle(Protocol):
    """One Mandant's log. Reading is by position in commit order, or whole streams up to a position."""

    def spitze(self) -> int:
        """The last position, 0 if the log is empty."""

    def ab(self, position: int, limit: int, *, bis: int | None = None) -> list[Eintrag]:
        """The next entries after a position, in commit order, sealed."""

    def strom(
        self, id: UUID, *, lesart: Lesart = Lesart.VERSIEGELT, bis_position: int | None = None, ab_nr: int | None = None
    ) -> list[Eintrag]:
        """One stream in the order of its entries."""

    def stroeme(
        self, ids: Sequence[UUID], *, lesart: Lesart = Lesart.VERSIEGELT, bis_position: int | None = None
    ) -> Mapping[UUID, list[Eintrag]]:
        """Many streams with few queries; ids without entries are missing or empty."""

    def strom_ids(self, praefix: str, nach: UUID | None, limit: int, bis_position: int | None = None) -> list[UUID]:
        """The next streams, in id order after `nach`, whose first topic begins with `praefix` (`fall.`)."""

    def regelwerk_text(self, sha256: str) -> str | None:
        """The text of a Regelwerk that was put in force."""
