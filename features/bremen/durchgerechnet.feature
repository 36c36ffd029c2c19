# language: de
Funktionalität: Fälle nach der GA Beratung, Tag für Tag

  Grundlage:
    Gegeben sei das Jobcenter Bremen mit seiner GA Beratung

  @HB-3.0 @HB-3.0b @HB-3.2 @HB-3.2a
  Szenario: Mehrere Fristen nebeneinander
    Gegeben sei eine Person, geboren am 11.03.2003, betreut seit dem 25.08.2022
    Und am 25.08.2022 der Status arbeitslos
    Wenn am 01.09.2022 ein Beratungsgespräch erfasst wird
    Dann ist am 01.09.2022 die Frist nach HB-3.2a fällig am 01.10.2022
    Und ist diese Frist ein Soll
    Und ist am 01.09.2022 die Frist nach HB-3.2 fällig am 31.10.2022
    Und ist diese Frist ein Muss
    Und ist am 01.09.2022 die Frist nach HB-3.0 fällig am 28.02.2023
    Und ist diese Frist ein Muss
    Wenn am 05.10.2022 ein Beratungsgespräch erfasst wird
    Dann ist am 05.10.2022 die am 01.10.2022 fällige Frist nach HB-3.2a um 4 Tage verspätet erfüllt
    Und ist das eine Abweichung
    Und ist am 05.10.2022 die am 31.10.2022 fällige Frist nach HB-3.2 rechtzeitig erfüllt
    Und ist am 05.10.2022 die am 28.02.2023 fällige Frist nach HB-3.0 rechtzeitig erfüllt
    Und ist am 05.10.2022 die Frist nach HB-3.2a fällig am 04.11.2022
    Und ist am 05.10.2022 die Frist nach HB-3.2 fällig am 04.12.2022
    Und ist am 05.10.2022 die Frist nach HB-3.0 fällig am 03.04.2023

  @HB-3.2 @HB-3.2a
  Szenario: Das Versäumen des Zielwerts lässt sich begründen, das des Mindestwerts nicht
    Gegeben sei eine Person, geboren am 11.03.2003, betreut seit dem 25.08.2022
    Und am 25.08.2022 der Status arbeitslos
    Und am 01.09.2022 ein Beratungsgespräch
    Wenn am 03.10.2022 eine Begründung der Abweichung von HB-3.2a erfasst wird
    Dann wird das angenommen
    Und ist am 02.10.2022 die am 01.10.2022 fällige Frist nach HB-3.2a um 1 Tag überfällig
    Und ist am 03.10.2022 die am 01.10.2022 fällige Frist nach HB-3.2a entschuldigt
    Wenn am 05.10.2022 ein Beratungsgespräch erfasst wird
    Dann ist am 05.10.2022 die am 01.10.2022 fällige Frist nach HB-3.2a um 4 Tage verspätet erfüllt
    Und ist das kein Verstoß
    Wenn am 05.12.2022 eine Begründung der Abweichung von HB-3.2 erfasst wird
    Dann wird das abgelehnt wegen HB-3.2

  @HB-3.0 @HB-3.1 @HB-3.1a @HB-4.2 @HB-6.1
  Szenario: Ein Fall über den 30. Juni 2023 hinweg, von der Eingliederungsvereinbarung zum Kooperationsplan
    Gegeben sei eine Person, geboren am 04.05.1985, betreut seit dem 05.09.2022
    Und am 05.09.2022 der Status arbeitslos
    Wenn am 10.10.2022 ein Beratungsgespräch erfasst wird
    Dann wird das ohne Verstoß festgehalten
    Und ist am 10.10.2022 die Frist nach HB-3.1a fällig am 08.01.2023
    Und ist am 10.10.2022 die Frist nach HB-3.1 fällig am 08.04.2023
    Wenn am 10.10.2022 eine Eingliederungsvereinbarung erfasst wird
    Dann wird das ohne Verstoß festgehalten
    Und läuft am 09.10.2022 keine Eingliederungsvereinbarung
    Und läuft am 10.10.2022 eine Eingliederungsvereinbarung
    Wenn am 20.02.2023 ein erlaubtes Videogespräch erfasst wird
    Dann wird das ohne Verstoß festgehalten
    Und ist am 20.02.2023 die am 08.01.2023 fällige Frist nach HB-3.1a um 43 Tage verspätet erfüllt
    Und ist das eine Abweichung
    Und ist am 20.02.2023 die am 08.04.2023 fällige Frist nach HB-3.1 rechtzeitig erfüllt
    Und ist am 20.02.2023 die Frist nach HB-3.0 fällig am 19.08.2023
    Wenn am 30.06.2023 ein Kooperationsplan erfasst wird
    Dann wird das festgehalten, mit Verstoß gegen BUND-15
    Wenn am 30.06.2023 ein Storno "ein Kooperationsplan" vom 30.06.2023 erfasst wird
    Dann wird das angenommen
    Und läuft am 30.06.2023 eine Eingliederungsvereinbarung
    Und läuft am 01.07.2023 eine Eingliederungsvereinbarung
    Und läuft am 01.07.2023 kein Kooperationsplan
    Wenn am 18.08.2023 ein Beratungsgespräch erfasst wird
    Und am 18.08.2023 ein Kooperationsplan erfasst wird
    Dann wird das ohne Verstoß festgehalten
    Und ist am 18.08.2023 die am 19.08.2023 fällige Frist nach HB-3.1 rechtzeitig erfüllt
    Und läuft am 17.08.2023 eine Eingliederungsvereinbarung
    Und läuft am 17.08.2023 kein Kooperationsplan
    Und läuft am 18.08.2023 keine Eingliederungsvereinbarung
    Und läuft am 18.08.2023 ein Kooperationsplan

  @HB-3.0
  Szenario: Ohne Kooperationsplan läuft die alte Vereinbarung bis zum Ende des Jahres 2023
    Gegeben sei eine Person, geboren am 04.05.1985, betreut seit dem 05.09.2022
    Wenn am 10.10.2022 eine Eingliederungsvereinbarung erfasst wird
    Dann läuft am 31.12.2023 eine Eingliederungsvereinbarung
    Und läuft am 01.01.2024 keine Eingliederungsvereinbarung
    Und ist am 01.01.2024 die am 04.03.2023 fällige Frist nach HB-3.0 um 303 Tage überfällig

  @HB-3.0
  Szenariogrundriss: Welche Vereinbarung an welchem Tag die richtige ist; ein Beratungsgespräch ersetzt keine
    Gegeben sei eine Person, geboren am 04.05.1985, betreut seit dem 05.09.2022
    Wenn am <Tag> <Vereinbarung> erfasst wird
    Dann wird das <Antwort>
    Und ist am <Tag> die am 04.03.2023 fällige Frist nach HB-3.0 überfällig

    Beispiele: Falsche Vereinbarungen werden festgehalten, wie alles, was geschehen ist
      | Tag        | Vereinbarung                   | Antwort                                 |
      | 30.06.2023 | eine Eingliederungsvereinbarung | ohne Verstoß festgehalten               |
      | 01.07.2023 | eine Eingliederungsvereinbarung | festgehalten, mit Verstoß gegen BUND-15 |
      | 30.06.2023 | ein Kooperationsplan           | festgehalten, mit Verstoß gegen BUND-15 |
      | 01.07.2023 | ein Kooperationsplan           | ohne Verstoß festgehalten               |
