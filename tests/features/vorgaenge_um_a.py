"""What Nr. 1 to 3 and 6.1 to 6.3 of the Handlungskonzept add: moves nobody may make, talks of the Service, who took part."""

import re
from datetime import date

from domain import befehle
from domain.vokabular import Funktion
from tests.features.vorgaenge import FUNKTIONEN, eine_von
from tests.features.vorgaenge_um import ZITAT
from tests.features.welt import Entwurf, Welt, vorgang, zusatz

FUNKTIONEN["die Sachbearbeitung Unterhalt"] = Funktion.UNTERHALT

ANDERSWOHIN = {
    "an den Service": Funktion.SERVICE,
    "an die Leistungssachbearbeitung": Funktion.LEISTUNGSSACHBEARBEITUNG,
    "an den Arbeitgeberservice": Funktion.ARBEITGEBERSERVICE,
}
"""Where nobody is transferred to."""


@vorgang(rf"eine Überleitung (?P<an>{eine_von(ANDERSWOHIN)})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    funktion = ANDERSWOHIN[worte["an"]]
    felder = {
        "fachkraft": welt.in_funktion(funktion).fachkraft,
        "funktion": funktion,
        "begruendung": "dort ist das meiste zu tun",
    }
    return Entwurf(befehle.ZustaendigkeitUebertragen, welt.zustaendige(), felder)


@zusatz(r"geführt vom Service")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.akteur = welt.in_funktion(Funktion.SERVICE)
    entwurf.felder |= {"fachkraft": entwurf.akteur.fachkraft, "funktion": Funktion.SERVICE}


@zusatz(rf"beteiligt auch (?P<wer>{ZITAT})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["beteiligte"].append(FUNKTIONEN[worte["wer"].strip('"')])
