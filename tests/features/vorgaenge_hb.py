"""The Vorgänge only the GA Beratung of Bremen speaks of, each filled in as it asks, and what can be said of them otherwise."""

import re
from datetime import date
from typing import Any

from domain import befehle
from domain.vokabular import Funktion, Kontaktform, Merkmal, Profilteil, Schulpflicht, Status, Vermerktyp
from tests.features.vorgaenge import eine_von
from tests.features.welt import TAG, Entwurf, Welt, tag, vorgang, zusatz

ANGABEN = {
    "Checkliste für Erstgespräche": "checkliste_erstgespraech",
    "Checkliste für Folgegespräche": "checkliste_folgegespraech",
    "Arbeitshilfe für gemeinsame Termine": "arbeitshilfe_gemeinsamer_termin",
    "an Termintreue erinnert": "an_termintreue_erinnert",
    "Voraussetzungen für Video erfüllt": "video_voraussetzungen",
    "Zustimmung zu Video": "video_zustimmung",
    "Video zielführend": "video_zielfuehrend",
    "Video bei Maßnahme": "video_massnahme",
    "Video bei Beschäftigung": "video_beschaeftigung",
    "Video bei Betreuungspflichten": "video_betreuungspflichten",
    "Video aus ges. Gründen": "video_ges_gruende",
    "Video mit Bedarfsgemeinschaft": "video_bedarfsgemeinschaft",
    "nicht im Absolventenmanagement": "ausserhalb_absolventenmanagement",
    "aktuelle Vorschläge besprochen": "aktuelle_vorschlaege",
    "braucht Hilfe bei Terminen": "hilfebedarf_termintreue",
    "Hilfe bei Terminen": "hilfe_zur_termintreue",
    "SMS angeboten": "sms_erinnerung_angeboten",
    "Folgeeinladung ausgehändigt": "folgeeinladung_ausgehaendigt",
    "Einladung mit Fortwirkung": "einladung_mit_fortwirkung",
    "eServices angeboten": "eservices_angeboten",
}
"""Statements the Fachkraft makes about a contact, by the words of the office."""

ERLAUBTES_VIDEO = ("Voraussetzungen für Video erfüllt", "Zustimmung zu Video", "Video zielführend")
"""What it takes to counsel by video."""

VERMERKTYPEN = {
    "Beratungsvermerk": Vermerktyp.BERATUNGSVERMERK,
    "Fallmanagement": Vermerktyp.FALLMANAGEMENT,
    "Standortbestimmung": Vermerktyp.STANDORTBESTIMMUNG,
    "sonstiger Vermerk": Vermerktyp.SONSTIGER,
}
STANDORT = {
    "Handlungsbedarf": Profilteil.BEDARF,
    "Stärken": Profilteil.STAERKEN,
    "gemeinsames Ziel": Profilteil.GEMEINSAMES_ZIEL,
}
WEITERE_STATUS = {
    "ausbildungsuchend": Status.AUSBILDUNGSUCHEND,
    "§ 10 SGB II": Status.PARAGRAF_10,
    "§ 53a SGB II": Status.PARAGRAF_53A,
}


@vorgang(r"ein Beratungsgespräch")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {
        "form": Kontaktform.PRAESENZ,
        "qualifiziert": True,
        "vermerktyp": Vermerktyp.BERATUNGSVERMERK,
        "vermerk": "Standort geklärt, nächste Schritte verabredet",
        "angaben": {},
    }
    return Entwurf(befehle.KontaktErfassen, welt.amt.ifk, felder)


@vorgang(r"ein erlaubtes Videogespräch")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {
        "form": Kontaktform.VIDEO,
        "qualifiziert": True,
        "vermerktyp": Vermerktyp.BERATUNGSVERMERK,
        "vermerk": "Standort geklärt, nächste Schritte verabredet",
        "angaben": {ANGABEN[angabe]: True for angabe in ERLAUBTES_VIDEO},
    }
    return Entwurf(befehle.KontaktErfassen, welt.amt.ifk, felder)


@vorgang(r"ein Kontaktversuch(?P<erreicht> mit Erfolg)?")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    erreicht = worte["erreicht"] is not None
    ergebnis = "neuer Termin vereinbart" if erreicht else "Bitte um Rückruf hinterlassen"
    felder = {"form": Kontaktform.TELEFON, "erreicht": erreicht, "ergebnis": ergebnis}
    return Entwurf(befehle.KontaktversuchErfassen, welt.amt.ifk, felder)


@vorgang(r"ein Profiling mit Standortbestimmung")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {
        "teile": list(STANDORT.values()),
        "vermerktyp": Vermerktyp.STANDORTBESTIMMUNG,
        "vermerk": "kann gut mit Kindern umgehen, will in die Pflege",
    }
    return Entwurf(befehle.ProfilErstellen, welt.amt.ifk, felder)


@vorgang(rf"der Status (?P<status>{eine_von(WEITERE_STATUS)})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {"merkmal": Merkmal.STATUS, "wert": WEITERE_STATUS[worte["status"]]}
    return Entwurf(befehle.MerkmalAendern, welt.amt.ifk, felder)


@vorgang(r"(?P<ende>das Ende der|die) Vollzeit-Schulpflicht")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    wert = Schulpflicht.VOLLZEIT if worte["ende"] == "die" else Schulpflicht.KEINE
    return Entwurf(befehle.MerkmalAendern, welt.amt.ifk, {"merkmal": Merkmal.SCHULPFLICHT, "wert": wert})


@zusatz(r'mit der Angabe "(?P<angabe>[^"]+)"')
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder.setdefault("angaben", {})[ANGABEN[worte["angabe"]]] = True


@zusatz(r'aber nicht "(?P<angabe>[^"]+)"')
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    del entwurf.felder["angaben"][ANGABEN[worte["angabe"]]]


@zusatz(rf"mit dem Vermerktyp (?P<typ>{eine_von(VERMERKTYPEN)})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["vermerktyp"] = VERMERKTYPEN[worte["typ"]]


@zusatz(r"ohne (?P<feld>Vermerktyp|Vermerk)")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    del entwurf.felder[worte["feld"].lower()]


@zusatz(rf"ohne (?P<teil>{eine_von(STANDORT)})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["teile"].remove(STANDORT[worte["teil"]])


@zusatz(r"geführt von der Teamleitung")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder |= {"fachkraft": welt.amt.tl.fachkraft, "funktion": Funktion.TEAMLEITUNG}


@zusatz(r"geführt vom Fallmanagement")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder |= {"fachkraft": welt.amt.fm.fachkraft, "funktion": Funktion.FALLMANAGEMENT}


@zusatz(r'gemeinsam mit "(?P<name>[^"]+)"')
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    teilnehmende: list[Any] = entwurf.felder.setdefault("gemeinsam_mit", [])
    teilnehmende.append(welt.faelle[worte["name"]])


@vorgang(rf"ein Beratungstermin am (?P<tag>{TAG}) um (?P<uhrzeit>\d\d:\d\d) Uhr")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {"tag": tag(worte["tag"]), "uhrzeit": worte["uhrzeit"]}
    return Entwurf(befehle.TerminVereinbaren, welt.amt.ifk, felder)
