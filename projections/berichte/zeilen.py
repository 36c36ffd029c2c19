"""From a case to the rows of `berichte`. What a `stand` shows depends only on entries that speak of no later day. Pure."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from domain.eintrag import Eintrag
from domain.ereignisse import (
    ContactHeld,
    Fallabgang,
    FallEreignis,
    IntegrationsplanErstellt,
    LeistungGesteuert,
    Vereinbarung,
)
from domain.fristen.zeitraeume import geltende
from domain.kalender import EIN_TAG
from domain.vokabular import NIE, Leistungsschritt, Zeitraumart
from domain.zeitraum import Zeitraum, zeitraum_aus
from projections.caseload.kontakte import zaehlt
from projections.deadlines.zeilen import zustaendigkeiten
from projections.fallsicht import Fallsicht
from projections.intervalle import aus_wechseln
from projections.sicht import Zeile, Zeilen

NOCH_NICHT = frozenset({Leistungsschritt.VEREINBART})
"""Steps of an Eingliederungsleistung at which it costs nothing yet."""

VERFOLGTE = frozenset(
    {
        Zeitraumart.BESCHAEFTIGUNG,
        Zeitraumart.AUSBILDUNG,
        Zeitraumart.WEITERBILDUNG,
        Zeitraumart.MASSNAHME,
        Zeitraumart.LEISTUNG,
    }
)
"""The periods figures may ask for."""


def zeilen(sicht: Fallsicht) -> Zeilen:
    """All rows of one case."""
    akte = sicht.akte
    if akte.fall is None:
        return {}
    fall, wirksam = str(akte.fall_id), akte.wirksam
    verantwortlich = [(von, bis, str(fachkraft)) for von, bis, fachkraft in zustaendigkeiten(wirksam)]
    plaene = list(_plaene(fall, wirksam, sicht.aufgegangen_am))
    ende = akte.fall.aufgegangen
    return {
        "aufenthalte": list(_aufenthalte(sicht, fall, verantwortlich)),
        "gespraeche": list(_gespraeche(sicht, fall)),
        "vereinbarungen": list(_vereinbarungen(sicht, fall)),
        "zeitraeume": list(_zeitraeume(fall, wirksam)),
        "leistungen": list(_leistungen(fall, wirksam, verantwortlich)),
        "plaene": plaene,
        "zieltermine": [
            (fall, eintrag.nr, termin.isoformat())
            for eintrag in wirksam
            if isinstance(eintrag.ereignis, IntegrationsplanErstellt)
            for termin in sorted(set(eintrag.ereignis.zieltermine))
        ],
        "zustaendig": [(fall, bis.isoformat(), von.isoformat(), fachkraft) for von, bis, fachkraft in verantwortlich],
        "aufgegangen": [(fall, ende.am.isoformat(), str(ende.mit))] if ende is not None else [],
    }


def _aufenthalte(sicht: Fallsicht, fall: str, verantwortlich: Sequence[tuple[date, date, str]]) -> Iterator[Zeile]:
    zustand = sicht.akte.fall
    abgaenge = iter([eintrag.nr for eintrag in sicht.akte.wirksam if isinstance(eintrag.ereignis, Fallabgang)])
    for aufenthalt in zustand.aufenthalte if zustand is not None else ():
        beendet = aufenthalt.bis is not None
        yield (
            fall,
            aufenthalt.zugang_nr,
            aufenthalt.von.isoformat(),
            (aufenthalt.bis or NIE).isoformat(),
            aufenthalt.grund,
            next(abgaenge) if beendet else None,
            _am(verantwortlich, aufenthalt.von),
            _am(verantwortlich, aufenthalt.bis) if aufenthalt.bis is not None else None,
        )


def _gespraeche(sicht: Fallsicht, fall: str) -> Iterator[Zeile]:
    for eintrag in sicht.akte.wirksam:
        ereignis = eintrag.ereignis
        if isinstance(ereignis, ContactHeld):
            yield (
                fall,
                eintrag.nr,
                ereignis.am.isoformat(),
                ereignis.am.toordinal(),
                str(ereignis.fachkraft),
                int(zaehlt(eintrag, sicht.regelstand)),
                ereignis.dauer_minuten,
                ereignis.vorbereitung_minuten,
            )


def _vereinbarungen(sicht: Fallsicht, fall: str) -> Iterator[Zeile]:
    """Between one agreement and the next, what was known to run and until when: the statute may end what is agreed."""
    je_tag: dict[date, dict[str, Zeitraum]] = {}
    bekannt: dict[str, Zeitraum] = {}
    for eintrag in sicht.akte.wirksam:
        if isinstance(eintrag.ereignis, Vereinbarung):
            bekannt = _ergaenzt(bekannt, eintrag)
            je_tag[eintrag.ereignis.am] = bekannt
    for ab, ende, zeitraeume in aus_wechseln(je_tag.items()):
        je_art: dict[str, list[tuple[date, date]]] = {}
        for einer in geltende(zeitraeume, sicht.regelstand.am(ab).instrumente):
            von, bis = max(ab, einer.zeitraum.von), min(ende, einer.bis or NIE)
            if von <= bis:
                je_art.setdefault(einer.zeitraum.art.value, []).append((von, bis))
        for art, tage in je_art.items():
            yield from ((fall, art, bis.isoformat(), von.isoformat()) for von, bis in _vereint(tage))


def _zeitraeume(fall: str, wirksam: Sequence[Eintrag]) -> Iterator[Zeile]:
    """What was said of each last, from the day it was said until the day before something else was."""
    bekannt: dict[str, Zeitraum] = {}
    gesagt: dict[str, list[tuple[date, Zeitraum]]] = {}
    for eintrag in wirksam:
        vorher = bekannt
        bekannt = _ergaenzt(bekannt, eintrag)
        for schluessel, zeitraum in bekannt.items():
            if zeitraum.art in VERFOLGTE and vorher.get(schluessel) is not zeitraum:
                gesagt.setdefault(schluessel, []).append((zeitraum.am, zeitraum))
    for schluessel, wechsel in gesagt.items():
        for ab, ende, zeitraum in aus_wechseln(wechsel):
            yield (
                fall,
                schluessel,
                ende.isoformat(),
                ab.isoformat(),
                zeitraum.nr,
                zeitraum.art.value,
                zeitraum.von.isoformat(),
                (zeitraum.bis or NIE).isoformat(),
            )


def _leistungen(
    fall: str, wirksam: Sequence[Eintrag], verantwortlich: Sequence[tuple[date, date, str]]
) -> Iterator[Zeile]:
    """From the day on which it was put into effect, or its costs were first stated."""
    gesagt: dict[str, list[tuple[date, tuple[int, int | None]]]] = {}
    for eintrag in wirksam:
        ereignis = eintrag.ereignis
        if not isinstance(ereignis, LeistungGesteuert):
            continue
        bisher = gesagt.get(str(ereignis.leistung), [])
        neu: tuple[int, int | None]
        if ereignis.kosten is not None:
            neu = (eintrag.nr, int(ereignis.kosten * 100))
        elif not bisher and ereignis.schritt not in NOCH_NICHT:
            neu = (eintrag.nr, None)
        else:
            continue
        gesagt[str(ereignis.leistung)] = [*bisher, (ereignis.am, neu)]
    for leistung, wechsel in gesagt.items():
        angefallen_am = wechsel[0][0]
        for ab, ende, (nr, kosten) in aus_wechseln(wechsel):
            fachkraft = _am(verantwortlich, angefallen_am)
            tage = (ende.isoformat(), ab.isoformat())
            yield (fall, leistung, *tage, nr, angefallen_am.isoformat(), kosten, fachkraft)


def _plaene(fall: str, wirksam: Sequence[Eintrag], aufgegangen_am: date | None) -> Iterator[Zeile]:
    """Each until the next one, or until the person is looked after in another case: it is carried on there."""
    erstellt = [
        (eintrag.ereignis.am, eintrag.nr)
        for eintrag in wirksam
        if isinstance(eintrag.ereignis, IntegrationsplanErstellt)
    ]
    for (am, nr), (naechster, _) in pairwise([*erstellt, (aufgegangen_am or NIE, 0)]):
        bis = naechster - EIN_TAG if naechster < NIE else NIE
        yield (fall, nr, am.isoformat(), bis.isoformat())


def _ergaenzt(bekannt: dict[str, Zeitraum], eintrag: Eintrag) -> dict[str, Zeitraum]:
    ereignis = eintrag.ereignis
    neu = zeitraum_aus(ereignis, eintrag.nr, bekannt) if isinstance(ereignis, FallEreignis) else None
    return bekannt if neu is None else {**bekannt, neu.schluessel: neu}


def _vereint(tage: Sequence[tuple[date, date]]) -> Iterator[tuple[date, date]]:
    """Overlapping days as one interval, so that none ends on the same day as another."""
    laufend: tuple[date, date] | None = None
    for von, bis in sorted(tage):
        if laufend is not None and von <= laufend[1]:
            laufend = (laufend[0], max(laufend[1], bis))
            continue
        if laufend is not None:
            yield laufend
        laufend = (von, bis)
    if laufend is not None:
        yield laufend


def _am(reihe: Sequence[tuple[date, date, str]], tag: date) -> str:
    return next((fachkraft for _, bis, fachkraft in reihe if tag <= bis), reihe[-1][2])
