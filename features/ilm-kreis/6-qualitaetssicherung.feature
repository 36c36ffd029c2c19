# language: de
Funktionalität: Abstimmung über Zugang und Ende (GA 14/2017, Nr. 6)

  Grundlage:
    Gegeben sei das Jobcenter Ilm-Kreis mit seiner GA 14/2017
    Und eine Person, geboren am 04.05.1980, betreut seit dem 02.01.2018

  @ILM-6.1
  Regel: Integrationsfachkraft und Fallmanagement besprechen Zugang und Beendigung persönlich

    @ILM-6.1a
    Szenario: Ein Zugang ohne Abstimmung braucht Gründe
      Wenn am 15.01.2018 ein Fallzugang ohne Abstimmung erfasst wird
      Dann wird das abgelehnt wegen ILM-6.1 und ILM-6.1a
      Und ILM-6.1 ist ein Soll, steht in "Nr. 6 Abs. 1"
      Und ILM-6.1 verlangt "Abstimmung persönlich"
      Und ist die Person am 15.01.2018 nicht im Fallmanagement

    @ILM-6.1a
    Szenario: Mit Gründen geht es auch ohne
      Wenn am 15.01.2018 ein Fallzugang ohne Abstimmung, mit begründeter Abweichung von ILM-6.1 und mit begründeter Abweichung von ILM-6.1a erfasst wird
      Dann wird das angenommen, mit vermerkter Abweichung von ILM-6.1 und ILM-6.1a
      Und ist die Person am 15.01.2018 im Fallmanagement

    Szenariogrundriss: Persönlich, und spätestens am Tag der Entscheidung
      Wenn am 15.01.2018 ein Fallzugang <Abstimmung> erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft ILM-6.1

      Beispiele:
        | Abstimmung                     |
        | mit Abstimmung am 08.01.2018   |
        | mit Abstimmung am 15.01.2018   |

    @ILM-6.1a
    Szenario: Am Tag danach ist es zu spät
      Wenn am 15.01.2018 ein Fallzugang mit Abstimmung am 16.01.2018 erfasst wird
      Dann wird das abgelehnt wegen ILM-6.1 und ILM-6.1a

    Szenario: Am Telefon genügt nicht
      Wenn am 15.01.2018 ein Fallzugang mit telefonischer Abstimmung erfasst wird
      Dann wird das abgelehnt wegen ILM-6.1

    @ILM-6.1a
    Szenariogrundriss: Abgestimmt wird zwischen den beiden, die den Fall betreuen
      Wenn am 15.01.2018 ein Fallzugang in Abstimmung mit <wem> erfasst wird
      Dann wird das <Antwort>

      Beispiele:
        | wem                          | Antwort                               |
        | der zuständigen Fachkraft    | angenommen                            |
        | der vorschlagenden Fachkraft | angenommen                            |
        | dem Fallmanagement           | angenommen                            |
        | der Teamleitung              | abgelehnt wegen ILM-6.1 und ILM-6.1a  |

    Szenario: Eine Rücksprache ist keine Abstimmung
      Wenn am 15.01.2018 ein Fallzugang mit Rücksprache statt Abstimmung und mit begründeter Abweichung von ILM-6.1a erfasst wird
      Dann wird das abgelehnt wegen ILM-6.1

    Szenario: Auch die Beendigung wird persönlich besprochen
      Gegeben sei am 15.01.2018 ein Fallzugang
      Wenn am 01.08.2018 ein Fallabgang wegen Zeitablauf mit telefonischer Abstimmung erfasst wird
      Dann wird das abgelehnt wegen ILM-6.1
      Und ist die Person am 02.08.2018 im Fallmanagement

    Szenario: Bei der Beendigung genügen ebenfalls Gründe
      Gegeben sei am 15.01.2018 ein Fallzugang
      Wenn am 01.08.2018 ein Fallabgang wegen Zeitablauf mit telefonischer Abstimmung und mit begründeter Abweichung von ILM-6.1 erfasst wird
      Dann wird das angenommen, mit vermerkter Abweichung von ILM-6.1

    Szenario: Die persönlich besprochene Beendigung braucht keine
      Gegeben sei am 15.01.2018 ein Fallzugang
      Wenn am 01.08.2018 ein Fallabgang wegen Zeitablauf erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft ILM-6.1

  @ILM-6.1a
  Regel: Die leistungsberechtigte Person ist dabei möglichst anwesend

    Szenario: Ohne die Person braucht der Zugang Gründe
      Wenn am 15.01.2018 ein Fallzugang mit Abstimmung ohne die Person erfasst wird
      Dann wird das abgelehnt wegen ILM-6.1a
      Und ILM-6.1a ist ein Soll, steht in "Nr. 6 Abs. 1"
      Und ILM-6.1a verlangt "in Anwesenheit der Person"

    Szenario: Mit Gründen geht es ohne die Person
      Wenn am 15.01.2018 ein Fallzugang mit Abstimmung ohne die Person und mit begründeter Abweichung von ILM-6.1a erfasst wird
      Dann wird das angenommen, mit vermerkter Abweichung von ILM-6.1a

    Szenario: In Anwesenheit der Person braucht es keine
      Wenn am 15.01.2018 ein Fallzugang erfasst wird
      Dann wird das angenommen
      Und nennt der Eintrag als geprüft ILM-6.1a

    Szenario: Ohne die Person braucht auch die Beendigung Gründe
      Gegeben sei am 15.01.2018 ein Fallzugang
      Wenn am 01.08.2018 ein Fallabgang wegen Zeitablauf mit Abstimmung ohne die Person erfasst wird
      Dann wird das abgelehnt wegen ILM-6.1a

  @ILM-6.3
  Regel: In jedem Team sind Ansprechpersonen für kommunale Angebote benannt

    Szenariogrundriss: Für jedes dieser Angebote ist jemand zu benennen
      Dann fehlt am 01.02.2018 für ILM-6.3 eine Ansprechperson für <Angebot>
      Wenn am 01.02.2018 im Team das Fallmanagement als Ansprechperson für <Angebot> benannt wird
      Dann wird das angenommen
      Und fehlt am 31.01.2018 für ILM-6.3 eine Ansprechperson für <Angebot>
      Und fehlt am 01.02.2018 für ILM-6.3 keine Ansprechperson für <Angebot>

      Beispiele:
        | Angebot                      |
        | Suchtberatung                |
        | Schuldnerberatung            |
        | sozialpsychiatrischer Dienst |

    Szenario: Jedes Team hat seine eigenen
      Gegeben sei am 01.02.2018 ist im Team das Fallmanagement als Ansprechperson für Suchtberatung benannt
      Wenn am 02.02.2018 ein weiteres Team entsteht
      Dann fehlt am 02.02.2018 für ILM-6.3 keine Ansprechperson für Suchtberatung im ersten Team
      Und fehlt am 02.02.2018 für ILM-6.3 eine Ansprechperson für Suchtberatung im weiteren Team

    Szenario: Wer das Team verlässt, ist darin nicht mehr ansprechbar
      Gegeben sei am 01.02.2018 ist im Team das Fallmanagement als Ansprechperson für Suchtberatung benannt
      Wenn das Fallmanagement am 01.03.2018 in ein anderes Team wechselt
      Dann fehlt am 28.02.2018 für ILM-6.3 keine Ansprechperson für Suchtberatung im ersten Team
      Und fehlt am 01.03.2018 für ILM-6.3 eine Ansprechperson für Suchtberatung im ersten Team

    Szenario: Ein Angebot, das die Anweisung nicht kennt, wird nicht angenommen
      Wenn am 01.02.2018 im Team das Fallmanagement als Ansprechperson für Ernährungsberatung benannt wird
      Dann wird das abgelehnt: "Dieses Angebot kennt kein Regelwerk."
