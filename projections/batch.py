"""Applies entries of the log to builds of views: what a batch touches, and one transaction that changes the rows.

The position moves by compare-and-set in that transaction, so two workers never apply the same entries twice. What a
view cannot handle stops that view and no other.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ParamSpec, TypeVar
from uuid import UUID

from sqlalchemy import Connection

from domain.eintrag import Eintrag
from domain.ids import fall_id
from projections.datenbank import VORUEBERGEHEND, Datenbank
from projections.faelle import FaltenGescheitert, fallsichten, gebuendelt
from projections.fallsicht import Fallsicht
from projections.quelle import Quelle
from projections.sicht import Stammdaten, Zeile, Zeilen
from projections.speicher import Bau, Bauzeile, Speicher
from projections.stamm import ORGANISATION, PLAETZE, Stammspeicher

BATCH = 500
"""Entries per batch."""

GROSSER_BATCH = 5_000
"""The same for who is far behind: a case touched a hundred times is then folded once."""

STROEME_JE_BUENDEL = 200

VERSUCHE = 6
PAUSE = 0.05
"""Seconds before the second attempt; each further one waits twice as long."""

T = TypeVar("T")
P = ParamSpec("P")

Aufgeben = Callable[[Sequence[Bau], str], None]
"""What happens to builds that cannot go on, and the class of the error."""


class Ueberholt(Exception):
    """Another worker has applied these entries."""


class SichtGescheitert(Exception):
    """A view cannot handle what it met. Names the class of the error only: its text may quote what it read."""

    def __init__(self, bau: Bau, fehler: Exception) -> None:
        super().__init__(type(fehler).__name__)
        self.bau = bau


@dataclass(frozen=True)
class Buendel:
    """Entries between two positions: what they touch, and the office after them."""

    von: int
    bis: int
    faelle: tuple[UUID, ...]
    stroeme: tuple[UUID, ...]
    stamm: Stammdaten
    regeln: str

    def aendert_regeln(self, bau: Bau, zeile: Bauzeile) -> bool:
        """Whether every case of this build would have to be computed again."""
        return bau.sicht.haengt_an_regeln and zeile.regeln != self.regeln


class Anwender:
    """Reads batches and applies them. Not for several threads at once."""

    def __init__(
        self,
        datenbank: Datenbank,
        speicher: Speicher,
        quelle: Quelle,
        kennung: str,
        voruebergehend: tuple[type[Exception], ...] = (),
    ) -> None:
        self.datenbank = datenbank
        self.speicher = speicher
        self.quelle = quelle
        self.stamm = Stammspeicher(quelle, kennung)
        self.voruebergehend: tuple[type[Exception], ...] = (*VORUEBERGEHEND, *voruebergehend)
        self._kennung = kennung

    def weiterer(self) -> "Anwender":
        """Another one on the same databases, for another thread."""
        return Anwender(self.datenbank, self.speicher, self.quelle, self._kennung, self.voruebergehend)

    def zeilen(self) -> list[Bauzeile]:
        """What there is of builds right now."""
        return self.geduldig(self._lies_zeilen)

    def _lies_zeilen(self) -> list[Bauzeile]:
        with self.datenbank.lesend() as verbindung:
            return self.speicher.zeilen(verbindung)

    def buendel(self, von: int, hoechstens: int | None = None) -> Buendel | None:
        """The next entries after a position, None if there are none."""
        rueckstand = self.quelle.spitze() - von
        if rueckstand <= 0:
            return None
        eintraege = self.quelle.ab(von, BATCH if rueckstand <= GROSSER_BATCH else GROSSER_BATCH, bis=hoechstens)
        if not eintraege:
            return None
        bis = eintraege[-1].position
        stamm, regeln = self.stamm.am(bis, davor=von, neue=eintraege)
        faelle, stroeme = self._beruehrt(eintraege, stamm)
        return Buendel(von, bis, faelle, stroeme, stamm, regeln)

    def _beruehrt(self, eintraege: Sequence[Eintrag], stamm: Stammdaten) -> tuple[tuple[UUID, ...], tuple[UUID, ...]]:
        """The cases and the streams of the office that these entries may have changed, each once."""
        faelle: dict[UUID, None] = {}
        stroeme: dict[UUID, None] = {}
        for eintrag in eintraege:
            thema = eintrag.ereignis.TOPIC
            if thema.startswith("fall."):
                faelle[eintrag.strom] = None
            elif thema.startswith("kunde."):
                faelle[fall_id(self._kennung, eintrag.strom)] = None
            elif thema.startswith(ORGANISATION):
                stroeme.update(dict.fromkeys(stamm.stroeme))
            elif thema.startswith(PLAETZE):
                stroeme[eintrag.strom] = None
        return tuple(faelle), tuple(stroeme)

    def anwenden(self, baue: Sequence[Bau], buendel: Buendel, aufgeben: Aufgeben) -> list[Bau]:
        """Applies a batch; returns the builds that came through it, none if another worker was faster."""
        offen = list(baue)
        while offen:
            try:
                self.geduldig(self._transaktion, offen, buendel)
            except Ueberholt:
                return []
            except SichtGescheitert as fehler:
                offen.remove(fehler.bau)
                aufgeben([fehler.bau], str(fehler))
            except self.voruebergehend:
                raise
            except Exception as fehler:  # a case that does not fold, an entry that cannot be read: nobody can go on
                aufgeben(offen, fehlerklasse(fehler))
                return []
            else:
                return offen
        return offen

    def _transaktion(self, baue: Sequence[Bau], buendel: Buendel) -> None:
        with self.datenbank.schreibend() as verbindung:
            for bau in baue:
                if not self.speicher.vorruecken(verbindung, bau, buendel.von, buendel.bis):
                    raise Ueberholt
            for ids, sichten in fallsichten(self.quelle, buendel.stamm.regelstand, buendel.faelle, buendel.bis):
                schluessel = [str(fall) for fall in ids]
                for bau in baue:
                    zeilen = fallzeilen(bau, sichten)
                    self._ersetzen(verbindung, bau, schluessel, zeilen, stamm=False)
            for stroeme in gebuendelt(buendel.stroeme, STROEME_JE_BUENDEL):
                schluessel = [str(strom) for strom in stroeme]
                for bau in baue:
                    zeilen = stammzeilen(bau, buendel.stamm, stroeme)
                    self._ersetzen(verbindung, bau, schluessel, zeilen, stamm=True)

    def _ersetzen(
        self, verbindung: Connection, bau: Bau, schluessel: Sequence[str], zeilen: Zeilen, *, stamm: bool
    ) -> None:
        try:
            for name, tabelle in bau.tabellen.items():
                if (name in bau.sicht.stammtabellen) is stamm:
                    self.speicher.ersetzen(verbindung, tabelle, schluessel, zeilen.get(name, ()))
        except self.voruebergehend:
            raise
        except Exception as fehler:
            raise SichtGescheitert(bau, fehler) from fehler

    def geduldig(self, tue: Callable[P, T], *argumente: P.args, **weitere: P.kwargs) -> T:
        """Tries again after errors that may be gone."""
        for versuch in range(VERSUCHE - 1):
            try:
                return tue(*argumente, **weitere)
            except self.voruebergehend:
                time.sleep(PAUSE * 2**versuch)
        return tue(*argumente, **weitere)


def fallzeilen(bau: Bau, sichten: Sequence[Fallsicht]) -> Zeilen:
    """The rows of several cases, by table. Whatever goes wrong is the failure of this view."""
    try:
        return _gesammelt([bau.sicht.zeilen(sicht) for sicht in sichten])
    except Exception as fehler:
        raise SichtGescheitert(bau, fehler) from fehler


def stammzeilen(bau: Bau, stamm: Stammdaten, stroeme: Sequence[UUID]) -> Zeilen:
    """The rows of several streams of the office, by table."""
    if not bau.sicht.stammtabellen:
        return {}
    try:
        return _gesammelt([bau.sicht.stammzeilen(stamm, strom) for strom in stroeme if strom in stamm.stroeme])
    except Exception as fehler:
        raise SichtGescheitert(bau, fehler) from fehler


def fehlerklasse(fehler: Exception) -> str:
    """The class of what went wrong, without a word of what was read."""
    return str(fehler) if isinstance(fehler, SichtGescheitert | FaltenGescheitert) else type(fehler).__name__


def _gesammelt(einzelne: Sequence[Zeilen]) -> Zeilen:
    alle: dict[str, list[Zeile]] = {}
    for zeilen in einzelne:
        for name, neue in zeilen.items():
            alle.setdefault(name, []).extend(neue)
    return alle
