"""Eingliederungsleistungen: agreed, delivered by others, watched over and evaluated, step by step."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from typing import Any
from uuid import UUID

from adapters.demo import texte
from adapters.demo.angaben import ergaenzt
from adapters.demo.lebenslauf import Lebenslauf
from domain.befehle import LeistungSteuern
from domain.vokabular import Leistungsschritt

SCHRITTE = tuple(Leistungsschritt)
WEITER = 0.85
"""How often a service reaches its next step."""
EIGENE = 0.15
"""How often the office delivers it itself."""


@dataclass(frozen=True)
class Leistung:
    """One service of one case, as it is meant to be."""

    kennung: UUID
    bezeichnung: str
    anbieter: str
    eigen: bool
    rang: int
    von: date
    bis: date
    kosten: Decimal


def einplanen(leben: Lebenslauf, tag: date) -> None:
    """One or two services in the first months of a stay, the more important one first."""
    for rang in range(1, leben.rng.choice((1, 1, 2)) + 1):
        beginn = leben.in_tagen(20, 120, tag)
        von = leben.in_tagen(10, 40, beginn)
        bezeichnung, anbieter = leben.rng.choice(texte.LEISTUNGEN)
        leistung = Leistung(
            kennung=leben.amt.kennung("leistung", leben.nr, leben.aufenthalt, rang),
            bezeichnung=bezeichnung,
            anbieter=anbieter,
            eigen=leben.rng.random() < EIGENE,
            rang=rang,
            von=von,
            bis=leben.in_tagen(120, 260, von),
            kosten=Decimal(leben.rng.randrange(120, 4_800)) + Decimal("0.5") * leben.rng.randrange(2),
        )
        leben.plane(beginn, partial(_schritt, leistung=leistung, nr=0))


def _schritt(leben: Lebenslauf, tag: date, *, leistung: Leistung, nr: int) -> None:
    """One step in the life of a service; not every service reaches its last one."""
    schritt = SCHRITTE[nr]
    if schritt is Leistungsschritt.FORTGESCHRIEBEN:
        leistung = replace(leistung, bis=max(leistung.bis, tag) + timedelta(days=leben.rng.randrange(14, 90)))
    felder = {
        name: wert
        for name, wert in _felder(leistung, schritt).items()
        if leben.rng.random() >= leben.fm.sorgfalt.lueckenhaft
    }
    befehl = LeistungSteuern(
        am=tag, leistung=leistung.kennung, schritt=schritt, bezeichnung=leistung.bezeichnung, **felder
    )
    leben.tue(ergaenzt(leben, tag, "leistung_gesteuert", befehl, leben.fm))
    if nr + 1 < len(SCHRITTE) and leben.rng.random() < WEITER:
        leben.plane(leben.in_tagen(15, 60, tag), partial(_schritt, leistung=leistung, nr=nr + 1))


def _felder(leistung: Leistung, schritt: Leistungsschritt) -> dict[str, Any]:
    """What is known of it at each step."""
    match schritt:
        case Leistungsschritt.VEREINBART:
            return {"eigenleistung": leistung.eigen, "rang": leistung.rang, "von": leistung.von, "bis": leistung.bis}
        case Leistungsschritt.IMPLEMENTIERT:
            anbieter = {} if leistung.eigen else {"anbieter": leistung.anbieter}
            return {**anbieter, "kosten": leistung.kosten}
        case Leistungsschritt.KOORDINIERT:
            return {"rang": leistung.rang}
        case Leistungsschritt.FORTGESCHRIEBEN:
            return {"bis": leistung.bis}
        case _:
            return {}
