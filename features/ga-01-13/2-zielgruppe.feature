# language: de
Funktionalität: Zielgruppe des Fallmanagements (GA 01/13, Nr. 2)
  Wer ins Fallmanagement kommt, soll bestimmte Voraussetzungen erfüllen. Von einem Soll darf abgewichen werden, wenn die
  Abweichung begründet wird; ohne das Einverständnis der Person geht es nicht.

  Grundlage:
    Gegeben sei ein Jobcenter mit der GA 01/13

  @MI-2.1
  Regel: Aufgenommen werden soll, wer ein Entwicklungs- oder ein Stabilisierungsprofil hat

    Szenariogrundriss: Die Profillage am Tag der Entscheidung zählt
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Und am 10.09.2018 ein Profiling mit dem Ergebnis <Profillage>
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann <Antwort>

      Beispiele:
        | Profillage            | Antwort                         |
        | Entwicklungsprofil    | wird das angenommen             |
        | Stabilisierungsprofil | wird das angenommen             |
        | Unterstützungsprofil  | wird das abgelehnt wegen MI-2.1 |
        | Förderprofil          | wird das abgelehnt wegen MI-2.1 |
        | Aktivierungsprofil    | wird das abgelehnt wegen MI-2.1 |
        | Marktprofil           | wird das abgelehnt wegen MI-2.1 |

    Szenario: Ein Unterstützungsprofil nur im begründeten Ausnahmefall
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Und am 10.09.2018 ein Profiling mit dem Ergebnis Unterstützungsprofil
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann wird das abgelehnt wegen MI-2.1
      Und MI-2.1 ist ein Soll, steht in "Nr. 2"
      Und MI-2.1 verlangt "eine Begründung der Abweichung"
      Wenn am 20.09.2018 ein Fallzugang mit begründeter Abweichung von MI-2.1 erfasst wird
      Dann wird das angenommen, mit vermerkter Abweichung von MI-2.1
      Und ist die Person am 20.09.2018 im Fallmanagement

    Szenario: Ohne Profiling ist keine komplexe Profillage belegt
      Gegeben sei eine Person, geboren am 05.05.1980
      Und am 03.09.2018 3 Handlungsbedarfe in Rahmenbedingungen
      Und am 03.09.2018 eine Vormerkung
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann wird das abgelehnt wegen MI-2.1

    Szenario: Ein Profil, das erst nach der Entscheidung erstellt wird, hilft ihr nicht
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Und am 10.09.2018 ein Profiling mit dem Ergebnis Marktprofil
      Und am 21.09.2018 ein Profiling mit dem Ergebnis Entwicklungsprofil
      Wenn am 24.09.2018 für den 20.09.2018 ein Fallzugang erfasst wird
      Dann wird das abgelehnt wegen MI-2.1
      Wenn am 24.09.2018 für den 21.09.2018 ein Fallzugang erfasst wird
      Dann wird das angenommen

  @MI-2.2
  Regel: Mindestens drei veränderbare Handlungsbedarfe in Leistungsfähigkeit und Rahmenbedingungen zusammen

    Szenariogrundriss: Zwei sind zu wenig, drei genügen
      Gegeben sei eine Person, geboren am 05.05.1980
      Und am 03.09.2018 ein Profiling mit dem Ergebnis Entwicklungsprofil
      Und am 03.09.2018 <Leistung> Handlungsbedarfe in Leistungsfähigkeit
      Und am 03.09.2018 <Rahmen> Handlungsbedarfe in Rahmenbedingungen
      Und am 03.09.2018 eine Vormerkung
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann <Antwort>

      Beispiele:
        | Leistung | Rahmen | Antwort                         |
        | 2        | 0      | wird das abgelehnt wegen MI-2.2 |
        | 0        | 2      | wird das abgelehnt wegen MI-2.2 |
        | 1        | 1      | wird das abgelehnt wegen MI-2.2 |
        | 3        | 0      | wird das angenommen             |
        | 0        | 3      | wird das angenommen             |
        | 1        | 2      | wird das angenommen             |
        | 2        | 2      | wird das angenommen             |

    Szenariogrundriss: Was als dritter Handlungsbedarf zählt
      Gegeben sei eine Person, geboren am 05.05.1980
      Und am 03.09.2018 ein Profiling mit dem Ergebnis Entwicklungsprofil
      Und am 03.09.2018 2 Handlungsbedarfe in Rahmenbedingungen
      Und am 03.09.2018 ein <Dritter>
      Und am 03.09.2018 eine Vormerkung
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann <Antwort>

      Beispiele:
        | Dritter                                             | Antwort                         |
        | Handlungsbedarf in Leistungsfähigkeit               | wird das angenommen             |
        | Handlungsbedarf in Rahmenbedingungen                | wird das angenommen             |
        | Handlungsbedarf in beruflicher Kompetenz            | wird das abgelehnt wegen MI-2.2 |
        | Handlungsbedarf in Motivation                       | wird das abgelehnt wegen MI-2.2 |
        | Handlungsbedarf in sozialen Kompetenzen             | wird das abgelehnt wegen MI-2.2 |
        | unveränderbarer Handlungsbedarf in Leistungsfähigkeit | wird das abgelehnt wegen MI-2.2 |
        | unveränderbarer Handlungsbedarf in Rahmenbedingungen  | wird das abgelehnt wegen MI-2.2 |

    Szenariogrundriss: Nur was noch nicht erledigt ist, zählt
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Und am 10.09.2018 ein Handlungsbedarf in Rahmenbedingungen, jetzt <Stand>
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann <Antwort>

      Beispiele:
        | Stand                | Antwort                         |
        | in Bearbeitung       | wird das angenommen             |
        | erfolglos bearbeitet | wird das angenommen             |
        | erfolgreich erledigt | wird das abgelehnt wegen MI-2.2 |

    Szenario: Mit weniger als drei Handlungsbedarfen nur mit Begründung
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Und am 10.09.2018 ein Handlungsbedarf in Rahmenbedingungen, jetzt erfolgreich erledigt
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann wird das abgelehnt wegen MI-2.2
      Und MI-2.2 ist ein Soll, steht in "Nr. 2"
      Und MI-2.2 verlangt "festgestellt: 2"
      Wenn am 20.09.2018 ein Fallzugang mit begründeter Abweichung von MI-2.2 erfasst wird
      Dann wird das angenommen, mit vermerkter Abweichung von MI-2.2

  @MI-2.3
  Regel: Konkrete Integrationsfortschritte durch das Fallmanagement sollen zu erwarten sein

    Szenariogrundriss: positive Prognose muss bejaht sein
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang mit der Einschätzung "positive Prognose": <Einschätzung> erfasst wird
      Dann <Antwort>

      Beispiele:
        | Einschätzung      | Antwort                         |
        | ja                | wird das angenommen             |
        | nein              | wird das abgelehnt wegen MI-2.3 |
        | nicht beurteilbar | wird das abgelehnt wegen MI-2.3 |

    Szenario: positive Prognose bleibt offen, dann nur mit Begründung
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang ohne die Einschätzung "positive Prognose" erfasst wird
      Dann wird das abgelehnt wegen MI-2.3
      Und MI-2.3 ist ein Soll, steht in "Nr. 2"
      Und MI-2.3 verlangt "Integrationsfortschritte"
      Wenn am 20.09.2018 ein Fallzugang ohne die Einschätzung "positive Prognose" und mit begründeter Abweichung von MI-2.3 erfasst wird
      Dann wird das angenommen, mit vermerkter Abweichung von MI-2.3

  @MI-2.4
  Regel: Die Person soll ihre bisherige Situation ändern wollen

    Szenariogrundriss: Motivation muss bejaht sein
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang mit der Einschätzung "Motivation": <Einschätzung> erfasst wird
      Dann <Antwort>

      Beispiele:
        | Einschätzung      | Antwort                         |
        | ja                | wird das angenommen             |
        | nein              | wird das abgelehnt wegen MI-2.4 |
        | nicht beurteilbar | wird das abgelehnt wegen MI-2.4 |

    Szenario: Motivation bleibt offen, dann nur mit Begründung
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang ohne die Einschätzung "Motivation" erfasst wird
      Dann wird das abgelehnt wegen MI-2.4
      Und MI-2.4 ist ein Soll, steht in "Nr. 2 Voraussetzungen"
      Und MI-2.4 verlangt "motiviert"
      Wenn am 20.09.2018 ein Fallzugang ohne die Einschätzung "Motivation" und mit begründeter Abweichung von MI-2.4 erfasst wird
      Dann wird das angenommen, mit vermerkter Abweichung von MI-2.4

  @MI-2.5
  Regel: Die Person soll Termine weitgehend einhalten

    Szenariogrundriss: Zuverlässigkeit muss bejaht sein
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang mit der Einschätzung "Zuverlässigkeit": <Einschätzung> erfasst wird
      Dann <Antwort>

      Beispiele:
        | Einschätzung      | Antwort                         |
        | ja                | wird das angenommen             |
        | nein              | wird das abgelehnt wegen MI-2.5 |
        | nicht beurteilbar | wird das abgelehnt wegen MI-2.5 |

    Szenario: Zuverlässigkeit bleibt offen, dann nur mit Begründung
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang ohne die Einschätzung "Zuverlässigkeit" erfasst wird
      Dann wird das abgelehnt wegen MI-2.5
      Und MI-2.5 ist ein Soll, steht in "Nr. 2 Voraussetzungen"
      Und MI-2.5 verlangt "Termine"
      Wenn am 20.09.2018 ein Fallzugang ohne die Einschätzung "Zuverlässigkeit" und mit begründeter Abweichung von MI-2.5 erfasst wird
      Dann wird das angenommen, mit vermerkter Abweichung von MI-2.5

  @MI-2.7
  Regel: Die Deutschkenntnisse sollen für ein Gespräch ohne Dolmetschen reichen

    Szenariogrundriss: Deutschkenntnisse muss bejaht sein
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang mit der Einschätzung "Deutschkenntnisse": <Einschätzung> erfasst wird
      Dann <Antwort>

      Beispiele:
        | Einschätzung      | Antwort                         |
        | ja                | wird das angenommen             |
        | nein              | wird das abgelehnt wegen MI-2.7 |
        | nicht beurteilbar | wird das abgelehnt wegen MI-2.7 |

    Szenario: Deutschkenntnisse bleibt offen, dann nur mit Begründung
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang ohne die Einschätzung "Deutschkenntnisse" erfasst wird
      Dann wird das abgelehnt wegen MI-2.7
      Und MI-2.7 ist ein Soll, steht in "Nr. 2 Voraussetzungen"
      Und MI-2.7 verlangt "ohne Dolmetscher"
      Wenn am 20.09.2018 ein Fallzugang ohne die Einschätzung "Deutschkenntnisse" und mit begründeter Abweichung von MI-2.7 erfasst wird
      Dann wird das angenommen, mit vermerkter Abweichung von MI-2.7

  @MI-2.8
  Regel: Die Person soll Bedeutung und Inhalt des Fallmanagements verstehen

    Szenariogrundriss: Einsichtsfähigkeit muss bejaht sein
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang mit der Einschätzung "Einsichtsfähigkeit": <Einschätzung> erfasst wird
      Dann <Antwort>

      Beispiele:
        | Einschätzung      | Antwort                         |
        | ja                | wird das angenommen             |
        | nein              | wird das abgelehnt wegen MI-2.8 |
        | nicht beurteilbar | wird das abgelehnt wegen MI-2.8 |

    Szenario: Einsichtsfähigkeit bleibt offen, dann nur mit Begründung
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang ohne die Einschätzung "Einsichtsfähigkeit" erfasst wird
      Dann wird das abgelehnt wegen MI-2.8
      Und MI-2.8 ist ein Soll, steht in "Nr. 2 Voraussetzungen"
      Und MI-2.8 verlangt "Bedeutung und Inhalt"
      Wenn am 20.09.2018 ein Fallzugang ohne die Einschätzung "Einsichtsfähigkeit" und mit begründeter Abweichung von MI-2.8 erfasst wird
      Dann wird das angenommen, mit vermerkter Abweichung von MI-2.8

  @MI-2.9
  Regel: Die Person soll lesen und schreiben können

    Szenariogrundriss: Lesen und Schreiben muss bejaht sein
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang mit der Einschätzung "Lesen und Schreiben": <Einschätzung> erfasst wird
      Dann <Antwort>

      Beispiele:
        | Einschätzung      | Antwort                         |
        | ja                | wird das angenommen             |
        | nein              | wird das abgelehnt wegen MI-2.9 |
        | nicht beurteilbar | wird das abgelehnt wegen MI-2.9 |

    Szenario: Lesen und Schreiben bleibt offen, dann nur mit Begründung
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang ohne die Einschätzung "Lesen und Schreiben" erfasst wird
      Dann wird das abgelehnt wegen MI-2.9
      Und MI-2.9 ist ein Soll, steht in "Nr. 2 Voraussetzungen"
      Und MI-2.9 verlangt "lesen und schreiben"
      Wenn am 20.09.2018 ein Fallzugang ohne die Einschätzung "Lesen und Schreiben" und mit begründeter Abweichung von MI-2.9 erfasst wird
      Dann wird das angenommen, mit vermerkter Abweichung von MI-2.9

  @MI-2.6
  Regel: Ohne Einverständnis der Person gibt es keinen Zugang

    Szenariogrundriss: Nur ein erklärtes Einverständnis öffnet den Weg
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang mit der Einschätzung "Einverständnis": <Einschätzung> erfasst wird
      Dann <Antwort>

      Beispiele:
        | Einschätzung      | Antwort                         |
        | ja                | wird das angenommen             |
        | nein              | wird das abgelehnt wegen MI-2.6 |
        | nicht beurteilbar | wird das abgelehnt wegen MI-2.6 |

    Szenario: Keine Begründung ersetzt das Einverständnis
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang ohne die Einschätzung "Einverständnis" und mit begründeter Abweichung von MI-2.6 erfasst wird
      Dann wird das abgelehnt wegen MI-2.6
      Und MI-2.6 ist ein Muss, steht in "Nr. 2 Voraussetzungen"
      Und ist die Person am 20.09.2018 vorgemerkt

  @MI-2.10
  Regel: Wer suchtkrank ist, soll zu einer Therapie bereit sein

    Szenariogrundriss: Bei einer Suchterkrankung wird nach der Therapiebereitschaft gefragt
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang bei einer Suchterkrankung und mit der Einschätzung "Therapiebereitschaft": <Einschätzung> erfasst wird
      Dann <Antwort>

      Beispiele:
        | Einschätzung      | Antwort                          |
        | ja                | wird das angenommen              |
        | nein              | wird das abgelehnt wegen MI-2.10 |
        | nicht beurteilbar | wird das abgelehnt wegen MI-2.10 |

    Szenariogrundriss: Ohne Suchterkrankung stellt sich die Frage nicht
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang <Zusatz> erfasst wird
      Dann wird das angenommen

      Beispiele:
        | Zusatz                                            |
        | mit der Einschätzung "Therapiebereitschaft": nein |
        | ohne die Einschätzung "Therapiebereitschaft"      |

    Szenario: Ohne Therapiebereitschaft nur mit Begründung
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang bei einer Suchterkrankung und ohne die Einschätzung "Therapiebereitschaft" erfasst wird
      Dann wird das abgelehnt wegen MI-2.10
      Und MI-2.10 ist ein Soll, steht in "Nr. 2 Voraussetzungen"
      Wenn am 20.09.2018 ein Fallzugang bei einer Suchterkrankung, ohne die Einschätzung "Therapiebereitschaft" und mit begründeter Abweichung von MI-2.10 erfasst wird
      Dann wird das angenommen, mit vermerkter Abweichung von MI-2.10
