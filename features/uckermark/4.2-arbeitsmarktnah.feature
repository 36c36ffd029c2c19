# language: de
Funktionalität: Der Integrationsprozess der arbeitsmarktnahen Kunden (Handlungskonzept, Nr. 4.2)
  Von der Übergabe an das Fallmanagement arbeitsmarktnah bis zur Einzelfallbeurteilung nach sechs Monaten. Arbeitstage sind
  die in Brandenburg.

  Grundlage:
    Gegeben sei das Jobcenter Uckermark mit seinem Handlungskonzept
    Und eine Person im Fallmanagement arbeitsmarktfern, geboren am 04.05.1980, betreut seit dem 05.03.2018
    Und am 06.03.2018 die Kundenkategorie A

  @UM-4.2.1
  Regel: Binnen fünf Arbeitstagen nach der Übergabe wird eingeladen

    Szenariogrundriss: Ostern und der Reformationstag zählen nicht
      Gegeben sei am <Übergabe> eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Wenn am <Tag> eine Einladung zu "Erstgespräch" auf den <Termin> erfasst wird
      Dann ist am <Übergabe> die Frist nach UM-4.2.1 fällig am <fällig>
      Und ist diese Frist ein Muss
      Und beruht diese Frist auf "4.2"
      Und verlangt sie "Schriftlich zum Erstgespräch einladen"
      Und ist dafür das Fallmanagement arbeitsmarktnah zuständig
      Und ist am <Tag> die am <fällig> fällige Frist nach UM-4.2.1 <Ausgang>

      Beispiele:
        | Übergabe   | fällig     | Tag        | Termin     | Ausgang                    |
        | 26.03.2018 | 04.04.2018 | 04.04.2018 | 11.04.2018 | rechtzeitig erfüllt        |
        | 26.03.2018 | 04.04.2018 | 05.04.2018 | 11.04.2018 | um 1 Tag verspätet erfüllt |
        | 29.10.2018 | 06.11.2018 | 06.11.2018 | 13.11.2018 | rechtzeitig erfüllt        |
        | 29.10.2018 | 06.11.2018 | 07.11.2018 | 13.11.2018 | um 1 Tag verspätet erfüllt |

    Szenario: Ohne Übergabe an das Fallmanagement arbeitsmarktnah lädt niemand danach ein
      Wenn am 26.03.2018 eine Einladung zu "Erstgespräch" auf den 28.03.2018 erfasst wird
      Dann läuft am 26.03.2018 keine Frist nach UM-4.2.1

  @UM-4.2.2
  Regel: Das Erstgespräch liegt spätestens zehn Arbeitstage nach der Übergabe

    Szenariogrundriss: Der Termin in der Einladung
      Gegeben sei am <Übergabe> eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Wenn am <Übergabe> eine Einladung zu "Erstgespräch" auf den <Termin> erfasst wird
      Dann verstößt das <Urteil> UM-4.2.2

      Beispiele:
        | Übergabe   | Termin     | Urteil      |
        | 26.03.2018 | 11.04.2018 | nicht gegen |
        | 26.03.2018 | 12.04.2018 | gegen       |
        | 29.10.2018 | 13.11.2018 | nicht gegen |
        | 29.10.2018 | 14.11.2018 | gegen       |

    Szenariogrundriss: Das Gespräch selbst
      Gegeben sei am 29.10.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Wenn am <Tag> <Vorgang> erfasst wird
      Dann ist am 29.10.2018 die Frist nach UM-4.2.2 fällig am 13.11.2018
      Und verlangt sie "Erstgespräch führen (arbeitsmarktnah)"
      Und ist am <Tag> die am 13.11.2018 fällige Frist nach UM-4.2.2 <Ausgang>

      Beispiele: Kommt die Person nicht, war der Termin doch gesetzt
        | Tag        | Vorgang                                | Ausgang                    |
        | 13.11.2018 | ein Gespräch "Erstgespräch"            | rechtzeitig erfüllt        |
        | 14.11.2018 | ein Gespräch "Erstgespräch"            | um 1 Tag verspätet erfüllt |
        | 13.11.2018 | ein versäumtes Gespräch "Erstgespräch" | rechtzeitig erfüllt        |
        | 14.11.2018 | ein kurzer Kontakt                     | um 1 Tag überfällig        |

  @UM-4.2.3
  Regel: Mindestens ein Kontakt im Monat

    Szenariogrundriss: Der Monat ohne 31. Tag
      Gegeben sei am 31.01.2019 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Wenn am <Tag> ein kurzer Kontakt erfasst wird
      Dann ist am 31.01.2019 die Frist nach UM-4.2.3 fällig am 28.02.2019
      Und ist diese Frist ein Muss
      Und verlangt sie "Kontakt halten (arbeitsmarktnah)"
      Und ist am <Tag> die am 28.02.2019 fällige Frist nach UM-4.2.3 <Ausgang>
      Und ist am <Tag> die Frist nach UM-4.2.3 fällig am <nächste>

      Beispiele:
        | Tag        | Ausgang                    | nächste    |
        | 28.02.2019 | rechtzeitig erfüllt        | 28.03.2019 |
        | 01.03.2019 | um 1 Tag verspätet erfüllt | 01.04.2019 |

    Szenario: Vor der Übergabe gilt das nicht
      Wenn am 10.12.2018 ein kurzer Kontakt erfasst wird
      Dann läuft am 31.12.2018 keine Frist nach UM-4.2.3

  @UM-4.2.4
  Regel: Jede Woche ein Stellensuchlauf

    Szenariogrundriss: Sieben Tage, und von jedem Suchlauf an die nächsten
      Gegeben sei am 29.10.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Wenn am <Tag> der Schritt "Stellensuchlauf" erfasst wird
      Dann ist am 29.10.2018 die Frist nach UM-4.2.4 fällig am 05.11.2018
      Und ist diese Frist ein Muss
      Und verlangt sie "Stellensuchlauf durchführen"
      Und ist am <Tag> die am 05.11.2018 fällige Frist nach UM-4.2.4 <Ausgang>
      Und ist am <Tag> die Frist nach UM-4.2.4 fällig am <nächste>

      Beispiele:
        | Tag        | Ausgang                    | nächste    |
        | 05.11.2018 | rechtzeitig erfüllt        | 12.11.2018 |
        | 06.11.2018 | um 1 Tag verspätet erfüllt | 13.11.2018 |

  @UM-4.2.4a
  Regel: Vor jedem Gespräch ein Stellensuchlauf

    Szenariogrundriss: Der Suchlauf der Woche liegt vor dem Gespräch
      Gegeben sei am 29.10.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Und am 01.11.2018 der Schritt "Stellensuchlauf"
      Wenn am <Tag> <Gespräch> erfasst wird
      Dann verstößt das <Urteil> UM-4.2.4a

      Beispiele:
        | Tag        | Gespräch                     | Urteil      |
        | 08.11.2018 | ein Gespräch "Erstgespräch"  | nicht gegen |
        | 09.11.2018 | ein Gespräch "Erstgespräch"  | gegen       |
        | 09.11.2018 | ein kurzer Kontakt           | gegen       |
        | 09.11.2018 | ein kurzer Kontakt per Brief | nicht gegen |

    Szenario: Vor der Übergabe gilt das nicht, auch wenn die Person schon Kategorie A hat
      Wenn am 13.03.2018 ein Gespräch "Erstgespräch" erfasst wird
      Dann verstößt das nicht gegen UM-4.2.4a

  @UM-4.2.5
  Regel: Das Matching mit dem Arbeitgeberservice wird dokumentiert

    Szenariogrundriss: Ohne Vermerk ist es ein Verstoß
      Gegeben sei am 29.10.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Wenn am 05.11.2018 der Schritt <Schritt> erfasst wird
      Dann verstößt das <Urteil> UM-4.2.5

      Beispiele:
        | Schritt                                                          | Urteil      |
        | "Matching" beteiligt "der Arbeitgeberservice"                    | nicht gegen |
        | "Matching" beteiligt "der Arbeitgeberservice", ohne Vermerk darüber | gegen    |
        | "Stellensuchlauf", ohne Vermerk darüber                          | nicht gegen |

  @UM-4.2.5a
  Regel: Regelmäßig findet ein direktes Matching statt

    Szenario: Nach jedem Matching steht das nächste an, nie überfällig
      Gegeben sei am 29.10.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Und am 02.11.2018 der Schritt "Matching"
      Wenn am 05.11.2018 der Schritt "Matching" beteiligt "der Arbeitgeberservice" erfasst wird
      Dann ist am 04.11.2018 die Aufgabe nach UM-4.2.5a vom 29.10.2018 offen
      Und ist sie ein Muss
      Und beruht diese Frist auf "4.2, 6.5"
      Und verlangt sie "Matching mit dem Arbeitgeberservice"
      Und ist am 05.11.2018 die Aufgabe nach UM-4.2.5a vom 29.10.2018 erfüllt
      Und ist am 31.12.2019 die Aufgabe nach UM-4.2.5a vom 05.11.2018 offen

  @UM-4.2.5b
  Regel: Stetiger Kontakt zum Arbeitgeberservice

    Szenariogrundriss: Austausch ist auch das Matching
      Gegeben sei am 29.10.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Wenn am 05.11.2018 der Schritt <Schritt> erfasst wird
      Dann ist am 04.11.2018 die Aufgabe nach UM-4.2.5b vom 29.10.2018 offen
      Und verlangt sie "Sich mit dem Arbeitgeberservice austauschen"
      Und ist am 31.12.2019 die Aufgabe nach UM-4.2.5b vom 29.10.2018 <Ausgang>

      Beispiele:
        | Schritt                                                                  | Ausgang |
        | "Austausch mit dem Arbeitgeberservice" beteiligt "der Arbeitgeberservice" | erfüllt |
        | "Matching" beteiligt "der Arbeitgeberservice"                            | erfüllt |
        | "Stellensuchlauf"                                                        | offen   |

    Szenario: Auf jeden Austausch folgt der nächste
      Gegeben sei am 29.10.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Wenn am 05.11.2018 der Schritt "Austausch mit dem Arbeitgeberservice" beteiligt "der Arbeitgeberservice" erfasst wird
      Dann ist am 31.12.2018 die Aufgabe nach UM-4.2.5b vom 05.11.2018 offen

  @UM-4.2.6
  Regel: Die EGV wird im Erstgespräch arbeitsmarktnah geschlossen

    Szenario: Eine EGV aus der Zeit davor genügt nicht
      Gegeben sei am 20.03.2018 eine EGV
      Und am 26.03.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Und am 09.04.2018 ein Gespräch "Erstgespräch"
      Wenn am 09.04.2018 eine EGV mit allen verlangten Angaben erfasst wird
      Dann gibt es am 25.03.2018 keine Aufgabe nach UM-4.2.6
      Und ist am 08.04.2018 die Aufgabe nach UM-4.2.6 offen
      Und ist sie ein Muss
      Und verlangt sie "Im Erstgespräch Eingliederungsvereinbarung abschließen"
      Und ist am 09.04.2018 die Aufgabe nach UM-4.2.6 erfüllt

  @UM-4.2.7
  Regel: Nach sechs Monaten wird der Einzelfall beurteilt

    Szenariogrundriss: Sechs Monate nach der Übergabe
      Gegeben sei am 31.08.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Wenn am <Tag> der Schritt "Einzelfallbeurteilung" erfasst wird
      Dann ist am 31.08.2018 die Frist nach UM-4.2.7 fällig am 28.02.2019
      Und ist diese Frist ein Muss
      Und beruht diese Frist auf "4.2, 6.6"
      Und verlangt sie "Einzelfall beurteilen"
      Und ist am <Tag> die am 28.02.2019 fällige Frist nach UM-4.2.7 <Ausgang>

      Beispiele:
        | Tag        | Ausgang                    |
        | 28.02.2019 | rechtzeitig erfüllt        |
        | 01.03.2019 | um 1 Tag verspätet erfüllt |

    Szenario: Wer überleitet, hat beurteilt
      Gegeben sei am 31.08.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Und am 20.02.2019 die Kundenkategorie B
      Wenn am 28.02.2019 eine Überleitung an das Fallmanagement arbeitsmarktfern mit allen verlangten Angaben erfasst wird
      Dann wird das angenommen
      Und ist am 28.02.2019 die am 28.02.2019 fällige Frist nach UM-4.2.7 rechtzeitig erfüllt

  @UM-4.2.7a
  Regel: Die Betreuung arbeitsmarktnah endet nur, wenn beide Bedingungen zutreffen

    Szenario: Am Tag vor Ablauf der sechs Monate noch nicht
      Gegeben sei am 31.08.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Und am 20.02.2019 die Kundenkategorie B
      Wenn am 27.02.2019 eine Überleitung an das Fallmanagement arbeitsmarktfern mit allen verlangten Angaben erfasst wird
      Dann wird das abgelehnt wegen UM-4.2.7a
      Und UM-4.2.7a ist ein Muss, steht in "4.2, 6.6"
      Wenn am 28.02.2019 eine Überleitung an das Fallmanagement arbeitsmarktfern mit allen verlangten Angaben erfasst wird
      Dann wird das angenommen
      Und zuständig ist am 28.02.2019 das Fallmanagement arbeitsmarktfern

    Szenario: Ist Integration in Sicht, genügt die Zeit nicht
      Gegeben sei am 31.08.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Und am 20.02.2019 die Kundenkategorie B
      Wenn am 01.03.2019 eine Überleitung an das Fallmanagement arbeitsmarktfern mit allen verlangten Angaben, außer "eine dauerhafte Integration gelang nicht und ist auch in naher Zukunft nicht zu erreichen" erfasst wird
      Dann wird das abgelehnt wegen UM-4.2.7a

  @UM-4.2.7b
  Regel: Von selbst endet sie nicht

    Szenario: Auch nach Jahr und Tag bleibt das Fallmanagement arbeitsmarktnah zuständig
      Gegeben sei am 31.08.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Wenn am 31.08.2019 ein kurzer Kontakt erfasst wird
      Dann zuständig ist am 31.08.2019 das Fallmanagement arbeitsmarktnah
      Und ist am 31.08.2019 die am 28.02.2019 fällige Frist nach UM-4.2.7 überfällig

  @UM-4.2.8
  Regel: Die Entscheidung wird begründet und dokumentiert

    Szenario: Ohne Begründung wird sie abgelehnt
      Gegeben sei am 31.08.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Und am 20.02.2019 die Kundenkategorie B
      Wenn am 01.03.2019 eine Überleitung an das Fallmanagement arbeitsmarktfern mit allen verlangten Angaben, ohne Begründung erfasst wird
      Dann wird das abgelehnt wegen UM-4.2.8
      Wenn am 01.03.2019 eine Überleitung an das Fallmanagement arbeitsmarktfern mit allen verlangten Angaben erfasst wird
      Dann wird das angenommen
      Und steht im Eintrag die Begründung "die Entwicklung macht den Wechsel nötig"

  @UM-4.2.8a
  Regel: Das Fallmanagement arbeitsmarktnah entscheidet, das Fallmanagement arbeitsmarktfern ist gebunden

    Szenario: Das künftige Fallmanagement kann nicht selbst entscheiden und wird mit der Entscheidung zuständig
      Gegeben sei am 31.08.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Und am 20.02.2019 die Kundenkategorie B
      Wenn am 01.03.2019 eine Überleitung an das Fallmanagement arbeitsmarktfern mit allen verlangten Angaben, erledigt durch das Fallmanagement arbeitsmarktfern erfasst wird
      Dann wird das abgelehnt wegen UM-4.2.8a
      Wenn am 01.03.2019 eine Überleitung an das Fallmanagement arbeitsmarktfern mit allen verlangten Angaben erfasst wird
      Dann wird das angenommen
      Und zuständig ist am 01.03.2019 das Fallmanagement arbeitsmarktfern

  @UM-4.2.8b
  Regel: Vorher gehen die Informationen an das künftige Fallmanagement

    Szenario: Ohne sie wird nicht übergeleitet
      Gegeben sei am 31.08.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Und am 20.02.2019 die Kundenkategorie B
      Wenn am 01.03.2019 eine Überleitung an das Fallmanagement arbeitsmarktfern mit allen verlangten Angaben, außer "die Informationen über die Person und ihre Vermittlungshemmnisse sind weitergeleitet" erfasst wird
      Dann wird das abgelehnt wegen UM-4.2.8b

  @UM-4.2.9
  Regel: Im Erstgespräch wird das Bewerberprofil umfassend betrachtet und ergänzt

    Szenariogrundriss: Was alles dazugehört
      Gegeben sei am 29.10.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Wenn am 09.11.2018 ein Profil mit <Teile> erfasst wird
      Dann ist am 08.11.2018 die Aufgabe nach UM-4.2.9 offen
      Und ist sie ein Muss
      Und verlangt sie "Bewerberprofil umfassend betrachten und ergänzen"
      Und ist am 09.11.2018 die Aufgabe nach UM-4.2.9 <Ausgang>

      Beispiele:
        | Teile                                                                                          | Ausgang |
        | "Bewerberprofil", "Bewerbungsunterlagen", "berufliche Kompetenzen" und "persönlicher Werdegang" | erfüllt |
        | "Bewerberprofil", "berufliche Kompetenzen" und "persönlicher Werdegang"                         | offen   |
        | "Bewerberprofil", "Bewerbungsunterlagen" und "berufliche Kompetenzen"                           | offen   |
        | "Bewerberprofil", "Bewerbungsunterlagen" und "persönlicher Werdegang"                           | offen   |

  @UM-4.2.10
  Regel: Im Ergebnis steht der Beruf mit den besten Chancen

    Szenariogrundriss: Ein Profil ohne Zielberuf genügt nicht
      Gegeben sei am 29.10.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Wenn am 09.11.2018 ein Profil mit "Bewerberprofil"<Beruf> erfasst wird
      Dann ist am 08.11.2018 die Aufgabe nach UM-4.2.10 offen
      Und verlangt sie "Zielberuf oder Zieltätigkeit bestimmen"
      Und ist am 09.11.2018 die Aufgabe nach UM-4.2.10 <Ausgang>

      Beispiele:
        | Beruf                            | Ausgang |
        | , mit dem Zielberuf "Tischlerin" | erfüllt |
        |                                  | offen   |

  @UM-4.2.11
  Regel: Fallmanagement und Person schließen ein enges Arbeitsbündnis

    Szenario: Festgehalten wird es zum Gespräch
      Gegeben sei am 29.10.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Und am 08.11.2018 ein kurzer Kontakt
      Wenn am 09.11.2018 ein Gespräch "Erstgespräch", dabei "ein enges Arbeitsbündnis ist geschlossen" erfasst wird
      Dann ist am 08.11.2018 die Aufgabe nach UM-4.2.11 offen
      Und ist sie ein Muss
      Und verlangt sie "Arbeitsbündnis schließen"
      Und ist am 09.11.2018 die Aufgabe nach UM-4.2.11 erfüllt

  @UM-4.2.12
  Regel: Die Bewerbungsunterlagen sind stets aktuell

    Szenario: Stets heißt: immer wieder
      Gegeben sei am 29.10.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Wenn am 09.11.2018 ein kurzer Kontakt, dabei "die Bewerbungsunterlagen sind auf aktuellem Stand" erfasst wird
      Dann ist am 08.11.2018 die Aufgabe nach UM-4.2.12 vom 29.10.2018 offen
      Und verlangt sie "Helfen, die Bewerbungsunterlagen aktuell zu halten"
      Und ist am 09.11.2018 die Aufgabe nach UM-4.2.12 vom 29.10.2018 erfüllt
      Und ist am 31.12.2019 die Aufgabe nach UM-4.2.12 vom 09.11.2018 offen

  @UM-4.2.13
  Regel: Über passende Stellen erfährt die Person umgehend

    Szenario: Der Fund macht die Aufgabe, die Nachricht erfüllt sie
      Gegeben sei am 29.10.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Wenn am 05.11.2018 der Schritt "Stellensuchlauf", dabei "eine offene Stelle passt zum Zielberuf" erfasst wird
      Dann ist am 05.11.2018 die Aufgabe nach UM-4.2.13 offen
      Und ist sie ein Muss
      Und verlangt sie "Person umgehend über die passende Stelle informieren"
      Wenn am 06.11.2018 ein kurzer Kontakt erfasst wird
      Und am 07.11.2018 ein kurzer Kontakt, dabei "die Person weiß von der passenden Stelle" erfasst wird
      Dann ist am 06.11.2018 die Aufgabe nach UM-4.2.13 offen
      Und ist am 07.11.2018 die Aufgabe nach UM-4.2.13 erfüllt

    Szenario: Wo nichts passt, ist nichts mitzuteilen
      Gegeben sei am 29.10.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Wenn am 05.11.2018 der Schritt "Stellensuchlauf" erfasst wird
      Dann gibt es am 31.12.2018 keine Aufgabe nach UM-4.2.13

  @UM-4.2.14
  Regel: Das Jobcenter verpflichtet sich zu Begleitung und Leistungen

    Szenariogrundriss: Es steht in der EGV
      Gegeben sei am 29.10.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Wenn am 09.11.2018 eine EGV<ohne> erfasst wird
      Dann verstößt das <Urteil> UM-4.2.14

      Beispiele:
        | ohne                            | Urteil      |
        |                                 | nicht gegen |
        | , ohne Pflichten des Jobcenters | gegen       |

  @UM-4.2.15
  Regel: Leistungen werden im Kontext der Bedarfsgemeinschaft betrachtet

    Szenariogrundriss: Gefragt wird, wenn eine Leistung vereinbart wird
      Gegeben sei am 29.10.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Wenn am 09.11.2018 die <Leistung> erfasst wird
      Dann verstößt das <Urteil> UM-4.2.15

      Beispiele:
        | Leistung                                                                                                       | Urteil      |
        | Vereinbarung der Leistung "Führerschein", dabei "die Leistung ist im Kontext der Bedarfsgemeinschaft betrachtet" | nicht gegen |
        | Vereinbarung der Leistung "Führerschein"                                                                       | gegen       |
        | Überwachung der Leistung "Führerschein"                                                                        | nicht gegen |

  @UM-4.2.16
  Regel: Regelmäßige Absprachen mit dem Fallmanagement der übrigen Bedarfsgemeinschaft

    Szenario: Wo jemand anderes zuständig ist, folgt auf jede Absprache die nächste
      Gegeben sei am 29.10.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Und am 09.11.2018 ein Gespräch "Erstgespräch", dabei "für andere der Bedarfsgemeinschaft ist ein anderes Fallmanagement zuständig"
      Wenn am 19.11.2018 der Schritt "Absprache in der Bedarfsgemeinschaft" erfasst wird
      Dann gibt es am 08.11.2018 keine Aufgabe nach UM-4.2.16
      Und ist am 18.11.2018 die Aufgabe nach UM-4.2.16 vom 09.11.2018 offen
      Und ist sie ein Muss
      Und verlangt sie "Sich mit dem Fallmanagement der übrigen Bedarfsgemeinschaft absprechen"
      Und ist am 19.11.2018 die Aufgabe nach UM-4.2.16 vom 09.11.2018 erfüllt
      Und ist am 31.12.2019 die Aufgabe nach UM-4.2.16 vom 19.11.2018 offen

    Szenario: Wer allein lebt, für den ist nichts abzusprechen
      Gegeben sei am 29.10.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Wenn am 09.11.2018 ein Gespräch "Erstgespräch" erfasst wird
      Dann gibt es am 31.12.2018 keine Aufgabe nach UM-4.2.16

  @UM-4.2.17
  Regel: Die EGV fordert eigene Bewerbungen und intensive Zusammenarbeit

    Szenariogrundriss: Beides ist vereinbart
      Gegeben sei am 29.10.2018 eine Überleitung an das Fallmanagement arbeitsmarktnah mit allen verlangten Angaben
      Wenn am 09.11.2018 eine EGV<Angabe> erfasst wird
      Dann verstößt das <Urteil> UM-4.2.17

      Beispiele:
        | Angabe                                                                              | Urteil      |
        | , dabei "eigenständige Bewerbungen und intensive Zusammenarbeit sind vereinbart"    | nicht gegen |
        |                                                                                     | gegen       |

    Szenario: Von den übrigen verlangt das niemand
      Wenn am 20.03.2018 eine EGV erfasst wird
      Dann verstößt das nicht gegen UM-4.2.17
