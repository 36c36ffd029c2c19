"""What is stated about a fact beside its fields, and the grounds for a soll it does not keep."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeVar

from adapters.demo import texte
from adapters.demo.lebenslauf import Lebenslauf, Pflicht
from adapters.demo.personal import Kraft
from adapters.demo.vorschriften import meint
from domain.befehle import KontaktErfassen, Tatsachenbefehl
from domain.regelwerk.arten import Vorgangsregel
from domain.regelwerk.forderungen import (
    AngabeGefordert,
    Forderung,
    FormGefordert,
    MerkmalGefordert,
    UnterbleibenGefordert,
)
from domain.regelwerk.fristregel import Fristregel
from domain.regelwerk.geltung import Sachlage
from domain.regelwerk.regeln import Regeln
from domain.vokabular import Grad, Kontaktform

AUSLOESEND = 0.12
"""How often something is stated that sets off a duty."""
ANGEBOTEN = 0.08
"""How often a statement is made that nobody asks for."""
MIT_AUSNAHME = 0.7
BEGRUENDET = 0.5
"""How often a soll that is not kept is excused by an exemption, and by grounds where it is not."""

Befehl = TypeVar("Befehl", bound=Tatsachenbefehl)


def ergaenzt(leben: Lebenslauf, tag: date, vorgang: str, befehl: Befehl, kraft: Kraft) -> Befehl:
    """The command with the statements and grounds this Fachkraft would add."""
    regeln = leben.regeln(tag)
    angaben: set[str] = set()
    abweichungen: dict[str, str] = {}
    massgebliche = leben.massgebliche(tag)
    if regeln.angaben(vorgang) and getattr(befehl, "qualifiziert", True):
        angaben.update(_verlangte(leben, massgebliche, vorgang, befehl, kraft))
        angaben.update(_ausloesende(leben, massgebliche, vorgang, befehl))
        angaben.update(_angebotene(leben, regeln, vorgang, befehl))
    lage = leben.lage(tag)
    for regel in regeln.vorgangsregeln(vorgang):
        if regel.grad is not Grad.SOLL or not _verfehlt(regel, vorgang, befehl, lage):
            continue
        ausnahmen = [
            [f.schluessel for f in ausnahme.bedingungen if isinstance(f, AngabeGefordert)]
            for ausnahme in regeln.ausnahmen_von(regel)
            if ausnahme.geltung.trifft_zu(lage) and all(_moeglich(f, befehl, lage) for f in ausnahme.bedingungen)
        ]
        if ausnahmen and leben.rng.random() < MIT_AUSNAHME:
            angaben.update(leben.rng.choice(ausnahmen))
        elif leben.rng.random() < BEGRUENDET:
            abweichungen[regel.aussage] = leben.rng.choice(texte.ABWEICHUNG_FORM)
    _merken(leben, massgebliche, vorgang, befehl, angaben)
    return befehl.model_copy(update={"angaben": dict.fromkeys(sorted(angaben), True), "abweichungen": abweichungen})


def _verlangte(
    leben: Lebenslauf, regeln: Iterable[Fristregel], vorgang: str, befehl: Tatsachenbefehl, kraft: Kraft
) -> Iterator[str]:
    """What open duties of the case wait for, about the same thing."""
    for regel in regeln:
        moegliche = [m.angaben for m in regel.erfuellt_durch if m.angaben and meint(m, vorgang, befehl)]
        if not moegliche or not _offen(leben, regel, befehl):
            continue
        if leben.rng.random() < 0.8 - kraft.sorgfalt.lueckenhaft:
            yield from leben.rng.choice(moegliche)


def _ausloesende(
    leben: Lebenslauf, regeln: Iterable[Fristregel], vorgang: str, befehl: Tatsachenbefehl
) -> Iterator[str]:
    for regel in regeln:
        for ausloeser in regel.ausloeser:
            muster = ausloeser.muster
            if muster is None or not muster.angaben or not meint(muster, vorgang, befehl):
                continue
            if leben.rng.random() < AUSLOESEND:
                yield from muster.angaben


def _pflicht(regel: Fristregel, befehl: Tatsachenbefehl) -> Pflicht:
    return regel.id, str(getattr(befehl, regel.je, None)) if regel.je is not None else None


def _offen(leben: Lebenslauf, regel: Fristregel, befehl: Tatsachenbefehl) -> bool:
    """As far as the demo remembers: what only a statement sets off is not open from the start."""
    pflicht = _pflicht(regel, befehl)
    nur_auf_angabe = all(ausloeser.muster is not None and ausloeser.muster.angaben for ausloeser in regel.ausloeser)
    return pflicht not in leben.erledigt and (not nur_auf_angabe or pflicht in leben.ausgeloest)


def _merken(
    leben: Lebenslauf, regeln: Iterable[Fristregel], vorgang: str, befehl: Tatsachenbefehl, angaben: set[str]
) -> None:
    """Which duties the entry settles, and which it sets off."""
    for regel in regeln:
        pflicht = _pflicht(regel, befehl)
        if any(m.angaben and angaben.issuperset(m.angaben) and meint(m, vorgang, befehl) for m in regel.erfuellt_durch):
            leben.erledigt.add(pflicht)
        muster = (ausloeser.muster for ausloeser in regel.ausloeser)
        if any(m is not None and angaben.issuperset(m.angaben) and meint(m, vorgang, befehl) for m in muster):
            leben.erledigt.discard(pflicht)
            leben.ausgeloest.add(pflicht)


def _angebotene(leben: Lebenslauf, regeln: Regeln, vorgang: str, befehl: Tatsachenbefehl) -> Iterator[str]:
    """What may be said of an entry and no duty of anybody waits for."""
    erwartete = {
        schluessel
        for regel in regeln.fristen
        for muster in (*regel.erfuellt_durch, *(a.muster for a in regel.ausloeser if a.muster is not None))
        if muster.ereignis == vorgang
        for schluessel in muster.angaben
    }
    verbotene = {
        schluessel
        for regel in regeln.vorgangsregeln(vorgang)
        if isinstance(regel.verlangt, UnterbleibenGefordert)
        for muster in regel.nur
        for schluessel in muster.angaben
    }
    for angabe in regeln.angewandte_angaben(vorgang):
        frei = angabe.grad is Grad.KANN and angabe.schluessel not in erwartete | verbotene
        if frei and _passt(angabe.schluessel, leben, befehl) and leben.rng.random() < ANGEBOTEN:
            yield angabe.schluessel


def _passt(schluessel: str, leben: Lebenslauf, befehl: Tatsachenbefehl) -> bool:
    """Whether somebody would say this about such an entry, as far as its name tells."""
    form = getattr(befehl, "form", None)
    gemeinsam = isinstance(befehl, KontaktErfassen) and bool(befehl.gemeinsam_mit)
    worte = schluessel.split("_")
    return (
        not any(wort in tuple(Kontaktform) and wort != form for wort in worte)
        and ("erstgespraech" not in worte or leben.erstes_gespraech)
        and ("folgegespraech" not in worte or not leben.erstes_gespraech)
        and ("gemeinsamer" not in worte or gemeinsam)
        and ("massnahme" not in worte or "massnahme" in leben.lage(befehl.am).zeitraeume)
    )


def _verfehlt(regel: Vorgangsregel, vorgang: str, befehl: Tatsachenbefehl, lage: Sachlage) -> bool:
    if not isinstance(regel.verlangt, FormGefordert) or not regel.geltung.trifft_zu(lage):
        return False
    gemeint = not regel.nur or any(meint(muster, vorgang, befehl) for muster in regel.nur)
    return gemeint and getattr(befehl, "form", None) not in regel.verlangt.formen


def _moeglich(forderung: Forderung, befehl: Tatsachenbefehl, lage: Sachlage) -> bool:
    """Whether a condition of an exemption is met, or can be by saying so."""
    match forderung:
        case AngabeGefordert():
            return True
        case FormGefordert():
            return getattr(befehl, "form", None) in forderung.formen
        case MerkmalGefordert():
            return lage.merkmal(forderung.merkmal) in forderung.werte
        case _:
            return False
