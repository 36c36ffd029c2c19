"""What others are asked for before a decision: on which days somebody waits for an answer, and where the case is then."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, Row, and_, or_, select

from domain.kalender import EIN_TAG
from domain.vokabular import NIE, Abstimmungsart, Entscheidungsart, Funktion
from projections.caseload.fallbestand import fachkraefte_in
from projections.fallsicht import Fallsicht
from projections.intervalle import am, text, vor
from projections.lesung import Lesung
from projections.seiten import danach
from projections.sicht import Zeile


class ErbeteneZeile(NamedTuple):
    """One that is waited for. `zustaendig`: who is responsible for the case on the asked day; `fachkraft`: who asks."""

    fall: UUID
    abstimmung: UUID
    art: Abstimmungsart
    vorgang: Entscheidungsart
    mit_funktion: Funktion
    regel: str
    fachkraft: UUID
    erbeten_am: date
    zustaendig: UUID


@dataclass(frozen=True, slots=True)
class Gefragte:
    """Who is to answer: somebody in one of `funktionen` for the cases of `team`, in one of `eigene` for those `fachkraft` is
    responsible for; never what `fachkraft` asks for themselves."""

    fachkraft: UUID
    team: UUID
    funktionen: Collection[Funktion]
    eigene: Collection[Funktion]


def erbetene(sicht: Fallsicht) -> Iterator[Zeile]:
    """The days on which an answer was waited for, and those on which there was one and the decision was still to come."""
    fall = sicht.akte.fall
    for erbeten in fall.abstimmungen.values() if fall is not None else ():
        abschnitte = [(erbeten.erbeten_am, _vorabend(erbeten.geschlossen_am), 0)]
        if erbeten.antwort is not None:
            abschnitte.append((erbeten.antwort.am, _vorabend(erbeten.vorbei_am), 1))
        tatsaechliche = [abschnitt for abschnitt in abschnitte if abschnitt[0] <= abschnitt[1]]
        for von, bis, beantwortet in vor(tatsaechliche, sicht.aufgegangen_am):
            yield (
                str(sicht.fall_id),
                str(erbeten.id),
                bis.isoformat(),
                von.isoformat(),
                erbeten.art.value,
                erbeten.vorgang.value,
                erbeten.mit_funktion.value,
                erbeten.regel,
                str(erbeten.fachkraft),
                erbeten.erbeten_am.isoformat(),
                beantwortet,
            )


def _vorabend(tag: date | None) -> date:
    return tag - EIN_TAG if tag is not None else NIE


def erwartete(
    lesung: Lesung,
    stand: date,
    *,
    team: UUID | None = None,
    gefragte: Gefragte | None = None,
    nach: tuple[str, str] | None = None,
    limit: int = 100,
) -> list[ErbeteneZeile]:
    """What is waited for on `stand`, the longest first: in the cases of a team, or from somebody; both None: all of it. `nach`:
    only after this day and id."""
    e, faelle = lesung.tabellen["erbetene"], lesung.tabellen["faelle"]
    bedingungen: list[ColumnElement[bool]] = [am(e, stand), e.c.beantwortet == 0]
    if team is not None:
        bedingungen.append(faelle.c.fachkraft.in_(fachkraefte_in(lesung.tabellen, stand, [team])))
    if gefragte is not None:
        bedingungen.append(_von(lesung, stand, gefragte))
    ordnung = [e.c.erbeten_am, e.c.abstimmung]
    if nach is not None:
        bedingungen.append(danach(ordnung, nach))
    spalten = [e.c[name] for name in ErbeteneZeile._fields if name != "zustaendig"]
    frage = (
        select(*spalten, faelle.c.fachkraft.label("zustaendig"))
        .join_from(e, faelle, and_(faelle.c.fall == e.c.fall, am(faelle, stand)))
        .where(*bedingungen)
        .order_by(*ordnung)
        .limit(limit)
    )
    return [_gelesen(zeile) for zeile in lesung.verbindung.execute(frage)]


def _von(lesung: Lesung, stand: date, gefragte: Gefragte) -> ColumnElement[bool]:
    e, faelle = lesung.tabellen["erbetene"], lesung.tabellen["faelle"]
    im_team = faelle.c.fachkraft.in_(fachkraefte_in(lesung.tabellen, stand, [gefragte.team]))
    return and_(
        e.c.fachkraft != str(gefragte.fachkraft),
        or_(
            and_(e.c.mit_funktion.in_([text(f) for f in gefragte.funktionen]), im_team),
            and_(
                e.c.mit_funktion.in_([text(f) for f in gefragte.eigene]),
                faelle.c.fachkraft == str(gefragte.fachkraft),
            ),
        ),
    )


def _gelesen(zeile: Row[*tuple[Any, ...]]) -> ErbeteneZeile:
    return ErbeteneZeile(
        fall=UUID(zeile.fall),
        abstimmung=UUID(zeile.abstimmung),
        art=Abstimmungsart(zeile.art),
        vorgang=Entscheidungsart(zeile.vorgang),
        mit_funktion=Funktion(zeile.mit_funktion),
        regel=zeile.regel,
        fachkraft=UUID(zeile.fachkraft),
        erbeten_am=date.fromisoformat(zeile.erbeten_am),
        zustaendig=UUID(zeile.zustaendig),
    )


def gefragt_in(lesung: Lesung, stand: date, faelle: Collection[UUID], vorgang: Entscheidungsart) -> frozenset[UUID]:
    """In which of these cases somebody has been asked before such a decision and it is still to come on `stand`."""
    e = lesung.tabellen["erbetene"]
    kennungen = [str(fall) for fall in faelle]
    frage = select(e.c.fall).where(am(e, stand), e.c.fall.in_(kennungen), e.c.vorgang == vorgang.value)
    return frozenset(UUID(fall) for fall in lesung.verbindung.scalars(frage))


def abstimmungen_aus(sicht: Fallsicht, stand: date) -> list[dict[str, Any]]:
    """All that one case asked for up to a day and what had come of it, from a case in memory."""
    ende = sicht.aufgegangen_am
    fall = sicht.akte.am(stand) if ende is None or stand < ende else None
    if fall is None:
        return []
    alle = sorted(fall.abstimmungen.values(), key=lambda erbeten: (erbeten.erbeten_am, str(erbeten.id)))
    return [
        {
            "fall": str(sicht.fall_id),
            "abstimmung": str(erbeten.id),
            "art": erbeten.art.value,
            "vorgang": erbeten.vorgang.value,
            "mit_funktion": erbeten.mit_funktion.value,
            "regel": erbeten.regel,
            "fachkraft": str(erbeten.fachkraft),
            "erbeten_am": erbeten.erbeten_am.isoformat(),
            "eintrag": erbeten.nr,
            "stand": erbeten.stand.value,
            "geschlossen_am": text(erbeten.geschlossen_am),
            "ergebnis": text(erbeten.ergebnis),
            "beantwortet_am": text(erbeten.antwort.am) if erbeten.antwort is not None else None,
            "beantwortet_von": text(erbeten.antwort.mit) if erbeten.antwort is not None else None,
            "persoenlich": erbeten.antwort is not None and erbeten.antwort.persoenlich,
            "person_anwesend": erbeten.antwort is not None and erbeten.antwort.person_anwesend,
            "antwort_eintrag": erbeten.antwort_nr,
        }
        for erbeten in alle
    ]
