"""A Frist while the sweep builds it, and the lane it runs in."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from domain.fristen.frist import Aenderung, Ausgang, Frist, abschnitte
from domain.fristen.termine import Bezug, Termine
from domain.regelwerk.fristregel import Fristregel


@dataclass(slots=True)
class Laufende:
    """What is known of a Frist so far. `zeitraum`: the period from whose end it counts."""

    id: UUID
    regel: Fristregel
    ausloeser_nr: int | None
    ausloeser_am: date
    bezug: Bezug
    entstanden_am: date
    aenderungen: list[Aenderung]
    fruehestens_am: date | None = None
    gegenstand: str | None = None
    zeitraum: str | None = None
    gezaehlte: list[int] = field(default_factory=list)
    entschuldigungen: list[tuple[date, date]] = field(default_factory=list)
    ende: tuple[date, Ausgang] | None = None
    erledigt_nr: int | None = None
    erlaeuterung: str | None = None
    erster_bezug: Bezug = field(init=False)

    def __post_init__(self) -> None:
        self.erster_bezug = self.bezug

    @property
    def faellig_am(self) -> date | None:
        return self.aenderungen[-1].faellig_am

    def versaeumt(self, tag: date) -> bool:
        """Whether its due day has passed on that day."""
        return self.faellig_am is not None and self.faellig_am < tag

    def verschiebe(self, ab: date, faellig: date | None, termine: Termine | None = None) -> None:
        """From `ab` on it is due on another day; `termine` None: what else was known of it stays."""
        letzte = self.aenderungen[-1]
        ziel = termine.ziel_am if termine is not None else letzte.ziel_am
        warnung = termine.warnung_ab if termine is not None else letzte.warnung_ab
        neue = Aenderung(ab, faellig, ziel, warnung)
        if letzte.ab == ab:
            self.aenderungen[-1] = neue
        else:
            self.aenderungen.append(neue)

    def beende(self, am: date, ausgang: Ausgang, *, nr: int | None = None, erlaeuterung: str | None = None) -> None:
        self.ende = (am, ausgang)
        self.erledigt_nr = nr
        self.erlaeuterung = erlaeuterung or self.erlaeuterung

    def beende_ohne_erfuellung(self, tag: date, erlaeuterung: str, *, gilt_als_faellig: bool = False) -> None:
        """It ends on `tag`: what was due before is a violation for ever, the rest is void, unless it counts as due then."""
        nicht_erfuellt = self.versaeumt(tag) or gilt_als_faellig
        self.beende(tag, Ausgang.NICHT_ERFUELLT if nicht_erfuellt else Ausgang.ENTFALLEN, erlaeuterung=erlaeuterung)

    def zaehlt(self, nr: int, tag: date) -> bool:
        """Counts an entry that fits; whether nothing more is needed now."""
        if self.fruehestens_am is not None and tag < self.fruehestens_am:
            return False
        self.gezaehlte.append(nr)
        return len(self.gezaehlte) >= self.regel.anzahl

    def fertig(self, fall: UUID, vorwarnung_tage: int) -> Frist:
        """The Frist as a value."""
        return Frist(
            id=self.id,
            fall=fall,
            regel=self.regel,
            ausloeser_nr=self.ausloeser_nr,
            ausloeser_am=self.ausloeser_am,
            bezug=self.erster_bezug,
            entstanden_am=self.entstanden_am,
            abschnitte=abschnitte(self.aenderungen, self.entschuldigungen, self.ende, vorwarnung_tage),
            erledigt_am=self.ende[0] if self.ende is not None else None,
            erledigt_nr=self.erledigt_nr,
            erlaeuterung=self.erlaeuterung,
            entschuldigt=bool(self.entschuldigungen),
            fruehestens_am=self.fruehestens_am,
            gezaehlte=tuple(self.gezaehlte),
            zeitraum=self.zeitraum,
            gegenstand=self.gegenstand,
        )


@dataclass(slots=True)
class Lauf:
    """The state of one lane: which rule holds and what is open. `nr`: its place among the lanes of the case."""

    nr: int
    regel: Fristregel | None = None
    offene: list[Laufende] = field(default_factory=list)
