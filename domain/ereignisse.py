"""Every event of a Fall, in the order of its life. Topics and field names are permanent: see `Ereignis`."""

from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field, model_validator

from domain.ereignis import Ereignis, Regelkennung, Wert
from domain.persoenlich import (
    BESONDERS,
    PersoenlicherText,
    PersoenlicherTextWahlweise,
    Verborgen,
)
from domain.vokabular import (
    Abstimmungsart,
    Bearbeitungsstand,
    Benachrichtigungsform,
    Bereich,
    Dokumentart,
    Einschaetzung,
    Fortfuehrung,
    Funktion,
    Kontaktform,
    Leistungsschritt,
    Merkmal,
    Planteil,
    Profillage,
    Profilteil,
)

MAX_EINTRAEGE = 100
"""Upper bound of every list inside one event: an event stays far below the size one save may have."""

Schluessel = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[a-z0-9_]+$")]
"""A key that a Regelwerk defines: a criterion to assess, a reason to end a stay, an Angabe."""

Eintragsnummer = Annotated[int, Field(ge=1, le=1_000_000)]
"""The number of an entry in its Fall: its place in the stream, starting at 1."""

Einschaetzungen = Annotated[
    Annotated[dict[Schluessel, Einschaetzung], Field(max_length=MAX_EINTRAEGE)] | Verborgen, BESONDERS
]
"""What the Fachkraft assessed, by key. May speak of Sucht or health."""

Dokumente = Annotated[Annotated[tuple[Dokumentart, ...], Field(max_length=MAX_EINTRAEGE)] | Verborgen, BESONDERS]
"""Which documents lie before the one who decides; a Gutachten speaks of health."""


class Gespraech(Wert):
    """A talk a decision rests on."""

    am: date
    form: Kontaktform
    person_anwesend: bool


class Abstimmung(Wert):
    """Somebody was involved in a decision: how, in which function, who, when, and whether face to face."""

    art: Abstimmungsart
    mit_funktion: Funktion
    mit: UUID | None = None
    am: date
    persoenlich: bool = False
    person_anwesend: bool = False


class Benachrichtigung(Wert):
    """The person was told of a decision."""

    form: Benachrichtigungsform
    am: date


class FallEreignis(Ereignis):
    """An event in the stream of one Fall."""


class Entscheidung(FallEreignis):
    """A decision: what it rests on. Which of these a decision needs is said by the Regelwerk, never here.

    `angaben` are statements the Regelwerk asks for by key (for example `person_informiert`); what is absent was not said.
    """

    begruendung: PersoenlicherTextWahlweise = None
    gespraech: Gespraech | None = None
    abstimmungen: tuple[Abstimmung, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    benachrichtigung: Benachrichtigung | None = None
    dokumente: Dokumente = ()
    angaben: dict[Schluessel, bool] = Field(default_factory=dict, max_length=MAX_EINTRAEGE)
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


# --- the way into the Fallmanagement ---------------------------------------------------------------------------------


class ZugangGeprueft(FallEreignis):
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


class ContactHeld(FallEreignis):
    """A contact took place. Whether it was qualified is a statement of the Fachkraft (HB-6.1b); what it fulfils is data."""

    TOPIC: ClassVar[str] = "fall.kontakt"

    form: Kontaktform
    qualifiziert: bool
    person_anwesend: bool = True
    fachkraft: UUID
    funktion: Funktion
    vermerk: PersoenlicherTextWahlweise = None


class TerminVersaeumt(FallEreignis):
    """The person did not come to an appointment of `am`."""

    TOPIC: ClassVar[str] = "fall.termin_versaeumt"

    form: Kontaktform
    wichtiger_grund: bool | None = None
    vermerk: PersoenlicherTextWahlweise = None


class ProfilingErstellt(FallEreignis):
    """A Profiling: which parts it covers and what it found. Its Profillage and Prognose hold from `am` on."""

    TOPIC: ClassVar[str] = "fall.profiling_erstellt"

    profillage: Profillage
    integrierbar_binnen_12_monaten: bool | None = None
    teile: tuple[Profilteil, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    vermerk: PersoenlicherTextWahlweise = None


class HemmnisFestgestellt(FallEreignis):
    """An obstacle was found, in one of five Bereiche; it starts as erkannt."""

    TOPIC: ClassVar[str] = "fall.hemmnis_festgestellt"

    hemmnis: UUID
    bereich: Bereich
    veraenderbar: bool = True
    beschreibung: Annotated[PersoenlicherTextWahlweise, BESONDERS] = None


class HemmnisStatusChanged(FallEreignis):
    """The Bearbeitungsstand of an obstacle changed."""

    TOPIC: ClassVar[str] = "fall.hemmnis_status"

    hemmnis: UUID
    stand: Bearbeitungsstand
    vermerk: Annotated[PersoenlicherTextWahlweise, BESONDERS] = None


class IntegrationsplanErstellt(FallEreignis):
    """An Integrationsplan was drawn up or carried on: which parts it holds, and the steps in their order."""

    TOPIC: ClassVar[str] = "fall.integrationsplan_erstellt"

    teile: tuple[Planteil, ...] = Field(default=(), max_length=MAX_EINTRAEGE)
    inhalt: PersoenlicherTextWahlweise = None


class LeistungGesteuert(FallEreignis):
    """A step in the life of an Eingliederungsleistung: agreed, steered, monitored, carried on, evaluated."""

    TOPIC: ClassVar[str] = "fall.leistung_gesteuert"

    leistung: UUID
    schritt: Leistungsschritt
    bezeichnung: PersoenlicherTextWahlweise = None


class EGVSigned(FallEreignis):
    """An Eingliederungsvereinbarung was signed; it holds from `gilt_ab` until `gilt_bis`."""

    TOPIC: ClassVar[str] = "fall.egv"

    gilt_ab: date
    gilt_bis: date | None = None
    inhalt: PersoenlicherTextWahlweise = None


class FortfuehrungGeprueft(FallEreignis):
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
