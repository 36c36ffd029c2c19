"""One atomic save: decide on the newest state, save with the answer for retries, decide again when somebody was faster."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from threading import RLock
from uuid import UUID

from adapters.anwendung.gedaechtnis import Gedaechtnis
from adapters.anwendung.quittung import Anfrage, AnfrageWiderspruch, HinweisAntwort, Quittung, Versionsabweichung
from adapters.eventstore import IdempotenzZeile, Log, NeuerEintrag, SaveZuGross, SchluesselBelegt, Versionskonflikt
from domain.eintrag import Eintrag
from domain.entscheidungen.ergebnis import Angenommen, Ergebnis, Zurueckweisung, ungueltig
from domain.entscheidungen.umstaende import Akteur, Umstaende
from domain.ereignis import Ereignis

VERSUCHE = 60
"""How often a command is decided again after somebody else was faster. From the second time on commands of this process
queue up, so that only other processes can be in the way."""

Antwort = Quittung | Zurueckweisung | Versionsabweichung | AnfrageWiderspruch


@dataclass(frozen=True, slots=True)
class Entschieden:
    """A decision and what it was taken on: the stream and its version, and those of other streams it may write to.

    The versions must be those of the very states that were looked at: they are what makes the save notice a race.
    `person` is whom the keys of the entries belong to.
    """

    strom: UUID
    version: int
    ergebnis: Ergebnis
    person: UUID | None = None
    andere: Mapping[UUID, int] = field(default_factory=dict)
    personen: Mapping[UUID, UUID] = field(default_factory=dict)
    """Of other streams, whom the keys of their entries belong to; an entry of a stream missing here holds nothing personal."""


Entscheidung = Callable[[Umstaende], Entschieden]


class Schreiber:
    """Saves decisions of one Mandant. Thread-safe; other processes may write to the same log.

    `umstaende` makes the circumstances of a command from the actor and the moment of recording; `danach` is called after
    every save.
    """

    def __init__(
        self,
        log: Log,
        gedaechtnis: Gedaechtnis,
        umstaende: Callable[[Akteur, datetime | None], Umstaende],
        danach: Callable[[], None],
    ) -> None:
        self.log = log
        self.gedaechtnis = gedaechtnis
        self._umstaende = umstaende
        self._danach = danach
        self._nacheinander = RLock()

    def gespeicherte_antwort(self, anfrage: Anfrage) -> Quittung | AnfrageWiderspruch | None:
        """What was answered under this key before, or that it was used for something else, or None."""
        zeile = self.log.idempotenz_lesen(anfrage.akteur, anfrage.schluessel)
        if zeile is None:
            return None
        if zeile.anfrage_hash != anfrage.fingerabdruck:
            return AnfrageWiderspruch()
        position = self.log.position_von(zeile.strom, zeile.nr) if zeile.strom and zeile.nr else None
        return Quittung.model_validate_json(zeile.antwort).model_copy(
            update={"wiederholt": True, "position": position or 0}
        )

    def speichere(
        self,
        entscheidung: Entscheidung,
        akteur: Akteur,
        erwartete_version: int | None,
        anfrage: Anfrage | None,
        jetzt: datetime | None,
        *,
        texte: Mapping[str, str] | None = None,
    ) -> Antwort:
        antwort = self._versuche(entscheidung, akteur, erwartete_version, anfrage, jetzt, texte)
        if antwort is not None:
            return antwort
        with self._nacheinander:
            for _ in range(VERSUCHE):
                antwort = self._versuche(entscheidung, akteur, erwartete_version, anfrage, jetzt, texte)
                if antwort is not None:
                    return antwort
        raise TimeoutError("andere Vorgänge waren immer schneller")

    def _versuche(
        self,
        entscheidung: Entscheidung,
        akteur: Akteur,
        erwartete_version: int | None,
        anfrage: Anfrage | None,
        jetzt: datetime | None,
        texte: Mapping[str, str] | None,
    ) -> Antwort | None:
        """One attempt; None when somebody else was faster."""
        self.gedaechtnis.auffrischen()
        umstaende = self._umstaende(akteur, jetzt)
        entschieden = entscheidung(umstaende)
        strom, ergebnis = entschieden.strom, entschieden.ergebnis
        if erwartete_version is not None and entschieden.version != erwartete_version:
            return Versionsabweichung(entschieden.version)
        if isinstance(ergebnis, Zurueckweisung):
            return ergebnis
        quittung = _quittung(strom, entschieden.version, ergebnis)
        neue = _neue(entschieden, ergebnis)
        try:
            positionen = self.log.speichern(
                neue,
                idempotenz=_zeile(anfrage, quittung, umstaende.erfasst_am) if anfrage is not None else None,
                regelwerk_texte=texte,
            )
        except Versionskonflikt as konflikt:
            self.gedaechtnis.vergiss(konflikt.stroeme)
            return None
        except SchluesselBelegt:
            return self.gespeicherte_antwort(anfrage) if anfrage is not None else None
        except SaveZuGross:
            return ungueltig("", "Der Vorgang ist zu groß für ein Speichern.")
        self._merke(strom, neue, positionen)
        self._danach()
        return quittung.model_copy(update={"position": positionen[-1]})

    def _merke(self, strom: UUID, neue: Sequence[NeuerEintrag], positionen: Sequence[int]) -> None:
        """What was saved is known here without reading it again."""
        eintraege = [
            Eintrag(eintrag.strom, eintrag.nr, position, eintrag.ereignis)
            for eintrag, position in zip(neue, positionen, strict=True)
        ]
        self.gedaechtnis.nachtragen(strom, eintraege)


def _neue(entschieden: Entschieden, ergebnis: Angenommen) -> list[NeuerEintrag]:
    neue = [
        NeuerEintrag(entschieden.strom, entschieden.version + 1 + n, ereignis, entschieden.person)
        for n, ereignis in enumerate(ergebnis.ereignisse)
    ]
    for anderer, ereignisse in ergebnis.andere.items():
        ab = entschieden.andere[anderer]
        person = entschieden.personen.get(anderer)
        neue += [NeuerEintrag(anderer, ab + 1 + n, ereignis, person) for n, ereignis in enumerate(ereignisse)]
    return neue


def _quittung(strom: UUID, version: int, ergebnis: Angenommen) -> Quittung:
    eigene: Sequence[Ereignis] = ergebnis.ereignisse
    return Quittung(
        id=strom,
        version=version + len(eigene),
        eintraege=tuple(version + 1 + n for n in range(len(eigene))),
        verstoesse=tuple(verstoss for ereignis in eigene for verstoss in ereignis.erfassung.verstoesse),
        entschuldigt=tuple(regel for ereignis in eigene for regel in ereignis.erfassung.entschuldigt),
        hinweise=tuple(
            HinweisAntwort(regel=h.regel, fundstelle=h.fundstelle, grund=h.grund) for h in ergebnis.hinweise
        ),
    )


def _zeile(anfrage: Anfrage, quittung: Quittung, erfasst_am: datetime) -> IdempotenzZeile:
    return IdempotenzZeile(
        akteur=anfrage.akteur,
        schluessel=anfrage.schluessel,
        anfrage_hash=anfrage.fingerabdruck,
        status=201,
        antwort=quittung.model_dump_json(exclude={"position", "wiederholt"}),
        strom=quittung.id,
        nr=quittung.eintraege[-1],
        erfasst_am=erfasst_am,
    )
