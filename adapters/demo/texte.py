"""What the people of the demo write into a file: invented sentences, by occasion."""

KONTAKT_QUALIFIZIERT = (
    "Stand der vereinbarten Schritte besprochen; die nächsten zwei Schritte festgelegt.",
    "Ausführliches Gespräch zur familiären Situation, Betreuungszeiten geklärt. Praktikum ab kommendem Monat möglich.",
    "Rückschau auf die Maßnahme: Anwesenheit gut, Selbstvertrauen gewachsen. Neues Ziel: zwei Bewerbungen je Woche.",
    "Schuldenaufstellung gemeinsam durchgesehen, Termin bei der Beratungsstelle vereinbart.",
    "Belastbarkeit besprochen: vier Stunden täglich sind realistisch. Arbeitserprobung als nächster Schritt.",
    "Tagesstruktur weiterhin schwierig; Wochenplan erstellt, Kontrolle beim nächsten Gespräch.",
    "Wohnungssuche belastet; Unterstützung durch den sozialen Dienst angebahnt.",
    "Ergebnis des Vorstellungsgesprächs ausgewertet. Absage, aber Rückmeldung ermutigend.",
    "Gemeinsam Prioritäten neu gesetzt: erst Gesundheit, dann Bewerbungen.",
    "Standortbestimmung nach drei Monaten: zwei von vier Vereinbarungen erfüllt, Gründe besprochen.",
    "Führerschein wiedererlangt, dadurch neue Stellen erreichbar. Suchradius erweitert.",
    "Konflikt mit dem Träger der Maßnahme geklärt, Teilnahme wird fortgesetzt.",
    "Kinderbetreuung ab dem 1. gesichert. Teilzeitstellen in Pflege und Handel besprochen.",
    "Sprachkurs läuft; Wechsel in den Kurs am Vormittag verabredet.",
)
KONTAKT_KURZ = (
    "Kurzer Anruf: Bescheinigung fehlt noch.",
    "Rückruf erbeten, Frage zur Fahrkostenerstattung beantwortet.",
    "Unterlagen am Empfang abgegeben.",
    "E-Mail mit Stellenangebot übersandt.",
    "Termin verlegt, Grund nachvollziehbar.",
    "Krankmeldung telefonisch durchgegeben.",
    "Nachfrage zum Stand des Antrags, an die Leistungsabteilung verwiesen.",
)
TERMIN_VERSAEUMT = (
    "Ohne Nachricht nicht erschienen, Anschreiben mit neuem Termin versandt.",
    "Nicht erschienen; am Nachmittag angerufen, Termin verwechselt.",
    "Nicht erschienen wegen erkranktem Kind, Attest nachgereicht.",
    "Zum zweiten Mal nicht erschienen; auf Mitwirkung hingewiesen.",
    "Bus ausgefallen, neuer Termin vereinbart.",
)
KONTAKTVERSUCH_ERREICHT = (
    "Erreicht; Termin vergessen, neuer Termin in der kommenden Woche vereinbart.",
    "Erreicht; Kind krank, meldet sich nach dem Arztbesuch.",
    "Erreicht; war im falschen Gebäude, Wegbeschreibung gegeben.",
)
KONTAKTVERSUCH_VERGEBLICH = (
    "Niemand nahm ab, Nachricht hinterlassen.",
    "Anschluss nicht erreichbar.",
    "Nicht angetroffen, Nachricht im Briefkasten.",
)
ABWEICHUNG_FORM = (
    "Anfahrt war an diesem Tag nicht zumutbar, Gespräch auf Wunsch der Person so geführt.",
    "Erkältung; die Person wollte trotzdem nicht verschieben.",
    "Betreuung des Kindes war kurzfristig ausgefallen.",
    "Beratungsraum nicht verfügbar, Sache duldete keinen Aufschub.",
)
EINSCHAETZUNGEN = (
    (
        "Ich kann zupacken und bin pünktlich. Mit Papieren tue ich mich schwer.",
        "Belastbar und zuverlässig; Schriftliches braucht Unterstützung.",
        "Beide Sichten decken sich; Ziel ist eine Stelle ohne viel Schriftverkehr.",
    ),
    (
        "Ich traue mir nur wenige Stunden am Tag zu.",
        "In der Erprobung wurden vier Stunden ohne Mühe erreicht.",
        "Belastbarkeit wird verschieden gesehen; vereinbart ist eine schrittweise Steigerung.",
    ),
    (
        "Mein Problem ist die Wohnung, nicht die Arbeit.",
        "Wohnung und Schulden binden alle Kraft; fachlich gut aufgestellt.",
        "Gemeinsam festgehalten: zuerst Wohnung und Schulden, dann Bewerbungen.",
    ),
)
RESSOURCEN = (
    "Rückhalt in der Familie, Betreuung der Kinder durch die Großeltern.",
    "Mehrjährige Erfahrung im Lager, Gabelstaplerschein.",
    "Spricht drei Sprachen, sicher im Umgang mit Kunden.",
    "Handwerklich geschickt, repariert für die Nachbarschaft.",
    "Große Ausdauer, hat den Sprachkurs neben der Pflege abgeschlossen.",
)
PROFILING = (
    "Berufserfahrung im Lager, Abschluss vor über zehn Jahren; gesundheitlich eingeschränkt, Netzwerk vorhanden.",
    "Ungelernt, wechselnde Helfertätigkeiten; zuverlässig, wenig Zutrauen in eigene Stärken.",
    "Abgebrochene Ausbildung, handwerklich geschickt; Unterstützung durch die Eltern.",
    "Lange Erziehungszeit, kaufmännische Kenntnisse veraltet; hohe Motivation.",
    "Mehrere Kurzbeschäftigungen, Schwierigkeiten mit festen Zeiten; gute mündliche Ausdrucksfähigkeit.",
    "Zuwanderung vor drei Jahren, Berufsabschluss noch nicht anerkannt; lernbereit.",
)
PROFILING_SCHULE = (
    "Besucht die zehnte Klasse, Berufswunsch noch offen; gute Noten in Technik.",
    "Versetzung gefährdet, Nachhilfe läuft; möchte im Handwerk lernen.",
    "Abschluss zum Sommer erwartet, zwei Praktika absolviert.",
)
HEMMNISSE = {
    "berufliche_kompetenz": (
        "Kein verwertbarer Berufsabschluss.",
        "Fachkenntnisse seit Jahren nicht angewandt.",
        "Schulabschluss fehlt.",
    ),
    "motivation": (
        "Nach vielen Absagen kaum noch Eigenbemühungen.",
        "Berufliches Ziel wechselt häufig.",
    ),
    "soziale_kompetenzen": (
        "Gerät in Gruppen schnell in Konflikt.",
        "Sehr zurückgezogen, meidet Gespräche mit Fremden.",
    ),
    "leistungsfaehigkeit": (
        "Rückenleiden, kein Heben über zehn Kilogramm.",
        "Seelisch belastet, in Behandlung.",
        "Konzentration nach etwa zwei Stunden erschöpft.",
        "Umgang mit Alkohol klärungsbedürftig.",
    ),
    "rahmenbedingungen": (
        "Kinderbetreuung nur am Vormittag.",
        "Schulden, Kontopfändung.",
        "Kein Führerschein, Wohnort schlecht angebunden.",
        "Wohnung gekündigt.",
        "Pflege eines Angehörigen.",
    ),
}
HEMMNIS_VERMERK = {
    "in_bearbeitung": (
        "Beratungsstelle eingeschaltet.",
        "Wöchentliche Schritte vereinbart.",
        "Antrag gestellt, Bescheid steht aus.",
    ),
    "erfolglos_bearbeitet": (
        "Beratung abgebrochen.",
        "Trotz mehrerer Anläufe keine Veränderung.",
    ),
    "erfolgreich_erledigt": (
        "Betreuungsplatz liegt vor.",
        "Entschuldung eingeleitet, Pfändung aufgehoben.",
        "Belastbarkeit durch Erprobung bestätigt.",
        "Neue Wohnung bezogen.",
    ),
    "erkannt": ("Erneut aufgetreten.",),
}
PLAN = (
    "Erst gesundheitliche Klärung, dann Arbeitserprobung mit vier Stunden, danach Bewerbungen im Handel.",
    "Schritt 1: Schuldenberatung; Schritt 2: Führerschein; Schritt 3: Praktikum im Lager.",
    "Tagesstruktur aufbauen, Betreuung der Kinder sichern, danach Teilqualifizierung.",
    "Sprachkurs abschließen, Anerkennung beantragen, Hospitation in der Pflege.",
)
LEISTUNGEN = (
    ("Arbeitsgelegenheit im Stadtpark", "Werkhof gGmbH"),
    ("Maßnahme zur Aktivierung und beruflichen Eingliederung", "Bildungszentrum am Hafen"),
    ("Teilqualifizierung Lagerlogistik", "Bildungszentrum am Hafen"),
    ("Coaching für Alleinerziehende", "Lernwerk e. V."),
    ("Förderung des Führerscheins Klasse B", "Fahrschule Nordlicht"),
    ("Schuldnerberatung", "Beratungsstelle Am Markt"),
    ("Psychosoziale Betreuung", "Beratungsstelle Am Markt"),
    ("Praktikum bei einem Arbeitgeber", "Gartenbau Rosenfeld"),
)
"""What, and by whom."""
NIE_ERSCHIENEN = "Am ersten Tag und danach nicht erschienen; der Träger hat den Platz zurückgemeldet."
ZEITRAUM = {
    "massnahme": (
        "Maßnahme zur Aktivierung und beruflichen Eingliederung",
        "Arbeitsgelegenheit im Stadtpark",
        "Bewerbungswerkstatt",
    ),
    "weiterbildung": ("Teilqualifizierung Lagerlogistik", "Lehrgang Buchhaltung", "Umschulung, erster Abschnitt"),
    "ausbildung": ("Ausbildung im Einzelhandel", "Ausbildung zur Fachkraft für Lagerlogistik"),
    "schulbesuch": ("Oberschule", "Berufsvorbereitende Klasse"),
    "beschaeftigung": ("Teilzeit im Handel", "Minijob in der Gastronomie", "Aushilfe im Lager"),
    "vermittlungshindernis": ("Elternzeit", "Pflege eines Angehörigen"),
    "arbeitslosengeld": ("Arbeitslosengeld der Agentur für Arbeit",),
}
EGV = (
    "Zwei Eigenbemühungen je Woche mit Nachweis; das Jobcenter übernimmt die Bewerbungskosten.",
    "Teilnahme an der Maßnahme an vier Tagen je Woche; Fahrkosten werden erstattet.",
    "Termin bei der Schuldnerberatung wahrnehmen; nächstes Gespräch in vier Wochen.",
)
EGV_ERSETZT = (
    "Trotz zweier Gespräche keine Einigung über Art und Zahl der Eigenbemühungen.",
    "Die Person hat die Unterschrift abgelehnt.",
    "Zwei Entwürfe übersandt, keine Antwort.",
)
KOOPERATIONSPLAN = (
    "Ziel: Teilzeitstelle im Handel. Nächste Schritte: Bewerbungsunterlagen, Praktikum.",
    "Ziel: Berufsabschluss. Nächste Schritte: Beratung zur Umschulung, Betreuung der Kinder klären.",
    "Ziel: gesundheitlich stabil werden. Nächste Schritte: Behandlung fortsetzen, Belastung erproben.",
)
PFLICHTEN_PERSON = (
    "Zwei Bewerbungen je Woche mit Nachweis; Termine wahrnehmen.",
    "Teilnahme an der Maßnahme; Krankmeldung am ersten Tag.",
    "Termin bei der Schuldnerberatung bis Monatsende vereinbaren.",
)
PFLICHTEN_AMT = (
    "Bewerbungs- und Fahrkosten übernehmen, geeignete Stellen vorschlagen.",
    "Maßnahmeplatz sichern und Kinderbetreuung vermitteln.",
    "Kontakt zur Schuldnerberatung herstellen, Unterlagen bereitstellen.",
)
PFLICHTVERLETZUNG = (
    "Nachweise über Bewerbungen nicht vorgelegt.",
    "Maßnahme ohne Entschuldigung abgebrochen.",
    "Zumutbare Stelle nicht angetreten.",
)
ZUGANGSPRUEFUNG = {
    "ja": (
        "Mehrere Hemmnisse, Integration in absehbarer Zeit nicht zu erwarten; Bereitschaft ist da.",
        "Voraussetzungen liegen vor, Person wünscht engere Begleitung.",
    ),
    "nein": (
        "Integration aus eigener Kraft zu erwarten, Bewerbungen laufen.",
        "Keine ausreichende Zahl von Handlungsbedarfen.",
        "Person lehnt eine engere Begleitung derzeit ab.",
    ),
    "nicht_beurteilbar": ("Gesundheitliche Klärung steht aus.",),
}
VORMERKUNG = (
    "Drei und mehr Handlungsbedarfe, bisherige Förderung ohne nachhaltigen Erfolg; Person ist einverstanden.",
    "Vermittlung allein reicht nicht aus, intensive Begleitung erforderlich.",
    "Komplexe Profillage, Veränderungswille deutlich erkennbar.",
)
ZUGANG = (
    "Voraussetzungen liegen vor; im Übergabegespräch gemeinsam Ziele benannt.",
    "Übernahme nach gemeinsamem Gespräch, erste Schwerpunkte: Gesundheit und Wohnen.",
    "Person sagt aktive Mitarbeit zu; Fallmanagement ist das geeignete Angebot.",
)
ABLEHNUNG = (
    "Im Gespräch wurde deutlich, dass die Person derzeit keine engere Begleitung möchte.",
    "Es liegen weniger Handlungsbedarfe vor als angenommen; die Vermittlung bleibt zuständig.",
    "Vor einer Übernahme ist die Therapie abzuschließen.",
)
WEITERLEITUNG = (
    "Rehabilitationsberatung",
    "Schuldnerberatung des Landkreises, danach erneute Prüfung",
    "Sozialpsychiatrischer Dienst",
    "Jugendberufshilfe",
)
WARTELISTE = ("Alle Plätze sind belegt; Person ist informiert und einverstanden zu warten.",)
FORTFUEHRUNG = (
    "Zwei Hemmnisse sind bearbeitet, die übrigen brauchen weiter enge Begleitung.",
    "Fortschritt langsam, aber stetig; ein Abbruch würde das Erreichte gefährden.",
    "Maßnahme läuft noch drei Monate, Nachbetreuung erforderlich.",
)
AUSSICHTEN = (
    "Aufnahme einer Teilzeitbeschäftigung binnen sechs Monaten wahrscheinlich.",
    "Stabilisierung zu erwarten, Integration mittelfristig.",
    "Nach Abschluss der Qualifizierung gute Aussichten im Lager.",
)
VERLAENGERUNG = (
    "Kurz vor Abschluss der Qualifizierung; ein Wechsel der Betreuung würde den Erfolg gefährden.",
    "Nach Krankheit wieder belastbar, Arbeitsaufnahme in Aussicht.",
)
ABGANG = {
    "tod": ("Mitteilung der Angehörigen, Sterbeurkunde liegt vor.",),
    "traegerwechsel": ("Umzug in einen anderen Landkreis, Akte abgegeben.",),
    "ende_hilfebeduerftigkeit": (
        "Bedarfsdeckende Beschäftigung aufgenommen.",
        "Einkommen der Partnerin deckt den Bedarf.",
    ),
    "altersgrenze": ("Altersgrenze erreicht, Rentenantrag bewilligt.",),
    "ausschluss": ("Stationäre Unterbringung von mehr als sechs Monaten.",),
    "ende_erwerbsfaehigkeit": ("Gutachten stellt weniger als drei Stunden täglich fest.",),
    "zeitablauf": ("Die Höchstdauer der Betreuung ist erreicht, Übergabe an die Vermittlung.",),
}
ABGANG_SONST = (
    "Im Abschlussgespräch gemeinsam festgestellt; Übergabe an die Vermittlung ist besprochen.",
    "Nach Auswertung der letzten Monate beendet, Ergebnis mit der Person besprochen.",
)
ABWEICHUNG_REGEL = (
    "Person wollte die Beteiligung ausdrücklich nicht.",
    "Kollegin erkrankt, Abstimmung telefonisch nachgeholt.",
    "Im Einzelfall vertretbar: starker Veränderungswille trotz der fehlenden Voraussetzung.",
    "Besondere Lage der Familie, im Team besprochen.",
)
ABWEICHUNG_FRIST = (
    "Stationäre Rehabilitation, Kontakt in dieser Zeit nicht möglich.",
    "Person nach Unfall nicht erreichbar, Kontakt über die Familie gehalten.",
    "Teilnahme an auswärtiger Maßnahme, Gespräch nach Rückkehr vereinbart.",
)
VORGEZOGEN = ("Wohnungslosigkeit droht, sofortige Begleitung erforderlich.",)
NACHTRAG = ("Entscheidung während des Ausfalls der Anwendung auf Papier getroffen, liegt in der Akte.",)
STORNO = (
    "Eintrag gehört zu einer anderen Person.",
    "Doppelt erfasst.",
    "Im falschen Fall gebucht.",
)
STORNO_DATUM = ("Datum vertippt; das Gespräch fand an einem anderen Tag statt.",)
STORNO_ABGANG = ("Abgang beruhte auf einer Verwechslung, die Betreuung läuft weiter.",)
BEGINN = ("Antrag lag schon früher vor, Beginn berichtigt.",)
UMZUG = ("Umzug, neue Anschrift mitgeteilt.",)
HEIRAT = ("Namensänderung nach Eheschließung, Urkunde lag vor.",)
GEBURTSDATUM = ("Geburtsdatum war falsch erfasst, Ausweis lag vor.",)
ZUSTAENDIGKEIT = ("Neue Verteilung der Fälle im Team.", "Wechsel auf Wunsch der Person.")
