# language: de
Funktionalität: Kontaktdichte im Fallmanagement (GA 14/2017, Nr. 5)

  Grundlage:
    Gegeben sei das Jobcenter Ilm-Kreis mit seiner GA 14/2017

  @ILM-5.2
  Regel: Mindestens ein qualifizierter Kontakt innerhalb von zwei Monaten

    Szenariogrundriss: Der letzte Tag für den Kontakt nach dem Fallzugang
      Gegeben sei eine Person, geboren am 04.05.1980
      Und am 15.01.2018 der Status arbeitslos
      Und am 15.01.2018 ein Fallzugang
      Wenn am <Kontakt> ein qualifizierter Kontakt erfasst wird
      Dann ist am <Kontakt> die am 15.03.2018 fällige Frist nach ILM-5.2 <Ausgang>
      Und ist das <Verletzung>
      Und ist am <Kontakt> die Frist nach ILM-5.2 fällig am <nächste>

      Beispiele: Der nächste Zeitraum beginnt mit dem Kontakt
        | Kontakt    | Ausgang                     | Verletzung   | nächste    |
        | 15.02.2018 | rechtzeitig erfüllt         | kein Verstoß | 15.04.2018 |
        | 15.03.2018 | rechtzeitig erfüllt         | kein Verstoß | 15.05.2018 |
        | 16.03.2018 | um 1 Tag verspätet erfüllt  | ein Verstoß  | 16.05.2018 |

    Szenariogrundriss: Wie zwei Monate gezählt werden
      Gegeben sei die GA 14/2017 wird vom 01.01.2019 bis 31.12.2019 weiter angewandt
      Und eine Person, geboren am 04.05.1980
      Wenn am <Fallzugang> ein Fallzugang erfasst wird
      Dann ist am <Fallzugang> die Frist nach ILM-5.2 fällig am <fällig>

      Beispiele: Fehlt dem Monat der Tag, ist es sein letzter; Sonn- und Feiertage verschieben nichts
        | Fallzugang | fällig     |
        | 30.01.2018 | 30.03.2018 |
        | 31.07.2018 | 30.09.2018 |
        | 31.08.2018 | 31.10.2018 |
        | 30.12.2018 | 28.02.2019 |

    Szenario: Ohne Kontakt ist die Frist am Tag danach überfällig
      Gegeben sei eine Person, geboren am 04.05.1980
      Wenn am 15.01.2018 ein Fallzugang erfasst wird
      Dann ist am 07.03.2018 die am 15.03.2018 fällige Frist nach ILM-5.2 offen
      Und ist am 08.03.2018 die am 15.03.2018 fällige Frist nach ILM-5.2 bald fällig
      Und ist am 15.03.2018 die am 15.03.2018 fällige Frist nach ILM-5.2 bald fällig
      Und ist am 16.03.2018 die am 15.03.2018 fällige Frist nach ILM-5.2 um 1 Tag überfällig
      Und beruht diese Frist auf "Nr. 5 Abs. 2"
      Und verlangt sie "Qualifizierten Kontakt führen"
      Und ist dafür das Fallmanagement zuständig

    Szenariogrundriss: Nur der qualifizierte Kontakt zählt
      Gegeben sei eine Person, geboren am 04.05.1980
      Und am 15.01.2018 ein Fallzugang
      Wenn am 10.03.2018 <Kontakt> erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am 10.03.2018 die am 15.03.2018 fällige Frist nach ILM-5.2 <Ausgang>

      Beispiele: Auf die Form kommt es nicht an
        | Kontakt                                | Ausgang             |
        | ein qualifizierter Kontakt             | rechtzeitig erfüllt |
        | ein qualifizierter Kontakt am Telefon  | rechtzeitig erfüllt |
        | ein qualifizierter Kontakt beim Hausbesuch | rechtzeitig erfüllt |
        | ein nicht qualifizierter Kontakt       | bald fällig         |
        | ein versäumter Termin                  | bald fällig         |
        | eine Eingliederungsvereinbarung        | bald fällig         |

    Szenario: Warum ein nicht qualifizierter Kontakt nicht zählt
      Gegeben sei eine Person, geboren am 04.05.1980
      Und am 15.01.2018 ein Fallzugang
      Wenn am 10.03.2018 ein nicht qualifizierter Kontakt erfasst wird
      Dann zählt das nicht für ILM-5.2: "der Kontakt war nicht qualifiziert"

    Szenariogrundriss: Auch junge Menschen, die nicht arbeitslos sind, haben zwei Monate
      Gegeben sei eine Person, geboren am 01.01.2000
      Und am 15.01.2018 der Status <Status>
      Wenn am 15.01.2018 ein Fallzugang erfasst wird
      Dann ist am 15.01.2018 die Frist nach ILM-5.2 fällig am 15.03.2018
      Und läuft am 15.01.2018 keine Frist nach ILM-5.3

      Beispiele:
        | Status                 |
        | in einer Maßnahme      |
        | Schülerin oder Schüler |
        | in Ausbildung          |

    Szenario: Außerhalb des Fallmanagements gibt es die Frist nicht
      Gegeben sei eine Person, geboren am 04.05.1980
      Wenn am 15.01.2018 ein qualifizierter Kontakt erfasst wird
      Dann läuft am 15.01.2018 keine Frist nach ILM-5.2

    Szenariogrundriss: Was am Ende des Fallmanagements aus der Frist wird
      Gegeben sei eine Person, geboren am 04.05.1980
      Und am 15.01.2018 ein Fallzugang
      Wenn am <Ende> ein Fallabgang wegen Ende der Hilfebedürftigkeit erfasst wird
      Dann ist am <Ende> die am 15.03.2018 fällige Frist nach ILM-5.2 <Ausgang>
      Und ist das <Verletzung>

      Beispiele:
        | Ende       | Ausgang       | Verletzung   |
        | 15.03.2018 | entfallen     | kein Verstoß |
        | 16.03.2018 | nicht erfüllt | ein Verstoß  |

    Szenario: Von diesem Muss lässt sich nicht mit Gründen abweichen
      Gegeben sei eine Person, geboren am 04.05.1980
      Und am 15.01.2018 ein Fallzugang
      Wenn am 16.03.2018 eine Begründung der Abweichung von ILM-5.2 erfasst wird
      Dann wird das abgelehnt wegen ILM-5.2
      Und ILM-5.2 ist ein Muss, steht in "Nr. 5 Abs. 2"

  @ILM-5.3
  Regel: Bei arbeitslosen jungen Menschen unter 25 mindestens ein qualifizierter Kontakt innerhalb von 14 Tagen

    Szenariogrundriss: Der letzte Tag für den Kontakt
      Gegeben sei eine Person, geboren am 10.06.1993
      Und am 15.01.2018 der Status arbeitslos
      Und am 15.01.2018 ein Fallzugang
      Wenn am <Kontakt> ein qualifizierter Kontakt erfasst wird
      Dann ist am <Kontakt> die am 29.01.2018 fällige Frist nach ILM-5.3 <Ausgang>
      Und ist das <Verletzung>
      Und ist am <Kontakt> die Frist nach ILM-5.3 fällig am <nächste>
      Und läuft am <Kontakt> keine Frist nach ILM-5.2

      Beispiele:
        | Kontakt    | Ausgang                     | Verletzung   | nächste    |
        | 29.01.2018 | rechtzeitig erfüllt         | kein Verstoß | 12.02.2018 |
        | 30.01.2018 | um 1 Tag verspätet erfüllt  | ein Verstoß  | 13.02.2018 |

    Szenariogrundriss: Die Altersgrenze beim Fallzugang am 15.01.2018
      Gegeben sei eine Person, geboren am <geboren>
      Und am 15.01.2018 der Status arbeitslos
      Wenn am 15.01.2018 ein Fallzugang erfasst wird
      Dann ist am 15.01.2018 die Frist nach <Regel> fällig am <fällig>
      Und läuft am 15.01.2018 keine Frist nach <andere>

      Beispiele: Wer am nächsten Tag 25 wird, ist noch unter 25
        | geboren    | Regel   | fällig     | andere  |
        | 16.01.1993 | ILM-5.3 | 29.01.2018 | ILM-5.2 |
        | 15.01.1993 | ILM-5.2 | 15.03.2018 | ILM-5.3 |

    Szenariogrundriss: Was am Ende des Fallmanagements aus der Frist wird, auch bei jungen Menschen
      Gegeben sei eine Person, geboren am 01.01.2000
      Und am 15.01.2018 der Status arbeitslos
      Und am 15.01.2018 ein Fallzugang
      Wenn am <Ende> ein Fallabgang wegen Ende der Hilfebedürftigkeit erfasst wird
      Dann ist am <Ende> die am 29.01.2018 fällige Frist nach ILM-5.3 <Ausgang>
      Und ist das <Verletzung>

      Beispiele:
        | Ende       | Ausgang       | Verletzung   |
        | 29.01.2018 | entfallen     | kein Verstoß |
        | 30.01.2018 | nicht erfüllt | ein Verstoß  |

    Szenario: Warum die Frist gilt
      Gegeben sei eine Person, geboren am 01.01.2000
      Und am 15.01.2018 der Status arbeitslos
      Wenn am 15.01.2018 ein Fallzugang erfasst wird
      Dann ist am 15.01.2018 die Frist nach ILM-5.3 fällig am 29.01.2018
      Und beruht diese Frist auf "Nr. 5 Abs. 2"
      Und verlangt sie "Qualifizierten Kontakt führen (arbeitslos, unter 25)"
      Und ist dafür das Fallmanagement zuständig

    @ILM-3.1 @ILM-3.2 @ILM-3.3 @ILM-5.2
    Szenario: Ein Fall über den 25. Geburtstag bis zum Ende der Anweisung
      Gegeben sei eine Person, geboren am 10.06.1993
      Und am 15.01.2018 der Status arbeitslos
      Wenn am 15.01.2018 ein Fallzugang erfasst wird
      Dann ist am 15.01.2018 die Frist nach ILM-5.3 fällig am 29.01.2018
      Und läuft am 15.01.2018 keine Frist nach ILM-5.2
      Und ist am 15.01.2018 die Frist nach ILM-3.1 fällig am 15.07.2018
      Und ist am 15.01.2018 die Frist nach ILM-3.3 fällig am 15.01.2020
      Wenn am 29.01.2018 ein qualifizierter Kontakt erfasst wird
      Dann ist am 29.01.2018 die am 29.01.2018 fällige Frist nach ILM-5.3 rechtzeitig erfüllt
      Und ist am 29.01.2018 die Frist nach ILM-5.3 fällig am 12.02.2018
      Wenn am 08.02.2018 ein nicht qualifizierter Kontakt erfasst wird
      Dann zählt das nicht für ILM-5.3: "der Kontakt war nicht qualifiziert"
      Und ist am 08.02.2018 die Frist nach ILM-5.3 fällig am 12.02.2018
      Wenn am 14.02.2018 ein qualifizierter Kontakt erfasst wird
      Dann ist am 14.02.2018 die am 12.02.2018 fällige Frist nach ILM-5.3 um 2 Tage verspätet erfüllt
      Und ist das ein Verstoß
      Und ist am 14.02.2018 die Frist nach ILM-5.3 fällig am 28.02.2018
      Wenn am 05.06.2018 ein qualifizierter Kontakt erfasst wird
      Dann ist am 05.06.2018 die Frist nach ILM-5.3 fällig am 19.06.2018
      Und ist am 09.06.2018 die Frist nach ILM-5.3 fällig am 19.06.2018
      Und ist am 10.06.2018 die Frist nach ILM-5.2 fällig am 05.08.2018
      Und läuft am 10.06.2018 keine Frist nach ILM-5.3
      Wenn am 10.07.2018 eine Prüfung der Fortführung erfasst wird
      Dann ist am 10.07.2018 die am 15.07.2018 fällige Frist nach ILM-3.1 rechtzeitig erfüllt
      Und ist am 10.07.2018 die Frist nach ILM-3.2 fällig am 10.01.2019

    @ILM-5.2
    Szenariogrundriss: Ein Wechsel des Status straft nicht
      Gegeben sei eine Person, geboren am 01.01.2000
      Und am 15.01.2018 der Status in einer Maßnahme
      Und am 15.01.2018 ein Fallzugang
      Und am 01.03.2018 ein qualifizierter Kontakt
      Und am <Kontakt> ein qualifizierter Kontakt
      Wenn am 21.04.2018 der Status arbeitslos erfasst wird
      Dann ist am 20.04.2018 die Frist nach ILM-5.2 fällig am <bisher>
      Und ist am 21.04.2018 die Frist nach ILM-5.3 fällig am <fällig>
      Und ist am 21.04.2018 die am <fällig> fällige Frist nach ILM-5.3 offen

      Beispiele: Fällig ist der frühere Tag: der bisherige oder 14 Tage nach dem Wechsel (05.05.2018)
        | Kontakt    | bisher     | fällig     |
        | 05.03.2018 | 05.05.2018 | 05.05.2018 |
        | 20.04.2018 | 20.06.2018 | 05.05.2018 |

    @ILM-5.2
    Szenario: Ein Wechsel des Status lässt einen früheren Tag stehen
      Gegeben sei eine Person, geboren am 01.01.2000
      Und am 15.01.2018 der Status in einer Maßnahme
      Und am 15.01.2018 ein Fallzugang
      Und am 01.03.2018 ein qualifizierter Kontakt
      Wenn am 21.04.2018 der Status arbeitslos erfasst wird
      Dann ist am 20.04.2018 die Frist nach ILM-5.2 fällig am 01.05.2018
      Und ist am 21.04.2018 die Frist nach ILM-5.3 fällig am 01.05.2018
      Und läuft am 21.04.2018 keine Frist nach ILM-5.2

    Szenario: Ein nachgetragener und dann stornierter Kontakt
      Gegeben sei eine Person, geboren am 01.01.2000
      Und am 01.03.2018 der Status arbeitslos
      Und am 01.03.2018 ein Fallzugang
      Wenn am 20.03.2018 für den 10.03.2018 ein qualifizierter Kontakt erfasst wird
      Dann ist am 16.03.2018 die am 15.03.2018 fällige Frist nach ILM-5.3 rechtzeitig erfüllt
      Und ist am 16.03.2018 die am 15.03.2018 fällige Frist nach ILM-5.3 um 1 Tag überfällig nach dem Wissensstand vom 19.03.2018
      Wenn am 25.03.2018 ein Storno "ein qualifizierter Kontakt" vom 10.03.2018 erfasst wird
      Dann steht im Eintrag die Begründung "falsche Person"
      Und ist am 16.03.2018 die am 15.03.2018 fällige Frist nach ILM-5.3 um 1 Tag überfällig
      Und ist am 16.03.2018 die am 15.03.2018 fällige Frist nach ILM-5.3 rechtzeitig erfüllt nach dem Wissensstand vom 20.03.2018
      Und steht in der Akte 1 Eintrag "ein qualifizierter Kontakt"
