# language: de
Funktionalität: Ausbildungsabsolventen, Vermittlungskunden und Aktivierungskunden (Handlungskonzept, Nr. 5.2.3 bis 5.2.5 und 6.4)

  Grundlage:
    Gegeben sei das Jobcenter Uckermark mit seinem Handlungskonzept
    Und eine Person im Fallmanagement U25, geboren am 12.04.1998, betreut seit dem 02.05.2017

  @UM-5.2.32
  Regel: Auch während der Ausbildung wird beraten und unterstützt

    Szenario: Von einem Gespräch zum nächsten
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                                               |
        | 01.09.2017 | das Merkmal Zielgruppe "Ausbildungsabsolventen"                       |
        | 04.09.2017 | der Zeitraum "Koch" (Ausbildung) ab dem 04.09.2017 bis zum 31.08.2019 |
        | 10.10.2017 | ein kurzer Kontakt                                                    |
      Dann gibt es am 03.09.2017 keine Aufgabe nach UM-5.2.32
      Und ist am 10.10.2017 die Aufgabe nach UM-5.2.32 vom 04.09.2017 erfüllt
      Und ist am 10.10.2017 die Aufgabe nach UM-5.2.32 vom 10.10.2017 offen

  @UM-5.2.33
  Regel: Die Trägerbetreuung begleitet die außerbetriebliche Ausbildung

    Szenario: Ausbildung und Maßnahme bei einem Träger zugleich
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                                               |
        | 04.09.2017 | der Zeitraum "Koch" (Ausbildung) ab dem 04.09.2017 bis zum 31.08.2019 |
        | 04.09.2017 | der Zeitraum "Träger" (Maßnahme) ab dem 04.09.2017 bis zum 31.08.2019 |
      Dann ist am 04.09.2017 die Aufgabe nach UM-5.2.33 offen
      Und ist dafür die Trägerbetreuung zuständig
      Wenn am 10.10.2017 der Schritt "Kontakt der Trägerbetreuung und Blick auf den Ausbildungsverlauf", beteiligt "die Trägerbetreuung" und erledigt durch die Trägerbetreuung erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am 10.10.2017 die Aufgabe nach UM-5.2.33 vom 04.09.2017 erfüllt
      Und ist am 10.10.2017 die Aufgabe nach UM-5.2.33 vom 10.10.2017 offen

    Szenario: In einer betrieblichen Ausbildung gibt es keine Trägerbetreuung
      Wenn am 04.09.2017 der Zeitraum "Koch" (Ausbildung) ab dem 04.09.2017 bis zum 31.08.2019 erfasst wird
      Dann gibt es am 04.09.2017 keine Aufgabe nach UM-5.2.33

  @UM-5.2.10
  Regel: Drei Monate vor dem Ende der Ausbildung wird gemeinsam Kontakt aufgenommen

    Szenariogrundriss: Am letzten Tag und am Tag danach
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                                               |
        | 01.09.2017 | das Merkmal Zielgruppe "Ausbildungsabsolventen"                       |
        | 04.09.2017 | der Zeitraum "Koch" (Ausbildung) ab dem 04.09.2017 bis zum 31.05.2019 |
      Wenn am <Tag> der Schritt "Kontaktaufnahme vor dem Ausbildungsende", beteiligt "die Trägerbetreuung" und beteiligt auch "der Arbeitgeberservice" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am <Tag> die am 28.02.2019 fällige Frist nach UM-5.2.10 <Ausgang>
      Und ist dafür die Trägerbetreuung zuständig
      Und beruht diese Frist auf "5.2.3"

      Beispiele:
        | Tag        | Ausgang                    |
        | 28.02.2019 | rechtzeitig erfüllt        |
        | 01.03.2019 | um 1 Tag verspätet erfüllt |

    Szenario: Ohne den Arbeitgeberservice ist sie nicht gemeinsam
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                                               |
        | 01.09.2017 | das Merkmal Zielgruppe "Ausbildungsabsolventen"                       |
        | 04.09.2017 | der Zeitraum "Koch" (Ausbildung) ab dem 04.09.2017 bis zum 31.05.2019 |
      Wenn am 25.02.2019 der Schritt "Kontaktaufnahme vor dem Ausbildungsende", beteiligt "die Trägerbetreuung" erfasst wird
      Dann zählt das nicht für UM-5.2.10: "es fehlt: Arbeitgeberservice"
      Und ist am 01.03.2019 die am 28.02.2019 fällige Frist nach UM-5.2.10 um 1 Tag überfällig

  @UM-5.2.10a
  Regel: Drei Monate vor dem Abschluss einer außerbetrieblichen Ausbildung wird ein Arbeitsbündnis gebildet

    Szenariogrundriss: Trägerbetreuung und Arbeitgeberservice, am letzten Tag und am Tag danach
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                                               |
        | 04.09.2017 | der Zeitraum "Koch" (Ausbildung) ab dem 04.09.2017 bis zum 31.05.2019 |
        | 04.09.2017 | der Zeitraum "Träger" (Maßnahme) ab dem 04.09.2017 bis zum 31.05.2019 |
      Wenn am <Tag> der Schritt "Arbeitsbündnis zum Ende der außerbetrieblichen Ausbildung", beteiligt "die Trägerbetreuung" und beteiligt auch "der Arbeitgeberservice" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am <Tag> die am 28.02.2019 fällige Frist nach UM-5.2.10a <Ausgang>
      Und beruht diese Frist auf "6.4"

      Beispiele:
        | Tag        | Ausgang                    |
        | 28.02.2019 | rechtzeitig erfüllt        |
        | 01.03.2019 | um 1 Tag verspätet erfüllt |

    Szenario: Eine betriebliche Ausbildung braucht keines
      Wenn am 04.09.2017 der Zeitraum "Koch" (Ausbildung) ab dem 04.09.2017 bis zum 31.05.2019 erfasst wird
      Dann läuft am 04.09.2017 keine Frist nach UM-5.2.10a

  @UM-5.2.34
  Regel: Zum Ausbildungsende ist der Kontakt dicht

    Szenario: Nach der gemeinsamen Kontaktaufnahme von Gespräch zu Gespräch
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                                                                                                            |
        | 01.09.2017 | das Merkmal Zielgruppe "Ausbildungsabsolventen"                                                                                    |
        | 25.02.2019 | der Schritt "Kontaktaufnahme vor dem Ausbildungsende", beteiligt "die Trägerbetreuung" und beteiligt auch "der Arbeitgeberservice" |
        | 11.03.2019 | ein kurzer Kontakt                                                                                                                 |
      Dann gibt es am 24.02.2019 keine Aufgabe nach UM-5.2.34
      Und ist am 11.03.2019 die Aufgabe nach UM-5.2.34 vom 25.02.2019 erfüllt
      Und ist am 11.03.2019 die Aufgabe nach UM-5.2.34 vom 11.03.2019 offen
      Und ist sie ein Muss

  @UM-5.2.34a
  Regel: Mit dem Arbeitgeberservice werden verstärkt Arbeitsplätze akquiriert und Stellen angeboten

    Szenario: Nach der gemeinsamen Kontaktaufnahme
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                                                                                                            |
        | 01.09.2017 | das Merkmal Zielgruppe "Ausbildungsabsolventen"                                                                                    |
        | 25.02.2019 | der Schritt "Kontaktaufnahme vor dem Ausbildungsende", beteiligt "die Trägerbetreuung" und beteiligt auch "der Arbeitgeberservice" |
      Wenn am 05.03.2019 der Schritt "Akquise von Arbeitsplätzen und Stellenangebote zum Ausbildungsende" erfasst wird
      Dann zählt das nicht für UM-5.2.34a: "es fehlt: Arbeitgeberservice"
      Wenn am 11.03.2019 der Schritt "Akquise von Arbeitsplätzen und Stellenangebote zum Ausbildungsende", beteiligt "der Arbeitgeberservice" erfasst wird
      Dann ist am 10.03.2019 die Aufgabe nach UM-5.2.34a offen
      Und ist am 11.03.2019 die Aufgabe nach UM-5.2.34a erfüllt

  @UM-5.2.35
  Regel: Die Arbeitsaufnahme kann gefördert werden

    Szenariogrundriss: Bei der Person und beim Arbeitgeber
      Wenn am 03.06.2019 die Vereinbarung der Leistung "Start in Arbeit", dabei "<was>" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft UM-5.2.35

      Beispiele:
        | was                                                                |
        | Vermittlungsbudget für die Arbeitsaufnahme nach der Ausbildung     |
        | Förderung des Arbeitgebers bei der Einstellung nach der Ausbildung |

  @UM-5.2.11
  Regel: Vermittlungskunden werden Absolventen nach sechs Monaten ohne Arbeit und ohne Aussicht darauf

    Szenariogrundriss: Frühestens sechs Monate nach dem Ende der Ausbildung
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                                               |
        | 01.09.2017 | das Merkmal Zielgruppe "Ausbildungsabsolventen"                       |
        | 04.09.2017 | der Zeitraum "Koch" (Ausbildung) ab dem 04.09.2017 bis zum 31.08.2018 |
      Dann gibt es am 31.08.2018 keine Aufgabe nach UM-5.2.11
      Und ist am 01.09.2018 die Aufgabe nach UM-5.2.11 offen
      Wenn am <Tag> das Merkmal Zielgruppe "Vermittlungskunden", dabei "sechs Monate nach der Ausbildung nicht eingegliedert und auch in absehbarer Zeit nicht einzugliedern" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am <Tag> die Aufgabe nach UM-5.2.11 <Ausgang>

      Beispiele:
        | Tag        | Ausgang   |
        | 27.02.2019 | entfallen |
        | 28.02.2019 | erfüllt   |

    Szenario: Beide Bedingungen sind nötig
      Gegeben sei am 01.09.2017 das Merkmal Zielgruppe "Ausbildungsabsolventen"
      Wenn am 28.02.2019 das Merkmal Zielgruppe "Vermittlungskunden" erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen UM-5.2.11

    Szenario: Wer Arbeit gefunden hat, bleibt außen vor
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                                               |
        | 01.09.2017 | das Merkmal Zielgruppe "Ausbildungsabsolventen"                       |
        | 04.09.2017 | der Zeitraum "Koch" (Ausbildung) ab dem 04.09.2017 bis zum 31.08.2018 |
        | 01.10.2018 | der Zeitraum "Gasthof" (Beschäftigung) ab dem 01.10.2018              |
      Dann ist am 01.10.2018 die Aufgabe nach UM-5.2.11 entfallen

  @UM-5.2.12
  Regel: Aktivierungskunden werden Vermittlungskunden, wenn auch binnen 24 Monaten keine Integration zu erwarten ist

    Szenariogrundriss: Am letzten Tag der 24 Monate, am Tag danach und früher
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                                               |
        | 02.05.2017 | der Zeitraum "Koch" (Ausbildung) ab dem 02.05.2017 bis zum 31.07.2017 |
        | 05.02.2018 | das Merkmal Zielgruppe "Vermittlungskunden"                           |
      Wenn am <Tag> das Merkmal Zielgruppe "Aktivierungskunden", dabei "trotz der Eingliederungsinstrumente auch binnen 24 Monaten nach dem Berufsabschluss keine Integration zu erwarten" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am <Tag> die am 31.07.2019 fällige Frist nach UM-5.2.12 <Ausgang>

      Beispiele:
        | Tag        | Ausgang                    |
        | 15.11.2018 | rechtzeitig erfüllt        |
        | 31.07.2019 | rechtzeitig erfüllt        |
        | 01.08.2019 | um 1 Tag verspätet erfüllt |

    Szenario: Dass nichts zu erwarten ist, gehört dazu
      Gegeben sei am 05.02.2018 das Merkmal Zielgruppe "Vermittlungskunden"
      Wenn am 15.11.2018 das Merkmal Zielgruppe "Aktivierungskunden" erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen UM-5.2.12

    Szenario: Wer Arbeit gefunden hat, ist integriert
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                                               |
        | 02.05.2017 | der Zeitraum "Koch" (Ausbildung) ab dem 02.05.2017 bis zum 31.07.2017 |
        | 05.02.2018 | das Merkmal Zielgruppe "Vermittlungskunden"                           |
        | 01.03.2018 | der Zeitraum "Gasthof" (Beschäftigung) ab dem 01.03.2018              |
      Dann läuft am 01.03.2018 keine Frist nach UM-5.2.12

  @UM-5.2.15
  Regel: Aktivierungskunden haben mehrere Vermittlungshemmnisse

    Szenario: Zwei Hemmnisse
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                                               |
        | 02.05.2017 | das Hemmnis "Schulden" in Rahmenbedingungen           |
        | 02.05.2017 | das Hemmnis "kein Abschluss" in beruflicher Kompetenz |
      Wenn am 03.05.2017 das Merkmal Zielgruppe "Aktivierungskunden" erfasst wird
      Dann wird das ohne Verstoß festgehalten

    Szenario: Ein Hemmnis
      Gegeben sei am 02.05.2017 das Hemmnis "Schulden" in Rahmenbedingungen
      Wenn am 03.05.2017 das Merkmal Zielgruppe "Aktivierungskunden" erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen UM-5.2.15

    Szenario: Wer nicht ausbildungsreif ist, gehört auch mit einem Hemmnis dazu
      Gegeben sei am 02.05.2017 das Merkmal Ausbildungsreife "nicht ausbildungsreif"
      Und am 02.05.2017 das Hemmnis "kein Abschluss" in beruflicher Kompetenz
      Wenn am 03.05.2017 das Merkmal Zielgruppe "Aktivierungskunden" erfasst wird
      Dann wird das ohne Verstoß festgehalten

  @UM-5.2.38
  Regel: Alleinerziehende werden besonders betrachtet

    Szenario: Hilfe beim Wiedereinstieg und bei der Kinderbetreuung
      Gegeben sei am 02.05.2017 das Merkmal Zielgruppe "Aktivierungskunden"
      Und am 10.05.2017 ein Profil mit "Gesamtsituation", dabei "die Person ist alleinerziehend"
      Dann ist am 10.05.2017 die Aufgabe nach UM-5.2.38 offen
      Wenn am 24.05.2017 der Schritt "Hilfe beim Wiedereinstieg und bei der Kinderbetreuung" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und ist am 24.05.2017 die Aufgabe nach UM-5.2.38 erfüllt

    Szenario: Für andere entsteht die Aufgabe nicht
      Gegeben sei am 02.05.2017 das Merkmal Zielgruppe "Aktivierungskunden"
      Wenn am 10.05.2017 ein Profil mit "Gesamtsituation" erfasst wird
      Dann gibt es am 10.05.2017 keine Aufgabe nach UM-5.2.38
