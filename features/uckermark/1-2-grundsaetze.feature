# language: de
Funktionalität: Auftrag und Grundsätze des Fallmanagements (Handlungskonzept, Nr. 1 und 2)

  Grundlage:
    Gegeben sei das Jobcenter Uckermark mit seinem Handlungskonzept
    Und eine Person im Fallmanagement arbeitsmarktfern, geboren am 04.05.1980, betreut seit dem 05.03.2018

  @UM-1.3
  Regel: Erst wird der Bedarf erhoben, dann mit der Person ein Angebot geplant

    Szenario: Nach dem Bedarf ist zu planen, und die Person plant mit
      Wenn am 12.03.2018 ein Profil mit "Bedarf" erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-1.3 offen
      Und verlangt sie "Mit der Person ein individuelles Angebot planen"
      Wenn am 19.03.2018 ein Integrationsfahrplan mit "Schrittfolge" erfasst wird
      Dann ist am 19.03.2018 die Aufgabe nach UM-1.3 offen
      Wenn am 26.03.2018 ein Integrationsfahrplan mit "Schrittfolge", dabei "die Person hat am Plan mitgewirkt" erfasst wird
      Dann ist am 26.03.2018 die Aufgabe nach UM-1.3 erfüllt

  @UM-1.4
  Regel: Wer unter 25 ist, soll nach dem Antrag unverzüglich vermittelt werden

    Szenariogrundriss: In Ausbildung, Arbeit oder eine Maßnahme
      Gegeben sei eine weitere Person im Fallmanagement U25 "Mia", geboren am 20.06.1993, betreut seit dem 05.03.2018
      Wenn am 14.05.2018 ein vollständiger Antrag erfasst wird
      Dann ist am 14.05.2018 die Aufgabe nach UM-1.4 offen
      Und ist sie ein Soll
      Wenn am 01.06.2018 der Zeitraum "neu" (<Art>) ab dem 01.06.2018 erfasst wird
      Dann ist am 01.06.2018 die Aufgabe nach UM-1.4 <Ausgang>

      Beispiele:
        | Art           | Ausgang |
        | Ausbildung    | erfüllt |
        | Beschäftigung | erfüllt |
        | Maßnahme      | erfüllt |
        | Schulbesuch   | offen   |

    Szenario: Bis zum Tag vor dem 25. Geburtstag
      Gegeben sei eine weitere Person im Fallmanagement U25 "Mia", geboren am 20.06.1993, betreut seit dem 05.03.2018
      Und eine weitere Person im Fallmanagement U25 "Pia", geboren am 20.06.1993, betreut seit dem 05.03.2018
      Wenn am 20.06.2018 ein vollständiger Antrag erfasst wird
      Dann gibt es am 20.06.2018 keine Aufgabe nach UM-1.4
      Wenn es um "Mia" geht
      Und am 19.06.2018 ein vollständiger Antrag erfasst wird
      Dann ist am 19.06.2018 die Aufgabe nach UM-1.4 offen

  @UM-1.5
  Regel: Jungen Menschen ab 15 und ihren Eltern wird Berufsberatung angeboten

    Szenario: Vom 15. Geburtstag an, bis es geschehen ist
      Gegeben sei eine weitere Person im Fallmanagement U25 "Tim", geboren am 15.03.2003, betreut seit dem 05.03.2018
      Wenn am 19.03.2018 ein kurzer Kontakt erfasst wird
      Dann gibt es am 14.03.2018 keine Aufgabe nach UM-1.5
      Und ist am 15.03.2018 die Aufgabe nach UM-1.5 offen
      Und ist am 19.03.2018 die Aufgabe nach UM-1.5 offen
      Wenn am 20.03.2018 ein kurzer Kontakt, dabei "der Person und den Eltern wurde Berufsberatung angeboten" erfasst wird
      Dann ist am 20.03.2018 die Aufgabe nach UM-1.5 erfüllt

    Szenario: Auch in einer Einladung
      Gegeben sei eine weitere Person im Fallmanagement U25 "Tim", geboren am 15.03.2001, betreut seit dem 05.03.2018
      Wenn am 20.03.2018 eine Einladung zu "Folgegespräch" auf den 27.03.2018, dabei "der Person und den Eltern wurde Berufsberatung angeboten" erfasst wird
      Dann ist am 20.03.2018 die Aufgabe nach UM-1.5 erfüllt

    Szenario: Mit dem 25. Geburtstag entfällt es
      Gegeben sei eine weitere Person im Fallmanagement U25 "Mia", geboren am 20.06.1993, betreut seit dem 05.03.2018
      Dann ist am 19.06.2018 die Aufgabe nach UM-1.5 offen
      Und ist am 20.06.2018 die Aufgabe nach UM-1.5 entfallen

  @UM-2.1
  Regel: Jede Person hat eine Ansprechperson im Fallmanagement

    Szenariogrundriss: An eine andere Stelle wird niemand abgegeben
      Wenn am 12.03.2018 eine Überleitung <an> erfasst wird
      Dann verstößt das gegen UM-2.1
      Und UM-2.1 ist ein Muss, steht in "2.1, 2.3"
      Und zuständig ist am 12.03.2018 das Fallmanagement arbeitsmarktfern

      Beispiele:
        | an                             |
        | an den Service                 |
        | an die Leistungssachbearbeitung |
        | an den Arbeitgeberservice      |

  @UM-2.4a
  Regel: Für U25, Selbständige und Geflüchtete gelten daneben eigene Anweisungen

    Szenariogrundriss: Für Menschen unter 25
      Gegeben sei eine weitere Person im Fallmanagement U25 "Mia", geboren am 20.06.1993, betreut seit dem 05.03.2018
      Dann verweist UM-2.4a am <Tag> auf <Werk>

      Beispiele:
        | Tag        | Werk                                             |
        | 19.06.2018 | "Arbeitsanweisungen und Arbeitshinweise für U25" |
        | 20.06.2018 | nichts                                           |

    Szenariogrundriss: Für Selbständige und Geflüchtete
      Wenn am 12.03.2018 das Merkmal Personengruppe "<Gruppe>" erfasst wird
      Dann verweist UM-2.4a am 11.03.2018 auf nichts
      Und verweist UM-2.4a am 12.03.2018 auf "Arbeitsanweisungen und Arbeitshinweise für <Gruppe>"

      Beispiele:
        | Gruppe       |
        | Selbständige |
        | Geflüchtete  |

  @UM-2.5
  Regel: Ergebnis der Einstiegsberatung ist die Kundenkategorie

    Szenario: Nach der Einstiegsberatung ist sie zu bilden
      Wenn am 12.03.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-3.9 offen
      Und verlangt sie "Kundenkategorie festlegen"
      Wenn am 13.03.2018 die Kundenkategorie D erfasst wird
      Dann ist am 13.03.2018 die Aufgabe nach UM-3.9 erfüllt

  @UM-2.6
  Regel: Zuerst werden Potentiale und Unterstützungsbedarf ermittelt

    Szenario: In der Einstiegsberatung, durch ein erstes Profil
      Wenn am 12.03.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-2.6 offen
      Wenn am 12.03.2018 ein Profil mit "Stärken" erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-2.6 offen
      Wenn am 13.03.2018 ein Profil mit "Stärken" und "Bedarf" erfasst wird
      Dann ist am 13.03.2018 die Aufgabe nach UM-2.6 erfüllt
