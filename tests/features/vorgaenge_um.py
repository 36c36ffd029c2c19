"""How an office that looks after everybody names things: talks, steps, aims and statements as its Regelwerk words them.

What the Regelwerk in force does not introduce, no sentence can say.
"""

import re
from datetime import date
from enum import StrEnum
from uuid import NAMESPACE_OID, UUID, uuid5

from domain import befehle
from domain.entscheidungen.umstaende import Akteur
from domain.regelwerk.regeln import Regeln
from domain.vokabular import (
    EIGENSTAENDIGE_ZEITRAEUME,
    SPEZIALISIERUNGEN,
    Funktion,
)
from domain.woerter import BEZEICHNUNGEN, wort
from tests.features.vorgaenge import FUNKTIONEN
from tests.features.welt import Welt

ZITAT = r'"[^"]+"'
ZITATE = rf"{ZITAT}(?:(?:, | und ){ZITAT})*"
AN = {f"an {name}": funktion for name, funktion in FUNKTIONEN.items() if funktion in SPEZIALISIERUNGEN}
ZEITRAUMARTEN = {wort(art): art for art in EIGENSTAENDIGE_ZEITRAEUME}
DURCH = {name.replace("der ", "den ", 1): funktion for name, funktion in FUNKTIONEN.items()}

# Of each command with statements of its own: the event it makes, by which a Regelwerk speaks of it.
ART_DES_EINTRAGS: dict[type[befehle.Befehl], str] = {
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


def regeln_am(welt: Welt, am: date) -> Regeln:
    return welt.amt.betrieb.regelstand().am(am)


def begriff(welt: Welt, am: date, feld: str, bezeichnung: str) -> str:
    """The key of a word the Regelwerk in force introduces."""
    gefunden = [s for s, begriff in regeln_am(welt, am).begriffe(feld).items() if begriff.bezeichnung == bezeichnung]
    assert len(gefunden) == 1, f"{feld}: {bezeichnung}"
    return gefunden[0]


def angabe(welt: Welt, am: date, art: str, bezeichnung: str) -> str:
    """The key of a statement the Regelwerk in force offers at this kind of Vorgang."""
    gefunden = [s for s, worte in regeln_am(welt, am).angaben(art).items() if worte == bezeichnung]
    assert len(gefunden) == 1, f"{art}: {bezeichnung}"
    return gefunden[0]


def wert_aus(klasse: type[StrEnum], worte: str) -> StrEnum:
    return next(wert for wert, name in BEZEICHNUNGEN[klasse].items() if name == worte)


def service(welt: Welt) -> Akteur:
    return welt.in_funktion(FUNKTIONEN["der Service"])


def funktion_der_zustaendigen(welt: Welt) -> str:
    """In which function whoever is responsible now acts."""
    fall = welt.amt.betrieb.akte(welt.fall).fall
    assert fall is not None
    return fall.zustaendig.funktion


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


ANDERSWOHIN = {
    "an den Service": Funktion.SERVICE,
    "an die Leistungssachbearbeitung": Funktion.LEISTUNGSSACHBEARBEITUNG,
    "an den Arbeitgeberservice": Funktion.ARBEITGEBERSERVICE,
}
"""Where nobody is transferred to."""


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


def gesagt(welt: Welt, am: date, art: str, worte: tuple[str, ...]) -> dict[str, bool]:
    return {angabe(welt, am, art, bezeichnung): True for bezeichnung in worte}
