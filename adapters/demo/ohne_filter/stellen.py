"""Who works in a Geschäftsstelle: the Fallmanagement by specialisation, and those who hold no case."""

from decimal import Decimal

from adapters.demo.amt import Amt
from adapters.demo.personal import Team, sorgfalt
from domain.vokabular import Funktion, Rolle, Teamart

JE_FALLMANAGER = 20
"""Cases of one Fallmanager: few enough that even a small demo has colleagues who can stand in for each other."""
SACHBEARBEITUNG = 2
ERSTE: dict[Teamart, Funktion] = {
    Teamart.U25: Funktion.FALLMANAGEMENT_U25,
    Teamart.UE25: Funktion.FALLMANAGEMENT_ARBEITSMARKTFERN,
}
"""In which function a case is looked after at first."""


def besetzen(amt: Amt, team: Team) -> None:
    """Those most cases are with, one with a specialisation (Berufsberatung, arbeitsmarktnah), the Sachbearbeitung, and an
    Assistenz in the larger team."""
    anzahl = max(1, round(amt.faelle * team.anteil / JE_FALLMANAGER))
    for nr in range(anzahl + 1):
        stelle = (Decimal(1), Decimal("0.8"), Decimal("0.6"))[nr % 3]
        kraft = amt.kraft(team.kennung, Rolle.FALLMANAGER, sorgfalt(nr + len(team.name)), nr, stelle)
        (team.vermittlung if nr < anzahl else team.fallmanagement).append(kraft)
    if team.art is Teamart.UE25:
        amt.kraft(team.kennung, Rolle.ASSISTENZ, sorgfalt(0), 0, Decimal("0.5"))
    for nr in range(SACHBEARBEITUNG):
        team.sachbearbeitung.append(amt.kraft(team.kennung, Rolle.SACHBEARBEITUNG, sorgfalt(nr), nr, Decimal(1)))
