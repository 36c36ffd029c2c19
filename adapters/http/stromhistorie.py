"""What happened to a person's data and in the office, entry by entry: for whoever has to answer for it, or audits it."""

from collections.abc import Callable, Iterable, Sequence
from uuid import UUID

from adapters.http.antworten import Liste
from adapters.http.antworten_historie import EintragAntwort
from adapters.http.ausschnitt import ausschnitt
from adapters.http.operation import Aufruf, Gruppe, Inhalt, Operation, blatt
from adapters.http.parameter import CURSOR, LIMIT, POSITION, STAND, TEXTE, WISSENSSTAND
from adapters.http.positionen import gefragter_wissensstand
from adapters.http.problem import Problem
from adapters.http.reichweite import AUFSICHT, PERSON
from domain.eintrag import Eintrag, Lesart
from domain.ids import ansprechpersonen_id, mandant_id, plaetze_id, warteliste_id
from domain.vokabular import Rolle
from projections.history import eintrag_als_objekt, texte_von


def _historie(aufruf: Aufruf, strom: UUID, gelesen: tuple[str, ...]) -> Inhalt | Problem:
    werte, betrieb = aufruf.parameter, aufruf.dienst.betrieb
    wissensstand = gefragter_wissensstand(werte["wissensstand"], betrieb)
    if isinstance(wissensstand, Problem):
        return wissensstand
    position = aufruf.position if wissensstand is None else wissensstand
    regelstand, stand = betrieb.regelstand(), werte["stand"]
    bekannte = betrieb.log.strom(strom, bis_position=position)
    gefragte = [eintrag for eintrag in bekannte if stand is None or eintrag.ereignis.am <= stand]

    def als_antworten(seite: Sequence[Eintrag]) -> Iterable[EintragAntwort]:
        if werte["texte"]:
            seite = betrieb.log.eintraege(strom, [eintrag.nr for eintrag in seite], Lesart.OFFEN)
        for eintrag in seite:
            texte = {"texte": texte_von(eintrag)} if werte["texte"] else {}
            yield EintragAntwort.model_validate(eintrag_als_objekt(eintrag, regelstand) | texte)

    seite = ausschnitt(f"historie/{strom}", gefragte, _nach_nummer, als_antworten, werte["limit"], werte["cursor"])
    return blatt(seite, position, gelesen)


def _nach_nummer(eintrag: Eintrag) -> tuple[int, str]:
    return eintrag.nr, ""


def _operation(
    id: str, pfad: str, titel: str, gruppe: Gruppe, strom: Callable[[Aufruf], UUID], rollen: frozenset[Rolle] = AUFSICHT
) -> Operation:
    """The history of the stream that belongs to this path."""
    von_kunden = gruppe is Gruppe.KUNDEN

    def abfrage(aufruf: Aufruf) -> Inhalt | Problem:
        gemeint = strom(aufruf)
        return _historie(aufruf, gemeint, (str(gemeint),) if von_kunden else ())

    return Operation(
        id=f"{id}_historie",
        methode="GET",
        pfad=f"{pfad}/historie",
        titel=titel,
        gruppe=gruppe,
        rollen=rollen,
        antwort=Liste[EintragAntwort],
        parameter=(STAND, WISSENSSTAND, POSITION, TEXTE, LIMIT, CURSOR),
        abfrage=abfrage,
    )


def _aus_pfad(name: str, kennung: Callable[[UUID], UUID] = lambda kennung: kennung) -> Callable[[Aufruf], UUID]:
    return lambda aufruf: kennung(aufruf.pfad[name])


OPERATIONEN: tuple[Operation, ...] = (
    _operation(
        "kunde",
        "kunden/{kunde}",
        "Wie die Angaben zu einer Person wurden, wie sie sind; das Lesen wird festgehalten",
        Gruppe.KUNDEN,
        _aus_pfad("kunde"),
        PERSON,
    ),
    _operation(
        "mandant",
        "organisation",
        "Was für den ganzen Mandanten festgelegt wurde: Einrichtung, Regelwerke, Vorlagen",
        Gruppe.ORGANISATION,
        lambda aufruf: mandant_id(aufruf.dienst.betrieb.kennung),
    ),
    _operation(
        "geschaeftsstelle",
        "organisation/geschaeftsstellen/{geschaeftsstelle}",
        "Was mit einer Geschäftsstelle geschehen ist",
        Gruppe.ORGANISATION,
        _aus_pfad("geschaeftsstelle"),
    ),
    _operation(
        "team",
        "organisation/teams/{team}",
        "Was mit einem Team geschehen ist",
        Gruppe.ORGANISATION,
        _aus_pfad("team"),
    ),
    _operation(
        "warteliste",
        "organisation/teams/{team}/warteliste",
        "Wer wann auf die Warteliste kam und von ihr ging",
        Gruppe.ORGANISATION,
        _aus_pfad("team", warteliste_id),
    ),
    _operation(
        "ansprechpersonen",
        "organisation/teams/{team}/ansprechpersonen",
        "Wer wann wofür ansprechbar war",
        Gruppe.ORGANISATION,
        _aus_pfad("team", ansprechpersonen_id),
    ),
    _operation(
        "fachkraft",
        "organisation/fachkraefte/{fachkraft}",
        "Rollen, Anteile, Teams, Vertretungen einer Fachkraft, wie sie festgelegt wurden",
        Gruppe.ORGANISATION,
        _aus_pfad("fachkraft"),
    ),
    _operation(
        "plaetze",
        "organisation/fachkraefte/{fachkraft}/plaetze",
        "Welcher Fall wann einen Platz belegt und freigegeben hat",
        Gruppe.ORGANISATION,
        _aus_pfad("fachkraft", plaetze_id),
    ),
    _operation(
        "massnahme",
        "massnahmen/{massnahme}",
        "Was mit einer Maßnahme und ihren Plätzen geschehen ist",
        Gruppe.MASSNAHMEN,
        _aus_pfad("massnahme"),
    ),
    _operation(
        "netzwerkkontakt",
        "netzwerkkontakte/{kontakt}",
        "Was mit einem Netzwerkkontakt geschehen ist",
        Gruppe.MASSNAHMEN,
        _aus_pfad("kontakt"),
    ),
)
