# language: de
Funktionalität: Wie das Jobcenter hilft, Termine einzuhalten (GA Beratung, Nr. 5)
  Die Anweisung nennt keine Tage. Was zu tun ist, steht als Aufgabe da, bis es getan ist, und wird nie überfällig.

  Grundlage:
    Gegeben sei das Jobcenter Bremen mit seiner GA Beratung
    Und eine Person, geboren am 04.05.1980, betreut seit dem 05.09.2022

  @HB-5.0
  Regel: Wer Hilfe braucht, um Termine einzuhalten, bekommt sie

    Szenariogrundriss: Der Bedarf macht die Aufgabe
      Wenn am 10.10.2022 <Vorgang> mit der Angabe "braucht Hilfe bei Terminen" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag als geprüft HB-5.0
      Und gibt es am 09.10.2022 keine Aufgabe nach HB-5.0
      Und ist am 10.10.2022 die Aufgabe nach HB-5.0 offen
      Und beruht diese Frist auf "Nr. 5"
      Und ist sie ein Muss
      Und verlangt sie "Dabei helfen, Termine einzuhalten"
      Und ist dafür die zuständige Fachkraft zuständig
      Und ist am 10.10.2032 die Aufgabe nach HB-5.0 offen

      Beispiele:
        | Vorgang               |
        | ein Beratungsgespräch |
        | ein versäumter Termin |

    Szenariogrundriss: Ohne Bedarf ist nichts zu tun
      Wenn am 10.10.2022 <Vorgang> erfasst wird
      Dann gibt es am 31.12.2022 keine Aufgabe nach HB-5.0

      Beispiele:
        | Vorgang               |
        | ein Beratungsgespräch |
        | ein versäumter Termin |

    Szenariogrundriss: Womit geholfen ist
      Gegeben sei am 10.10.2022 ein versäumter Termin mit der Angabe "braucht Hilfe bei Terminen"
      Wenn am 12.10.2022 ein Beratungsgespräch mit der Angabe "<Hilfe>" erfasst wird
      Dann steht im Eintrag die Angabe "<Hilfe>"
      Und ist am 11.10.2022 die Aufgabe nach HB-5.0 offen
      Und ist am 12.10.2022 die Aufgabe nach HB-5.0 <Ausgang>

      Beispiele: Auch andere Hilfe zählt als die in Nr. 5 aufgezählte
        | Hilfe                        | Ausgang |
        | Hilfe bei Terminen           | erfüllt |
        | SMS angeboten                | erfüllt |
        | Folgeeinladung ausgehändigt  | erfüllt |
        | Einladung mit Fortwirkung    | erfüllt |
        | eServices angeboten          | erfüllt |
        | an Termintreue erinnert      | offen   |

    Szenariogrundriss: Wer im selben Gespräch hilft, hat danach keine Aufgabe
      Wenn am 10.10.2022 ein Beratungsgespräch mit der Angabe "braucht Hilfe bei Terminen" und mit der Angabe "<Hilfe>" erfasst wird
      Dann gibt es am 31.12.2022 keine Aufgabe nach HB-5.0

      Beispiele:
        | Hilfe                        |
        | Hilfe bei Terminen           |
        | SMS angeboten                |
        | Folgeeinladung ausgehändigt  |
        | Einladung mit Fortwirkung    |
        | eServices angeboten          |

  @HB-5.1
  Regel: Wer nicht kommt, wird umgehend angerufen

    Szenario: Der versäumte Termin macht die Aufgabe
      Wenn am 10.10.2022 ein versäumter Termin erfasst wird
      Dann gibt es am 09.10.2022 keine Aufgabe nach HB-5.1
      Und ist am 10.10.2022 die Aufgabe nach HB-5.1 offen
      Und beruht diese Frist auf "Nr. 5"
      Und ist sie ein Muss
      Und verlangt sie "Person umgehend anrufen"
      Und ist dafür die zuständige Fachkraft zuständig

    Szenario: Umgehend ist keine Zahl, also wird die Aufgabe nie überfällig
      Wenn am 10.10.2022 ein versäumter Termin erfasst wird
      Dann ist am 10.10.2032 die Aufgabe nach HB-5.1 offen

    Szenariogrundriss: Erfüllt ist sie mit dem Versuch, auch mit einem vergeblichen
      Gegeben sei am 10.10.2022 ein versäumter Termin
      Wenn am <Tag> <Vorgang> erfasst wird
      Dann ist am <Tag> die Aufgabe nach HB-5.1 <Ausgang>
      Und ist das kein Verstoß

      Beispiele:
        | Tag        | Vorgang                                    | Ausgang |
        | 10.10.2022 | ein Kontaktversuch                         | erfüllt |
        | 10.10.2022 | ein Kontaktversuch mit Erfolg              | erfüllt |
        | 12.10.2022 | ein Kontaktversuch                         | erfüllt |
        | 12.10.2022 | ein nicht qualifizierter Kontakt am Telefon | erfüllt |
        | 10.10.2022 | ein Kontaktversuch per Brief               | offen   |
        | 10.10.2022 | ein Kontaktversuch beim Hausbesuch         | offen   |
        | 12.10.2022 | ein Beratungsgespräch im Amt               | offen   |

    Szenario: Ein Versuch vor dem versäumten Termin gilt ihm nicht
      Gegeben sei am 09.10.2022 ein Kontaktversuch
      Wenn am 10.10.2022 ein versäumter Termin erfasst wird
      Dann ist am 10.10.2022 die Aufgabe nach HB-5.1 offen

    Szenario: Jeder versäumte Termin verlangt einen neuen Versuch
      Gegeben sei folgender Verlauf
        | Tag        | Vorgang               |
        | 10.10.2022 | ein versäumter Termin |
        | 10.10.2022 | ein Kontaktversuch    |
        | 24.10.2022 | ein versäumter Termin |
      Dann ist am 24.10.2022 die Aufgabe nach HB-5.1 vom 10.10.2022 erfüllt
      Und ist am 24.10.2022 die Aufgabe nach HB-5.1 vom 24.10.2022 offen

  @HB-5.1a
  Regel: Was der Anruf ergeben hat, wird festgehalten

    Szenario: Die Aufgabe kommt vom versäumten Termin
      Wenn am 10.10.2022 ein versäumter Termin erfasst wird
      Dann ist am 10.10.2022 die Aufgabe nach HB-5.1a offen
      Und beruht diese Frist auf "Nr. 5"
      Und ist sie ein Muss
      Und verlangt sie "Ergebnis des Anrufs festhalten"
      Und ist dafür die zuständige Fachkraft zuständig

    Szenario: Ein Anruf mit Ergebnis erfüllt beides
      Gegeben sei am 10.10.2022 ein versäumter Termin
      Wenn am 10.10.2022 ein Kontaktversuch erfasst wird
      Dann ist am 10.10.2022 die Aufgabe nach HB-5.1 erfüllt
      Und ist am 10.10.2022 die Aufgabe nach HB-5.1a erfüllt

    Szenario: Ein Anruf ohne Ergebnis ist ein Anruf, aber nicht festgehalten
      Gegeben sei am 10.10.2022 ein versäumter Termin
      Wenn am 10.10.2022 ein Kontaktversuch ohne Ergebnis erfasst wird
      Dann zählt das nicht für HB-5.1a: "nicht dokumentiert: ergebnis"
      Und ist am 10.10.2022 die Aufgabe nach HB-5.1 erfüllt
      Und ist am 10.10.2022 die Aufgabe nach HB-5.1a offen

    Szenariogrundriss: Kam es am Telefon zum Gespräch, genügt dessen Vermerk
      Gegeben sei am 10.10.2022 ein versäumter Termin
      Wenn am 10.10.2022 ein Beratungsgespräch am Telefon<Vermerk> erfasst wird
      Dann ist am 10.10.2022 die Aufgabe nach HB-5.1a <Ausgang>

      Beispiele:
        | Vermerk       | Ausgang |
        |               | erfüllt |
        | , ohne Vermerk | offen   |

    Szenario: Ohne versäumten Termin verlangt niemand ein Ergebnis
      Wenn am 10.10.2022 ein Kontaktversuch ohne Ergebnis erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und gibt es am 31.12.2022 keine Aufgabe nach HB-5.1a

  @HB-5.2
  Regel: Weitere Hilfen zur Termintreue stehen zur Verfügung

    Szenariogrundriss: Welche angeboten wurde, kann zum Gespräch angegeben werden
      Wenn am 12.09.2022 ein Beratungsgespräch mit der Angabe "<Hilfe>" erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und steht im Eintrag die Angabe "<Hilfe>"
      Und nennt der Eintrag als geprüft HB-5.2

      Beispiele:
        | Hilfe                        |
        | SMS angeboten                |
        | Folgeeinladung ausgehändigt  |
        | Einladung mit Fortwirkung    |
        | eServices angeboten          |

    Szenario: Es sind Möglichkeiten: ohne sie ist das Gespräch ebenso in Ordnung
      Wenn am 12.09.2022 ein Beratungsgespräch erfasst wird
      Dann wird das ohne Verstoß festgehalten
      Und nennt der Eintrag nicht HB-5.2
