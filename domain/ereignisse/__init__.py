"""Every event of a Fall, in the order of its life. Topics and field names are permanent: see `Ereignis`."""

from domain.ereignisse.abstimmungen import AbstimmungBeantwortet, AbstimmungErbeten, AbstimmungZurueckgezogen
from domain.ereignisse.basis import Entscheidung, FallEreignis, Tatsache
from domain.ereignisse.erinnerung import ErinnerungUnterblieben, ErinnerungVersandt, Terminerinnerung
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
    ZeitraumAbgesagt,
    ZeitraumFestgehalten,
    ZustaendigkeitUebertragen,
)
from domain.ereignisse.termine import TerminAbgesagt, Terminabsprache, TerminVereinbart, TerminVerlegt
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
from domain.ereignisse.wiedervorlagen import WiedervorlageErledigt, WiedervorlageGesetzt, WiedervorlageVerschoben
from domain.ereignisse.zugang import (
    Fallablehnung,
    Fallweiterleitung,
    Fallzugang,
    Vormerkung,
    WartelisteAufgenommen,
    ZugangGeprueft,
)
from domain.ereignisse.zusammenfuehrung import FallZusammengefuehrt

__all__ = [
    "AbstimmungBeantwortet",
    "AbstimmungErbeten",
    "AbstimmungZurueckgezogen",
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
    "ErinnerungUnterblieben",
    "ErinnerungVersandt",
    "FallAngelegt",
    "FallEreignis",
    "FallZusammengefuehrt",
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
    "TerminAbgesagt",
    "TerminVereinbart",
    "TerminVerlegt",
    "TerminVersaeumt",
    "Terminabsprache",
    "Terminerinnerung",
    "Vereinbarung",
    "VerlaengerungBewilligt",
    "Vormerkung",
    "WartelisteAufgenommen",
    "WiedervorlageErledigt",
    "WiedervorlageGesetzt",
    "WiedervorlageVerschoben",
    "ZeitraumAbgesagt",
    "ZeitraumFestgehalten",
    "ZielVereinbart",
    "ZugangGeprueft",
    "ZustaendigkeitUebertragen",
]
