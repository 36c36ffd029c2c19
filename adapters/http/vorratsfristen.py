"""Fristen in a work list."""

from datetime import date

from adapters.http.antworten_aufsicht import Stufe, VorratAntwort, Vorratsart
from adapters.http.vorratsfrage import Frage, Ort, Punkt
from domain.fristen.frist import Ausgang
from domain.vokabular import NIE
from projections.deadlines import Fristenabfrage
from projections.seiten import cursor

NICHT_UEBERFAELLIG = frozenset({Ausgang.OFFEN, Ausgang.BALD_FAELLIG})


def fristen(frage: Frage, stufe: Stufe, nach: Ort | None, limit: int) -> list[Punkt]:
    """Fristen of the cases somebody is responsible for."""
    match stufe:
        case Stufe.UEBERFAELLIG:
            zeilen = fristen_auf(frage, nach, limit, zustand=frozenset({Ausgang.UEBERFAELLIG}))
        case Stufe.DIESE_WOCHE:
            zeilen = fristen_auf(frage, nach, limit, zustand=NICHT_UEBERFAELLIG, faellig_bis=frage.woche_bis)
        case Stufe.AUFGABE:
            zeilen = fristen_auf(frage, nach, limit, zustand=frozenset({Ausgang.OFFEN}), ohne_tag=True)
        case _:
            return []
    return [fristpunkt(zeile, stufe, Vorratsart.FRIST) for zeile in zeilen]


def fristen_auf(
    frage: Frage,
    nach: Ort | None,
    limit: int,
    *,
    zustand: frozenset[Ausgang],
    faellig_bis: date | None = None,
    ohne_tag: bool = False,
    regeln: frozenset[str] | None = None,
) -> list[dict[str, object]]:
    """The rows of Fristen in one of these states, after a place."""
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


def fristpunkt(zeile: dict[str, object], stufe: Stufe, art: Vorratsart) -> Punkt:
    """The row of a Frist as an entry."""
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
