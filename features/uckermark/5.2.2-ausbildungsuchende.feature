# language: de
Funktionalität: Ausbildungsuchende (Handlungskonzept, Nr. 5.2.2)

  Grundlage:
    Gegeben sei das Jobcenter Uckermark mit seinem Handlungskonzept
    Und eine Person im Fallmanagement U25, geboren am 12.04.1999, betreut seit dem 29.01.2018

  @UM-5.2.7
  Regel: Mit Ausbildungsuchenden ist wenigstens einmal im Monat Kontakt zu halten

    Szenariogrundriss: Der letzte Tag des Monats und der Tag danach
      Gegeben sei am 31.01.2018 das Merkmal Zielgruppe "Ausbildungsuchende"
      Wenn am <Tag> ein kurzer Kontakt erfasst wird
      Dann ist am <Tag> die am 28.02.2018 fällige Frist nach UM-5.2.7 <Ausgang>
      Und ist dafür die zuständige Fachkraft zuständig
      Und ist am <Tag> die Frist nach UM-5.2.7 fällig am <nächster>

      Beispiele:
        | Tag        | Ausgang                    | nächster   |
        | 28.02.2018 | rechtzeitig erfüllt        | 28.03.2018 |
        | 01.03.2018 | um 1 Tag verspätet erfüllt | 01.04.2018 |

    Szenario: Ein Kontakt ohne die Person ist kein Kontakt mit ihr
      Gegeben sei am 31.01.2018 das Merkmal Zielgruppe "Ausbildungsuchende"
      Wenn am 20.02.2018 ein kurzer Kontakt ohne die Person erfasst wird
      Dann zählt das nicht für UM-5.2.7: "die Person war nicht anwesend"

    Szenario: Für andere Zielgruppen gilt der Monat nicht
      Wenn am 31.01.2018 das Merkmal Zielgruppe "Vermittlungskunden" erfasst wird
      Dann läuft am 31.01.2018 keine Frist nach UM-5.2.7

  @UM-5.2.8
  Regel: Die Ausbildungsreife wird nach einem Kriterienkatalog festgestellt

    Szenario: Solange nichts feststeht, ist sie zu ermitteln
      Gegeben sei am 31.01.2018 das Merkmal Zielgruppe "Ausbildungsuchende"
      Dann ist am 31.01.2018 die Aufgabe nach UM-5.2.8 offen
      Und verlangt sie "Ausbildungsreife nach dem Kriterienkatalog feststellen"
      Wenn am 15.02.2018 das Merkmal Ausbildungsreife "nicht ausbildungsreif", dabei "nach dem Kriterienkatalog festgestellt" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am 15.02.2018 die Aufgabe nach UM-5.2.8 erfüllt

    Szenario: Ohne den Katalog ist es ein Verstoß und keine Feststellung
      Gegeben sei am 31.01.2018 das Merkmal Zielgruppe "Ausbildungsuchende"
      Wenn am 15.02.2018 das Merkmal Ausbildungsreife "nicht ausbildungsreif" erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen UM-5.2.8
      Und ist am 15.02.2018 die Aufgabe nach UM-5.2.8 entfallen

  @UM-5.2.14
  Regel: Was ausbildungsreif heißt, ist unabhängig vom einzelnen Beruf

    Szenario: Die Merkmale und die Mindestvoraussetzungen liegen vor
      Wenn am 15.02.2018 das Merkmal Ausbildungsreife "ausbildungsreif", dabei "nach dem Kriterienkatalog festgestellt" und dabei "bildungs- und arbeitsfähig und mit den Mindestvoraussetzungen für eine Ausbildung, unabhängig vom einzelnen Beruf" erfasst wird
      Dann wird das ohne Verstoß festgehalten

    Szenario: Ob sie vorliegen, ist nicht angegeben
      Wenn am 15.02.2018 das Merkmal Ausbildungsreife "ausbildungsreif", dabei "nach dem Kriterienkatalog festgestellt" erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen UM-5.2.14

  @UM-5.2.13
  Regel: Ausbildungsuchend ist, wer ausbildungsreif und an einer Ausbildung interessiert ist

    Szenario: Beides trifft zu
      Gegeben sei am 15.02.2018 das Merkmal Ausbildungsreife "ausbildungsreif"
      Wenn am 15.02.2018 das Merkmal Zielgruppe "Ausbildungsuchende", dabei "an einer Berufsausbildung interessiert" erfasst wird
      Dann wird das ohne Verstoß festgehalten

    Szenario: Das Interesse fehlt
      Gegeben sei am 15.02.2018 das Merkmal Ausbildungsreife "ausbildungsreif"
      Wenn am 15.02.2018 das Merkmal Zielgruppe "Ausbildungsuchende" erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen UM-5.2.13

    Szenario: Die Ausbildungsreife fehlt
      Wenn am 15.02.2018 das Merkmal Zielgruppe "Ausbildungsuchende", dabei "an einer Berufsausbildung interessiert" erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen UM-5.2.13

  @UM-5.2.8a
  Regel: In Ausbildung wird nur vermittelt, wer ausbildungsreif ist

    Szenario: Ausbildungsreif
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                                                                        |
        | 15.02.2018 | das Merkmal Ausbildungsreife "ausbildungsreif"                                                 |
        | 16.02.2018 | ein Profil mit "Leistungen in den Schwerpunktfächern", "Kompetenzen" und "soziale Kompetenzen" |
      Wenn am 20.02.2018 der Schritt "Vermittlung in eine Ausbildung" erfasst wird
      Dann wird das ohne Verstoß festgehalten

    Szenario: Nicht ausbildungsreif
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                                                                        |
        | 15.02.2018 | das Merkmal Ausbildungsreife "nicht ausbildungsreif"                                           |
        | 16.02.2018 | ein Profil mit "Leistungen in den Schwerpunktfächern", "Kompetenzen" und "soziale Kompetenzen" |
      Wenn am 20.02.2018 der Schritt "Vermittlung in eine Ausbildung" erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen UM-5.2.8a

  @UM-5.2.23
  Regel: Vor der Ausbildungsvermittlung werden auch die sozialen Kompetenzen bewertet

    Szenariogrundriss: Mit und ohne soziale Kompetenzen im Profil
      Gegeben sei am 15.02.2018 das Merkmal Ausbildungsreife "ausbildungsreif"
      Und am 16.02.2018 ein Profil mit <Teile>
      Wenn am 20.02.2018 der Schritt "Vermittlung in eine Ausbildung" erfasst wird
      Dann <Ergebnis>

      Beispiele:
        | Teile                                                                           | Ergebnis                                           |
        | "Leistungen in den Schwerpunktfächern", "Kompetenzen" und "soziale Kompetenzen" | wird das ohne Verstoß festgehalten                 |
        | "Leistungen in den Schwerpunktfächern" und "Kompetenzen"                        | wird das festgehalten, mit Verstoß gegen UM-5.2.23 |

  @UM-5.2.23a
  Regel: Akquirierte Ausbildungsstellen werden gemeinsam mit dem Arbeitgeberservice besetzt

    Szenariogrundriss: Mit und ohne den Arbeitgeberservice
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                                                                        |
        | 15.02.2018 | das Merkmal Ausbildungsreife "ausbildungsreif"                                                 |
        | 16.02.2018 | ein Profil mit "Leistungen in den Schwerpunktfächern", "Kompetenzen" und "soziale Kompetenzen" |
      Wenn am 20.02.2018 der Schritt "Vermittlung in eine Ausbildung", dabei "die Ausbildungsstelle wurde vom Arbeitgeberservice akquiriert" und beteiligt "<wer>" erfasst wird
      Dann <Ergebnis>

      Beispiele:
        | wer                          | Ergebnis                                            |
        | der Arbeitgeberservice       | wird das ohne Verstoß festgehalten                  |
        | die Leistungssachbearbeitung | wird das festgehalten, mit Verstoß gegen UM-5.2.23a |

  @UM-5.2.8b
  Regel: Wer nicht ausbildungsreif ist, gehört zu den Aktivierungskunden

    Szenario: Die Zuordnung ist vorzunehmen
      Gegeben sei am 15.02.2018 das Merkmal Ausbildungsreife "nicht ausbildungsreif"
      Dann ist am 15.02.2018 die Aufgabe nach UM-5.2.8b offen
      Wenn am 01.03.2018 das Merkmal Zielgruppe "Aktivierungskunden" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am 01.03.2018 die Aufgabe nach UM-5.2.8b erfüllt

    Szenario: Wer noch zur Schule geht, bleibt Schülerin oder Schüler
      Gegeben sei am 15.02.2018 das Merkmal Zielgruppe "Schülerinnen und Schüler"
      Und am 15.02.2018 das Merkmal Ausbildungsreife "nicht ausbildungsreif"
      Dann gibt es am 15.02.2018 keine Aufgabe nach UM-5.2.8b

  @UM-5.2.9
  Regel: Ohne Ausbildung und Maßnahme wird zum Ende der Nachvermittlung aus der Ausbildungsstatistik abgemeldet

    Szenariogrundriss: Zu welchem 31. Januar
      Wenn am <ausbildungsuchend seit> das Merkmal Zielgruppe "Ausbildungsuchende" erfasst wird
      Dann ist am <ausbildungsuchend seit> die Frist nach UM-5.2.9 fällig am <Abmeldung>
      Und beruht diese Frist auf "5.2.2"

      Beispiele:
        | ausbildungsuchend seit | Abmeldung  |
        | 31.01.2018             | 31.01.2019 |
        | 15.02.2018             | 31.01.2019 |
        | 29.09.2018             | 31.01.2019 |
        | 30.09.2018             | 31.01.2020 |
        | 01.10.2018             | 31.01.2020 |

    Szenariogrundriss: Am letzten Tag und am Tag danach
      Gegeben sei am 15.02.2018 das Merkmal Zielgruppe "Ausbildungsuchende"
      Wenn am <Tag> <was> erfasst wird
      Dann ist am <Tag> die am 31.01.2019 fällige Frist nach UM-5.2.9 <Ausgang>

      Beispiele:
        | Tag        | was                                                  | Ausgang                    |
        | 31.01.2019 | der Schritt "Abmeldung aus der Ausbildungsstatistik" | rechtzeitig erfüllt        |
        | 01.02.2019 | der Schritt "Abmeldung aus der Ausbildungsstatistik" | um 1 Tag verspätet erfüllt |
        | 31.01.2019 | das Merkmal Zielgruppe "Aktivierungskunden"          | rechtzeitig erfüllt        |
        | 01.02.2019 | das Merkmal Zielgruppe "Vermittlungskunden"          | um 1 Tag verspätet erfüllt |

    Szenariogrundriss: Wer in Ausbildung oder in einer Maßnahme ist, wird nicht abgemeldet
      Gegeben sei am 15.02.2018 das Merkmal Zielgruppe "Ausbildungsuchende"
      Wenn am 01.09.2018 der Zeitraum "Tischlerei" (<Art>) ab dem 01.09.2018 bis zum 30.11.2018 erfasst wird
      Dann läuft am 30.11.2018 keine Frist nach UM-5.2.9
      Und ist am 01.12.2018 die Frist nach UM-5.2.9 fällig am 31.01.2020

      Beispiele:
        | Art        |
        | Ausbildung |
        | Maßnahme   |

  @UM-5.2.9a
  Regel: Nach der Abmeldung wechselt die Person zu den Aktivierungs- oder Vermittlungskunden

    Szenariogrundriss: Die neue Zielgruppe
      Gegeben sei am 15.02.2018 das Merkmal Zielgruppe "Ausbildungsuchende"
      Und am 31.01.2019 der Schritt "Abmeldung aus der Ausbildungsstatistik"
      Dann ist am 31.01.2019 die Aufgabe nach UM-5.2.9a offen
      Wenn am 04.02.2019 das Merkmal Zielgruppe "<Zielgruppe>" erfasst wird
      Dann ist am 04.02.2019 die Aufgabe nach UM-5.2.9a <Ausgang>

      Beispiele:
        | Zielgruppe             | Ausgang   |
        | Aktivierungskunden     | erfüllt   |
        | Vermittlungskunden     | erfüllt   |
        | Ausbildungsabsolventen | entfallen |

  @UM-5.2.30
  Regel: Lässt sich keine Ausbildung verwirklichen, wird als ungelernte Arbeitskraft vermittelt

    Szenario: Mit der Abmeldung steht es fest
      Gegeben sei am 31.01.2019 der Schritt "Abmeldung aus der Ausbildungsstatistik"
      Dann ist am 31.01.2019 die Aufgabe nach UM-5.2.30 offen
      Wenn am 20.02.2019 der Schritt "Vermittlung als ungelernte Arbeitskraft" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am 20.02.2019 die Aufgabe nach UM-5.2.30 erfüllt

  @UM-5.2.21
  Regel: Oberstes Ziel ist ein Ausbildungsverhältnis

    Szenario: Es wird als Ziel vereinbart
      Gegeben sei am 15.02.2018 das Merkmal Zielgruppe "Ausbildungsuchende"
      Wenn am 16.02.2018 das Ziel "Studium" erfasst wird
      Dann ist am 16.02.2018 die Aufgabe nach UM-5.2.21 offen
      Wenn am 20.02.2018 das Ziel "Ausbildung" erfasst wird
      Dann ist am 20.02.2018 die Aufgabe nach UM-5.2.21 erfüllt

  @UM-5.2.22
  Regel: Alle Ausbildungsuchenden werden in vollem Umfang unterstützt

    Szenario: Das Angebot im Gespräch
      Gegeben sei am 15.02.2018 das Merkmal Zielgruppe "Ausbildungsuchende"
      Wenn am 20.02.2018 ein kurzer Kontakt erfasst wird
      Dann ist am 20.02.2018 die Aufgabe nach UM-5.2.22 offen
      Wenn am 01.03.2018 ein kurzer Kontakt, dabei "Berufsorientierung, Berufsberatung, Ausbildungsvermittlung und sonstige Vermittlungsangebote wurden angeboten" erfasst wird
      Dann ist am 01.03.2018 die Aufgabe nach UM-5.2.22 erfüllt

  @UM-5.2.24
  Regel: In eine berufsvorbereitende Bildungsmaßnahme geht es über die Agentur für Arbeit

    Szenario: In Absprache mit dem Jobcenter
      Wenn am 20.02.2018 der Schritt "Einstieg in eine berufsvorbereitende Bildungsmaßnahme", dabei "über die Agentur für Arbeit, in Absprache mit dem Jobcenter" erfasst wird
      Dann wird das ohne Verstoß festgehalten

    Szenario: An der Agentur für Arbeit vorbei
      Wenn am 20.02.2018 der Schritt "Einstieg in eine berufsvorbereitende Bildungsmaßnahme" erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen UM-5.2.24

  @UM-5.2.25
  Regel: Für wen eine Einstiegsqualifizierung in Betracht kommt

    Szenariogrundriss: Jede der drei Gruppen
      Wenn am 20.02.2018 die Vereinbarung der Leistung "Einstiegsqualifizierung", dabei "<Gruppe>" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft UM-5.2.25
      Und steht im Eintrag dabei "<Gruppe>"

      Beispiele:
        | Gruppe                                                                         |
        | Einstiegsqualifizierung: auch in der Nachvermittlung keine Ausbildung gefunden |
        | Einstiegsqualifizierung: noch nicht ausbildungsreif                            |
        | Einstiegsqualifizierung: lernbeeinträchtigt und sozial benachteiligt           |

  @UM-5.2.25a
  Regel: Mit Berufsschule kann die Einstiegsqualifizierung als Ausbildungszeit gelten

    Szenario: Berufsschule während der Einstiegsqualifizierung
      Wenn am 20.02.2018 die Vereinbarung der Leistung "Einstiegsqualifizierung", dabei "während der Einstiegsqualifizierung wird die Berufsschule besucht" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft UM-5.2.25a

    Szenario: Einstieg ins zweite Ausbildungsjahr
      Wenn am 03.09.2018 der Zeitraum "Tischlerei" (Ausbildung) ab dem 03.09.2018 bis zum 31.08.2020, dabei "die Zeit der Einstiegsqualifizierung ist anerkannt, Einstieg ins zweite Ausbildungsjahr" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft UM-5.2.25a

  @UM-5.2.26
  Regel: Ausbildungsbegleitende Hilfen

    Szenario: Die Hilfen werden vereinbart
      Wenn am 20.02.2018 die Vereinbarung der Leistung "Stützunterricht", dabei "ausbildungsbegleitende Hilfen bei Förderungsbedarf: in der Einstiegsqualifizierung, in der betrieblichen Ausbildung oder nach ihr" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft UM-5.2.26

  @UM-5.2.27
  Regel: Für wen die außerbetrieblichen Ausbildungsplätze da sind

    Szenario: Auch mit Hilfen in keinen Betrieb zu vermitteln
      Wenn am 20.08.2018 die Vereinbarung der Leistung "Malerin", dabei "außerbetrieblicher Ausbildungsplatz" und dabei "förderungsbedürftig und auch mit ausbildungsbegleitenden Hilfen in keinen Betrieb zu vermitteln" erfasst wird
      Dann wird das ohne Verstoß festgehalten

    Szenario: Ob eine betriebliche Stelle zu finden wäre, ist offen
      Wenn am 20.08.2018 die Vereinbarung der Leistung "Malerin", dabei "außerbetrieblicher Ausbildungsplatz" erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen UM-5.2.27

  @UM-5.2.28
  Regel: Assistierte Ausbildung

    Szenario: Sie wird vereinbart
      Wenn am 20.02.2018 die Vereinbarung der Leistung "Begleitung in der Ausbildung", dabei "Assistierte Ausbildung: aus Gründen in der Person sonst kein Beginn, keine Fortsetzung oder kein Abschluss" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft UM-5.2.28

  @UM-5.2.29
  Regel: Förderung aus dem Vermittlungsbudget

    Szenario: Für den Weg in die Ausbildung
      Wenn am 20.02.2018 die Vereinbarung der Leistung "Fahrkosten", dabei "Vermittlungsbudget für die Anbahnung oder Aufnahme einer Ausbildung" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft UM-5.2.29

  @UM-5.2.31
  Regel: Welche Maßnahmen ohne Ausbildungsreife einschlägig sind

    Szenariogrundriss: Eine einschlägige und eine andere Maßnahme
      Gegeben sei am 15.02.2018 das Merkmal Ausbildungsreife "<Reife>"
      Wenn am 01.03.2018 der Zeitraum "Werkstatt" (Maßnahme) ab dem 01.03.2018 bis zum 31.08.2018<dabei> erfasst wird
      Dann <Ergebnis>

      Beispiele:
        | Reife                 | dabei                                                                                                                    | Ergebnis                                           |
        | nicht ausbildungsreif | , dabei "Berufsvorbereitung, Aktivierung und Stabilisierung, berufliche Orientierung oder nachträglicher Schulabschluss" | wird das ohne Verstoß festgehalten                 |
        | nicht ausbildungsreif |                                                                                                                          | wird das festgehalten, mit Verstoß gegen UM-5.2.31 |
        | ausbildungsreif       |                                                                                                                          | wird das ohne Verstoß festgehalten                 |
