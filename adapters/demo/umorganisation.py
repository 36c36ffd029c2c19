"""What changes in the office while the demo runs, at the same stage of its time in every one."""

from datetime import timedelta
from decimal import Decimal
from functools import partial

from adapters.demo import belegschaft
from adapters.demo.amt import Amt
from adapters.demo.personal import FM_JE_FALL, GRUENDLICH, Kraft, Team
from domain.organisation.befehle import AnteilAendern, TeamWechseln
from domain.vokabular import Rolle


def einplanen(amt: Amt) -> None:
    """More and less part time, a move to another team, a new colleague, one who leaves, another number of places."""
    nach = amt.mandant.nach
    jung, erfahren, aussen = amt.teams
    weniger, mehr = erfahren.fallmanagement[0], aussen.fallmanagement[-1]
    kleiner = (weniger.anteil * Decimal("0.8")).quantize(Decimal("0.01"))
    groesser = min(Decimal(1), (mehr.anteil * Decimal("1.3")).quantize(Decimal("0.01")))
    amt.plane(nach(0.36), partial(_anteil, amt, weniger, kleiner))
    amt.plane(nach(0.53), partial(_anteil, amt, mehr, groesser))
    amt.plane(nach(0.34), partial(_neu, amt, erfahren))
    amt.plane(nach(0.62), partial(_geht, amt, erfahren))
    amt.plane(nach(0.66), partial(_wechselt, amt, erfahren, aussen))
    if any(regel.festsetzung_durch for regel in amt.regeln(amt.mandant.beginn).kapazitaeten(jung.art)):
        zahl = max(1, round(amt.faelle * jung.anteil * FM_JE_FALL * 1.2 / len(jung.fallmanagement)))
        amt.plane(nach(0.51), lambda: amt.festsetzen(jung, jung.fallmanagement[0], zahl, amt.ablauf.heute))


def _anteil(amt: Amt, kraft: Kraft, anteil: Decimal) -> None:
    """From the first of the next month on."""
    kraft.anteil = anteil
    heute = amt.ablauf.heute
    ab = (heute.replace(day=1) + timedelta(days=32)).replace(day=1)
    amt.tue_im_amt(AnteilAendern(am=heute, anteil=anteil, gilt_ab=ab), kraft.kennung)


def _neu(amt: Amt, team: Team) -> None:
    nr = len(team.vermittlung)
    team.vermittlung.append(amt.kraft(team.kennung, Rolle.IFK, GRUENDLICH, nr, Decimal("0.9")))


def _wechselt(amt: Amt, von: Team, nach: Team) -> None:
    kraft = von.vermittlung.pop()
    nach.vermittlung.append(kraft)
    amt.tue_im_amt(TeamWechseln(am=amt.ablauf.heute, team=nach.kennung), kraft.kennung)


def _geht(amt: Amt, team: Team) -> None:
    """Somebody leaves: their cases go to the colleagues, all at once."""
    wer = team.vermittlung.pop(0)
    belegschaft.scheidet_aus(amt, team, wer, tuple(team.vermittlung))
