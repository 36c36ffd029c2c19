# language: de
Funktionalität: Fallzahlen im Fallmanagement (GA 01/13, Nr. 4)

  Grundlage:
    Gegeben sei ein Jobcenter mit der GA 01/13

  @MI-4.1
  Regel: Auf eine volle Stelle kommen 75 Fälle, auf eine Teilzeitstelle entsprechend weniger

    Szenario: Der 75. Fall einer vollen Stelle bekommt den letzten Platz, der 76. keinen
      Gegeben sei eine Fallmanagerin im Team 414S mit 100 % einer vollen Stelle
      Und sie hat am 01.09.2018 schon 74 Fälle
      Und eine Person "Anna", geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Und eine weitere Person "Ben", geboren am 06.06.1981, vorgemerkt am 03.09.2018
      Dann hat die Fallmanagerin am 20.09.2018 75 Plätze und 74 Fälle
      Wenn es um "Anna" geht
      Und am 20.09.2018 ein Fallzugang erfasst wird
      Dann wird das angenommen
      Und hat die Fallmanagerin am 20.09.2018 75 Plätze und 75 Fälle
      Wenn es um "Ben" geht
      Und am 20.09.2018 ein Fallzugang erfasst wird
      Dann wird das abgelehnt wegen MI-4.1
      Und ist die Person am 20.09.2018 vorgemerkt
      Und hat die Fallmanagerin am 20.09.2018 75 Plätze und 75 Fälle

    Szenariogrundriss: Teilzeit zählt anteilig, angefangene Plätze zählen nicht
      Gegeben sei eine Fallmanagerin im Team 414S mit <Stelle> % einer vollen Stelle
      Und sie hat am 01.09.2018 schon <schon> Fälle
      Und eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann <Antwort>
      Und hat die Fallmanagerin am 20.09.2018 <Plätze> Plätze und <Fälle> Fälle

      Beispiele:
        | Stelle | schon | Antwort                         | Plätze | Fälle |
        | 4      | 2     | wird das angenommen             | 3      | 3     |
        | 4      | 3     | wird das abgelehnt wegen MI-4.1 | 3      | 3     |
        | 5      | 2     | wird das angenommen             | 3      | 3     |
        | 5      | 3     | wird das abgelehnt wegen MI-4.1 | 3      | 3     |
        | 6      | 3     | wird das angenommen             | 4      | 4     |
        | 6      | 4     | wird das abgelehnt wegen MI-4.1 | 4      | 4     |

    Szenario: Es ist ein Muss und sagt, was möglich ist
      Gegeben sei eine Fallmanagerin im Team 414S mit 4 % einer vollen Stelle
      Und sie hat am 01.09.2018 schon 3 Fälle
      Und eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang mit begründeter Abweichung von MI-4.1 erfasst wird
      Dann wird das abgelehnt wegen MI-4.1
      Und MI-4.1 ist ein Muss, steht in "Nr. 4"
      Und MI-4.1 verlangt "ein freier Platz, oder die Aufnahme in die Warteliste"
      Und ist die Person am 20.09.2018 vorgemerkt

    Szenario: Ein Fallabgang macht einen Platz frei
      Gegeben sei eine Fallmanagerin im Team 414S mit 4 % einer vollen Stelle
      Und sie hat am 01.09.2018 schon 2 Fälle
      Und eine Person "Anna", geboren am 05.05.1980, im Fallmanagement seit dem 03.09.2018
      Und eine weitere Person "Ben", geboren am 06.06.1981, vorgemerkt am 03.09.2018
      Und es geht um "Anna"
      Und am 19.09.2018 ein Fallabgang wegen Motivationsverlust oder fehlender Mitarbeit
      Wenn es um "Ben" geht
      Und am 20.09.2018 ein Fallzugang erfasst wird
      Dann wird das angenommen
      Und hat die Fallmanagerin am 20.09.2018 3 Plätze und 3 Fälle

    Szenario: Eine kleinere Stelle beendet nichts, aber niemand kommt neu hinzu
      Gegeben sei eine Fallmanagerin im Team 414S mit 6 % einer vollen Stelle
      Und sie hat am 01.09.2018 schon 4 Fälle
      Und eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
      Wenn ihre Stelle am 15.09.2018 auf 4 % sinkt
      Dann hat die Fallmanagerin am 15.09.2018 3 Plätze und 4 Fälle, das sind 1 zu viel
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann wird das abgelehnt wegen MI-4.1

    Szenario: Auch wer zuständig wird, braucht einen freien Platz
      Gegeben sei eine Fallmanagerin im Team 414S mit 4 % einer vollen Stelle
      Und sie hat am 01.09.2018 schon 3 Fälle
      Und eine Fallmanagerin im Team 415S mit 100 % einer vollen Stelle
      Und eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 03.09.2018
      Wenn es um das Team 414S geht
      Und am 20.09.2018 eine Übertragung der Zuständigkeit auf das Fallmanagement erfasst wird
      Dann wird das abgelehnt wegen MI-4.1

  @MI-4.2
  Regel: Im Team U25 tritt wegen der engeren Kontakte eine eigene Zahl an die Stelle des Schlüssels

    Szenariogrundriss: Die festgesetzte Zahl gilt statt 1:75
      Gegeben sei eine Fallmanagerin im Team U25 mit 100 % einer vollen Stelle
      Und die Teamleitung setzt am 01.09.2018 die Fallzahl auf 2 fest
      Und sie hat am 01.09.2018 schon <schon> Fälle
      Und eine Person, geboren am 05.05.2000, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang erfasst wird
      Dann <Antwort>
      Und hat die Fallmanagerin am 20.09.2018 2 Plätze und 2 Fälle

      Beispiele:
        | schon | Antwort                         |
        | 1     | wird das angenommen             |
        | 2     | wird das abgelehnt wegen MI-4.2 |

    Szenario: Auch die festgesetzte Zahl ist ein Muss
      Gegeben sei eine Fallmanagerin im Team U25 mit 100 % einer vollen Stelle
      Und die Teamleitung setzt am 01.09.2018 die Fallzahl auf 1 fest
      Und sie hat am 01.09.2018 schon 1 Fall
      Und eine Person, geboren am 05.05.2000, vorgemerkt am 03.09.2018
      Wenn am 20.09.2018 ein Fallzugang mit begründeter Abweichung von MI-4.2 erfasst wird
      Dann wird das abgelehnt wegen MI-4.2
      Und MI-4.2 ist ein Muss, steht in "Nr. 4"

    Szenario: Bis sie gilt, bleibt es beim Schlüssel
      Gegeben sei eine Fallmanagerin im Team U25 mit 4 % einer vollen Stelle
      Wenn die Teamleitung am 15.09.2018 die Fallzahl auf 2 festsetzt
      Dann wird das angenommen
      Und hat die Fallmanagerin am 14.09.2018 3 Plätze und 0 Fälle
      Und hat die Fallmanagerin am 15.09.2018 2 Plätze und 0 Fälle

    Szenario: In anderen Teams gibt es keine eigene Zahl
      Gegeben sei eine Fallmanagerin im Team 414S mit 4 % einer vollen Stelle
      Wenn die Teamleitung am 15.09.2018 die Fallzahl auf 2 festsetzt
      Dann wird das abgelehnt wegen MI-4.1
      Und hat die Fallmanagerin am 15.09.2018 3 Plätze und 0 Fälle

    Szenario: Wer das Team U25 verlässt, für den gilt wieder der Schlüssel
      Gegeben sei eine Fallmanagerin im Team U25 mit 4 % einer vollen Stelle
      Und die Teamleitung setzt am 01.09.2018 die Fallzahl auf 2 fest
      Wenn sie am 01.10.2018 ins Team 414S wechselt
      Dann hat die Fallmanagerin am 30.09.2018 2 Plätze und 0 Fälle
      Und hat die Fallmanagerin am 01.10.2018 3 Plätze und 0 Fälle

  @MI-4.2a
  Regel: Die Fallzahl im Team U25 legt die Teamleitung fest

    Szenariogrundriss: Niemand sonst setzt sie fest
      Gegeben sei eine Fallmanagerin im Team U25 mit 100 % einer vollen Stelle
      Wenn <Wer> am 15.09.2018 die Fallzahl auf 40 festsetzt
      Dann <Antwort>
      Und hat die Fallmanagerin am 15.09.2018 <Plätze> Plätze und 0 Fälle

      Beispiele:
        | Wer                       | Antwort                                     | Plätze |
        | die Teamleitung           | wird das angenommen                         | 40     |
        | das Fallmanagement        | wird das abgelehnt wegen MI-4.2 und MI-4.2a | 75     |
        | die Integrationsfachkraft | wird das abgelehnt wegen MI-4.2 und MI-4.2a | 75     |

    Szenario: Dass die Teamleitung sie festsetzt, ist ein Muss
      Gegeben sei eine Fallmanagerin im Team U25 mit 100 % einer vollen Stelle
      Wenn das Fallmanagement am 15.09.2018 die Fallzahl auf 40 festsetzt
      Dann wird das abgelehnt wegen MI-4.2 und MI-4.2a
      Und MI-4.2a ist ein Muss, steht in "Nr. 4"
      Und MI-4.2a verlangt "Teamleitung"

    Szenario: Sie kann die Zahl wieder ändern
      Gegeben sei eine Fallmanagerin im Team U25 mit 100 % einer vollen Stelle
      Und die Teamleitung setzt am 01.09.2018 die Fallzahl auf 40 fest
      Wenn die Teamleitung am 15.10.2018 die Fallzahl auf 50 festsetzt
      Dann wird das angenommen
      Und hat die Fallmanagerin am 14.10.2018 40 Plätze und 0 Fälle
      Und hat die Fallmanagerin am 15.10.2018 50 Plätze und 0 Fälle
