"""Whether a text is a Vorlage of a document: all faults with their lines. One without faults can always be printed.

A Vorlage may print values, choose with if, and go through lists; it may not compute, call, define or include. So it names
nothing a document lacks, and its work is bounded by its length and the lists of the case.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from jinja2 import TemplateSyntaxError, nodes

from adapters.dokumente.angebot import Typ, angebot
from adapters.dokumente.sprache import FILTER, umgebung
from adapters.dokumente.verzeichnis import DOKUMENTE
from domain.vokabular import Schriftstueck

MAX_TIEFE = 2
"""Lists within lists."""
MAX_SCHLEIFEN = 100
MAX_EBENEN = 40
"""Blocks within blocks."""
MAX_ZAHL = 1_000_000
MAX_FEHLER = 20
MAX_TEILE = 6
"""Of a name that is repeated in a fault."""

Pfad = tuple[str, ...]

_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")

_SCHLEIFE = {name: Typ(int) for name in ("index", "index0", "length")} | {n: Typ(bool) for n in ("first", "last")}
_VERGLEICHE = frozenset({"eq", "ne"})


@dataclass(frozen=True, slots=True)
class Fehler:
    """A fault. It repeats nothing of the text but names that could be of ours."""

    zeile: int
    grund: str

    def __str__(self) -> str:
        return f"Zeile {self.zeile}: {self.grund}"


def pruefe(text: str, dokument: Schriftstueck) -> tuple[Fehler, ...]:
    """All faults, the first `MAX_FEHLER` of them."""
    jinja = umgebung()
    try:
        baum = jinja.parse(text)
        pruefer = _Pruefer()
        pruefer.block(baum.body, _Lage(angebot(DOKUMENTE[dokument].inhalt)))
        if not pruefer.fehler:
            jinja.from_string(text)
    except TemplateSyntaxError as fehler:
        return (Fehler(fehler.lineno, "das ist nicht so geschrieben, wie eine Vorlage geschrieben wird"),)
    except (RecursionError, MemoryError, SyntaxError, ValueError):
        return (Fehler(1, "die Vorlage ist zu tief verschachtelt"),)
    return tuple(pruefer.fehler[:MAX_FEHLER])


@dataclass(frozen=True, slots=True)
class _Lage:
    """What is known at a place: names, which of those that can be missing are there, how deep it is."""

    namen: Mapping[str, Typ]
    vorhanden: frozenset[Pfad] = frozenset()
    tiefe: int = 0
    ebene: int = 0

    def mit(self, pfade: Iterable[Pfad]) -> "_Lage":
        return replace(self, vorhanden=self.vorhanden | set(pfade), ebene=self.ebene + 1)

    def in_schleife(self, name: str, typ: Typ) -> "_Lage":
        namen = {**self.namen, name: typ, "loop": Typ(_Schleife)}
        vorhanden = frozenset(pfad for pfad in self.vorhanden if pfad[0] not in (name, "loop"))
        return _Lage(namen, vorhanden, self.tiefe + 1, self.ebene + 1)


class _Schleife:
    """Stands for `loop`."""


class _Unbestimmt:
    """Stands for one thing or the other: it can be asked, and that is all."""


@dataclass(slots=True)
class _Pruefer:
    fehler: list[Fehler] = field(default_factory=list)
    schleifen: int = 0

    def block(self, knoten: Iterable[nodes.Node], lage: _Lage) -> None:
        for teil in knoten:
            if lage.ebene > MAX_EBENEN:
                self._sage(teil, "die Vorlage ist zu tief verschachtelt")
                return
            match teil:
                case nodes.Output():
                    for ausdruck in teil.nodes:
                        self._ausgabe(ausdruck, lage)
                case nodes.If():
                    self._wenn(teil, lage)
                case nodes.For():
                    self._fuer(teil, lage)
                case _:
                    self._sage(teil, "das ist in einer Vorlage nicht vorgesehen; es gibt Ausgaben, if und for")

    def _ausgabe(self, knoten: nodes.Node, lage: _Lage) -> None:
        if isinstance(knoten, nodes.TemplateData):
            return
        typ = self._typ(knoten, lage)
        if typ is not None and not typ.ausgebbar:
            self._sage(knoten, f"„{_name(knoten)}“ hat Teile; ausgegeben werden einzelne davon")

    def _wenn(self, knoten: nodes.If, lage: _Lage) -> None:
        for zweig in (knoten, *knoten.elif_):
            self._typ(zweig.test, lage)
            self.block(zweig.body, lage.mit(_wenn_wahr(zweig.test)))
            lage = replace(lage, vorhanden=lage.vorhanden | _wenn_falsch(zweig.test))
        self.block(knoten.else_, lage.mit(()))

    def _fuer(self, knoten: nodes.For, lage: _Lage) -> None:
        self.schleifen += 1
        if self.schleifen > MAX_SCHLEIFEN or lage.tiefe >= MAX_TIEFE:
            self._sage(knoten, f"es gibt höchstens {MAX_SCHLEIFEN} Schleifen, und höchstens {MAX_TIEFE} ineinander")
            return
        liste = self._typ(knoten.iter, lage)
        if liste is None:
            return
        if not liste.liste or not isinstance(knoten.target, nodes.Name) or knoten.recursive:
            self._sage(
                knoten, "eine Schleife geht durch eine Liste des Dokuments, mit einem Namen für den einzelnen Teil"
            )
            return
        innen = lage.in_schleife(knoten.target.name, liste.einzelner)
        if knoten.test is not None:
            self._typ(knoten.test, innen)
            innen = replace(innen, vorhanden=innen.vorhanden | _wenn_wahr(knoten.test))
        self.block(knoten.body, innen)
        self.block(knoten.else_, lage.mit(()))

    def _typ(self, knoten: nodes.Node, lage: _Lage) -> Typ | None:
        """What an expression is; None after a fault, so that no second one follows from it."""
        match knoten:
            case nodes.Const(value=str() | int() | None as wert) if not isinstance(wert, int) or wert <= MAX_ZAHL:
                return Typ(str if wert is None else type(wert), kann_fehlen=wert is None)
            case nodes.Name(name=name):
                return self._bekannter(knoten, lage.namen.get(name), lage.namen)
            case nodes.Getattr():
                return self._teil(knoten, lage)
            case nodes.Filter():
                return self._filter(knoten, lage)
            case nodes.Not(node=innen):
                return Typ(bool) if self._typ(innen, lage) is not None else None
            case nodes.And(left=links, right=rechts) | nodes.Or(left=links, right=rechts):
                ist_and = isinstance(knoten, nodes.And)
                weiter = lage.vorhanden | (_wenn_wahr(links) if ist_and else _wenn_falsch(links))
                return _eines_von(self._typ(links, lage), self._typ(rechts, replace(lage, vorhanden=weiter)))
            case nodes.Compare(expr=links, ops=vergleiche) if all(v.op in _VERGLEICHE for v in vergleiche):
                typen = [self._typ(links, lage), *(self._typ(v.expr, lage) for v in vergleiche)]
                return Typ(bool) if None not in typen else None
            case nodes.CondExpr(test=test, expr1=eines, expr2=anderes):
                self._typ(test, lage)
                typ = self._typ(eines, lage.mit(_wenn_wahr(test)))
                if anderes is not None:
                    return _eines_von(typ, self._typ(anderes, lage.mit(_wenn_falsch(test))))
        self._sage(knoten, "dieser Ausdruck ist in einer Vorlage nicht vorgesehen")
        return None

    def _teil(self, knoten: nodes.Getattr, lage: _Lage) -> Typ | None:
        ganzes = self._typ(knoten.node, lage)
        if ganzes is None:
            return None
        if ganzes.art is _Schleife:
            return self._bekannter(knoten, _SCHLEIFE.get(knoten.attr), _SCHLEIFE)
        typ = self._bekannter(knoten, ganzes.teile.get(knoten.attr), ganzes.teile)
        if typ is not None and ganzes.kann_fehlen and _pfad(knoten.node) not in lage.vorhanden:
            name = _name(knoten.node)
            self._sage(knoten, f"„{name}“ kann fehlen: nur innerhalb von {{% if {name} %}} ist es da")
            return None
        return typ

    def _filter(self, knoten: nodes.Filter, lage: _Lage) -> Typ | None:
        liste = self._typ(knoten.node, lage) if knoten.node is not None else None
        if knoten.node is not None and liste is None:
            return None
        fest = all(isinstance(a, nodes.Const) and isinstance(a.value, str) for a in knoten.args)
        schlicht = not (knoten.kwargs or knoten.dyn_args or knoten.dyn_kwargs)
        if liste is not None and liste.liste and fest and schlicht and knoten.name in FILTER:
            if knoten.name == "length" and not knoten.args:
                return Typ(int)
            if knoten.name == "join" and len(knoten.args) <= 1 and liste.art is str:
                return Typ(str)
        self._sage(knoten, 'es gibt nur die Filter length (einer Liste) und join("Text") (einer Liste von Texten)')
        return None

    def _bekannter(self, knoten: nodes.Node, typ: Typ | None, bekannt: Mapping[str, Typ]) -> Typ | None:
        if typ is None:
            namen = ", ".join(bekannt) or "nichts"
            self._sage(knoten, f"„{_name(knoten)}“ bietet dieses Dokument hier nicht an; bekannt: {namen}")
        return typ

    def _sage(self, knoten: nodes.Node, grund: str) -> None:
        # Not every node of Jinja2 knows its line; what is inside of it does.
        zeilen = (knoten.lineno, *(teil.lineno for teil in knoten.find_all(nodes.Node)))
        self.fehler.append(Fehler(next((zeile for zeile in zeilen if zeile), 1), grund))


def _eines_von(eines: Typ | None, anderes: Typ | None) -> Typ | None:
    """One of two values, nobody knows which."""
    if eines is None or anderes is None:
        return None
    return Typ(str, kann_fehlen=True) if eines.ausgebbar and anderes.ausgebbar else Typ(_Unbestimmt)


def _wenn_wahr(test: nodes.Node) -> frozenset[Pfad]:
    """What is there if the condition holds."""
    match test:
        case nodes.And(left=links, right=rechts):
            return _wenn_wahr(links) | _wenn_wahr(rechts)
        case nodes.Not(node=innen):
            return _wenn_falsch(innen)
        case _:
            pfad = _pfad(test)
            return frozenset({pfad}) if pfad else frozenset()


def _wenn_falsch(test: nodes.Node) -> frozenset[Pfad]:
    """What is there if it does not hold."""
    match test:
        case nodes.Or(left=links, right=rechts):
            return _wenn_falsch(links) | _wenn_falsch(rechts)
        case nodes.Not(node=innen):
            return _wenn_wahr(innen)
        case _:
            return frozenset()


def _pfad(knoten: nodes.Node) -> Pfad:
    """The names of `a.b.c`; none for any other expression."""
    match knoten:
        case nodes.Name(name=name):
            return (name,)
        case nodes.Getattr(node=ganzes, attr=teil):
            davor = _pfad(ganzes)
            return (*davor, teil) if davor else ()
        case _:
            return ()


def _name(knoten: nodes.Node) -> str:
    """As it is written, if it could be a name of ours; what else somebody typed is not repeated."""
    pfad = _pfad(knoten)
    von_uns = 0 < len(pfad) <= MAX_TEILE and all(_NAME.fullmatch(teil) for teil in pfad)
    return ".".join(pfad) if von_uns else "?"
