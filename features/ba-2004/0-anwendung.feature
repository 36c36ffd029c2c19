# language: de
Funktionalität: Seit wann nach dem Fachkonzept gearbeitet werden kann (Titel, Übersicht)
  Vorgetragen am 23.11.2004 als vorläufiges Konzept. In Kraft getreten ist es nie; ein Jobcenter entschließt sich dazu.

  @BA-0.2
  Regel: Früher als am Tag des Vortrags kann niemand nach dem Konzept arbeiten

    Szenariogrundriss: Der Tag des Vortrags ist der erste
      Gegeben sei ein Jobcenter ohne eigene Regelung
      Wenn das Fachkonzept der BA am 03.01.2005 zum <Tag> in Kraft gesetzt wird
      Dann <Antwort>

      Beispiele:
        | Tag        | Antwort                         |
        | 22.11.2004 | wird das abgelehnt wegen BA-0.2 |
        | 23.11.2004 | wird das angenommen             |
        | 01.01.2005 | wird das angenommen             |

    Szenario: Ohne den Entschluss gilt es nirgends
      Gegeben sei ein Jobcenter ohne eigene Regelung
      Dann gilt am 03.01.2005 örtlich keine Regelung
      Wenn das Fachkonzept der BA am 03.01.2005 zum 01.02.2005 in Kraft gesetzt wird
      Dann gilt am 31.01.2005 örtlich keine Regelung
      Und gilt am 01.02.2005 örtlich das Fachkonzept der BA

    Szenario: Ein Ende nennt es nicht
      Gegeben sei ein Jobcenter mit dem Fachkonzept der BA
      Dann gilt am 31.12.2035 örtlich das Fachkonzept der BA
