"""What is stated about a fact beside its fields, and the grounds for a soll it does not keep."""

from collections.abc import Iterator
from datetime import date
from typing import TypeVar

from adapters.demo import texte
from adapters.demo.lebenslauf import Lebenslauf
from adapters.demo.personal import Kraft
from adapters.demo.vorschriften import meint
from domain.befehle import KontaktErfassen, Tatsachenbefehl
from domain.fristen.frist import LAUFEND
from domain.fristen.rechner import fristen
from domain.regelwerk.arten import Vorgangsregel
from domain.regelwerk.forderungen import (
    AngabeGefordert,
    Forderung,
    FormGefordert,
    MerkmalGefordert,
)
from domain.regelwerk.geltung import Sachlage
from domain.regelwerk.inkraft import Regeln
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
    if regeln.angaben(vorgang):
        angaben.update(_verlangte(leben, tag, vorgang, befehl, kraft))
        angaben.update(_ausloesende(leben, tag, vorgang, befehl))
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
    return befehl.model_copy(update={"angaben": dict.fromkeys(sorted(angaben), True), "abweichungen": abweichungen})


def _verlangte(leben: Lebenslauf, tag: date, vorgang: str, befehl: Tatsachenbefehl, kraft: Kraft) -> Iterator[str]:
    """What an open duty of the case waits for, about the same thing."""
    if not any(m.ereignis == vorgang and m.angaben for regel in leben.massgebliche(tag) for m in regel.erfuellt_durch):
        return
    akte = leben.amt.betrieb.akte(leben.fall)
    for frist in fristen(leben.fall, akte.wirksam, leben.person.geboren, leben.amt.betrieb.regelstand()):
        if frist.ausgang(tag) not in LAUFEND:
            continue
        if frist.gegenstand is not None and frist.gegenstand != str(getattr(befehl, frist.regel.je or "", None)):
            continue
        moegliche = [m.angaben for m in frist.regel.erfuellt_durch if m.angaben and meint(m, vorgang, befehl)]
        if moegliche and leben.rng.random() < 0.8 - kraft.sorgfalt.lueckenhaft:
            yield from leben.rng.choice(moegliche)


def _ausloesende(leben: Lebenslauf, tag: date, vorgang: str, befehl: Tatsachenbefehl) -> Iterator[str]:
    for regel in leben.massgebliche(tag):
        for ausloeser in regel.ausloeser:
            muster = ausloeser.muster
            if muster is None or not muster.angaben or not meint(muster, vorgang, befehl):
                continue
            if leben.rng.random() < AUSLOESEND:
                yield from muster.angaben


def _angebotene(leben: Lebenslauf, regeln: Regeln, vorgang: str, befehl: Tatsachenbefehl) -> Iterator[str]:
    for regel in regeln.angewandte_angaben(vorgang):
        if regel.grad is not Grad.KANN or not _passt(regel.schluessel, leben, befehl):
            continue
        if leben.rng.random() < ANGEBOTEN:
            yield regel.schluessel


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
