"""What a rule can ask of a decision or a record: one small class per kind, each able to say what is missing.

A Forderung looks at the entry as it would be recorded (open, not sealed), at the acting function and at what happened
before. It answers None when it is met, else in plain German what would meet it.
"""

from dataclasses import dataclass
from typing import Annotated, Literal, assert_never

from pydantic import Field

from domain.ereignis import Wert
from domain.ereignisse import Entscheidung, FallEreignis, Schluessel
from domain.vokabular import Abstimmungsart, Benachrichtigungsform, Dokumentart, Funktion, Kontaktform
from domain.woerter import feld, mit, oder, wort

Ereignisart = Annotated[str, Field(pattern=r"^[a-z0-9_]+$", max_length=64)]
"""The last part of the topic of a Fall event: `fallzugang`, `kontakt`."""


class BegruendungGefordert(Wert):
    """Grounds are given."""

    art: Literal["begruendung"]


class AngabeGefordert(Wert):
    """A statement is made under a key the regulation names, and it is true."""

    art: Literal["angabe"]
    schluessel: Schluessel
    bezeichnung: str


class DokumentGefordert(Wert):
    """A document lies before the one who decides."""

    art: Literal["dokument"]
    dokument: Dokumentart


class GespraechGefordert(Wert):
    """The decision is taken in a talk of one of these forms, on or before its day."""

    art: Literal["gespraech"]
    formen: tuple[Kontaktform, ...] = tuple(Kontaktform)
    person_anwesend: bool = True


class AbstimmungGefordert(Wert):
    """Somebody in this function was involved in one of these ways, not after the day of the decision.

    `mit_funktion` lists whom; `persoenlich` and `person_anwesend` ask for more only when true.
    """

    art: Literal["abstimmung"]
    arten: tuple[Abstimmungsart, ...]
    mit_funktion: tuple[Funktion, ...]
    persoenlich: bool = False
    person_anwesend: bool = False


class BenachrichtigungGefordert(Wert):
    """The person is told, in one of these forms."""

    art: Literal["benachrichtigung"]
    formen: tuple[Benachrichtigungsform, ...]


class FunktionGefordert(Wert):
    """One of these functions acts."""

    art: Literal["funktion"]
    funktionen: tuple[Funktion, ...]


class VorherGefordert(Wert):
    """Something must have happened before and still be open: a Vormerkung."""

    art: Literal["vorher"]
    ereignis: Literal["vormerkung"]


class FelderGefordert(Wert):
    """These fields of the entry are filled in."""

    art: Literal["felder"]
    felder: Annotated[tuple[Schluessel, ...], Field(min_length=1)]


class VorgangGefordert(Wert):
    """The matter is recorded by this very Vorgang and in no other way; recording it meets the rule."""

    art: Literal["vorgang"]


Forderung = Annotated[
    BegruendungGefordert
    | AngabeGefordert
    | DokumentGefordert
    | GespraechGefordert
    | AbstimmungGefordert
    | BenachrichtigungGefordert
    | FunktionGefordert
    | VorherGefordert
    | FelderGefordert
    | VorgangGefordert,
    Field(discriminator="art"),
]


_FELD: dict[type[Wert], str] = {
    BegruendungGefordert: "begruendung",
    AngabeGefordert: "angaben",
    DokumentGefordert: "dokumente",
    GespraechGefordert: "gespraech",
    AbstimmungGefordert: "abstimmungen",
    BenachrichtigungGefordert: "benachrichtigung",
}


def benoetigte_felder(forderung: Forderung) -> tuple[str, ...]:
    """The fields an entry must have at all so that the Forderung can ever be met."""
    if isinstance(forderung, FelderGefordert):
        return forderung.felder
    feld = _FELD.get(type(forderung))
    return (feld,) if feld is not None else ()


@dataclass(frozen=True, slots=True)
class Vorgangslage:
    """What a Forderung may look at: the entry, who acts in which functions, and whether a Vormerkung is open."""

    ereignis: FallEreignis
    funktionen: frozenset[Funktion]
    vorgemerkt: bool


def fehlendes(forderung: Forderung, lage: Vorgangslage) -> str | None:
    """None if met, else what would meet the Forderung."""
    ereignis = lage.ereignis
    entscheidung = ereignis if isinstance(ereignis, Entscheidung) else None
    match forderung:
        case BegruendungGefordert():
            return None if getattr(ereignis, "begruendung", None) else "eine Begründung (Feld begruendung)"
        case AngabeGefordert():
            if entscheidung is not None and entscheidung.angaben.get(forderung.schluessel):
                return None
            return f"die Angabe, dass gilt: {forderung.bezeichnung} (angaben.{forderung.schluessel} = true)"
        case DokumentGefordert():
            dokumente = entscheidung.dokumente if entscheidung is not None else ()
            vorhanden = isinstance(dokumente, tuple) and forderung.dokument in dokumente
            return (
                None
                if vorhanden
                else f"das Dokument {wort(forderung.dokument)} (dokumente: {forderung.dokument.value})"
            )
        case GespraechGefordert():
            return _fehlendes_gespraech(forderung, entscheidung)
        case AbstimmungGefordert():
            return _fehlende_abstimmung(forderung, entscheidung)
        case BenachrichtigungGefordert():
            nachricht = entscheidung.benachrichtigung if entscheidung is not None else None
            if nachricht is not None and nachricht.form in forderung.formen:
                return None
            return f"eine Benachrichtigung der Person ({oder(forderung.formen)})"
        case FunktionGefordert():
            if not lage.funktionen.isdisjoint(forderung.funktionen):
                return None
            return f"die Entscheidung durch die Funktion {oder(forderung.funktionen)}"
        case VorherGefordert():
            return None if lage.vorgemerkt else "eine offene Vormerkung"
        case FelderGefordert():
            leer = [name for name in forderung.felder if getattr(ereignis, name, None) in (None, (), {})]
            return f"Angaben: {', '.join(feld(name) for name in leer)} (Felder {', '.join(leer)})" if leer else None
        case VorgangGefordert():
            return None
        case _:
            assert_never(forderung)


def _fehlendes_gespraech(forderung: GespraechGefordert, entscheidung: Entscheidung | None) -> str | None:
    gespraech = entscheidung.gespraech if entscheidung is not None else None
    if (
        entscheidung is not None
        and gespraech is not None
        and gespraech.am <= entscheidung.am
        and gespraech.form in forderung.formen
        and (gespraech.person_anwesend or not forderung.person_anwesend)
    ):
        return None
    mit_person = " mit der Person" if forderung.person_anwesend else ""
    return f"ein Gespräch{mit_person} ({oder(forderung.formen)}), spätestens am Tag der Entscheidung (Feld gespraech)"


def _fehlende_abstimmung(forderung: AbstimmungGefordert, entscheidung: Entscheidung | None) -> str | None:
    if entscheidung is not None and any(
        abstimmung.art in forderung.arten
        and abstimmung.mit_funktion in forderung.mit_funktion
        and abstimmung.am <= entscheidung.am
        and (abstimmung.persoenlich or not forderung.persoenlich)
        and (abstimmung.person_anwesend or not forderung.person_anwesend)
        for abstimmung in entscheidung.abstimmungen
    ):
        return None
    wie = " persönlich" if forderung.persoenlich else ""
    dabei = " in Anwesenheit der Person" if forderung.person_anwesend else ""
    return (
        f"{oder(forderung.arten)}{wie} mit {' oder '.join(mit(f) for f in forderung.mit_funktion)}{dabei}, "
        "spätestens am Tag der Entscheidung (Feld abstimmungen)"
    )
