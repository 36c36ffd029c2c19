"""One case under the largest local Regelwerk that ships and under the smallest: what more rules cost, on equal entries.

A contact decided, and all Fristen computed, both purely: no log, no views.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median
from time import perf_counter
from uuid import UUID

from adapters.anwendung.betrieb import Betrieb
from adapters.anwendung.regelwerke import mitgelieferte
from domain.akte import Akte
from domain.befehle import KontaktErfassen
from domain.entscheidungen.entscheiden import decide
from domain.entscheidungen.ergebnis import Angenommen
from domain.entscheidungen.umstaende import Akteur, Umstaende
from domain.erprobung.probe import vorgezogen
from domain.fristen.rechner import fristen
from domain.regelwerk.inkraft import Geltungsabschnitt, Regelstand
from domain.regelwerk.laden import lade
from domain.regelwerk.regelwerk import Regelwerk
from domain.vokabular import NIE, Kontaktform

SEIT = date(2005, 1, 1)
"""Both are taken to have been in force since then: their own periods have no day in common."""

RUNDEN = 40
JE_RUNDE = 5
FAELLE = 500
"""How many cases are looked through for the examples."""
QUANTILE = (0.5, 0.9, 1.0)
"""Of the cases that were looked after in the Fallmanagement, by their number of entries."""


@dataclass(frozen=True, slots=True)
class Seite:
    """Medians of one Regelwerk in milliseconds."""

    regelwerk: str
    regeln: int
    entscheiden: float
    fristen: float


@dataclass(frozen=True, slots=True)
class Regelwerte:
    """The same entries under both."""

    eintraege: int
    kleinstes: Seite
    groesstes: Seite

    @property
    def verhaeltnis_entscheiden(self) -> float:
        """How many times longer; less is better."""
        return self.groesstes.entscheiden / self.kleinstes.entscheiden

    @property
    def verhaeltnis_fristen(self) -> float:
        return self.groesstes.fristen / self.kleinstes.fristen


def miss_regeln(betrieb: Betrieb) -> list[Regelwerte]:
    """On cases of the Mandant of different lengths. Rounds alternate, so that noise meets both sides."""
    oertliche = sorted(_oertliche(), key=lambda werk: len(werk.alle))
    staende = [_allein(betrieb.regelstand(), werk) for werk in (oertliche[0], oertliche[-1])]
    return [_miss(betrieb, akte, (oertliche[0], oertliche[-1]), staende) for akte in _faelle(betrieb)]


def _oertliche() -> Iterator[Regelwerk]:
    for kennung, text in mitgelieferte().items():
        werk = lade(text, kennung)
        if werk.kopf.schicht == "lokal":
            yield werk


def _allein(stand: Regelstand, werk: Regelwerk) -> Regelstand:
    """This one above the statute, for ever."""
    return stand.mit(Geltungsabschnitt(SEIT, NIE, vorgezogen(werk, SEIT)))


def _faelle(betrieb: Betrieb) -> Iterator[Akte]:
    alle = (betrieb.akte(fall) for fall in betrieb.log.strom_ids("fall.", limit=FAELLE))
    lokal = betrieb.regelstand().am(betrieb.heute()).lokal
    jeder = lokal is not None and lokal.kopf.zugang == "ohne_filter"
    betreute = [akte for akte in alle if akte.fall is not None and (jeder or akte.fall.aufenthalte)]
    betreute.sort(key=lambda akte: akte.version)
    return (betreute[round(quantil * (len(betreute) - 1))] for quantil in QUANTILE)


def _miss(betrieb: Betrieb, akte: Akte, werke: Sequence[Regelwerk], staende: Sequence[Regelstand]) -> Regelwerte:
    geboren, fachkraft = _wer(betrieb, akte)
    umstaende = [_umstaende(betrieb, stand, geboren, fachkraft) for stand in staende]
    befehl = KontaktErfassen(
        am=betrieb.heute(), form=Kontaktform.PRAESENZ, qualifiziert=True, vermerk="Impuls gesetzt."
    )
    dauern: list[tuple[list[float], list[float]]] = [([], []) for _ in staende]
    for runde in range(RUNDEN + 1):
        for seite, stand in enumerate(staende):
            beginn = perf_counter()
            ergebnisse = [decide(akte, befehl, umstaende[seite]) for _ in range(JE_RUNDE)]
            mitte = perf_counter()
            for _ in range(JE_RUNDE):
                fristen(akte.fall_id, akte.wirksam, geboren, stand)
            ende = perf_counter()
            if not isinstance(ergebnisse[0], Angenommen):
                raise RuntimeError(f"die Messung wurde abgelehnt: {ergebnisse[0]}")
            if runde:  # the first one fills what both remember
                dauern[seite][0].append((mitte - beginn) / JE_RUNDE)
                dauern[seite][1].append((ende - mitte) / JE_RUNDE)
    kleinstes, groesstes = (
        Seite(werk.id, len(werk.alle), 1000 * median(entscheiden), 1000 * median(rechnen))
        for werk, (entscheiden, rechnen) in zip(werke, dauern, strict=True)
    )
    return Regelwerte(akte.version, kleinstes, groesstes)


def _wer(betrieb: Betrieb, akte: Akte) -> tuple[date | None, UUID]:
    """When the person was born, and who is responsible."""
    if akte.fall is None:
        raise ValueError("kein Fall")
    kunde = betrieb.kunde(akte.fall.kunde)
    return kunde.geboren if kunde is not None else None, akte.fall.zustaendig.fachkraft


def _umstaende(betrieb: Betrieb, stand: Regelstand, geboren: date | None, fachkraft: UUID) -> Umstaende:
    amt = betrieb.amt()
    return Umstaende(
        akteur=Akteur(str(fachkraft), amt.fachkraefte[fachkraft].rollen(betrieb.heute())[0], fachkraft),
        erfasst_am=betrieb.jetzt(),
        heute=betrieb.heute(),
        regelstand=stand,
        geboren=geboren,
        amt=amt,
    )
