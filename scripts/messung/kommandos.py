"""Commands on cases of 20, 60 and 200 entries, against the bare library reading the same stream and saving the same bytes."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from time import perf_counter
from typing import Any
from uuid import UUID, uuid4

from eventsourcing.persistence import StoredEvent
from eventsourcing.postgres import PostgresApplicationRecorder
from eventsourcing.sqlite import SQLiteApplicationRecorder

from adapters.anwendung.betrieb import Betrieb
from adapters.anwendung.quittung import Anfrage, Quittung
from adapters.eventstore import NeuerEintrag
from domain.befehle import FallAnlegen, KontaktErfassen
from domain.eintrag import Lesart
from domain.entscheidungen.umstaende import Akteur
from domain.kundenbefehle import KundeAnlegen
from domain.vokabular import Kontaktform, Rolle

GROESSEN = (20, 60, 200)
RUNDEN = 60


@dataclass(frozen=True, slots=True)
class Kommandowerte:
    """Medians in milliseconds, and the two ratios: bare/warm (more is better), cold/floor (less is better)."""

    eintraege: int
    warm: float
    nackt: float
    kalt: float
    boden: float

    @property
    def warm_zu_nackt(self) -> float:
        return self.nackt / self.warm

    @property
    def kalt_zu_boden(self) -> float:
        return self.kalt / self.boden


def miss_kommandos(betrieb: Betrieb) -> list[Kommandowerte]:
    """Adds cases of its own to the Mandant and measures on them. Rounds alternate, so that noise meets both sides."""
    fachkraft, rolle = next(
        (kennung, rolle)
        for rolle in (Rolle.IFK, Rolle.FALLMANAGER)
        for kennung, person in betrieb.amt().fachkraefte.items()
        if rolle in person.rollen(betrieb.heute())
    )
    akteur = Akteur("messung", rolle, fachkraft)
    return [_miss(betrieb, akteur, fachkraft, groesse) for groesse in GROESSEN]


def _miss(betrieb: Betrieb, akteur: Akteur, fachkraft: UUID, groesse: int) -> Kommandowerte:
    heute = betrieb.heute()
    kunde = _id(
        betrieb.kunde_anlegen(
            KundeAnlegen(am=heute, name="Messung", vorname="Kim", geburtsdatum=date(1980, 1, 1)), akteur
        )
    )
    fall = betrieb.fall_id(kunde)
    beginn = heute - timedelta(days=groesse + 1)
    _id(betrieb.ausfuehren(fall, FallAnlegen(am=beginn, kunde=kunde, fachkraft=fachkraft), akteur))
    for tag in range(groesse - 1):
        _id(betrieb.ausfuehren(fall, _kontakt(beginn + timedelta(days=tag)), akteur))
    nackt = _Nackt(betrieb, fall)
    # Each round works on a case of exactly `groesse` entries as far as reading goes; the few rounds that add entries
    # lengthen it for both sides alike.
    werte: dict[str, list[float]] = {"warm": [], "nackt": [], "kalt": [], "boden": []}
    for _ in range(RUNDEN):
        werte["nackt"].append(_zeit(nackt.lies_und_schreibe))
        werte["boden"].append(_zeit(nackt.lies_entschluessle_und_speichere))
        betrieb.akte(fall)
        werte["warm"].append(_zeit(lambda: _befehl(betrieb, fall, akteur, heute)))
        betrieb.gedaechtnis.vergiss([fall, kunde])
        werte["kalt"].append(_zeit(lambda: _befehl(betrieb, fall, akteur, heute)))
        nackt.nachziehen()
    return Kommandowerte(groesse, *(1000 * median(werte[name]) for name in ("warm", "nackt", "kalt", "boden")))


def _befehl(betrieb: Betrieb, fall: UUID, akteur: Akteur, heute: date) -> None:
    anfrage = Anfrage(str(uuid4()), akteur.kennung, "messung")
    _id(betrieb.ausfuehren(fall, _kontakt(heute), akteur, anfrage=anfrage))


def _kontakt(am: date) -> KontaktErfassen:
    return KontaktErfassen(
        am=am, form=Kontaktform.PRAESENZ, qualifiziert=True, vermerk="Stand besprochen, Impuls gesetzt."
    )


def _id(antwort: object) -> UUID:
    if not isinstance(antwort, Quittung):
        raise RuntimeError(f"die Messung wurde abgelehnt: {antwort}")
    return antwort.id


def _zeit(tue: Callable[[], object]) -> float:
    beginn = perf_counter()
    tue()
    return perf_counter() - beginn


class _Nackt:
    """The library without us: its own recorder and table in the same database, holding a copy of the stream."""

    def __init__(self, betrieb: Betrieb, fall: UUID) -> None:
        self._betrieb = betrieb
        self._fall = fall
        eigener: Any = betrieb.log._recorder
        klasse = (
            PostgresApplicationRecorder
            if isinstance(eigener, PostgresApplicationRecorder)
            else SQLiteApplicationRecorder
        )
        tabelle = f"messung_{uuid4().hex[:8]}"
        self._recorder: Any = klasse(eigener.datastore, events_table_name=tabelle)
        self._recorder.create_table()
        self._kopiert = 0
        self.nachziehen()

    def nachziehen(self) -> None:
        """Copies what has been added to the case."""
        neue = [
            e for e in self._betrieb.log._recorder.select_events(self._fall) if e.originator_version > self._kopiert
        ]
        if neue:
            self._recorder.insert_events(
                [StoredEvent(e.originator_id, e.originator_version, e.topic, e.state) for e in neue]
            )
            self._kopiert = neue[-1].originator_version
            self._letzter = neue[-1]
            self._offen = self._betrieb.log.eintraege(self._fall, [self._kopiert], Lesart.OFFEN)[0].ereignis

    def lies_und_schreibe(self) -> None:
        """What the warm command is measured against: read the stream, save the same bytes."""
        self._recorder.select_events(self._fall)
        self._recorder.insert_events([StoredEvent(uuid4(), 1, self._letzter.topic, self._letzter.state)])

    def lies_entschluessle_und_speichere(self) -> None:
        """What the cold command is measured against: read and decode the stream, one save through our log."""
        log = self._betrieb.log
        eintraege = log.strom(self._fall, lesart=Lesart.ERHEBLICH)
        log.speichern([NeuerEintrag(self._fall, eintraege[-1].nr + 1, self._offen, eintraege[0].strom)])
