# language: de
Funktionalität: Aktivierende Anamnese (Fachkonzept der BA 2004, Prozessschritt 2)

  Grundlage:
    Gegeben sei ein Jobcenter mit dem Fachkonzept der BA

  @BA-3.0
  Regel: Die Anamnese erfasst Person und Bedarfsgemeinschaft, Ressourcen, Kompetenzen und Blockierungen und beurteilt die Lage

    Szenario: Ab der Übernahme ist sie zu erstellen, ohne Frist
      Gegeben sei eine Person, geboren am 05.05.1970, betreut seit dem 03.01.2005
      Und am 10.01.2005 3 schwerwiegende Vermittlungshemmnisse in Rahmenbedingungen
      Dann gibt es am 16.01.2005 keine Aufgabe nach BA-3.0
      Wenn am 17.01.2005 ein Fallzugang erfasst wird
      Dann ist am 17.01.2005 die Aufgabe nach BA-3.0 offen
      Und ist sie ein Muss
      Und beruht diese Frist auf "Prozessschritt 2"
      Und ist dafür das Fallmanagement zuständig
      Und ist am 17.01.2015 die Aufgabe nach BA-3.0 offen
      Wenn am 02.02.2015 ein Fallabgang wegen Ende der Hilfebedürftigkeit erfasst wird
      Dann ist am 02.02.2015 die Aufgabe nach BA-3.0 entfallen

    Szenariogrundriss: Alle Teile gehören dazu
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Wenn am 07.02.2005 <Profiling> erfasst wird
      Dann ist am 07.02.2005 die Aufgabe nach BA-3.0 <Ausgang>

      Beispiele:
        | Profiling                                                | Ausgang |
        | eine Anamnese                                            | erfüllt |
        | eine Anamnese ohne den Teil Person                       | offen   |
        | eine Anamnese ohne den Teil Bedarfsgemeinschaft          | offen   |
        | eine Anamnese ohne den Teil Ressourcen                   | offen   |
        | eine Anamnese ohne den Teil Kompetenzen                  | offen   |
        | eine Anamnese ohne den Teil Entstehung von Blockierungen | offen   |
        | eine Anamnese ohne den Teil Beurteilung                  | offen   |
        | ein Profiling                                            | offen   |

    Szenario: Welcher Teil der Anamnese fehlt, steht dabei
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Wenn am 07.02.2005 eine Anamnese ohne den Teil Entstehung von Blockierungen erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und zählt das nicht für BA-3.0: "es fehlt: Entstehung von Blockierungen"

    Szenario: Was vor der Übernahme erhoben wurde, ist noch nicht die Anamnese
      Gegeben sei eine Person, geboren am 05.05.1970, betreut seit dem 03.01.2005
      Und am 10.01.2005 3 schwerwiegende Vermittlungshemmnisse in Rahmenbedingungen
      Und am 14.01.2005 eine Anamnese
      Wenn am 17.01.2005 ein Fallzugang erfasst wird
      Dann ist am 17.01.2005 die Aufgabe nach BA-3.0 offen

  @BA-3.1
  Regel: Selbst- und Fremdeinschätzung werden erhoben und abgeglichen

    Szenariogrundriss: Beide Einschätzungen und ihr Abgleich stehen in der Akte
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Wenn am 07.02.2005 <Profiling> erfasst wird
      Dann ist am 06.02.2005 die Aufgabe nach BA-3.1 offen
      Und ist am 07.02.2005 die Aufgabe nach BA-3.1 <Ausgang>

      Beispiele:
        | Profiling                             | Ausgang |
        | eine Anamnese                         | erfüllt |
        | eine Anamnese ohne Selbsteinschätzung | offen   |
        | eine Anamnese ohne Fremdeinschätzung  | offen   |
        | eine Anamnese ohne Abgleich           | offen   |
        | ein Profiling                         | offen   |

    Szenario: Ab der Übernahme ist abzugleichen, ohne Frist, und was fehlt, steht dabei
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Wenn am 07.02.2005 eine Anamnese ohne Abgleich erfasst wird
      Dann zählt das nicht für BA-3.1: "nicht dokumentiert: abgleich"
      Und ist am 17.01.2015 die Aufgabe nach BA-3.1 offen
      Und ist sie ein Muss
      Und verlangt sie "Selbst- und Fremdeinschätzung abgleichen"
      Und ist dafür das Fallmanagement zuständig
      Wenn am 02.02.2015 ein Fallabgang wegen Ende der Hilfebedürftigkeit erfasst wird
      Dann ist am 02.02.2015 die Aufgabe nach BA-3.1 entfallen

  @BA-3.2
  Regel: Hemmnisse und ebenso Ressourcen werden bewertet

    Szenariogrundriss: Was nicht bewertet ist, wird festgehalten, aber vermerkt
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Wenn am 07.02.2005 <Feststellung> ohne Bewertung erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen BA-3.2
      Und BA-3.2 ist ein Muss, steht in "Prozessschritt 2"
      Wenn am 07.02.2005 <Feststellung> erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft BA-3.2

      Beispiele:
        | Feststellung                                          |
        | ein schwerwiegendes Vermittlungshemmnis in Motivation |
        | ein leichtes Vermittlungshemmnis in Motivation        |
        | eine Ressource                                        |

    Szenario: An der Bewertung hängt schon der Zugang, also wird auch davor bewertet
      Gegeben sei eine Person, geboren am 05.05.1970, betreut seit dem 03.01.2005
      Wenn am 10.01.2005 ein schwerwiegendes Vermittlungshemmnis in Motivation ohne Bewertung erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen BA-3.2

    Szenariogrundriss: Mindestens eine Ressource ist festzustellen und zu bewerten
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Wenn am 07.02.2005 <Feststellung> erfasst wird
      Dann ist am 06.02.2005 die Aufgabe nach BA-3.2 offen
      Und ist am 07.02.2005 die Aufgabe nach BA-3.2 <Ausgang>

      Beispiele:
        | Feststellung                                          | Ausgang |
        | eine Ressource                                        | erfüllt |
        | eine Ressource ohne Bewertung                         | offen   |
        | ein schwerwiegendes Vermittlungshemmnis in Motivation | offen   |

    Szenario: Auch dafür nennt das Konzept keinen Tag
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Dann ist am 17.01.2015 die Aufgabe nach BA-3.2 offen
      Und ist sie ein Muss
      Und verlangt sie "Ressourcen feststellen und bewerten"
      Und ist dafür das Fallmanagement zuständig
      Wenn am 02.02.2015 ein Fallabgang wegen Ende der Hilfebedürftigkeit erfasst wird
      Dann ist am 02.02.2015 die Aufgabe nach BA-3.2 entfallen

    Szenario: Eine Ressource ohne Bewertung zählt nicht, und es steht dabei, warum
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Wenn am 07.02.2005 eine Ressource ohne Bewertung erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen BA-3.2
      Und zählt das nicht für BA-3.2: "nicht dokumentiert: bewertung"
