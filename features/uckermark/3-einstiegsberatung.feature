# language: de
Funktionalität: Die Einstiegsberatung (Handlungskonzept, Nr. 3)
  Vollständiger Antrag, Einstiegsberatung als Angebot, Bewilligung, Erstgespräch: so folgt eines auf das andere.

  Grundlage:
    Gegeben sei das Jobcenter Uckermark mit seinem Handlungskonzept
    Und eine Person im Fallmanagement arbeitsmarktfern, geboren am 04.05.1980, betreut seit dem 05.03.2018

  @UM-3.1
  Regel: Mit jedem Neufall ab 15 wird eine Einstiegsberatung geführt

    @UM-3.2
    Szenario: Vom 15. Geburtstag an
      Gegeben sei eine weitere Person im Fallmanagement U25 "Tim", geboren am 15.03.2003, betreut seit dem 05.03.2018
      Wenn am 12.03.2018 ein vollständiger Antrag erfasst wird
      Dann läuft am 14.03.2018 keine Frist nach UM-3.2
      Und ist am 15.03.2018 die Frist nach UM-3.2 fällig am 29.03.2018

    Szenariogrundriss: Auch wer arbeitet oder zur Schule geht
      Gegeben sei am 05.03.2018 der Zeitraum "seit Jahren" (<Art>) ab dem 01.08.2017
      Wenn am 12.03.2018 ein vollständiger Antrag erfasst wird
      Dann ist am 12.03.2018 die Frist nach UM-3.2 fällig am 26.03.2018
      Wenn am 13.03.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Dann ist am 13.03.2018 die am 26.03.2018 fällige Frist nach UM-3.2 rechtzeitig erfüllt

      Beispiele:
        | Art           |
        | Beschäftigung |
        | Schulbesuch   |

  @UM-3.2
  Regel: Sie findet spätestens zehn Arbeitstage nach dem Antrag statt

    Szenariogrundriss: Der 31. Oktober ist in Brandenburg ein Feiertag
      Gegeben sei am 29.10.2018 ein vollständiger Antrag
      Wenn am <Tag> ein Gespräch "Einstiegsberatung" erfasst wird
      Dann ist am <Tag> die am 13.11.2018 fällige Frist nach UM-3.2 <Ausgang>

      Beispiele:
        | Tag        | Ausgang                    |
        | 13.11.2018 | rechtzeitig erfüllt        |
        | 14.11.2018 | um 1 Tag verspätet erfüllt |

    Szenario: Ein anderes Gespräch, oder eines ohne die Person, ist keine Einstiegsberatung
      Gegeben sei am 29.10.2018 ein vollständiger Antrag
      Wenn am 05.11.2018 ein kurzer Kontakt erfasst wird
      Und am 06.11.2018 ein Gespräch "Einstiegsberatung" ohne die Person erfasst wird
      Dann ist am 13.11.2018 die Frist nach UM-3.2 fällig am 13.11.2018
      Und ist diese Frist ein Muss
      Und beruht diese Frist auf "3, 6.1"
      Und ist am 14.11.2018 die am 13.11.2018 fällige Frist nach UM-3.2 um 1 Tag überfällig

    Szenario: Wie weit der Leistungsantrag ist, ändert daran nichts
      Gegeben sei am 29.10.2018 ein vollständiger Antrag
      Wenn am 05.11.2018 eine Bewilligung erfasst wird
      Dann ist am 05.11.2018 die Frist nach UM-3.2 fällig am 13.11.2018

    Szenario: Kommt die Person nicht, hat das Jobcenter sein Angebot gemacht
      Gegeben sei am 29.10.2018 ein vollständiger Antrag
      Wenn am 07.11.2018 ein versäumtes Gespräch "Einstiegsberatung" erfasst wird
      Dann ist am 07.11.2018 die am 13.11.2018 fällige Frist nach UM-3.2 rechtzeitig erfüllt

  @UM-3.2a
  Regel: Soweit möglich findet sie am Tag der Antragsabgabe statt

    Szenario: Wer auf einen späteren Tag einlädt, sagt, dass es nicht möglich war
      Gegeben sei am 12.03.2018 ein vollständiger Antrag
      Wenn am 12.03.2018 eine Einladung zu "Einstiegsberatung" auf den 19.03.2018 erfasst wird
      Dann verstößt das gegen UM-3.2a
      Und UM-3.2a ist ein Soll, steht in "3, 6.1"
      Wenn am 12.03.2018 eine Einladung zu "Einstiegsberatung" auf den 19.03.2018, dabei "am Tag der Antragsabgabe war keine Einstiegsberatung möglich" erfasst wird
      Dann verstößt das nicht gegen UM-3.2a

    Szenario: Wer wegen des 15. Geburtstags eingeladen wird, gibt keinen Antrag ab
      Gegeben sei eine weitere Person in der Berufsberatung "Tim", geboren am 15.03.2003, betreut seit dem 05.03.2018
      Wenn am 16.03.2018 eine Einladung zu "Einstiegsberatung" auf den 23.03.2018 erfasst wird
      Dann verstößt das nicht gegen UM-3.2a

  @UM-3.2b
  Regel: Gestellt ist der Antrag, wenn das vollständige Formular eingereicht wird

    Szenario: Dieser Tag wird festgehalten
      Wenn am 12.03.2018 ein vollständiger Antrag erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft UM-3.2b

  @UM-3.3
  Regel: Neufall ist, wer sechs Monate kein Arbeitslosengeld II bezogen hat oder zugezogen ist

    @UM-3.2 @UM-3.14 @UM-6.1.1
    Szenario: Am letzten Tag der sechs Monate ist es noch kein Neufall
      Wenn am 15.07.2018 ein vollständiger Antrag mit letztem Leistungsbezug am 15.01.2018 erfasst wird
      Dann läuft am 15.07.2018 keine Frist nach UM-3.2
      Und gibt es am 15.07.2018 keine Aufgabe nach UM-3.14
      Und gibt es am 15.07.2018 keine Aufgabe nach UM-6.1.1

    @UM-3.2 @UM-3.14 @UM-6.1.1
    Szenario: Am Tag danach ist es einer
      Wenn am 16.07.2018 ein vollständiger Antrag mit letztem Leistungsbezug am 15.01.2018 erfasst wird
      Dann ist am 16.07.2018 die Frist nach UM-3.2 fällig am 30.07.2018
      Und ist am 16.07.2018 die Aufgabe nach UM-3.14 offen
      Und ist am 16.07.2018 die Aufgabe nach UM-6.1.1 offen

    Szenario: Wer mit dem Träger wechselt, ist Neufall auch ohne Lücke
      Wenn am 15.07.2018 ein vollständiger Antrag mit letztem Leistungsbezug am 14.07.2018, nach Zuzug erfasst wird
      Dann ist am 15.07.2018 die Frist nach UM-3.2 fällig am 27.07.2018
      Und ist am 15.07.2018 die Aufgabe nach UM-3.14 offen
      Und ist am 15.07.2018 die Aufgabe nach UM-6.1.1 offen

  @UM-3.3a
  Regel: Eine neue Einstiegsberatung gibt es erst nach diesen sechs Monaten

    Szenariogrundriss: Wer wiederkommt, nachdem die Leistungen am 31.03.2018 endeten
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                                   |
        | 06.03.2018 | ein vollständiger Antrag                                  |
        | 06.03.2018 | ein Gespräch "Einstiegsberatung"                          |
        | 12.03.2018 | eine Bewilligung                                          |
        | 31.03.2018 | das Ende der Leistungen wegen Ende der Hilfebedürftigkeit |
      Wenn am <Tag> ein vollständiger Antrag erfasst wird
      Dann <Antwort>

      Beispiele:
        | Tag        | Antwort                                                      |
        | 30.09.2018 | läuft am 30.09.2018 keine Frist nach UM-3.2                  |
        | 01.10.2018 | ist am 01.10.2018 die Frist nach UM-3.2 fällig am 16.10.2018 |

  @UM-3.4
  Regel: Wer neben dem Arbeitslosengeld aufstockt, wird erst im letzten Monat vor dessen Auslaufen eingeladen

    Szenariogrundriss: Das Arbeitslosengeld läuft am 30.09.2018 aus
      Gegeben sei am 12.03.2018 der Zeitraum "ALG" (Bezug von Arbeitslosengeld) ab dem 01.10.2017 bis zum 30.09.2018
      Wenn am <Tag> eine Einladung zu "Einstiegsberatung" auf den 04.10.2018 erfasst wird
      Dann ist am <Tag> die am 29.09.2018 fällige Frist nach UM-3.4 <Ausgang>

      Beispiele: Frühestens einen Monat davor, spätestens am Tag davor
        | Tag        | Ausgang                    |
        | 29.08.2018 | offen                      |
        | 30.08.2018 | rechtzeitig erfüllt        |
        | 29.09.2018 | rechtzeitig erfüllt        |
        | 30.09.2018 | um 1 Tag verspätet erfüllt |

    @UM-3.2 @UM-3.2a @UM-3.14 @UM-6.1.1a
    Szenario: Bis dahin drängt nichts
      Gegeben sei am 12.03.2018 der Zeitraum "ALG" (Bezug von Arbeitslosengeld) ab dem 01.10.2017 bis zum 30.09.2018
      Wenn am 12.03.2018 ein vollständiger Antrag erfasst wird
      Dann läuft am 12.03.2018 keine Frist nach UM-3.2
      Und gibt es am 12.03.2018 keine Aufgabe nach UM-3.14
      Wenn am 30.08.2018 eine Einladung zu "Einstiegsberatung" auf den 04.10.2018 erfasst wird
      Dann verstößt das nicht gegen UM-3.2a
      Und verstößt das nicht gegen UM-6.1.1a

    @UM-3.2
    Szenario: Ist das Arbeitslosengeld ausgelaufen, zählen die zehn Arbeitstage
      Gegeben sei am 12.03.2018 der Zeitraum "ALG" (Bezug von Arbeitslosengeld) ab dem 01.10.2017 bis zum 30.09.2018
      Wenn am 12.03.2018 ein vollständiger Antrag erfasst wird
      Dann läuft am 30.09.2018 keine Frist nach UM-3.2
      Und ist am 01.10.2018 die Frist nach UM-3.2 fällig am 16.10.2018

  @UM-3.4a
  Regel: Nehmen sie die Einladung nicht wahr, ergeht unverzüglich die Aufforderung zum Erstgespräch

    Szenariogrundriss: Erst die Meldeaufforderung erledigt die Aufgabe
      Gegeben sei am 12.03.2018 der Zeitraum "ALG" (Bezug von Arbeitslosengeld) ab dem 01.10.2017 bis zum 30.09.2018
      Wenn am 10.09.2018 ein versäumtes Gespräch "Einstiegsberatung" erfasst wird
      Dann ist am 10.09.2018 die Aufgabe nach UM-3.4a offen
      Und läuft am 10.09.2018 keine Frist nach UM-3.12
      Wenn am 11.09.2018 eine Einladung zu "Erstgespräch" auf den 18.09.2018<wie> erfasst wird
      Dann ist am 11.09.2018 die Aufgabe nach UM-3.4a <Ausgang>

      Beispiele:
        | wie                                | Ausgang |
        |                                    | offen   |
        | , unter Androhung von Rechtsfolgen | erfüllt |

  @UM-3.5
  Regel: Zuständig ist bei Erwachsenen das Fallmanagement arbeitsmarktfern, bei jungen Menschen das Fallmanagement U25

    Szenariogrundriss: Es kommt auf den Tag der Einstiegsberatung an
      Gegeben sei eine weitere Person <wo> "Mia", geboren am 20.06.1993, betreut seit dem 05.03.2018
      Wenn am <Tag> ein Gespräch "Einstiegsberatung" erfasst wird
      Dann verstößt das <ob> UM-3.5

      Beispiele: Am 20.06.2018 wird sie 25
        | wo                                 | Tag        | ob          |
        | im Fallmanagement U25              | 19.06.2018 | nicht gegen |
        | in der Berufsberatung              | 19.06.2018 | nicht gegen |
        | im Fallmanagement arbeitsmarktfern | 19.06.2018 | gegen       |
        | im Fallmanagement U25              | 20.06.2018 | gegen       |
        | im Fallmanagement arbeitsmarktnah  | 20.06.2018 | gegen       |
        | im Fallmanagement arbeitsmarktfern | 20.06.2018 | nicht gegen |

  @UM-3.6
  Regel: In einer gemischten Bedarfsgemeinschaft kommen in der Regel alle gemeinsam

    Szenario: Wer allein berät, weicht davon ab
      Wenn am 12.03.2018 ein Gespräch "Einstiegsberatung", dabei "zur Bedarfsgemeinschaft gehören Erwachsene und Menschen unter 25" erfasst wird
      Dann verstößt das gegen UM-3.6
      Und UM-3.6 ist ein Soll, steht in "3"

    Szenario: Gemeinsam ist es richtig
      Gegeben sei eine weitere Person im Fallmanagement U25 "Tochter", geboren am 15.03.2001, betreut seit dem 05.03.2018
      Und eine weitere Person im Fallmanagement arbeitsmarktfern "Vater", geboren am 15.03.1975, betreut seit dem 05.03.2018
      Wenn am 12.03.2018 ein Gespräch "Einstiegsberatung", gemeinsam mit "Tochter" und dabei "zur Bedarfsgemeinschaft gehören Erwachsene und Menschen unter 25" erfasst wird
      Dann verstößt das nicht gegen UM-3.6

    Szenario: Sonst wird allein beraten
      Wenn am 12.03.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Dann verstößt das nicht gegen UM-3.6

  @UM-3.7
  Regel: Aus der Einstiegsberatung entsteht ein erstes Bewerberprofil

    Szenario: Es ist danach zu erstellen
      Wenn am 12.03.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-3.7 offen
      Wenn am 12.03.2018 ein Profil mit "persönliche Grunddaten" erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-3.7 offen
      Wenn am 13.03.2018 ein Profil mit "Bewerberprofil" erfasst wird
      Dann ist am 13.03.2018 die Aufgabe nach UM-3.7 erfüllt

  @UM-3.7a
  Regel: Zwingend ist der Erhebungsbogen nur, wenn jemand zum ersten Mal Leistungen dieses Jobcenters bezieht

    Szenario: Beim ersten Mal
      Gegeben sei am 12.03.2018 ein vollständiger Antrag, erstmals im Leistungsbezug
      Wenn am 13.03.2018 ein Profil mit "Bewerberprofil" erfasst wird
      Dann ist am 13.03.2018 die Aufgabe nach UM-3.7a offen
      Wenn am 14.03.2018 ein Profil mit "Bewerberprofil", dabei "der Erhebungsbogen wurde verwendet" erfasst wird
      Dann ist am 14.03.2018 die Aufgabe nach UM-3.7a erfüllt

    Szenario: Später steht er frei
      Wenn am 12.03.2018 ein vollständiger Antrag, nicht erstmals im Leistungsbezug erfasst wird
      Dann gibt es am 12.03.2018 keine Aufgabe nach UM-3.7a

  @UM-3.8
  Regel: In der Einstiegsberatung wird vollumfänglich belehrt

    Szenario: Eingliederung und Leistungen gehören dazu
      Wenn am 12.03.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-3.8 offen
      Wenn am 12.03.2018 eine leistungsrechtliche Belehrung erfasst wird
      Und am 12.03.2018 eine eingliederungsrechtliche Belehrung erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-3.8 offen
      Wenn am 12.03.2018 eine vollumfängliche Belehrung erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-3.8 erfüllt

    Szenario: Bei Erwachsenen darf davon nicht abgesehen werden
      Wenn am 12.03.2018 ein Gespräch "Einstiegsberatung", dabei "von der Belehrung wurde abgesehen, der Schulabschluss steht noch nicht unmittelbar bevor" erfasst wird
      Dann verstößt das gegen UM-3.8

  @UM-3.8a
  Regel: Bei jungen Menschen in einer allgemeinbildenden Schule kann davon abgesehen werden

    Szenariogrundriss: Bis zum 25. Geburtstag und nur in einer allgemeinbildenden Schule
      Gegeben sei eine weitere Person im Fallmanagement U25 "Mia", geboren am 20.06.1993, betreut seit dem 05.03.2018
      Und am 05.03.2018 der Zeitraum "Schule" (Schulbesuch) ab dem 01.08.2017 bis zum <bis>
      Und am 05.03.2018 das Merkmal Schulform "<Schulform>"
      Wenn am <Tag> ein Gespräch "Einstiegsberatung", dabei "von der Belehrung wurde abgesehen, der Schulabschluss steht noch nicht unmittelbar bevor" erfasst wird
      Dann verstößt das <ob> UM-3.8
      Und <gilt>

      Beispiele:
        | Schulform         | bis        | Tag        | ob          | gilt                                            |
        | Oberschule        | 31.07.2019 | 19.06.2018 | nicht gegen | nennt der Eintrag als geprüft UM-3.8a           |
        | Gymnasium         | 31.07.2019 | 19.06.2018 | nicht gegen | gibt es am 19.06.2018 keine Aufgabe nach UM-3.8 |
        | Oberschule        | 31.07.2019 | 20.06.2018 | gegen       | gibt es am 20.06.2018 keine Aufgabe nach UM-3.8 |
        | berufliche Schule | 31.07.2019 | 19.06.2018 | gegen       | gibt es am 19.06.2018 keine Aufgabe nach UM-3.8 |
        | Oberschule        | 18.06.2018 | 19.06.2018 | gegen       | gibt es am 19.06.2018 keine Aufgabe nach UM-3.8 |

    Szenario: Wer darf, muss nicht
      Gegeben sei eine weitere Person im Fallmanagement U25 "Mia", geboren am 20.06.2001, betreut seit dem 05.03.2018
      Und am 05.03.2018 der Zeitraum "Schule" (Schulbesuch) ab dem 01.08.2017 bis zum 31.07.2019
      Und am 05.03.2018 das Merkmal Schulform "Gesamtschule"
      Wenn am 19.06.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Dann ist am 19.06.2018 die Aufgabe nach UM-3.8 offen

  @UM-3.9
  Regel: Nach der Einstiegsberatung steht verbindlich fest, ob jemand A-Kunde ist

    Szenariogrundriss: A oder eine andere Kategorie
      Wenn am 12.03.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-3.9 offen
      Und ist sie ein Muss
      Wenn am 12.03.2018 die Kundenkategorie <Kategorie> erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-3.9 erfüllt

      Beispiele:
        | Kategorie |
        | A         |
        | C         |

  @UM-3.10
  Regel: A-Kunden ab 25 gehen an das Fallmanagement arbeitsmarktnah

    Szenario: Nach der Einstufung ist überzuleiten
      Wenn am 12.03.2018 die Kundenkategorie A erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-3.10 offen
      Wenn am 13.03.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah erfasst wird
      Dann verstößt das nicht gegen UM-3.10a
      Und ist am 13.03.2018 die Aufgabe nach UM-3.10 erfüllt
      Und zuständig ist am 13.03.2018 das Fallmanagement arbeitsmarktnah

    Szenario: Wer zu einer anderen Kategorie gehört, bleibt
      Wenn am 12.03.2018 die Kundenkategorie B erfasst wird
      Dann gibt es am 12.03.2018 keine Aufgabe nach UM-3.10

    Szenario: Vom 25. Geburtstag an
      Gegeben sei eine weitere Person im Fallmanagement arbeitsmarktfern "Mia", geboren am 20.06.1993, betreut seit dem 05.03.2018
      Wenn am 12.03.2018 die Kundenkategorie A erfasst wird
      Dann gibt es am 19.06.2018 keine Aufgabe nach UM-3.10
      Und ist am 20.06.2018 die Aufgabe nach UM-3.10 offen

  @UM-3.10a
  Regel: Ab 25 bleiben die Kategorien B bis Z beim Fallmanagement arbeitsmarktfern

    Szenariogrundriss: Eine Überleitung wird abgelehnt
      Wenn am 12.03.2018 die Kundenkategorie <Kategorie> erfasst wird
      Und am 13.03.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah erfasst wird
      Dann verstößt das gegen UM-3.10a
      Und UM-3.10a ist ein Muss, steht in "3"
      Und zuständig ist am 13.03.2018 das Fallmanagement arbeitsmarktfern

      Beispiele:
        | Kategorie |
        | B         |
        | Z         |

    Szenariogrundriss: Das Alter zählt am Tag der Überleitung
      Gegeben sei eine weitere Person im Fallmanagement U25 "Mia", geboren am 20.06.1993, betreut seit dem 05.03.2018
      Wenn am 12.03.2018 die Kundenkategorie B erfasst wird
      Und am <Tag> eine Überleitung an das Fallmanagement arbeitsmarktnah erfasst wird
      Dann verstößt das <ob> UM-3.10a

      Beispiele:
        | Tag        | ob          |
        | 19.06.2018 | nicht gegen |
        | 20.06.2018 | gegen       |

  @UM-3.11
  Regel: Unter 25 wird nur das Fallmanagement U25 tätig

    Szenariogrundriss: Bis zum 25. Geburtstag keine Überleitung an das Fallmanagement für Erwachsene
      Gegeben sei eine weitere Person im Fallmanagement U25 "Mia", geboren am 20.06.1993, betreut seit dem 05.03.2018
      Wenn am <Tag> eine Überleitung <an> erfasst wird
      Dann verstößt das <ob> UM-3.11

      Beispiele:
        | an                                     | Tag        | ob          |
        | an das Fallmanagement arbeitsmarktnah  | 19.06.2018 | gegen       |
        | an das Fallmanagement arbeitsmarktfern | 19.06.2018 | gegen       |
        | an die Berufsberatung                  | 19.06.2018 | nicht gegen |
        | an das Fallmanagement arbeitsmarktfern | 20.06.2018 | nicht gegen |

  @UM-3.12
  Regel: Wer die Einstiegsberatung nicht wahrnimmt, wird zehn Arbeitstage nach der Bewilligung zum Erstgespräch eingeladen

    Szenariogrundriss: Jetzt unter Androhung von Rechtsfolgen
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                     |
        | 10.12.2018 | ein vollständiger Antrag                    |
        | 17.12.2018 | ein versäumtes Gespräch "Einstiegsberatung" |
        | 27.12.2018 | eine Bewilligung ab dem 01.12.2018          |
      Wenn am <Tag> eine Einladung zu "Erstgespräch" auf den 21.01.2019<wie> erfasst wird
      Dann ist am <Tag> die am 11.01.2019 fällige Frist nach UM-3.12 <Ausgang>

      Beispiele: Neujahr zählt nicht
        | Tag        | wie                                | Ausgang                    |
        | 11.01.2019 | , unter Androhung von Rechtsfolgen | rechtzeitig erfüllt        |
        | 12.01.2019 | , unter Androhung von Rechtsfolgen | um 1 Tag verspätet erfüllt |
        | 11.01.2019 |                                    | bald fällig                |
        | 12.01.2019 |                                    | um 1 Tag überfällig        |

    Szenario: Vor der Bewilligung läuft keine Frist, auch wenn jemand nicht kam
      Gegeben sei am 17.12.2018 ein versäumtes Gespräch "Einstiegsberatung"
      Wenn am 27.12.2018 eine Bewilligung erfasst wird
      Dann läuft am 26.12.2018 keine Frist nach UM-3.12
      Und ist am 27.12.2018 die Frist nach UM-3.12 fällig am 11.01.2019

    Szenario: Wer da war, wird nicht unter Androhung eingeladen
      Gegeben sei am 17.12.2018 ein Gespräch "Einstiegsberatung"
      Wenn am 27.12.2018 eine Bewilligung erfasst wird
      Dann läuft am 27.12.2018 keine Frist nach UM-3.12

    Szenario: Ist schon bewilligt, zählt der Tag, an dem jemand nicht kam
      Gegeben sei am 10.12.2018 eine Bewilligung
      Wenn am 27.12.2018 ein versäumtes Gespräch "Einstiegsberatung" erfasst wird
      Dann ist am 27.12.2018 die Frist nach UM-3.12 fällig am 11.01.2019

  @UM-3.12a
  Regel: Die Einstiegsberatung ist freiwillig

    Szenariogrundriss: Zu ihr wird ohne Androhung eingeladen
      Wenn am 12.03.2018 eine Einladung zu "Einstiegsberatung" auf den 19.03.2018<wie> erfasst wird
      Dann verstößt das <ob> UM-3.12a

      Beispiele:
        | wie                                | ob          |
        |                                    | nicht gegen |
        | , unter Androhung von Rechtsfolgen | gegen       |

  @UM-3.13
  Regel: Wurde sie nicht wahrgenommen, wird im Erstgespräch alles nachgeholt

    @UM-2.6 @UM-3.7 @UM-3.8 @UM-3.9 @UM-3.22 @UM-3.23
    Szenario: Erst dann ist die Aufgabe erfüllt, und alles andere folgt wie nach der Einstiegsberatung
      Gegeben sei am 12.03.2018 ein versäumtes Gespräch "Einstiegsberatung"
      Wenn am 19.03.2018 ein Gespräch "Erstgespräch" erfasst wird
      Dann ist am 19.03.2018 die Aufgabe nach UM-3.13 offen
      Und gibt es am 19.03.2018 keine Aufgabe nach UM-3.8
      Wenn am 26.03.2018 ein Gespräch "Erstgespräch", dabei "alle Inhalte der Einstiegsberatung wurden nachgeholt" erfasst wird
      Dann ist am 26.03.2018 die Aufgabe nach UM-3.13 erfüllt
      Und ist am 26.03.2018 die Aufgabe nach UM-3.8 offen
      Und ist am 26.03.2018 die Aufgabe nach UM-2.6 offen
      Und ist am 26.03.2018 die Aufgabe nach UM-3.7 offen
      Und ist am 26.03.2018 die Aufgabe nach UM-3.9 offen
      Und ist am 26.03.2018 die Aufgabe nach UM-3.22 offen
      Und ist am 26.03.2018 die Aufgabe nach UM-3.23 offen

    Szenario: Bei jungen Menschen in der Erstberatung
      Gegeben sei eine weitere Person im Fallmanagement U25 "Mia", geboren am 20.06.2000, betreut seit dem 05.03.2018
      Und am 12.03.2018 ein versäumtes Gespräch "Einstiegsberatung"
      Wenn am 26.03.2018 ein Gespräch "Erstberatung", dabei "alle Inhalte der Einstiegsberatung wurden nachgeholt" erfasst wird
      Dann ist am 26.03.2018 die Aufgabe nach UM-3.13 erfüllt

    Szenario: Wer war, muss nichts nachholen
      Gegeben sei am 12.03.2018 ein Gespräch "Einstiegsberatung"
      Wenn am 19.03.2018 ein Gespräch "Erstgespräch" erfasst wird
      Dann gibt es am 19.03.2018 keine Aufgabe nach UM-3.13

  @UM-3.14
  Regel: Den Termin vergibt der Service bei der Annahme des Antrags

    Szenario: Bis dahin bleibt es seine Aufgabe
      Gegeben sei am 12.03.2018 ein vollständiger Antrag
      Dann ist am 12.03.2018 die Aufgabe nach UM-3.14 offen
      Und ist dafür der Service zuständig
      Wenn am 12.03.2018 eine Einladung zu "Einstiegsberatung" auf den 19.03.2018, erledigt durch den Service erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-3.14 erfüllt

    Szenario: Findet die Einstiegsberatung sofort statt, braucht es keinen Termin
      Gegeben sei am 12.03.2018 ein vollständiger Antrag
      Wenn am 12.03.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-3.14 erfüllt

  @UM-3.14a
  Regel: Von einem Termin zur Antragsabgabe erfährt das Fallmanagement

    Szenario: Der Service sagt es weiter
      Gegeben sei am 05.03.2018 der Schritt "Termin zur Antragsabgabe vergeben", auf den 12.03.2018 und erledigt durch den Service
      Dann ist am 05.03.2018 die Aufgabe nach UM-3.14a offen
      Und ist dafür der Service zuständig
      Wenn am 06.03.2018 der Schritt "Fallmanagement über den Termin zur Antragsabgabe informiert", erledigt durch den Service erfasst wird
      Dann ist am 06.03.2018 die Aufgabe nach UM-3.14a erfüllt

  @UM-3.14b
  Regel: Bis zu diesem Termin hat der Service die Einladung zur Einstiegsberatung

    Szenario: Das Fallmanagement arbeitet sie zu
      Gegeben sei am 06.03.2018 der Schritt "Fallmanagement über den Termin zur Antragsabgabe informiert"
      Dann ist am 06.03.2018 die Aufgabe nach UM-3.14b offen
      Und ist dafür die zuständige Fachkraft zuständig
      Wenn am 07.03.2018 der Schritt "Einladung zur Einstiegsberatung zugearbeitet" erfasst wird
      Dann ist am 07.03.2018 die Aufgabe nach UM-3.14b erfüllt
      Wenn am 12.03.2018 ein vollständiger Antrag, dabei "der Antrag wurde zum vergebenen Termin abgegeben" erfasst wird
      Dann verstößt das nicht gegen UM-3.14b

    Szenario: Fehlt sie am Tag des Termins, ist es ein Verstoß
      Wenn am 12.03.2018 ein vollständiger Antrag, dabei "der Antrag wurde zum vergebenen Termin abgegeben" erfasst wird
      Dann verstößt das gegen UM-3.14b

    Szenario: Wer ohne Termin kommt, für den konnte niemand etwas zuarbeiten
      Wenn am 12.03.2018 ein vollständiger Antrag erfasst wird
      Dann verstößt das nicht gegen UM-3.14b

  @UM-3.14c
  Regel: Ist keine Einstiegsberatung erforderlich, wird dem Service das mitgeteilt

    Szenario: Dann braucht er keine Einladung
      Gegeben sei am 06.03.2018 der Schritt "Fallmanagement über den Termin zur Antragsabgabe informiert"
      Wenn am 07.03.2018 der Schritt "Mitteilung, dass keine Einstiegsberatung erforderlich ist" erfasst wird
      Dann ist am 07.03.2018 die Aufgabe nach UM-3.14b erfüllt
      Wenn am 12.03.2018 ein vollständiger Antrag, dabei "der Antrag wurde zum vergebenen Termin abgegeben" erfasst wird
      Dann verstößt das nicht gegen UM-3.14b

  @UM-3.15
  Regel: A-Kunde ist, wer sich selbst bemüht und direkt integriert werden kann

    Szenario: Beides steht bei der Einstufung
      Wenn am 12.03.2018 die Kundenkategorie A, dabei "bemüht sich selbständig, engagiert und zielgerichtet um Arbeit auf dem ersten Arbeitsmarkt" und dabei "kann ohne oder mit geringen Hilfen direkt integriert werden" erfasst wird
      Dann verstößt das nicht gegen UM-3.15

    Szenariogrundriss: Fehlt eines davon, ist es ein Verstoß
      Wenn am 12.03.2018 die Kundenkategorie A, dabei "<nur>" erfasst wird
      Dann verstößt das gegen UM-3.15

      Beispiele:
        | nur                                                                                        |
        | bemüht sich selbständig, engagiert und zielgerichtet um Arbeit auf dem ersten Arbeitsmarkt |
        | kann ohne oder mit geringen Hilfen direkt integriert werden                                |

    Szenario: Für die anderen Kategorien braucht es das nicht
      Wenn am 12.03.2018 die Kundenkategorie B erfasst wird
      Dann verstößt das nicht gegen UM-3.15

  @UM-3.16
  Regel: Was geringe Hilfen sind, steht fest

    Szenariogrundriss: Diese fünf können zur Kategorie angegeben werden
      Wenn am 12.03.2018 die Kundenkategorie A, dabei "<Hilfe>" erfasst wird
      Dann steht im Eintrag dabei "<Hilfe>"
      Und nennt der Eintrag als geprüft UM-3.16

      Beispiele:
        | Hilfe                                            |
        | mit Förderung aus dem Vermittlungsbudget         |
        | mit kurzer Aktivierung bei einem Arbeitgeber     |
        | mit Gutschein für die private Arbeitsvermittlung |
        | mit angemessenem Eingliederungszuschuss          |
        | mit kurzer Qualifizierung                        |

  @UM-3.17
  Regel: Für Selbständige, Geflüchtete und Existenzgründende gibt es eigene Hinweise

    Szenariogrundriss: Bei Selbständigen und Geflüchteten gehen sie vor, bei Existenzgründenden gelten sie auch
      Wenn am 12.03.2018 das Merkmal Personengruppe "<Gruppe>" erfasst wird
      Dann verweist UM-3.17 am 11.03.2018 auf nichts
      Und verweist UM-3.17 am 12.03.2018 auf <Werk>

      Beispiele:
        | Gruppe            | Werk                                                                            |
        | Selbständige      | "Arbeitshinweis zum Umgang mit Selbständigen und Existenzgründern", das vorgeht |
        | Existenzgründende | "Arbeitshinweis zum Umgang mit Selbständigen und Existenzgründern"              |
        | Geflüchtete       | "Arbeitsanweisung oder Arbeitshinweis zu Geflüchteten", das vorgeht             |

    Szenariogrundriss: Zeit und Zuständigkeit bestimmen dann sie
      Gegeben sei eine weitere Person im Fallmanagement arbeitsmarktnah "Jo", geboren am 04.05.1980, betreut seit dem 05.03.2018
      Und am 05.03.2018 das Merkmal Personengruppe "<Gruppe>"
      Wenn am 12.03.2018 ein vollständiger Antrag erfasst wird
      Dann <Frist>
      Wenn am 13.03.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Dann verstößt das <ob> UM-3.5

      Beispiele:
        | Gruppe            | Frist                                                        | ob          |
        | Selbständige      | läuft am 12.03.2018 keine Frist nach UM-3.2                  | nicht gegen |
        | Geflüchtete       | läuft am 12.03.2018 keine Frist nach UM-3.2                  | nicht gegen |
        | Existenzgründende | ist am 12.03.2018 die Frist nach UM-3.2 fällig am 26.03.2018 | gegen       |

  @UM-3.18
  Regel: Termine nehmen Rücksicht auf Arbeitszeit und Schulpflicht

    Szenariogrundriss: Wer arbeitet oder zur Schule geht
      Gegeben sei am 05.03.2018 der Zeitraum "seit Jahren" (<Art>) ab dem 01.08.2017
      Wenn am 12.03.2018 eine Einladung zu "Einstiegsberatung" auf den 19.03.2018 erfasst wird
      Dann verstößt das gegen UM-3.18
      Wenn am 12.03.2018 eine Einladung zu "Einstiegsberatung" auf den 20.03.2018, dabei "der Termin nimmt Rücksicht auf Arbeitszeit oder Schulpflicht" erfasst wird
      Dann verstößt das nicht gegen UM-3.18

      Beispiele:
        | Art           |
        | Beschäftigung |
        | Schulbesuch   |

    Szenario: Bei allen anderen braucht es die Angabe nicht
      Wenn am 12.03.2018 eine Einladung zu "Einstiegsberatung" auf den 19.03.2018 erfasst wird
      Dann verstößt das nicht gegen UM-3.18

  @UM-3.19
  Regel: Mit U25 ist auch das Konzept zur Berufsberatung zu beachten

    Szenariogrundriss: Bis zum Tag vor dem 25. Geburtstag
      Gegeben sei eine weitere Person im Fallmanagement U25 "Mia", geboren am 20.06.1993, betreut seit dem 05.03.2018
      Dann verweist UM-3.19 am <Tag> auf <Werk>

      Beispiele:
        | Tag        | Werk                                                |
        | 19.06.2018 | "Konzept zur Berufsberatung im Jobcenter Uckermark" |
        | 20.06.2018 | nichts                                              |

  @UM-3.20
  Regel: Wer den Antrag selbst abgibt, erfährt vom Service, wie es weitergeht

    Szenario: Und bekommt die Einladung in die Hand
      Gegeben sei am 12.03.2018 ein vollständiger Antrag, dabei "der Antrag wurde persönlich abgegeben"
      Dann ist am 12.03.2018 die Aufgabe nach UM-3.20 offen
      Und ist dafür der Service zuständig
      Wenn am 12.03.2018 der Schritt "Über das weitere Verfahren informiert und die Einladung ausgehändigt", erledigt durch den Service erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-3.20 erfüllt

    Szenario: Wer ihn mit der Post schickt, ist nicht da
      Wenn am 12.03.2018 ein vollständiger Antrag erfasst wird
      Dann gibt es am 12.03.2018 keine Aufgabe nach UM-3.20

  @UM-3.21
  Regel: Mit Menschen, die zur Schule gehen, wird ermittelt, wann und wie die Schule endet

    Szenario: Alle fünf Angaben gehören ins Profil
      Gegeben sei eine weitere Person im Fallmanagement U25 "Tim", geboren am 15.03.2002, betreut seit dem 05.03.2018
      Und am 05.03.2018 der Zeitraum "Schule" (Schulbesuch) ab dem 01.08.2017 bis zum 31.07.2019
      Wenn am 12.03.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-3.21 offen
      Wenn am 12.03.2018 ein Profil mit "voraussichtliches Schulentlassjahr", "Schule und Klassenstufe", "Leistungen in den Schwerpunktfächern" und "berufliche Vorstellungen" erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-3.21 offen
      Wenn am 13.03.2018 ein Profil mit "voraussichtliches Schulentlassjahr", "Schule und Klassenstufe", "Leistungen in den Schwerpunktfächern", "berufliche Vorstellungen" und "gesundheitliche Einschränkungen" erfasst wird
      Dann ist am 13.03.2018 die Aufgabe nach UM-3.21 erfüllt

    Szenario: Auch wenn die Einstiegsberatung nachgeholt wird
      Gegeben sei eine weitere Person im Fallmanagement U25 "Tim", geboren am 15.03.2002, betreut seit dem 05.03.2018
      Und am 05.03.2018 der Zeitraum "Schule" (Schulbesuch) ab dem 01.08.2017 bis zum 31.07.2019
      Wenn am 26.03.2018 ein Gespräch "Erstberatung", dabei "alle Inhalte der Einstiegsberatung wurden nachgeholt" erfasst wird
      Dann ist am 26.03.2018 die Aufgabe nach UM-3.21 offen

    Szenario: Bei anderen wird nicht nach der Schule gefragt
      Wenn am 12.03.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Dann gibt es am 12.03.2018 keine Aufgabe nach UM-3.21

  @UM-3.22
  Regel: Wer die Einstiegsberatung führt, pflegt die Daten ein

    Szenario: Werdegang, Bewerberprofil und Zeiten ohne Arbeit
      Wenn am 12.03.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-3.22 offen
      Und ist dafür die zuständige Fachkraft zuständig
      Wenn am 12.03.2018 ein Profil mit "persönlicher Werdegang" und "Bewerberprofil" erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-3.22 offen
      Wenn am 13.03.2018 ein Profil mit "persönlicher Werdegang", "Bewerberprofil" und "Phasen der Arbeitslosigkeit" erfasst wird
      Dann ist am 13.03.2018 die Aufgabe nach UM-3.22 erfüllt

  @UM-3.23
  Regel: Ermittelt werden Grunddaten, berufliche und soziale Kompetenzen

    Szenario: Alles drei gehört ins Profil
      Wenn am 12.03.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-3.23 offen
      Wenn am 12.03.2018 ein Profil mit "persönliche Grunddaten" und "berufliche Kompetenzen" erfasst wird
      Dann ist am 12.03.2018 die Aufgabe nach UM-3.23 offen
      Wenn am 13.03.2018 ein Profil mit "persönliche Grunddaten", "berufliche Kompetenzen" und "soziale Kompetenzen" erfasst wird
      Dann ist am 13.03.2018 die Aufgabe nach UM-3.23 erfüllt

  @UM-3.24
  Regel: Bewerbungskostenanträge werden ausgegeben

    Szenariogrundriss: In der Einstiegsberatung, und wenn sie nachgeholt wird
      Wenn am 12.03.2018 ein Gespräch <Gespräch> erfasst wird
      Dann verstößt das <ob> UM-3.24

      Beispiele:
        | Gespräch                                                                     | ob          |
        | "Einstiegsberatung"                                                          | gegen       |
        | "Einstiegsberatung", dabei "ein Bewerbungskostenantrag wurde ausgegeben"     | nicht gegen |
        | "Erstgespräch", dabei "alle Inhalte der Einstiegsberatung wurden nachgeholt" | gegen       |
        | "Erstgespräch"                                                               | nicht gegen |

  @UM-3.25
  Regel: Die Einstiegsberatung erklärt Abläufe und bereitet auf das Fallmanagement vor

    Szenariogrundriss: Das gehört in jede, auch wenn sie nachgeholt wird
      Wenn am 12.03.2018 ein Gespräch <Gespräch> erfasst wird
      Dann verstößt das <ob> UM-3.25

      Beispiele:
        | Gespräch                                                                                   | ob          |
        | "Einstiegsberatung"                                                                        | gegen       |
        | "Einstiegsberatung", dabei "Abläufe, Ziele und Inhalte des Fallmanagements wurden erklärt" | nicht gegen |
        | "Erstgespräch", dabei "alle Inhalte der Einstiegsberatung wurden nachgeholt"               | gegen       |
        | "Erstgespräch"                                                                             | nicht gegen |
