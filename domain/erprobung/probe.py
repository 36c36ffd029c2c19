"""Two timelines of Regelwerke: the one in force, and the same with a text on trial in its place."""

from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from domain.regelwerk.inkraft import Geltungsabschnitt, Regelstand
from domain.regelwerk.regel import Regel
from domain.regelwerk.regelwerk import Regelwerk
from domain.vokabular import NIE


class NichtErprobbar(ValueError):
    """Nothing could be compared; the message says in German why."""


@dataclass(frozen=True)
class Probe:
    """What is compared with what, how things stand on `stand`."""

    in_kraft: Regelstand
    erprobt: Regelstand
    ab: date
    stand: date

    def betrifft(self, tag: date) -> bool:
        """Whether the two judge a day by different texts. What is recorded of later days than `stand` is not asked for."""
        return self.ab <= tag <= self.stand and self.in_kraft.am(tag).lokal is not self.erprobt.am(tag).lokal


def probe(in_kraft: Regelstand, werk: Regelwerk, ab: date | None, stand: date) -> Probe:
    """`werk` judges from `ab` on (None: from its own first day) in place of every local Regelwerk, with no end: past its
    last day it is applied on. Raises `NichtErprobbar`."""
    beginn = ab or werk.gueltig_ab
    if werk.kopf.schicht != "lokal":
        raise NichtErprobbar("Erprobt wird ein örtliches Regelwerk; dieses gehört zur Schicht des Bundes.")
    if beginn > stand:
        raise NichtErprobbar(
            f"Das Regelwerk würde erst ab dem {beginn:%d.%m.%Y} gelten, nach dem Stand vom {stand:%d.%m.%Y}."
        )
    eigenes = _bekanntes(in_kraft, werk) if beginn >= werk.gueltig_ab else vorgezogen(werk, beginn)
    return Probe(in_kraft, in_kraft.mit(Geltungsabschnitt(beginn, NIE, eigenes)), beginn, stand)


def _bekanntes(in_kraft: Regelstand, werk: Regelwerk) -> Regelwerk:
    """The object that is in force already, if its text is the same: then no day is one on which rules change."""
    alle = (abschnitt.regelwerk for abschnitte in in_kraft.abschnitte.values() for abschnitt in abschnitte)
    return next((bekanntes for bekanntes in alle if bekanntes.sha256 == werk.sha256), werk)


def vorgezogen(werk: Regelwerk, ab: date) -> Regelwerk:
    """As if the Regelwerk held from an earlier day on: so do those of its rules that begin with it."""

    def frueher(regel: Regel) -> Regel:
        return regel.model_copy(update={"gueltig_ab": ab}) if regel.gueltig_ab == werk.gueltig_ab else regel

    neue = {id(regel): frueher(regel) for regel in werk.alle}
    je_art: dict[str, Any] = {
        name: tuple(neue[id(regel)] for regel in regeln)
        for name in (feld.name for feld in fields(werk))
        if isinstance(regeln := getattr(werk, name), tuple) and all(id(regel) in neue for regel in regeln)
    }
    dauer = werk.geltungsdauer.model_copy(update={"gueltig_ab": ab})
    return replace(werk, geltungsdauer=dauer, **je_art)
