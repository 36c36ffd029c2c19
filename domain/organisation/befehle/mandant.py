"""What can be asked of the Mandant: its set-up, Regelwerke in force, Vorlagen."""

from datetime import date
from typing import Annotated

from pydantic import Field

from domain.befehle import Befehl
from domain.organisation.ereignisse import Wochenstunden
from domain.persoenlich import Freitext, Kurztext
from domain.vokabular import Inkraftart, Schriftstueck

Regelwerktext = Annotated[str, Field(max_length=200_000)]
"""A Regelwerk as it stands in a file."""


Vorlagentext = Annotated[str, Field(min_length=1, max_length=50_000)]
"""A Vorlage as it stands in a file."""


class MandantEinrichten(Befehl):
    """The Jobcenter: name, Land, from how many days before its due day a Frist is due soon, demo day, hours of a full-time
    post."""

    name: Kurztext
    land: Annotated[str, Field(pattern=r"^(BB|BE|BW|BY|HB|HE|HH|MV|NI|NW|RP|SH|SL|SN|ST|TH)$")]
    vorwarnung_tage: int = Field(default=7, ge=0, le=366)
    stichtag: date | None = None
    wochenstunden: Wochenstunden | None = None


class RegelwerkInKraftSetzen(Befehl):
    """From `gilt_ab` on a Regelwerk judges: one that ships with the software, by its id, or the text given here.

    Without `gilt_bis` it holds as long as it says of itself. `art` weiteranwendung applies it on beyond its own end and
    needs a Begründung.
    """

    regelwerk: Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[a-z0-9][a-z0-9-]*$")]
    text: Regelwerktext | None = None
    gilt_ab: date
    gilt_bis: date | None = None
    art: Inkraftart = Inkraftart.GELTUNG
    begruendung: Freitext | None = None


class VorlageHinterlegen(Befehl):
    """A document is printed with this text, from `gilt_ab` or `am` on; without a text, with the one that ships now."""

    dokument: Schriftstueck
    text: Vorlagentext | None = None
    gilt_ab: date | None = None
