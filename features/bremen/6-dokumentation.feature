# language: de
Funktionalität: Wie Beratung festgehalten wird (GA Beratung, Nr. 6.1)

  Grundlage:
    Gegeben sei das Jobcenter Bremen mit seiner GA Beratung
    Und eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022

  @HB-6.1
  Regel: Ein qualifizierter Kontakt wird als Beratungsvermerk festgehalten

    Szenario: Mit Beratungsvermerk ist alles getan
      Wenn am 12.09.2022 ein Beratungsgespräch erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft HB-6.1

    Szenariogrundriss: Fehlt der Vermerk oder ist er von anderem Typ, steht ein Verstoß im Eintrag
      Wenn am 12.09.2022 ein Beratungsgespräch <Vermerk> erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen HB-6.1
      Und HB-6.1 ist ein Muss, steht in "Nr. 6.1"

      Beispiele:
        | Vermerk                                |
        | ohne Vermerk                           |
        | ohne Vermerktyp                        |
        | mit dem Vermerktyp sonstiger Vermerk   |
        | mit dem Vermerktyp Standortbestimmung  |

    Szenario: Auch ohne Beratungsvermerk hat das Gespräch stattgefunden und zählt
      Wenn am 12.09.2022 ein Beratungsgespräch ohne Vermerk erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen HB-6.1
      Und ist am 12.09.2022 die am 04.03.2023 fällige Frist nach HB-3.0 rechtzeitig erfüllt

    Szenario: Von diesem Muss lässt sich nicht mit Gründen abweichen
      Wenn am 12.09.2022 ein Beratungsgespräch ohne Vermerk und mit begründeter Abweichung von HB-6.1 erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen HB-6.1

    Szenario: Ein anderer Kontakt braucht keinen Beratungsvermerk
      Wenn am 12.09.2022 ein nicht qualifizierter Kontakt am Telefon erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag nicht HB-6.1

  @HB-6.1a
  Regel: Im Profiling kann ein Beratungsvermerk zur Standortbestimmung entstehen

    Szenario: Er hält Handlungsbedarf, Stärken und gemeinsames Ziel fest
      Wenn am 12.09.2022 ein Profiling mit Standortbestimmung erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft HB-6.1a

    Szenariogrundriss: Fehlt eines davon, ist es kein solcher Vermerk, aber auch kein Verstoß
      Wenn am 12.09.2022 ein Profiling mit Standortbestimmung, <anders> erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag nicht HB-6.1a

      Beispiele:
        | anders                               |
        | ohne Handlungsbedarf                 |
        | ohne Stärken                         |
        | ohne gemeinsames Ziel                |
        | ohne Vermerk                         |
        | mit dem Vermerktyp sonstiger Vermerk |

    Szenario: Ein Profiling kommt auch ohne ihn aus
      Wenn am 12.09.2022 ein Profiling erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag nicht HB-6.1a

  @HB-6.1b
  Regel: Qualifizierte Kontakte sind von anderen klar abgegrenzt

    Szenariogrundriss: Zu jedem Kontakt sagt die Fachkraft, ob er qualifiziert war
      Wenn am 12.09.2022 <Kontakt> erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft HB-6.1b
      Und ist am 12.09.2022 die am 04.03.2023 fällige Frist nach HB-3.0 <Ausgang>

      Beispiele: Nur der qualifizierte ist Beratung
        | Kontakt                          | Ausgang             |
        | ein Beratungsgespräch            | rechtzeitig erfüllt |
        | ein nicht qualifizierter Kontakt | offen               |

    Szenario: Warum ein anderer Kontakt nicht als Beratung zählt, steht dabei
      Wenn am 12.09.2022 ein nicht qualifizierter Kontakt erfasst wird
      Dann zählt das nicht für HB-3.0: "der Kontakt war nicht qualifiziert"
      Und nennt der Eintrag als geprüft HB-6.1b

  @HB-6.1c
  Regel: Das Fallmanagement kann den Vermerktyp Fallmanagement wählen

    Szenario: Im Fallmanagement ist er erlaubt
      Gegeben sei am 12.09.2022 ein Fallzugang
      Wenn am 19.09.2022 ein Beratungsgespräch mit dem Vermerktyp Fallmanagement, geführt vom Fallmanagement und durch das Fallmanagement erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft HB-6.1c
      Und ist am 19.09.2022 die am 04.03.2023 fällige Frist nach HB-3.0 rechtzeitig erfüllt

    Szenario: Auch im Fallmanagement bleibt der Beratungsvermerk möglich
      Gegeben sei am 12.09.2022 ein Fallzugang
      Wenn am 19.09.2022 ein Beratungsgespräch mit dem Vermerktyp Beratungsvermerk, geführt vom Fallmanagement und durch das Fallmanagement erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag nicht HB-6.1c

    @HB-6.1
    Szenario: Die Integrationsfachkraft darf ihn nicht wählen
      Wenn am 12.09.2022 ein Beratungsgespräch mit dem Vermerktyp Fallmanagement erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen HB-6.1
      Und nennt der Eintrag nicht HB-6.1c

    @HB-6.1
    Szenario: Auch vom Fallmanagement wird etwas aufgeschrieben
      Gegeben sei am 12.09.2022 ein Fallzugang
      Wenn am 19.09.2022 ein Beratungsgespräch mit dem Vermerktyp Fallmanagement, ohne Vermerk, geführt vom Fallmanagement und durch das Fallmanagement erfasst wird
      Dann wird das festgehalten, mit Verstoß gegen HB-6.1
