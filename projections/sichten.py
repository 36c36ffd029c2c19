"""The views of one Mandant, opened: keeping up, waiting, reading. What adapters see of them."""

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, replace
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, OperationalError

from projections.batch import Anwender
from projections.bauer import Fortschritt
from projections.datenbank import Datenbank, Vorbereitet
from projections.lesung import Abgeloest, Befragbar, Einzelfrage, Lesung, Zeiger, zeiger
from projections.quelle import Quelle
from projections.runner import Runner
from projections.sicht import Sicht
from projections.speicher import AKTIV, ANGEHALTEN, GESCHEITERT, IM_BAU, Bau, Bauzeile, Speicher

ABSTAND = 0.5
"""Seconds after which the log is asked for news that nobody announced: other processes write as well."""

LAENGSTE_PAUSE = 10.0
"""Seconds between attempts when nothing works."""

T = TypeVar("T")


class SichtNichtBereit(Exception):
    """This view cannot answer: it is being made, or has stopped. Others can."""

    def __init__(self, name: str, zustand: str) -> None:
        super().__init__(f"{name}: {zustand}")
        self.name = name
        self.zustand = zustand


@dataclass(frozen=True, slots=True)
class Sichtstand:
    """How a view does. `rueckstand` counts positions of the log it has not seen; `fehler` is the class of an error.

    `zustand`: `aktiv`, `angehalten` (met what it cannot handle), `gescheitert` (could not be made), `im_bau` or `fehlt`.
    `bereit`: it answers queries.
    """

    name: str
    version: int
    position: int
    rueckstand: int
    zustand: str
    fehler: str | None
    wird_neu_gebaut: bool

    @property
    def bereit(self) -> bool:
        return self.zustand == AKTIV


class Sichten:
    """Thread-safe. Several processes may have the views of one log open at the same time."""

    def __init__(
        self,
        url: str,
        sichten: Sequence[Sicht],
        quelle: Quelle,
        kennung: str,
        *,
        log_id: str,
        verbindungen: int = 16,
        voruebergehend: tuple[type[Exception], ...] = (),
    ) -> None:
        """`url`: see `datenbank.sichten_url`. `kennung`: of the Mandant. `log_id`: of the log; views of another are dropped.

        `voruebergehend`: errors of the Quelle that may be gone at the next attempt. Makes tables, reads nothing yet.
        """
        self._sichten = {sicht.name: sicht for sicht in sichten}
        self._quelle = quelle
        self._datenbank = Datenbank(url, verbindungen)
        self._speicher = Speicher(self._datenbank, sichten)
        try:
            self._speicher.einrichten(log_id)
        except BaseException:
            self._datenbank.schliessen()
            raise
        self._anwender = Anwender(self._datenbank, self._speicher, quelle, kennung, voruebergehend)
        self._runner = Runner(self._anwender, sichten)
        self._arbeit = threading.Lock()
        self._neues = threading.Event()
        self._bewegt = threading.Condition()
        self._ende = threading.Event()
        self._faden: threading.Thread | None = None
        self._fadenfehler: str | None = None
        self._zeiger = {name: Vorbereitet(zeiger(name), self._datenbank.dialekt) for name in self._sichten}
        self._zuletzt: dict[str, Bau] = {}
        """The build that answered last, by view."""

    def schliessen(self) -> None:
        """Ends the background thread and closes all connections."""
        self._ende.set()
        self._neues.set()
        if self._faden is not None:
            self._faden.join()
        self._datenbank.schliessen()

    def sperre(self, was: str) -> AbstractContextManager[bool]:
        """False if somebody else is at this, in whatever process: for what only one may do at a time."""
        return self._datenbank.sperre(was)

    # Keeping up

    def nachziehen(self, position: int | None = None) -> int:
        """Runs here and now until every view that can has seen `position` (None: all there is); their least position."""
        with self._arbeit:
            erreicht = self._runner.laufe_bis(position)
        self._melde_bewegung()
        return erreicht

    def neu_aufbauen(self, fortschritt: Fortschritt | None = None, namen: Iterable[str] | None = None) -> None:
        """Makes all (or these) views from zero while the old ones answer, then switches."""
        # With a runner of its own, beside the one that keeps up, which goes on meanwhile.
        Runner(self._anwender.weiterer(), list(self._sichten.values())).neu_aufbauen(fortschritt, namen)
        self._melde_bewegung()

    def starten(self, abstand: float = ABSTAND) -> None:
        """Keeps up in the background from now on, at every `anstossen` and every `abstand` seconds."""
        if self._faden is not None:
            raise RuntimeError("läuft schon")
        self._faden = threading.Thread(target=self._im_hintergrund, args=(abstand,), name="sichten", daemon=True)
        self._faden.start()

    def anstossen(self) -> None:
        """Something was saved: the background thread should look now."""
        self._neues.set()

    def _im_hintergrund(self, abstand: float) -> None:
        pause = abstand
        while not self._ende.is_set():
            self._neues.clear()
            try:
                self.nachziehen()
            except Exception as fehler:  # whatever it is, it must not end the thread; `stand` tells it
                self._fadenfehler = type(fehler).__name__
                pause = min(pause * 2, LAENGSTE_PAUSE)
                self._ende.wait(pause)
            else:
                self._fadenfehler, pause = None, abstand
                self._neues.wait(abstand)

    def warte_auf(self, position: int, sekunden: float, namen: Iterable[str] | None = None) -> bool:
        """Until these views (None: all) have seen `position`, at most so long; False if they have not, or have stopped."""
        gefragt = set(namen) if namen is not None else set(self._sichten)
        ende = time.monotonic() + sekunden
        while True:
            staende = [stand for stand in self.stand() if stand.name in gefragt]
            if all(stand.bereit and stand.position >= position for stand in staende):
                return True
            rest = ende - time.monotonic()
            if rest <= 0 or any(stand.zustand in (ANGEHALTEN, GESCHEITERT) for stand in staende):
                return False
            if self._faden is None:
                self.nachziehen(min(position, self._quelle.spitze()))
                rest = min(rest, 0.01)
            self.anstossen()
            with self._bewegt:
                self._bewegt.wait(min(rest, 0.05))

    def _melde_bewegung(self) -> None:
        with self._bewegt:
            self._bewegt.notify_all()

    # Reading

    @contextmanager
    def lesen(self, name: str) -> Iterator[Lesung]:
        """The build of a view that answers, in one transaction. Raises `SichtNichtBereit`."""
        with ExitStack() as stapel:
            try:
                with ExitStack() as versuch:
                    lesung = self._beginne(versuch, name)
                    stapel.enter_context(versuch.pop_all())
            except OperationalError:
                # The database may have closed the connection while it lay in the pool; a fresh one is tried once.
                self._datenbank.neu_verbinden()
                lesung = self._beginne(stapel, name)
            yield lesung

    @contextmanager
    def lesen_mehrere(self, namen: Sequence[str]) -> Iterator[Mapping[str, Lesung]]:
        """The builds of several views that answer, in one transaction: what is asked of one agrees with the others as far as
        they have come. Raises `SichtNichtBereit`."""
        with self.lesen(namen[0]) as erste:
            yield {namen[0]: erste, **{name: self._lesung(erste.verbindung, name) for name in namen[1:]}}

    def fragen(self, name: str, frage: Callable[[Befragbar], T]) -> tuple[T, int]:
        """What a reader with a single query finds, and the position it agrees with. Raises `SichtNichtBereit`.

        One statement asks the build that answered last, and brings along which one answers now. Where that is another,
        or the statement fails, `frage` is put a second time, in a `Lesung`.
        """
        bau = self._zuletzt.get(name)
        if bau is not None:
            einzelne = Einzelfrage(self._datenbank, bau)
            try:
                antwort = frage(einzelne)
            except (Abgeloest, DBAPIError):
                pass
            else:
                if einzelne.position is not None:
                    return antwort, einzelne.position
        with self.lesen(name) as lesung:
            return frage(lesung), lesung.position

    def _beginne(self, stapel: ExitStack, name: str) -> Lesung:
        return self._lesung(stapel.enter_context(self._datenbank.lesend()), name)

    def _lesung(self, verbindung: Connection, name: str) -> Lesung:
        zeilen = self._zeiger[name].zeilen(verbindung, {})
        antwortend = Zeiger(*zeilen[0]) if zeilen else None
        if antwortend is None or antwortend.version != self._sichten[name].version:
            raise SichtNichtBereit(name, IM_BAU)
        if antwortend.zustand != AKTIV:
            raise SichtNichtBereit(name, antwortend.zustand)
        bau = self._zuletzt[name] = self._speicher.bau(name, antwortend.bau)
        return Lesung(verbindung, bau, antwortend.position)

    def stand(self) -> list[Sichtstand]:
        """Every view, for `/health/ready`. Asks both databases, so it fails when one of them does not answer."""
        spitze = self._quelle.spitze()
        with self._datenbank.lesend() as verbindung:
            zeilen = self._speicher.zeilen(verbindung)
        return [self._stand_von(sicht, zeilen, spitze) for sicht in self._sichten.values()]

    def _stand_von(self, sicht: Sicht, zeilen: Sequence[Bauzeile], spitze: int) -> Sichtstand:
        eigene = [zeile for zeile in zeilen if zeile.sicht == sicht.name]
        je_zustand = {zeile.zustand: zeile for zeile in eigene}
        beste = je_zustand.get(AKTIV) or je_zustand.get(ANGEHALTEN)
        if beste is not None and beste.version != sicht.version:
            beste = replace(beste, zustand=IM_BAU)
        gescheitert, im_bau = je_zustand.get(GESCHEITERT), je_zustand.get(IM_BAU)
        beste = beste or gescheitert or im_bau
        return Sichtstand(
            name=sicht.name,
            version=sicht.version,
            position=beste.position if beste is not None else 0,
            rueckstand=max(0, spitze - (beste.position if beste is not None else 0)),
            zustand=beste.zustand if beste is not None else "fehlt",
            fehler=(beste.fehler if beste is not None else None) or self._fadenfehler,
            wird_neu_gebaut=im_bau is not None,
        )
