"""What can be asked of `appointments`. `stand` is a WHERE; rows of lists leave the database as the JSON that is sent."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, MetaData, Table, case, literal_column, select

from domain.vokabular import NIE, Terminausgang
from projections.appointments.sicht import Appointments, als_text
from projections.fallsicht import Fallsicht
from projections.intervalle import am
from projections.lesung import Lesung
from projections.seiten import MAX_SEITE, Seite, cursor_lesen, danach, json_objekt, json_wahr, seite
from projections.sicht import TEXT

MAX_KALENDER = 5_000
"""Appointments in one feed at most: about five years of one Fachkraft."""


@dataclass(frozen=True, slots=True)
class Kalenderfilter:
    """Which days, of whom; what is None is not asked. `fachkraefte`: only what is with one of these. Days are those of the
    appointment, or of the Wiedervorlage."""

    von: date | None = None
    bis: date | None = None
    fall: UUID | None = None
    fachkraefte: Collection[UUID] | None = None


class Kalendertermin(NamedTuple):
    """One appointment as a feed shows it."""

    fall: str
    beratungstermin: str
    tag: str
    uhrzeit: str
    dauer_minuten: int
    form: str
    entschieden: str | None
    fassung: int
    geaendert_am: str


class FaelligeErinnerung(NamedTuple):
    """A reminder that is owed. `beginnt`: when the appointment does, in UTC."""

    fall: str
    beratungstermin: str
    tag: str
    uhrzeit: str
    form: str
    weg: str
    beginnt: str


def termine(
    lesung: Lesung,
    stand: date,
    filter: Kalenderfilter,
    *,
    ausgang: Terminausgang | None = None,
    limit: int = 100,
    cursor: str | None = None,
) -> Seite:
    """One page of the appointments as they stood on a day, by their day and time. Raises UngueltigerCursor."""
    t = lesung.tabellen["termine"]
    wort = _ausgang(t, stand)
    felder: dict[str, ColumnElement[Any]] = {name: t.c[name] for name in _TERMIN}
    felder |= {name: json_wahr(t.c[name]) for name in _JA_NEIN} | {"ausgang": wort}
    bedingungen = _bedingungen(t, stand, filter)
    if ausgang is not None:
        bedingungen.append(wort == ausgang.value)
    schluessel = [t.c.tag, t.c.uhrzeit, t.c.fall, t.c.beratungstermin]
    frage = select(json_objekt(felder), *schluessel).where(*bedingungen).order_by(*schluessel)
    if cursor is not None:
        frage = frage.where(danach(schluessel, cursor_lesen("termine", cursor, [str] * 4)))
    limit = max(1, min(limit, MAX_SEITE))
    return seite("termine", lesung.verbindung.execute(frage.limit(limit + 1)).fetchall(), limit)


def wiedervorlagen(
    lesung: Lesung,
    stand: date,
    filter: Kalenderfilter,
    *,
    erledigt: bool = False,
    limit: int = 100,
    cursor: str | None = None,
) -> Seite:
    """One page of the Wiedervorlagen that were open on a day, or were done by then, by their day. Raises UngueltigerCursor."""
    w = lesung.tabellen["wiedervorlagen"]
    felder: dict[str, ColumnElement[Any]] = {name: w.c[name] for name in _VORLAGE}
    felder["mit_notiz"] = json_wahr(w.c.mit_notiz)
    bedingungen = [
        *_bedingungen(w, stand, filter),
        w.c.erledigt_am.is_not(None) if erledigt else w.c.erledigt_am.is_(None),
    ]
    schluessel = [w.c.tag, w.c.fall, w.c.wiedervorlage]
    frage = select(json_objekt(felder), *schluessel).where(*bedingungen).order_by(*schluessel)
    liste = f"wiedervorlagen/{'erledigt' if erledigt else 'offen'}"
    if cursor is not None:
        frage = frage.where(danach(schluessel, cursor_lesen(liste, cursor, [str] * 3)))
    limit = max(1, min(limit, MAX_SEITE))
    return seite(liste, lesung.verbindung.execute(frage.limit(limit + 1)).fetchall(), limit)


def termine_aus(sicht: Fallsicht, stand: date) -> list[dict[str, Any]]:
    """The rows of `termine` of one case, all of them, from a case in memory as known at its position."""
    ergebnis = []
    for zeile in _am_stand(sicht, "termine", stand):
        objekt = {name: zeile[name] for name in _TERMIN} | {name: bool(zeile[name]) for name in _JA_NEIN}
        vorbei = Terminausgang.OFFEN if zeile["tag"] < stand.isoformat() else Terminausgang.VEREINBART
        ergebnis.append(objekt | {"ausgang": zeile["entschieden"] or vorbei.value})
    return sorted(ergebnis, key=lambda z: (z["tag"], z["uhrzeit"], z["beratungstermin"]))


def wiedervorlagen_aus(sicht: Fallsicht, stand: date) -> list[dict[str, Any]]:
    """The Wiedervorlagen of one case, those that are done as well, from a case in memory."""
    ergebnis = [
        {name: zeile[name] for name in _VORLAGE} | {"mit_notiz": bool(zeile["mit_notiz"])}
        for zeile in _am_stand(sicht, "wiedervorlagen", stand)
    ]
    return sorted(ergebnis, key=lambda z: (z["tag"], z["wiedervorlage"]))


_TERMIN = (
    *("fall", "beratungstermin", "vereinbart_am", "tag", "uhrzeit", "dauer_minuten", "form", "fachkraft"),
    *("anlass", "eingeladen_am", "erinnerung", "stunden_vorher"),
)
_JA_NEIN = ("mit_einladung", "erinnert")
_VORLAGE = ("fall", "wiedervorlage", "gesetzt_am", "tag", "fachkraft", "eintrag", "erledigt_am")


def _am_stand(sicht: Fallsicht, tabelle: str, stand: date) -> Iterator[dict[str, Any]]:
    """The rows of this table that hold on a day, by the names of its columns."""
    ansicht = Appointments()
    spalten = [spalte.name for spalte in ansicht.tabellen(MetaData(), "")[tabelle].columns]
    for werte in ansicht.zeilen(sicht)[tabelle]:
        zeile: dict[str, Any] = dict(zip(spalten, werte, strict=True))
        if zeile["von"] <= stand.isoformat() <= zeile["bis"]:
            yield zeile


def kalender(lesung: Lesung, fachkraft: UUID, ab: date) -> list[Kalendertermin]:
    """The appointments of a Fachkraft from a day on, as they are known now, cancelled ones too; in order."""
    t = lesung.tabellen["termine"]
    frage = (
        select(*(t.c[name] for name in Kalendertermin._fields))
        .where(t.c.fachkraft == str(fachkraft), t.c.tag >= ab.isoformat(), t.c.bis == NIE.isoformat())
        .order_by(t.c.tag, t.c.uhrzeit, t.c.fall, t.c.beratungstermin)
        .limit(MAX_KALENDER)
    )
    return [Kalendertermin(*zeile) for zeile in lesung.verbindung.execute(frage)]


def faellige_erinnerungen(lesung: Lesung, jetzt: datetime) -> list[FaelligeErinnerung]:
    """The reminders that are owed at this moment and not yet done with, the most urgent first."""
    t = lesung.tabellen["termine"]
    frage = (
        select(
            *(t.c.fall, t.c.beratungstermin, t.c.tag, t.c.uhrzeit, t.c.form),
            t.c.erinnerung.label("weg"),
            t.c.beginnt,
        )
        .where(t.c.erinnern_ab.is_not(None), t.c.erinnern_ab <= als_text(jetzt), t.c.bis == NIE.isoformat())
        .order_by(t.c.beginnt, t.c.fall, t.c.beratungstermin)
    )
    return [FaelligeErinnerung(*zeile) for zeile in lesung.verbindung.execute(frage)]


def _bedingungen(tabelle: Table, stand: date, filter: Kalenderfilter) -> list[ColumnElement[bool]]:
    bedingungen: list[ColumnElement[bool]] = [am(tabelle, stand)]
    if filter.von is not None:
        bedingungen.append(tabelle.c.tag >= filter.von.isoformat())
    if filter.bis is not None:
        bedingungen.append(tabelle.c.tag <= filter.bis.isoformat())
    if filter.fall is not None:
        bedingungen.append(tabelle.c.fall == str(filter.fall))
    if filter.fachkraefte is not None:
        bedingungen.append(tabelle.c.fachkraft.in_(sorted(map(str, filter.fachkraefte))))
    return bedingungen


def _ausgang(t: Table, stand: date) -> ColumnElement[str]:
    """What has become of the appointment on the asked day."""
    offen, vereinbart = (
        literal_column(f"'{ausgang.value}'", TEXT) for ausgang in (Terminausgang.OFFEN, Terminausgang.VEREINBART)
    )
    return case(
        (t.c.entschieden.is_not(None), t.c.entschieden),
        (t.c.tag < stand.isoformat(), offen),
        else_=vereinbart,
    )
