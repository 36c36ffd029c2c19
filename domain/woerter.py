"""What the closed words are called in a German sentence."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from domain.vokabular import (
    MERKMALSWERTE,
    Abstimmungsart,
    Abstimmungsergebnis,
    Abstimmungsstand,
    Amtsebene,
    Amtshandlungsart,
    Angebotszielgruppe,
    Arbeitsmittel,
    Ausbildungsreife,
    Bearbeitungsstand,
    Belegart,
    Belehrungsteil,
    Benachrichtigungsform,
    Bereich,
    Bericht,
    Besprechungsart,
    Betreuung,
    Bezugszeit,
    Dokumentart,
    Ebene,
    Einschaetzung,
    Entscheidungsart,
    Erinnerungsweg,
    Feststellung,
    Fortfuehrung,
    Funktion,
    Gegenstand,
    Inkraftart,
    Integrationsprognose,
    Interventionstiefe,
    Kontaktform,
    Kundenkategorie,
    Leistungsschritt,
    Massnahmeart,
    Merkmal,
    Personengruppe,
    Phase,
    Planteil,
    Profillage,
    Profilteil,
    Qualifizierung,
    Qualifizierungsstand,
    Rolle,
    Schriftstueck,
    Schulform,
    Schulpflicht,
    Schwerpunkt,
    Status,
    Strategiestand,
    Stufe,
    Teamart,
    Terminausgang,
    Uebergabehindernis,
    Unterbleibensgrund,
    Verletzungsart,
    Vermerktyp,
    Zeitlage,
    Zeitraumart,
    ZielgruppeU25,
)

BEZEICHNUNGEN: dict[type[StrEnum], dict[StrEnum, str]] = {
    Bericht: {
        Bericht.ABFRAGE_203: "Auswertung 203",
        Bericht.BERATUNGSAKTIVITAETEN: "Beratungsaktivitäten",
        Bericht.INTEGRATIONSFORTSCHRITT: "Integrationsfortschritt",
        Bericht.KENNZAHLEN: "Kennzahlen",
        Bericht.JAHRESPRUEFUNG: "Jahresprüfung",
    },
    Ebene: {
        Ebene.GESAMT: "insgesamt",
        Ebene.GESCHAEFTSSTELLE: "Geschäftsstelle",
        Ebene.TEAM: "Team",
        Ebene.FACHKRAFT: "Fachkraft",
    },
    Bezugszeit: {
        Bezugszeit.STICHTAG: "am Stichtag",
        Bezugszeit.MONAT: "im Monat bis zum Stichtag",
        Bezugszeit.JAHR: "im Kalenderjahr bis zum Stichtag",
    },
    Verletzungsart: {
        Verletzungsart.VERSTOSS: "Verstoß",
        Verletzungsart.ABWEICHUNG: "Abweichung",
    },
    Rolle: {
        Rolle.IFK: "Integrationsfachkraft",
        Rolle.FALLMANAGER: "Fallmanagement",
        Rolle.TEAMLEITUNG: "Teamleitung",
        Rolle.BEREICHSLEITUNG: "Bereichsleitung",
        Rolle.CONTROLLING: "Controlling",
        Rolle.REVISION: "Revision",
        Rolle.DATENSCHUTZ: "Datenschutz",
        Rolle.TECHNIK: "Technik",
        Rolle.SACHBEARBEITUNG: "Sachbearbeitung",
        Rolle.ASSISTENZ: "Assistenz",
    },
    Funktion: {
        Funktion.ZUSTAENDIGE_FACHKRAFT: "zuständige Fachkraft",
        Funktion.VORSCHLAGENDE_FACHKRAFT: "vorschlagende Fachkraft",
        Funktion.FALLMANAGEMENT: "Fallmanagement",
        Funktion.TEAMLEITUNG: "Teamleitung",
        Funktion.TRAEGERBETREUUNG: "Trägerbetreuung",
        Funktion.FALLMANAGEMENT_ARBEITSMARKTNAH: "Fallmanagement arbeitsmarktnah",
        Funktion.FALLMANAGEMENT_ARBEITSMARKTFERN: "Fallmanagement arbeitsmarktfern",
        Funktion.FALLMANAGEMENT_U25: "Fallmanagement U25",
        Funktion.BERUFSBERATUNG: "Berufsberatung",
        Funktion.SERVICE: "Service",
        Funktion.LEISTUNGSSACHBEARBEITUNG: "Leistungssachbearbeitung",
        Funktion.ARBEITGEBERSERVICE: "Arbeitgeberservice",
        Funktion.MASSNAHMEKOORDINATION: "Maßnahmekoordination",
        Funktion.PROJEKTKOORDINIERUNG: "Projektkoordinierung",
        Funktion.UNTERHALT: "Sachbearbeitung Unterhalt",
        Funktion.BEREICHSLEITUNG: "Bereichsleitung",
        Funktion.CONTROLLING: "Controlling",
        Funktion.DATENQUALITAET: "Verantwortung für Datenqualität",
        Funktion.ASSISTENZ: "Assistenz",
        Funktion.PERSON: "betreute Person",
    },
    Vermerktyp: {
        Vermerktyp.BERATUNGSVERMERK: "Beratungsvermerk",
        Vermerktyp.STANDORTBESTIMMUNG: "Beratungsvermerk zur Standortbestimmung",
        Vermerktyp.FALLMANAGEMENT: "Vermerk Fallmanagement",
        Vermerktyp.SONSTIGER: "sonstiger Vermerk",
    },
    Stufe: {Stufe.GERING: "gering", Stufe.MITTEL: "mittel", Stufe.HOCH: "hoch"},
    Kundenkategorie: {kategorie: f"Kategorie {kategorie.value.upper()}" for kategorie in Kundenkategorie},
    ZielgruppeU25: {
        ZielgruppeU25.SCHUELER: "Schülerinnen und Schüler",
        ZielgruppeU25.AUSBILDUNGSUCHENDE: "Ausbildungsuchende",
        ZielgruppeU25.AUSBILDUNGSABSOLVENTEN: "Ausbildungsabsolventen",
        ZielgruppeU25.VERMITTLUNGSKUNDEN: "Vermittlungskunden",
        ZielgruppeU25.AKTIVIERUNGSKUNDEN: "Aktivierungskunden",
    },
    Schulpflicht: {
        Schulpflicht.VOLLZEIT: "Vollzeit-Schulpflicht",
        Schulpflicht.KEINE: "keine Vollzeit-Schulpflicht",
    },
    Ausbildungsreife: {
        Ausbildungsreife.REIF: "ausbildungsreif",
        Ausbildungsreife.NICHT_REIF: "nicht ausbildungsreif",
    },
    Schulform: {
        Schulform.OBERSCHULE: "Oberschule",
        Schulform.GESAMTSCHULE: "Gesamtschule",
        Schulform.FREIE_SCHULE: "Freie Schule",
        Schulform.FOERDERSCHULE: "Förderschule",
        Schulform.GYMNASIUM: "Gymnasium",
        Schulform.BERUFLICHE_SCHULE: "berufliche Schule",
    },
    Personengruppe: {
        Personengruppe.SELBSTAENDIGE: "Selbständige",
        Personengruppe.EXISTENZGRUENDENDE: "Existenzgründende",
        Personengruppe.GEFLUECHTETE: "Geflüchtete",
    },
    Belehrungsteil: {
        Belehrungsteil.EINGLIEDERUNGSRECHT: "eingliederungsrechtlich",
        Belehrungsteil.LEISTUNGSRECHT: "leistungsrechtlich",
    },
    Strategiestand: {
        Strategiestand.VEREINBART: "vereinbart",
        Strategiestand.UMGESETZT: "umgesetzt",
        Strategiestand.AUFGEGEBEN: "aufgegeben",
    },
    Zeitraumart: {
        Zeitraumart.MASSNAHME: "Maßnahme",
        Zeitraumart.AUSBILDUNG: "Ausbildung",
        Zeitraumart.WEITERBILDUNG: "Weiterbildung",
        Zeitraumart.SCHULBESUCH: "Schulbesuch",
        Zeitraumart.BESCHAEFTIGUNG: "Beschäftigung",
        Zeitraumart.ARBEITSLOSENGELD: "Bezug von Arbeitslosengeld",
        Zeitraumart.VERMITTLUNGSHINDERNIS: "Vermittlungshindernis",
        Zeitraumart.LEISTUNG: "Leistung",
        Zeitraumart.LEISTUNGSBEZUG: "Leistungsbezug",
        Zeitraumart.EGV: "Eingliederungsvereinbarung",
        Zeitraumart.KOOPERATIONSPLAN: "Kooperationsplan",
        Zeitraumart.AUFENTHALT: "Aufenthalt im Fallmanagement",
    },
    Interventionstiefe: {
        Interventionstiefe.BIOGRAPHIEKONFORM: "biographiekonform",
        Interventionstiefe.BIOGRAPHIEDISKREPANT: "biographiediskrepant",
        Interventionstiefe.BIOGRAPHIEKONTRAER: "biographiekonträr",
    },
    Kontaktform: {
        Kontaktform.PRAESENZ: "in Präsenz",
        Kontaktform.VIDEO: "per Video",
        Kontaktform.TELEFON: "am Telefon",
        Kontaktform.SCHRIFTLICH: "schriftlich",
        Kontaktform.AUFSUCHEND: "aufsuchend",
    },
    Bereich: {
        Bereich.BERUFLICHE_KOMPETENZ: "berufliche Kompetenz",
        Bereich.MOTIVATION: "Motivation/Leistungsbereitschaft",
        Bereich.SOZIALE_KOMPETENZEN: "soziale Kompetenzen",
        Bereich.LEISTUNGSFAEHIGKEIT: "Leistungsfähigkeit",
        Bereich.RAHMENBEDINGUNGEN: "Rahmenbedingungen",
    },
    Erinnerungsweg: {
        Erinnerungsweg.SMS: "per SMS",
        Erinnerungsweg.E_MAIL: "per E-Mail",
    },
    Unterbleibensgrund: {
        Unterbleibensgrund.KEIN_VERSANDWEG: "für diesen Weg ist kein Versand eingerichtet",
        Unterbleibensgrund.KEINE_EINWILLIGUNG: "es liegt keine Einwilligung vor",
        Unterbleibensgrund.KEINE_ADRESSE: "es ist keine brauchbare Adresse bekannt",
        Unterbleibensgrund.NICHT_GELUNGEN: "der Versand ist nicht gelungen",
    },
    Terminausgang: {
        Terminausgang.VEREINBART: "vereinbart",
        Terminausgang.OFFEN: "offen",
        Terminausgang.WAHRGENOMMEN: "wahrgenommen",
        Terminausgang.VERSAEUMT: "versäumt",
        Terminausgang.ABGESAGT: "abgesagt",
    },
    Bearbeitungsstand: {
        Bearbeitungsstand.ERKANNT: "erkannt",
        Bearbeitungsstand.IN_BEARBEITUNG: "in Bearbeitung",
        Bearbeitungsstand.ERFOLGLOS_BEARBEITET: "erfolglos bearbeitet",
        Bearbeitungsstand.ERFOLGREICH_ERLEDIGT: "erfolgreich erledigt",
    },
    Profillage: {
        Profillage.MARKTPROFIL: "Marktprofil",
        Profillage.AKTIVIERUNGSPROFIL: "Aktivierungsprofil",
        Profillage.FOERDERPROFIL: "Förderprofil",
        Profillage.ENTWICKLUNGSPROFIL: "Entwicklungsprofil",
        Profillage.STABILISIERUNGSPROFIL: "Stabilisierungsprofil",
        Profillage.UNTERSTUETZUNGSPROFIL: "Unterstützungsprofil",
    },
    Status: {
        Status.ARBEITSLOS: "arbeitslos",
        Status.ARBEITSUCHEND: "arbeitsuchend",
        Status.AUSBILDUNGSUCHEND: "ausbildungsuchend",
        Status.IN_MASSNAHME: "in einer Maßnahme",
        Status.IN_AUSBILDUNG: "in Ausbildung",
        Status.SCHUELER: "Schülerin oder Schüler",
        Status.ERWERBSTAETIG: "erwerbstätig",
        Status.ARBEITSUNFAEHIG: "arbeitsunfähig",
        Status.PARAGRAF_10: "§ 10 SGB II",
        Status.PARAGRAF_53A: "§ 53a SGB II",
    },
    Merkmal: {
        Merkmal.STATUS: "Status",
        Merkmal.PROFILLAGE: "Profillage",
        Merkmal.INTEGRATIONSPROGNOSE: "Integrationsprognose",
        Merkmal.KUNDENKATEGORIE: "Kundenkategorie",
        Merkmal.ZIELGRUPPE: "Zielgruppe",
        Merkmal.SCHULPFLICHT: "Schulpflicht",
        Merkmal.AUSBILDUNGSREIFE: "Ausbildungsreife",
        Merkmal.SCHULFORM: "Schulform",
        Merkmal.PERSONENGRUPPE: "Personengruppe",
    },
    Integrationsprognose: {
        Integrationsprognose.BINNEN_12_MONATEN: "Integration binnen 12 Monaten erwartet",
        Integrationsprognose.NICHT_BINNEN_12_MONATEN: "Integration nicht binnen 12 Monaten erwartet",
    },
    Phase: {
        Phase.OHNE: "ohne Fallmanagement",
        Phase.VORGEMERKT: "vorgemerkt",
        Phase.WARTELISTE: "auf der Warteliste",
        Phase.IM_FALLMANAGEMENT: "im Fallmanagement",
        Phase.BEENDET: "Fallmanagement beendet",
        Phase.AUSGESCHIEDEN: "aus dem Leistungsbezug ausgeschieden",
    },
    Einschaetzung: {
        Einschaetzung.JA: "ja",
        Einschaetzung.NEIN: "nein",
        Einschaetzung.NICHT_BEURTEILBAR: "nicht beurteilbar",
    },
    Abstimmungsart: {
        Abstimmungsart.ABSPRACHE: "Absprache",
        Abstimmungsart.ABSTIMMUNG: "Abstimmung",
        Abstimmungsart.RUECKSPRACHE: "Rücksprache",
        Abstimmungsart.ZUSTIMMUNG: "Zustimmung",
    },
    Abstimmungsergebnis: {
        Abstimmungsergebnis.ERFOLGT: "erfolgt",
        Abstimmungsergebnis.ERTEILT: "erteilt",
        Abstimmungsergebnis.VERWEIGERT: "verweigert",
    },
    Abstimmungsstand: {
        Abstimmungsstand.OFFEN: "offen",
        Abstimmungsstand.BEANTWORTET: "beantwortet",
        Abstimmungsstand.ZURUECKGEZOGEN: "zurückgezogen",
        Abstimmungsstand.ENTSCHIEDEN: "entschieden",
        Abstimmungsstand.ENTFALLEN: "entfallen",
    },
    Entscheidungsart: {
        Entscheidungsart.ZUSTAENDIGKEIT: "Übertragung der Zuständigkeit",
        Entscheidungsart.VORMERKUNG: "Vormerkung",
        Entscheidungsart.WARTELISTE: "Aufnahme in die Warteliste",
        Entscheidungsart.FALLZUGANG: "Fallzugang",
        Entscheidungsart.ABLEHNUNG: "Ablehnung",
        Entscheidungsart.WEITERLEITUNG: "Weiterleitung",
        Entscheidungsart.VERLAENGERUNG: "Verlängerung",
        Entscheidungsart.FALLABGANG: "Fallabgang",
    },
    Benachrichtigungsform: {
        Benachrichtigungsform.PERSOENLICH: "persönlich",
        Benachrichtigungsform.SCHRIFTLICH: "schriftlich",
    },
    Dokumentart: {
        Dokumentart.CHECKLISTE_UEBERGABE: "Checkliste zum Übergabegespräch",
        Dokumentart.UEBERGABEPROTOKOLL: "Übergabeprotokoll",
        Dokumentart.GUTACHTEN: "Gutachten",
    },
    Belegart: {
        Belegart.GUTACHTEN: "Gutachten",
        Belegart.EGV: "Eingliederungsvereinbarung",
        Belegart.KOOPERATIONSPLAN: "Kooperationsplan",
        Belegart.UEBERGABEPROTOKOLL: "Übergabeprotokoll",
        Belegart.BESCHEID: "Bescheid",
        Belegart.SONSTIGES: "sonstiges Dokument",
    },
    Schriftstueck: {
        Schriftstueck.BEWERBERPROFIL: "Bewerberprofil",
        Schriftstueck.EGV: "Eingliederungsvereinbarung",
        Schriftstueck.FORMBLATT: "Formblatt mit Aufgaben und Terminen",
        Schriftstueck.UEBERGABEPROTOKOLL: "Übergabeprotokoll",
        Schriftstueck.BELEHRUNG: "Belehrung",
        Schriftstueck.EINLADUNG: "Einladung",
    },
    Profilteil: {
        Profilteil.GESAMTSITUATION: "Gesamtsituation",
        Profilteil.RESSOURCEN: "Ressourcen",
        Profilteil.NETZWERKE: "Netzwerke",
        Profilteil.DEFIZITE: "Defizite",
        Profilteil.INSTITUTIONELLE_MAENGEL: "institutionelle Mängel",
        Profilteil.BEDARF: "Bedarf",
        Profilteil.PERSON: "Person",
        Profilteil.BEDARFSGEMEINSCHAFT: "Bedarfsgemeinschaft",
        Profilteil.KOMPETENZEN: "Kompetenzen",
        Profilteil.BLOCKIERUNGEN: "Entstehung von Blockierungen",
        Profilteil.BEURTEILUNG: "Beurteilung der Lage",
        Profilteil.STAERKEN: "Stärken",
        Profilteil.GEMEINSAMES_ZIEL: "gemeinsames Ziel",
        Profilteil.GRUNDDATEN: "persönliche Grunddaten",
        Profilteil.WERDEGANG: "persönlicher Werdegang",
        Profilteil.ARBEITSLOSIGKEIT: "Phasen der Arbeitslosigkeit",
        Profilteil.BEWERBERPROFIL: "Bewerberprofil",
        Profilteil.BERUFLICHE_KOMPETENZEN: "berufliche Kompetenzen",
        Profilteil.SOZIALE_KOMPETENZEN: "soziale Kompetenzen",
        Profilteil.UEBERGREIFENDE_KOMPETENZEN: "übergreifende Kompetenzen",
        Profilteil.VERMITTLUNGSMERKMALE: "Merkmale für die Vermittlung",
        Profilteil.ZIELBERUF: "Zielberuf oder Zieltätigkeit",
        Profilteil.ALTERNATIVEN: "Alternativen zum Zielberuf",
        Profilteil.BEWERBUNGSUNTERLAGEN: "Bewerbungsunterlagen",
        Profilteil.SCHULE: "Schule und Klassenstufe",
        Profilteil.SCHULLEISTUNGEN: "Leistungen in den Schwerpunktfächern",
        Profilteil.SCHULENTLASSUNG: "voraussichtliches Schulentlassjahr",
        Profilteil.BERUFLICHE_VORSTELLUNGEN: "berufliche Vorstellungen",
        Profilteil.INTERESSEN: "Interessen und Neigungen",
        Profilteil.GESUNDHEIT: "gesundheitliche Einschränkungen",
        Profilteil.ZEITRAHMEN: "Zeitrahmen der Eingliederung",
    },
    Planteil: {
        Planteil.SCHRITTFOLGE: "Schrittfolge",
        Planteil.HILFESTELLUNGEN: "Hilfestellungen",
        Planteil.INTERVENTIONEN: "Interventionen",
        Planteil.STRATEGIEN: "Strategien",
        Planteil.HILFEPLAN: "Hilfeplan",
        Planteil.EIGENBEITRAEGE: "Beiträge der Person",
        Planteil.FOERDERLEISTUNGEN: "Leistungen der Förderung",
        Planteil.TEILZIELE: "Teilziele",
        Planteil.ZEITPLAN: "Zeitplan",
        Planteil.ARBEITSMARKTABGLEICH: "Abgleich mit dem Arbeitsmarkt",
    },
    Leistungsschritt: {
        Leistungsschritt.VEREINBART: "vereinbart",
        Leistungsschritt.IMPLEMENTIERT: "implementiert",
        Leistungsschritt.KOORDINIERT: "koordiniert",
        Leistungsschritt.GESTEUERT: "gesteuert",
        Leistungsschritt.UEBERWACHT: "überwacht",
        Leistungsschritt.FORTGESCHRIEBEN: "fortgeschrieben",
        Leistungsschritt.EVALUIERT: "evaluiert",
    },
    Fortfuehrung: {
        Fortfuehrung.FORTFUEHREN: "fortzuführen",
        Fortfuehrung.BEENDEN: "zu beenden",
    },
    Teamart: {
        Teamart.U25: "unter 25 Jahren",
        Teamart.UE25: "ab 25 Jahren",
        Teamart.GEMISCHT: "alle Altersgruppen",
    },
    Schwerpunkt: {
        Schwerpunkt.U25: "Schwerpunkt U25",
        Schwerpunkt.MIGRATION_FLUCHT: "Schwerpunkt Migration und Flucht",
        Schwerpunkt.SELBSTAENDIGE: "Schwerpunkt Selbständige",
        Schwerpunkt.ARBEITSMARKTNAH: "Schwerpunkt arbeitsmarktnah",
        Schwerpunkt.ARBEITSMARKTFERN: "Schwerpunkt arbeitsmarktfern",
    },
    Amtshandlungsart: {
        Amtshandlungsart.BESPRECHUNG: "Besprechung",
        Amtshandlungsart.ANLASS: "Anlass",
        Amtshandlungsart.AUSWERTUNG: "Auswertung",
        Amtshandlungsart.MITTEILUNG: "Mitteilung einer Auswertung",
        Amtshandlungsart.ERGEBNISPRUEFUNG: "Ergebnisprüfung",
        Amtshandlungsart.FORTSCHREIBUNG: "Fortschreibung der Regelung",
        Amtshandlungsart.STELLENABGLEICH: "Abgleich offener Stellen",
        Amtshandlungsart.KONTROLLE: "Kontrolle im internen Kontrollsystem",
    },
    Besprechungsart: {
        Besprechungsart.DIENSTBESPRECHUNG: "Dienstbesprechung",
        Besprechungsart.ERFAHRUNGSAUSTAUSCH: "Erfahrungsaustausch",
        Besprechungsart.SCHULUNG: "Schulung",
    },
    Gegenstand: {
        Gegenstand.AUSWERTUNG: "Auswertung",
        Gegenstand.FACHAUFSICHT: "Ergebnisse der Fachaufsicht",
        Gegenstand.FALLMANAGEMENT: "Fallmanagement",
        Gegenstand.FALLBERATUNG: "kollegiale Fallberatung",
        Gegenstand.NETZWERK: "Kontakte des Netzwerks",
        Gegenstand.FACHFRAGEN: "Fachfragen",
        Gegenstand.UMSETZUNG: "Umsetzung der Regelung",
        Gegenstand.MINDESTSTANDARDS: "Einhaltung der Mindeststandards",
        Gegenstand.ERGEBNISPRUEFUNG: "Ergebnisprüfung",
    },
    Feststellung: {
        Feststellung.IN_ORDNUNG: "in Ordnung",
        Feststellung.BEANSTANDET: "beanstandet",
    },
    Amtsebene: {
        Amtsebene.MANDANT: "das ganze Jobcenter",
        Amtsebene.GESCHAEFTSSTELLE: "Geschäftsstelle",
        Amtsebene.TEAM: "Team",
    },
    Qualifizierung: {
        Qualifizierung.DGCC: "Zertifizierung nach DGCC",
        Qualifizierung.FORTBILDUNG: "Fortbildung",
    },
    Qualifizierungsstand: {
        Qualifizierungsstand.BEGONNEN: "begonnen",
        Qualifizierungsstand.ABGESCHLOSSEN: "abgeschlossen",
        Qualifizierungsstand.MODUL: "Modul besucht",
    },
    Massnahmeart: {
        Massnahmeart.AKTIVIERUNG: "Maßnahme zur Aktivierung und beruflichen Eingliederung",
        Massnahmeart.ZERTIFIZIERTE_AKTIVIERUNG: "zertifizierte Aktivierungsmaßnahme",
        Massnahmeart.JUGENDMASSNAHME: "Jugendmaßnahme",
        Massnahmeart.AUSSERBETRIEBLICHE_AUSBILDUNG: "außerbetriebliche Berufsausbildung",
        Massnahmeart.WEITERBILDUNG: "berufliche Weiterbildung",
        Massnahmeart.NACHQUALIFIZIERUNG: "Nachqualifizierung zum Berufsabschluss",
        Massnahmeart.NICHTSCHUELERPRUEFUNG: "Vorbereitung auf die Nichtschülerprüfung",
        Massnahmeart.KOMMUNALE_LEISTUNG: "kommunale Leistung nach § 16a SGB II",
        Massnahmeart.INTEGRATIONSKURS: "Integrationskurs",
        Massnahmeart.BERUFSSPRACHKURS: "berufsbezogener Sprachkurs",
        Massnahmeart.WEITERE_FOERDERUNG: "weitere Förderung",
    },
    Angebotszielgruppe: {
        Angebotszielgruppe.SCHUELER: "Schülerinnen und Schüler",
        Angebotszielgruppe.AUSBILDUNGSUCHENDE: "Ausbildungsuchende",
        Angebotszielgruppe.AUSBILDUNGSABSOLVENTEN: "Ausbildungsabsolventen",
        Angebotszielgruppe.VERMITTLUNGSKUNDEN: "Vermittlungskunden",
        Angebotszielgruppe.AKTIVIERUNGSKUNDEN: "Aktivierungskunden",
        Angebotszielgruppe.INTEGRATIONSNAH: "integrationsnahe Kunden",
        Angebotszielgruppe.KOMPLEX: "Kunden mit komplexer Profillage",
        Angebotszielgruppe.SELBSTAENDIGE: "Selbständige",
        Angebotszielgruppe.ALLEINERZIEHENDE: "Alleinerziehende",
        Angebotszielgruppe.MIGRANTEN: "Migrantinnen und Migranten",
    },
    Betreuung: {
        Betreuung.VERMITTLUNG: "Arbeitsvermittlung",
        Betreuung.FALLMANAGEMENT: "Fallmanagement",
    },
    Zeitlage: {
        Zeitlage.GEPLANT: "geplant",
        Zeitlage.LAUFEND: "laufend",
        Zeitlage.BEENDET: "beendet",
    },
    Arbeitsmittel: {
        Arbeitsmittel.MASSNAHMEKATALOG: "Maßnahmekatalog",
        Arbeitsmittel.BESETZUNGSSTAND: "Besetzungsstand der Maßnahmen",
        Arbeitsmittel.NETZWERKKONTAKTE: "Netzwerkkontakte",
    },
    Uebergabehindernis: {
        Uebergabehindernis.NICHT_MEHR_ZUSTAENDIG: "inzwischen ist jemand anderes zuständig",
        Uebergabehindernis.KEIN_PLATZ: "inzwischen ist kein Platz mehr frei",
        Uebergabehindernis.REGELVERSTOSS: "inzwischen stehen Regeln entgegen",
        Uebergabehindernis.ZUSTAND: "inzwischen steht der Fall anders",
    },
    Inkraftart: {
        Inkraftart.GELTUNG: "in Kraft",
        Inkraftart.WEITERANWENDUNG: "weiter angewandt",
    },
}
"""By kind of word: the same value may stand in several."""

_MIT: dict[Funktion, str] = {
    Funktion.ZUSTAENDIGE_FACHKRAFT: "der zuständigen Fachkraft",
    Funktion.VORSCHLAGENDE_FACHKRAFT: "der vorschlagenden Fachkraft",
    Funktion.FALLMANAGEMENT: "dem Fallmanagement",
    Funktion.TEAMLEITUNG: "der Teamleitung",
    Funktion.TRAEGERBETREUUNG: "der Trägerbetreuung",
    Funktion.FALLMANAGEMENT_ARBEITSMARKTNAH: "dem Fallmanagement arbeitsmarktnah",
    Funktion.FALLMANAGEMENT_ARBEITSMARKTFERN: "dem Fallmanagement arbeitsmarktfern",
    Funktion.FALLMANAGEMENT_U25: "dem Fallmanagement U25",
    Funktion.BERUFSBERATUNG: "der Berufsberatung",
    Funktion.SERVICE: "dem Service",
    Funktion.LEISTUNGSSACHBEARBEITUNG: "der Leistungssachbearbeitung",
    Funktion.ARBEITGEBERSERVICE: "dem Arbeitgeberservice",
    Funktion.MASSNAHMEKOORDINATION: "der Maßnahmekoordination",
    Funktion.PROJEKTKOORDINIERUNG: "der Projektkoordinierung",
    Funktion.UNTERHALT: "der Sachbearbeitung Unterhalt",
    Funktion.BEREICHSLEITUNG: "der Bereichsleitung",
    Funktion.CONTROLLING: "dem Controlling",
    Funktion.DATENQUALITAET: "der Verantwortung für Datenqualität",
    Funktion.ASSISTENZ: "der Assistenz",
    Funktion.PERSON: "der betreuten Person",
}


_VON: dict[Funktion, str] = {
    **_MIT,
    Funktion.FALLMANAGEMENT: "des Fallmanagements",
    Funktion.FALLMANAGEMENT_ARBEITSMARKTNAH: "des Fallmanagements arbeitsmarktnah",
    Funktion.FALLMANAGEMENT_ARBEITSMARKTFERN: "des Fallmanagements arbeitsmarktfern",
    Funktion.FALLMANAGEMENT_U25: "des Fallmanagements U25",
    Funktion.SERVICE: "des Service",
    Funktion.CONTROLLING: "des Controllings",
    Funktion.ARBEITGEBERSERVICE: "des Arbeitgeberservice",
}


def wort(wert: StrEnum) -> str:
    """What this value is called; in a sentence it may stand after a colon or as it is."""
    return BEZEICHNUNGEN[type(wert)][wert]


def mit(funktion: Funktion) -> str:
    """The function after the word mit: `der Teamleitung`."""
    return _MIT[funktion]


def von(funktion: Funktion) -> str:
    """The function in the genitive: `der Teamleitung`, `des Fallmanagements`."""
    return _VON[funktion]


def merkmalswert(merkmal: Merkmal, wert: str) -> str:
    """A value of a Merkmal; what this version does not know is shown as it was stored."""
    return next((bezeichnung for w, bezeichnung in BEZEICHNUNGEN[MERKMALSWERTE[merkmal]].items() if w == wert), wert)


def tag(wert: date) -> str:
    """15.01.2018"""
    return f"{wert:%d.%m.}{wert.year:04}"


def ab_bis(beginn: date, bis: date | None) -> str:
    """`ab 15.01.2018`, or `vom 15.01.2018 bis 31.01.2018`."""
    return f"ab {tag(beginn)}" if bis is None else f"vom {tag(beginn)} bis {tag(bis)}"


def aufgezaehlt(werte: Iterable[object]) -> str:
    """`a, b und c`"""
    alle = [str(wert) for wert in werte]
    return alle[0] if len(alle) == 1 else f"{', '.join(alle[:-1])} und {alle[-1]}"


_FELDER = {
    "begruendung": "Begründung",
    "erfolgsaussichten": "Erfolgsaussichten",
    "ergebnis": "Ergebnis",
    "vermerk": "Vermerk",
    "inhalt": "Inhalt",
    "selbsteinschaetzung": "Selbsteinschätzung",
    "fremdeinschaetzung": "Fremdeinschätzung",
    "abgleich": "Abgleich beider Einschätzungen",
    "vermerktyp": "Vermerktyp",
    "dauer_minuten": "Dauer in Minuten",
    "vorbereitung_minuten": "Vorbereitung in Minuten",
    "bewertung": "Bewertung",
    "zieltermine": "Zieltermine",
    "interventionstiefe": "Interventionstiefe",
    "anbieter": "Leistungserbringer",
    "rang": "Rang der Leistung",
    "von": "Beginn",
    "bis": "geplantes Ende",
    "kosten": "Kosten",
    "pflichten_person": "Pflichten der Person",
    "pflichten_amt": "Pflichten des Jobcenters",
    "beschreibung": "Beschreibung",
    "bezeichnung": "Bezeichnung",
    "gemeinsam_mit": "weitere Teilnehmende der Bedarfsgemeinschaft",
    "wichtiger_grund": "wichtiger Grund",
    "anlass": "Anlass",
    "termin": "Termin",
    "beratungstermin": "Beratungstermin",
    "notiz": "Notiz",
    "anliegen": "Anliegen",
    "belege": "Belege im Archiv des Amts",
    "beteiligte": "Beteiligte",
    "gilt_bis": "Ende der Gültigkeit",
    "zielberuf": "Zielberuf oder Zieltätigkeit",
    "im_umfeld": "in der Person oder in ihrem Umfeld",
    "beruf": "Beruf oder Tätigkeit",
    "wuensche": "Wünsche der Person",
    "zwischenziel": "Zwischenziel",
    "leitziel": "Leitziel",
    "zielkategorie": "Zielkategorie",
    "aufgaben_person": "Aufgaben der Person mit Terminen",
    "aufgaben_amt": "Aufgaben des Jobcenters mit Terminen",
    "auswertung_vorige": "Auswertung der vorigen Vereinbarung",
    "zeitraum": "Zeitraum",
    "letzter_bezug_bis": "letzter Tag des vorigen Bezugs",
}


def feld(name: str) -> str:
    """What a field of an entry is called; what has no word of its own is shown as it is."""
    return _FELDER.get(name, name)


def oder(werte: Iterable[StrEnum]) -> str:
    """`die eine oder die andere`"""
    return " oder ".join(wort(wert) for wert in werte)


def schluessel(wert: str) -> str:
    """A key of a Regelwerk whose wording is not known here: `ende der hilfebeduerftigkeit` rather than nothing."""
    return wert.replace("_", " ")
