# language: de
Funktionalität: Wann die GA 14/2017 gilt (Titelblatt und Nr. 8)

  @ILM-8.1
  Regel: Die Anweisung gilt vom 01.01.2018 bis zum 31.12.2018

    Szenario: Ohne ein anderes Ende gilt sie bis zum letzten Tag, den sie selbst nennt
      Gegeben sei ein Jobcenter ohne eigene Regelung
      Wenn die GA 14/2017 am 27.12.2017 zum 01.01.2018 in Kraft gesetzt wird
      Dann wird das angenommen
      Und gilt am 31.12.2017 örtlich keine Regelung
      Und gilt am 01.01.2018 örtlich die GA 14/2017
      Und gilt am 31.12.2018 örtlich die GA 14/2017
      Und gilt am 01.01.2019 örtlich keine Regelung

    Szenariogrundriss: Vor ihrem ersten und nach ihrem letzten Tag kann sie nicht in Kraft gesetzt werden
      Gegeben sei ein Jobcenter ohne eigene Regelung
      Wenn die GA 14/2017 am 27.12.2017 vom <erster> bis <letzter> in Kraft gesetzt wird
      Dann wird das abgelehnt wegen ILM-8.1
      Und ILM-8.1 ist ein Muss, steht in "Titelblatt, Nr. 8"
      Und gilt am 01.07.2018 örtlich keine Regelung

      Beispiele:
        | erster     | letzter    |
        | 31.12.2017 | 31.12.2018 |
        | 01.01.2018 | 01.01.2019 |

    Szenario: Für ihren ganzen Zeitraum kann sie es
      Gegeben sei ein Jobcenter ohne eigene Regelung
      Wenn die GA 14/2017 am 27.12.2017 vom 01.01.2018 bis 31.12.2018 in Kraft gesetzt wird
      Dann wird das angenommen
      Und gilt am 01.07.2018 örtlich die GA 14/2017

    Szenariogrundriss: Nur wer an einem Tag ihrer Geltung entscheidet, wird an ihr gemessen
      Gegeben sei ein Jobcenter ohne eigene Regelung
      Und die GA 14/2017 wird am 27.12.2017 zum 01.01.2018 in Kraft gesetzt
      Und eine Person, geboren am 04.05.1980, betreut seit dem 01.12.2017
      Wenn am <Tag> ein Fallzugang ohne Begründung erfasst wird
      Dann wird das <Antwort>

      Beispiele:
        | Tag        | Antwort                  |
        | 31.12.2017 | angenommen               |
        | 01.01.2018 | abgelehnt wegen ILM-2.1  |
        | 31.12.2018 | abgelehnt wegen ILM-2.1  |
        | 01.01.2019 | angenommen               |

    Szenario: Mit ihrem Ende enden die offenen Fristen
      Gegeben sei das Jobcenter Ilm-Kreis mit seiner GA 14/2017
      Und eine Person, geboren am 10.06.1993
      Und am 15.01.2018 ein Fallzugang
      Und am 10.07.2018 eine Prüfung der Fortführung
      Wenn am 20.12.2018 ein qualifizierter Kontakt erfasst wird
      Dann ist am 31.12.2018 die am 20.02.2019 fällige Frist nach ILM-5.2 offen
      Und ist am 01.01.2019 die am 20.02.2019 fällige Frist nach ILM-5.2 entfallen
      Und ist der Grund "keine Regelung in Kraft"
      Und ist am 31.12.2018 die am 10.01.2019 fällige Frist nach ILM-3.2 offen
      Und ist am 01.01.2019 die am 10.01.2019 fällige Frist nach ILM-3.2 entfallen
      Und ist am 01.01.2019 die am 15.01.2020 fällige Frist nach ILM-3.3 entfallen

    Szenario: Was vor ihrem Ende versäumt war, bleibt ein Verstoß
      Gegeben sei das Jobcenter Ilm-Kreis mit seiner GA 14/2017
      Und eine Person, geboren am 10.06.1993
      Und am 15.01.2018 ein Fallzugang
      Wenn am 30.10.2018 ein qualifizierter Kontakt erfasst wird
      Dann ist am 31.12.2018 die am 30.12.2018 fällige Frist nach ILM-5.2 um 1 Tag überfällig
      Und ist am 01.01.2019 die am 30.12.2018 fällige Frist nach ILM-5.2 nicht erfüllt
      Und ist das ein Verstoß

    Szenario: Wird sie weiter angewandt, laufen die Fristen weiter
      Gegeben sei das Jobcenter Ilm-Kreis mit seiner GA 14/2017
      Und eine Person, geboren am 10.06.1993
      Und am 15.01.2018 ein Fallzugang
      Und am 10.07.2018 eine Prüfung der Fortführung
      Wenn die GA 14/2017 vom 01.01.2019 bis 31.12.2019 weiter angewandt wird
      Dann wird das angenommen
      Und ist am 01.01.2019 die Frist nach ILM-3.2 fällig am 10.01.2019
      Und ist am 11.01.2019 die am 10.01.2019 fällige Frist nach ILM-3.2 um 1 Tag überfällig
      Und ist am 31.12.2019 die Frist nach ILM-3.3 fällig am 15.01.2020
      Und ist am 01.01.2020 die am 15.01.2020 fällige Frist nach ILM-3.3 entfallen

    Szenario: Auch die Weiteranwendung braucht eine Begründung
      Gegeben sei das Jobcenter Ilm-Kreis mit seiner GA 14/2017
      Wenn die GA 14/2017 vom 01.01.2019 bis 31.12.2019 ohne Begründung weiter angewandt wird
      Dann wird das abgelehnt: "Die Weiteranwendung braucht eine Begründung."
      Und gilt am 01.01.2019 örtlich keine Regelung
