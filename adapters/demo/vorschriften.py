"""What the rules in force ask of a case and offer to it, read off them: the people of the demo know their regulation."""

from collections.abc import Iterator
from datetime import date

from adapters.demo.lebenslauf import Lebenslauf
from domain.befehle import Befehl
from domain.regelwerk.forderungen import VermerktypGefordert
from domain.regelwerk.kennzahlen import Kennzahl
from domain.regelwerk.kriterien import HemmnisKriterium
from domain.regelwerk.muster import GEFRAGTE_FELDER, Ereignismuster
from domain.regelwerk.regeln import Regeln
from domain.vokabular import Merkmal, Vermerktyp

_NICHT_VERGLICHEN = ("angaben", "keine_angaben", "teile", "funktionen", "beteiligte", "ohne_bezug_seit")
"""What is decided by whoever makes the entry, after its other fields, or what the file says."""


def meint(muster: Ereignismuster, vorgang: str, befehl: Befehl) -> bool:
    """Whether a pattern means entries like the one of this command, its statements, parts and participants aside."""
    return muster.ereignis == vorgang and all(
        gefragt in (None, ()) or ist == gefragt or (isinstance(gefragt, tuple) and ist in gefragt)
        for frage, feld in GEFRAGTE_FELDER.items()
        if frage not in _NICHT_VERGLICHEN
        for gefragt, ist in ((getattr(muster, frage), getattr(befehl, feld, None)),)
    )


def ist_verlangt(leben: Lebenslauf, vorgang: str, tag: date) -> bool:
    """Whether there are duties of the case that entries of this kind fulfil."""
    return any(True for _ in erfuellende(leben, vorgang, tag))


def pflichtfelder(leben: Lebenslauf, vorgang: str, tag: date) -> frozenset[str]:
    """The fields entries of this kind have to fill in: for themselves, or to fulfil something."""
    lage = leben.lage(tag)
    pflichten = [p for p in leben.regeln(tag).dokumentationspflichten(vorgang) if p.geltung.trifft_zu(lage)]
    fuer_sich = frozenset(feld for pflicht in pflichten for feld in pflicht.felder)
    return fuer_sich.union(*(muster.dokumentiert for muster in erfuellende(leben, vorgang, tag)))


def erfuellende(leben: Lebenslauf, vorgang: str, tag: date) -> Iterator[Ereignismuster]:
    """What entries of this kind can be that fulfil duties of the case."""
    return (
        muster for regel in leben.massgebliche(tag) for muster in regel.erfuellt_durch if muster.ereignis == vorgang
    )


def fragt_nach(regeln: Regeln, merkmal: Merkmal) -> bool:
    """Whether for any rule it matters which value this Merkmal has."""
    geltungen = [*(regel.geltung for regel in regeln.fristen), *(ausnahme.geltung for ausnahme in regeln.ausnahmen)]
    namen = (merkmal.value, f"{merkmal.value}_nicht")
    return any(getattr(geltung, name) is not None for geltung in geltungen for name in namen)


def zaehlt_schwerwiegende(regeln: Regeln) -> bool:
    """Whether it matters how heavily a Hemmnis weighs."""
    kriterien = (regel.kriterium for regel in regeln.kriterien)
    return any(isinstance(kriterium, HemmnisKriterium) and kriterium.schwerwiegend for kriterium in kriterien)


def rechtsakte(regeln: Regeln) -> frozenset[str]:
    """Which acts the statute knows on that day, of those it has known at any time."""
    gueltige = (instrument for instrument in regeln.instrumente if instrument.gilt_am(regeln.tag))
    return frozenset(art for instrument in gueltige for art in instrument.ereignisse)


def vermerktypen(regeln: Regeln, vorgang: str, befehl: Befehl) -> tuple[Vermerktyp, ...]:
    """As what an entry may be written down: what is asked for, then what exemptions allow instead. Empty: nobody asks."""
    typen: dict[Vermerktyp, None] = {}
    for regel in regeln.vorgangsregeln(vorgang):
        if regel.nur and not any(meint(muster, vorgang, befehl) for muster in regel.nur):
            continue
        forderungen = [regel.verlangt, *(b for a in regeln.ausnahmen_von(regel) for b in a.bedingungen)]
        for forderung in forderungen:
            if isinstance(forderung, VermerktypGefordert):
                typen.update(dict.fromkeys(forderung.typen))
    return tuple(typen)


def misst(regeln: Regeln, art: str) -> bool:
    """Whether a report shows a figure of this kind, so that somebody records what it is made from."""
    return any(kennzahl.misst.art == art for kennzahl in regeln.von(Kennzahl))
