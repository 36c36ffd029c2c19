"""The Vorgänge only the BA concept of 2004 speaks of, each filled in as it asks, and what can be left out of them."""

import re
from datetime import date, timedelta
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

from domain import befehle
from domain.ereigniswerte import Bewertung
from domain.vokabular import Kontaktform, Leistungsschritt, Planteil, Profilteil, Stufe
from tests.features import vorgaenge
from tests.features.vorgaenge import BEREICHE, eine_von
from tests.features.welt import TAG, Entwurf, Welt, tag, vorgang, zusatz

vorgaenge.EINSCHAETZUNGEN["Integration nur mit Fallmanagement"] = "integration_nur_mit_fallmanagement"

VORBEUGUNG = {
    "mit erkennbarem Risiko der Langzeitarbeitslosigkeit": "risiko_langzeitarbeitslosigkeit",
    "mit Aussicht auf Minderung des Risikos": "fallmanagement_mindert_risiko",
}
"""What a takeover beside the criteria rests on; a Fallzugang says it only where the sentence does."""

ANGABEN = {
    "Arbeitsbündnis": "arbeitsbuendnis",
    "Erklärung des Verfahrens": "verfahren_transparent",
    "Bezug auf das Problem": "problembezogen",
    "offenes Ergebnis": "ergebnisoffen",
    "Prüfung der Wirtschaftlichkeit": "wirtschaftlichkeit_geprueft",
    "Abstimmung der Inhalte": "inhalte_abgestimmt",
    "Rat der Leistungserbringer": "fachlichkeit_einbezogen",
    "Regelung der gegenseitigen Information": "informationspflichten_ausgehandelt",
    "Prüfung der Erbringung": "erbringung_geprueft",
    "Prüfung der Zielerreichung": "zielerreichung_geprueft",
    "Rückblick auf die Wirtschaftlichkeit": "erbringung_wirtschaftlich_geprueft",
}
"""Statements the Fachkraft makes about a talk or a Leistung, by the words of the office."""

FELDER = {
    "Bewertung": "bewertung",
    "Selbsteinschätzung": "selbsteinschaetzung",
    "Fremdeinschätzung": "fremdeinschaetzung",
    "Abgleich": "abgleich",
    "Zieltermine": "zieltermine",
    "Leistungserbringer": "anbieter",
    "Kosten": "kosten",
    "Rang": "rang",
}
TEILE = {
    "Person": Profilteil.PERSON,
    "Bedarfsgemeinschaft": Profilteil.BEDARFSGEMEINSCHAFT,
    "Ressourcen": Profilteil.RESSOURCEN,
    "Kompetenzen": Profilteil.KOMPETENZEN,
    "Entstehung von Blockierungen": Profilteil.BLOCKIERUNGEN,
    "Beurteilung": Profilteil.BEURTEILUNG,
    "eigene Beiträge": Planteil.EIGENBEITRAEGE,
    "Förderung": Planteil.FOERDERLEISTUNGEN,
}
BEWERTUNG = Bewertung(ausmass=Stufe.HOCH, schwierigkeitsgrad=Stufe.MITTEL, bedeutung=Stufe.HOCH)


def leistung(name: str) -> UUID:
    """The Leistung of this name: the same in every sentence."""
    return uuid5(NAMESPACE_OID, name)


# --- access --------------------------------------------------------------------------------------------------------------


@vorgang(
    rf"(?P<anzahl>ein|\d+) (?P<wie>schwerwiegendes? |leichtes? )?Vermittlungshemmnis(?:se)? in (?P<bereich>{eine_von(BEREICHE)})"
)
def _(welt: Welt, am: date, worte: re.Match[str]) -> list[Entwurf]:
    felder = {
        "bereich": BEREICHE[worte["bereich"]],
        "schwerwiegend": worte["wie"].startswith("schwer") if worte["wie"] else None,
        "bewertung": BEWERTUNG,
    }
    anzahl = 1 if worte["anzahl"] == "ein" else int(worte["anzahl"])
    return [Entwurf(befehle.HemmnisFeststellen, welt.amt.fm, dict(felder)) for _ in range(anzahl)]


@zusatz(r"begründet in der Bedarfsgemeinschaft")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["in_bedarfsgemeinschaft"] = True


@zusatz(rf"(?P<was>{eine_von(VORBEUGUNG)})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["angaben"][VORBEUGUNG[worte["was"]]] = True


# --- counselling, Anamnese, plan -------------------------------------------------------------------------------------------


@vorgang(r"eine Eingangsberatung")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    gesagt = ("Arbeitsbündnis", "Erklärung des Verfahrens", "Bezug auf das Problem", "offenes Ergebnis")
    felder = {
        "form": Kontaktform.PRAESENZ,
        "qualifiziert": True,
        "angaben": {ANGABEN[wort]: True for wort in gesagt},
    }
    return Entwurf(befehle.KontaktErfassen, welt.amt.fm, felder)


@vorgang(r"eine Anamnese")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {
        "teile": [teil for teil in TEILE.values() if isinstance(teil, Profilteil)],
        "selbsteinschaetzung": "traut sich eine Arbeit im Lager zu",
        "fremdeinschaetzung": "zuverlässig, aber nach langer Pause unsicher",
        "abgleich": "beide Seiten sehen den langen Weg zurück",
    }
    return Entwurf(befehle.ProfilErstellen, welt.amt.fm, felder)


@vorgang(r"eine Ressource")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {"bewertung": BEWERTUNG, "beschreibung": "die Schwester hilft mit den Kindern"}
    return Entwurf(befehle.RessourceFeststellen, welt.amt.fm, felder)


@vorgang(rf"eine Integrationsplanung(?: mit Zielen bis zum (?P<bis>{TAG}))?")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {
        "teile": [teil for teil in TEILE.values() if isinstance(teil, Planteil)],
        "zieltermine": [tag(worte["bis"]) if worte["bis"] else am + timedelta(weeks=12)],
    }
    return Entwurf(befehle.PlanErstellen, welt.amt.fm, felder)


# --- what both sides owe ---------------------------------------------------------------------------------------------------


@zusatz(r"mit den Pflichten (?P<wessen>beider Seiten|der Person|des Amtes)")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    if worte["wessen"] != "des Amtes":
        entwurf.felder["pflichten_person"] = "geht zweimal im Monat zur Schuldnerberatung"
    if worte["wessen"] != "der Person":
        entwurf.felder["pflichten_amt"] = "trägt die Kosten der Beratung"


@zusatz(rf"mit Laufzeit (?:vom (?P<ab>{TAG}) )?bis zum (?P<bis>{TAG})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    if worte["ab"]:
        entwurf.felder["gilt_ab"] = tag(worte["ab"])
    entwurf.felder["gilt_bis"] = tag(worte["bis"])


@vorgang(r"ein Verwaltungsakt anstelle der Vereinbarung")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    return Entwurf(befehle.EGVErsetzen, welt.amt.fm, {"begruendung": "die Person unterschreibt nicht"})


@vorgang(r"eine Pflichtverletzung")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {"wichtiger_grund": False, "beschreibung": "ging nicht zur Schuldnerberatung"}
    return Entwurf(befehle.PflichtverletzungFeststellen, welt.amt.fm, felder)


# --- Leistungen ------------------------------------------------------------------------------------------------------------

GESCHRIEBEN = {"Leistungserbringer": "Beratungsstelle am Markt", "Kosten": "480.00"}
"""What is usually written down of a Leistung when somebody is won for it."""

SCHRITTE: dict[str, tuple[Leistungsschritt, dict[str, Any], tuple[str, ...]]] = {
    "Vereinbarung": (Leistungsschritt.VEREINBART, {}, ()),
    "Steuerung": (Leistungsschritt.GESTEUERT, {}, ()),
    "Implementierung": (
        Leistungsschritt.IMPLEMENTIERT,
        {FELDER[wort]: wert for wort, wert in GESCHRIEBEN.items()},
        ("Prüfung der Wirtschaftlichkeit",),
    ),
    "Koordination": (
        Leistungsschritt.KOORDINIERT,
        {"rang": 1},
        ("Abstimmung der Inhalte", "Rat der Leistungserbringer"),
    ),
    "Überwachung": (
        Leistungsschritt.UEBERWACHT,
        {},
        ("Regelung der gegenseitigen Information", "Prüfung der Erbringung"),
    ),
    "Evaluation": (
        Leistungsschritt.EVALUIERT,
        {},
        ("Prüfung der Zielerreichung", "Rückblick auf die Wirtschaftlichkeit"),
    ),
}
"""Each step of a Leistung with what is written down of it and what is stated about it."""


@vorgang(rf'die (?P<schritt>{eine_von(SCHRITTE)}) der (?P<wessen>fremden|eigenen) Leistung "(?P<name>[^"]+)"')
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    schritt, geschrieben, gesagt = SCHRITTE[worte["schritt"]]
    felder = {
        "leistung": leistung(worte["name"]),
        "schritt": schritt,
        "bezeichnung": worte["name"],
        "eigenleistung": worte["wessen"] == "eigenen",
        "angaben": {ANGABEN[wort]: True for wort in gesagt},
        **geschrieben,
    }
    return Entwurf(befehle.LeistungSteuern, welt.amt.fm, felder)


@zusatz(r"die es am Markt nicht gibt")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["angaben"]["am_markt_nicht_vorhanden"] = True


@zusatz(rf"mit (?P<angabe>{eine_von(ANGABEN)})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["angaben"][ANGABEN[worte["angabe"]]] = True


@zusatz(rf"mit (?P<was>{eine_von(GESCHRIEBEN)})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder[FELDER[worte["was"]]] = GESCHRIEBEN[worte["was"]]


@zusatz(r"mit neuem Leistungserbringer")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["angaben"]["neuer_leistungserbringer"] = True


@zusatz(r"an (?P<rang>\d+)\. Stelle")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["rang"] = int(worte["rang"])


# --- what is left out ------------------------------------------------------------------------------------------------------


@zusatz(rf"ohne (?P<angabe>{eine_von(ANGABEN)})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    del entwurf.felder["angaben"][ANGABEN[worte["angabe"]]]


@zusatz(rf"ohne (?P<feld>{eine_von(FELDER)})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    del entwurf.felder[FELDER[worte["feld"]]]


@zusatz(rf"ohne den Teil (?P<teil>{eine_von(TEILE)})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["teile"].remove(TEILE[worte["teil"]])
