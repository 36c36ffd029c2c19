# language: de
Funktionalität: Risikoorientierte Fachaufsicht (GA 14/2017, Nr. 7 Abs. 1)

  Grundlage:
    Gegeben sei das Jobcenter Ilm-Kreis mit seiner GA 14/2017
    Und eine Person "Ohne Kontakt", geboren am 04.05.1980, betreut seit dem 02.01.2018
    Und am 15.01.2018 ein Fallzugang
    Und eine weitere Person "Gut betreut", geboren am 04.05.1981, betreut seit dem 02.01.2018
    Und am 15.01.2018 ein Fallzugang
    Und am 01.03.2018 ein qualifizierter Kontakt
    Und eine weitere Person "Nicht aufgenommen", geboren am 04.05.1982, betreut seit dem 02.01.2018

  @ILM-7.1
  Regel: Die Teamleitung überprüft nach Risiko Zugang, Beendigung und Betreuung

    Szenario: Wer das größte Risiko hat, wird zuerst geprüft; wer nie im Fallmanagement war, gar nicht
      Wenn am 20.03.2018 die Teamleitung eine Stichprobe von 10 Fällen zieht
      Dann sind gezogen "Ohne Kontakt" und "Gut betreut"
      Und ist in jedem Fall zu sehen auf "Zugangsgründe", "Beendigungsgründe" und "Betreuung"
      Und ist das die Stichprobe nach ILM-7.1, einem Muss, in "Nr. 7 Abs. 1"

    Szenario: Auch ein beendeter Fall kann geprüft werden
      Gegeben sei es geht um "Ohne Kontakt"
      Und am 01.03.2018 ein Fallabgang wegen Zeitablauf
      Wenn am 20.03.2018 die Teamleitung eine Stichprobe von 10 Fällen zieht
      Dann sind gezogen "Ohne Kontakt" und "Gut betreut"

    Szenario: Zieht jemand anderes, ist es nicht die Überprüfung der Teamleitung
      Wenn am 20.03.2018 die Bereichsleitung eine Stichprobe von 1 Fall zieht
      Dann ist gezogen "Ohne Kontakt"
      Und ist das keine Stichprobe nach ILM-7.1

    Szenariogrundriss: Was festgestellt wird, steht in der Akte des Falls
      Gegeben sei am 20.03.2018 zieht die Teamleitung eine Stichprobe von 1 Fall
      Und es geht um "Ohne Kontakt"
      Wenn am 22.03.2018 eine Feststellung zu "<Punkt>": <Ergebnis> erfasst wird
      Dann wird das angenommen
      Und sagt die Akte dazu "Feststellung der Fachaufsicht (<Punkt>): <Ergebnis>"

      Beispiele:
        | Punkt             | Ergebnis    |
        | Zugangsgründe     | beanstandet |
        | Beendigungsgründe | in Ordnung  |
        | Betreuung         | in Ordnung  |

    Szenario: Nach anderem wird hier nicht geprüft
      Gegeben sei am 20.03.2018 zieht die Teamleitung eine Stichprobe von 1 Fall
      Und es geht um "Ohne Kontakt"
      Wenn am 22.03.2018 eine Feststellung zu "Aktenführung": beanstandet erfasst wird
      Dann wird das abgelehnt: "Das ist kein Prüfpunkt dieser Stichprobe."

    Szenario: Zu einem Fall, der nicht gezogen ist, stellt die Stichprobe nichts fest
      Gegeben sei am 20.03.2018 zieht die Teamleitung eine Stichprobe von 1 Fall
      Und es geht um "Gut betreut"
      Wenn am 22.03.2018 eine Feststellung zu "Betreuung": in Ordnung erfasst wird
      Dann wird das abgelehnt: "Dieser Fall gehört zu keiner solchen Stichprobe."
