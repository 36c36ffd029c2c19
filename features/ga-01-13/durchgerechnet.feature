# language: de
Funktionalität: Zwei Fälle nach der GA 01/13, Tag für Tag

  Grundlage:
    Gegeben sei ein Jobcenter mit der GA 01/13

  @MI-3.1.2 @MI-3.1.5 @MI-3.1.8 @MI-3.4.2 @MI-3.4.5 @MI-3.4.5a
  Szenario: Von der Vormerkung bis zur verlängerten Höchstdauer
    Gegeben sei eine Person, geboren am 05.05.1980, betreut seit dem 01.09.2018
    Und folgender Verlauf
      | Tag        | Vorgang                                         |
      | 01.09.2018 | ein Profiling mit dem Ergebnis Entwicklungsprofil |
      | 01.09.2018 | 3 Handlungsbedarfe in Leistungsfähigkeit        |
    Wenn am 03.09.2018 eine Vormerkung ohne Absprache erfasst wird
    Dann wird das abgelehnt wegen MI-3.1.2
    Wenn am 03.09.2018 eine Vormerkung mit Absprache am 03.09.2018 erfasst wird
    Dann wird das angenommen
    Und ist am 03.09.2018 die Frist nach MI-3.1.5 fällig am 01.10.2018
    Wenn am 20.09.2018 ein Fallzugang erfasst wird
    Dann wird das angenommen
    Und ist am 20.09.2018 die am 01.10.2018 fällige Frist nach MI-3.1.5 rechtzeitig erfüllt
    Und ist die Person am 19.09.2018 vorgemerkt
    Und ist die Person am 20.09.2018 im Fallmanagement
    Und ist am 20.09.2018 die Frist nach MI-3.4.2 fällig am 20.03.2019
    Und ist am 20.09.2018 die Frist nach MI-3.4.5 fällig am 20.09.2020
    Wenn am 20.03.2019 eine Prüfung der Fortführung erfasst wird
    Dann ist am 20.03.2019 die am 20.03.2019 fällige Frist nach MI-3.4.2 rechtzeitig erfüllt
    Und ist am 20.03.2019 die Frist nach MI-3.4.2 fällig am 20.09.2019
    Wenn am 01.09.2020 eine Verlängerung um 6 Monate mit Rücksprache am 02.09.2020 erfasst wird
    Dann wird das abgelehnt wegen MI-3.4.5a
    Und ist am 01.09.2020 die Frist nach MI-3.4.5 fällig am 20.09.2020
    Wenn am 01.09.2020 eine Verlängerung um 6 Monate mit Rücksprache am 28.08.2020 erfasst wird
    Dann wird das angenommen
    Und steht im Eintrag die Begründung "siehe Vermerk"
    Und ist am 31.08.2020 die Frist nach MI-3.4.5 fällig am 20.09.2020
    Und ist am 01.09.2020 die Frist nach MI-3.4.5 fällig am 20.03.2021
    Und ist am 20.03.2021 die am 20.03.2021 fällige Frist nach MI-3.4.5 bald fällig
    Und ist am 21.03.2021 die am 20.03.2021 fällige Frist nach MI-3.4.5 um 1 Tag überfällig

  @MI-2.1 @MI-2.6 @MI-3.1.5 @MI-3.1.5a
  Szenario: Woran die Übernahme scheitern kann
    Gegeben sei eine Person, geboren am 05.05.1980, vorgemerkt am 03.09.2018
    Und am 10.09.2018 ein Profiling mit dem Ergebnis Unterstützungsprofil
    Wenn am 20.09.2018 ein Fallzugang ohne Gespräch mit der Person und mit begründeter Abweichung von MI-2.1 erfasst wird
    Dann wird das abgelehnt wegen MI-3.1.5a
    Und MI-3.1.5a ist ein Muss, steht in "Nr. 3.1 Übergabe"
    Wenn am 20.09.2018 ein Fallzugang ohne die Einschätzung "Einverständnis" und mit begründeter Abweichung von MI-2.1 erfasst wird
    Dann wird das abgelehnt wegen MI-2.6
    Und MI-2.6 ist ein Muss, steht in "Nr. 2 Voraussetzungen"
    Wenn am 20.09.2018 ein Fallzugang erfasst wird
    Dann wird das abgelehnt wegen MI-2.1
    Und MI-2.1 ist ein Soll, steht in "Nr. 2"
    Wenn am 20.09.2018 ein Fallzugang ohne Gespräch mit der Person und ohne die Einschätzung "Einverständnis" erfasst wird
    Dann wird das abgelehnt wegen MI-2.1, MI-2.6 und MI-3.1.5a
    Und ist die Person am 20.09.2018 vorgemerkt
    Wenn am 02.10.2018 ein Fallzugang mit begründeter Abweichung von MI-2.1 erfasst wird
    Dann wird das angenommen, mit vermerkter Abweichung von MI-2.1
    Und ist am 02.10.2018 die am 01.10.2018 fällige Frist nach MI-3.1.5 um 1 Tag verspätet erfüllt
    Und ist das ein Verstoß

  @MI-4.1
  Szenario: Der letzte Platz
    Gegeben sei eine Fallmanagerin im Team 414S mit 65 % einer vollen Stelle
    Und sie hat am 03.09.2018 schon 47 Fälle
    Wenn am 20.09.2018 50 Fallzugänge gleichzeitig erfasst werden
    Dann wird 1 davon angenommen
    Und werden 49 davon abgelehnt wegen MI-4.1
    Und hat die Fallmanagerin am 20.09.2018 48 Plätze und 48 Fälle
    Wenn ihre Stelle am 01.10.2018 auf 50 % sinkt
    Dann hat die Fallmanagerin am 01.10.2018 37 Plätze und 48 Fälle, das sind 11 zu viel
    Gegeben sei eine Person "Anna", geboren am 05.05.1980, vorgemerkt am 02.10.2018
    Wenn am 02.10.2018 ein Fallzugang erfasst wird
    Dann wird das abgelehnt wegen MI-4.1
    Und hat die Fallmanagerin am 02.10.2018 37 Plätze und 48 Fälle, das sind 11 zu viel
