"""Finding a person without a readable index: keyed fingerprints of names, birth date and numbers, in a table of its own.

The table follows the log like a view: rows and position change in one transaction, by compare-and-set, and it can be
thrown away and built again. It finds whole names only. A person whose keys are gone leaves it with `vergiss`, and at the
latest with the next rebuild; until then a hit shows nothing, because hits are read from the log.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date
from uuid import UUID

from pydantic import model_validator
from sqlalchemy import Column, Connection, Index, MetaData, Table, delete, func, insert, select, update

from adapters.anwendung.betrieb import Betrieb
from adapters.eventstore import Log
from adapters.http.tabellen import anlegen
from domain.eintrag import Eintrag, Lesart
from domain.ereignis import Wert
from domain.kunde import Kunde, KundenEreignis, evolve
from domain.persoenlich import Kurztext
from projections.datenbank import Datenbank
from projections.sicht import TEXT, ZAHL

VERSION = 1
"""To be raised with every change of the fingerprints: the table is then built anew."""

SEITE = 1_000
MAX_TREFFER = 50
MAX_NAMENSTEILE = 10
UMLAUTE = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})

_METADATA = MetaData()
_MERKMALE = Table(
    "kundensuche",
    _METADATA,
    Column("kunde", TEXT, primary_key=True),
    Column("abdruck", TEXT, primary_key=True),
    Index("kundensuche_abdruck", "abdruck", "kunde"),
)
_STAND = Table(
    "kundensuche_stand",
    _METADATA,
    Column("version", ZAHL, primary_key=True),
    Column("log", TEXT, nullable=False),
    Column("position", ZAHL, nullable=False),
)


class Suchfrage(Wert):
    """What is known of the person; everything given must fit. Names are compared whole, without case and accents."""

    name: Kurztext | None = None
    vorname: Kurztext | None = None
    geburtsdatum: date | None = None
    kundennummer: Kurztext | None = None
    bg_nummer: Kurztext | None = None

    @model_validator(mode="after")
    def _etwas(self) -> "Suchfrage":
        if all(getattr(self, feld) is None for feld in type(self).model_fields):
            raise ValueError("mindestens eine Angabe ist nötig")
        return self


class Kundensuche:
    """The search of one Mandant, in the database of its views."""

    def __init__(self, betrieb: Betrieb, datenbank: Datenbank) -> None:
        self._log: Log = betrieb.log
        self._datenbank = datenbank
        anlegen(datenbank, _METADATA)

    def schliessen(self) -> None:
        self._datenbank.schliessen()

    def finde(self, frage: Suchfrage) -> list[UUID]:
        """The persons everything fits, by id, at most `MAX_TREFFER`. Catches up with the log first."""
        self.nachziehen()
        je_angabe = list(self._abdruecke_der_frage(frage))
        if not all(je_angabe):
            return []
        gesucht = sorted({abdruck for abdruecke in je_angabe for abdruck in abdruecke})
        abfrage = (
            select(_MERKMALE.c.kunde)
            .where(_MERKMALE.c.abdruck.in_(gesucht))
            .group_by(_MERKMALE.c.kunde)
            .having(func.count() == len(gesucht))
            .order_by(_MERKMALE.c.kunde)
            .limit(MAX_TREFFER)
        )
        with self._datenbank.lesend() as verbindung:
            return [UUID(kunde) for kunde in verbindung.scalars(abfrage)]

    def nachziehen(self) -> None:
        """Applies what was recorded since."""
        while True:
            with self._datenbank.lesend() as verbindung:
                position = self._position(verbindung)
            koepfe = self._log.ab_koepfe(position or 0, SEITE)
            if not koepfe and position is not None:
                return
            kunden = dict.fromkeys(kopf.strom for kopf in koepfe if kopf.thema.startswith("kunde."))
            zeilen = [
                (str(kunde), abdruck)
                for kunde, eintraege in self._log.stroeme(list(kunden), lesart=Lesart.ERHEBLICH).items()
                for abdruck in sorted(set(self._abdruecke(_gefaltet(kunde, eintraege))))
            ]
            self._schreibe(position, koepfe[-1].position if koepfe else 0, [str(kunde) for kunde in kunden], zeilen)

    def neu_aufbauen(self) -> None:
        """From nothing."""
        with self._datenbank.schreibend() as verbindung:
            verbindung.execute(delete(_STAND))
        self.nachziehen()

    def vergiss(self, kunde: UUID) -> None:
        """Removes a person whose keys were destroyed."""
        with self._datenbank.schreibend() as verbindung:
            verbindung.execute(delete(_MERKMALE).where(_MERKMALE.c.kunde == str(kunde)))

    def _position(self, verbindung: Connection) -> int | None:
        """How far the table is; None when it has to begin anew."""
        abfrage = select(_STAND.c.position).where(_STAND.c.version == VERSION, _STAND.c.log == self._log.log_id)
        position: int | None = verbindung.scalar(abfrage)
        return position

    def _schreibe(self, bisher: int | None, neu: int, kunden: list[str], zeilen: list[tuple[str, str]]) -> None:
        """One batch, unless somebody else was faster: then their rows are the right ones."""
        with self._datenbank.schreibend() as verbindung:
            if bisher is None:
                if self._position(verbindung) is not None:
                    return
                verbindung.execute(delete(_MERKMALE))
                verbindung.execute(delete(_STAND))
                verbindung.execute(insert(_STAND), {"version": VERSION, "log": self._log.log_id, "position": neu})
            else:
                weiter = update(_STAND).where(_STAND.c.version == VERSION, _STAND.c.position == bisher)
                if verbindung.execute(weiter.values(position=neu)).rowcount != 1:
                    return
            if kunden:
                verbindung.execute(delete(_MERKMALE).where(_MERKMALE.c.kunde.in_(kunden)))
            self._datenbank.einfuegen(verbindung, _MERKMALE, zeilen)

    def _abdruecke(self, kunde: Kunde | None) -> Iterator[str]:
        """What a readable person can be found by."""
        if kunde is None:
            return
        yield from self._je_teil("name", kunde.name)
        yield from self._je_teil("vorname", kunde.vorname)
        if kunde.geboren is not None:
            yield self._abdruck("geburtsdatum", kunde.geboren.isoformat())
        yield from self._nummer("kundennummer", kunde.kundennummer)
        yield from self._nummer("bg_nummer", kunde.bg_nummer)

    def _abdruecke_der_frage(self, frage: Suchfrage) -> Iterator[list[str]]:
        """One list for everything given; an empty one is nothing that could be found."""
        for art in ("name", "vorname"):
            if (wert := getattr(frage, art)) is not None:
                yield list(self._je_teil(art, wert))
        if frage.geburtsdatum is not None:
            yield [self._abdruck("geburtsdatum", frage.geburtsdatum.isoformat())]
        for art in ("kundennummer", "bg_nummer"):
            if (wert := getattr(frage, art)) is not None:
                yield list(self._nummer(art, wert))

    def _je_teil(self, art: str, wert: object) -> Iterator[str]:
        for teil in namensteile(wert) if isinstance(wert, str) else ():
            yield self._abdruck(art, teil)

    def _nummer(self, art: str, wert: object) -> Iterator[str]:
        if isinstance(wert, str) and (nummer := "".join(namensteile(wert))):
            yield self._abdruck(art, nummer)

    def _abdruck(self, art: str, wert: str) -> str:
        return self._log.fingerabdruck(f"kundensuche/{art}", wert.encode())


def namensteile(name: str) -> list[str]:
    """The parts of a name as they are compared: `Müller-Lüdenscheidt` is `mueller` and `luedenscheidt`."""
    umschrift = unicodedata.normalize("NFC", name).casefold().translate(UMLAUTE)
    zerlegt = unicodedata.normalize("NFKD", umschrift)
    einfach = "".join(zeichen for zeichen in zerlegt if not unicodedata.combining(zeichen))
    return list(dict.fromkeys(re.findall(r"\w+", einfach)))[:MAX_NAMENSTEILE]


def _gefaltet(kunde: UUID, eintraege: Iterable[Eintrag]) -> Kunde | None:
    person: Kunde | None = None
    for eintrag in eintraege:
        if isinstance(eintrag.ereignis, KundenEreignis):
            person = evolve(person, kunde, eintrag.ereignis)
    return person
