# language: de
Funktionalität: Wie oft beraten wird (GA Beratung, Nr. 3)
  Zwei Werte laufen nebeneinander: der allgemeine für alle und der eigene der Gruppe, in die jemand nach Status und Alter gehört.
  Gezählt wird in Tagen, vom letzten Beratungsgespräch an; Wochenenden und Feiertage verschieben nichts.

  Grundlage:
    Gegeben sei das Jobcenter Bremen mit seiner GA Beratung

  @HB-3.0
  Regel: Alle haben mindestens alle 180 Tage ein Beratungsgespräch mit ihrer Integrationsfachkraft

    Szenariogrundriss: Der letzte Tag für das Gespräch
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Wenn am <Gespräch> ein Beratungsgespräch erfasst wird
      Dann ist am <Gespräch> die am 04.03.2023 fällige Frist nach HB-3.0 <Ausgang>
      Und ist das <Verletzung>
      Und ist am <Gespräch> die Frist nach HB-3.0 fällig am <nächste>

      Beispiele: Der nächste Zeitraum beginnt mit dem Gespräch; dass der 04.03.2023 ein Samstag ist, ändert nichts
        | Gespräch   | Ausgang                    | Verletzung   | nächste    |
        | 05.12.2022 | rechtzeitig erfüllt        | kein Verstoß | 03.06.2023 |
        | 04.03.2023 | rechtzeitig erfüllt        | kein Verstoß | 31.08.2023 |
        | 05.03.2023 | um 1 Tag verspätet erfüllt | ein Verstoß  | 01.09.2023 |

    Szenario: Ohne Gespräch ist die Frist am Tag danach überfällig
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Dann ist am 24.02.2023 die am 04.03.2023 fällige Frist nach HB-3.0 offen
      Und ist am 25.02.2023 die am 04.03.2023 fällige Frist nach HB-3.0 bald fällig
      Und ist am 04.03.2023 die am 04.03.2023 fällige Frist nach HB-3.0 bald fällig
      Und ist am 05.03.2023 die am 04.03.2023 fällige Frist nach HB-3.0 um 1 Tag überfällig
      Und beruht diese Frist auf "Nr. 3"
      Und ist diese Frist ein Muss
      Und verlangt sie "Beratungsgespräch führen"
      Und ist dafür die zuständige Fachkraft zuständig

    Szenariogrundriss: Was als Beratungsgespräch zählt
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Wenn am 01.03.2023 <Vorgang> erfasst wird
      Dann ist am 01.03.2023 die am 04.03.2023 fällige Frist nach HB-3.0 <Ausgang>

      Beispiele: Ein qualifiziertes Gespräch mit der Person, geführt von ihrer Fachkraft; auf die Form kommt es nicht an
        | Vorgang                                            | Ausgang             |
        | ein Beratungsgespräch                              | rechtzeitig erfüllt |
        | ein Beratungsgespräch beim Hausbesuch              | rechtzeitig erfüllt |
        | ein Beratungsgespräch per Video                    | rechtzeitig erfüllt |
        | ein Beratungsgespräch am Telefon                   | rechtzeitig erfüllt |
        | ein Beratungsgespräch, geführt vom Fallmanagement  | rechtzeitig erfüllt |
        | ein Beratungsgespräch, geführt von der Teamleitung | bald fällig         |
        | ein Beratungsgespräch per Brief                    | bald fällig         |
        | ein Beratungsgespräch ohne die Person              | bald fällig         |
        | ein nicht qualifizierter Kontakt                   | bald fällig         |
        | ein Kontaktversuch mit Erfolg                      | bald fällig         |
        | ein versäumter Termin                              | bald fällig         |

    Szenariogrundriss: Warum etwas nicht zählt, steht dabei
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Wenn am 01.03.2023 <Vorgang> erfasst wird
      Dann zählt das nicht für HB-3.0: "<Grund>"

      Beispiele:
        | Vorgang                                            | Grund                                |
        | ein nicht qualifizierter Kontakt                   | der Kontakt war nicht qualifiziert   |
        | ein Beratungsgespräch ohne die Person              | die Person war nicht anwesend        |
        | ein Beratungsgespräch per Brief                    | diese Form zählt hier nicht          |
        | ein Beratungsgespräch, geführt von der Teamleitung | eine andere Funktion hat gehandelt   |

    Szenariogrundriss: Sie gilt vor, im und neben dem Fallmanagement
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Wenn am 12.09.2022 <Vorgang> erfasst wird
      Dann ist die Person am 12.09.2022 <Phase>
      Und ist am 12.09.2022 die Frist nach HB-3.0 fällig am 04.03.2023

      Beispiele:
        | Vorgang                         | Phase              |
        | eine Vormerkung                 | vorgemerkt         |
        | eine Aufnahme in die Warteliste | auf der Warteliste |
        | ein Fallzugang                  | im Fallmanagement  |

    Szenario: Wer schon betreut wurde, bevor die Anweisung galt, für den zählt sie von ihrem ersten Tag an
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 10.01.2022
      Und am 14.02.2022 ein Beratungsgespräch
      Dann läuft am 31.07.2022 keine Frist nach HB-3.0
      Und ist am 01.08.2022 die Frist nach HB-3.0 fällig am 28.01.2023

    Szenario: Auch wer vorher schon einmal im Fallmanagement war
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 10.01.2022
      Und am 14.02.2022 ein Fallzugang
      Und am 30.06.2022 ein Fallabgang wegen Ende der Hilfebedürftigkeit
      Dann ist am 01.08.2022 die Frist nach HB-3.0 fällig am 28.01.2023

    Szenario: Von diesem Muss lässt sich nicht mit Gründen abweichen
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Wenn am 06.03.2023 eine Begründung der Abweichung von HB-3.0 erfasst wird
      Dann wird das abgelehnt wegen HB-3.0
      Und HB-3.0 ist ein Muss, steht in "Nr. 3"

  @HB-3.0a
  Regel: Ausgenommen ist, wer der Vollzeit-Schulpflicht unterliegt

    Szenario: Für sie läuft weder die allgemeine Frist noch die der übrigen
      Gegeben sei eine Person, geboren am 11.03.2007, betreut seit dem 05.09.2022
      Wenn am 05.09.2022 die Vollzeit-Schulpflicht erfasst wird
      Dann läuft am 05.09.2022 keine Frist nach HB-3.0
      Und läuft am 05.09.2022 keine Frist nach HB-3.5a

    Szenariogrundriss: Wird jemand schulpflichtig, ruht, was offen ist
      Gegeben sei eine Person, geboren am 11.03.2007, betreut seit dem 05.09.2022
      Wenn am 17.10.2022 die Vollzeit-Schulpflicht erfasst wird
      Dann ist am 16.10.2022 die Frist nach <Regel> fällig am 04.03.2023
      Und ist am 17.10.2022 die am 04.03.2023 fällige Frist nach <Regel> entfallen
      Und ist der Grund "ausgenommen nach HB-3.0a (GA Beratung, Nr. 3 Fußnote 1)"
      Und ist das kein Verstoß

      Beispiele:
        | Regel   |
        | HB-3.0  |
        | HB-3.5a |

    Szenariogrundriss: Mit dem Ende der Schulpflicht beginnt ein neuer Zeitraum
      Gegeben sei eine Person, geboren am 11.03.2007, betreut seit dem 05.09.2022
      Und am 05.09.2022 die Vollzeit-Schulpflicht
      Wenn am 01.08.2023 das Ende der Vollzeit-Schulpflicht erfasst wird
      Dann läuft am 31.07.2023 keine Frist nach <Regel>
      Und ist am 01.08.2023 die Frist nach <Regel> fällig am 28.01.2024

      Beispiele:
        | Regel   |
        | HB-3.0  |
        | HB-3.5a |

    Szenario: Was vorher versäumt war, bleibt ein Verstoß
      Gegeben sei eine Person, geboren am 11.03.2007, betreut seit dem 05.09.2022
      Wenn am 10.03.2023 die Vollzeit-Schulpflicht erfasst wird
      Dann ist am 09.03.2023 die am 04.03.2023 fällige Frist nach HB-3.0 um 5 Tage überfällig
      Und ist am 10.03.2023 die am 04.03.2023 fällige Frist nach HB-3.0 nicht erfüllt
      Und ist das ein Verstoß

    @HB-3.2 @HB-3.2a
    Szenario: Von den Werten der anderen Gruppen nimmt die Fußnote nicht aus
      Gegeben sei eine Person, geboren am 11.03.2007, betreut seit dem 05.09.2022
      Und am 05.09.2022 die Vollzeit-Schulpflicht
      Wenn am 05.09.2022 der Status ausbildungsuchend erfasst wird
      Dann läuft am 05.09.2022 keine Frist nach HB-3.0
      Und ist am 05.09.2022 die Frist nach HB-3.2 fällig am 04.11.2022
      Und ist am 05.09.2022 die Frist nach HB-3.2a fällig am 05.10.2022

    @HB-3.4
    Szenario: Auch nicht von dem während einer Maßnahme
      Gegeben sei eine Person, geboren am 11.03.2007, betreut seit dem 05.09.2022
      Und am 05.09.2022 die Vollzeit-Schulpflicht
      Wenn am 05.09.2022 der Status in einer Maßnahme erfasst wird
      Dann läuft am 05.09.2022 keine Frist nach HB-3.0
      Und ist am 05.09.2022 die Frist nach HB-3.4 fällig am 04.03.2023

  @HB-3.0b
  Regel: Die Werte der Gruppen kommen zur allgemeinen Anforderung hinzu

    @HB-3.1 @HB-3.2 @HB-3.4 @HB-3.5 @HB-3.5a
    Szenariogrundriss: Beide Fristen laufen nebeneinander, und ein Gespräch erfüllt beide
      Gegeben sei eine Person, geboren am <geboren>, betreut seit dem 05.09.2022
      Und am 05.09.2022 der Status <Status>
      Dann ist am 05.09.2022 die Frist nach HB-3.0 fällig am 04.03.2023
      Und ist am 05.09.2022 die Frist nach <Regel> fällig am <fällig>
      Wenn am 04.11.2022 ein Beratungsgespräch erfasst wird
      Dann ist am 04.11.2022 die am 04.03.2023 fällige Frist nach HB-3.0 rechtzeitig erfüllt
      Und ist am 04.11.2022 die am <fällig> fällige Frist nach <Regel> rechtzeitig erfüllt

      Beispiele:
        | geboren    | Status             | Regel   | fällig     |
        | 04.05.1980 | arbeitslos         | HB-3.1  | 04.03.2023 |
        | 11.03.2003 | arbeitslos         | HB-3.2  | 04.11.2022 |
        | 11.03.2003 | ausbildungsuchend  | HB-3.2  | 04.11.2022 |
        | 04.05.1980 | in einer Maßnahme  | HB-3.4  | 04.03.2023 |
        | 04.05.1980 | erwerbstätig       | HB-3.5  | 04.03.2023 |
        | 04.05.1980 | arbeitsuchend      | HB-3.5a | 04.03.2023 |
        | 04.05.1980 | ausbildungsuchend  | HB-3.5a | 04.03.2023 |

    Szenario: Jede wird für sich eingehalten oder versäumt
      Gegeben sei eine Person, geboren am 11.03.2003, betreut seit dem 05.09.2022
      Und am 05.09.2022 der Status arbeitslos
      Wenn am 05.11.2022 ein Beratungsgespräch erfasst wird
      Dann ist am 05.11.2022 die am 04.11.2022 fällige Frist nach HB-3.2 um 1 Tag verspätet erfüllt
      Und ist das ein Verstoß
      Und ist am 05.11.2022 die am 04.03.2023 fällige Frist nach HB-3.0 rechtzeitig erfüllt
      Und ist das kein Verstoß

  @HB-3.1
  Regel: Arbeitslose ab 25 werden mindestens alle 180 Tage beraten

    Szenariogrundriss: Der letzte Tag für das Gespräch mit Arbeitslosen ab 25
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Und am 05.09.2022 der Status arbeitslos
      Wenn am <Gespräch> ein Beratungsgespräch erfasst wird
      Dann ist am <Gespräch> die am 04.03.2023 fällige Frist nach HB-3.1 <Ausgang>
      Und ist das <Verletzung>
      Und ist am <Gespräch> die Frist nach HB-3.1 fällig am <nächste>

      Beispiele:
        | Gespräch   | Ausgang                    | Verletzung   | nächste    |
        | 04.03.2023 | rechtzeitig erfüllt        | kein Verstoß | 31.08.2023 |
        | 05.03.2023 | um 1 Tag verspätet erfüllt | ein Verstoß  | 01.09.2023 |

    Szenario: Vom Zielwert an ist der Mindestwert bald fällig
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Wenn am 05.09.2022 der Status arbeitslos erfasst wird
      Dann ist am 03.12.2022 die am 04.03.2023 fällige Frist nach HB-3.1 offen
      Und ist am 04.12.2022 die am 04.03.2023 fällige Frist nach HB-3.1 bald fällig
      Und ist am 05.03.2023 die am 04.03.2023 fällige Frist nach HB-3.1 um 1 Tag überfällig
      Und beruht diese Frist auf "Nr. 3 Tabelle, 3.1"
      Und ist diese Frist ein Muss
      Und verlangt sie "Beratungsgespräch führen (arbeitslos, ab 25)"
      Und ist dafür die zuständige Fachkraft zuständig

    @HB-3.2
    Szenariogrundriss: "Ab dem 25. Lebensjahr" heißt ab dem 25. Geburtstag
      Gegeben sei eine Person, geboren am <geboren>, betreut seit dem 05.09.2022
      Wenn am 05.09.2022 der Status arbeitslos erfasst wird
      Dann ist am 05.09.2022 die Frist nach <Regel> fällig am <fällig>
      Und läuft am 05.09.2022 keine Frist nach <andere>

      Beispiele: Wer am nächsten Tag 25 wird, ist noch unter 25
        | geboren    | Regel  | fällig     | andere |
        | 05.09.1997 | HB-3.1 | 04.03.2023 | HB-3.2 |
        | 06.09.1997 | HB-3.2 | 04.11.2022 | HB-3.1 |

    @HB-3.1a @HB-3.2 @HB-3.2a
    Szenario: Mit dem 25. Geburtstag gelten die längeren Werte, gerechnet vom letzten Gespräch
      Gegeben sei eine Person, geboren am 15.10.1997, betreut seit dem 05.09.2022
      Und am 05.09.2022 der Status arbeitslos
      Wenn am 05.10.2022 ein Beratungsgespräch erfasst wird
      Dann ist am 14.10.2022 die Frist nach HB-3.2 fällig am 04.12.2022
      Und ist am 14.10.2022 die Frist nach HB-3.2a fällig am 04.11.2022
      Und läuft am 14.10.2022 keine Frist nach HB-3.1
      Und ist am 15.10.2022 die Frist nach HB-3.1 fällig am 03.04.2023
      Und ist am 15.10.2022 die Frist nach HB-3.1a fällig am 03.01.2023
      Und läuft am 15.10.2022 keine Frist nach HB-3.2
      Und läuft am 15.10.2022 keine Frist nach HB-3.2a

    Szenariogrundriss: Für andere gilt der Wert nicht
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Wenn am 05.09.2022 der Status <Status> erfasst wird
      Dann läuft am 05.09.2022 keine Frist nach HB-3.1

      Beispiele:
        | Status            |
        | arbeitsuchend     |
        | ausbildungsuchend |
        | in einer Maßnahme |
        | erwerbstätig      |

    Szenario: Von diesem Mindestwert lässt sich nicht mit Gründen abweichen
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Und am 05.09.2022 der Status arbeitslos
      Wenn am 06.03.2023 eine Begründung der Abweichung von HB-3.1 erfasst wird
      Dann wird das abgelehnt wegen HB-3.1

  @HB-3.1a
  Regel: Arbeitslose ab 25 werden grundsätzlich alle 90 Tage beraten (Zielwert)

    Szenariogrundriss: Der Zielwert läuft als eigene Frist neben dem Mindestwert
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Und am 05.09.2022 der Status arbeitslos
      Wenn am <Gespräch> ein Beratungsgespräch erfasst wird
      Dann ist am <Gespräch> die am 04.12.2022 fällige Frist nach HB-3.1a <Ausgang>
      Und ist das <Verletzung>
      Und ist am <Gespräch> die am 04.03.2023 fällige Frist nach HB-3.1 rechtzeitig erfüllt
      Und ist das kein Verstoß
      Und ist am <Gespräch> die Frist nach HB-3.1a fällig am <nächste>

      Beispiele: Er ist ein Soll
        | Gespräch   | Ausgang                    | Verletzung     | nächste    |
        | 04.12.2022 | rechtzeitig erfüllt        | kein Verstoß   | 04.03.2023 |
        | 05.12.2022 | um 1 Tag verspätet erfüllt | eine Abweichung | 05.03.2023 |

    Szenario: Woher der Zielwert kommt
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Wenn am 05.09.2022 der Status arbeitslos erfasst wird
      Dann ist am 05.12.2022 die am 04.12.2022 fällige Frist nach HB-3.1a um 1 Tag überfällig
      Und beruht diese Frist auf "Nr. 3 Tabelle, 3.1"
      Und ist diese Frist ein Soll

    Szenario: Vom Zielwert kann mit Gründen abgewichen werden
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Und am 05.09.2022 der Status arbeitslos
      Wenn am 08.12.2022 eine Begründung der Abweichung von HB-3.1a erfasst wird
      Dann wird das angenommen
      Und ist am 07.12.2022 die am 04.12.2022 fällige Frist nach HB-3.1a um 3 Tage überfällig
      Und ist am 08.12.2022 die am 04.12.2022 fällige Frist nach HB-3.1a entschuldigt
      Und ist am 05.03.2023 die am 04.03.2023 fällige Frist nach HB-3.1 um 1 Tag überfällig

  @HB-3.2
  Regel: Arbeitslose und Ausbildungsuchende unter 25 werden mindestens alle 60 Tage beraten

    Szenariogrundriss: Der letzte Tag für das Gespräch mit jungen Menschen
      Gegeben sei eine Person, geboren am 11.03.2003, betreut seit dem 05.09.2022
      Und am 05.09.2022 der Status <Status>
      Wenn am <Gespräch> ein Beratungsgespräch erfasst wird
      Dann ist am <Gespräch> die am 04.11.2022 fällige Frist nach HB-3.2 <Ausgang>
      Und ist das <Verletzung>
      Und ist am <Gespräch> die Frist nach HB-3.2 fällig am <nächste>

      Beispiele:
        | Status            | Gespräch   | Ausgang                    | Verletzung   | nächste    |
        | arbeitslos        | 04.11.2022 | rechtzeitig erfüllt        | kein Verstoß | 03.01.2023 |
        | arbeitslos        | 05.11.2022 | um 1 Tag verspätet erfüllt | ein Verstoß  | 04.01.2023 |
        | ausbildungsuchend | 04.11.2022 | rechtzeitig erfüllt        | kein Verstoß | 03.01.2023 |
        | ausbildungsuchend | 05.11.2022 | um 1 Tag verspätet erfüllt | ein Verstoß  | 04.01.2023 |

    Szenario: Woher der Mindestwert für junge Menschen kommt
      Gegeben sei eine Person, geboren am 11.03.2003, betreut seit dem 05.09.2022
      Wenn am 05.09.2022 der Status arbeitslos erfasst wird
      Dann ist am 04.10.2022 die am 04.11.2022 fällige Frist nach HB-3.2 offen
      Und ist am 05.10.2022 die am 04.11.2022 fällige Frist nach HB-3.2 bald fällig
      Und ist am 05.11.2022 die am 04.11.2022 fällige Frist nach HB-3.2 um 1 Tag überfällig
      Und beruht diese Frist auf "Nr. 3 Tabelle, 3.2"
      Und ist diese Frist ein Muss
      Und verlangt sie "Beratungsgespräch führen (arbeitslos oder ausbildungsuchend, unter 25)"
      Und ist dafür die zuständige Fachkraft zuständig

    @HB-3.2a @HB-3.5a
    Szenario: Wer erst später arbeitslos wird, ist an diesem Tag nicht überfällig
      Gegeben sei eine Person, geboren am 11.03.2003, betreut seit dem 05.09.2022
      Und am 05.09.2022 der Status arbeitsuchend
      Wenn am 14.11.2022 der Status arbeitslos erfasst wird
      Dann ist am 13.11.2022 die Frist nach HB-3.5a fällig am 04.03.2023
      Und ist am 14.11.2022 die Frist nach HB-3.2 fällig am 13.01.2023
      Und ist am 14.11.2022 die Frist nach HB-3.2a fällig am 14.12.2022
      Und läuft am 14.11.2022 keine Frist nach HB-3.5a
      Und ist am 14.11.2022 die Frist nach HB-3.0 fällig am 04.03.2023

    @HB-3.1
    Szenario: Was vor dem 25. Geburtstag versäumt war, bleibt ein Verstoß
      Gegeben sei eine Person, geboren am 10.11.1997, betreut seit dem 05.09.2022
      Wenn am 05.09.2022 der Status arbeitslos erfasst wird
      Dann ist am 09.11.2022 die am 04.11.2022 fällige Frist nach HB-3.2 um 5 Tage überfällig
      Und ist am 10.11.2022 die am 04.11.2022 fällige Frist nach HB-3.2 nicht erfüllt
      Und ist das ein Verstoß
      Und ist am 10.11.2022 die Frist nach HB-3.1 fällig am 04.03.2023

    Szenario: Auch im Fallmanagement bleibt es für junge Menschen dabei
      Gegeben sei eine Person, geboren am 11.03.2003, betreut seit dem 05.09.2022
      Und am 05.09.2022 der Status arbeitslos
      Wenn am 12.09.2022 ein Fallzugang erfasst wird
      Dann ist am 12.09.2022 die Frist nach HB-3.2 fällig am 04.11.2022

    Szenario: Auch von diesem Mindestwert lässt sich nicht mit Gründen abweichen
      Gegeben sei eine Person, geboren am 11.03.2003, betreut seit dem 05.09.2022
      Und am 05.09.2022 der Status arbeitslos
      Wenn am 07.11.2022 eine Begründung der Abweichung von HB-3.2 erfasst wird
      Dann wird das abgelehnt wegen HB-3.2

  @HB-3.2a
  Regel: Arbeitslose und Ausbildungsuchende unter 25 werden alle 30 Tage beraten (Zielwert)

    Szenariogrundriss: Der Zielwert läuft auch hier als eigene Frist
      Gegeben sei eine Person, geboren am 11.03.2003, betreut seit dem 05.09.2022
      Und am 05.09.2022 der Status <Status>
      Wenn am <Gespräch> ein Beratungsgespräch erfasst wird
      Dann ist am <Gespräch> die am 05.10.2022 fällige Frist nach HB-3.2a <Ausgang>
      Und ist das <Verletzung>
      Und ist am <Gespräch> die Frist nach HB-3.2a fällig am <nächste>

      Beispiele: Er ist ein Soll
        | Status            | Gespräch   | Ausgang                    | Verletzung      | nächste    |
        | arbeitslos        | 05.10.2022 | rechtzeitig erfüllt        | kein Verstoß    | 04.11.2022 |
        | arbeitslos        | 06.10.2022 | um 1 Tag verspätet erfüllt | eine Abweichung | 05.11.2022 |
        | ausbildungsuchend | 05.10.2022 | rechtzeitig erfüllt        | kein Verstoß    | 04.11.2022 |
        | ausbildungsuchend | 06.10.2022 | um 1 Tag verspätet erfüllt | eine Abweichung | 05.11.2022 |

    Szenario: Woher der Zielwert für junge Menschen kommt
      Gegeben sei eine Person, geboren am 11.03.2003, betreut seit dem 05.09.2022
      Wenn am 05.09.2022 der Status arbeitslos erfasst wird
      Dann ist am 06.10.2022 die am 05.10.2022 fällige Frist nach HB-3.2a um 1 Tag überfällig
      Und beruht diese Frist auf "Nr. 3 Tabelle, 3.2"
      Und ist diese Frist ein Soll

  @HB-3.3
  Regel: Im Fallmanagement ab 25 ist die eigene Anweisung dazu anzuwenden

    Szenario: Auf sie wird verwiesen, solange jemand im Fallmanagement ist
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Und am 12.09.2022 ein Fallzugang
      Wenn am 12.12.2022 ein Fallabgang wegen Ende der Hilfebedürftigkeit erfasst wird
      Dann verweist am 11.09.2022 für den Fall nichts nach HB-3.3 weiter
      Und gilt am 12.09.2022 für den Fall nach HB-3.3 auch die "GA Fallmanagement", so "Nr. 3 Tabelle, 3.3"
      Und gilt am 12.12.2022 für den Fall nach HB-3.3 auch die "GA Fallmanagement", so "Nr. 3 Tabelle, 3.3"
      Und verweist am 13.12.2022 für den Fall nichts nach HB-3.3 weiter

    Szenario: Der Verweis beginnt mit dem 25. Geburtstag
      Gegeben sei eine Person, geboren am 19.09.1997, betreut seit dem 05.09.2022
      Wenn am 12.09.2022 ein Fallzugang erfasst wird
      Dann verweist am 18.09.2022 für den Fall nichts nach HB-3.3 weiter
      Und gilt am 19.09.2022 für den Fall nach HB-3.3 auch die "GA Fallmanagement", so "Nr. 3 Tabelle, 3.3"

  @HB-3.3a
  Regel: Daneben gilt im Fallmanagement die allgemeine Mindestanforderung

    Szenario: Die 180 Tage laufen durch das Fallmanagement hindurch
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Und am 12.09.2022 ein Fallzugang
      Dann ist am 11.09.2022 die Frist nach HB-3.0 fällig am 04.03.2023
      Und ist am 12.09.2022 die Frist nach HB-3.0 fällig am 04.03.2023
      Wenn am 04.03.2023 ein Beratungsgespräch, geführt vom Fallmanagement und durch das Fallmanagement erfasst wird
      Dann ist am 04.03.2023 die am 04.03.2023 fällige Frist nach HB-3.0 rechtzeitig erfüllt
      Wenn am 12.06.2023 ein Fallabgang wegen Ende der Hilfebedürftigkeit erfasst wird
      Dann ist am 13.06.2023 die Frist nach HB-3.0 fällig am 31.08.2023

    Szenariogrundriss: Die Werte der anderen Gruppen gelten dort nicht
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Und am 05.09.2022 der Status <Status>
      Wenn am 12.09.2022 ein Fallzugang erfasst wird
      Dann ist am 11.09.2022 die Frist nach <Regel> fällig am 04.03.2023
      Und ist am 12.09.2022 die am 04.03.2023 fällige Frist nach <Regel> entfallen
      Und ist der Grund "ausgenommen nach HB-3.3a (GA Beratung, Nr. 3.3)"
      Und ist am 12.09.2022 die Frist nach HB-3.0 fällig am 04.03.2023

      Beispiele:
        | Status            | Regel   |
        | arbeitslos        | HB-3.1  |
        | in einer Maßnahme | HB-3.4  |
        | erwerbstätig      | HB-3.5  |
        | arbeitsuchend     | HB-3.5a |
        | ausbildungsuchend | HB-3.5a |

    Szenario: Auch der Zielwert ruht
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Und am 05.09.2022 der Status arbeitslos
      Wenn am 12.09.2022 ein Fallzugang erfasst wird
      Dann ist am 12.09.2022 die am 04.12.2022 fällige Frist nach HB-3.1a entfallen
      Und ist der Grund "ausgenommen nach HB-3.3a (GA Beratung, Nr. 3.3)"

    Szenario: Nach dem Fallmanagement beginnt ein neuer Zeitraum der Gruppe
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Und am 05.09.2022 der Status arbeitslos
      Und am 12.09.2022 ein Fallzugang
      Wenn am 30.11.2022 ein Fallabgang wegen Wechsel des Trägers erfasst wird
      Dann läuft am 30.11.2022 keine Frist nach HB-3.1
      Und ist am 01.12.2022 die Frist nach HB-3.1 fällig am 30.05.2023
      Und ist am 01.12.2022 die Frist nach HB-3.1a fällig am 01.03.2023

    Szenario: Das beginnt mit dem 25. Geburtstag
      Gegeben sei eine Person, geboren am 19.09.1997, betreut seit dem 05.09.2022
      Und am 05.09.2022 der Status arbeitslos
      Wenn am 12.09.2022 ein Fallzugang erfasst wird
      Dann ist am 18.09.2022 die Frist nach HB-3.2 fällig am 04.11.2022
      Und läuft am 19.09.2022 keine Frist nach HB-3.2
      Und läuft am 19.09.2022 keine Frist nach HB-3.1
      Und ist am 19.09.2022 die Frist nach HB-3.0 fällig am 04.03.2023

  @HB-3.4
  Regel: Während einer Maßnahme wird alle 180 Tage beraten

    Szenariogrundriss: Der letzte Tag für das Gespräch während der Maßnahme
      Gegeben sei eine Person, geboren am <geboren>, betreut seit dem 05.09.2022
      Und am 05.09.2022 der Status in einer Maßnahme
      Wenn am <Gespräch> ein Beratungsgespräch erfasst wird
      Dann ist am <Gespräch> die am 04.03.2023 fällige Frist nach HB-3.4 <Ausgang>
      Und ist das <Verletzung>
      Und ist am <Gespräch> die Frist nach HB-3.4 fällig am <nächste>

      Beispiele: In der Tabelle steht die Zahl nur unter Zielwert, sie bindet wie die allgemeine
        | geboren    | Gespräch   | Ausgang                    | Verletzung   | nächste    |
        | 04.05.1980 | 04.03.2023 | rechtzeitig erfüllt        | kein Verstoß | 31.08.2023 |
        | 04.05.1980 | 05.03.2023 | um 1 Tag verspätet erfüllt | ein Verstoß  | 01.09.2023 |
        | 11.03.2003 | 04.03.2023 | rechtzeitig erfüllt        | kein Verstoß | 31.08.2023 |
        | 11.03.2003 | 05.03.2023 | um 1 Tag verspätet erfüllt | ein Verstoß  | 01.09.2023 |

    Szenario: Woher die Frist während der Maßnahme kommt
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Wenn am 05.09.2022 der Status in einer Maßnahme erfasst wird
      Dann ist am 05.03.2023 die am 04.03.2023 fällige Frist nach HB-3.4 um 1 Tag überfällig
      Und beruht diese Frist auf "Nr. 3 Tabelle"
      Und ist diese Frist ein Muss
      Und verlangt sie "Beratungsgespräch führen (in einer Maßnahme)"
      Und ist dafür die zuständige Fachkraft zuständig

    @HB-3.1 @HB-3.1a
    Szenario: Wer aus der Arbeitslosigkeit in eine Maßnahme geht, wechselt die Gruppe
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Und am 05.09.2022 der Status arbeitslos
      Wenn am 10.10.2022 der Status in einer Maßnahme erfasst wird
      Dann läuft am 10.10.2022 keine Frist nach HB-3.1
      Und ist am 10.10.2022 die am 04.12.2022 fällige Frist nach HB-3.1a entfallen
      Und ist am 10.10.2022 die Frist nach HB-3.4 fällig am 04.03.2023

  @HB-3.4a
  Regel: Während einer Maßnahme geht die Anweisung zum Absolventenmanagement vor

    Szenario: Auf sie wird verwiesen, solange die Maßnahme dauert
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Und am 10.10.2022 der Status in einer Maßnahme
      Wenn am 16.01.2023 der Status erwerbstätig erfasst wird
      Dann verweist am 09.10.2022 für den Fall nichts nach HB-3.4a weiter
      Und gilt am 10.10.2022 für den Fall nach HB-3.4a vorrangig die "GA Absolventenmanagement", so "Nr. 3 Tabelle, 3.4"
      Und gilt am 15.01.2023 für den Fall nach HB-3.4a vorrangig die "GA Absolventenmanagement", so "Nr. 3 Tabelle, 3.4"
      Und verweist am 16.01.2023 für den Fall nichts nach HB-3.4a weiter

  @HB-3.5
  Regel: Erwerbstätige und Personen nach § 53a oder § 10 SGB II werden mindestens alle 180 Tage beraten

    Szenariogrundriss: Der letzte Tag für das Gespräch mit ihnen
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Und am 05.09.2022 der Status <Status>
      Wenn am <Gespräch> ein Beratungsgespräch erfasst wird
      Dann ist am <Gespräch> die am 04.03.2023 fällige Frist nach HB-3.5 <Ausgang>
      Und ist das <Verletzung>
      Und ist am <Gespräch> die Frist nach HB-3.5 fällig am <nächste>

      Beispiele:
        | Status       | Gespräch   | Ausgang                    | Verletzung   | nächste    |
        | erwerbstätig | 04.03.2023 | rechtzeitig erfüllt        | kein Verstoß | 31.08.2023 |
        | erwerbstätig | 05.03.2023 | um 1 Tag verspätet erfüllt | ein Verstoß  | 01.09.2023 |
        | § 53a SGB II | 04.03.2023 | rechtzeitig erfüllt        | kein Verstoß | 31.08.2023 |
        | § 10 SGB II  | 04.03.2023 | rechtzeitig erfüllt        | kein Verstoß | 31.08.2023 |

    Szenario: Woher die Frist für sie kommt
      Gegeben sei eine Person, geboren am 11.03.2003, betreut seit dem 05.09.2022
      Wenn am 05.09.2022 der Status erwerbstätig erfasst wird
      Dann ist am 05.03.2023 die am 04.03.2023 fällige Frist nach HB-3.5 um 1 Tag überfällig
      Und beruht diese Frist auf "Nr. 3.5"
      Und ist diese Frist ein Muss
      Und verlangt sie "Beratungsgespräch führen (erwerbstätig, § 53a oder § 10 SGB II)"
      Und ist dafür die zuständige Fachkraft zuständig

  @HB-3.5a
  Regel: Für alle übrigen sind es 180 Tage

    Szenariogrundriss: Der letzte Tag für das Gespräch mit den übrigen
      Gegeben sei eine Person, geboren am <geboren>, betreut seit dem 05.09.2022
      Und am 05.09.2022 der Status <Status>
      Wenn am <Gespräch> ein Beratungsgespräch erfasst wird
      Dann ist am <Gespräch> die am 04.03.2023 fällige Frist nach HB-3.5a <Ausgang>
      Und ist das <Verletzung>
      Und ist am <Gespräch> die Frist nach HB-3.5a fällig am <nächste>

      Beispiele: Eine Ausbildung suchen heißt nur unter 25, in die Gruppe der jungen Menschen zu gehören
        | geboren    | Status                 | Gespräch   | Ausgang                    | Verletzung   | nächste    |
        | 04.05.1980 | arbeitsuchend          | 04.03.2023 | rechtzeitig erfüllt        | kein Verstoß | 31.08.2023 |
        | 04.05.1980 | arbeitsuchend          | 05.03.2023 | um 1 Tag verspätet erfüllt | ein Verstoß  | 01.09.2023 |
        | 04.05.1980 | arbeitsunfähig         | 04.03.2023 | rechtzeitig erfüllt        | kein Verstoß | 31.08.2023 |
        | 11.03.2003 | in Ausbildung          | 04.03.2023 | rechtzeitig erfüllt        | kein Verstoß | 31.08.2023 |
        | 11.03.2005 | Schülerin oder Schüler | 04.03.2023 | rechtzeitig erfüllt        | kein Verstoß | 31.08.2023 |
        | 04.05.1980 | ausbildungsuchend      | 04.03.2023 | rechtzeitig erfüllt        | kein Verstoß | 31.08.2023 |
        | 04.05.1980 | ausbildungsuchend      | 05.03.2023 | um 1 Tag verspätet erfüllt | ein Verstoß  | 01.09.2023 |

    Szenario: Wer keinen Status hat, gehört zu den übrigen
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Dann ist am 05.03.2023 die am 04.03.2023 fällige Frist nach HB-3.5a um 1 Tag überfällig
      Und beruht diese Frist auf "Nr. 3 Tabelle"
      Und ist diese Frist ein Muss
      Und verlangt sie "Beratungsgespräch führen (übrige)"
      Und ist dafür die zuständige Fachkraft zuständig

    Szenariogrundriss: Wer in einer anderen Gruppe ist, gehört nicht zu den übrigen
      Gegeben sei eine Person, geboren am <geboren>, betreut seit dem 05.09.2022
      Wenn am 05.09.2022 der Status <Status> erfasst wird
      Dann läuft am 05.09.2022 keine Frist nach HB-3.5a

      Beispiele:
        | geboren    | Status            |
        | 04.05.1980 | arbeitslos        |
        | 11.03.2003 | arbeitslos        |
        | 11.03.2003 | ausbildungsuchend |
        | 04.05.1980 | in einer Maßnahme |
        | 04.05.1980 | erwerbstätig      |
        | 04.05.1980 | § 53a SGB II      |
        | 04.05.1980 | § 10 SGB II       |

    @HB-3.2
    Szenariogrundriss: Wer eine Ausbildung sucht, gehört vom 25. Geburtstag an zu den übrigen
      Gegeben sei eine Person, geboren am <geboren>, betreut seit dem 05.09.2022
      Wenn am 05.09.2022 der Status ausbildungsuchend erfasst wird
      Dann ist am 05.09.2022 die Frist nach <Regel> fällig am <fällig>
      Und läuft am 05.09.2022 keine Frist nach <andere>

      Beispiele:
        | geboren    | Regel   | fällig     | andere  |
        | 05.09.1997 | HB-3.5a | 04.03.2023 | HB-3.2  |
        | 06.09.1997 | HB-3.2  | 04.11.2022 | HB-3.5a |

  @HB-3.7
  Regel: Die Integrationsfachkraft erinnert daran, Termine einzuhalten

    Szenario: Die Aufgabe steht von Anfang an und wird nie überfällig
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Dann ist am 05.09.2022 die Aufgabe nach HB-3.7 offen
      Und beruht diese Frist auf "Nr. 3"
      Und ist sie ein Muss
      Und verlangt sie "An die Termintreue erinnern"
      Und ist dafür die zuständige Fachkraft zuständig
      Und ist am 05.09.2032 die Aufgabe nach HB-3.7 offen

    Szenariogrundriss: Erfüllt ist sie, wenn zu einem Kontakt angegeben ist, dass erinnert wurde
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Wenn am 12.09.2022 <Vorgang> erfasst wird
      Dann ist am 12.09.2022 die Aufgabe nach HB-3.7 <Ausgang>

      Beispiele: Auch in einem Brief kann erinnert werden
        | Vorgang                                                                             | Ausgang |
        | ein Beratungsgespräch mit der Angabe "an Termintreue erinnert"                      | erfüllt |
        | ein nicht qualifizierter Kontakt per Brief, mit der Angabe "an Termintreue erinnert" | erfüllt |
        | ein Beratungsgespräch                                                               | offen   |
        | ein Kontaktversuch                                                                  | offen   |

    Szenario: Was dafür fehlt, steht dabei
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Wenn am 12.09.2022 ein Beratungsgespräch erfasst wird
      Dann zählt das nicht für HB-3.7: "es fehlt die Angabe"

    Szenario: Nach jedem versäumten Termin ist wieder zu erinnern
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Und am 12.09.2022 ein Beratungsgespräch mit der Angabe "an Termintreue erinnert"
      Wenn am 10.10.2022 ein versäumter Termin erfasst wird
      Dann ist am 10.10.2022 die Aufgabe nach HB-3.7 vom 05.09.2022 erfüllt
      Und ist am 10.10.2022 die Aufgabe nach HB-3.7 vom 10.10.2022 offen
      Wenn am 17.10.2022 ein Beratungsgespräch mit der Angabe "an Termintreue erinnert" erfasst wird
      Dann ist am 17.10.2022 die Aufgabe nach HB-3.7 vom 10.10.2022 erfüllt
