# language: de
Funktionalität: Leistungssteuerung (Fachkonzept der BA 2004, Prozessschritt 4)
  Was andere für die Person leisten, wird implementiert, koordiniert, überwacht und evaluiert: jede Leistung für sich.

  Grundlage:
    Gegeben sei ein Jobcenter mit dem Fachkonzept der BA
    Und eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005

  @BA-5.0
  Regel: Gesteuert wird, was das Fallmanagement und seine Einheit nicht selbst leisten

    Szenario: Bei jeder Vereinbarung steht, ob es eine eigene Leistung ist
      Wenn am 07.03.2005 die Vereinbarung der Leistung "Schuldnerberatung" erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen BA-5.0
      Und BA-5.0 ist ein Muss, steht in "Prozessschritt 4"

    Szenariogrundriss: Eigen oder fremd: beides darf dastehen
      Wenn am 07.03.2005 die Vereinbarung der <wessen> Leistung "Schuldnerberatung" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft BA-5.0

      Beispiele:
        | wessen  |
        | eigenen |
        | fremden |

    Szenario: Bei den späteren Schritten muss es nicht noch einmal dastehen
      Gegeben sei am 07.03.2005 die Vereinbarung der fremden Leistung "Schuldnerberatung"
      Wenn am 14.03.2005 die Überwachung der Leistung "Schuldnerberatung" erfasst wird
      Dann wird das ohne Verstoß festgehalten

    @BA-5.1 @BA-5.1b @BA-5.2 @BA-5.3 @BA-5.4
    Szenariogrundriss: Nur für fremde Leistungen entstehen die Aufgaben der Steuerung
      Wenn am 07.03.2005 die Vereinbarung der fremden Leistung "Schuldnerberatung" erfasst wird
      Und am 07.03.2005 die Vereinbarung der eigenen Leistung "Bewerbungstraining" erfasst wird
      Dann ist am 07.03.2005 die Aufgabe "<Aufgabe>" nach <Regel> für die Leistung "Schuldnerberatung" offen
      Und gibt es am 07.03.2005 für die Leistung "Bewerbungstraining" keine Aufgabe nach <Regel>

      Beispiele:
        | Regel   | Aufgabe                                            |
        | BA-5.1  | Leistungserbringer gewinnen                        |
        | BA-5.1b | Wirtschaftlichkeit der Leistung prüfen             |
        | BA-5.2  | Leistung koordinieren: Rang und Inhalte            |
        | BA-5.3  | Erbringung der Leistung prüfen                     |
        | BA-5.3  | Gegenseitige Information und Abstimmung aushandeln |
        | BA-5.4  | Ergebnis der Leistung auswerten                    |

    @BA-5.1 @BA-5.1b @BA-5.2 @BA-5.3 @BA-5.4
    Szenariogrundriss: Mit dem Fallmanagement endet die Steuerung
      Gegeben sei am 07.03.2005 die Vereinbarung der fremden Leistung "Schuldnerberatung"
      Wenn am 01.06.2005 ein Fallabgang wegen Ende der Hilfebedürftigkeit erfasst wird
      Dann ist am 31.05.2005 die Aufgabe "<Aufgabe>" nach <Regel> für die Leistung "Schuldnerberatung" offen
      Und ist am 01.06.2005 die Aufgabe "<Aufgabe>" nach <Regel> für die Leistung "Schuldnerberatung" entfallen

      Beispiele:
        | Regel   | Aufgabe                                            |
        | BA-5.1  | Leistungserbringer gewinnen                        |
        | BA-5.1b | Wirtschaftlichkeit der Leistung prüfen             |
        | BA-5.2  | Leistung koordinieren: Rang und Inhalte            |
        | BA-5.3  | Erbringung der Leistung prüfen                     |
        | BA-5.3  | Gegenseitige Information und Abstimmung aushandeln |
        | BA-5.4  | Ergebnis der Leistung auswerten                    |

    Szenario: Was vor der Übernahme mit anderen vereinbart wurde, ist von ihr an zu steuern
      Gegeben sei eine Person, geboren am 05.05.1970, betreut seit dem 03.01.2005
      Und am 10.01.2005 3 schwerwiegende Vermittlungshemmnisse in Rahmenbedingungen
      Und am 12.01.2005 die Vereinbarung der Leistung "Sprachkurs"
      Und am 12.01.2005 die Vereinbarung der fremden Leistung "Schuldnerberatung"
      Und am 13.01.2005 die Vereinbarung der fremden Leistung "Suchtberatung"
      Dann gibt es am 16.01.2005 für die Leistung "Schuldnerberatung" keine Aufgabe nach BA-5.2
      Wenn am 17.01.2005 ein Fallzugang erfasst wird
      Dann ist am 17.01.2005 die Aufgabe nach BA-5.2 für die Leistung "Schuldnerberatung" offen
      Und ist am 17.01.2005 die Aufgabe nach BA-5.2 für die Leistung "Suchtberatung" offen
      Und gibt es am 17.01.2005 für die Leistung "Sprachkurs" keine Aufgabe nach BA-5.2

    Szenario: Außerhalb des Fallmanagements muss das niemand angeben
      Gegeben sei eine Person, geboren am 05.05.1970, betreut seit dem 03.01.2005
      Wenn am 07.03.2005 die Vereinbarung der Leistung "Schuldnerberatung" erfasst wird
      Dann wird das ohne Verstoß festgehalten

  @BA-5.1
  Regel: Implementieren: vorhandene Leistungserbringer werden gewonnen

    Szenario: Mit der Vereinbarung ist jemand zu gewinnen, ohne Frist
      Dann gibt es am 06.03.2005 für die Leistung "Schuldnerberatung" keine Aufgabe nach BA-5.1
      Wenn am 07.03.2005 die Vereinbarung der fremden Leistung "Schuldnerberatung" erfasst wird
      Dann ist am 07.03.2005 die Aufgabe nach BA-5.1 für die Leistung "Schuldnerberatung" offen
      Und ist sie ein Muss
      Und beruht diese Frist auf "Prozessschritt 4"
      Und ist dafür das Fallmanagement zuständig
      Und ist am 07.03.2015 die Aufgabe nach BA-5.1 für die Leistung "Schuldnerberatung" offen

    Szenariogrundriss: Gewonnen ist, wer benannt ist
      Gegeben sei am 07.03.2005 die Vereinbarung der fremden Leistung "Schuldnerberatung"
      Wenn am 21.03.2005 <Schritt> erfasst wird
      Dann ist am 20.03.2005 die Aufgabe nach BA-5.1 für die Leistung "Schuldnerberatung" offen
      Und ist am 21.03.2005 die Aufgabe nach BA-5.1 für die Leistung "Schuldnerberatung" <Ausgang>

      Beispiele:
        | Schritt                                                                              | Ausgang |
        | die Implementierung der fremden Leistung "Schuldnerberatung"                         | erfüllt |
        | die Implementierung der fremden Leistung "Schuldnerberatung" ohne Leistungserbringer | offen   |
        | die Koordination der fremden Leistung "Schuldnerberatung" mit Leistungserbringer     | offen   |
        | die Implementierung der fremden Leistung "Suchtberatung"                             | offen   |

    Szenario: Jede Leistung hat ihre eigene Aufgabe
      Gegeben sei am 07.03.2005 die Vereinbarung der fremden Leistung "Schuldnerberatung"
      Und am 07.03.2005 die Vereinbarung der fremden Leistung "Suchtberatung"
      Wenn am 21.03.2005 die Implementierung der fremden Leistung "Suchtberatung" erfasst wird
      Dann ist am 21.03.2005 die Aufgabe nach BA-5.1 für die Leistung "Suchtberatung" erfüllt
      Und ist am 21.03.2005 die Aufgabe nach BA-5.1 für die Leistung "Schuldnerberatung" offen

  @BA-5.1a
  Regel: Implementieren: was es am Markt nicht gibt, dafür wird jemand Neues gewonnen

    Szenario: Gibt es die Leistung am Markt, ist niemand Neues zu suchen
      Wenn am 07.03.2005 die Vereinbarung der fremden Leistung "Kinderbetreuung am Abend" erfasst wird
      Dann gibt es am 07.03.2005 für die Leistung "Kinderbetreuung am Abend" keine Aufgabe nach BA-5.1a

    @BA-5.1
    Szenario: Gibt es sie nicht, ist jemand Neues zu suchen statt jemand Vorhandenes zu gewinnen
      Wenn am 07.03.2005 die Vereinbarung der fremden Leistung "Kinderbetreuung am Abend", die es am Markt nicht gibt, erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft BA-5.1a
      Und ist am 07.03.2005 die Aufgabe nach BA-5.1a für die Leistung "Kinderbetreuung am Abend" offen
      Und ist sie ein Muss
      Und verlangt sie "Neuen Leistungserbringer gewinnen"
      Und ist dafür das Fallmanagement zuständig
      Und ist am 07.03.2015 die Aufgabe nach BA-5.1a für die Leistung "Kinderbetreuung am Abend" offen
      Und gibt es am 07.03.2005 für die Leistung "Kinderbetreuung am Abend" keine Aufgabe nach BA-5.1
      Wenn am 01.06.2015 ein Fallabgang wegen Ende der Hilfebedürftigkeit erfasst wird
      Dann ist am 01.06.2015 die Aufgabe nach BA-5.1a für die Leistung "Kinderbetreuung am Abend" entfallen

    Szenario: Es kann sich auch später herausstellen
      Gegeben sei am 07.03.2005 die Vereinbarung der fremden Leistung "Kinderbetreuung am Abend"
      Wenn am 04.04.2005 die Steuerung der fremden Leistung "Kinderbetreuung am Abend", die es am Markt nicht gibt, erfasst wird
      Dann gibt es am 03.04.2005 für die Leistung "Kinderbetreuung am Abend" keine Aufgabe nach BA-5.1a
      Und ist am 04.04.2005 die Aufgabe nach BA-5.1a für die Leistung "Kinderbetreuung am Abend" offen
      Wenn am 06.06.2005 die Implementierung der fremden Leistung "Kinderbetreuung am Abend" mit neuem Leistungserbringer erfasst wird
      Dann ist am 06.06.2005 die Aufgabe nach BA-5.1a für die Leistung "Kinderbetreuung am Abend" erfüllt
      Und ist am 06.06.2005 die Aufgabe nach BA-5.1 für die Leistung "Kinderbetreuung am Abend" erfüllt

    Szenario: Wer jemand Neues schon gewonnen hat, muss nicht mehr suchen
      Gegeben sei am 07.03.2005 die Vereinbarung der fremden Leistung "Kinderbetreuung am Abend"
      Wenn am 04.04.2005 die Implementierung der fremden Leistung "Kinderbetreuung am Abend", die es am Markt nicht gibt und mit neuem Leistungserbringer, erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und gibt es am 04.04.2005 für die Leistung "Kinderbetreuung am Abend" keine Aufgabe nach BA-5.1a

    Szenario: Was das Amt selbst leistet, weil es am Markt fehlt, verlangt niemand Neues
      Wenn am 07.03.2005 die Vereinbarung der eigenen Leistung "Kinderbetreuung am Abend", die es am Markt nicht gibt, erfasst wird
      Dann gibt es am 07.03.2005 für die Leistung "Kinderbetreuung am Abend" keine Aufgabe nach BA-5.1a

    Szenariogrundriss: Gewonnen ist, wer neu und benannt ist
      Gegeben sei am 07.03.2005 die Vereinbarung der fremden Leistung "Kinderbetreuung am Abend", die es am Markt nicht gibt
      Wenn am 06.06.2005 <Schritt> erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am 06.06.2005 die Aufgabe nach BA-5.1a für die Leistung "Kinderbetreuung am Abend" <Ausgang>

      Beispiele:
        | Schritt                                                                                                                      | Ausgang |
        | die Implementierung der fremden Leistung "Kinderbetreuung am Abend" mit neuem Leistungserbringer                             | erfüllt |
        | die Implementierung der fremden Leistung "Kinderbetreuung am Abend"                                                          | offen   |
        | die Implementierung der fremden Leistung "Kinderbetreuung am Abend" mit neuem Leistungserbringer und ohne Leistungserbringer | offen   |
        | die Koordination der fremden Leistung "Kinderbetreuung am Abend" mit neuem Leistungserbringer und mit Leistungserbringer     | offen   |

  @BA-5.1b
  Regel: Implementieren: die Wirtschaftlichkeit wird am erwartbaren Erfolg geprüft

    Szenariogrundriss: Zur Prüfung gehört, was die Leistung kostet
      Gegeben sei am 07.03.2005 die Vereinbarung der fremden Leistung "Schuldnerberatung"
      Wenn am 21.03.2005 <Schritt> erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am 20.03.2005 die Aufgabe nach BA-5.1b für die Leistung "Schuldnerberatung" offen
      Und ist am 21.03.2005 die Aufgabe nach BA-5.1b für die Leistung "Schuldnerberatung" <Ausgang>

      Beispiele:
        | Schritt                                                                                                   | Ausgang |
        | die Implementierung der fremden Leistung "Schuldnerberatung"                                              | erfüllt |
        | die Implementierung der fremden Leistung "Schuldnerberatung" ohne Prüfung der Wirtschaftlichkeit          | offen   |
        | die Implementierung der fremden Leistung "Schuldnerberatung" ohne Kosten                                  | offen   |
        | die Evaluation der fremden Leistung "Schuldnerberatung" mit Prüfung der Wirtschaftlichkeit und mit Kosten | offen   |

    Szenario: Auch die Prüfung der Wirtschaftlichkeit hat keinen Tag
      Gegeben sei am 07.03.2005 die Vereinbarung der fremden Leistung "Schuldnerberatung"
      Dann ist am 07.03.2015 die Aufgabe nach BA-5.1b für die Leistung "Schuldnerberatung" offen
      Und ist sie ein Muss
      Und ist dafür das Fallmanagement zuständig

  @BA-5.2
  Regel: Koordinieren: Rang und Reihenfolge stehen fest, Inhalte sind abgestimmt, wer leistet, ist fachlich einbezogen

    Szenariogrundriss: Alles drei gehört zur Koordination
      Gegeben sei am 07.03.2005 die Vereinbarung der fremden Leistung "Schuldnerberatung"
      Wenn am 21.03.2005 <Schritt> erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am 20.03.2005 die Aufgabe nach BA-5.2 für die Leistung "Schuldnerberatung" offen
      Und ist am 21.03.2005 die Aufgabe nach BA-5.2 für die Leistung "Schuldnerberatung" <Ausgang>

      Beispiele:
        | Schritt                                                                                                                                  | Ausgang |
        | die Koordination der fremden Leistung "Schuldnerberatung"                                                                                | erfüllt |
        | die Koordination der fremden Leistung "Schuldnerberatung" an 2. Stelle                                                                   | erfüllt |
        | die Koordination der fremden Leistung "Schuldnerberatung" ohne Rang                                                                      | offen   |
        | die Koordination der fremden Leistung "Schuldnerberatung" ohne Abstimmung der Inhalte                                                    | offen   |
        | die Koordination der fremden Leistung "Schuldnerberatung" ohne Rat der Leistungserbringer                                                | offen   |
        | die Implementierung der fremden Leistung "Schuldnerberatung" an 1. Stelle, mit Abstimmung der Inhalte und mit Rat der Leistungserbringer | offen   |

    Szenario: Auch die Koordination hat keinen Tag
      Gegeben sei am 07.03.2005 die Vereinbarung der fremden Leistung "Schuldnerberatung"
      Dann ist am 07.03.2015 die Aufgabe nach BA-5.2 für die Leistung "Schuldnerberatung" offen
      Und ist sie ein Muss
      Und ist dafür das Fallmanagement zuständig

  @BA-5.3
  Regel: Überwachen: die Erbringung wird geprüft, gegenseitige Information wird ausgehandelt

    Szenariogrundriss: Beides ist eine Aufgabe für sich
      Gegeben sei am 07.03.2005 die Vereinbarung der fremden Leistung "Schuldnerberatung"
      Wenn am 18.04.2005 <Schritt> erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am 18.04.2005 die Aufgabe "Erbringung der Leistung prüfen" nach BA-5.3 für die Leistung "Schuldnerberatung" <prüfen>
      Und ist am 18.04.2005 die Aufgabe "Gegenseitige Information und Abstimmung aushandeln" nach BA-5.3 für die Leistung "Schuldnerberatung" <aushandeln>

      Beispiele:
        | Schritt                                                                                                                           | prüfen  | aushandeln |
        | die Überwachung der fremden Leistung "Schuldnerberatung"                                                                          | erfüllt | erfüllt    |
        | die Überwachung der fremden Leistung "Schuldnerberatung" ohne Prüfung der Erbringung                                              | offen   | erfüllt    |
        | die Überwachung der fremden Leistung "Schuldnerberatung" ohne Regelung der gegenseitigen Information                              | erfüllt | offen      |
        | die Implementierung der fremden Leistung "Schuldnerberatung" mit Regelung der gegenseitigen Information                           | offen   | erfüllt    |
        | die Koordination der fremden Leistung "Schuldnerberatung" mit Regelung der gegenseitigen Information                              | offen   | erfüllt    |
        | die Evaluation der fremden Leistung "Schuldnerberatung" mit Prüfung der Erbringung und mit Regelung der gegenseitigen Information | offen   | offen      |

    Szenariogrundriss: Auch die Überwachung hat keinen Tag
      Gegeben sei am 07.03.2005 die Vereinbarung der fremden Leistung "Schuldnerberatung"
      Dann ist am 07.03.2015 die Aufgabe "<Aufgabe>" nach BA-5.3 für die Leistung "Schuldnerberatung" offen
      Und ist sie ein Muss
      Und ist dafür das Fallmanagement zuständig

      Beispiele:
        | Aufgabe                                            |
        | Erbringung der Leistung prüfen                     |
        | Gegenseitige Information und Abstimmung aushandeln |

  @BA-5.4
  Regel: Evaluieren: Ergebnisse werden auf Zielerreichung und Wirtschaftlichkeit geprüft

    Szenariogrundriss: Beides gehört zur Evaluation
      Gegeben sei am 07.03.2005 die Vereinbarung der fremden Leistung "Schuldnerberatung"
      Wenn am 05.09.2005 <Schritt> erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am 04.09.2005 die Aufgabe nach BA-5.4 für die Leistung "Schuldnerberatung" offen
      Und ist am 05.09.2005 die Aufgabe nach BA-5.4 für die Leistung "Schuldnerberatung" <Ausgang>

      Beispiele:
        | Schritt                                                                                                                              | Ausgang |
        | die Evaluation der fremden Leistung "Schuldnerberatung"                                                                              | erfüllt |
        | die Evaluation der fremden Leistung "Schuldnerberatung" ohne Prüfung der Zielerreichung                                              | offen   |
        | die Evaluation der fremden Leistung "Schuldnerberatung" ohne Rückblick auf die Wirtschaftlichkeit                                    | offen   |
        | die Überwachung der fremden Leistung "Schuldnerberatung" mit Prüfung der Zielerreichung und mit Rückblick auf die Wirtschaftlichkeit | offen   |

    Szenario: Auch die Evaluation hat keinen Tag
      Gegeben sei am 07.03.2005 die Vereinbarung der fremden Leistung "Schuldnerberatung"
      Dann ist am 07.03.2015 die Aufgabe nach BA-5.4 für die Leistung "Schuldnerberatung" offen
      Und ist sie ein Muss
      Und ist dafür das Fallmanagement zuständig
