"""The log of one Mandant: the only way to its events."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from hashlib import sha256
from typing import Any, NamedTuple
from uuid import UUID

from eventsourcing.persistence import IntegrityError, InterfaceError, OperationalError

from adapters.eventstore import abfragen
from adapters.eventstore.abfragen import GRENZENLOS, Ablage
from adapters.eventstore.anwendung import Anwendung, Recorder, verbinden
from adapters.eventstore.fehler import LogNichtErreichbar, SchluesselBelegt, UngueltigeEinrichtung, Versionskonflikt
from adapters.eventstore.hauptschluessel import (
    ZWECK_FINGERABDRUCK,
    ZWECK_PROBE,
    ZWECK_VERPACKEN,
    Hauptschluessel,
    fingerabdruck,
)
from adapters.eventstore.mapper import EreignisMapper, Umschlag
from adapters.eventstore.schema import SCHEMA_VERSION
from adapters.eventstore.themen import gespeicherte_klassen, verzeichnis
from adapters.eventstore.versiegelung import Tresor
from adapters.eventstore.zusatz import IdempotenzZeile, Zusatz, stunde_von
from domain.eintrag import Eintrag, Lesart
from domain.ereignis import Ereignis

VERBINDUNGEN = 16
"""Connections of one log at most; more threads wait for one."""

_NULL = UUID(int=0)


class NeuerEintrag(NamedTuple):
    """An event to save as number `nr` of its stream. `person`: the Kunde or Fall its key belongs to."""

    strom: UUID
    nr: int
    ereignis: Ereignis
    person: UUID | None = None


class Kopf(NamedTuple):
    """Where an entry stands and what it is, without its content."""

    position: int
    strom: UUID
    nr: int
    thema: str


class Log:
    """All events of one Mandant, in streams (`strom`, `nr` from 1) and in the order of commits (`position`).

    Thread-safe; several processes may have the same log open. Every read sees whole saves only, and a position is
    visible only when no smaller one can still appear. Positions ascend but may have gaps. Raises `LogNichtErreichbar`
    when the database does not answer, `EintragNichtLesbar` for what cannot be read.
    """

    def __init__(
        self,
        anwendung: Anwendung,
        recorder: Recorder,
        ablage: Ablage,
        mapper: EreignisMapper,
        log_id: str,
        pfeffer: bytes,
    ) -> None:
        self._anwendung = anwendung
        self._recorder = recorder
        self._ablage = ablage
        self._mapper = mapper
        self._pfeffer = pfeffer
        self.log_id = log_id
        """Random id of this database, made with it: positions of another log mean nothing here."""
        klassen = gespeicherte_klassen()
        self._zu_oeffnen = {lesart: [k.TOPIC for k in klassen if lesart.oeffnet(k)] for lesart in Lesart}

    @classmethod
    def oeffnen(
        cls, url: str, hauptschluessel: Hauptschluessel, *, verbindungen: int = VERBINDUNGEN, fluechtig: bool = False
    ) -> "Log":
        """The log in this database (`sqlite:///file`, `postgresql://...`), whose tables are made if it has none.

        `fluechtig`: SQLite does not wait for the disk, so that a power cut may lose everything. For a file that nobody
        uses before it is complete; PostgreSQL does not know it.

        Raises `UngueltigeEinrichtung` for another address, for a schema of another version, for another master key than
        the log was first opened with, and when the environment sets `POSTGRES_ENABLE_DB_FUNCTIONS`.
        """
        fabrik, recorder, ablage = verbinden(url, verbindungen, fluechtig=fluechtig)
        try:
            if _meta(ablage, "schema") != SCHEMA_VERSION:
                raise UngueltigeEinrichtung("die Datenbank hat ein Schema anderer Version")
            log_id = _meta(ablage, "log_id")
            probe = fingerabdruck(hauptschluessel.ableiten(ZWECK_PROBE, log_id), log_id.encode())
            if not _meta(ablage, "schluesselprobe"):
                ablage.aendern(abfragen.META_FESTHALTEN, ("schluesselprobe", probe))
            if _meta(ablage, "schluesselprobe") != probe:
                raise UngueltigeEinrichtung("das Log wurde unter einem anderen Hauptschlüssel angelegt")
            tresor = Tresor(hauptschluessel.ableiten(ZWECK_VERPACKEN, log_id))
            mapper = EreignisMapper(tresor, verzeichnis(gespeicherte_klassen()))
            anwendung = Anwendung(fabrik, recorder, mapper)
        except BaseException:
            fabrik.close()
            raise
        return cls(anwendung, recorder, ablage, mapper, log_id, hauptschluessel.ableiten(ZWECK_FINGERABDRUCK, log_id))

    def schliessen(self) -> None:
        """Closes all connections; what is being read or saved right now is finished first. Afterwards nothing reaches the log."""
        self._anwendung.close()

    # Writing

    def speichern(
        self,
        neue: Sequence[NeuerEintrag],
        *,
        idempotenz: IdempotenzZeile | None = None,
        regelwerk_texte: Mapping[str, str] | None = None,
    ) -> tuple[int, ...]:
        """All of it in one transaction, or nothing; returns the positions in the order of `neue`.

        Stored with the events: their wrapped keys, the idempotency row, and texts of Regelwerke and Vorlagen by the SHA-256 of
        their UTF-8 bytes (a text already there stays). Numbers of one stream must follow each other without a gap.

        Raises `Versionskonflikt` when a number is taken, `SchluesselBelegt` when the idempotency key is (if both are,
        this one), `SaveZuGross` beyond 500 events or 256 KB. What was stored although the connection was lost is told
        as the success it was, when the driver's next attempt meets it.
        """
        _pruefen(neue, regelwerk_texte or {})
        zusatz = Zusatz(idempotenz=idempotenz, regelwerk_texte=dict(sorted((regelwerk_texte or {}).items())))
        try:
            # Not through `save()`: its check of every event against a protocol takes a fifth of a big save.
            aufzeichnungen = self._anwendung.events.put([Umschlag(*eintrag) for eintrag in neue], zusatz=zusatz)
        except IntegrityError as fehler:
            # A repeated attempt may meet what an earlier one has stored without hearing of it.
            if zusatz.ungewiss and (positionen := self._schon_gespeichert(zusatz)) is not None:
                return positionen
            tabelle = self._recorder.belegte_tabelle(fehler)
        except (OperationalError, InterfaceError) as fehler:
            raise LogNichtErreichbar("das Speichern wurde nicht bestätigt") from fehler
        else:
            return tuple(aufzeichnung.notification.id for aufzeichnung in aufzeichnungen)
        if tabelle == "idempotenz":
            raise SchluesselBelegt
        raise Versionskonflikt(frozenset(eintrag.strom for eintrag in neue))

    def _schon_gespeichert(self, zusatz: Zusatz) -> tuple[int, ...] | None:
        positionen: list[int] = []
        for gesendet in zusatz.gesendet:
            strom = self._ablage.kennung(gesendet.originator_id)
            zeilen = self._ablage.lesen(abfragen.GESPEICHERT, (strom, gesendet.originator_version))
            if not zeilen or zeilen[0][1:] != (gesendet.topic, gesendet.state):
                return None
            positionen.append(zeilen[0][0])
        return tuple(positionen)

    def schluessel_vernichten(self, person: UUID) -> int:
        """Makes every entry of this person UNLESBAR for good; returns how many. The events themselves do not change."""
        return self._vernichten(abfragen.PERSON_VERGESSEN, (self._ablage.kennung(person),))

    def eintrag_schluessel_vernichten(self, strom: UUID, nr: int) -> bool:
        """Makes this one entry UNLESBAR for good; False when it had no key."""
        return self._vernichten(abfragen.EINTRAG_VERGESSEN, (self._ablage.kennung(strom), nr)) > 0

    def _vernichten(self, sql: str, werte: Sequence[object]) -> int:
        anzahl = self._ablage.aendern(sql, werte)
        self._ablage.spuren_tilgen()
        return anzahl

    # Reading streams

    def strom(
        self,
        id: UUID,
        *,
        lesart: Lesart = Lesart.VERSIEGELT,
        bis_position: int | None = None,
        ab_nr: int | None = None,
    ) -> list[Eintrag]:
        """The entries of one stream by number, from `ab_nr` on, as known at `bis_position`. Empty if there is none."""
        werte = (self._ablage.kennung(id), ab_nr or 1, _grenze(bis_position))
        return list(self._eintraege(abfragen.EIN_STROM, werte, lesart))

    def stroeme(
        self, ids: Sequence[UUID], *, lesart: Lesart = Lesart.VERSIEGELT, bis_position: int | None = None
    ) -> dict[UUID, list[Eintrag]]:
        """The same for many streams in one query. Every id asked for is in the answer, in the order asked."""
        antwort: dict[UUID, list[Eintrag]] = {strom: [] for strom in ids}
        werte = (self._ablage.liste([self._ablage.kennung(strom) for strom in antwort]), _grenze(bis_position))
        for eintrag in self._eintraege(abfragen.VIELE_STROEME, werte, lesart):
            antwort[eintrag.strom].append(eintrag)
        return antwort

    def eintraege(self, strom: UUID, nummern: Sequence[int], lesart: Lesart = Lesart.VERSIEGELT) -> list[Eintrag]:
        """These entries of a stream, by number; those that do not exist are missing."""
        werte = (self._ablage.kennung(strom), self._ablage.liste(list(nummern)))
        return list(self._eintraege(abfragen.EINZELNE, werte, lesart))

    def strom_ids(
        self, praefix: str, nach: UUID | None = None, limit: int = 1000, bis_position: int | None = None
    ) -> list[UUID]:
        """Streams whose first event's topic begins with `praefix` (`fall.`), by id, after `nach`, at most `limit`."""
        werte = (len(praefix), praefix, self._ablage.kennung(nach or _NULL), _grenze(bis_position), limit)
        return [self._ablage.als_uuid(id_) for (id_,) in self._ablage.lesen(abfragen.STROEME_NACH_THEMA, werte)]

    # Reading in the order of commits

    def ab(
        self, position: int, limit: int, *, bis: int | None = None, lesart: Lesart = Lesart.VERSIEGELT
    ) -> list[Eintrag]:
        """The next entries after `position`, up to `bis` (included), at most `limit`, in the order of commits."""
        return list(self._eintraege(abfragen.AB_POSITION, (position, _grenze(bis), limit), lesart))

    def ab_koepfe(self, position: int, limit: int) -> list[Kopf]:
        """The same without reading what the entries hold."""
        als_uuid = self._ablage.als_uuid
        zeilen = self._ablage.lesen(abfragen.KOEPFE, (position, limit))
        return [Kopf(stelle, als_uuid(strom), nr, thema) for stelle, strom, nr, thema in zeilen]

    def spitze(self) -> int:
        """The last position, 0 in an empty log."""
        return self._zahl(abfragen.SPITZE)

    def position_von(self, strom: UUID, nr: int) -> int | None:
        """Where an entry stands in the log; None if there is no such entry."""
        zeilen = self._ablage.lesen(abfragen.POSITION, (self._ablage.kennung(strom), nr))
        return zeilen[0][0] if zeilen else None

    def position_am(self, tag: date, zeitzone: tzinfo) -> int:
        """The last position recorded on this day or before, 0 if there is none: the Wissensstand of a past date.

        Days begin at a full hour of UTC, as they do in Germany; another zone is refused with `ValueError`.
        """
        if tag == date.max:
            return self.spitze()
        ende = datetime.combine(tag + timedelta(days=1), time(), zeitzone).astimezone(UTC)
        if ende.minute or ende.second:
            raise ValueError("die Tage dieser Zeitzone beginnen nicht zur vollen Stunde")
        return self._zahl(abfragen.LETZTE_VOR_STUNDE, (stunde_von(ende),))

    # What lies beside the events

    def idempotenz_lesen(self, akteur: str, schluessel: str) -> IdempotenzZeile | None:
        """The stored answer to this actor's command under this key."""
        zeilen = self._ablage.lesen(abfragen.IDEMPOTENZ, (akteur, schluessel))
        if not zeilen:
            return None
        anfrage_hash, status, antwort, strom, nr, erfasst_am = zeilen[0]
        return IdempotenzZeile(
            akteur=akteur,
            schluessel=schluessel,
            anfrage_hash=anfrage_hash,
            status=status,
            antwort=antwort,
            strom=self._ablage.als_uuid(strom) if strom else None,
            nr=nr,
            erfasst_am=datetime.fromisoformat(erfasst_am),
        )

    def regelwerk_text(self, sha256: str) -> str | None:
        """The text of a Regelwerk or a Vorlage by the SHA-256 of its UTF-8 bytes (hex)."""
        zeilen = self._ablage.lesen(abfragen.REGELWERK_TEXT, (sha256,))
        return str(zeilen[0][0]) if zeilen else None

    def fingerabdruck(self, zweck: str, daten: bytes) -> str:
        """Keyed fingerprint of personal data: equal for equal data of one purpose, only within this log."""
        return fingerabdruck(self._pfeffer, zweck.encode() + b"\0" + daten)

    def _eintraege(self, wo: str, werte: Sequence[object], lesart: Lesart) -> Iterable[Eintrag]:
        als_uuid, lesen = self._ablage.als_uuid, self._mapper.lesen
        if lesart is Lesart.VERSIEGELT:
            zeilen = self._ablage.lesen(abfragen.VERSIEGELT + wo, werte)
            for roh, nr, position, thema, zustand in zeilen:
                strom = als_uuid(roh)
                yield Eintrag(strom, nr, position, lesen(strom, nr, thema, zustand, None, lesart))
            return
        zeilen = self._ablage.lesen(
            abfragen.MIT_SCHLUESSEL + wo, (self._ablage.liste(self._zu_oeffnen[lesart]), *werte)
        )
        for roh, nr, position, thema, zustand, verpackt in zeilen:
            strom = als_uuid(roh)
            yield Eintrag(strom, nr, position, lesen(strom, nr, thema, zustand, verpackt, lesart))

    def _zahl(self, sql: str, werte: Sequence[Any] = ()) -> int:
        return int(self._ablage.lesen(sql, werte)[0][0])


def _meta(ablage: Ablage, name: str) -> str:
    zeilen = ablage.lesen(abfragen.META, (name,))
    return str(zeilen[0][0]) if zeilen else ""


def _grenze(position: int | None) -> int:
    return GRENZENLOS if position is None else position


def _pruefen(neue: Sequence[NeuerEintrag], texte: Mapping[str, str]) -> None:
    if not neue:
        raise ValueError("ein Speichern ohne Ereignis")
    naechste: dict[UUID, int] = {}
    for eintrag in neue:
        if eintrag.nr < 1 or naechste.setdefault(eintrag.strom, eintrag.nr) != eintrag.nr:
            raise ValueError("die Nummern eines Stroms folgen nicht aufeinander")
        naechste[eintrag.strom] += 1
    for schluessel, text in texte.items():
        if sha256(text.encode()).hexdigest() != schluessel:
            raise ValueError("der Text eines Regelwerks passt nicht zu seinem Hash")
