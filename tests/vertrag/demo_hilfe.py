"""The demo of every Mandant as tests look at it, made once for all workers and only when asked for."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any

from adapters.anwendung.betrieb import Betrieb
from adapters.anwendung.speichern import Antwort
from adapters.demo import DEMOMANDANTEN, Demomandant, erzeuge
from adapters.eventstore import Hauptschluessel, Log
from domain.eintrag import Eintrag, Lesart
from domain.entscheidungen.ergebnis import Zurueckweisung
from domain.fristen.frist import Ausgang, Frist
from domain.regelwerk.regeln import Regeln
from projections.fallsicht import Fallsicht

FAELLE = {"ilm-kreis": 100, "ga-01-13": 100, "bremen": 60, "ba-2004": 60, "uckermark": 80}
SEED = 7
DOPPELT = 3
"""In an office of up to 300 cases so many people have a second case."""
ABGELEHNT = "abgelehnt"
"""A file beside the demo: how many commands were refused while it was made."""


class Pruefender(Betrieb):
    """A Betrieb that looks whether a refusal has stored anything."""

    abgelehnt = 0

    def ausfuehren(self, *args: Any, **kwargs: Any) -> Antwort:
        vorher = self.log.spitze()
        antwort = super().ausfuehren(*args, **kwargs)
        if isinstance(antwort, Zurueckweisung):
            self.abgelehnt += 1
            assert self.log.spitze() == vorher
        return antwort


def neuer_betrieb(kennung: str, ordner: Path, url: str | None = None) -> Pruefender:
    schluessel = Hauptschluessel.laden_oder_anlegen(ordner / "hauptschluessel")
    log = Log.oeffnen(url or f"sqlite:///{ordner / kennung}.sqlite", schluessel, fluechtig=url is None)
    return Pruefender(kennung, log, lambda: datetime(2026, 11, 22, 9, tzinfo=UTC))


def stumm(mandant: str, erledigt: int, gesamt: int) -> None:
    """Progress nobody looks at."""


@dataclass
class Demo:
    """The demo of one Mandant, and what it holds."""

    mandant: Demomandant
    betrieb: Pruefender
    datei: Path

    @property
    def faelle(self) -> int:
        return FAELLE[self.mandant.kennung]

    @property
    def stichtag(self) -> date:
        return self.mandant.stichtag

    @property
    def regeln(self) -> Regeln:
        """What judges on the Stichtag."""
        return self.betrieb.regelstand().am(self.stichtag)

    @cached_property
    def eintraege(self) -> list[Eintrag]:
        return self.betrieb.log.ab(0, 10**6, lesart=Lesart.OFFEN)

    @cached_property
    def sichten(self) -> list[Fallsicht]:
        ids = self.betrieb.log.strom_ids("fall.", None, 10**6)
        return [sicht for fall in ids if (sicht := self.betrieb.fallsicht(fall)) is not None]

    @cached_property
    def fristen(self) -> list[Frist]:
        return [frist for sicht in self.sichten for frist in sicht.fristen]

    def alle(self, klasse: type) -> list[Any]:
        return [e.ereignis for e in self.eintraege if isinstance(e.ereignis, klasse)]


class Demos:
    """The demos by Mandant; each is made when somebody asks for it the first time in this run, and not changed."""

    def __init__(self, einmal_je_lauf: Callable[[str, Callable[[Path], None]], Path]) -> None:
        self._einmal_je_lauf = einmal_je_lauf
        self._fertige: dict[str, Demo] = {}

    def __getitem__(self, kennung: str) -> Demo:
        if kennung not in self._fertige:
            ordner = self._einmal_je_lauf(f"demo-{kennung}", lambda leer: _erzeuge(kennung, leer))
            betrieb = neuer_betrieb(kennung, ordner)
            betrieb.abgelehnt = int((ordner / ABGELEHNT).read_text())
            self._fertige[kennung] = Demo(DEMOMANDANTEN[kennung], betrieb, ordner / f"{kennung}.sqlite")
        return self._fertige[kennung]

    def __iter__(self) -> Iterator[Demo]:
        return (self[kennung] for kennung in DEMOMANDANTEN)

    def schliessen(self) -> None:
        for demo in self._fertige.values():
            demo.betrieb.schliessen()


def _erzeuge(kennung: str, ordner: Path) -> None:
    betrieb = neuer_betrieb(kennung, ordner)
    try:
        erzeuge(betrieb, kennung, FAELLE[kennung], SEED, stumm)
    finally:
        betrieb.schliessen()
    (ordner / ABGELEHNT).write_text(str(betrieb.abgelehnt))


def fingerabdruck(betrieb: Betrieb) -> str:
    """Over everything public in commit order: ids, numbers, topics, events."""
    summe = sha256()
    for eintrag in betrieb.log.ab(0, 10**6):
        ereignis = eintrag.ereignis
        summe.update(f"{eintrag.strom}/{eintrag.nr}/{ereignis.TOPIC}/{ereignis.model_dump_json()}\n".encode())
    return summe.hexdigest()


def ausgaenge(frist: Frist, stichtag: date) -> set[Ausgang]:
    """Every outcome the Frist had on some day up to the Stichtag: they change only on these days."""
    tage = [a.von for a in frist.abschnitte]
    for abschnitt in frist.abschnitte:
        if abschnitt.faellig_am is not None:
            tage += [abschnitt.faellig_am, abschnitt.faellig_am + timedelta(days=1)]
        if abschnitt.vorwarnung_ab is not None:
            tage.append(abschnitt.vorwarnung_ab)
    return {ausgang for tag in tage if tag <= stichtag and (ausgang := frist.ausgang(tag)) is not None}
