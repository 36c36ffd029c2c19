# language: de
Funktionalität: Fallzugang und Fallabgang sind zu nutzen (GA 14/2017, Nr. 4)

  Grundlage:
    Gegeben sei das Jobcenter Ilm-Kreis mit seiner GA 14/2017
    Und eine Person, geboren am 04.05.1980, betreut seit dem 02.01.2018

  @ILM-4.1
  Regel: Aufnahme und Beendigung werden als Fallzugang und Fallabgang gebucht

    Szenario: Mit dem Fallzugang beginnt das Fallmanagement
      Wenn am 15.01.2018 ein Fallzugang erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft ILM-4.1
      Und ist die Person am 14.01.2018 nicht im Fallmanagement
      Und ist die Person am 15.01.2018 im Fallmanagement

    Szenariogrundriss: Kein anderer Vorgang nimmt jemanden auf
      Wenn am 15.01.2018 <Vorgang> erfasst wird
      Dann wird das angenommen
      Und ist die Person am 15.01.2018 <Phase>

      Beispiele:
        | Vorgang                                                  | Phase                   |
        | eine Prüfung der Zugangskriterien                        | nicht im Fallmanagement |
        | eine Vormerkung                                          | vorgemerkt              |
        | eine Übertragung der Zuständigkeit auf das Fallmanagement | nicht im Fallmanagement |
        | ein qualifizierter Kontakt                               | nicht im Fallmanagement |

    Szenario: Mit dem Fallabgang endet das Fallmanagement; sein Tag gehört noch dazu
      Gegeben sei am 15.01.2018 ein Fallzugang
      Wenn am 01.08.2018 ein Fallabgang wegen Zeitablauf erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft ILM-4.1
      Und ist die Person am 01.08.2018 im Fallmanagement
      Und ist die Person am 02.08.2018 nicht mehr im Fallmanagement

    Szenariogrundriss: Kein anderer Vorgang beendet es
      Gegeben sei am 15.01.2018 ein Fallzugang
      Wenn am 01.08.2018 <Vorgang> erfasst wird
      Dann wird das angenommen
      Und ist die Person am 02.08.2018 im Fallmanagement

      Beispiele:
        | Vorgang                                                       |
        | eine Prüfung der Fortführung mit dem Ergebnis Beendigung      |
        | eine Übertragung der Zuständigkeit auf die Integrationsfachkraft |

    Szenario: Wer schon im Fallmanagement ist, wird nicht noch einmal aufgenommen
      Gegeben sei am 15.01.2018 ein Fallzugang
      Wenn am 16.01.2018 ein Fallzugang erfasst wird
      Dann wird das abgelehnt: "der Fall ist bereits im Fallmanagement"

    Szenario: Was nicht begonnen hat, endet nicht
      Wenn am 16.01.2018 ein Fallabgang wegen Zeitablauf erfasst wird
      Dann wird das abgelehnt: "nicht im Fallmanagement"

    Szenario: Nach dem Fallabgang ist ein neuer Fallzugang möglich
      Gegeben sei am 15.01.2018 ein Fallzugang
      Und am 01.08.2018 ein Fallabgang wegen Zeitablauf
      Wenn am 01.10.2018 ein Fallzugang erfasst wird
      Dann wird das angenommen
      Und ist die Person am 30.09.2018 nicht mehr im Fallmanagement
      Und ist die Person am 01.10.2018 im Fallmanagement
