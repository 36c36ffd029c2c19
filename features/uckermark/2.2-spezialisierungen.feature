# language: de
Funktionalität: Spezialisierungen des Fallmanagements (Handlungskonzept, Nr. 1 und 2)

  Grundlage:
    Gegeben sei das Jobcenter Uckermark mit seinem Handlungskonzept
    Und das Team "Prenzlau" für Menschen ab 25 in "Prenzlau"
    Und das Team "Templin U25" für junge Menschen in "Templin"
    Und im Team "Prenzlau" arbeitet "Anna" im Fallmanagement
    Und im Team "Templin U25" arbeitet "Berta" im Fallmanagement
    Und "Anna" hat ab dem 01.03.2018 den Schwerpunkt arbeitsmarktnah
    Und "Prenzlau" hat ab dem 01.03.2018 den Schwerpunkt arbeitsmarktfern

  @UM-2.4
  Regel: Das Fallmanagement hält fünf Spezialisierungen vor

    Szenario: Zwei fehlen; wo im Jobcenter jemand dazukommt, ist gleich
      Dann gibt es am 01.03.2018 nach UM-2.4 2 Befunde
      Und ist am 01.03.2018 der Befund nach UM-2.4 "Im ganzen Jobcenter hat niemand aus dem Fallmanagement den Schwerpunkt Migration und Flucht."
      Und ist am 01.03.2018 der Befund nach UM-2.4 "Im ganzen Jobcenter hat niemand aus dem Fallmanagement den Schwerpunkt Selbständige."
      Wenn "Berta" ab dem 02.03.2018 den Schwerpunkt Migration/Flucht hat
      Und "Anna" ab dem 05.03.2018 den Schwerpunkt Selbständige hat
      Dann gibt es am 02.03.2018 nach UM-2.4 1 Befund
      Und gibt es am 04.03.2018 nach UM-2.4 1 Befund
      Und gibt es am 05.03.2018 nach UM-2.4 keinen Befund

    Szenario: Das Team U25 steht für die jungen Menschen, solange dort jemand arbeitet
      Wenn "Berta" mit dem 31.03.2018 zum letzten Mal arbeitet
      Dann gibt es am 31.03.2018 nach UM-2.4 2 Befunde
      Und gibt es am 01.04.2018 nach UM-2.4 3 Befunde
