"""The closed word lists of the field. One word per thing, everywhere; the values are stored and never change."""

from datetime import date
from enum import StrEnum

NIE = date.max
"""The last day of what has no end: intervals of days are closed, and an open one ends here."""


class Grad(StrEnum):
    """How binding a statement of a regulation is."""

    MUSS = "muss"
    SOLL = "soll"
    KANN = "kann"
    HINWEIS = "hinweis"


class Verletzungsart(StrEnum):
    """What it is not to keep a rule: a Verstoß against a muss, an Abweichung from anything less."""

    VERSTOSS = "verstoss"
    ABWEICHUNG = "abweichung"


class Rolle(StrEnum):
    """What the identity says a person is in this system."""

    IFK = "ifk"
    FALLMANAGER = "fallmanager"
    TEAMLEITUNG = "teamleitung"
    BEREICHSLEITUNG = "bereichsleitung"
    CONTROLLING = "controlling"
    REVISION = "revision"
    DATENSCHUTZ = "datenschutz"
    TECHNIK = "technik"
    SACHBEARBEITUNG = "sachbearbeitung"
    """Service, benefits, Arbeitgeberservice: those who work towards the Fachkräfte and hold no case."""
    ASSISTENZ = "assistenz"
    """Assists the Fachkräfte of a team, and holds no case."""


class Funktion(StrEnum):
    """Who a rule speaks of. Each Regelwerk maps functions to roles."""

    ZUSTAENDIGE_FACHKRAFT = "zustaendige_fachkraft"
    VORSCHLAGENDE_FACHKRAFT = "vorschlagende_fachkraft"
    FALLMANAGEMENT = "fallmanagement"
    TEAMLEITUNG = "teamleitung"
    TRAEGERBETREUUNG = "traegerbetreuung"
    FALLMANAGEMENT_ARBEITSMARKTNAH = "fallmanagement_arbeitsmarktnah"
    FALLMANAGEMENT_ARBEITSMARKTFERN = "fallmanagement_arbeitsmarktfern"
    FALLMANAGEMENT_U25 = "fallmanagement_u25"
    BERUFSBERATUNG = "berufsberatung"
    SERVICE = "service"
    LEISTUNGSSACHBEARBEITUNG = "leistungssachbearbeitung"
    ARBEITGEBERSERVICE = "arbeitgeberservice"
    MASSNAHMEKOORDINATION = "massnahmekoordination"
    PROJEKTKOORDINIERUNG = "projektkoordinierung"
    UNTERHALT = "sachbearbeitung_unterhalt"
    BEREICHSLEITUNG = "bereichsleitung"
    CONTROLLING = "controlling"
    DATENQUALITAET = "datenqualitaet"
    """Who is answerable for the quality of data, and runs the evaluations of it (DQV, V-DQM)."""
    ASSISTENZ = "assistenz"
    PERSON = "person"
    """The person looked after: has no role here, and some duties are theirs."""


SPEZIALISIERUNGEN = frozenset(
    {
        Funktion.FALLMANAGEMENT_ARBEITSMARKTNAH,
        Funktion.FALLMANAGEMENT_ARBEITSMARKTFERN,
        Funktion.FALLMANAGEMENT_U25,
        Funktion.BERUFSBERATUNG,
    }
)
"""Functions that somebody acts in only for the cases they are responsible for in that very function."""


class Kontaktform(StrEnum):
    PRAESENZ = "praesenz"
    VIDEO = "video"
    TELEFON = "telefon"
    SCHRIFTLICH = "schriftlich"
    AUFSUCHEND = "aufsuchend"


class Erinnerungsweg(StrEnum):
    """How somebody is reminded of an appointment."""

    SMS = "sms"
    E_MAIL = "e_mail"


class Unterbleibensgrund(StrEnum):
    """Why a reminder that was wanted was not sent."""

    KEIN_VERSANDWEG = "kein_versandweg"
    KEINE_EINWILLIGUNG = "keine_einwilligung"
    KEINE_ADRESSE = "keine_adresse"
    NICHT_GELUNGEN = "nicht_gelungen"


class Terminausgang(StrEnum):
    """What has become of an appointment on a day. `offen`: its day has passed and nobody recorded what happened."""

    VEREINBART = "vereinbart"
    OFFEN = "offen"
    WAHRGENOMMEN = "wahrgenommen"
    VERSAEUMT = "versaeumt"
    ABGESAGT = "abgesagt"


class Vermerktyp(StrEnum):
    """As what a talk or a Profiling is written down (HB-6.1 to HB-6.1c)."""

    BERATUNGSVERMERK = "beratungsvermerk"
    STANDORTBESTIMMUNG = "standortbestimmung"
    FALLMANAGEMENT = "fallmanagement"
    SONSTIGER = "sonstiger"


class Bereich(StrEnum):
    """The five Schlüsselgruppen a Hemmnis belongs to."""

    BERUFLICHE_KOMPETENZ = "berufliche_kompetenz"
    MOTIVATION = "motivation"
    SOZIALE_KOMPETENZEN = "soziale_kompetenzen"
    LEISTUNGSFAEHIGKEIT = "leistungsfaehigkeit"
    RAHMENBEDINGUNGEN = "rahmenbedingungen"


class Bearbeitungsstand(StrEnum):
    ERKANNT = "erkannt"
    IN_BEARBEITUNG = "in_bearbeitung"
    ERFOLGLOS_BEARBEITET = "erfolglos_bearbeitet"
    ERFOLGREICH_ERLEDIGT = "erfolgreich_erledigt"


class Stufe(StrEnum):
    """How much of something: of the three sides a Hemmnis or a Ressource is rated by (BA-3.2)."""

    GERING = "gering"
    MITTEL = "mittel"
    HOCH = "hoch"


class Profillage(StrEnum):
    """The BA four-phase model."""

    MARKTPROFIL = "marktprofil"
    AKTIVIERUNGSPROFIL = "aktivierungsprofil"
    FOERDERPROFIL = "foerderprofil"
    ENTWICKLUNGSPROFIL = "entwicklungsprofil"
    STABILISIERUNGSPROFIL = "stabilisierungsprofil"
    UNTERSTUETZUNGSPROFIL = "unterstuetzungsprofil"


class Status(StrEnum):
    """What the person does at present, as far as rules ask for it."""

    ARBEITSLOS = "arbeitslos"
    ARBEITSUCHEND = "arbeitsuchend"
    AUSBILDUNGSUCHEND = "ausbildungsuchend"
    IN_MASSNAHME = "in_massnahme"
    IN_AUSBILDUNG = "in_ausbildung"
    SCHUELER = "schueler"
    ERWERBSTAETIG = "erwerbstaetig"
    ARBEITSUNFAEHIG = "arbeitsunfaehig"
    PARAGRAF_10 = "paragraf_10"
    PARAGRAF_53A = "paragraf_53a"


class Kundenkategorie(StrEnum):
    """Uckermark: A to C integrationsnah, D and E komplex, S selbständig, X to Z for the time being not."""

    A = "a"
    B = "b"
    C = "c"
    D = "d"
    E = "e"
    S = "s"
    X = "x"
    Y = "y"
    Z = "z"


class ZielgruppeU25(StrEnum):
    """The groups of people under 25 (UM-5.2.0)."""

    SCHUELER = "schueler"
    AUSBILDUNGSUCHENDE = "ausbildungsuchende"
    AUSBILDUNGSABSOLVENTEN = "ausbildungsabsolventen"
    VERMITTLUNGSKUNDEN = "vermittlungskunden"
    AKTIVIERUNGSKUNDEN = "aktivierungskunden"


class Schulpflicht(StrEnum):
    """Whether somebody has to go to school all day, whatever else they do (HB-3.0a)."""

    VOLLZEIT = "vollzeit"
    KEINE = "keine"


class Ausbildungsreife(StrEnum):
    """Whether somebody has what the beginning of any vocational training asks for."""

    REIF = "reif"
    NICHT_REIF = "nicht_reif"


class Schulform(StrEnum):
    OBERSCHULE = "oberschule"
    GESAMTSCHULE = "gesamtschule"
    FREIE_SCHULE = "freie_schule"
    FOERDERSCHULE = "foerderschule"
    GYMNASIUM = "gymnasium"
    BERUFLICHE_SCHULE = "berufliche_schule"


class Personengruppe(StrEnum):
    """Groups for whom offices often have a specialised Fallmanagement or an instruction of its own."""

    SELBSTAENDIGE = "selbstaendige"
    EXISTENZGRUENDENDE = "existenzgruendende"
    GEFLUECHTETE = "gefluechtete"


class Merkmal(StrEnum):
    """Facts of a case that hold from a day on and that scopes of rules may ask for."""

    STATUS = "status"
    PROFILLAGE = "profillage"
    INTEGRATIONSPROGNOSE = "integrationsprognose"
    KUNDENKATEGORIE = "kundenkategorie"
    ZIELGRUPPE = "zielgruppe"
    SCHULPFLICHT = "schulpflicht"
    AUSBILDUNGSREIFE = "ausbildungsreife"
    SCHULFORM = "schulform"
    PERSONENGRUPPE = "personengruppe"


class Integrationsprognose(StrEnum):
    """What the Profiling expects about integration into the labour market (ILM-0.2, ILM-2.2)."""

    BINNEN_12_MONATEN = "binnen_12_monaten"
    NICHT_BINNEN_12_MONATEN = "nicht_binnen_12_monaten"


MERKMALSWERTE: dict[Merkmal, type[StrEnum]] = {
    Merkmal.STATUS: Status,
    Merkmal.PROFILLAGE: Profillage,
    Merkmal.INTEGRATIONSPROGNOSE: Integrationsprognose,
    Merkmal.KUNDENKATEGORIE: Kundenkategorie,
    Merkmal.ZIELGRUPPE: ZielgruppeU25,
    Merkmal.SCHULPFLICHT: Schulpflicht,
    Merkmal.AUSBILDUNGSREIFE: Ausbildungsreife,
    Merkmal.SCHULFORM: Schulform,
    Merkmal.PERSONENGRUPPE: Personengruppe,
}


class Zeitraumart(StrEnum):
    """What has a beginning and usually a planned end, so that rules may hold meanwhile or count from its end."""

    MASSNAHME = "massnahme"
    AUSBILDUNG = "ausbildung"
    WEITERBILDUNG = "weiterbildung"
    SCHULBESUCH = "schulbesuch"
    BESCHAEFTIGUNG = "beschaeftigung"
    ARBEITSLOSENGELD = "arbeitslosengeld"
    VERMITTLUNGSHINDERNIS = "vermittlungshindernis"
    """What stands against placement for a time: parental leave, care."""
    LEISTUNG = "leistung"
    """An Eingliederungsleistung."""
    LEISTUNGSBEZUG = "leistungsbezug"
    """Benefits to secure one's living (ALG II), as they were granted."""
    EGV = "egv"
    KOOPERATIONSPLAN = "kooperationsplan"
    AUFENTHALT = "aufenthalt"
    """The stay in the Fallmanagement."""


EIGENSTAENDIGE_ZEITRAEUME = frozenset(
    {
        Zeitraumart.MASSNAHME,
        Zeitraumart.AUSBILDUNG,
        Zeitraumart.WEITERBILDUNG,
        Zeitraumart.SCHULBESUCH,
        Zeitraumart.BESCHAEFTIGUNG,
        Zeitraumart.ARBEITSLOSENGELD,
        Zeitraumart.VERMITTLUNGSHINDERNIS,
    }
)
"""Those that are recorded for themselves; the others follow from their own events."""


class Phase(StrEnum):
    """Where a case stands towards the Fallmanagement on a day."""

    OHNE = "ohne_fallmanagement"
    VORGEMERKT = "vorgemerkt"
    WARTELISTE = "warteliste"
    IM_FALLMANAGEMENT = "im_fallmanagement"
    BEENDET = "beendet"
    AUSGESCHIEDEN = "ausgeschieden"
    """The benefits have ended and nobody has applied again: the office owes this person nothing but what says so."""


class Einschaetzung(StrEnum):
    """The answer of a Fachkraft to a criterion that only a person can assess."""

    JA = "ja"
    NEIN = "nein"
    NICHT_BEURTEILBAR = "nicht_beurteilbar"


class Altersgruppe(StrEnum):
    U25 = "u25"
    UE25 = "ue25"


class Abstimmungsart(StrEnum):
    """Ways of involving somebody. They are different things; which is asked for is data."""

    ABSPRACHE = "absprache"
    ABSTIMMUNG = "abstimmung"
    RUECKSPRACHE = "ruecksprache"
    ZUSTIMMUNG = "zustimmung"


class Abstimmungsergebnis(StrEnum):
    """What came of it when somebody was asked. A Zustimmung is given or refused; anything else is held."""

    ERFOLGT = "erfolgt"
    ERTEILT = "erteilt"
    VERWEIGERT = "verweigert"


class Abstimmungsstand(StrEnum):
    """How far it is with what somebody was asked for. `entschieden`: the decision it was about has been taken; `entfallen`: it
    cannot be taken any more."""

    OFFEN = "offen"
    BEANTWORTET = "beantwortet"
    ZURUECKGEZOGEN = "zurueckgezogen"
    ENTSCHIEDEN = "entschieden"
    ENTFALLEN = "entfallen"


class Entscheidungsart(StrEnum):
    """The kinds of decisions about a case, under the names rules have for them."""

    ZUSTAENDIGKEIT = "zustaendigkeit_uebertragen"
    VORMERKUNG = "vormerkung"
    WARTELISTE = "warteliste_aufgenommen"
    FALLZUGANG = "fallzugang"
    ABLEHNUNG = "ablehnung"
    WEITERLEITUNG = "weiterleitung"
    VERLAENGERUNG = "verlaengerung_bewilligt"
    FALLABGANG = "fallabgang"


class Benachrichtigungsform(StrEnum):
    PERSOENLICH = "persoenlich"
    SCHRIFTLICH = "schriftlich"


class Dokumentart(StrEnum):
    CHECKLISTE_UEBERGABE = "checkliste_uebergabegespraech"
    UEBERGABEPROTOKOLL = "uebergabeprotokoll"
    GUTACHTEN = "gutachten"


class Belegart(StrEnum):
    """What a document in the archive of the office is."""

    GUTACHTEN = "gutachten"
    EGV = "egv"
    KOOPERATIONSPLAN = "kooperationsplan"
    UEBERGABEPROTOKOLL = "uebergabeprotokoll"
    BESCHEID = "bescheid"
    SONSTIGES = "sonstiges"


class Schriftstueck(StrEnum):
    """What the office prints from the file of a case; the text around the data is a Vorlage of the Mandant."""

    BEWERBERPROFIL = "bewerberprofil"
    EGV = "egv"
    FORMBLATT = "formblatt"
    UEBERGABEPROTOKOLL = "uebergabeprotokoll"
    BELEHRUNG = "belehrung"
    EINLADUNG = "einladung"


class Profilteil(StrEnum):
    """What a Profiling can cover (MI-3.2.2 to MI-3.2.4a, BA-3.0, HB-6.1a)."""

    GESAMTSITUATION = "gesamtsituation"
    RESSOURCEN = "ressourcen"
    NETZWERKE = "netzwerke"
    DEFIZITE = "defizite"
    INSTITUTIONELLE_MAENGEL = "institutionelle_maengel"
    BEDARF = "bedarf"
    PERSON = "person"
    BEDARFSGEMEINSCHAFT = "bedarfsgemeinschaft"
    KOMPETENZEN = "kompetenzen"
    BLOCKIERUNGEN = "blockierungen"
    BEURTEILUNG = "beurteilung"
    STAERKEN = "staerken"
    GEMEINSAMES_ZIEL = "gemeinsames_ziel"
    GRUNDDATEN = "grunddaten"
    WERDEGANG = "werdegang"
    ARBEITSLOSIGKEIT = "arbeitslosigkeit"
    BEWERBERPROFIL = "bewerberprofil"
    BERUFLICHE_KOMPETENZEN = "berufliche_kompetenzen"
    SOZIALE_KOMPETENZEN = "soziale_kompetenzen"
    UEBERGREIFENDE_KOMPETENZEN = "uebergreifende_kompetenzen"
    VERMITTLUNGSMERKMALE = "vermittlungsmerkmale"
    ZIELBERUF = "zielberuf"
    ALTERNATIVEN = "alternativen"
    BEWERBUNGSUNTERLAGEN = "bewerbungsunterlagen"
    SCHULE = "schule"
    SCHULLEISTUNGEN = "schulleistungen"
    SCHULENTLASSUNG = "schulentlassung"
    BERUFLICHE_VORSTELLUNGEN = "berufliche_vorstellungen"
    INTERESSEN = "interessen"
    GESUNDHEIT = "gesundheit"
    ZEITRAHMEN = "zeitrahmen"


class Belehrungsteil(StrEnum):
    """What somebody is instructed about: rights and duties of integration, and those of the benefits."""

    EINGLIEDERUNGSRECHT = "eingliederungsrecht"
    LEISTUNGSRECHT = "leistungsrecht"


class Strategiestand(StrEnum):
    """How far a Handlungsstrategie is."""

    VEREINBART = "vereinbart"
    UMGESETZT = "umgesetzt"
    AUFGEGEBEN = "aufgegeben"


class Planteil(StrEnum):
    """What an Integrationsplan can hold (MI-3.2.4 to MI-3.2.7, BA-4.1c)."""

    SCHRITTFOLGE = "schrittfolge"
    HILFESTELLUNGEN = "hilfestellungen"
    INTERVENTIONEN = "interventionen"
    STRATEGIEN = "strategien"
    HILFEPLAN = "hilfeplan"
    EIGENBEITRAEGE = "eigenbeitraege"
    FOERDERLEISTUNGEN = "foerderleistungen"
    TEILZIELE = "teilziele"
    ZEITPLAN = "zeitplan"
    ARBEITSMARKTABGLEICH = "arbeitsmarktabgleich"


class Interventionstiefe(StrEnum):
    """How far the help goes against the life somebody has led so far (BA-7.1)."""

    BIOGRAPHIEKONFORM = "biographiekonform"
    BIOGRAPHIEDISKREPANT = "biographiediskrepant"
    BIOGRAPHIEKONTRAER = "biographiekontraer"


class Leistungsschritt(StrEnum):
    """The life of an Eingliederungsleistung (MI-3.2.5, MI-3.2.5a, BA-5.1 to BA-5.4)."""

    VEREINBART = "vereinbart"
    IMPLEMENTIERT = "implementiert"
    KOORDINIERT = "koordiniert"
    GESTEUERT = "gesteuert"
    UEBERWACHT = "ueberwacht"
    FORTGESCHRIEBEN = "fortgeschrieben"
    EVALUIERT = "evaluiert"


class Fortfuehrung(StrEnum):
    """The result of the review of a stay."""

    FORTFUEHREN = "fortfuehren"
    BEENDEN = "beenden"


class Teamart(StrEnum):
    U25 = "u25"
    UE25 = "ue25"
    GEMISCHT = "gemischt"


class Schwerpunkt(StrEnum):
    """What a team, or somebody in it, is specialised in."""

    U25 = "u25"
    MIGRATION_FLUCHT = "migration_flucht"
    SELBSTAENDIGE = "selbstaendige"
    ARBEITSMARKTNAH = "arbeitsmarktnah"
    ARBEITSMARKTFERN = "arbeitsmarktfern"


class Qualifizierung(StrEnum):
    """What staff are trained in."""

    DGCC = "dgcc"
    """Certified as Case Manager by the rules of the Deutsche Gesellschaft für Care und Case Management."""
    FORTBILDUNG = "fortbildung"


class Qualifizierungsstand(StrEnum):
    """How far a Qualifizierung is: begun, completed, or one module of it was taken."""

    BEGONNEN = "begonnen"
    ABGESCHLOSSEN = "abgeschlossen"
    MODUL = "modul"


class Massnahmeart(StrEnum):
    """What kind of offer an entry of the Maßnahmekatalog is (UM-5.2.36, UM-5.2.37, UM-7.1, UM-7.1c)."""

    AKTIVIERUNG = "aktivierung"
    """Zur Aktivierung und beruflichen Eingliederung, put out to tender by the Jobcenter."""
    ZERTIFIZIERTE_AKTIVIERUNG = "zertifizierte_aktivierung"
    JUGENDMASSNAHME = "jugendmassnahme"
    AUSSERBETRIEBLICHE_AUSBILDUNG = "ausserbetriebliche_ausbildung"
    WEITERBILDUNG = "weiterbildung"
    NACHQUALIFIZIERUNG = "nachqualifizierung"
    NICHTSCHUELERPRUEFUNG = "nichtschuelerpruefung"
    KOMMUNALE_LEISTUNG = "kommunale_leistung"
    INTEGRATIONSKURS = "integrationskurs"
    BERUFSSPRACHKURS = "berufssprachkurs"
    WEITERE_FOERDERUNG = "weitere_foerderung"


class Angebotszielgruppe(StrEnum):
    """For whom an entry of the Maßnahmekatalog is meant: the groups of the young, and others the sources name."""

    SCHUELER = "schueler"
    AUSBILDUNGSUCHENDE = "ausbildungsuchende"
    AUSBILDUNGSABSOLVENTEN = "ausbildungsabsolventen"
    VERMITTLUNGSKUNDEN = "vermittlungskunden"
    AKTIVIERUNGSKUNDEN = "aktivierungskunden"
    INTEGRATIONSNAH = "integrationsnah"
    KOMPLEX = "komplex"
    SELBSTAENDIGE = "selbstaendige"
    ALLEINERZIEHENDE = "alleinerziehende"
    MIGRANTEN = "migranten"


class Betreuung(StrEnum):
    """Who looks after somebody: the Fallmanagement, or the Arbeitsvermittlung (MI-3.2.5b)."""

    VERMITTLUNG = "vermittlung"
    FALLMANAGEMENT = "fallmanagement"


class Zeitlage(StrEnum):
    """Where a day lies towards something that begins and ends."""

    GEPLANT = "geplant"
    LAUFEND = "laufend"
    BEENDET = "beendet"


class Arbeitsmittel(StrEnum):
    """What people of the office share and look things up in."""

    MASSNAHMEKATALOG = "massnahmekatalog"
    BESETZUNGSSTAND = "besetzungsstand"
    NETZWERKKONTAKTE = "netzwerkkontakte"


class Uebergabehindernis(StrEnum):
    """Why a case does not follow when the caseload of somebody is handed over."""

    NICHT_MEHR_ZUSTAENDIG = "nicht_mehr_zustaendig"
    KEIN_PLATZ = "kein_platz"
    REGELVERSTOSS = "regelverstoss"
    ZUSTAND = "zustand"


class Inkraftart(StrEnum):
    """Why a Regelwerk holds: its own validity, or applied on after it has expired."""

    GELTUNG = "geltung"
    WEITERANWENDUNG = "weiteranwendung"


class Amtshandlungsart(StrEnum):
    """What the office itself does, as far as it is kept in its logbook."""

    BESPRECHUNG = "besprechung"
    ANLASS = "anlass"
    AUSWERTUNG = "auswertung"
    MITTEILUNG = "mitteilung"
    ERGEBNISPRUEFUNG = "ergebnispruefung"
    FORTSCHREIBUNG = "fortschreibung"
    STELLENABGLEICH = "stellenabgleich"
    KONTROLLE = "kontrolle"


class Besprechungsart(StrEnum):
    """What kind of meeting it was."""

    DIENSTBESPRECHUNG = "dienstbesprechung"
    ERFAHRUNGSAUSTAUSCH = "erfahrungsaustausch"
    SCHULUNG = "schulung"


class Gegenstand(StrEnum):
    """What a meeting, an occasion or a review was about."""

    AUSWERTUNG = "auswertung"
    FACHAUFSICHT = "fachaufsicht"
    FALLMANAGEMENT = "fallmanagement"
    FALLBERATUNG = "fallberatung"
    NETZWERK = "netzwerk"
    FACHFRAGEN = "fachfragen"
    UMSETZUNG = "umsetzung"
    MINDESTSTANDARDS = "mindeststandards"
    ERGEBNISPRUEFUNG = "ergebnispruefung"


class Feststellung(StrEnum):
    """What was found when a case was looked at."""

    IN_ORDNUNG = "in_ordnung"
    BEANSTANDET = "beanstandet"


class Amtsebene(StrEnum):
    """For which parts of the office something is shown."""

    MANDANT = "mandant"
    GESCHAEFTSSTELLE = "geschaeftsstelle"
    TEAM = "team"


class Bericht(StrEnum):
    """The reports there are. Which figures one has is said by the Regelwerke."""

    ABFRAGE_203 = "203"
    BERATUNGSAKTIVITAETEN = "beratungsaktivitaeten"
    INTEGRATIONSFORTSCHRITT = "integrationsfortschritt"
    KENNZAHLEN = "kennzahlen"
    JAHRESPRUEFUNG = "jahrespruefung"


class Ebene(StrEnum):
    """For whom a figure is shown: for all that was asked for together, and for each of its parts."""

    GESAMT = "gesamt"
    GESCHAEFTSSTELLE = "geschaeftsstelle"
    TEAM = "team"
    FACHKRAFT = "fachkraft"


class Bezugszeit(StrEnum):
    """What time a figure speaks of: the asked day, its month up to that day, or its calendar year up to that day."""

    STICHTAG = "stichtag"
    MONAT = "monat"
    JAHR = "jahr"
