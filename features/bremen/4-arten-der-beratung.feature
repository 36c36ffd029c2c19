# language: de
Funktionalität: In welcher Form beraten wird (GA Beratung, Nr. 4)
  Beratung ist der qualifizierte Kontakt. Wie er geführt wird, entscheidet nicht darüber, ob er als Beratung zählt: auch ein
  Gespräch in einer Form, die hier nicht erlaubt wäre, hat stattgefunden und erfüllt die Fristen der Nr. 3.

  Grundlage:
    Gegeben sei das Jobcenter Bremen mit seiner GA Beratung
    Und eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022

  @HB-4.1
  Regel: Grundsätzlich wird persönlich in Präsenz beraten

    Szenariogrundriss: Im Amt und beim Hausbesuch ist man sich persönlich begegnet
      Wenn am 12.09.2022 ein Beratungsgespräch <Form> erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft HB-4.1

      Beispiele:
        | Form           |
        | im Amt         |
        | beim Hausbesuch |

    Szenariogrundriss: Eine andere Form wird festgehalten, als Verstoß gegen ein Soll, und zählt trotzdem als Beratung
      Wenn am 12.09.2022 ein Beratungsgespräch <Form> erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen HB-4.1
      Und HB-4.1 ist ein Soll, steht in "Nr. 4.1"
      Und ist am 12.09.2022 die am 04.03.2023 fällige Frist nach HB-3.0 rechtzeitig erfüllt

      Beispiele:
        | Form       |
        | am Telefon |
        | per Video  |

    Szenariogrundriss: Mit Gründen ist auch die andere Form kein Verstoß
      Wenn am 12.09.2022 ein Beratungsgespräch <Form> und mit begründeter Abweichung von HB-4.1 erfasst wird
      Dann wird das angenommen, mit vermerkter Abweichung von HB-4.1
      Und wird das ohne Verstoß festgehalten

      Beispiele:
        | Form       |
        | am Telefon |
        | per Video  |

    Szenariogrundriss: Was keine Beratung ist, darf jede Form haben
      Wenn am 12.09.2022 ein nicht qualifizierter Kontakt <Form> erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag nicht HB-4.1

      Beispiele:
        | Form       |
        | am Telefon |
        | per Brief  |

  @HB-4.2
  Regel: Video ist möglich, wenn die Person kann und will und die Fachkraft es für zielführend hält

    Szenario: Kommen alle drei Bedingungen zusammen, ist Video erlaubt
      Wenn am 12.09.2022 ein Beratungsgespräch per Video, mit der Angabe "Voraussetzungen für Video erfüllt", mit der Angabe "Zustimmung zu Video" und mit der Angabe "Video zielführend" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft HB-4.2
      Und stehen im Eintrag die Angaben "Voraussetzungen für Video erfüllt", "Zustimmung zu Video" und "Video zielführend"
      Und ist am 12.09.2022 die am 04.03.2023 fällige Frist nach HB-3.0 rechtzeitig erfüllt

    @HB-4.1
    Szenariogrundriss: Fehlt eine der drei, bleibt es beim Grundsatz
      Wenn am 12.09.2022 ein erlaubtes Videogespräch, aber nicht "<fehlt>" erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen HB-4.1
      Und nennt der Eintrag nicht HB-4.2

      Beispiele:
        | fehlt                             |
        | Voraussetzungen für Video erfüllt |
        | Zustimmung zu Video               |
        | Video zielführend                 |

    @HB-4.1
    Szenario: Am Telefon nützen die Bedingungen für Video nichts
      Wenn am 12.09.2022 ein erlaubtes Videogespräch am Telefon erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen HB-4.1

  @HB-4.2a
  Regel: Für Video nennt die Anweisung Beispiele

    Szenariogrundriss: Welches Beispiel zutrifft, kann angegeben werden
      Wenn am 12.09.2022 ein erlaubtes Videogespräch mit der Angabe "<Beispiel>" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und stehen im Eintrag die Angaben "Voraussetzungen für Video erfüllt", "Zustimmung zu Video", "Video zielführend" und "<Beispiel>"
      Und nennt der Eintrag als geprüft HB-4.2a

      Beispiele: Ob "ges." gesundheitlich oder gesetzlich heißt, lässt die Anweisung offen
        | Beispiel                     |
        | Video bei Maßnahme           |
        | Video bei Beschäftigung      |
        | Video bei Betreuungspflichten |
        | Video aus ges. Gründen       |
        | Video mit Bedarfsgemeinschaft |

    Szenario: Video ist auch erlaubt, wenn keines der Beispiele zutrifft
      Wenn am 12.09.2022 ein erlaubtes Videogespräch erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag nicht HB-4.2a

    @HB-4.1
    Szenariogrundriss: Ein Beispiel ersetzt keine der drei Bedingungen
      Wenn am 12.09.2022 ein Beratungsgespräch per Video und mit der Angabe "<Beispiel>" erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen HB-4.1

      Beispiele:
        | Beispiel                     |
        | Video bei Maßnahme           |
        | Video bei Betreuungspflichten |

  @HB-4.3
  Regel: Am Telefon kann in drei Lagen beraten werden

    Szenario: In einer Maßnahme, außerhalb des Absolventenmanagements
      Gegeben sei am 05.09.2022 der Status in einer Maßnahme
      Wenn am 12.09.2022 ein Beratungsgespräch am Telefon und mit der Angabe "nicht im Absolventenmanagement" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft HB-4.3
      Und ist am 12.09.2022 die am 04.03.2023 fällige Frist nach HB-3.4 rechtzeitig erfüllt

    @HB-4.1
    Szenario: Dass jemand nicht im Absolventenmanagement ist, muss gesagt sein
      Gegeben sei am 05.09.2022 der Status in einer Maßnahme
      Wenn am 12.09.2022 ein Beratungsgespräch am Telefon erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen HB-4.1

    @HB-4.1
    Szenariogrundriss: Wer an keiner Maßnahme teilnimmt, wird deshalb nicht am Telefon beraten
      Gegeben sei am 05.09.2022 der Status <Status>
      Wenn am 12.09.2022 ein Beratungsgespräch am Telefon und mit der Angabe "nicht im Absolventenmanagement" erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen HB-4.1

      Beispiele:
        | Status       |
        | arbeitslos   |
        | erwerbstätig |

    Szenariogrundriss: Wer seit sechs Wochen krank ist
      Gegeben sei am 05.09.2022 der Status arbeitsunfähig
      Wenn am <Tag> ein Beratungsgespräch am Telefon erfasst wird
      Dann wird das <Antwort>

      Beispiele: Sechs Wochen nach dem 05.09.2022 ist der 17.10.2022
        | Tag        | Antwort                                |
        | 16.10.2022 | festgehalten, mit Verstoß gegen HB-4.1 |
        | 17.10.2022 | ohne Verstoß festgehalten              |
        | 01.12.2022 | ohne Verstoß festgehalten              |

    Szenariogrundriss: Wer zwischendurch gesund war, bei dem zählt die neue Erkrankung
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang                    |
        | 05.09.2022 | der Status arbeitsunfähig  |
        | 10.10.2022 | der Status arbeitslos      |
        | 12.10.2022 | der Status arbeitsunfähig  |
      Wenn am <Tag> ein Beratungsgespräch am Telefon erfasst wird
      Dann wird das <Antwort>

      Beispiele:
        | Tag        | Antwort                                |
        | 22.11.2022 | festgehalten, mit Verstoß gegen HB-4.1 |
        | 23.11.2022 | ohne Verstoß festgehalten              |

    Szenario: Um aktuelle Vorschläge zu besprechen
      Gegeben sei am 05.09.2022 der Status arbeitslos
      Wenn am 12.09.2022 ein Beratungsgespräch am Telefon und mit der Angabe "aktuelle Vorschläge besprochen" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft HB-4.3
      Und steht im Eintrag die Angabe "aktuelle Vorschläge besprochen"

    @HB-4.1
    Szenariogrundriss: Erlaubt ist das Telefon, nicht Video oder Brief
      Wenn am 12.09.2022 ein Beratungsgespräch <Form> und mit der Angabe "aktuelle Vorschläge besprochen" erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen HB-4.1
      Und nennt der Eintrag nicht HB-4.3

      Beispiele:
        | Form      |
        | per Video |
        | per Brief |
