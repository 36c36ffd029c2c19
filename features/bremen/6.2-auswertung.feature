# language: de
Funktionalität: Was die Auswertung der Beratungsaktivitäten zeigt (GA Beratung, Nr. 2, 3, 6.2 und 6.3)
  Alle Personen sind über 25. Der Februar 2023 hat genau vier Wochen. Wie lange ein Gespräch gedauert hat und wie viele Stunden
  eine volle Stelle hat, steht nur da, wo es jemand angegeben hat.

  Grundlage:
    Gegeben sei das Jobcenter Bremen mit seiner GA Beratung

  @HB-6.2a
  Regel: Ausgewiesen wird, wie lange die letzte Beratung im Durchschnitt her ist

    Szenariogrundriss: Gezählt werden die Tage seit dem letzten Beratungsgespräch
      Gegeben seien diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang                        |
        | Anna   | 02.01.2023 | ein Beratungsgespräch          |
        | Anna   | 01.02.2023 | ein Beratungsgespräch          |
        | Bert   | 14.02.2023 | ein Beratungsgespräch          |
        | Bert   | 20.02.2023 | ein nicht qualifizierter Kontakt |
        | Carla  | 15.02.2023 | der Status arbeitslos          |
        | Anna   | 01.03.2023 | ein Beratungsgespräch          |
      Dann zeigt der Bericht "Beratungsaktivitäten" zum <Stichtag>
        | Kennzahl                                        | Gruppe | Wert        |
        | Durchschnittliche Dauer seit der letzten Beratung |      | <Tage> Tage |
        | Durchschnittliche Dauer seit der letzten Beratung | ohne | 1           |

      Beispiele: Am 28.02. sind es 27 und 14 Tage, am 01.03. keiner und 15; wer noch keine Beratung hatte, zählt für sich
        | Stichtag   | Tage |
        | 28.02.2023 | 20,5 |
        | 01.03.2023 | 7,5  |

    Szenario: Auch für jede Geschäftsstelle und jedes Team
      Gegeben sei das Team gehört zur Geschäftsstelle "Mitte"
      Und diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang               |
        | Anna   | 18.02.2023 | ein Beratungsgespräch |
      Dann zeigt der Bericht "Beratungsaktivitäten" zum 28.02.2023 je Geschäftsstelle
        | Kennzahl                                          | Wer   | Gruppe | Wert      |
        | Durchschnittliche Dauer seit der letzten Beratung | Mitte |        | 10,0 Tage |
      Und zeigt der Bericht "Beratungsaktivitäten" zum 28.02.2023 je Team
        | Kennzahl                                          | Wer  | Gruppe | Wert      |
        | Durchschnittliche Dauer seit der letzten Beratung | Team |        | 10,0 Tage |

    Szenario: Wo noch niemand beraten wurde, fehlt der Durchschnitt
      Gegeben seien diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang               |
        | Carla  | 15.02.2023 | der Status arbeitslos |
      Dann zeigt der Bericht "Beratungsaktivitäten" zum 28.02.2023
        | Kennzahl                                          | Gruppe | Wert                                                     |
        | Durchschnittliche Dauer seit der letzten Beratung |        | fehlt: in keinem dieser Fälle gab es schon eine Beratung |
      Und zeigt der Bericht "Beratungsaktivitäten" zum 14.02.2023
        | Kennzahl                                          | Gruppe | Wert                              |
        | Durchschnittliche Dauer seit der letzten Beratung |        | fehlt: es gibt keinen solchen Fall |

  @HB-3.6
  Regel: Eine volle Stelle führt in der Regel im Durchschnitt 20 Gespräche in der Woche

    Szenariogrundriss: Teilzeit zählt anteilig
      Gegeben sei die Integrationsfachkraft hat seit dem 01.08.2022 25 Tausendstel einer vollen Stelle
      Und das Fallmanagement hat seit dem 01.08.2022 25 Tausendstel einer vollen Stelle
      Und diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang               |
        | Anna   | 31.01.2023 | ein Beratungsgespräch |
        | Anna   | 01.02.2023 | ein Beratungsgespräch |
        | Anna   | 08.02.2023 | ein Beratungsgespräch |
        | Anna   | 15.02.2023 | ein Beratungsgespräch |
        | Anna   | 28.02.2023 | <viertes>             |
      Dann zeigt der Bericht "Beratungsaktivitäten" zum 28.02.2023
        | Kennzahl                             | Gruppe | Wert   | Richtwert   | steht in |
        | Gespräche je volle Stelle und Woche  |        | <Wert> | <Richtwert> | Nr. 3    |

      Beispiele: Zusammen 0,2 Stellenwochen: vier Gespräche sind 20 je Stelle und Woche
        | viertes                          | Wert | Richtwert           |
        | ein Beratungsgespräch            | 20,0 | 20, erreicht        |
        | ein nicht qualifizierter Kontakt | 15,0 | 20, nicht erreicht  |

    Szenario: Je Fachkraft, wie sie es geführt hat
      Gegeben sei die Integrationsfachkraft hat seit dem 01.08.2022 25 Tausendstel einer vollen Stelle
      Und diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang               |
        | Anna   | 15.02.2023 | ein Beratungsgespräch |
      Dann zeigt der Bericht "Beratungsaktivitäten" zum 28.02.2023 je Fachkraft
        | Kennzahl                            | Wer                       | Gruppe | Wert | Richtwert          |
        | Gespräche je volle Stelle und Woche | die Integrationsfachkraft |        | 10,0 | 20, nicht erreicht |
        | Gespräche je volle Stelle und Woche | das Fallmanagement        |        | 0,0  | 20, nicht erreicht |

  @HB-2.1
  Regel: Mindestens die Hälfte der eigenen Arbeitszeit geht in Beratung und ihre Vorbereitung

    Szenariogrundriss: Gespräch und Vorbereitung zusammen
      Gegeben sei eine volle Stelle hat 40 Stunden in der Woche
      Und die Integrationsfachkraft hat seit dem 01.08.2022 25 Tausendstel einer vollen Stelle
      Und diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang                                                            |
        | Anna   | 01.02.2023 | ein Gespräch von 45 Minuten nach 15 Minuten Vorbereitung           |
        | Anna   | 15.02.2023 | ein Gespräch von <Dauer> Minuten nach 15 Minuten Vorbereitung      |
      Dann zeigt der Bericht "Beratungsaktivitäten" zum 28.02.2023 je Fachkraft
        | Kennzahl                                         | Wer                       | Gruppe | Wert     | Richtwert   |
        | Anteil der Beratung an der Arbeitszeit je Fachkraft | die Integrationsfachkraft |     | <Anteil> | <Richtwert> |

      Beispiele: Ein Vierzigstel von 40 Stunden sind in vier Wochen 240 Minuten
        | Dauer | Anteil | Richtwert          |
        | 45    | 50,0 % | 50, erreicht       |
        | 44    | 49,6 % | 50, nicht erreicht |

  @HB-6.3a
  Regel: Die Führungskraft hat den Anteil der Beratungszeit im Blick

    Szenariogrundriss: Für alle Fachkräfte zusammen
      Gegeben sei eine volle Stelle hat 40 Stunden in der Woche
      Und die Integrationsfachkraft hat seit dem 01.08.2022 20 Tausendstel einer vollen Stelle
      Und das Fallmanagement hat seit dem 01.08.2022 5 Tausendstel einer vollen Stelle
      Und diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang                             |
        | Anna   | 01.02.2023 | ein Gespräch von 60 Minuten         |
        | Anna   | 28.02.2023 | ein Gespräch von <Dauer> Minuten    |
      Dann zeigt der Bericht "Beratungsaktivitäten" zum 28.02.2023
        | Kennzahl                               | Gruppe | Wert     | Richtwert   | steht in |
        | Anteil der Beratung an der Arbeitszeit |        | <Anteil> | <Richtwert> | Nr. 6.3  |

      Beispiele:
        | Dauer | Anteil | Richtwert          |
        | 60    | 50,0 % | 50, erreicht       |
        | 59    | 49,6 % | 50, nicht erreicht |

    Szenario: Ohne Wochenstunden fehlt der Anteil, er ist nicht etwa 0
      Gegeben seien diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang                     |
        | Anna   | 01.02.2023 | ein Gespräch von 60 Minuten |
        | Anna   | 10.02.2023 | ein Beratungsgespräch       |
      Dann zeigt der Bericht "Beratungsaktivitäten" zum 28.02.2023
        | Kennzahl                               | Gruppe | Wert                                                                              |
        | Anteil der Beratung an der Arbeitszeit |        | fehlt: wie viele Stunden eine volle Stelle in der Woche hat, ist nicht angegeben |

    Szenario: Fehlt nur eine Dauer, fehlt der Anteil auch
      Gegeben sei eine volle Stelle hat 40 Stunden in der Woche
      Und diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang                     |
        | Anna   | 01.02.2023 | ein Gespräch von 60 Minuten |
        | Anna   | 10.02.2023 | ein Beratungsgespräch       |
      Dann zeigt der Bericht "Beratungsaktivitäten" zum 28.02.2023
        | Kennzahl                               | Gruppe | Wert                                                         |
        | Anteil der Beratung an der Arbeitszeit |        | fehlt: bei 1 von 2 Gesprächen ist die Dauer nicht festgehalten |

  @HB-6.3
  Regel: Die Führungskraft hält die geführten Gespräche nach

    Szenario: Gezählt, wo und von wem sie geführt wurden
      Gegeben seien diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang                                       |
        | Anna   | 31.01.2023 | ein Beratungsgespräch                         |
        | Anna   | 01.02.2023 | ein Beratungsgespräch                         |
        | Anna   | 08.02.2023 | ein Beratungsgespräch, geführt vom Fallmanagement |
        | Bert   | 28.02.2023 | ein Beratungsgespräch                         |
        | Bert   | 28.02.2023 | ein Beratungsgespräch per Brief               |
        | Bert   | 01.03.2023 | ein Beratungsgespräch                         |
      Dann zeigt der Bericht "Beratungsaktivitäten" zum 28.02.2023
        | Kennzahl                     | Gruppe | Wert |
        | Geführte Beratungsgespräche  |        | 3    |
      Und zeigt der Bericht "Beratungsaktivitäten" zum 28.02.2023 je Fachkraft
        | Kennzahl                    | Wer                       | Gruppe | Wert |
        | Geführte Beratungsgespräche | die Integrationsfachkraft |        | 2    |
        | Geführte Beratungsgespräche | das Fallmanagement        |        | 1    |

    Szenariogrundriss: Innerhalb der Mindestwerte und der Zielwerte
      Gegeben seien diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang               |
        | Bert   | 05.09.2022 | der Status arbeitslos |
        | Anna   | 05.09.2022 | der Status arbeitslos |
        | Anna   | 29.11.2022 | ein Beratungsgespräch |
      Dann zeigt der Bericht "Beratungsaktivitäten" zum <Stichtag>
        | Kennzahl                    | Gruppe | Wert     |
        | Innerhalb der Mindestwerte  |        | <mindest> |
        | Innerhalb der Zielwerte     |        | <ziel>   |

      Beispiele: Bert hätte bis zum 04.12.2022, Anna bis zum 27.02.2023 beraten werden sollen, Bert bis zum 04.03.2023 müssen
        | Stichtag   | mindest | ziel   |
        | 27.02.2023 | 100,0 % | 50,0 % |
        | 28.02.2023 | 100,0 % | 0,0 %  |
        | 04.03.2023 | 100,0 % | 0,0 %  |
        | 05.03.2023 | 50,0 %  | 0,0 %  |

  @HB-6.3b
  Regel: Wo bald etwas zu tun ist, sieht die Führungskraft früh

    Szenariogrundriss: Vom Zielwert an steht ein Gespräch in der Auswertung, bis es überfällig ist
      Gegeben seien diese Personen mit ihrem Weg
        | Person | Tag        | Vorgang               |
        | Anna   | 05.09.2022 | der Status arbeitslos |
        | Anna   | 29.11.2022 | ein Beratungsgespräch |
      Dann zeigt der Bericht "Beratungsaktivitäten" zum <Stichtag>
        | Kennzahl                       | Gruppe                                               | Wert     |
        | Bald fällige Beratungsgespräche | HB-3.1: Beratungsgespräch führen (arbeitslos, ab 25) | <Anzahl> |

      Beispiele:
        | Stichtag   | Anzahl |
        | 26.02.2023 | 0      |
        | 27.02.2023 | 1      |
        | 28.05.2023 | 1      |
        | 29.05.2023 | 0      |
