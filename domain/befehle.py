"""What can be asked of a Fall: the commands, as they come in through every door. Fields are named as in the events."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field, model_validator

from domain.ereignis import Regelkennung, Wert
from domain.ereigniswerte import (
    MAX_EINTRAEGE,
    Abstimmung,
    Angaben,
    Benachrichtigung,
    Bewertung,
    Eintragsnummer,
    Gespraech,
    Kosten,
    Schluessel,
)
from domain.persoenlich import Freitext, Kurztext
from domain.vokabular import (
    EIGENSTAENDIGE_ZEITRAEUME,
    MERKMALSWERTE,
    Bearbeitungsstand,
    Bereich,
    Dokumentart,
    Einschaetzung,
    Fortfuehrung,
    Funktion,
    Interventionstiefe,
    Kontaktform,
    Leistungsschritt,
    Merkmal,
    Planteil,
    Profillage,
    Profilteil,
    Vermerktyp,
    Zeitraumart,
)

Einschaetzungen = Annotated[dict[Schluessel, Einschaetzung], Field(max_length=MAX_EINTRAEGE)]
Abweichungen = Annotated[dict[Regelkennung, Freitext], Field(max_length=50)]


class Befehl(Wert):
    """Something is to be recorded of the day `am`."""

    am: date


class Tatsachenbefehl(Befehl):
    """Something happened. `abweichungen` gives grounds per `soll` rule it did not keep; without them it is recorded as well,
    and the rule as broken."""

    angaben: Angaben = Field(default_factory=dict)
    abweichungen: Abweichungen = Field(default_factory=dict)


class Entscheidungsbefehl(Befehl):
    """A decision and what it rests on.

    `abweichungen` gives grounds per `soll` rule that is not kept. `nachtrag`: the decision was taken outside the system
    and is entered by the Teamleitung, with a Begründung; it is then a fact, and what it broke is recorded.
    """

    begruendung: Freitext | None = None
    gespraech: Gespraech | None = None
    abstimmungen: tuple[Abstimmung, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    benachrichtigung: Benachrichtigung | None = None
    dokumente: tuple[Dokumentart, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    angaben: Angaben = Field(default_factory=dict)
    einschaetzungen: Einschaetzungen = Field(default_factory=dict)
    abweichungen: Abweichungen = Field(default_factory=dict)
    nachtrag: bool = False


class FallAnlegen(Befehl):
    """A Fall begins for a Kunde; somebody is responsible from the first day."""

    kunde: UUID
    fachkraft: UUID
    funktion: Funktion = Funktion.ZUSTAENDIGE_FACHKRAFT


class BeginnBerichtigen(Befehl):
    """The Fall began on `am`, not on the day recorded."""

    begruendung: Freitext


class ZustaendigkeitUebertragen(Entscheidungsbefehl):
    """From `am` on this Fachkraft is responsible."""

    fachkraft: UUID
    funktion: Funktion


class MerkmalAendern(Befehl):
    """A fact holds from a day on (`gilt_ab`, else `am`), possibly until one. `wert` None: no longer known."""

    merkmal: Merkmal
    wert: str | None = Field(default=None, max_length=64)
    gilt_ab: date | None = None
    gilt_bis: date | None = None

    @model_validator(mode="after")
    def _wert_gehoert_zum_merkmal(self) -> "MerkmalAendern":
        erlaubt = [str(wert) for wert in MERKMALSWERTE[self.merkmal]]
        if self.wert is not None and self.wert not in erlaubt:
            raise ValueError(f"wert muss für {self.merkmal} eines sein von: {', '.join(erlaubt)}")
        if self.gilt_bis is not None and self.gilt_bis < (self.gilt_ab or self.am):
            raise ValueError("gilt_bis liegt vor gilt_ab")
        return self


class ZeitraumFesthalten(Befehl):
    """Something with a beginning and possibly a planned end, as known from `am` on; under the same `zeitraum` it replaces
    what was known. Without an id it is a new one."""

    zeitraum: UUID | None = None
    art: Zeitraumart
    von: date
    bis: date | None = None
    bezeichnung: Freitext | None = None

    @model_validator(mode="after")
    def _moeglich(self) -> "ZeitraumFesthalten":
        if self.art not in EIGENSTAENDIGE_ZEITRAEUME:
            erlaubt = ", ".join(sorted(EIGENSTAENDIGE_ZEITRAEUME))
            raise ValueError(f"art muss eines sein von: {erlaubt}; anderes folgt aus eigenen Vorgängen")
        if self.bis is not None and self.bis < self.von:
            raise ValueError("bis liegt vor von")
        return self


class ZugangPruefen(Tatsachenbefehl):
    """The access criteria were checked: result and grounds."""

    ergebnis: Einschaetzung | None = None
    begruendung: Freitext | None = None
    einschaetzungen: Einschaetzungen = Field(default_factory=dict)


class Vormerken(Entscheidungsbefehl):
    """The case is proposed for Fallmanagement."""

    team: UUID
    fachkraft: UUID | None = None


class AufWartelisteSetzen(Entscheidungsbefehl):
    """The case waits for a place in this team."""

    team: UUID


class FallUebernehmen(Entscheidungsbefehl):
    """The Fallmanagement takes the case over, on a place of this Fachkraft."""

    fachkraft: UUID


class FallAblehnen(Entscheidungsbefehl):
    """The Fallmanagement declines the case."""


class FallWeiterleiten(Entscheidungsbefehl):
    """The case goes somewhere else."""

    wohin: Freitext


class KontaktErfassen(Tatsachenbefehl):
    """A contact took place. Without `fachkraft` the one who records it held it, in the function of their role."""

    form: Kontaktform
    qualifiziert: bool
    person_anwesend: bool = True
    fachkraft: UUID | None = None
    funktion: Funktion | None = None
    gemeinsam_mit: tuple[UUID, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    vermerktyp: Vermerktyp | None = None
    vermerk: Freitext | None = None


class KontaktversuchErfassen(Tatsachenbefehl):
    """Somebody tried to reach the person."""

    form: Kontaktform = Kontaktform.TELEFON
    erreicht: bool
    ergebnis: Freitext | None = None


class TerminversaeumnisErfassen(Tatsachenbefehl):
    """The person did not come."""

    form: Kontaktform = Kontaktform.PRAESENZ
    wichtiger_grund: bool | None = None
    vermerk: Freitext | None = None


class ProfilErstellen(Tatsachenbefehl):
    """A Profiling was made."""

    profillage: Profillage | None = None
    integrierbar_binnen_12_monaten: bool | None = None
    teile: tuple[Profilteil, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    selbsteinschaetzung: Freitext | None = None
    fremdeinschaetzung: Freitext | None = None
    abgleich: Freitext | None = None
    vermerktyp: Vermerktyp | None = None
    vermerk: Freitext | None = None


class HemmnisFeststellen(Tatsachenbefehl):
    """An obstacle was found. `hemmnis` may bring an id of its own, so that a retry names the same one."""

    hemmnis: UUID | None = None
    bereich: Bereich
    veraenderbar: bool = True
    schwerwiegend: bool | None = None
    in_bedarfsgemeinschaft: bool = False
    bewertung: Bewertung | None = None
    beschreibung: Freitext | None = None


class RessourceFeststellen(Tatsachenbefehl):
    """Something to build on was found. `ressource` may bring an id of its own."""

    ressource: UUID | None = None
    bewertung: Bewertung | None = None
    beschreibung: Freitext | None = None


class HemmnisStandAendern(Tatsachenbefehl):
    """The work on an obstacle got on."""

    hemmnis: UUID
    stand: Bearbeitungsstand
    vermerk: Freitext | None = None


class PlanErstellen(Tatsachenbefehl):
    """An Integrationsplan was drawn up or carried on."""

    teile: tuple[Planteil, ...] = Field(min_length=1, max_length=MAX_EINTRAEGE)
    zieltermine: tuple[date, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    interventionstiefe: Interventionstiefe | None = None
    inhalt: Freitext | None = None


class LeistungSteuern(Tatsachenbefehl):
    """A step in the life of an Eingliederungsleistung."""

    leistung: UUID
    schritt: Leistungsschritt
    eigenleistung: bool | None = None
    rang: int | None = Field(default=None, ge=1, le=MAX_EINTRAEGE)
    von: date | None = None
    bis: date | None = None
    kosten: Kosten | None = None
    anbieter: Kurztext | None = None
    bezeichnung: Freitext | None = None

    @model_validator(mode="after")
    def _zeitraum(self) -> "LeistungSteuern":
        if self.bis is not None and self.von is not None and self.bis < self.von:
            raise ValueError("bis liegt vor von")
        return self


class Vereinbarungsbefehl(Tatsachenbefehl):
    """What both sides have to do; without `gilt_ab` it holds from `am`."""

    gilt_ab: date | None = None
    gilt_bis: date | None = None
    pflichten_person: Freitext | None = None
    pflichten_amt: Freitext | None = None
    inhalt: Freitext | None = None

    @model_validator(mode="after")
    def _zeitraum(self) -> "Vereinbarungsbefehl":
        if self.gilt_bis is not None and self.gilt_bis < (self.gilt_ab or self.am):
            raise ValueError("gilt_bis liegt vor gilt_ab")
        return self


class EGVErfassen(Vereinbarungsbefehl):
    """An Eingliederungsvereinbarung was signed."""


class EGVErsetzen(Vereinbarungsbefehl):
    """A Verwaltungsakt takes the place of an EGV that did not come about."""

    begruendung: Freitext | None = None


class KooperationsplanVereinbaren(Vereinbarungsbefehl):
    """A Kooperationsplan was agreed in text form."""


class PflichtverletzungFeststellen(Tatsachenbefehl):
    """The person did not do what was agreed or imposed."""

    wichtiger_grund: bool | None = None
    beschreibung: Freitext | None = None


class FortfuehrungPruefen(Tatsachenbefehl):
    """The stay was reviewed."""

    ergebnis: Fortfuehrung
    begruendung: Freitext | None = None
    erfolgsaussichten: Freitext | None = None


class VerlaengerungBewilligen(Entscheidungsbefehl):
    """The stay may last longer than its maximum."""

    monate: int = Field(ge=1, le=120)


class AbweichungBegruenden(Befehl):
    """A `soll` Frist is excused, possibly only until a day."""

    frist: UUID
    begruendung: Freitext
    bis: date | None = None

    @model_validator(mode="after")
    def _zeitraum(self) -> "AbweichungBegruenden":
        if self.bis is not None and self.bis < self.am:
            raise ValueError("bis liegt vor am")
        return self


class FallBeenden(Entscheidungsbefehl):
    """The stay ends on `am`, its last day."""

    grund: Schluessel


class Ersatzeintrag(Wert):
    """What takes the place of voided entries: exactly one fact, under the name of its kind."""

    merkmal: MerkmalAendern | None = None
    zeitraum: ZeitraumFesthalten | None = None
    zugangspruefung: ZugangPruefen | None = None
    kontakt: KontaktErfassen | None = None
    kontaktversuch: KontaktversuchErfassen | None = None
    terminversaeumnis: TerminversaeumnisErfassen | None = None
    profil: ProfilErstellen | None = None
    hemmnis: HemmnisFeststellen | None = None
    hemmnis_stand: HemmnisStandAendern | None = None
    ressource: RessourceFeststellen | None = None
    plan: PlanErstellen | None = None
    leistung: LeistungSteuern | None = None
    egv: EGVErfassen | None = None
    egv_ersatz: EGVErsetzen | None = None
    kooperationsplan: KooperationsplanVereinbaren | None = None
    pflichtverletzung: PflichtverletzungFeststellen | None = None
    fortfuehrung: FortfuehrungPruefen | None = None

    @model_validator(mode="after")
    def _genau_einer(self) -> "Ersatzeintrag":
        if len(self.gesetzte()) != 1:
            raise ValueError("genau ein Ersatz ist anzugeben")
        return self

    def gesetzte(self) -> list[Befehl]:
        """The facts given."""
        werte = (getattr(self, name) for name in type(self).model_fields)
        return [wert for wert in werte if isinstance(wert, Befehl)]


class EintraegeStornieren(Befehl):
    """Entries are declared never to have been, all or none, with a Begründung and possibly one fact in their place.

    `am` is the day of the Storno itself.
    """

    eintraege: tuple[Eintragsnummer, ...] = Field(min_length=1, max_length=MAX_EINTRAEGE)
    begruendung: Freitext
    ersatz: Ersatzeintrag | None = None
