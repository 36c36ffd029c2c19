"""Entries that never should have been, and what takes their place."""

from pydantic import Field, model_validator

from domain.befehle.basis import Befehl
from domain.befehle.gespraech import (
    BelehrungErfassen,
    EinladungErfassen,
    KontaktErfassen,
    KontaktversuchErfassen,
    TerminversaeumnisErfassen,
)
from domain.befehle.leistungsbezug import AntragFesthalten, BewilligungFesthalten, LeistungsendeFesthalten
from domain.befehle.planung import (
    ArbeitsschrittFesthalten,
    HandlungsstrategieFesthalten,
    LeistungSteuern,
    PlanErstellen,
    ZielVereinbaren,
)
from domain.befehle.profil import (
    HemmnisFeststellen,
    HemmnissePriorisieren,
    HemmnisStandAendern,
    ProfilErstellen,
    RessourceFeststellen,
)
from domain.befehle.stamm import MerkmalAendern, TeilnahmeBeenden, ZeitraumAbsagen, ZeitraumFesthalten
from domain.befehle.termine import TerminAbsagen, TerminVereinbaren, TerminVerlegen
from domain.befehle.vereinbarung import (
    EGVErfassen,
    EGVErsetzen,
    KooperationsplanVereinbaren,
    PflichtverletzungFeststellen,
)
from domain.befehle.verlauf import FeststellungTreffen, FortfuehrungPruefen
from domain.befehle.zugang import ZugangPruefen
from domain.ereignis import Wert
from domain.ereigniswerte import MAX_EINTRAEGE, Eintragsnummer
from domain.persoenlich import Freitext


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
    antrag: AntragFesthalten | None = None
    bewilligung: BewilligungFesthalten | None = None
    leistungsende: LeistungsendeFesthalten | None = None
    einladung: EinladungErfassen | None = None
    belehrung: BelehrungErfassen | None = None
    prioritaeten: HemmnissePriorisieren | None = None
    ziel: ZielVereinbaren | None = None
    strategie: HandlungsstrategieFesthalten | None = None
    arbeitsschritt: ArbeitsschrittFesthalten | None = None
    feststellung: FeststellungTreffen | None = None
    absage: ZeitraumAbsagen | None = None
    teilnahmeende: TeilnahmeBeenden | None = None
    termin: TerminVereinbaren | None = None
    terminverlegung: TerminVerlegen | None = None
    terminabsage: TerminAbsagen | None = None

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
