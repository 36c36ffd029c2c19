"""Whether an entry meets what a rule asks of it.

It is looked at as it would be recorded (open, not sealed), with the acting function and what happened before. The answer is
None when a Forderung is met, else in plain German what would meet it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import assert_never

from domain.eintrag import Eintrag
from domain.ereignisse import Entscheidung, FallEreignis
from domain.fall import Fall
from domain.kalender import fristende
from domain.regelwerk.forderungen import (
    AbstimmungGefordert,
    AlterGefordert,
    AngabeGefordert,
    BegruendungGefordert,
    BenachrichtigungGefordert,
    BeteiligteGefordert,
    DokumentGefordert,
    FelderGefordert,
    Forderung,
    FormGefordert,
    FunktionGefordert,
    GespraechGefordert,
    GestaltGefordert,
    HemmnisseGefordert,
    LaufendGefordert,
    MerkmalGefordert,
    ReihenfolgeGefordert,
    TeileGefordert,
    TerminGefordert,
    UnterbleibenGefordert,
    VermerktypGefordert,
    VorgangGefordert,
    VorherGefordert,
    ZustaendigGefordert,
)
from domain.regelwerk.geltung import Geltung, Sachlage
from domain.regelwerk.muster import Ereignismuster, nicht_ausgefuellt
from domain.vokabular import Funktion
from domain.woerter import aufgezaehlt, feld, oder, wort


@dataclass(frozen=True, slots=True)
class Vorgangslage:
    """What a Forderung may look at: the entry, who acts in which functions, and how the case stood before it on its day.

    `vorige`: the effective entries of no later day, in order.
    """

    ereignis: FallEreignis
    funktionen: frozenset[Funktion]
    fall: Fall
    lage: Sachlage
    vorige: Sequence[Eintrag]
    land: str


def fehlendes(forderung: Forderung, vorgang: Vorgangslage) -> str | None:
    """None if met, else what would meet the Forderung."""
    ereignis = vorgang.ereignis
    entscheidung = ereignis if isinstance(ereignis, Entscheidung) else None
    match forderung:
        case BegruendungGefordert():
            return None if getattr(ereignis, "begruendung", None) else "eine Begründung (Feld begruendung)"
        case AngabeGefordert():
            if getattr(ereignis, "angaben", {}).get(forderung.schluessel):
                return None
            return f"die Angabe, dass gilt: {forderung.bezeichnung} (angaben.{forderung.schluessel} = true)"
        case DokumentGefordert():
            dokumente = entscheidung.dokumente if entscheidung is not None else ()
            if isinstance(dokumente, tuple) and forderung.dokument in dokumente:
                return None
            return f"das Dokument {wort(forderung.dokument)} (dokumente: {forderung.dokument.value})"
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
            if not vorgang.funktionen.isdisjoint(forderung.funktionen):
                return None
            return f"die Entscheidung durch die Funktion {oder(forderung.funktionen)}"
        case GestaltGefordert(muster=muster):
            return None if muster.trifft(ereignis) else f"einen Eintrag dieser Art: {muster.in_worten()}"
        case FelderGefordert():
            leer = [name for name in forderung.felder if nicht_ausgefuellt(ereignis, name)]
            return f"Angaben: {', '.join(feld(name) for name in leer)} (Felder {', '.join(leer)})" if leer else None
        case TeileGefordert():
            fehlende = [wort(teil) for teil in forderung.teile if teil not in getattr(ereignis, "teile", ())]
            return f"{aufgezaehlt(fehlende)} (Feld teile)" if fehlende else None
        case FormGefordert():
            passt = getattr(ereignis, "form", None) in forderung.formen
            return None if passt else f"ein Gespräch {oder(forderung.formen)} (Feld form)"
        case VermerktypGefordert():
            passt = getattr(ereignis, "vermerktyp", None) in forderung.typen
            return None if passt else f"die Ablage als {oder(forderung.typen)} (Feld vermerktyp)"
        case BeteiligteGefordert():
            fehlende_funktionen = set(forderung.funktionen) - set(getattr(ereignis, "beteiligte", ()))
            fehlende = [wort(funktion) for funktion in forderung.funktionen if funktion in fehlende_funktionen]
            return f"beteiligt: {aufgezaehlt(fehlende)} (Feld beteiligte)" if fehlende else None
        case UnterbleibenGefordert():
            return "diesen Vorgang nicht vorzunehmen"
        case VorgangGefordert():
            return None
        case _:
            return _fehlt_im_fall(forderung, vorgang)


def _fehlt_im_fall(
    forderung: VorherGefordert
    | MerkmalGefordert
    | HemmnisseGefordert
    | LaufendGefordert
    | AlterGefordert
    | ZustaendigGefordert
    | TerminGefordert
    | ReihenfolgeGefordert,
    vorgang: Vorgangslage,
) -> str | None:
    """What must be true of the case rather than of the entry."""
    match forderung:
        case VorherGefordert():
            erfuellt = _geschah(forderung, vorgang)
        case MerkmalGefordert():
            erfuellt = _hat_merkmal(forderung, vorgang)
        case HemmnisseGefordert():
            erfuellt = forderung.anzahl.trifft_zu(vorgang.lage)
        case LaufendGefordert():
            erfuellt = not vorgang.lage.zeitraeume.isdisjoint(forderung.zeitraeume)
        case AlterGefordert():
            erfuellt = Geltung(alter_ab=forderung.ab, alter_unter=forderung.unter).trifft_zu(vorgang.lage)
        case ZustaendigGefordert():
            erfuellt = _ist_zustaendig(forderung, vorgang)
        case TerminGefordert():
            erfuellt = _ist_terminiert(forderung, vorgang)
        case ReihenfolgeGefordert():
            erfuellt = _ist_geordnet(forderung, vorgang)
        case _:
            assert_never(forderung)
    return None if erfuellt else forderung.in_worten()


def _geschah(forderung: VorherGefordert, vorgang: Vorgangslage) -> bool:
    if forderung.offen:
        return vorgang.fall.vormerkung is not None
    return geschah(forderung, vorgang.vorige, vorgang.ereignis.am, vorgang.land)


def geschah(verlangt: VorherGefordert, vorige: Sequence[Eintrag], am: date, land: str) -> bool:
    """Whether one of these entries, all of that day or before and in order, is meant and no longer ago than is asked."""
    tag = zuletzt(verlangt.muster, vorige)
    return tag is not None and (verlangt.innerhalb is None or fristende(tag, verlangt.innerhalb, land) >= am)


def zuletzt(muster: Ereignismuster, eintraege: Sequence[Eintrag]) -> date | None:
    """The day of the last of these entries, which stand in order, that is meant; None: there is none."""
    return next((eintrag.ereignis.am for eintrag in reversed(eintraege) if muster.trifft(eintrag.ereignis)), None)


def _hat_merkmal(forderung: MerkmalGefordert, vorgang: Vorgangslage) -> bool:
    am = vorgang.ereignis.am
    if vorgang.lage.merkmal(forderung.merkmal) not in forderung.werte:
        return False
    if forderung.seit is None:
        return True
    seit = vorgang.fall.merkmal_seit(forderung.merkmal, forderung.werte, am)
    return seit is not None and fristende(seit, forderung.seit, vorgang.land) <= am


def _ist_zustaendig(forderung: ZustaendigGefordert, vorgang: Vorgangslage) -> bool:
    zustaendig = vorgang.fall.zustaendig
    if zustaendig.funktion not in forderung.funktionen:
        return False
    seit = forderung.seit
    return seit is None or fristende(zustaendig.funktion_seit, seit, vorgang.land) <= vorgang.ereignis.am


def _ist_terminiert(forderung: TerminGefordert, vorgang: Vorgangslage) -> bool:
    """Without an entry to count from nothing is late."""
    termin = getattr(vorgang.ereignis, "termin", None)
    if termin is None:
        return False
    ab = zuletzt(forderung.nach, vorgang.vorige) if forderung.nach is not None else vorgang.ereignis.am
    return ab is None or bool(termin <= fristende(ab, forderung.binnen, vorgang.land))


def _ist_geordnet(forderung: ReihenfolgeGefordert, vorgang: Vorgangslage) -> bool:
    bekannt = vorgang.fall.hemmnisse
    bereiche = [bekannt[h].bereich for h in getattr(vorgang.ereignis, "reihenfolge", ()) if h in bekannt]
    plaetze = [forderung.bereiche.index(bereich) for bereich in bereiche if bereich in forderung.bereiche]
    return plaetze == sorted(plaetze)


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
    return f"{forderung.wie_und_mit_wem}, spätestens am Tag der Entscheidung (Feld abstimmungen)"
