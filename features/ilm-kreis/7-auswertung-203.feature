# language: de
Funktionalität: Was die Auswertung 203 zeigt (GA 14/2017, Nr. 7 Abs. 2)
  Alle Personen sind über 25. Gezählt wird am Stichtag, dem 15.07.2018, und vom 01.07.2018 bis dahin.

  Grundlage:
    Gegeben sei das Jobcenter Ilm-Kreis mit seiner GA 14/2017

  @ILM-7.2
  Regel: Die Auswertung 203 zeigt, wie es im Fallmanagement steht

    Szenario: Ein Monat in Zahlen
      Gegeben seien diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang                                             |
        | Ahmed  | 14.07.2016 | ein Fallzugang                                      |
        | Berta  | 15.07.2016 | ein Fallzugang                                      |
        | Cem    | 14.07.2017 | ein Fallzugang                                      |
        | Dora   | 15.07.2017 | ein Fallzugang                                      |
        | Emil   | 14.01.2018 | ein Fallzugang                                      |
        | Fatma  | 15.01.2018 | ein Fallzugang                                      |
        | Gerda  | 01.02.2018 | ein Fallzugang                                      |
        | Hans   | 01.02.2018 | ein Fallzugang                                      |
        | Ines   | 01.02.2018 | ein Fallzugang                                      |
        | Dora   | 14.05.2018 | ein qualifizierter Kontakt                          |
        | Emil   | 15.05.2018 | ein qualifizierter Kontakt                          |
        | Fatma  | 15.05.2018 | ein nicht qualifizierter Kontakt                    |
        | Emil   | 15.05.2018 | eine Eingliederungsvereinbarung                     |
        | Fatma  | 15.05.2018 | eine Eingliederungsvereinbarung                     |
        | Hans   | 30.06.2018 | ein Fallabgang wegen Ende der Hilfebedürftigkeit    |
        | Jana   | 30.06.2018 | ein Fallzugang                                      |
        | Kemal  | 01.07.2018 | ein Fallzugang                                      |
        | Gerda  | 01.07.2018 | ein Fallabgang wegen Wegfall der Zugangskriterien   |
        | Ines   | 15.07.2018 | ein Fallabgang wegen Ende der Hilfebedürftigkeit    |
        | Lena   | 15.07.2018 | ein Fallzugang                                      |
        | Moritz | 16.07.2018 | ein Fallzugang                                      |
        | Kemal  | 16.07.2018 | ein Fallabgang wegen Ende der Hilfebedürftigkeit    |
      Dann zeigt der Bericht "Auswertung 203" zum 15.07.2018
        | Kennzahl                        | Gruppe                                                                        | Wert |
        | Fallzugänge                     |                                                                               | 2    |
        | Fallabgänge nach Grund          |                                                                               | 2    |
        | Fallabgänge nach Grund          | Ende der Hilfebedürftigkeit                                                   | 1    |
        | Fallabgänge nach Grund          | Zugangskriterien entfallen, Fortschritt auch ohne Fallmanagement zu erwarten  | 1    |
        | Fallabgänge nach Grund          | Tod der Person                                                                | 0    |
        | Bestand                         |                                                                               | 10   |
        | Bestand nach Dauer              | bis 6 Monate                                                                  | 5    |
        | Bestand nach Dauer              | bis 12 Monate                                                                 | 2    |
        | Bestand nach Dauer              | bis 24 Monate                                                                 | 2    |
        | Bestand nach Dauer              | länger                                                                        | 1    |
        | Überfällige Kontakte            |                                                                               | 5    |
        | Überfällige Überprüfungen       |                                                                               | 5    |
        | Aufenthalte über der Höchstdauer |                                                                              | 0    |
        | Aufenthalte über der Höchstdauer | mit begründeter Abweichung                                                   | 0    |
        | Aufenthalte über der Höchstdauer | ohne Verlängerung und Begründung                                             | 0    |
        | Fälle ohne EGV                  |                                                                               | 8    |
        | Fälle ohne zählenden Kontakt    |                                                                               | 8    |

    Szenariogrundriss: Über der Höchstdauer ist, wer länger als zwei Jahre bleibt
      Gegeben sei die GA 14/2017 wird vom 01.01.2019 bis 31.12.2020 weiter angewandt
      Und diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang                                    |
        | Ahmed  | 15.01.2018 | ein Fallzugang                             |
        | Berta  | 15.01.2018 | ein Fallzugang                             |
        | Berta  | 16.01.2020 | eine Begründung der Abweichung von ILM-3.3 |
      Dann zeigt der Bericht "Auswertung 203" zum <Stichtag>
        | Kennzahl                         | Gruppe                           | Wert        |
        | Aufenthalte über der Höchstdauer |                                  | <zusammen>  |
        | Aufenthalte über der Höchstdauer | mit begründeter Abweichung       | <begründet> |
        | Aufenthalte über der Höchstdauer | ohne Verlängerung und Begründung | <ohne>      |

      Beispiele:
        | Stichtag   | zusammen | begründet | ohne |
        | 15.01.2020 | 0        | 0         | 0    |
        | 16.01.2020 | 2        | 1         | 1    |

    Szenario: Eine EGV trägt bis zu ihrem letzten Tag
      Gegeben seien diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang                                                         |
        | Ahmed  | 01.02.2018 | ein Fallzugang                                                  |
        | Ahmed  | 05.02.2018 | eine Eingliederungsvereinbarung mit Laufzeit bis zum 14.07.2018 |
      Dann zeigt der Bericht "Auswertung 203" zum 14.07.2018
        | Kennzahl       | Gruppe | Wert |
        | Fälle ohne EGV |        | 0    |
      Und zeigt der Bericht "Auswertung 203" zum 15.07.2018
        | Kennzahl       | Gruppe | Wert |
        | Fälle ohne EGV |        | 1    |

    Szenario: Jedes Team und jede Geschäftsstelle sieht die eigenen Zahlen
      Gegeben sei das Team gehört zur Geschäftsstelle "Arnstadt"
      Und diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang        |
        | Ahmed  | 02.07.2018 | ein Fallzugang |
      Dann zeigt der Bericht "Auswertung 203" zum 15.07.2018 je Geschäftsstelle
        | Kennzahl    | Wer      | Gruppe | Wert |
        | Fallzugänge | Arnstadt |        | 1    |
      Und zeigt der Bericht "Auswertung 203" zum 15.07.2018 je Team
        | Kennzahl    | Wer  | Gruppe | Wert |
        | Fallzugänge | Team |        | 1    |

    Szenario: Bevor die Anweisung galt, gab es die Auswertung nicht
      Gegeben seien diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang        |
        | Ahmed  | 04.12.2017 | ein Fallzugang |
      Dann zeigt der Bericht "Auswertung 203" zum 31.12.2017 nichts
      Und zeigt der Bericht "Auswertung 203" zum 01.01.2018
        | Kennzahl | Gruppe | Wert |
        | Bestand  |        | 1    |
