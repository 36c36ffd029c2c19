"""The signs of risk of many cases on a day, each counted by the view that knows it; no case is folded.

Overdue and excused Fristen come from `deadlines`, the length of a stay and the last contact from `caseload`, Hemmnisse from
`integration_progress`.
"""

from collections.abc import Collection, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from typing import Protocol
from uuid import UUID

from sqlalchemy import and_, case, exists, func, or_, select

from domain.fristen.frist import Ausgang
from domain.kalender import plus_monate
from domain.organisation.stichprobe import Gewichte, Risiko, lange_seit
from domain.vokabular import Bearbeitungsstand, Grad, Phase
from projections.caseload.fallbestand import fachkraefte_in, fall_aus
from projections.datenbank import in_liste, liste
from projections.fallsicht import Fallsicht
from projections.integration_progress import IntegrationProgress
from projections.intervalle import am
from projections.lesung import Lesung


class Lesbar(Protocol):
    """Views that can be opened by name."""

    def lesen(self, name: str) -> AbstractContextManager[Lesung]: ...


@dataclass(frozen=True, slots=True)
class Kandidaten:
    """The cases to draw from, with their signs, and the least position the views had seen."""

    risiken: tuple[Risiko, ...]
    position: int


def kandidaten(
    sichten: Lesbar, stand: date, team: UUID | None, phasen: Collection[Phase], gewichte: Gewichte
) -> Kandidaten:
    """The cases that are in one of these phases on that day, of a team (its Fachkraft is responsible) or of all."""
    with sichten.lesen("caseload") as lesung:
        bestand, position = _bestand(lesung, stand, team, phasen), lesung.position
    lang_ab = plus_monate(stand, -gewichte.lang_ab_monate)
    with sichten.lesen("deadlines") as lesung:
        fristen, position = _fristen(lesung, stand, bestand), min(position, lesung.position)
    with sichten.lesen("integration_progress") as lesung:
        hemmnisse, position = _hemmnisse(lesung, stand, bestand), min(position, lesung.position)
    risiken = []
    for fall, (beginn, ohne_kontakt) in bestand.items():
        muss, soll = fristen.get(fall, (0, 0))
        risiken.append(
            Risiko(
                fall=UUID(fall),
                ueberfaelliges_muss=muss,
                entschuldigtes_soll=soll,
                langer_aufenthalt=lange_seit(beginn, lang_ab),
                ohne_kontakt=ohne_kontakt,
                unbearbeitetes_hemmnis=hemmnisse.get(fall, 0),
            )
        )
    return Kandidaten(tuple(risiken), position)


def _bestand(
    lesung: Lesung, stand: date, team: UUID | None, phasen: Collection[Phase]
) -> dict[str, tuple[date | None, bool]]:
    """Per case the first day of its open stay, and whether no contact has ever counted."""
    faelle, kontakte = lesung.tabellen["faelle"], lesung.tabellen["kontakte"]
    offen = faelle.c.phase == Phase.IM_FALLMANAGEMENT.value
    frage = (
        select(faelle.c.fall, case((offen, faelle.c.aufenthalt_von)), kontakte.c.letzter_kontakt)
        .join_from(faelle, kontakte, and_(kontakte.c.fall == faelle.c.fall, am(kontakte, stand)))
        .where(am(faelle, stand), faelle.c.phase.in_([phase.value for phase in phasen]))
        .order_by(faelle.c.fall)
    )
    if team is not None:
        frage = frage.where(faelle.c.fachkraft.in_(fachkraefte_in(lesung.tabellen, stand, [team])))
    return {
        fall: (date.fromisoformat(beginn) if beginn is not None else None, kontakt == "")
        for fall, beginn, kontakt in lesung.verbindung.execute(frage)
    }


def _fristen(lesung: Lesung, stand: date, faelle: Collection[str]) -> dict[str, tuple[int, int]]:
    """Per case how many muss Fristen are overdue and how many soll Fristen excused on that day."""
    abschnitt, regel, tag = lesung.tabellen["abschnitt"], lesung.tabellen["regel"], stand.isoformat()
    muss = and_(
        abschnitt.c.ausgang == Ausgang.OFFEN.value, abschnitt.c.faellig_am < tag, regel.c.grad == Grad.MUSS.value
    )
    soll = and_(abschnitt.c.ausgang == Ausgang.ENTSCHULDIGT.value, regel.c.grad == Grad.SOLL.value)
    frage = (
        select(abschnitt.c.fall, func.sum(case((muss, 1), else_=0)), func.sum(case((soll, 1), else_=0)))
        .join_from(abschnitt, regel, abschnitt.c.regel == regel.c.schluessel)
        .where(abschnitt.c.von <= tag, abschnitt.c.bis >= tag, or_(muss, soll), in_liste(abschnitt.c.fall, "faelle"))
        .group_by(abschnitt.c.fall)
    )
    return {
        fall: (int(erste), int(zweite))
        for fall, erste, zweite in lesung.verbindung.execute(frage, {"faelle": liste(faelle)})
    }


def _hemmnisse(lesung: Lesung, stand: date, faelle: Collection[str]) -> Mapping[str, int]:
    """Per case how many Hemmnisse are open on that day that nobody had worked on until then."""
    jetzt = lesung.tabellen["hemmnisse"]
    frueher = jetzt.alias("frueher")
    bearbeitet = exists().where(
        frueher.c.fall == jetzt.c.fall,
        frueher.c.hemmnis == jetzt.c.hemmnis,
        frueher.c.stand != Bearbeitungsstand.ERKANNT.value,
        frueher.c.von <= stand.isoformat(),
    )
    frage = (
        select(jetzt.c.fall, func.count())
        .where(
            am(jetzt, stand),
            jetzt.c.stand == Bearbeitungsstand.ERKANNT.value,
            ~bearbeitet,
            in_liste(jetzt.c.fall, "faelle"),
        )
        .group_by(jetzt.c.fall)
    )
    return {zeile[0]: zeile[1] for zeile in lesung.verbindung.execute(frage, {"faelle": liste(faelle)})}


def risiko_aus(sicht: Fallsicht, stand: date, gewichte: Gewichte) -> Risiko | None:
    """The same of one case in memory; None before it began."""
    fall = sicht.akte.am(stand)
    if fall is None:
        return None
    zeile = fall_aus(sicht, stand) or {}
    ausgaenge = [(frist.ausgang(stand), frist.regel.grad) for frist in sicht.fristen]
    offen, tag = fall.phase(stand) is Phase.IM_FALLMANAGEMENT, stand.isoformat()
    zeilen = [z for z in IntegrationProgress().zeilen(sicht)["hemmnisse"] if str(z[3]) <= tag]
    bearbeitet = {z[1] for z in zeilen if z[6] != Bearbeitungsstand.ERKANNT.value}
    lang_ab = plus_monate(stand, -gewichte.lang_ab_monate)
    return Risiko(
        fall=sicht.fall_id,
        ueberfaelliges_muss=ausgaenge.count((Ausgang.UEBERFAELLIG, Grad.MUSS)),
        entschuldigtes_soll=ausgaenge.count((Ausgang.ENTSCHULDIGT, Grad.SOLL)),
        langer_aufenthalt=offen and lange_seit(fall.aufenthalte[-1].von, lang_ab),
        ohne_kontakt=zeile.get("letzter_kontakt") is None,
        unbearbeitetes_hemmnis=len({z[1] for z in zeilen if str(z[2]) >= tag} - bearbeitet),
    )
