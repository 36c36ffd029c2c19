# language: de
Funktionalität: Zielgruppen U25; Schülerinnen und Schüler (Handlungskonzept, Nr. 5.2 und 5.2.1)

  Grundlage:
    Gegeben sei das Jobcenter Uckermark mit seinem Handlungskonzept
    Und eine Person in der Berufsberatung, geboren am 15.05.2003, betreut seit dem 05.03.2018
    Und am 05.03.2018 das Merkmal Zielgruppe "Schülerinnen und Schüler"

  @UM-5.2.0
  Regel: Jede Person unter 25 gehört zu einer der fünf Zielgruppen

    Szenario: Die Zuordnung ist vom ersten Tag an aufgegeben
      Gegeben sei eine Person im Fallmanagement U25, geboren am 15.05.1993, betreut seit dem 05.03.2018
      Dann ist am 05.03.2018 die Aufgabe nach UM-5.2.0 offen
      Und verlangt sie "Zielgruppe U25 zuordnen"
      Und ist am 14.05.2018 die Aufgabe nach UM-5.2.0 offen
      Und ist am 15.05.2018 die Aufgabe nach UM-5.2.0 entfallen

    Szenariogrundriss: Jede der fünf erledigt die Aufgabe
      Gegeben sei eine Person im Fallmanagement U25, geboren am 15.05.1996, betreut seit dem 05.03.2018
      Wenn am 06.03.2018 das Merkmal Zielgruppe "<Zielgruppe>" erfasst wird
      Dann ist am 06.03.2018 die Aufgabe nach UM-5.2.0 erfüllt

      Beispiele:
        | Zielgruppe               |
        | Schülerinnen und Schüler |
        | Ausbildungsuchende       |
        | Ausbildungsabsolventen   |
        | Vermittlungskunden       |
        | Aktivierungskunden       |

  @UM-5.2.0b
  Regel: Die Zielgruppe wird im Bewerberprofil gebucht

    Szenario: Der Eintrag der Zielgruppe ist diese Buchung
      Wenn am 06.03.2018 das Merkmal Zielgruppe "Ausbildungsuchende" erfasst wird
      Dann nennt der Eintrag als geprüft UM-5.2.0b
      Wenn am 06.03.2018 das Merkmal Schulform "Oberschule" erfasst wird
      Dann nennt der Eintrag nicht UM-5.2.0b

  @UM-5.2.1
  Regel: Mit dem 15. Geburtstag lädt die Berufsberatung zur Einstiegsberatung ein und führt sie durch

    Szenario: Der Tag vor dem Geburtstag und der Geburtstag
      Dann gibt es am 14.05.2018 keine Aufgabe nach UM-5.2.1
      Und ist am 15.05.2018 die Aufgabe "Zur Einstiegsberatung einladen (15 Jahre)" nach UM-5.2.1 offen
      Und ist dafür die Berufsberatung zuständig
      Und ist am 15.05.2018 die Aufgabe "Einstiegsberatung führen (15 Jahre)" nach UM-5.2.1 offen
      Und ist dafür die Berufsberatung zuständig

    Szenario: Einladung und Gespräch erledigen je ihre Aufgabe
      Wenn am 16.05.2018 eine Einladung zu "Einstiegsberatung" auf den 30.05.2018, mit den Sorgeberechtigten erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am 16.05.2018 die Aufgabe "Zur Einstiegsberatung einladen (15 Jahre)" nach UM-5.2.1 erfüllt
      Und ist am 16.05.2018 die Aufgabe "Einstiegsberatung führen (15 Jahre)" nach UM-5.2.1 offen
      Wenn am 30.05.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Dann ist am 30.05.2018 die Aufgabe "Einstiegsberatung führen (15 Jahre)" nach UM-5.2.1 erfüllt

    Szenario: Die Berufsberatung lädt selbst ein
      Wenn am 16.05.2018 eine Einladung zu "Einstiegsberatung" auf den 30.05.2018, mit den Sorgeberechtigten, erledigt durch den Service erfasst wird
      Dann UM-5.2.1 ist ein Muss, steht in "5.2.1"

    Szenario: Ein Gespräch des Fallmanagements U25 ist nicht die Einstiegsberatung der Berufsberatung
      Gegeben sei eine Person im Fallmanagement U25, geboren am 15.05.2003, betreut seit dem 05.03.2018
      Und am 05.03.2018 das Merkmal Zielgruppe "Schülerinnen und Schüler"
      Wenn am 30.05.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Dann zählt das nicht für UM-5.2.1: "eine andere Funktion hat gehandelt"
      Und ist am 30.05.2018 die Aufgabe "Einstiegsberatung führen (15 Jahre)" nach UM-5.2.1 offen

  @UM-5.2.1a
  Regel: Schon zur Einstiegsberatung werden die Erziehungsberechtigten mit eingeladen

    Szenario: Eine Einladung ohne sie ist nachzuholen
      Wenn am 16.05.2018 eine Einladung zu "Einstiegsberatung" auf den 30.05.2018 erfasst wird
      Dann ist am 16.05.2018 die Aufgabe nach UM-5.2.1a offen
      Und verlangt sie "Erziehungsberechtigte mit einladen"
      Wenn am 17.05.2018 eine Einladung zu "Einstiegsberatung" auf den 30.05.2018, mit den Sorgeberechtigten erfasst wird
      Dann ist am 17.05.2018 die Aufgabe nach UM-5.2.1a erfüllt

    Szenario: Sind sie mit eingeladen, ist nichts nachzuholen
      Wenn am 16.05.2018 eine Einladung zu "Einstiegsberatung" auf den 30.05.2018, mit den Sorgeberechtigten erfasst wird
      Dann gibt es am 16.05.2018 keine Aufgabe nach UM-5.2.1a

    Szenario: Mit dem 18. Geburtstag gibt es keine Erziehungsberechtigten mehr
      Gegeben sei eine Person in der Berufsberatung, geboren am 15.05.2000, betreut seit dem 05.03.2018
      Und am 05.03.2018 das Merkmal Zielgruppe "Schülerinnen und Schüler"
      Wenn am 20.03.2018 eine Einladung zu "Einstiegsberatung" auf den 26.03.2018 erfasst wird
      Dann ist am 14.05.2018 die Aufgabe nach UM-5.2.1a offen
      Und ist am 15.05.2018 die Aufgabe nach UM-5.2.1a entfallen

  @UM-5.2.1b
  Regel: Die Berufsberatung nimmt das erste Profiling und seine Datenpflege vor

    Szenario: Nach der Einstiegsberatung steht das Profiling aus, bis es mit seiner Gültigkeit erfasst ist
      Wenn am 30.05.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Dann ist am 30.05.2018 die Aufgabe nach UM-5.2.1b offen
      Und ist dafür die Berufsberatung zuständig
      Wenn am 30.05.2018 ein Profil mit "Schule und Klassenstufe" ohne Ende der Gültigkeit erfasst wird
      Dann zählt das nicht für UM-5.2.1b: "nicht dokumentiert"
      Wenn am 31.05.2018 ein Profil mit "Schule und Klassenstufe" erfasst wird
      Dann ist am 31.05.2018 die Aufgabe nach UM-5.2.1b erfüllt

  @UM-5.2.2
  Regel: Ober-, Gesamt- und Freie Schulen bleiben bis zur 10. Klasse bei der Berufsberatung

    Szenario: Nach der Einstiegsberatung wird die Schulform geprüft
      Wenn am 30.05.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Dann ist am 30.05.2018 die Aufgabe nach UM-5.2.2 offen
      Und verlangt sie "Schulform prüfen"
      Wenn am 31.05.2018 das Merkmal Schulform "Gymnasium" erfasst wird
      Dann ist am 31.05.2018 die Aufgabe nach UM-5.2.2 erfüllt

    Szenariogrundriss: Solange die Schule dauert, gibt die Berufsberatung diese Fälle nicht ab
      Gegeben sei am 05.03.2018 der Zeitraum "Schule" (Schulbesuch) ab dem 01.08.2009 bis zum 31.07.2018
      Und am 06.03.2018 das Merkmal Schulform "<Schulform>"
      Wenn am <Tag> eine Überleitung an das Fallmanagement U25 erfasst wird
      Dann wird das <Antwort>

      Beispiele: Der letzte Schultag ist der 31.07.2018
        | Schulform    | Tag        | Antwort                   |
        | Oberschule   | 31.07.2018 | abgelehnt wegen UM-5.2.2  |
        | Oberschule   | 01.08.2018 | angenommen                |
        | Gesamtschule | 31.07.2018 | abgelehnt wegen UM-5.2.2  |
        | Freie Schule | 31.07.2018 | abgelehnt wegen UM-5.2.2  |
        | Gymnasium    | 31.07.2018 | angenommen                |

    Szenario: Nach der 10. Klasse ist die Übergabe frei
      Gegeben sei am 05.03.2018 der Zeitraum "Schule" (Schulbesuch) ab dem 01.08.2009 bis zum 31.07.2020
      Und am 06.03.2018 das Merkmal Schulform "Gesamtschule"
      Wenn am 01.08.2018 eine Überleitung an das Fallmanagement U25, dabei "die 10. Klasse ist abgeschlossen" erfasst wird
      Dann wird das angenommen

  @UM-5.2.2a
  Regel: Förderschüler gehen nach der Einstiegsberatung an das Fallmanagement U25, das sich mit der Sachbearbeitung Reha abspricht

    Szenario: Die Übergabe folgt auf die Einstiegsberatung
      Gegeben sei am 06.03.2018 das Merkmal Schulform "Förderschule"
      Wenn am 30.05.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Dann ist am 30.05.2018 die Aufgabe "An das Fallmanagement U25 übergeben (Förderschule)" nach UM-5.2.2a offen
      Wenn am 04.06.2018 eine Überleitung an das Fallmanagement U25 erfasst wird
      Dann wird das angenommen
      Und ist am 04.06.2018 die Aufgabe "An das Fallmanagement U25 übergeben (Förderschule)" nach UM-5.2.2a erfüllt
      Und ist am 04.06.2018 die Aufgabe "Mit der Sachbearbeitung Reha absprechen" nach UM-5.2.2a offen
      Und ist dafür das Fallmanagement U25 zuständig

    Szenario: Jede Absprache lässt die nächste beginnen
      Gegeben sei am 06.03.2018 das Merkmal Schulform "Förderschule"
      Und am 04.06.2018 eine Überleitung an das Fallmanagement U25
      Wenn am 11.06.2018 der Schritt "Absprache mit der Sachbearbeitung Reha" erfasst wird
      Dann ist am 11.06.2018 die Aufgabe nach UM-5.2.2a vom 04.06.2018 erfüllt
      Und ist am 11.06.2018 die Aufgabe nach UM-5.2.2a vom 11.06.2018 offen

  @UM-5.2.2b
  Regel: Förderschüler und Gymnasiasten berät vorrangig die Agentur für Arbeit

    Szenariogrundriss: Darauf weist der Fall hin
      Wenn am 06.03.2018 das Merkmal Schulform "<Schulform>" erfasst wird
      Dann <Hinweis>

      Beispiele:
        | Schulform    | Hinweis                                                                                                                      |
        | Gymnasium    | gilt am 06.03.2018 für den Fall nach UM-5.2.2b vorrangig die "Berufsberatung der Agentur für Arbeit", so "5.2.1"            |
        | Förderschule | gilt am 06.03.2018 für den Fall nach UM-5.2.2b vorrangig die "Berufsberatung der Agentur für Arbeit", so "5.2.1"            |
        | Oberschule   | verweist am 06.03.2018 für den Fall nichts nach UM-5.2.2b weiter                                                             |

  @UM-5.2.3
  Regel: Zeugnisse werden jedes halbe Jahr angefordert

    Szenariogrundriss: Gezählt wird von der Einstiegsberatung, dann von der letzten Anforderung
      Wenn am 30.05.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Und am <Tag> der Schritt "Zeugnis angefordert" erfasst wird
      Dann ist am <Tag> die am 30.11.2018 fällige Frist nach UM-5.2.3 <Ausgang>
      Und ist am <Tag> die Frist nach UM-5.2.3 fällig am <nächste>
      Und verlangt sie "Zeugnis anfordern"

      Beispiele:
        | Tag        | Ausgang                    | nächste    |
        | 30.11.2018 | rechtzeitig erfüllt        | 30.05.2019 |
        | 01.12.2018 | um 1 Tag verspätet erfüllt | 01.06.2019 |

  @UM-5.2.3a
  Regel: Immer wieder wird eine aktuelle Schulbescheinigung angefordert

    Szenario: Wie oft, sagt das Konzept nicht: die Aufgabe bleibt und wird nie überfällig
      Wenn am 30.05.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Dann ist am 30.05.2019 die Aufgabe nach UM-5.2.3a offen
      Wenn am 03.09.2018 der Schritt "Schulbescheinigung angefordert" erfasst wird
      Dann ist am 03.09.2018 die Aufgabe nach UM-5.2.3a vom 30.05.2018 erfüllt
      Und ist am 30.05.2019 die Aufgabe nach UM-5.2.3a vom 03.09.2018 offen

  @UM-5.2.4
  Regel: Wer ausbildungsreif ist, wird ein halbes Jahr vor der Schulentlassung Ausbildungsuchender

    Szenariogrundriss: Der letzte Tag für die Umstellung
      Gegeben sei am 06.03.2018 der Zeitraum "Schule" (Schulbesuch) ab dem 01.08.2009 bis zum 31.07.2019
      Und am 06.03.2018 das Merkmal Ausbildungsreife "ausbildungsreif"
      Wenn am <Tag> das Merkmal Zielgruppe "Ausbildungsuchende" erfasst wird
      Dann ist am <Tag> die am 31.01.2019 fällige Frist nach UM-5.2.4 <Ausgang>
      Und beruht diese Frist auf "5.2.1, 5.2.2"

      Beispiele:
        | Tag        | Ausgang                    |
        | 31.01.2019 | rechtzeitig erfüllt        |
        | 01.02.2019 | um 1 Tag verspätet erfüllt |

    Szenario: Wer nicht ausbildungsreif ist, wird nicht umgestellt
      Gegeben sei am 06.03.2018 der Zeitraum "Schule" (Schulbesuch) ab dem 01.08.2009 bis zum 31.07.2019
      Wenn am 06.03.2018 das Merkmal Ausbildungsreife "nicht ausbildungsreif" erfasst wird
      Dann läuft am 06.03.2018 keine Frist nach UM-5.2.4

  @UM-5.2.4a
  Regel: Mit den Umgestellten wird eine EGV über die Vermittlung in Ausbildung geschlossen

    Szenariogrundriss: Ziel und Pflichten stehen darin
      Gegeben sei am 06.03.2018 der Zeitraum "Schule" (Schulbesuch) ab dem 01.08.2009 bis zum 31.07.2019
      Und am 31.01.2019 das Merkmal Zielgruppe "Ausbildungsuchende"
      Wenn am 11.02.2019 <EGV> erfasst wird
      Dann ist am 11.02.2019 die Aufgabe nach UM-5.2.4a <Ausgang>

      Beispiele:
        | EGV                                                                                                                             | Ausgang |
        | eine EGV mitunterzeichnet vom gesetzlichen Vertreter, dabei "Ziel ist die Vermittlung in Ausbildung"                            | erfüllt |
        | eine EGV mitunterzeichnet vom gesetzlichen Vertreter                                                                            | offen   |
        | eine EGV mitunterzeichnet vom gesetzlichen Vertreter, ohne Leitziel, dabei "Ziel ist die Vermittlung in Ausbildung"             | offen   |
        | eine EGV mitunterzeichnet vom gesetzlichen Vertreter, ohne Pflichten der Person, dabei "Ziel ist die Vermittlung in Ausbildung" | offen   |

    Szenario: Was bei der Entlassung fehlt, ist nicht erfüllt
      Gegeben sei am 06.03.2018 der Zeitraum "Schule" (Schulbesuch) ab dem 01.08.2009 bis zum 31.07.2019
      Wenn am 31.01.2019 das Merkmal Zielgruppe "Ausbildungsuchende" erfasst wird
      Dann ist am 31.07.2019 die Aufgabe nach UM-5.2.4a offen
      Und verlangt sie "Eingliederungsvereinbarung zur Vermittlung in Ausbildung schließen"
      Und ist am 01.08.2019 die Aufgabe nach UM-5.2.4a nicht erfüllt
      Und ist das ein Verstoß

  @UM-5.2.5
  Regel: Wer nicht ausbildungsreif ist, mit dem wird bis zum Verlassen der Schule keine EGV geschlossen

    Szenariogrundriss: Der letzte Schultag, der Tag danach, und wer ausbildungsreif ist
      Gegeben sei am 06.03.2018 der Zeitraum "Schule" (Schulbesuch) ab dem 01.08.2009 bis zum 31.07.2019
      Und am 06.03.2018 das Merkmal Ausbildungsreife "<Reife>"
      Wenn am <Tag> eine EGV mitunterzeichnet vom gesetzlichen Vertreter erfasst wird
      Dann <Antwort>

      Beispiele:
        | Reife                 | Tag        | Antwort                                 |
        | nicht ausbildungsreif | 31.07.2019 | UM-5.2.5 ist ein Muss, steht in "5.2.1" |
        | nicht ausbildungsreif | 01.08.2019 | nennt der Eintrag nicht UM-5.2.5        |
        | ausbildungsreif       | 31.07.2019 | nennt der Eintrag nicht UM-5.2.5        |

  @UM-5.2.5a
  Regel: Die Arbeit des Fallmanagements beginnt bei ihnen erst nach dem Verlassen der Schule

    Szenariogrundriss: Vorher keine Übergabe an das Fallmanagement U25, außer bei Förderschülern
      Gegeben sei am 06.03.2018 der Zeitraum "Schule" (Schulbesuch) ab dem 01.08.2009 bis zum 31.07.2019
      Und am 06.03.2018 das Merkmal Ausbildungsreife "nicht ausbildungsreif"
      Und am 06.03.2018 das Merkmal Schulform "<Schulform>"
      Wenn am <Tag> eine Überleitung an das Fallmanagement U25 erfasst wird
      Dann wird das <Antwort>

      Beispiele:
        | Schulform    | Tag        | Antwort                   |
        | Gymnasium    | 31.07.2019 | abgelehnt wegen UM-5.2.5a |
        | Gymnasium    | 01.08.2019 | angenommen                |
        | Förderschule | 31.07.2019 | angenommen                |

    Szenario: Vorher auch kein Integrationsfahrplan
      Gegeben sei am 06.03.2018 der Zeitraum "Schule" (Schulbesuch) ab dem 01.08.2009 bis zum 31.07.2019
      Und am 06.03.2018 das Merkmal Ausbildungsreife "nicht ausbildungsreif"
      Wenn am 31.07.2019 ein Integrationsfahrplan mit "Schrittfolge" erfasst wird
      Dann UM-5.2.5a ist ein Muss, steht in "5.2.1"

  @UM-5.2.6
  Regel: Nicht ausbildungsreif oder bis zum 30. September nicht vermittelt: dann übernimmt das Fallmanagement U25

    Szenariogrundriss: Wer bis zum 30. September nicht vermittelt ist
      Gegeben sei am 31.01.2019 das Merkmal Zielgruppe "Ausbildungsuchende"
      Wenn am <Tag> <Vorgang> erfasst wird
      Dann ist am <Tag> die am 30.09.2019 fällige Frist nach UM-5.2.6 <Ausgang>

      Beispiele: Wer eine Ausbildung hat, ist vermittelt
        | Tag        | Vorgang                                                     | Ausgang                    |
        | 30.09.2019 | eine Überleitung an das Fallmanagement U25                  | rechtzeitig erfüllt        |
        | 01.10.2019 | eine Überleitung an das Fallmanagement U25                  | um 1 Tag verspätet erfüllt |
        | 15.07.2019 | der Zeitraum "Koch" (Ausbildung) ab dem 01.09.2019          | rechtzeitig erfüllt        |

    Szenario: Wer nicht ausbildungsreif ist, mit dem Ende der Schule
      Gegeben sei am 06.03.2018 der Zeitraum "Schule" (Schulbesuch) ab dem 01.08.2009 bis zum 31.07.2019
      Und am 06.03.2018 das Merkmal Ausbildungsreife "nicht ausbildungsreif"
      Dann gibt es am 30.07.2019 keine Aufgabe nach UM-5.2.6
      Wenn am 01.08.2019 eine Überleitung an das Fallmanagement U25 erfasst wird
      Dann ist am 31.07.2019 die Aufgabe nach UM-5.2.6 offen
      Und verlangt sie "An das Fallmanagement U25 übergeben (nicht ausbildungsreif)"
      Und ist am 01.08.2019 die Aufgabe nach UM-5.2.6 erfüllt

  @UM-5.2.16
  Regel: Die Berufsberatung beginnt mit dem 15. Geburtstag und folgt ihrem eigenen Konzept

    Szenariogrundriss: Vor dem 15. Geburtstag geht niemand an sie über
      Gegeben sei eine Person im Fallmanagement U25, geboren am 15.05.2003, betreut seit dem 05.03.2018
      Wenn am <Tag> eine Überleitung an die Berufsberatung erfasst wird
      Dann wird das <Antwort>

      Beispiele:
        | Tag        | Antwort                   |
        | 14.05.2018 | abgelehnt wegen UM-5.2.16 |
        | 15.05.2018 | angenommen                |

    Szenario: Ihr Konzept gilt daneben, solange sie betreut
      Dann gilt am 05.03.2018 für den Fall nach UM-5.2.16 auch die "Konzept über die Berufsberatung im Jobcenter Uckermark", so "5.2.1"
      Wenn am 06.03.2018 eine Überleitung an das Fallmanagement U25 erfasst wird
      Dann verweist am 06.03.2018 für den Fall nichts nach UM-5.2.16 weiter

  @UM-5.2.17
  Regel: An Gesamt- und Oberschulen gibt es gemeinsam mit der Agentur eine Klassenveranstaltung und einen Elternabend

    Szenariogrundriss: Wem das angeboten wird
      Wenn am 06.03.2018 das Merkmal Schulform "<Schulform>" erfasst wird
      Dann <Aufgabe>

      Beispiele:
        | Schulform    | Aufgabe                                             |
        | Oberschule   | ist am 06.03.2018 die Aufgabe nach UM-5.2.17 offen  |
        | Gesamtschule | ist am 06.03.2018 die Aufgabe nach UM-5.2.17 offen  |
        | Gymnasium    | gibt es am 06.03.2018 keine Aufgabe nach UM-5.2.17  |

    Szenario: Mit dem Angebot ist die Aufgabe erledigt
      Gegeben sei am 06.03.2018 das Merkmal Schulform "Oberschule"
      Wenn am 16.04.2018 der Schritt "Klassenveranstaltung und Elternabend gemeinsam mit der Agentur für Arbeit" erfasst wird
      Dann ist am 16.04.2018 die Aufgabe nach UM-5.2.17 erfüllt
      Und verlangt sie "Klassenveranstaltung und Elternabend anbieten"
      Und ist dafür die Berufsberatung zuständig

  @UM-5.2.17a
  Regel: Beides liegt in der Regel zwischen dem zweiten Halbjahr der 9. und dem ersten der 10. Klasse

    Szenario: Ein anderer Zeitpunkt ist eine Abweichung
      Wenn am 16.04.2018 der Schritt "Klassenveranstaltung und Elternabend gemeinsam mit der Agentur für Arbeit" erfasst wird
      Dann UM-5.2.17a ist ein Soll, steht in "5.2.1"

    Szenario: Mit der Schule abgesprochen, zur üblichen Zeit
      Wenn am 16.04.2018 der Schritt "Klassenveranstaltung und Elternabend gemeinsam mit der Agentur für Arbeit", dabei "mit der Schule abgesprochen, zweites Halbjahr der 9. oder erstes der 10. Klasse" erfasst wird
      Dann wird das ohne Verstoß festgehalten

  @UM-5.2.18
  Regel: Danach folgen regelmäßig Einzelgespräche, in der Regel an der Schule

    Szenario: Jedes Einzelgespräch lässt das nächste fällig werden
      Wenn am 16.04.2018 der Schritt "Klassenveranstaltung und Elternabend gemeinsam mit der Agentur für Arbeit" erfasst wird
      Dann ist am 16.04.2018 die Aufgabe nach UM-5.2.18 offen
      Und ist diese Frist ein Soll
      Wenn am 23.04.2018 ein Gespräch "Einzelgespräch der Berufsberatung" an der Schule erfasst wird
      Dann ist am 23.04.2018 die Aufgabe nach UM-5.2.18 vom 16.04.2018 erfüllt
      Und ist am 23.04.2018 die Aufgabe nach UM-5.2.18 vom 23.04.2018 offen

    Szenariogrundriss: In das Jobcenter wird nur im Einzelfall eingeladen
      Wenn am 23.04.2018 <Vorgang>, dabei "Bewerbungsunterlagen, Ausbildungsstellen, nächste Schritte und Vermittlungsangebote besprochen" erfasst wird
      Dann <Antwort>

      Beispiele: Mit einem Grund ist es keine Abweichung
        | Vorgang                                                                                               | Antwort                                                        |
        | ein Gespräch "Einzelgespräch der Berufsberatung" an der Schule                                        | wird das ohne Verstoß festgehalten                             |
        | ein Gespräch "Einzelgespräch der Berufsberatung" im Amt                                               | UM-5.2.18 ist ein Soll, steht in "5.2.1"                       |
        | ein Gespräch "Einzelgespräch der Berufsberatung" im Amt, mit begründeter Abweichung von UM-5.2.18     | wird das angenommen, mit vermerkter Abweichung von UM-5.2.18   |

    Szenario: Auch die Einladung in das Jobcenter ist eine Abweichung
      Wenn am 23.04.2018 eine Einladung zu "Einzelgespräch der Berufsberatung" auf den 30.04.2018 erfasst wird
      Dann UM-5.2.18 ist ein Soll, steht in "5.2.1"

  @UM-5.2.19
  Regel: In den Folgeterminen geht es um Bewerbungen, Ausbildungsstellen, Schritte und Vermittlungsangebote

    Szenario: Ein Einzelgespräch ohne das ist unvollständig
      Wenn am 23.04.2018 ein Gespräch "Einzelgespräch der Berufsberatung" an der Schule erfasst wird
      Dann UM-5.2.19 ist ein Muss, steht in "5.2.1"

    Szenario: Dass es besprochen wurde, steht im Eintrag
      Wenn am 23.04.2018 ein Gespräch "Einzelgespräch der Berufsberatung" an der Schule, dabei "Bewerbungsunterlagen, Ausbildungsstellen, nächste Schritte und Vermittlungsangebote besprochen" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft UM-5.2.19

  @UM-5.2.20
  Regel: Im Einzelfall schließt das Fallmanagement U25 mit dem der Eltern ein Arbeitsbündnis

    Szenario: Das Arbeitsbündnis steht in der Akte
      Wenn am 23.04.2018 der Schritt "Arbeitsbündnis mit dem Fallmanagement der Eltern" erfasst wird
      Dann wird das ohne Verstoß festgehalten
