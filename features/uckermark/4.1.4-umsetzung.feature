# language: de
Funktionalität: Umsetzung und Nachhaltung (Handlungskonzept, Nr. 4.1.4)
  Von der Eingliederungsvereinbarung (EGV) über das Folgegespräch zur nächsten. Wo das Konzept keine Tage nennt, steht eine
  Aufgabe da, bis sie getan ist.

  Grundlage:
    Gegeben sei das Jobcenter Uckermark mit seinem Handlungskonzept
    Und eine Person im Fallmanagement arbeitsmarktfern, geboren am 04.05.1980, betreut seit dem 05.03.2018

  @UM-4.1.21
  Regel: Im Gespräch nach der Einstiegsberatung wird mit jeder Person eine EGV geschlossen

    Szenario: Das Erstgespräch macht die Aufgabe, die EGV erfüllt sie
      Wenn am 20.03.2018 ein Gespräch "Erstgespräch" erfasst wird
      Dann gibt es am 19.03.2018 keine Aufgabe nach UM-4.1.21
      Und ist am 31.12.2019 die Aufgabe nach UM-4.1.21 offen
      Und beruht diese Frist auf "4.1.4"
      Und ist sie ein Muss
      Und verlangt sie "Eingliederungsvereinbarung abschließen"
      Und ist dafür das Fallmanagement arbeitsmarktfern zuständig
      Wenn am 23.03.2018 eine EGV erfasst wird
      Dann ist am 22.03.2018 die Aufgabe nach UM-4.1.21 offen
      Und ist am 23.03.2018 die Aufgabe nach UM-4.1.21 erfüllt

    Szenariogrundriss: Im Gespräch selbst geschlossen, ist nichts mehr offen, gleich was zuerst erfasst wird
      Gegeben sei am 20.03.2018 <zuerst>
      Wenn am 20.03.2018 <danach> erfasst wird
      Dann gibt es am 31.08.2018 keine Aufgabe nach UM-4.1.21

      Beispiele:
        | zuerst                       | danach                       |
        | ein Gespräch "Erstgespräch"  | eine EGV                     |
        | eine EGV                     | ein Gespräch "Erstgespräch"  |

    Szenariogrundriss: Mit wem vorübergehend keine EGV geschlossen wird
      Gegeben sei am 19.03.2018 die Kundenkategorie <Kategorie>
      Wenn am 20.03.2018 ein Gespräch "Erstgespräch" erfasst wird
      Dann gibt es am 31.12.2018 keine Aufgabe nach UM-4.1.21

      Beispiele:
        | Kategorie |
        | X         |
        | Y         |
        | Z         |

  @UM-4.1.21a
  Regel: Ist das Profiling noch offen, regelt die EGV die Aufgaben bis zum Folgegespräch

    Szenariogrundriss: Die vorläufige EGV nennt, was zu erledigen ist
      Wenn am 20.03.2018 eine EGV, dabei "das Profiling ist noch nicht abgeschlossen"<ohne> erfasst wird
      Dann verstößt das <Urteil> UM-4.1.21a

      Beispiele:
        | ohne                               | Urteil      |
        |                                    | nicht gegen |
        | , ohne Aufgaben der Person         | gegen       |
        | , ohne Aufgaben des Jobcenters     | gegen       |

    Szenario: Nach den übrigen EGV fragt diese Regel nicht
      Wenn am 20.03.2018 eine EGV ohne Aufgaben der Person erfasst wird
      Dann verstößt das nicht gegen UM-4.1.21a

  @UM-4.1.21b
  Regel: Nach dem Folgegespräch folgt auf sie eine neue EGV

    Szenario: Erst eine EGV für den weiteren Integrationsprozess erfüllt die Aufgabe
      Gegeben sei am 20.03.2018 eine EGV, dabei "das Profiling ist noch nicht abgeschlossen"
      Wenn am 17.04.2018 eine EGV erfasst wird
      Dann ist am 16.04.2018 die Aufgabe nach UM-4.1.21b offen
      Und ist sie ein Muss
      Und verlangt sie "Nach dem Folgegespräch neue Eingliederungsvereinbarung schließen"
      Und ist am 17.04.2018 die Aufgabe nach UM-4.1.21b erfüllt

    Szenario: Eine weitere vorläufige EGV erfüllt sie nicht
      Gegeben sei am 20.03.2018 eine EGV, dabei "das Profiling ist noch nicht abgeschlossen"
      Wenn am 17.04.2018 eine EGV, dabei "das Profiling ist noch nicht abgeschlossen" erfasst wird
      Dann ist am 31.08.2018 die Aufgabe nach UM-4.1.21b vom 20.03.2018 offen

    Szenario: Eine EGV bei fertigem Profiling verlangt keine neue
      Wenn am 20.03.2018 eine EGV erfasst wird
      Dann gibt es am 31.12.2018 keine Aufgabe nach UM-4.1.21b

  @UM-4.1.21c
  Regel: Die übrigen EGV schreiben Pflichten und Leistungen fest

    Szenariogrundriss: Beide Seiten stehen darin
      Wenn am 20.03.2018 eine EGV<wie> erfasst wird
      Dann verstößt das <Urteil> UM-4.1.21c

      Beispiele:
        | wie                                                                                | Urteil      |
        |                                                                                    | nicht gegen |
        | , ohne Pflichten der Person                                                        | gegen       |
        | , ohne Pflichten des Jobcenters                                                    | gegen       |
        | , dabei "das Profiling ist noch nicht abgeschlossen", ohne Pflichten des Jobcenters | nicht gegen |

  @UM-4.1.22
  Regel: Die EGV nennt Leitziel und Zielkategorie

    Szenariogrundriss: Beides muss darin stehen
      Wenn am 20.03.2018 eine EGV<ohne> erfasst wird
      Dann verstößt das <Urteil> UM-4.1.22

      Beispiele:
        | ohne                 | Urteil      |
        |                      | nicht gegen |
        | , ohne Leitziel      | gegen       |
        | , ohne Zielkategorie | gegen       |

  @UM-4.1.22a
  Regel: Die EGV terminiert die Pflichten beider Seiten

    Szenariogrundriss: Aufgaben mit Terminen auf beiden Seiten
      Wenn am 20.03.2018 eine EGV<ohne> erfasst wird
      Dann verstößt das <Urteil> UM-4.1.22a

      Beispiele:
        | ohne                           | Urteil      |
        |                                | nicht gegen |
        | , ohne Aufgaben der Person     | gegen       |
        | , ohne Aufgaben des Jobcenters | gegen       |

  @UM-4.1.22b
  Regel: Die EGV wird im System erfasst

    Szenario: Sie steht als EGV in der Akte
      Wenn am 20.03.2018 eine EGV erfasst wird
      Dann nennt der Eintrag als geprüft UM-4.1.22b
      Und steht in der Akte 1 Eintrag "eine EGV"

  @UM-4.1.23
  Regel: Spätestens nach sechs Monaten wird die EGV fortgeschrieben

    Szenariogrundriss: Der Monat ohne 31. Tag
      Gegeben sei am 31.08.2018 eine EGV
      Wenn am <Tag> eine EGV erfasst wird
      Dann ist am 31.08.2018 die Frist nach UM-4.1.23 fällig am 28.02.2019
      Und ist diese Frist ein Muss
      Und verlangt sie "Eingliederungsvereinbarung fortschreiben"
      Und ist am <Tag> die am 28.02.2019 fällige Frist nach UM-4.1.23 <Ausgang>
      Und ist am <Tag> die Frist nach UM-4.1.23 fällig am <nächste>

      Beispiele:
        | Tag        | Ausgang                     | nächste    |
        | 28.02.2019 | rechtzeitig erfüllt         | 28.08.2019 |
        | 01.03.2019 | um 1 Tag verspätet erfüllt  | 01.09.2019 |

    Szenario: Auch die EGV unter 25 wird fortgeschrieben
      Gegeben sei eine weitere Person im Fallmanagement U25 "Lea", geboren am 10.06.1998, betreut seit dem 01.08.2018
      Wenn am 31.08.2018 eine EGV erfasst wird
      Dann ist am 31.08.2018 die Frist nach UM-4.1.23 fällig am 28.02.2019

    Szenario: Wer in die Kategorie Y kommt, mit dem wird vorübergehend nichts fortgeschrieben
      Gegeben sei am 31.08.2018 eine EGV
      Wenn am 10.09.2018 die Kundenkategorie Y erfasst wird
      Dann ist am 09.09.2018 die Frist nach UM-4.1.23 fällig am 28.02.2019
      Und läuft am 10.09.2018 keine Frist nach UM-4.1.23

  @UM-4.1.23a
  Regel: In der Regel wird die EGV schon vorher mit dem Integrationsprozess fortgeschrieben

    Szenario: Der fortgeschriebene Integrationsfahrplan ist der Anlass
      Gegeben sei am 20.03.2018 eine EGV
      Wenn am 16.04.2018 ein Integrationsfahrplan mit "Schrittfolge" erfasst wird
      Dann gibt es am 15.04.2018 keine Aufgabe nach UM-4.1.23a
      Und ist am 17.04.2018 die Aufgabe nach UM-4.1.23a offen
      Und ist sie ein Soll
      Und verlangt sie "Eingliederungsvereinbarung an den Integrationsfahrplan anpassen"
      Wenn am 18.04.2018 eine EGV erfasst wird
      Dann ist am 18.04.2018 die Aufgabe nach UM-4.1.23a erfüllt

    Szenario: Ohne EGV gibt es nichts fortzuschreiben
      Wenn am 16.04.2018 ein Integrationsfahrplan mit "Schrittfolge" erfasst wird
      Dann gibt es am 31.12.2018 keine Aufgabe nach UM-4.1.23a

  @UM-4.1.23b
  Regel: Ausgangspunkt der Fortschreibung ist eine erneute Potentialanalyse

    Szenariogrundriss: Was älter ist als die sechs Monate einer EGV, ist nicht erneut
      Gegeben sei am 31.08.2018 ein Profil mit "Stärken", ohne Ende der Gültigkeit
      Und am 10.09.2018 eine EGV
      Wenn am <Tag> eine EGV erfasst wird
      Dann verstößt das <Urteil> UM-4.1.23b

      Beispiele:
        | Tag        | Urteil      |
        | 28.02.2019 | nicht gegen |
        | 01.03.2019 | gegen       |

    Szenario: Die erste EGV schreibt nichts fort
      Wenn am 20.03.2018 eine EGV erfasst wird
      Dann verstößt das nicht gegen UM-4.1.23b

  @UM-4.1.24
  Regel: Mit der EGV bekommt das Bewerberprofil einen neuen Gültigkeitszeitraum

    Szenariogrundriss: Ein Profil ohne neuen Zeitraum genügt nicht, ein altes auch nicht
      Gegeben sei am 31.08.2018 ein Profil mit "Stärken"<Zeitraum>
      Und am 10.09.2018 eine EGV
      Wenn am <Tag> eine EGV erfasst wird
      Dann verstößt das <Urteil> UM-4.1.24

      Beispiele:
        | Zeitraum                         | Tag        | Urteil      |
        | , gültig bis zum 28.02.2019      | 28.02.2019 | nicht gegen |
        | , gültig bis zum 28.02.2019      | 01.03.2019 | gegen       |
        | , ohne Ende der Gültigkeit       | 28.02.2019 | gegen       |

    Szenario: Die erste EGV verlangt kein angepasstes Profil
      Wenn am 20.03.2018 eine EGV erfasst wird
      Dann verstößt das nicht gegen UM-4.1.24

  @UM-4.1.24a
  Regel: Ein Wechsel der Kundenkategorie wird vermerkt

    Szenario: Er steht als Änderung der Kategorie in der Akte
      Gegeben sei am 20.03.2018 die Kundenkategorie D
      Wenn am 17.04.2018 die Kundenkategorie C erfasst wird
      Dann nennt der Eintrag als geprüft UM-4.1.24a
      Und steht in der Akte 1 Eintrag "die Kundenkategorie C"

  @UM-4.1.25
  Regel: Verstößen gegen die Vereinbarung wird nachgegangen

    Szenario: Die Pflichtverletzung macht die Aufgabe, der Schritt erfüllt sie
      Gegeben sei am 20.03.2018 eine EGV
      Wenn am 17.04.2018 eine Pflichtverletzung erfasst wird
      Dann gibt es am 16.04.2018 keine Aufgabe nach UM-4.1.25
      Und ist am 31.12.2019 die Aufgabe nach UM-4.1.25 offen
      Und ist sie ein Muss
      Und verlangt sie "Dem Verstoß gegen die Vereinbarung nachgehen"
      Wenn am 18.04.2018 der Schritt "Verstoß gegen die Vereinbarung nachgegangen" erfasst wird
      Dann ist am 18.04.2018 die Aufgabe nach UM-4.1.25 erfüllt

  @UM-4.1.25a
  Regel: Bei einem Sanktionstatbestand werden die Schritte dazu eingeleitet

    Szenario: Ein Sanktionstatbestand verlangt mehr, als nur nachzugehen
      Gegeben sei am 20.03.2018 eine EGV
      Und am 17.04.2018 eine Pflichtverletzung, dabei "ein Sanktionstatbestand liegt vor"
      Wenn am 18.04.2018 der Schritt "Verstoß gegen die Vereinbarung nachgegangen" erfasst wird
      Dann ist am 18.04.2018 die Aufgabe nach UM-4.1.25a offen
      Und verlangt sie "Schritte zur Sanktion einleiten"
      Wenn am 19.04.2018 der Schritt "Schritte zur Sanktion eingeleitet" erfasst wird
      Dann ist am 19.04.2018 die Aufgabe nach UM-4.1.25a erfüllt

    Szenario: Ohne Sanktionstatbestand ist nichts einzuleiten
      Wenn am 17.04.2018 eine Pflichtverletzung erfasst wird
      Dann gibt es am 31.12.2018 keine Aufgabe nach UM-4.1.25a

  @UM-4.1.26
  Regel: Die Auswertung der vorherigen EGV wird dokumentiert

    Szenariogrundriss: Wer eine laufende EGV ersetzt, wertet sie aus
      Gegeben sei am 20.03.2018 eine EGV, ohne Auswertung der vorigen
      Wenn am 17.04.2018 eine EGV<ohne> erfasst wird
      Dann verstößt das <Urteil> UM-4.1.26
      Und gibt es am 17.04.2018 keine Aufgabe nach UM-4.1.26

      Beispiele:
        | ohne                            | Urteil      |
        |                                 | nicht gegen |
        | , ohne Auswertung der vorigen   | gegen       |

    Szenario: Bei der ersten EGV gibt es keine vorherige
      Wenn am 20.03.2018 eine EGV, ohne Auswertung der vorigen erfasst wird
      Dann verstößt das nicht gegen UM-4.1.26

    Szenariogrundriss: Läuft eine EGV aus, ist ihre Auswertung offen
      Gegeben sei am 20.03.2018 eine EGV, gültig bis zum 31.08.2018
      Wenn am 03.09.2018 <Vorgang> erfasst wird
      Dann gibt es am 30.08.2018 keine Aufgabe nach UM-4.1.26
      Und ist am 31.08.2018 die Aufgabe nach UM-4.1.26 offen
      Und verlangt sie "Ausgelaufene Eingliederungsvereinbarung auswerten"
      Und ist am 03.09.2018 die Aufgabe nach UM-4.1.26 <Ausgang>

      Beispiele:
        | Vorgang                                                                               | Ausgang |
        | ein Gespräch "Folgegespräch", dabei "die EGV wurde mit ihrer Umsetzung abgeglichen" | erfüllt |
        | ein Gespräch "Folgegespräch"                                                         | offen   |
        | eine EGV                                                                             | erfüllt |

  @UM-4.1.27
  Regel: Das Folgegespräch deckt mindestens vier Schritte ab

    Szenario: Mit allen vier Schritten ist es vollständig
      Wenn am 17.04.2018 ein Gespräch "Folgegespräch" mit allen verlangten Angaben erfasst wird
      Dann verstößt das nicht gegen UM-4.1.27a
      Und verstößt das nicht gegen UM-4.1.27b
      Und verstößt das nicht gegen UM-4.1.27d
      Und verstößt das nicht gegen UM-4.1.27e

    Szenario: Nur das Folgegespräch hat diese Schritte
      Wenn am 17.04.2018 ein kurzer Kontakt erfasst wird
      Dann verstößt das nicht gegen UM-4.1.27a
      Und verstößt das nicht gegen UM-4.1.27b
      Und verstößt das nicht gegen UM-4.1.27d
      Und verstößt das nicht gegen UM-4.1.27e

  @UM-4.1.27a
  Regel: Schritt 1: Abgleich der EGV mit der Umsetzung

    Szenario: Ein Folgegespräch ohne Abgleich weicht ab
      Wenn am 17.04.2018 ein Gespräch "Folgegespräch" mit allen verlangten Angaben, außer "die EGV wurde mit ihrer Umsetzung abgeglichen" erfasst wird
      Dann verstößt das gegen UM-4.1.27a
      Und UM-4.1.27a ist ein Soll, steht in "4.1.4"
      Und verstößt das nicht gegen UM-4.1.27b

    Szenario: Von einem Soll kann mit Begründung abgewichen werden
      Wenn am 17.04.2018 ein Gespräch "Folgegespräch" mit begründeter Abweichung von UM-4.1.27a erfasst wird
      Dann verstößt das nicht gegen UM-4.1.27a
      Und verstößt das gegen UM-4.1.27b

  @UM-4.1.27b
  Regel: Schritt 2: Überprüfung von Profiling, Ziel und Strategie

    Szenario: Ein Folgegespräch ohne Überprüfung weicht ab
      Wenn am 17.04.2018 ein Gespräch "Folgegespräch" mit allen verlangten Angaben, außer "Profil, Ziel und Strategie wurden überprüft" erfasst wird
      Dann verstößt das gegen UM-4.1.27b
      Und UM-4.1.27b ist ein Soll, steht in "4.1.4"

  @UM-4.1.27c
  Regel: Was das Folgegespräch ändert, steht in Profil und EGV mit neuem Gültigkeitszeitraum

    Szenario: Beides bleibt offen, bis es mit einem Gültigkeitszeitraum dokumentiert ist
      Gegeben sei am 17.04.2018 ein Gespräch "Folgegespräch", dabei "Profil, Ziel oder Strategie wurden angepasst"
      Und am 17.04.2018 ein Profil mit "Stärken", ohne Ende der Gültigkeit
      Wenn am 17.04.2018 eine EGV, ohne Ende der Gültigkeit erfasst wird
      Dann ist am 17.04.2018 die Aufgabe "Anpassung im Profil dokumentieren" nach UM-4.1.27c offen
      Und ist am 17.04.2018 die Aufgabe "Anpassung in der Eingliederungsvereinbarung dokumentieren" nach UM-4.1.27c offen
      Und ist sie ein Muss
      Wenn am 18.04.2018 ein Profil mit "Stärken", gültig bis zum 18.10.2018 erfasst wird
      Und am 19.04.2018 eine EGV, gültig bis zum 18.10.2018 erfasst wird
      Dann ist am 18.04.2018 die Aufgabe "Anpassung im Profil dokumentieren" nach UM-4.1.27c erfüllt
      Und ist am 18.04.2018 die Aufgabe "Anpassung in der Eingliederungsvereinbarung dokumentieren" nach UM-4.1.27c offen
      Und ist am 19.04.2018 die Aufgabe "Anpassung in der Eingliederungsvereinbarung dokumentieren" nach UM-4.1.27c erfüllt

    Szenario: War nichts anzupassen, ist nichts zu dokumentieren
      Wenn am 17.04.2018 ein Gespräch "Folgegespräch" mit allen verlangten Angaben erfasst wird
      Dann gibt es am 31.12.2018 keine Aufgabe nach UM-4.1.27c

  @UM-4.1.27d
  Regel: Schritt 3: Bewerbungsaktivitäten, sofern keine Handlungsbedarfe entgegenstehen

    Szenario: Ein Folgegespräch ohne Bewerbungen weicht ab
      Wenn am 17.04.2018 ein Gespräch "Folgegespräch" mit allen verlangten Angaben, außer "Bewerbungsaktivitäten wurden besprochen, Hilfen und Folgeaktivitäten mit dem Arbeitgeberservice geprüft" erfasst wird
      Dann verstößt das gegen UM-4.1.27d
      Und UM-4.1.27d ist ein Soll, steht in "4.1.4"

    Szenario: Ein Handlungsbedarf kann Bewerbungen entgegenstehen
      Gegeben sei am 20.03.2018 das Hemmnis "Sucht" in Leistungsfähigkeit
      Wenn am 17.04.2018 ein Gespräch "Folgegespräch", dabei "den Bewerbungsaktivitäten stehen Handlungsbedarfe entgegen" erfasst wird
      Dann verstößt das nicht gegen UM-4.1.27d

    Szenario: Ein Handlungsbedarf, der nicht entgegensteht, entbindet nicht
      Gegeben sei am 20.03.2018 das Hemmnis "kein Führerschein" in Rahmenbedingungen
      Wenn am 17.04.2018 ein Gespräch "Folgegespräch" erfasst wird
      Dann verstößt das gegen UM-4.1.27d

    Szenario: Ohne Handlungsbedarf kann keiner entgegenstehen
      Wenn am 17.04.2018 ein Gespräch "Folgegespräch", dabei "den Bewerbungsaktivitäten stehen Handlungsbedarfe entgegen" erfasst wird
      Dann verstößt das gegen UM-4.1.27d

  @UM-4.1.27e
  Regel: Schritt 4: Folgeaktivitäten und nächstes Folgegespräch werden terminiert

    Szenario: Ein Folgegespräch ohne neue Vereinbarungen weicht ab
      Wenn am 17.04.2018 ein Gespräch "Folgegespräch" mit allen verlangten Angaben, außer "Folgeaktivitäten beider Seiten und das nächste Folgegespräch wurden terminiert" erfasst wird
      Dann verstößt das gegen UM-4.1.27e
      Und UM-4.1.27e ist ein Soll, steht in "4.1.4"

  @UM-4.1.28
  Regel: Ein Folgegespräch ist mit Ablauf der EGV fällig, spätestens alle sechs Monate

    Szenariogrundriss: Zum Ende der EGV und sechs Monate nach dem letzten Gespräch
      Gegeben sei am 15.03.2018 ein Gespräch "Erstgespräch"
      Und am 20.03.2018 eine EGV, gültig bis zum 31.08.2018
      Wenn am <Tag> ein Gespräch "Folgegespräch" erfasst wird
      Dann ist am 20.03.2018 die am 31.08.2018 fällige Frist nach UM-4.1.28 offen
      Und ist sie ein Muss
      Und verlangt sie "Folgegespräch zum Ende der Eingliederungsvereinbarung führen"
      Und ist am 20.03.2018 die am 15.09.2018 fällige Frist nach UM-4.1.28 offen
      Und verlangt sie "Folgegespräch spätestens nach sechs Monaten führen"
      Und ist am <Tag> die am 31.08.2018 fällige Frist nach UM-4.1.28 <zum Ende>
      Und ist am <Tag> die am 15.09.2018 fällige Frist nach UM-4.1.28 <nach Monaten>
      Und ist am <Tag> die Frist nach UM-4.1.28 fällig am <nächste>

      Beispiele:
        | Tag        | zum Ende                    | nach Monaten               | nächste    |
        | 31.08.2018 | rechtzeitig erfüllt         | rechtzeitig erfüllt        | 28.02.2019 |
        | 01.09.2018 | um 1 Tag verspätet erfüllt  | rechtzeitig erfüllt        | 01.03.2019 |
        | 15.09.2018 | um 15 Tage verspätet erfüllt | rechtzeitig erfüllt       | 15.03.2019 |
        | 16.09.2018 | um 16 Tage verspätet erfüllt | um 1 Tag verspätet erfüllt | 16.03.2019 |

    Szenario: Andere Gespräche ersetzen das Folgegespräch nicht
      Gegeben sei am 15.03.2018 ein Gespräch "Erstgespräch"
      Wenn am 15.05.2018 ein kurzer Kontakt erfasst wird
      Dann ist am 15.05.2018 die Frist nach UM-4.1.28 fällig am 15.09.2018

    Szenario: Eine neue EGV nimmt die Frist zum Ende der alten mit
      Gegeben sei am 20.03.2018 eine EGV, gültig bis zum 31.08.2018
      Wenn am 17.04.2018 eine EGV, gültig bis zum 30.09.2018 erfasst wird
      Dann ist am 17.04.2018 die Frist nach UM-4.1.28 fällig am 30.09.2018

    Szenario: Wo keine EGV geschlossen wird, gelten die Wiedervorlagen
      Gegeben sei am 15.03.2018 ein Gespräch "Erstgespräch"
      Und am 20.03.2018 eine EGV
      Wenn am 10.09.2018 die Kundenkategorie Z erfasst wird
      Dann läuft am 10.09.2018 keine Frist nach UM-4.1.28

  @UM-4.1.29
  Regel: Kunden der Kategorie B: alle drei Monate ein Kontakt

    Szenariogrundriss: Jeder Kontakt zählt, und von ihm an wird weitergezählt
      Gegeben sei am 30.11.2018 die Kundenkategorie B
      Wenn am <Tag> ein kurzer Kontakt erfasst wird
      Dann ist am 30.11.2018 die Frist nach UM-4.1.29 fällig am 28.02.2019
      Und ist diese Frist ein Muss
      Und verlangt sie "Kontakt halten (Kategorie B)"
      Und ist am <Tag> die am 28.02.2019 fällige Frist nach UM-4.1.29 <Ausgang>
      Und ist am <Tag> die Frist nach UM-4.1.29 fällig am <nächste>

      Beispiele:
        | Tag        | Ausgang                    | nächste    |
        | 28.02.2019 | rechtzeitig erfüllt        | 28.05.2019 |
        | 01.03.2019 | um 1 Tag verspätet erfüllt | 01.06.2019 |

    Szenario: Andere Kategorien haben diese Frist nicht
      Gegeben sei am 30.11.2018 die Kundenkategorie B
      Wenn am 03.12.2018 die Kundenkategorie C erfasst wird
      Dann ist am 02.12.2018 die Frist nach UM-4.1.29 fällig am 28.02.2019
      Und läuft am 03.12.2018 keine Frist nach UM-4.1.29

  @UM-4.1.45
  Regel: Die EGV fordert Eigenverantwortung

    Szenariogrundriss: Auch die vorläufige EGV sagt, was die Person selbst beiträgt
      Wenn am 20.03.2018 eine EGV, dabei "das Profiling ist noch nicht abgeschlossen"<ohne> erfasst wird
      Dann verstößt das <Urteil> UM-4.1.45

      Beispiele:
        | ohne                        | Urteil      |
        |                             | nicht gegen |
        | , ohne Pflichten der Person | gegen       |

  @UM-4.1.46
  Regel: Vor dem Folgegespräch werden Profil, Standortbestimmung und EGV gesichtet

    Szenariogrundriss: Ein unvorbereitetes Folgegespräch ist ein Verstoß
      Wenn am 17.04.2018 <Gespräch> erfasst wird
      Dann verstößt das <Urteil> UM-4.1.46

      Beispiele:
        | Gespräch                                                                                                                         | Urteil      |
        | ein Gespräch "Folgegespräch", dabei "das Gespräch ist mit Profil, Standortbestimmung, EGV, Unterlagen und Rückmeldungen vorbereitet" | nicht gegen |
        | ein Gespräch "Folgegespräch"                                                                                                     | gegen       |
        | ein kurzer Kontakt                                                                                                               | nicht gegen |

  @UM-4.1.47
  Regel: Zur Vorbereitung gehören Unterlagen und Rückmeldungen

    Szenariogrundriss: Ohne ausgewertete Unterlagen und gesichtete Rückmeldungen ist es nicht vorbereitet
      Wenn am 17.04.2018 <Gespräch> erfasst wird
      Dann verstößt das <Urteil> UM-4.1.47

      Beispiele:
        | Gespräch                                                                                                                         | Urteil      |
        | ein Gespräch "Folgegespräch", dabei "das Gespräch ist mit Profil, Standortbestimmung, EGV, Unterlagen und Rückmeldungen vorbereitet" | nicht gegen |
        | ein Gespräch "Folgegespräch"                                                                                                     | gegen       |
        | ein kurzer Kontakt                                                                                                               | nicht gegen |

  @UM-4.1.48
  Regel: Die Umsetzung des Integrationsfahrplans beginnt mit der EGV

    Szenario: Vereinbart werden darf vorher, umgesetzt erst danach
      Gegeben sei am 20.03.2018 das Hemmnis "Schulden" in Rahmenbedingungen
      Wenn am 20.03.2018 eine Handlungsstrategie gegen "Schulden" erfasst wird
      Dann verstößt das nicht gegen UM-4.1.48
      Wenn am 21.03.2018 eine Handlungsstrategie gegen "Schulden", nun umgesetzt erfasst wird
      Dann verstößt das gegen UM-4.1.48
      Wenn am 22.03.2018 eine EGV erfasst wird
      Und am 22.03.2018 eine Handlungsstrategie gegen "Schulden", nun umgesetzt erfasst wird
      Dann verstößt das nicht gegen UM-4.1.48

    Szenario: Wo keine EGV geschlossen wird, hängt daran nichts
      Gegeben sei am 20.03.2018 die Kundenkategorie X
      Und am 20.03.2018 das Hemmnis "Schulden" in Rahmenbedingungen
      Wenn am 21.03.2018 eine Handlungsstrategie gegen "Schulden", nun umgesetzt erfasst wird
      Dann verstößt das nicht gegen UM-4.1.48
