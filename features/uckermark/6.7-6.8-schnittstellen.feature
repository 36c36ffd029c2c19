# language: de
Funktionalität: Übergang ins Fallmanagement Ü25, Zusammenarbeit mit den Maßnahmeträgern (Handlungskonzept, Nr. 6.7 und 6.8)

  Grundlage:
    Gegeben sei das Jobcenter Uckermark mit seinem Handlungskonzept
    Und eine Person im Fallmanagement U25, geboren am 10.06.1993, betreut seit dem 05.03.2018

  @UM-6.7.1
  Regel: Mit 25 Jahren geht die Person in das Fallmanagement Ü25 über

    Szenariogrundriss: Vom Geburtstag an, aber nicht an diesem Tag
      Wenn am 20.09.2018 eine Überleitung <wohin>, dabei "die Person ist über den Wechsel ins Fallmanagement Ü25 informiert" und dabei "im Übergabegespräch an das Fallmanagement Ü25 wurden die Informationen zur Person weitergegeben" erfasst wird
      Dann wird das angenommen
      Und gibt es am 09.06.2018 keine Aufgabe nach UM-6.7.1
      Und ist am 10.06.2018 die Aufgabe nach UM-6.7.1 offen
      Und ist dafür das Fallmanagement U25 zuständig
      Und ist am 20.09.2018 die Aufgabe nach UM-6.7.1 erfüllt
      Und zuständig ist am 20.09.2018 <wer>

      Beispiele:
        | wohin                                  | wer                                 |
        | an das Fallmanagement arbeitsmarktfern | das Fallmanagement arbeitsmarktfern |
        | an das Fallmanagement arbeitsmarktnah  | das Fallmanagement arbeitsmarktnah  |

  @UM-6.7.1a
  Regel: Angefangene Maßnahmen werden vor dem Übergang betrachtet

    Szenario: Die Prüfung ist Aufgabe vom 25. Geburtstag an
      Gegeben sei am 02.05.2018 der Zeitraum "Werkstatt" (Maßnahme) ab dem 02.05.2018 bis zum 31.08.2018
      Wenn am 12.06.2018 der Schritt "Prüfung, ob angefangene Maßnahmen erst zu beenden und auszuwerten sind" erfasst wird
      Dann gibt es am 09.06.2018 keine Aufgabe nach UM-6.7.1a
      Und ist am 10.06.2018 die Aufgabe nach UM-6.7.1a offen
      Und ist am 12.06.2018 die Aufgabe nach UM-6.7.1a erfüllt

    Szenario: Während einer Maßnahme keine Überleitung ohne diese Prüfung
      Gegeben sei am 02.05.2018 der Zeitraum "Werkstatt" (Maßnahme) ab dem 02.05.2018 bis zum 31.08.2018
      Wenn am 12.06.2018 eine Überleitung an das Fallmanagement arbeitsmarktfern, dabei "die Person ist über den Wechsel ins Fallmanagement Ü25 informiert" und dabei "im Übergabegespräch an das Fallmanagement Ü25 wurden die Informationen zur Person weitergegeben" erfasst wird
      Dann wird das abgelehnt wegen UM-6.7.1a
      Wenn am 12.06.2018 der Schritt "Prüfung, ob angefangene Maßnahmen erst zu beenden und auszuwerten sind" erfasst wird
      Und am 12.06.2018 eine Überleitung an das Fallmanagement arbeitsmarktfern, dabei "die Person ist über den Wechsel ins Fallmanagement Ü25 informiert" und dabei "im Übergabegespräch an das Fallmanagement Ü25 wurden die Informationen zur Person weitergegeben" erfasst wird
      Dann wird das angenommen

  @UM-6.7.2
  Regel: Das Übergabegespräch steht im Übergabeprotokoll

    Szenario: Ohne Protokoll
      Wenn am 12.06.2018 eine Überleitung an das Fallmanagement arbeitsmarktfern, dabei "die Person ist über den Wechsel ins Fallmanagement Ü25 informiert" und dabei "im Übergabegespräch an das Fallmanagement Ü25 wurden die Informationen zur Person weitergegeben" und ohne Übergabeprotokoll erfasst wird
      Dann wird das abgelehnt wegen UM-6.7.2
      Und UM-6.7.2 ist ein Muss, steht in "6.7"

  @UM-6.7.2a
  Regel: Die Person wird über den Wechsel informiert

    Szenario: Ohne Information
      Wenn am 12.06.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah, dabei "im Übergabegespräch an das Fallmanagement Ü25 wurden die Informationen zur Person weitergegeben" erfasst wird
      Dann wird das abgelehnt wegen UM-6.7.2a

  @UM-6.7.2b
  Regel: In einem Übergabegespräch werden die Informationen weitergegeben

    Szenario: Ohne Übergabegespräch
      Wenn am 12.06.2018 eine Überleitung an das Fallmanagement arbeitsmarktfern, dabei "die Person ist über den Wechsel ins Fallmanagement Ü25 informiert" erfasst wird
      Dann wird das abgelehnt wegen UM-6.7.2b

  @UM-6.8.1
  Regel: Vor dem Ende einer Maßnahme soll eine Fallkonferenz stattfinden

    Szenariogrundriss: Am letzten Tag der Maßnahme und am Tag danach
      Gegeben sei am 02.05.2018 der Zeitraum "Werkstatt" (Maßnahme) ab dem 02.05.2018 bis zum 31.08.2018
      Wenn am <Tag> der Schritt "Fallkonferenz vor dem Ende der Maßnahme" zu "Werkstatt" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am <Tag> die am 31.08.2018 fällige Frist nach UM-6.8.1 <Ausgang>
      Und ist das <Verletzung>

      Beispiele:
        | Tag        | Ausgang                    | Verletzung      |
        | 31.08.2018 | rechtzeitig erfüllt        | kein Verstoß    |
        | 01.09.2018 | um 1 Tag verspätet erfüllt | eine Abweichung |

    Szenario: Jede Maßnahme hat ihre eigene
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                                                  |
        | 02.05.2018 | der Zeitraum "Werkstatt" (Maßnahme) ab dem 02.05.2018 bis zum 31.08.2018 |
        | 02.05.2018 | der Zeitraum "Bewerben" (Maßnahme) ab dem 02.05.2018 bis zum 30.06.2018  |
        | 25.06.2018 | der Schritt "Fallkonferenz vor dem Ende der Maßnahme" zu "Bewerben"      |
      Dann ist am 25.06.2018 die am 30.06.2018 fällige Frist nach UM-6.8.1 rechtzeitig erfüllt
      Und ist am 25.06.2018 die Frist nach UM-6.8.1 fällig am 31.08.2018

    Szenario: Eine Maßnahme, die das Jobcenter nicht ausgeschrieben hat
      Gegeben sei am 02.05.2018 der Zeitraum "Werkstatt" (Maßnahme) ab dem 02.05.2018 bis zum 31.08.2018
      Und am 20.08.2018 eine Begründung der Abweichung von UM-6.8.1
      Dann ist am 01.09.2018 die am 31.08.2018 fällige Frist nach UM-6.8.1 entschuldigt

  @UM-6.8.1a
  Regel: Fallkonferenzen sind auch sonst möglich

    Szenario: Mit der Maßnahmekoordination und der Person, mitten in der Maßnahme
      Gegeben sei am 02.05.2018 der Zeitraum "Werkstatt" (Maßnahme) ab dem 02.05.2018 bis zum 31.08.2018
      Wenn am 05.06.2018 der Schritt "Fallkonferenz im Einzelfall" zu "Werkstatt" und beteiligt "die Maßnahmekoordination" und beteiligt auch "die Person" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am 05.06.2018 die Frist nach UM-6.8.1 fällig am 31.08.2018
