"""What others are asked for before a decision: asked, answered and withdrawn, and the list of a case."""

from typing import Any
from uuid import UUID

from adapters.http.antworten import Liste
from adapters.http.antworten_abstimmungen import AbstimmungAntwort, Abstimmungsvorgang
from adapters.http.faelle import mit_kennung, vorgang
from adapters.http.fallsicht import liste_des_falls
from adapters.http.operation import Aufruf, Gruppe, Inhalt, Operation
from adapters.http.parameter import POSITION, STAND, TEXTE, WISSENSSTAND
from adapters.http.problem import Problem
from adapters.http.reichweite import FALLARBEIT, FALLSICHT, LEITUNG, ZUARBEIT
from domain import befehle
from domain.eintrag import Lesart
from domain.ereignisse import AbstimmungBeantwortet, AbstimmungErbeten
from projections.caseload import abstimmungen_aus


def _des_falls(aufruf: Aufruf) -> Inhalt | Problem:
    return liste_des_falls(aufruf, abstimmungen_aus, _mit_texten)


def _mit_texten(aufruf: Aufruf, fall: UUID, zeilen: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same with what only now is decrypted."""
    nummern = {zeile[feld] for zeile in zeilen for feld in ("eintrag", "antwort_eintrag")} - {None}
    texte: dict[int, dict[str, Any]] = {}
    for eintrag in aufruf.dienst.betrieb.log.eintraege(fall, sorted(nummern), Lesart.OFFEN):
        match eintrag.ereignis:
            case AbstimmungErbeten():
                texte[eintrag.nr] = eintrag.ereignis.model_dump(mode="json", include={"anliegen"})
            case AbstimmungBeantwortet():
                texte[eintrag.nr] = eintrag.ereignis.model_dump(mode="json", include={"vermerk"})
    return [{**zeile, **texte[zeile["eintrag"]], **texte.get(zeile["antwort_eintrag"], {})} for zeile in zeilen]


OPERATIONEN: tuple[Operation, ...] = (
    vorgang(
        "abstimmung_erbitten",
        "abstimmungen",
        befehle.AbstimmungErbitten,
        "Um eine Rücksprache, Absprache, Abstimmung oder Zustimmung bitten, die eine Regel verlangt",
        rollen=FALLARBEIT,
        antwort=Abstimmungsvorgang,
        quittiere=mit_kennung(Abstimmungsvorgang, AbstimmungErbeten, "abstimmung"),
    ),
    vorgang(
        "abstimmung_beantworten",
        "abstimmungen/{abstimmung}/antwort",
        befehle.AbstimmungBeantworten,
        "Sie ist erfolgt; eine Zustimmung ist erteilt oder verweigert",
        rollen=ZUARBEIT | LEITUNG,
        von="abstimmung",
    ),
    vorgang(
        "abstimmung_zurueckziehen",
        "abstimmungen/{abstimmung}/rueckzug",
        befehle.AbstimmungZurueckziehen,
        "Die Bitte zurückziehen",
        rollen=FALLARBEIT,
        von="abstimmung",
    ),
    Operation(
        id="fall_abstimmungen",
        methode="GET",
        pfad="faelle/{fall}/abstimmungen",
        titel="Worum vor Entscheidungen gebeten wurde und wie weit es damit an einem Tag ist",
        gruppe=Gruppe.FALLSICHT,
        rollen=FALLSICHT,
        antwort=Liste[AbstimmungAntwort],
        parameter=(STAND, WISSENSSTAND, POSITION, TEXTE),
        abfrage=_des_falls,
    ),
)
