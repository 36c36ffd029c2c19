# language: de
Funktionalität: Die Einstiegsberatung (Handlungskonzept, Nr. 3)

  Grundlage:
    Gegeben sei das Jobcenter Uckermark mit seinem Handlungskonzept
    Und eine Person im Fallmanagement arbeitsmarktfern, geboren am 04.05.1980, betreut seit dem 05.03.2018

  @UM-3.1
  Regel: Mit jedem Neufall wird eine Einstiegsberatung geführt

    Szenario: Das Gespräch heißt Einstiegsberatung
      Wenn am 06.03.2018 ein Gespräch "Einstiegsberatung" erfasst wird
      Dann wird das ohne Verstoß festgehalten
