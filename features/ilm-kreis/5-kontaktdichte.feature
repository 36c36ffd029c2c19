# language: de
Funktionalität: Kontaktdichte im Fallmanagement (GA 14/2017, Nr. 5)

  Grundlage:
    Gegeben sei das Jobcenter Ilm-Kreis mit seiner GA 14/2017

  @ILM-5.3
  Regel: Bei arbeitslosen jungen Menschen liegen zwischen zwei qualifizierten Kontakten höchstens 14 Tage

    Szenario: Erster
      Gegeben sei eine Person, geboren am 10.06.1993
      Und am 15.01.2018 der Status arbeitslos
      Und am 15.01.2018 ein Fallzugang
      Wenn am 30.01.2018 ein qualifizierter Kontakt erfasst wird
      Dann ist am 30.01.2018 die am 29.01.2018 fällige Frist nach ILM-5.3 um 1 Tag verspätet erfüllt
      Und ist das ein Verstoß
