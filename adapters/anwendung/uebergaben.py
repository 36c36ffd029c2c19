"""Handovers of many cases: decided in one small save, after which the Fälle follow one by one, whatever comes between.

What has followed is recorded in the same save as the change itself, so that nothing happens twice and whoever comes next,
after a crash or in another process, goes on with what is left.
"""

import threading
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid4

from adapters.anwendung.betrieb import Betrieb
from adapters.anwendung.quittung import Anfrage
from adapters.anwendung.speichern import Antwort, Entschieden
from adapters.protokoll import protokoll
from domain.entscheidungen.ergebnis import Angenommen, zustand
from domain.entscheidungen.uebergabe import Fallakte, decide_anordnen, decide_folgen, moegliche_empfaenger
from domain.entscheidungen.umstaende import Akteur, Umstaende
from domain.ids import plaetze_id
from domain.organisation.amt import UEBERGABE
from domain.organisation.uebergabe import Uebergabe, UebergabeAnordnen

ABSTAND = 30.0
"""Seconds after which the background looks again, also when nobody has asked for a handover here."""


class Uebergaben:
    """The handovers of one Mandant. Thread-safe; any number of processes may go on with the same one."""

    def __init__(self, betrieb: Betrieb) -> None:
        self._betrieb = betrieb
        self._ende = threading.Event()
        self._neues = threading.Event()
        self._faden: threading.Thread | None = None

    def anordnen(
        self,
        befehl: UebergabeAnordnen,
        akteur: Akteur,
        *,
        strom: UUID | None = None,
        anfrage: Anfrage | None = None,
        jetzt: datetime | None = None,
    ) -> Antwort:
        """All or nothing: every case can go as things are, or nothing is stored. The Fälle follow afterwards.

        Without `strom` the handover gets a random id.
        """
        gemeint = strom or uuid4()

        def entscheidung(umstaende: Umstaende) -> Entschieden:
            akten = {wunsch.fall: self._fallakte(wunsch.fall) for wunsch in befehl.faelle}
            beteiligte = {befehl.von, *befehl.empfaenger, *(w.an for w in befehl.faelle if w.an is not None)}
            if befehl.von in umstaende.fachkraefte:
                beteiligte.update(moegliche_empfaenger(befehl, umstaende))
            ergebnis = decide_anordnen(befehl, self._mit_plaetzen(umstaende, beteiligte), akten)
            return Entschieden(gemeint, umstaende.amt.version(gemeint), ergebnis)

        return self._betrieb.speichere(entscheidung, akteur, anfrage=anfrage, jetzt=jetzt)

    def fortsetzen(self, *, hoechstens: int | None = None, jetzt: datetime | None = None) -> int:
        """Lets everything that is pending follow, or so many cases at most; how many there were."""
        anzahl = 0
        for uebergabe in list(self._betrieb.amt().alle(UEBERGABE).values()):
            for zuteilung in uebergabe.offen:
                if hoechstens is not None and anzahl >= hoechstens:
                    return anzahl
                if self._ende.is_set():
                    return anzahl
                with suppress(TimeoutError):  # others were faster every time: it stays pending
                    self._folge(uebergabe, zuteilung.fall, jetzt)
                anzahl += 1
        return anzahl

    def _folge(self, uebergabe: Uebergabe, fall: UUID, jetzt: datetime | None) -> None:
        """One case, unless it has followed meanwhile."""

        def entscheidung(umstaende: Umstaende) -> Entschieden:
            stand = umstaende.amt.alle(UEBERGABE)[uebergabe.id]
            offen = next((z for z in stand.offen if z.fall == fall), None)
            if offen is None:
                return Entschieden(fall, 0, zustand("Der Fall ist schon gefolgt."))
            akte = self._fallakte(fall)
            beteiligte = {offen.an} | ({akte.akte.fall.zustaendig.fachkraft} if akte.akte.fall is not None else set())
            alles = self._mit_plaetzen(umstaende, beteiligte)
            ergebnis = decide_folgen(stand, offen, akte, alles)
            version = umstaende.amt.version(uebergabe.id)
            if isinstance(ergebnis, Angenommen) and not ergebnis.ereignisse:
                return Entschieden(uebergabe.id, version, Angenommen(ergebnis.andere[uebergabe.id]))
            andere = {plaetze_id(k): plaetze.version for k, plaetze in alles.plaetze.items()}
            person = akte.akte.fall.kunde if akte.akte.fall is not None else None
            return Entschieden(fall, akte.akte.version, ergebnis, person, andere | {uebergabe.id: version})

        self._betrieb.speichere(entscheidung, _im_namen(uebergabe), jetzt=jetzt)

    def _fallakte(self, fall: UUID) -> Fallakte:
        akte = self._betrieb.gedaechtnis.akte(fall)
        kunde = self._betrieb.gedaechtnis.kunde(akte.fall.kunde) if akte.fall is not None else None
        return Fallakte(akte, kunde.geboren if kunde is not None else None)

    def _mit_plaetzen(self, umstaende: Umstaende, fachkraefte: set[UUID]) -> Umstaende:
        return replace(umstaende, plaetze={k: self._betrieb.gedaechtnis.plaetze(k) for k in fachkraefte})

    # --- in the background -------------------------------------------------------------------------------------------

    def starten(self) -> None:
        """From now on what is pending follows in the background: first of all what an earlier run has left."""
        self._faden = threading.Thread(target=self._im_hintergrund, name="uebergaben", daemon=True)
        self._faden.start()

    def anstossen(self) -> None:
        """Something was decided: it follows in the background, or here and now where there is none."""
        if self._faden is None:
            self.fortsetzen()
        self._neues.set()

    def schliessen(self) -> None:
        """Ends the background after the case it is at; what is left follows when somebody opens this Mandant again."""
        self._ende.set()
        self._neues.set()
        if self._faden is not None:
            self._faden.join()

    def _im_hintergrund(self) -> None:
        while not self._ende.is_set():
            self._neues.clear()
            try:
                self.fortsetzen()
            except Exception as fehler:  # whatever it is, it must not end the thread: the next round tries again
                protokoll().error("uebergabe", fehler=fehler)
            self._neues.wait(ABSTAND)


def _im_namen(uebergabe: Uebergabe) -> Akteur:
    """Who decided it, in whose name the cases follow."""
    erfassung = uebergabe.erfassung
    try:
        fachkraft: UUID | None = UUID(erfassung.durch)
    except ValueError:
        fachkraft = None
    return Akteur(erfassung.durch, erfassung.rolle, fachkraft, erfassung.vertritt)
