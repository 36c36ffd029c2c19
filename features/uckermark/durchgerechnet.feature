# language: de
Funktionalität: Ein Fall nach dem Handlungskonzept, Tag für Tag

  Grundlage:
    Gegeben sei das Jobcenter Uckermark mit seinem Handlungskonzept
    Und eine Person im Fallmanagement arbeitsmarktfern, geboren am 04.05.1980, betreut seit dem 15.03.2018
    Und am 15.03.2018 ein vollständiger Antrag
    Und am 22.03.2018 ein Gespräch "Einstiegsberatung"
    Und am 22.03.2018 die Kundenkategorie C
    Und am 26.03.2018 eine Bewilligung ab dem 01.03.2018
    Und am 05.04.2018 ein Gespräch "Erstgespräch"
    Und am 05.04.2018 das Hemmnis "keine Bewerbungsunterlagen" in beruflicher Kompetenz

  @UM-3.1 @UM-4.1.1 @UM-4.1.21 @UM-4.1.22 @UM-4.1.22a @UM-4.1.23 @UM-4.1.23b @UM-4.1.24 @UM-4.1.26 @UM-4.1.27 @UM-4.1.27c @UM-4.1.28
  @UM-6.6.1 @UM-6.6.1b @UM-4.2.1 @UM-4.2.2 @UM-4.2.3 @UM-4.2.4 @UM-4.2.4a @UM-4.2.6 @UM-4.2.9 @UM-4.2.10 @UM-4.2.11 @UM-4.2.7 @UM-4.2.7a @UM-4.2.7b @UM-4.2.8b @UM-4.1.29
  Szenario: Vom Antrag über das Fallmanagement arbeitsmarktnah und zurück
    # Das Erstgespräch ist geführt, die EGV kommt fünf Tage später.
    Dann ist am 05.04.2018 die Aufgabe nach UM-4.1.21 offen
    Und ist am 05.04.2018 die Frist nach UM-4.1.28 fällig am 05.10.2018
    Wenn am 10.04.2018 eine EGV, gültig bis zum 31.08.2018 erfasst wird
    Dann verstößt das nicht gegen UM-4.1.22
    Und verstößt das nicht gegen UM-4.1.22a
    Und ist am 10.04.2018 die Aufgabe nach UM-4.1.21 erfüllt
    Und ist am 10.04.2018 die Frist nach UM-4.1.23 fällig am 10.10.2018
    Und ist am 10.04.2018 die am 31.08.2018 fällige Frist nach UM-4.1.28 offen
    # Das Folgegespräch einen Tag vor ihrem Ende ändert das Profil, und damit die EGV.
    Wenn am 30.08.2018 ein Gespräch "Folgegespräch" mit allen verlangten Angaben und dabei "Profil, Ziel oder Strategie wurden angepasst" erfasst wird
    Dann verstößt das nicht gegen UM-4.1.27a
    Und ist am 30.08.2018 die am 31.08.2018 fällige Frist nach UM-4.1.28 rechtzeitig erfüllt
    Und ist am 30.08.2018 die am 05.10.2018 fällige Frist nach UM-4.1.28 rechtzeitig erfüllt
    Und ist am 30.08.2018 die Frist nach UM-4.1.28 fällig am 28.02.2019
    Wenn am 30.08.2018 ein Profil mit "Stärken", gültig bis zum 28.02.2019 erfasst wird
    Und am 31.08.2018 eine EGV, gültig bis zum 31.01.2019 erfasst wird
    Dann verstößt das nicht gegen UM-4.1.23b
    Und verstößt das nicht gegen UM-4.1.24
    Und verstößt das nicht gegen UM-4.1.26
    Und ist am 30.08.2018 die Aufgabe "Anpassung im Profil dokumentieren" nach UM-4.1.27c erfüllt
    Und ist am 31.08.2018 die Aufgabe "Anpassung in der Eingliederungsvereinbarung dokumentieren" nach UM-4.1.27c erfüllt
    Und ist am 31.08.2018 die am 10.10.2018 fällige Frist nach UM-4.1.23 rechtzeitig erfüllt
    Und ist am 31.08.2018 die Frist nach UM-4.1.23 fällig am 28.02.2019
    # Aus Kategorie C wird A: übergeleitet wird erst, wenn das Hemmnis abgebaut ist.
    Wenn am 22.10.2018 die Kundenkategorie A erfasst wird
    Dann ist am 22.10.2018 die Aufgabe nach UM-6.6.1 offen
    Wenn am 24.10.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben erfasst wird
    Dann wird das abgelehnt wegen UM-6.6.1b
    Wenn am 26.10.2018 beim Hemmnis "keine Bewerbungsunterlagen" der Stand "erfolgreich erledigt" erfasst wird
    Und am 29.10.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben erfasst wird
    Dann wird das angenommen
    Und zuständig ist am 29.10.2018 das Fallmanagement arbeitsmarktnah
    Und ist am 29.10.2018 die Aufgabe nach UM-6.6.1 erfüllt
    Und läuft am 29.10.2018 keine Frist nach UM-4.1.28
    Und läuft am 29.10.2018 keine Frist nach UM-4.1.23
    Und ist am 29.10.2018 die Frist nach UM-4.2.1 fällig am 06.11.2018
    Und ist am 29.10.2018 die Frist nach UM-4.2.2 fällig am 13.11.2018
    Und ist am 29.10.2018 die Frist nach UM-4.2.3 fällig am 29.11.2018
    Und ist am 29.10.2018 die Frist nach UM-4.2.4 fällig am 05.11.2018
    Und ist am 29.10.2018 die Frist nach UM-4.2.7 fällig am 29.04.2019
    # Der Reformationstag zählt nicht mit: der 13.11. ist der letzte Tag.
    Wenn am 30.10.2018 eine Einladung zu "Erstgespräch" auf den 13.11.2018 erfasst wird
    Dann verstößt das nicht gegen UM-4.2.2
    Und ist am 30.10.2018 die am 06.11.2018 fällige Frist nach UM-4.2.1 rechtzeitig erfüllt
    Wenn am 05.11.2018 der Schritt "Stellensuchlauf" erfasst wird
    Und am 12.11.2018 der Schritt "Stellensuchlauf" erfasst wird
    Und am 13.11.2018 ein Gespräch "Erstgespräch", dabei "ein enges Arbeitsbündnis ist geschlossen" erfasst wird
    Dann verstößt das nicht gegen UM-4.2.4a
    Und ist am 13.11.2018 die am 13.11.2018 fällige Frist nach UM-4.2.2 rechtzeitig erfüllt
    Und ist am 13.11.2018 die Aufgabe nach UM-4.2.11 erfüllt
    Und ist am 13.11.2018 die Frist nach UM-4.2.3 fällig am 13.12.2018
    Und ist am 13.11.2018 die Frist nach UM-4.2.4 fällig am 19.11.2018
    Wenn am 13.11.2018 ein Profil mit "Bewerberprofil", "Bewerbungsunterlagen", "berufliche Kompetenzen" und "persönlicher Werdegang", mit dem Zielberuf "Tischlerin" erfasst wird
    Und am 13.11.2018 eine EGV mit allen verlangten Angaben erfasst wird
    Dann ist am 13.11.2018 die Aufgabe nach UM-4.2.9 erfüllt
    Und ist am 13.11.2018 die Aufgabe nach UM-4.2.10 erfüllt
    Und ist am 13.11.2018 die Aufgabe nach UM-4.2.6 erfüllt
    # Ein Monat von Kontakt zu Kontakt; der zweite kommt zwei Tage zu spät.
    Wenn am 13.12.2018 ein kurzer Kontakt erfasst wird
    Und am 15.01.2019 ein kurzer Kontakt erfasst wird
    Dann verstößt das gegen UM-4.2.4a
    Und ist am 13.12.2018 die am 13.12.2018 fällige Frist nach UM-4.2.3 rechtzeitig erfüllt
    Und ist am 15.01.2019 die am 13.01.2019 fällige Frist nach UM-4.2.3 um 2 Tage verspätet erfüllt
    Und ist das ein Verstoß
    Und ist am 15.01.2019 die Frist nach UM-4.2.3 fällig am 15.02.2019
    # Nach sechs Monaten wird beurteilt; von selbst endet nichts.
    Wenn am 28.04.2019 eine Überleitung an das Fallmanagement arbeitsmarktfern mit allen verlangten Angaben erfasst wird
    Dann wird das abgelehnt wegen UM-4.2.7a
    Wenn am 29.04.2019 der Schritt "Einzelfallbeurteilung" erfasst wird
    Dann ist am 29.04.2019 die am 29.04.2019 fällige Frist nach UM-4.2.7 rechtzeitig erfüllt
    Und zuständig ist am 29.04.2019 das Fallmanagement arbeitsmarktnah
    # Einen Monat später ist keine Integration mehr in Sicht.
    Wenn am 29.05.2019 die Kundenkategorie B erfasst wird
    Und am 31.05.2019 eine Überleitung an das Fallmanagement arbeitsmarktfern mit allen verlangten Angaben erfasst wird
    Dann wird das angenommen
    Und zuständig ist am 31.05.2019 das Fallmanagement arbeitsmarktfern
    Und läuft am 31.05.2019 keine Frist nach UM-4.2.3
    Und ist am 31.05.2019 die Frist nach UM-4.1.29 fällig am 31.08.2019
