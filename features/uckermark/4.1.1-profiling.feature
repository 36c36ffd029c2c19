# language: de
Funktionalität: Erstgespräch, Profiling und Kundenkategorien (Handlungskonzept, Nr. 4.1 und 4.1.1)

  Grundlage:
    Gegeben sei das Jobcenter Uckermark mit seinem Handlungskonzept
    Und eine Person im Fallmanagement arbeitsmarktfern, geboren am 04.05.1980, betreut seit dem 05.03.2018

  @UM-4.1.1
  Regel: Das Erstgespräch findet spätestens zehn Arbeitstage nach der Bewilligung statt

    Szenariogrundriss: Der letzte Tag für das Erstgespräch, der Reformationstag zählt nicht als Arbeitstag
      Gegeben sei am 08.10.2018 ein vollständiger Antrag
      Und am 29.10.2018 eine Bewilligung
      Wenn am <Tag> ein Gespräch "Erstgespräch" erfasst wird
      Dann ist am <Tag> die am 13.11.2018 fällige Frist nach UM-4.1.1 <Ausgang>
      Und ist das <Verletzung>
      Und beruht diese Frist auf "4.1"
      Und verlangt sie "Erstgespräch führen"
      Und ist dafür das Fallmanagement arbeitsmarktfern zuständig

      Beispiele:
        | Tag        | Ausgang                    | Verletzung   |
        | 13.11.2018 | rechtzeitig erfüllt        | kein Verstoß |
        | 14.11.2018 | um 1 Tag verspätet erfüllt | ein Verstoß  |

    Szenariogrundriss: Wer an Ostern nicht im Amt war, hat keinen Tag verloren
      Gegeben sei am 12.03.2018 ein vollständiger Antrag
      Wenn am 26.03.2018 eine Bewilligung ab dem 01.03.2018 erfasst wird
      Dann ist am <Tag> die am 11.04.2018 fällige Frist nach UM-4.1.1 <Ausgang>

      Beispiele:
        | Tag        | Ausgang          |
        | 11.04.2018 | bald fällig      |
        | 12.04.2018 | 1 Tag überfällig |

    Szenario: Vor der Bewilligung ist nichts fällig, und danach zählt nur das Erstgespräch mit der Person
      Gegeben sei am 12.03.2018 ein vollständiger Antrag
      Dann läuft am 12.03.2018 keine Frist nach UM-4.1.1
      Wenn am 26.03.2018 eine Bewilligung erfasst wird
      Und am 27.03.2018 ein kurzer Kontakt erfasst wird
      Und am 28.03.2018 ein Gespräch "Erstgespräch" ohne die Person erfasst wird
      Dann ist am 28.03.2018 die Frist nach UM-4.1.1 fällig am 11.04.2018

    Szenariogrundriss: Sie gilt ab 25 Jahren
      Gegeben sei eine Person im Fallmanagement arbeitsmarktfern, geboren am <geboren>, betreut seit dem 05.03.2018
      Und am 05.03.2018 ein vollständiger Antrag
      Wenn am 12.03.2018 eine Bewilligung erfasst wird
      Dann <Ergebnis>

      Beispiele: Am 25. Geburtstag und am Tag davor
        | geboren    | Ergebnis                                                       |
        | 12.03.1993 | ist am 12.03.2018 die Frist nach UM-4.1.1 fällig am 26.03.2018 |
        | 13.03.1993 | läuft am 12.03.2018 keine Frist nach UM-4.1.1                  |

    Szenariogrundriss: Das Erstgespräch gehört zum Neufall, nicht zur Weiterbewilligung
      Gegeben sei am 05.03.2018 ein vollständiger Antrag <Vorgeschichte>
      Wenn am 12.03.2018 eine Bewilligung erfasst wird
      Dann <Ergebnis>

      Beispiele: Sechs Monate ohne Leistungen oder ein Zuzug machen den Neufall
        | Vorgeschichte                                           | Ergebnis                                                       |
        | mit letztem Leistungsbezug am 04.09.2017                | ist am 12.03.2018 die Frist nach UM-4.1.1 fällig am 26.03.2018 |
        | mit letztem Leistungsbezug am 05.09.2017                | läuft am 12.03.2018 keine Frist nach UM-4.1.1                  |
        | mit letztem Leistungsbezug am 05.09.2017 und nach Zuzug | ist am 12.03.2018 die Frist nach UM-4.1.1 fällig am 26.03.2018 |

    Szenario: Das geführte Erstgespräch wird mit der nächsten Bewilligung nicht wieder fällig
      Gegeben sei am 05.03.2018 ein vollständiger Antrag
      Und am 12.03.2018 eine Bewilligung bis zum 31.08.2018
      Und am 15.03.2018 ein Gespräch "Erstgespräch"
      Wenn am 10.09.2018 eine Bewilligung ab dem 01.09.2018 erfasst wird
      Dann läuft am 10.09.2018 keine Frist nach UM-4.1.1

    Szenariogrundriss: Wer als junger Mensch schon die Erstberatung hatte, braucht mit 25 kein Erstgespräch
      Gegeben sei eine Person im Fallmanagement arbeitsmarktfern, geboren am 12.06.1993, betreut seit dem 05.03.2018
      Und am 05.03.2018 ein vollständiger Antrag
      Und am 12.03.2018 eine Bewilligung
      Wenn am 14.03.2018 ein Gespräch "<Gespräch>" erfasst wird
      Dann <Ergebnis>

      Beispiele:
        | Gespräch          | Ergebnis                                                       |
        | Erstberatung      | läuft am 12.06.2018 keine Frist nach UM-4.1.1                  |
        | Einstiegsberatung | ist am 12.06.2018 die Frist nach UM-4.1.1 fällig am 26.06.2018 |

    Szenario: Das Fallmanagement für arbeitsmarktnahe Kunden hat seine eigene Frist
      Gegeben sei eine Person im Fallmanagement arbeitsmarktnah, geboren am 04.05.1980, betreut seit dem 05.03.2018
      Und am 05.03.2018 ein vollständiger Antrag
      Wenn am 12.03.2018 eine Bewilligung erfasst wird
      Dann läuft am 12.03.2018 keine Frist nach UM-4.1.1

  @UM-4.1.2
  Regel: Am Anfang stehen ein Profiling, ein gemeinsames Ziel und eine gemeinsame Strategie mit Zeitplan

    Szenariogrundriss: Die drei Aufgaben stehen von Anfang an
      Dann ist am 05.03.2018 die Aufgabe "<Aufgabe>" nach UM-4.1.2 offen
      Und beruht diese Frist auf "4.1.1"
      Und ist sie ein Muss
      Wenn am 12.03.2018 <zu wenig> erfasst wird
      Dann ist am 12.03.2018 die Aufgabe "<Aufgabe>" nach UM-4.1.2 offen
      Wenn am 19.03.2018 <Vorgang> erfasst wird
      Dann ist am 19.03.2018 die Aufgabe "<Aufgabe>" nach UM-4.1.2 erfüllt

      Beispiele:
        | Aufgabe                                          | zu wenig                                  | Vorgang                                                  |
        | Profiling der Stärken und Schwächen erstellen    | ein Profil mit "Stärken"                  | ein Profil mit "Stärken" und "Defizite"                  |
        | Gemeinsam ein Ziel festlegen                     | ein Gespräch "Erstgespräch"               | das Ziel "Ausbildung"                                    |
        | Strategie mit zeitlicher Perspektive vereinbaren | ein Integrationsfahrplan mit "Strategien" | ein Integrationsfahrplan mit "Strategien" und "Zeitplan" |

    Szenario: Im Fallmanagement für arbeitsmarktnahe Kunden stehen sie nicht
      Gegeben sei eine Person im Fallmanagement arbeitsmarktnah, geboren am 04.05.1980, betreut seit dem 05.03.2018
      Dann gibt es am 05.03.2018 keine Aufgabe nach UM-4.1.2

  @UM-4.1.30
  Regel: Das Profiling bezieht sich auf Zielberuf oder Zieltätigkeit

    Szenario: Der Zielberuf steht im Profil
      Wenn am 12.03.2018 ein Profil mit "Stärken", "Defizite", "Bedarfsgemeinschaft", "Beurteilung der Lage" und "Zeitrahmen der Eingliederung", mit dem Zielberuf "Köchin" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Wenn am 13.03.2018 ein Profil mit "Stärken", "Defizite", "Bedarfsgemeinschaft", "Beurteilung der Lage" und "Zeitrahmen der Eingliederung" erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen UM-4.1.30
      Und UM-4.1.30 ist ein Muss, steht in "4.1.1"

  @UM-4.1.30a
  Regel: Auch Alternativen zum Zielberuf können berücksichtigt werden

    Szenario: Alternativen im Profil sind erlaubt und werden so vermerkt
      Wenn am 12.03.2018 ein Profil mit "Alternativen zum Zielberuf" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft UM-4.1.30a

  @UM-4.1.31
  Regel: Im Erstgespräch werden berufliche und übergreifende Kompetenzen mit Blick auf den Zielberuf erfasst

    Szenariogrundriss: Die Stärkenanalyse braucht beide Arten von Kompetenzen und den Zielberuf
      Wenn am 12.03.2018 <Vorgang> erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-4.1.31 <Ausgang>
      Und beruht diese Frist auf "4.1.1"
      Und verlangt sie "Stärkenanalyse im Erstgespräch vornehmen"

      Beispiele:
        | Vorgang                                                                                                        | Ausgang |
        | ein Profil mit "Stärken", "berufliche Kompetenzen" und "übergreifende Kompetenzen", mit dem Zielberuf "Köchin" | erfüllt |
        | ein Profil mit "Stärken", "berufliche Kompetenzen" und "übergreifende Kompetenzen"                             | offen   |
        | ein Profil mit "Stärken" und "berufliche Kompetenzen", mit dem Zielberuf "Köchin"                              | offen   |
        | ein Gespräch "Erstgespräch"                                                                                    | offen   |

  @UM-4.1.32
  Regel: Danach werden die Merkmale ermittelt, die eine Vermittlung voraussetzt

    Szenario: Die Merkmale für die Vermittlung stehen im Profil
      Wenn am 12.03.2018 ein Profil mit "Stärken" erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-4.1.32 offen
      Und verlangt sie "Merkmale ermitteln, die eine Vermittlung voraussetzt"
      Und ist sie ein Muss
      Wenn am 13.03.2018 ein Profil mit "Merkmale für die Vermittlung" erfasst wird
      Dann ist am 13.03.2018 die Aufgabe nach UM-4.1.32 erfüllt

  @UM-4.1.33 @UM-4.1.4
  Regel: Handlungsbedarfe werden gemeinsam erhoben, nach Person und Umfeld unterschieden, und nur wenn sie der Integration im Weg stehen

    Szenariogrundriss: Was zu einem Handlungsbedarf gesagt wird
      Wenn am 12.03.2018 das Hemmnis "Schulden" in Rahmenbedingungen <Zusatz> erfasst wird
      Dann wird das <Antwort>

      Beispiele:
        | Zusatz                                                                                                                                    | Antwort                                   |
        | dabei "steht der Integration in Zielberuf oder Zieltätigkeit im Weg" und dabei "gemeinsam mit der Person erhoben"                         | ohne Verstoß festgehalten                 |
        | im Umfeld der Person, dabei "steht der Integration in Zielberuf oder Zieltätigkeit im Weg" und dabei "gemeinsam mit der Person erhoben"   | ohne Verstoß festgehalten                 |
        | ohne Angabe zum Umfeld, dabei "steht der Integration in Zielberuf oder Zieltätigkeit im Weg" und dabei "gemeinsam mit der Person erhoben" | festgehalten, mit Verstoß gegen UM-4.1.33 |
        | dabei "steht der Integration in Zielberuf oder Zieltätigkeit im Weg"                                                                      | festgehalten, mit Verstoß gegen UM-4.1.33 |
        | dabei "gemeinsam mit der Person erhoben"                                                                                                  | festgehalten, mit Verstoß gegen UM-4.1.4  |

  @UM-4.1.3
  Regel: Jeder Handlungsbedarf gehört in einen der fünf Bereiche

    Szenariogrundriss: Die fünf Bereiche
      Wenn am 12.03.2018 das Hemmnis "Hürde" in <Bereich> erfasst wird
      Dann nennt der Eintrag als geprüft UM-4.1.3

      Beispiele:
        | Bereich               |
        | beruflicher Kompetenz |
        | Motivation            |
        | sozialen Kompetenzen  |
        | Leistungsfähigkeit    |
        | Rahmenbedingungen     |

  @UM-4.1.5
  Regel: Jedes Hemmnis hat einen Bearbeitungsstand

    Szenariogrundriss: Die vier Stände, am Anfang steht „erkannt“
      Gegeben sei am 12.03.2018 das Hemmnis "Schulden" in Rahmenbedingungen
      Wenn am 19.03.2018 beim Hemmnis "Schulden" der Stand "in Bearbeitung" erfasst wird
      Und am 04.06.2018 beim Hemmnis "Schulden" der Stand "<Stand>" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft UM-4.1.5

      Beispiele:
        | Stand                |
        | erkannt              |
        | erfolglos bearbeitet |
        | erfolgreich erledigt |

  @UM-4.1.6
  Regel: Die Hemmnisse werden priorisiert

    Szenario: Sobald es mehrere sind, und wieder, wenn eines hinzukommt
      Gegeben sei am 12.03.2018 das Hemmnis "Schulden" in Rahmenbedingungen
      Dann gibt es am 12.03.2018 keine Aufgabe nach UM-4.1.6
      Wenn am 13.03.2018 das Hemmnis "Rücken" in Leistungsfähigkeit erfasst wird
      Dann ist am 13.03.2018 die Aufgabe nach UM-4.1.6 offen
      Und beruht diese Frist auf "4.1.1, 4.1.3"
      Und verlangt sie "Hemmnisse priorisieren"
      Wenn am 14.03.2018 die Reihenfolge "Schulden" und "Rücken" erfasst wird
      Dann ist am 14.03.2018 die Aufgabe nach UM-4.1.6 erfüllt
      Wenn am 04.06.2018 das Hemmnis "Deutsch" in beruflicher Kompetenz erfasst wird
      Dann ist am 04.06.2018 die Aufgabe nach UM-4.1.6 offen

  @UM-4.1.7
  Regel: A bis C heißt, die Integration ist realistisch, D bis E, sie ist es nicht

    Szenariogrundriss: Wer eine Kategorie ohne diese Einschätzung festhält, holt sie nach
      Wenn am 12.03.2018 die Kundenkategorie <Kategorie> erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-4.1.7 offen
      Und beruht diese Frist auf "4.1.1"
      Wenn am 13.03.2018 die Kundenkategorie <danach> erfasst wird
      Dann ist am 13.03.2018 die Aufgabe nach UM-4.1.7 erfüllt

      Beispiele:
        | Kategorie                                                     | danach                                                              |
        | A                                                             | A dabei "die Integration ist realistisch oder wahrscheinlich"       |
        | C                                                             | D dabei "die Integration ist weder realistisch noch wahrscheinlich" |
        | E                                                             | X                                                                   |
        | D dabei "die Integration ist realistisch oder wahrscheinlich" | B dabei "die Integration ist realistisch oder wahrscheinlich"       |

    Szenariogrundriss: Mit der passenden Einschätzung ist nichts nachzuholen
      Wenn am 12.03.2018 die Kundenkategorie <Kategorie> dabei "<Einschätzung>" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und gibt es am 12.03.2018 keine Aufgabe nach UM-4.1.7

      Beispiele:
        | Kategorie | Einschätzung                                              |
        | B         | die Integration ist realistisch oder wahrscheinlich       |
        | E         | die Integration ist weder realistisch noch wahrscheinlich |

  @UM-4.1.7a
  Regel: Die Profillage wird im Erstgespräch festgelegt, wo nötig vorläufig

    Szenario: Nach dem Erstgespräch steht die Profillage aus, bis sie festgelegt ist
      Wenn am 12.03.2018 ein Gespräch "Erstgespräch" erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-4.1.7a offen
      Und beruht diese Frist auf "4.1.1"
      Und verlangt sie "Profillage festlegen"
      Wenn am 13.03.2018 die Kundenkategorie D dabei "vorläufig, nach dem Stand der Informationen (Integrationsprognose)" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am 13.03.2018 die Aufgabe nach UM-4.1.7a erfüllt

    Szenario: Wer schon eine Kategorie hat, für den ist sie festgelegt
      Gegeben sei am 12.03.2018 die Kundenkategorie B
      Wenn am 12.03.2018 ein Gespräch "Erstgespräch" erfasst wird
      Dann gibt es am 12.03.2018 keine Aufgabe nach UM-4.1.7a

  @UM-4.1.7b
  Regel: Aus Potentialen und Handlungsbedarfen wird eingeschätzt, wie und wann die Eingliederung zu erreichen ist

    Szenariogrundriss: Zu Stärken und Defiziten gehören Beurteilung und Zeitrahmen
      Wenn am 12.03.2018 ein Profil mit "Stärken", "Defizite", "Bedarfsgemeinschaft", <weiter>, mit dem Zielberuf "Köchin" erfasst wird
      Dann wird das <Antwort>

      Beispiele:
        | weiter                                                    | Antwort                                   |
        | "Beurteilung der Lage" und "Zeitrahmen der Eingliederung" | ohne Verstoß festgehalten                 |
        | "Beurteilung der Lage"                                    | festgehalten, mit Verstoß gegen UM-4.1.7b |
        | "Zeitrahmen der Eingliederung"                            | festgehalten, mit Verstoß gegen UM-4.1.7b |

  @UM-4.1.8
  Regel: Kategorie S ist für Selbständige und Existenzgründende, die das Jobcenter unterstützt

    Szenariogrundriss: Wer in Kategorie S gehört
      Gegeben sei am 12.03.2018 das Merkmal Personengruppe "<Gruppe>"
      Wenn am 12.03.2018 <Vorgang> erfasst wird
      Dann wird das <Antwort>

      Beispiele:
        | Gruppe            | Vorgang                                                                                      | Antwort                                  |
        | Selbständige      | die Kundenkategorie S, dabei "das Jobcenter befürwortet und unterstützt die Selbständigkeit" | ohne Verstoß festgehalten                |
        | Existenzgründende | die Kundenkategorie S, dabei "das Jobcenter befürwortet und unterstützt die Selbständigkeit" | ohne Verstoß festgehalten                |
        | Geflüchtete       | die Kundenkategorie S, dabei "das Jobcenter befürwortet und unterstützt die Selbständigkeit" | festgehalten, mit Verstoß gegen UM-4.1.8 |
        | Selbständige      | die Kundenkategorie S                                                                        | festgehalten, mit Verstoß gegen UM-4.1.8 |

  @UM-4.1.9
  Regel: In den Kategorien X, Y, Z wird vorübergehend keine Eingliederungsvereinbarung geschlossen

    Szenariogrundriss: Eine Vereinbarung in diesen Kategorien ist ein Verstoß
      Gegeben sei am 12.03.2018 die Kundenkategorie <Kategorie>
      Wenn am 19.03.2018 eine EGV erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen UM-4.1.9
      Und UM-4.1.9 ist ein Muss, steht in "4.1.1, 5.1"

      Beispiele:
        | Kategorie |
        | X         |
        | Y         |
        | Z         |

    Szenario: Solange ruht auch, was eine Vereinbarung erwartet
      Gegeben sei am 12.03.2018 eine EGV
      Und am 19.03.2018 ein vollständiger Integrationsfahrplan
      Wenn am 26.03.2018 die Kundenkategorie X erfasst wird
      Dann ist am 25.03.2018 die Aufgabe nach UM-4.1.23a offen
      Und ist am 26.03.2018 die Aufgabe nach UM-4.1.23a entfallen
      Und ist der Grund "ausgenommen nach UM-4.1.9 (Handlungskonzept, 4.1.1, 5.1)"

    Szenario: In den anderen Kategorien ist nichts dagegen zu sagen, auch nicht nach einem Wechsel
      Gegeben sei am 12.03.2018 die Kundenkategorie X
      Und am 17.09.2018 die Kundenkategorie E
      Wenn am 17.09.2018 eine EGV erfasst wird
      Dann wird das ohne Verstoß festgehalten

  @UM-4.1.9a
  Regel: In X, Y oder Z gehört, wer längerfristig nicht zu integrieren ist oder wessen Bedarfslage ungeklärt ist

    Szenariogrundriss: Der Grund gehört zur Zuordnung
      Wenn am 12.03.2018 die Kundenkategorie <Kategorie> dabei "die Integration ist längerfristig nicht möglich oder die Bedarfslage ungeklärt" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Wenn am 13.03.2018 die Kundenkategorie <Kategorie> erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen UM-4.1.9a

      Beispiele:
        | Kategorie |
        | X         |
        | Y         |
        | Z         |

    Szenario: Was X, Y und Z unterscheidet, steht in den Anlagen
      Wenn am 12.03.2018 die Kundenkategorie Y erfasst wird
      Dann verweist am 11.03.2018 für den Fall nichts nach UM-4.1.9a weiter
      Und gilt am 12.03.2018 für den Fall nach UM-4.1.9a auch die "Anlagen zur Kundenkategorisierung für das Jobcenter Uckermark", so "4.1.1"

  @UM-4.1.10
  Regel: Kategorie X kommt spätestens nach sechs Monaten auf Wiedervorlage

    Szenariogrundriss: Der letzte Tag der Wiedervorlage in Kategorie X
      Gegeben sei am 31.08.2018 die Kundenkategorie X
      Wenn am <Tag> <Vorgang> erfasst wird
      Dann ist am <Tag> die am 28.02.2019 fällige Frist nach UM-4.1.10 <Ausgang>
      Und ist das <Verletzung>
      Und beruht diese Frist auf "4.1.1, 5.1"
      Und ist dafür die zuständige Fachkraft zuständig

      Beispiele: Sie ist auch mit einem Wechsel der Kategorie erledigt
        | Tag        | Vorgang                     | Ausgang                    | Verletzung   |
        | 28.02.2019 | der Schritt "Wiedervorlage" | rechtzeitig erfüllt        | kein Verstoß |
        | 01.03.2019 | der Schritt "Wiedervorlage" | um 1 Tag verspätet erfüllt | ein Verstoß  |
        | 28.02.2019 | die Kundenkategorie D       | rechtzeitig erfüllt        | kein Verstoß |
        | 01.03.2019 | die Kundenkategorie Z       | um 1 Tag verspätet erfüllt | ein Verstoß  |

    Szenario: Bleibt es bei X, beginnen mit der Wiedervorlage neue sechs Monate
      Gegeben sei am 12.03.2018 die Kundenkategorie X
      Wenn am 10.09.2018 der Schritt "Wiedervorlage" erfasst wird
      Dann ist am 10.09.2018 die Frist nach UM-4.1.10 fällig am 10.03.2019

    Szenario: Auch für junge Menschen
      Gegeben sei eine Person im Fallmanagement U25, geboren am 04.05.1996, betreut seit dem 05.03.2018
      Wenn am 12.03.2018 die Kundenkategorie X erfasst wird
      Dann ist am 12.03.2018 die Frist nach UM-4.1.10 fällig am 12.09.2018

  @UM-4.1.11
  Regel: Kategorie Y kommt spätestens drei Monate vor dem Ende des Hindernisses auf Wiedervorlage

    Szenariogrundriss: Der letzte Tag der Wiedervorlage vor dem Ende der Elternzeit
      Gegeben sei am 12.03.2018 die Kundenkategorie Y
      Und am 12.03.2018 der Zeitraum "Elternzeit" (Vermittlungshindernis) ab dem 12.03.2018 bis zum 31.05.2019
      Wenn am <Tag> der Schritt "Wiedervorlage" zu "Elternzeit" erfasst wird
      Dann ist am <Tag> die am 28.02.2019 fällige Frist nach UM-4.1.11 <Ausgang>
      Und ist das <Verletzung>
      Und beruht diese Frist auf "4.1.1, 5.1"

      Beispiele:
        | Tag        | Ausgang                    | Verletzung   |
        | 28.02.2019 | rechtzeitig erfüllt        | kein Verstoß |
        | 01.03.2019 | um 1 Tag verspätet erfüllt | ein Verstoß  |

    Szenario: Eine andere Wiedervorlage nimmt sie nicht vorweg
      Gegeben sei am 12.03.2018 die Kundenkategorie Y
      Und am 12.03.2018 der Zeitraum "Elternzeit" (Vermittlungshindernis) ab dem 12.03.2018 bis zum 30.11.2019
      Wenn am 12.03.2019 der Schritt "Wiedervorlage" erfasst wird
      Dann ist am 12.03.2019 die Frist nach UM-4.1.11 fällig am 30.08.2019

    Szenario: Mit einer anderen Kategorie entfällt sie, und außerhalb von Y gibt es sie nicht
      Gegeben sei am 12.03.2018 der Zeitraum "Pflege" (Vermittlungshindernis) ab dem 12.03.2018 bis zum 31.05.2019
      Dann läuft am 12.03.2018 keine Frist nach UM-4.1.11
      Wenn am 13.03.2018 die Kundenkategorie Y erfasst wird
      Und am 17.09.2018 die Kundenkategorie D erfasst wird
      Dann ist am 17.09.2018 die am 28.02.2019 fällige Frist nach UM-4.1.11 entfallen

  @UM-4.1.11a
  Regel: Kategorie Y kommt in der Regel nach einem Jahr auf Wiedervorlage

    Szenariogrundriss: Der letzte Tag der Wiedervorlage nach einem Jahr
      Gegeben sei am 12.03.2018 die Kundenkategorie Y
      Wenn am <Tag> <Vorgang> erfasst wird
      Dann ist am <Tag> die am 12.03.2019 fällige Frist nach UM-4.1.11a <Ausgang>
      Und ist das <Verletzung>
      Und ist diese Frist ein Soll

      Beispiele:
        | Tag        | Vorgang                     | Ausgang                    | Verletzung      |
        | 12.03.2019 | der Schritt "Wiedervorlage" | rechtzeitig erfüllt        | kein Verstoß    |
        | 13.03.2019 | der Schritt "Wiedervorlage" | um 1 Tag verspätet erfüllt | eine Abweichung |
        | 12.03.2019 | die Kundenkategorie X       | rechtzeitig erfüllt        | kein Verstoß    |

    Szenario: Bleibt es bei Y, beginnt ein neues Jahr
      Gegeben sei am 12.03.2018 die Kundenkategorie Y
      Wenn am 11.03.2019 der Schritt "Wiedervorlage" erfasst wird
      Dann ist am 11.03.2019 die Frist nach UM-4.1.11a fällig am 11.03.2020

  @UM-4.1.12
  Regel: Kategorie Z kommt spätestens nach sechs Monaten auf Wiedervorlage

    Szenariogrundriss: Der letzte Tag der Wiedervorlage in Kategorie Z
      Gegeben sei am 12.03.2018 die Kundenkategorie Z
      Wenn am <Tag> <Vorgang> erfasst wird
      Dann ist am <Tag> die am 12.09.2018 fällige Frist nach UM-4.1.12 <Ausgang>
      Und ist das <Verletzung>
      Und beruht diese Frist auf "4.1.1, 5.1"

      Beispiele:
        | Tag        | Vorgang                     | Ausgang                    | Verletzung   |
        | 12.09.2018 | der Schritt "Wiedervorlage" | rechtzeitig erfüllt        | kein Verstoß |
        | 13.09.2018 | der Schritt "Wiedervorlage" | um 1 Tag verspätet erfüllt | ein Verstoß  |
        | 12.09.2018 | die Kundenkategorie Y       | rechtzeitig erfüllt        | kein Verstoß |

    Szenario: Bleibt es bei Z, beginnen mit der Wiedervorlage neue sechs Monate
      Gegeben sei am 12.03.2018 die Kundenkategorie Z
      Wenn am 10.09.2018 der Schritt "Wiedervorlage" erfasst wird
      Dann ist am 10.09.2018 die Frist nach UM-4.1.12 fällig am 10.03.2019

  @UM-4.1.13
  Regel: Bei der Reaktivierung aus X, Y, Z wird vollumfänglich belehrt

    Szenariogrundriss: Mit der neuen Kategorie steht die Belehrung aus
      Gegeben sei am 12.03.2018 die Kundenkategorie <vorher>
      Dann gibt es am 12.03.2018 keine Aufgabe nach UM-4.1.13
      Wenn am 17.09.2018 die Kundenkategorie <danach> erfasst wird
      Dann ist am 17.09.2018 die Aufgabe nach UM-4.1.13 vom 17.09.2018 offen
      Und beruht diese Frist auf "4.1.1, 5.1"
      Und verlangt sie "Bei der Reaktivierung vollumfänglich belehren"
      Und ist dafür die zuständige Fachkraft zuständig
      Wenn am 18.09.2018 eine vollumfängliche Belehrung anlässlich "Reaktivierung" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am 18.09.2018 die Aufgabe nach UM-4.1.13 vom 17.09.2018 erfüllt

      Beispiele:
        | vorher | danach |
        | X      | B      |
        | Y      | D      |
        | Z      | S      |

    Szenariogrundriss: Was keine Reaktivierung ist
      Gegeben sei am 12.03.2018 die Kundenkategorie <vorher>
      Wenn am 17.09.2018 die Kundenkategorie <danach> erfasst wird
      Dann gibt es am 17.09.2018 keine Aufgabe nach UM-4.1.13

      Beispiele:
        | vorher | danach |
        | D      | B      |
        | X      | Z      |
        | A      | Y      |

    Szenariogrundriss: Was dafür nicht genügt
      Gegeben sei am 12.03.2018 die Kundenkategorie X
      Und am 12.03.2018 eine vollumfängliche Belehrung
      Und am 17.09.2018 die Kundenkategorie D
      Wenn am 18.09.2018 <Belehrung> erfasst wird
      Dann ist am 18.09.2018 die Aufgabe nach UM-4.1.13 offen

      Beispiele: Nur ein Teil, ein anderer Anlass, eine andere Stelle
        | Belehrung                                                                                              |
        | eine leistungsrechtliche Belehrung anlässlich "Reaktivierung"                                          |
        | eine eingliederungsrechtliche Belehrung anlässlich "Reaktivierung"                                     |
        | eine vollumfängliche Belehrung                                                                         |
        | eine vollumfängliche Belehrung anlässlich "Reaktivierung", erledigt durch die Leistungssachbearbeitung |

    Szenario: Belehrt das zuständige Fallmanagement nicht selbst, ist das ein Verstoß
      Gegeben sei am 12.03.2018 die Kundenkategorie X
      Und am 17.09.2018 die Kundenkategorie D
      Wenn am 18.09.2018 eine vollumfängliche Belehrung anlässlich "Reaktivierung", erledigt durch die Leistungssachbearbeitung erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen UM-4.1.13

    Szenario: Wer noch einmal zurückkommt, wird noch einmal belehrt, wer nur weiterrückt, nicht
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                                   |
        | 12.03.2018 | die Kundenkategorie X                                     |
        | 17.09.2018 | die Kundenkategorie D                                     |
        | 18.09.2018 | eine vollumfängliche Belehrung anlässlich "Reaktivierung" |
      Wenn am 12.11.2018 die Kundenkategorie C erfasst wird
      Dann ist am 12.11.2018 die Aufgabe nach UM-4.1.13 erfüllt
      Wenn am 14.01.2019 die Kundenkategorie Z erfasst wird
      Und am 04.03.2019 die Kundenkategorie C erfasst wird
      Dann ist am 04.03.2019 die Aufgabe nach UM-4.1.13 offen

  @UM-4.1.14
  Regel: Das Profiling sieht die Person im Zusammenhang ihrer Bedarfsgemeinschaft

    Szenario: Zum Profiling gehört die Bedarfsgemeinschaft
      Wenn am 12.03.2018 ein Profil mit "Stärken", "Defizite", "Beurteilung der Lage" und "Zeitrahmen der Eingliederung", mit dem Zielberuf "Köchin" erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen UM-4.1.14
      Wenn am 13.03.2018 ein Profil mit "Stärken", "Defizite", "Bedarfsgemeinschaft", "Beurteilung der Lage" und "Zeitrahmen der Eingliederung", mit dem Zielberuf "Köchin" erfasst wird
      Dann wird das ohne Verstoß festgehalten

  @UM-4.1.14a
  Regel: Für die Bedarfsgemeinschaft wird eingeschätzt, was ihre Hilfebedürftigkeit am besten verringert

    Szenario: Die Einschätzung steht aus, bis sie mit einem Vermerk festgehalten ist
      Wenn am 12.03.2018 der Schritt "Einschätzung für die Bedarfsgemeinschaft" ohne Vermerk darüber erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-4.1.14a offen
      Und beruht diese Frist auf "4.1.1"
      Und verlangt sie "Aktivitäten und Fokus für die Bedarfsgemeinschaft einschätzen"
      Wenn am 13.03.2018 der Schritt "Einschätzung für die Bedarfsgemeinschaft" erfasst wird
      Dann ist am 13.03.2018 die Aufgabe nach UM-4.1.14a erfüllt

  @UM-4.1.34
  Regel: Was erhoben wird, steht im Profil, und jedes Profil hat einen Gültigkeitszeitraum

    Szenariogrundriss: Kein Profil ohne Gültigkeit, bei keinem Fallmanagement
      Gegeben sei eine Person <wo>, geboren am <geboren>, betreut seit dem 05.03.2018
      Wenn am 12.03.2018 ein Profil mit "persönlicher Werdegang", gültig bis zum 12.09.2018 erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Wenn am 13.03.2018 ein Profil mit "persönlicher Werdegang", ohne Ende der Gültigkeit erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen UM-4.1.34
      Und UM-4.1.34 ist ein Muss, steht in "4.1.1, 5.1"

      Beispiele:
        | wo                                 | geboren    |
        | im Fallmanagement arbeitsmarktfern | 04.05.1980 |
        | im Fallmanagement U25              | 04.05.1996 |

  @UM-4.1.35
  Regel: Jedes Folgegespräch überprüft den Integrationsfahrplan und beurteilt Fort- und Rückschritte

    Szenario: Was in einem Folgegespräch ausblieb, steht an, bis es nachgeholt ist
      Wenn am 12.03.2018 ein Gespräch "Folgegespräch", dabei "der Integrationsfahrplan wurde überprüft, Fort- und Rückschritte wurden beurteilt" erfasst wird
      Dann gibt es am 12.03.2018 keine Aufgabe nach UM-4.1.35
      Wenn am 11.06.2018 ein Gespräch "Folgegespräch" erfasst wird
      Dann ist am 11.06.2018 die Aufgabe nach UM-4.1.35 offen
      Und beruht diese Frist auf "4.1.1"
      Und ist sie ein Muss
      Wenn am 10.09.2018 ein Gespräch "Folgegespräch", dabei "der Integrationsfahrplan wurde überprüft, Fort- und Rückschritte wurden beurteilt" erfasst wird
      Dann ist am 10.09.2018 die Aufgabe nach UM-4.1.35 erfüllt
