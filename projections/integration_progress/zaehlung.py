"""Counts between two days, for the whole Mandant, a team, or a Fachkraft."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, Table, and_, func, select

from domain.vokabular import MERKMALSWERTE, Bearbeitungsstand, Bereich, Merkmal, Profillage
from projections.integration_progress.verlaeufe import MERKMALSLISTEN, Bewegungsart, Rang, Richtung, richtung
from projections.intervalle import am
from projections.lesung import Lesung


def zaehlung(
    lesung: Lesung, von: date, bis: date, rang: Rang, *, team: UUID | None = None, fachkraft: UUID | None = None
) -> dict[str, Any]:
    """How it stood at the end of `von` and of `bis`, and what changed on the days after `von` up to `bis`.

    `hemmnisse.anfang` and `.ende` count by Bereich and Bearbeitungsstand, `hemmnisse.bewegungen` by Bereich and
    `Bewegungsart`; `profillagen.anfang` and `.ende` by Profillage, `profillagen.bewegungen` by `Richtung`, and so
    `kundenkategorien` and `zielgruppen`, whose Rangfolge is that of the day `bis`; all of them also where the count is 0.
    What stood counts for whoever was responsible on that day, a change for whoever was on its own day, and for the team
    they belonged to then: so the numbers of teams add up, although cases move between them.
    Raises ValueError if `bis` is before `von`.
    """
    if bis < von:
        raise ValueError("bis liegt vor von")
    hemmnisse, profillagen = lesung.tabellen["hemmnisse"], lesung.tabellen["profillagen"]
    auswahl = _Auswahl(lesung, team, fachkraft)
    staende = [(b.value, s.value) for b in Bereich for s in Bearbeitungsstand]
    arten = [(b.value, a.value) for b in Bereich for a in Bewegungsart]
    profile = [(p.value,) for p in Profillage]
    return {
        "von": von.isoformat(),
        "bis": bis.isoformat(),
        "hemmnisse": {
            "anfang": auswahl.bestand(hemmnisse, ("bereich", "stand"), staende, von),
            "ende": auswahl.bestand(hemmnisse, ("bereich", "stand"), staende, bis),
            "bewegungen": auswahl.bewegungen(lesung.tabellen["bewegungen"], "am", ("bereich", "art"), arten, von, bis),
        },
        "profillagen": {
            "anfang": auswahl.bestand(profillagen, ("profillage",), profile, von),
            "ende": auswahl.bestand(profillagen, ("profillage",), profile, bis),
            "bewegungen": auswahl.bewegungen(
                profillagen, "von", ("richtung",), [(r.value,) for r in Richtung], von, bis
            ),
        },
        **{name: auswahl.merkmal(merkmal, rang(merkmal, bis), von, bis) for merkmal, name in MERKMALSLISTEN.items()},
    }


class _Auswahl:
    """Counts rows of whoever was asked for."""

    def __init__(self, lesung: Lesung, team: UUID | None, fachkraft: UUID | None) -> None:
        self.lesung = lesung
        self.team = team
        self.fachkraft = fachkraft

    def bestand(
        self,
        tabelle: Table,
        felder: tuple[str, ...],
        kombinationen: Sequence[tuple[str, ...]],
        tag: date,
        *weitere: ColumnElement[bool],
    ) -> list[dict[str, Any]]:
        frage = self._gruppiert(tabelle, felder).where(am(tabelle, tag), *weitere)
        if self.team is not None or self.fachkraft is not None:
            zustaendig = self.lesung.tabellen["zustaendig"]
            frage = frage.join(zustaendig, and_(zustaendig.c.fall == tabelle.c.fall, am(zustaendig, tag)))
            frage = self._begrenzt(frage, zustaendig.c.fachkraft, tag.isoformat())
        return self._gezaehlt(frage, felder, kombinationen)

    def bewegungen(
        self,
        tabelle: Table,
        spalte: str,
        felder: tuple[str, ...],
        kombinationen: Sequence[tuple[str, ...]],
        von: date,
        bis: date,
    ) -> list[dict[str, Any]]:
        tag = tabelle.c[spalte]
        frage = self._gruppiert(tabelle, felder).where(tag > von.isoformat(), tag <= bis.isoformat())
        return self._gezaehlt(self._begrenzt(frage, tabelle.c.fachkraft, tag), felder, kombinationen)

    def merkmal(self, merkmal: Merkmal, rangfolge: Sequence[str], von: date, bis: date) -> dict[str, Any]:
        """How many had each value, and how many moved which way."""
        tabelle = self.lesung.tabellen["merkmale"]
        dieses = tabelle.c.merkmal == merkmal.value
        werte = [(wert.value,) for wert in MERKMALSWERTE[merkmal]]
        richtungen: Counter[Richtung] = Counter()
        frage = self._gruppiert(tabelle, ("vorher", "wert")).where(
            dieses, tabelle.c.von > von.isoformat(), tabelle.c.von <= bis.isoformat()
        )
        for vorher, wert, anzahl in self.lesung.verbindung.execute(
            self._begrenzt(frage, tabelle.c.fachkraft, tabelle.c.von)
        ):
            richtungen[richtung(vorher, wert, rangfolge)] += anzahl
        return {
            "anfang": self.bestand(tabelle, ("wert",), werte, von, dieses),
            "ende": self.bestand(tabelle, ("wert",), werte, bis, dieses),
            "bewegungen": [{"richtung": r.value, "anzahl": richtungen[r]} for r in Richtung],
        }

    def _gruppiert(self, tabelle: Table, felder: tuple[str, ...]) -> Select[Any]:
        spalten = [tabelle.c[feld] for feld in felder]
        return select(*spalten, func.count()).select_from(tabelle).group_by(*spalten)

    def _begrenzt(
        self, frage: Select[Any], fachkraft: ColumnElement[Any], tag: ColumnElement[Any] | str
    ) -> Select[Any]:
        if self.fachkraft is not None:
            frage = frage.where(fachkraft == str(self.fachkraft))
        if self.team is not None:
            fachkraefte = self.lesung.tabellen["fachkraefte"]
            frage = frage.join(
                fachkraefte,
                and_(fachkraefte.c.strom == fachkraft, fachkraefte.c.bis >= tag, fachkraefte.c.von <= tag),
            ).where(fachkraefte.c.team == str(self.team))
        return frage

    def _gezaehlt(
        self, frage: Select[Any], felder: tuple[str, ...], kombinationen: Sequence[tuple[str, ...]]
    ) -> list[dict[str, Any]]:
        anzahlen = {tuple(zeile[:-1]): zeile[-1] for zeile in self.lesung.verbindung.execute(frage)}
        return [{**dict(zip(felder, werte, strict=True)), "anzahl": anzahlen.get(werte, 0)} for werte in kombinationen]
