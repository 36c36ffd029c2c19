# language: de
Funktionalität: Auswertung durch das Controlling (GA Beratung, Nr. 6.2)

  Grundlage:
    Gegeben sei das Jobcenter Bremen mit seiner GA Beratung

  @HB-6.2
  Regel: Das Controlling wertet die Beratungsaktivitäten monatlich aus

    Szenariogrundriss: Der Monat zählt von der letzten Auswertung an
      Gegeben sei das Amt hält am 15.08.2022 fest: Auswertung der Beratungsaktivitäten, je das ganze Jobcenter, Geschäftsstelle und Team, durch Controlling
      Wenn das Amt am <Tag> festhält: Auswertung der Beratungsaktivitäten, je das ganze Jobcenter, Geschäftsstelle und Team, durch Controlling
      Dann ist die Pflicht des Amts aus HB-6.2, fällig am 01.09.2022, am 15.08.2022 erfüllt
      Und ist die Pflicht des Amts aus HB-6.2, fällig am 15.09.2022, am 30.09.2022 <wie>
      Und ist die Pflicht aus HB-6.2 am 30.09.2022 ein Muss, steht in "Nr. 6.2"

      Beispiele:
        | Tag        | wie                        |
        | 15.09.2022 | erfüllt                    |
        | 16.09.2022 | um 1 Tag verspätet erfüllt |

    Szenariogrundriss: Sie zeigt das Jobcenter, jede Geschäftsstelle und jedes Team
      Wenn das Amt am 15.08.2022 festhält: <was>
      Dann ist die Pflicht des Amts aus HB-6.2, fällig am 01.09.2022, am 02.09.2022 um 1 Tag überfällig

      Beispiele:
        | was                                                                                                     |
        | Auswertung der Beratungsaktivitäten, je das ganze Jobcenter und Team, durch Controlling                  |
        | Auswertung der Beratungsaktivitäten, je das ganze Jobcenter, Geschäftsstelle und Team, durch Teamleitung |
        | Auswertung 203, je das ganze Jobcenter, Geschäftsstelle und Team, durch Controlling                      |
