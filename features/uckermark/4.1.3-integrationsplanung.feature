# language: de
Funktionalität: Integrationsplanung (Handlungskonzept, Nr. 4.1.3)

  Grundlage:
    Gegeben sei das Jobcenter Uckermark mit seinem Handlungskonzept
    Und eine Person im Fallmanagement arbeitsmarktfern, geboren am 04.05.1980, betreut seit dem 05.03.2018

  @UM-4.1.17
  Regel: Jeder Handlungsbedarf führt zu einer Handlungsstrategie mit einem Zwischenziel

    Szenario: Für jedes Hemmnis steht eine eigene Handlungsstrategie aus
      Gegeben sei am 12.03.2018 das Hemmnis "Schulden" in Rahmenbedingungen
      Und am 12.03.2018 das Hemmnis "Rücken" in Leistungsfähigkeit
      Wenn am 13.03.2018 eine Handlungsstrategie gegen "Schulden" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am 13.03.2018 die Aufgabe nach UM-4.1.17 für das Hemmnis "Schulden" erfüllt
      Und ist am 13.03.2018 die Aufgabe nach UM-4.1.17 für das Hemmnis "Rücken" offen
      Und beruht diese Frist auf "4.1.1, 4.1.3"
      Und verlangt sie "Handlungsstrategie vereinbaren"
      Und ist sie ein Muss

    Szenariogrundriss: Ohne Zwischenziel oder Beschreibung genügt sie nicht
      Gegeben sei am 12.03.2018 das Hemmnis "Schulden" in Rahmenbedingungen
      Wenn am 13.03.2018 eine Handlungsstrategie gegen "Schulden" ohne <was> erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen UM-4.1.17
      Und UM-4.1.17 ist ein Muss, steht in "4.1.3"
      Und ist am 13.03.2018 die Aufgabe nach UM-4.1.17 für das Hemmnis "Schulden" offen

      Beispiele:
        | was          |
        | Zwischenziel |
        | Beschreibung |

    Szenariogrundriss: Ein erledigtes Hemmnis braucht keine Strategie mehr
      Gegeben sei am 12.03.2018 das Hemmnis "Schulden" in Rahmenbedingungen
      Wenn am 13.03.2018 beim Hemmnis "Schulden" der Stand "<Stand>" erfasst wird
      Dann ist am 13.03.2018 die Aufgabe nach UM-4.1.17 für das Hemmnis "Schulden" <Ausgang>

      Beispiele:
        | Stand                | Ausgang |
        | in Bearbeitung       | offen   |
        | erfolgreich erledigt | erfüllt |

  @UM-4.1.18
  Regel: Im Grundsatz kommen Rahmenbedingungen vor Leistungsfähigkeit vor Motivation vor beruflicher Kompetenz

    Szenariogrundriss: Die Reihenfolge, in der die sozialen Kompetenzen überall stehen können
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                          |
        | 12.03.2018 | das Hemmnis "Schulden" in Rahmenbedingungen      |
        | 12.03.2018 | das Hemmnis "Rücken" in Leistungsfähigkeit       |
        | 12.03.2018 | das Hemmnis "Antrieb" in Motivation              |
        | 12.03.2018 | das Hemmnis "Abschluss" in beruflicher Kompetenz |
        | 12.03.2018 | das Hemmnis "Streit" in sozialen Kompetenzen     |
      Wenn am 13.03.2018 die Reihenfolge <Folge> erfasst wird
      Dann wird das <Antwort>

      Beispiele:
        | Folge                                                     | Antwort                                   |
        | "Schulden", "Rücken", "Antrieb", "Abschluss" und "Streit" | ohne Verstoß festgehalten                 |
        | "Streit", "Schulden", "Rücken", "Antrieb" und "Abschluss" | ohne Verstoß festgehalten                 |
        | "Rücken", "Schulden", "Antrieb" und "Abschluss"           | festgehalten, mit Verstoß gegen UM-4.1.18 |
        | "Schulden", "Antrieb", "Rücken" und "Abschluss"           | festgehalten, mit Verstoß gegen UM-4.1.18 |
        | "Schulden", "Rücken", "Abschluss" und "Antrieb"           | festgehalten, mit Verstoß gegen UM-4.1.18 |

    Szenario: Die Reihenfolge ist ein Soll, eine Begründung trägt die Abweichung
      Gegeben sei am 12.03.2018 das Hemmnis "Schulden" in Rahmenbedingungen
      Und am 12.03.2018 das Hemmnis "Antrieb" in Motivation
      Wenn am 13.03.2018 die Reihenfolge "Antrieb" und "Schulden" erfasst wird
      Dann UM-4.1.18 ist ein Soll, steht in "4.1.3"
      Wenn am 14.03.2018 die Reihenfolge "Antrieb" und "Schulden", mit begründeter Abweichung von UM-4.1.18 erfasst wird
      Dann wird das angenommen, mit vermerkter Abweichung von UM-4.1.18

  @UM-4.1.18a
  Regel: Eine andere Reihenfolge ist denkbar

    Szenario: Ist vorab an der Motivation zu arbeiten, weicht niemand ab
      Gegeben sei am 12.03.2018 das Hemmnis "Schulden" in Rahmenbedingungen
      Und am 12.03.2018 das Hemmnis "Antrieb" in Motivation
      Wenn am 13.03.2018 die Reihenfolge "Antrieb" und "Schulden", dabei "in diesem Fall ist vorab anderes zu klären" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft UM-4.1.18a

  @UM-4.1.18b
  Regel: In welcher Folge gearbeitet wird, entscheidet das Fallmanagement

    Szenariogrundriss: Niemand sonst entscheidet die Reihenfolge
      Gegeben sei am 12.03.2018 das Hemmnis "Schulden" in Rahmenbedingungen
      Und am 12.03.2018 das Hemmnis "Rücken" in Leistungsfähigkeit
      Wenn am 13.03.2018 die Reihenfolge "Schulden" und "Rücken", erledigt durch <wen> erfasst wird
      Dann wird das <Antwort>

      Beispiele:
        | wen                                 | Antwort                                    |
        | das Fallmanagement arbeitsmarktfern | ohne Verstoß festgehalten                  |
        | das Fallmanagement arbeitsmarktnah  | festgehalten, mit Verstoß gegen UM-4.1.18b |
        | den Service                         | festgehalten, mit Verstoß gegen UM-4.1.18b |

  @UM-4.1.19 @UM-4.1.19c @UM-4.1.20 @UM-4.1.42 @UM-4.1.43
  Regel: Ein Integrationsfahrplan hat eine angemessene Zeit, ist am Arbeitsmarkt gemessen, und die Vermittlung geht ihm vor

    Szenario: So ist ein Integrationsfahrplan vollständig
      Wenn am 12.03.2018 ein vollständiger Integrationsfahrplan erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und stehen im Eintrag dabei "die Zeit ist angemessen, familiäre und persönliche Belange sind beachtet", "Schritte werden eingefordert, Zeiten sind nicht beliebig dehnbar, das ist beiden Seiten klar", "bestehende Möglichkeiten der Vermittlung haben Vorrang" und "die zeitliche Planung ist realistisch und ambitioniert"

    Szenario: Ohne Zieltermine fehlt die Zeit
      Wenn am 12.03.2018 ein vollständiger Integrationsfahrplan, ohne Zieltermine erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen UM-4.1.19
      Und UM-4.1.19 ist ein Muss, steht in "4.1.3"

    Szenario: Was zum Integrationsfahrplan nicht gesagt ist, fehlt
      Wenn am 12.03.2018 ein Integrationsfahrplan mit "Strategien" und "Zeitplan" erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen UM-4.1.19, UM-4.1.19c, UM-4.1.20, UM-4.1.42 und UM-4.1.43
      Und UM-4.1.19c ist ein Muss, steht in "4.1.3"
      Und UM-4.1.20 ist ein Muss, steht in "4.1.3"
      Und UM-4.1.42 ist ein Muss, steht in "4.1.3"
      Und UM-4.1.43 ist ein Soll, steht in "4.1.3"

  @UM-4.1.19a
  Regel: Bei komplexen Profillagen machen Teilziele die Fortschritte sichtbar, und die Person erfährt von ihnen

    Szenariogrundriss: Ein Integrationsfahrplan mit Teilzielen
      Gegeben sei am 12.03.2018 die Kundenkategorie <Kategorie>
      Wenn am 13.03.2018 <Fahrplan> erfasst wird
      Dann wird das <Antwort>

      Beispiele:
        | Kategorie | Fahrplan                                              | Antwort                                    |
        | D         | ein vollständiger Integrationsfahrplan                | ohne Verstoß festgehalten                  |
        | D         | ein vollständiger Integrationsfahrplan ohne Teilziele | festgehalten, mit Verstoß gegen UM-4.1.19a |
        | E         | ein vollständiger Integrationsfahrplan ohne Teilziele | festgehalten, mit Verstoß gegen UM-4.1.19a |
        | B         | ein vollständiger Integrationsfahrplan ohne Teilziele | ohne Verstoß festgehalten                  |

    Szenario: Im Folgegespräch werden der Person ihre Fortschritte gezeigt
      Gegeben sei am 12.03.2018 die Kundenkategorie E
      Wenn am 11.06.2018 ein Gespräch "Folgegespräch" erfasst wird
      Dann ist am 11.06.2018 die Aufgabe nach UM-4.1.19a offen
      Und beruht diese Frist auf "4.1.3"
      Und verlangt sie "Der Person ihre Fortschritte zeigen"
      Wenn am 10.09.2018 ein Gespräch "Folgegespräch", dabei "der Person wurden ihre Fortschritte gezeigt" erfasst wird
      Dann ist am 10.09.2018 die Aufgabe nach UM-4.1.19a vom 11.06.2018 erfüllt

    Szenario: Bei integrationsnahen Profillagen steht das nicht an
      Gegeben sei am 12.03.2018 die Kundenkategorie B
      Wenn am 11.06.2018 ein Gespräch "Folgegespräch" erfasst wird
      Dann gibt es am 11.06.2018 keine Aufgabe nach UM-4.1.19a

  @UM-4.1.19b
  Regel: Die Integrationsplanung wird bei allen regelmäßig fortgeschrieben

    Szenario: Nach jedem Plan steht die nächste Fortschreibung an, ohne überfällig zu werden
      Gegeben sei am 12.03.2018 ein Integrationsfahrplan mit "Strategien" und "Zeitplan"
      Dann ist am 10.09.2019 die Aufgabe nach UM-4.1.19b offen
      Und beruht diese Frist auf "4.1.3"
      Und verlangt sie "Integrationsplanung fortschreiben"
      Und ist sie ein Muss
      Wenn am 10.09.2018 ein Integrationsfahrplan mit "Strategien", "Zeitplan" und "Teilziele" erfasst wird
      Dann ist am 10.09.2018 die Aufgabe nach UM-4.1.19b vom 12.03.2018 erfüllt
      Und ist am 10.09.2018 die Aufgabe nach UM-4.1.19b vom 10.09.2018 offen
