"""The Vorgänge of an office that looks after everybody from the application to the end of benefits, as Uckermark does.

Talks, steps, aims and statements are named as the Regelwerk words them: what it does not introduce, no sentence can say.
"""

import re
from datetime import date, timedelta
from enum import StrEnum
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

from domain import befehle
from domain.entscheidungen.umstaende import Akteur
from domain.kalender import plus_monate
from domain.regelwerk.inkraft import Regeln
from domain.vokabular import (
    EIGENSTAENDIGE_ZEITRAEUME,
    MERKMALSWERTE,
    SPEZIALISIERUNGEN,
    Bearbeitungsstand,
    Belehrungsteil,
    Bereich,
    Dokumentart,
    Kontaktform,
    Merkmal,
    Planteil,
    Profilteil,
    Strategiestand,
)
from domain.woerter import BEZEICHNUNGEN, wort
from tests.features.vorgaenge import ABGANGSGRUENDE, BEREICHE, FUNKTIONEN, eine_von
from tests.features.welt import TAG, Entwurf, Welt, tag, vorgang, zusatz

ZITAT = r'"[^"]+"'
ZITATE = rf"{ZITAT}(?:(?:, | und ){ZITAT})*"
AN = {f"an {name}": funktion for name, funktion in FUNKTIONEN.items() if funktion in SPEZIALISIERUNGEN}
ZEITRAUMARTEN = {wort(art): art for art in EIGENSTAENDIGE_ZEITRAEUME}
DURCH = {name.replace("der ", "den ", 1): funktion for name, funktion in FUNKTIONEN.items()}

# Of each command with statements of its own: the event it makes, by which a Regelwerk speaks of it.
_EREIGNISSE: dict[type[befehle.Befehl], str] = {
    befehle.ZustaendigkeitUebertragen: "zustaendigkeit_uebertragen",
    befehle.MerkmalAendern: "merkmal_geaendert",
    befehle.ZeitraumFesthalten: "zeitraum",
    befehle.KontaktErfassen: "kontakt",
    befehle.TerminversaeumnisErfassen: "termin_versaeumt",
    befehle.EinladungErfassen: "einladung",
    befehle.BelehrungErfassen: "belehrung",
    befehle.ProfilErstellen: "profiling_erstellt",
    befehle.HemmnisFeststellen: "hemmnis_festgestellt",
    befehle.HemmnisStandAendern: "hemmnis_status",
    befehle.HemmnissePriorisieren: "hemmnisse_priorisiert",
    befehle.ZielVereinbaren: "ziel",
    befehle.HandlungsstrategieFesthalten: "handlungsstrategie",
    befehle.PlanErstellen: "integrationsplan_erstellt",
    befehle.LeistungSteuern: "leistung_gesteuert",
    befehle.ArbeitsschrittFesthalten: "arbeitsschritt",
    befehle.EGVErfassen: "egv",
    befehle.PflichtverletzungFeststellen: "pflichtverletzung",
    befehle.AntragFesthalten: "antrag_vollstaendig",
    befehle.BewilligungFesthalten: "leistung_bewilligt",
    befehle.LeistungsendeFesthalten: "leistung_beendet",
}


def zitiert(text: str) -> list[str]:
    """What stands in quotation marks, in order."""
    return re.findall(r'"([^"]+)"', text)


def kennung(name: str) -> UUID:
    """The Hemmnis, Zeitraum or Strategie of this name: the same in every sentence."""
    return uuid5(NAMESPACE_OID, name)


def _regeln(welt: Welt, am: date) -> Regeln:
    return welt.amt.betrieb.regelstand().am(am)


def begriff(welt: Welt, am: date, feld: str, bezeichnung: str) -> str:
    """The key of a word the Regelwerk in force introduces."""
    gefunden = [s for s, begriff in _regeln(welt, am).begriffe(feld).items() if begriff.bezeichnung == bezeichnung]
    assert len(gefunden) == 1, f"{feld}: {bezeichnung}"
    return gefunden[0]


def angabe(welt: Welt, am: date, art: str, bezeichnung: str) -> str:
    """The key of a statement the Regelwerk in force offers at this kind of Vorgang."""
    gefunden = [s for s, worte in _regeln(welt, am).angaben(art).items() if worte == bezeichnung]
    assert len(gefunden) == 1, f"{art}: {bezeichnung}"
    return gefunden[0]


def _wert(klasse: type[StrEnum], worte: str) -> StrEnum:
    return next(wert for wert, name in BEZEICHNUNGEN[klasse].items() if name == worte)


def _service(welt: Welt) -> Akteur:
    return welt.in_funktion(FUNKTIONEN["der Service"])


# --- benefits ------------------------------------------------------------------------------------------------------------


@vorgang(r"ein vollständiger Antrag")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    return Entwurf(befehle.AntragFesthalten, _service(welt), {})


@zusatz(rf"mit letztem Leistungsbezug am (?P<am>{TAG})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["letzter_bezug_bis"] = tag(worte["am"])


@zusatz(r"nach Zuzug")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["zuzug"] = True


@zusatz(r"(?P<nicht>nicht )?erstmals im Leistungsbezug")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["erstmals"] = worte["nicht"] is None


@vorgang(rf"eine Bewilligung(?: ab dem (?P<ab>{TAG}))?(?: bis zum (?P<bis>{TAG}))?")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {
        "gilt_ab": tag(worte["ab"]) if worte["ab"] else None,
        "gilt_bis": tag(worte["bis"]) if worte["bis"] else None,
    }
    return Entwurf(befehle.BewilligungFesthalten, _service(welt), felder)


@vorgang(rf"das Ende der Leistungen wegen (?P<grund>{eine_von(ABGANGSGRUENDE)})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    return Entwurf(befehle.LeistungsendeFesthalten, _service(welt), {"grund": ABGANGSGRUENDE[worte["grund"]]})


# --- talks ---------------------------------------------------------------------------------------------------------------


@vorgang(rf"eine Einladung zu (?P<anlass>{ZITAT}) auf den (?P<termin>{TAG})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {
        "anlass": begriff(welt, am, "anlass", worte["anlass"].strip('"')),
        "termin": tag(worte["termin"]),
        "zustellung": "schriftlich",
    }
    return Entwurf(befehle.EinladungErfassen, welt.zustaendige(), felder)


@zusatz(r"unter Androhung von Rechtsfolgen")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["rechtsfolgen"] = True


@zusatz(r"mit den Sorgeberechtigten")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["mit_sorgeberechtigten"] = True


@zusatz(r"mündlich übergeben")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["zustellung"] = "persoenlich"


@vorgang(rf"ein Gespräch (?P<anlass>{ZITAT})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {
        "anlass": begriff(welt, am, "anlass", worte["anlass"].strip('"')),
        "form": Kontaktform.PRAESENZ,
        "qualifiziert": True,
        "funktion": _funktion(welt),
        "vermerk": "besprochen wie vermerkt",
        "angaben": {},
    }
    return Entwurf(befehle.KontaktErfassen, welt.zustaendige(), felder)


@vorgang(r"ein kurzer Kontakt")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {"form": Kontaktform.TELEFON, "qualifiziert": False, "funktion": _funktion(welt), "angaben": {}}
    return Entwurf(befehle.KontaktErfassen, welt.zustaendige(), felder)


def _funktion(welt: Welt) -> str:
    """In which function whoever is responsible now acts."""
    fall = welt.amt.betrieb.akte(welt.fall).fall
    assert fall is not None
    return fall.zustaendig.funktion


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


@zusatz(r"ohne Bestätigung")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["bestaetigt"] = False


# --- where the person stands -----------------------------------------------------------------------------------------------


@vorgang(rf"ein Profil mit (?P<teile>{ZITATE})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    """Its parts are named as the office calls them (`persönliche Grunddaten`)."""
    teile = [_wert(Profilteil, teil) for teil in zitiert(worte["teile"])]
    felder = {"teile": teile, "gilt_bis": plus_monate(am, 6), "vermerk": "im Profil", "angaben": {}}
    return Entwurf(befehle.ProfilErstellen, welt.zustaendige(), felder)


@zusatz(rf"gültig bis zum (?P<bis>{TAG})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["gilt_bis"] = tag(worte["bis"])


@zusatz(rf"mit dem Zielberuf (?P<beruf>{ZITAT})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["zielberuf"] = worte["beruf"].strip('"')


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


@zusatz(r"im Umfeld der Person")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["im_umfeld"] = True


@vorgang(rf"beim Hemmnis (?P<name>{ZITAT}) der Stand (?P<stand>{ZITAT})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    stand = _wert(Bearbeitungsstand, worte["stand"].strip('"'))
    felder = {"hemmnis": kennung(worte["name"].strip('"')), "stand": stand, "angaben": {}}
    return Entwurf(befehle.HemmnisStandAendern, welt.zustaendige(), felder)


@vorgang(rf"die Reihenfolge (?P<namen>{ZITATE})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {"reihenfolge": [kennung(name) for name in zitiert(worte["namen"])], "angaben": {}}
    return Entwurf(befehle.HemmnissePriorisieren, welt.zustaendige(), felder)


# --- where the person shall get to -----------------------------------------------------------------------------------------


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


@zusatz(r"nicht im Einvernehmen")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["einvernehmlich"] = False


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


@zusatz(rf"nun (?P<stand>{eine_von({wort(stand): stand for stand in Strategiestand})})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["stand"] = _wert(Strategiestand, worte["stand"])


@vorgang(rf"ein Integrationsfahrplan mit (?P<teile>{ZITATE})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    teile = [_wert(Planteil, teil) for teil in zitiert(worte["teile"])]
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


@zusatz(r"mitunterzeichnet vom gesetzlichen Vertreter")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["mitunterzeichnet"] = True


OHNE = {
    "Leitziel": "leitziel",
    "Zielkategorie": "zielkategorie",
    "Aufgaben der Person": "aufgaben_person",
    "Aufgaben des Jobcenters": "aufgaben_amt",
    "Pflichten der Person": "pflichten_person",
    "Pflichten des Jobcenters": "pflichten_amt",
    "Auswertung der vorigen": "auswertung_vorige",
    "Ende der Gültigkeit": "gilt_bis",
    "Zwischenziel": "zwischenziel",
    "Beschreibung": "beschreibung",
    "Termin": "bis",
    "Wünsche der Person": "wuensche",
    "Beruf": "beruf",
    "Angabe zum Umfeld": "im_umfeld",
    "Inhalt": "inhalt",
}
"""What can be left out, by the word of the office."""


@zusatz(rf"ohne (?P<was>{eine_von(OHNE)})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    del entwurf.felder[OHNE[worte["was"]]]


@zusatz(rf"mit Begründung (?P<grund>{ZITAT})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["begruendung"] = worte["grund"].strip('"')


# --- the office --------------------------------------------------------------------------------------------------------------


@vorgang(rf"der Schritt (?P<schritt>{ZITAT})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    schritt = begriff(welt, am, "arbeitsschritt", worte["schritt"].strip('"'))
    felder = {"arbeitsschritt": schritt, "vermerk": "erledigt", "angaben": {}}
    return Entwurf(befehle.ArbeitsschrittFesthalten, welt.zustaendige(), felder)


@zusatz(rf"beteiligt (?P<wer>{ZITATE})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["beteiligte"] = [FUNKTIONEN[name] for name in zitiert(worte["wer"])]


@zusatz(rf"zu (?P<name>{ZITAT})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["zeitraum"] = kennung(worte["name"].strip('"'))


@zusatz(rf"auf den (?P<termin>{TAG})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["termin"] = tag(worte["termin"])


@zusatz(r"ohne Vermerk darüber")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    del entwurf.felder["vermerk"]


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


# --- facts -------------------------------------------------------------------------------------------------------------------


@vorgang(r"die Kundenkategorie (?P<wert>[A-Z])")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder: dict[str, Any] = {"merkmal": Merkmal.KUNDENKATEGORIE, "wert": worte["wert"].lower(), "angaben": {}}
    return Entwurf(befehle.MerkmalAendern, welt.zustaendige(), felder)


@vorgang(rf"das Merkmal (?P<merkmal>{eine_von({wort(m): m for m in Merkmal})}) (?P<wert>{ZITAT})")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    merkmal = _wert(Merkmal, worte["merkmal"])
    wert = _wert(MERKMALSWERTE[Merkmal(merkmal)], worte["wert"].strip('"'))
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


# --- what else is said of any of these -----------------------------------------------------------------------------------------


@zusatz(rf"dabei (?P<was>{ZITATE})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    """Statements, in the words of the Regelwerk."""
    for worte_der_angabe in zitiert(worte["was"]):
        schluessel = angabe(welt, welt.am, _EREIGNISSE[entwurf.befehl], worte_der_angabe)
        entwurf.felder.setdefault("angaben", {})[schluessel] = True


@zusatz(rf"erledigt durch (?P<wer>{eine_von(DURCH)})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.akteur = welt.in_funktion(DURCH[worte["wer"]])
