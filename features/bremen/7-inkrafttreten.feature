# language: de
Funktionalität: Wann die GA Beratung gilt (Nr. 7)

  @HB-7.1
  Regel: Die Anweisung gilt vom 01.08.2022 an bis auf Weiteres

    Szenario: Sie gilt von ihrem ersten Tag an und hat kein Ende
      Gegeben sei ein Jobcenter ohne eigene Regelung
      Wenn die GA Beratung am 26.07.2022 zum 01.08.2022 in Kraft gesetzt wird
      Dann wird das angenommen
      Und gilt am 31.07.2022 örtlich keine Regelung
      Und gilt am 01.08.2022 örtlich die GA Beratung
      Und gilt am 31.12.2035 örtlich die GA Beratung

    Szenario: Vor ihrem ersten Tag kann sie nicht in Kraft gesetzt werden
      Gegeben sei ein Jobcenter ohne eigene Regelung
      Wenn die GA Beratung am 26.07.2022 zum 31.07.2022 in Kraft gesetzt wird
      Dann wird das abgelehnt wegen HB-7.1
      Und HB-7.1 ist ein Muss, steht in "Nr. 7"
      Und gilt am 31.07.2022 örtlich keine Regelung

    Szenariogrundriss: Nur wer an einem Tag ihrer Geltung berät, wird an ihr gemessen
      Gegeben sei ein Jobcenter ohne eigene Regelung
      Und die GA Beratung wird am 26.07.2022 zum 01.08.2022 in Kraft gesetzt
      Und eine Person, geboren am 04.05.1980, betreut seit dem 04.07.2022
      Wenn am <Tag> ein Beratungsgespräch ohne Vermerk erfasst wird
      Dann wird das <Antwort>

      Beispiele:
        | Tag        | Antwort                                |
        | 31.07.2022 | ohne Verstoß festgehalten              |
        | 01.08.2022 | festgehalten, mit Verstoß gegen HB-6.1 |
