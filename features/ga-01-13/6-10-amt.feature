# language: de
Funktionalität: Was das Amt selbst zu tun hat (GA M&I 01/13, Nr. 6, 7, 9 und 10)

  Grundlage:
    Gegeben sei ein Jobcenter mit der GA 01/13

  @MI-6.1
  Regel: Das Fallmanagement tauscht sich monatlich aus

    Szenariogrundriss: Der Monat zählt vom letzten Austausch an
      Gegeben sei das Amt hält am 31.08.2016 fest: Erfahrungsaustausch, mit Fallmanagement und Teamleitung
      Wenn das Amt am <Tag> festhält: Erfahrungsaustausch, mit Fallmanagement und Teamleitung
      Dann ist die Pflicht des Amts aus MI-6.1, fällig am 05.09.2016, am 31.08.2016 erfüllt
      Und ist die Pflicht des Amts aus MI-6.1, fällig am 30.09.2016, am 31.10.2016 <wie>
      Und ist die Pflicht aus MI-6.1 am 31.10.2016 ein Muss, steht in "Nr. 6"

      Beispiele:
        | Tag        | wie                        |
        | 30.09.2016 | erfüllt                    |
        | 01.10.2016 | um 1 Tag verspätet erfüllt |

    Szenariogrundriss: Ein anderes Treffen ist kein Austausch des Fallmanagements
      Wenn das Amt am 31.08.2016 festhält: <was>
      Dann ist die Pflicht des Amts aus MI-6.1, fällig am 05.09.2016, am 06.09.2016 um 1 Tag überfällig

      Beispiele:
        | was                                                                |
        | Dienstbesprechung, mit Fallmanagement und Teamleitung              |
        | Erfahrungsaustausch, mit zuständige Fachkraft und Teamleitung      |

    Szenario: Zweimal an einem Tag ist einmal
      Gegeben sei das Amt hält am 31.08.2016 fest: Erfahrungsaustausch, mit Fallmanagement und Teamleitung
      Wenn das Amt am 31.08.2016 festhält: Erfahrungsaustausch, mit Fallmanagement und Teamleitung
      Dann ist am 31.08.2016 die Pflicht des Amts aus MI-6.1 1-mal erfüllt

  @MI-6.1a
  Regel: Die Teamleitungen sind am Austausch zu beteiligen

    Szenario: Ohne sie wird der Austausch festgehalten, mit dem Verstoß, und erfüllt die Pflicht zum Austausch
      Wenn das Amt am 31.08.2016 festhält: Erfahrungsaustausch, mit Fallmanagement
      Dann steht im Logbuch der Verstoß gegen MI-6.1a
      Und MI-6.1a ist ein Muss, steht in "Nr. 6"
      Und ist die Pflicht des Amts aus MI-6.1, fällig am 05.09.2016, am 31.08.2016 erfüllt

    Szenario: Mit ihnen ist alles in Ordnung
      Wenn das Amt am 31.08.2016 festhält: Erfahrungsaustausch, mit Fallmanagement und Teamleitung
      Dann wird das angenommen

    Szenario: Andere Besprechungen haben ihre eigenen Regeln
      Wenn das Amt am 31.08.2016 festhält: Schulung, mit Fallmanagement
      Dann wird das angenommen

  @MI-6.1b
  Regel: Bei Bedarf gibt es beim Austausch eine kollegiale Fallberatung

    Szenariogrundriss: Sie ist Teil des Austauschs und hat keine Frist
      Gegeben sei das Amt hält am 10.10.2016 fest: Anlass, über kollegiale Fallberatung
      Wenn das Amt am 15.11.2016 festhält: <was>
      Dann ist die Aufgabe des Amts aus MI-6.1b am 14.11.2016 offen
      Und ist die Aufgabe des Amts aus MI-6.1b am 15.11.2016 <wie>
      Und ist die Pflicht aus MI-6.1b am 15.11.2016 ein Soll, steht in "Nr. 6"

      Beispiele:
        | was                                                                                        | wie     |
        | Erfahrungsaustausch, über kollegiale Fallberatung, mit Fallmanagement und Teamleitung      | erfüllt |
        | Erfahrungsaustausch, über Fachfragen, mit Fallmanagement und Teamleitung                   | offen   |
        | Dienstbesprechung, über kollegiale Fallberatung, mit Fallmanagement und Teamleitung        | offen   |

    Szenario: Ohne Bedarf ist nichts zu tun
      Wenn das Amt am 10.10.2016 festhält: Anlass, über Kontakte des Netzwerks
      Dann besteht am 15.11.2016 keine Pflicht des Amts aus MI-6.1b

  @MI-7.2
  Regel: Weitere Kontakte werden in der monatlichen Besprechung vorbereitet

    Szenariogrundriss: Sollen Kontakte geknüpft werden, kommen sie in den Austausch
      Gegeben sei das Amt hält am 10.10.2016 fest: Anlass, über Kontakte des Netzwerks
      Wenn das Amt am 15.11.2016 festhält: <was>
      Dann ist die Aufgabe des Amts aus MI-7.2 am 14.11.2016 offen
      Und ist die Aufgabe des Amts aus MI-7.2 am 15.11.2016 <wie>
      Und ist die Pflicht aus MI-7.2 am 15.11.2016 ein Muss, steht in "Nr. 7"

      Beispiele:
        | was                                                                                     | wie     |
        | Erfahrungsaustausch, über Kontakte des Netzwerks, mit Fallmanagement und Teamleitung    | erfüllt |
        | Erfahrungsaustausch, mit Fallmanagement und Teamleitung                                 | offen   |
        | Dienstbesprechung, über Kontakte des Netzwerks, mit Fallmanagement und Teamleitung      | offen   |

    Szenario: Wo niemand Kontakte knüpfen will, ist nichts vorzubereiten
      Wenn das Amt am 10.10.2016 festhält: Anlass, über kollegiale Fallberatung
      Dann besteht am 15.11.2016 keine Pflicht des Amts aus MI-7.2

  @MI-9.1
  Regel: Die Teamleitungen sehen das Fallmanagement im internen Kontrollsystem vor

    Szenariogrundriss: Jedes Team hat die Aufgabe, und sie kommt wieder
      Wenn das Amt am 15.11.2016 festhält: <was>
      Dann ist die Aufgabe des Teams aus MI-9.1 am 14.11.2016 offen
      Und ist am 15.11.2016 die Pflicht des Teams aus MI-9.1 <wie oft>-mal erfüllt
      Und ist die Aufgabe des Teams aus MI-9.1 am 15.11.2016 offen
      Und ist die Pflicht aus MI-9.1 am 15.11.2016 ein Muss, steht in "Nr. 9"

      Beispiele:
        | was                                                               | wie oft |
        | Kontrolle, über Fallmanagement, durch Teamleitung, nur im Team 1  | 1       |
        | Kontrolle, über Fallmanagement, durch Teamleitung, nur im Team 2  | 0       |
        | Kontrolle, über Fallmanagement, durch Bereichsleitung             | 0       |
        | Kontrolle, über Fachfragen, durch Teamleitung, nur im Team 1      | 0       |

  @MI-9.2
  Regel: Die Verantwortung für Datenqualität führt die Abfrage 203 durch

    Szenariogrundriss: Wie oft, ist nicht gesagt; nach jeder Abfrage steht die nächste an
      Wenn das Amt am 15.11.2016 festhält: <was>
      Dann ist die Aufgabe des Amts aus MI-9.2 am 14.11.2016 offen
      Und ist am 15.11.2016 die Pflicht des Amts aus MI-9.2 <wie oft>-mal erfüllt
      Und ist die Aufgabe des Amts aus MI-9.2 am 15.11.2016 offen
      Und ist die Pflicht aus MI-9.2 am 15.11.2016 ein Muss, steht in "Nr. 9"

      Beispiele:
        | was                                                      | wie oft |
        | Auswertung 203, durch Verantwortung für Datenqualität    | 1       |
        | Auswertung 203, durch Teamleitung                        | 0       |

  @MI-9.2a
  Regel: Sie teilt das Ergebnis der Bereichsleitung und den Teamleitungen mit

    Szenariogrundriss: Nach jeder Abfrage, beiden
      Gegeben sei das Amt hält am 15.11.2016 fest: Auswertung 203, durch Verantwortung für Datenqualität
      Wenn das Amt am 20.12.2016 festhält: <was>
      Dann ist die Aufgabe des Amts aus MI-9.2a am 19.12.2016 offen
      Und ist die Aufgabe des Amts aus MI-9.2a am 20.12.2016 <wie>
      Und ist die Pflicht aus MI-9.2a am 20.12.2016 ein Muss, steht in "Nr. 9"

      Beispiele:
        | was                                                                                                          | wie     |
        | Mitteilung der Auswertung 203, an Bereichsleitung und Teamleitung, durch Verantwortung für Datenqualität      | erfüllt |
        | Mitteilung der Auswertung 203, an Teamleitung, durch Verantwortung für Datenqualität                          | offen   |

    Szenario: Vor der ersten Abfrage gibt es nichts mitzuteilen
      Wenn das Amt am 15.11.2016 festhält: Kontrolle, über Fallmanagement
      Dann besteht am 15.11.2016 keine Pflicht des Amts aus MI-9.2a

  @MI-10.2
  Regel: Dem Fallmanagement wird die Anweisung in einer Dienstbesprechung bekannt gegeben

    Szenariogrundriss: Durch beide Leitungen, für alle im Fallmanagement
      Wenn das Amt am 01.09.2016 festhält: <was>
      Dann ist die Aufgabe des Amts aus MI-10.2 am 31.08.2016 offen
      Und ist die Aufgabe des Amts aus MI-10.2 am 01.09.2016 <wie>
      Und ist die Pflicht aus MI-10.2 am 01.09.2016 ein Muss, steht in "Nr. 10"

      Beispiele:
        | was                                                                                                              | wie     |
        | Dienstbesprechung, über die GA 01/13, mit Bereichsleitung und Teamleitung, für alle: Fallmanagement              | erfüllt |
        | Dienstbesprechung, über die GA 01/13, mit Teamleitung, für alle: Fallmanagement                                  | offen   |
        | Dienstbesprechung, über das Handlungskonzept, mit Bereichsleitung und Teamleitung, für alle: Fallmanagement      | offen   |
        | Schulung, über die GA 01/13, mit Bereichsleitung und Teamleitung, für alle: Fallmanagement                       | offen   |

  @MI-10.3
  Regel: Jedes Team erfährt von der Anweisung in einer Dienstbesprechung

    Szenariogrundriss: Durch die Teamleitung, für alle im Team
      Wenn das Amt am 01.09.2016 festhält: <was>
      Dann ist die Aufgabe des Teams aus MI-10.3 am 31.08.2016 offen
      Und ist die Aufgabe des Teams aus MI-10.3 am 01.09.2016 <wie>
      Und ist die Pflicht aus MI-10.3 am 01.09.2016 ein Muss, steht in "Nr. 10"

      Beispiele:
        | was                                                                                                          | wie     |
        | Dienstbesprechung, über die GA 01/13, mit Teamleitung, für alle: zuständige Fachkraft, nur im Team 1          | erfüllt |
        | Dienstbesprechung, über die GA 01/13, mit Teamleitung, für alle: zuständige Fachkraft                         | erfüllt |
        | Dienstbesprechung, über die GA 01/13, mit Teamleitung, für alle: zuständige Fachkraft, nur im Team 2          | offen   |
        | Dienstbesprechung, über die GA 01/13, mit Teamleitung, für alle: Fallmanagement, nur im Team 1                | offen   |
