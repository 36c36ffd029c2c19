"""A bigger log out of a small one, for measuring: the whole office is copied again and again, under new ids.

A copy has its own teams, Fachkräfte, places, Wartelisten, people and cases, so that everything in it fits together as in
the original; only the Mandant, its Regelwerke and its Geschäftsstellen are shared: an office that grows gets more teams in
the same towns. Copies are written in the order of the original, so that records still ascend in time.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from typing import NamedTuple, TypeVar
from uuid import UUID, uuid5

from adapters.anwendung.frueher import geboren_am_stand
from adapters.eventstore import Log, NeuerEintrag, SaveZuGross
from domain.akte import gespeicherte_akte
from domain.eintrag import Eintrag, Lesart
from domain.ereignis import Ereignis, Wert
from domain.ereignisse import (
    AbweichungBegruendet,
    ContactHeld,
    Entscheidung,
    FallAngelegt,
    FallZusammengefuehrt,
    HemmnissePriorisiert,
)
from domain.fristen.frist import frist_id
from domain.fristen.rechner import fristen
from domain.ids import ansprechpersonen_id, fall_id, plaetze_id, warteliste_id
from domain.kunde import KundenEreignis, KundenZusammengefuehrt, ZusammenfuehrungAufgehoben
from domain.organisation.amtshandlung import Amtshandlungsereignis, BesprechungGehalten
from domain.organisation.stichprobe import StichprobeGezogen
from domain.organisation.uebergabe import UebergabeAngeordnet
from domain.regelwerk.inkraft import Regelstand

W = TypeVar("W", bound=Wert)

SEITE = 500
JE_SPEICHERN = 150
"""Events of one save: they nearly always stay below the size a save may have."""
_KOPIE = UUID("9b1f5a0e-30c8-4a5c-8f7e-6d1f0e2c4b77")

_FELDER = (
    *("kunde", "fachkraft", "team", "fall", "hemmnis", "ressource", "leistung", "zeitraum", "strategie"),
    *("massnahme", "verantwortlich", "vertretung", "vertreter", "von", "stichprobe"),
    *("beratungstermin", "wiedervorlage", "abstimmung"),
)
"""The fields of events that hold the id of something that is copied."""


def vervielfaeltige(
    log: Log,
    kennung: str,
    regelstand: Regelstand,
    kopien: int,
    fortschritt: Callable[[int, int], None] = lambda erledigt, gesamt: None,
) -> int:
    """Adds so many copies of everything in the log of the Mandant `kennung`; returns how many events were added.

    What is saved is valid but no single save of the original: nobody should work with the log meanwhile. `fortschritt`:
    position in the original, its last position.
    """
    spitze = log.spitze()
    abbildung = _Abbildung(log, kennung, regelstand)
    neue: list[NeuerEintrag] = []
    anzahl = position = 0
    while eintraege := log.ab(position, SEITE, bis=spitze, lesart=Lesart.OFFEN):
        for eintrag in eintraege:
            for neuer in abbildung.kopien(eintrag, kopien):
                neue.append(neuer)
                if len(neue) == JE_SPEICHERN:
                    anzahl += _speichere(log, neue)
                    neue = []
        position = eintraege[-1].position
        fortschritt(position, spitze)
    if neue:
        anzahl += _speichere(log, neue)
    return anzahl


def _speichere(log: Log, neue: Sequence[NeuerEintrag]) -> int:
    """Saves them, in halves where they are too much for one save; returns how many they were."""
    try:
        return len(log.speichern(neue))
    except SaveZuGross:
        if len(neue) == 1:
            raise
        mitte = len(neue) // 2
        return _speichere(log, neue[:mitte]) + _speichere(log, neue[mitte:])


class _Abbildung:
    """From ids of the original to those of its copies, the same whenever it is asked."""

    def __init__(self, log: Log, kennung: str, regelstand: Regelstand) -> None:
        self.log = log
        self.kennung = kennung
        self.regelstand = regelstand
        self.kunde_von: dict[UUID, UUID] = {}
        """Kunde by Fall."""
        self.gemeinsame: set[UUID] = set()
        """What the whole office has done: there it is once."""
        self.person_bei: dict[UUID, UUID] = {}
        """For streams that are named after somebody else: the places of a Fachkraft, what a team has (Warteliste, whom to
        ask)."""
        self._id = cache(lambda alt, nr: uuid5(_KOPIE, f"{kennung}/{nr}/{alt.hex}"))

    def kopien(self, eintrag: Eintrag, anzahl: int) -> Iterator[NeuerEintrag]:
        """The same entry in every copy; none for what the copies share."""
        ereignis = eintrag.ereignis
        art = ereignis.TOPIC.partition(".")[0]
        if isinstance(ereignis, Amtshandlungsereignis) and ereignis.team is None:
            self.gemeinsame.add(eintrag.strom)
        if art in ("mandant", "geschaeftsstelle") or eintrag.strom in self.gemeinsame:
            return
        if isinstance(ereignis, FallAngelegt):
            self.kunde_von[eintrag.strom] = ereignis.kunde
        elif art == "fachkraft":
            self.person_bei[plaetze_id(eintrag.strom)] = eintrag.strom
        elif art == "team":
            self.person_bei[warteliste_id(eintrag.strom)] = eintrag.strom
            self.person_bei[ansprechpersonen_id(eintrag.strom)] = eintrag.strom
        felder = {name: wert for name in _FELDER if isinstance(wert := getattr(ereignis, name, None), UUID)}
        frist = self._frist(eintrag, ereignis) if isinstance(ereignis, AbweichungBegruendet) else None
        person = self._person(eintrag)
        for nr in range(1, anzahl + 1):
            strom = self._strom(eintrag.strom, nr)
            neu: dict[str, object] = {name: self._neu(name, wert, nr) for name, wert in felder.items()}
            if frist is not None:
                neu["frist"] = frist.in_kopie(strom, partial(self._id, nr=nr))
            neu |= self._bezuege(ereignis, nr)
            neu["erfassung"] = self._erfassung(ereignis, nr)
            yield NeuerEintrag(
                strom,
                eintrag.nr,
                ereignis.model_copy(update=neu),
                self._id(person, nr) if person is not None else None,
            )

    def _strom(self, strom: UUID, nr: int) -> UUID:
        if strom in self.kunde_von:
            return fall_id(self.kennung, self._id(self.kunde_von[strom], nr))
        if strom in self.person_bei:
            wer = self.person_bei[strom]
            ziel = next(ziel for ziel in (plaetze_id, warteliste_id, ansprechpersonen_id) if strom == ziel(wer))
            return ziel(self._id(wer, nr))
        return self._id(strom, nr)

    def _bezuege(self, ereignis: Ereignis, nr: int) -> dict[str, object]:
        """What an event names otherwise than in one of the usual fields, as the copy names it."""
        match ereignis:
            case ContactHeld():
                return {"gemeinsam_mit": tuple(self._strom(fall, nr) for fall in ereignis.gemeinsam_mit)}
            case HemmnissePriorisiert():
                return {"reihenfolge": tuple(self._id(hemmnis, nr) for hemmnis in ereignis.reihenfolge)}
            case FallZusammengefuehrt():
                return {"mit": self._strom(ereignis.mit, nr)}
            case KundenZusammengefuehrt() | ZusammenfuehrungAufgehoben():
                return {"mit": self._id(ereignis.mit, nr)}
            case UebergabeAngeordnet():
                zuteilungen = (
                    z.model_copy(update={"fall": self._strom(z.fall, nr), "an": self._id(z.an, nr)})
                    for z in ereignis.faelle
                )
                return {"faelle": tuple(zuteilungen)}
            case StichprobeGezogen():
                gezogene = (g.model_copy(update={"fall": self._strom(g.fall, nr)}) for g in ereignis.faelle)
                return {"faelle": tuple(gezogene)}
            case BesprechungGehalten():
                return {"teilnehmende": self._mit_neuen(ereignis.teilnehmende, "fachkraft", nr)}
            case Entscheidung():
                return {"abstimmungen": self._mit_neuen(ereignis.abstimmungen, "mit", nr)}
            case _:
                return {}

    def _mit_neuen(self, werte: Sequence[W], feld: str, nr: int) -> tuple[W, ...]:
        """The same values, those that name somebody in this field with the one of the copy."""
        genannte = ((wert, getattr(wert, feld)) for wert in werte)
        return tuple(
            wert.model_copy(update={feld: self._id(wer, nr)}) if wer is not None else wert for wert, wer in genannte
        )

    def _neu(self, name: str, wert: UUID, nr: int) -> UUID:
        return self._strom(wert, nr) if name == "fall" else self._id(wert, nr)

    def _person(self, eintrag: Eintrag) -> UUID | None:
        """The Kunde to whom the key of the entry belongs."""
        if isinstance(eintrag.ereignis, KundenEreignis):
            return eintrag.strom
        return self.kunde_von.get(eintrag.strom)

    def _erfassung(self, ereignis: Ereignis, nr: int) -> object:
        erfassung = ereignis.erfassung
        aenderung: dict[str, object] = {}
        if (wer := _als_uuid(erfassung.durch)) is not None:
            aenderung["durch"] = str(self._id(wer, nr))
        if erfassung.vertritt is not None:
            aenderung["vertritt"] = self._id(erfassung.vertritt, nr)
        return erfassung.model_copy(update=aenderung) if aenderung else erfassung

    def _frist(self, eintrag: Eintrag, ereignis: AbweichungBegruendet) -> "_Fristherkunft | None":
        """From which rule and trigger the id of the excused Frist follows, in every copy."""
        fall = eintrag.strom
        vorher = self.log.strom(fall, bis_position=eintrag.position - 1)
        geboren = geboren_am_stand(self.log, self.kunde_von[fall], eintrag.position)
        wirksam = gespeicherte_akte(fall, vorher).wirksam
        gemeint = [f for f in fristen(fall, wirksam, geboren, self.regelstand) if f.id == ereignis.frist]
        for frist in gemeint:
            for ausloeser in (str(frist.ausloeser_nr), frist.ausloeser_am.isoformat()):
                for zeitraum in (None, frist.zeitraum):
                    for zusatz in ("", f"@{frist.entstanden_am.isoformat()}"):
                        herkunft = _Fristherkunft(frist.regel.id, ausloeser, zeitraum, zusatz)
                        if herkunft.in_kopie(fall, lambda alt: alt) == frist.id:
                            return herkunft
        return None


class _Fristherkunft(NamedTuple):
    """What the id of a Frist is made from, beside its Fall."""

    regel: str
    ausloeser: str
    zeitraum: str | None
    zusatz: str

    def in_kopie(self, fall: UUID, neu: Callable[[UUID], UUID]) -> UUID:
        """The id in a copy, where a period is known under its own new id."""
        zeitraum = ""
        if self.zeitraum is not None:
            *art, kennung = self.zeitraum.split("/")
            alt = _als_uuid(kennung)
            zeitraum = "/" + "/".join((*art, str(neu(alt)) if alt is not None else kennung))
        return frist_id(fall, self.regel, self.ausloeser + zeitraum + self.zusatz)


def _als_uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
