# language: de
Funktionalität: Was für Gespräche bereitsteht (GA Beratung, Nr. 2)
  Checklisten und Arbeitshilfe sind ein Angebot: wer sie nutzt, kann das zum Gespräch angeben, wer nicht, verstößt gegen nichts.

  Grundlage:
    Gegeben sei das Jobcenter Bremen mit seiner GA Beratung

  @HB-2.2
  Regel: Für Erst- und Folgegespräche gibt es Checklisten

    Szenariogrundriss: Dass eine Checkliste benutzt wurde, steht im Eintrag
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Wenn am 12.09.2022 ein Beratungsgespräch mit der Angabe "<Checkliste>" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und steht im Eintrag die Angabe "<Checkliste>"
      Und nennt der Eintrag als geprüft HB-2.2

      Beispiele:
        | Checkliste                    |
        | Checkliste für Erstgespräche  |
        | Checkliste für Folgegespräche |

    Szenario: Ohne Checkliste ist das Gespräch ebenso in Ordnung
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022
      Wenn am 12.09.2022 ein Beratungsgespräch erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag nicht HB-2.2

    Szenario: Bevor die Anweisung galt, kennt niemand ihre Checklisten
      Gegeben sei eine Person, geboren am 04.05.1980, betreut seit dem 04.07.2022
      Wenn am 31.07.2022 ein Beratungsgespräch mit der Angabe "Checkliste für Erstgespräche" erfasst wird
      Dann wird das abgelehnt: "Diese Angabe kennt an diesem Tag kein Regelwerk."

  @HB-2.3
  Regel: Für einen gemeinsamen Termin mehrerer aus der Bedarfsgemeinschaft gibt es eine Arbeitshilfe

    Szenario: Wer teilgenommen hat und dass die Arbeitshilfe benutzt wurde, steht im Eintrag
      Gegeben sei eine Person "Ali", geboren am 04.05.1980, betreut seit dem 05.09.2022
      Und eine weitere Person "Bea", geboren am 11.11.1982, betreut seit dem 05.09.2022
      Und eine weitere Person "Cem", geboren am 02.02.2004, betreut seit dem 05.09.2022
      Und es geht um "Ali"
      Wenn am 12.09.2022 ein Beratungsgespräch gemeinsam mit "Bea", gemeinsam mit "Cem" und mit der Angabe "Arbeitshilfe für gemeinsame Termine" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als teilnehmend "Bea" und "Cem"
      Und steht im Eintrag die Angabe "Arbeitshilfe für gemeinsame Termine"
      Und nennt der Eintrag als geprüft HB-2.3

    Szenario: Ob der Termin bei jeder Person zählt, sagt die Anweisung nicht; er zählt dort, wo er festgehalten ist
      Gegeben sei eine Person "Ali", geboren am 04.05.1980, betreut seit dem 05.09.2022
      Und eine weitere Person "Bea", geboren am 11.11.1982, betreut seit dem 05.09.2022
      Und es geht um "Ali"
      Wenn am 12.09.2022 ein Beratungsgespräch gemeinsam mit "Bea" und mit der Angabe "Arbeitshilfe für gemeinsame Termine" erfasst wird
      Dann ist am 12.09.2022 die am 04.03.2023 fällige Frist nach HB-3.0 rechtzeitig erfüllt
      Wenn es um "Bea" geht
      Dann ist am 12.09.2022 die am 04.03.2023 fällige Frist nach HB-3.0 offen
      Wenn am 12.09.2022 ein Beratungsgespräch gemeinsam mit "Ali" und mit der Angabe "Arbeitshilfe für gemeinsame Termine" erfasst wird
      Dann ist am 12.09.2022 die am 04.03.2023 fällige Frist nach HB-3.0 rechtzeitig erfüllt

    Szenario: Ein gemeinsamer Termin ohne die Arbeitshilfe ist ebenso in Ordnung
      Gegeben sei eine Person "Ali", geboren am 04.05.1980, betreut seit dem 05.09.2022
      Und eine weitere Person "Bea", geboren am 11.11.1982, betreut seit dem 05.09.2022
      Wenn am 12.09.2022 ein Beratungsgespräch gemeinsam mit "Ali" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag nicht HB-2.3
