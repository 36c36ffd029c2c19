"""How obstacles and Profillage of a case went over time, and which changes count as what.

What a `stand` shows depends only on entries that speak of no later day.
"""

from collections.abc import Callable, Sequence
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
    """A change of Profillage, Kundenkategorie or Zielgruppe against the last known one.

    `aufwaerts` is towards the Marktprofil; of the others, towards the first in the Rangfolge the Regelwerk gives them.
    """

    ERMITTELT = "ermittelt"
    """The first known one."""
    AUFWAERTS = "aufwaerts"
    ABWAERTS = "abwaerts"
    GLEICH = "gleich"
    """Known again after it was not, and unchanged."""
    GEWECHSELT = "gewechselt"
    """Another one, and no Rangfolge says which of both is better."""


RANGFOLGE = tuple(Profillage)
"""From near to far: Markt-, Aktivierungs-, Förder- (integrationsnah), Entwicklungs-, Stabilisierungs-,
Unterstützungsprofil (komplex). The BA model calls them kinds of need and not steps; in this order they are counted here."""


Rang = Callable[[Merkmal, date], Sequence[str]]
"""The values of a Merkmal from the best to the worst, as the Regelwerk of a day orders them; empty where it does not."""

MERKMALSLISTEN = {Merkmal.KUNDENKATEGORIE: "kundenkategorien", Merkmal.ZIELGRUPPE: "zielgruppen"}
"""What is followed over time beside the Profillage, with what an answer calls it."""


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


class Merkmalsabschnitt(NamedTuple):
    """A known value, the last known one before it, and who was responsible when it began."""

    von: date
    bis: date
    wert: str
    vorher: str | None
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
    return [
        Profilabschnitt(a.von, a.bis, a.wert, a.vorher, richtung(a.vorher, a.wert, RANGFOLGE).value, a.fachkraft)
        for a in merkmalsabschnitte(wirksam, Merkmal.PROFILLAGE)
    ]


def merkmalsabschnitte(wirksam: Sequence[Eintrag], merkmal: Merkmal) -> list[Merkmalsabschnitt]:
    """The known values of a Merkmal, in order. A value is known from the day its entry speaks of."""
    gemalt: list[tuple[date, date, str | None]] = []
    for eintrag in wirksam:
        ereignis = eintrag.ereignis
        if isinstance(ereignis, MerkmalGeaendert) and ereignis.merkmal is merkmal:
            gemalt.append((max(ereignis.gilt_ab, ereignis.am), ereignis.gilt_bis or NIE, ereignis.wert))
        elif (
            merkmal is Merkmal.PROFILLAGE
            and isinstance(ereignis, ProfilingErstellt)
            and ereignis.profillage is not None
        ):
            gemalt.append((ereignis.am, NIE, ereignis.profillage.value))
    if not gemalt:
        return []
    zustaendig = zustaendigkeiten(wirksam)
    ergebnis: list[Merkmalsabschnitt] = []
    vorher: str | None = None
    for von, bis, wert in uebermalt(gemalt):
        if wert is not None:
            ergebnis.append(Merkmalsabschnitt(von, bis, wert, vorher, _wert_am(zustaendig, von)))
            vorher = wert
    return ergebnis


def richtung(vorher: str | None, nachher: str, rangfolge: Sequence[str]) -> Richtung:
    """What the change from one value to another is, in an order from the best to the worst."""
    if vorher is None:
        return Richtung.ERMITTELT
    if vorher == nachher:
        return Richtung.GLEICH
    if vorher not in rangfolge or nachher not in rangfolge:
        return Richtung.GEWECHSELT
    return Richtung.AUFWAERTS if rangfolge.index(nachher) < rangfolge.index(vorher) else Richtung.ABWAERTS


def _art(vorher: Bearbeitungsstand, nachher: Bearbeitungsstand) -> Bewegungsart:
    if nachher is Bearbeitungsstand.ERFOLGREICH_ERLEDIGT:
        return Bewegungsart.ERLEDIGT
    if vorher is Bearbeitungsstand.ERFOLGREICH_ERLEDIGT or nachher is Bearbeitungsstand.ERKANNT:
        return Bewegungsart.ZURUECK
    return Bewegungsart.BEARBEITET


def _wert_am(abschnitte: Sequence[tuple[date, date, str]], tag: date) -> str:
    return next(wert for von, bis, wert in abschnitte if von <= tag <= bis)
