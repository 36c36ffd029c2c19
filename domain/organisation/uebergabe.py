"""The handover of many cases at once: which case goes to whom, and how far the Fälle have followed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field

from domain.befehle import Befehl
from domain.befehle.basis import Abweichungen
from domain.ereignis import Ereignis, Erfassung, Regelkennung, Wert
from domain.ereigniswerte import MAX_EINTRAEGE, Abstimmung, Angaben, Dokumente
from domain.organisation.ereignisse import OrganisationsEreignis
from domain.persoenlich import Freitext, PersoenlicherTextWahlweise
from domain.vokabular import Dokumentart, Funktion, Uebergabehindernis

MAX_FAELLE = 500
"""Cases one handover names at most: more than anybody looks after."""


class Uebergabewunsch(Wert):
    """A case and who is to take it; null: whoever has most places free. `funktion` null: as it is now."""

    fall: UUID
    an: UUID | None = None
    funktion: Funktion | None = None


class UebergabeAnordnen(Befehl):
    """These cases of a Fachkraft go to others, all or none.

    `empfaenger`: among whom cases are divided that name nobody; none: those in the same team who have one of the same roles.
    What a change of responsibility rests on (`begruendung` and so on) is the same for all.
    """

    von: UUID
    faelle: tuple[Uebergabewunsch, ...] = Field(min_length=1, max_length=MAX_FAELLE)
    empfaenger: tuple[UUID, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    begruendung: Freitext | None = None
    abstimmungen: tuple[Abstimmung, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    dokumente: tuple[Dokumentart, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    angaben: Angaben = Field(default_factory=dict)
    abweichungen: Abweichungen = Field(default_factory=dict)


class Zuteilung(Wert):
    """A case goes to this Fachkraft, in this function."""

    fall: UUID
    an: UUID
    funktion: Funktion


class UebergabeAngeordnet(OrganisationsEreignis):
    """It is decided that these cases go from `von` to others. The Fälle follow, one by one."""

    TOPIC: ClassVar[str] = "uebergabe.angeordnet"
    ENTSCHEIDUNGSERHEBLICH: ClassVar[bool] = True

    von: UUID
    faelle: tuple[Zuteilung, ...] = Field(min_length=1, max_length=MAX_FAELLE)
    begruendung: PersoenlicherTextWahlweise = None
    abstimmungen: tuple[Abstimmung, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    dokumente: Dokumente = ()
    angaben: Angaben = Field(default_factory=dict)


class FallUebergeben(OrganisationsEreignis):
    """The case has followed: saved together with its change of responsibility."""

    TOPIC: ClassVar[str] = "uebergabe.fall_uebergeben"

    fall: UUID


class FallUeberholt(OrganisationsEreignis):
    """The case does not follow: something that happened meanwhile stands in the way, and which rules, if any."""

    TOPIC: ClassVar[str] = "uebergabe.fall_ueberholt"

    fall: UUID
    hindernis: Uebergabehindernis
    regeln: Annotated[tuple[Regelkennung, ...], Field(max_length=50)] = ()


@dataclass(frozen=True, slots=True)
class Uebergabe:
    """A handover as far as it has come. `erfassung` is that of the one who decided it, in whose name the cases follow."""

    id: UUID
    angeordnet: UebergabeAngeordnet
    uebergeben: frozenset[UUID] = frozenset()
    ueberholt: Mapping[UUID, FallUeberholt] = field(default_factory=dict)

    @property
    def am(self) -> date:
        return self.angeordnet.am

    @property
    def von(self) -> UUID:
        return self.angeordnet.von

    @property
    def erfassung(self) -> Erfassung:
        return self.angeordnet.erfassung

    @property
    def offen(self) -> tuple[Zuteilung, ...]:
        """What has not followed yet, in the order in which it was named."""
        return tuple(
            z for z in self.angeordnet.faelle if z.fall not in self.uebergeben and z.fall not in self.ueberholt
        )


def uebergabe_aus(kennung: UUID, ereignisse: Iterable[Ereignis]) -> Uebergabe | None:
    """The handover after these events."""
    uebergabe: Uebergabe | None = None
    for ereignis in ereignisse:
        match ereignis:
            case UebergabeAngeordnet():
                uebergabe = Uebergabe(kennung, ereignis)
            case FallUebergeben() if uebergabe is not None:
                uebergabe = replace(uebergabe, uebergeben=uebergabe.uebergeben | {ereignis.fall})
            case FallUeberholt() if uebergabe is not None:
                uebergabe = replace(uebergabe, ueberholt={**uebergabe.ueberholt, ereignis.fall: ereignis})
            case _:
                raise ValueError(f"{ereignis.TOPIC} passt nicht in den Strom einer Übergabe")
    return uebergabe
