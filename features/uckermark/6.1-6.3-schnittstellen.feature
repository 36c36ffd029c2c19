# language: de
Funktionalität: Schnittstellen um die Einstiegsberatung (Handlungskonzept, Nr. 6.1 bis 6.3)

  Grundlage:
    Gegeben sei das Jobcenter Uckermark mit seinem Handlungskonzept
    Und eine Person im Fallmanagement arbeitsmarktfern, geboren am 04.05.1980, betreut seit dem 05.03.2018

  @UM-6.0.1
  Regel: Was zwischen den Stellen festgelegt ist, bindet

    Szenario: Die Aufgabe des Service ist ein Muss
      Gegeben sei am 12.03.2018 ein vollständiger Antrag
      Dann ist am 12.03.2018 die Aufgabe nach UM-6.1.1 offen
      Und ist sie ein Muss

  @UM-6.1.1
  Regel: Der Service benennt das zuständige Fallmanagement und verweist dorthin

    Szenario: Bei der Abgabe des vollständigen Antrags
      Gegeben sei am 12.03.2018 ein vollständiger Antrag
      Dann ist am 12.03.2018 die Aufgabe nach UM-6.1.1 offen
      Und ist dafür der Service zuständig
      Und beruht diese Frist auf "6.1"
      Wenn am 12.03.2018 der Schritt "Zuständiges Fallmanagement benannt und dorthin verwiesen", erledigt durch den Service erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-6.1.1 erfüllt

  @UM-6.1.1a
  Regel: Ein Termin zur Einstiegsberatung liegt innerhalb von zehn Arbeitstagen nach dem Antrag

    Szenariogrundriss: Karfreitag und Ostermontag zählen nicht
      Gegeben sei am 26.03.2018 ein vollständiger Antrag
      Wenn am 27.03.2018 eine Einladung zu "Einstiegsberatung" auf den <Termin> erfasst wird
      Dann verstößt das <ob> UM-6.1.1a

      Beispiele:
        | Termin     | ob          |
        | 11.04.2018 | nicht gegen |
        | 12.04.2018 | gegen       |

    Szenario: Für ein anderes Gespräch gilt das nicht
      Gegeben sei am 26.03.2018 ein vollständiger Antrag
      Wenn am 27.03.2018 eine Einladung zu "Erstgespräch" auf den 12.04.2018 erfasst wird
      Dann verstößt das nicht gegen UM-6.1.1a

  @UM-6.1.2
  Regel: Der Service gibt allgemeine Hinweise; einzeln beraten und Anträge ausgeben darf nur das Fallmanagement

    Szenariogrundriss: Was der Service im Gespräch tut
      Wenn am 12.03.2018 <Gespräch> erfasst wird
      Dann verstößt das <ob> UM-6.1.2

      Beispiele:
        | Gespräch                                                                              | ob          |
        | ein kurzer Kontakt, geführt vom Service                                               | nicht gegen |
        | ein Gespräch "Folgegespräch", geführt vom Service                                     | gegen       |
        | ein kurzer Kontakt, geführt vom Service und dabei "ein Förderantrag wurde ausgegeben" | gegen       |
        | ein Gespräch "Folgegespräch", dabei "ein Förderantrag wurde ausgegeben"               | nicht gegen |

  @UM-6.2.1
  Regel: Nach der Einstiegsberatung erfährt die Leistungssachbearbeitung das Ergebnis

    Szenario: Und wer künftig zuständig ist
      Wenn am 12.03.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-6.2.1 offen
      Und ist dafür die zuständige Fachkraft zuständig
      Wenn am 12.03.2018 der Schritt "Leistungssachbearbeitung über das Ergebnis und das künftige Fallmanagement informiert" erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-6.2.1 erfüllt

  @UM-6.2.1a
  Regel: Über die Entscheidung schreibt die Leistungssachbearbeitung unverzüglich eine E-Mail

    Szenario: Nach der Bewilligung
      Wenn am 12.03.2018 eine Bewilligung erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-6.2.1a offen
      Und ist dafür die Leistungssachbearbeitung zuständig
      Wenn am 12.03.2018 der Schritt "E-Mail an das Fallmanagement über die Entscheidung", erledigt durch die Leistungssachbearbeitung erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-6.2.1a erfüllt

  @UM-6.2.1b
  Regel: Jede gravierende Änderung meldet sie unverzüglich

    Szenario: Was sie als gravierend festgestellt hat
      Wenn am 12.03.2018 der Schritt "Gravierende Änderung im Leistungsbezug festgestellt", erledigt durch die Leistungssachbearbeitung erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-6.2.1b offen
      Und ist dafür die Leistungssachbearbeitung zuständig
      Wenn am 13.03.2018 der Schritt "E-Mail an das Fallmanagement über die Änderung", erledigt durch die Leistungssachbearbeitung erfasst wird
      Dann ist am 13.03.2018 die Aufgabe nach UM-6.2.1b erfüllt

    Szenario: Auch dass die Leistungen enden, und dann noch danach
      Gegeben sei am 12.03.2018 eine Bewilligung
      Wenn am 31.03.2018 das Ende der Leistungen wegen Ende der Hilfebedürftigkeit erfasst wird
      Dann ist am 31.03.2018 die Aufgabe nach UM-6.2.1b offen
      Und ist am 03.04.2018 die Aufgabe nach UM-6.2.1b offen

  @UM-6.2.2
  Regel: Über den Antrag wird zeitnah entschieden, bei Arbeitsmarktnahen kurzfristig

    Szenariogrundriss: Bis zur Entscheidung bleibt es ihre Aufgabe
      Gegeben sei am 12.03.2018 ein vollständiger Antrag
      Dann ist am 12.03.2018 die Aufgabe nach UM-6.2.2 offen
      Und ist dafür die Leistungssachbearbeitung zuständig
      Und verlangt sie "Zeitnah über den Leistungsantrag entscheiden"
      Wenn am 19.03.2018 <Entscheidung> erfasst wird
      Dann ist am 19.03.2018 die Aufgabe nach UM-6.2.2 erfüllt

      Beispiele:
        | Entscheidung                                                |
        | eine Bewilligung                                            |
        | das Ende der Leistungen wegen Ausschluss von den Leistungen |

    Szenario: Wer als arbeitsmarktnah eingestuft ist, wartet nicht lange
      Gegeben sei am 12.03.2018 ein vollständiger Antrag
      Wenn am 13.03.2018 die Kundenkategorie A erfasst wird
      Dann ist am 13.03.2018 die Aufgabe "Kurzfristig über den Leistungsantrag entscheiden (arbeitsmarktnah)" nach UM-6.2.2 offen
      Und ist am 13.03.2018 die Aufgabe "Zeitnah über den Leistungsantrag entscheiden" nach UM-6.2.2 entfallen

  @UM-6.2.3
  Regel: Zugleich geht die Leistungsakte in Umlauf

    Szenario: Beteiligt sind das Fallmanagement und die Sachbearbeitung Unterhalt
      Wenn am 12.03.2018 eine Bewilligung erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-6.2.3 offen
      Wenn am 12.03.2018 der Schritt "Leistungsakte in Umlauf gegeben", beteiligt "die zuständige Fachkraft", erledigt durch die Leistungssachbearbeitung erfasst wird
      Dann verstößt das gegen UM-6.2.3
      Und ist am 12.03.2018 die Aufgabe nach UM-6.2.3 offen

    Szenario: Mit beiden ist es richtig
      Wenn am 12.03.2018 eine Bewilligung erfasst wird
      Und am 12.03.2018 der Schritt "Leistungsakte in Umlauf gegeben", beteiligt "die zuständige Fachkraft", beteiligt auch "die Sachbearbeitung Unterhalt" erfasst wird
      Dann verstößt das nicht gegen UM-6.2.3
      Und ist am 12.03.2018 die Aufgabe nach UM-6.2.3 erfüllt

  @UM-6.2.4
  Regel: Der Umlauf beginnt beim Fallmanagement arbeitsmarktnah oder U25, und die Akte bleibt nicht liegen

    Szenariogrundriss: Wer im Fall tätig ist, gibt sie weiter
      Gegeben sei eine weitere Person <wo> "Jo", geboren am 04.05.1995, betreut seit dem 05.03.2018
      Wenn am 12.03.2018 der Schritt "Leistungsakte in Umlauf gegeben" erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-6.2.4 offen
      Und verlangt sie "<Aufgabe>"
      Und ist dafür <wer> zuständig
      Wenn am 13.03.2018 der Schritt "Leistungsakte weitergegeben" erfasst wird
      Dann ist am 13.03.2018 die Aufgabe nach UM-6.2.4 erfüllt

      Beispiele:
        | wo                                 | wer                                 | Aufgabe                                               |
        | im Fallmanagement arbeitsmarktnah  | das Fallmanagement arbeitsmarktnah  | Leistungsakte als Erste weitergeben (arbeitsmarktnah) |
        | im Fallmanagement U25              | das Fallmanagement U25              | Leistungsakte als Erste weitergeben (U25)             |
        | im Fallmanagement arbeitsmarktfern | das Fallmanagement arbeitsmarktfern | Leistungsakte weitergeben                             |

  @UM-6.3.1
  Regel: Ist jemand arbeitsmarktnah, erfährt es das zuständige Fallmanagement unverzüglich

    Szenario: Per E-Mail, nach der Einstufung
      Wenn am 12.03.2018 die Kundenkategorie A erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-6.3.1 offen
      Wenn am 12.03.2018 der Schritt "E-Mail an das Fallmanagement arbeitsmarktnah" erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-6.3.1 erfüllt

    Szenario: Wer ohne diese Mitteilung überleitet, hat sie versäumt
      Gegeben sei am 12.03.2018 die Kundenkategorie A
      Wenn am 13.03.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah erfasst wird
      Dann ist am 13.03.2018 die Aufgabe nach UM-6.3.1 nicht erfüllt

    Szenario: Vom 25. Geburtstag an
      Gegeben sei eine weitere Person im Fallmanagement arbeitsmarktfern "Mia", geboren am 20.06.1993, betreut seit dem 05.03.2018
      Wenn am 12.03.2018 die Kundenkategorie A erfasst wird
      Dann gibt es am 19.06.2018 keine Aufgabe nach UM-6.3.1
      Und ist am 20.06.2018 die Aufgabe nach UM-6.3.1 offen

    Szenario: Bei den übrigen Kategorien ist nichts mitzuteilen
      Wenn am 12.03.2018 die Kundenkategorie B erfasst wird
      Dann gibt es am 12.03.2018 keine Aufgabe nach UM-6.3.1

  @UM-6.3.1a
  Regel: Die Unterlagen aus der Einstiegsberatung werden übergeben

    Szenario: Nach der Mitteilung, bis es geschehen ist
      Wenn am 12.03.2018 der Schritt "E-Mail an das Fallmanagement arbeitsmarktnah" erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-6.3.1a offen
      Wenn am 14.03.2018 der Schritt "Unterlagen der Einstiegsberatung übergeben" erfasst wird
      Dann ist am 14.03.2018 die Aufgabe nach UM-6.3.1a erfüllt
