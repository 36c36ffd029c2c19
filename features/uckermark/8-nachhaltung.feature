# language: de
Funktionalität: Woran sich der Erfolg des Fallmanagements zeigt (Handlungskonzept, Nr. 8)

  Grundlage:
    Gegeben sei das Jobcenter Uckermark mit seinem Handlungskonzept
    Und eine Person im Fallmanagement arbeitsmarktfern, geboren am 04.05.1980, betreut seit dem 05.03.2018

  @UM-8.1
  Regel: Ein Wechsel in einen höherwertigen Bewerbertyp ist ein Fortschritt

    Szenariogrundriss: Von A nach E wird es schlechter, von E nach A besser
      Gegeben sei am 12.03.2018 die Kundenkategorie <vorher>
      Wenn am 10.09.2018 die Kundenkategorie <nachher> erfasst wird
      Dann ist der Wechsel der Kundenkategorie am 10.09.2018 <was>

      Beispiele:
        | vorher | nachher | was             |
        | E      | D       | ein Fortschritt |
        | D      | C       | ein Fortschritt |
        | C      | B       | ein Fortschritt |
        | B      | A       | ein Fortschritt |
        | A      | B       | ein Rückschritt |
        | C      | E       | ein Rückschritt |

    Szenariogrundriss: Was keinen Platz darin hat, ist weder das eine noch das andere
      Gegeben sei am 12.03.2018 die Kundenkategorie <vorher>
      Wenn am 10.09.2018 die Kundenkategorie <nachher> erfasst wird
      Dann ist der Wechsel der Kundenkategorie am 10.09.2018 ein Wechsel

      Beispiele:
        | vorher | nachher |
        | D      | X       |
        | S      | A       |

    Szenario: Der Integrationsfortschritt eines Monats, gezählt
      Gegeben sei am 12.03.2018 die Kundenkategorie E
      Und am 12.03.2018 das Hemmnis "Schulden" in Rahmenbedingungen
      Und am 12.03.2018 das Hemmnis "Sprache" in beruflicher Kompetenz
      Und am 30.09.2018 beim Hemmnis "Sprache" der Stand "in Bearbeitung"
      Und am 01.10.2018 beim Hemmnis "Schulden" der Stand "in Bearbeitung"
      Und am 01.10.2018 die Kundenkategorie D
      Und am 10.10.2018 die Kundenkategorie E
      Und am 20.10.2018 die Kundenkategorie C
      Und am 21.10.2018 die Kundenkategorie X
      Und am 22.10.2018 das Hemmnis "Kinder" in Rahmenbedingungen
      Und am 31.10.2018 beim Hemmnis "Schulden" der Stand "erfolgreich erledigt"
      Und am 01.11.2018 beim Hemmnis "Schulden" der Stand "in Bearbeitung"
      Dann zeigt der Bericht "Integrationsfortschritt" zum 31.10.2018
        | Kennzahl                   | Gruppe                     | Wert |
        | Bewegungen der Hemmnisse   | eröffnet                   | 1    |
        | Bewegungen der Hemmnisse   | bearbeitet                 | 1    |
        | Bewegungen der Hemmnisse   | erfolgreich erledigt       | 1    |
        | Bewegungen der Hemmnisse   | zurückgefallen             | 0    |
        | Wechsel der Kundenkategorie |                           | 4    |
        | Wechsel der Kundenkategorie | aufwärts                  | 2    |
        | Wechsel der Kundenkategorie | abwärts                   | 1    |
        | Wechsel der Kundenkategorie | gewechselt, ohne Rangfolge | 1   |

  @UM-8.3a
  Regel: Die Einhaltung der Mindeststandards belegt die Qualität

    Szenariogrundriss: Jeder Mindeststandard mit seinem Ausgang im Kalenderjahr
      Gegeben sei am 06.03.2018 die Kundenkategorie A
      Und am 26.03.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Und am <Tag> eine Einladung zu "Erstgespräch" auf den 12.04.2018
      Dann zeigt der Bericht "Jahresprüfung" zum <Stichtag>
        | Kennzahl                       | Gruppe                                           | davon                  | Wert          |
        | Einhaltung der Mindeststandards | UM-4.2.1: Schriftlich zum Erstgespräch einladen | eingehalten            | <eingehalten> |
        | Einhaltung der Mindeststandards | UM-4.2.1: Schriftlich zum Erstgespräch einladen | verspätet eingehalten  | <verspätet>   |
        | Einhaltung der Mindeststandards | UM-4.2.1: Schriftlich zum Erstgespräch einladen | überfällig             | <überfällig>  |
        | Einhaltung der Mindeststandards | UM-4.2.1: Schriftlich zum Erstgespräch einladen | läuft noch             | <läuft>       |

      Beispiele: Eingeladen werden muss bis zum 04.04.2018; was 2018 eingehalten wurde, gehört nicht zu 2019
        | Tag        | Stichtag   | eingehalten | verspätet | überfällig | läuft |
        | 04.04.2018 | 03.04.2018 | 0           | 0         | 0          | 1     |
        | 04.04.2018 | 31.12.2018 | 1           | 0         | 0          | 0     |
        | 04.04.2018 | 31.01.2019 | 0           | 0         | 0          | 0     |
        | 05.04.2018 | 04.04.2018 | 0           | 0         | 0          | 1     |
        | 06.04.2018 | 05.04.2018 | 0           | 0         | 1          | 0     |
        | 05.04.2018 | 31.12.2018 | 0           | 1         | 0          | 0     |
