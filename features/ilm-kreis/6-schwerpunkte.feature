# language: de
Funktionalität: Schwerpunkte der Teams (GA 14/2017, Nr. 6 Abs. 2)

  Grundlage:
    Gegeben sei das Jobcenter Ilm-Kreis mit seiner GA 14/2017
    Und das Team "Arnstadt" für alle in "Arnstadt"
    Und das Team "Ilmenau" für alle in "Ilmenau"
    Und im Team "Arnstadt" arbeitet "Anna" im Fallmanagement
    Und im Team "Ilmenau" arbeitet "Berta" im Fallmanagement
    Und im Team "Ilmenau" arbeitet "Ida" als Integrationsfachkraft

  @ILM-6.2
  Regel: Jedes Team hat Fallmanagement mit dem Schwerpunkt U25

    Szenario: Je Team, ab dem Tag, an dem jemand ihn hat
      Angenommen "Anna" hat ab dem 01.02.2018 den Schwerpunkt U25
      Dann ist am 31.01.2018 der Befund nach ILM-6.2 "Im Team „Arnstadt“ hat niemand aus dem Fallmanagement den Schwerpunkt U25."
      Und ist am 01.02.2018 der Befund nach ILM-6.2 "Im Team „Ilmenau“ hat niemand aus dem Fallmanagement den Schwerpunkt U25."
      Und gibt es am 31.01.2018 nach ILM-6.2 3 Befunde
      Und gibt es am 01.02.2018 nach ILM-6.2 2 Befunde

    Szenario: Der Schwerpunkt von jemandem außerhalb des Fallmanagements zählt nicht
      Angenommen "Ida" hat ab dem 01.02.2018 den Schwerpunkt U25
      Dann ist am 01.02.2018 der Befund nach ILM-6.2 "Im Team „Ilmenau“ hat niemand aus dem Fallmanagement den Schwerpunkt U25."

    Szenario: Wer ausgeschieden ist, fehlt vom nächsten Tag an
      Angenommen "Anna" hat ab dem 01.02.2018 den Schwerpunkt U25
      Und im Team "Arnstadt" arbeitet "Dora" im Fallmanagement
      Wenn "Anna" mit dem 31.03.2018 zum letzten Mal arbeitet
      Dann gibt es am 31.03.2018 nach ILM-6.2 2 Befunde
      Und gibt es am 01.04.2018 nach ILM-6.2 3 Befunde

    Szenario: Er gilt jungen Menschen bis zum Tag vor dem 25. Geburtstag
      Dann ist am 14.06.2018 nach ILM-6.2 für jemanden, geboren am 15.06.1993, nach dem Schwerpunkt gefragt
      Und ist am 15.06.2018 nach ILM-6.2 für jemanden, geboren am 15.06.1993, nicht nach dem Schwerpunkt gefragt

  @ILM-6.2a
  Regel: Über die Standorte hinweg gibt es den Schwerpunkt Migration und Flucht

    Szenario: Einer an irgendeinem Standort genügt, auch als Schwerpunkt eines Teams
      Dann ist am 31.01.2018 der Befund nach ILM-6.2a "Im ganzen Jobcenter hat niemand aus dem Fallmanagement den Schwerpunkt Migration und Flucht."
      Wenn "Ilmenau" ab dem 01.02.2018 den Schwerpunkt Migration/Flucht hat
      Dann gibt es am 31.01.2018 nach ILM-6.2a 1 Befund
      Und gibt es am 01.02.2018 nach ILM-6.2a keinen Befund

    Szenario: Er gilt geflüchteten Menschen
      Dann ist am 01.02.2018 nach ILM-6.2a für geflüchtete Menschen nach dem Schwerpunkt gefragt
