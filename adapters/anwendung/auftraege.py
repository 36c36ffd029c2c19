"""Reports that take long: made one after the other beside everything else, kept for a while for whoever asked.

They live in this process and end with it. How many wait, for all and for one person, and how long a result is kept, is
bounded.
"""

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID, uuid4

from adapters.berichte.ausgabe import Ausgabe
from adapters.protokoll import protokoll
from domain.vokabular import Bericht
from projections.berichte.nachspielen import Fortschritt

HOECHSTENS = 20
"""Jobs of all, finished ones as well."""
JE_PERSON = 3
"""Jobs of one person that are not finished."""
HALTBAR = 3_600.0
"""Seconds for which a result is kept."""

Arbeit = Callable[[Fortschritt], Ausgabe]


class Zustand(StrEnum):
    WARTET = "wartet"
    LAEUFT = "laeuft"
    FERTIG = "fertig"
    GESCHEITERT = "gescheitert"


class Abgebrochen(Exception):
    """The process is about to end."""


@dataclass
class Auftrag:
    """One job. `gesamt` is known once it runs."""

    id: UUID
    von: str
    bericht: Bericht
    zustand: Zustand = Zustand.WARTET
    fertig: int = 0
    gesamt: int | None = None
    ergebnis: Ausgabe | None = None
    beendet: float | None = field(default=None, repr=False)


class Auftraege:
    """Thread-safe."""

    def __init__(self, uhr: Callable[[], float] = time.monotonic) -> None:
        self._uhr = uhr
        self._sperre = threading.Lock()
        self._alle: dict[UUID, Auftrag] = {}
        self._arbeiter = ThreadPoolExecutor(max_workers=1, thread_name_prefix="auftraege")
        self._ende = threading.Event()

    def annehmen(self, von: str, bericht: Bericht, arbeit: Arbeit) -> Auftrag | None:
        """A job that will be done; None while there are too many."""
        with self._sperre:
            self._aufraeumen()
            offene = [auftrag for auftrag in self._alle.values() if auftrag.beendet is None]
            if len(self._alle) >= HOECHSTENS or sum(auftrag.von == von for auftrag in offene) >= JE_PERSON:
                return None
            auftrag = Auftrag(uuid4(), von, bericht)
            self._alle[auftrag.id] = auftrag
        self._arbeiter.submit(self._tue, auftrag, arbeit)
        return auftrag

    def finden(self, kennung: UUID, von: str) -> Auftrag | None:
        """A job of this person."""
        with self._sperre:
            self._aufraeumen()
            auftrag = self._alle.get(kennung)
        return auftrag if auftrag is not None and auftrag.von == von else None

    def schliessen(self) -> None:
        """Ends what runs, and forgets everything."""
        self._ende.set()
        self._arbeiter.shutdown(cancel_futures=True)
        self._alle.clear()

    def _aufraeumen(self) -> None:
        """Forgets what has been kept long enough, and the oldest results where there are too many."""
        grenze = self._uhr() - HALTBAR
        beendete = sorted(
            (auftrag.beendet, auftrag.id) for auftrag in self._alle.values() if auftrag.beendet is not None
        )
        zu_viele = len(self._alle) - HOECHSTENS + 1
        for stelle, (beendet, kennung) in enumerate(beendete):
            if beendet < grenze or stelle < zu_viele:
                del self._alle[kennung]

    def _tue(self, auftrag: Auftrag, arbeit: Arbeit) -> None:
        def fortschritt(fertig: int, gesamt: int) -> None:
            if self._ende.is_set():
                raise Abgebrochen
            auftrag.fertig, auftrag.gesamt = fertig, gesamt

        auftrag.zustand = Zustand.LAEUFT
        try:
            auftrag.ergebnis = arbeit(fortschritt)
        except Exception as fehler:  # whatever it is, the next one must get its turn
            protokoll().error("auftrag", fehler=fehler)
            auftrag.zustand = Zustand.GESCHEITERT
        else:
            auftrag.zustand = Zustand.FERTIG
        auftrag.beendet = self._uhr()
