"""What is asked of others before a decision: who was asked for what, what came of it, and when nothing can any more."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from domain.eintrag import Eintrag
from domain.ereignis import Ereignis
from domain.ereignisse import (
    AbstimmungBeantwortet,
    AbstimmungErbeten,
    AbstimmungZurueckgezogen,
    Entscheidung,
    Fallabgang,
    Fallablehnung,
    Fallweiterleitung,
    Fallzugang,
    FallZusammengefuehrt,
)
from domain.ereigniswerte import MAX_EINTRAEGE, Abstimmung
from domain.vokabular import Abstimmungsart, Abstimmungsergebnis, Abstimmungsstand, Entscheidungsart, Funktion


@dataclass(frozen=True, slots=True)
class ErbeteneAbstimmung:
    """One of them. `nr` is the entry that asked, which says what about. From `geschlossen_am` on nobody waits for an
    answer any more, from `vorbei_am` on no decision rests on it any more."""

    id: UUID
    nr: int
    art: Abstimmungsart
    vorgang: Entscheidungsart
    mit_funktion: Funktion
    regel: str
    fachkraft: UUID
    erbeten_am: date
    stand: Abstimmungsstand
    geschlossen_am: date | None = None
    vorbei_am: date | None = None
    antwort: Abstimmung | None = None
    """As a decision names it."""
    ergebnis: Abstimmungsergebnis | None = None
    antwort_nr: int | None = None

    @property
    def offen(self) -> bool:
        """Whether an answer is waited for."""
        return self.stand is Abstimmungsstand.OFFEN

    @property
    def schwebt(self) -> bool:
        """Whether the decision it is about is still to come."""
        return self.stand in (Abstimmungsstand.OFFEN, Abstimmungsstand.BEANTWORTET)

    def ist_dasselbe(self, art: Abstimmungsart, vorgang: Entscheidungsart, mit_funktion: Funktion) -> bool:
        return (self.art, self.vorgang, self.mit_funktion) == (art, vorgang, mit_funktion)


Abstimmungen = Mapping[UUID, ErbeteneAbstimmung]

ABSTIMMUNGSKLASSEN: frozenset[type[Ereignis]] = frozenset(
    {AbstimmungErbeten, AbstimmungBeantwortet, AbstimmungZurueckgezogen}
)
"""The very classes of entries that are about one of them."""

ENTSCHEIDUNGSARTEN: dict[type[Ereignis], Entscheidungsart] = {
    klasse: Entscheidungsart(klasse.TOPIC.partition(".")[2]) for klasse in Entscheidung.__subclasses__()
}
"""Which kind of decision each class of them is."""

ENTSCHEIDUNGSKLASSEN: dict[Entscheidungsart, type[Ereignis]] = {
    art: klasse for klasse, art in ENTSCHEIDUNGSARTEN.items()
}

_WEICHEN = (Fallzugang, Fallabgang, Fallablehnung, Fallweiterleitung)
"""With them a stay begins, ends, or does not come about: what was asked before is about something that is over."""


def moegliche_ergebnisse(art: Abstimmungsart) -> tuple[Abstimmungsergebnis, ...]:
    """What can come of it: a Zustimmung is given or refused, anything else has been held."""
    if art is Abstimmungsart.ZUSTIMMUNG:
        return (Abstimmungsergebnis.ERTEILT, Abstimmungsergebnis.VERWEIGERT)
    return (Abstimmungsergebnis.ERFOLGT,)


def abstimmung_hindernis(abstimmungen: Abstimmungen, ereignis: Ereignis) -> str | None:
    """In German why an entry cannot follow; None if it can, or is about something else."""
    match ereignis:
        case AbstimmungErbeten():
            return "diese Abstimmung ist schon erbeten" if ereignis.abstimmung in abstimmungen else None
        case AbstimmungBeantwortet() | AbstimmungZurueckgezogen():
            bekannt = abstimmungen.get(ereignis.abstimmung)
            if bekannt is None:
                return "diese Abstimmung ist an diesem Tag nicht erbeten"
            if bekannt.antwort is not None:
                return "sie ist schon beantwortet"
            zurueckgezogen = bekannt.stand is Abstimmungsstand.ZURUECKGEZOGEN
            return "die Bitte ist schon zurückgezogen" if zurueckgezogen else None
        case _:
            return None


def mit_abstimmung(abstimmungen: Abstimmungen, eintrag: Eintrag, *, moeglich: bool = True) -> Abstimmungen:
    """What is asked for after one more entry that can follow; the same object where it changes none.

    `moeglich`: whether the decision an entry asks about can be taken at all as the case stands. One entered late may have
    been overtaken: it is kept, and nobody waits for an answer.
    """
    match ereignis := eintrag.ereignis:
        case AbstimmungErbeten():
            neu = ErbeteneAbstimmung(
                id=ereignis.abstimmung,
                nr=eintrag.nr,
                art=ereignis.art,
                vorgang=ereignis.vorgang,
                mit_funktion=ereignis.mit_funktion,
                regel=ereignis.regel,
                fachkraft=ereignis.fachkraft,
                erbeten_am=ereignis.am,
                stand=Abstimmungsstand.OFFEN if moeglich else Abstimmungsstand.ENTFALLEN,
                geschlossen_am=None if moeglich else ereignis.am,
                vorbei_am=None if moeglich else ereignis.am,
            )
        case AbstimmungBeantwortet():
            neu = _beantwortet(abstimmungen[ereignis.abstimmung], ereignis, eintrag.nr)
        case AbstimmungZurueckgezogen():
            bisher = abstimmungen[ereignis.abstimmung]
            if not bisher.offen:
                return abstimmungen
            neu = _zu(bisher, Abstimmungsstand.ZURUECKGEZOGEN, ereignis.am)
        case _:
            return _nach(abstimmungen, ereignis)
    return {**abstimmungen, neu.id: neu}


def _beantwortet(bisher: ErbeteneAbstimmung, ereignis: AbstimmungBeantwortet, nr: int) -> ErbeteneAbstimmung:
    antwort = Abstimmung(
        art=bisher.art,
        mit_funktion=bisher.mit_funktion,
        mit=ereignis.fachkraft,
        am=ereignis.am,
        persoenlich=ereignis.persoenlich,
        person_anwesend=ereignis.person_anwesend,
    )
    mit_antwort = replace(bisher, antwort=antwort, ergebnis=ereignis.ergebnis, antwort_nr=nr)
    return _zu(mit_antwort, Abstimmungsstand.BEANTWORTET, ereignis.am) if bisher.offen else mit_antwort


def _nach(abstimmungen: Abstimmungen, ereignis: Ereignis) -> Abstimmungen:
    """A decision is taken, or what it would have been about is over."""
    art = ENTSCHEIDUNGSARTEN.get(type(ereignis))
    weiche = isinstance(ereignis, _WEICHEN) or (isinstance(ereignis, FallZusammengefuehrt) and not ereignis.fuehrend)
    if art is None and not weiche:
        return abstimmungen
    geschlossen = {
        bisher.id: _zu(
            bisher,
            Abstimmungsstand.ENTSCHIEDEN if bisher.vorgang is art else Abstimmungsstand.ENTFALLEN,
            ereignis.am,
        )
        for bisher in abstimmungen.values()
        if bisher.schwebt and (weiche or bisher.vorgang is art)
    }
    return {**abstimmungen, **geschlossen} if geschlossen else abstimmungen


def _zu(bisher: ErbeteneAbstimmung, stand: Abstimmungsstand, am: date) -> ErbeteneAbstimmung:
    vorbei = None if stand is Abstimmungsstand.BEANTWORTET else am
    return replace(bisher, stand=stand, geschlossen_am=bisher.geschlossen_am or am, vorbei_am=vorbei)


def mit_antworten(entscheidung: Entscheidung, abstimmungen: Abstimmungen) -> Entscheidung:
    """The decision as it rests also on what others were asked for and have answered: nobody has to write it down twice.

    A Zustimmung that was refused is none. `abstimmungen` as they stand before the decision.
    """
    art = ENTSCHEIDUNGSARTEN[type(entscheidung)]
    neue = [
        erbeten.antwort
        for erbeten in abstimmungen.values()
        if erbeten.stand is Abstimmungsstand.BEANTWORTET
        and erbeten.vorgang is art
        and erbeten.ergebnis is not Abstimmungsergebnis.VERWEIGERT
        and erbeten.antwort is not None
        and erbeten.antwort not in entscheidung.abstimmungen
    ]
    if not neue:
        return entscheidung
    return entscheidung.model_copy(update={"abstimmungen": (*entscheidung.abstimmungen, *neue)[:MAX_EINTRAEGE]})
