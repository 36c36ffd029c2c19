# language: de
Funktionalität: Angebote und Netzwerke im Fallmanagement (GA 01/13, Nr. 3.2 und 7)

  Grundlage:
    Gegeben sei ein Jobcenter mit der GA 01/13

  @MI-3.2.5b
  Regel: Dem Fallmanagement steht offen, was der Vermittlung offensteht

    Szenariogrundriss: Kein Angebot ist dem Fallmanagement verschlossen
      Wenn am 01.02.2018 eine Maßnahme zur Aktivierung "Neustart" <offen> in den Maßnahmekatalog kommt
      Dann <Antwort>

      Beispiele:
        | offen                                                  | Antwort                            |
        | nur für die Arbeitsvermittlung                         | wird das abgelehnt wegen MI-3.2.5b |
        | nur für das Fallmanagement                             | wird das angenommen                |
        | für die Arbeitsvermittlung und für das Fallmanagement  | wird das angenommen                |

    Szenario: Es ist ein Muss und sagt, für wen noch
      Wenn am 01.02.2018 eine Maßnahme zur Aktivierung "Neustart" nur für die Arbeitsvermittlung in den Maßnahmekatalog kommt
      Dann wird das abgelehnt wegen MI-3.2.5b
      Und MI-3.2.5b ist ein Muss, steht in "Nr. 3.2"
      Und MI-3.2.5b verlangt "ein Angebot, das auch offen ist für: Fallmanagement"
      Und steht am 01.02.2018 im Maßnahmekatalog nichts

    Szenario: Wer im Fallmanagement ist, bekommt einen Platz wie alle anderen
      Gegeben sei im Maßnahmekatalog seit dem 01.02.2018 eine Maßnahme "Neustart" mit 2 Plätzen, verantwortlich ist die Teamleitung
      Und eine Person "Anna", geboren am 05.05.1980, im Fallmanagement seit dem 05.02.2018
      Und eine weitere Person "Ben", geboren am 06.06.1981
      Wenn am 12.02.2018 "Anna" vom 19.02.2018 bis 30.03.2018 einen Platz in "Neustart" bekommt
      Dann wird das angenommen
      Wenn am 12.02.2018 "Ben" vom 19.02.2018 bis 30.03.2018 einen Platz in "Neustart" bekommt
      Dann wird das angenommen
      Und hat die Maßnahme "Neustart" am 19.02.2018 2 Plätze, 2 besetzt

  @MI-7.0
  Regel: Netzwerke zu erschließen gehört zu den Aufgaben des Fallmanagements

    Szenario: Ein Team mit Fallmanagement ohne jeden Kontakt hat kein Netzwerk
      Dann fehlt am 01.02.2018 für MI-7.0 ein Netzwerkkontakt des Teams
      Wenn das Fallmanagement am 01.02.2018 den Netzwerkkontakt "Schuldnerberatung am Markt" hinterlegt
      Dann wird das angenommen
      Und fehlt am 31.01.2018 für MI-7.0 ein Netzwerkkontakt des Teams
      Und fehlt am 01.02.2018 für MI-7.0 kein Netzwerkkontakt des Teams

    Szenario: Ein Netzwerk wird gepflegt, sonst ist es keines mehr
      Gegeben sei das Fallmanagement hinterlegt am 01.02.2018 den Netzwerkkontakt "Schuldnerberatung am Markt"
      Wenn das Fallmanagement am 01.03.2018 den Netzwerkkontakt "Schuldnerberatung am Markt" entfernt
      Dann wird das angenommen
      Und fehlt am 28.02.2018 für MI-7.0 kein Netzwerkkontakt des Teams
      Und fehlt am 01.03.2018 für MI-7.0 ein Netzwerkkontakt des Teams

  @MI-7.1
  Regel: Jede Fallmanagerin und jeder Fallmanager hinterlegt die eigenen Kontakte

    Szenario: Der Kontakt der einen ist nicht der der anderen
      Gegeben sei im Team gibt es eine zweite Fallmanagerin
      Wenn das Fallmanagement am 01.02.2018 den Netzwerkkontakt "Suchthilfe" hinterlegt
      Dann wird das angenommen
      Und fehlt am 01.02.2018 für MI-7.1 kein Netzwerkkontakt des Fallmanagements
      Und fehlt am 01.02.2018 für MI-7.1 ein Netzwerkkontakt der zweiten Fallmanagerin
      Wenn die zweite Fallmanagerin am 02.02.2018 den Netzwerkkontakt "Frauenhaus" hinterlegt
      Dann wird das angenommen
      Und fehlt am 01.02.2018 für MI-7.1 ein Netzwerkkontakt der zweiten Fallmanagerin
      Und fehlt am 02.02.2018 für MI-7.1 kein Netzwerkkontakt der zweiten Fallmanagerin

  @MI-7.1a
  Regel: Auf die Kontakte greifen alle im Fallmanagement und alle Integrationsfachkräfte zu

    Szenariogrundriss: Wer die Kontakte eines fremden Teams nachsehen kann
      Gegeben sei das Fallmanagement hinterlegt am 01.02.2018 den Netzwerkkontakt "Suchthilfe"
      Dann kann <wer> eines anderen Teams am 02.02.2018 <was> nachsehen

      Beispiele:
        | wer                       | was          |
        | das Fallmanagement        | "Suchthilfe" |
        | die Integrationsfachkraft | "Suchthilfe" |
        | die Sachbearbeitung       | nichts       |
