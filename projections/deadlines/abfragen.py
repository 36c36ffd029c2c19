"""What can be asked of `deadlines`. `stand` is a WHERE in every query; rows leave the database as the JSON that is sent."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Select,
    Subquery,
    and_,
    bindparam,
    case,
    func,
    literal,
    literal_column,
    or_,
    select,
)
from sqlalchemy.sql.base import ReadOnlyColumnCollection

from domain.fristen.frist import LAUFEND, Ausgang
from domain.vokabular import NIE, Funktion
from projections.datenbank import in_liste, liste
from projections.deadlines.tabellen import OFFEN, ueberschritten
from projections.lesung import Befragbar, Frage
from projections.seiten import Schluesselwert, Seite, cursor_lesen, danach, json_objekt, seite
from projections.sicht import TEXT, ZAHL

_NIE = NIE.isoformat()
_STAND, _STAND_TAG = bindparam("stand", type_=TEXT), bindparam("stand_tag", type_=ZAHL)


@dataclass(frozen=True, slots=True)
class Sichtbar:
    """What the asking person may see: cases of these Fachkräfte, and of whoever belongs to these teams on the day, and these."""

    teams: frozenset[UUID] = frozenset()
    fachkraefte: frozenset[UUID] = frozenset()
    faelle: frozenset[UUID] = frozenset()


class Fristenabfrage:
    """Queries on one build of the view."""

    def __init__(self, bau: Befragbar) -> None:
        self._bau = bau
        self._abschnitt = bau.tabellen["abschnitt"]
        self._regel = bau.tabellen["regel"]
        self._mitglied = bau.tabellen["mitglied"]

    def eines_falls(self, fall: UUID, stand: date) -> Seite:
        """All Fristen of a case on a day, those that have ended as well. Order: due day, then identity."""
        zeilen = self._bau.zeilen("eines_falls", self._frage_eines_falls, {"fall": str(fall), **_werte(stand)})
        return seite("", zeilen, max(1, len(zeilen)))

    def liste(
        self,
        stand: date,
        *,
        zustand: Collection[Ausgang] = LAUFEND,
        fachkraft: UUID | None = None,
        team: UUID | None = None,
        funktion: Funktion | None = None,
        sichtbar: Sichtbar | None = None,
        regeln: Collection[str] | None = None,
        faellig_bis: date | None = None,
        ohne_tag: bool = False,
        absteigend: bool = False,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Seite:
        """Fristen that have one of these outcomes on that day, by due day; those without one come last.

        `fachkraft`: is responsible on that day. `team`: that Fachkraft belongs to it on that day. `funktion`: has to act, by the
        rule. `sichtbar` None: all. `regeln`: of these statements. `faellig_bis`: due on that day or before. `ohne_tag`: never due.
        Raises `UngueltigerCursor`.
        """
        name = f"fristen/{'ab' if absteigend else 'auf'}"
        zustaende = tuple(sorted({Ausgang(ausgang) for ausgang in zustand}))
        form = (
            *(name, zustaende, fachkraft is None, team is None, funktion is None, sichtbar is None, cursor is None),
            *(regeln is None, faellig_bis is None, ohne_tag),
        )
        werte: dict[str, Any] = {**_werte(stand), "limit": limit + 1, **_personen(fachkraft, team, sichtbar)}
        if funktion is not None:
            werte["funktion"] = funktion.value
        if regeln is not None:
            werte["regeln"] = liste(regeln)
        if faellig_bis is not None:
            werte["faellig_bis"] = faellig_bis.isoformat()
        if cursor is not None:
            werte |= zip(
                ("nach_tag", "nach_frist", "nach_nr"), cursor_lesen(name, cursor, (str, str, int)), strict=True
            )
        zeilen = self._bau.zeilen(form, lambda: self._listenfrage(*form[1:], absteigend=absteigend), werte)
        return seite(name, zeilen, limit)

    def zusammenfassung(
        self, stand: date, *, fachkraft: UUID | None = None, team: UUID | None = None, sichtbar: Sichtbar | None = None
    ) -> dict[str, int]:
        """How many Fristen have which outcome on that day; every outcome is named."""
        form = ("zusammenfassung", fachkraft is None, team is None, sichtbar is None)
        werte = {**_werte(stand), **_personen(fachkraft, team, sichtbar)}
        gezaehlt = {zeile[0]: zeile[1] for zeile in self._bau.zeilen(form, lambda: self._zaehlfrage(*form[1:]), werte)}
        return {ausgang.value: gezaehlt.get(ausgang.value, 0) for ausgang in Ausgang}

    # How the statements are made

    def _zaehlfrage(self, alle_fachkraefte: bool, alle_teams: bool, alles_sichtbar: bool) -> Frage:
        ausgang = _ausgang(self._abschnitt.c).label("ausgang")
        personen = self._personenbedingungen(alle_fachkraefte, alle_teams, alles_sichtbar)
        return Frage(select(ausgang, func.count()).where(self._am_stand(), *personen).group_by(ausgang))

    def _frage_eines_falls(self) -> Frage:
        zeilen = select(self._abschnitt).where(
            self._abschnitt.c.fall == bindparam("fall", type_=TEXT), self._am_stand()
        )
        return self._seitenfrage(zeilen.subquery("f"))

    def _listenfrage(
        self,
        zustaende: Sequence[Ausgang],
        alle_fachkraefte: bool,
        alle_teams: bool,
        alle_funktionen: bool,
        alles_sichtbar: bool,
        erste_seite: bool,
        alle_regeln: bool,
        jederzeit: bool,
        ohne_tag: bool,
        *,
        absteigend: bool,
    ) -> Frage:
        c = self._abschnitt.c
        ordnung = _ordnung(c)
        # What one Fachkraft has is read as a whole; of many, only what is on the page, chosen by what an index holds.
        spalten = (c.fall, c.frist, c.nr) if alle_fachkraefte else tuple(c)
        abfrage: Select[*tuple[Any, ...]] = select(*spalten).where(
            self._am_stand(),
            self._hat_ausgang(zustaende),
            *self._personenbedingungen(alle_fachkraefte, alle_teams, alles_sichtbar),
        )
        if not alle_funktionen:
            r = self._regel.c
            abfrage = abfrage.where(
                c.regel.in_(select(r.schluessel).where(r.funktion == bindparam("funktion", type_=TEXT)))
            )
        if not alle_regeln:
            r = self._regel.c
            abfrage = abfrage.where(c.regel.in_(select(r.schluessel).where(in_liste(r.aussage, "regeln"))))
        if not jederzeit:
            abfrage = abfrage.where(c.faellig_am <= bindparam("faellig_bis", type_=TEXT))
        if ohne_tag:
            abfrage = abfrage.where(c.faellig_am.is_(None))
        if not erste_seite:
            nach = [
                bindparam("nach_tag", type_=TEXT),
                bindparam("nach_frist", type_=TEXT),
                bindparam("nach_nr", type_=ZAHL),
            ]
            abfrage = abfrage.where(danach(ordnung, nach, absteigend=absteigend))
        abfrage = abfrage.order_by(*(o.desc() if absteigend else o for o in ordnung))
        gewaehlt = abfrage.limit(bindparam("limit", type_=ZAHL)).subquery("f")
        return self._seitenfrage(gewaehlt, nur_schluessel=alle_fachkraefte, absteigend=absteigend)

    def _seitenfrage(self, gewaehlt: Subquery, *, nur_schluessel: bool = False, absteigend: bool = False) -> Frage:
        """These rows as JSON, and their sort key."""
        von: FromClause = gewaehlt
        c, r, g = gewaehlt.c, self._regel.c, gewaehlt.c
        if nur_schluessel:
            c = self._abschnitt.c
            von = von.join(self._abschnitt, and_(c.fall == g.fall, c.frist == g.frist, c.nr == g.nr))
        ueberfaellig = and_(c.ausgang == OFFEN, c.faellig_am < _STAND)
        felder: dict[str, ColumnElement[Any]] = {
            "frist": c.frist,
            "fall": c.fall,
            "regel": r.aussage,
            "regel_id": r.regel,
            "grad": r.grad,
            "pflicht": r.pflicht,
            "aufgabe": r.aufgabe,
            "fundstelle": r.fundstelle,
            "funktion": r.funktion,
            "fachkraft": c.fachkraft,
            "ausloeser_nr": c.ausloeser_nr,
            "ausloeser_am": c.ausloeser_am,
            "entstanden_am": c.entstanden_am,
            "faellig_am": c.faellig_am,
            "ziel_am": c.ziel_am,
            "vorwarnung_ab": c.vorwarnung_ab,
            "ausgang": _ausgang(c),
            "tage_ueberfaellig": case((ueberfaellig, _STAND_TAG - c.faellig_tag), else_=literal_column("0")),
            "tage_verspaetet": c.tage_verspaetet,
            "erledigt_am": c.erledigt_am,
            "erledigt_nr": c.erledigt_nr,
            "erlaeuterung": c.erlaeuterung,
            "gegenstand": c.gegenstand,
        }
        tag, *schluessel = _ordnung(c)
        auswahl = select(json_objekt(felder), tag.label("tag"), *schluessel)
        von = von.join(self._regel, c.regel == r.schluessel)
        return Frage(auswahl.select_from(von), ("tag", "frist", "nr"), absteigend)

    def _am_stand(self) -> ColumnElement[bool]:
        c = self._abschnitt.c
        return and_(c.von <= _STAND, c.bis >= _STAND)

    def _hat_ausgang(self, zustaende: Sequence[Ausgang]) -> ColumnElement[bool]:
        """As conditions on columns with indexes, not on the computed outcome."""
        c = self._abschnitt.c
        laufende: dict[Ausgang, ColumnElement[bool]] = {
            Ausgang.UEBERFAELLIG: c.faellig_am < _STAND,
            Ausgang.BALD_FAELLIG: and_(c.faellig_am >= _STAND, c.vorwarnung_ab <= _STAND),
            Ausgang.OFFEN: or_(
                c.faellig_am.is_(None),
                and_(c.faellig_am >= _STAND, or_(c.vorwarnung_ab.is_(None), c.vorwarnung_ab > _STAND)),
            ),
        }
        teile: list[ColumnElement[bool]] = []
        gefragt = [laufende[ausgang] for ausgang in zustaende if ausgang in laufende]
        if len(gefragt) == len(laufende):
            teile.append(c.ausgang == OFFEN)
        elif gefragt:
            teile.append(and_(c.ausgang == OFFEN, or_(*gefragt)))
        if zustaende == (Ausgang.UEBERFAELLIG,):
            # Follows from the rest, and names the index of what was ever overdue.
            teile = [and_(teile[0], ueberschritten(self._abschnitt))]
        beendete = [_wort(ausgang) for ausgang in zustaende if ausgang not in laufende]
        if beendete:
            teile.append(and_(c.ausgang != OFFEN, c.ausgang.in_(beendete)))
        return or_(literal(False), *teile) if len(teile) != 1 else teile[0]

    def _personenbedingungen(
        self, alle_fachkraefte: bool, alle_teams: bool, alles_sichtbar: bool
    ) -> Iterable[ColumnElement[bool]]:
        c = self._abschnitt.c
        if not alle_fachkraefte:
            yield c.fachkraft == bindparam("fachkraft", type_=TEXT)
        if not alle_teams:
            yield c.fachkraft.in_(self._mitglieder(self._mitglied.c.team == bindparam("team", type_=TEXT)))
        if not alles_sichtbar:
            yield or_(
                in_liste(c.fachkraft, "sichtbare_fachkraefte"),
                c.fachkraft.in_(self._mitglieder(in_liste(self._mitglied.c.team, "sichtbare_teams"))),
                in_liste(c.fall, "sichtbare_faelle"),
            )

    def _mitglieder(self, team: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
        m = self._mitglied.c
        return select(m.strom).where(team, m.von <= _STAND, m.bis >= _STAND)


_Spalten = ReadOnlyColumnCollection[str, Any]


def _ordnung(c: _Spalten) -> tuple[ColumnElement[Any], ColumnElement[Any], ColumnElement[Any]]:
    """By due day, what has none last; then by identity."""
    return func.coalesce(c.faellig_am, literal_column(f"'{_NIE}'", TEXT)), c.frist, c.nr


def _ausgang(c: _Spalten) -> ColumnElement[str]:
    """The outcome on the asked day."""
    return case(
        (or_(c.ausgang != OFFEN, c.faellig_am.is_(None)), c.ausgang),
        (c.faellig_am < _STAND, _wort(Ausgang.UEBERFAELLIG)),
        (c.vorwarnung_ab <= _STAND, _wort(Ausgang.BALD_FAELLIG)),
        else_=OFFEN,
    )


def _wort(ausgang: Ausgang) -> ColumnElement[str]:
    return literal_column(f"'{ausgang.value}'", TEXT)


def _werte(stand: date) -> dict[str, Schluesselwert]:
    return {"stand": stand.isoformat(), "stand_tag": stand.toordinal()}


def _personen(fachkraft: UUID | None, team: UUID | None, sichtbar: Sichtbar | None) -> dict[str, str]:
    werte: dict[str, str] = {}
    if fachkraft is not None:
        werte["fachkraft"] = str(fachkraft)
    if team is not None:
        werte["team"] = str(team)
    if sichtbar is not None:
        werte |= {
            "sichtbare_fachkraefte": liste(sichtbar.fachkraefte),
            "sichtbare_teams": liste(sichtbar.teams),
            "sichtbare_faelle": liste(sichtbar.faelle),
        }
    return werte
