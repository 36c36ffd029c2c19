# language: de
Funktionalität: Was das Amt selbst zu tun hat (Handlungskonzept, Nr. 6.4 und 8)

  Grundlage:
    Gegeben sei das Jobcenter Uckermark mit seinem Handlungskonzept

  @UM-6.4.2
  Regel: Offene Stellen werden regelmäßig mit dem eigenen Kundenstamm abgeglichen

    Szenariogrundriss: Jedes Team für sich, und nach jedem Abgleich steht der nächste an
      Wenn das Amt am 15.03.2017 festhält: <was>
      Dann ist die Aufgabe des Teams aus UM-6.4.2 am 14.03.2017 offen
      Und ist am 15.03.2017 die Pflicht des Teams aus UM-6.4.2 <wie oft>-mal erfüllt
      Und ist die Aufgabe des Teams aus UM-6.4.2 am 15.03.2017 offen
      Und ist die Pflicht aus UM-6.4.2 am 15.03.2017 ein Muss, steht in "6.4"

      Beispiele:
        | was                                                       | wie oft |
        | Stellenabgleich, durch Fallmanagement, nur im Team 1      | 1       |
        | Stellenabgleich, durch Fallmanagement, nur im Team 2      | 0       |
        | Stellenabgleich, durch Arbeitgeberservice, nur im Team 1  | 0       |

  @UM-8.3
  Regel: Die Leitung prüft jährlich die Umsetzung des Konzepts

    Szenariogrundriss: Das Jahr zählt von der vorigen Prüfung an
      Gegeben sei das Amt hält am 15.12.2017 fest: Ergebnisprüfung, über Umsetzung der Regelung und Einhaltung der Mindeststandards, durch Bereichsleitung
      Wenn das Amt am <Tag> festhält: Ergebnisprüfung, über Umsetzung der Regelung und Einhaltung der Mindeststandards, durch Bereichsleitung
      Dann ist die Pflicht des Amts aus UM-8.3, fällig am 01.01.2018, am 15.12.2017 erfüllt
      Und ist die Pflicht des Amts aus UM-8.3, fällig am 15.12.2018, am 31.12.2018 <wie>
      Und ist die Pflicht aus UM-8.3 am 31.12.2018 ein Muss, steht in "8"

      Beispiele:
        | Tag        | wie                        |
        | 15.12.2018 | erfüllt                    |
        | 16.12.2018 | um 1 Tag verspätet erfüllt |

    Szenariogrundriss: Die Mindeststandards gehören dazu, und es prüft die Leitung
      Wenn das Amt am 15.12.2017 festhält: <was>
      Dann ist die Pflicht des Amts aus UM-8.3, fällig am 01.01.2018, am 02.01.2018 um 1 Tag überfällig

      Beispiele:
        | was                                                                                                       |
        | Ergebnisprüfung, über Umsetzung der Regelung, durch Bereichsleitung                                        |
        | Ergebnisprüfung, über Umsetzung der Regelung und Einhaltung der Mindeststandards, durch Teamleitung        |

  @UM-8.4
  Regel: Auf der Ergebnisprüfung beruht die Fortschreibung des Konzepts

    Szenariogrundriss: Nach jeder Prüfung, und auf ihr
      Gegeben sei das Amt hält am 15.12.2017 fest: Ergebnisprüfung, über Umsetzung der Regelung, durch Bereichsleitung
      Wenn das Amt am 01.03.2018 festhält: <was>
      Dann ist die Aufgabe des Amts aus UM-8.4 am 28.02.2018 offen
      Und ist die Aufgabe des Amts aus UM-8.4 am 01.03.2018 <wie>
      Und ist die Pflicht aus UM-8.4 am 01.03.2018 ein Muss, steht in "1, 8"

      Beispiele:
        | was                                    | wie     |
        | Fortschreibung, über Ergebnisprüfung   | erfüllt |
        | Fortschreibung, über Fachfragen        | offen   |

    Szenario: Ohne Prüfung gibt es nichts, worauf sie beruhen könnte
      Wenn das Amt am 01.03.2018 festhält: Kontrolle, über Fallmanagement
      Dann besteht am 01.03.2018 keine Pflicht des Amts aus UM-8.4
