"""What can be asked of a Fall: the commands, as they come in through every door. Fields are named as in the events."""

from domain.befehle.basis import Befehl, Entscheidungsbefehl, Tatsachenbefehl
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
from domain.befehle.verlauf import (
    AbweichungBegruenden,
    FallBeenden,
    FeststellungTreffen,
    FortfuehrungPruefen,
    VerlaengerungBewilligen,
)
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
    "AntragFesthalten",
    "ArbeitsschrittFesthalten",
    "AufWartelisteSetzen",
    "Befehl",
    "BeginnBerichtigen",
    "BelehrungErfassen",
    "BewilligungFesthalten",
    "EGVErfassen",
    "EGVErsetzen",
    "EinladungErfassen",
    "EintraegeStornieren",
    "Entscheidungsbefehl",
    "Ersatzeintrag",
    "FallAblehnen",
    "FallAnlegen",
    "FallBeenden",
    "FallUebernehmen",
    "FallWeiterleiten",
    "FeststellungTreffen",
    "FortfuehrungPruefen",
    "HandlungsstrategieFesthalten",
    "HemmnisFeststellen",
    "HemmnisStandAendern",
    "HemmnissePriorisieren",
    "KontaktErfassen",
    "KontaktversuchErfassen",
    "KooperationsplanVereinbaren",
    "LeistungSteuern",
    "LeistungsendeFesthalten",
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
    "ZielVereinbaren",
    "ZugangPruefen",
    "ZustaendigkeitUebertragen",
]
