"""Aims and Integrationsfahrpläne as Uckermark wants them, and on which occasion somebody was instructed."""

import re
from datetime import date

from domain import befehle
from domain.kalender import plus_monate
from domain.vokabular import Planteil
from tests.features.vorgaenge_um import ZITAT, angabe, begriff
from tests.features.welt import Entwurf, Welt, vorgang, zusatz

ZUM_ZIEL = (
    "vorrangige Ansprüche und besondere Zielgruppen sind berücksichtigt",
    "höchste Erfolgsaussicht oder tragfähigste Voraussetzungen",
    "beraten über Möglichkeiten, Wege, Konsequenzen, Hürden, Hilfen und Alternativen",
)
ZUM_FAHRPLAN = (
    "die Zeit ist angemessen, familiäre und persönliche Belange sind beachtet",
    "Schritte werden eingefordert, Zeiten sind nicht beliebig dehnbar, das ist beiden Seiten klar",
    "bestehende Möglichkeiten der Vermittlung haben Vorrang",
    "die zeitliche Planung ist realistisch und ambitioniert",
)
"""What the concept wants to be said, in the words of the Regelwerk."""


def _gesagt(welt: Welt, am: date, art: str, worte: tuple[str, ...]) -> dict[str, bool]:
    return {angabe(welt, am, art, bezeichnung): True for bezeichnung in worte}


@vorgang(rf"das gemeinsam beratene Ziel (?P<ziel>{ZITAT})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {
        "ziel": begriff(welt, am, "ziel", worte["ziel"].strip('"')),
        "bis": plus_monate(am, 6),
        "wuensche": "im Ort bleiben",
        "angaben": _gesagt(welt, am, "ziel", ZUM_ZIEL),
    }
    return Entwurf(befehle.ZielVereinbaren, welt.zustaendige(), felder)


@vorgang(r"ein vollständiger Integrationsfahrplan(?P<ohne> ohne Teilziele)?")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    teile = [Planteil.STRATEGIEN, Planteil.ZEITPLAN, Planteil.ARBEITSMARKTABGLEICH]
    felder = {
        "teile": teile if worte["ohne"] else [*teile, Planteil.TEILZIELE],
        "zieltermine": [plus_monate(am, 6)],
        "inhalt": "Schritte wie besprochen",
        "angaben": _gesagt(welt, am, "integrationsplan_erstellt", ZUM_FAHRPLAN),
    }
    return Entwurf(befehle.PlanErstellen, welt.zustaendige(), felder)


@zusatz(rf"anlässlich (?P<anlass>{ZITAT})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["anlass"] = begriff(welt, welt.am, "anlass", worte["anlass"].strip('"'))
