"""The view itself: which functions fill which table."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from sqlalchemy import MetaData, Table

from domain.organisation.fachkraft import Fachkraft
from projections.deadlines import tabellen as _tabellen
from projections.deadlines.zeilen import abschnittszeilen, fristregeln, tag_als_text
from projections.fallsicht import Fallsicht
from projections.intervalle import aus_wechseln
from projections.sicht import Stammdaten, Zeile, Zeilen


class Deadlines:
    """Every Frist with every section of its life; see `Fristenabfrage` for what can be asked."""

    name = "deadlines"
    version = 4
    haengt_an_regeln = True
    stammtabellen = frozenset({"regel", "mitglied"})

    def tabellen(self, metadata: MetaData, endung: str) -> Mapping[str, Table]:
        return _tabellen.tabellen(metadata, endung)

    def zeilen(self, sicht: Fallsicht) -> Zeilen:
        return {"abschnitt": abschnittszeilen(sicht)}

    def stammzeilen(self, stamm: Stammdaten, strom: UUID) -> Zeilen:
        match stamm.stroeme[strom].art:
            case "mandant":
                return {"regel": _regeln(stamm, strom)}
            case "fachkraft":
                return {"mitglied": _mitgliedschaft(stamm.fachkraefte[strom])}
            case _:
                return {}


def _regeln(stamm: Stammdaten, strom: UUID) -> list[Zeile]:
    zeilen: dict[str, Zeile] = {}
    for schluessel, regel in fristregeln(stamm.regelstand).values():
        zeilen[schluessel] = (
            str(strom),
            schluessel,
            regel.id,
            regel.aussage,
            regel.grad.value,
            regel.pflicht,
            regel.aufgabe,
            regel.fundstelle,
            regel.handelt.value,
        )
    return list(zeilen.values())


def _mitgliedschaft(fachkraft: Fachkraft) -> list[Zeile]:
    """Without gaps: before the first day recorded, the Fachkraft is taken to have belonged to their first team."""
    ab_tage = sorted({date.min, *(ab for ab, _ in fachkraft.teams)})
    return [
        (str(fachkraft.id), tag_als_text(von), tag_als_text(bis), str(team))
        for von, bis, team in aus_wechseln((ab, fachkraft.team(ab)) for ab in ab_tage)
    ]
