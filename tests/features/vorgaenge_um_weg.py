"""Where the person stands and shall get to: profile, obstacles, aims, strategies, agreements, facts."""

import re
from datetime import date, timedelta
from typing import Any

from domain import befehle
from domain.kalender import plus_monate
from domain.vokabular import (
    MERKMALSWERTE,
    Bearbeitungsstand,
    Bereich,
    Merkmal,
    Planteil,
    Profilteil,
)
from domain.woerter import wort
from tests.features.vorgaenge import BEREICHE, eine_von
from tests.features.vorgaenge_um import (
    ZEITRAUMARTEN,
    ZITAT,
    ZITATE,
    ZUM_FAHRPLAN,
    ZUM_ZIEL,
    begriff,
    gesagt,
    kennung,
    wert_aus,
    zitiert,
)
from tests.features.welt import TAG, Entwurf, Welt, tag, vorgang


@vorgang(rf"ein Profil mit (?P<teile>{ZITATE})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    """Its parts are named as the office calls them (`persönliche Grunddaten`)."""
    teile = [wert_aus(Profilteil, teil) for teil in zitiert(worte["teile"])]
    felder = {"teile": teile, "gilt_bis": plus_monate(am, 6), "vermerk": "im Profil", "angaben": {}}
    return Entwurf(befehle.ProfilErstellen, welt.zustaendige(), felder)


@vorgang(rf"das Hemmnis (?P<name>{ZITAT}) in (?P<bereich>{eine_von(BEREICHE)})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder: dict[str, Any] = {
        "hemmnis": kennung(worte["name"].strip('"')),
        "bereich": BEREICHE[worte["bereich"]],
        "im_umfeld": False,
        "beschreibung": worte["name"].strip('"'),
        "angaben": {},
    }
    return Entwurf(befehle.HemmnisFeststellen, welt.zustaendige(), felder)


@vorgang(rf"beim Hemmnis (?P<name>{ZITAT}) der Stand (?P<stand>{ZITAT})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    stand = wert_aus(Bearbeitungsstand, worte["stand"].strip('"'))
    felder = {"hemmnis": kennung(worte["name"].strip('"')), "stand": stand, "angaben": {}}
    return Entwurf(befehle.HemmnisStandAendern, welt.zustaendige(), felder)


@vorgang(rf"die Reihenfolge (?P<namen>{ZITATE})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {"reihenfolge": [kennung(name) for name in zitiert(worte["namen"])], "angaben": {}}
    return Entwurf(befehle.HemmnissePriorisieren, welt.zustaendige(), felder)


@vorgang(rf"das Ziel (?P<ziel>{ZITAT})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {
        "ziel": begriff(welt, am, "ziel", worte["ziel"].strip('"')),
        "bis": plus_monate(am, 6),
        "beruf": "Tischlerin",
        "wuensche": "im Ort bleiben",
        "angaben": {},
    }
    return Entwurf(befehle.ZielVereinbaren, welt.zustaendige(), felder)


@vorgang(rf"eine Handlungsstrategie gegen (?P<name>{ZITAT})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    name = worte["name"].strip('"')
    felder = {
        "strategie": kennung(f"gegen {name}"),
        "hemmnis": kennung(name),
        "bis": plus_monate(am, 3),
        "beschreibung": f"gegen {name}",
        "zwischenziel": "erste Bewerbung verschickt",
        "angaben": {},
    }
    return Entwurf(befehle.HandlungsstrategieFesthalten, welt.zustaendige(), felder)


@vorgang(rf"ein Integrationsfahrplan mit (?P<teile>{ZITATE})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    teile = [wert_aus(Planteil, teil) for teil in zitiert(worte["teile"])]
    felder = {"teile": teile, "zieltermine": [plus_monate(am, 6)], "inhalt": "Schritte wie besprochen", "angaben": {}}
    return Entwurf(befehle.PlanErstellen, welt.zustaendige(), felder)


@vorgang(r"eine EGV")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    """As the concept wants it: an aim, a category, tasks with days for both sides, half a year."""
    felder: dict[str, Any] = {
        "gilt_bis": plus_monate(am, 6),
        "leitziel": "Arbeit als Tischlerin",
        "zielkategorie": Bereich.BERUFLICHE_KOMPETENZ,
        "aufgaben_person": [{"was": "zwei Bewerbungen im Monat", "bis": am + timedelta(weeks=4)}],
        "aufgaben_amt": [{"was": "Kosten der Bewerbungen erstatten", "bis": am + timedelta(weeks=4)}],
        "pflichten_person": "bewirbt sich",
        "pflichten_amt": "unterstützt die Bewerbungen",
        "inhalt": "wie besprochen",
        "auswertung_vorige": "die vorige Vereinbarung wurde eingehalten",
        "angaben": {},
    }
    return Entwurf(befehle.EGVErfassen, welt.zustaendige(), felder)


@vorgang(r"die Kundenkategorie (?P<wert>[A-Z])")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder: dict[str, Any] = {"merkmal": Merkmal.KUNDENKATEGORIE, "wert": worte["wert"].lower(), "angaben": {}}
    return Entwurf(befehle.MerkmalAendern, welt.zustaendige(), felder)


@vorgang(rf"das Merkmal (?P<merkmal>{eine_von({wort(m): m for m in Merkmal})}) (?P<wert>{ZITAT})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    merkmal = wert_aus(Merkmal, worte["merkmal"])
    wert = wert_aus(MERKMALSWERTE[Merkmal(merkmal)], worte["wert"].strip('"'))
    felder = {"merkmal": merkmal, "wert": wert, "angaben": {}}
    return Entwurf(befehle.MerkmalAendern, welt.zustaendige(), felder)


@vorgang(
    rf"der Zeitraum (?P<name>{ZITAT}) \((?P<art>{eine_von(ZEITRAUMARTEN)})\) ab dem (?P<von>{TAG})(?: bis zum (?P<bis>{TAG}))?"
)
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {
        "zeitraum": kennung(worte["name"].strip('"')),
        "art": ZEITRAUMARTEN[worte["art"]],
        "von": tag(worte["von"]),
        "bis": tag(worte["bis"]) if worte["bis"] else None,
        "angaben": {},
    }
    return Entwurf(befehle.ZeitraumFesthalten, welt.zustaendige(), felder)


@vorgang(rf"das gemeinsam beratene Ziel (?P<ziel>{ZITAT})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {
        "ziel": begriff(welt, am, "ziel", worte["ziel"].strip('"')),
        "bis": plus_monate(am, 6),
        "wuensche": "im Ort bleiben",
        "angaben": gesagt(welt, am, "ziel", ZUM_ZIEL),
    }
    return Entwurf(befehle.ZielVereinbaren, welt.zustaendige(), felder)


@vorgang(r"ein vollständiger Integrationsfahrplan(?P<ohne> ohne Teilziele)?")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    teile = [Planteil.STRATEGIEN, Planteil.ZEITPLAN, Planteil.ARBEITSMARKTABGLEICH]
    felder = {
        "teile": teile if worte["ohne"] else [*teile, Planteil.TEILZIELE],
        "zieltermine": [plus_monate(am, 6)],
        "inhalt": "Schritte wie besprochen",
        "angaben": gesagt(welt, am, "integrationsplan_erstellt", ZUM_FAHRPLAN),
    }
    return Entwurf(befehle.PlanErstellen, welt.zustaendige(), felder)
