# language: de
Funktionalität: Integrationsplanung und Eingliederungsvereinbarung (Fachkonzept der BA 2004, Prozessschritt 3)

  Grundlage:
    Gegeben sei ein Jobcenter mit dem Fachkonzept der BA

  @BA-4.1
  Regel: Was die Anamnese ergeben hat, wird in einen Plan umgesetzt

    Szenario: Mit der Anamnese entsteht die Aufgabe, ohne Frist, mit dem Plan ist sie erfüllt
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Dann gibt es am 06.02.2005 keine Aufgabe nach BA-4.1
      Wenn am 07.02.2005 eine Anamnese erfasst wird
      Dann ist am 07.02.2005 die Aufgabe nach BA-4.1 offen
      Und ist sie ein Muss
      Und beruht diese Frist auf "Prozessschritt 3"
      Und ist dafür das Fallmanagement zuständig
      Und ist am 07.02.2015 die Aufgabe nach BA-4.1 offen
      Wenn am 21.02.2005 eine Integrationsplanung erfasst wird
      Dann ist am 20.02.2005 die Aufgabe nach BA-4.1 offen
      Und ist am 21.02.2005 die Aufgabe nach BA-4.1 erfüllt

    Szenario: Ein Profiling, das nichts beurteilt, ergibt noch nichts zu planen
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Wenn am 07.02.2005 eine Anamnese ohne den Teil Beurteilung erfasst wird
      Dann gibt es am 07.02.2005 keine Aufgabe nach BA-4.1

    Szenario: Eine neue Anamnese verlangt einen neuen Plan
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Und am 07.02.2005 eine Anamnese
      Und am 21.02.2005 eine Integrationsplanung
      Wenn am 05.09.2005 eine Anamnese erfasst wird
      Dann ist am 05.09.2005 die Aufgabe nach BA-4.1 vom 07.02.2005 erfüllt
      Und ist am 05.09.2005 die Aufgabe nach BA-4.1 vom 05.09.2005 offen
      Wenn am 19.09.2005 eine Integrationsplanung erfasst wird
      Dann ist am 19.09.2005 die Aufgabe nach BA-4.1 vom 05.09.2005 erfüllt

    Szenario: Was vor der Übernahme beurteilt wurde, ist mit ihr zu planen
      Gegeben sei eine Person, geboren am 05.05.1970, betreut seit dem 03.01.2005
      Und am 10.01.2005 3 schwerwiegende Vermittlungshemmnisse in Rahmenbedingungen
      Und am 14.01.2005 eine Anamnese
      Dann gibt es am 16.01.2005 keine Aufgabe nach BA-4.1
      Wenn am 17.01.2005 ein Fallzugang erfasst wird
      Dann ist am 17.01.2005 die Aufgabe nach BA-4.1 offen

  @BA-4.1a
  Regel: Der Plan nennt, bis wann seine Ziele erreicht sein sollen

    Szenario: Ein Plan ohne Zieltermine wird festgehalten und als Verstoß vermerkt
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Wenn am 21.02.2005 eine Integrationsplanung ohne Zieltermine erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen BA-4.1a
      Und BA-4.1a ist ein Muss, steht in "Prozessschritt 3"

    Szenario: Mit Zielterminen ist er in Ordnung
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Wenn am 21.02.2005 eine Integrationsplanung mit Zielen bis zum 31.08.2005 erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft BA-4.1a

    Szenario: Wer nicht im Fallmanagement ist, für dessen Plan sagt das Konzept nichts
      Gegeben sei eine Person, geboren am 05.05.1970, betreut seit dem 03.01.2005
      Wenn am 21.02.2005 eine Integrationsplanung ohne Zieltermine erfasst wird
      Dann wird das ohne Verstoß festgehalten

  @BA-4.1c
  Regel: Im Plan stehen Fordern und Fördern einander gegenüber

    Szenariogrundriss: Beide Seiten gehören in den Plan
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Wenn am 21.02.2005 <Plan> erfasst wird
      Dann wird das <Antwort>

      Beispiele:
        | Plan                                                   | Antwort                                 |
        | eine Integrationsplanung                               | ohne Verstoß festgehalten               |
        | eine Integrationsplanung ohne den Teil eigene Beiträge | festgehalten, mit Verstoß gegen BA-4.1c |
        | eine Integrationsplanung ohne den Teil Förderung       | festgehalten, mit Verstoß gegen BA-4.1c |

    Szenario: Dass der Plan beide Seiten nennt, ist ein Muss
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Wenn am 21.02.2005 eine Integrationsplanung ohne den Teil eigene Beiträge erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen BA-4.1c
      Und BA-4.1c ist ein Muss, steht in "Prozessschritt 3"

    Szenario: Außerhalb des Fallmanagements bindet das keinen Plan
      Gegeben sei eine Person, geboren am 05.05.1970, betreut seit dem 03.01.2005
      Wenn am 21.02.2005 eine Integrationsplanung ohne den Teil Förderung erfasst wird
      Dann wird das ohne Verstoß festgehalten

  @BA-4.3
  Regel: Die Eingliederungsvereinbarung ist das Pflichtenheft beider Seiten und setzt geltendes Recht um

    Szenario: Ab der Übernahme ist sie zu schließen, ohne Frist
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Dann ist am 17.01.2005 die Aufgabe nach BA-4.3 offen
      Und ist sie ein Muss
      Und verlangt sie "Eingliederungsvereinbarung schließen"
      Und ist dafür das Fallmanagement zuständig
      Und ist am 17.01.2015 die Aufgabe nach BA-4.3 offen
      Wenn am 02.02.2015 ein Fallabgang wegen Ende der Hilfebedürftigkeit erfasst wird
      Dann ist am 02.02.2015 die Aufgabe nach BA-4.3 entfallen

    Szenariogrundriss: Sie nennt die Pflichten beider Seiten, sonst ist sie keines
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Wenn am 28.02.2005 eine Eingliederungsvereinbarung <Pflichten> erfasst wird
      Dann wird das <Antwort>
      Und ist am 28.02.2005 die Aufgabe nach BA-4.3 <Ausgang>

      Beispiele:
        | Pflichten                       | Antwort                                | Ausgang |
        | mit den Pflichten beider Seiten | ohne Verstoß festgehalten              | erfüllt |
        | mit den Pflichten der Person    | festgehalten, mit Verstoß gegen BA-4.3 | offen   |
        | mit den Pflichten des Amtes     | festgehalten, mit Verstoß gegen BA-4.3 | offen   |

    Szenario: Ein Verwaltungsakt tritt an ihre Stelle, wo das Gesetz ihn erlaubt
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Wenn am 28.02.2005 ein Verwaltungsakt anstelle der Vereinbarung erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am 28.02.2005 die Aufgabe nach BA-4.3 erfüllt

    Szenario: Außerhalb des Fallmanagements verlangt das Konzept kein Pflichtenheft
      Gegeben sei eine Person, geboren am 05.05.1970, betreut seit dem 03.01.2005
      Wenn am 28.02.2005 eine Eingliederungsvereinbarung mit den Pflichten der Person erfasst wird
      Dann wird das ohne Verstoß festgehalten

    Szenario: Seit Juli 2023 gibt es sie nicht mehr, und die Aufgabe ist aufgehoben
      Gegeben sei eine Person, geboren am 05.05.1980, nach dem Fachkonzept übernommen am 05.06.2023
      Dann ist am 30.06.2023 die Aufgabe nach BA-4.3 offen
      Und ist am 01.07.2023 die Aufgabe nach BA-4.3 entfallen
      Und ist der Grund "aufgehoben durch BUND-15 (Bundesrecht, § 15 SGB II a. F., § 65 Abs. 4 SGB II)"

    Szenariogrundriss: Die letzte konnte am 30.06.2023 geschlossen werden
      Gegeben sei eine Person, geboren am 05.05.1980, nach dem Fachkonzept übernommen am 05.06.2023
      Wenn am <Tag> eine Eingliederungsvereinbarung mit den Pflichten beider Seiten erfasst wird
      Dann wird das <Antwort>
      Und ist am <Tag> die Aufgabe nach BA-4.3 <Ausgang>

      Beispiele:
        | Tag        | Antwort                                 | Ausgang   |
        | 30.06.2023 | ohne Verstoß festgehalten               | erfüllt   |
        | 01.07.2023 | festgehalten, mit Verstoß gegen BUND-15 | entfallen |

    Szenariogrundriss: Wer danach übernommen wird, für den entsteht die Aufgabe nicht mehr
      Gegeben sei eine Person, geboren am 05.05.1980, nach dem Fachkonzept übernommen am <Tag>
      Dann <Aufgabe>

      Beispiele:
        | Tag        | Aufgabe                                         |
        | 30.06.2023 | ist am 30.06.2023 die Aufgabe nach BA-4.3 offen |
        | 03.07.2023 | gibt es am 03.07.2023 keine Aufgabe nach BA-4.3 |

    Szenario: Der Kooperationsplan ist keine Eingliederungsvereinbarung
      Gegeben sei eine Person, geboren am 05.05.1980, nach dem Fachkonzept übernommen am 05.06.2023
      Wenn am 10.07.2023 ein Kooperationsplan erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am 10.07.2023 die Aufgabe nach BA-4.3 entfallen

  @BA-4.3a
  Regel: Die Eingliederungsvereinbarung ist die Grundlage einer Sanktion

    Szenariogrundriss: Sie läuft an dem Tag, an dem eine Pflicht verletzt wird
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Und am 28.02.2005 eine Eingliederungsvereinbarung mit den Pflichten beider Seiten und mit Laufzeit vom 01.03.2005 bis zum 31.08.2005
      Wenn am <Tag> eine Pflichtverletzung erfasst wird
      Dann wird das <Antwort>

      Beispiele:
        | Tag        | Antwort                                 |
        | 28.02.2005 | festgehalten, mit Verstoß gegen BA-4.3a |
        | 01.03.2005 | ohne Verstoß festgehalten               |
        | 31.08.2005 | ohne Verstoß festgehalten               |
        | 01.09.2005 | festgehalten, mit Verstoß gegen BA-4.3a |

    Szenario: Ohne Eingliederungsvereinbarung fehlt die Grundlage
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Wenn am 04.04.2005 eine Pflichtverletzung erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen BA-4.3a
      Und BA-4.3a ist ein Muss, steht in "Prozessschritt 3"

    Szenario: Auch ein Verwaltungsakt an ihrer Stelle ist eine Grundlage
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Und am 28.02.2005 ein Verwaltungsakt anstelle der Vereinbarung
      Wenn am 04.04.2005 eine Pflichtverletzung erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft BA-4.3a

    Szenario: Eine neue Vereinbarung tritt an die Stelle der alten
      Gegeben sei eine Person, geboren am 05.05.1970, nach dem Fachkonzept übernommen am 17.01.2005
      Und am 28.02.2005 eine Eingliederungsvereinbarung mit den Pflichten beider Seiten und mit Laufzeit bis zum 31.08.2005
      Und am 29.08.2005 eine Eingliederungsvereinbarung mit den Pflichten beider Seiten und mit Laufzeit bis zum 28.02.2006
      Wenn am 01.09.2005 eine Pflichtverletzung erfasst wird
      Dann wird das ohne Verstoß festgehalten

    Szenario: Außerhalb des Fallmanagements sagt das Konzept zur Pflichtverletzung nichts
      Gegeben sei eine Person, geboren am 05.05.1970, betreut seit dem 03.01.2005
      Wenn am 04.04.2005 eine Pflichtverletzung erfasst wird
      Dann wird das ohne Verstoß festgehalten

    Szenariogrundriss: Seit es keine mehr geben kann, verlangt das niemand mehr
      Gegeben sei eine Person, geboren am 05.05.1980, nach dem Fachkonzept übernommen am 05.06.2023
      Wenn am <Tag> eine Pflichtverletzung erfasst wird
      Dann wird das <Antwort>

      Beispiele:
        | Tag        | Antwort                                 |
        | 30.06.2023 | festgehalten, mit Verstoß gegen BA-4.3a |
        | 01.07.2023 | ohne Verstoß festgehalten               |
