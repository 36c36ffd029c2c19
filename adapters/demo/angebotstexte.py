"""What the catalogue and the network of a demo say: everything invented."""

from collections.abc import Mapping

from domain.vokabular import Massnahmeart

MASSNAHMEN: Mapping[Massnahmeart, tuple[str, str]] = {
    Massnahmeart.AKTIVIERUNG: (
        "Neustart",
        "Werkstatt, Einzelgespräche und ein Praktikum von vier Wochen; zwanzig Stunden je Woche.",
    ),
    Massnahmeart.ZERTIFIZIERTE_AKTIVIERUNG: (
        "Bewerbungswerkstatt",
        "Unterlagen, Probegespräche und Begleitung zu Vorstellungen, auf Gutschein.",
    ),
    Massnahmeart.JUGENDMASSNAHME: (
        "Jugendwerkstatt",
        "Tagesstruktur, Projekte in Holz und Küche, sozialpädagogische Begleitung.",
    ),
    Massnahmeart.AUSSERBETRIEBLICHE_AUSBILDUNG: (
        "Außerbetriebliche Ausbildung",
        "Ausbildung bei einem Träger mit Stützunterricht und Praktika in Betrieben.",
    ),
    Massnahmeart.WEITERBILDUNG: ("Teilqualifizierung Lager", "Baustein einer Ausbildung mit Staplerschein."),
    Massnahmeart.NACHQUALIFIZIERUNG: (
        "Externenprüfung",
        "Vorbereitung auf die Abschlussprüfung für alle, die ihren Beruf schon ausüben.",
    ),
    Massnahmeart.NICHTSCHUELERPRUEFUNG: (
        "Schulabschluss",
        "Vorbereitung auf die Nichtschülerprüfung, mit Erprobung in drei Berufsfeldern.",
    ),
    Massnahmeart.KOMMUNALE_LEISTUNG: (
        "Beratung nach § 16a SGB II",
        "Schuldner-, Sucht- und psychosoziale Beratung, Betreuung von Kindern.",
    ),
    Massnahmeart.INTEGRATIONSKURS: ("Integrationskurs", "Deutsch bis B1 und Orientierung, vormittags."),
    Massnahmeart.BERUFSSPRACHKURS: ("Deutsch für den Beruf", "Berufsbezogenes Deutsch bis B2, am Nachmittag."),
    Massnahmeart.WEITERE_FOERDERUNG: (
        "Anerkennung von Abschlüssen",
        "Beratung zur Anerkennung und Zuschüsse zu Übersetzungen.",
    ),
}
"""By kind: title, and what it is about."""
GEPLANT = "Brücke in Arbeit"
ENDE = "Die Beratung wird künftig an anderer Stelle angeboten."
TRAEGER = ("Bildungswerk am Fluss", "Werkhof gGmbH", "Kolleg für Berufe e. V.", "Lernladen GmbH")
ANSPRECHPERSONEN = ("Frau Albers", "Herr Bothe", "Frau Czerny", "Herr Dietz", "Frau Ehlers", "Herr Frenzel")
EINRICHTUNGEN = (
    ("Schuldnerberatung am Markt", "Schuldner- und Insolvenzberatung"),
    ("Suchthilfe Brücke e. V.", "Suchtberatung, Nachsorge"),
    ("Sozialpsychiatrischer Dienst", "Krisen, Vermittlung in Hilfen"),
    ("Frauenhaus", "Schutz, Beratung"),
    ("Tafel", "Lebensmittel, ehrenamtliche Mitarbeit"),
    ("Familienzentrum", "Betreuung von Kindern in Randzeiten"),
    ("Wohnungslosenhilfe", "Notunterkunft, Mietschulden"),
    ("Gesundheitsamt", "Gutachten, Selbsthilfegruppen"),
)
"""Institution and what it offers."""
KONTAKT_NOTIZ = "Sprechzeit nur noch dienstags; am besten vorher anrufen."
KOMMUNALE = ("schuldnerberatung", "suchtberatung", "psychosoziale_betreuung", "kinderbetreuung")
"""Keys of what a municipality usually offers (§ 16a SGB II)."""
