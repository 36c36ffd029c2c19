# language: de
Funktionalität: Betreuung im Fallmanagement (GA 14/2017, Nr. 3)

  Grundlage:
    Gegeben sei das Jobcenter Ilm-Kreis mit seiner GA 14/2017
    Und eine Person, geboren am 04.05.1980, betreut seit dem 02.01.2018
    Und am 15.01.2018 ein Fallzugang

  @ILM-3.1
  Regel: Sechs Monate nach der Zuweisung hält das Fallmanagement Gründe der Fortführung und Erfolgsaussichten fest

    Szenariogrundriss: Der letzte Tag für die erste Überprüfung
      Wenn am <geprüft> eine Prüfung der Fortführung erfasst wird
      Dann ist am <geprüft> die am 15.07.2018 fällige Frist nach ILM-3.1 <Ausgang>
      Und ist das <Verletzung>

      Beispiele: Der 15.07.2018 ist ein Sonntag; die Frist bleibt auf ihm
        | geprüft    | Ausgang                     | Verletzung   |
        | 10.07.2018 | rechtzeitig erfüllt         | kein Verstoß |
        | 15.07.2018 | rechtzeitig erfüllt         | kein Verstoß |
        | 16.07.2018 | um 1 Tag verspätet erfüllt  | ein Verstoß  |

    Szenario: Wer gar nicht prüft, ist am Tag danach im Rückstand
      Dann ist am 15.07.2018 die am 15.07.2018 fällige Frist nach ILM-3.1 bald fällig
      Und ist am 16.07.2018 die am 15.07.2018 fällige Frist nach ILM-3.1 um 1 Tag überfällig
      Und beruht diese Frist auf "Nr. 3 Abs. 1"
      Und verlangt sie "Fortführung prüfen: Gründe und Erfolgsaussichten festhalten"
      Und ist dafür das Fallmanagement zuständig

    Szenariogrundriss: Ohne Gründe oder Erfolgsaussichten ist die Überprüfung keine
      Wenn am 10.07.2018 eine Prüfung der Fortführung <Überprüfung> erfasst wird
      Dann zählt das nicht für ILM-3.1: "nicht dokumentiert"
      Und ist am 16.07.2018 die am 15.07.2018 fällige Frist nach ILM-3.1 um 1 Tag überfällig
      Und läuft am 16.07.2018 keine Frist nach ILM-3.2

      Beispiele: Wer beenden will, braucht Gründe, aber keine Erfolgsaussichten der Fortführung
        | Überprüfung                                    |
        | ohne Erfolgsaussichten                         |
        | ohne Begründung                                |
        | mit dem Ergebnis Beendigung und ohne Begründung |

    Szenario: Wer zum Ergebnis kommt, die Betreuung zu beenden, hat geprüft
      Wenn am 10.07.2018 eine Prüfung der Fortführung mit dem Ergebnis Beendigung erfasst wird
      Dann ist am 10.07.2018 die am 15.07.2018 fällige Frist nach ILM-3.1 rechtzeitig erfüllt

    Szenario: Festhalten muss es das Fallmanagement
      Wenn am 10.07.2018 eine Prüfung der Fortführung durch die Integrationsfachkraft erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen ILM-3.1 und ILM-3.2
      Und ILM-3.1 ist ein Muss, steht in "Nr. 3 Abs. 1"
      Und zählt das nicht für ILM-3.1: "der Eintrag verstößt gegen ILM-3.1"
      Und ist am 16.07.2018 die am 15.07.2018 fällige Frist nach ILM-3.1 um 1 Tag überfällig
      Und läuft am 16.07.2018 keine Frist nach ILM-3.2

    Szenario: Durch das Fallmanagement ist es kein Verstoß
      Wenn am 10.07.2018 eine Prüfung der Fortführung durch das Fallmanagement erfasst wird
      Dann wird das ohne Verstoß festgehalten

    Szenario: Endet das Fallmanagement vorher, entfällt die Überprüfung
      Wenn am 14.07.2018 ein Fallabgang wegen Ende der Hilfebedürftigkeit erfasst wird
      Dann ist am 16.07.2018 die am 15.07.2018 fällige Frist nach ILM-3.1 entfallen
      Und ist der Grund "der Aufenthalt im Fallmanagement ist beendet"

  @ILM-3.2
  Regel: Die Überprüfung wiederholt sich alle sechs Monate

    Szenariogrundriss: Der letzte Tag für die nächste Überprüfung
      Gegeben sei am 10.04.2018 eine Prüfung der Fortführung
      Wenn am <geprüft> eine Prüfung der Fortführung erfasst wird
      Dann ist am <geprüft> die am 10.10.2018 fällige Frist nach ILM-3.2 <Ausgang>
      Und ist das <Verletzung>
      Und ist am <geprüft> die Frist nach ILM-3.2 fällig am <nächste>

      Beispiele: Der nächste Zeitraum beginnt mit der Überprüfung, nicht mit dem Tag, an dem sie fällig war
        | geprüft    | Ausgang                     | Verletzung   | nächste    |
        | 05.10.2018 | rechtzeitig erfüllt         | kein Verstoß | 05.04.2019 |
        | 10.10.2018 | rechtzeitig erfüllt         | kein Verstoß | 10.04.2019 |
        | 11.10.2018 | um 1 Tag verspätet erfüllt  | ein Verstoß  | 11.04.2019 |

    Szenario: Auch die Wiederholung muss das Fallmanagement festhalten
      Gegeben sei am 10.04.2018 eine Prüfung der Fortführung
      Wenn am 10.10.2018 eine Prüfung der Fortführung durch die Integrationsfachkraft erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen ILM-3.1 und ILM-3.2
      Und zählt das nicht für ILM-3.2: "der Eintrag verstößt gegen ILM-3.2"
      Und ist am 11.10.2018 die am 10.10.2018 fällige Frist nach ILM-3.2 um 1 Tag überfällig

    Szenariogrundriss: Eine unvollständige Überprüfung lässt keinen neuen Zeitraum beginnen
      Gegeben sei am 10.04.2018 eine Prüfung der Fortführung
      Wenn am 10.06.2018 eine Prüfung der Fortführung <Überprüfung> erfasst wird
      Dann zählt das nicht für ILM-3.2: "nicht dokumentiert"
      Und ist am 10.06.2018 die Frist nach ILM-3.2 fällig am 10.10.2018
      Und beruht diese Frist auf "Nr. 3 Abs. 1"
      Und ist diese Frist ein Muss
      Und ist dafür das Fallmanagement zuständig

      Beispiele:
        | Überprüfung                                    |
        | ohne Erfolgsaussichten                         |
        | ohne Begründung                                |
        | mit dem Ergebnis Beendigung und ohne Begründung |

    Szenariogrundriss: Auch eine unvollständige erste Überprüfung lässt keinen Zeitraum beginnen
      Wenn am 10.04.2018 eine Prüfung der Fortführung <Überprüfung> erfasst wird
      Dann läuft am 10.04.2018 keine Frist nach ILM-3.2

      Beispiele:
        | Überprüfung                                    |
        | ohne Erfolgsaussichten                         |
        | ohne Begründung                                |
        | mit dem Ergebnis Beendigung und ohne Begründung |

    Szenario: Auch nach einer Überprüfung mit dem Ergebnis Beendigung läuft ein neuer Zeitraum, bis beendet ist
      Wenn am 10.04.2018 eine Prüfung der Fortführung mit dem Ergebnis Beendigung erfasst wird
      Dann ist am 10.04.2018 die Frist nach ILM-3.2 fällig am 10.10.2018

    Szenario: Mit dem Fallabgang entfällt die nächste Überprüfung
      Gegeben sei am 10.04.2018 eine Prüfung der Fortführung
      Wenn am 01.08.2018 ein Fallabgang wegen Ende der Hilfebedürftigkeit erfasst wird
      Dann ist am 01.08.2018 die am 10.10.2018 fällige Frist nach ILM-3.2 entfallen
      Und ist der Grund "der Aufenthalt im Fallmanagement ist beendet"

    Szenario: Vor der ersten Überprüfung läuft nur die Frist ab Zuweisung
      Dann läuft am 15.07.2018 keine Frist nach ILM-3.2
      Und ist am 15.07.2018 die Frist nach ILM-3.1 fällig am 15.07.2018

  @ILM-3.3
  Regel: Die Betreuung dauert in der Regel nicht länger als zwei Jahre

    Szenariogrundriss: Der letzte Tag der regelmäßigen Dauer
      Gegeben sei die GA 14/2017 wird vom 01.01.2019 bis 31.12.2020 weiter angewandt
      Wenn am <Ende> ein Fallabgang wegen Zeitablauf erfasst wird
      Dann wird das angenommen
      Und ist am <Ende> die am 15.01.2020 fällige Frist nach ILM-3.3 <Ausgang>
      Und ist das <Verletzung>

      Beispiele:
        | Ende       | Ausgang                    | Verletzung      |
        | 14.01.2020 | rechtzeitig erfüllt        | kein Verstoß    |
        | 15.01.2020 | rechtzeitig erfüllt        | kein Verstoß    |
        | 16.01.2020 | um 1 Tag verspätet erfüllt | eine Abweichung |

    Szenario: Eine längere Betreuung lässt sich begründen
      Gegeben sei die GA 14/2017 wird vom 01.01.2019 bis 31.12.2020 weiter angewandt
      Wenn am 10.01.2020 eine Begründung der Abweichung von ILM-3.3 erfasst wird
      Dann ist am 15.01.2020 die am 15.01.2020 fällige Frist nach ILM-3.3 bald fällig
      Und ist am 16.01.2020 die am 15.01.2020 fällige Frist nach ILM-3.3 entschuldigt
      Und ist das kein Verstoß
      Und beruht diese Frist auf "Nr. 3 Abs. 2"
      Und ist diese Frist ein Soll
      Und ist dafür das Fallmanagement zuständig

    Szenario: Der Ablauf der Dauer ist ein Grund, den Fall abzuschließen
      Wenn am 20.12.2018 ein Fallabgang wegen Zeitablauf erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft ILM-3.3

    Szenario: Einen Grund, den keine Regelung kennt, gibt es nicht
      Wenn am 20.12.2018 ein Fallabgang wegen Urlaub erfasst wird
      Dann wird das abgelehnt: "Diesen Abgangsgrund kennt kein Regelwerk."

  @ILM-3.4
  Regel: Das Fallmanagement endet, wenn die Zugangskriterien entfallen sind und es auch ohne vorangeht; beides ist nötig

    Szenario: Liegt beides vor, wird beendet
      Wenn am 01.08.2018 ein Fallabgang wegen Wegfall der Zugangskriterien erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft ILM-3.4
      Und ist die Person am 01.08.2018 im Fallmanagement
      Und ist die Person am 02.08.2018 nicht mehr im Fallmanagement

    Szenariogrundriss: Eines allein genügt nicht
      Wenn am 01.08.2018 ein Fallabgang wegen Wegfall der Zugangskriterien ohne die Angabe "<fehlt>" erfasst wird
      Dann wird das abgelehnt wegen ILM-3.4
      Und ILM-3.4 ist ein Soll, steht in "Nr. 3 Abs. 2"
      Und ILM-3.4 verlangt "<verlangt>"
      Und ist die Person am 02.08.2018 im Fallmanagement

      Beispiele:
        | fehlt                                                  | verlangt                                                                |
        | die Zugangskriterien nicht mehr vorliegen              | die Zugangskriterien liegen nicht mehr vor                              |
        | Fortschritte auch ohne Fallmanagement zu erwarten sind | Fortschritte oder Integration sind auch ohne Fallmanagement zu erwarten |

    Szenario: Wer trotzdem beendet, begründet es
      Wenn am 01.08.2018 ein Fallabgang wegen Wegfall der Zugangskriterien ohne die Angabe "die Zugangskriterien nicht mehr vorliegen" und mit begründeter Abweichung von ILM-3.4 erfasst wird
      Dann wird das angenommen, mit vermerkter Abweichung von ILM-3.4

    Szenario: Endet die Betreuung kraft Gesetzes, wird danach nicht gefragt
      Wenn am 01.08.2018 ein Fallabgang wegen Ende der Hilfebedürftigkeit ohne die Angabe "die Zugangskriterien nicht mehr vorliegen" erfasst wird
      Dann wird das angenommen

  @ILM-3.5
  Regel: Die Gründe für Beendigung und Fortführung werden nachvollziehbar festgehalten

    Szenariogrundriss: Ohne Begründung endet das Fallmanagement nicht
      Wenn am 01.08.2018 ein Fallabgang wegen <Grund> ohne Begründung erfasst wird
      Dann wird das abgelehnt wegen ILM-3.5
      Und ILM-3.5 ist ein Muss, steht in "Nr. 3 Abs. 2"

      Beispiele:
        | Grund                         |
        | Wegfall der Zugangskriterien  |
        | Zeitablauf                    |
        | Ende der Hilfebedürftigkeit   |

    Szenario: Mit Begründung steht sie im Eintrag
      Wenn am 01.08.2018 ein Fallabgang wegen Zeitablauf erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft ILM-3.5
      Und steht im Eintrag die Begründung "siehe Vermerk"

    Szenario: Beim Tod der Person wird nichts verlangt
      Wenn am 01.08.2018 ein Fallabgang wegen Tod ohne Begründung und ohne Abstimmung erfasst wird
      Dann wird das angenommen
      Und läuft am 01.08.2018 keine Frist nach ILM-3.3
      Und läuft am 01.08.2018 keine Frist nach ILM-5.2

    Szenario: Eine Überprüfung der Fortführung ohne Gründe wird als Verstoß festgehalten
      Wenn am 10.07.2018 eine Prüfung der Fortführung ohne Begründung erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen ILM-3.5
      Und ILM-3.5 ist ein Muss, steht in "Nr. 3 Abs. 2"
      Und zählt das nicht für ILM-3.1: "nicht dokumentiert: begruendung"

    Szenario: Eine Überprüfung mit Gründen ist keiner
      Wenn am 10.07.2018 eine Prüfung der Fortführung erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft ILM-3.5
