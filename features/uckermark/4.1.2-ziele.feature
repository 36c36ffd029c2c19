# language: de
Funktionalität: Ziele (Handlungskonzept, Nr. 4.1.2)

  Grundlage:
    Gegeben sei das Jobcenter Uckermark mit seinem Handlungskonzept
    Und eine Person im Fallmanagement arbeitsmarktfern, geboren am 04.05.1980, betreut seit dem 05.03.2018

  @UM-4.1.15 @UM-4.1.15b @UM-4.1.15c @UM-4.1.41
  Regel: Das Ziel wählen beide gemeinsam, nach Beratung, und es ist das mit der höchsten Erfolgsaussicht

    Szenario: So ist ein Ziel vereinbart
      Wenn am 12.03.2018 das gemeinsam beratene Ziel "Arbeit auf dem ersten Arbeitsmarkt" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und stehen im Eintrag dabei "vorrangige Ansprüche und besondere Zielgruppen sind berücksichtigt", "höchste Erfolgsaussicht oder tragfähigste Voraussetzungen" und "beraten über Möglichkeiten, Wege, Konsequenzen, Hürden, Hilfen und Alternativen"

    Szenario: Ohne Einvernehmen ist das ein Verstoß, auch ohne die Wünsche der Person
      Wenn am 12.03.2018 das gemeinsam beratene Ziel "Ausbildung", nicht im Einvernehmen erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen UM-4.1.15
      Und UM-4.1.15 ist ein Muss, steht in "4.1.2"
      Wenn am 13.03.2018 das gemeinsam beratene Ziel "Ausbildung", ohne Wünsche der Person erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen UM-4.1.15

    Szenario: Was zum Ziel nicht gesagt ist, fehlt
      Wenn am 12.03.2018 das Ziel "Ausbildung" erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen UM-4.1.15b, UM-4.1.15c und UM-4.1.41
      Und UM-4.1.15b ist ein Muss, steht in "4.1.2"
      Und UM-4.1.15c ist ein Muss, steht in "4.1.2"
      Und UM-4.1.41 ist ein Muss, steht in "4.1.2"

  @UM-4.1.15a
  Regel: Nur ausnahmsweise bestimmt das Fallmanagement das Ziel, unter Beachtung der Berufswahlfreiheit

    Szenario: In der Ausnahme ist das Ziel ohne Einvernehmen kein Verstoß
      Wenn am 12.03.2018 das gemeinsam beratene Ziel "Ausbildung", nicht im Einvernehmen, dabei "ein Ausnahmefall, die Berufswahlfreiheit ist beachtet" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft UM-4.1.15a

  @UM-4.1.16
  Regel: Jedes Folgegespräch bespricht, wie das Ziel umgesetzt wird

    Szenario: Was im Folgegespräch nicht besprochen wurde, steht für das nächste an
      Wenn am 12.03.2018 ein Gespräch "Folgegespräch", dabei "die Umsetzung des Ziels wurde besprochen" erfasst wird
      Dann gibt es am 12.03.2018 keine Aufgabe nach UM-4.1.16
      Wenn am 11.06.2018 ein Gespräch "Folgegespräch" erfasst wird
      Dann ist am 11.06.2018 die Aufgabe nach UM-4.1.16 offen
      Und beruht diese Frist auf "4.1.2"
      Und verlangt sie "Umsetzung des Ziels besprechen"
      Und ist sie ein Muss
      Wenn am 10.09.2018 ein Gespräch "Folgegespräch", dabei "die Umsetzung des Ziels wurde besprochen" erfasst wird
      Dann ist am 10.09.2018 die Aufgabe nach UM-4.1.16 erfüllt

  @UM-4.1.16a
  Regel: Änderungen an Ziel und Umsetzung werden dokumentiert

    Szenario: Ein neues Ziel ist ein neuer Eintrag
      Gegeben sei am 12.03.2018 das Ziel "Ausbildung"
      Wenn am 10.09.2018 das Ziel "Arbeit auf dem ersten Arbeitsmarkt" erfasst wird
      Dann nennt der Eintrag als geprüft UM-4.1.16a

    Szenario: Auch eine aufgegebene Handlungsstrategie ist ein neuer Eintrag
      Gegeben sei am 12.03.2018 das Hemmnis "Schulden" in Rahmenbedingungen
      Und am 12.03.2018 eine Handlungsstrategie gegen "Schulden"
      Wenn am 10.09.2018 eine Handlungsstrategie gegen "Schulden", nun aufgegeben erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft UM-4.1.16a

  @UM-4.1.36
  Regel: Ziele sind Arbeit auf dem ersten Arbeitsmarkt, Selbständigkeit, Ausbildung und Studium

    Szenariogrundriss: Was Ziel sein kann
      Wenn am 12.03.2018 das gemeinsam beratene Ziel "<Ziel>" erfasst wird
      Dann wird das <Antwort>

      Beispiele: Eine kleine Beschäftigung nicht ohne Weiteres
        | Ziel                                             | Antwort                                   |
        | Arbeit auf dem ersten Arbeitsmarkt               | ohne Verstoß festgehalten                 |
        | Selbständigkeit                                  | ohne Verstoß festgehalten                 |
        | Ausbildung                                       | ohne Verstoß festgehalten                 |
        | Studium                                          | ohne Verstoß festgehalten                 |
        | Minijob, Midijob oder kurzfristige Beschäftigung | festgehalten, mit Verstoß gegen UM-4.1.36 |

    Szenario: Eine kleine Beschäftigung ist ein Ziel, wenn sie weiterhilft
      Wenn am 12.03.2018 das gemeinsam beratene Ziel "Minijob, Midijob oder kurzfristige Beschäftigung", dabei "die Arbeitslosigkeit endet oder die Hilfebedürftigkeit sinkt" erfasst wird
      Dann wird das ohne Verstoß festgehalten

  @UM-4.1.37
  Regel: Für beschäftigte Aufstockende gilt das Ziel, ihre Beschäftigung zu festigen und auszuweiten

    Szenario: Mit der Beschäftigung steht dieses Ziel an
      Dann gibt es am 05.03.2018 keine Aufgabe nach UM-4.1.37
      Wenn am 12.03.2018 der Zeitraum "Kasse" (Beschäftigung) ab dem 12.03.2018 erfasst wird
      Und am 13.03.2018 das Ziel "Ausbildung" erfasst wird
      Dann ist am 13.03.2018 die Aufgabe nach UM-4.1.37 offen
      Und beruht diese Frist auf "4.1.2"
      Und ist sie ein Muss
      Wenn am 14.03.2018 das gemeinsam beratene Ziel "bestehende Beschäftigung festigen und ausweiten" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am 14.03.2018 die Aufgabe nach UM-4.1.37 erfüllt

    Szenario: Endet die Beschäftigung, steht es nicht mehr an
      Gegeben sei am 12.03.2018 der Zeitraum "Kasse" (Beschäftigung) ab dem 12.03.2018 bis zum 30.06.2018
      Dann ist am 30.06.2018 die Aufgabe nach UM-4.1.37 offen
      Und ist am 01.07.2018 die Aufgabe nach UM-4.1.37 entfallen

    Szenario: Wer keine Beschäftigung hat, kann sie nicht ausweiten
      Wenn am 12.03.2018 das gemeinsam beratene Ziel "bestehende Beschäftigung festigen und ausweiten" erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen UM-4.1.37

  @UM-4.1.38
  Regel: Für Selbständige bestimmt ein eigener Arbeitshinweis die Ziele

    Szenariogrundriss: Auf den Arbeitshinweis wird verwiesen
      Wenn am 12.03.2018 das Merkmal Personengruppe "<Gruppe>" erfasst wird
      Dann verweist am 11.03.2018 für den Fall nichts nach UM-4.1.38 weiter
      Und verweist UM-4.1.38 am 12.03.2018 auf "Arbeitshinweis zum Umgang mit Selbständigen und Existenzgründern"

      Beispiele:
        | Gruppe            |
        | Selbständige      |
        | Existenzgründende |

    Szenario: Für andere nicht
      Wenn am 12.03.2018 das Merkmal Personengruppe "Geflüchtete" erfasst wird
      Dann verweist am 12.03.2018 für den Fall nichts nach UM-4.1.38 weiter

  @UM-4.1.39
  Regel: Ziele jenseits des ersten Arbeitsmarkts sind möglich

    Szenario: Eine solche Tätigkeit kann als Ziel vereinbart werden
      Wenn am 12.03.2018 das gemeinsam beratene Ziel "Tätigkeit jenseits des ersten Arbeitsmarkts" erfasst wird
      Dann wird das ohne Verstoß festgehalten

  @UM-4.1.40
  Regel: Die Person darf selbständig weitere Ziele verfolgen

    Szenariogrundriss: Das kann beim Ziel oder im Gespräch festgehalten werden
      Wenn am 12.03.2018 <Vorgang>, dabei "die Person verfolgt selbständig weitere Ziele" erfasst wird
      Dann steht im Eintrag dabei "die Person verfolgt selbständig weitere Ziele"
      Und nennt der Eintrag als geprüft UM-4.1.40

      Beispiele:
        | Vorgang                      |
        | das Ziel "Ausbildung"        |
        | ein Gespräch "Folgegespräch" |
