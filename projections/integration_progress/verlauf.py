"""The trajectory of one case on a day: from the tables, or from a case in memory."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from projections.fallsicht import Fallsicht
from projections.integration_progress.verlaeufe import MERKMALSLISTEN, Rang, richtung
from projections.integration_progress.zeilen import IntegrationProgress
from projections.lesung import Lesung
from projections.sicht import Zeile

_TABELLEN = ("hemmnisse", "bewegungen", "profillagen", "merkmale", "zustaendig")


def verlauf(lesung: Lesung, fall: UUID, stand: date, rang: Rang) -> dict[str, Any] | None:
    """What was known on `stand` of obstacles, Profillage, Kundenkategorie and Zielgruppe of one case; None before it began.

    `hemmnisse`: each with the sections of its Bearbeitungsstand, in the order they were found; `profillagen`: sections with
    the last known one before (`vorher`) and `richtung`, as `kundenkategorien` and `zielgruppen` with their `wert`;
    `bewegungen`: every change of a Hemmnis with the number of its entry. `bis` is None in what still holds at the end of
    `stand`.
    """
    zeilen: dict[str, Sequence[Zeile]] = {}
    for name in _TABELLEN:
        tabelle = lesung.tabellen[name]
        frage = select(tabelle).where(tabelle.c.fall == str(fall))
        zeilen[name] = [tuple(zeile) for zeile in lesung.verbindung.execute(frage)]
    return _verlauf(str(fall), stand.isoformat(), zeilen, rang)


def verlauf_aus(sicht: Fallsicht, stand: date, rang: Rang) -> dict[str, Any] | None:
    """The same, from a case in memory: for what was known at an earlier position."""
    return _verlauf(str(sicht.fall_id), stand.isoformat(), IntegrationProgress().zeilen(sicht), rang)


def _verlauf(fall: str, stand: str, zeilen: Mapping[str, Sequence[Zeile]], rang: Rang) -> dict[str, Any] | None:
    def bis_heute(name: str, spalte: int) -> list[Any]:
        """The rows that begin by `stand`, in order of that day and then of their key."""
        return sorted(
            (zeile for zeile in zeilen[name] if str(zeile[spalte]) <= stand),
            key=lambda zeile: (zeile[spalte], zeile[1]),
        )

    def offen(bis: str) -> str | None:
        # That something ends with this very day is said by an entry of the next one.
        return bis if bis < stand else None

    if not bis_heute("zustaendig", 2):
        return None
    hemmnisse: dict[str, dict[str, Any]] = {}
    for _, hemmnis, bis, von, bereich, veraenderbar, bearbeitungsstand in bis_heute("hemmnisse", 3):
        kopf = {"hemmnis": hemmnis, "bereich": bereich, "veraenderbar": bool(veraenderbar), "abschnitte": []}
        abschnitte = hemmnisse.setdefault(hemmnis, kopf)["abschnitte"]
        abschnitte.append({"von": von, "bis": offen(bis), "stand": bearbeitungsstand})
    return {
        "fall": fall,
        "stand": stand,
        "hemmnisse": list(hemmnisse.values()),
        "bewegungen": [
            {
                "nr": nr,
                "am": am,
                "art": art,
                "hemmnis": hemmnis,
                "bereich": bereich,
                "vorher": vorher,
                "nachher": nachher,
            }
            for _, nr, am, art, hemmnis, bereich, vorher, nachher, _ in bis_heute("bewegungen", 2)
        ],
        "profillagen": [
            {"von": von, "bis": offen(bis), "profillage": profillage, "vorher": vorher, "richtung": wohin}
            for _, bis, von, profillage, vorher, wohin, _ in bis_heute("profillagen", 2)
        ],
        **{
            name: [
                {
                    "von": von,
                    "bis": offen(bis),
                    "wert": wert,
                    "vorher": vorher,
                    "richtung": richtung(vorher, wert, rang(merkmal, date.fromisoformat(von))).value,
                }
                for _, dessen, bis, von, wert, vorher, _ in bis_heute("merkmale", 3)
                if dessen == merkmal.value
            ]
            for merkmal, name in MERKMALSLISTEN.items()
        },
    }
