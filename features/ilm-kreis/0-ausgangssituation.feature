# language: de
Funktionalität: Wem das Jobcenter Fallmanagement anbietet (GA 14/2017, Nr. 0)

  Grundlage:
    Gegeben sei das Jobcenter Ilm-Kreis mit seiner GA 14/2017
    Und eine Person, geboren am 04.05.1980, betreut seit dem 02.01.2018

  @ILM-0.1
  Regel: Wer nach dem Profiling nicht binnen zwölf Monaten integriert werden kann, dem wird Fallmanagement angeboten

    Szenario: Nach dem Profiling steht das Angebot an
      Wenn am 05.02.2018 ein Profiling, bei dem eine Integration binnen zwölf Monaten nicht zu erwarten ist, erfasst wird
      Dann ist am 05.02.2018 die Aufgabe nach ILM-0.1 offen
      Und beruht diese Frist auf "Nr. 0"
      Und verlangt sie "Fallmanagement anbieten: Zugang prüfen oder einleiten"
      Und ist dafür die zuständige Fachkraft zuständig

    Szenario: Vor dem Profiling steht nichts an
      Wenn am 05.02.2018 ein Profiling, bei dem eine Integration binnen zwölf Monaten nicht zu erwarten ist, erfasst wird
      Dann gibt es am 04.02.2018 keine Aufgabe nach ILM-0.1

    Szenario: Ist die Integration zu erwarten, steht kein Angebot an
      Wenn am 05.02.2018 ein Profiling, bei dem eine Integration binnen zwölf Monaten zu erwarten ist, erfasst wird
      Dann gibt es am 31.12.2018 keine Aufgabe nach ILM-0.1

    Szenario: Die Anweisung nennt keinen Tag, also wird das Angebot nie überfällig
      Wenn am 05.02.2018 ein Profiling, bei dem eine Integration binnen zwölf Monaten nicht zu erwarten ist, erfasst wird
      Dann ist am 31.12.2018 die Aufgabe nach ILM-0.1 offen

    Szenariogrundriss: Womit das Angebot gemacht ist
      Gegeben sei am 05.02.2018 ein Profiling, bei dem eine Integration binnen zwölf Monaten nicht zu erwarten ist
      Wenn am 01.03.2018 <Vorgang> erfasst wird
      Dann ist am 28.02.2018 die Aufgabe nach ILM-0.1 offen
      Und ist am 01.03.2018 die Aufgabe nach ILM-0.1 <Ausgang>

      Beispiele:
        | Vorgang                             | Ausgang |
        | eine Prüfung der Zugangskriterien   | erfüllt |
        | eine Vormerkung                     | erfüllt |
        | ein Fallzugang                      | erfüllt |
        | ein qualifizierter Kontakt          | offen   |
        | ein Handlungsbedarf in Motivation   | offen   |

    Szenario: Bessert sich die Prognose, ist nichts mehr anzubieten
      Gegeben sei am 05.02.2018 ein Profiling, bei dem eine Integration binnen zwölf Monaten nicht zu erwarten ist
      Wenn am 01.03.2018 ein Profiling, bei dem eine Integration binnen zwölf Monaten zu erwarten ist, erfasst wird
      Dann ist am 01.03.2018 die Aufgabe nach ILM-0.1 entfallen
      Und ist der Grund "die Regel gilt für den Fall nicht mehr"

    Szenario: Nach dem Ende des Fallmanagements steht das Angebot erneut an
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                                                                |
        | 05.02.2018 | ein Profiling, bei dem eine Integration binnen zwölf Monaten nicht zu erwarten ist |
        | 01.03.2018 | ein Fallzugang                                                                         |
      Wenn am 01.08.2018 ein Fallabgang wegen Wegfall der Zugangskriterien erfasst wird
      Dann läuft am 01.08.2018 keine Frist nach ILM-0.1
      Und ist am 02.08.2018 die Aufgabe nach ILM-0.1 offen

  @ILM-0.2
  Regel: Ist eine Integration binnen zwölf Monaten nicht zu erwarten, geht es zunächst um den Abbau der Hemmnisse

    Szenario: Nach dem Profiling steht der Abbau der Hemmnisse an
      Wenn am 05.02.2018 ein Profiling, bei dem eine Integration binnen zwölf Monaten nicht zu erwarten ist, erfasst wird
      Dann gibt es am 04.02.2018 keine Aufgabe nach ILM-0.2
      Und ist am 05.02.2018 die Aufgabe nach ILM-0.2 offen
      Und beruht diese Frist auf "Nr. 0"
      Und verlangt sie "Mit dem Abbau der Hemmnisse beginnen"

    Szenario: Ist die Integration zu erwarten, steht kein Abbau an
      Wenn am 05.02.2018 ein Profiling, bei dem eine Integration binnen zwölf Monaten zu erwarten ist, erfasst wird
      Dann gibt es am 31.12.2018 keine Aufgabe nach ILM-0.2

    Szenariogrundriss: Womit der Abbau begonnen hat
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                                                                |
        | 05.02.2018 | ein Profiling, bei dem eine Integration binnen zwölf Monaten nicht zu erwarten ist |
        | 05.02.2018 | ein Handlungsbedarf in Motivation                                                      |
      Wenn am 01.03.2018 ein Handlungsbedarf in Motivation, jetzt <Stand> erfasst wird
      Dann ist am 28.02.2018 die Aufgabe nach ILM-0.2 offen
      Und ist am 01.03.2018 die Aufgabe nach ILM-0.2 <Ausgang>

      Beispiele:
        | Stand                 | Ausgang |
        | in Bearbeitung        | erfüllt |
        | erfolgreich erledigt  | erfüllt |
        | erfolglos bearbeitet  | offen   |

    Szenario: Das gilt auch im Fallmanagement
      Gegeben sei am 05.02.2018 ein Profiling, bei dem eine Integration binnen zwölf Monaten nicht zu erwarten ist
      Wenn am 01.03.2018 ein Fallzugang erfasst wird
      Dann ist am 31.12.2018 die Aufgabe nach ILM-0.2 offen
