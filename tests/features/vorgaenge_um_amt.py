"""What the office does: benefits, invitations, talks, steps, who is responsible."""

import re
from datetime import date
from typing import Any

from domain import befehle
from domain.vokabular import (
    Belehrungsteil,
    Dokumentart,
    Kontaktform,
)
from tests.features.vorgaenge import ABGANGSGRUENDE, eine_von
from tests.features.vorgaenge_um import (
    AN,
    ANDERSWOHIN,
    ZITAT,
    begriff,
    funktion_der_zustaendigen,
    service,
)
from tests.features.welt import TAG, Entwurf, Welt, tag, vorgang


@vorgang(r"ein vollständiger Antrag")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    return Entwurf(befehle.AntragFesthalten, service(welt), {})


@vorgang(rf"eine Bewilligung(?: ab dem (?P<ab>{TAG}))?(?: bis zum (?P<bis>{TAG}))?")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {
        "gilt_ab": tag(worte["ab"]) if worte["ab"] else None,
        "gilt_bis": tag(worte["bis"]) if worte["bis"] else None,
    }
    return Entwurf(befehle.BewilligungFesthalten, service(welt), felder)


@vorgang(rf"das Ende der Leistungen wegen (?P<grund>{eine_von(ABGANGSGRUENDE)})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    return Entwurf(befehle.LeistungsendeFesthalten, service(welt), {"grund": ABGANGSGRUENDE[worte["grund"]]})


@vorgang(rf"eine Einladung zu (?P<anlass>{ZITAT}) auf den (?P<termin>{TAG})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {
        "anlass": begriff(welt, am, "anlass", worte["anlass"].strip('"')),
        "termin": tag(worte["termin"]),
        "zustellung": "schriftlich",
    }
    return Entwurf(befehle.EinladungErfassen, welt.zustaendige(), felder)


@vorgang(rf"ein Gespräch (?P<anlass>{ZITAT})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {
        "anlass": begriff(welt, am, "anlass", worte["anlass"].strip('"')),
        "form": Kontaktform.PRAESENZ,
        "qualifiziert": True,
        "funktion": funktion_der_zustaendigen(welt),
        "vermerk": "besprochen wie vermerkt",
        "angaben": {},
    }
    return Entwurf(befehle.KontaktErfassen, welt.zustaendige(), felder)


@vorgang(r"ein kurzer Kontakt")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {
        "form": Kontaktform.TELEFON,
        "qualifiziert": False,
        "funktion": funktion_der_zustaendigen(welt),
        "angaben": {},
    }
    return Entwurf(befehle.KontaktErfassen, welt.zustaendige(), felder)


@vorgang(rf"ein versäumtes Gespräch (?P<anlass>{ZITAT})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {"anlass": begriff(welt, am, "anlass", worte["anlass"].strip('"')), "angaben": {}}
    return Entwurf(befehle.TerminversaeumnisErfassen, welt.zustaendige(), felder)


@vorgang(r"eine (?P<umfang>vollumfängliche|leistungsrechtliche|eingliederungsrechtliche) Belehrung")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    teile = {
        "vollumfängliche": list(Belehrungsteil),
        "leistungsrechtliche": [Belehrungsteil.LEISTUNGSRECHT],
        "eingliederungsrechtliche": [Belehrungsteil.EINGLIEDERUNGSRECHT],
    }
    felder = {"teile": teile[worte["umfang"]], "bestaetigt": True, "angaben": {}}
    return Entwurf(befehle.BelehrungErfassen, welt.zustaendige(), felder)


@vorgang(rf"der Schritt (?P<schritt>{ZITAT})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    schritt = begriff(welt, am, "arbeitsschritt", worte["schritt"].strip('"'))
    felder = {"arbeitsschritt": schritt, "vermerk": "erledigt", "angaben": {}}
    return Entwurf(befehle.ArbeitsschrittFesthalten, welt.zustaendige(), felder)


@vorgang(rf"eine Überleitung (?P<an>{eine_von(AN)})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    """Decided by whoever is responsible, with grounds, a talk between both and a protocol."""
    funktion = AN[worte["an"]]
    felder: dict[str, Any] = {
        "fachkraft": welt.in_funktion(funktion).fachkraft,
        "funktion": funktion,
        "begruendung": "die Entwicklung macht den Wechsel nötig",
        "dokumente": [Dokumentart.UEBERGABEPROTOKOLL],
        "angaben": {},
    }
    return Entwurf(befehle.ZustaendigkeitUebertragen, welt.zustaendige(), felder)


@vorgang(rf"eine Überleitung (?P<an>{eine_von(ANDERSWOHIN)})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    funktion = ANDERSWOHIN[worte["an"]]
    felder = {
        "fachkraft": welt.in_funktion(funktion).fachkraft,
        "funktion": funktion,
        "begruendung": "dort ist das meiste zu tun",
    }
    return Entwurf(befehle.ZustaendigkeitUebertragen, welt.zustaendige(), felder)
