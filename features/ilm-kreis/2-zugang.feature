# language: de
Funktionalität: Zugang in das Fallmanagement (GA 14/2017, Nr. 2)

  Grundlage:
    Gegeben sei das Jobcenter Ilm-Kreis mit seiner GA 14/2017
    Und eine Person, geboren am 04.05.1980, betreut seit dem 02.01.2018

  @ILM-2.1
  Regel: Die Entscheidung über den Zugang wird mit Gründen festgehalten, beim Zugang wie beim Nichtzugang

    Szenariogrundriss: Ohne Begründung wird über den Zugang nicht entschieden
      Wenn am 15.01.2018 <Entscheidung> ohne Begründung erfasst wird
      Dann wird das abgelehnt wegen ILM-2.1
      Und ILM-2.1 ist ein Muss, steht in "Nr. 2 Abs. 1"
      Und ILM-2.1 verlangt "eine Begründung"
      Und ist die Person am 15.01.2018 nicht im Fallmanagement

      Beispiele:
        | Entscheidung       |
        | ein Fallzugang     |
        | eine Ablehnung     |
        | eine Weiterleitung |

    Szenariogrundriss: Mit Begründung steht sie im Eintrag
      Wenn am 15.01.2018 <Entscheidung> erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft ILM-2.1
      Und steht im Eintrag die Begründung "siehe Vermerk"
      Und ist die Person am 15.01.2018 <Phase>

      Beispiele:
        | Entscheidung       | Phase                   |
        | ein Fallzugang     | im Fallmanagement       |
        | eine Ablehnung     | nicht im Fallmanagement |
        | eine Weiterleitung | nicht im Fallmanagement |

    Szenario: Von einem Muss lässt sich nicht mit Gründen abweichen
      Wenn am 15.01.2018 ein Fallzugang ohne Begründung und mit begründeter Abweichung von ILM-2.1 erfasst wird
      Dann wird das abgelehnt wegen ILM-2.1

    Szenario: Eine anderswo getroffene Entscheidung trägt die Teamleitung mit Begründung nach
      Wenn am 15.01.2018 ein Fallzugang als Nachtrag, durch die Teamleitung und ohne Begründung erfasst wird
      Dann wird das abgelehnt: "Ein Nachtrag braucht eine Begründung."

  @ILM-2.1a
  Regel: Der Zugang berücksichtigt die Zugangskriterien der Anlage zur Weisung 201710002

    Szenariogrundriss: Nur wenn die Kriterien der Anlage erfüllt sind, beginnt das Fallmanagement
      Wenn am 15.01.2018 ein Fallzugang mit der Einschätzung "Zugangskriterien der Anlage": <Antwort> erfasst wird
      Dann wird das abgelehnt wegen ILM-2.1a
      Und ILM-2.1a ist ein Muss, steht in "Nr. 2 Abs. 1"
      Und ILM-2.1a verlangt "Anlage zur Weisung 201710002"

      Beispiele:
        | Antwort           |
        | nein              |
        | nicht beurteilbar |

    Szenario: Ungeprüft geht es nicht
      Wenn am 15.01.2018 ein Fallzugang ohne die Einschätzung "Zugangskriterien der Anlage" erfasst wird
      Dann wird das abgelehnt wegen ILM-2.1a

    Szenario: Sind die Kriterien erfüllt, beginnt es
      Wenn am 15.01.2018 ein Fallzugang mit der Einschätzung "Zugangskriterien der Anlage": ja erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft ILM-2.1a

    Szenario: Eine frühere Prüfung der Kriterien trägt den Zugang
      Gegeben sei am 08.01.2018 eine Prüfung der Zugangskriterien mit der Einschätzung "Zugangskriterien der Anlage": ja
      Wenn am 15.01.2018 ein Fallzugang ohne die Einschätzung "Zugangskriterien der Anlage" erfasst wird
      Dann wird das angenommen

    Szenario: Für eine Ablehnung müssen die Kriterien nicht erfüllt sein
      Gegeben sei am 08.01.2018 eine Prüfung der Zugangskriterien mit der Einschätzung "Zugangskriterien der Anlage": nein
      Wenn am 15.01.2018 eine Ablehnung erfasst wird
      Dann wird das angenommen

  @ILM-2.2
  Regel: Bei drei Handlungsbedarfen und ohne Integration binnen zwölf Monaten wird spätestens alle sechs Monate geprüft

    Szenariogrundriss: Der letzte Tag für die Prüfung
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                                                                |
        | 05.02.2018 | ein Profiling, bei dem eine Integration binnen zwölf Monaten nicht zu erwarten ist |
        | 05.02.2018 | 3 Handlungsbedarfe in Rahmenbedingungen                                                |
      Wenn am <geprüft> eine Prüfung der Zugangskriterien erfasst wird
      Dann ist am <geprüft> die am 05.08.2018 fällige Frist nach ILM-2.2 <Ausgang>
      Und ist das <Verletzung>
      Und ist am <geprüft> die Frist nach ILM-2.2 fällig am <nächste>

      Beispiele:
        | geprüft    | Ausgang                     | Verletzung     | nächste    |
        | 01.03.2018 | rechtzeitig erfüllt         | kein Verstoß   | 01.09.2018 |
        | 05.08.2018 | rechtzeitig erfüllt         | kein Verstoß   | 05.02.2019 |
        | 06.08.2018 | um 1 Tag verspätet erfüllt  | eine Abweichung | 06.02.2019 |

    Szenario: Ungeprüft wird daraus am Tag danach ein Rückstand
      Gegeben sei am 05.02.2018 ein Profiling, bei dem eine Integration binnen zwölf Monaten nicht zu erwarten ist
      Wenn am 05.02.2018 3 Handlungsbedarfe in Rahmenbedingungen erfasst werden
      Dann ist am 28.07.2018 die am 05.08.2018 fällige Frist nach ILM-2.2 offen
      Und ist am 29.07.2018 die am 05.08.2018 fällige Frist nach ILM-2.2 bald fällig
      Und ist am 05.08.2018 die am 05.08.2018 fällige Frist nach ILM-2.2 bald fällig
      Und ist am 06.08.2018 die am 05.08.2018 fällige Frist nach ILM-2.2 um 1 Tag überfällig
      Und beruht diese Frist auf "Nr. 2 Abs. 2"
      Und ist dafür die zuständige Fachkraft zuständig

    Szenariogrundriss: Welche Handlungsbedarfe zählen
      Gegeben sei am 05.02.2018 ein Profiling, bei dem eine Integration binnen zwölf Monaten nicht zu erwarten ist
      Und am 05.02.2018 <einige>
      Wenn am 05.02.2018 <weitere> erfasst wird
      Dann ist am 05.02.2018 die Frist nach ILM-2.2 fällig am 05.08.2018

      Beispiele:
        | einige                                   | weitere                                   |
        | 2 Handlungsbedarfe in Leistungsfähigkeit | ein Handlungsbedarf in Leistungsfähigkeit |
        | 2 Handlungsbedarfe in Leistungsfähigkeit | ein Handlungsbedarf in Rahmenbedingungen  |
        | ein Handlungsbedarf in Leistungsfähigkeit | 2 Handlungsbedarfe in Rahmenbedingungen  |
        | 2 Handlungsbedarfe in Rahmenbedingungen  | 2 Handlungsbedarfe in Leistungsfähigkeit  |
        | 2 unveränderbare Handlungsbedarfe in Rahmenbedingungen | ein Handlungsbedarf in Rahmenbedingungen |

    Szenariogrundriss: Zwei genügen nicht, und andere Bereiche zählen nicht
      Gegeben sei am 05.02.2018 ein Profiling, bei dem eine Integration binnen zwölf Monaten nicht zu erwarten ist
      Und am 05.02.2018 2 Handlungsbedarfe in Rahmenbedingungen
      Wenn am 05.02.2018 <weitere> erfasst wird
      Dann läuft am 31.12.2018 keine Frist nach ILM-2.2

      Beispiele:
        | weitere                                     |
        | 3 Handlungsbedarfe in Motivation            |
        | 3 Handlungsbedarfe in sozialen Kompetenzen  |
        | 3 Handlungsbedarfe in beruflicher Kompetenz |

    Szenario: Mit dem dritten Handlungsbedarf beginnt der Zeitraum
      Gegeben sei am 05.02.2018 ein Profiling, bei dem eine Integration binnen zwölf Monaten nicht zu erwarten ist
      Und am 05.02.2018 2 Handlungsbedarfe in Rahmenbedingungen
      Wenn am 20.03.2018 ein Handlungsbedarf in Leistungsfähigkeit erfasst wird
      Dann läuft am 19.03.2018 keine Frist nach ILM-2.2
      Und ist am 20.03.2018 die Frist nach ILM-2.2 fällig am 20.09.2018

    Szenario: Ist einer der drei erledigt, entfällt die Prüfung
      Gegeben sei am 05.02.2018 ein Profiling, bei dem eine Integration binnen zwölf Monaten nicht zu erwarten ist
      Und am 05.02.2018 3 Handlungsbedarfe in Rahmenbedingungen
      Wenn am 20.03.2018 ein Handlungsbedarf in Rahmenbedingungen, jetzt erfolgreich erledigt erfasst wird
      Dann ist am 19.03.2018 die am 05.08.2018 fällige Frist nach ILM-2.2 offen
      Und ist am 20.03.2018 die am 05.08.2018 fällige Frist nach ILM-2.2 entfallen

    Szenario: Ist die Integration binnen zwölf Monaten zu erwarten, ist nicht zu prüfen
      Gegeben sei am 05.02.2018 ein Profiling, bei dem eine Integration binnen zwölf Monaten zu erwarten ist
      Wenn am 05.02.2018 3 Handlungsbedarfe in Rahmenbedingungen erfasst werden
      Dann läuft am 31.12.2018 keine Frist nach ILM-2.2

    Szenariogrundriss: Auch wer vorgemerkt ist oder wartet, bei dem ist zu prüfen
      Gegeben sei am 29.01.2018 <Vorgang>
      Und am 05.02.2018 ein Profiling, bei dem eine Integration binnen zwölf Monaten nicht zu erwarten ist
      Wenn am 05.02.2018 3 Handlungsbedarfe in Leistungsfähigkeit erfasst werden
      Dann ist die Person am 05.02.2018 <Phase>
      Und ist am 05.02.2018 die Frist nach ILM-2.2 fällig am 05.08.2018

      Beispiele:
        | Vorgang                          | Phase               |
        | eine Vormerkung                  | vorgemerkt          |
        | eine Aufnahme in die Warteliste  | auf der Warteliste  |

    Szenario: Mit dem Fallzugang entfällt die Prüfung, nach dem Fallabgang steht sie erneut an
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                                                                |
        | 05.02.2018 | ein Profiling, bei dem eine Integration binnen zwölf Monaten nicht zu erwarten ist |
        | 05.02.2018 | 3 Handlungsbedarfe in Rahmenbedingungen                                                |
        | 01.03.2018 | ein Fallzugang                                                                         |
      Wenn am 10.04.2018 ein Fallabgang wegen Wegfall der Zugangskriterien erfasst wird
      Dann ist am 01.03.2018 die am 05.08.2018 fällige Frist nach ILM-2.2 entfallen
      Und läuft am 10.04.2018 keine Frist nach ILM-2.2
      Und ist am 11.04.2018 die Frist nach ILM-2.2 fällig am 11.10.2018

    Szenario: Vom Soll kann mit Gründen abgewichen werden
      Gegeben sei am 05.02.2018 ein Profiling, bei dem eine Integration binnen zwölf Monaten nicht zu erwarten ist
      Und am 05.02.2018 3 Handlungsbedarfe in Rahmenbedingungen
      Wenn am 10.08.2018 eine Begründung der Abweichung von ILM-2.2 bis zum 31.08.2018 erfasst wird
      Dann ist am 09.08.2018 die am 05.08.2018 fällige Frist nach ILM-2.2 um 4 Tage überfällig
      Und ist am 10.08.2018 die am 05.08.2018 fällige Frist nach ILM-2.2 entschuldigt
      Und ist am 31.08.2018 die am 05.08.2018 fällige Frist nach ILM-2.2 entschuldigt
      Und ist am 01.09.2018 die am 05.08.2018 fällige Frist nach ILM-2.2 überfällig

  @ILM-2.3
  Regel: Das Ergebnis der Prüfung wird festgehalten

    Szenario: Eine Prüfung ohne Ergebnis wird als Verstoß festgehalten und zählt nicht
      Gegeben sei am 05.02.2018 ein Profiling, bei dem eine Integration binnen zwölf Monaten nicht zu erwarten ist
      Und am 05.02.2018 3 Handlungsbedarfe in Rahmenbedingungen
      Wenn am 10.07.2018 eine Prüfung der Zugangskriterien ohne Ergebnis erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen ILM-2.3
      Und ILM-2.3 ist ein Muss, steht in "Nr. 2 Abs. 2"
      Und zählt das nicht für ILM-2.2: "nicht dokumentiert: ergebnis"
      Und ist am 06.08.2018 die am 05.08.2018 fällige Frist nach ILM-2.2 um 1 Tag überfällig

    Szenariogrundriss: Jedes Ergebnis ist ein Ergebnis
      Wenn am 10.07.2018 eine Prüfung der Zugangskriterien mit dem Ergebnis <Ergebnis> erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft ILM-2.3

      Beispiele:
        | Ergebnis          |
        | ja                |
        | nein              |
        | nicht beurteilbar |
