# language: de
Funktionalität: Maßnahmekatalog und Angebote (Handlungskonzept Uckermark, 5.2, 6.8, 7.1)

  Grundlage:
    Gegeben sei das Jobcenter Uckermark mit seinem Handlungskonzept

  @UM-5.2.0a
  Regel: Für jede Zielgruppe der jungen Menschen gibt es ein Hilfsangebot

    Szenariogrundriss: Läuft für eine Zielgruppe nichts, steht das in den Befunden
      Gegeben sei im Maßnahmekatalog seit dem 01.02.2018 eine Maßnahme "Werkstatt" für <Zielgruppe>
      Dann fehlt am 01.02.2018 für UM-5.2.0a kein Angebot für <Zielgruppe>
      Und fehlt am 01.02.2018 für UM-5.2.0a ein Angebot für <andere>

      Beispiele:
        | Zielgruppe                | andere                    |
        | Schülerinnen und Schüler  | Ausbildungsuchende        |
        | Ausbildungsuchende        | Ausbildungsabsolventen    |
        | Ausbildungsabsolventen    | Vermittlungskunden        |
        | Vermittlungskunden        | Aktivierungskunden        |
        | Aktivierungskunden        | Schülerinnen und Schüler  |

    Szenario: Ein Angebot zählt vom ersten bis zum letzten Tag
      Gegeben sei im Maßnahmekatalog seit dem 15.01.2018 eine Maßnahme "Werkstatt" vom 01.02.2018 bis 31.07.2018 für Schülerinnen und Schüler
      Dann fehlt am 31.01.2018 für UM-5.2.0a ein Angebot für Schülerinnen und Schüler
      Und fehlt am 01.02.2018 für UM-5.2.0a kein Angebot für Schülerinnen und Schüler
      Und fehlt am 31.07.2018 für UM-5.2.0a kein Angebot für Schülerinnen und Schüler
      Und fehlt am 01.08.2018 für UM-5.2.0a ein Angebot für Schülerinnen und Schüler

  @UM-5.2.36
  Regel: Für Vermittlungskunden gibt es eigene Aktivierung und den Weg zum Berufsabschluss

    Szenario: Eine Aktivierung nur für sie
      Gegeben sei im Maßnahmekatalog seit dem 01.02.2018 eine Maßnahme zur Aktivierung "Neustart" für Vermittlungskunden
      Dann fehlt am 01.02.2018 für UM-5.2.36 keine Maßnahme zur Aktivierung und beruflichen Eingliederung für Vermittlungskunden

    Szenario: Eine Aktivierung, die auch für andere ist, genügt nicht
      Gegeben sei im Maßnahmekatalog seit dem 01.02.2018 eine Maßnahme zur Aktivierung "Neustart" für Vermittlungskunden und Aktivierungskunden
      Dann fehlt am 01.02.2018 für UM-5.2.36 eine Maßnahme zur Aktivierung und beruflichen Eingliederung für Vermittlungskunden

    Szenario: Ohne Nachqualifizierung fehlt der Weg zum Berufsabschluss
      Gegeben sei im Maßnahmekatalog seit dem 01.02.2018 eine Maßnahme zur Aktivierung "Neustart" für Vermittlungskunden
      Dann fehlt am 01.02.2018 für UM-5.2.36 eine Nachqualifizierung zum Berufsabschluss für Vermittlungskunden
      Wenn am 05.02.2018 eine Nachqualifizierung "Externenprüfung" für Vermittlungskunden und Ausbildungsabsolventen in den Maßnahmekatalog kommt
      Dann wird das angenommen
      Und fehlt am 05.02.2018 für UM-5.2.36 keine Nachqualifizierung zum Berufsabschluss für Vermittlungskunden

  @UM-5.2.37
  Regel: Für Aktivierungskunden gibt es die Nichtschülerprüfung und Jugendmaßnahmen an mehreren Standorten

    Szenario: Ohne Vorbereitung auf die Nichtschülerprüfung fehlt etwas
      Dann fehlt am 01.02.2018 für UM-5.2.37 eine Vorbereitung auf die Nichtschülerprüfung für Aktivierungskunden
      Wenn am 01.02.2018 eine Vorbereitung auf die Nichtschülerprüfung "Schulabschluss" für Aktivierungskunden in den Maßnahmekatalog kommt
      Dann wird das angenommen
      Und fehlt am 01.02.2018 für UM-5.2.37 keine Vorbereitung auf die Nichtschülerprüfung für Aktivierungskunden

    Szenariogrundriss: Ein Standort sind nicht mehrere
      Gegeben sei im Maßnahmekatalog seit dem 01.02.2018 eine Jugendmaßnahme "Tagesstruktur" in Prenzlau für Aktivierungskunden
      Und im Maßnahmekatalog seit dem 01.02.2018 eine Jugendmaßnahme "Werkpädagogik" in <Ort> für Aktivierungskunden
      Dann fehlt am 01.02.2018 für UM-5.2.37 <was> für Aktivierungskunden

      Beispiele:
        | Ort      | was                  |
        | Prenzlau | eine Jugendmaßnahme  |
        | Templin  | keine Jugendmaßnahme |

    Szenario: Eine Jugendmaßnahme, die auch für andere ist, zählt nicht
      Gegeben sei im Maßnahmekatalog seit dem 01.02.2018 eine Jugendmaßnahme "Tagesstruktur" in Prenzlau für Aktivierungskunden
      Und im Maßnahmekatalog seit dem 01.02.2018 eine Jugendmaßnahme "Offene Werkstatt" in Templin für Aktivierungskunden und Schülerinnen und Schüler
      Dann fehlt am 01.02.2018 für UM-5.2.37 eine Jugendmaßnahme für Aktivierungskunden

  @UM-6.8.2
  Regel: Mit den Trägern arbeiten Projektkoordinierung und Maßnahmekoordination zusammen

    Szenariogrundriss: Wer eine Maßnahme in den Katalog aufnimmt
      Wenn <wer> am 01.02.2018 die Maßnahme "Neustart" in den Maßnahmekatalog aufnimmt
      Dann <Antwort>

      Beispiele:
        | wer                      | Antwort                          |
        | die Maßnahmekoordination | wird das angenommen              |
        | die Projektkoordinierung | wird das angenommen              |
        | die Teamleitung          | wird das angenommen              |
        | das Fallmanagement       | wird das abgelehnt wegen UM-6.8.2 |

    Szenario: Wer verantwortlich ist, darf die Maßnahme ändern
      Gegeben sei im Maßnahmekatalog seit dem 01.02.2018 eine Maßnahme "Neustart" mit 5 Plätzen, verantwortlich ist das Fallmanagement
      Wenn das Fallmanagement am 01.03.2018 die Maßnahme "Neustart" auf 6 Plätze ändert
      Dann wird das angenommen
      Und hat die Maßnahme "Neustart" am 28.02.2018 5 Plätze, 0 besetzt
      Und hat die Maßnahme "Neustart" am 01.03.2018 6 Plätze, 0 besetzt

    Szenario: Es ist ein Muss und sagt, wer zuständig ist
      Wenn das Fallmanagement am 01.02.2018 die Maßnahme "Neustart" in den Maßnahmekatalog aufnimmt
      Dann wird das abgelehnt wegen UM-6.8.2
      Und UM-6.8.2 ist ein Muss, steht in "6.8"
      Und UM-6.8.2 verlangt "Projektkoordinierung oder Maßnahmekoordination"
      Und steht am 01.02.2018 im Maßnahmekatalog nichts

  @UM-7.1
  Regel: Der Katalog enthält Aktivierungen und außerbetriebliche Ausbildungen mit Inhalt und Zielgruppe, auch geplante

    Szenariogrundriss: Was der Katalog enthalten muss
      Dann fehlt am 01.02.2018 für UM-7.1 <was>
      Wenn am 01.02.2018 <Maßnahme> "Eins" für Schülerinnen und Schüler in den Maßnahmekatalog kommt
      Dann wird das angenommen
      Und fehlt am 01.02.2018 für UM-7.1 <dann>

      Beispiele:
        | Maßnahme                              | was                                                         | dann                                                         |
        | eine Maßnahme zur Aktivierung         | eine Maßnahme zur Aktivierung und beruflichen Eingliederung | keine Maßnahme zur Aktivierung und beruflichen Eingliederung |
        | eine außerbetriebliche Berufsausbildung | eine außerbetriebliche Berufsausbildung                   | keine außerbetriebliche Berufsausbildung                     |

    Szenariogrundriss: Ohne kurzen Inhalt und Zielgruppe kommt nichts hinein, auch nichts Geplantes
      Wenn am 01.02.2018 eine Maßnahme zur Aktivierung "Neustart" ab dem <ab> <ohne> in den Maßnahmekatalog kommt
      Dann wird das abgelehnt wegen UM-7.1
      Und UM-7.1 verlangt "<verlangt>"

      Beispiele:
        | ab         | ohne                                 | verlangt         |
        | 01.01.2018 | ohne Inhalt                          | der kurze Inhalt |
        | 01.02.2018 | ohne Zielgruppe                      | die Zielgruppe   |
        | 01.09.2018 | ohne Inhalt                          | der kurze Inhalt |
        | 01.09.2018 | ohne Zielgruppe                      | die Zielgruppe   |

    Szenario: Eine geplante Maßnahme steht als geplant darin
      Gegeben sei im Maßnahmekatalog seit dem 01.02.2018 eine Maßnahme "Neustart" vom 01.09.2018 bis 28.02.2019 für Schülerinnen und Schüler
      Dann steht am 31.01.2018 im Maßnahmekatalog nichts
      Und steht am 01.02.2018 im Maßnahmekatalog "Neustart" als geplant
      Und steht am 31.08.2018 im Maßnahmekatalog "Neustart" als geplant
      Und steht am 01.09.2018 im Maßnahmekatalog "Neustart" als laufend
      Und steht am 28.02.2019 im Maßnahmekatalog "Neustart" als laufend
      Und steht am 01.03.2019 im Maßnahmekatalog "Neustart" als beendet

  @UM-7.1a
  Regel: Für jede Maßnahme ist jemand verantwortlich

    Szenario: Ohne verantwortliche Person kommt sie nicht in den Katalog
      Wenn am 01.02.2018 eine Maßnahme zur Aktivierung "Neustart" ohne verantwortliche Person in den Maßnahmekatalog kommt
      Dann wird das abgelehnt wegen UM-7.1a
      Und UM-7.1a ist ein Muss, steht in "7.1"
      Und UM-7.1a verlangt "die verantwortliche Person"

    Szenario: Die Verantwortung geht von einem Tag an auf jemand anderen über
      Gegeben sei im Maßnahmekatalog seit dem 01.02.2018 eine Maßnahme "Neustart" mit 5 Plätzen, verantwortlich ist die Maßnahmekoordination
      Wenn die Verantwortung für "Neustart" am 01.03.2018 auf die Projektkoordinierung übergeht
      Dann wird das angenommen
      Und verantwortet am 28.02.2018 die Maßnahmekoordination die Maßnahme "Neustart"
      Und verantwortet am 01.03.2018 die Projektkoordinierung die Maßnahme "Neustart"
      Und fehlt am 01.03.2018 für UM-7.1a nichts

    Szenario: Wer ausscheidet, verantwortet nichts mehr
      Gegeben sei im Maßnahmekatalog seit dem 01.02.2018 eine Maßnahme "Neustart" mit 5 Plätzen, verantwortlich ist die Maßnahmekoordination
      Wenn die Maßnahmekoordination ab dem 01.03.2018 nicht mehr im Amt arbeitet
      Dann fehlt am 28.02.2018 für UM-7.1a nichts
      Und fehlt am 01.03.2018 für UM-7.1a die verantwortliche Person bei "Neustart"

  @UM-7.1b
  Regel: Wie viele Plätze an einem Tag besetzt sind, lässt sich erfragen

    Szenario: Der Besetzungsstand ist der des Tages
      Gegeben sei im Maßnahmekatalog seit dem 01.02.2018 eine Maßnahme "Neustart" mit 2 Plätzen, verantwortlich ist die Maßnahmekoordination
      Und eine Person "Anna", geboren am 05.05.1980
      Wenn am 05.02.2018 "Anna" vom 12.02.2018 bis 30.03.2018 einen Platz in "Neustart" bekommt
      Dann wird das angenommen
      Und hat die Maßnahme "Neustart" am 11.02.2018 2 Plätze, 0 besetzt
      Und hat die Maßnahme "Neustart" am 12.02.2018 2 Plätze, 1 besetzt
      Und hat die Maßnahme "Neustart" am 30.03.2018 2 Plätze, 1 besetzt
      Und hat die Maßnahme "Neustart" am 31.03.2018 2 Plätze, 0 besetzt
      Und verantwortet am 12.02.2018 die Maßnahmekoordination die Maßnahme "Neustart"

    Szenario: Wer im Fallmanagement arbeitet, kann ihn erfragen
      Wenn den Besetzungsstand der Maßnahmen nur die Teamleitung einsehen dürfte
      Dann wäre er entgegen UM-7.1b nicht zugänglich für Fallmanagement
      Wenn den Besetzungsstand der Maßnahmen alle einsehen dürfen, die mit Fällen arbeiten
      Dann ist er allen zugänglich, denen er es sein muss

    Szenario: Kein Platz wird zweimal vergeben
      Gegeben sei im Maßnahmekatalog seit dem 01.02.2018 eine Maßnahme "Neustart" mit 1 Platz, verantwortlich ist die Maßnahmekoordination
      Und eine Person "Anna", geboren am 05.05.1980
      Und eine weitere Person "Ben", geboren am 06.06.1981
      Und am 05.02.2018 bekommt "Anna" vom 12.02.2018 bis 30.03.2018 einen Platz in "Neustart"
      Wenn am 06.02.2018 "Ben" vom 30.03.2018 bis 30.04.2018 einen Platz in "Neustart" bekommt
      Dann wird das abgelehnt: "Kein Platz frei: am 30.03.2018 sind alle 1 Plätze der Maßnahme vergeben."
      Wenn am 06.02.2018 "Ben" vom 31.03.2018 bis 30.04.2018 einen Platz in "Neustart" bekommt
      Dann wird das angenommen

    Szenario: Wer früher geht, macht den Platz frei
      Gegeben sei im Maßnahmekatalog seit dem 01.02.2018 eine Maßnahme "Neustart" mit 1 Platz, verantwortlich ist die Maßnahmekoordination
      Und eine Person "Anna", geboren am 05.05.1980
      Und eine weitere Person "Ben", geboren am 06.06.1981
      Und am 05.02.2018 bekommt "Anna" vom 12.02.2018 bis 30.03.2018 einen Platz in "Neustart"
      Wenn "Anna" die Maßnahme "Neustart" am 28.02.2018 vorzeitig verlässt
      Dann wird das angenommen
      Und hat die Maßnahme "Neustart" am 28.02.2018 1 Platz, 1 besetzt
      Und hat die Maßnahme "Neustart" am 01.03.2018 1 Platz, 0 besetzt
      Wenn am 28.02.2018 "Ben" vom 01.03.2018 bis 30.03.2018 einen Platz in "Neustart" bekommt
      Dann wird das angenommen

    Szenario: Wer nie kommt, hatte keinen Platz
      Gegeben sei im Maßnahmekatalog seit dem 01.02.2018 eine Maßnahme "Neustart" mit 1 Platz, verantwortlich ist die Maßnahmekoordination
      Und eine Person "Anna", geboren am 05.05.1980
      Und am 05.02.2018 bekommt "Anna" vom 12.02.2018 bis 30.03.2018 einen Platz in "Neustart"
      Wenn die Teilnahme von "Anna" an "Neustart" am 14.02.2018 abgesagt wird
      Dann wird das angenommen
      Und hat die Maßnahme "Neustart" am 12.02.2018 1 Platz, 0 besetzt
      Und hat die Maßnahme "Neustart" am 14.02.2018 1 Platz, 0 besetzt

    Szenario: Ein Storno stellt auch die Besetzung wieder her
      Gegeben sei im Maßnahmekatalog seit dem 01.02.2018 eine Maßnahme "Neustart" mit 1 Platz, verantwortlich ist die Maßnahmekoordination
      Und eine Person "Anna", geboren am 05.05.1980
      Und eine weitere Person "Ben", geboren am 06.06.1981
      Und am 05.02.2018 bekommt "Anna" vom 12.02.2018 bis 30.03.2018 einen Platz in "Neustart"
      Und "Anna" verlässt die Maßnahme "Neustart" am 28.02.2018 vorzeitig
      Und am 28.02.2018 bekommt "Ben" vom 01.03.2018 bis 30.03.2018 einen Platz in "Neustart"
      Wenn das vorzeitige Ende der Teilnahme von "Anna" an "Neustart" am 05.03.2018 storniert wird
      Dann wird das angenommen
      Und hat die Maßnahme "Neustart" am 05.03.2018 1 Platz, 2 besetzt
      Wenn die Zuweisung von "Anna" zu "Neustart" am 06.03.2018 storniert wird
      Dann wird das angenommen
      Und hat die Maßnahme "Neustart" am 12.02.2018 1 Platz, 0 besetzt
      Und hat die Maßnahme "Neustart" am 05.03.2018 1 Platz, 1 besetzt

  @UM-7.1c
  Regel: Der Katalog nennt auch Weiterbildungen, kommunale Leistungen und Angebote für Migrantinnen und Migranten

    Szenariogrundriss: Jede dieser Arten ist zu nennen
      Dann fehlt am 01.02.2018 für UM-7.1c eine <Art>
      Wenn am 01.02.2018 eine <Art> "Eins" für Ausbildungsuchende in den Maßnahmekatalog kommt
      Dann wird das angenommen
      Und fehlt am 01.02.2018 für UM-7.1c keine <Art>

      Beispiele:
        | Art                                  |
        | berufliche Weiterbildung             |
        | zertifizierte Aktivierungsmaßnahme   |
        | kommunale Leistung nach § 16a SGB II |

    Szenariogrundriss: Für Migrantinnen und Migranten sind es weitere, mit einer Ansprechperson außerhalb
      Dann fehlt am 01.02.2018 für UM-7.1c <Art> für Migrantinnen und Migranten
      Wenn am 01.02.2018 <Art> "Eins" für Migrantinnen und Migranten in den Maßnahmekatalog kommt
      Dann wird das abgelehnt wegen UM-7.1c
      Und UM-7.1c verlangt "die externe Ansprechperson"
      Wenn am 01.02.2018 <Art> "Eins" mit externer Ansprechperson für Migrantinnen und Migranten in den Maßnahmekatalog kommt
      Dann wird das angenommen
      Und fehlt am 01.02.2018 für UM-7.1c <keine> für Migrantinnen und Migranten

      Beispiele:
        | Art                            | keine                           |
        | ein Integrationskurs           | kein Integrationskurs           |
        | ein berufsbezogener Sprachkurs | kein berufsbezogener Sprachkurs |
        | eine weitere Förderung         | keine weitere Förderung         |

    Szenario: Eine weitere Förderung für andere braucht keine Ansprechperson außerhalb
      Wenn am 01.02.2018 eine weitere Förderung "Kinderbetreuung" für Alleinerziehende in den Maßnahmekatalog kommt
      Dann wird das angenommen

  @UM-7.1d
  Regel: Der Katalog ist allen im Fallmanagement zugänglich und auf dem Stand des Tages

    Szenario: Wer im Fallmanagement arbeitet, kann ihn einsehen
      Wenn den Maßnahmekatalog nur die Teamleitung einsehen dürfte
      Dann wäre er entgegen UM-7.1d nicht zugänglich für Fallmanagement
      Wenn den Maßnahmekatalog alle einsehen dürfen, die mit Fällen arbeiten
      Dann ist er allen zugänglich, denen er es sein muss

    Szenario: Eine Änderung steht vom Tag an darin, von dem an sie gilt
      Gegeben sei im Maßnahmekatalog seit dem 01.02.2018 eine Maßnahme "Neustart" mit 5 Plätzen, verantwortlich ist die Maßnahmekoordination
      Wenn die Maßnahmekoordination am 01.03.2018 die Maßnahme "Neustart" auf 8 Plätze ändert
      Dann wird das angenommen
      Und hat die Maßnahme "Neustart" am 28.02.2018 5 Plätze, 0 besetzt
      Und hat die Maßnahme "Neustart" am 01.03.2018 8 Plätze, 0 besetzt
