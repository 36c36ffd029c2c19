# language: de
Funktionalität: Schnittstellen zum Arbeitgeberservice und zwischen den Fallmanagements (Handlungskonzept, Nr. 6.4 bis 6.6)

  Grundlage:
    Gegeben sei das Jobcenter Uckermark mit seinem Handlungskonzept
    Und eine Person im Fallmanagement arbeitsmarktfern, geboren am 04.05.1980, betreut seit dem 05.03.2018

  @UM-6.4.1
  Regel: Zwei Monate vor Ende einer Weiterbildung das Arbeitsbündnis mit dem Arbeitgeberservice

    Szenariogrundriss: Rückwärts gezählt, im Monat ohne 31. Tag von dessen letztem
      Gegeben sei am 05.03.2018 der Zeitraum "Umschulung" (Weiterbildung) ab dem 05.03.2018 bis zum 30.04.2019
      Wenn am <Tag> der Schritt "Arbeitsbündnis mit dem Arbeitgeberservice" beteiligt "der Arbeitgeberservice" und zu "Umschulung" erfasst wird
      Dann ist am 05.03.2018 die Frist nach UM-6.4.1 fällig am 28.02.2019
      Und ist diese Frist ein Muss
      Und beruht diese Frist auf "6.4"
      Und verlangt sie "Arbeitsbündnis mit dem Arbeitgeberservice bilden"
      Und ist dafür die zuständige Fachkraft zuständig
      Und ist am <Tag> die am 28.02.2019 fällige Frist nach UM-6.4.1 <Ausgang>

      Beispiele:
        | Tag        | Ausgang                    |
        | 28.02.2019 | rechtzeitig erfüllt        |
        | 01.03.2019 | um 1 Tag verspätet erfüllt |

    Szenariogrundriss: Was nicht genügt
      Gegeben sei am 05.03.2018 der Zeitraum "Umschulung" (Weiterbildung) ab dem 05.03.2018 bis zum 30.04.2019
      Wenn am 28.02.2019 der Schritt "Arbeitsbündnis mit dem Arbeitgeberservice" <wie> erfasst wird
      Dann ist am 01.03.2019 die am 28.02.2019 fällige Frist nach UM-6.4.1 um 1 Tag überfällig

      Beispiele: Ohne den Arbeitgeberservice, oder nicht zu dieser Weiterbildung
        | wie                                  |
        | zu "Umschulung"                      |
        | beteiligt "der Arbeitgeberservice"   |

    Szenario: Verlegt sich das Ende, verlegt sich die Frist
      Gegeben sei am 05.03.2018 der Zeitraum "Umschulung" (Weiterbildung) ab dem 05.03.2018 bis zum 30.04.2019
      Wenn am 03.09.2018 der Zeitraum "Umschulung" (Weiterbildung) ab dem 05.03.2018 bis zum 31.05.2019 erfasst wird
      Dann ist am 03.09.2018 die Frist nach UM-6.4.1 fällig am 31.03.2019

    Szenario: Führt die Weiterbildung zu keinem neuen Berufsabschluss, ist die Frist erledigt
      Gegeben sei am 05.03.2018 der Zeitraum "Gabelstapler" (Weiterbildung) ab dem 05.03.2018 bis zum 30.04.2019
      Wenn am 06.03.2018 der Zeitraum "Gabelstapler" (Weiterbildung) ab dem 05.03.2018 bis zum 30.04.2019, dabei "sie führt zu keinem neuen Berufsabschluss" erfasst wird
      Dann läuft am 06.03.2018 keine Frist nach UM-6.4.1

    Szenario: Für eine Ausbildung gilt das nicht
      Wenn am 05.03.2018 der Zeitraum "Koch" (Ausbildung) ab dem 05.03.2018 bis zum 30.04.2019 erfasst wird
      Dann läuft am 05.03.2018 keine Frist nach UM-6.4.1

  @UM-6.4.3
  Regel: Der Arbeitgeberservice meldet Stellen, das Fallmanagement passgenaue Bewerbungen

    Szenario: Auf die Meldung der Stelle folgt die Meldung der Person
      Wenn am 03.09.2018 der Schritt "Meldung einer zu besetzenden Stelle" beteiligt "der Arbeitgeberservice" erfasst wird
      Dann gibt es am 02.09.2018 keine Aufgabe nach UM-6.4.3
      Und ist am 31.12.2019 die Aufgabe nach UM-6.4.3 offen
      Und ist sie ein Muss
      Und verlangt sie "Person dem Arbeitgeberservice als passgenaue Bewerbung melden"
      Wenn am 04.09.2018 der Schritt "Meldung als passgenaue Bewerbung" beteiligt "der Arbeitgeberservice" erfasst wird
      Dann ist am 04.09.2018 die Aufgabe nach UM-6.4.3 erfüllt

  @UM-6.6.1
  Regel: Wer arbeitsmarktnah geworden ist, wird nicht länger arbeitsmarktfern betreut

    Szenario: Die Kategorie A macht die Aufgabe, die Überleitung erfüllt sie
      Gegeben sei am 20.03.2018 die Kundenkategorie C
      Und am 20.03.2018 eine EGV
      Wenn am 04.06.2018 die Kundenkategorie A erfasst wird
      Dann gibt es am 03.06.2018 keine Aufgabe nach UM-6.6.1
      Und ist am 04.06.2018 die Aufgabe nach UM-6.6.1 offen
      Und ist sie ein Muss
      Und beruht diese Frist auf "6.6"
      Und verlangt sie "An das Fallmanagement arbeitsmarktnah überleiten"
      Und ist dafür das Fallmanagement arbeitsmarktfern zuständig
      Wenn am 06.06.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben erfasst wird
      Dann wird das angenommen
      Und ist am 06.06.2018 die Aufgabe nach UM-6.6.1 erfüllt

    Szenario: Wer noch nicht so weit ist, bleibt
      Gegeben sei am 20.03.2018 eine EGV
      Wenn am 04.06.2018 die Kundenkategorie B erfasst wird
      Dann gibt es am 31.12.2018 keine Aufgabe nach UM-6.6.1

  @UM-6.6.1a
  Regel: Darüber entscheidet das Fallmanagement arbeitsmarktfern

    Szenario: Das Fallmanagement arbeitsmarktnah holt sich keinen Fall
      Gegeben sei am 20.03.2018 eine EGV
      Und am 04.06.2018 die Kundenkategorie A
      Wenn am 06.06.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben, erledigt durch das Fallmanagement arbeitsmarktnah erfasst wird
      Dann wird das abgelehnt wegen UM-6.6.1a
      Und UM-6.6.1a ist ein Muss, steht in "6.6"

  @UM-6.6.1b
  Regel: Die Vermittlungshemmnisse sind nachweislich abgebaut

    Szenario: Ein einziges offenes Hemmnis steht der Überleitung entgegen
      Gegeben sei am 20.03.2018 das Hemmnis "Schulden" in Rahmenbedingungen
      Und am 20.03.2018 eine EGV
      Und am 04.06.2018 die Kundenkategorie A
      Wenn am 06.06.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben erfasst wird
      Dann wird das abgelehnt wegen UM-6.6.1b
      Wenn am 07.06.2018 beim Hemmnis "Schulden" der Stand "erfolgreich erledigt" erfasst wird
      Und am 07.06.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben erfasst wird
      Dann wird das angenommen

  @UM-6.6.1c
  Regel: Die Entscheidung wird begründet und dokumentiert

    Szenario: Ohne Begründung wird sie abgelehnt
      Gegeben sei am 20.03.2018 eine EGV
      Und am 04.06.2018 die Kundenkategorie A
      Wenn am 06.06.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben, ohne Begründung erfasst wird
      Dann wird das abgelehnt wegen UM-6.6.1c
      Wenn am 06.06.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben erfasst wird
      Dann wird das angenommen
      Und steht im Eintrag die Begründung "die Entwicklung macht den Wechsel nötig"
