# language: de
Funktionalität: Ausgangssituation und Zielsetzung (GA 01/13, Nr. 1)

  Grundlage:
    Gegeben sei ein Jobcenter mit der GA 01/13

  @MI-0.1
  Regel: Bei komplexer Profillage kann die Arbeit damit beginnen, Hemmnisse abzubauen

    Szenariogrundriss: Die Möglichkeit wird bei komplexen Profillagen angeboten, bei anderen nicht
      Gegeben sei eine Person, geboren am 05.05.1980
      Und am 01.02.2018 ein Handlungsbedarf in Motivation
      Wenn am 01.03.2018 ein Profiling mit dem Ergebnis <Profillage> erfasst wird
      Dann <Aufgabe>

      Beispiele: komplex
        | Profillage            | Aufgabe                                             |
        | Entwicklungsprofil    | ist am 01.03.2018 die Aufgabe nach MI-0.1 offen     |
        | Stabilisierungsprofil | ist am 01.03.2018 die Aufgabe nach MI-0.1 offen     |
        | Unterstützungsprofil  | ist am 01.03.2018 die Aufgabe nach MI-0.1 offen     |

      Beispiele: nicht komplex
        | Profillage         | Aufgabe                                    |
        | Marktprofil        | gibt es am 01.03.2018 keine Aufgabe nach MI-0.1 |
        | Aktivierungsprofil | gibt es am 01.03.2018 keine Aufgabe nach MI-0.1 |
        | Förderprofil       | gibt es am 01.03.2018 keine Aufgabe nach MI-0.1 |

    Szenariogrundriss: Genutzt ist sie, sobald an einem Hemmnis gearbeitet wird
      Gegeben sei eine Person, geboren am 05.05.1980
      Und am 01.03.2018 ein Profiling mit dem Ergebnis Entwicklungsprofil
      Und am 01.03.2018 ein Handlungsbedarf in Motivation
      Wenn am 20.03.2018 ein Handlungsbedarf in Motivation, jetzt <Stand> erfasst wird
      Dann ist am 19.03.2018 die Aufgabe nach MI-0.1 offen
      Und ist am 20.03.2018 die Aufgabe nach MI-0.1 <Ausgang>

      Beispiele:
        | Stand                | Ausgang |
        | in Bearbeitung       | erfüllt |
        | erfolgreich erledigt | erfüllt |
        | erfolglos bearbeitet | offen   |

    Szenario: Wer die Möglichkeit nicht nutzt, verletzt nichts
      Gegeben sei eine Person, geboren am 05.05.1980
      Wenn am 01.03.2018 ein Profiling mit dem Ergebnis Entwicklungsprofil erfasst wird
      Dann ist am 01.03.2028 die Aufgabe nach MI-0.1 offen
      Und ist sie ein Kann
      Und ist das kein Verstoß
      Und ist dafür die zuständige Fachkraft zuständig

    Szenario: Mit einer besseren Profillage entfällt sie
      Gegeben sei eine Person, geboren am 05.05.1980
      Und am 01.03.2018 ein Profiling mit dem Ergebnis Entwicklungsprofil
      Wenn am 01.06.2018 ein Profiling mit dem Ergebnis Förderprofil erfasst wird
      Dann ist am 31.05.2018 die Aufgabe nach MI-0.1 offen
      Und ist am 01.06.2018 die Aufgabe nach MI-0.1 entfallen
