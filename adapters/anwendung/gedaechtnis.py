"""Folded aggregates in memory, current to the log: one small read of the tail tells which of them are outdated."""

from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence
from threading import RLock
from typing import Any, Generic, TypeVar
from uuid import UUID

from adapters.eventstore import Log
from domain.akte import Akte, gespeicherte_akte
from domain.eintrag import Eintrag, Lesart
from domain.ids import mandant_id, plaetze_id, warteliste_id
from domain.kunde import Kunde, KundenEreignis, evolve
from domain.organisation.amt import AGGREGATARTEN, Aggregatart, Amt, Verzeichnis
from domain.organisation.mandant import Mandant
from domain.organisation.mandant import falte as falte_mandant
from domain.organisation.plaetze import Plaetze, Wartende, plaetze_aus, wartende_aus
from domain.regelwerk.inkraft import Regelstand, regelstand
from domain.regelwerk.laden import lade
from domain.regelwerk.regelwerk import Regelwerk

AKTEN_IM_GEDAECHTNIS = 2_000
"""Folded cases kept; a case of 200 entries takes about 0.5 MB at most."""

SEITE = 1_000
HINTERHER = 20_000
"""So far behind the log, forgetting everything is cheaper than reading what changed."""

T = TypeVar("T")


class _Ablage(Generic[T]):
    """Values by stream with the version they were folded at; the least recently used one goes first."""

    def __init__(self, groesse: int | None = None) -> None:
        self.groesse = groesse
        self.werte: OrderedDict[UUID, tuple[int, T]] = OrderedDict()

    def nimm(self, strom: UUID) -> T | None:
        eintrag = self.werte.get(strom)
        if eintrag is None:
            return None
        self.werte.move_to_end(strom)
        return eintrag[1]

    def lege(self, strom: UUID, version: int, wert: T) -> T:
        self.werte[strom] = (version, wert)
        self.werte.move_to_end(strom)
        if self.groesse is not None and len(self.werte) > self.groesse:
            self.werte.popitem(last=False)
        return wert

    def verwirf(self, strom: UUID, nr: int) -> None:
        """Forget the value unless it already knows entry `nr`."""
        eintrag = self.werte.get(strom)
        if eintrag is not None and eintrag[0] < nr:
            del self.werte[strom]


class Gedaechtnis:
    """The aggregates of one Mandant. Thread-safe. What is handed out is frozen.

    `auffrischen` must be called before a decision: it makes everything here as current as the log was at that moment.
    Races after that are caught by the version check of the save.
    """

    def __init__(self, log: Log, kennung: str) -> None:
        self._log = log
        self._mandant_strom = mandant_id(kennung)
        self._schloss = RLock()
        self._position = log.spitze()
        self._akten: _Ablage[Akte] = _Ablage(AKTEN_IM_GEDAECHTNIS)
        self._kunden: _Ablage[Kunde] = _Ablage(AKTEN_IM_GEDAECHTNIS)
        self._plaetze: _Ablage[Plaetze] = _Ablage()
        self._wartende: _Ablage[Wartende] = _Ablage()
        self._mandant: _Ablage[tuple[Mandant | None, Regelstand]] = _Ablage()
        self._amt: dict[str, Verzeichnis[Any]] = {}
        self._veraltet: dict[str, set[UUID]] = {art.praefix: set() for art in AGGREGATARTEN}
        self._werke: dict[str, Regelwerk] = {}

    def auffrischen(self) -> int:
        """Forget what the log has moved past; returns the position everything here is now current to."""
        with self._schloss:
            while koepfe := self._log.ab_koepfe(self._position, SEITE):
                for kopf in koepfe:
                    self._verwirf(kopf.strom, kopf.nr, kopf.thema)
                self._position = koepfe[-1].position
                if len(koepfe) < SEITE:
                    break
                if self._log.spitze() - self._position > HINTERHER:
                    self._vergiss_alles()
            return self._position

    def _verwirf(self, strom: UUID, nr: int, thema: str) -> None:
        match thema.partition(".")[0]:
            case "fall":
                self._akten.verwirf(strom, nr)
            case "kunde":
                self._kunden.verwirf(strom, nr)
            case "plaetze":
                self._plaetze.verwirf(strom, nr)
            case "warteliste":
                self._wartende.verwirf(strom, nr)
            case "mandant":
                self._mandant.verwirf(strom, nr)
            case praefix if praefix in self._veraltet:
                bekannt = self._amt.get(praefix)
                if bekannt is not None and bekannt.versionen.get(strom, 0) < nr:
                    self._veraltet[praefix].add(strom)

    def _vergiss_alles(self) -> None:
        self._position = self._log.spitze()
        for ablage in (self._akten, self._kunden, self._plaetze, self._wartende, self._mandant):
            ablage.werte.clear()
        self._amt.clear()
        for stroeme in self._veraltet.values():
            stroeme.clear()

    def nachtragen(self, strom: UUID, eintraege: Sequence[Eintrag]) -> None:
        """What we have just saved, applied to what is in memory, so that the tail need not make us read it again."""
        with self._schloss:
            eigene = [eintrag for eintrag in eintraege if eintrag.strom == strom]
            bekannt = self._akten.werte.get(strom)
            if bekannt is not None and eigene and bekannt[0] + 1 == eigene[0].nr:
                danach = bekannt[1].mit(eigene)
                if isinstance(danach, Akte):
                    self._akten.lege(strom, danach.version, danach)
            for eintrag in eintraege:
                self._verwirf(eintrag.strom, eintrag.nr, eintrag.ereignis.TOPIC)

    def vergiss(self, stroeme: Collection[UUID]) -> None:
        """Streams somebody else was faster on."""
        with self._schloss:
            for ablage in (self._akten, self._kunden, self._plaetze, self._wartende, self._mandant):
                for strom in stroeme:
                    ablage.werte.pop(strom, None)
            for praefix, verzeichnis in self._amt.items():
                self._veraltet[praefix].update(strom for strom in stroeme if strom in verzeichnis.versionen)

    def akte(self, fall: UUID) -> Akte:
        """The case as known now, with what decisions need open; empty if there is none."""
        return self._hole(self._akten, fall, Lesart.ERHEBLICH, lambda eintraege: gespeicherte_akte(fall, eintraege))

    def kunde(self, kunde: UUID) -> Kunde | None:
        """The person, opened."""
        with self._schloss:
            bekannt = self._kunden.nimm(kunde)
        if bekannt is not None:
            return bekannt
        eintraege = self._log.strom(kunde, lesart=Lesart.ERHEBLICH)
        person: Kunde | None = None
        for eintrag in eintraege:
            if not isinstance(eintrag.ereignis, KundenEreignis):
                return None
            person = evolve(person, kunde, eintrag.ereignis)
        if person is None:
            return None
        with self._schloss:
            return self._kunden.lege(kunde, len(eintraege), person)

    def kundenversion(self, kunde: UUID) -> int:
        """How many entries the stream of the person has, as far as it is in memory."""
        with self._schloss:
            eintrag = self._kunden.werte.get(kunde)
            return eintrag[0] if eintrag is not None else 0

    def plaetze(self, fachkraft: UUID) -> Plaetze:
        return self._hole(
            self._plaetze, plaetze_id(fachkraft), Lesart.VERSIEGELT, lambda e: plaetze_aus(x.ereignis for x in e)
        )

    def wartende(self, team: UUID) -> Wartende:
        return self._hole(
            self._wartende, warteliste_id(team), Lesart.VERSIEGELT, lambda e: wartende_aus(x.ereignis for x in e)
        )

    def mandant(self) -> Mandant | None:
        return self._mandant_und_regeln()[0]

    def regelstand(self) -> Regelstand:
        """The Regelwerke over time, as known now; before the Mandant is set up nothing is in force."""
        return self._mandant_und_regeln()[1]

    def mandantversion(self) -> int:
        self._mandant_und_regeln()
        with self._schloss:
            return self._mandant.werte[self._mandant_strom][0]

    def _mandant_und_regeln(self) -> tuple[Mandant | None, Regelstand]:
        return self._hole(self._mandant, self._mandant_strom, Lesart.VERSIEGELT, self._falte_mandant)

    def _falte_mandant(self, eintraege: list[Eintrag]) -> tuple[Mandant | None, Regelstand]:
        mandant = falte_mandant(eintrag.ereignis for eintrag in eintraege)
        if mandant is None:
            return None, regelstand("", 0, (), {})
        texte = {ereignis.sha256: self.werk(ereignis.sha256) for ereignis in mandant.inkraftsetzungen}
        return mandant, regelstand(mandant.land, mandant.vorwarnung_tage, mandant.inkraftsetzungen, texte)

    def kenne(self, werk: Regelwerk) -> None:
        """This one was just checked, and is about to be stored: nobody needs to read it again."""
        with self._schloss:
            self._werke[werk.sha256] = werk

    def werk(self, sha256: str) -> Regelwerk:
        """A Regelwerk that was put in force, by the hash of its text."""
        with self._schloss:
            if sha256 not in self._werke:
                text = self._log.regelwerk_text(sha256)
                if text is None:
                    raise LookupError(f"der Text eines Regelwerks fehlt: {sha256}")
                self._werke[sha256] = lade(text, sha256[:12])
            return self._werke[sha256]

    def amt(self) -> Amt:
        """The office as known now: what is asked of it later is from the moment it is first asked for."""
        return Amt(self._verzeichnis)

    def _verzeichnis(self, art: Aggregatart[Any]) -> Verzeichnis[Any]:
        """Read whole the first time, then only the streams that have changed."""
        with self._schloss:
            bekannt, veraltet = self._amt.get(art.praefix), self._veraltet[art.praefix]
            if bekannt is not None and not veraltet:
                return bekannt
            if bekannt is None:
                bekannt, stroeme = Verzeichnis(), self._alle(art)
            else:
                stroeme = self._log.stroeme(list(veraltet), lesart=art.lesart)
            werte, versionen = dict(bekannt.werte), dict(bekannt.versionen)
            for strom, eintraege in stroeme.items():
                versionen[strom] = len(eintraege)
                wert = art.falte(strom, (eintrag.ereignis for eintrag in eintraege))
                if wert is not None:
                    werte[strom] = wert
            veraltet.clear()
            self._amt[art.praefix] = Verzeichnis(werte, versionen)
            return self._amt[art.praefix]

    def _alle(self, art: Aggregatart[Any]) -> dict[UUID, list[Eintrag]]:
        ergebnis: dict[UUID, list[Eintrag]] = {}
        nach: UUID | None = None
        while ids := self._log.strom_ids(f"{art.praefix}.", nach, 500):
            ergebnis.update(self._log.stroeme(ids, lesart=art.lesart))
            nach = ids[-1]
        return ergebnis

    def _hole(
        self,
        ablage: _Ablage[T],
        strom: UUID,
        lesart: Lesart,
        falte: Callable[[list[Eintrag]], T],
    ) -> T:
        with self._schloss:
            bekannt = ablage.nimm(strom)
        if bekannt is not None:
            return bekannt
        eintraege = self._log.strom(strom, lesart=lesart)
        wert = falte(eintraege)
        with self._schloss:
            return ablage.lege(strom, len(eintraege), wert)
