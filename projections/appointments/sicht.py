"""The view itself: the life of every appointment and every Wiedervorlage as intervals of days."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import MetaData, Table

from domain.beratungstermine import TERMINKLASSEN, Beratungstermin, mit_termin
from domain.eintrag import Eintrag
from domain.wiedervorlagen import WIEDERVORLAGEKLASSEN, Wiedervorlage, mit_wiedervorlage
from projections.appointments import tabellen as _tabellen
from projections.fallsicht import Fallsicht
from projections.intervalle import aus_wechseln, text, vor
from projections.sicht import Stammdaten, Zeile, Zeilen

BERLIN = ZoneInfo("Europe/Berlin")

T = TypeVar("T")

_KALENDER = TERMINKLASSEN | WIEDERVORLAGEKLASSEN


class Appointments:
    """Appointments and Wiedervorlagen; see `abfragen` for what can be asked."""

    name = "appointments"
    version = 1
    haengt_an_regeln = False
    stammtabellen: frozenset[str] = frozenset()

    def tabellen(self, metadata: MetaData, endung: str) -> Mapping[str, Table]:
        return _tabellen.tabellen(metadata, endung)

    def zeilen(self, sicht: Fallsicht) -> Zeilen:
        fall, ende = str(sicht.fall_id), sicht.aufgegangen_am
        termine: Mapping[UUID, Beratungstermin] = {}
        vorlagen: Mapping[UUID, Wiedervorlage] = {}
        wechsel: dict[UUID, list[tuple[date, Beratungstermin]]] = {}
        vorlagenwechsel: dict[UUID, list[tuple[date, Wiedervorlage]]] = {}
        for eintrag in sicht.akte.wirksam:
            if type(eintrag.ereignis) not in _KALENDER:
                continue
            neue, neue_vorlagen = mit_termin(termine, eintrag), mit_wiedervorlage(vorlagen, eintrag)
            _merke(wechsel, termine, neue, eintrag.ereignis.am)
            _merke(vorlagenwechsel, vorlagen, neue_vorlagen, eintrag.ereignis.am)
            termine, vorlagen = neue, neue_vorlagen
        nach_nr = {eintrag.nr: eintrag for eintrag in sicht.akte.wirksam} if wechsel else {}
        return {
            "termine": [
                _termin(fall, von, bis, termin, nach_nr[termin.nr])
                for abschnitte in wechsel.values()
                for von, bis, termin in vor(aus_wechseln(abschnitte), ende)
            ],
            "wiedervorlagen": [
                _wiedervorlage(fall, von, bis, vorlage)
                for abschnitte in vorlagenwechsel.values()
                for von, bis, vorlage in vor(aus_wechseln(abschnitte), ende)
            ],
        }

    def stammzeilen(self, stamm: Stammdaten, strom: UUID) -> Zeilen:
        return {}


def _merke(wechsel: dict[UUID, list[tuple[date, T]]], alt: Mapping[UUID, T], neu: Mapping[UUID, T], am: date) -> None:
    if neu is alt:
        return
    for kennung, wert in neu.items():
        if alt.get(kennung) is not wert:
            wechsel.setdefault(kennung, []).append((am, wert))


def _termin(fall: str, von: date, bis: date, termin: Beratungstermin, letzter: Eintrag) -> Zeile:
    beginnt = zeitpunkt(termin.tag, termin.uhrzeit)
    wunsch = termin.erinnerung
    erinnert = termin.erinnert == (termin.tag, termin.uhrzeit)
    geschuldet = wunsch is not None and not erinnert and termin.entschieden is None
    return (
        fall,
        str(termin.id),
        bis.isoformat(),
        von.isoformat(),
        termin.vereinbart_am.isoformat(),
        termin.tag.isoformat(),
        termin.uhrzeit,
        termin.dauer_minuten,
        termin.form.value,
        str(termin.fachkraft),
        termin.anlass,
        int(termin.mit_einladung),
        text(termin.eingeladen_am),
        text(wunsch.weg) if wunsch is not None else None,
        wunsch.stunden_vorher if wunsch is not None else None,
        als_text(beginnt),
        als_text(beginnt - timedelta(hours=wunsch.stunden_vorher)) if wunsch is not None and geschuldet else None,
        int(erinnert),
        text(termin.entschieden),
        termin.fassung,
        als_text(letzter.ereignis.erfassung.erfasst_am),
    )


def _wiedervorlage(fall: str, von: date, bis: date, vorlage: Wiedervorlage) -> Zeile:
    return (
        fall,
        str(vorlage.id),
        bis.isoformat(),
        von.isoformat(),
        vorlage.gesetzt_am.isoformat(),
        vorlage.tag.isoformat(),
        str(vorlage.fachkraft),
        vorlage.nr,
        int(vorlage.mit_notiz),
        text(vorlage.erledigt_am),
    )


def zeitpunkt(tag: date, uhrzeit: str) -> datetime:
    """The moment at which the clock in the office says so. What a clock skips in spring is read as before the change, what
    it says twice in autumn as the first time, as RFC 5545 has it."""
    stunde, minute = map(int, uhrzeit.split(":"))
    return datetime(tag.year, tag.month, tag.day, stunde, minute, tzinfo=BERLIN).astimezone(UTC)


def als_text(moment: datetime) -> str:
    """A moment as rows keep it: UTC, to the second."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"
