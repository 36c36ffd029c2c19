# language: de
Funktionalität: Woran sich der Erfolg des Fallmanagements zeigt (Handlungskonzept, Nr. 8)

  Grundlage:
    Gegeben sei das Jobcenter Uckermark mit seinem Handlungskonzept
    Und eine Person im Fallmanagement arbeitsmarktfern, geboren am 04.05.1980, betreut seit dem 05.03.2018

  @UM-8.1
  Regel: Ein Wechsel in einen höherwertigen Bewerbertyp ist ein Fortschritt

    Szenariogrundriss: Von A nach E wird es schlechter, von E nach A besser
      Gegeben sei am 12.03.2018 die Kundenkategorie <vorher>
      Wenn am 10.09.2018 die Kundenkategorie <nachher> erfasst wird
      Dann ist der Wechsel der Kundenkategorie am 10.09.2018 <was>

      Beispiele:
        | vorher | nachher | was             |
        | E      | D       | ein Fortschritt |
        | D      | C       | ein Fortschritt |
        | C      | B       | ein Fortschritt |
        | B      | A       | ein Fortschritt |
        | A      | B       | ein Rückschritt |
        | C      | E       | ein Rückschritt |

    Szenariogrundriss: Was keinen Platz darin hat, ist weder das eine noch das andere
      Gegeben sei am 12.03.2018 die Kundenkategorie <vorher>
      Wenn am 10.09.2018 die Kundenkategorie <nachher> erfasst wird
      Dann ist der Wechsel der Kundenkategorie am 10.09.2018 ein Wechsel

      Beispiele:
        | vorher | nachher |
        | D      | X       |
        | S      | A       |
