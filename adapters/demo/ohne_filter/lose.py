"""What becomes of whom where everybody is looked after: a shuffled deck that holds every kind of case."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from random import Random

from adapters.demo.altersgrenze import geboren_fuer, letzter_tag
from adapters.demo.lose import ALTERSGRENZE, ANTEILE, ENDE_HILFEBEDUERFTIGKEIT, Besonderheit, Los, Weg
from adapters.demo.mandanten import Demomandant
from domain.kalender import plus_monate
from domain.vokabular import Kundenkategorie, ZielgruppeU25


class Einstieg(StrEnum):
    """What becomes of the first talk."""

    SOFORT = "sofort"
    RECHTZEITIG = "rechtzeitig"
    SPAET = "spaet"
    VERSAEUMT = "versaeumt"


class Vorgeschichte(StrEnum):
    """Where somebody comes from who applies."""

    ERSTMALS = "erstmals"
    FRUEHER = "frueher"
    EBEN_NOCH = "eben_noch"
    ZUZUG = "zuzug"
    ARBEITSLOSENGELD = "arbeitslosengeld"


class Wende(StrEnum):
    """What becomes of the category later."""

    KEINE = "keine"
    AUFSTIEG = "aufstieg"
    ABSTIEG = "abstieg"
    ZURUECK = "zurueck"
    """Better first, then it proves too early."""
    REAKTIVIERUNG = "reaktivierung"


@dataclass(frozen=True)
class Betreuungslos:
    """The fate of one case. `wieder`: so many days after the end of the benefits they are applied for again."""

    los: Los
    kategorie: Kundenkategorie
    zielgruppe: ZielgruppeU25 | None
    einstieg: Einstieg
    vorgeschichte: Vorgeschichte
    wende: Wende
    wieder: int | None = None

    def hat(self, besonderheit: Besonderheit) -> bool:
        return besonderheit in self.los.besonderheiten


ALTER: dict[ZielgruppeU25, tuple[float, float]] = {
    ZielgruppeU25.SCHUELER: (15.1, 16.8),
    ZielgruppeU25.AUSBILDUNGSUCHENDE: (16.3, 20.5),
    ZielgruppeU25.AUSBILDUNGSABSOLVENTEN: (19.0, 23.5),
    ZielgruppeU25.VERMITTLUNGSKUNDEN: (20.0, 24.9),
    ZielgruppeU25.AKTIVIERUNGSKUNDEN: (17.2, 24.9),
}
"""Between which ages somebody of each group begins."""
U25 = 0.36
HAEUFIG: dict[Kundenkategorie, int] = {
    Kundenkategorie.A: 5,
    Kundenkategorie.B: 16,
    Kundenkategorie.C: 20,
    Kundenkategorie.D: 24,
    Kundenkategorie.E: 14,
    Kundenkategorie.S: 5,
    Kundenkategorie.X: 5,
    Kundenkategorie.Y: 6,
    Kundenkategorie.Z: 5,
}
RUHEND = frozenset({Kundenkategorie.X, Kundenkategorie.Y, Kundenkategorie.Z})
MIT_ENDE = 0.22
HAEUFIGES_ENDE = {ENDE_HILFEBEDUERFTIGKEIT: 8}
WIEDER = ((30, 120), (215, 300))
"""After so many days some apply again: soon, or when it counts as a new case."""
MOEGLICHE = tuple(
    b
    for b in ANTEILE
    if b
    not in (
        Besonderheit.MERKMAL_OFFEN,
        Besonderheit.ZWEITER_AUFENTHALT,
        Besonderheit.STORNO_ABGANG,
        Besonderheit.EGV_ZU_SPAET,
        Besonderheit.SCHULKIND,
    )
)
"""The others speak of stays, or of what this office does not know."""


class Ziehung:
    """Draws the fates of one office. `gruende`: the reasons for which benefits may end."""

    def __init__(self, rng: Random, mandant: Demomandant, gruende: Sequence[str]) -> None:
        self.rng = rng
        self.mandant = mandant
        self.gruende = gruende

    def ziehe(self, faelle: int) -> list[Betreuungslos]:
        """So many fates in random order. Below about 60 not every kind finds room."""
        lose = list(self._pflicht())
        while len(lose) < faelle:
            lose.append(self._beliebig())
        lose = lose[:faelle]
        self.rng.shuffle(lose)
        return self._mit_besonderheiten(lose)

    def _pflicht(self) -> Iterable[Betreuungslos]:
        """One of each kind, early enough that it is seen what becomes of it."""
        wenden = {Kundenkategorie.A: Wende.ABSTIEG, Kundenkategorie.B: Wende.AUFSTIEG, Kundenkategorie.C: Wende.ZURUECK}
        for grund in self.gruende:
            yield self._los(self._kategorie(), grund=grund, frueh=True)
        for kategorie in Kundenkategorie:
            wende = Wende.REAKTIVIERUNG if kategorie in RUHEND else wenden.get(kategorie, Wende.KEINE)
            yield self._los(kategorie, frueh=True, wende=wende, erwachsen=True)
        for zielgruppe in ZielgruppeU25:
            ohne = RUHEND | {Kundenkategorie.S}
            yield self._los(self._kategorie(ohne=ohne), zielgruppe=zielgruppe, frueh=True)
        for kategorie in (Kundenkategorie.A, Kundenkategorie.A, Kundenkategorie.B):
            yield self._los(kategorie, frueh=True, wende=Wende.AUFSTIEG, erwachsen=True)
        for wieder in WIEDER:
            los = self._los(self._kategorie(ohne=RUHEND), grund=ENDE_HILFEBEDUERFTIGKEIT, frueh=True)
            yield replace(los, wieder=self.rng.randrange(*wieder))
        for vorgeschichte in Vorgeschichte:
            yield replace(self._los(self._kategorie(ohne=RUHEND)), vorgeschichte=vorgeschichte)
        for einstieg in Einstieg:
            los = self._los(self._kategorie(ohne=RUHEND))
            yield replace(los, einstieg=einstieg, vorgeschichte=Vorgeschichte.ERSTMALS)
        yield self._bald_25()

    def _beliebig(self) -> Betreuungslos:
        gezogen = self.rng.random()
        if gezogen < MIT_ENDE:
            gewichte = [HAEUFIGES_ENDE.get(grund, 1) for grund in self.gruende]
            los = self._los(self._kategorie(), grund=self.rng.choices(self.gruende, gewichte)[0])
            if los.los.grund == ENDE_HILFEBEDUERFTIGKEIT and self.rng.random() < 0.35:
                los = replace(los, wieder=self.rng.randrange(*self.rng.choice(WIEDER)))
            return los
        if gezogen < MIT_ENDE + 0.05:
            return self._bald_25()
        return self._los(self._kategorie())

    def _kategorie(self, *, ohne: frozenset[Kundenkategorie] = frozenset()) -> Kundenkategorie:
        moegliche = [kategorie for kategorie in HAEUFIG if kategorie not in ohne]
        return self.rng.choices(moegliche, [HAEUFIG[kategorie] for kategorie in moegliche])[0]

    def _los(
        self,
        kategorie: Kundenkategorie,
        *,
        zielgruppe: ZielgruppeU25 | None = None,
        grund: str | None = None,
        frueh: bool = False,
        wende: Wende | None = None,
        erwachsen: bool = False,
    ) -> Betreuungslos:
        if zielgruppe is None and not erwachsen and grund != ALTERSGRENZE and kategorie is not Kundenkategorie.S:
            zielgruppe = self.rng.choice(list(ZielgruppeU25)) if self.rng.random() < U25 else None
        # The age limit comes when it comes: whoever reaches it has been there for a while.
        beginn = self._beginn(frueh=frueh or grund == ALTERSGRENZE)
        geboren = self._geboren(beginn, zielgruppe)
        dauer, ende_am = 0, None
        if grund == ALTERSGRENZE:
            geboren = geboren_fuer(self.rng, self.mandant.nach(0.4), self.mandant.letztes_ende)
            ende_am = letzter_tag(geboren)
        elif grund is not None:
            kurz, lang = (0.15, 0.3) if frueh else (0.2, 0.8)
            dauer = round(self.mandant.laufzeit * self.rng.uniform(kurz, lang))
            ende_am = max(beginn, self.mandant.beginn) + timedelta(days=dauer)
        los = Los(Weg.VERMITTLUNG, geboren, beginn, beginn, 0, dauer, grund, ende_am, pflicht=frueh)
        einstieg = self.rng.choices(list(Einstieg), (20, 55, 13, 12))[0]
        vorgeschichte = self.rng.choices(list(Vorgeschichte), (35, 35, 12, 8, 10))[0]
        if zielgruppe is ZielgruppeU25.SCHUELER:
            vorgeschichte = Vorgeschichte.ERSTMALS
        return Betreuungslos(los, kategorie, zielgruppe, einstieg, vorgeschichte, wende or self._wende(kategorie))

    def _wende(self, kategorie: Kundenkategorie) -> Wende:
        if kategorie in RUHEND:
            return Wende.REAKTIVIERUNG if self.rng.random() < 0.6 else Wende.KEINE
        return self.rng.choices((Wende.KEINE, Wende.AUFSTIEG, Wende.ABSTIEG, Wende.ZURUECK), (65, 15, 13, 7))[0]

    def _bald_25(self) -> Betreuungslos:
        """Somebody who turns 25 in the middle of the demo."""
        ohne = RUHEND | {Kundenkategorie.S}
        los = self._los(self._kategorie(ohne=ohne), zielgruppe=ZielgruppeU25.VERMITTLUNGSKUNDEN, frueh=True)
        tag = self.mandant.nach(self.rng.uniform(0.3, 0.6))
        geboren = plus_monate(tag, -12 * 25)
        return replace(los, los=replace(los.los, geboren=geboren))

    def _beginn(self, *, frueh: bool) -> date:
        erster = self.mandant.beginn
        gezogen = self.rng.random()
        if not frueh and gezogen < 0.3:
            return self.mandant.faelle_ab + timedelta(
                days=self.rng.randrange((erster - self.mandant.faelle_ab).days - 20)
            )
        if frueh or gezogen < 0.5:
            return erster + timedelta(days=self.rng.randrange(3, 60))
        return erster + timedelta(days=self.rng.randrange(20, (self.mandant.neuzugaenge_bis - erster).days + 70))

    def _geboren(self, beginn: date, zielgruppe: ZielgruppeU25 | None) -> date:
        von, bis = ALTER[zielgruppe] if zielgruppe is not None else (25.3, 58.0)
        return beginn - timedelta(days=round(365.25 * self.rng.uniform(von, bis)))

    def _mit_besonderheiten(self, lose: list[Betreuungslos]) -> list[Betreuungslos]:
        fertig = list(lose)
        for besonderheit in MOEGLICHE:
            stellen = [stelle for stelle, los in enumerate(fertig) if self._passt(besonderheit, los)]
            anzahl = min(len(stellen), max(1, round(ANTEILE[besonderheit] * len(lose))))
            for stelle in self.rng.sample(stellen, anzahl):
                los = fertig[stelle].los
                neu = replace(los, besonderheiten=los.besonderheiten | {besonderheit})
                fertig[stelle] = replace(fertig[stelle], los=neu)
        return fertig

    def _passt(self, besonderheit: Besonderheit, los: Betreuungslos) -> bool:
        beginn = los.los.beginn
        if besonderheit is Besonderheit.BEGINN:
            # Still after the first day once it is a few days earlier.
            return beginn > self.mandant.beginn + timedelta(days=7)
        if besonderheit is Besonderheit.NACHTRAG:
            # There has to be something to decide on paper: sooner or later these are handed over.
            wird_uebergeben = los.kategorie is Kundenkategorie.A and los.zielgruppe is None
            return wird_uebergeben and beginn > self.mandant.beginn and los.einstieg is not Einstieg.VERSAEUMT
        return True
