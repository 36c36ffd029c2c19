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
