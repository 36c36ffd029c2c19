"""One Mandant with everything around it: the application service, its views, the search, the access log."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, ExitStack
from datetime import date, datetime
from typing import TypeVar
from uuid import UUID

from adapters.anwendung.auftraege import Auftraege
from adapters.anwendung.betrieb import Betrieb
from adapters.anwendung.sichten import oeffne_sichten
from adapters.anwendung.uebergaben import Uebergaben
from adapters.config import Mandantenadresse, neben
from adapters.eventstore import Hauptschluessel
from adapters.eventstore.log import VERBINDUNGEN
from adapters.http.kundensuche import Kundensuche
from adapters.http.reichweite import Reichweite
from adapters.http.zugriffe import Zugriffe
from domain.fall import Fall
from domain.organisation.amt import Amt
from domain.organisation.fachkraft import Fachkraft, Team
from domain.organisation.mandant import Mandant
from projections.datenbank import Datenbank, sichten_url
from projections.lesung import Befragbar, Lesung
from projections.sichten import Sichten

FADEN = VERBINDUNGEN
"""Threads that answer at the same time: as many as a log has connections."""

WARTEZEIT = 5.0
"""Seconds a query waits for a view to reach a position."""

T = TypeVar("T")


class Dienst:
    """Thread-safe. `auffrischen` belongs at the beginning of every request; what is read after it is from memory."""

    def __init__(self, betrieb: Betrieb, sichten: Sichten, suche: Kundensuche, zugriffe: Zugriffe) -> None:
        self.betrieb = betrieb
        self.sichten = sichten
        self.suche = suche
        self.zugriffe = zugriffe
        self.auftraege = Auftraege()
        self.uebergaben = Uebergaben(betrieb)

    @classmethod
    def oeffnen(
        cls, adresse: Mandantenadresse, hauptschluessel: Hauptschluessel, uhr: Callable[[], datetime]
    ) -> "Dienst":
        """Opens all databases of a Mandant; what they lack is made."""
        with ExitStack() as offen:
            betrieb = Betrieb.oeffnen(adresse.id, adresse.url, hauptschluessel, uhr)
            offen.callback(betrieb.schliessen)
            sichten = oeffne_sichten(betrieb, adresse.url)
            offen.callback(sichten.schliessen)
            datenbank = Datenbank(sichten_url(adresse.url), FADEN)
            offen.callback(datenbank.schliessen)
            dienst = cls(
                betrieb, sichten, Kundensuche(betrieb, datenbank), Zugriffe(neben(adresse.url, "zugriffe"), FADEN)
            )
            offen.pop_all()
        return dienst

    def schliessen(self) -> None:
        self.auftraege.schliessen()
        self.uebergaben.schliessen()
        self.sichten.schliessen()
        self.suche.schliessen()
        self.zugriffe.schliessen()
        self.betrieb.schliessen()

    # --- from memory, as of `auffrischen` --------------------------------------------------------------------------

    def auffrischen(self) -> int:
        """Catches up with the log; returns the position everything here is then current to."""
        return self.betrieb.gedaechtnis.auffrischen()

    def heute(self) -> date:
        return self.betrieb.heute()

    def mandant(self) -> Mandant | None:
        return self.betrieb.gedaechtnis.mandant()

    def amt(self) -> Amt:
        return self.betrieb.gedaechtnis.amt()

    def fachkraefte(self) -> Mapping[UUID, Fachkraft]:
        return self.amt().fachkraefte

    def teams(self) -> Mapping[UUID, Team]:
        return self.amt().teams

    def fall(self, fall: UUID) -> Fall | None:
        """The case as known now."""
        return self.betrieb.gedaechtnis.akte(fall).fall

    def version(self, fall: UUID) -> int:
        return self.betrieb.gedaechtnis.akte(fall).version

    def sieht_kunde(self, kunde: UUID, reichweite: Reichweite) -> bool:
        """Whether this person exists and may be seen: with their case, or, while there is none, by all who work on cases."""
        if self.betrieb.gedaechtnis.kunde(kunde) is None:
            return False
        fall = self.fall(self.betrieb.fall_id(kunde))
        if fall is None:
            return reichweite.alles or bool(reichweite.teams)
        return reichweite.umfasst(fall, self.fachkraefte(), self.heute())

    # --- the views -------------------------------------------------------------------------------------------------

    def lesen(self, sicht: str) -> AbstractContextManager[Lesung]:
        """A view, open for queries. Raises `SichtNichtBereit`."""
        return self.sichten.lesen(sicht)

    def fragen(self, sicht: str, frage: Callable[[Befragbar], T]) -> tuple[T, int]:
        """What a single query finds in a view, and the position it agrees with; see `Sichten.fragen`."""
        return self.sichten.fragen(sicht, frage)

    def warte(self, sicht: str, position: int) -> bool:
        """Until this view has seen a position, at most `WARTEZEIT`."""
        return self.sichten.warte_auf(position, WARTEZEIT, [sicht])

    def nachziehen(self) -> int:
        """Brings the views up to the log, here and now."""
        return self.sichten.nachziehen()
