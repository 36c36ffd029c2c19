"""What is not wrong with a Regelwerk and still deserves a look: no scenario, an old comparison, gaps and overlaps."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from pydantic import BaseModel

from domain.kalender import MONATE_JE_JAHR, plus_monate, plus_tage
from domain.regelwerk.arten import Geltungsdauer, Instrument
from domain.regelwerk.regel import Regel
from domain.regelwerk.regelwerk import Regelwerk
from domain.vokabular import NIE, Grad
from domain.woerter import ab_bis, tag


@dataclass(frozen=True, slots=True, order=True)
class Warnung:
    """What to look at: in which file, at which rule (empty: the file itself), and why."""

    datei: str
    regel: str
    grund: str

    def __str__(self) -> str:
        ort = f"{self.datei}: {self.regel}" if self.regel else self.datei
        return f"{ort}: Warnung: {self.grund}"


Fassung = tuple[str, Regelwerk]
"""A Regelwerk and the file it comes from."""


def warnungen(datei: str, werk: Regelwerk, heute: date, gezeigt: Container[str] | None) -> Iterator[Warnung]:
    """All warnings of one file. `gezeigt` are the statements some scenario shows; None: nobody can tell."""
    if gezeigt is not None:
        yield from ohne_szenario(datei, werk, gezeigt)
    yield from lange_nicht_verglichen(datei, werk, heute)
    yield from ohne_nachfolge(datei, werk)


def ohne_szenario(datei: str, werk: Regelwerk, gezeigt: Container[str]) -> Iterator[Warnung]:
    """Rules of a local Regelwerk that no scenario shows. The statute has no catalogue of statements to tag one with."""
    if werk.kopf.schicht == "bund":
        return
    for regel in werk.alle:
        if regel.grad is Grad.HINWEIS:
            continue
        for aussage in dict.fromkeys((regel.aussage, *_weitere_aussagen(regel))):
            if aussage not in gezeigt:
                yield Warnung(datei, regel.id, f"kein Szenario trägt das Kennzeichen @{aussage}")


def lange_nicht_verglichen(datei: str, werk: Regelwerk, heute: date) -> Iterator[Warnung]:
    """Rules that nobody has compared with the source for more than a year; those of the head as one."""
    grenze = plus_monate(heute, -MONATE_JE_JAHR)
    vom_kopf = werk.kopf.geprueft_am
    if vom_kopf < grenze:
        yield Warnung(datei, "", _alt(vom_kopf))
    for regel in werk.alle:
        if regel.geprueft_am < grenze and regel.geprueft_am != vom_kopf:
            yield Warnung(datei, regel.id, _alt(regel.geprueft_am))


def _alt(geprueft_am: date) -> str:
    return f"zuletzt am {tag(geprueft_am)} mit der Quelle verglichen, vor mehr als einem Jahr"


def ohne_nachfolge(datei: str, werk: Regelwerk) -> Iterator[Warnung]:
    """Rules that end before their Regelwerk, with no rule of the same duty from the next day on.

    An Instrument is left out: that it ends is what it says.
    """
    for regel in werk.alle:
        bis = regel.gueltig_bis
        if bis is None or bis == werk.gueltig_bis or isinstance(regel, Geltungsdauer | Instrument):
            continue
        danach = plus_tage(bis, 1)
        if not any(andere.gilt_am(danach) and _pflicht(andere) == _pflicht(regel) for andere in werk.alle):
            yield Warnung(datei, regel.id, f"endet am {tag(bis)}, und keine Regel derselben Pflicht schließt an")


def zwischen_fassungen(fassungen: Iterable[Fassung]) -> Iterator[Warnung]:
    """Days that none or two of the given versions of one regulation cover; each is held against those before it."""
    je_regelwerk: dict[str, list[Fassung]] = defaultdict(list)
    for fassung in fassungen:
        je_regelwerk[fassung[1].id].append(fassung)
    for eine in je_regelwerk.values():
        folge = sorted(eine, key=lambda fassung: (fassung[1].gueltig_ab, fassung[1].gueltig_bis or NIE))
        bisher = folge[0]
        for fassung in folge[1:]:
            yield from _uebergang(bisher, fassung)
            bisher = max(bisher, fassung, key=lambda f: f[1].gueltig_bis or NIE)
        yield from _gleich_benannt(folge)


def _uebergang(vorher: Fassung, nachher: Fassung) -> Iterator[Warnung]:
    datei, werk = nachher
    bis = vorher[1].gueltig_bis or NIE
    naechster = plus_tage(bis, 1)
    if werk.gueltig_ab > naechster:
        luecke = ab_bis(naechster, plus_tage(werk.gueltig_ab, -1))
        yield Warnung(datei, "", f"zwischen {_name(vorher)} und {_name(nachher)} gilt {luecke} keine Fassung")
    elif werk.gueltig_ab <= bis:
        gemeinsam = min(bis, werk.gueltig_bis or NIE)
        beide = ab_bis(werk.gueltig_ab, None if gemeinsam == NIE else gemeinsam)
        yield Warnung(datei, "", f"{_name(vorher)} und {_name(nachher)} gelten {beide} zugleich")


def _gleich_benannt(folge: Sequence[Fassung]) -> Iterator[Warnung]:
    bekannt: dict[str, Fassung] = {}
    for fassung in folge:
        datei, werk = fassung
        andere = bekannt.setdefault(werk.kopf.version, fassung)
        if andere[1].sha256 != werk.sha256:
            yield Warnung(datei, "", f"{_name(andere)} und {_name(fassung)} sind verschiedene Texte einer Version")


def _name(fassung: Fassung) -> str:
    datei, werk = fassung
    return f"Version {werk.kopf.version} ({datei})"


def _pflicht(regel: Regel) -> tuple[str, str]:
    """What a rule belongs to: the duty or the key it names, else its statement."""
    for feld in ("pflicht", "schluessel"):
        if isinstance(wert := getattr(regel, feld, None), str):
            return regel.ART, wert
    return regel.ART, regel.aussage


def _weitere_aussagen(modell: BaseModel) -> Iterator[str]:
    """The statements of values inside a rule that have a place of their own in the source, like a Zielwert."""
    for name in type(modell).model_fields:
        wert = getattr(modell, name)
        for teil in wert if isinstance(wert, tuple) else (wert,):
            if isinstance(teil, BaseModel):
                if isinstance(kennung := getattr(teil, "id", None), str) and hasattr(teil, "stelle"):
                    yield kennung.partition(":")[0]
                yield from _weitere_aussagen(teil)
