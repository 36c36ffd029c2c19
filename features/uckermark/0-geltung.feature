# language: de
Funktionalität: Seit wann das Handlungskonzept gilt (Titel, Nr. 1)
  Das Konzept nennt keinen Tag. Angenommen ist der 1. Januar 2017, weil seine jüngste Zahl aus dem Jahr 2016 stammt.

  @UM-0.1
  Regel: Das Konzept gilt vom 01.01.2017 an

    Szenario: Davor verlangt es nichts, von diesem Tag an schon
      Gegeben sei ein Jobcenter ohne eigene Regelung
      Und das Handlungskonzept wird am 02.01.2017 zum 01.01.2017 in Kraft gesetzt
      Und eine Person im Fallmanagement arbeitsmarktfern, geboren am 04.05.1980, betreut seit dem 05.12.2016
      Wenn am 31.12.2016 ein vollständiger Antrag erfasst wird
      Dann läuft am 31.12.2016 keine Frist nach UM-3.2
      Und ist am 01.01.2017 die Frist nach UM-3.2 fällig am 13.01.2017

    Szenario: Früher lässt es sich nicht in Kraft setzen
      Gegeben sei ein Jobcenter ohne eigene Regelung
      Wenn das Handlungskonzept am 02.01.2017 zum 31.12.2016 in Kraft gesetzt wird
      Dann wird das abgelehnt wegen UM-0.1
