"""The facts of a case as closed intervals of days: what held on a day is one row.

Rows for a `stand` depend only on entries that speak of no later day. A Merkmal is known from the day its entry speaks of;
the last day of a stay still belongs to it, but its place is free again at the end of that day.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from domain.eintrag import Eintrag
from domain.ereignisse import (
    AbweichungBegruendet,
    ContactHeld,
    EGVSigned,
    FeststellungGetroffen,
    FortfuehrungGeprueft,
    TerminVersaeumt,
    ZugangGeprueft,
)
from domain.fall import Fall
from domain.fallverlauf import evolve
from domain.kalender import EIN_TAG, geburtstag
from domain.vokabular import NIE, Altersgruppe, Merkmal
from projections.fallsicht import Fallsicht
from projections.intervalle import aus_wechseln, text, vor

ALTERSGRENZE = 25
"""U25 up to and including the day before this birthday (domain words, no rule of one regulation)."""

_OHNE_TATSACHEN = (
    *(ContactHeld, TerminVersaeumt, ZugangGeprueft, EGVSigned, FortfuehrungGeprueft, AbweichungBegruendet),
    FeststellungGetroffen,
)
"""Frequent kinds of entries that move none of the facts shown here: folding them would cost and change nothing."""


class Tatsachen(NamedTuple):
    """How a case stands on a day; values as rows keep them.

    `aufenthalt_von`, `aufenthalt_bis` and `abgangsgrund` are of the last stay; `aufenthalt_bis` is None while it is open.
    `platz` is 1 while an open stay takes a place of `fachkraft`, `warteliste` the team on whose list the case waits,
    `hemmnisse_offen` counts the Handlungsbedarfe not erfolgreich erledigt, `altersgruppe` is None without a birth date,
    `vormerkung_*` is for whom, and since when, the case is proposed while nobody has decided.
    """

    phase: str
    status: str | None
    profillage: str | None
    integrationsprognose: str | None
    kundenkategorie: str | None
    zielgruppe: str | None
    altersgruppe: str | None
    fachkraft: str
    funktion: str
    zustaendig_seit: str
    aufenthalt_von: str | None
    aufenthalt_bis: str | None
    abgangsgrund: str | None
    platz: int
    warteliste: str | None
    hemmnisse_offen: int
    vormerkung_team: str | None
    vormerkung_fachkraft: str | None
    personengruppe: str | None
    vormerkung_am: str | None


def tatsachen(sicht: Fallsicht) -> list[tuple[date, date, Tatsachen]]:
    """The intervals of a case, in order, without gaps from its first day on."""
    zustaende = _zustaende(sicht.akte.wirksam)
    if not zustaende:
        return []
    beginn, letzter = zustaende[0][0], zustaende[-1][1]
    fuenfundzwanzig = geburtstag(sicht.geboren, ALTERSGRENZE) if sicht.geboren is not None else None
    tage = {tag for tag, _ in zustaende} | {tag for tag in _ohne_eintrag(letzter, fuenfundzwanzig) if tag >= beginn}
    # An end of benefits takes effect on the next day, and a later application may have undone it.
    tage |= {fall.ausgeschieden_am + EIN_TAG for _, fall in zustaende if fall.ausgeschieden_am is not None}
    wechsel: list[tuple[date, Tatsachen]] = []
    stelle = 0
    for tag in sorted(tage):
        while stelle + 1 < len(zustaende) and zustaende[stelle + 1][0] <= tag:
            stelle += 1
        wechsel.append((tag, _am(zustaende[stelle][1], tag, fuenfundzwanzig)))
    return vor(aus_wechseln(wechsel), sicht.aufgegangen_am)


def _zustaende(wirksam: Sequence[Eintrag]) -> list[tuple[date, Fall]]:
    """The state at the end of every day on which it changed."""
    zustaende: list[tuple[date, Fall]] = []
    fall: Fall | None = None
    for eintrag in wirksam:
        if isinstance(eintrag.ereignis, _OHNE_TATSACHEN):
            continue
        neu = evolve(fall, eintrag)
        if neu is fall:
            continue
        fall = neu
        if zustaende and zustaende[-1][0] == eintrag.ereignis.am:
            zustaende[-1] = (eintrag.ereignis.am, fall)
        else:
            zustaende.append((eintrag.ereignis.am, fall))
    return zustaende


def _ohne_eintrag(letzter: Fall, fuenfundzwanzig: date | None) -> set[date]:
    """The days on which something changes although no entry speaks of them."""
    tage = {abschnitt.von for abschnitt in letzter.merkmale}
    tage |= {abschnitt.bis + EIN_TAG for abschnitt in letzter.merkmale if abschnitt.bis < NIE}
    tage |= {a.bis + EIN_TAG for a in letzter.aufenthalte if a.bis is not None and a.bis < NIE}
    if fuenfundzwanzig is not None:
        tage.add(fuenfundzwanzig)
    return tage


def _am(fall: Fall, tag: date, fuenfundzwanzig: date | None) -> Tatsachen:
    aufenthalt = fall.aufenthalte[-1] if fall.aufenthalte else None
    vormerkung = fall.vormerkung
    altersgruppe = None
    if fuenfundzwanzig is not None:
        altersgruppe = Altersgruppe.U25.value if tag < fuenfundzwanzig else Altersgruppe.UE25.value
    return Tatsachen(
        phase=fall.phase(tag).value,
        status=text(fall.merkmal(Merkmal.STATUS, tag)),
        profillage=text(fall.merkmal(Merkmal.PROFILLAGE, tag)),
        integrationsprognose=text(fall.merkmal(Merkmal.INTEGRATIONSPROGNOSE, tag)),
        kundenkategorie=text(fall.merkmal(Merkmal.KUNDENKATEGORIE, tag)),
        zielgruppe=text(fall.merkmal(Merkmal.ZIELGRUPPE, tag)),
        altersgruppe=altersgruppe,
        fachkraft=str(fall.zustaendig.fachkraft),
        funktion=fall.zustaendig.funktion.value,
        zustaendig_seit=fall.zustaendig.seit.isoformat(),
        aufenthalt_von=text(aufenthalt.von) if aufenthalt is not None else None,
        aufenthalt_bis=text(aufenthalt.bis) if aufenthalt is not None else None,
        abgangsgrund=aufenthalt.grund if aufenthalt is not None else None,
        platz=int(fall.aufenthalt is not None),
        warteliste=text(fall.warteliste),
        hemmnisse_offen=sum(hemmnis.offen for hemmnis in fall.hemmnisse.values()),
        vormerkung_team=text(vormerkung.team) if vormerkung is not None else None,
        vormerkung_fachkraft=text(vormerkung.fachkraft) if vormerkung is not None else None,
        personengruppe=text(fall.merkmal(Merkmal.PERSONENGRUPPE, tag)),
        vormerkung_am=text(vormerkung.am) if vormerkung is not None else None,
    )
