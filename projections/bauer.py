"""Makes views from zero beside what answers now, catches up, and switches. One builder at a time, in whatever process."""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial

from projections.batch import STROEME_JE_BUENDEL, Anwender, fallzeilen, fehlerklasse, stammzeilen
from projections.faelle import alle_faelle, fallsichten, gebuendelt
from projections.sicht import Sicht, Stammdaten, Zeilen
from projections.speicher import ABGELOEST, GESCHEITERT, Bau, Bauzeile, antwortende

Fortschritt = Callable[[int, int], None]
"""Told how many of how many cases are done."""

Auftrag = tuple[Sicht, Bauzeile | None]
"""A view, and what answered for it when it was found that it has to be made anew."""


class Bauer:
    """Builds on the same database and the same log as its Anwender."""

    def __init__(self, anwender: Anwender) -> None:
        self._anwender = anwender
        self._datenbank = anwender.datenbank
        self._speicher = anwender.speicher
        self._quelle = anwender.quelle
        self._geduldig = anwender.geduldig

    def bauen(self, auftraege: Sequence[Auftrag], fortschritt: Fortschritt | None = None) -> bool:
        """Makes these views anew unless somebody has done so meanwhile; False if somebody is building right now."""
        with self._datenbank.sperre("bau") as frei:
            if not frei:
                return False
            self._geduldig(self._aufraeumen, verlassene=True)
            zeilen = self._anwender.zeilen()
            sichten = [sicht for sicht, bisher in auftraege if _nummer(antwortende(sicht, zeilen)) == _nummer(bisher)]
            if sichten:
                with _seltener_aufraeumen():
                    baue = self._von_null(sichten, fortschritt)
                self._nachholen(baue)
        return True

    def aufraeumen(self) -> None:
        """Drops what has been replaced long enough, unless somebody is building."""
        with self._datenbank.sperre("bau") as frei:
            if frei:
                self._geduldig(self._aufraeumen, verlassene=False)

    def _von_null(self, sichten: Sequence[Sicht], fortschritt: Fortschritt | None) -> list[Bau]:
        position = self._quelle.spitze()
        stamm, regeln = self._anwender.stamm.am(position)
        baue = self._geduldig(self._beginnen, sichten, regeln)
        gesamt = sum(1 for _ in alle_faelle(self._quelle, position)) if fortschritt is not None else 0
        buendel = self._buendelweise(baue, stamm, position)
        while True:
            try:
                fertig = next(buendel, None)
            except self._anwender.voruebergehend:
                raise
            except Exception as fehler:  # a case that does not fold, an entry that cannot be read: nobody can go on
                self._scheitern(baue, fehlerklasse(fehler))
                return []
            if fertig is None:
                self._geduldig(self._abschliessen, baue, position)
                return baue
            if fortschritt is not None:
                fortschritt(fertig, gesamt)

    def _buendelweise(self, baue: list[Bau], stamm: Stammdaten, position: int) -> Iterator[int]:
        """Fills the tables; says after each bundle how many cases are in. Builds that fail leave the list."""
        for stroeme in gebuendelt(stamm.stroeme, STROEME_JE_BUENDEL):
            baue[:] = self._fuellen(baue, partial(stammzeilen, stamm=stamm, stroeme=stroeme))
        fertig = 0
        alle = alle_faelle(self._quelle, position)
        for ids, sichten in fallsichten(self._quelle, stamm.regelstand, alle, position):
            baue[:] = self._fuellen(baue, partial(fallzeilen, sichten=sichten))
            fertig += len(ids)
            del sichten
            gc.collect(1)
            yield fertig

    def _fuellen(self, baue: Sequence[Bau], rechne: Callable[[Bau], Zeilen]) -> list[Bau]:
        """Computes rows first and then writes them, so that the database is locked for the writing only."""
        geschrieben: list[Bau] = []
        for bau in baue:
            try:
                self._geduldig(self._einfuegen, bau, rechne(bau))
            except self._anwender.voruebergehend:
                raise
            except Exception as fehler:  # rows this view could not or should not have made
                self._scheitern([bau], fehlerklasse(fehler))
            else:
                geschrieben.append(bau)
        return geschrieben

    def _nachholen(self, baue: Sequence[Bau]) -> None:
        """What was recorded since the builds began; then they take over from what answered so far."""
        offen = list(baue)
        while offen:
            zeilen = {(zeile.sicht, zeile.bau): zeile for zeile in self._anwender.zeilen()}
            buendel = self._anwender.buendel(min(zeilen[bau.schluessel].position for bau in offen))
            if buendel is None:
                offen = [bau for bau in offen if not self._geduldig(self._umschalten, bau)]
                continue
            ueberholt = [bau for bau in offen if buendel.aendert_regeln(bau, zeilen[bau.schluessel])]
            if ueberholt:
                # The rules have changed meanwhile: these are made once more at the next step.
                self._geduldig(self._verwerfen, ueberholt)
            weiter = [bau for bau in offen if bau not in ueberholt]
            offen = self._anwender.anwenden(weiter, buendel, self._scheitern)

    def _scheitern(self, baue: Sequence[Bau], fehler: str) -> None:
        """These views cannot be made: what answered so far stops as well, since it cannot go on."""
        self._geduldig(self._melde_gescheitert, baue, fehler)

    # One transaction each

    def _aufraeumen(self, *, verlassene: bool) -> None:
        with self._datenbank.schreibend() as verbindung:
            self._speicher.aufraeumen(verbindung, verlassene=verlassene)

    def _beginnen(self, sichten: Sequence[Sicht], regeln: str) -> list[Bau]:
        with self._datenbank.schreibend() as verbindung:
            return [self._speicher.beginnen(verbindung, sicht, regeln) for sicht in sichten]

    def _einfuegen(self, bau: Bau, zeilen: Zeilen) -> None:
        with self._datenbank.schreibend() as verbindung:
            for name, neue in zeilen.items():
                self._datenbank.einfuegen(verbindung, bau.tabellen[name], neue)

    def _abschliessen(self, baue: Sequence[Bau], position: int) -> None:
        with self._datenbank.schreibend() as verbindung:
            for bau in baue:
                self._speicher.indizieren(verbindung, bau)
                self._speicher.vorruecken(verbindung, bau, 0, position)

    def _umschalten(self, bau: Bau) -> bool:
        with self._datenbank.schreibend() as verbindung:
            return self._speicher.umschalten(verbindung, bau)

    def _verwerfen(self, baue: Sequence[Bau]) -> None:
        with self._datenbank.schreibend() as verbindung:
            for bau in baue:
                self._speicher.melden(verbindung, bau, ABGELOEST, None)

    def _melde_gescheitert(self, baue: Sequence[Bau], fehler: str) -> None:
        with self._datenbank.schreibend() as verbindung:
            zeilen = self._speicher.zeilen(verbindung)
            for bau in baue:
                self._speicher.melden(verbindung, bau, GESCHEITERT, fehler)
                if (alt := antwortende(bau.sicht, zeilen)) is not None:
                    self._speicher.anhalten(verbindung, alt.sicht, alt.bau, alt.position, fehler)


@contextmanager
def _seltener_aufraeumen() -> Iterator[None]:
    """Python looks for cycles after so many new objects, over and over through all there are.

    Building makes millions that hang in no cycle: a look at the young ones after each bundle does, and saves a third of
    the time.
    """
    war_an = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if war_an:
            gc.enable()


def _nummer(zeile: Bauzeile | None) -> int | None:
    return zeile.bau if zeile is not None else None
