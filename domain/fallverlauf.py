"""The state of a Fall: frozen, folded from its events on both axes of time.

State = fold over the effective entries in the order (`am`, entry number). Effective are those that no known Storno names,
without the Stornos themselves; only then they are cut by `am <= stand`. What is known at a `wissensstand` is decided by
the caller, who hands in only the entries up to that position.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from domain.abstimmungen import ENTSCHEIDUNGSKLASSEN, mit_abstimmung
from domain.beratungstermine import mit_termin
from domain.eintrag import Eintrag
from domain.ereignisse import (
    AbstimmungErbeten,
    AntragVollstaendig,
    Fallabgang,
    Fallablehnung,
    FallAngelegt,
    FallEreignis,
    Fallweiterleitung,
    Fallzugang,
    FallZusammengefuehrt,
    HemmnisFestgestellt,
    HemmnisStatusChanged,
    LeistungBeendet,
    LeistungBewilligt,
    LeistungGesteuert,
    MerkmalGeaendert,
    ProfilingErstellt,
    Vereinbarung,
    VerlaengerungBewilligt,
    Vormerkung,
    WartelisteAufgenommen,
    ZeitraumAbgesagt,
    ZeitraumFestgehalten,
    ZugangGeprueft,
    ZustaendigkeitUebertragen,
)
from domain.fall import Aufenthalt, Fall, Hemmnis, Merkmalsabschnitt, OffeneVormerkung, Zustaendigkeit
from domain.fallhindernisse import falscher_abschnitt, ohne_kalender, warum_nicht
from domain.vokabular import NIE, Bearbeitungsstand, Integrationsprognose, Merkmal, Zeitraumart
from domain.wiedervorlagen import mit_wiedervorlage
from domain.zeitraum import beendet, zeitraum_aus
from domain.zusammenfuehrung import mit_zusammenfuehrung


@dataclass(frozen=True, slots=True)
class Unvereinbar:
    """The entries do not make a case: this one cannot follow what comes before it, for this reason."""

    eintrag: Eintrag
    grund: str


def falte(eintraege: Sequence[Eintrag], *, stand: date | None = None) -> Fall | Unvereinbar | None:
    """The state of effective entries in order, on `stand` (None: all). None before the case exists."""
    fall: Fall | None = None
    for eintrag in eintraege:
        if stand is not None and eintrag.ereignis.am > stand:
            break
        grund = warum_nicht(fall, eintrag)
        if grund is not None:
            return Unvereinbar(eintrag, grund)
        fall = evolve(fall, eintrag)
    return fall


def evolve(fall: Fall | None, eintrag: Eintrag) -> Fall:
    """The state after one more entry that can follow (`warum_nicht` said None)."""
    ereignis, danach = eintrag.ereignis, _danach(fall, eintrag)
    moeglich = True
    if isinstance(ereignis, AbstimmungErbeten):
        moeglich = falscher_abschnitt(danach, ENTSCHEIDUNGSKLASSEN[ereignis.vorgang]) is None
    elif not danach.abstimmungen:
        return danach
    abstimmungen = mit_abstimmung(danach.abstimmungen, eintrag, moeglich=moeglich)
    return danach if abstimmungen is danach.abstimmungen else replace(danach, abstimmungen=abstimmungen)


def _danach(fall: Fall | None, eintrag: Eintrag) -> Fall:
    ereignis = eintrag.ereignis
    if isinstance(ereignis, FallAngelegt):
        return Fall(
            id=eintrag.strom,
            kunde=ereignis.kunde,
            beginn=ereignis.am,
            zustaendig=Zustaendigkeit(ereignis.fachkraft, ereignis.funktion, ereignis.am, ereignis.am),
        )
    if fall is None or not isinstance(ereignis, FallEreignis):
        raise ValueError(f"{ereignis.TOPIC} kann keinen Fall beginnen")
    match ereignis:
        case ZustaendigkeitUebertragen():
            return replace(fall, zustaendig=_zustaendig(fall, ereignis))
        case MerkmalGeaendert():
            return _mit_merkmal(
                fall, ereignis.merkmal, ereignis.wert, max(ereignis.gilt_ab, ereignis.am), ereignis.gilt_bis or NIE
            )
        case ProfilingErstellt():
            return _nach_profiling(fall, ereignis)
        case ZugangGeprueft():
            return _mit_einschaetzungen(fall, ereignis)
        case Vormerkung():
            return replace(
                _mit_einschaetzungen(fall, ereignis),
                vormerkung=OffeneVormerkung(eintrag.nr, ereignis.am, ereignis.team, ereignis.fachkraft),
            )
        case WartelisteAufgenommen():
            return replace(fall, warteliste=ereignis.team)
        case Fallzugang():
            return replace(
                _mit_einschaetzungen(fall, ereignis),
                vormerkung=None,
                warteliste=None,
                zustaendig=_zustaendig(fall, ereignis),
                aufenthalte=(*fall.aufenthalte, Aufenthalt(eintrag.nr, ereignis.am)),
            )
        case FallZusammengefuehrt():
            bekannt = replace(fall, zusammenfuehrungen=mit_zusammenfuehrung(fall.zusammenfuehrungen, eintrag))
            return bekannt if ereignis.fuehrend else replace(bekannt, vormerkung=None, warteliste=None)
        case Fallablehnung() | Fallweiterleitung():
            return replace(fall, vormerkung=None, warteliste=None)
        case Fallabgang():
            return _letzter(fall, bis=ereignis.am, grund=ereignis.grund)
        case VerlaengerungBewilligt():
            bisher = fall.aufenthalte[-1].verlaengerungen
            return _letzter(fall, verlaengerungen=(*bisher, (ereignis.am, ereignis.monate)))
        case HemmnisFestgestellt():
            neu = Hemmnis(
                ereignis.hemmnis,
                ereignis.bereich,
                ereignis.veraenderbar,
                Bearbeitungsstand.ERKANNT,
                ereignis.am,
                ereignis.schwerwiegend,
            )
            return replace(fall, hemmnisse={**fall.hemmnisse, neu.id: neu})
        case HemmnisStatusChanged():
            geaendert = replace(fall.hemmnisse[ereignis.hemmnis], stand=ereignis.stand, seit=ereignis.am)
            return replace(fall, hemmnisse={**fall.hemmnisse, geaendert.id: geaendert})
        case ZeitraumFestgehalten() | LeistungGesteuert() | Vereinbarung():
            return _mit_zeitraum(fall, ereignis, eintrag.nr)
        case ZeitraumAbgesagt():
            bleibende = {s: z for s, z in fall.zeitraeume.items() if s != str(ereignis.zeitraum)}
            return replace(fall, zeitraeume=bleibende)
        case AntragVollstaendig():
            return replace(fall, ausgeschieden_am=None)
        case LeistungBewilligt():
            return replace(_mit_zeitraum(fall, ereignis, eintrag.nr), ausgeschieden_am=None)
        case LeistungBeendet():
            beendete = beendet(fall.zeitraeume, Zeitraumart.LEISTUNGSBEZUG, ereignis.am, eintrag.nr)
            return replace(fall, ausgeschieden_am=ereignis.am, zeitraeume=beendete)
        case _:
            if ohne_kalender(ereignis):
                return fall
            termine = mit_termin(fall.termine, eintrag)
            vorlagen = mit_wiedervorlage(fall.wiedervorlagen, eintrag)
            return replace(fall, termine=termine, wiedervorlagen=vorlagen)


def _zustaendig(fall: Fall, ereignis: ZustaendigkeitUebertragen | Fallzugang) -> Zustaendigkeit:
    bisher = fall.zustaendig
    seit = bisher.funktion_seit if bisher.funktion is ereignis.funktion else ereignis.am
    return Zustaendigkeit(ereignis.fachkraft, ereignis.funktion, ereignis.am, seit)


def _mit_zeitraum(fall: Fall, ereignis: FallEreignis, nr: int) -> Fall:
    neu = zeitraum_aus(ereignis, nr, fall.zeitraeume)
    return fall if neu is None else replace(fall, zeitraeume={**fall.zeitraeume, neu.schluessel: neu})


def _mit_merkmal(fall: Fall, merkmal: Merkmal, wert: str | None, von: date, bis: date) -> Fall:
    return replace(fall, merkmale=(*fall.merkmale, Merkmalsabschnitt(merkmal, wert, von, bis)))


def _nach_profiling(fall: Fall, ereignis: ProfilingErstellt) -> Fall:
    if ereignis.profillage is not None:
        fall = _mit_merkmal(fall, Merkmal.PROFILLAGE, ereignis.profillage, ereignis.am, NIE)
    if ereignis.integrierbar_binnen_12_monaten is None:
        return fall
    prognose = (
        Integrationsprognose.BINNEN_12_MONATEN
        if ereignis.integrierbar_binnen_12_monaten
        else Integrationsprognose.NICHT_BINNEN_12_MONATEN
    )
    return _mit_merkmal(fall, Merkmal.INTEGRATIONSPROGNOSE, prognose, ereignis.am, NIE)


def _mit_einschaetzungen(fall: Fall, ereignis: ZugangGeprueft | Vormerkung | Fallzugang) -> Fall:
    neue = ereignis.einschaetzungen
    if not isinstance(neue, dict) or not neue:
        return fall
    return replace(fall, einschaetzungen={**fall.einschaetzungen, **neue})


def _letzter(fall: Fall, **aenderung: object) -> Fall:
    letzter = replace(fall.aufenthalte[-1], **aenderung)  # type: ignore[arg-type]  # names are checked by replace itself
    return replace(fall, aufenthalte=(*fall.aufenthalte[:-1], letzter))
