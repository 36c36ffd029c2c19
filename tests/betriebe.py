"""Ready Mandanten for tests: a running Betrieb with a team, Fachkräfte and Regelwerke in force."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import copy
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID, uuid4

from adapters.anwendung.betrieb import Betrieb
from adapters.anwendung.quittung import Quittung
from adapters.anwendung.speichern import Antwort
from adapters.eventstore import Hauptschluessel, Log
from domain.befehle import FallAnlegen
from domain.entscheidungen.umstaende import Akteur
from domain.kundenbefehle import KundeAnlegen
from domain.organisation.befehle import FachkraftAnlegen, MandantEinrichten, RegelwerkInKraftSetzen, TeamAnlegen
from domain.vokabular import Rolle, Teamart

LANGE_HER = date(2005, 1, 1)


def angenommen(antwort: Antwort) -> Quittung:
    """The receipt of a command that must be accepted."""
    assert isinstance(antwort, Quittung), antwort
    return antwort


class Jobcenter:
    """A Betrieb and who works there: one team, an IFK, a Fallmanagerin, a Teamleitung."""

    def __init__(self, betrieb: Betrieb, land: str = "TH") -> None:
        self.betrieb = betrieb
        self.leitung = Akteur("leitung", Rolle.TEAMLEITUNG, uuid4())
        angenommen(betrieb.mandant_einrichten(MandantEinrichten(am=LANGE_HER, name="Test", land=land), self.leitung))
        self.team = self.neues_team()
        self.ifk = self.neue_fachkraft(Rolle.IFK)
        self.fm = self.neue_fachkraft(Rolle.FALLMANAGER)
        self.tl = self.neue_fachkraft(Rolle.TEAMLEITUNG)

    def neues_team(self, art: Teamart = Teamart.GEMISCHT) -> UUID:
        return angenommen(self.betrieb.amtsvorgang(TeamAnlegen(am=LANGE_HER, name="Team", art=art), self.leitung)).id

    def neue_fachkraft(self, rolle: Rolle, *, anteil: str = "1", team: UUID | None = None) -> Akteur:
        befehl = FachkraftAnlegen.model_validate(
            {"am": LANGE_HER, "team": team or self.team, "rollen": [rolle], "anteil": anteil}
        )
        kennung = angenommen(self.betrieb.amtsvorgang(befehl, self.leitung)).id
        return Akteur(str(kennung), rolle, kennung)

    def setze_in_kraft(self, regelwerk: str, ab: date, bis: date | None = None, *, text: str | None = None) -> None:
        befehl = RegelwerkInKraftSetzen(am=ab, regelwerk=regelwerk, gilt_ab=ab, gilt_bis=bis, text=text)
        angenommen(self.betrieb.regelwerk_in_kraft_setzen(befehl, self.leitung))

    def neuer_fall(self, geboren: date, am: date) -> UUID:
        kunde = angenommen(
            self.betrieb.kunde_anlegen(
                KundeAnlegen(am=am, name="Muster", vorname="Kim", geburtsdatum=geboren), self.ifk
            )
        ).id
        fall = self.betrieb.fall_id(kunde)
        assert self.ifk.fachkraft is not None
        angenommen(
            self.betrieb.ausfuehren(fall, FallAnlegen(am=am, kunde=kunde, fachkraft=self.ifk.fachkraft), self.ifk)
        )
        return fall


@contextmanager
def jobcenter(
    url: str,
    ordner: Path,
    *,
    land: str = "TH",
    uhr: Callable[[], datetime] = lambda: datetime(2026, 11, 22, 9, tzinfo=UTC),
    fluechtig: bool = False,
) -> Iterator[Jobcenter]:
    """A fresh Jobcenter in an empty database. `fluechtig`: as `Log.oeffnen` says."""
    hauptschluessel = Hauptschluessel.laden_oder_anlegen(ordner / "hauptschluessel")
    betrieb = Betrieb("test", Log.oeffnen(url, hauptschluessel, fluechtig=fluechtig), uhr)
    try:
        yield Jobcenter(betrieb, land)
    finally:
        betrieb.schliessen()


@contextmanager
def wie(vorlage: Jobcenter, ordner: Path, ziel: Path, uhr: Callable[[], datetime]) -> Iterator[Jobcenter]:
    """The same Jobcenter again, in a file of its own: what `jobcenter` has left in `log.sqlite` of this folder."""
    datei = ziel / "log.sqlite"
    shutil.copyfile(ordner / "log.sqlite", datei)
    hauptschluessel = Hauptschluessel.laden_oder_anlegen(ordner / "hauptschluessel")
    log = Log.oeffnen(f"sqlite:///{datei}", hauptschluessel, fluechtig=True)
    amt = copy(vorlage)
    amt.betrieb = Betrieb(vorlage.betrieb.kennung, log, uhr)
    try:
        yield amt
    finally:
        amt.betrieb.schliessen()
