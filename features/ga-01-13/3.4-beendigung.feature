# language: de
Funktionalität: Beendigung des Fallmanagements (GA 01/13, Nr. 3.4)
  Rückgabe heißt das Ende aus einem Grund, den die Anweisung selbst aufzählt. Was kraft Gesetzes endet, ist keine Rückgabe.

  Grundlage:
    Gegeben sei ein Jobcenter mit der GA 01/13

  @MI-3.4.1
  Regel: Die Betreuung soll enden, wenn die Voraussetzungen nach Nr. 2 nicht mehr vorliegen

    Szenario: Der Wegfall der Voraussetzungen ist ein Grund für das Ende
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Und am 01.06.2019 ein Profiling mit dem Ergebnis Förderprofil
      Wenn am 03.06.2019 ein Fallabgang wegen Wegfall der Voraussetzungen erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft MI-3.4.1
      Und ist die Person am 04.06.2019 nicht mehr im Fallmanagement

    Szenario: Es ist ein Soll: von selbst endet nichts
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 01.06.2019 ein Profiling mit dem Ergebnis Förderprofil erfasst wird
      Dann ist die Person am 01.07.2019 im Fallmanagement

    Szenario: Ein Grund, den weder Anweisung noch Gesetz kennt, beendet nichts
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 03.06.2019 ein Fallabgang wegen Umbau der Dienststelle erfasst wird
      Dann wird das abgelehnt: "Diesen Abgangsgrund kennt kein Regelwerk"
      Und ist die Person am 04.06.2019 im Fallmanagement

  @MI-3.4.2
  Regel: Die Zuweisung soll spätestens alle sechs Monate überprüft werden

    Szenariogrundriss: Am letzten Tag rechtzeitig, am nächsten eine Abweichung
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem <Fallzugang>
      Wenn am <Prüfung> eine Prüfung der Fortführung erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am <Prüfung> die am <Letzter Tag> fällige Frist nach MI-3.4.2 <Ausgang>
      Und ist das <Folge>

      Beispiele:
        | Fallzugang | Letzter Tag | Prüfung    | Ausgang                    | Folge           |
        | 20.09.2018 | 20.03.2019  | 19.03.2019 | rechtzeitig erfüllt        | kein Verstoß    |
        | 20.09.2018 | 20.03.2019  | 20.03.2019 | rechtzeitig erfüllt        | kein Verstoß    |
        | 20.09.2018 | 20.03.2019  | 21.03.2019 | um 1 Tag verspätet erfüllt | eine Abweichung |
        | 31.08.2018 | 28.02.2019  | 28.02.2019 | rechtzeitig erfüllt        | kein Verstoß    |
        | 31.08.2018 | 28.02.2019  | 01.03.2019 | um 1 Tag verspätet erfüllt | eine Abweichung |

    Szenario: Ohne Überprüfung ist sie ab dem nächsten Tag überfällig, begründet aber entschuldigt
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Dann ist am 20.09.2018 die Frist nach MI-3.4.2 fällig am 20.03.2019
      Und beruht diese Frist auf "Nr. 3.4"
      Und verlangt sie "Zuweisung überprüfen"
      Und ist sie ein Soll
      Und ist dafür das Fallmanagement zuständig
      Und ist am 21.03.2019 die am 20.03.2019 fällige Frist nach MI-3.4.2 um 1 Tag überfällig
      Wenn am 25.03.2019 eine Begründung der Abweichung von MI-3.4.2 erfasst wird
      Dann wird das angenommen
      Und ist am 25.03.2019 die am 20.03.2019 fällige Frist nach MI-3.4.2 entschuldigt

    Szenario: Die nächsten sechs Monate beginnen mit dem Tag der Überprüfung
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 10.01.2019 eine Prüfung der Fortführung erfasst wird
      Dann ist am 10.01.2019 die Frist nach MI-3.4.2 fällig am 10.07.2019

    Szenario: Mit dem Fallabgang entfällt sie
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 31.01.2019 ein Fallabgang wegen Motivationsverlust oder fehlender Mitarbeit erfasst wird
      Dann ist am 31.01.2019 die am 20.03.2019 fällige Frist nach MI-3.4.2 entfallen

    Szenariogrundriss: Nur eine Überprüfung erfüllt sie
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 20.03.2019 <Vorgang> erfasst wird
      Dann ist am 20.03.2019 die am 20.03.2019 fällige Frist nach MI-3.4.2 <Ausgang>

      Beispiele:
        | Vorgang                                                | Ausgang             |
        | eine Prüfung der Fortführung                           | rechtzeitig erfüllt |
        | eine Prüfung der Fortführung mit dem Ergebnis Beendigung | rechtzeitig erfüllt |
        | eine Prüfung der Zugangskriterien                      | bald fällig         |
        | ein Kontakt                                            | bald fällig         |

    Szenario: Wer nicht im Fallmanagement ist, hat keine Zuweisung zu überprüfen
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Dann läuft am 03.09.2018 keine Frist nach MI-3.4.2

  @MI-3.4.3
  Regel: Über die Rückgabe entscheidet das Fallmanagement

    Szenariogrundriss: Niemand sonst gibt einen Fall zurück
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 01.06.2019 ein Fallabgang wegen <Grund> durch <Wer> erfasst wird
      Dann wird das abgelehnt wegen MI-3.4.3
      Und MI-3.4.3 ist ein Muss, steht in "Nr. 3.4"
      Wenn am 01.06.2019 ein Fallabgang wegen <Grund> durch das Fallmanagement erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft MI-3.4.3

      Beispiele:
        | Grund                                          | Wer                       |
        | Wegfall der Voraussetzungen                    | die Integrationsfachkraft |
        | Integration in Beschäftigung                   | die Integrationsfachkraft |
        | Zeitablauf                                     | die Teamleitung           |
        | Wegfall der Erwerbsfähigkeit                   | die Integrationsfachkraft |
        | Motivationsverlust oder fehlender Mitarbeit    | die Teamleitung           |
        | Wegfall der Handlungsbedarfe auf Dauer         | die Integrationsfachkraft |
        | Rücknahme des Einverständnisses                | die Teamleitung           |

    Szenario: Das Ende kraft Gesetzes ist keine Rückgabe
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 01.06.2019 ein Fallabgang wegen Wechsel des Trägers durch die Integrationsfachkraft erfasst wird
      Dann wird das angenommen

  @MI-3.4.4
  Regel: Rückgabe nach Integration in Beschäftigung, außer das Fallmanagement will nachbetreuen

    Szenario: Keine Nachbetreuung erforderlich
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 01.06.2019 ein Fallabgang wegen Integration in Beschäftigung erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft MI-3.4.4
      Und ist die Person am 02.06.2019 nicht mehr im Fallmanagement

    Szenario: Das Fallmanagement hält eine Nachbetreuung für erforderlich
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 01.06.2019 ein Fallabgang wegen Integration in Beschäftigung ohne die Angabe "keine Nachbetreuung erforderlich ist" erfasst wird
      Dann wird das abgelehnt wegen MI-3.4.4
      Und MI-3.4.4 ist ein Muss, steht in "Nr. 3.4"
      Und ist die Person am 02.06.2019 im Fallmanagement

  @MI-3.4.4a
  Regel: Rückgabe bei Wegfall der Erwerbsfähigkeit, wenn ein Gutachten vorliegt

    Szenario: Das Gutachten liegt vor
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 01.06.2019 ein Fallabgang wegen Wegfall der Erwerbsfähigkeit erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft MI-3.4.4a
      Und ist die Person am 02.06.2019 nicht mehr im Fallmanagement

    Szenario: Das Gutachten fehlt
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 01.06.2019 ein Fallabgang wegen Wegfall der Erwerbsfähigkeit ohne Gutachten erfasst wird
      Dann wird das abgelehnt wegen MI-3.4.4a
      Und MI-3.4.4a ist ein Muss, steht in "Nr. 3.4"
      Und MI-3.4.4a verlangt "das Dokument Gutachten"

    Szenario: Kein anderer Grund verlangt ein Gutachten
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 01.06.2019 ein Fallabgang wegen Motivationsverlust oder fehlender Mitarbeit ohne Gutachten erfasst wird
      Dann wird das angenommen

  @MI-3.4.4b
  Regel: Rückgabe bei fehlender Motivation oder Mitarbeit

    Szenario: Das Fallmanagement gibt zurück, wer nicht mitmacht
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Und am 02.05.2019 ein versäumter Termin
      Wenn am 01.06.2019 ein Fallabgang wegen Motivationsverlust oder fehlender Mitarbeit erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft MI-3.4.4b
      Und ist die Person am 02.06.2019 nicht mehr im Fallmanagement

    Szenario: Versäumte Termine allein beenden nichts
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Und am 02.05.2019 ein versäumter Termin
      Und am 09.05.2019 ein versäumter Termin
      Dann ist die Person am 01.06.2019 im Fallmanagement

    Szenariogrundriss: Der Grund steht erst in der Fassung vom 05.08.2016
      Gegeben sei eine Person, geboren am 05.05.1980, betreut seit dem 01.07.2016
      Und am 11.07.2016 ein Fallzugang
      Wenn am 09.08.2016 für den <Tag> ein Fallabgang wegen Motivationsverlust oder fehlender Mitarbeit erfasst wird
      Dann <Antwort>

      Beispiele:
        | Tag        | Antwort                                                                |
        | 04.08.2016 | wird das abgelehnt: "Diesen Abgangsgrund kennt kein Regelwerk"         |
        | 05.08.2016 | wird das angenommen                                                    |

  @MI-3.4.4c
  Regel: Rückgabe bei nachhaltigem Wegfall der Handlungsbedarfe

    Szenario: Die Handlungsbedarfe sind auf Dauer erledigt
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 01.06.2019 ein Fallabgang wegen Wegfall der Handlungsbedarfe auf Dauer erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft MI-3.4.4c
      Und ist die Person am 02.06.2019 nicht mehr im Fallmanagement

    Szenario: Ein erledigter Handlungsbedarf allein beendet nichts
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Und am 02.05.2019 ein Handlungsbedarf in Rahmenbedingungen, jetzt erfolgreich erledigt
      Dann ist die Person am 01.06.2019 im Fallmanagement

    Szenariogrundriss: Vor der Fassung vom 05.08.2016 gibt es diesen Grund nicht
      Gegeben sei eine Person, geboren am 05.05.1980, betreut seit dem 01.07.2016
      Und am 11.07.2016 ein Fallzugang
      Wenn am 09.08.2016 für den <Tag> ein Fallabgang wegen Wegfall der Handlungsbedarfe auf Dauer erfasst wird
      Dann <Antwort>

      Beispiele:
        | Tag        | Antwort                                                        |
        | 04.08.2016 | wird das abgelehnt: "Diesen Abgangsgrund kennt kein Regelwerk" |
        | 05.08.2016 | wird das angenommen                                            |

  @MI-3.4.4d
  Regel: Rückgabe, wenn die Person ihr Einverständnis zurückzieht

    Szenario: Das Einverständnis ist zurückgezogen
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 01.06.2019 ein Fallabgang wegen Rücknahme des Einverständnisses erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft MI-3.4.4d
      Und ist die Person am 02.06.2019 nicht mehr im Fallmanagement

    Szenario: Wer sein Einverständnis zurückgezogen hat, kommt ohne neues nicht wieder hinein
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Und am 01.06.2019 ein Fallabgang wegen Rücknahme des Einverständnisses
      Und am 03.06.2019 eine Übertragung der Zuständigkeit auf die Integrationsfachkraft
      Und am 03.06.2019 eine Vormerkung
      Wenn am 05.06.2019 ein Fallzugang mit der Einschätzung "Einverständnis": nein erfasst wird
      Dann wird das abgelehnt wegen MI-2.6

    Szenariogrundriss: Diesen Grund gibt es erst seit der Fassung vom 05.08.2016
      Gegeben sei eine Person, geboren am 05.05.1980, betreut seit dem 01.07.2016
      Und am 11.07.2016 ein Fallzugang
      Wenn am 09.08.2016 für den <Tag> ein Fallabgang wegen Rücknahme des Einverständnisses erfasst wird
      Dann <Antwort>

      Beispiele:
        | Tag        | Antwort                                                        |
        | 04.08.2016 | wird das abgelehnt: "Diesen Abgangsgrund kennt kein Regelwerk" |
        | 05.08.2016 | wird das angenommen                                            |

  @MI-3.4.5
  Regel: Die Betreuung dauert höchstens 24 Monate

    Szenariogrundriss: Am letzten Tag rechtzeitig, am nächsten ein Verstoß
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem <Fallzugang>
      Wenn am <Abgang> ein Fallabgang wegen Zeitablauf erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft MI-3.4.5
      Und ist am <Abgang> die am <Letzter Tag> fällige Frist nach MI-3.4.5 <Ausgang>
      Und ist das <Folge>

      Beispiele:
        | Fallzugang | Letzter Tag | Abgang     | Ausgang                    | Folge        |
        | 20.09.2018 | 20.09.2020  | 19.09.2020 | rechtzeitig erfüllt        | kein Verstoß |
        | 20.09.2018 | 20.09.2020  | 20.09.2020 | rechtzeitig erfüllt        | kein Verstoß |
        | 20.09.2018 | 20.09.2020  | 21.09.2020 | um 1 Tag verspätet erfüllt | ein Verstoß  |
        | 29.02.2020 | 28.02.2022  | 28.02.2022 | rechtzeitig erfüllt        | kein Verstoß |
        | 29.02.2020 | 28.02.2022  | 01.03.2022 | um 1 Tag verspätet erfüllt | ein Verstoß  |

    Szenario: Wer weder zurückgibt noch verlängert, ist ab dem nächsten Tag überfällig
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Dann ist am 20.09.2018 die Frist nach MI-3.4.5 fällig am 20.09.2020
      Und beruht diese Frist auf "Nr. 3.4"
      Und ist dafür das Fallmanagement zuständig
      Und ist am 20.09.2020 die am 20.09.2020 fällige Frist nach MI-3.4.5 bald fällig
      Und ist am 21.09.2020 die am 20.09.2020 fällige Frist nach MI-3.4.5 um 1 Tag überfällig
      Und ist die Person am 21.09.2020 im Fallmanagement

    Szenariogrundriss: Auch jedes andere Ende hält die Höchstdauer ein
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 20.09.2020 ein Fallabgang wegen <Grund> erfasst wird
      Dann ist am 20.09.2020 die am 20.09.2020 fällige Frist nach MI-3.4.5 rechtzeitig erfüllt

      Beispiele:
        | Grund                                       |
        | Motivationsverlust oder fehlender Mitarbeit |
        | Ende der Hilfebedürftigkeit                 |

    Szenario: Eine Überprüfung oder ein Kontakt hält die Zeit nicht an
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Und am 01.09.2020 eine Prüfung der Fortführung
      Und am 01.09.2020 ein Kontakt
      Dann ist am 01.09.2020 die Frist nach MI-3.4.5 fällig am 20.09.2020

    Szenario: Ein zweiter Aufenthalt hat seine eigenen 24 Monate
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Und am 01.06.2019 ein Fallabgang wegen Motivationsverlust oder fehlender Mitarbeit
      Und am 03.06.2019 eine Übertragung der Zuständigkeit auf die Integrationsfachkraft
      Und am 02.09.2019 eine Vormerkung
      Wenn am 16.09.2019 ein Fallzugang erfasst wird
      Dann ist am 16.09.2019 die Frist nach MI-3.4.5 fällig am 16.09.2021

  @MI-3.4.5a
  Regel: In begründeten Ausnahmefällen ist nach Rücksprache mit der Teamleitung eine Verlängerung möglich

    Szenariogrundriss: Die Rücksprache liegt vor der Entscheidung oder am selben Tag
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 01.09.2020 eine Verlängerung um 6 Monate <Rücksprache> erfasst wird
      Dann <Antwort>

      Beispiele:
        | Rücksprache                              | Antwort                            |
        | mit Rücksprache am 28.08.2020            | wird das angenommen                |
        | mit Rücksprache am 31.08.2020            | wird das angenommen                |
        | mit Rücksprache am 01.09.2020            | wird das angenommen                |
        | mit telefonischer Rücksprache            | wird das angenommen                |
        | mit Rücksprache am 02.09.2020            | wird das abgelehnt wegen MI-3.4.5a |
        | ohne Rücksprache                         | wird das abgelehnt wegen MI-3.4.5a |
        | mit Absprache statt Rücksprache          | wird das abgelehnt wegen MI-3.4.5a |

    Szenario: Verlangt ist Rücksprache, nicht Zustimmung
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 01.09.2020 eine Verlängerung um 6 Monate ohne Zustimmung erfasst wird
      Dann wird das angenommen
      Wenn am 02.09.2020 eine Verlängerung um 6 Monate mit Zustimmung statt Rücksprache erfasst wird
      Dann wird das abgelehnt wegen MI-3.4.5a

    Szenario: Die Rücksprache ist ein Muss
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 01.09.2020 eine Verlängerung um 6 Monate ohne Rücksprache und mit begründeter Abweichung von MI-3.4.5a erfasst wird
      Dann wird das abgelehnt wegen MI-3.4.5a
      Und MI-3.4.5a ist ein Muss, steht in "Nr. 3.4"
      Und MI-3.4.5a verlangt "Teamleitung"

    Szenariogrundriss: Gefragt ist noch nicht gehalten
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Und am 24.08.2020 eine Bitte um Rücksprache vor der Verlängerung
      Und am 28.08.2020 die Antwort auf die Bitte durch die Teamleitung
      Wenn am <Entscheidung> eine Verlängerung um 6 Monate ohne Rücksprache erfasst wird
      Dann <Antwort>

      Beispiele:
        | Entscheidung | Antwort                            |
        | 27.08.2020   | wird das abgelehnt wegen MI-3.4.5a |
        | 28.08.2020   | wird das angenommen                |

    Szenariogrundriss: Es antwortet die Teamleitung und niemand sonst
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Und am 24.08.2020 eine Bitte um Rücksprache vor der Verlängerung
      Wenn am 28.08.2020 die Antwort auf die Bitte durch <Wer> erfasst wird
      Dann <Antwort>

      Beispiele:
        | Wer                       | Antwort                                           |
        | die Integrationsfachkraft | wird das abgelehnt wegen MI-3.4.5a                |
        | das Fallmanagement        | wird das abgelehnt: "antwortet sich nicht selbst" |
        | die Teamleitung           | wird das angenommen                               |

    Szenario: Um eine Zustimmung wird nicht gebeten, wo Rücksprache verlangt ist
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 24.08.2020 eine Bitte um Zustimmung vor der Verlängerung erfasst wird
      Dann wird das abgelehnt wegen MI-3.4.5a
      Und MI-3.4.5a verlangt "Rücksprache mit der Teamleitung"

    Szenario: Verlängert wird nur mit Begründung
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 01.09.2020 eine Verlängerung um 6 Monate ohne Begründung erfasst wird
      Dann wird das abgelehnt wegen MI-3.4.5a
      Und MI-3.4.5a ist ein Muss, steht in "Nr. 3.4"
      Und ist am 01.09.2020 die Frist nach MI-3.4.5 fällig am 20.09.2020
      Wenn am 01.09.2020 eine Verlängerung um 6 Monate erfasst wird
      Dann wird das angenommen
      Und steht im Eintrag die Begründung "siehe Vermerk"
      Und nennt der Eintrag als geprüft MI-3.4.5a

    Szenariogrundriss: Die Verlängerung zählt vom alten letzten Tag, wann auch immer sie bewilligt wird
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am <Bewilligt> eine Verlängerung um <Monate> Monate erfasst wird
      Dann wird das angenommen
      Und ist am <Bewilligt> die Frist nach MI-3.4.5 fällig am <Letzter Tag>

      Beispiele:
        | Bewilligt  | Monate | Letzter Tag |
        | 01.03.2020 | 6      | 20.03.2021  |
        | 01.09.2020 | 6      | 20.03.2021  |
        | 20.09.2020 | 6      | 20.03.2021  |
        | 25.09.2020 | 6      | 20.03.2021  |
        | 01.09.2020 | 1      | 20.10.2020  |
        | 01.09.2020 | 12     | 20.09.2021  |

    @MI-3.4.5
    Szenariogrundriss: Der neue letzte Tag ist so fest wie der alte
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Und am 01.09.2020 eine Verlängerung um 6 Monate
      Wenn am <Abgang> ein Fallabgang wegen Zeitablauf erfasst wird
      Dann ist am <Abgang> die am 20.03.2021 fällige Frist nach MI-3.4.5 <Ausgang>

      Beispiele:
        | Abgang     | Ausgang                    |
        | 20.03.2021 | rechtzeitig erfüllt        |
        | 21.03.2021 | um 1 Tag verspätet erfüllt |

    Szenario: Nur wer im Fallmanagement ist, kann verlängert werden
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 eine Verlängerung um 6 Monate erfasst wird
      Dann wird das abgelehnt: "nicht im Fallmanagement"

  @MI-3.4.6
  Regel: Das Fallmanagement benachrichtigt die Person persönlich oder schriftlich über die Rückgabe

    Szenariogrundriss: Keine Rückgabe ohne Nachricht an die Person
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 01.06.2019 ein Fallabgang wegen <Grund> ohne Benachrichtigung erfasst wird
      Dann wird das abgelehnt wegen MI-3.4.6
      Und MI-3.4.6 ist ein Muss, steht in "Nr. 3.4"
      Wenn am 01.06.2019 ein Fallabgang wegen <Grund> mit <Form> Benachrichtigung erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft MI-3.4.6

      Beispiele:
        | Grund                                          | Form          |
        | Wegfall der Voraussetzungen                    | persönlicher  |
        | Wegfall der Voraussetzungen                    | schriftlicher |
        | Integration in Beschäftigung                   | schriftlicher |
        | Zeitablauf                                     | persönlicher  |
        | Wegfall der Erwerbsfähigkeit                   | schriftlicher |
        | Motivationsverlust oder fehlender Mitarbeit    | schriftlicher |
        | Wegfall der Handlungsbedarfe auf Dauer         | persönlicher  |
        | Rücknahme des Einverständnisses                | persönlicher  |

    Szenario: Das Ende kraft Gesetzes verlangt diese Nachricht nicht
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 01.06.2019 ein Fallabgang wegen Ende der Hilfebedürftigkeit ohne Benachrichtigung erfasst wird
      Dann wird das angenommen

  @MI-3.4.7
  Regel: Die Rückgabe wird als Fallabgang gebucht

    Szenario: Der Tag des Fallabgangs ist der letzte im Fallmanagement
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 01.06.2019 ein Fallabgang wegen Motivationsverlust oder fehlender Mitarbeit erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft MI-3.4.7
      Und ist die Person am 01.06.2019 im Fallmanagement
      Und ist die Person am 02.06.2019 nicht mehr im Fallmanagement

    Szenariogrundriss: Kein anderer Vorgang gibt einen Fall zurück
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 01.06.2019 <Vorgang> erfasst wird
      Dann ist die Person am 02.06.2019 im Fallmanagement

      Beispiele:
        | Vorgang                                                          |
        | eine Prüfung der Fortführung mit dem Ergebnis Beendigung         |
        | eine Übertragung der Zuständigkeit auf die Integrationsfachkraft |
        | ein Kontakt mit dem Vermerk "Rückgabe an die Vermittlung"        |

    Szenario: Ein zweiter Fallabgang ist nicht möglich
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Und am 01.06.2019 ein Fallabgang wegen Motivationsverlust oder fehlender Mitarbeit
      Wenn am 03.06.2019 ein Fallabgang wegen Zeitablauf erfasst wird
      Dann wird das abgelehnt: "nicht im Fallmanagement"
