# language: de
Funktionalität: Wer in die Terminkalender sieht (GA Beratung, Nr. 6.3)
  Ein Kalender zeigt, wie jemand arbeitet. Kolleginnen und Kollegen eines Teams vertreten einander und sehen ihn ohnehin;
  die Leitung sieht ihn nur, weil die Anweisung es erlaubt.

  Grundlage:
    Gegeben sei das Jobcenter Bremen mit seiner GA Beratung
    Und eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022

  @HB-6.3c
  Regel: Die Teamleitung darf zur Fachaufsicht in die Kalender der Integrationsfachkräfte ihres Teams sehen

    Szenario: Im eigenen Team
      Wenn am 10.10.2022 ein Beratungstermin am 17.10.2022 um 10:30 Uhr erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und sieht die Teamleitung am 10.10.2022 den Kalender der Integrationsfachkraft, nach HB-6.3c
      Und steht am 10.10.2022 im Kalender der Integrationsfachkraft ein Termin am 17.10.2022 um 10:30 Uhr

    Szenario: Nicht in einem anderen Team
      Dann sieht die Teamleitung eines anderen Teams am 10.10.2022 den Kalender der Integrationsfachkraft nicht

    Szenario: Auch den der Fallmanagerin, die eine Integrationsfachkraft ist, die Fälle hat
      Dann sieht die Teamleitung am 10.10.2022 den Kalender der Fallmanagerin, nach HB-6.3c

    Szenario: Nicht den einer anderen Leitung
      Dann sieht eine zweite Teamleitung am 10.10.2022 den Kalender der Teamleitung nicht
      Und sieht eine zweite Teamleitung am 10.10.2022 den Kalender der Integrationsfachkraft, nach HB-6.3c

    Szenario: Vom ersten Tag der Anweisung an, und vorher nicht
      Dann sieht die Teamleitung am 31.07.2022 den Kalender der Integrationsfachkraft nicht
      Und sieht die Teamleitung am 01.08.2022 den Kalender der Integrationsfachkraft, nach HB-6.3c

    Szenario: Wer im Team arbeitet, braucht dafür keine Anweisung
      Dann sieht die Fallmanagerin am 31.07.2022 den Kalender der Integrationsfachkraft
      Und sieht die Fallmanagerin am 10.10.2022 den Kalender der Integrationsfachkraft

    Szenario: Den eigenen sieht die Teamleitung immer
      Dann sieht die Teamleitung am 31.07.2022 den Kalender der Teamleitung
