"""Every event of a Fall, in the order of its life. Topics and field names are permanent: see `Ereignis`."""

from domain.ereignisse.basis import Entscheidung, FallEreignis, Tatsache
from domain.ereignisse.gespraech import ContactHeld, KontaktVersucht, TerminVersaeumt
from domain.ereignisse.planung import IntegrationsplanErstellt, LeistungGesteuert
from domain.ereignisse.profil import HemmnisFestgestellt, HemmnisStatusChanged, ProfilingErstellt, RessourceFestgestellt
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
    "BeginnBerichtigt",
    "ContactHeld",
    "EGVErsetztDurchVA",
    "EGVSigned",
    "EintragStorniert",
    "Entscheidung",
    "FallAngelegt",
    "FallEreignis",
    "Fallabgang",
    "Fallablehnung",
    "Fallweiterleitung",
    "Fallzugang",
    "FortfuehrungGeprueft",
    "HemmnisFestgestellt",
    "HemmnisStatusChanged",
    "IntegrationsplanErstellt",
    "KontaktVersucht",
    "KooperationsplanVereinbart",
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
    "ZugangGeprueft",
    "ZustaendigkeitUebertragen",
]
