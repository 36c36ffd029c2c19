"""What can be asked of a Fall: the commands, as they come in through every door. Fields are named as in the events."""

from domain.befehle.abstimmungen import AbstimmungBeantworten, AbstimmungErbitten, AbstimmungZurueckziehen
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
    MassnahmeZuweisen,
    MerkmalAendern,
    TeilnahmeBeenden,
    ZeitraumAbsagen,
    ZeitraumFesthalten,
    ZustaendigkeitUebertragen,
)
from domain.befehle.storno import EintraegeStornieren, Ersatzeintrag
from domain.befehle.termine import ErinnerungFesthalten, TerminAbsagen, TerminVereinbaren, TerminVerlegen
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
from domain.befehle.wiedervorlagen import WiedervorlageErledigen, WiedervorlageSetzen, WiedervorlageVerschieben
from domain.befehle.zugang import (
    AufWartelisteSetzen,
    FallAblehnen,
    FallUebernehmen,
    FallWeiterleiten,
    Vormerken,
    ZugangPruefen,
)

__all__ = [
    "AbstimmungBeantworten",
    "AbstimmungErbitten",
    "AbstimmungZurueckziehen",
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
    "ErinnerungFesthalten",
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
    "MassnahmeZuweisen",
    "MerkmalAendern",
    "PflichtverletzungFeststellen",
    "PlanErstellen",
    "ProfilErstellen",
    "RessourceFeststellen",
    "Tatsachenbefehl",
    "TeilnahmeBeenden",
    "TerminAbsagen",
    "TerminVereinbaren",
    "TerminVerlegen",
    "TerminversaeumnisErfassen",
    "Vereinbarungsbefehl",
    "VerlaengerungBewilligen",
    "Vormerken",
    "WiedervorlageErledigen",
    "WiedervorlageSetzen",
    "WiedervorlageVerschieben",
    "ZeitraumAbsagen",
    "ZeitraumFesthalten",
    "ZielVereinbaren",
    "ZugangPruefen",
    "ZustaendigkeitUebertragen",
]
