"""What is personal in an event, and how it looks while nobody has asked for it.

A field typed with one of these annotations is encrypted from the first event on. Outside the database it is either the
open value or `Verborgen`: not decrypted because nobody asked, or unreadable because its key is gone. Every reader has to
say what it does with the second case; the type checker finds those who forget.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints


class Verborgen(BaseModel):
    """A personal value that is not readable here and now."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    verborgen: Literal["versiegelt", "unlesbar"]

    def __str__(self) -> str:
        return "[nicht lesbar]" if self.verborgen == "unlesbar" else "[nicht entschlüsselt]"


VERSIEGELT = Verborgen(verborgen="versiegelt")
UNLESBAR = Verborgen(verborgen="unlesbar")


class Personenbezogen:
    """Marks a field whose value must never be stored in clear."""

    def __init__(self, *, besonders: bool = False) -> None:
        self.besonders = besonders
        """True for special categories (Art. 9 DSGVO): health, Sucht, Gutachten."""


PERSOENLICH = Personenbezogen()
BESONDERS = Personenbezogen(besonders=True)

MAX_FREITEXT = 10_000
MAX_KURZTEXT = 200

Freitext = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=MAX_FREITEXT)]
Kurztext = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=MAX_KURZTEXT)]

# The mark has to stand on the whole field type: pydantic does not lift it out of one side of a union.
PersoenlicherText = Annotated[Freitext | Verborgen, PERSOENLICH]
PersoenlicherTextWahlweise = Annotated[Freitext | Verborgen | None, PERSOENLICH]
PersoenlicherKurztext = Annotated[Kurztext | Verborgen, PERSOENLICH]
PersoenlicherKurztextWahlweise = Annotated[Kurztext | Verborgen | None, PERSOENLICH]
PersoenlichesDatum = Annotated[date | Verborgen, PERSOENLICH]


def lesbar(wert: str | Verborgen | None) -> str | None:
    """The text itself if it is readable here, else None."""
    return wert if isinstance(wert, str) else None
