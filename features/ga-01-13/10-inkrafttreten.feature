# language: de
Funktionalität: Inkrafttreten (GA 01/13, Nr. 10)

  @MI-10.1
  Regel: Die Anweisung gilt in dieser Fassung ab dem 05.08.2016 und ohne Enddatum

    Szenariogrundriss: Vor dem Tag der Fassung kann sie nicht in Kraft gesetzt werden
      Gegeben sei ein Jobcenter ohne eigene Regelung
      Wenn die GA 01/13 am 09.08.2016 zum <Tag> in Kraft gesetzt wird
      Dann <Antwort>
      Und gilt am 05.08.2016 örtlich <danach>

      Beispiele:
        | Tag        | Antwort                          | danach         |
        | 31.01.2013 | wird das abgelehnt wegen MI-10.1 | keine Regelung |
        | 04.08.2016 | wird das abgelehnt wegen MI-10.1 | keine Regelung |
        | 05.08.2016 | wird das angenommen              | die GA 01/13   |

    Szenario: Es steht dabei, ab wann sie gilt
      Gegeben sei ein Jobcenter ohne eigene Regelung
      Wenn die GA 01/13 am 09.08.2016 zum 04.08.2016 in Kraft gesetzt wird
      Dann wird das abgelehnt wegen MI-10.1
      Und MI-10.1 ist ein Muss, steht in "Nr. 10"
      Und MI-10.1 verlangt "nicht vor dem 05.08.2016"

    Szenario: Sie hat kein Ende
      Gegeben sei ein Jobcenter mit der GA 01/13
      Dann gilt am 04.08.2016 örtlich keine Regelung
      Und gilt am 05.08.2016 örtlich die GA 01/13
      Und gilt am 31.12.2016 örtlich die GA 01/13
      Und gilt am 01.01.2036 örtlich die GA 01/13

    Szenariogrundriss: Ihre Regeln gelten vom ersten Tag an und keinen Tag früher
      Gegeben sei ein Jobcenter mit der GA 01/13
      Und eine Person, geboren am 05.05.1980, betreut seit dem 01.08.2016
      Wenn am 09.08.2016 für den <Tag> eine Vormerkung ohne Absprache erfasst wird
      Dann <Antwort>

      Beispiele:
        | Tag        | Antwort                           |
        | 04.08.2016 | wird das angenommen               |
        | 05.08.2016 | wird das abgelehnt wegen MI-3.1.2 |

    Szenario: Fristen entstehen mit ihr
      Gegeben sei ein Jobcenter mit der GA 01/13
      Und eine Person, geboren am 05.05.1980, betreut seit dem 01.08.2016
      Dann läuft am 04.08.2016 keine Frist nach MI-3.1.1
      Und ist am 05.08.2016 die Frist nach MI-3.1.1 fällig am 05.02.2017

    Szenario: Wird sie abgelöst, entfallen die offenen Fristen und es wird gesagt
      Gegeben sei ein Jobcenter ohne eigene Regelung
      Und die GA 01/13 wird am 05.08.2016 vom 05.08.2016 bis 31.12.2018 in Kraft gesetzt
      Und eine Person, geboren am 05.05.1980, im Fallmanagement seit dem 20.09.2018
      Dann gilt am 31.12.2018 örtlich die GA 01/13
      Und gilt am 01.01.2019 örtlich keine Regelung
      Und ist am 31.12.2018 die Frist nach MI-3.4.5 fällig am 20.09.2020
      Und läuft am 01.01.2019 keine Frist nach MI-3.4.5
      Und ist am 01.01.2019 die am 20.09.2020 fällige Frist nach MI-3.4.5 entfallen
      Und ist der Grund "keine Regelung in Kraft"
