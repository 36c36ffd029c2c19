# language: de
Funktionalität: Arbeitsbündnis und Eingangsberatung (Fachkonzept der BA 2004, Prozessschritt 1)
  Am Eingang wird gefiltert; mit wem gearbeitet wird, der wird gewonnen. Tage nennt das Konzept nicht.

  Grundlage:
    Gegeben sei ein Jobcenter mit dem Fachkonzept der BA

  @BA-2.1
  Regel: Am Eingang gibt es drei Ausgänge: Übernahme, Zurückweisung, Weiterleitung

    Szenariogrundriss: Jeder Ausgang hat seinen eigenen Vorgang
      Gegeben sei eine Person, geboren am 05.05.1970, betreut seit dem 03.01.2005
      Und am 10.01.2005 3 schwerwiegende Vermittlungshemmnisse in Rahmenbedingungen
      Wenn am 17.01.2005 <Ausgang> erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft BA-2.1
      Und ist die Person am 17.01.2005 <Phase>

      Beispiele:
        | Ausgang            | Phase                   |
        | ein Fallzugang     | im Fallmanagement       |
        | eine Ablehnung     | nicht im Fallmanagement |
        | eine Weiterleitung | nicht im Fallmanagement |

    Szenariogrundriss: Einen vierten Weg hinein gibt es nicht
      Gegeben sei eine Person, geboren am 05.05.1970, betreut seit dem 03.01.2005
      Und am 10.01.2005 3 schwerwiegende Vermittlungshemmnisse in Rahmenbedingungen
      Wenn am 17.01.2005 <Vorgang> erfasst wird
      Dann wird das angenommen
      Und ist die Person am 17.01.2005 nicht im Fallmanagement

      Beispiele:
        | Vorgang                                                   |
        | eine Eingangsberatung                                     |
        | eine Anamnese                                             |
        | eine Übertragung der Zuständigkeit auf das Fallmanagement |

    Szenario: Wer zurückgewiesen wurde, kann später übernommen werden
      Gegeben sei eine Person, geboren am 05.05.1970, betreut seit dem 03.01.2005
      Und am 10.01.2005 2 schwerwiegende Vermittlungshemmnisse in Rahmenbedingungen
      Und am 17.01.2005 eine Ablehnung
      Und am 09.05.2005 ein schwerwiegendes Vermittlungshemmnis in Motivation
      Wenn am 12.05.2005 ein Fallzugang erfasst wird
      Dann wird das angenommen
      Und ist die Person am 12.05.2005 im Fallmanagement

    Szenario: Wer schon übernommen ist, wird nicht mehr zurückgewiesen
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Wenn am 18.01.2005 eine Ablehnung erfasst wird
      Dann wird das abgelehnt: "der Fall ist im Fallmanagement"

  @BA-2.2
  Regel: Ein Arbeitsbündnis gewinnt die Person zur aktiven Mitarbeit

    Szenario: Mit der Übernahme wird es zur Aufgabe, ohne Frist
      Gegeben sei eine Person, geboren am 05.05.1970, betreut seit dem 03.01.2005
      Und am 10.01.2005 3 schwerwiegende Vermittlungshemmnisse in Rahmenbedingungen
      Dann gibt es am 16.01.2005 keine Aufgabe nach BA-2.2
      Wenn am 17.01.2005 ein Fallzugang erfasst wird
      Dann ist am 17.01.2005 die Aufgabe nach BA-2.2 offen
      Und ist sie ein Muss
      Und beruht diese Frist auf "Prozessschritt 1"
      Und verlangt sie "Arbeitsbündnis schließen"
      Und ist dafür das Fallmanagement zuständig
      Und ist am 17.01.2015 die Aufgabe nach BA-2.2 offen

    Szenariogrundriss: Es kommt im Gespräch mit der Person zustande
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Wenn am 24.01.2005 <Gespräch> erfasst wird
      Dann ist am 23.01.2005 die Aufgabe nach BA-2.2 offen
      Und ist am 24.01.2005 die Aufgabe nach BA-2.2 <Ausgang>

      Beispiele:
        | Gespräch                                  | Ausgang |
        | eine Eingangsberatung                     | erfüllt |
        | eine Eingangsberatung am Telefon          | erfüllt |
        | eine Eingangsberatung per Video           | erfüllt |
        | eine Eingangsberatung beim Hausbesuch     | erfüllt |
        | eine Eingangsberatung per Brief           | offen   |
        | eine Eingangsberatung ohne die Person     | offen   |
        | eine Eingangsberatung ohne Arbeitsbündnis | offen   |
        | ein qualifizierter Kontakt                | offen   |

    Szenario: Was zum Arbeitsbündnis fehlt, steht dabei; das Gespräch selbst verstößt gegen nichts
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Wenn am 24.01.2005 eine Eingangsberatung ohne Arbeitsbündnis erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und zählt das nicht für BA-2.2: "es fehlt die Angabe arbeitsbuendnis"

    Szenario: Endet das Fallmanagement vorher, entfällt die Aufgabe
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Wenn am 01.03.2005 ein Fallabgang wegen Ende der Hilfebedürftigkeit erfasst wird
      Dann ist am 01.03.2005 die Aufgabe nach BA-2.2 entfallen

  @BA-2.2a
  Regel: Die Eingangsberatung macht der Person das Verfahren transparent

    Szenario: Ab der Übernahme ist es zu erklären, ohne Frist
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Dann ist am 17.01.2005 die Aufgabe nach BA-2.2a offen
      Und ist sie ein Muss
      Und verlangt sie "Verfahren transparent machen"
      Und ist dafür das Fallmanagement zuständig
      Und ist am 17.01.2015 die Aufgabe nach BA-2.2a offen
      Wenn am 02.02.2015 ein Fallabgang wegen Ende der Hilfebedürftigkeit erfasst wird
      Dann ist am 02.02.2015 die Aufgabe nach BA-2.2a entfallen

    Szenariogrundriss: Erklärt wird es im Gespräch mit der Person
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Wenn am 24.01.2005 <Gespräch> erfasst wird
      Dann ist am 24.01.2005 die Aufgabe nach BA-2.2a <Ausgang>

      Beispiele:
        | Gespräch                                            | Ausgang |
        | eine Eingangsberatung                               | erfüllt |
        | eine Eingangsberatung am Telefon                    | erfüllt |
        | eine Eingangsberatung per Video                     | erfüllt |
        | eine Eingangsberatung beim Hausbesuch               | erfüllt |
        | eine Eingangsberatung ohne Arbeitsbündnis           | erfüllt |
        | eine Eingangsberatung ohne Erklärung des Verfahrens | offen   |
        | eine Eingangsberatung per Brief                     | offen   |
        | eine Eingangsberatung ohne die Person               | offen   |

  @BA-2.2b
  Regel: Die Beratung beginnt problembezogen und ergebnisoffen

    Szenario: Ab der Übernahme ist so einzusteigen, ohne Frist
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Dann ist am 17.01.2005 die Aufgabe nach BA-2.2b offen
      Und ist sie ein Muss
      Und ist dafür das Fallmanagement zuständig
      Und ist am 17.01.2015 die Aufgabe nach BA-2.2b offen
      Wenn am 02.02.2015 ein Fallabgang wegen Ende der Hilfebedürftigkeit erfasst wird
      Dann ist am 02.02.2015 die Aufgabe nach BA-2.2b entfallen

    Szenariogrundriss: Beides gehört zum Einstieg
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Wenn am 24.01.2005 <Gespräch> erfasst wird
      Dann ist am 24.01.2005 die Aufgabe nach BA-2.2b <Ausgang>

      Beispiele:
        | Gespräch                                         | Ausgang |
        | eine Eingangsberatung                            | erfüllt |
        | eine Eingangsberatung am Telefon                 | erfüllt |
        | eine Eingangsberatung per Video                  | erfüllt |
        | eine Eingangsberatung beim Hausbesuch            | erfüllt |
        | eine Eingangsberatung ohne Bezug auf das Problem | offen   |
        | eine Eingangsberatung ohne offenes Ergebnis      | offen   |
        | eine Eingangsberatung ohne die Person            | offen   |
        | eine Eingangsberatung per Brief                  | offen   |
