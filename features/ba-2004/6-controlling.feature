# language: de
Funktionalität: Woran gesteuert wird (Fachkonzept, Prozessschritt 5)
  Gezählt wird vom 01.01.2006 bis zum Stichtag, dem 30.06.2006. Das Konzept nennt die Größen; wie sie gerechnet werden, steht im
  Bericht neben jeder Zahl.

  Grundlage:
    Gegeben sei ein Jobcenter mit dem Fachkonzept der BA
    Und diese Personen mit ihrem Weg
      | Person | Tag        | Vorgang                                                     |
      | Ahmed  | 01.12.2005 | 3 schwerwiegende Vermittlungshemmnisse in Motivation        |
      | Ahmed  | 01.12.2005 | ein Fallzugang                                              |
      | Berta  | 01.12.2005 | 3 schwerwiegende Vermittlungshemmnisse in Rahmenbedingungen |
      | Berta  | 01.12.2005 | ein Fallzugang                                              |
      | Cem    | 01.12.2005 | 3 schwerwiegende Vermittlungshemmnisse in Motivation        |
      | Cem    | 01.12.2005 | ein Fallzugang                                              |
      | Dora   | 01.12.2005 | 3 schwerwiegende Vermittlungshemmnisse in Motivation        |
      | Dora   | 01.12.2005 | ein Fallzugang                                              |
      | Emil   | 01.12.2005 | 3 schwerwiegende Vermittlungshemmnisse in Motivation        |
      | Emil   | 01.12.2005 | ein Fallzugang                                              |
      | Emil   | 31.12.2005 | ein Fallabgang wegen Ende der Hilfebedürftigkeit            |

  @BA-6.1
  Regel: Integrationsquoten zeigen, wie viele in Arbeit oder Ausbildung kommen, gefördert und ungefördert

    Szenariogrundriss: Gefördert ist, wer am ersten Tag eine Leistung erhält
      Gegeben seien diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang                                                                                |
        | Ahmed  | 01.03.2006 | die Vereinbarung der fremden Leistung "Zuschuss", die vom <von> bis zum <bis> läuft |
        | Ahmed  | 01.03.2006 | der Zeitraum "Lager" (Beschäftigung) ab dem 15.03.2006                                 |
        | Berta  | 01.03.2006 | der Zeitraum "Küche" (Ausbildung) ab dem 30.06.2006                                    |
        | Cem    | 01.03.2006 | der Zeitraum "Büro" (Beschäftigung) ab dem 01.07.2006                                  |
        | Dora   | 01.12.2005 | der Zeitraum "Hof" (Beschäftigung) ab dem 31.12.2005                                   |
      Dann zeigt der Bericht "Kennzahlen" zum 30.06.2006
        | Kennzahl                       | Gruppe | Wert         |
        | Integrationsquote, gefördert   |        | <gefördert>  |
        | Integrationsquote, ungefördert |        | <ungefördert> |

      Beispiele: Von vier Aufenthalten des Jahres; was am 31.12.2005 oder am 01.07.2006 begann, gehört nicht dazu
        | von        | bis        | gefördert | ungefördert |
        | 15.03.2006 | 31.12.2006 | 25,0 %    | 25,0 %      |
        | 01.03.2006 | 15.03.2006 | 25,0 %    | 25,0 %      |
        | 16.03.2006 | 31.12.2006 | 0,0 %     | 50,0 %      |
        | 01.03.2006 | 14.03.2006 | 0,0 %     | 50,0 %      |

  @BA-6.2
  Regel: Die Aktivierungsquote (A) zeigt, wer sich dem Arbeitsmarkt annähert

    Szenariogrundriss: Ein Hemmnis der beruflichen Kompetenz oder der Motivation ist erledigt
      Gegeben seien diese Personen mit ihrem Weg
        | Person | Tag   | Vorgang                                                       |
        | Ahmed  | <Tag> | ein Handlungsbedarf in Motivation, jetzt <Stand>              |
        | Berta  | <Tag> | ein Handlungsbedarf in Rahmenbedingungen, jetzt <Stand>       |
      Dann zeigt der Bericht "Kennzahlen" zum 30.06.2006
        | Kennzahl              | Gruppe | Wert    |
        | Aktivierungsquote (A) |        | <Quote> |

      Beispiele: Einer von vier Aufenthalten des Jahres
        | Tag        | Stand                | Quote  |
        | 31.12.2005 | erfolgreich erledigt | 0,0 %  |
        | 01.01.2006 | erfolgreich erledigt | 25,0 % |
        | 30.06.2006 | erfolgreich erledigt | 25,0 % |
        | 01.07.2006 | erfolgreich erledigt | 0,0 %  |
        | 30.06.2006 | erfolglos bearbeitet | 0,0 %  |

  @BA-6.2a
  Regel: Die Aktivierungs- und Stabilisierungsquote (S) zeigt, wer sich festigt

    Szenariogrundriss: Ein Hemmnis der Leistungsfähigkeit, der sozialen Kompetenzen oder der Rahmenbedingungen ist erledigt
      Gegeben seien diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang                                                              |
        | Berta  | 02.01.2006 | ein schwerwiegendes Vermittlungshemmnis in <Bereich>                 |
        | Berta  | 02.05.2006 | ein Handlungsbedarf in <Bereich>, jetzt erfolgreich erledigt         |
      Dann zeigt der Bericht "Kennzahlen" zum 30.06.2006
        | Kennzahl                                    | Gruppe | Wert    |
        | Aktivierungs- und Stabilisierungsquote (S)  |        | <Quote> |

      Beispiele:
        | Bereich             | Quote  |
        | Leistungsfähigkeit  | 25,0 % |
        | sozialen Kompetenzen | 25,0 % |
        | Rahmenbedingungen   | 25,0 % |
        | beruflicher Kompetenz | 0,0 % |

  @BA-6.3
  Regel: Gezeigt wird, wie viele ohne Hilfe auskommen oder weniger brauchen

    Szenario: Vermieden durch das Ende, verringert durch Arbeit neben der Betreuung
      Gegeben seien diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang                                                |
        | Ahmed  | 30.06.2006 | ein Fallabgang wegen Ende der Hilfebedürftigkeit       |
        | Berta  | 01.03.2006 | der Zeitraum "Lager" (Beschäftigung) ab dem 15.03.2006 |
        | Cem    | 01.03.2006 | ein Fallabgang wegen Tod                               |
        | Dora   | 01.07.2006 | ein Fallabgang wegen Ende der Hilfebedürftigkeit       |
      Dann zeigt der Bericht "Kennzahlen" zum 30.06.2006
        | Kennzahl                                     | Gruppe     | Wert |
        | Vermiedene und verringerte Hilfebedürftigkeit | vermieden  | 1    |
        | Vermiedene und verringerte Hilfebedürftigkeit | verringert | 1    |

  @BA-6.3a
  Regel: Gezeigt wird, was die Leistungen je Person und je Bedarfsgemeinschaft kosten

    Szenario: Was umgesetzt ist, geteilt durch die Personen
      Gegeben seien diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang                                                           |
        | Ahmed  | 01.03.2006 | die Implementierung der fremden Leistung "Kurs" für 300 Euro      |
        | Ahmed  | 01.04.2006 | die Implementierung der fremden Leistung "Beratung" für 200 Euro  |
        | Berta  | 30.06.2006 | die Implementierung der fremden Leistung "Werkstatt" für 501 Euro |
        | Cem    | 31.12.2005 | die Implementierung der fremden Leistung "Training" für 900 Euro  |
        | Dora   | 01.03.2006 | die Vereinbarung der fremden Leistung "Praktikum"                 |
      Dann zeigt der Bericht "Kennzahlen" zum 30.06.2006
        | Kennzahl                                               | Gruppe | Wert        |
        | Kosten der Eingliederungsleistungen je Person          |        | 500,50 Euro |
        | Kosten der Eingliederungsleistungen je Bedarfsgemeinschaft | | fehlt: wer zu einer Bedarfsgemeinschaft gehört, steht nur in verschlüsselten Angaben zur Person |

    Szenario: Fehlen die Kosten einer Leistung, fehlt der Durchschnitt
      Gegeben seien diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang                                                      |
        | Ahmed  | 01.03.2006 | die Implementierung der fremden Leistung "Kurs" für 300 Euro |
        | Berta  | 01.03.2006 | die Implementierung der fremden Leistung "Werkstatt" ohne Kosten |
      Dann zeigt der Bericht "Kennzahlen" zum 30.06.2006
        | Kennzahl                                      | Gruppe | Wert                                                         |
        | Kosten der Eingliederungsleistungen je Person |        | fehlt: bei 1 von 2 Leistungen sind die Kosten nicht festgehalten |

    Szenario: Ohne Leistung gibt es keinen Durchschnitt
      Dann zeigt der Bericht "Kennzahlen" zum 30.06.2006
        | Kennzahl                                      | Gruppe | Wert                                              |
        | Kosten der Eingliederungsleistungen je Person |        | fehlt: in dieser Zeit gab es keine solche Leistung |

  @BA-6.4
  Regel: Gemessen wird auch an den Zielen, die mit der Person ausgehandelt sind

    Szenario: Was bis zu ihrem Termin aus ihnen geworden ist
      Gegeben seien diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang                                             |
        | Ahmed  | 10.01.2006 | eine Integrationsplanung mit Zielen bis zum 31.03.2006 |
        | Berta  | 10.01.2006 | eine Integrationsplanung mit Zielen bis zum 31.03.2006 |
        | Cem    | 10.01.2006 | eine Integrationsplanung mit Zielen bis zum 31.03.2006 |
        | Dora   | 10.01.2006 | eine Integrationsplanung mit Zielen bis zum 30.06.2006 |
        | Ahmed  | 31.03.2006 | eine Integrationsplanung mit Zielen bis zum 31.01.2007 |
        | Berta  | 01.04.2006 | eine Integrationsplanung mit Zielen bis zum 31.12.2006 |
        | Cem    | 31.03.2006 | ein Fallabgang wegen Ende der Hilfebedürftigkeit       |
      Dann zeigt der Bericht "Kennzahlen" zum 30.06.2006
        | Kennzahl                         | Gruppe                        | Wert |
        | Ausgehandelte Ziele nach ihrem Termin |                          | 5    |
        | Ausgehandelte Ziele nach ihrem Termin | fortgeschrieben oder beendet | 2 |
        | Ausgehandelte Ziele nach ihrem Termin | verstrichen              | 1    |
        | Ausgehandelte Ziele nach ihrem Termin | steht bevor              | 2    |

  @BA-6.5
  Regel: Alle Zielindikatoren stehen nebeneinander

    Szenario: In einer Übersicht
      Gegeben seien diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang                                                      |
        | Ahmed  | 01.03.2006 | die Implementierung der fremden Leistung "Kurs" für 300 Euro |
        | Ahmed  | 01.03.2006 | ein Handlungsbedarf in Motivation, jetzt erfolgreich erledigt |
        | Berta  | 30.06.2006 | ein Fallabgang wegen Ende der Hilfebedürftigkeit             |
      Dann zeigt der Bericht "Kennzahlen" zum 30.06.2006
        | Kennzahl                          | Gruppe                                        | Wert        |
        | Alle Zielindikatoren nebeneinander | Aktivierungsquote (A)                        | 25,0 %      |
        | Alle Zielindikatoren nebeneinander | Aktivierungs- und Stabilisierungsquote (S)   | 0,0 %       |
        | Alle Zielindikatoren nebeneinander | Integrationsquote, gefördert                 | 0,0 %       |
        | Alle Zielindikatoren nebeneinander | Integrationsquote, ungefördert               | 0,0 %       |
        | Alle Zielindikatoren nebeneinander | Kosten der Eingliederungsleistungen je Person | 300,00 Euro |
        | Alle Zielindikatoren nebeneinander | Vermiedene und verringerte Hilfebedürftigkeit | 1           |

  @BA-4.2
  Regel: Die Integrationspläne ergeben Zahlen, mit denen sich steuern lässt

    Szenario: Wie viele einen Plan haben
      Gegeben seien diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang                  |
        | Ahmed  | 30.06.2006 | eine Integrationsplanung |
        | Berta  | 01.07.2006 | eine Integrationsplanung |
      Dann zeigt der Bericht "Kennzahlen" zum 30.06.2006
        | Kennzahl                  | Gruppe | Wert |
        | Fälle mit Integrationsplan | mit   | 1    |
        | Fälle mit Integrationsplan | ohne  | 3    |
