# language: de
Funktionalität: Durchführung des Fallmanagements (GA 01/13, Nr. 3.2)
  Die Anweisung zählt Aufgaben auf und nennt keine Frist. Eine Aufgabe ist offen, bis der passende Eintrag da ist, und
  wird nie überfällig.

  Grundlage:
    Gegeben sei ein Jobcenter mit der GA 01/13

  @MI-3.2.1
  Regel: Vorgemerkte Fälle werden geprüft

    Szenario: Die Aufgabe ist ab der Vormerkung offen und wird nie überfällig
      Gegeben sei eine Person, geboren am 05.05.1980, betreut seit dem 01.09.2018
      Dann gibt es am 03.09.2018 keine Aufgabe nach MI-3.2.1
      Wenn am 03.09.2018 eine Vormerkung erfasst wird
      Dann ist am 03.09.2018 die Aufgabe nach MI-3.2.1 offen
      Und verlangt sie "Vorgemerkten Fall prüfen"
      Und ist sie ein Muss
      Und ist dafür das Fallmanagement zuständig
      Und ist am 03.09.2028 die Aufgabe nach MI-3.2.1 offen

    Szenariogrundriss: Erfüllt ist sie, wenn das Fallmanagement sich mit dem Fall befasst hat
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 <Vorgang> erfasst wird
      Dann ist am 20.09.2018 die Aufgabe nach MI-3.2.1 <Ausgang>

      Beispiele:
        | Vorgang                                                | Ausgang |
        | eine Prüfung der Zugangskriterien                      | erfüllt |
        | eine Aufnahme in die Warteliste                        | erfüllt |
        | ein Fallzugang                                         | erfüllt |
        | eine Ablehnung                                         | erfüllt |
        | eine Weiterleitung                                     | erfüllt |
        | ein Kontakt                                            | offen   |
        | ein versäumter Termin                                  | offen   |
        | ein Profiling                                          | offen   |

  @MI-3.2.1a
  Regel: Erst- und Folgegespräche werden geführt

    Szenario: Nach dem Erstgespräch steht das Folgegespräch an
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Dann gibt es am 03.09.2018 keine Aufgabe nach MI-3.2.1a
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Und am 25.09.2018 ein Kontakt erfasst wird
      Dann ist am 24.09.2018 die Aufgabe nach MI-3.2.1a vom 20.09.2018 offen
      Und ist am 25.09.2018 die Aufgabe nach MI-3.2.1a vom 20.09.2018 erfüllt
      Und ist am 25.09.2018 die Aufgabe nach MI-3.2.1a vom 25.09.2018 offen
      Und ist sie ein Muss
      Und ist dafür das Fallmanagement zuständig
      Und ist am 25.09.2028 die Aufgabe nach MI-3.2.1a vom 25.09.2018 offen
      Wenn am 01.10.2018 ein Fallabgang wegen Motivationsverlust oder fehlender Mitarbeit erfasst wird
      Dann ist am 01.10.2018 die Aufgabe nach MI-3.2.1a vom 25.09.2018 entfallen

    Szenariogrundriss: Ein Gespräch wird mit der Person geführt
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 25.09.2018 <Vorgang> erfasst wird
      Dann ist am 25.09.2018 die Aufgabe nach MI-3.2.1a vom 20.09.2018 <Ausgang>

      Beispiele:
        | Vorgang                           | Ausgang |
        | ein Kontakt im Amt                | erfüllt |
        | ein Kontakt am Telefon            | erfüllt |
        | ein Kontakt per Video             | erfüllt |
        | ein Kontakt beim Hausbesuch       | erfüllt |
        | ein Kontakt per Brief             | offen   |
        | ein Kontakt ohne die Person       | offen   |
        | ein versäumter Termin             | offen   |

    Szenario: Warum ein Brief kein Gespräch ist, steht dabei
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 25.09.2018 ein Kontakt per Brief erfasst wird
      Dann zählt das nicht für MI-3.2.1a: "diese Form zählt hier nicht"

  @MI-3.2.2
  Regel: Das Profiling erfasst Gesamtsituation, Ressourcen, Netzwerke und Defizite

    Szenario: Die Aufgabe ist ab dem Fallzugang offen und wird nie überfällig
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Dann gibt es am 03.09.2018 keine Aufgabe nach MI-3.2.2
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann ist am 20.09.2018 die Aufgabe nach MI-3.2.2 offen
      Und ist sie ein Muss
      Und ist dafür das Fallmanagement zuständig
      Und ist am 20.09.2028 die Aufgabe nach MI-3.2.2 offen

    Szenariogrundriss: Alle vier Teile gehören dazu
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 25.09.2018 ein Profiling über <Teile> erfasst wird
      Dann ist am 25.09.2018 die Aufgabe nach MI-3.2.2 <Ausgang>

      Beispiele:
        | Teile                                                 | Ausgang |
        | Gesamtsituation, Ressourcen, Netzwerke und Defizite   | erfüllt |
        | Ressourcen, Netzwerke und Defizite                    | offen   |
        | Gesamtsituation, Netzwerke und Defizite               | offen   |
        | Gesamtsituation, Ressourcen und Defizite              | offen   |
        | Gesamtsituation, Ressourcen und Netzwerke             | offen   |
        | Bedarf und institutionelle Mängel                     | offen   |

    Szenario: Was fehlt, steht dabei
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 25.09.2018 ein Profiling über Gesamtsituation, Ressourcen und Netzwerke erfasst wird
      Dann zählt das nicht für MI-3.2.2: "es fehlt: Defizite"

    Szenario: Endet das Fallmanagement vorher, entfällt die Aufgabe
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 01.10.2018 ein Fallabgang wegen Motivationsverlust oder fehlender Mitarbeit erfasst wird
      Dann ist am 01.10.2018 die Aufgabe nach MI-3.2.2 entfallen

  @MI-3.2.3
  Regel: Institutionelle Mängel, Engpässe und Probleme werden erfasst

    Szenario: Die Aufgabe steht ab dem Fallzugang und wird nie überfällig
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Dann gibt es am 03.09.2018 keine Aufgabe nach MI-3.2.3
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann ist am 20.09.2018 die Aufgabe nach MI-3.2.3 offen
      Und ist sie ein Muss
      Und ist dafür das Fallmanagement zuständig
      Und verlangt sie "Institutionelle Mängel und Engpässe erfassen"
      Und ist am 20.09.2028 die Aufgabe nach MI-3.2.3 offen
      Wenn am 01.10.2018 ein Fallabgang wegen Motivationsverlust oder fehlender Mitarbeit erfasst wird
      Dann ist am 01.10.2018 die Aufgabe nach MI-3.2.3 entfallen

    Szenariogrundriss: Nur wer sie wirklich erfasst, hat die Aufgabe erfüllt
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 25.09.2018 ein Profiling über <Teile> erfasst wird
      Dann ist am 25.09.2018 die Aufgabe nach MI-3.2.3 <Ausgang>

      Beispiele:
        | Teile                                               | Ausgang |
        | institutionelle Mängel                              | erfüllt |
        | Gesamtsituation und institutionelle Mängel          | erfüllt |
        | Gesamtsituation, Ressourcen, Netzwerke und Defizite | offen   |

  @MI-3.2.4
  Regel: Die Unterstützung wird in realistischen Schrittfolgen geplant

    Szenario: Die Schrittfolge ist ab dem Fallzugang zu planen, ohne Frist
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Dann gibt es am 03.09.2018 keine Aufgabe nach MI-3.2.4
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann ist am 20.09.2018 die Aufgabe nach MI-3.2.4 offen
      Und ist sie ein Muss
      Und ist dafür das Fallmanagement zuständig
      Und ist am 20.09.2028 die Aufgabe nach MI-3.2.4 offen
      Wenn am 01.10.2018 ein Fallabgang wegen Motivationsverlust oder fehlender Mitarbeit erfasst wird
      Dann ist am 01.10.2018 die Aufgabe nach MI-3.2.4 entfallen

    Szenariogrundriss: Der Plan braucht eine Schrittfolge
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 25.09.2018 ein Integrationsplan mit <Teile> erfasst wird
      Dann ist am 25.09.2018 die Aufgabe nach MI-3.2.4 <Ausgang>

      Beispiele:
        | Teile                                      | Ausgang |
        | Schrittfolge                               | erfüllt |
        | Schrittfolge und Hilfestellungen           | erfüllt |
        | Hilfestellungen, Interventionen und Strategien | offen |
        | Hilfeplan                                  | offen   |

  @MI-3.2.4a
  Regel: Der Bedarf wird festgestellt und bewertet

    Szenario: Der Bedarf ist ab dem Fallzugang festzustellen, ohne Frist
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Dann gibt es am 03.09.2018 keine Aufgabe nach MI-3.2.4a
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann ist am 20.09.2018 die Aufgabe nach MI-3.2.4a offen
      Und ist sie ein Muss
      Und ist dafür das Fallmanagement zuständig
      Und ist am 20.09.2028 die Aufgabe nach MI-3.2.4a offen
      Wenn am 01.10.2018 ein Fallabgang wegen Motivationsverlust oder fehlender Mitarbeit erfasst wird
      Dann ist am 01.10.2018 die Aufgabe nach MI-3.2.4a entfallen

    Szenariogrundriss: Das Profiling muss den Bedarf enthalten
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 25.09.2018 ein Profiling über <Teile> erfasst wird
      Dann ist am 25.09.2018 die Aufgabe nach MI-3.2.4a <Ausgang>

      Beispiele:
        | Teile                                               | Ausgang |
        | Bedarf                                              | erfüllt |
        | Gesamtsituation und Bedarf                          | erfüllt |
        | Gesamtsituation, Ressourcen, Netzwerke und Defizite | offen   |

  @MI-3.2.4b
  Regel: Ein Integrationsplan leitet Hilfestellungen, Interventionen und Strategien ab

    Szenario: Der Integrationsplan ist ab dem Fallzugang aufzustellen, ohne Frist
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Dann gibt es am 03.09.2018 keine Aufgabe nach MI-3.2.4b
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann ist am 20.09.2018 die Aufgabe nach MI-3.2.4b offen
      Und ist sie ein Muss
      Und ist dafür das Fallmanagement zuständig
      Und ist am 20.09.2028 die Aufgabe nach MI-3.2.4b offen
      Wenn am 01.10.2018 ein Fallabgang wegen Motivationsverlust oder fehlender Mitarbeit erfasst wird
      Dann ist am 01.10.2018 die Aufgabe nach MI-3.2.4b entfallen

    Szenariogrundriss: Alle drei gehören in den Plan
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 25.09.2018 ein Integrationsplan mit <Teile> erfasst wird
      Dann ist am 25.09.2018 die Aufgabe nach MI-3.2.4b <Ausgang>

      Beispiele:
        | Teile                                          | Ausgang |
        | Hilfestellungen, Interventionen und Strategien | erfüllt |
        | Interventionen und Strategien                  | offen   |
        | Hilfestellungen und Strategien                 | offen   |
        | Hilfestellungen und Interventionen             | offen   |
        | Schrittfolge und Hilfeplan                     | offen   |

  @MI-3.2.5
  Regel: Notwendige Leistungen werden festgelegt und vereinbart

    Szenario: Leistungen sind ab dem Fallzugang zu vereinbaren, ohne Frist
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Dann gibt es am 03.09.2018 keine Aufgabe nach MI-3.2.5
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann ist am 20.09.2018 die Aufgabe nach MI-3.2.5 offen
      Und ist sie ein Muss
      Und ist dafür das Fallmanagement zuständig
      Und ist am 20.09.2028 die Aufgabe nach MI-3.2.5 offen
      Wenn am 01.10.2018 ein Fallabgang wegen Motivationsverlust oder fehlender Mitarbeit erfasst wird
      Dann ist am 01.10.2018 die Aufgabe nach MI-3.2.5 entfallen

    Szenariogrundriss: Erst die Vereinbarung erfüllt die Aufgabe
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 25.09.2018 <Vorgang> erfasst wird
      Dann ist am 25.09.2018 die Aufgabe nach MI-3.2.5 <Ausgang>

      Beispiele:
        | Vorgang                                        | Ausgang |
        | die Vereinbarung der Leistung "Coaching"       | erfüllt |
        | die Überwachung der Leistung "Coaching"        | offen   |
        | ein Integrationsplan mit Hilfestellungen       | offen   |
        | ein Kontakt mit dem Vermerk "Coaching geplant" | offen   |

  @MI-3.2.5a
  Regel: Vereinbarte Leistungen werden gesteuert, überwacht, fortgeschrieben und evaluiert

    Szenario: Vor der Vereinbarung gibt es nichts zu steuern
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Dann gibt es am 20.09.2018 keine Aufgabe nach MI-3.2.5a

    Szenariogrundriss: Mit der Vereinbarung entstehen vier Aufgaben, keine wird je überfällig
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 25.09.2018 die Vereinbarung der Leistung "Coaching" erfasst wird
      Dann ist am 25.09.2018 die Aufgabe "<Aufgabe>" nach MI-3.2.5a offen
      Und ist sie ein Muss
      Und ist dafür das Fallmanagement zuständig
      Und ist am 25.09.2028 die Aufgabe "<Aufgabe>" nach MI-3.2.5a offen
      Wenn am 01.10.2018 ein Fallabgang wegen Motivationsverlust oder fehlender Mitarbeit erfasst wird
      Dann ist am 01.10.2018 die Aufgabe "<Aufgabe>" nach MI-3.2.5a entfallen

      Beispiele:
        | Aufgabe               |
        | Leistung steuern      |
        | Leistung überwachen   |
        | Leistung fortschreiben |
        | Leistung evaluieren   |

    Szenariogrundriss: Jeder Schritt erfüllt seine eigene Aufgabe und keine andere
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Und am 25.09.2018 die Vereinbarung der Leistung "Coaching"
      Wenn am 15.10.2018 die <Schritt> der Leistung "Coaching" erfasst wird
      Dann ist am 15.10.2018 die Aufgabe "Leistung steuern" nach MI-3.2.5a <steuern>
      Und ist am 15.10.2018 die Aufgabe "Leistung überwachen" nach MI-3.2.5a <überwachen>
      Und ist am 15.10.2018 die Aufgabe "Leistung fortschreiben" nach MI-3.2.5a <fortschreiben>
      Und ist am 15.10.2018 die Aufgabe "Leistung evaluieren" nach MI-3.2.5a <evaluieren>

      Beispiele:
        | Schritt        | steuern | überwachen | fortschreiben | evaluieren |
        | Steuerung      | erfüllt | offen      | offen         | offen      |
        | Überwachung    | offen   | erfüllt    | offen         | offen      |
        | Fortschreibung | offen   | offen      | erfüllt       | offen      |
        | Evaluation     | offen   | offen      | offen         | erfüllt    |

    Szenario: Der Schritt einer anderen Leistung erfüllt für diese nichts
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Und am 25.09.2018 die Vereinbarung der Leistung "Coaching"
      Wenn am 15.10.2018 die Steuerung der Leistung "Schuldnerberatung" erfasst wird
      Dann ist am 15.10.2018 die Aufgabe "Leistung steuern" nach MI-3.2.5a offen
      Wenn am 16.10.2018 die Steuerung der Leistung "Coaching" erfasst wird
      Dann ist am 16.10.2018 die Aufgabe "Leistung steuern" nach MI-3.2.5a erfüllt

  @MI-3.2.6
  Regel: Bei der Rückgabe an die Vermittlung wird der Fall mit einem Übergabeprotokoll nachbereitet

    Szenariogrundriss: Keine Rückgabe ohne Übergabeprotokoll
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 01.06.2019 ein Fallabgang wegen <Grund> ohne Übergabeprotokoll erfasst wird
      Dann wird das abgelehnt wegen MI-3.2.6
      Und MI-3.2.6 ist ein Muss, steht in "Nr. 3.2 Aufgaben"
      Wenn am 01.06.2019 ein Fallabgang wegen <Grund> erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft MI-3.2.6

      Beispiele:
        | Grund                                      |
        | Wegfall der Voraussetzungen                |
        | Integration in Beschäftigung               |
        | Zeitablauf                                 |
        | Wegfall der Erwerbsfähigkeit               |
        | Motivationsverlust oder fehlender Mitarbeit                         |
        | Wegfall der Handlungsbedarfe auf Dauer  |
        | Rücknahme des Einverständnisses            |

    Szenario: Endet die Betreuung kraft Gesetzes, geht nichts an die Vermittlung zurück
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 01.06.2019 ein Fallabgang wegen Ende der Hilfebedürftigkeit ohne Übergabeprotokoll erfasst wird
      Dann wird das angenommen

  @MI-3.2.7
  Regel: Die Hilfe wird geplant

    Szenario: Die Hilfeplanung ist ab dem Fallzugang offen, ohne Frist
      Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Dann gibt es am 03.09.2018 keine Aufgabe nach MI-3.2.7
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann ist am 20.09.2018 die Aufgabe nach MI-3.2.7 offen
      Und ist sie ein Muss
      Und ist dafür das Fallmanagement zuständig
      Und ist am 20.09.2028 die Aufgabe nach MI-3.2.7 offen
      Wenn am 01.10.2018 ein Fallabgang wegen Motivationsverlust oder fehlender Mitarbeit erfasst wird
      Dann ist am 01.10.2018 die Aufgabe nach MI-3.2.7 entfallen

    Szenariogrundriss: Nur ein Hilfeplan erfüllt sie
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 25.09.2018 ein Integrationsplan mit <Teile> erfasst wird
      Dann ist am 25.09.2018 die Aufgabe nach MI-3.2.7 <Ausgang>

      Beispiele:
        | Teile                                          | Ausgang |
        | Hilfeplan                                      | erfüllt |
        | Schrittfolge und Hilfeplan                     | erfüllt |
        | Schrittfolge                                   | offen   |
        | Hilfestellungen, Interventionen und Strategien | offen   |

  @MI-3.2.8
  Regel: Was das Fallmanagement tut, wird in den vorgesehenen Vorgängen gebucht

    Szenariogrundriss: Jeder dieser Vorgänge ist eine Buchung nach dieser Vorschrift
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 25.09.2018 <Vorgang> erfasst wird
      Dann nennt der Eintrag als geprüft MI-3.2.8

      Beispiele:
        | Vorgang                                                           |
        | eine Prüfung der Zugangskriterien                                 |
        | ein Kontakt                                                       |
        | ein Profiling                                                     |
        | ein Handlungsbedarf in Motivation                                 |
        | ein Handlungsbedarf in Rahmenbedingungen, jetzt in Bearbeitung    |
        | ein Integrationsplan mit Hilfeplan                                |
        | die Vereinbarung der Leistung "Coaching"                          |
        | ein Fallabgang wegen Motivationsverlust oder fehlender Mitarbeit                           |

    Szenariogrundriss: Ein Vermerk im Gespräch ersetzt die Buchung nicht
      Gegeben sei eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Wenn am 25.09.2018 ein Kontakt mit dem Vermerk "<Vermerk>" erfasst wird
      Dann ist am 25.09.2018 die Aufgabe nach <Aufgabe> offen
      Wenn am 26.09.2018 <Vorgang> erfasst wird
      Dann ist am 26.09.2018 die Aufgabe nach <Aufgabe> erfüllt

      Beispiele:
        | Vermerk                   | Aufgabe   | Vorgang                                                                  |
        | Profiling durchgeführt    | MI-3.2.2  | ein Profiling über Gesamtsituation, Ressourcen, Netzwerke und Defizite   |
        | Engpass: keine Kita       | MI-3.2.3  | ein Profiling über institutionelle Mängel                                |
        | nächste Schritte geplant  | MI-3.2.4  | ein Integrationsplan mit Schrittfolge                                    |
        | Bedarf besprochen         | MI-3.2.4a | ein Profiling über Bedarf                                                |
        | Coaching vereinbart       | MI-3.2.5  | die Vereinbarung der Leistung "Coaching"                                 |
        | Hilfeplan besprochen      | MI-3.2.7  | ein Integrationsplan mit Hilfeplan                                       |
