"""A kit for pure decisions: given entries, when a command, then events or a refusal. No store, no clock."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from uuid import UUID, uuid5

from domain.akte import Akte, gespeicherte_akte
from domain.befehle import Befehl, FallAnlegen
from domain.eintrag import Eintrag
from domain.entscheidungen.entscheiden import decide
from domain.entscheidungen.ergebnis import Angenommen, Ergebnis, Zurueckweisung
from domain.entscheidungen.umstaende import Akteur, Umstaende
from domain.ereignis import Erfassung
from domain.ereignisse import FallEreignis
from domain.fristen.frist import Frist
from domain.fristen.rechner import fristen
from domain.organisation.amt import Amt
from domain.organisation.ereignisse import RegelwerkInKraftGesetzt
from domain.organisation.fachkraft import Fachkraft, Team
from domain.regelwerk.inkraft import Regelstand, regelstand
from domain.regelwerk.laden import lade
from domain.regelwerk.regelwerk import Regelwerk
from domain.vokabular import Rolle, Teamart

REGELWERKE = Path(__file__).parents[2] / "domain" / "regelwerke"
JETZT = datetime(2026, 11, 22, 9, tzinfo=UTC)
HEUTE = JETZT.date()
FALL = UUID("00000000-0000-4000-8000-000000000001")
KUNDE = UUID("00000000-0000-4000-8000-000000000002")
TEAM = UUID("00000000-0000-4000-8000-000000000003")


def _fachkraft(name: str, rolle: Rolle) -> Akteur:
    kennung = uuid5(TEAM, name)
    return Akteur(name, rolle, kennung)


IFK = _fachkraft("ifk", Rolle.IFK)
FM = _fachkraft("fm", Rolle.FALLMANAGER)
TL = _fachkraft("tl", Rolle.TEAMLEITUNG)
FACHKRAEFTE = {
    akteur.fachkraft: Fachkraft(
        id=akteur.fachkraft,
        seit=date(2005, 1, 1),
        rollenreihe=((date(2005, 1, 1), (akteur.rolle,)),),
        teams=((date(2005, 1, 1), TEAM),),
        anteile=((date(2005, 1, 1), Decimal(1)),),
    )
    for akteur in (IFK, FM, TL)
    if akteur.fachkraft is not None
}


@cache
def werk(name: str) -> Regelwerk:
    """A Regelwerk that ships with the software."""
    return lade((REGELWERKE / f"{name}.toml").read_text(encoding="utf-8"), name)


def in_kraft(*abschnitte: tuple[str | Regelwerk, date, date | None], land: str = "TH") -> Regelstand:
    """These Regelwerke in force, in this order of recording."""
    erfassung = Erfassung(erfasst_am=JETZT, durch="test", rolle=Rolle.BEREICHSLEITUNG)
    ereignisse: list[RegelwerkInKraftGesetzt] = []
    texte: dict[str, Regelwerk] = {}
    for angabe, ab, bis in abschnitte:
        regelwerk = werk(angabe) if isinstance(angabe, str) else angabe
        texte[regelwerk.sha256] = regelwerk
        ereignisse.append(
            RegelwerkInKraftGesetzt(
                am=ab,
                erfassung=erfassung,
                regelwerk=regelwerk.id,
                version=regelwerk.kopf.version,
                sha256=regelwerk.sha256,
                gilt_ab=ab,
                gilt_bis=bis,
            )
        )
    return regelstand(land, 7, ereignisse, texte)


def ilm_kreis(bis: date | None = date(2018, 12, 31)) -> Regelstand:
    return in_kraft(("bund-sgb2", date(2005, 1, 1), None), ("ilm-kreis-14-2017", date(2018, 1, 1), bis))


def ga_01_13() -> Regelstand:
    return in_kraft(("bund-sgb2", date(2005, 1, 1), None), ("ga-01-13", date(2016, 8, 5), None), land="BB")


@dataclass
class Buehne:
    """One case without a store: commands are decided on all entries so far and their events are kept."""

    regelstand: Regelstand
    geboren: date = date(1980, 5, 5)
    akte: Akte = field(default_factory=lambda: Akte(FALL))
    position: int = 0

    def umstaende(self, akteur: Akteur) -> Umstaende:
        return Umstaende(
            akteur=akteur,
            erfasst_am=JETZT,
            heute=HEUTE,
            regelstand=self.regelstand,
            geboren=self.geboren,
            amt=Amt.aus(teams={TEAM: Team(TEAM, "Team", Teamart.GEMISCHT)}, fachkraefte=FACHKRAEFTE),
        )

    def versuche(self, befehl: Befehl, akteur: Akteur = FM) -> Ergebnis:
        """What would be answered; nothing is kept."""
        return decide(self.akte, befehl, self.umstaende(akteur))

    def tue(self, befehl: Befehl, akteur: Akteur = FM) -> tuple[int, ...]:
        """The command must be accepted; the numbers of its entries."""
        ergebnis = self.versuche(befehl, akteur)
        assert isinstance(ergebnis, Angenommen), ergebnis
        return self.nimm(e for e in ergebnis.ereignisse if isinstance(e, FallEreignis))

    def nimm(self, ereignisse: Iterable[FallEreignis]) -> tuple[int, ...]:
        neue: list[Eintrag] = []
        for ereignis in ereignisse:
            self.position += 1
            neue.append(Eintrag(FALL, self.akte.version + len(neue) + 1, self.position, ereignis))
        danach = self.akte.mit(neue)
        assert isinstance(danach, Akte), danach
        self.akte = danach
        return tuple(eintrag.nr for eintrag in neue)

    def angelegt(self, am: date) -> "Buehne":
        assert IFK.fachkraft is not None
        self.tue(FallAnlegen(am=am, kunde=KUNDE, fachkraft=IFK.fachkraft), IFK)
        return self

    def abgelehnt(self, befehl: Befehl, akteur: Akteur = FM) -> Zurueckweisung:
        """The command must be refused."""
        ergebnis = self.versuche(befehl, akteur)
        assert isinstance(ergebnis, Zurueckweisung), ergebnis
        return ergebnis

    def fristen(self, regel: str | None = None, *, bis_position: int | None = None) -> list[Frist]:
        akte = self.akte
        if bis_position is not None:
            akte = gespeicherte_akte(FALL, [e for e in akte.eintraege if e.position <= bis_position])
        alle = fristen(FALL, akte.wirksam, self.geboren, self.regelstand)
        return [frist for frist in alle if regel is None or frist.regel.aussage == regel]

    def in_kraft(self, regelstand_: Regelstand) -> "Buehne":
        """The same case under other Regelwerke."""
        return replace(self, regelstand=regelstand_)
