# language: de
Funktionalität: Wer wen vertritt (GA 01/13, Nr. 5)

  Grundlage:
    Gegeben sei ein Jobcenter mit der GA 01/13
    Und das Team "414S" für Menschen ab 25
    Und das Team "Team 415S" für Menschen ab 25
    Und das Team "416S" für Menschen ab 25
    Und das Team "U25" für junge Menschen
    Und im Team "414S" arbeitet "Anna" im Fallmanagement
    Und im Team "Team 415S" arbeitet "Berta" im Fallmanagement
    Und im Team "416S" arbeitet "Carla" im Fallmanagement
    Und im Team "U25" arbeitet "Dora" im Fallmanagement
    Und im Team "U25" arbeitet "Erna" im Fallmanagement

  @MI-5.1
  Regel: Die Teams 414S und 415S vertreten einander

    Szenario: Aus dem anderen Team, vom ersten bis zum letzten Tag
      Wenn die Teamleitung am 01.06.2018 "Anna" vom 11.06.2018 bis 22.06.2018 durch "Berta" vertreten lässt
      Dann wird das angenommen
      Und handelt "Berta" am 10.06.2018 nicht für "Anna"
      Und handelt "Berta" am 11.06.2018 für "Anna"
      Und handelt "Berta" am 22.06.2018 für "Anna"
      Und handelt "Berta" am 23.06.2018 nicht für "Anna"
      Und handelt "Anna" am 15.06.2018 nicht für "Berta"

    Szenario: Auch in der anderen Richtung
      Wenn die Teamleitung am 01.06.2018 "Berta" vom 11.06.2018 bis 22.06.2018 durch "Anna" vertreten lässt
      Dann wird das angenommen

    Szenario: Aus einem dritten Team nicht
      Wenn die Teamleitung am 01.06.2018 "Anna" vom 11.06.2018 bis 22.06.2018 durch "Carla" vertreten lässt
      Dann wird das abgelehnt wegen MI-5.1
      Und handelt "Carla" am 15.06.2018 nicht für "Anna"

    Szenario: Für andere Teams sagt die Anweisung nichts
      Wenn die Teamleitung am 01.06.2018 "Carla" vom 11.06.2018 bis 22.06.2018 durch "Dora" vertreten lässt
      Dann wird das angenommen

    Szenario: Wer früher zurück ist, wird ab dem nächsten Tag nicht mehr vertreten
      Angenommen die Teamleitung lässt am 01.06.2018 "Anna" vom 11.06.2018 bis 22.06.2018 durch "Berta" vertreten
      Wenn die Teamleitung am 18.06.2018 die Vertretung von "Anna" mit dem 18.06.2018 beendet
      Dann wird das angenommen
      Und handelt "Berta" am 18.06.2018 für "Anna"
      Und handelt "Berta" am 19.06.2018 nicht für "Anna"

  @MI-5.1a
  Regel: Im Team U25 bleibt die Vertretung in der Gruppe

    Szenario: Aus dem eigenen Team
      Wenn die Teamleitung am 01.06.2018 "Dora" vom 11.06.2018 bis 22.06.2018 durch "Erna" vertreten lässt
      Dann wird das angenommen
      Und handelt "Erna" am 11.06.2018 für "Dora"

    Szenario: Aus einem anderen Team nicht
      Wenn die Teamleitung am 01.06.2018 "Dora" vom 11.06.2018 bis 22.06.2018 durch "Anna" vertreten lässt
      Dann wird das abgelehnt wegen MI-5.1a

  @MI-5.1b
  Regel: Die Teamleitung steuert, wer vertritt

    Szenario: Sich selbst eine Vertretung zu bestellen, geht nicht
      Wenn "Dora" am 01.06.2018 "Dora" vom 11.06.2018 bis 22.06.2018 durch "Erna" vertreten lässt
      Dann wird das abgelehnt wegen MI-5.1b
      Und handelt "Erna" am 15.06.2018 nicht für "Dora"

    Szenario: Auch das vorzeitige Ende bestimmt sie
      Angenommen die Teamleitung lässt am 01.06.2018 "Dora" vom 11.06.2018 bis 22.06.2018 durch "Erna" vertreten
      Wenn "Erna" am 12.06.2018 die Vertretung von "Dora" mit dem 12.06.2018 beendet
      Dann wird das abgelehnt wegen MI-5.1b
      Und handelt "Erna" am 22.06.2018 für "Dora"
