"""A log in memory for tests of pure code over logs: the same reading as the event store, without a database."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from domain.eintrag import Eintrag, Lesart
from domain.ereignis import Ereignis


class Speicherlog:
    """Implements `projections.quelle.Quelle`."""

    def __init__(self) -> None:
        self.eintraege: list[Eintrag] = []
        self._versiegelt: list[Eintrag] = []
        self._stroeme: dict[UUID, list[int]] = {}
        self._texte: dict[str, str] = {}

    def speichern(self, neue: Sequence[tuple[UUID, Ereignis]], texte: Mapping[str, str] | None = None) -> int:
        """Appends; returns the last position."""
        self._texte |= texte or {}
        for strom, ereignis in neue:
            stellen = self._stroeme.setdefault(strom, [])
            eintrag = Eintrag(strom, len(stellen) + 1, len(self.eintraege) + 1, ereignis)
            stellen.append(len(self.eintraege))
            self.eintraege.append(eintrag)
            self._versiegelt.append(replace(eintrag, ereignis=ereignis.versiegelt()))
        return self.spitze()

    def spitze(self) -> int:
        return len(self.eintraege)

    def ab(self, position: int, limit: int, *, bis: int | None = None) -> list[Eintrag]:
        ende = min(position + limit, self.spitze() if bis is None else bis)
        return self._versiegelt[position:ende]

    def strom(
        self, id: UUID, *, lesart: Lesart = Lesart.VERSIEGELT, bis_position: int | None = None, ab_nr: int | None = None
    ) -> list[Eintrag]:
        stellen = [stelle for stelle in self._stroeme.get(id, []) if bis_position is None or stelle + 1 <= bis_position]
        return [self._gelesen(stelle, lesart) for stelle in stellen[(ab_nr or 1) - 1 :]]

    def stroeme(
        self, ids: Sequence[UUID], *, lesart: Lesart = Lesart.VERSIEGELT, bis_position: int | None = None
    ) -> Mapping[UUID, list[Eintrag]]:
        return {id: self.strom(id, lesart=lesart, bis_position=bis_position) for id in ids}

    def strom_ids(self, praefix: str, nach: UUID | None, limit: int, bis_position: int | None = None) -> list[UUID]:
        ids = sorted(
            id
            for id, stellen in self._stroeme.items()
            if self.eintraege[stellen[0]].ereignis.TOPIC.startswith(praefix)
            and (bis_position is None or stellen[0] + 1 <= bis_position)
            and (nach is None or id > nach)
        )
        return ids[:limit]

    def regelwerk_text(self, sha256: str) -> str | None:
        return self._texte.get(sha256)

    def _gelesen(self, stelle: int, lesart: Lesart) -> Eintrag:
        offen = self.eintraege[stelle]
        return offen if lesart.oeffnet(type(offen.ereignis)) else self._versiegelt[stelle]
