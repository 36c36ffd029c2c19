# language: de
Funktionalität: Eigener Suchlauf der Integrationsfachkraft (GA Beratung, Nr. 6.4)

  Grundlage:
    Gegeben sei das Jobcenter Bremen mit seiner GA Beratung
    Und eine Person, geboren am 04.05.1980, betreut seit dem 01.08.2022

  @HB-6.4
  Regel: Gesucht wird nach der letzten Beratung

    Szenariogrundriss: Drei bis sechs, sechs bis zwölf oder mehr als zwölf Monate her
      Gegeben sei am 15.08.2022 der Status arbeitslos
      Und am 31.08.2022 ein Beratungsgespräch
      Wenn am 01.09.2022 ein nicht qualifizierter Kontakt erfasst wird
      Dann findet der Suchlauf nach HB-6.4 die Person am <Tag> <drei bis sechs> in der Spanne "drei bis sechs Monate in der Vergangenheit"
      Und findet der Suchlauf nach HB-6.4 die Person am <Tag> <sechs bis zwölf> in der Spanne "sechs bis zwölf Monate in der Vergangenheit"
      Und findet der Suchlauf nach HB-6.4 die Person am <Tag> <über zwölf> in der Spanne "vor mehr als zwölf Monaten"

      Beispiele:
        | Tag        | drei bis sechs | sechs bis zwölf | über zwölf |
        | 29.11.2022 | nicht          | nicht           | nicht      |
        | 30.11.2022 | nicht          | nicht           | nicht      |
        | 01.12.2022 | auch           | nicht           | nicht      |
        | 27.02.2023 | auch           | nicht           | nicht      |
        | 28.02.2023 | auch           | nicht           | nicht      |
        | 01.03.2023 | nicht          | auch            | nicht      |
        | 30.08.2023 | nicht          | auch            | nicht      |
        | 31.08.2023 | nicht          | auch            | nicht      |
        | 01.09.2023 | nicht          | nicht           | auch       |

    Szenariogrundriss: Der Tag zwischen zwei Spannen gehört zu beiden
      Gegeben sei am 15.08.2022 der Status arbeitslos
      Wenn am 15.08.2022 ein Beratungsgespräch erfasst wird
      Dann findet der Suchlauf nach HB-6.4 die Person am <Tag> <drei bis sechs> in der Spanne "drei bis sechs Monate in der Vergangenheit"
      Und findet der Suchlauf nach HB-6.4 die Person am <Tag> <sechs bis zwölf> in der Spanne "sechs bis zwölf Monate in der Vergangenheit"

      Beispiele:
        | Tag        | drei bis sechs | sechs bis zwölf |
        | 14.11.2022 | nicht          | nicht           |
        | 15.11.2022 | auch           | nicht           |
        | 14.02.2023 | auch           | nicht           |
        | 15.02.2023 | auch           | auch            |
        | 16.02.2023 | nicht          | auch            |
        | 15.08.2023 | nicht          | auch            |
        | 16.08.2023 | nicht          | nicht           |

    Szenariogrundriss: Arbeitslos, arbeitsuchend oder kein Status
      Gegeben sei am 15.08.2022 ein Beratungsgespräch
      Wenn am 16.08.2022 der Status <Status> erfasst wird
      Dann findet der Suchlauf nach HB-6.4 die Person am 20.12.2022 <wie> in der Spanne "drei bis sechs Monate in der Vergangenheit"

      Beispiele:
        | Status            | wie   |
        | arbeitslos        | auch  |
        | arbeitsuchend     | auch  |
        | ausbildungsuchend | nicht |
        | in einer Maßnahme | nicht |

    Szenario: Auch wer keinen Status hat, wird gefunden
      Wenn am 15.08.2022 ein Beratungsgespräch erfasst wird
      Dann findet der Suchlauf nach HB-6.4 die Person am 20.12.2022 auch in der Spanne "drei bis sechs Monate in der Vergangenheit"

    Szenario: Wer nie beraten wurde, hat keine letzte Beratung
      Wenn am 15.08.2022 der Status arbeitslos erfasst wird
      Dann findet der Suchlauf nach HB-6.4 die Person am 20.12.2023 nicht in der Spanne "vor mehr als zwölf Monaten"

  @HB-6.4a
  Regel: Oder nach denen, die seit einem Tag keine Beratung hatten

    Szenariogrundriss: Der eingegebene Tag zählt mit
      Gegeben sei am 15.08.2022 der Status arbeitslos
      Wenn am 20.09.2022 ein Beratungsgespräch erfasst wird
      Dann findet der Suchlauf nach HB-6.4a die Person am 20.12.2022 <wie> ohne Beratung seit dem <Tag>

      Beispiele:
        | Tag        | wie   |
        | 19.09.2022 | nicht |
        | 20.09.2022 | nicht |
        | 21.09.2022 | auch  |

    Szenario: Wer nie beraten wurde, wird immer gefunden
      Wenn am 15.08.2022 der Status arbeitsuchend erfasst wird
      Dann findet der Suchlauf nach HB-6.4a die Person am 20.12.2022 auch ohne Beratung seit dem 15.08.2022

    Szenario: Andere Status werden nicht gesucht
      Wenn am 15.08.2022 der Status in einer Maßnahme erfasst wird
      Dann findet der Suchlauf nach HB-6.4a die Person am 20.12.2022 nicht ohne Beratung seit dem 15.08.2022

    Szenario: Auch wer keinen Status hat, wird gesucht
      Wenn am 20.09.2022 ein Beratungsgespräch erfasst wird
      Dann findet der Suchlauf nach HB-6.4a die Person am 20.12.2022 auch ohne Beratung seit dem 01.10.2022
