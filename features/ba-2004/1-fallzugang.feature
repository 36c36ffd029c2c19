# language: de
Funktionalität: Wer ins Fallmanagement kommt (Fachkonzept der BA 2004, Fallzugang)
  Drei schwerwiegende Hemmnisse und kein Weg in Arbeit ohne Fallmanagement: so in der Regel. Davon darf zur Vorbeugung
  abgewichen werden, und sonst nur mit Gründen.

  Grundlage:
    Gegeben sei ein Jobcenter mit dem Fachkonzept der BA
    Und eine Person, geboren am 05.05.1970, betreut seit dem 03.01.2005

  @BA-1.1
  Regel: Über die Übernahme entscheidet das Fallmanagement

    Szenariogrundriss: Nur das Fallmanagement entscheidet, wie auch immer
      Gegeben sei am 10.01.2005 3 schwerwiegende Vermittlungshemmnisse in Rahmenbedingungen
      Wenn am 17.01.2005 <Entscheidung> durch <Wer> erfasst wird
      Dann <Antwort>

      Beispiele:
        | Entscheidung       | Wer                       | Antwort                         |
        | ein Fallzugang     | das Fallmanagement        | wird das angenommen             |
        | ein Fallzugang     | die Integrationsfachkraft | wird das abgelehnt wegen BA-1.1 |
        | ein Fallzugang     | die Teamleitung           | wird das abgelehnt wegen BA-1.1 |
        | eine Ablehnung     | das Fallmanagement        | wird das angenommen             |
        | eine Ablehnung     | die Integrationsfachkraft | wird das abgelehnt wegen BA-1.1 |
        | eine Ablehnung     | die Teamleitung           | wird das abgelehnt wegen BA-1.1 |
        | eine Weiterleitung | das Fallmanagement        | wird das angenommen             |
        | eine Weiterleitung | die Integrationsfachkraft | wird das abgelehnt wegen BA-1.1 |
        | eine Weiterleitung | die Teamleitung           | wird das abgelehnt wegen BA-1.1 |

    Szenario: Davon lässt sich nicht mit Gründen abweichen
      Gegeben sei am 10.01.2005 3 schwerwiegende Vermittlungshemmnisse in Rahmenbedingungen
      Wenn am 17.01.2005 ein Fallzugang durch die Teamleitung und mit begründeter Abweichung von BA-1.1 erfasst wird
      Dann wird das abgelehnt wegen BA-1.1
      Und BA-1.1 ist ein Muss, steht in "Fallzugang"
      Und BA-1.1 verlangt "Fallmanagement"
      Und ist die Person am 17.01.2005 nicht im Fallmanagement

  @BA-1.2
  Regel: Übernommen wird in der Regel bei drei schwerwiegenden Hemmnissen, wenn es ohne Fallmanagement nicht ginge

    Szenariogrundriss: Drei schwerwiegende Hemmnisse genügen, zwei nicht, gleich in welchen Bereichen
      Gegeben sei am 10.01.2005 <eins> in <Bereich eins>
      Und am 10.01.2005 <zwei> in <Bereich zwei>
      Wenn am 17.01.2005 ein Fallzugang erfasst wird
      Dann <Antwort>

      Beispiele:
        | eins                                    | Bereich eins          | zwei                                    | Bereich zwei       | Antwort                         |
        | ein schwerwiegendes Vermittlungshemmnis | Motivation            | ein schwerwiegendes Vermittlungshemmnis | Rahmenbedingungen  | wird das abgelehnt wegen BA-1.2 |
        | 2 schwerwiegende Vermittlungshemmnisse  | Motivation            | ein schwerwiegendes Vermittlungshemmnis | Rahmenbedingungen  | wird das angenommen             |
        | 2 schwerwiegende Vermittlungshemmnisse  | sozialen Kompetenzen  | ein schwerwiegendes Vermittlungshemmnis | Leistungsfähigkeit | wird das angenommen             |
        | 2 schwerwiegende Vermittlungshemmnisse  | beruflicher Kompetenz | ein schwerwiegendes Vermittlungshemmnis | Motivation         | wird das angenommen             |
        | 2 schwerwiegende Vermittlungshemmnisse  | Rahmenbedingungen     | 2 schwerwiegende Vermittlungshemmnisse  | Motivation         | wird das angenommen             |

    Szenariogrundriss: Was als drittes Hemmnis zählt
      Gegeben sei am 10.01.2005 2 schwerwiegende Vermittlungshemmnisse in Motivation
      Und am 10.01.2005 <Drittes>
      Wenn am 17.01.2005 ein Fallzugang erfasst wird
      Dann <Antwort>

      Beispiele:
        | Drittes                                                                                            | Antwort                         |
        | ein schwerwiegendes Vermittlungshemmnis in Rahmenbedingungen                                       | wird das angenommen             |
        | ein schwerwiegendes Vermittlungshemmnis in Rahmenbedingungen, begründet in der Bedarfsgemeinschaft | wird das angenommen             |
        | ein leichtes Vermittlungshemmnis in Rahmenbedingungen                                              | wird das abgelehnt wegen BA-1.2 |
        | ein Vermittlungshemmnis in Rahmenbedingungen                                                       | wird das abgelehnt wegen BA-1.2 |

    Szenario: Alle drei können in der Bedarfsgemeinschaft liegen
      Gegeben sei am 10.01.2005 3 schwerwiegende Vermittlungshemmnisse in Rahmenbedingungen, begründet in der Bedarfsgemeinschaft
      Wenn am 17.01.2005 ein Fallzugang erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft BA-1.2

    Szenariogrundriss: Was erledigt ist, zählt nicht mehr
      Gegeben sei am 10.01.2005 3 schwerwiegende Vermittlungshemmnisse in Rahmenbedingungen
      Und am 14.01.2005 ein Handlungsbedarf in Rahmenbedingungen, jetzt <Stand>
      Wenn am 17.01.2005 ein Fallzugang erfasst wird
      Dann <Antwort>

      Beispiele:
        | Stand                | Antwort                         |
        | in Bearbeitung       | wird das angenommen             |
        | erfolglos bearbeitet | wird das angenommen             |
        | erfolgreich erledigt | wird das abgelehnt wegen BA-1.2 |

    Szenariogrundriss: Der Tag der Entscheidung zählt
      Gegeben sei am 10.01.2005 2 schwerwiegende Vermittlungshemmnisse in Rahmenbedingungen
      Und am <Tag> ein schwerwiegendes Vermittlungshemmnis in Motivation
      Wenn am 24.01.2005 für den 17.01.2005 ein Fallzugang erfasst wird
      Dann <Antwort>

      Beispiele:
        | Tag        | Antwort                         |
        | 17.01.2005 | wird das angenommen             |
        | 18.01.2005 | wird das abgelehnt wegen BA-1.2 |

    Szenariogrundriss: Auch wer drei hat, wird nur übernommen, wenn es ohne Fallmanagement nicht ginge
      Gegeben sei am 10.01.2005 3 schwerwiegende Vermittlungshemmnisse in Rahmenbedingungen
      Wenn am 17.01.2005 ein Fallzugang mit der Einschätzung "Integration nur mit Fallmanagement": <Einschätzung> erfasst wird
      Dann <Antwort>

      Beispiele:
        | Einschätzung      | Antwort                         |
        | ja                | wird das angenommen             |
        | nein              | wird das abgelehnt wegen BA-1.2 |
        | nicht beurteilbar | wird das abgelehnt wegen BA-1.2 |

    Szenario: Was fehlt, steht dabei
      Gegeben sei am 10.01.2005 2 schwerwiegende Vermittlungshemmnisse in Rahmenbedingungen
      Wenn am 17.01.2005 ein Fallzugang ohne die Einschätzung "Integration nur mit Fallmanagement" erfasst wird
      Dann wird das abgelehnt wegen BA-1.2
      Und BA-1.2 ist ein Soll, steht in "Fallzugang"
      Und BA-1.2 verlangt "mindestens 3 schwerwiegende Handlungsbedarfe (festgestellt: 2)"
      Und BA-1.2 verlangt "ohne Fallmanagement nicht oder erst erheblich später"

    Szenario: "In der Regel" heißt, dass ein besonderer Fall mit Gründen auch so übernommen wird
      Gegeben sei am 10.01.2005 2 schwerwiegende Vermittlungshemmnisse in Rahmenbedingungen
      Wenn am 17.01.2005 ein Fallzugang mit begründeter Abweichung von BA-1.2 erfasst wird
      Dann wird das angenommen, mit vermerkter Abweichung von BA-1.2
      Und ist die Person am 17.01.2005 im Fallmanagement

  @BA-1.3
  Regel: Zur Vorbeugung darf davon abgewichen werden

    Szenario: Ein Profiling zeigt das Risiko, und Fallmanagement kann es mindern
      Gegeben sei am 10.01.2005 ein Profiling
      Wenn am 17.01.2005 ein Fallzugang mit erkennbarem Risiko der Langzeitarbeitslosigkeit und mit Aussicht auf Minderung des Risikos erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft BA-1.2 und BA-1.3
      Und ist die Person am 17.01.2005 im Fallmanagement

    Szenario: Auch die Einschätzung, dass es ohne Fallmanagement nicht ginge, braucht es dann nicht
      Gegeben sei am 10.01.2005 ein Profiling
      Wenn am 17.01.2005 ein Fallzugang ohne die Einschätzung "Integration nur mit Fallmanagement", mit erkennbarem Risiko der Langzeitarbeitslosigkeit und mit Aussicht auf Minderung des Risikos erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft BA-1.3

    Szenario: Eine Begründung verlangt das Konzept dafür nicht
      Gegeben sei am 10.01.2005 ein Profiling
      Wenn am 17.01.2005 ein Fallzugang ohne Begründung, mit erkennbarem Risiko der Langzeitarbeitslosigkeit und mit Aussicht auf Minderung des Risikos erfasst wird
      Dann wird das angenommen

    Szenariogrundriss: Beides muss gesagt sein
      Gegeben sei am 10.01.2005 ein Profiling
      Wenn am 17.01.2005 ein Fallzugang <Angabe> erfasst wird
      Dann wird das abgelehnt wegen BA-1.2
      Und BA-1.2 verlangt "<Fehlt>"

      Beispiele:
        | Angabe                                              | Fehlt                               |
        | mit erkennbarem Risiko der Langzeitarbeitslosigkeit | die Ausnahme nach BA-1.3            |
        | mit erkennbarem Risiko der Langzeitarbeitslosigkeit | Wahrscheinlichkeit senken           |
        | mit Aussicht auf Minderung des Risikos              | Risiko der Langzeitarbeitslosigkeit |

    Szenariogrundriss: Das Profiling liegt spätestens am Tag der Übernahme vor
      Gegeben sei am <Tag> ein Profiling
      Wenn am 24.01.2005 für den 17.01.2005 ein Fallzugang mit erkennbarem Risiko der Langzeitarbeitslosigkeit und mit Aussicht auf Minderung des Risikos erfasst wird
      Dann <Antwort>

      Beispiele:
        | Tag        | Antwort                         |
        | 10.01.2005 | wird das angenommen             |
        | 17.01.2005 | wird das angenommen             |
        | 18.01.2005 | wird das abgelehnt wegen BA-1.2 |

    Szenario: Ohne Profiling keine Vorbeugung
      Wenn am 17.01.2005 ein Fallzugang mit erkennbarem Risiko der Langzeitarbeitslosigkeit und mit Aussicht auf Minderung des Risikos erfasst wird
      Dann wird das abgelehnt wegen BA-1.2
      Und BA-1.2 verlangt "zuvor: Profiling"

    Szenario: Wer die Voraussetzungen erfüllt, braucht die Vorbeugung nicht
      Gegeben sei am 10.01.2005 3 schwerwiegende Vermittlungshemmnisse in Rahmenbedingungen
      Wenn am 17.01.2005 ein Fallzugang erfasst wird
      Dann wird das angenommen
