"""How reminders leave the house: the port, and the way that only writes into the log."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Protocol
from uuid import UUID

from adapters.protokoll import protokoll
from domain.vokabular import Erinnerungsweg, Kontaktform
from domain.woerter import tag, wort

_TAGE = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")


@dataclass(frozen=True, slots=True)
class Nachricht:
    """One reminder. `kennung` is the same for the same appointment at the same time, however often it is sent."""

    kennung: UUID
    weg: Erinnerungsweg
    an: str
    amt: str
    tag: date
    uhrzeit: str
    form: Kontaktform

    @property
    def betreff(self) -> str:
        return "Erinnerung an Ihren Termin"

    @property
    def text(self) -> str:
        """When, in which form and from whom; who is addressed and what it is about stays unsaid."""
        return (
            "Guten Tag,\n\n"
            f"wir erinnern Sie an Ihren Termin am {_TAGE[self.tag.weekday()]}, {tag(self.tag)}, um {self.uhrzeit} Uhr "
            f"({wort(self.form)}).\n\n"
            "Wenn Sie nicht kommen können, sagen Sie uns bitte vorher Bescheid.\n\n"
            f"{self.amt}\n"
        )


class NichtVersandt(Exception):
    """It could not be handed over. Says which class of error, and nothing of what was to be sent."""


class Unzustellbar(NichtVersandt):
    """There is no such address, by its form or by what the server says."""


class Versand(Protocol):
    """A way out. Thread-safe or not: one reminder after the other is handed over."""

    @property
    def wege(self) -> Collection[Erinnerungsweg]:
        """What it can deliver."""

    @property
    def nur_protokoll(self) -> bool:
        """Whether nothing leaves the house."""

    def sende(self, nachricht: Nachricht) -> None:
        """Hands it over; when this returns, somebody else is responsible for it. Raises `NichtVersandt`."""


class Protokollversand:
    """Writes a line into the log, without address and text. What goes this way reaches nobody, and the file of the case says so."""

    wege = frozenset({Erinnerungsweg.E_MAIL})
    nur_protokoll = True

    def sende(self, nachricht: Nachricht) -> None:
        protokoll().info("erinnerung", kennung=str(nachricht.kennung), weg=nachricht.weg.value)
