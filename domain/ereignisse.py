"""Every event of a Fall, in the order of its life. Topics and field names are permanent: see `Ereignis`."""

from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field, model_validator

from domain.ereignis import Ereignis, Regelkennung
from domain.ereigniswerte import (
    MAX_EINTRAEGE,
    Abstimmung,
    Angaben,
    Benachrichtigung,
    Bewertung,
    Dokumente,
    Einschaetzungen,
    Eintragsnummer,
    Gespraech,
    Kosten,
    Schluessel,
)
from domain.persoenlich import (
    BESONDERS,
    PersoenlicherKurztextWahlweise,
    PersoenlicherText,
    PersoenlicherTextWahlweise,
)
from domain.vokabular import (
    Bearbeitungsstand,
    Bereich,
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


class FallEreignis(Ereignis):
    """An event in the stream of one Fall."""


class Tatsache(FallEreignis):
    """Something that happened in the work with the person."""

    angaben: Angaben = Field(default_factory=dict)


class Entscheidung(FallEreignis):
    """A decision: what it rests on. Which of these a decision needs is said by the Regelwerk, never here."""

    BEURTEILUNGSERHEBLICH: ClassVar[bool] = True

    begruendung: PersoenlicherTextWahlweise = None
    gespraech: Gespraech | None = None
    abstimmungen: tuple[Abstimmung, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    benachrichtigung: Benachrichtigung | None = None
    dokumente: Dokumente = ()
    angaben: Angaben = Field(default_factory=dict)
    einschaetzungen: Einschaetzungen = Field(default_factory=dict)


# --- the case itself -------------------------------------------------------------------------------------------------


class FallAngelegt(FallEreignis):
    """The Fall begins. Not voidable; `BeginnBerichtigt` corrects its day."""

    TOPIC: ClassVar[str] = "fall.angelegt"

    kunde: UUID
    fachkraft: UUID
    funktion: Funktion


class BeginnBerichtigt(FallEreignis):
    """The Fall began on another day than recorded: `am` is the right one."""

    TOPIC: ClassVar[str] = "fall.beginn_berichtigt"

    begruendung: PersoenlicherText


class ZustaendigkeitUebertragen(Entscheidung):
    """From `am` on this Fachkraft, in this function, is responsible. An open stay goes with it."""

    TOPIC: ClassVar[str] = "fall.zustaendigkeit_uebertragen"

    fachkraft: UUID
    funktion: Funktion


class MerkmalGeaendert(FallEreignis):
    """A fact rules depend on holds from `gilt_ab` until `gilt_bis` (both included; None: until further notice).

    `wert` is a value of `MERKMALSWERTE[merkmal]`, or None when the fact is no longer known.
    """

    TOPIC: ClassVar[str] = "fall.merkmal_geaendert"

    merkmal: Merkmal
    wert: str | None = Field(default=None, max_length=64)
    gilt_ab: date
    gilt_bis: date | None = None


class ZeitraumFestgehalten(FallEreignis):
    """Something of the person's life with a beginning and, if it is known, a planned end: a Maßnahme, a training.

    Entered again under the same `zeitraum`, it is what is known from `am` on: the end has moved, or is open again.
    """

    TOPIC: ClassVar[str] = "fall.zeitraum"

    zeitraum: UUID
    art: Zeitraumart
    von: date
    bis: date | None = None
    bezeichnung: PersoenlicherTextWahlweise = None


# --- the way into the Fallmanagement ---------------------------------------------------------------------------------


class ZugangGeprueft(Tatsache):
    """The Zugangsprüfung: do the access criteria hold? Result and grounds, both ways. A fact, always recorded."""

    TOPIC: ClassVar[str] = "fall.zugang_geprueft"
    ENTSCHEIDUNGSERHEBLICH: ClassVar[bool] = True

    ergebnis: Einschaetzung | None = None
    begruendung: PersoenlicherTextWahlweise = None
    einschaetzungen: Einschaetzungen = Field(default_factory=dict)


class Vormerkung(Entscheidung):
    """The IFK proposes the case for Fallmanagement, to a team and possibly a Fachkraft."""

    TOPIC: ClassVar[str] = "fall.vormerkung"
    ENTSCHEIDUNGSERHEBLICH: ClassVar[bool] = True

    team: UUID
    fachkraft: UUID | None = None


class WartelisteAufgenommen(Entscheidung):
    """No place is free: the case waits on the list of a team."""

    TOPIC: ClassVar[str] = "fall.warteliste_aufgenommen"

    team: UUID


class Fallzugang(Entscheidung):
    """The Fallmanagement takes the case over: a stay begins, on a place of this Fachkraft."""

    TOPIC: ClassVar[str] = "fall.fallzugang"
    ENTSCHEIDUNGSERHEBLICH: ClassVar[bool] = True

    fachkraft: UUID
    funktion: Funktion = Funktion.FALLMANAGEMENT


class Fallablehnung(Entscheidung):
    """The Fallmanagement declines the case."""

    TOPIC: ClassVar[str] = "fall.ablehnung"


class Fallweiterleitung(Entscheidung):
    """The case goes somewhere else than into the Fallmanagement."""

    TOPIC: ClassVar[str] = "fall.weiterleitung"

    wohin: PersoenlicherText


# --- the work --------------------------------------------------------------------------------------------------------


class ContactHeld(Tatsache):
    """A contact took place. Whether it was qualified is a statement of the Fachkraft (HB-6.1b); what it fulfils is data.

    `gemeinsam_mit`: the cases of others of the Bedarfsgemeinschaft who took part. Each has an entry of their own, or none.
    """

    TOPIC: ClassVar[str] = "fall.kontakt"

    form: Kontaktform
    qualifiziert: bool
    person_anwesend: bool = True
    fachkraft: UUID
    funktion: Funktion
    gemeinsam_mit: tuple[UUID, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    vermerktyp: Vermerktyp | None = None
    vermerk: PersoenlicherTextWahlweise = None


class KontaktVersucht(Tatsache):
    """Somebody tried to reach the person. A talk that came of it is a contact of its own."""

    TOPIC: ClassVar[str] = "fall.kontaktversuch"

    form: Kontaktform
    erreicht: bool
    ergebnis: PersoenlicherTextWahlweise = None


class TerminVersaeumt(Tatsache):
    """The person did not come to an appointment of `am`."""

    TOPIC: ClassVar[str] = "fall.termin_versaeumt"

    form: Kontaktform
    wichtiger_grund: bool | None = None
    vermerk: PersoenlicherTextWahlweise = None


class ProfilingErstellt(Tatsache):
    """A Profiling: which parts it covers and what it found. Its Profillage and Prognose hold from `am` on.

    How the person sees it and how the Fachkraft does stand side by side, with what comparing them has shown (BA-3.1).
    Without `profillage` (a concept that does not know it) the one known so far goes on to hold.
    """

    TOPIC: ClassVar[str] = "fall.profiling_erstellt"

    profillage: Profillage | None = None
    integrierbar_binnen_12_monaten: bool | None = None
    teile: tuple[Profilteil, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    selbsteinschaetzung: Annotated[PersoenlicherTextWahlweise, BESONDERS] = None
    fremdeinschaetzung: Annotated[PersoenlicherTextWahlweise, BESONDERS] = None
    abgleich: Annotated[PersoenlicherTextWahlweise, BESONDERS] = None
    vermerktyp: Vermerktyp | None = None
    vermerk: PersoenlicherTextWahlweise = None


class HemmnisFestgestellt(Tatsache):
    """An obstacle was found, in one of five Bereiche; it starts as erkannt.

    It may lie in the Bedarfsgemeinschaft rather than in the person; `schwerwiegend` None: nobody has said.
    """

    TOPIC: ClassVar[str] = "fall.hemmnis_festgestellt"

    hemmnis: UUID
    bereich: Bereich
    veraenderbar: bool = True
    schwerwiegend: bool | None = None
    in_bedarfsgemeinschaft: bool = False
    bewertung: Bewertung | None = None
    beschreibung: Annotated[PersoenlicherTextWahlweise, BESONDERS] = None


class RessourceFestgestellt(Tatsache):
    """Something the person can build on."""

    TOPIC: ClassVar[str] = "fall.ressource_festgestellt"

    ressource: UUID
    bewertung: Bewertung | None = None
    beschreibung: Annotated[PersoenlicherTextWahlweise, BESONDERS] = None


class HemmnisStatusChanged(Tatsache):
    """The Bearbeitungsstand of an obstacle changed."""

    TOPIC: ClassVar[str] = "fall.hemmnis_status"

    hemmnis: UUID
    stand: Bearbeitungsstand
    vermerk: Annotated[PersoenlicherTextWahlweise, BESONDERS] = None


class IntegrationsplanErstellt(Tatsache):
    """An Integrationsplan was drawn up or carried on: which parts it holds, and the steps in their order.

    `zieltermine` are the days by which its aims shall be reached.
    """

    TOPIC: ClassVar[str] = "fall.integrationsplan_erstellt"

    teile: tuple[Planteil, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    zieltermine: tuple[date, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    interventionstiefe: Interventionstiefe | None = None
    inhalt: PersoenlicherTextWahlweise = None


class LeistungGesteuert(Tatsache):
    """A step in the life of an Eingliederungsleistung: agreed, a provider won, coordinated, monitored, evaluated.

    `eigenleistung`: the Fallmanagement or its own unit delivers it. `rang`: its place in the order of the Leistungen.
    `bis` is its planned end; `kosten` are in euros.
    """

    TOPIC: ClassVar[str] = "fall.leistung_gesteuert"

    leistung: UUID
    schritt: Leistungsschritt
    eigenleistung: bool | None = None
    rang: int | None = Field(default=None, ge=1, le=MAX_EINTRAEGE)
    von: date | None = None
    bis: date | None = None
    kosten: Kosten | None = None
    anbieter: PersoenlicherKurztextWahlweise = None
    bezeichnung: PersoenlicherTextWahlweise = None


class Vereinbarung(Tatsache):
    """What both sides have to do, from `gilt_ab` until `gilt_bis`. Which kind is right on a day is said by the statute layer."""

    gilt_ab: date
    gilt_bis: date | None = None
    pflichten_person: PersoenlicherTextWahlweise = None
    pflichten_amt: PersoenlicherTextWahlweise = None
    inhalt: PersoenlicherTextWahlweise = None


class EGVSigned(Vereinbarung):
    """An Eingliederungsvereinbarung was signed."""

    TOPIC: ClassVar[str] = "fall.egv"


class EGVErsetztDurchVA(Vereinbarung):
    """No agreement came about; a Verwaltungsakt says what it should have said. Fulfils what asks for an EGV."""

    TOPIC: ClassVar[str] = "fall.egv_ersetzt"

    begruendung: PersoenlicherTextWahlweise = None


class KooperationsplanVereinbart(Vereinbarung):
    """A Kooperationsplan was agreed, in text form; nobody signs it."""

    TOPIC: ClassVar[str] = "fall.kooperationsplan"


class PflichtverletzungFestgestellt(Tatsache):
    """The person did not do what was agreed or imposed. What follows from it is decided elsewhere."""

    TOPIC: ClassVar[str] = "fall.pflichtverletzung"

    wichtiger_grund: bool | None = None
    beschreibung: PersoenlicherTextWahlweise = None


class FortfuehrungGeprueft(Tatsache):
    """The review of a stay: grounds to go on and outlook, or end."""

    TOPIC: ClassVar[str] = "fall.fortfuehrung_geprueft"

    ergebnis: Fortfuehrung
    begruendung: PersoenlicherTextWahlweise = None
    erfolgsaussichten: PersoenlicherTextWahlweise = None


class VerlaengerungBewilligt(Entscheidung):
    """The stay may last longer than its maximum: by `monate` from the old last day (§ 190 BGB)."""

    TOPIC: ClassVar[str] = "fall.verlaengerung_bewilligt"

    monate: int = Field(ge=1, le=120)


class AbweichungBegruendet(FallEreignis):
    """A lapsed or coming `soll` Frist is excused, possibly only until a day."""

    TOPIC: ClassVar[str] = "fall.abweichung_begruendet"

    frist: UUID
    regel: Regelkennung
    begruendung: PersoenlicherText
    bis: date | None = None


class Fallabgang(Entscheidung):
    """The stay ends, with a reason the regulation or the statute knows. `am` is its last day."""

    TOPIC: ClassVar[str] = "fall.fallabgang"

    grund: Schluessel


# --- corrections -----------------------------------------------------------------------------------------------------


class EintragStorniert(FallEreignis):
    """Entries are declared never to have been; what is recorded instead follows in the same save."""

    TOPIC: ClassVar[str] = "fall.eintrag_storniert"

    eintraege: tuple[Eintragsnummer, ...] = Field(min_length=1, max_length=MAX_EINTRAEGE)
    begruendung: PersoenlicherText
    ersetzt_durch: Eintragsnummer | None = None

    @model_validator(mode="after")
    def _jeder_eintrag_einmal(self) -> "EintragStorniert":
        if len(set(self.eintraege)) != len(self.eintraege):
            raise ValueError("ein Eintrag ist doppelt genannt")
        return self
