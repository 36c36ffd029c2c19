"""A Frist and its life as sections of days, so that its outcome on any day is a lookup."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID, uuid5

from domain.fristen.termine import Bezug
from domain.regelwerk.fristregel import Fristregel
from domain.vokabular import NIE, Verletzungsart


class Ausgang(StrEnum):
    """The outcome of a Frist on a day."""

    OFFEN = "offen"
    BALD_FAELLIG = "bald_faellig"
    UEBERFAELLIG = "ueberfaellig"
    ERFUELLT = "erfuellt"
    VERSPAETET_ERFUELLT = "verspaetet_erfuellt"
    ENTSCHULDIGT = "entschuldigt"
    NICHT_ERFUELLT = "nicht_erfuellt"
    ENTFALLEN = "entfallen"


LAUFEND = frozenset({Ausgang.OFFEN, Ausgang.BALD_FAELLIG, Ausgang.UEBERFAELLIG})
"""The outcomes of what is still to be done."""


@dataclass(frozen=True, slots=True)
class Fristabschnitt:
    """From `von` until `bis` (both included) the Frist stood like this.

    `ausgang` is OFFEN while it runs (then the asked day decides between open, due soon and overdue), ENTSCHULDIGT while
    an excuse covers the lapse, or how it ended. `faellig_am` None: an open task that is never overdue. `vorwarnung_ab`
    is the Zielwert day, else the day from which the Mandant wants to be warned.
    """

    von: date
    bis: date
    faellig_am: date | None
    ziel_am: date | None
    vorwarnung_ab: date | None
    ausgang: Ausgang

    def am(self, tag: date) -> Ausgang:
        """The outcome on a day within this section."""
        if self.ausgang is not Ausgang.OFFEN or self.faellig_am is None:
            return self.ausgang
        if tag > self.faellig_am:
            return Ausgang.UEBERFAELLIG
        if self.vorwarnung_ab is not None and tag >= self.vorwarnung_ab:
            return Ausgang.BALD_FAELLIG
        return Ausgang.OFFEN


@dataclass(frozen=True, slots=True)
class Frist:
    """One Frist of one Fall, from the day it came to be.

    `ausloeser_nr` is the entry that started it (None: the rule began to hold), `bezug` what the period
    counts from at first. `erledigt_*` say what ended it; `erlaeuterung` says in German why it was moved, replaced or void.
    """

    id: UUID
    fall: UUID
    regel: Fristregel
    ausloeser_nr: int | None
    ausloeser_am: date
    bezug: Bezug
    entstanden_am: date
    abschnitte: tuple[Fristabschnitt, ...]
    erledigt_am: date | None
    erledigt_nr: int | None
    erlaeuterung: str | None
    entschuldigt: bool = False
    """Whether grounds for its lapse were recorded at any time."""
    fruehestens_am: date | None = None
    """What happened before that day did not count."""
    gezaehlte: tuple[int, ...] = ()
    """The entries that counted, of the `regel.anzahl` that are needed."""
    zeitraum: str | None = None
    """The period from whose end it counts."""
    gegenstand: str | None = None
    """What it is about, where the rule tells one thing from the other."""

    def abschnitt(self, tag: date) -> Fristabschnitt | None:
        """How it stood on that day; None before it came to be."""
        for abschnitt in self.abschnitte:
            if abschnitt.von <= tag <= abschnitt.bis:
                return abschnitt
        return None

    def ausgang(self, tag: date) -> Ausgang | None:
        abschnitt = self.abschnitt(tag)
        return abschnitt.am(tag) if abschnitt is not None else None

    @property
    def letzter(self) -> Fristabschnitt:
        return self.abschnitte[-1]

    @property
    def tage_verspaetet(self) -> int:
        """By how many days it was fulfilled late; 0 if in time or never."""
        faellig = self.letzter.faellig_am
        if self.letzter.ausgang is not Ausgang.VERSPAETET_ERFUELLT or faellig is None or self.erledigt_am is None:
            return 0
        return (self.erledigt_am - faellig).days

    @property
    def verletzung(self) -> Verletzungsart | None:
        """What its lapse is in the end."""
        return self.verletzung_am(self.letzter.von)

    def verletzung_am(self, tag: date) -> Verletzungsart | None:
        """What its lapse is, as far as it has come to an end by that day."""
        if self.entschuldigt or self.ausgang(tag) not in (Ausgang.VERSPAETET_ERFUELLT, Ausgang.NICHT_ERFUELLT):
            return None
        return self.regel.verletzungsart


def frist_id(fall: UUID, regel: str, ausloeser: str) -> UUID:
    """The identity of a Frist, the same after every rebuild. `ausloeser`: entry number, or the day the rule began to hold."""
    return uuid5(fall, f"frist/{regel}/{ausloeser}")


@dataclass(frozen=True, slots=True)
class Aenderung:
    """From `ab` on the Frist was due on another day."""

    ab: date
    faellig_am: date | None
    ziel_am: date | None
    warnung_ab: date | None = None
    """From when it is due soon where the rule says so; None: as many days before as the Mandant wants."""


def abschnitte(
    aenderungen: Sequence[Aenderung],
    entschuldigungen: Sequence[tuple[date, date]],
    ende: tuple[date, Ausgang] | None,
    vorwarnung_tage: int,
) -> tuple[Fristabschnitt, ...]:
    """The sections of a Frist from what happened to it: moves of the due day, excuses (from, until), and its end."""
    ergebnis: list[Fristabschnitt] = []
    ende_am = ende[0] if ende is not None else None
    for stelle, aenderung in enumerate(aenderungen):
        bis = aenderungen[stelle + 1].ab - _TAG if stelle + 1 < len(aenderungen) else NIE
        if ende_am is not None:
            bis = min(bis, ende_am - _TAG)
        if bis >= aenderung.ab:
            ergebnis += _offen(aenderung, bis, entschuldigungen, vorwarnung_tage)
    if ende is not None:
        ergebnis += _beendet(aenderungen[-1], ende, entschuldigungen)
    return tuple(ergebnis)


def _beendet(
    letzte: Aenderung, ende: tuple[date, Ausgang], entschuldigungen: Sequence[tuple[date, date]]
) -> list[Fristabschnitt]:
    """How it ended; what was not fulfilled is excused from the day grounds are given that reach to the end."""
    am, ausgang = ende

    def teil(von: date, bis: date, ausgang: Ausgang) -> Fristabschnitt:
        return Fristabschnitt(von, bis, letzte.faellig_am, letzte.ziel_am, None, ausgang)

    gruende = [ab for ab, bis in entschuldigungen if bis >= am]
    if ausgang is not Ausgang.NICHT_ERFUELLT or not gruende:
        return [teil(am, NIE, ausgang)]
    ab = max(am, min(gruende))
    davor = [teil(am, ab - _TAG, ausgang)] if ab > am else []
    return [*davor, teil(ab, NIE, Ausgang.ENTSCHULDIGT)]


_TAG = timedelta(days=1)


def _offen(
    aenderung: Aenderung, bis: date, entschuldigungen: Sequence[tuple[date, date]], vorwarnung_tage: int
) -> list[Fristabschnitt]:
    """The open part until `bis`, split where excuses cover the days after the due day."""
    faellig = aenderung.faellig_am
    vorwarnung = min(filter(None, (aenderung.warnung_ab, aenderung.ziel_am)), default=None)
    if vorwarnung is None and faellig is not None:
        vorwarnung = faellig - timedelta(days=min(vorwarnung_tage, faellig.toordinal() - 1))

    def teil(von: date, bis: date, ausgang: Ausgang) -> Fristabschnitt:
        return Fristabschnitt(von, bis, faellig, aenderung.ziel_am, vorwarnung, ausgang)

    if faellig is None or faellig >= bis:
        return [teil(aenderung.ab, bis, Ausgang.OFFEN)]
    teile: list[Fristabschnitt] = []
    ab = aenderung.ab
    for entschuldigt_ab, entschuldigt_bis in sorted(entschuldigungen):
        von, letzter = max(entschuldigt_ab, faellig + _TAG, ab), min(entschuldigt_bis, bis)
        if von > letzter:
            continue
        if ab < von:
            teile.append(teil(ab, von - _TAG, Ausgang.OFFEN))
        teile.append(teil(von, letzter, Ausgang.ENTSCHULDIGT))
        if letzter == NIE:
            return teile
        ab = letzter + _TAG
    if ab <= bis:
        teile.append(teil(ab, bis, Ausgang.OFFEN))
    return teile
