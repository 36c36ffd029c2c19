# language: de
Funktionalität: Unter 25-Jährige: Integrationsplanung und Umsetzung (Handlungskonzept, Nr. 5.3)

  Grundlage:
    Gegeben sei das Jobcenter Uckermark mit seinem Handlungskonzept
    Und eine Person im Fallmanagement U25, geboren am 15.05.1993, betreut seit dem 05.03.2018

  @UM-5.3.1
  Regel: Bei Minderjährigen unterzeichnet der gesetzliche Vertreter die EGV mit

    Szenariogrundriss: Der Tag vor dem 18. Geburtstag und der Geburtstag
      Gegeben sei eine Person im Fallmanagement U25, geboren am 15.05.2000, betreut seit dem 05.03.2018
      Wenn am <Tag> <EGV> erfasst wird
      Dann <Antwort>

      Beispiele:
        | Tag        | EGV                                                   | Antwort                               |
        | 14.05.2018 | eine EGV                                              | UM-5.3.1 ist ein Muss, steht in "5.3" |
        | 14.05.2018 | eine EGV mitunterzeichnet vom gesetzlichen Vertreter  | verstößt das nicht gegen UM-5.3.1     |
        | 15.05.2018 | eine EGV                                              | nennt der Eintrag nicht UM-5.3.1      |

  @UM-5.3.2
  Regel: Schon das erste Gespräch nach der Einstiegsberatung führt zu einer EGV

    Szenariogrundriss: Die Erstberatung, oder das Erstgespräch, das die Einstiegsberatung nachholt
      Wenn am 12.03.2018 ein Gespräch "<Anlass>" erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-5.3.2 offen
      Und verlangt sie "Eingliederungsvereinbarung im ersten Gespräch schließen (U25)"
      Wenn am 12.03.2018 eine EGV erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-5.3.2 erfüllt

      Beispiele:
        | Anlass       |
        | Erstberatung |
        | Erstgespräch |

    Szenariogrundriss: Ausgenommen sind die Kategorien X, Y, Z und Schülerinnen und Schüler
      Wenn am 05.03.2018 <Merkmal> erfasst wird
      Und am 12.03.2018 ein Gespräch "Erstberatung" erfasst wird
      Dann gibt es am 12.03.2018 keine Aufgabe nach UM-5.3.2

      Beispiele:
        | Merkmal                                          |
        | die Kundenkategorie X                            |
        | die Kundenkategorie Y                            |
        | die Kundenkategorie Z                            |
        | das Merkmal Zielgruppe "Schülerinnen und Schüler" |

    Szenario: Bis zum Tag vor dem 25. Geburtstag ist sie nach dieser Regel zu schließen
      Wenn am 12.03.2018 ein Gespräch "Erstberatung" erfasst wird
      Dann ist am 14.05.2018 die Aufgabe nach UM-5.3.2 offen
      Und ist am 15.05.2018 die Aufgabe nach UM-5.3.2 entfallen

    Szenario: Ein Folgegespräch ohne EGV zeigt, dass sie unterblieb
      Wenn am 14.05.2018 ein Gespräch "Folgegespräch" erfasst wird
      Dann UM-5.3.2 ist ein Muss, steht in "5.3"
      Wenn am 15.05.2018 ein Gespräch "Folgegespräch" erfasst wird
      Dann nennt der Eintrag nicht UM-5.3.2

  @UM-5.3.3
  Regel: Aufgaben und Termine aus der EGV werden auf einem Formblatt ausgehändigt

    Szenario: Nach jeder EGV steht das Formblatt aus
      Wenn am 12.03.2018 eine EGV erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-5.3.3 offen
      Und verlangt sie "Formblatt mit Aufgaben und Terminen aushändigen"
      Wenn am 13.03.2018 der Schritt "Formblatt mit Aufgaben und Terminen ausgehändigt" erfasst wird
      Dann ist am 13.03.2018 die Aufgabe nach UM-5.3.3 erfüllt

    Szenario: Es ist für junge Menschen bis zum Tag vor dem 25. Geburtstag
      Wenn am 12.03.2018 eine EGV erfasst wird
      Dann ist am 14.05.2018 die Aufgabe nach UM-5.3.3 offen
      Und ist am 15.05.2018 die Aufgabe nach UM-5.3.3 entfallen

  @UM-5.3.4
  Regel: Im Übrigen gilt, was für Ältere gilt: spätestens alle sechs Monate ein Folgegespräch

    Szenariogrundriss: Der letzte Tag für das Folgegespräch
      Gegeben sei eine Person im Fallmanagement U25, geboren am 15.05.1996, betreut seit dem 05.03.2018
      Wenn am 12.03.2018 ein Gespräch "Erstberatung" erfasst wird
      Und am <Tag> ein Gespräch "Folgegespräch" erfasst wird
      Dann ist am <Tag> die am 12.09.2018 fällige Frist nach UM-5.3.4 <Ausgang>
      Und ist am <Tag> die Frist nach UM-5.3.4 fällig am <nächste>

      Beispiele: Danach zählt die Zeit von diesem Gespräch an
        | Tag        | Ausgang                    | nächste    |
        | 12.09.2018 | rechtzeitig erfüllt        | 12.03.2019 |
        | 13.09.2018 | um 1 Tag verspätet erfüllt | 13.03.2019 |

    Szenario: Mit dem 25. Geburtstag gilt die Regel der Älteren selbst
      Wenn am 12.03.2018 ein Gespräch "Erstberatung" erfasst wird
      Dann ist am 14.05.2018 die am 12.09.2018 fällige Frist nach UM-5.3.4 offen
      Und beruht diese Frist auf "5.3"
      Und läuft am 15.05.2018 keine Frist nach UM-5.3.4

  @UM-5.3.5
  Regel: Auf Profiling und Zielgruppe folgt ein Integrationsfahrplan, den die EGV umsetzt

    Szenario: Vom Profiling zum Fahrplan, vom Fahrplan zur Vereinbarung
      Wenn am 05.03.2018 das Merkmal Zielgruppe "Aktivierungskunden" erfasst wird
      Und am 12.03.2018 ein Profil mit "Stärken" und "Defizite" erfasst wird
      Dann ist am 12.03.2018 die Aufgabe "Integrationsfahrplan erarbeiten (U25)" nach UM-5.3.5 offen
      Wenn am 13.03.2018 ein Integrationsfahrplan mit "Schrittfolge" erfasst wird
      Dann ist am 13.03.2018 die Aufgabe "Integrationsfahrplan erarbeiten (U25)" nach UM-5.3.5 erfüllt
      Und ist am 13.03.2018 die Aufgabe "Eingliederungsvereinbarung zum Integrationsfahrplan schließen (U25)" nach UM-5.3.5 offen
      Wenn am 13.03.2018 eine EGV erfasst wird
      Dann ist am 13.03.2018 die Aufgabe "Eingliederungsvereinbarung zum Integrationsfahrplan schließen (U25)" nach UM-5.3.5 erfüllt

    Szenario: Ohne Zielgruppe lässt sich der Fahrplan nicht auf sie abstimmen
      Wenn am 12.03.2018 ein Profil mit "Stärken" und "Defizite" erfasst wird
      Dann gibt es am 12.03.2018 keine Aufgabe nach UM-5.3.5
      Wenn am 13.03.2018 das Merkmal Zielgruppe "Aktivierungskunden" erfasst wird
      Dann ist am 13.03.2018 die Aufgabe "Integrationsfahrplan erarbeiten (U25)" nach UM-5.3.5 offen

    Szenario: Beide Aufgaben enden mit dem 25. Geburtstag
      Wenn am 05.03.2018 das Merkmal Zielgruppe "Aktivierungskunden" erfasst wird
      Und am 12.03.2018 ein Integrationsfahrplan mit "Schrittfolge" erfasst wird
      Und am 13.03.2018 ein Profil mit "Stärken" und "Defizite" erfasst wird
      Dann ist am 14.05.2018 die Aufgabe "Integrationsfahrplan erarbeiten (U25)" nach UM-5.3.5 offen
      Und ist am 15.05.2018 die Aufgabe "Integrationsfahrplan erarbeiten (U25)" nach UM-5.3.5 entfallen
      Und ist am 14.05.2018 die Aufgabe "Eingliederungsvereinbarung zum Integrationsfahrplan schließen (U25)" nach UM-5.3.5 offen
      Und ist am 15.05.2018 die Aufgabe "Eingliederungsvereinbarung zum Integrationsfahrplan schließen (U25)" nach UM-5.3.5 entfallen
