"""What is written into the files of an office without a filter: invented sentences, by occasion."""

FOLGEGESPRAECH = (
    "Umsetzung der Vereinbarung durchgegangen: zwei von drei Punkten erledigt, Gründe für den dritten besprochen.",
    "Profil überprüft, Ziel bestätigt; nächste Bewerbungen und Termin festgelegt.",
    "Rückmeldung des Trägers ausgewertet, Strategie angepasst.",
    "Stellenangebote besprochen, zwei Vorstellungsgespräche in Aussicht.",
)
SCHRITT = (
    "Erledigt und in der Akte vermerkt.",
    "Ergebnis per E-Mail mitgeteilt.",
    "Mit den Beteiligten besprochen; Ergebnis fließt in die weitere Planung ein.",
    "Durchgesehen, nichts Neues.",
)
ZIELBERUF = (
    *("Verkäufer", "Fachlagerist", "Altenpflegehelferin", "Gärtner", "Bürokauffrau", "Berufskraftfahrer", "Köchin"),
    *("Reinigungskraft", "Anlagenmechaniker", "Erzieherin", "Maler", "Helfer in der Landwirtschaft"),
)
WUENSCHE = (
    "Möchte im Umkreis des Wohnorts arbeiten, am liebsten vormittags.",
    "Wünscht sich eine Tätigkeit im Freien.",
    "Möchte in den erlernten Beruf zurück.",
)
LEITZIEL = (
    "Aufnahme einer sozialversicherungspflichtigen Beschäftigung.",
    "Stabilisierung und Heranführung an den Arbeitsmarkt.",
    "Beginn einer betrieblichen Ausbildung.",
    "Festigung und Ausweitung der bestehenden Beschäftigung.",
)
AUFGABE_PERSON = (
    "Bewerbungsunterlagen überarbeiten und vorlegen",
    "Acht Bewerbungen nachweisen",
    "Termin bei der Schuldnerberatung vereinbaren",
    "Ärztliche Unterlagen einreichen",
    "Zeugnis vorlegen",
)
AUFGABE_AMT = (
    "Stellenangebote zusenden",
    "Platz in der Maßnahme klären",
    "Fahrkosten bewilligen",
    "Kontakt zum Arbeitgeberservice herstellen",
)
AUSWERTUNG = (
    "Bewerbungen nachgewiesen, Termin bei der Beratungsstelle versäumt.",
    "Alle Punkte erfüllt.",
    "Maßnahme abgebrochen, Gründe nachvollziehbar.",
)
STRATEGIE = (
    "Betreuungszeiten mit der Kita klären und erweitern.",
    "Belastbarkeit schrittweise erproben.",
    "Fachkenntnisse in einem Lehrgang auffrischen.",
    "Schulden ordnen, Beratungsstelle einbeziehen.",
    "Tagesstruktur in einer Maßnahme aufbauen.",
)
ZWISCHENZIEL = (
    "Betreuung bis 16 Uhr gesichert.",
    "Sechs Stunden täglich belastbar.",
    "Lehrgang abgeschlossen.",
    "Ratenplan steht.",
    "Regelmäßige Teilnahme über vier Wochen.",
)
REIHENFOLGE = ("Zuerst, was die Aufnahme einer Arbeit ganz verhindert.", "So mit der Person besprochen.")
AUFSTIEG = (
    "Die bisherigen Hemmnisse sind abgebaut; bewirbt sich selbständig und zielgerichtet.",
    "Betreuung gesichert, Kenntnisse aufgefrischt: direkte Integration ist mit geringen Hilfen möglich.",
)
ABSTIEG = (
    "Trotz enger Begleitung keine dauerhafte Integration; auch in naher Zukunft nicht zu erwarten.",
    "Gesundheitliche Einschränkungen sind hinzugekommen, zunächst ist Stabilisierung nötig.",
)
UEBERLEITUNG = (
    "Übergabegespräch geführt, kundenspezifische Informationen und Hemmnisse weitergegeben.",
    "Person informiert, Unterlagen übergeben, offene Maßnahme besprochen.",
)
VERTEILUNG = ("Neue Verteilung der Fälle in der Geschäftsstelle.", "Ausgleich im Team nach längerer Erkrankung.")
NACHTRAG = ("Übergabe während des Ausfalls der Anwendung auf Papier entschieden, liegt in der Akte.",)
