"""The state of a Fall: frozen, folded from its events on both axes of time.

State = fold over the effective entries in the order (`am`, entry number). Effective are those that no known Storno names,
without the Stornos themselves; only then they are cut by `am <= stand`. What is known at a `wissensstand` is decided by
the caller, who hands in only the entries up to that position.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from domain.abstimmungen import (
    ABSTIMMUNGSKLASSEN,
    ENTSCHEIDUNGSKLASSEN,
    ErbeteneAbstimmung,
    abstimmung_hindernis,
    mit_abstimmung,
)
from domain.beratungstermine import TERMINKLASSEN, Beratungstermin, mit_termin, termin_hindernis
from domain.eintrag import Eintrag
from domain.ereignis import Ereignis
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
    FortfuehrungGeprueft,
    HandlungsstrategieFestgehalten,
    HemmnisFestgestellt,
    HemmnissePriorisiert,
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
from domain.kalender import EIN_TAG
from domain.vokabular import (
    NIE,
    Bearbeitungsstand,
    Bereich,
    Einschaetzung,
    Funktion,
    Integrationsprognose,
    Merkmal,
    Phase,
    Zeitraumart,
)
from domain.wiedervorlagen import WIEDERVORLAGEKLASSEN, Wiedervorlage, mit_wiedervorlage, wiedervorlage_hindernis
from domain.zeitraum import Zeitraum, beendet, zeitraum_aus
from domain.zusammenfuehrung import Zusammenfuehrung, aufgegangen, mit_zusammenfuehrung


@dataclass(frozen=True, slots=True)
class Zustaendigkeit:
    """Which Fachkraft, in which function, is responsible since when."""

    fachkraft: UUID
    funktion: Funktion
    seit: date
    funktion_seit: date
    """Since when without a break somebody in this function has been responsible."""


@dataclass(frozen=True, slots=True)
class OffeneVormerkung:
    """A proposal nobody has decided on yet."""

    nr: int
    am: date
    team: UUID
    fachkraft: UUID | None


@dataclass(frozen=True, slots=True)
class Merkmalsabschnitt:
    """A fact holds from `von` until `bis`, both included. A later one in the order of the fold covers earlier ones.

    `von` is never before the day the entry speaks of: what became known on a day changes nothing before that day.
    """

    merkmal: Merkmal
    wert: str | None
    von: date
    bis: date


@dataclass(frozen=True, slots=True)
class Hemmnis:
    """An obstacle and how far the work on it is."""

    id: UUID
    bereich: Bereich
    veraenderbar: bool
    stand: Bearbeitungsstand
    seit: date
    schwerwiegend: bool | None = None

    @property
    def offen(self) -> bool:
        """Whether it still counts as Handlungsbedarf."""
        return self.stand is not Bearbeitungsstand.ERFOLGREICH_ERLEDIGT


@dataclass(frozen=True, slots=True)
class Aufenthalt:
    """A stay in the Fallmanagement: a closed interval of days. `bis` None: it is open."""

    zugang_nr: int
    von: date
    bis: date | None = None
    grund: str | None = None
    verlaengerungen: tuple[tuple[date, int], ...] = ()
    """(day of the decision, months), in order."""

    def umfasst(self, tag: date) -> bool:
        return self.von <= tag and (self.bis is None or tag <= self.bis)


@dataclass(frozen=True, slots=True)
class Fall:
    """Everything a decision or a Frist may ask about one case."""

    id: UUID
    kunde: UUID
    beginn: date
    zustaendig: Zustaendigkeit
    merkmale: tuple[Merkmalsabschnitt, ...] = ()
    hemmnisse: Mapping[UUID, Hemmnis] = field(default_factory=dict)
    einschaetzungen: Mapping[str, Einschaetzung] = field(default_factory=dict)
    vormerkung: OffeneVormerkung | None = None
    warteliste: UUID | None = None
    aufenthalte: tuple[Aufenthalt, ...] = ()
    zeitraeume: Mapping[str, Zeitraum] = field(default_factory=dict)
    """What is known of periods of the person's life, by key, in the order they became known."""
    zusammenfuehrungen: tuple[Zusammenfuehrung, ...] = ()
    termine: Mapping[UUID, Beratungstermin] = field(default_factory=dict)
    wiedervorlagen: Mapping[UUID, Wiedervorlage] = field(default_factory=dict)
    abstimmungen: Mapping[UUID, ErbeteneAbstimmung] = field(default_factory=dict)
    """What others were asked for before a decision, also what is over."""
    ausgeschieden_am: date | None = None
    """The last day of the benefits, while nobody has applied again."""

    @property
    def aufenthalt(self) -> Aufenthalt | None:
        """The open stay."""
        return self.aufenthalte[-1] if self.aufenthalte and self.aufenthalte[-1].bis is None else None

    @property
    def aufgegangen(self) -> Zusammenfuehrung | None:
        """By which the case ended because the person is looked after in another one."""
        return aufgegangen(self.zusammenfuehrungen)

    def merkmal(self, merkmal: Merkmal, tag: date) -> str | None:
        """What holds on that day, as far as this state knows."""
        for abschnitt in reversed(self.merkmale):
            if abschnitt.merkmal is merkmal and abschnitt.von <= tag <= abschnitt.bis:
                return abschnitt.wert
        return None

    def merkmal_seit(self, merkmal: Merkmal, werte: Collection[str], tag: date) -> date | None:
        """Since when, without a break up to that day, the Merkmal has had one of these values; None if it has not."""
        seit: date | None = None
        while self.merkmal(merkmal, tag) in werte:
            # Back to the start of the section that holds on `tag`: later ones may cover parts of it.
            beginn = max(
                [a.von for a in self.merkmale if a.merkmal is merkmal and a.von <= tag]
                + [a.bis + EIN_TAG for a in self.merkmale if a.merkmal is merkmal and a.bis < tag]
            )
            seit, tag = beginn, beginn - EIN_TAG
        return seit

    def letzter_bezugstag(self, tag: date) -> date | None:
        """The last day on or before `tag` on which the person had benefits, as far as this state knows."""
        tage = [
            min(zeitraum.bis or NIE, tag)
            for zeitraum in self.zeitraeume.values()
            if zeitraum.art is Zeitraumart.LEISTUNGSBEZUG and zeitraum.von <= tag
        ]
        return max(tage, default=None)

    def phase(self, tag: date) -> Phase:
        """Where the case stands on that day. The last day of a stay still belongs to it."""
        if self.aufenthalte and self.aufenthalte[-1].umfasst(tag):
            return Phase.IM_FALLMANAGEMENT
        if self.warteliste is not None:
            return Phase.WARTELISTE
        if self.vormerkung is not None:
            return Phase.VORGEMERKT
        if self.ausgeschieden_am is not None and self.ausgeschieden_am < tag:
            return Phase.AUSGESCHIEDEN
        return Phase.BEENDET if self.aufenthalte else Phase.OHNE


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


def warum_nicht(fall: Fall | None, eintrag: Eintrag) -> str | None:
    """None if the entry can follow, else in German why it cannot. All that is hard in code stands here."""
    ereignis = eintrag.ereignis
    if isinstance(ereignis, FallAngelegt):
        return None if fall is None else "der Fall ist schon angelegt"
    if fall is None:
        return "der Fall beginnt erst später"
    if fall.zusammenfuehrungen and fall.aufgegangen is not None:
        return "der Fall ist in einem anderen aufgegangen"
    if (grund := falscher_abschnitt(fall, type(ereignis))) is not None:
        return grund
    match ereignis:
        case Fallzugang():
            letzter = fall.aufenthalte[-1].bis if fall.aufenthalte else None
            if letzter is not None and ereignis.am < letzter:
                return "der vorige Aufenthalt im Fallmanagement dauert an diesem Tag noch"
        case FallZusammengefuehrt(fuehrend=False) if fall.aufenthalt is not None:
            return "der Fall ist im Fallmanagement"
        case WartelisteAufgenommen() if fall.warteliste is not None:
            return "der Fall steht bereits auf einer Warteliste"
        case HemmnisFestgestellt() if ereignis.hemmnis in fall.hemmnisse:
            return "dieses Hemmnis ist schon festgestellt"
        case HemmnisStatusChanged() | HandlungsstrategieFestgehalten() if ereignis.hemmnis not in fall.hemmnisse:
            return "dieses Hemmnis ist an diesem Tag nicht festgestellt"
        case HemmnissePriorisiert() if not fall.hemmnisse.keys() >= set(ereignis.reihenfolge):
            return "eines der Hemmnisse ist an diesem Tag nicht festgestellt"
        case LeistungBeendet() if fall.ausgeschieden_am is not None:
            return "der Bezug von Leistungen ist schon beendet"
        case ZeitraumFestgehalten():
            bekannt = fall.zeitraeume.get(str(ereignis.zeitraum))
            if bekannt is not None and bekannt.art is not ereignis.art:
                return "dieser Zeitraum ist als etwas anderes festgehalten"
        case ZeitraumAbgesagt() if str(ereignis.zeitraum) not in fall.zeitraeume:
            return "dieser Zeitraum ist an diesem Tag nicht festgehalten"
    if type(ereignis) in ABSTIMMUNGSKLASSEN:
        return abstimmung_hindernis(fall.abstimmungen, ereignis)
    if _ohne_kalender(ereignis):
        return None
    return termin_hindernis(fall.termine, ereignis) or wiedervorlage_hindernis(fall.wiedervorlagen, ereignis)


_NUR_IM_AUFENTHALT = frozenset({Fallabgang, FortfuehrungGeprueft, VerlaengerungBewilligt})
_NUR_AUSSERHALB = {
    Fallzugang: "der Fall ist bereits im Fallmanagement",
    WartelisteAufgenommen: "der Fall ist bereits im Fallmanagement",
    Fallablehnung: "über den Zugang ist schon entschieden: der Fall ist im Fallmanagement",
    Fallweiterleitung: "über den Zugang ist schon entschieden: der Fall ist im Fallmanagement",
}


def falscher_abschnitt(fall: Fall, klasse: type[Ereignis]) -> str | None:
    """In German why an entry of this kind is only possible in a stay, or only outside of one; None if it is now."""
    if klasse in _NUR_IM_AUFENTHALT:
        return "der Fall ist an diesem Tag nicht im Fallmanagement" if fall.aufenthalt is None else None
    if klasse in _NUR_AUSSERHALB:
        return _NUR_AUSSERHALB[klasse] if fall.aufenthalt is not None else None
    return None


_KALENDER = TERMINKLASSEN | WIEDERVORLAGEKLASSEN


def _ohne_kalender(ereignis: Ereignis) -> bool:
    """Whether an entry surely is about no appointment and no Wiedervorlage, as most of a case: a fold should not notice."""
    return type(ereignis) not in _KALENDER or getattr(ereignis, "beratungstermin", ereignis) is None


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
            if _ohne_kalender(ereignis):
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
