"""Whether the rules of one file fit together: among each other, and with what events can hold at all."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, islice

from domain.regelwerk.amtsfrist import Amtsfristregel, Amtshandlungsregel
from domain.regelwerk.angaben import angaben_von
from domain.regelwerk.angebotsregeln import Katalogpflege, Leserecht, Netzwerkpflege
from domain.regelwerk.arten import (
    Abgangsgrund,
    Angabe,
    Ausnahme,
    Begriff,
    Dokumentationspflicht,
    Einsicht,
    Kapazitaet,
    NichtUmgesetzt,
    Vorgangsregel,
    Zugangskriterium,
)
from domain.regelwerk.besetzungsregel import Besetzungsregel
from domain.regelwerk.betreuungsschluessel import Betreuungsschluessel
from domain.regelwerk.ereignisart import unbekannte_felder
from domain.regelwerk.forderungen import (
    AbstimmungGefordert,
    Forderung,
    FunktionGefordert,
    GestaltGefordert,
    TerminGefordert,
    VorherGefordert,
    benoetigte_felder,
)
from domain.regelwerk.fristregel import Fristregel
from domain.regelwerk.kennzahlen import (
    AnteilEingehalten,
    Beratungszeit,
    Fristenzahl,
    GespraecheJeStelle,
    Kennzahl,
    UeberHoechstdauer,
    Uebersicht,
)
from domain.regelwerk.kriterien import EinschaetzungKriterium
from domain.regelwerk.muster import Ereignismuster
from domain.regelwerk.personalregeln import Vertretungsregel
from domain.regelwerk.regel import Regel
from domain.regelwerk.regelwerk import Regelwerkkopf
from domain.regelwerk.stichprobe import Stichprobenregel
from domain.vokabular import Funktion

Widerspruch = tuple[str, str]
"""(rule, reason)."""

MAX_PAARE = 1_000
"""Pairs of rules that contradict each other grow with the square of a file: more than these nobody reads."""


def widersprueche(
    regeln: Sequence[Regel], ausgelassen: Iterable[NichtUmgesetzt], kopf: Regelwerkkopf | None
) -> Iterator[Widerspruch]:
    """Everything that is wrong between rules that are each well-formed for themselves."""
    aussagen = {aussage.aussage for regel in regeln for aussage in regel.aussagen}
    for eintrag in ausgelassen:
        if eintrag.regel.partition(":")[0] in aussagen:
            yield eintrag.regel, "ist als nicht umgesetzt erklärt und steht doch als Regel in der Datei"
    yield from _abgangsgruende(regeln)
    yield from _ausnahmen(regeln)
    yield from _unbekannte_angaben(regeln)
    yield from _unbekannte_begriffe(regeln)
    yield from _kennzahlen(regeln)
    for regel in regeln:
        yield from _felder(regel)
    if kopf is not None and kopf.schicht == "lokal":
        for regel in regeln:
            for funktion in sorted(set(_funktionen(regel)) - {f for f, rollen in kopf.funktionen.items() if rollen}):
                yield regel.id, f"der Funktion {funktion} ist im Kopf der Datei keine Rolle zugeordnet"
    fristen = [regel for regel in regeln if isinstance(regel, Fristregel)]
    yield from islice(pflichtkonflikte(fristen), MAX_PAARE)


def _abgangsgruende(regeln: Sequence[Regel]) -> Iterator[Widerspruch]:
    gruende = [regel for regel in regeln if isinstance(regel, Abgangsgrund)]
    doppelte = (
        (links, rechts)
        for links, rechts in combinations(gruende, 2)
        if links.schluessel == rechts.schluessel and _zugleich_gueltig(links, rechts)
    )
    for links, rechts in islice(doppelte, MAX_PAARE):
        yield links.id, f"beschreibt denselben Abgangsgrund {links.schluessel} wie {rechts.id}"
    for regel in regeln:
        if isinstance(regel, Vorgangsregel) and regel.gruende is not None and regel.vorgaenge != ("fallabgang",):
            yield regel.id, "gruende nennt nur, wer allein den Vorgang fallabgang regelt"


def _ausnahmen(regeln: Sequence[Regel]) -> Iterator[Widerspruch]:
    for ausnahme in regeln:
        if not isinstance(ausnahme, Ausnahme):
            continue
        for kennung in ausnahme.von:
            gemeinte = [regel for regel in regeln if regel.ist_gemeint(kennung) and regel is not ausnahme]
            if not gemeinte:
                yield ausnahme.id, f"nimmt von {kennung} aus, aber diese Regel gibt es hier nicht"
            for regel in gemeinte:
                if not isinstance(regel, Fristregel | Vorgangsregel | Dokumentationspflicht | Zugangskriterium):
                    yield ausnahme.id, f"von {regel.id} ({regel.ART}) kann nichts ausgenommen werden"
                elif isinstance(regel, Fristregel) and ausnahme.bedingungen:
                    yield ausnahme.id, f"{regel.id} ist eine Frist: von ihr nimmt nur eine geltung aus, keine Bedingung"


def _unbekannte_angaben(regeln: Sequence[Regel]) -> Iterator[Widerspruch]:
    """A pattern over a statement that nobody could make would never fit."""
    bekannte: dict[str, set[str]] = {}
    for regel in regeln:
        for muster in _muster(regel):
            for schluessel in (*muster.angaben, *muster.keine_angaben):
                if muster.ereignis not in bekannte:
                    bekannte[muster.ereignis] = {angabe for angabe, _ in angaben_von(regeln, muster.ereignis)}
                if schluessel not in bekannte[muster.ereignis]:
                    yield regel.id, f"die Angabe {schluessel} kann beim Vorgang {muster.ereignis} niemand machen"


def _unbekannte_begriffe(regeln: Sequence[Regel]) -> Iterator[Widerspruch]:
    """Nor would one over a word that nobody could enter; and a word is introduced once."""
    bekannt: Counter[tuple[str, str]] = Counter(
        (regel.feld, regel.schluessel) for regel in regeln if isinstance(regel, Begriff)
    )
    for regel in regeln:
        if isinstance(regel, Begriff) and bekannt[regel.feld, regel.schluessel] > 1:
            yield regel.id, f"führt {regel.schluessel} ({regel.feld}) ein, und eine andere Regel tut es auch"
        for muster in _muster(regel):
            for frage, feld in (("anlaesse", "anlass"), ("arbeitsschritte", "arbeitsschritt"), ("ziele", "ziel")):
                for schluessel in getattr(muster, frage) or ():
                    if (feld, schluessel) not in bekannt:
                        yield regel.id, f"{frage}: das Wort {schluessel} führt kein begriff ein"


def _kennzahlen(regeln: Sequence[Regel]) -> Iterator[Widerspruch]:
    """A figure about a duty that no rule here has, or beside a figure that does not exist, could never be shown."""
    fristen = [regel for regel in regeln if isinstance(regel, Fristregel)]
    pflichten = {regel.pflicht for regel in fristen}
    kennzahlen = {regel.id: regel for regel in regeln if isinstance(regel, Kennzahl)}
    for kennzahl in kennzahlen.values():
        match kennzahl.misst:
            case Fristenzahl(pflichten=gefragte) | AnteilEingehalten(pflichten=gefragte):
                for pflicht in gefragte:
                    if pflicht not in pflichten:
                        yield kennzahl.id, f"keine Frist hier hat die Pflicht {pflicht}"
            case UeberHoechstdauer(pflicht=pflicht):
                if not any(regel.pflicht == pflicht and regel.dauer is not None for regel in fristen):
                    yield kennzahl.id, f"keine Frist hier hat die Pflicht {pflicht} und eine dauer"
            case Uebersicht(kennzahlen=genannte):
                for kennung in genannte:
                    andere = kennzahlen.get(kennung)
                    if andere is None or isinstance(andere.misst, Uebersicht):
                        yield kennzahl.id, f"nennt {kennung}, aber eine solche Kennzahl gibt es hier nicht"


def _muster(regel: Regel) -> Iterator[Ereignismuster]:
    match regel:
        case Fristregel():
            yield from regel.erfuellt_durch
            yield from (ausloeser.muster for ausloeser in regel.ausloeser if ausloeser.muster is not None)
        case Vorgangsregel():
            yield from regel.nur
            yield from _gefordertes_muster(regel.verlangt)
        case Dokumentationspflicht():
            yield from regel.nur
        case Ausnahme() | Abgangsgrund():
            for bedingung in regel.bedingungen:
                yield from _gefordertes_muster(bedingung)


def _gefordertes_muster(forderung: Forderung) -> Iterator[Ereignismuster]:
    match forderung:
        case VorherGefordert() | GestaltGefordert():
            yield forderung.muster
        case TerminGefordert(nach=Ereignismuster() as nach):
            yield nach


def _felder(regel: Regel) -> Iterator[Widerspruch]:
    """A field that an event does not have could never be filled in."""
    for vorgang, felder in _verlangte_felder(regel):
        for feld in unbekannte_felder(vorgang, felder):
            yield regel.id, f"der Vorgang {vorgang} hat kein Feld {feld}"


def _verlangte_felder(regel: Regel) -> Iterator[tuple[str, tuple[str, ...]]]:
    match regel:
        case Dokumentationspflicht():
            yield from ((vorgang, regel.felder) for vorgang in regel.vorgaenge)
        case Vorgangsregel():
            yield from ((vorgang, benoetigte_felder(regel.verlangt)) for vorgang in regel.vorgaenge)
        case Abgangsgrund():
            yield from (("fallabgang", benoetigte_felder(bedingung)) for bedingung in regel.bedingungen)
        case Angabe():
            yield from ((vorgang, ("angaben",)) for vorgang in regel.vorgaenge)
        case Zugangskriterium(kriterium=EinschaetzungKriterium()):
            yield from ((vorgang, ("einschaetzungen",)) for vorgang in regel.bei)


def _funktionen(regel: Regel) -> Iterator[Funktion]:
    """The functions that have to act or be asked so that the rule can be kept, or that it speaks of."""
    match regel:
        case Fristregel() if regel.handelt is not Funktion.PERSON:
            yield regel.handelt
        case Kapazitaet():
            yield from regel.festsetzung_durch
        case Amtsfristregel() | Amtshandlungsregel() | Stichprobenregel():
            yield from regel.genannte_funktionen
        case Betreuungsschluessel():
            yield from regel.mitgezaehlt
        case Besetzungsregel():
            yield regel.funktion
        case Vertretungsregel():
            yield from (regel.vertretene, *regel.steuerung)
        case Katalogpflege() | Leserecht() | Netzwerkpflege():
            yield from regel.funktionen
        case Einsicht():
            yield from (*regel.funktionen, *regel.wessen)
        case Kennzahl(misst=GespraecheJeStelle(funktionen=funktionen) | Beratungszeit(funktionen=funktionen)):
            yield from funktionen
        case Vorgangsregel():
            yield from _verlangte_funktionen(regel.verlangt)
        case Abgangsgrund() | Ausnahme():
            for bedingung in regel.bedingungen:
                yield from _verlangte_funktionen(bedingung)


def _verlangte_funktionen(forderung: Forderung) -> tuple[Funktion, ...]:
    match forderung:
        case FunktionGefordert():
            return forderung.funktionen
        case AbstimmungGefordert():
            return forderung.mit_funktion
        case _:
            return ()


def _zugleich_gueltig(links: Regel, rechts: Regel) -> bool:
    return (links.gueltig_bis is None or rechts.gueltig_ab <= links.gueltig_bis) and (
        rechts.gueltig_bis is None or links.gueltig_ab <= rechts.gueltig_bis
    )


def pflichtkonflikte(fristen: Sequence[Fristregel]) -> Iterator[tuple[str, str]]:
    """(rule, reason) for every pair of one duty whose scopes can hold together without `statt` or `neben`, every
    `statt`/`neben` that names no rule of the same duty, and every replacement that goes in circles."""
    je_pflicht: dict[str, list[Fristregel]] = defaultdict(list)
    for frist in fristen:
        je_pflicht[frist.pflicht].append(frist)
    for pflicht, regeln in je_pflicht.items():
        ids = {regel.id for regel in regeln}
        for regel in regeln:
            for andere in (*regel.statt, *regel.neben):
                if andere not in ids or andere == regel.id:
                    yield regel.id, f"nennt {andere}, aber keine solche andere Regel hat die Pflicht {pflicht}"
        for links, rechts in combinations(regeln, 2):
            yield from _paar(links, rechts)
        for kreis in _kreise({regel.id: regel.statt for regel in regeln}):
            orte = "; ".join(regel.fundstelle for regel in regeln if regel.id in kreis)
            yield kreis[0], f"ersetzen einander über statt im Kreis: {', '.join(kreis)} ({orte})"


def _paar(links: Fristregel, rechts: Fristregel) -> Iterator[tuple[str, str]]:
    ersetzt = (rechts.id in links.statt, links.id in rechts.statt)
    laufen_neben = rechts.id in links.neben or links.id in rechts.neben
    if any(ersetzt) and laufen_neben:
        yield links.id, f"nennt {rechts.id} zugleich statt und neben"
    if (
        not any(ersetzt)
        and not laufen_neben
        and _zugleich_gueltig(links, rechts)
        and links.geltung.vereinbar_mit(rechts.geltung)
    ):
        yield (
            links.id,
            f"und {rechts.id} regeln die Pflicht {links.pflicht} für dieselben Fälle, ohne zu sagen, "
            f"ob statt oder neben ({links.fundstelle}; {rechts.fundstelle})",
        )


def _kreise(ersetzt: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, ...]]:
    """The groups of rules that replace one another in the end, each once, in the order of the file."""
    erreichbar = {kennung: _erreichbar(ersetzt, kennung) for kennung in ersetzt}
    gemeldet: set[str] = set()
    for kennung in ersetzt:
        if kennung in gemeldet or kennung not in erreichbar[kennung]:
            continue
        kreis = tuple(k for k in ersetzt if k in erreichbar[kennung] and kennung in erreichbar[k])
        gemeldet.update(kreis)
        if len(kreis) > 1:
            yield kreis


def _erreichbar(ersetzt: Mapping[str, Sequence[str]], start: str) -> set[str]:
    ziele: set[str] = set()
    offen = [start]
    while offen:
        for naechste in ersetzt.get(offen.pop(), ()):
            if naechste not in ziele:
                ziele.add(naechste)
                offen.append(naechste)
    return ziele
