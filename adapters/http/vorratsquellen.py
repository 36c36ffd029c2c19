"""Where the entries of a work list come from: each kind from one source, sorted within its stage, page by page.

Another kind of entry is another source in `QUELLEN`.
"""

from datetime import date
from uuid import UUID

from adapters.http.antworten_aufsicht import Stufe, VorratAntwort, Vorratsart
from adapters.http.vorratsfrage import Frage, Ort, Punkt, Quelle
from domain.amtsfristen.frist import Amtsfrist
from domain.ereignisse import VerlaengerungBewilligt, Vormerkung
from domain.fristen.frist import LAUFEND, Ausgang
from domain.kalender import EIN_TAG
from domain.regelwerk.arten import Vorgangsregel
from domain.regelwerk.ereignisart import ereignisart
from domain.regelwerk.forderungen import AbstimmungGefordert
from domain.regelwerk.fristregel import Fristregel
from domain.regelwerk.regeln import Regeln
from domain.vokabular import NIE, Abstimmungsart, Funktion, Terminausgang
from projections.appointments.abfragen import Kalenderfilter, termine, wiedervorlagen
from projections.caseload import vorgemerkte
from projections.deadlines import Fristenabfrage
from projections.deadlines.abfragen import Sichtbar
from projections.seiten import MAX_SEITE, cursor

_OFFEN = frozenset({Ausgang.OFFEN, Ausgang.BALD_FAELLIG})


def fristen(frage: Frage, stufe: Stufe, nach: Ort | None, limit: int) -> list[Punkt]:
    """Fristen of the cases somebody is responsible for."""
    match stufe:
        case Stufe.UEBERFAELLIG:
            zeilen = _fristen(frage, nach, limit, zustand=frozenset({Ausgang.UEBERFAELLIG}))
        case Stufe.DIESE_WOCHE:
            zeilen = _fristen(frage, nach, limit, zustand=_OFFEN, faellig_bis=frage.woche_bis)
        case Stufe.AUFGABE:
            zeilen = _fristen(frage, nach, limit, zustand=frozenset({Ausgang.OFFEN}), ohne_tag=True)
        case _:
            return []
    return [_fristpunkt(zeile, stufe, Vorratsart.FRIST) for zeile in zeilen]


def _fristen(
    frage: Frage,
    nach: Ort | None,
    limit: int,
    *,
    zustand: frozenset[Ausgang],
    faellig_bis: date | None = None,
    ohne_tag: bool = False,
    regeln: frozenset[str] | None = None,
) -> list[dict[str, object]]:
    # On one day a Frist has one section: after it comes the next Frist, whatever the number of the section.
    zeiger = cursor("fristen/auf", (*nach, 2**31)) if nach is not None else None
    seite, _ = frage.dienst.fragen(
        "deadlines",
        lambda bau: Fristenabfrage(bau).liste(
            frage.stand,
            zustand=zustand,
            fachkraft=frage.fachkraft,
            team=frage.team,
            regeln=regeln,
            faellig_bis=faellig_bis,
            ohne_tag=ohne_tag,
            limit=limit,
            cursor=zeiger,
        ),
    )
    return seite.eintraege


def _fristpunkt(zeile: dict[str, object], stufe: Stufe, art: Vorratsart) -> Punkt:
    gleiche = ("fall", "aufgabe", "regel", "grad", "fundstelle", "funktion", "fachkraft", "faellig_am")
    antwort = VorratAntwort.model_validate(
        {
            **{name: zeile[name] for name in gleiche},
            "stufe": stufe,
            "art": art,
            "kennung": zeile["frist"],
            "seit": zeile["entstanden_am"],
            "tage_ueberfaellig": zeile["tage_ueberfaellig"],
        }
    )
    return Punkt((str(zeile["faellig_am"] or NIE.isoformat()), str(zeile["frist"])), antwort)


def vormerkungen(frage: Frage, stufe: Stufe, nach: Ort | None, limit: int) -> list[Punkt]:
    """Cases that wait for the decision of a Fachkraft or a team, with the Frist a rule sets for it."""
    if stufe is not Stufe.ENTSCHEIDUNG or not frage.entscheidet:
        return []
    person = frage.dienst.fachkraefte().get(frage.fachkraft) if frage.fachkraft is not None else None
    team = person.team(frage.stand) if person is not None else frage.team
    teams = [team] if team is not None else list(frage.dienst.teams())
    with frage.dienst.lesen("caseload") as lesung:
        wartende = vorgemerkte(
            lesung,
            frage.stand,
            teams=teams,
            fachkraefte=[person.id] if person is not None else (),
            nach=nach,
            limit=limit,
        )
    je_fall = _entscheidungsfristen(frage, frozenset(fall for fall, _, _ in wartende))
    return [Punkt((seit.isoformat(), str(fall)), _wartend(fall, seit, wer, je_fall)) for fall, seit, wer in wartende]


def _entscheidungsfristen(frage: Frage, faelle: frozenset[UUID]) -> dict[str, dict[str, object]]:
    """Of these cases the running Fristen of rules that a Vormerkung sets off."""
    gemeinte = frozenset(regel.aussage for regel in frage.regeln.fristen if _nach_vormerkung(regel))
    if not faelle or not gemeinte:
        return {}
    seite, _ = frage.dienst.fragen(
        "deadlines",
        lambda bau: Fristenabfrage(bau).liste(
            frage.stand, zustand=LAUFEND, regeln=gemeinte, sichtbar=Sichtbar(faelle=faelle), limit=2 * MAX_SEITE
        ),
    )
    # Of several the one that is due first comes first in the list: it stays.
    return {str(zeile["fall"]): zeile for zeile in reversed(seite.eintraege)}


def _nach_vormerkung(regel: Fristregel) -> bool:
    return any(a.muster is not None and a.muster.ereignis == ereignisart(Vormerkung) for a in regel.ausloeser)


def _wartend(fall: UUID, seit: date, fachkraft: UUID, je_fall: dict[str, dict[str, object]]) -> VorratAntwort:
    frist = je_fall.get(str(fall), {})
    return VorratAntwort.model_validate(
        {
            "stufe": Stufe.ENTSCHEIDUNG,
            "art": Vorratsart.VORMERKUNG,
            "kennung": fall,
            "fall": fall,
            "fachkraft": fachkraft,
            "aufgabe": "Über die Vormerkung entscheiden",
            "seit": seit,
            "tage_ueberfaellig": frist.get("tage_ueberfaellig", 0),
            **{name: frist.get(name) for name in ("regel", "grad", "fundstelle", "funktion", "faellig_am")},
        }
    )


def ruecksprachen(frage: Frage, stufe: Stufe, nach: Ort | None, limit: int) -> list[Punkt]:
    """For a team or the whole: stays whose maximum ends soon, or has ended, where a rule lets them be longer and wants the
    Teamleitung asked."""
    arten = _beteiligung(frage.regeln)
    if stufe is not Stufe.RUECKSPRACHE or frage.fachkraft is not None or not arten:
        return []
    verlaengerbare = frozenset(regel.aussage for regel in frage.regeln.fristen if regel.verlaengerbar)
    zustand = frozenset({Ausgang.BALD_FAELLIG, Ausgang.UEBERFAELLIG})
    art = Vorratsart.ZUSTIMMUNG if arten == {Abstimmungsart.ZUSTIMMUNG} else Vorratsart.RUECKSPRACHE
    zeilen = _fristen(frage, nach, limit, zustand=zustand, regeln=verlaengerbare)
    return [_fristpunkt(zeile, stufe, art) for zeile in zeilen]


def _beteiligung(regeln: Regeln) -> frozenset[Abstimmungsart]:
    """In which ways a rule wants the Teamleitung to take part in a Verlängerung."""
    return frozenset(
        art
        for regel in regeln.von(Vorgangsregel)
        if ereignisart(VerlaengerungBewilligt) in regel.vorgaenge
        and isinstance(regel.verlangt, AbstimmungGefordert)
        and Funktion.TEAMLEITUNG in regel.verlangt.mit_funktion
        for art in regel.verlangt.arten
    )


def eigene_vorlagen(frage: Frage, stufe: Stufe, nach: Ort | None, limit: int) -> list[Punkt]:
    """Wiedervorlagen somebody has set for themselves."""
    match stufe:
        case Stufe.UEBERFAELLIG:
            filter = Kalenderfilter(bis=frage.stand - EIN_TAG, fachkraefte=frage.fachkraefte)
        case Stufe.DIESE_WOCHE:
            filter = Kalenderfilter(von=frage.stand, bis=frage.woche_bis, fachkraefte=frage.fachkraefte)
        case _:
            return []
    zeiger = cursor("wiedervorlagen/offen", _teile(nach, 3)) if nach is not None else None
    with frage.dienst.lesen("appointments") as lesung:
        seite = wiedervorlagen(lesung, frage.stand, filter, limit=limit, cursor=zeiger)
    return [_vorlagenpunkt(zeile, stufe, frage.stand) for zeile in seite.eintraege]


def _vorlagenpunkt(zeile: dict[str, object], stufe: Stufe, stand: date) -> Punkt:
    tag = date.fromisoformat(str(zeile["tag"]))
    antwort = _ohne_regel(zeile, stufe, Vorratsart.WIEDERVORLAGE, "wiedervorlage", "gesetzt_am", "Wiedervorlage")
    ueberfaellig = max(0, (stand - tag).days)
    ort = (str(zeile["tag"]), f"{zeile['fall']}/{zeile['wiedervorlage']}")
    return Punkt(ort, antwort.model_copy(update={"tage_ueberfaellig": ueberfaellig}))


def beratungstermine(frage: Frage, stufe: Stufe, nach: Ort | None, limit: int) -> list[Punkt]:
    """Appointments of this week; as open tasks those that are over and of which nobody has said what became of them. Only from
    calendars that may be looked into."""
    sichtbare = frage.kalender if frage.fachkraefte is None else frage.kalender & frage.fachkraefte
    if not sichtbare:
        return []
    match stufe:
        case Stufe.DIESE_WOCHE:
            filter = Kalenderfilter(von=frage.stand, bis=frage.woche_bis, fachkraefte=sichtbare)
            ausgang, aufgabe = Terminausgang.VEREINBART, "Beratungstermin um {} Uhr"
        case Stufe.AUFGABE:
            filter = Kalenderfilter(bis=frage.stand - EIN_TAG, fachkraefte=sichtbare)
            ausgang, aufgabe = Terminausgang.OFFEN, "Festhalten, was aus dem Beratungstermin um {} Uhr wurde"
        case _:
            return []
    zeiger = cursor("termine", _teile(nach, 4)) if nach is not None else None
    with frage.dienst.lesen("appointments") as lesung:
        seite = termine(lesung, frage.stand, filter, ausgang=ausgang, limit=limit, cursor=zeiger)
    return [
        Punkt(
            (str(zeile["tag"]), f"{zeile['uhrzeit']}/{zeile['fall']}/{zeile['beratungstermin']}"),
            _ohne_regel(
                zeile,
                stufe,
                Vorratsart.BERATUNGSTERMIN,
                "beratungstermin",
                "vereinbart_am",
                aufgabe.format(zeile["uhrzeit"]),
            ),
        )
        for zeile in seite.eintraege
    ]


def _teile(ort: Ort, anzahl: int) -> list[str]:
    """A place as the sort key of a list, its identity in parts; one of another kind stands before all it begins."""
    tag, kennung = ort
    teile = [tag, *kennung.split("/")]
    return [*teile, *[""] * anzahl][:anzahl]


def _ohne_regel(
    zeile: dict[str, object], stufe: Stufe, art: Vorratsart, kennung: str, seit: str, aufgabe: str
) -> VorratAntwort:
    """What somebody has set down for a day themselves."""
    return VorratAntwort.model_validate(
        {
            "stufe": stufe,
            "art": art,
            "kennung": zeile[kennung],
            "fall": zeile["fall"],
            "fachkraft": zeile["fachkraft"],
            "aufgabe": aufgabe,
            "regel": None,
            "grad": None,
            "fundstelle": None,
            "funktion": None,
            "seit": zeile[seit],
            "faellig_am": zeile["tag"],
            "tage_ueberfaellig": 0,
        }
    )


def amtspflichten(frage: Frage, stufe: Stufe, nach: Ort | None, limit: int) -> list[Punkt]:
    """For a team or the whole: what the office itself has to do."""
    if frage.fachkraft is not None:
        return []
    punkte = [_amtspunkt(frist, frage.stand, stufe) for frist in frage.amtsfristen if _stufe(frist, frage) is stufe]
    return sorted((p for p in punkte if nach is None or p.ort > nach), key=lambda punkt: punkt.ort)[:limit]


def _stufe(frist: Amtsfrist, frage: Frage) -> Stufe | None:
    ausgang, faellig = frist.ausgang(frage.stand), frist.faellig_am
    if ausgang is Ausgang.UEBERFAELLIG:
        return Stufe.UEBERFAELLIG
    if ausgang not in _OFFEN:
        return None
    if faellig is None:
        return Stufe.AUFGABE
    return Stufe.DIESE_WOCHE if faellig <= frage.woche_bis else None


def _amtspunkt(frist: Amtsfrist, stand: date, stufe: Stufe) -> Punkt:
    faellig = frist.faellig_am
    antwort = VorratAntwort(
        stufe=stufe,
        art=Vorratsart.AMTSFRIST,
        kennung=frist.id,
        fall=None,
        fachkraft=frist.einheit.id if frist.einheit.art == "fachkraft" else None,
        aufgabe=frist.regel.aufgabe,
        regel=frist.regel.aussage,
        grad=frist.regel.grad,
        fundstelle=frist.regel.fundstelle,
        funktion=frist.regel.handelt,
        seit=frist.aenderungen[0].ab,
        faellig_am=faellig,
        tage_ueberfaellig=(stand - faellig).days if stufe is Stufe.UEBERFAELLIG and faellig is not None else 0,
    )
    return Punkt(((faellig or NIE).isoformat(), str(frist.id)), antwort)


QUELLEN: tuple[Quelle, ...] = (
    *(fristen, eigene_vorlagen, beratungstermine),
    *(vormerkungen, ruecksprachen, amtspflichten),
)
"""Every kind of entry there is."""
