"""Every event of a Fall, in the order of its life. Topics and field names are permanent: see `Ereignis`."""

from domain.ereignisse.basis import Entscheidung, FallEreignis, Tatsache
from domain.ereignisse.gespraech import (
    BelehrungErteilt,
    ContactHeld,
    EinladungErgangen,
    KontaktVersucht,
    TerminVersaeumt,
)
from domain.ereignisse.leistungsbezug import AntragVollstaendig, LeistungBeendet, LeistungBewilligt
from domain.ereignisse.planung import (
    ArbeitsschrittGetan,
    HandlungsstrategieFestgehalten,
    IntegrationsplanErstellt,
    LeistungGesteuert,
    ZielVereinbart,
)
from domain.ereignisse.profil import (
    HemmnisFestgestellt,
    HemmnissePriorisiert,
    HemmnisStatusChanged,
    ProfilingErstellt,
    RessourceFestgestellt,
)
from domain.ereignisse.stamm import (
    BeginnBerichtigt,
    FallAngelegt,
    MerkmalGeaendert,
    ZeitraumFestgehalten,
    ZustaendigkeitUebertragen,
)
from domain.ereignisse.vereinbarung import (
    EGVErsetztDurchVA,
    EGVSigned,
    KooperationsplanVereinbart,
    PflichtverletzungFestgestellt,
    Vereinbarung,
)
from domain.ereignisse.verlauf import (
    AbweichungBegruendet,
    EintragStorniert,
    Fallabgang,
    FeststellungGetroffen,
    FortfuehrungGeprueft,
    VerlaengerungBewilligt,
)
from domain.ereignisse.zugang import (
    Fallablehnung,
    Fallweiterleitung,
    Fallzugang,
    Vormerkung,
    WartelisteAufgenommen,
    ZugangGeprueft,
)

__all__ = [
    "AbweichungBegruendet",
    "AntragVollstaendig",
    "ArbeitsschrittGetan",
    "BeginnBerichtigt",
    "BelehrungErteilt",
    "ContactHeld",
    "EGVErsetztDurchVA",
    "EGVSigned",
    "EinladungErgangen",
    "EintragStorniert",
    "Entscheidung",
    "FallAngelegt",
    "FallEreignis",
    "Fallabgang",
    "Fallablehnung",
    "Fallweiterleitung",
    "Fallzugang",
    "FeststellungGetroffen",
    "FortfuehrungGeprueft",
    "HandlungsstrategieFestgehalten",
    "HemmnisFestgestellt",
    "HemmnisStatusChanged",
    "HemmnissePriorisiert",
    "IntegrationsplanErstellt",
    "KontaktVersucht",
    "KooperationsplanVereinbart",
    "LeistungBeendet",
    "LeistungBewilligt",
    "LeistungGesteuert",
    "MerkmalGeaendert",
    "PflichtverletzungFestgestellt",
    "ProfilingErstellt",
    "RessourceFestgestellt",
    "Tatsache",
    "TerminVersaeumt",
    "Vereinbarung",
    "VerlaengerungBewilligt",
    "Vormerkung",
    "WartelisteAufgenommen",
    "ZeitraumFestgehalten",
    "ZielVereinbart",
    "ZugangGeprueft",
    "ZustaendigkeitUebertragen",
]
