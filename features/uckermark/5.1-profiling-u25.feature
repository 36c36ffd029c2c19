# language: de
Funktionalität: Unter 25-Jährige: Erstberatung und Profiling (Handlungskonzept, Nr. 5 und 5.1)
  Wer zur Schule geht, ist ausgenommen: für Schülerinnen und Schüler gilt Nr. 5.2.1.

  Grundlage:
    Gegeben sei das Jobcenter Uckermark mit seinem Handlungskonzept
    Und eine Person im Fallmanagement U25, geboren am 15.05.1993, betreut seit dem 05.03.2018

  @UM-5.0.1
  Regel: Die Erstberatung findet spätestens zehn Arbeitstage nach der Bewilligung statt

    Szenariogrundriss: Der letzte Tag für die Erstberatung; Karfreitag und Ostermontag zählen nicht
      Gegeben sei am 12.03.2018 ein vollständiger Antrag
      Wenn am 26.03.2018 eine Bewilligung erfasst wird
      Und am <Tag> ein Gespräch "<Anlass>" erfasst wird
      Dann ist am <Tag> die am 11.04.2018 fällige Frist nach UM-5.0.1 <Ausgang>

      Beispiele: Das Erstgespräch, das eine versäumte Einstiegsberatung nachholt, zählt auch
        | Tag        | Anlass            | Ausgang                    |
        | 11.04.2018 | Erstberatung      | rechtzeitig erfüllt        |
        | 12.04.2018 | Erstberatung      | um 1 Tag verspätet erfüllt |
        | 11.04.2018 | Erstgespräch      | rechtzeitig erfüllt        |
        | 11.04.2018 | Einstiegsberatung | bald fällig                |

    Szenario: Ohne Erstberatung ist die Frist am Tag danach überfällig
      Gegeben sei am 12.03.2018 ein vollständiger Antrag
      Wenn am 26.03.2018 eine Bewilligung erfasst wird
      Dann ist am 11.04.2018 die am 11.04.2018 fällige Frist nach UM-5.0.1 bald fällig
      Und ist am 12.04.2018 die am 11.04.2018 fällige Frist nach UM-5.0.1 um 1 Tag überfällig
      Und beruht diese Frist auf "5"
      Und ist diese Frist ein Muss
      Und verlangt sie "Erstberatung führen"
      Und ist dafür die zuständige Fachkraft zuständig

    Szenario: Sie gilt bis zum Tag vor dem 25. Geburtstag
      Gegeben sei am 12.03.2018 ein vollständiger Antrag
      Wenn am 14.05.2018 eine Bewilligung erfasst wird
      Dann ist am 14.05.2018 die Frist nach UM-5.0.1 fällig am 29.05.2018
      Und läuft am 15.05.2018 keine Frist nach UM-5.0.1

    Szenario: Für Schülerinnen und Schüler gilt sie nicht
      Gegeben sei am 12.03.2018 ein vollständiger Antrag
      Wenn am 12.03.2018 das Merkmal Zielgruppe "Schülerinnen und Schüler" erfasst wird
      Und am 26.03.2018 eine Bewilligung erfasst wird
      Dann gibt es am 26.03.2018 keine Aufgabe nach UM-5.0.1

    Szenario: Vor der Bewilligung ist nichts fällig
      Gegeben sei am 12.03.2018 ein vollständiger Antrag
      Dann läuft am 12.03.2018 keine Frist nach UM-5.0.1

    Szenariogrundriss: Die Erstberatung gehört zum Neufall, nicht zur Weiterbewilligung
      Gegeben sei am 05.03.2018 ein vollständiger Antrag <Vorgeschichte>
      Wenn am 12.03.2018 eine Bewilligung erfasst wird
      Dann <Ergebnis>

      Beispiele: Sechs Monate ohne Leistungen oder ein Zuzug machen den Neufall
        | Vorgeschichte                                           | Ergebnis                                                       |
        | mit letztem Leistungsbezug am 04.09.2017                | ist am 12.03.2018 die Frist nach UM-5.0.1 fällig am 26.03.2018 |
        | mit letztem Leistungsbezug am 05.09.2017                | läuft am 12.03.2018 keine Frist nach UM-5.0.1                  |
        | mit letztem Leistungsbezug am 05.09.2017 und nach Zuzug | ist am 12.03.2018 die Frist nach UM-5.0.1 fällig am 26.03.2018 |

    Szenario: Die geführte Erstberatung wird mit der nächsten Bewilligung nicht wieder fällig
      Gegeben sei am 05.03.2018 ein vollständiger Antrag
      Und am 12.03.2018 eine Bewilligung bis zum 31.03.2018
      Und am 15.03.2018 ein Gespräch "Erstberatung"
      Wenn am 10.04.2018 eine Bewilligung ab dem 01.04.2018 erfasst wird
      Dann läuft am 10.04.2018 keine Frist nach UM-5.0.1

  @UM-5.1.1
  Regel: Das Profil umfasst fünf Bereiche; mehrere Hemmnisse bekommen eine Reihenfolge

    Szenario: Dass alle fünf Bereiche betrachtet sind, steht im Profil
      Wenn am 12.03.2018 ein Profil mit "Stärken" und "Defizite", dabei "alle fünf Bereiche, von schulischer Qualifikation/beruflicher Kompetenz bis Rahmenbedingungen" erfasst wird
      Dann steht im Eintrag dabei "alle fünf Bereiche, von schulischer Qualifikation/beruflicher Kompetenz bis Rahmenbedingungen"

    Szenario: Von zwei Hemmnissen an wird eine Reihenfolge festgelegt
      Wenn am 12.03.2018 das Hemmnis "Schulabschluss fehlt" in beruflicher Kompetenz erfasst wird
      Dann gibt es am 12.03.2018 keine Aufgabe nach UM-5.1.1
      Wenn am 13.03.2018 das Hemmnis "Schulden" in Rahmenbedingungen erfasst wird
      Dann ist am 13.03.2018 die Aufgabe nach UM-5.1.1 offen
      Und verlangt sie "Hemmnisse in eine Reihenfolge bringen (U25)"
      Wenn am 20.03.2018 die Reihenfolge "Schulden" und "Schulabschluss fehlt" erfasst wird
      Dann ist am 20.03.2018 die Aufgabe nach UM-5.1.1 erfüllt

    Szenario: Die Aufgabe endet mit dem 25. Geburtstag
      Wenn am 12.03.2018 das Hemmnis "Schulabschluss fehlt" in beruflicher Kompetenz erfasst wird
      Und am 13.03.2018 das Hemmnis "Schulden" in Rahmenbedingungen erfasst wird
      Dann ist am 14.05.2018 die Aufgabe nach UM-5.1.1 offen
      Und ist am 15.05.2018 die Aufgabe nach UM-5.1.1 entfallen

  @UM-5.1.2
  Regel: Ausprägung und Vielzahl der Hemmnisse entscheiden, ob das Profil integrationsnah oder komplex ist

    Szenariogrundriss: Was die Frage beantwortet, die das Profiling stellt
      Wenn am 12.03.2018 ein Profil mit "Stärken" und "Defizite" erfasst wird
      Und am 13.03.2018 <Vorgang> erfasst wird
      Dann ist am 13.03.2018 die Aufgabe nach UM-5.1.2 <Ausgang>

      Beispiele: A bis E mit ihrem Maßstab; S und X bis Z haben einen eigenen Grund
        | Vorgang                                                                              | Ausgang |
        | die Kundenkategorie A, dabei "nach Ausprägung und Vielzahl der Vermittlungshemmnisse" | erfüllt |
        | die Kundenkategorie D, dabei "nach Ausprägung und Vielzahl der Vermittlungshemmnisse" | erfüllt |
        | die Kundenkategorie D                                                                | offen   |
        | die Kundenkategorie X                                                                | erfüllt |

    Szenario: Die Aufgabe endet mit dem 25. Geburtstag, wenn sie offen bleibt
      Wenn am 12.03.2018 ein Profil mit "Stärken" und "Defizite" erfasst wird
      Dann ist am 14.05.2018 die Aufgabe nach UM-5.1.2 offen
      Und verlangt sie "Profillage und Kundenkategorie bestimmen (U25)"
      Und ist am 15.05.2018 die Aufgabe nach UM-5.1.2 entfallen

  @UM-5.1.3
  Regel: Auf der Einstiegsberatung baut ein Profiling nach Stärken und Schwächen auf

    Szenariogrundriss: Was zu diesem Profiling gehört
      Wenn am 12.03.2018 ein Gespräch "<Anlass>" erfasst wird
      Und am 13.03.2018 ein Profil mit <Teile> mit dem Zielberuf "Tischlerin", dabei "alle fünf Bereiche, von schulischer Qualifikation/beruflicher Kompetenz bis Rahmenbedingungen" erfasst wird
      Dann ist am 13.03.2018 die Aufgabe nach UM-5.1.3 <Ausgang>

      Beispiele: Besonders angesehen werden Schule, Berufsvorstellungen, Interessen und Neigungen
        | Anlass            | Teile                                                                                                        | Ausgang |
        | Einstiegsberatung | "Stärken", "Defizite", "Schule und Klassenstufe", "berufliche Vorstellungen" und "Interessen und Neigungen" | erfüllt |
        | Erstgespräch      | "Stärken", "Defizite", "Schule und Klassenstufe", "berufliche Vorstellungen" und "Interessen und Neigungen" | erfüllt |
        | Einstiegsberatung | "Stärken", "Schule und Klassenstufe", "berufliche Vorstellungen" und "Interessen und Neigungen"             | offen   |
        | Einstiegsberatung | "Stärken" und "Defizite"                                                                                     | offen   |

    Szenario: Es ist für jede Person unter 25 zu erstellen
      Wenn am 12.03.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Dann ist am 14.05.2018 die Aufgabe nach UM-5.1.3 offen
      Und verlangt sie "Profiling nach Stärken und Schwächen erstellen (U25)"
      Und ist am 15.05.2018 die Aufgabe nach UM-5.1.3 entfallen

    Szenario: Wer zur Schule geht, für den beginnt es danach
      Wenn am 05.03.2018 das Merkmal Zielgruppe "Schülerinnen und Schüler" erfasst wird
      Und am 12.03.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Dann gibt es am 12.03.2018 keine Aufgabe nach UM-5.1.3
      Wenn am 20.03.2018 das Merkmal Zielgruppe "Ausbildungsuchende" erfasst wird
      Dann ist am 20.03.2018 die Aufgabe nach UM-5.1.3 offen

  @UM-5.1.4
  Regel: Das Profiling nennt den Ausbildungsberuf oder den Zielberuf, auf den es sich bezieht

    Szenario: Ohne Bezugspunkt steht das Profiling noch aus
      Wenn am 12.03.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Und am 13.03.2018 ein Profil mit "Stärken", "Defizite", "Schule und Klassenstufe", "berufliche Vorstellungen" und "Interessen und Neigungen", dabei "alle fünf Bereiche, von schulischer Qualifikation/beruflicher Kompetenz bis Rahmenbedingungen" erfasst wird
      Dann zählt das nicht für UM-5.1.3: "nicht dokumentiert"
      Und ist am 13.03.2018 die Aufgabe nach UM-5.1.3 offen

    Szenario: Der Bezugspunkt kann der angestrebte Ausbildungsberuf sein
      Wenn am 05.03.2018 das Merkmal Zielgruppe "Ausbildungsuchende" erfasst wird
      Und am 13.03.2018 ein Profil mit "Stärken" und "Defizite" mit dem Zielberuf "Tischlerin", dabei "Bezugspunkt ist der angestrebte Ausbildungsberuf" erfasst wird
      Dann steht im Eintrag dabei "Bezugspunkt ist der angestrebte Ausbildungsberuf"

  @UM-5.1.5
  Regel: Aus den Handlungsbedarfen leitet sich für jede Person eine Handlungsstrategie ab

    Szenario: Eine Strategie für die Person, nicht für jedes Hemmnis eine
      Dann gibt es am 05.03.2018 keine Aufgabe nach UM-5.1.5
      Wenn am 12.03.2018 das Hemmnis "Schulabschluss fehlt" in beruflicher Kompetenz erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-5.1.5 offen
      Und verlangt sie "Handlungsstrategie ableiten (U25)"
      Wenn am 13.03.2018 das Hemmnis "Schulden" in Rahmenbedingungen erfasst wird
      Und am 14.03.2018 eine Handlungsstrategie gegen "Schulden" erfasst wird
      Dann ist am 14.03.2018 die Aufgabe nach UM-5.1.5 erfüllt

    Szenario: Die Aufgabe besteht bis zum Tag vor dem 25. Geburtstag
      Wenn am 12.03.2018 das Hemmnis "Schulabschluss fehlt" in beruflicher Kompetenz erfasst wird
      Dann ist am 14.05.2018 die Aufgabe nach UM-5.1.5 offen
      Und ist am 15.05.2018 die Aufgabe nach UM-5.1.5 entfallen
