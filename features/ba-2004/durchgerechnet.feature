# language: de
Funktionalität: Zwei Fälle nach dem Fachkonzept der BA, Tag für Tag

  Grundlage:
    Gegeben sei ein Jobcenter mit dem Fachkonzept der BA

  @BA-1.1 @BA-1.2 @BA-2.1 @BA-2.2 @BA-2.2a @BA-2.2b @BA-3.0 @BA-3.1 @BA-3.2 @BA-4.1 @BA-4.1a @BA-4.1c @BA-4.3 @BA-4.3a
  @BA-5.0 @BA-5.1 @BA-5.1a @BA-5.1b @BA-5.2 @BA-5.3 @BA-5.4
  Szenario: Ein Fall der Jahre 2005 und 2006 durch alle Prozessschritte
    # Zurückgewiesen, und zwei Monate später doch übernommen
    Gegeben sei eine Person, geboren am 12.04.1969, betreut seit dem 03.01.2005
    Und am 10.01.2005 2 schwerwiegende Vermittlungshemmnisse in Rahmenbedingungen
    Und am 10.01.2005 ein leichtes Vermittlungshemmnis in beruflicher Kompetenz
    Wenn am 17.01.2005 ein Fallzugang erfasst wird
    Dann wird das abgelehnt wegen BA-1.2
    Wenn am 17.01.2005 eine Ablehnung erfasst wird
    Dann wird das angenommen
    Und nennt der Eintrag als geprüft BA-2.1
    Gegeben sei am 07.03.2005 ein schwerwiegendes Vermittlungshemmnis in Leistungsfähigkeit, begründet in der Bedarfsgemeinschaft
    Wenn am 14.03.2005 ein Fallzugang durch die Integrationsfachkraft erfasst wird
    Dann wird das abgelehnt wegen BA-1.1
    Wenn am 14.03.2005 ein Fallzugang erfasst wird
    Dann wird das angenommen
    Und ist die Person am 13.03.2005 nicht im Fallmanagement
    Und ist die Person am 14.03.2005 im Fallmanagement
    # Prozessschritt 1: das Verfahren ist beim ersten Gespräch erklärt, das Arbeitsbündnis kommt beim zweiten zustande
    Wenn am 21.03.2005 eine Eingangsberatung ohne Arbeitsbündnis erfasst wird
    Dann ist am 21.03.2005 die Aufgabe nach BA-2.2 offen
    Und ist am 21.03.2005 die Aufgabe nach BA-2.2a erfüllt
    Und ist am 21.03.2005 die Aufgabe nach BA-2.2b erfüllt
    Wenn am 14.04.2005 für den 04.04.2005 eine Eingangsberatung erfasst wird
    Dann ist am 05.04.2005 die Aufgabe nach BA-2.2 erfüllt
    Und ist am 05.04.2005 die Aufgabe nach BA-2.2 offen nach dem Wissensstand vom 13.04.2005
    # Prozessschritt 2
    Wenn am 18.04.2005 eine Anamnese ohne Abgleich erfasst wird
    Dann ist am 18.04.2005 die Aufgabe nach BA-3.0 erfüllt
    Und ist am 18.04.2005 die Aufgabe nach BA-3.1 offen
    Und ist am 18.04.2005 die Aufgabe nach BA-4.1 vom 18.04.2005 offen
    Wenn am 25.04.2005 eine Anamnese erfasst wird
    Dann ist am 25.04.2005 die Aufgabe nach BA-3.1 erfüllt
    Wenn am 25.04.2005 eine Ressource erfasst wird
    Dann ist am 25.04.2005 die Aufgabe nach BA-3.2 erfüllt
    # Prozessschritt 3
    Wenn am 09.05.2005 eine Integrationsplanung ohne Zieltermine erfasst wird
    Dann wird das festgehalten, mit Verstoß gegen BA-4.1a
    Und ist am 09.05.2005 die Aufgabe nach BA-4.1 vom 18.04.2005 erfüllt
    Und ist am 09.05.2005 die Aufgabe nach BA-4.1 vom 25.04.2005 erfüllt
    Wenn am 10.05.2005 eine Integrationsplanung mit Zielen bis zum 31.12.2005 erfasst wird
    Dann wird das ohne Verstoß festgehalten
    Und nennt der Eintrag als geprüft BA-4.1a und BA-4.1c
    Wenn am 23.05.2005 eine Eingliederungsvereinbarung mit den Pflichten der Person und mit Laufzeit bis zum 22.11.2005 erfasst wird
    Dann wird das festgehalten, mit Verstoß gegen BA-4.3
    Und ist am 23.05.2005 die Aufgabe nach BA-4.3 offen
    Wenn am 24.05.2005 eine Eingliederungsvereinbarung mit den Pflichten beider Seiten und mit Laufzeit bis zum 23.11.2005 erfasst wird
    Dann wird das ohne Verstoß festgehalten
    Und ist am 24.05.2005 die Aufgabe nach BA-4.3 erfüllt
    # Prozessschritt 4: drei Leistungen, eine davon eine eigene und eine, die niemand anbietet
    Wenn am 30.05.2005 die Vereinbarung der eigenen Leistung "Bewerbungstraining" erfasst wird
    Und am 30.05.2005 die Vereinbarung der fremden Leistung "Schuldnerberatung" erfasst wird
    Und am 30.05.2005 die Vereinbarung der fremden Leistung "Kinderbetreuung am Abend", die es am Markt nicht gibt, erfasst wird
    Dann gibt es am 30.05.2005 für die Leistung "Bewerbungstraining" keine Aufgabe nach BA-5.1
    Wenn am 06.06.2005 die Implementierung der fremden Leistung "Schuldnerberatung" erfasst wird
    Dann ist am 06.06.2005 die Aufgabe nach BA-5.1 für die Leistung "Schuldnerberatung" erfüllt
    Und ist am 06.06.2005 die Aufgabe nach BA-5.1b für die Leistung "Schuldnerberatung" erfüllt
    Und ist am 06.06.2005 die Aufgabe nach BA-5.1a für die Leistung "Kinderbetreuung am Abend" offen
    Wenn am 04.07.2005 die Implementierung der fremden Leistung "Kinderbetreuung am Abend" mit neuem Leistungserbringer erfasst wird
    Dann ist am 04.07.2005 die Aufgabe nach BA-5.1a für die Leistung "Kinderbetreuung am Abend" erfüllt
    Wenn am 11.07.2005 die Koordination der fremden Leistung "Kinderbetreuung am Abend" an 1. Stelle erfasst wird
    Und am 11.07.2005 die Koordination der fremden Leistung "Schuldnerberatung" an 2. Stelle erfasst wird
    Dann ist am 11.07.2005 die Aufgabe nach BA-5.2 für die Leistung "Kinderbetreuung am Abend" erfüllt
    Und ist am 11.07.2005 die Aufgabe nach BA-5.2 für die Leistung "Schuldnerberatung" erfüllt
    Wenn am 05.09.2005 die Überwachung der fremden Leistung "Schuldnerberatung" erfasst wird
    Dann ist am 05.09.2005 die Aufgabe "Erbringung der Leistung prüfen" nach BA-5.3 für die Leistung "Schuldnerberatung" erfüllt
    Und ist am 05.09.2005 die Aufgabe "Erbringung der Leistung prüfen" nach BA-5.3 für die Leistung "Kinderbetreuung am Abend" offen
    # Die Vereinbarung läuft am 23.11.2005 aus
    Wenn am 23.11.2005 eine Pflichtverletzung erfasst wird
    Dann wird das ohne Verstoß festgehalten
    Wenn am 24.11.2005 eine Pflichtverletzung erfasst wird
    Dann wird das festgehalten, mit Verstoß gegen BA-4.3a
    Wenn am 09.01.2006 die Evaluation der fremden Leistung "Schuldnerberatung" erfasst wird
    Dann ist am 09.01.2006 die Aufgabe nach BA-5.4 für die Leistung "Schuldnerberatung" erfüllt
    # Die Person findet Arbeit und braucht keine Hilfe mehr: was noch offen war, entfällt
    Wenn am 03.04.2006 ein Fallabgang wegen Ende der Hilfebedürftigkeit erfasst wird
    Dann wird das angenommen
    Und ist die Person am 03.04.2006 im Fallmanagement
    Und ist die Person am 04.04.2006 nicht mehr im Fallmanagement
    Und ist am 02.04.2006 die Aufgabe nach BA-5.4 für die Leistung "Kinderbetreuung am Abend" offen
    Und ist am 03.04.2006 die Aufgabe nach BA-5.4 für die Leistung "Kinderbetreuung am Abend" entfallen

  @BA-1.2 @BA-1.3 @BA-3.0 @BA-4.3 @BA-4.3a
  Szenario: Derselbe Text auf einen Fall des Jahres 2023
    # Zur Vorbeugung übernommen
    Gegeben sei eine Person, geboren am 12.04.1989, betreut seit dem 02.05.2023
    Und am 15.05.2023 ein Profiling
    Wenn am 05.06.2023 ein Fallzugang mit erkennbarem Risiko der Langzeitarbeitslosigkeit erfasst wird
    Dann wird das abgelehnt wegen BA-1.2
    Wenn am 05.06.2023 ein Fallzugang mit erkennbarem Risiko der Langzeitarbeitslosigkeit und mit Aussicht auf Minderung des Risikos erfasst wird
    Dann wird das angenommen
    Und nennt der Eintrag als geprüft BA-1.3
    # Die Eingliederungsvereinbarung ist bis zum 30.06.2023 Aufgabe und Grundlage, danach keines von beidem mehr
    Und ist am 05.06.2023 die Aufgabe nach BA-4.3 offen
    Wenn am 26.06.2023 eine Pflichtverletzung erfasst wird
    Dann wird das festgehalten, mit Verstoß gegen BA-4.3a
    Wenn am 03.07.2023 ein Kooperationsplan erfasst wird
    Dann wird das ohne Verstoß festgehalten
    Wenn am 17.07.2023 eine Pflichtverletzung erfasst wird
    Dann wird das ohne Verstoß festgehalten
    Und ist am 30.06.2023 die Aufgabe nach BA-4.3 offen
    Und ist am 01.07.2023 die Aufgabe nach BA-4.3 entfallen
    Und ist der Grund "aufgehoben durch BUND-15 (Bundesrecht, § 15 SGB II a. F., § 65 Abs. 4 SGB II)"
    # Alles Übrige gilt weiter
    Und ist am 17.07.2023 die Aufgabe nach BA-3.0 offen
