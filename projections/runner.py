"""Keeps all views up with the log: decides which one needs a batch and which one has to be made anew.

Catching up and building use the same functions from whole cases to rows, so that both have the same result. Any number
of workers may run, in this process and in others.
"""

import time
from collections.abc import Iterable, Sequence

from projections.batch import PAUSE, Anwender, fehlerklasse
from projections.bauer import Bauer, Fortschritt
from projections.sicht import Sicht
from projections.speicher import AKTIV, ANGEHALTEN, GESCHEITERT, Bau, Bauzeile, antwortende

WEIT_ZURUECK = 20_000
"""From so many positions behind, and more than it has seen at all, a view is made anew instead of caught up."""


class PositionZuHoch(ValueError):
    """The log does not reach that far."""


class Runner:
    """One worker. Not for several threads at once."""

    def __init__(self, anwender: Anwender, sichten: Sequence[Sicht]) -> None:
        self._anwender = anwender
        self._bauer = Bauer(anwender)
        self._sichten = sichten

    def laufe_bis(self, position: int | None = None) -> int:
        """Until every view that runs has seen `position` (None: the top of the log now); the least of their positions.

        Raises `PositionZuHoch` when no entry at or after `position` is in the log.
        """
        ziel = self._anwender.quelle.spitze() if position is None else position
        while True:
            bewegt = self.schritt()
            zeilen = self._anwender.zeilen()
            if all(self._ist_am_ziel(sicht, zeilen, ziel) for sicht in self._sichten):
                return min((zeile.position for zeile in zeilen if zeile.zustand == AKTIV), default=ziel)
            if not bewegt:
                if self._anwender.quelle.spitze() < ziel:
                    raise PositionZuHoch(ziel)
                # Another worker is building what is missing here.
                time.sleep(PAUSE)

    def schritt(self) -> bool:
        """One batch, or one build; False if there was nothing this worker could do."""
        zeilen = self._anwender.zeilen()
        if any(zeile.vergangen for zeile in zeilen):
            self._bauer.aufraeumen()
        fehlende = [
            (sicht, antwortende(sicht, zeilen)) for sicht in self._sichten if _muss_gebaut_werden(sicht, zeilen)
        ]
        if not fehlende:
            fehlende = self._weit_zurueck(zeilen)
        if fehlende and self._bauer.bauen(fehlende):
            return True
        laufende = [
            (self._anwender.speicher.bau(sicht.name, zeile.bau), zeile)
            for sicht in self._sichten
            if (zeile := antwortende(sicht, zeilen)) is not None
            and zeile.zustand == AKTIV
            and zeile.version == sicht.version
        ]
        positionen = sorted({zeile.position for _, zeile in laufende})
        # Who is behind comes first and stops where the next one stands, so that they go on together.
        for stelle, von in enumerate(positionen):
            hoechstens = positionen[stelle + 1] if stelle + 1 < len(positionen) else None
            if self._gruppe([paar for paar in laufende if paar[1].position == von], von, hoechstens):
                return True
        return False

    def _weit_zurueck(self, zeilen: Sequence[Bauzeile]) -> list[tuple[Sicht, Bauzeile | None]]:
        """Views that would refold cases again and again to catch up: making them anew folds each case once."""
        spitze = self._anwender.quelle.spitze()
        return [
            (sicht, zeile)
            for sicht in self._sichten
            if (zeile := antwortende(sicht, zeilen)) is not None
            and zeile.zustand == AKTIV
            and zeile.version == sicht.version
            and spitze - zeile.position > max(WEIT_ZURUECK, zeile.position)
        ]

    def neu_aufbauen(self, fortschritt: Fortschritt | None = None, namen: Iterable[str] | None = None) -> None:
        """Makes all (or these) views from zero beside what answers now, then switches. Waits for another builder."""
        gewollt = set(namen) if namen is not None else {sicht.name for sicht in self._sichten}
        while True:
            zeilen = self._anwender.zeilen()
            auftraege = [(sicht, antwortende(sicht, zeilen)) for sicht in self._sichten if sicht.name in gewollt]
            if self._bauer.bauen(auftraege, fortschritt):
                return
            time.sleep(PAUSE)

    def _gruppe(self, gruppe: Sequence[tuple[Bau, Bauzeile]], von: int, hoechstens: int | None) -> bool:
        """One batch for views that stand at the same position."""
        anwender = self._anwender

        def anhalten(baue: Sequence[Bau], fehler: str) -> None:
            anwender.geduldig(self._anhalten, baue, von, fehler)

        try:
            buendel = anwender.geduldig(anwender.buendel, von, hoechstens)
        except anwender.voruebergehend:
            raise
        except Exception as fehler:  # whatever cannot be read stops those who would have to read it
            anhalten([bau for bau, _ in gruppe], fehlerklasse(fehler))
            return True
        if buendel is None:
            return False
        veraltet = [(bau, zeile) for bau, zeile in gruppe if buendel.aendert_regeln(bau, zeile)]
        uebrige = [bau for bau, zeile in gruppe if not buendel.aendert_regeln(bau, zeile)]
        if uebrige:
            anwender.anwenden(uebrige, buendel, anhalten)
        gebaut = bool(veraltet) and self._bauer.bauen([(bau.sicht, zeile) for bau, zeile in veraltet])
        return bool(uebrige) or gebaut

    def _anhalten(self, baue: Sequence[Bau], position: int, fehler: str) -> None:
        with self._anwender.datenbank.schreibend() as verbindung:
            for bau in baue:
                self._anwender.speicher.anhalten(verbindung, bau.sicht.name, bau.nummer, position, fehler)

    def _ist_am_ziel(self, sicht: Sicht, zeilen: Sequence[Bauzeile], ziel: int) -> bool:
        """Whether nothing more is to be waited for: it is there, has stopped, or belongs to newer code."""
        zeile = antwortende(sicht, zeilen)
        if zeile is None or zeile.version < sicht.version:
            return not _muss_gebaut_werden(sicht, zeilen)
        return zeile.zustand == ANGEHALTEN or zeile.version > sicht.version or zeile.position >= ziel


def _muss_gebaut_werden(sicht: Sicht, zeilen: Sequence[Bauzeile]) -> bool:
    if any(z.sicht == sicht.name and z.zustand == GESCHEITERT and z.version == sicht.version for z in zeilen):
        return False
    zeile = antwortende(sicht, zeilen)
    return zeile is None or zeile.version < sicht.version
