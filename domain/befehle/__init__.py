"""What can be asked of a Fall: the commands, as they come in through every door. Fields are named as in the events."""

from domain.befehle.basis import Befehl, Entscheidungsbefehl, Tatsachenbefehl
from domain.befehle.gespraech import KontaktErfassen, KontaktversuchErfassen, TerminversaeumnisErfassen
from domain.befehle.planung import LeistungSteuern, PlanErstellen
from domain.befehle.profil import HemmnisFeststellen, HemmnisStandAendern, ProfilErstellen, RessourceFeststellen
from domain.befehle.stamm import (
    BeginnBerichtigen,
    FallAnlegen,
    MerkmalAendern,
    ZeitraumFesthalten,
    ZustaendigkeitUebertragen,
)
from domain.befehle.storno import EintraegeStornieren, Ersatzeintrag
from domain.befehle.vereinbarung import (
    EGVErfassen,
    EGVErsetzen,
    KooperationsplanVereinbaren,
    PflichtverletzungFeststellen,
    Vereinbarungsbefehl,
)
from domain.befehle.verlauf import AbweichungBegruenden, FallBeenden, FortfuehrungPruefen, VerlaengerungBewilligen
from domain.befehle.zugang import (
    AufWartelisteSetzen,
    FallAblehnen,
    FallUebernehmen,
    FallWeiterleiten,
    Vormerken,
    ZugangPruefen,
)

__all__ = [
    "AbweichungBegruenden",
    "AufWartelisteSetzen",
    "Befehl",
    "BeginnBerichtigen",
    "EGVErfassen",
    "EGVErsetzen",
    "EintraegeStornieren",
    "Entscheidungsbefehl",
    "Ersatzeintrag",
    "FallAblehnen",
    "FallAnlegen",
    "FallBeenden",
    "FallUebernehmen",
    "FallWeiterleiten",
    "FortfuehrungPruefen",
    "HemmnisFeststellen",
    "HemmnisStandAendern",
    "KontaktErfassen",
    "KontaktversuchErfassen",
    "KooperationsplanVereinbaren",
    "LeistungSteuern",
    "MerkmalAendern",
    "PflichtverletzungFeststellen",
    "PlanErstellen",
    "ProfilErstellen",
    "RessourceFeststellen",
    "Tatsachenbefehl",
    "TerminversaeumnisErfassen",
    "Vereinbarungsbefehl",
    "VerlaengerungBewilligen",
    "Vormerken",
    "ZeitraumFesthalten",
    "ZugangPruefen",
    "ZustaendigkeitUebertragen",
]
