# language: de
Funktionalität: Zugang ins Fallmanagement (GA 01/13, Nr. 3.1)
  Prüfen, vorbereiten, vormerken, übergeben: die Vermittlung schlägt vor, das Fallmanagement entscheidet.

  Grundlage:
    Gegeben sei ein Jobcenter mit der GA 01/13

  @MI-3.1.0
  Regel: Wer die Voraussetzungen nach Nr. 2 erfüllt, soll Zugang erhalten

    Szenario: Wer alle Voraussetzungen erfüllt, wird aufgenommen
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann wird das angenommen
      Und ist die Person am 20.09.2018 im Fallmanagement

    Szenario: Abgelehnt wird, weil eine Voraussetzung fehlt
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 eine Ablehnung erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft MI-3.1.0
      Und ist die Person am 20.09.2018 nicht im Fallmanagement

    Szenario: Eine Ablehnung trotz erfüllter Voraussetzungen weicht ab und wird begründet
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 eine Ablehnung ohne die Angabe "eine Voraussetzung fehlt" erfasst wird
      Dann wird das abgelehnt wegen MI-3.1.0
      Und MI-3.1.0 ist ein Soll, steht in "Nr. 3.1"
      Wenn am 20.09.2018 eine Ablehnung ohne die Angabe "eine Voraussetzung fehlt" und mit begründeter Abweichung von MI-3.1.0 erfasst wird
      Dann wird das angenommen, mit vermerkter Abweichung von MI-3.1.0

  @MI-3.1.1
  Regel: Spätestens alle sechs Monate wird geprüft, ob eine Zuweisung in Betracht kommt

    Szenariogrundriss: Der letzte Tag ist der gleiche Tag sechs Monate später
      Gegeben sei eine Person, geboren am 05.05.1980, betreut seit dem <Beginn>
      Wenn am <Prüfung> eine Prüfung der Zugangskriterien erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am <Prüfung> die am <Letzter Tag> fällige Frist nach MI-3.1.1 <Ausgang>
      Und ist das <Folge>

      Beispiele:
        | Beginn     | Letzter Tag | Prüfung    | Ausgang                       | Folge        |
        | 15.01.2018 | 15.07.2018  | 14.07.2018 | rechtzeitig erfüllt           | kein Verstoß |
        | 15.01.2018 | 15.07.2018  | 15.07.2018 | rechtzeitig erfüllt           | kein Verstoß |
        | 15.01.2018 | 15.07.2018  | 16.07.2018 | um 1 Tag verspätet erfüllt    | ein Verstoß  |
        | 31.08.2018 | 28.02.2019  | 28.02.2019 | rechtzeitig erfüllt           | kein Verstoß |
        | 31.08.2018 | 28.02.2019  | 01.03.2019 | um 1 Tag verspätet erfüllt    | ein Verstoß  |
        | 31.08.2019 | 29.02.2020  | 29.02.2020 | rechtzeitig erfüllt           | kein Verstoß |

    Szenario: Wer nicht prüft, ist ab dem nächsten Tag überfällig
      Gegeben sei eine Person, geboren am 05.05.1980, betreut seit dem 15.01.2018
      Dann ist am 15.01.2018 die Frist nach MI-3.1.1 fällig am 15.07.2018
      Und beruht diese Frist auf "Nr. 3.1 Identifikation/Prüfung"
      Und ist dafür die zuständige Fachkraft zuständig
      Und ist am 15.07.2018 die am 15.07.2018 fällige Frist nach MI-3.1.1 bald fällig
      Und ist am 16.07.2018 die am 15.07.2018 fällige Frist nach MI-3.1.1 um 1 Tag überfällig

    Szenario: Die nächsten sechs Monate beginnen mit dem Tag der Prüfung
      Gegeben sei eine Person, geboren am 05.05.1980, betreut seit dem 15.01.2018
      Wenn am 02.05.2018 eine Prüfung der Zugangskriterien mit dem Ergebnis nein erfasst wird
      Dann ist am 02.05.2018 die Frist nach MI-3.1.1 fällig am 02.11.2018

    Szenario: Vormerkung und Warteliste ändern nichts daran
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Und am 20.09.2018 eine Aufnahme in die Warteliste
      Dann ist am 20.09.2018 die Frist nach MI-3.1.1 fällig am 03.03.2019
      Und ist am 04.03.2019 die am 03.03.2019 fällige Frist nach MI-3.1.1 um 1 Tag überfällig

    Szenario: Wer aufgenommen ist, muss nicht mehr geprüft werden
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann ist am 20.09.2018 die am 03.03.2019 fällige Frist nach MI-3.1.1 entfallen
      Und läuft am 20.09.2018 keine Frist nach MI-3.1.1

    Szenario: Nach dem Fallmanagement beginnt sie neu, am Tag nach dem Ende
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 31.08.2019 ein Fallabgang wegen Motivationsverlust oder fehlender Mitarbeit erfasst wird
      Dann läuft am 31.08.2019 keine Frist nach MI-3.1.1
      Und ist am 01.09.2019 die Frist nach MI-3.1.1 fällig am 01.03.2020

  @MI-3.1.1a
  Regel: Das Ergebnis der Prüfung wird dokumentiert

    Szenariogrundriss: Jedes Ergebnis zählt, auch ein Nein
      Gegeben sei eine Person, geboren am 05.05.1980, betreut seit dem 15.01.2018
      Wenn am 02.05.2018 eine Prüfung der Zugangskriterien mit dem Ergebnis <Ergebnis> erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft MI-3.1.1a
      Und ist am 02.05.2018 die am 15.07.2018 fällige Frist nach MI-3.1.1 rechtzeitig erfüllt

      Beispiele:
        | Ergebnis          |
        | ja                |
        | nein              |
        | nicht beurteilbar |

    Szenario: Eine Prüfung ohne Ergebnis bleibt in der Akte, zählt aber nicht
      Gegeben sei eine Person, geboren am 05.05.1980, betreut seit dem 15.01.2018
      Wenn am 02.05.2018 eine Prüfung der Zugangskriterien ohne Ergebnis erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen MI-3.1.1a
      Und MI-3.1.1a ist ein Muss, steht in "Nr. 3.1 Identifikation/Prüfung"
      Und zählt das nicht für MI-3.1.1: "nicht dokumentiert: ergebnis"
      Und ist am 02.05.2018 die Frist nach MI-3.1.1 fällig am 15.07.2018

  @MI-3.1.2
  Regel: Vorgemerkt wird nach Absprache mit dem Fallmanagement

    Szenariogrundriss: Die Absprache liegt spätestens am Tag der Vormerkung
      Gegeben sei eine Person, geboren am 05.05.1980
      Wenn am 03.09.2018 eine Vormerkung <Absprache> erfasst wird
      Dann <Antwort>

      Beispiele:
        | Absprache                            | Antwort                           |
        | mit Absprache am 02.09.2018          | wird das angenommen               |
        | mit Absprache am 03.09.2018          | wird das angenommen               |
        | mit telefonischer Absprache          | wird das angenommen               |
        | mit Absprache am 04.09.2018          | wird das abgelehnt wegen MI-3.1.2 |
        | ohne Absprache                       | wird das abgelehnt wegen MI-3.1.2 |
        | mit Rücksprache statt Absprache      | wird das abgelehnt wegen MI-3.1.2 |

    Szenario: Es ist ein Muss
      Gegeben sei eine Person, geboren am 05.05.1980
      Wenn am 03.09.2018 eine Vormerkung ohne Absprache und mit begründeter Abweichung von MI-3.1.2 erfasst wird
      Dann wird das abgelehnt wegen MI-3.1.2
      Und MI-3.1.2 ist ein Muss, steht in "Nr. 3.1 Vorbereitung der Übergabe"
      Und ist die Person am 03.09.2018 nicht im Fallmanagement

  @MI-3.1.2a
  Regel: Vor der Vormerkung wird die Person über das Fallmanagement informiert

    Szenario: Die Person ist informiert
      Gegeben sei eine Person, geboren am 05.05.1980
      Wenn am 03.09.2018 eine Vormerkung erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft MI-3.1.2a
      Und ist die Person am 03.09.2018 vorgemerkt

    Szenario: Die Person ist nicht informiert
      Gegeben sei eine Person, geboren am 05.05.1980
      Wenn am 03.09.2018 eine Vormerkung ohne die Angabe "die Person informiert ist" erfasst wird
      Dann wird das abgelehnt wegen MI-3.1.2a
      Und MI-3.1.2a ist ein Muss, steht in "Nr. 3.1 Vorbereitung der Übergabe"

  @MI-3.1.2b
  Regel: Vor der Vormerkung wird geklärt, ob die Person grundsätzlich bereit ist

    Szenario: Die Bereitschaft ist geklärt
      Gegeben sei eine Person, geboren am 05.05.1980
      Wenn am 03.09.2018 eine Vormerkung erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft MI-3.1.2b

    Szenario: Die Bereitschaft ist nicht geklärt
      Gegeben sei eine Person, geboren am 05.05.1980
      Wenn am 03.09.2018 eine Vormerkung ohne die Angabe "die Bereitschaft geklärt ist" erfasst wird
      Dann wird das abgelehnt wegen MI-3.1.2b
      Und MI-3.1.2b ist ein Muss, steht in "Nr. 3.1 Vorbereitung der Übergabe"

  @MI-3.1.3
  Regel: Die Checkliste zum Übergabegespräch wird ausgefüllt und mit der Akte weitergeleitet

    Szenario: Checkliste und Akte liegen dem Fallmanagement vor
      Gegeben sei eine Person, geboren am 05.05.1980
      Wenn am 03.09.2018 eine Vormerkung erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft MI-3.1.3

    Szenariogrundriss: Ohne Checkliste oder ohne Weitergabe geht es nicht
      Gegeben sei eine Person, geboren am 05.05.1980
      Wenn am 03.09.2018 eine Vormerkung <Mangel> erfasst wird
      Dann wird das abgelehnt wegen MI-3.1.3
      Und MI-3.1.3 ist ein Muss, steht in "Nr. 3.1 Checkliste zum Übergabegespräch"

      Beispiele:
        | Mangel                                                           |
        | ohne Checkliste                                                  |
        | ohne die Angabe "die Checkliste mit der Akte weitergeleitet ist" |

  @MI-3.1.4
  Regel: Der Weg ins Fallmanagement führt immer über eine Vormerkung der zuständigen Vermittlungsfachkraft

    Szenariogrundriss: Ohne Vormerkung kann nicht entschieden werden
      Gegeben sei eine Person, geboren am 05.05.1980
      Und am 03.09.2018 ein Profiling mit dem Ergebnis Entwicklungsprofil
      Und am 03.09.2018 3 Handlungsbedarfe in Rahmenbedingungen
      Wenn am 20.09.2018 <Entscheidung> erfasst wird
      Dann wird das abgelehnt wegen MI-3.1.4
      Und MI-3.1.4 ist ein Muss, steht in "Nr. 3.1 Übergabe"
      Und MI-3.1.4 verlangt "eine offene Vormerkung"

      Beispiele:
        | Entscheidung   |
        | ein Fallzugang |
        | eine Ablehnung |

    Szenariogrundriss: Eine Vormerkung vom selben Tag genügt, eine spätere nicht
      Gegeben sei eine Person, geboren am 05.05.1980
      Und am 03.09.2018 ein Profiling mit dem Ergebnis Entwicklungsprofil
      Und am 03.09.2018 3 Handlungsbedarfe in Rahmenbedingungen
      Und am <Vormerkung> eine Vormerkung
      Wenn am 24.09.2018 für den 20.09.2018 ein Fallzugang erfasst wird
      Dann <Antwort>

      Beispiele:
        | Vormerkung | Antwort                           |
        | 19.09.2018 | wird das angenommen               |
        | 20.09.2018 | wird das angenommen               |
        | 21.09.2018 | wird das abgelehnt wegen MI-3.1.4 |

    Szenariogrundriss: Vormerken kann nur, wer in der Vermittlung für die Person zuständig ist
      Gegeben sei eine Person, geboren am 05.05.1980
      Wenn am 03.09.2018 eine Vormerkung durch <Wer> erfasst wird
      Dann <Antwort>

      Beispiele:
        | Wer                                      | Antwort                           |
        | die Integrationsfachkraft                | wird das angenommen               |
        | eine nicht zuständige Integrationsfachkraft | wird das abgelehnt wegen MI-3.1.4 |
        | das Fallmanagement                       | wird das abgelehnt wegen MI-3.1.4 |
        | die Teamleitung                          | wird das abgelehnt wegen MI-3.1.4 |

    Szenario: Auch ein Fallmanagement, das für die Person zuständig ist, merkt niemanden vor
      Gegeben sei eine Person, geboren am 05.05.1980
      Und am 02.09.2018 eine Übertragung der Zuständigkeit auf das Fallmanagement
      Wenn am 03.09.2018 eine Vormerkung durch das Fallmanagement erfasst wird
      Dann wird das abgelehnt wegen MI-3.1.4

    Szenariogrundriss: Auch wer vormerkt, ist ein Muss
      Gegeben sei eine Person, geboren am 05.05.1980
      Wenn am 03.09.2018 eine Vormerkung durch <Wer> und mit begründeter Abweichung von MI-3.1.4 erfasst wird
      Dann wird das abgelehnt wegen MI-3.1.4
      Und MI-3.1.4 ist ein Muss, steht in "Nr. 3.1 Übergabe"
      Und MI-3.1.4 verlangt "<Funktion>"

      Beispiele:
        | Wer                                         | Funktion               |
        | eine nicht zuständige Integrationsfachkraft | zuständige Fachkraft   |
        | das Fallmanagement                          | vorschlagende Fachkraft |

    Szenario: Eine Vormerkung trägt nur eine Entscheidung
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Und am 20.09.2018 eine Ablehnung
      Wenn am 27.09.2018 ein Fallzugang erfasst wird
      Dann wird das abgelehnt wegen MI-3.1.4

  @MI-3.1.5
  Regel: Innerhalb von vier Wochen nach der Vormerkung entscheidet das Fallmanagement

    Szenariogrundriss: Am letzten Tag rechtzeitig, am nächsten zu spät
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am <Tag> <Entscheidung> erfasst wird
      Dann wird das angenommen
      Und ist am <Tag> die am 01.10.2018 fällige Frist nach MI-3.1.5 <Ausgang>
      Und ist das <Folge>

      Beispiele:
        | Tag        | Entscheidung        | Ausgang                     | Folge        |
        | 03.09.2018 | ein Fallzugang      | rechtzeitig erfüllt         | kein Verstoß |
        | 01.10.2018 | ein Fallzugang      | rechtzeitig erfüllt         | kein Verstoß |
        | 02.10.2018 | ein Fallzugang      | um 1 Tag verspätet erfüllt  | ein Verstoß  |
        | 01.10.2018 | eine Ablehnung      | rechtzeitig erfüllt         | kein Verstoß |
        | 02.10.2018 | eine Ablehnung      | um 1 Tag verspätet erfüllt  | ein Verstoß  |
        | 01.10.2018 | eine Weiterleitung  | rechtzeitig erfüllt         | kein Verstoß |
        | 15.10.2018 | ein Fallzugang      | um 14 Tage verspätet erfüllt | ein Verstoß |

    Szenario: Solange niemand entscheidet
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Dann ist am 03.09.2018 die Frist nach MI-3.1.5 fällig am 01.10.2018
      Und beruht diese Frist auf "Nr. 3.1 Übergabe"
      Und verlangt sie "Über die Fallübernahme entscheiden"
      Und ist dafür das Fallmanagement zuständig
      Und ist am 23.09.2018 die am 01.10.2018 fällige Frist nach MI-3.1.5 offen
      Und ist am 24.09.2018 die am 01.10.2018 fällige Frist nach MI-3.1.5 bald fällig
      Und ist am 01.10.2018 die am 01.10.2018 fällige Frist nach MI-3.1.5 bald fällig
      Und ist am 02.10.2018 die am 01.10.2018 fällige Frist nach MI-3.1.5 um 1 Tag überfällig

    Szenario: Die Warteliste ist noch keine Entscheidung
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 eine Aufnahme in die Warteliste erfasst wird
      Dann ist am 02.10.2018 die am 01.10.2018 fällige Frist nach MI-3.1.5 um 1 Tag überfällig

    Szenario: Ein Feiertag verlängert die Frist nicht
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 05.09.2018
      Dann ist am 05.09.2018 die Frist nach MI-3.1.5 fällig am 03.10.2018
      Und ist am 04.10.2018 die am 03.10.2018 fällige Frist nach MI-3.1.5 um 1 Tag überfällig

    Szenariogrundriss: Die Entscheidung trifft das Fallmanagement
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 <Entscheidung> durch <Wer> erfasst wird
      Dann <Antwort>

      Beispiele:
        | Entscheidung   | Wer                       | Antwort                           |
        | ein Fallzugang | das Fallmanagement        | wird das angenommen               |
        | ein Fallzugang | die Integrationsfachkraft | wird das abgelehnt wegen MI-3.1.5 |
        | ein Fallzugang | die Teamleitung           | wird das abgelehnt wegen MI-3.1.5 |
        | eine Ablehnung | das Fallmanagement        | wird das angenommen               |
        | eine Ablehnung | die Integrationsfachkraft | wird das abgelehnt wegen MI-3.1.5 |
        | eine Ablehnung | die Teamleitung           | wird das abgelehnt wegen MI-3.1.5 |

    Szenariogrundriss: Auch wer entscheidet, ist ein Muss
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 <Entscheidung> durch die Teamleitung und mit begründeter Abweichung von MI-3.1.5 erfasst wird
      Dann wird das abgelehnt wegen MI-3.1.5
      Und MI-3.1.5 ist ein Muss, steht in "Nr. 3.1 Übergabe"

      Beispiele:
        | Entscheidung   |
        | ein Fallzugang |
        | eine Ablehnung |

  @MI-3.1.5a
  Regel: Entschieden wird in einem persönlichen Gespräch mit der Person

    Szenariogrundriss: Was als persönliches Gespräch zählt
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 <Entscheidung> <Gespräch> erfasst wird
      Dann <Antwort>

      Beispiele: angenommen
        | Entscheidung   | Gespräch                                     | Antwort             |
        | ein Fallzugang | nach einem Gespräch im Amt                   | wird das angenommen |
        | ein Fallzugang | nach einem Gespräch beim Hausbesuch          | wird das angenommen |
        | ein Fallzugang | nach einem Gespräch im Amt am 19.09.2018     | wird das angenommen |
        | eine Ablehnung | nach einem Gespräch im Amt                   | wird das angenommen |

      Beispiele: abgelehnt
        | Entscheidung   | Gespräch                                     | Antwort                            |
        | ein Fallzugang | ohne Gespräch mit der Person                 | wird das abgelehnt wegen MI-3.1.5a |
        | ein Fallzugang | nach einem Gespräch am Telefon               | wird das abgelehnt wegen MI-3.1.5a |
        | ein Fallzugang | nach einem Gespräch per Video                | wird das abgelehnt wegen MI-3.1.5a |
        | ein Fallzugang | nach einem Gespräch per Brief                | wird das abgelehnt wegen MI-3.1.5a |
        | ein Fallzugang | nach einem Gespräch ohne die Person im Amt   | wird das abgelehnt wegen MI-3.1.5a |
        | ein Fallzugang | nach einem Gespräch im Amt am 21.09.2018     | wird das abgelehnt wegen MI-3.1.5a |
        | eine Ablehnung | ohne Gespräch mit der Person                 | wird das abgelehnt wegen MI-3.1.5a |
        | eine Ablehnung | nach einem Gespräch am Telefon               | wird das abgelehnt wegen MI-3.1.5a |

    Szenario: Es ist ein Muss und sagt, was fehlt
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang ohne Gespräch mit der Person und mit begründeter Abweichung von MI-3.1.5a erfasst wird
      Dann wird das abgelehnt wegen MI-3.1.5a
      Und MI-3.1.5a ist ein Muss, steht in "Nr. 3.1 Übergabe"
      Und MI-3.1.5a verlangt "ein Gespräch mit der Person"

  @MI-3.1.6
  Regel: Die Entscheidung wird begründet und im Übergabeprotokoll dokumentiert

    Szenariogrundriss: Begründung und Übergabeprotokoll gehören dazu
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 <Entscheidung> erfasst wird
      Dann <Antwort>

      Beispiele:
        | Entscheidung                          | Antwort                                        |
        | ein Fallzugang                        | wird das angenommen                            |
        | ein Fallzugang ohne Begründung        | wird das abgelehnt wegen MI-3.1.6              |
        | ein Fallzugang ohne Übergabeprotokoll | wird das abgelehnt wegen MI-3.1.6              |
        | eine Ablehnung                        | wird das angenommen                            |
        | eine Ablehnung ohne Begründung        | wird das abgelehnt wegen MI-3.1.6 und MI-3.1.10 |
        | eine Ablehnung ohne Übergabeprotokoll | wird das abgelehnt wegen MI-3.1.6              |

    Szenariogrundriss: Beides ist ein Muss
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang <Mangel> und mit begründeter Abweichung von MI-3.1.6 erfasst wird
      Dann wird das abgelehnt wegen MI-3.1.6
      Und MI-3.1.6 ist ein Muss, steht in "Nr. 3.1 Übergabe"

      Beispiele:
        | Mangel                |
        | ohne Begründung       |
        | ohne Übergabeprotokoll |

    Szenario: Die Begründung steht in der Akte
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann steht im Eintrag die Begründung "siehe Vermerk"
      Und nennt der Eintrag als geprüft MI-3.1.6

  @MI-3.1.7
  Regel: Ist die maximale Fallzahl erreicht, führt die Gruppe eine Warteliste

    Szenario: Kein Platz frei, also auf die Warteliste
      Gegeben sei eine Fallmanagerin im Team 414S mit 4 % einer vollen Stelle
      Und sie hat am 01.09.2018 schon 3 Fälle
      Und eine Person "Anna", geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann wird das abgelehnt wegen MI-4.1
      Und MI-4.1 verlangt "die Aufnahme in die Warteliste des Teams"
      Wenn am 20.09.2018 eine Aufnahme in die Warteliste erfasst wird
      Dann wird das angenommen
      Und ist die Person am 20.09.2018 auf der Warteliste
      Und steht auf der Warteliste des Teams "Anna"

    Szenario: Wer zuerst auf die Liste kam, kommt zuerst ins Fallmanagement
      Gegeben sei eine Person "Anna", geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Und am 10.09.2018 eine Aufnahme in die Warteliste
      Und eine weitere Person "Ben", geboren am 06.06.1981, vorgemerkt am 03.09.2018
      Und am 11.09.2018 eine Aufnahme in die Warteliste
      Dann stehen auf der Warteliste des Teams "Anna" und "Ben"
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann wird das abgelehnt wegen MI-3.1.7
      Und MI-3.1.7 verlangt "die Übernahme in der Reihenfolge der Warteliste"
      Wenn es um "Anna" geht
      Und am 20.09.2018 ein Fallzugang erfasst wird
      Dann wird das angenommen
      Und steht auf der Warteliste des Teams "Ben"

    Szenario: Es zählt die Reihenfolge, in der erfasst wurde
      Gegeben sei eine Person "Anna", geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Und eine weitere Person "Ben", geboren am 06.06.1981, vorgemerkt am 03.09.2018
      Und am 11.09.2018 eine Aufnahme in die Warteliste
      Und es geht um "Anna"
      Wenn am 12.09.2018 für den 10.09.2018 eine Aufnahme in die Warteliste erfasst wird
      Dann stehen auf der Warteliste des Teams "Ben" und "Anna"

    Szenario: Von der Reihenfolge darf mit Begründung abgewichen werden
      Gegeben sei eine Person "Anna", geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Und am 10.09.2018 eine Aufnahme in die Warteliste
      Und eine weitere Person "Ben", geboren am 06.06.1981, vorgemerkt am 03.09.2018
      Und am 11.09.2018 eine Aufnahme in die Warteliste
      Wenn am 20.09.2018 ein Fallzugang mit begründeter Abweichung von MI-3.1.7 erfasst wird
      Dann wird das angenommen, mit vermerkter Abweichung von MI-3.1.7
      Und steht auf der Warteliste des Teams "Anna"

    Szenario: Auch wer gar nicht auf der Liste steht, geht nicht an ihr vorbei
      Gegeben sei eine Person "Anna", geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Und am 10.09.2018 eine Aufnahme in die Warteliste
      Und eine weitere Person "Ben", geboren am 06.06.1981, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann wird das abgelehnt wegen MI-3.1.7

    Szenario: Jede Gruppe hat ihre eigene Liste
      Gegeben sei eine Fallmanagerin im Team 414S mit 100 % einer vollen Stelle
      Und eine Fallmanagerin im Team 415S mit 100 % einer vollen Stelle
      Und es geht um das Team 414S
      Und eine Person "Anna", geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Und am 10.09.2018 eine Aufnahme in die Warteliste
      Und eine weitere Person "Ben", geboren am 06.06.1981, vorgemerkt am 03.09.2018
      Wenn es um das Team 415S geht
      Dann steht niemand auf der Warteliste des Teams
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann wird das angenommen
      Wenn es um das Team 414S geht
      Dann steht auf der Warteliste des Teams "Anna"

    Szenario: Eine Ablehnung nimmt von der Liste
      Gegeben sei eine Person "Anna", geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Und am 10.09.2018 eine Aufnahme in die Warteliste
      Wenn am 20.09.2018 eine Ablehnung erfasst wird
      Dann wird das angenommen
      Und steht niemand auf der Warteliste des Teams

  @MI-3.1.8
  Regel: Mit der Übernahme verliert der Fall die Kennung als vorgemerkt

    Szenario: Am Tag davor noch vorgemerkt, ab der Übernahme nicht mehr
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann nennt der Eintrag als geprüft MI-3.1.8
      Und ist die Person am 19.09.2018 vorgemerkt
      Und ist die Person am 20.09.2018 im Fallmanagement

    Szenario: Auch von der Warteliste ist der Fall dann verschwunden
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Und am 10.09.2018 eine Aufnahme in die Warteliste
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann ist die Person am 19.09.2018 auf der Warteliste
      Und ist die Person am 20.09.2018 im Fallmanagement
      Und steht niemand auf der Warteliste des Teams

    Szenario: Die Kennung lebt nach dem Fallmanagement nicht wieder auf
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Und am 31.08.2019 ein Fallabgang wegen Motivationsverlust oder fehlender Mitarbeit
      Dann ist die Person am 01.09.2019 nicht mehr im Fallmanagement
      Wenn am 02.09.2019 ein Fallzugang erfasst wird
      Dann wird das abgelehnt wegen MI-3.1.4

    Szenario: Solange nicht übernommen ist, bleibt die Kennung
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Und am 20.09.2018 ein Kontakt
      Dann ist die Person am 20.09.2018 vorgemerkt

  @MI-3.1.9
  Regel: Die Übernahme wird als Fallzugang gebucht

    Szenario: Der Fallzugang ist die Übernahme
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft MI-3.1.9
      Und ist die Person am 20.09.2018 im Fallmanagement

    Szenariogrundriss: Kein anderer Vorgang nimmt jemanden auf
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 <Vorgang> erfasst wird
      Dann ist die Person am 20.09.2018 vorgemerkt

      Beispiele:
        | Vorgang                                                   |
        | eine Prüfung der Zugangskriterien                         |
        | eine Übertragung der Zuständigkeit auf das Fallmanagement |
        | ein Kontakt mit dem Vermerk "wird ab heute vom Fallmanagement betreut" |

  @MI-3.1.10
  Regel: Eine Ablehnung wird vom Fallmanagement differenziert begründet

    Szenario: Die Gründe der Ablehnung stehen in der Akte
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 eine Ablehnung erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft MI-3.1.10
      Und steht im Eintrag die Begründung "siehe Vermerk"

    Szenario: Ohne Gründe keine Ablehnung
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 eine Ablehnung ohne Begründung erfasst wird
      Dann wird das abgelehnt wegen MI-3.1.6 und MI-3.1.10
      Und MI-3.1.10 ist ein Muss, steht in "Nr. 3.1 Fallzugang"
      Und ist die Person am 20.09.2018 vorgemerkt
