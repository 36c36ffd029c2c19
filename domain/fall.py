"""A case as it stands on a day."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from domain.abstimmungen import ErbeteneAbstimmung
from domain.beratungstermine import Beratungstermin
from domain.kalender import EIN_TAG
from domain.vokabular import NIE, Bearbeitungsstand, Bereich, Einschaetzung, Funktion, Merkmal, Phase, Zeitraumart
from domain.wiedervorlagen import Wiedervorlage
from domain.zeitraum import Zeitraum
from domain.zusammenfuehrung import Zusammenfuehrung, aufgegangen


@dataclass(frozen=True, slots=True)
class Zustaendigkeit:
    """Which Fachkraft, in which function, is responsible since when."""

    fachkraft: UUID
    funktion: Funktion
    seit: date
    funktion_seit: date
    """Since when without a break somebody in this function has been responsible."""


@dataclass(frozen=True, slots=True)
class OffeneVormerkung:
    """A proposal nobody has decided on yet."""

    nr: int
    am: date
    team: UUID
    fachkraft: UUID | None


@dataclass(frozen=True, slots=True)
class Merkmalsabschnitt:
    """A fact holds from `von` until `bis`, both included. A later one in the order of the fold covers earlier ones.

    `von` is never before the day the entry speaks of: what became known on a day changes nothing before that day.
    """

    merkmal: Merkmal
    wert: str | None
    von: date
    bis: date


@dataclass(frozen=True, slots=True)
class Hemmnis:
    """An obstacle and how far the work on it is."""

    id: UUID
    bereich: Bereich
    veraenderbar: bool
    stand: Bearbeitungsstand
    seit: date
    schwerwiegend: bool | None = None

    @property
    def offen(self) -> bool:
        """Whether it still counts as Handlungsbedarf."""
        return self.stand is not Bearbeitungsstand.ERFOLGREICH_ERLEDIGT


@dataclass(frozen=True, slots=True)
class Aufenthalt:
    """A stay in the Fallmanagement: a closed interval of days. `bis` None: it is open."""

    zugang_nr: int
    von: date
    bis: date | None = None
    grund: str | None = None
    verlaengerungen: tuple[tuple[date, int], ...] = ()
    """(day of the decision, months), in order."""

    def umfasst(self, tag: date) -> bool:
        return self.von <= tag and (self.bis is None or tag <= self.bis)


@dataclass(frozen=True, slots=True)
class Fall:
    """Everything a decision or a Frist may ask about one case."""

    id: UUID
    kunde: UUID
    beginn: date
    zustaendig: Zustaendigkeit
    merkmale: tuple[Merkmalsabschnitt, ...] = ()
    hemmnisse: Mapping[UUID, Hemmnis] = field(default_factory=dict)
    einschaetzungen: Mapping[str, Einschaetzung] = field(default_factory=dict)
    vormerkung: OffeneVormerkung | None = None
    warteliste: UUID | None = None
    aufenthalte: tuple[Aufenthalt, ...] = ()
    zeitraeume: Mapping[str, Zeitraum] = field(default_factory=dict)
    """What is known of periods of the person's life, by key, in the order they became known."""
    zusammenfuehrungen: tuple[Zusammenfuehrung, ...] = ()
    termine: Mapping[UUID, Beratungstermin] = field(default_factory=dict)
    wiedervorlagen: Mapping[UUID, Wiedervorlage] = field(default_factory=dict)
    abstimmungen: Mapping[UUID, ErbeteneAbstimmung] = field(default_factory=dict)
    """What others were asked for before a decision, also what is over."""
    ausgeschieden_am: date | None = None
    """The last day of the benefits, while nobody has applied again."""

    @property
    def aufenthalt(self) -> Aufenthalt | None:
        """The open stay."""
        return self.aufenthalte[-1] if self.aufenthalte and self.aufenthalte[-1].bis is None else None

    @property
    def aufgegangen(self) -> Zusammenfuehrung | None:
        """By which the case ended because the person is looked after in another one."""
        return aufgegangen(self.zusammenfuehrungen)

    def merkmal(self, merkmal: Merkmal, tag: date) -> str | None:
        """What holds on that day, as far as this state knows."""
        for abschnitt in reversed(self.merkmale):
            if abschnitt.merkmal is merkmal and abschnitt.von <= tag <= abschnitt.bis:
                return abschnitt.wert
        return None

    def merkmal_seit(self, merkmal: Merkmal, werte: Collection[str], tag: date) -> date | None:
        """Since when, without a break up to that day, the Merkmal has had one of these values; None if it has not."""
        seit: date | None = None
        while self.merkmal(merkmal, tag) in werte:
            # Back to the start of the section that holds on `tag`: later ones may cover parts of it.
            beginn = max(
                [a.von for a in self.merkmale if a.merkmal is merkmal and a.von <= tag]
                + [a.bis + EIN_TAG for a in self.merkmale if a.merkmal is merkmal and a.bis < tag]
            )
            seit, tag = beginn, beginn - EIN_TAG
        return seit

    def letzter_bezugstag(self, tag: date) -> date | None:
        """The last day on or before `tag` on which the person had benefits, as far as this state knows."""
        tage = [
            min(zeitraum.bis or NIE, tag)
            for zeitraum in self.zeitraeume.values()
            if zeitraum.art is Zeitraumart.LEISTUNGSBEZUG and zeitraum.von <= tag
        ]
        return max(tage, default=None)

    def phase(self, tag: date) -> Phase:
        """Where the case stands on that day. The last day of a stay still belongs to it."""
        if self.aufenthalte and self.aufenthalte[-1].umfasst(tag):
            return Phase.IM_FALLMANAGEMENT
        if self.warteliste is not None:
            return Phase.WARTELISTE
        if self.vormerkung is not None:
            return Phase.VORGEMERKT
        if self.ausgeschieden_am is not None and self.ausgeschieden_am < tag:
            return Phase.AUSGESCHIEDEN
        return Phase.BEENDET if self.aufenthalte else Phase.OHNE
