# language: de
Funktionalität: Der Betreuungsschlüssel (Handlungskonzept, Nr. 2.2 und 2.3)

  Er ist ein Ziel: gezeigt wird er, begrenzt wird durch ihn nichts.

  Grundlage:
    Gegeben sei das Jobcenter Uckermark mit seinem Handlungskonzept
    Und das Team "Prenzlau Ü25" für Menschen ab 25 in "Prenzlau"
    Und das Team "Prenzlau U25" für junge Menschen in "Prenzlau"
    Und das Team "Templin" für alle in "Templin"
    Und im Team "Prenzlau Ü25" arbeitet "Anna" im Fallmanagement
    Und im Team "Prenzlau U25" arbeitet "Berta" im Fallmanagement
    Und im Team "Templin" arbeitet "Carla" im Fallmanagement

  @UM-2.2
  Regel: Ab 25 sind 150 Menschen je Stelle das Ziel

    Szenariogrundriss: Genau 150, und einer mehr
      Dann kommen am 01.03.2018 in "Prenzlau" bei <Menschen> betreuten Menschen ab 25 auf 1 Stellen je Stelle <je>, nach UM-2.2 <wie>

      Beispiele:
        | Menschen | je    | wie            |
        | 150      | 150,0 | nicht zu viele |
        | 151      | 151,0 | zu viele       |

    Szenario: Ein Team zählt dort, wohin es an diesem Tag gehört
      Wenn das Team "Prenzlau Ü25" ab dem 02.04.2018 zur Geschäftsstelle "Templin" gehört
      Dann kommen am 01.04.2018 in "Prenzlau" bei 150 betreuten Menschen ab 25 auf 1 Stellen je Stelle 150,0, nach UM-2.2 nicht zu viele
      Und ist am 02.04.2018 in "Prenzlau" bei 150 betreuten Menschen ab 25 kein Schlüssel zu nennen: "Für diese Altersgruppe gibt es hier keine Stelle."

    Szenario: Wo Teams für alle da sind, lässt er sich nicht nennen
      Dann ist am 01.03.2018 in "Templin" bei 100 betreuten Menschen ab 25 kein Schlüssel zu nennen: "Stellen in Teams für alle Altersgruppen lassen sich auf die Altersgruppen nicht aufteilen."

  @UM-2.3
  Regel: Unter 25 sind 75 Menschen je Stelle das Ziel

    Szenariogrundriss: Genau 75, und einer mehr
      Dann kommen am 01.03.2018 in "Prenzlau" bei <Menschen> betreuten Menschen unter 25 auf 1 Stellen je Stelle <je>, nach UM-2.3 <wie>

      Beispiele:
        | Menschen | je   | wie            |
        | 75       | 75,0 | nicht zu viele |
        | 76       | 76,0 | zu viele       |

    Szenario: Ohne Stelle kein Schlüssel
      Wenn "Berta" mit dem 31.03.2018 zum letzten Mal arbeitet
      Dann kommen am 31.03.2018 in "Prenzlau" bei 75 betreuten Menschen unter 25 auf 1 Stellen je Stelle 75,0, nach UM-2.3 nicht zu viele
      Und ist am 01.04.2018 in "Prenzlau" bei 75 betreuten Menschen unter 25 kein Schlüssel zu nennen: "Für diese Altersgruppe gibt es hier keine Stelle."

  @UM-2.2a
  Regel: Führungs- und Assistenzkräfte zählen mit

    Szenario: Mit ihren Anteilen, andere nicht
      Angenommen im Team "Prenzlau Ü25" arbeitet "Doris" als Teamleitung mit 50 % einer vollen Stelle
      Und im Team "Prenzlau Ü25" arbeitet "Ela" als Assistenz mit 25 % einer vollen Stelle
      Und im Team "Prenzlau Ü25" arbeitet "Fine" in der Sachbearbeitung
      Dann kommen am 01.03.2018 in "Prenzlau" bei 262 betreuten Menschen ab 25 auf 1,75 Stellen je Stelle 149,7, nach UM-2.2 nicht zu viele
      Und kommen am 01.03.2018 in "Prenzlau" bei 263 betreuten Menschen ab 25 auf 1,75 Stellen je Stelle 150,3, nach UM-2.2 zu viele
