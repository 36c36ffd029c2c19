# language: de
Funktionalität: Kontaktdichte im Fallmanagement (GA 01/13, Nr. 3.3)

  Grundlage:
    Gegeben sei ein Jobcenter mit der GA 01/13

  @MI-3.3.1
  Regel: Ab dem 25. Geburtstag soll mindestens alle zwei Monate Kontakt sein

    Szenariogrundriss: Am letzten Tag rechtzeitig, am nächsten eine Abweichung
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem <Fallzugang>
      Wenn am <Kontakt> ein Kontakt erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am <Kontakt> die am <Letzter Tag> fällige Frist nach MI-3.3.1 <Ausgang>
      Und ist das <Folge>

      Beispiele:
        | Fallzugang | Letzter Tag | Kontakt    | Ausgang                    | Folge          |
        | 20.09.2018 | 20.11.2018  | 19.11.2018 | rechtzeitig erfüllt        | kein Verstoß   |
        | 20.09.2018 | 20.11.2018  | 20.11.2018 | rechtzeitig erfüllt        | kein Verstoß   |
        | 20.09.2018 | 20.11.2018  | 21.11.2018 | um 1 Tag verspätet erfüllt | eine Abweichung |
        | 31.12.2018 | 28.02.2019  | 28.02.2019 | rechtzeitig erfüllt        | kein Verstoß   |
        | 31.12.2018 | 28.02.2019  | 01.03.2019 | um 1 Tag verspätet erfüllt | eine Abweichung |
        | 31.12.2019 | 29.02.2020  | 29.02.2020 | rechtzeitig erfüllt        | kein Verstoß   |

    Szenario: Ohne Kontakt ist sie ab dem nächsten Tag überfällig
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Dann ist am 20.09.2018 die Frist nach MI-3.3.1 fällig am 20.11.2018
      Und beruht diese Frist auf "Nr. 3.3"
      Und ist sie ein Soll
      Und ist dafür das Fallmanagement zuständig
      Und ist am 20.11.2018 die am 20.11.2018 fällige Frist nach MI-3.3.1 bald fällig
      Und ist am 21.11.2018 die am 20.11.2018 fällige Frist nach MI-3.3.1 um 1 Tag überfällig

    Szenario: Die nächsten zwei Monate beginnen mit dem Tag des Kontakts, auch des verspäteten
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Und am 05.10.2018 ein Kontakt
      Dann ist am 05.10.2018 die Frist nach MI-3.3.1 fällig am 05.12.2018
      Wenn am 10.12.2018 ein Kontakt erfasst wird
      Dann ist am 10.12.2018 die am 05.12.2018 fällige Frist nach MI-3.3.1 um 5 Tage verspätet erfüllt
      Und ist am 10.12.2018 die Frist nach MI-3.3.1 fällig am 10.02.2019

    Szenariogrundriss: Jeder Kontakt zählt, ein versäumter Termin nicht
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 20.11.2018 <Vorgang> erfasst wird
      Dann ist am 20.11.2018 die am 20.11.2018 fällige Frist nach MI-3.3.1 <Ausgang>

      Beispiele:
        | Vorgang                       | Ausgang             |
        | ein qualifizierter Kontakt    | rechtzeitig erfüllt |
        | ein nicht qualifizierter Kontakt | rechtzeitig erfüllt |
        | ein Kontakt am Telefon        | rechtzeitig erfüllt |
        | ein Kontakt per Brief         | rechtzeitig erfüllt |
        | ein versäumter Termin         | bald fällig         |

    Szenariogrundriss: Eine Abweichung vom Soll kann begründet werden, vorher oder nachher
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am <Tag> eine Begründung der Abweichung von MI-3.3.1 erfasst wird
      Dann wird das angenommen
      Und ist am 20.11.2018 die am 20.11.2018 fällige Frist nach MI-3.3.1 bald fällig
      Und ist am 25.11.2018 die am 20.11.2018 fällige Frist nach MI-3.3.1 entschuldigt

      Beispiele:
        | Tag        |
        | 15.11.2018 |
        | 25.11.2018 |

    Szenario: Wer nicht im Fallmanagement ist, für den gilt keine Kontaktdichte
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Und am 10.09.2018 ein Kontakt
      Dann läuft am 10.09.2018 keine Frist nach MI-3.3.1

    Szenario: Mit dem Fallabgang entfällt sie
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 31.10.2018 ein Fallabgang wegen Motivationsverlust oder fehlender Mitarbeit erfasst wird
      Dann ist am 31.10.2018 die am 20.11.2018 fällige Frist nach MI-3.3.1 entfallen

    Szenariogrundriss: Sie gilt vom 25. Geburtstag an
      Gegeben sei eine Person, geboren am <Geburtstag>, im Fallmanagement seit dem 20.09.2018
      Dann ist am 20.09.2018 die Frist nach <Regel> fällig am <Letzter Tag>

      Beispiele:
        | Geburtstag | Regel    | Letzter Tag |
        | 19.09.1993 | MI-3.3.1 | 20.11.2018  |
        | 20.09.1993 | MI-3.3.1 | 20.11.2018  |
        | 21.09.1993 | MI-3.3.2 | 20.10.2018  |

    @MI-3.3.2
    Szenario: Mit dem 25. Geburtstag wird aus einem Monat zwei, gerechnet vom letzten Kontakt
      Gegeben sei eine Person, geboren am 10.10.1993, im Fallmanagement seit dem 20.09.2018
      Dann ist am 09.10.2018 die Frist nach MI-3.3.2 fällig am 20.10.2018
      Und läuft am 09.10.2018 keine Frist nach MI-3.3.1
      Und ist am 10.10.2018 die Frist nach MI-3.3.1 fällig am 20.11.2018
      Und läuft am 10.10.2018 keine Frist nach MI-3.3.2

    @MI-3.3.2
    Szenario: Was vor dem Geburtstag versäumt war, bleibt ein Verstoß
      Gegeben sei eine Person, geboren am 25.10.1993, im Fallmanagement seit dem 20.09.2018
      Dann ist am 24.10.2018 die am 20.10.2018 fällige Frist nach MI-3.3.2 um 4 Tage überfällig
      Und ist am 25.10.2018 die am 20.10.2018 fällige Frist nach MI-3.3.2 nicht erfüllt
      Und ist das ein Verstoß
      Und ist am 25.10.2018 die Frist nach MI-3.3.1 fällig am 20.11.2018

  @MI-3.3.2
  Regel: Vor dem 25. Geburtstag ist jeden Monat Kontakt

    Szenariogrundriss: Am letzten Tag rechtzeitig, am nächsten ein Verstoß
      Gegeben sei eine Person, geboren am 05.05.2000, im Fallmanagement seit dem <Fallzugang>
      Wenn am <Kontakt> ein Kontakt erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am <Kontakt> die am <Letzter Tag> fällige Frist nach MI-3.3.2 <Ausgang>
      Und ist das <Folge>

      Beispiele:
        | Fallzugang | Letzter Tag | Kontakt    | Ausgang                    | Folge        |
        | 20.09.2018 | 20.10.2018  | 19.10.2018 | rechtzeitig erfüllt        | kein Verstoß |
        | 20.09.2018 | 20.10.2018  | 20.10.2018 | rechtzeitig erfüllt        | kein Verstoß |
        | 20.09.2018 | 20.10.2018  | 21.10.2018 | um 1 Tag verspätet erfüllt | ein Verstoß  |
        | 31.01.2019 | 28.02.2019  | 28.02.2019 | rechtzeitig erfüllt        | kein Verstoß |
        | 31.01.2019 | 28.02.2019  | 01.03.2019 | um 1 Tag verspätet erfüllt | ein Verstoß  |

    Szenario: Auch wenn der letzte Tag ein Samstag ist, bleibt es dabei
      Gegeben sei eine Person, geboren am 05.05.2000, im Fallmanagement seit dem 20.09.2018
      Dann ist am 20.09.2018 die Frist nach MI-3.3.2 fällig am 20.10.2018
      Und beruht diese Frist auf "Nr. 3.3"
      Und verlangt sie "Kontakt halten (unter 25)"
      Und ist dafür das Fallmanagement zuständig
      Und ist am 20.10.2018 die am 20.10.2018 fällige Frist nach MI-3.3.2 bald fällig
      Und ist am 21.10.2018 die am 20.10.2018 fällige Frist nach MI-3.3.2 um 1 Tag überfällig

    Szenario: Der nächste Monat beginnt mit dem Kontakt
      Gegeben sei eine Person, geboren am 05.05.2000, im Fallmanagement seit dem 20.09.2018
      Wenn am 02.10.2018 ein Kontakt erfasst wird
      Dann ist am 02.10.2018 die Frist nach MI-3.3.2 fällig am 02.11.2018

    Szenario: Von einem Muss kann nicht mit Begründung abgewichen werden
      Gegeben sei eine Person, geboren am 05.05.2000, im Fallmanagement seit dem 20.09.2018
      Wenn am 15.10.2018 eine Begründung der Abweichung von MI-3.3.2 erfasst wird
      Dann wird das abgelehnt wegen MI-3.3.2
      Und MI-3.3.2 ist ein Muss, steht in "Nr. 3.3"

    Szenariogrundriss: Sie gilt bis einschließlich des Tages vor dem 25. Geburtstag
      Gegeben sei eine Person, geboren am <Geburtstag>, im Fallmanagement seit dem <Fallzugang>
      Dann ist am <Tag davor> die Frist nach MI-3.3.2 fällig am <U25>
      Und ist am <25 Jahre> die Frist nach MI-3.3.1 fällig am <Ü25>

      Beispiele:
        | Geburtstag | Fallzugang | Tag davor  | U25        | 25 Jahre   | Ü25        |
        | 10.10.1993 | 20.09.2018 | 09.10.2018 | 20.10.2018 | 10.10.2018 | 20.11.2018 |
        | 20.10.1993 | 20.09.2018 | 19.10.2018 | 20.10.2018 | 20.10.2018 | 20.11.2018 |
        | 29.02.1996 | 10.02.2021 | 28.02.2021 | 10.03.2021 | 01.03.2021 | 10.04.2021 |
