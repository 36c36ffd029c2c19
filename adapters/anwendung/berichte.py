"""Reports of one Mandant: as known now from the views, or as known at an earlier position by replaying all cases."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from adapters.anwendung.betrieb import Betrieb
from adapters.berichte.ausgabe import Ausgabe, Format, ausgabe
from domain.berichte.zeit import Berichtszeit
from domain.organisation.fachkraft import Team
from domain.organisation.mandant import Mandant
from domain.vokabular import Bericht
from projections.berichte import SICHTEN, Auswahl, Berichtslage, berichte
from projections.berichte.nachspielen import Fortschritt, nachgespielt
from projections.sichten import Sichten


@dataclass(frozen=True, slots=True)
class Berichtsanfrage:
    """What is asked for. `teams` None: all of the Mandant. `geschaeftsstelle`: only its teams of these.

    `je_fachkraft`: whether values of single Fachkräfte may be shown.
    """

    zeit: Berichtszeit
    teams: frozenset[UUID] | None = None
    geschaeftsstelle: UUID | None = None
    je_fachkraft: bool = False

    def auswahl(self, teams: Mapping[UUID, Team]) -> Auswahl:
        """The teams it is about, as they belong on the Stichtag."""
        if self.geschaeftsstelle is None:
            return Auswahl(frozenset(map(str, self.teams)) if self.teams is not None else None)
        deren = {team.id for team in teams.values() if team.geschaeftsstelle(self.zeit.stand) == self.geschaeftsstelle}
        return Auswahl(frozenset(map(str, deren if self.teams is None else deren & self.teams)))


@contextmanager
def lage_jetzt(betrieb: Betrieb, sichten: Sichten, anfrage: Berichtsanfrage) -> Iterator[Berichtslage]:
    """Open for queries, as known now. Raises `SichtNichtBereit`."""
    amt = betrieb.gedaechtnis.amt()
    with sichten.lesen_mehrere(SICHTEN) as lesungen:
        yield Berichtslage(
            verbindung=lesungen[SICHTEN[0]].verbindung,
            tabellen={name: lesung.tabellen for name, lesung in lesungen.items()},
            position=min(lesung.position for lesung in lesungen.values()),
            zeit=anfrage.zeit,
            regelstand=betrieb.gedaechtnis.regelstand(),
            auswahl=anfrage.auswahl(amt.teams),
            wochenstunden=_wochenstunden(betrieb.gedaechtnis.mandant(), anfrage.zeit),
            geschaeftsstellen=_namen(betrieb),
        )


@contextmanager
def lage_damals(
    betrieb: Betrieb, position: int, anfrage: Berichtsanfrage, fortschritt: Fortschritt
) -> Iterator[Berichtslage]:
    """Open for queries, as known at an earlier position."""
    with nachgespielt(betrieb.log, betrieb.kennung, position, fortschritt) as damals:
        yield Berichtslage(
            verbindung=damals.verbindung,
            tabellen=damals.tabellen,
            position=position,
            zeit=anfrage.zeit,
            regelstand=damals.stamm.regelstand,
            auswahl=anfrage.auswahl(damals.stamm.teams),
            wochenstunden=_wochenstunden(damals.stamm.mandant, anfrage.zeit),
            geschaeftsstellen=_namen(betrieb),
        )


def gedruckt(lage: Berichtslage, welcher: Bericht, anfrage: Berichtsanfrage, mandant: str, format: Format) -> Ausgabe:
    """The whole report, in a format."""
    return ausgabe(berichte(lage, welcher, je_fachkraft=anfrage.je_fachkraft), lage.regeln, mandant, format)


def _wochenstunden(mandant: Mandant | None, zeit: Berichtszeit) -> Decimal | None:
    return mandant.wochenstunden(zeit.stand) if mandant is not None else None


def _namen(betrieb: Betrieb) -> Mapping[str, str]:
    """Of the Geschäftsstellen, as they are called now."""
    return {str(kennung): stelle.name for kennung, stelle in betrieb.gedaechtnis.amt().geschaeftsstellen.items()}
