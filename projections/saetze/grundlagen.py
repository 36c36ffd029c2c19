"""What a decision rests on, as far as it is not personal."""

from collections.abc import Iterator

from domain.ereignisse import Entscheidung, Tatsache
from domain.ereigniswerte import Abstimmung, Gespraech
from domain.regelwerk.ereignisart import ereignisart
from domain.regelwerk.regeln import Regeln
from domain.vokabular import Abstimmungsart
from domain.woerter import mit, schluessel, tag, von, wort


def grundlagen(ereignis: Entscheidung) -> Iterator[str]:
    """A sentence each: the talk, who was involved, notice to the person."""
    if ereignis.gespraech is not None:
        yield _gespraech(ereignis.gespraech)
    yield from map(_abstimmung, ereignis.abstimmungen)
    if ereignis.benachrichtigung is not None:
        nachricht = ereignis.benachrichtigung
        yield f"Die Person wurde am {tag(nachricht.am)} {wort(nachricht.form)} benachrichtigt."


def angabensatz(ereignis: Entscheidung | Tatsache, regeln: Regeln | None) -> str:
    """What was stated under keys of the Regelwerk, as it words them."""
    bezeichnungen = regeln.angaben(ereignisart(ereignis)) if regeln is not None else {}
    angaben = (
        f"{bezeichnungen.get(name, schluessel(name))} ({'ja' if wert else 'nein'})"
        for name, wert in ereignis.angaben.items()
    )
    return f"Angaben: {'; '.join(angaben)}."


def _gespraech(gespraech: Gespraech) -> str:
    person = "mit der Person" if gespraech.person_anwesend else "ohne die Person"
    return f"Gespräch {wort(gespraech.form)} am {tag(gespraech.am)}, {person}."


def _abstimmung(abstimmung: Abstimmung) -> str:
    wie = [tag(abstimmung.am)]
    if abstimmung.persoenlich:
        wie.append("persönlich")
    if abstimmung.person_anwesend:
        wie.append("die Person war anwesend")
    wer = f" (Fachkraft {abstimmung.mit})" if abstimmung.mit is not None else ""
    zustimmung = abstimmung.art is Abstimmungsart.ZUSTIMMUNG
    mit_wem = von(abstimmung.mit_funktion) if zustimmung else f"mit {mit(abstimmung.mit_funktion)}"
    return f"{wort(abstimmung.art)} {mit_wem}{wer} am {', '.join(wie)}."
