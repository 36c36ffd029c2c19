"""Which text a document of a Mandant is printed with on a day."""

from dataclasses import dataclass
from datetime import date

from adapters.dokumente.mitgeliefert import mitgelieferte, pruefsumme
from adapters.eventstore import Log
from domain.organisation.mandant import Mandant
from domain.vokabular import Schriftstueck


@dataclass(frozen=True, slots=True)
class GeltendeVorlage:
    """`gilt_ab` None: the Mandant has put none in place, and the shipped one holds as it comes with the software."""

    dokument: Schriftstueck
    text: str
    sha256: str
    gilt_ab: date | None

    @property
    def mitgeliefert(self) -> bool:
        """Whether the text is the one that ships."""
        return self.text == mitgelieferte()[self.dokument]


def geltende_vorlage(mandant: Mandant | None, log: Log, dokument: Schriftstueck, tag: date) -> GeltendeVorlage:
    """What the Mandant has put in place, else what ships. A hash without text is a broken store and raises LookupError."""
    hinterlegt = mandant.vorlage(dokument, tag) if mandant is not None else None
    if hinterlegt is None:
        text = mitgelieferte()[dokument]
        return GeltendeVorlage(dokument, text, pruefsumme(text), None)
    gefunden = log.regelwerk_text(hinterlegt.sha256)
    if gefunden is None:
        raise LookupError(f"der Text einer Vorlage fehlt: {hinterlegt.sha256}")
    return GeltendeVorlage(dokument, gefunden, hinterlegt.sha256, hinterlegt.gilt_ab)
