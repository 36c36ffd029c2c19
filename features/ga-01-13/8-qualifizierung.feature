# language: de
Funktionalität: Einzelne Module der Qualifizierung (GA 01/13, Nr. 8)

  Grundlage:
    Gegeben sei ein Jobcenter mit der GA 01/13
    Und das Team "416S" für Menschen ab 25
    Und im Team "416S" arbeitet "Carla" im Fallmanagement
    Und im Team "416S" arbeitet "Ida" als Integrationsfachkraft

  @MI-8.2
  Regel: Wer mit Vertretung beauftragt ist, kann einzelne Module besuchen

    Szenario: Vor und während der Vertretung, am Tag danach nicht mehr aus diesem Grund
      Angenommen die Teamleitung lässt am 01.06.2018 "Carla" vom 11.06.2018 bis 22.06.2018 durch "Ida" vertreten
      Wenn "Ida" am 04.06.2018 das Modul "Netzwerkarbeit" der Zertifizierung besucht
      Dann nennt der Vermerk über "Ida" als Grundlage MI-8.2 und MI-8.4
      Wenn "Ida" am 22.06.2018 das Modul "Assessment" der Zertifizierung besucht
      Dann nennt der Vermerk über "Ida" als Grundlage MI-8.2 und MI-8.4
      Wenn "Ida" am 23.06.2018 das Modul "Evaluation" der Zertifizierung besucht
      Dann nennt der Vermerk über "Ida" als Grundlage MI-8.4

  @MI-8.4
  Regel: Module lassen sich einzeln und in beliebiger Folge besuchen

    Szenario: Ohne dass die Zertifizierung begonnen wäre
      Wenn "Carla" am 04.06.2018 das Modul "Evaluation" der Zertifizierung besucht
      Dann nennt der Vermerk über "Carla" als Grundlage MI-8.4
      Wenn "Carla" am 05.06.2018 das Modul "Grundlagen" der Zertifizierung besucht
      Dann nennt der Vermerk über "Carla" als Grundlage MI-8.4

  @MI-8.1
  Regel: Wer neu im Fallmanagement ist, beginnt binnen zwei Jahren die Zertifizierung

    Szenariogrundriss: Gezählt vom Tag der Übernahme an
      Angenommen im Team "416S" arbeitet seit dem 01.03.2017 "Nora" im Fallmanagement
      Wenn "Nora" am <Tag> die Zertifizierung <beginnt>
      Dann ist die Pflicht von "Nora" aus MI-8.1, fällig am 01.03.2019, am 28.02.2019 <davor>
      Und ist die Pflicht von "Nora" aus MI-8.1, fällig am 01.03.2019, am 31.03.2019 <danach>
      Und ist die Pflicht aus MI-8.1 am 31.03.2019 ein Muss, steht in "Nr. 8"

      Beispiele:
        | Tag        | beginnt    | davor       | danach                     |
        | 01.02.2019 | beginnt    | erfüllt     | erfüllt                    |
        | 01.03.2019 | beginnt    | bald fällig | erfüllt                    |
        | 02.03.2019 | beginnt    | bald fällig | um 1 Tag verspätet erfüllt |
        | 02.03.2019 | abschließt | bald fällig | um 1 Tag verspätet erfüllt |

    Szenario: Ein einzelnes Modul ist nicht der Beginn
      Angenommen im Team "416S" arbeitet seit dem 01.03.2017 "Nora" im Fallmanagement
      Wenn "Nora" am 04.06.2018 das Modul "Grundlagen" der Zertifizierung besucht
      Dann ist die Pflicht von "Nora" aus MI-8.1, fällig am 01.03.2019, am 02.03.2019 um 1 Tag überfällig

    Szenario: Wer nicht im Fallmanagement arbeitet oder es vor der Anweisung schon tat, muss nicht
      Angenommen im Team "416S" arbeitet seit dem 01.03.2017 "Otto" als Integrationsfachkraft
      Wenn "Otto" am 04.06.2018 das Modul "Grundlagen" der Zertifizierung besucht
      Dann hat "Otto" am 31.03.2020 keine Pflicht aus MI-8.1
      Und hat "Carla" am 31.03.2020 keine Pflicht aus MI-8.1

    Szenario: Wer die Zertifizierung schon vorher begonnen hat, muss es nicht noch einmal
      Angenommen im Team "416S" arbeitet seit dem 01.03.2017 "Otto" als Integrationsfachkraft
      Wenn "Otto" am 01.02.2018 die Zertifizierung beginnt
      Und "Otto" ab dem 15.06.2018 im Fallmanagement arbeitet
      Dann ist die Pflicht von "Otto" aus MI-8.1, fällig am 15.06.2020, am 15.06.2018 erfüllt

    Szenario: Erst mit dem Wechsel ins Fallmanagement beginnt die Frist, und mit dem Ausscheiden entfällt sie
      Angenommen im Team "416S" arbeitet seit dem 01.03.2017 "Otto" als Integrationsfachkraft
      Und "Otto" arbeitet ab dem 15.06.2018 im Fallmanagement
      Und "Otto" verlässt am 31.12.2019 das Amt
      Wenn das Amt am 15.06.2020 festhält: Kontrolle, über Fallmanagement
      Dann ist die Pflicht von "Otto" aus MI-8.1, fällig am 15.06.2020, am 31.12.2019 offen
      Und ist die Pflicht von "Otto" aus MI-8.1, fällig am 15.06.2020, am 01.01.2020 entfallen
