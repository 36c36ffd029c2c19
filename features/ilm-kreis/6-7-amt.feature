# language: de
Funktionalität: Was das Amt selbst zu tun hat (GA 14/2017, Nr. 6 Abs. 3 und Nr. 7)

  Grundlage:
    Gegeben sei das Jobcenter Ilm-Kreis mit seiner GA 14/2017

  @ILM-6.4
  Regel: Aus Anlass tauschen sich alle im Fallmanagement aus oder werden geschult

    Szenario: Ohne Anlass ist nichts zu tun
      Wenn das Amt am 15.01.2018 festhält: Kontrolle, über Fallmanagement
      Dann besteht am 30.06.2018 keine Pflicht des Amts aus ILM-6.4

    Szenariogrundriss: Ein Anlass setzt eine Aufgabe, die nie überfällig wird, bis alle eingeladen waren
      Gegeben sei das Amt hält am 15.01.2018 fest: Anlass, über Fachfragen
      Wenn das Amt am 20.11.2018 festhält: <was>
      Dann ist die Aufgabe des Amts aus ILM-6.4 am 19.11.2018 offen
      Und ist die Aufgabe des Amts aus ILM-6.4 am 20.11.2018 <wie>
      Und ist die Pflicht aus ILM-6.4 am 20.11.2018 ein Muss, steht in "Nr. 6 Abs. 3"

      Beispiele:
        | was                                              | wie     |
        | Erfahrungsaustausch, für alle: Fallmanagement    | erfüllt |
        | Schulung, für alle: Fallmanagement               | erfüllt |
        | Schulung, mit Fallmanagement                     | offen   |
        | Dienstbesprechung, für alle: Fallmanagement      | offen   |

    Szenario: Ein Austausch am Tag des Anlasses zählt, einer davor nicht
      Gegeben sei das Amt hält am 14.01.2018 fest: Erfahrungsaustausch, für alle: Fallmanagement
      Und das Amt hält am 15.01.2018 fest: Anlass, über Fachfragen
      Wenn das Amt am 15.01.2018 festhält: Erfahrungsaustausch, für alle: Fallmanagement
      Dann ist die Aufgabe des Amts aus ILM-6.4 am 15.01.2018 erfüllt

  @ILM-7.2
  Regel: Jeden Monat erhalten die Teamleitungen die Auswertung 203

    Szenariogrundriss: Der erste Monat zählt vom Inkrafttreten an
      Wenn das Amt am 15.01.2018 festhält: Kontrolle, über Fallmanagement
      Dann ist die Pflicht des Amts aus ILM-7.2, fällig am 01.02.2018, am <Tag> <wie>
      Und ist die Pflicht aus ILM-7.2 am <Tag> ein Muss, steht in "Nr. 7 Abs. 2"

      Beispiele:
        | Tag        | wie                    |
        | 24.01.2018 | offen                  |
        | 25.01.2018 | bald fällig            |
        | 01.02.2018 | bald fällig            |
        | 02.02.2018 | um 1 Tag überfällig    |

    Szenariogrundriss: Mit jeder Auswertung beginnt der nächste Monat, von ihrem Tag an
      Wenn das Amt am <Tag> festhält: Mitteilung der Auswertung 203, an Teamleitung, durch Verantwortung für Datenqualität
      Dann ist die Pflicht des Amts aus ILM-7.2, fällig am 01.02.2018, am 28.02.2018 <wie>
      Und ist die Pflicht des Amts aus ILM-7.2, fällig am <nächste>, am <nächste> bald fällig

      Beispiele:
        | Tag        | wie                          | nächste    |
        | 31.01.2018 | erfüllt                      | 28.02.2018 |
        | 01.02.2018 | erfüllt                      | 01.03.2018 |
        | 02.02.2018 | um 1 Tag verspätet erfüllt   | 02.03.2018 |

    Szenariogrundriss: Anderes zählt nicht
      Wenn das Amt am 20.01.2018 festhält: <was>
      Dann ist die Pflicht des Amts aus ILM-7.2, fällig am 01.02.2018, am 02.02.2018 überfällig

      Beispiele:
        | was                                                                                                    |
        | Mitteilung der Auswertung 203, an Bereichsleitung, durch Verantwortung für Datenqualität                |
        | Mitteilung der Auswertung 203, an Teamleitung, durch Teamleitung                                        |
        | Mitteilung der Auswertung der Beratungsaktivitäten, an Teamleitung, durch Verantwortung für Datenqualität |
        | Auswertung 203, durch Verantwortung für Datenqualität                                                   |

    Szenario: Was versehentlich eingetragen ist, zählt nicht
      Gegeben sei das Amt hält am 20.01.2018 fest: Mitteilung der Auswertung 203, an Teamleitung, durch Verantwortung für Datenqualität
      Wenn das am 05.02.2018 als versehentlich storniert wird
      Dann ist die Pflicht des Amts aus ILM-7.2, fällig am 01.02.2018, am 02.02.2018 überfällig

    Szenario: Mit der Anweisung endet die Pflicht
      Gegeben sei das Amt hält am 15.12.2018 fest: Mitteilung der Auswertung 203, an Teamleitung, durch Verantwortung für Datenqualität
      Wenn das Amt am 20.01.2019 festhält: Kontrolle, über Fallmanagement
      Dann ist die Pflicht des Amts aus ILM-7.2, fällig am 15.01.2019, am 31.12.2018 offen
      Und ist die Pflicht des Amts aus ILM-7.2, fällig am 15.01.2019, am 01.01.2019 entfallen
      Und ist die Pflicht des Amts aus ILM-7.2, fällig am 01.02.2018, am 01.01.2019 um 317 Tage verspätet erfüllt

    Szenario: Wird die Anweisung weiter angewandt, geht sie weiter
      Gegeben sei das Amt hält am 15.12.2018 fest: Mitteilung der Auswertung 203, an Teamleitung, durch Verantwortung für Datenqualität
      Und die GA 14/2017 wird vom 01.01.2019 bis 31.12.2019 weiter angewandt
      Wenn das Amt am 20.01.2019 festhält: Kontrolle, über Fallmanagement
      Dann ist die Pflicht des Amts aus ILM-7.2, fällig am 15.01.2019, am 16.01.2019 um 1 Tag überfällig

    Szenario: Was beim Ende der Anweisung versäumt war, bleibt es
      Wenn das Amt am 20.01.2019 festhält: Kontrolle, über Fallmanagement
      Dann ist die Pflicht des Amts aus ILM-7.2, fällig am 01.02.2018, am 01.01.2019 nicht erfüllt

  @ILM-7.3
  Regel: Einmal im Quartal bewerten Bereichs- und Teamleitungen Auswertung und Fachaufsicht gemeinsam

    Szenariogrundriss: Spätestens drei Monate nach der vorigen Bewertung
      Gegeben sei das Amt hält am 15.02.2018 fest: Dienstbesprechung, über Auswertung und Ergebnisse der Fachaufsicht, mit Bereichsleitung und Teamleitung
      Wenn das Amt am <Tag> festhält: Dienstbesprechung, über Auswertung und Ergebnisse der Fachaufsicht, mit Bereichsleitung und Teamleitung
      Dann ist die Pflicht des Amts aus ILM-7.3, fällig am 01.04.2018, am 15.02.2018 erfüllt
      Und ist die Pflicht des Amts aus ILM-7.3, fällig am 15.05.2018, am 30.06.2018 <wie>
      Und ist die Pflicht aus ILM-7.3 am 30.06.2018 ein Muss, steht in "Nr. 7 Abs. 3"

      Beispiele:
        | Tag        | wie                        |
        | 15.05.2018 | erfüllt                    |
        | 16.05.2018 | um 1 Tag verspätet erfüllt |

    Szenariogrundriss: Es müssen beide Gegenstände sein, und beide Leitungen
      Wenn das Amt am 15.02.2018 festhält: <was>
      Dann ist die Pflicht des Amts aus ILM-7.3, fällig am 01.04.2018, am 02.04.2018 um 1 Tag überfällig

      Beispiele:
        | was                                                                                                              |
        | Dienstbesprechung, über Auswertung, mit Bereichsleitung und Teamleitung                                           |
        | Dienstbesprechung, über Ergebnisse der Fachaufsicht, mit Bereichsleitung und Teamleitung                          |
        | Dienstbesprechung, über Auswertung und Ergebnisse der Fachaufsicht, mit Teamleitung                               |
        | Erfahrungsaustausch, über Auswertung und Ergebnisse der Fachaufsicht, mit Bereichsleitung und Teamleitung         |

    Szenario: Die Besprechung eines einzelnen Teams genügt nicht
      Wenn das Amt am 15.02.2018 festhält: Dienstbesprechung, über Auswertung und Ergebnisse der Fachaufsicht, mit Bereichsleitung und Teamleitung, nur im Team 1
      Dann ist die Pflicht des Amts aus ILM-7.3, fällig am 01.04.2018, am 02.04.2018 überfällig
