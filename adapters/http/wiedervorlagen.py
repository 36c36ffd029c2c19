"""Queries of Wiedervorlagen: of one case with their notes, and of Fachkräfte and teams by day."""

from datetime import date
from typing import Any
from uuid import UUID

from adapters.http.antworten import Liste
from adapters.http.antworten_termine import WiedervorlageAntwort
from adapters.http.bestand import FACHKRAFT, TEAM
from adapters.http.fallsicht import liste_des_falls
from adapters.http.operation import Aufruf, Gruppe, Inhalt, Operation, blatt
from adapters.http.parameter import CURSOR, LIMIT, POSITION, STAND, TEXTE, WISSENSSTAND, Parameter
from adapters.http.problem import Problem
from adapters.http.reichweite import FALLSICHT
from domain.eintrag import Lesart
from domain.ereignisse import WiedervorlageGesetzt
from projections.appointments import Kalenderfilter, wiedervorlagen, wiedervorlagen_aus


def _des_falls(aufruf: Aufruf) -> Inhalt | Problem:
    return liste_des_falls(aufruf, wiedervorlagen_aus, _mit_notizen)


def _mit_notizen(aufruf: Aufruf, fall: UUID, zeilen: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same with what only now is decrypted."""
    nummern = sorted(zeile["eintrag"] for zeile in zeilen)
    offene = {
        eintrag.nr: eintrag.ereignis.model_dump(mode="json", include={"notiz"})
        for eintrag in aufruf.dienst.betrieb.log.eintraege(fall, nummern, Lesart.OFFEN)
        if isinstance(eintrag.ereignis, WiedervorlageGesetzt)
    }
    return [{**zeile, **offene[zeile["eintrag"]]} for zeile in zeilen]


def _liste(aufruf: Aufruf) -> Inhalt:
    werte, reichweite = aufruf.parameter, aufruf.reichweite
    stand: date = werte["stand"] or aufruf.dienst.heute()
    sichtbare = [
        kennung
        for kennung, person in aufruf.dienst.fachkraefte().items()
        if reichweite.umfasst_team(person.team(stand)) or kennung in reichweite.fachkraefte
        if werte["fachkraft"] in (None, kennung) and werte["team"] in (None, person.team(stand))
    ]
    with aufruf.dienst.lesen("appointments") as lesung:
        seite = wiedervorlagen(
            lesung,
            stand,
            Kalenderfilter(von=werte["von"], bis=werte["bis"], fachkraefte=sichtbare),
            erledigt=werte["erledigt"],
            limit=werte["limit"],
            cursor=werte["cursor"],
        )
        return blatt(seite, lesung.position)


OPERATIONEN: tuple[Operation, ...] = (
    Operation(
        id="fall_wiedervorlagen",
        methode="GET",
        pfad="faelle/{fall}/wiedervorlagen",
        titel="Die Wiedervorlagen eines Falls an einem Tag, auch erledigte",
        gruppe=Gruppe.FALLSICHT,
        rollen=FALLSICHT,
        antwort=Liste[WiedervorlageAntwort],
        parameter=(STAND, WISSENSSTAND, POSITION, TEXTE),
        abfrage=_des_falls,
    ),
    Operation(
        id="wiedervorlagen",
        methode="GET",
        pfad="wiedervorlagen",
        titel="Wiedervorlagen von Fachkräften und Teams, nach ihrem Tag",
        gruppe=Gruppe.BESTAND,
        rollen=FALLSICHT,
        antwort=Liste[WiedervorlageAntwort],
        parameter=(
            STAND,
            POSITION,
            FACHKRAFT,
            TEAM,
            Parameter("von", date, "erster Tag; ohne Angabe auch alles, was liegen geblieben ist"),
            Parameter("bis", date, "letzter Tag"),
            Parameter("erledigt", bool, "die erledigten statt der offenen", False),
            LIMIT,
            CURSOR,
        ),
        sicht="appointments",
        abfrage=_liste,
    ),
)
