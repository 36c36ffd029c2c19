"""A Jobcenter of the Ilm-Kreis whose views are read through their queries, always up with the log."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from adapters.anwendung.quittung import Quittung
from domain.befehle import (
    Befehl,
    EintraegeStornieren,
    FallBeenden,
    FallUebernehmen,
    KontaktErfassen,
    MerkmalAendern,
)
from domain.entscheidungen.umstaende import Akteur
from domain.ereigniswerte import Benachrichtigung
from domain.organisation.befehle import AnteilAendern, FallzahlFestsetzen, TeamWechseln
from domain.vokabular import Benachrichtigungsform, Einschaetzung, Kontaktform, Merkmal
from projections.appointments import Appointments
from projections.caseload import Caseload
from projections.datenbank import sichten_url
from projections.fallsicht import Fallsicht
from projections.history import History
from projections.integration_progress import IntegrationProgress
from projections.lesung import Lesung
from projections.seiten import Seite
from projections.sicht import Sicht
from projections.sichten import Sichten
from tests.betriebe import Jobcenter, angenommen, jobcenter

T = TypeVar("T")
BEGINN = date(2018, 1, 2)
ZUGANG = date(2018, 1, 15)
GEBOREN = date(1980, 5, 5)


class Amt:
    """Commands go in, queries come out."""

    def __init__(self, jobcenter: Jobcenter, sichten: Sichten) -> None:
        self.jobcenter = jobcenter
        self.betrieb = jobcenter.betrieb
        self.sichten = sichten
        self.ifk, self.fm, self.tl = jobcenter.ifk, jobcenter.fm, jobcenter.tl

    def tue(self, fall: UUID, befehl: Befehl, akteur: Akteur | None = None, *, jetzt: date | None = None) -> Quittung:
        """The command must be accepted. `jetzt`: the day on which it is recorded."""
        moment = datetime(jetzt.year, jetzt.month, jetzt.day, 9, tzinfo=UTC) if jetzt is not None else None
        return angenommen(self.betrieb.ausfuehren(fall, befehl, akteur or self.fm, jetzt=moment))

    def aendere(self, fachkraft: Akteur, befehl: AnteilAendern | TeamWechseln | FallzahlFestsetzen) -> None:
        angenommen(self.betrieb.amtsvorgang(befehl, self.jobcenter.leitung, strom=kennung(fachkraft)))

    def fall(self, *, geboren: date = GEBOREN, am: date = BEGINN) -> UUID:
        return self.jobcenter.neuer_fall(geboren, am)

    def aufenthalt(self, *, von: date = ZUGANG, fm: Akteur | None = None, geboren: date = GEBOREN) -> UUID:
        """A case in Fallmanagement."""
        fall = self.fall(geboren=geboren)
        self.tue(fall, zugang(fm or self.fm, von), fm)
        return fall

    def lies(self, sicht: str, frage: Callable[[Lesung], T]) -> T:
        self.sichten.nachziehen()
        with self.sichten.lesen(sicht) as lesung:
            return frage(lesung)

    def fallsicht(self, fall: UUID, *, bis_position: int | None = None) -> Fallsicht:
        sicht = self.betrieb.fallsicht(fall, bis_position=bis_position)
        assert sicht is not None
        return sicht


@contextmanager
def ansichten(url: str, ordner: Path, *, bis: date | None = None, land: str = "TH") -> Iterator[Amt]:
    """An office under the Ilm-Kreis GA (in BB: the GA 01/13) until its own end, or until `bis`."""
    with jobcenter(url, ordner, land=land) as center:
        center.setze_in_kraft("bund-sgb2", date(2005, 1, 1))
        if land == "TH":
            center.setze_in_kraft("ilm-kreis-14-2017", date(2018, 1, 1), bis)
        else:
            center.setze_in_kraft("ga-01-13", date(2016, 8, 5), bis)
        log = center.betrieb.log
        views: list[Sicht] = [Caseload(), IntegrationProgress(), History(), Appointments()]
        sichten = Sichten(sichten_url(url), views, log, center.betrieb.kennung, log_id=str(log.log_id))
        try:
            yield Amt(center, sichten)
        finally:
            sichten.schliessen()


def kennung(akteur: Akteur) -> UUID:
    assert akteur.fachkraft is not None
    return akteur.fachkraft


def zugang(fm: Akteur, am: date) -> FallUebernehmen:
    return FallUebernehmen(
        am=am,
        fachkraft=kennung(fm),
        begruendung="Kriterien liegen vor",
        einschaetzungen={"zugangskriterien_anlage": Einschaetzung.JA},
        abweichungen={"ILM-6.1": "telefonisch vereinbart", "ILM-6.1a": "Person war krank"},
    )


def abgang(am: date, grund: str = "ende_hilfebeduerftigkeit") -> FallBeenden:
    return FallBeenden(
        am=am,
        grund=grund,
        begruendung="Bedarf entfallen",
        benachrichtigung=Benachrichtigung(form=Benachrichtigungsform.SCHRIFTLICH, am=am),
        abweichungen={"ILM-6.1": "telefonisch vereinbart", "ILM-6.1a": "Person war krank"},
    )


def kontakt(am: date, *, qualifiziert: bool = True) -> KontaktErfassen:
    return KontaktErfassen(
        am=am, form=Kontaktform.PRAESENZ, qualifiziert=qualifiziert, vermerk="Bewerbungen besprochen"
    )


def merkmal(
    am: date,
    wert: str | None,
    *,
    ab: date | None = None,
    bis: date | None = None,
    was: Merkmal = Merkmal.STATUS,
) -> MerkmalAendern:
    return MerkmalAendern(am=am, merkmal=was, wert=wert, gilt_ab=ab, gilt_bis=bis)


def storno(am: date, *eintraege: int) -> EintraegeStornieren:
    return EintraegeStornieren(am=am, eintraege=eintraege, begruendung="falsche Person")


def alle_seiten(frage: Callable[[str | None], Seite]) -> list[dict[str, Any]]:
    """The rows of all pages, one after the other."""
    zeilen: list[dict[str, Any]] = []
    cursor: str | None = None
    while True:
        seite = frage(cursor)
        assert seite.anzahl == len(seite.eintraege) == len(json.loads(seite.json))
        zeilen += seite.eintraege
        cursor = seite.weiter
        if cursor is None:
            return zeilen
