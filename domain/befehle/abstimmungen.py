"""Somebody asks to be heard about a decision that is still to come, and is answered."""

from uuid import UUID

from domain.befehle.basis import Befehl
from domain.persoenlich import Freitext
from domain.vokabular import Abstimmungsart, Abstimmungsergebnis, Entscheidungsart, Funktion


class AbstimmungErbitten(Befehl):
    """What a rule wants before such a decision is asked for. Without `fachkraft` whoever gives the command asks, without
    `mit_funktion` the one function the rule names is asked. `abstimmung` may bring an id of its own."""

    abstimmung: UUID | None = None
    art: Abstimmungsart
    vorgang: Entscheidungsart
    mit_funktion: Funktion | None = None
    fachkraft: UUID | None = None
    anliegen: Freitext


class AbstimmungBeantworten(Befehl):
    """It was held, or a Zustimmung is given or refused."""

    abstimmung: UUID
    ergebnis: Abstimmungsergebnis
    persoenlich: bool = False
    person_anwesend: bool = False
    vermerk: Freitext | None = None


class AbstimmungZurueckziehen(Befehl):
    """Nobody needs to answer any more."""

    abstimmung: UUID
    vermerk: Freitext | None = None
