"""What somebody writes into a field a rule wants filled in."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from adapters.demo import texte as allgemeine
from adapters.demo.ohne_filter import texte
from adapters.demo.ohne_filter.betreuung import Betreuung
from domain.befehle import Befehl
from domain.ereigniswerte import Aufgabe, Bewertung
from domain.vokabular import Bereich, Interventionstiefe, Stufe

LEER: tuple[object, ...] = (None, (), "")


def satz(auswahl: tuple[str, ...]) -> Callable[[Betreuung, date], object]:
    return lambda b, tag: b.rng.choice(auswahl)


def aufgaben(b: Betreuung, tag: date, auswahl: tuple[str, ...]) -> tuple[Aufgabe, ...]:
    """One or two tasks, each by a day."""
    anzahl = b.rng.choice((1, 2))
    return tuple(Aufgabe(was=was, bis=b.in_tagen(14, 120, tag)) for was in b.rng.sample(auswahl, anzahl))


def _bewertung(b: Betreuung, tag: date) -> Bewertung:
    ausmass, schwierigkeitsgrad, bedeutung = b.rng.choices(tuple(Stufe), k=3)
    return Bewertung(ausmass=ausmass, schwierigkeitsgrad=schwierigkeitsgrad, bedeutung=bedeutung)


_EINTRAEGE: Mapping[str, Callable[[Betreuung, date], object]] = {
    "vermerk": satz(texte.SCHRITT),
    "begruendung": satz(texte.REIHENFOLGE),
    "beschreibung": satz(texte.STRATEGIE),
    "zwischenziel": satz(texte.ZWISCHENZIEL),
    "inhalt": satz(allgemeine.PLAN),
    "leitziel": satz(texte.LEITZIEL),
    "auswertung_vorige": satz(texte.AUSWERTUNG),
    "pflichten_person": satz(allgemeine.PFLICHTEN_PERSON),
    "pflichten_amt": satz(allgemeine.PFLICHTEN_AMT),
    "zielberuf": satz(texte.ZIELBERUF),
    "beruf": satz(texte.ZIELBERUF),
    "wuensche": satz(texte.WUENSCHE),
    "selbsteinschaetzung": lambda b, tag: allgemeine.EINSCHAETZUNGEN[0][0],
    "fremdeinschaetzung": lambda b, tag: allgemeine.EINSCHAETZUNGEN[0][1],
    "abgleich": lambda b, tag: allgemeine.EINSCHAETZUNGEN[0][2],
    "bezeichnung": lambda b, tag: b.rng.choice(allgemeine.LEISTUNGEN)[0],
    "anbieter": lambda b, tag: b.rng.choice(allgemeine.LEISTUNGEN)[1],
    "zielkategorie": lambda b, tag: b.rng.choice(list(Bereich)),
    "interventionstiefe": lambda b, tag: b.rng.choice(list(Interventionstiefe)),
    "bewertung": _bewertung,
    "aufgaben_person": lambda b, tag: aufgaben(b, tag, texte.AUFGABE_PERSON),
    "aufgaben_amt": lambda b, tag: aufgaben(b, tag, texte.AUFGABE_AMT),
    "zieltermine": lambda b, tag: (b.in_tagen(40, 180, tag),),
    "gilt_bis": lambda b, tag: b.in_tagen(100, 180, tag),
    "bis": lambda b, tag: b.in_tagen(40, 180, tag),
    "termin": lambda b, tag: b.in_tagen(5, 30, tag),
    "im_umfeld": lambda b, tag: b.selten(0.4),
    "schwerwiegend": lambda b, tag: b.selten(0.4),
    "wichtiger_grund": lambda b, tag: b.selten(0.3),
    "erstmals": lambda b, tag: b.selten(0.5),
}


def eingetragen(b: Betreuung, befehl: Befehl, namen: tuple[str, ...] | frozenset[str]) -> dict[str, Any]:
    """What fills those of these fields that the command has and that are empty."""
    return {
        name: _EINTRAEGE[name](b, befehl.am)
        for name in sorted(namen)
        if name in type(befehl).model_fields and name in _EINTRAEGE and getattr(befehl, name) in LEER
    }
