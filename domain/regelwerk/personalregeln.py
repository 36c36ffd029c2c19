"""Rules about staff: who may deputise for whom, what training is open to whom."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field, model_validator

from domain.persoenlich import Kurztext
from domain.regelwerk.regel import Regel
from domain.vokabular import Funktion, Qualifizierung, Qualifizierungsstand, Teamart


class Vertretungsregel(Regel):
    """Who may deputise for those who act in this function (`vertretene`), and who steers it.

    `teamnamen` and `teamarten` limit the rule to members of these teams, by name or Kurzzeichen, or of teams of these kinds.
    `vertreter_aus`: the deputy belongs to the same team (`eigenes_team`), or to one of `teamnamen` (`genannte_teams`).
    """

    ART: ClassVar[str] = "vertretung"

    vertretene: Funktion
    teamnamen: tuple[Kurztext, ...] | None = None
    teamarten: tuple[Teamart, ...] | None = None
    vertreter_aus: Literal["eigenes_team", "genannte_teams"] | None = None
    steuerung: tuple[Funktion, ...] = ()

    @model_validator(mode="after")
    def _sagt_etwas(self) -> "Vertretungsregel":
        if self.vertreter_aus is None and not self.steuerung:
            raise ValueError("eine Vertretungsregel nennt vertreter_aus oder steuerung")
        if self.vertreter_aus == "genannte_teams" and not self.teamnamen:
            raise ValueError("vertreter_aus genannte_teams braucht teamnamen")
        return self


class Qualifizierungsangebot(Regel):
    """This much of these Qualifizierungen is open: to all, or to those who are charged with deputising on that day.

    What an entry rests on is said on it; where nothing offers something, it is recorded all the same.
    """

    ART: ClassVar[str] = "qualifizierungsangebot"

    qualifizierungen: Annotated[tuple[Qualifizierung, ...], Field(min_length=1)]
    umfang: Annotated[tuple[Qualifizierungsstand, ...], Field(min_length=1)]
    nur_vertretung: bool = False
