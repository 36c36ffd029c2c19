"""What a decision rests on, as far as it is not personal."""

from collections.abc import Iterator, Mapping

from domain.ereignisse import Abstimmung, Entscheidung, Gespraech
from domain.regelwerk.forderungen import AngabeGefordert
from domain.regelwerk.inkraft import Regeln
from domain.regelwerk.muster import ereignisart
from domain.vokabular import Abstimmungsart
from domain.woerter import mit, schluessel, tag, von, wort


def grundlagen(ereignis: Entscheidung, regeln: Regeln | None) -> Iterator[str]:
    """A sentence each: the talk, who was involved, notice to the person, statements the rules ask for."""
    if ereignis.gespraech is not None:
        yield _gespraech(ereignis.gespraech)
    yield from map(_abstimmung, ereignis.abstimmungen)
    if ereignis.benachrichtigung is not None:
        nachricht = ereignis.benachrichtigung
        yield f"Die Person wurde am {tag(nachricht.am)} {wort(nachricht.form)} benachrichtigt."
    if ereignis.angaben:
        bezeichnungen = _bezeichnungen(ereignisart(ereignis), regeln)
        angaben = (
            f"{bezeichnungen.get(name, schluessel(name))} ({'ja' if wert else 'nein'})"
            for name, wert in ereignis.angaben.items()
        )
        yield f"Angaben: {'; '.join(angaben)}."


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


def _bezeichnungen(art: str, regeln: Regeln | None) -> Mapping[str, str]:
    """How the rules that ask for statements at this kind of decision word them."""
    if regeln is None:
        return {}
    forderungen = [regel.verlangt for regel in regeln.vorgangsregeln(art)]
    forderungen += [bedingung for grund in regeln.alle_abgangsgruende() for bedingung in grund.bedingungen]
    return {
        forderung.schluessel: forderung.bezeichnung
        for forderung in reversed(forderungen)
        if isinstance(forderung, AngabeGefordert)
    }
