"""The description of the API and what is answered agree: for prepared data on every operation, and for generated data."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import hypothesis
import jsonschema
import pytest
import schemathesis
from hypothesis import Phase
from schemathesis import GenerationMode
from schemathesis.checks import CHECKS as SCHEMATHESIS_CHECKS
from schemathesis.checks import load_all_checks

from adapters.http import stromhistorie
from adapters.http.operation import JSON as MEDIENTYP_JSON
from adapters.http.operation import Operation
from adapters.http.verzeichnis import OPERATIONEN
from domain.organisation.amt import UEBERGABE
from domain.regelwerk.begriffe import BEGRIFFSFELDER
from domain.vokabular import Rolle
from tests.ende.haus import BEGINN, ZUGANG, Haus, haus

BEISPIELE = 12
"""Generated requests per operation and kind."""

JSON = dict[str, Any]
BL = Rolle.BEREICHSLEITUNG


@pytest.fixture(scope="module")
def ein_haus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Haus]:
    ordner: Path = tmp_path_factory.mktemp("haus")
    with haus(lambda: f"sqlite:///{ordner / f'{uuid4().hex}.sqlite'}", ordner) as offen:
        yield offen


@pytest.fixture(scope="module")
def beschreibung(ein_haus: Haus) -> JSON:
    antwort = ein_haus.client.get("/openapi.json")
    assert antwort.status_code == 200
    inhalt: JSON = antwort.json()
    return inhalt


def test_die_beschreibung_nennt_jede_operation_einmal(beschreibung: JSON) -> None:
    assert beschreibung["openapi"].startswith("3.1")
    genannt = [
        (methode.upper(), pfad, eintrag["operationId"])
        for pfad, methoden in beschreibung["paths"].items()
        for methode, eintrag in methoden.items()
    ]
    assert sorted(genannt) == sorted((o.methode, o.adresse, o.id) for o in OPERATIONEN)
    assert len({o.id for o in OPERATIONEN}) == len(OPERATIONEN)


def test_jedes_schema_ist_eines_und_jeder_verweis_fuehrt_irgendwohin(beschreibung: JSON) -> None:
    schemata = beschreibung["components"]["schemas"]
    for schema in schemata.values():
        jsonschema.Draft202012Validator.check_schema(schema)
    text = json.dumps(beschreibung)
    verweise = {teil.split('"')[0] for teil in text.split('"$ref": "#/components/schemas/')[1:]}
    assert verweise <= set(schemata)


def test_die_dokumentation_laedt_nichts_nach(ein_haus: Haus) -> None:
    antwort = ein_haus.client.get("/docs")
    assert antwort.headers["content-type"].startswith("text/html")
    assert (
        "<script" not in antwort.text
        and "src=" not in antwort.text
        and "http" not in antwort.text.replace("https://json", "")
    )
    for operation in OPERATIONEN:
        assert operation.adresse in antwort.text and operation.id in antwort.text


NOETIG = {"mit": "ga-01-13", "kennzahl": "MI-9.2:bestand"}
"""A value for each parameter that no request can do without."""

Anfrage = tuple[str, dict[str, str], JSON | None, Rolle]


def anfragen(haus: Haus) -> Iterator[Anfrage]:
    """A request for every operation that has to be answered 2xx, in an order in which they can be: id, path, body, role."""
    ifk, fm, tl = Rolle.IFK, Rolle.FALLMANAGER, Rolle.TEAMLEITUNG
    inkraft = {"am": "2018-01-02", "regelwerk": "bund-sgb2", "gilt_ab": "2005-01-01"}
    yield "mandant_einrichten", {}, {"am": "2018-01-02", "name": "Jobcenter", "land": "BB"}, BL
    yield "regelwerk_in_kraft_setzen", {}, inkraft, BL
    yield "team_anlegen", {}, {"am": "2018-01-02", "name": "Team 3", "art": "u25"}, tl
    yield "geschaeftsstelle_anlegen", {}, {"am": "2018-01-02", "name": "Nord"}, BL
    yield "team_zuordnen", {"team": haus.team}, {"am": "2018-01-02", "geschaeftsstelle": None}, BL
    yield "fachkraft_anlegen", {}, {"am": "2018-01-02", "team": haus.team, "rollen": ["ifk"]}, tl
    kraft = {"fachkraft": str(haus.neue_fachkraft(fm))}
    yield "anteil_aendern", kraft, {"am": "2018-02-01", "anteil": 0.5}, tl
    yield "team_wechseln", kraft, {"am": "2018-02-01", "team": haus.team}, tl
    yield "rollen_aendern", kraft, {"am": "2018-02-01", "rollen": ["fallmanager", "ifk"]}, tl
    yield "schwerpunkte_aendern", kraft, {"am": "2018-02-01", "schwerpunkte": ["u25"]}, tl
    yield "qualifizierung_vermerken", kraft, {"am": "2018-02-01", "art": "dgcc", "stand": "begonnen"}, tl
    yield "team_schwerpunkte_aendern", {"team": haus.team}, {"am": "2018-02-01", "schwerpunkte": []}, tl
    vertretung = {"am": "2018-02-01", "vertreter": str(haus.fm), "von": "2018-02-05", "bis": "2018-02-09"}
    yield "vertretung_einrichten", kraft, vertretung, tl
    kennung = str(haus.dienst.amt().fachkraefte[UUID(kraft["fachkraft"])].vertretungen[0].id)
    yield "platzvorschlaege_lesen", {"team": haus.team}, None, tl
    yield "unpassende_lesen", {}, None, tl
    von = str(haus.neue_fachkraft(ifk))
    anlage = {"am": "2018-08-01", "kunde": haus.neuer_kunde(), "fachkraft": von}
    bleibender = haus.angenommen("faelle", anlage)["id"]
    haus.dienst.nachziehen()
    yield "zustaendigkeit_vorschlagen", {"fall": bleibender}, None, tl
    yield "uebergabe_vorschlagen", {"fachkraft": von}, None, tl
    wunsch = {"am": "2018-08-02", "faelle": [{"fall": bleibender}], "begruendung": "Ruhestand"}
    yield "uebergabe_anordnen", {"fachkraft": von}, wunsch, tl
    (angeordnet,) = haus.dienst.amt().alle(UEBERGABE)
    yield "uebergabe_lesen", {"uebergabe": str(angeordnet)}, None, tl
    yield "betreuungsschluessel_lesen", {}, None, tl
    yield "befunde_lesen", {}, None, tl
    yield "vertretungen_lesen", {}, None, tl
    ende = {"am": "2018-02-01", "vertretung": kennung, "letzter_tag": "2018-02-07"}
    yield "vertretung_beenden", kraft, ende, tl
    yield "ausscheiden", kraft, {"am": "2018-02-01", "gilt_ab": "2018-03-01"}, tl
    # Only for a team of this kind the number is set, and by its own Teamleitung.
    u25 = haus.neues_team("Team U25", art="u25")
    junge, haus.tl, bisher = {"fachkraft": str(haus.neue_fachkraft(fm, u25))}, haus.neue_fachkraft(tl, u25), haus.tl
    yield "fallzahl_festsetzen", junge, {"am": "2018-02-01", "fallzahl": 40, "begruendung": "Einarbeitung"}, tl
    haus.tl = bisher

    yield from _amt(haus)

    kunde = {"kunde": haus.neuer_kunde(kontaktdaten={"plz": "03044", "ort": "Cottbus"})}
    person = {"am": "2018-08-01", "name": "Muster", "vorname": "Ali", "geburtsdatum": "1999-02-03", "bg_nummer": "7"}
    yield "kunde_anlegen", {}, person, ifk
    yield "kunde_lesen", kunde, None, ifk
    yield "kunde_berichtigen", kunde, {"am": "2018-08-02", "vorname": "Kim-Luca", "begruendung": "Ausweis"}, ifk
    yield "erinnerungen_einwilligen", kunde, {"am": "2018-08-02", "wege": ["e_mail"]}, Rolle.SACHBEARBEITUNG
    yield "kunden_suchen", {}, {"vorname": "Luca"}, ifk
    doppelt = {"am": "2018-12-03", "aufgehend": haus.neuer_kunde(), "begruendung": "zweimal angelegt"}
    yield "kunden_zusammenfuehren", kunde, doppelt, ifk
    yield "zusammenfuehrung_aufheben", kunde, doppelt, ifk
    yield "fall_anlegen", {}, {"am": "2018-08-01", "kunde": kunde["kunde"], "fachkraft": str(haus.ifk)}, ifk

    fall = {"fall": haus.vorgemerkter_fall()}
    uebergabe = {"am": "2018-08-02", "fachkraft": str(haus.ifk), "funktion": "zustaendige_fachkraft"}
    yield "beginn_berichtigen", fall, {"am": "2018-07-30", "begruendung": "Akte"}, ifk
    yield "zustaendigkeit_uebertragen", fall, {**uebergabe, "begruendung": "Umzug"}, ifk
    yield "merkmal_aendern", fall, {"am": "2018-08-02", "merkmal": "status", "wert": "arbeitslos"}, ifk
    yield (
        "profil_erstellen",
        fall,
        {"am": "2018-08-02", "profillage": "stabilisierungsprofil", "teile": ["bedarf"]},
        ifk,
    )
    massnahme = {"art": "massnahme", "von": "2018-08-01", "bis": "2018-12-31", "bezeichnung": "Coaching"}
    yield "zeitraum_festhalten", fall, {"am": "2018-08-02", **massnahme}, ifk
    yield "zugang_pruefen", fall, {"am": "2018-08-03", "ergebnis": "ja", "begruendung": "geprüft"}, ifk
    yield "vormerken", fall, haus.vormerkung(), ifk
    warten = {"am": "2018-09-04", "team": haus.team, "begruendung": "kein Platz"}
    yield "auf_warteliste_setzen", fall, warten, fm
    yield "warteliste_lesen", {"team": haus.team}, None, fm
    yield "fall_uebernehmen", fall, haus.zugang(), fm
    yield "kontakt_erfassen", fall, {"am": "2018-09-25", "form": "telefon", "qualifiziert": True, "vermerk": "kurz"}, fm
    yield "terminversaeumnis_erfassen", fall, {"am": "2018-09-26", "wichtiger_grund": False}, fm
    yield "kontaktversuch_erfassen", fall, {"am": "2018-09-26", "erreicht": False, "ergebnis": "Mailbox"}, fm
    bewertung = {"ausmass": "hoch", "schwierigkeitsgrad": "mittel", "bedeutung": "gering"}
    yield "ressource_feststellen", fall, {"am": "2018-09-26", "bewertung": bewertung, "beschreibung": "Ehrenamt"}, fm
    hemmnis = {"hemmnis": str(uuid4())}
    yield "hemmnis_feststellen", fall, {"am": "2018-09-26", "bereich": "motivation", **hemmnis}, fm
    yield "hemmnis_stand_aendern", fall | hemmnis, {"am": "2018-09-27", "stand": "in_bearbeitung"}, fm
    yield "plan_erstellen", fall, {"am": "2018-09-27", "teile": ["schrittfolge"], "inhalt": "erst das, dann jenes"}, fm
    yield "leistung_steuern", fall, {"am": "2018-09-27", "leistung": str(uuid4()), "schritt": "vereinbart"}, fm
    yield "egv_erfassen", fall, {"am": "2018-09-27", "gilt_bis": "2019-03-26", "inhalt": "Pflichten"}, fm
    yield "egv_ersetzen", fall, {"am": "2018-09-28", "gilt_bis": "2019-03-26", "begruendung": "keine Einigung"}, fm
    plan = {"am": "2018-09-28", "pflichten_person": "Bewerbungen", "pflichten_amt": "Coaching"}
    yield "kooperationsplan_vereinbaren", fall, plan, fm
    yield "pflichtverletzung_feststellen", fall, {"am": "2018-09-29", "wichtiger_grund": False}, fm
    weiter = {"am": "2018-10-20", "ergebnis": "fortfuehren", "begruendung": "geht voran", "erfolgsaussichten": "gut"}
    yield "fortfuehrung_pruefen", fall, weiter, fm
    ruecksprache = {"art": "ruecksprache", "mit_funktion": "teamleitung", "am": "2018-10-19"}
    verlaengerung = {"am": "2018-10-20", "monate": 6, "begruendung": "Ausnahme", "abstimmungen": [ruecksprache]}
    yield "verlaengerung_bewilligen", fall, verlaengerung, fm
    soll = next(
        frist
        for frist in haus.gelesen(f"faelle/{fall['fall']}/fristen", fm)["eintraege"]
        if frist["grad"] == "soll" and frist["ausgang"] in ("offen", "bald_faellig", "ueberfaellig")
    )
    yield "dokument_drucken", fall | {"dokument": "egv"}, None, fm
    yield "abweichung_begruenden", fall, {"am": "2018-11-20", "frist": soll["frist"], "begruendung": "krank"}, fm
    yield from _stichprobe(haus, fall)
    yield "eintraege_stornieren", fall, {"am": "2018-11-20", "eintraege": [10], "begruendung": "falscher Fall"}, fm
    yield "fall_beenden", fall, {"am": "2018-11-30", "grund": "traegerwechsel"}, fm

    yield from anfragen_zu_terminen(haus, fall)
    andere = [{"fall": haus.vorgemerkter_fall()} for _ in range(2)]
    nein = haus.zugang(einschaetzungen=dict.fromkeys(haus.zugang()["einschaetzungen"], "nein"))
    benachrichtigung = {"form": "schriftlich", "am": ZUGANG}
    nichtzugang = {k: v for k, v in nein.items() if k != "fachkraft"} | {
        "benachrichtigung": benachrichtigung,
        "angaben": {"voraussetzung_fehlt": True},
    }
    yield "fall_ablehnen", andere[0], nichtzugang, fm
    yield "fall_weiterleiten", andere[1], {**nichtzugang, "wohin": "Rehabilitation"}, fm

    yield from anfragen_zu_angeboten(haus)
    yield from anfragen_ohne_filter(haus)
    for operation in stromhistorie.OPERATIONEN:
        vorhandene = _vorhandene(haus)
        yield operation.id, {name: vorhandene[name] for name in operation.pfadnamen}, None, Rolle.REVISION
    for abfrage in ("fall_lesen", "fall_historie", "fall_fristen", "fall_fortschritt"):
        yield abfrage, fall, None, Rolle.REVISION
    yield "frist_warum", fall | {"frist": soll["frist"]}, None, Rolle.REVISION
    stammlisten = ("geschaeftsstellen_lesen", "teams_lesen", "fachkraefte_lesen")
    for abfrage in ("fallbestand", "fristen", "auslastung", "fortschritt", *stammlisten):
        yield abfrage, {}, None, fm
    yield "arbeitsvorrat", {}, None, fm
    yield "arbeitslage", {}, None, BL
    abfrage_203 = {"bericht": "203"}
    yield "berichte", {}, None, Rolle.REVISION
    yield "bericht", abfrage_203, None, Rolle.CONTROLLING
    yield "bericht_nachweise", abfrage_203, None, tl
    yield "bericht_beauftragen", abfrage_203, {"wissensstand": haus.jetzige_position()}, Rolle.CONTROLLING
    auftrag = {"auftrag": haus.fertiger_auftrag(Rolle.CONTROLLING)}
    yield "berichtsauftrag", auftrag, None, Rolle.CONTROLLING
    yield "berichtsauftrag_ergebnis", auftrag, None, Rolle.CONTROLLING
    yield "vorlage_hinterlegen", {}, {"am": "2018-12-03", "dokument": "egv", "text": "<p>{{ egv.am }}</p>"}, tl
    yield "vorlagen_lesen", {}, None, Rolle.REVISION
    yield "vorlage_lesen", {"dokument": "formblatt"}, None, Rolle.REVISION
    yield from _suchlauf(haus)
    werk = {"regelwerk": "ilm-kreis-14-2017"}
    for abfrage in ("regelwerke_lesen", "regelwerkschema_lesen"):
        yield abfrage, {}, None, Rolle.TECHNIK
    yield "regelwerk_lesen", werk, None, Rolle.TECHNIK
    yield "regelwerke_vergleichen", werk, None, Rolle.TECHNIK
    yield "regelwerktext_pruefen", {}, {"text": "[regelwerk]\n"}, Rolle.TECHNIK


def anfragen_zu_terminen(haus: Haus, fall: dict[str, str]) -> Iterator[Anfrage]:
    """Appointments and Wiedervorlagen: made, changed, ended, listed."""
    ifk, am = Rolle.IFK, {"am": "2018-12-03"}
    termin, vorlage = {"beratungstermin": str(uuid4())}, {"wiedervorlage": str(uuid4())}
    wunsch = {"erinnerung": {"weg": "e_mail", "stunden_vorher": 48}}
    yield "termin_vereinbaren", fall, {**am, **termin, **wunsch, "tag": "2018-12-10", "uhrzeit": "10:30"}, ifk
    yield "termin_verlegen", fall | termin, {**am, "uhrzeit": "11:00"}, ifk
    yield "fall_termine", fall, None, Rolle.REVISION
    yield "termine", {}, None, ifk
    yield "terminkalender", {"fachkraft": str(haus.ifk)}, None, ifk
    yield "termin_absagen", fall | termin, {**am, "von_person": True, "vermerk": "krank"}, ifk
    yield "wiedervorlage_setzen", fall, {**am, **vorlage, "tag": "2018-12-10", "notiz": "Bescheid?"}, ifk
    yield "wiedervorlage_verschieben", fall | vorlage, {**am, "tag": "2018-12-11"}, ifk
    yield "wiedervorlagen", {}, None, ifk
    yield "wiedervorlage_erledigen", fall | vorlage, {**am, "vermerk": "liegt vor"}, ifk
    yield "fall_wiedervorlagen", fall, None, Rolle.REVISION


MASSNAHME = {
    "am": "2018-08-02",
    "art": "aktivierung",
    "titel": "Neustart",
    "inhalt": "Werkstatt und Einzelgespräche",
    "zielgruppen": ["migranten"],
    "traeger": "Bildungswerk",
    "standort": "Cottbus",
    "plaetze": 5,
    "von": "2018-08-01",
    "bis": "2019-07-31",
    "kosten_je_platz": "850.00",
    "ansprechperson": "Frau Beispiel",
    "email": "beispiel@example.org",
}


def anfragen_zu_angeboten(haus: Haus) -> Iterator[Anfrage]:
    """What the office offers, who has a place, and whom it knows."""
    sachbearbeitung, fm, tl = Rolle.SACHBEARBEITUNG, Rolle.FALLMANAGER, Rolle.TEAMLEITUNG
    yield "massnahme_anlegen", {}, MASSNAHME, sachbearbeitung
    massnahme = {"massnahme": str(haus.angenommen("massnahmen", MASSNAHME, sachbearbeitung)["id"])}
    yield "massnahme_verantwortung", massnahme, {"am": "2018-08-02", "verantwortlich": str(haus.fm)}, tl
    ohne_art = {name: wert for name, wert in MASSNAHME.items() if name != "art"}
    yield "massnahme_aendern", massnahme, {**ohne_art, "plaetze": 6, "gilt_ab": "2018-09-01"}, fm
    fall = {"fall": haus.neuer_fall()}
    platz = {"am": "2018-08-10", "von": "2018-08-20", "bis": "2018-12-20", **massnahme}
    yield "massnahme_zuweisen", fall, platz, sachbearbeitung
    zeitraum = {"zeitraum": haus.gelesen(f"faelle/{fall['fall']}", stand="2018-08-20")["zeitraeume"][0]["zeitraum"]}
    yield "teilnahme_beenden", fall | zeitraum, {"am": "2018-10-01", "bis": "2018-09-28"}, sachbearbeitung
    for abfrage in ("massnahmen_lesen", "massnahme_lesen", "massnahme_besetzung"):
        yield abfrage, massnahme, None, fm
    yield "zeitraum_absagen", fall | zeitraum, {"am": "2018-10-02", "vermerk": "nie erschienen"}, sachbearbeitung
    yield "massnahme_beenden", massnahme, {"am": "2018-10-31", "begruendung": "zu wenige"}, fm
    kontakt = {"am": "2018-08-02", "einrichtung": "Schuldnerberatung", "telefon": "0355 1", "notiz": "nur vormittags"}
    yield "netzwerkkontakt_hinterlegen", {}, kontakt, fm
    eigener = {"kontakt": str(haus.angenommen("netzwerkkontakte", kontakt, fm)["id"])}
    yield "netzwerkkontakte_lesen", {}, None, Rolle.IFK
    yield "netzwerkkontakt_aendern", eigener, {"am": "2018-09-03", "einrichtung": "Schuldnerberatung Süd"}, fm
    yield "netzwerkkontakt_entfernen", eigener, {"am": "2018-09-04"}, fm
    benannt = {"am": "2018-08-02", "angebot": "suchtberatung", "fachkraft": str(haus.fm)}
    yield "ansprechperson_benennen", {"team": haus.team}, benannt, tl
    yield "ansprechpersonen_lesen", {}, None, fm


def anfragen_ohne_filter(haus: Haus) -> Iterator[Anfrage]:
    """What an office does that looks after everybody from the application on, in the words of its Regelwerk."""
    fm, am = Rolle.FALLMANAGER, {"am": "2018-11-29"}
    inkraft = {"am": "2018-11-28", "regelwerk": "uckermark", "gilt_ab": "2018-11-28", "gilt_bis": "2018-11-29"}
    haus.angenommen("regelwerke/inkraftsetzungen", inkraft, BL)
    regeln = haus.dienst.betrieb.regelstand().am(date(2018, 11, 29))
    anlass, schritt, ziel = (next(iter(regeln.begriffe(feld))) for feld in BEGRIFFSFELDER)
    fall = {"fall": haus.neuer_fall()}
    hemmnis = str(uuid4())
    haus.angenommen(f"faelle/{fall['fall']}/hemmnisse", {**am, "bereich": "motivation", "hemmnis": hemmnis}, fm)
    yield "antrag_festhalten", fall, {**am, "zuzug": True}, Rolle.SACHBEARBEITUNG
    yield "bewilligung_festhalten", fall, {**am, "gilt_bis": "2019-05-31"}, Rolle.SACHBEARBEITUNG
    yield "einladung_erfassen", fall, {**am, "anlass": anlass, "termin": "2018-12-10"}, Rolle.SACHBEARBEITUNG
    belehrung = {"teile": ["eingliederungsrecht", "leistungsrecht"], "bestaetigt": True}
    yield "belehrung_erfassen", fall, {**am, **belehrung}, fm
    yield "hemmnisse_priorisieren", fall, {**am, "reihenfolge": [hemmnis]}, fm
    yield "ziel_vereinbaren", fall, {**am, "ziel": ziel, "beruf": "Tischlerin"}, fm
    yield "handlungsstrategie_festhalten", fall, {**am, "hemmnis": hemmnis, "zwischenziel": "ein Praktikum"}, fm
    konferenz = {"arbeitsschritt": schritt, "beteiligte": ["traegerbetreuung"], "vermerk": "siehe Akte"}
    yield "arbeitsschritt_festhalten", fall, {**am, **konferenz}, Rolle.SACHBEARBEITUNG
    yield "leistungsende_festhalten", fall, {**am, "grund": "traegerwechsel"}, Rolle.SACHBEARBEITUNG


def _stichprobe(haus: Haus, fall: dict[str, str]) -> Iterator[Anfrage]:
    ziehen = {"am": "2018-11-20", "team": haus.team, "anzahl": 100, "saat": 4}
    yield "stichprobe_ziehen", {}, ziehen, Rolle.TEAMLEITUNG
    stichprobe = haus.angenommen("stichproben", ziehen, Rolle.TEAMLEITUNG)["id"]
    feststellung = {"am": "2018-11-20", "stichprobe": stichprobe, "ergebnis": "beanstandet", "vermerk": "lückenhaft"}
    yield "feststellung_treffen", fall, feststellung, Rolle.TEAMLEITUNG
    yield "stichproben", {}, None, Rolle.REVISION
    yield "stichprobe_lesen", {"stichprobe": stichprobe}, None, Rolle.TEAMLEITUNG


SUCHLAUF = """
[[suchlauf]]
id = "P-1"
grad = "kann"
stelle = "1"
text = "Gesucht wird nach der letzten Beratung."
name = "letzte-beratung"
bezeichnung = "Letzte Beratung"
status = ["arbeitslos"]
ohne_status = true
spannen = [{ schluessel = "lange", bezeichnung = "lange her", mehr_als = { monate = 1 } }]
"""


def _suchlauf(haus: Haus) -> Iterator[Anfrage]:
    """Today another regulation is in force, which offers one."""
    inkraft = {"am": "2018-12-03", "gilt_ab": "2018-12-03"}
    haus.angenommen("regelwerke/inkraftsetzungen", {**inkraft, "regelwerk": "probe", "text": KOPF + SUCHLAUF}, BL)
    yield "suchlaeufe", {}, None, Rolle.IFK
    yield "suchlauf", {"suchlauf": "letzte-beratung"}, None, Rolle.IFK
    haus.angenommen("regelwerke/inkraftsetzungen", {**inkraft, "regelwerk": "ga-01-13"}, BL)


KOPF = """
[regelwerk]
id = "probe"
version = "1"
titel = "Probe"
traeger = "Probe"
quelle = "Probe"
kurz = "Probe"
schicht = "lokal"
geprueft_am = 2018-12-03
[[geltungsdauer]]
id = "P-0"
grad = "muss"
stelle = "0"
text = "Sie gilt."
gueltig_ab = 2018-12-03
"""


def _amt(haus: Haus) -> Iterator[Anfrage]:
    """The logbook of the office, and the duties that follow from it."""
    am, tl, controlling = {"am": "2018-11-29"}, Rolle.TEAMLEITUNG, Rolle.CONTROLLING
    austausch = {
        "art": "erfahrungsaustausch",
        "teilnehmende": [{"funktion": "fallmanagement", "fachkraft": str(haus.fm)}],
    }
    yield "besprechung_festhalten", {}, {**am, **austausch, "vermerk": "Protokoll im Ordner"}, tl
    yield "anlass_festhalten", {}, {**am, "gegenstaende": ["fallberatung"]}, Rolle.IFK
    yield "auswertung_festhalten", {}, {**am, "auswertung": "203", "monat": "2018-10-01"}, controlling
    yield "mitteilung_festhalten", {}, {**am, "auswertung": "203", "an": ["teamleitung"]}, controlling
    yield "ergebnispruefung_festhalten", {}, {**am, "jahr": 2018, "gegenstaende": ["umsetzung"]}, BL
    yield "fortschreibung_festhalten", {}, {**am, "gegenstaende": ["ergebnispruefung"]}, BL
    yield "stellenabgleich_festhalten", {}, {**am, "team": haus.team, "stellen": 12}, Rolle.SACHBEARBEITUNG
    yield "kontrolle_festhalten", {}, {**am, "team": haus.team, "gegenstaende": ["fallmanagement"]}, tl
    handlung = haus.angenommen("organisation/kontrollen", {**am, "gegenstaende": ["fachfragen"]}, tl)["id"]
    storno = {**am, "begruendung": "doppelt eingetragen"}
    yield "amtshandlung_stornieren", {"handlung": handlung}, storno, tl
    yield "amtshandlungen", {}, None, Rolle.IFK
    yield "amtshandlung_lesen", {"handlung": handlung}, None, tl
    yield "amtsfristen", {}, None, tl
    amtsfrist = haus.gelesen("organisation/amtsfristen", tl)["eintraege"][0]["amtsfrist"]
    yield "amtsfrist_warum", {"amtsfrist": amtsfrist}, None, tl


def test_jede_operation_antwortet_einmal_mit_erfolg_und_wie_beschrieben(ein_haus: Haus, beschreibung: JSON) -> None:
    nach_id = {operation.id: operation for operation in OPERATIONEN}
    gesehen: set[str] = set()
    for kennung, pfad, koerper, rolle in anfragen(ein_haus):
        operation = nach_id[kennung]
        adresse = operation.pfad.format(**pfad)
        if operation.methode == "POST":
            antwort = ein_haus.post(
                adresse, koerper, rolle, **({"Idempotency_Key": kennung} if operation.befehl else {})
            )
        else:
            ein_haus.dienst.nachziehen()
            antwort = ein_haus.get(adresse, rolle, **{p.name: NOETIG[p.name] for p in operation.parameter if p.noetig})
        assert antwort.status_code == operation.status, (kennung, antwort.text)
        beschrieben = beschreibung["paths"][operation.adresse][operation.methode.lower()]["responses"]
        inhalt = antwort.json() if operation.medientyp == MEDIENTYP_JSON else antwort.text
        passt_zum_schema(inhalt, beschrieben[str(operation.status)]["content"][operation.medientyp], beschreibung)
        assert antwort.headers["content-type"].startswith(operation.medientyp)
        assert "x-position" in antwort.headers
        gesehen.add(kennung)
    assert gesehen == set(nach_id)


def test_auch_die_antworten_mit_texten_und_mit_wissensstand_passen(ein_haus: Haus, beschreibung: JSON) -> None:
    fall = ein_haus.vorgemerkter_fall()
    termin, vorlage = (
        {"am": "2018-09-18", "tag": "2018-12-10", **mehr} for mehr in ({"uhrzeit": "10:30"}, {"notiz": "?"})
    )
    ein_haus.angenommen(f"faelle/{fall}/termine", termin)
    ein_haus.angenommen(f"faelle/{fall}/wiedervorlagen", vorlage)
    position = ein_haus.angenommen(f"faelle/{fall}/fallzugang", ein_haus.zugang(), Rolle.FALLMANAGER)["x_position"]
    for pfad in ("", "/historie", "/fristen", "/fortschritt", "/termine", "/wiedervorlagen"):
        operation = next(o for o in OPERATIONEN if o.pfad == f"faelle/{{fall}}{pfad}" and o.methode == "GET")
        parameter = {"wissensstand": position, "stand": "2018-10-01"} | (
            {"texte": "true"} if "texte" in str(operation.parameter) else {}
        )
        inhalt = ein_haus.gelesen(f"faelle/{fall}{pfad}", Rolle.REVISION, **parameter)
        schema = beschreibung["paths"][operation.adresse]["get"]["responses"]["200"]["content"]["application/json"]
        passt_zum_schema(inhalt, schema, beschreibung)


def passt_zum_schema(inhalt: object, medium: JSON, beschreibung: JSON) -> None:
    """Strictly: also formats, and no field that nobody described."""
    schema = {**medium["schema"], "components": beschreibung["components"]}
    pruefer = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)
    fehler = [f"{'.'.join(map(str, f.absolute_path))}: {f.message}" for f in pruefer.iter_errors(inhalt)]
    assert not fehler, fehler


# --- generated requests ----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def schema(ein_haus: Haus) -> Any:
    load_all_checks()
    return schemathesis.openapi.from_asgi("/openapi.json", ein_haus.client.app)


PRUEFUNGEN = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
)


@pytest.mark.parametrize("operation", OPERATIONEN, ids=lambda operation: operation.id)
@pytest.mark.parametrize("art", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE], ids=["passend", "unpassend"])
def test_erzeugte_anfragen_bekommen_beschriebene_antworten(
    ein_haus: Haus, schema: Any, operation: Operation, art: GenerationMode
) -> None:
    rolle = Rolle.TEAMLEITUNG if Rolle.TEAMLEITUNG in operation.rollen else BL
    kennungen = _vorhandene(ein_haus) | {"mandant": ein_haus.mandant}
    pfad = {name: kennungen[name] for name in ("mandant", *operation.pfadnamen)}
    pruefungen: Any = [SCHEMATHESIS_CHECKS.get_one(name) for name in PRUEFUNGEN]
    beschrieben = schema[operation.adresse][operation.methode]

    @hypothesis.seed(7)
    @hypothesis.settings(
        max_examples=BEISPIELE,
        phases=[Phase.generate],
        database=None,
        deadline=None,
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    @hypothesis.given(case=beschrieben.as_strategy(generation_mode=art, path_parameters=pfad))
    def frage(case: schemathesis.Case[Any]) -> None:
        if art is GenerationMode.POSITIVE and case.headers is not None:
            # No schema can say what the version is: nothing would ever be decided.
            case.headers.pop("If-Match", None)
        antwort = case.call(headers=ein_haus.kopf(rolle))
        case.validate_response(antwort, checks=pruefungen)

    frage()


def _vorhandene(haus: Haus) -> dict[str, str]:
    if not hasattr(haus, "_vorhandene"):
        fall = haus.vorgemerkter_fall()
        stand = haus.gelesen(f"faelle/{fall}")
        vorlage = {"am": "2018-12-03", "tag": "2018-12-10"}
        termin = vorlage | {"uhrzeit": "10:30"}
        frist = haus.gelesen(f"faelle/{fall}/fristen")["eintraege"][0]["frist"]
        zeitraum = {"am": BEGINN, "art": "massnahme", "von": BEGINN}
        kontakt = {"am": BEGINN, "einrichtung": "Schuldnerberatung"}
        haus._vorhandene = {  # type: ignore[attr-defined]  # made once for all operations
            "fall": fall,
            "kunde": stand["kunde"],
            "hemmnis": stand["hemmnisse"][0]["id"],
            "beratungstermin": haus.angenommen(f"faelle/{fall}/termine", termin)["beratungstermin"],
            "wiedervorlage": haus.angenommen(f"faelle/{fall}/wiedervorlagen", vorlage)["wiedervorlage"],
            "zeitraum": haus.angenommen(f"faelle/{fall}/zeitraeume", zeitraum)["zeitraum"],
            "massnahme": str(haus.angenommen("massnahmen", MASSNAHME, Rolle.SACHBEARBEITUNG)["id"]),
            "kontakt": str(haus.angenommen("netzwerkkontakte", kontakt)["id"]),
            "geschaeftsstelle": haus.angenommen("organisation/geschaeftsstellen", {"am": BEGINN, "name": "Ost"}, BL)[
                "id"
            ],
            "frist": frist,
            "fachkraft": str(haus.fm),
            "team": haus.team,
            "regelwerk": "ga-01-13",
            "dokument": "belehrung",
            "bericht": "203",
            "auftrag": haus.fertiger_auftrag(Rolle.TEAMLEITUNG),
            "suchlauf": "letzte-beratung",
            "stichprobe": haus.angenommen(
                "stichproben", {"am": "2018-11-29", "team": haus.team, "anzahl": 1}, Rolle.TEAMLEITUNG
            )["id"],
            "handlung": haus.angenommen("organisation/kontrollen", {"am": "2018-11-29"}, Rolle.TEAMLEITUNG)["id"],
            "amtsfrist": haus.gelesen("organisation/amtsfristen", Rolle.TEAMLEITUNG)["eintraege"][0]["amtsfrist"],
            "uebergabe": str(uuid4()),
        }
    return haus._vorhandene  # type: ignore[attr-defined,no-any-return]  # see above
