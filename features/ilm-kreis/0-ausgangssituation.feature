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
      Und ist diese Frist ein Muss
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

    Szenariogrundriss: Auch wer schon vorgemerkt ist oder wartet, dem wird es angeboten
      Gegeben sei am 29.01.2018 <Vorgang>
      Wenn am 05.02.2018 ein Profiling, bei dem eine Integration binnen zwölf Monaten nicht zu erwarten ist, erfasst wird
      Dann ist die Person am 05.02.2018 <Phase>
      Und ist am 05.02.2018 die Aufgabe nach ILM-0.1 offen

      Beispiele:
        | Vorgang                          | Phase               |
        | eine Vormerkung                  | vorgemerkt          |
        | eine Aufnahme in die Warteliste  | auf der Warteliste  |

    Szenario: Wer schon im Fallmanagement ist, dem wird es nicht mehr angeboten
      Gegeben sei am 29.01.2018 ein Fallzugang
      Wenn am 05.02.2018 ein Profiling, bei dem eine Integration binnen zwölf Monaten nicht zu erwarten ist, erfasst wird
      Dann gibt es am 31.12.2018 keine Aufgabe nach ILM-0.1

    Szenario: Bessert sich die Prognose, ist nichts mehr anzubieten
      Gegeben sei am 05.02.2018 ein Profiling, bei dem eine Integration binnen zwölf Monaten nicht zu erwarten ist
      Wenn am 01.03.2018 ein Profiling, bei dem eine Integration binnen zwölf Monaten zu erwarten ist, erfasst wird
      Dann ist am 01.03.2018 die Aufgabe nach ILM-0.1 entfallen
      Und ist der Grund "die Regel gilt für den Fall nicht mehr"

    Szenario: Nach dem Ende des Fallmanagements steht das Angebot erneut an
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                                                            |
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
      Und ist diese Frist ein Muss
      Und verlangt sie "Mit dem Abbau der Hemmnisse beginnen"
      Und ist dafür die zuständige Fachkraft zuständig

    Szenario: Ist die Integration zu erwarten, steht kein Abbau an
      Wenn am 05.02.2018 ein Profiling, bei dem eine Integration binnen zwölf Monaten zu erwarten ist, erfasst wird
      Dann gibt es am 31.12.2018 keine Aufgabe nach ILM-0.2

    Szenariogrundriss: Womit der Abbau begonnen hat
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                                                            |
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

    Szenario: Ein später erfasster früherer Bearbeitungsstand ändert den heutigen nicht, und storniert wird nur im Ganzen
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                                                            |
        | 05.02.2018 | ein Profiling, bei dem eine Integration binnen zwölf Monaten nicht zu erwarten ist |
        | 01.03.2018 | ein Handlungsbedarf in Rahmenbedingungen                                           |
        | 15.03.2018 | ein Handlungsbedarf in Rahmenbedingungen, jetzt erfolgreich erledigt               |
      Wenn am 20.03.2018 für den 10.03.2018 ein Handlungsbedarf in Rahmenbedingungen, jetzt in Bearbeitung, erfasst wird
      Dann ist der Handlungsbedarf in Rahmenbedingungen erfolgreich erledigt
      Und ist am 12.03.2018 die Aufgabe nach ILM-0.2 erfüllt
      Und ist am 12.03.2018 die Aufgabe nach ILM-0.2 offen nach dem Wissensstand vom 19.03.2018
      Wenn am 21.03.2018 ein Storno "ein Handlungsbedarf in Rahmenbedingungen" vom 01.03.2018 erfasst wird
      Dann wird das abgelehnt: "Ohne diese Einträge könnten nicht bestehen: 5 vom 10.03.2018, 4 vom 15.03.2018."
      Wenn am 21.03.2018 ein Storno "ein Handlungsbedarf in Rahmenbedingungen" vom 01.03.2018 und "ein Handlungsbedarf in Rahmenbedingungen, jetzt in Bearbeitung" vom 10.03.2018 und "ein Handlungsbedarf in Rahmenbedingungen, jetzt erfolgreich erledigt" vom 15.03.2018 erfasst wird
      Dann wird das angenommen
      Und steht im Eintrag die Begründung "falsche Person"
      Und ist am 21.03.2018 die Aufgabe nach ILM-0.2 offen
      Und steht in der Akte 1 Eintrag "ein Handlungsbedarf in Rahmenbedingungen"
