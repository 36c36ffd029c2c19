"""How obstacles and Profillage of a case went over time, and which changes count as what.

What a `stand` shows depends only on entries that speak of no later day.
"""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from domain.eintrag import Eintrag
from domain.ereignisse import (
    FallAngelegt,
    Fallzugang,
    HemmnisFestgestellt,
    HemmnisStatusChanged,
    MerkmalGeaendert,
    ProfilingErstellt,
    ZustaendigkeitUebertragen,
)
from domain.vokabular import NIE, Bearbeitungsstand, Bereich, Merkmal, Profillage
from projections.intervalle import aus_wechseln, text, uebermalt


class Bewegungsart(StrEnum):
    """What a change of the Bearbeitungsstand is.

    | art | the change |
    |---|---|
    | eroeffnet | the Hemmnis was found |
    | bearbeitet | to in_bearbeitung or erfolglos_bearbeitet, from another stand than erfolgreich_erledigt |
    | erledigt | to erfolgreich_erledigt |
    | zurueck | from erfolgreich_erledigt to anything else, or from anything to erkannt |

    Setting the stand it already has is no change.
    """

    EROEFFNET = "eroeffnet"
    BEARBEITET = "bearbeitet"
    ERLEDIGT = "erledigt"
    ZURUECK = "zurueck"


class Richtung(StrEnum):
    """A change of Profillage against the last known one: `aufwaerts` is towards the Marktprofil."""

    ERMITTELT = "ermittelt"
    """The first known one."""
    AUFWAERTS = "aufwaerts"
    ABWAERTS = "abwaerts"
    GLEICH = "gleich"
    """Known again after it was not, and unchanged."""


RANGFOLGE = tuple(Profillage)
"""From near to far: Markt-, Aktivierungs-, Förder- (integrationsnah), Entwicklungs-, Stabilisierungs-,
Unterstützungsprofil (komplex). The BA model calls them kinds of need and not steps; in this order they are counted here."""


class Hemmnisverlauf(NamedTuple):
    """One Hemmnis and its Bearbeitungsstand at the end of every day."""

    hemmnis: str
    bereich: str
    veraenderbar: int
    abschnitte: list[tuple[date, date, str]]


class Bewegung(NamedTuple):
    """One entry that changed a Hemmnis. `fachkraft` was responsible at the end of that day."""

    nr: int
    am: date
    art: str
    hemmnis: str
    bereich: str
    vorher: str | None
    nachher: str
    fachkraft: str


class Profilabschnitt(NamedTuple):
    """A known Profillage, the last known one before it, and who was responsible when it began."""

    von: date
    bis: date
    profillage: str
    vorher: str | None
    richtung: str
    fachkraft: str


def zustaendigkeiten(wirksam: Sequence[Eintrag]) -> list[tuple[date, date, str]]:
    """Which Fachkraft was responsible from when until when."""
    return aus_wechseln(
        (eintrag.ereignis.am, str(eintrag.ereignis.fachkraft))
        for eintrag in wirksam
        if isinstance(eintrag.ereignis, FallAngelegt | ZustaendigkeitUebertragen | Fallzugang)
    )


def hemmnisverlaeufe(wirksam: Sequence[Eintrag]) -> list[Hemmnisverlauf]:
    """Every Hemmnis, in the order in which they were found."""
    koepfe: dict[UUID, HemmnisFestgestellt] = {}
    wechsel: dict[UUID, list[tuple[date, str]]] = {}
    for eintrag in wirksam:
        ereignis = eintrag.ereignis
        if isinstance(ereignis, HemmnisFestgestellt):
            koepfe[ereignis.hemmnis] = ereignis
            wechsel[ereignis.hemmnis] = [(ereignis.am, Bearbeitungsstand.ERKANNT.value)]
        elif isinstance(ereignis, HemmnisStatusChanged):
            wechsel[ereignis.hemmnis].append((ereignis.am, ereignis.stand.value))
    return [
        Hemmnisverlauf(str(kennung), kopf.bereich.value, int(kopf.veraenderbar), aus_wechseln(wechsel[kennung]))
        for kennung, kopf in koepfe.items()
    ]


def bewegungen(wirksam: Sequence[Eintrag]) -> list[Bewegung]:
    """Every change of a Hemmnis, in the order of the fold; several on one day are several."""
    zustaendig = zustaendigkeiten(wirksam)
    staende: dict[UUID, tuple[Bereich, Bearbeitungsstand]] = {}
    ergebnis: list[Bewegung] = []
    for eintrag in wirksam:
        ereignis = eintrag.ereignis
        vorher: Bearbeitungsstand | None = None
        if isinstance(ereignis, HemmnisFestgestellt):
            bereich, nachher, art = ereignis.bereich, Bearbeitungsstand.ERKANNT, Bewegungsart.EROEFFNET
        elif isinstance(ereignis, HemmnisStatusChanged):
            bereich, vorher = staende[ereignis.hemmnis]
            nachher, art = ereignis.stand, _art(vorher, ereignis.stand)
        else:
            continue
        staende[ereignis.hemmnis] = (bereich, nachher)
        if nachher is not vorher:
            ergebnis.append(
                Bewegung(
                    eintrag.nr,
                    ereignis.am,
                    art.value,
                    str(ereignis.hemmnis),
                    bereich.value,
                    text(vorher),
                    nachher.value,
                    _wert_am(zustaendig, ereignis.am),
                )
            )
    return ergebnis


def profilabschnitte(wirksam: Sequence[Eintrag]) -> list[Profilabschnitt]:
    """The known Profillagen, in order. A Profillage is known from the day its entry speaks of."""
    gemalt: list[tuple[date, date, str | None]] = []
    for eintrag in wirksam:
        ereignis = eintrag.ereignis
        if isinstance(ereignis, ProfilingErstellt) and ereignis.profillage is not None:
            gemalt.append((ereignis.am, NIE, ereignis.profillage.value))
        elif isinstance(ereignis, MerkmalGeaendert) and ereignis.merkmal is Merkmal.PROFILLAGE:
            gemalt.append((max(ereignis.gilt_ab, ereignis.am), ereignis.gilt_bis or NIE, ereignis.wert))
    if not gemalt:
        return []
    zustaendig = zustaendigkeiten(wirksam)
    ergebnis: list[Profilabschnitt] = []
    vorher: str | None = None
    for von, bis, profillage in uebermalt(gemalt):
        if profillage is not None:
            fachkraft = _wert_am(zustaendig, von)
            ergebnis.append(
                Profilabschnitt(von, bis, profillage, vorher, _richtung(vorher, profillage).value, fachkraft)
            )
            vorher = profillage
    return ergebnis


def _art(vorher: Bearbeitungsstand, nachher: Bearbeitungsstand) -> Bewegungsart:
    if nachher is Bearbeitungsstand.ERFOLGREICH_ERLEDIGT:
        return Bewegungsart.ERLEDIGT
    if vorher is Bearbeitungsstand.ERFOLGREICH_ERLEDIGT or nachher is Bearbeitungsstand.ERKANNT:
        return Bewegungsart.ZURUECK
    return Bewegungsart.BEARBEITET


def _richtung(vorher: str | None, nachher: str) -> Richtung:
    if vorher is None:
        return Richtung.ERMITTELT
    schritt = RANGFOLGE.index(Profillage(nachher)) - RANGFOLGE.index(Profillage(vorher))
    if schritt == 0:
        return Richtung.GLEICH
    return Richtung.AUFWAERTS if schritt < 0 else Richtung.ABWAERTS


def _wert_am(abschnitte: Sequence[tuple[date, date, str]], tag: date) -> str:
    return next(wert for von, bis, wert in abschnitte if von <= tag <= bis)
