# language: de
Funktionalität: Was die Abfrage 203 zeigt (GA 01/13, Nr. 9)
  Alle Personen sind über 25. Gezählt wird am Stichtag, dem 15.09.2018, und vom 01.09.2018 bis dahin.

  Grundlage:
    Gegeben sei ein Jobcenter mit der GA 01/13

  @MI-9.2
  Regel: Die Abfrage 203 zeigt, wie es im Fallmanagement steht

    Szenario: Ein Monat in Zahlen
      Gegeben sei eine Person "Zoe", geboren am 04.05.1980, im Fallmanagement seit dem 05.08.2016
      Und eine Person "Ahmed", geboren am 04.05.1980, im Fallmanagement seit dem 14.09.2016
      Und eine Person "Berta", geboren am 04.05.1980, im Fallmanagement seit dem 15.09.2016
      Und eine Person "Cem", geboren am 04.05.1980, im Fallmanagement seit dem 14.09.2017
      Und eine Person "Dora", geboren am 04.05.1980, im Fallmanagement seit dem 15.09.2017
      Und eine Person "Emil", geboren am 04.05.1980, im Fallmanagement seit dem 14.03.2018
      Und eine Person "Fatma", geboren am 04.05.1980, im Fallmanagement seit dem 15.03.2018
      Und diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang                                          |
        | Emil   | 14.07.2018 | ein nicht qualifizierter Kontakt                 |
        | Fatma  | 15.07.2018 | ein nicht qualifizierter Kontakt                 |
        | Emil   | 15.07.2018 | eine Eingliederungsvereinbarung                  |
        | Zoe    | 01.08.2018 | eine Verlängerung um 6 Monate                    |
      Und eine Person "Gerda", geboren am 04.05.1980, vorgemerkt am 17.08.2018
      Und eine Person "Hans", geboren am 04.05.1980, vorgemerkt am 18.08.2018
      Und eine Person "Ines", geboren am 04.05.1980, im Fallmanagement seit dem 03.09.2018
      Und diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang                                          |
        | Dora   | 13.09.2018 | ein Fallabgang wegen Ende der Hilfebedürftigkeit |
      Dann zeigt der Bericht "Auswertung 203" zum 15.09.2018
        | Kennzahl                         | Gruppe                           | Wert |
        | Fallzugänge                      |                                  | 1    |
        | Fallabgänge nach Grund           |                                  | 1    |
        | Fallabgänge nach Grund           | Ende der Hilfebedürftigkeit      | 1    |
        | Fallabgänge nach Grund           | Zeitablauf                       | 0    |
        | Bestand                          |                                  | 7    |
        | Bestand nach Dauer               | bis 6 Monate                     | 2    |
        | Bestand nach Dauer               | bis 12 Monate                    | 1    |
        | Bestand nach Dauer               | bis 24 Monate                    | 2    |
        | Bestand nach Dauer               | länger                           | 2    |
        | Vormerkungen ohne Entscheidung   |                                  | 1    |
        | Überfällige Kontakte             |                                  | 5    |
        | Überfällige Überprüfungen        |                                  | 5    |
        | Aufenthalte über der Höchstdauer |                                  | 2    |
        | Aufenthalte über der Höchstdauer | mit Verlängerung                 | 1    |
        | Aufenthalte über der Höchstdauer | mit begründeter Abweichung       | 0    |
        | Aufenthalte über der Höchstdauer | ohne Verlängerung und Begründung | 1    |
        | Fälle ohne EGV                   |                                  | 6    |
        | Fälle ohne zählenden Kontakt     |                                  | 5    |

    Szenariogrundriss: Eine Vormerkung ist nach vier Wochen zu lange offen
      Gegeben sei eine Person, geboren am 04.05.1980, vorgemerkt am 18.06.2018
      Dann zeigt der Bericht "Auswertung 203" zum <Stichtag>
        | Kennzahl                       | Gruppe | Wert     |
        | Vormerkungen ohne Entscheidung |        | <Anzahl> |

      Beispiele:
        | Stichtag   | Anzahl |
        | 16.07.2018 | 0      |
        | 17.07.2018 | 1      |

    Szenariogrundriss: Eine Verlängerung trägt bis zu ihrem letzten Tag
      Gegeben sei eine Person, geboren am 04.05.1980, im Fallmanagement seit dem 15.08.2016
      Und am 01.08.2018 eine Verlängerung um 3 Monate
      Dann zeigt der Bericht "Auswertung 203" zum <Stichtag>
        | Kennzahl                         | Gruppe                           | Wert   |
        | Aufenthalte über der Höchstdauer | mit Verlängerung                 | <mit>  |
        | Aufenthalte über der Höchstdauer | ohne Verlängerung und Begründung | <ohne> |

      Beispiele:
        | Stichtag   | mit | ohne |
        | 15.08.2018 | 0   | 0    |
        | 16.08.2018 | 1   | 0    |
        | 15.11.2018 | 1   | 0    |
        | 16.11.2018 | 0   | 1    |
