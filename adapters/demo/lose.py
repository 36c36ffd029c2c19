"""What becomes of whom: a shuffled deck of fates, so that even a small demo holds every kind of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from random import Random

from adapters.demo.altersgrenze import geboren_fuer, letzter_tag
from adapters.demo.mandanten import Demomandant
from domain.kalender import Dauer, fristende, plus_monate


class Weg(StrEnum):
    """How a case stands towards the Fallmanagement."""

    VERMITTLUNG = "vermittlung"
    ABLEHNUNG = "ablehnung"
    WEITERLEITUNG = "weiterleitung"
    FALLMANAGEMENT = "fallmanagement"


class Besonderheit(StrEnum):
    """Something that does not happen in every case."""

    UMZUG = "umzug"
    HEIRAT = "heirat"
    GEBURTSDATUM = "geburtsdatum"
    BEGINN = "beginn"
    STORNO = "storno"
    STORNO_ERSATZ = "storno_ersatz"
    STORNO_HEMMNIS = "storno_hemmnis"
    STORNO_ABGANG = "storno_abgang"
    WECHSEL = "wechsel"
    NACHTRAG = "nachtrag"
    VERWEIGERT = "verweigert"
    ABWEICHUNG = "abweichung"
    MERKMAL_OFFEN = "merkmal_offen"
    ZWEITER_AUFENTHALT = "zweiter_aufenthalt"
    GEMEINSAM = "gemeinsam"
    EGV_ZU_SPAET = "egv_zu_spaet"
    SCHULKIND = "schulkind"


ANTEILE: dict[Besonderheit, float] = {
    Besonderheit.UMZUG: 0.08,
    Besonderheit.HEIRAT: 0.03,
    Besonderheit.GEBURTSDATUM: 0.02,
    Besonderheit.BEGINN: 0.02,
    Besonderheit.STORNO: 0.05,
    Besonderheit.STORNO_ERSATZ: 0.04,
    Besonderheit.STORNO_HEMMNIS: 0.02,
    Besonderheit.ZWEITER_AUFENTHALT: 0.04,
    Besonderheit.STORNO_ABGANG: 0.015,
    Besonderheit.WECHSEL: 0.05,
    Besonderheit.NACHTRAG: 0.02,
    Besonderheit.VERWEIGERT: 0.06,
    Besonderheit.ABWEICHUNG: 0.06,
    Besonderheit.MERKMAL_OFFEN: 0.03,
    Besonderheit.GEMEINSAM: 0.04,
    Besonderheit.EGV_ZU_SPAET: 0.01,
    Besonderheit.SCHULKIND: 0.03,
}
"""In how many of all cases each happens; in one at least."""

IM_AUFENTHALT = frozenset(
    {
        Besonderheit.STORNO_ABGANG,
        Besonderheit.WECHSEL,
        Besonderheit.NACHTRAG,
        Besonderheit.ZWEITER_AUFENTHALT,
        Besonderheit.EGV_ZU_SPAET,
    }
)
NACH_DEM_ENDE = frozenset({Besonderheit.STORNO_ABGANG, Besonderheit.ZWEITER_AUFENTHALT})

ENDE_HILFEBEDUERFTIGKEIT = "ende_hilfebeduerftigkeit"
HAEUFIGKEIT = {ENDE_HILFEBEDUERFTIGKEIT: 6, "integration_mit_handlungsbedarf": 6, "fehlende_mitwirkung": 3}
"""How often a reason to end a stay is drawn, against 1 for every other."""
ZEITABLAUF = "zeitablauf"
ALTERSGRENZE = "altersgrenze"
MIT_ENDE = 0.38
NUR_KRAFT_GESETZES = 0.16
"""In how many of all cases a stay is meant to end: fewer where only the statute knows reasons for it."""


@dataclass(frozen=True)
class Los:
    """The fate of one case. `grund` None: no end before the Stichtag is meant. `dauer`, `entscheidung_nach`: in days."""

    weg: Weg
    geboren: date
    beginn: date
    vorschlag_am: date
    entscheidung_nach: int
    dauer: int
    grund: str | None = None
    ende_am: date | None = None
    pflicht: bool = False
    """It is there so that its kind occurs: its end has to come before the Stichtag."""
    besonderheiten: frozenset[Besonderheit] = frozenset()


class Ziehung:
    """Draws the fates of one office. `gruende`: the reasons to end a stay that its rules know; `statutarisch`: those of
    them after which people are customers no more; `hoechstdauer`: how long a stay may last; `egv_bis`: the last day on
    which an EGV could be signed, if that lies within the demo."""

    def __init__(
        self,
        rng: Random,
        mandant: Demomandant,
        gruende: Sequence[str],
        statutarisch: frozenset[str],
        hoechstdauer: Dauer | None,
        egv_bis: date | None,
    ) -> None:
        self.rng = rng
        self.mandant = mandant
        self.gruende = gruende
        self.statutarisch = statutarisch
        self.hoechstdauer = hoechstdauer
        self.egv_bis = egv_bis

    def ziehe(self, faelle: int) -> list[Los]:
        """So many fates in random order. Below about 100 not every kind finds room."""
        lose = [self._mit_ende(grund, pflicht=True) for grund in self.gruende]
        lose += [self._ohne_ende(weg, frueh=True) for weg in Weg]
        while len(lose) < faelle:
            lose.append(self._beliebig())
        lose = lose[:faelle]
        self.rng.shuffle(lose)
        return self._mit_besonderheiten(lose)

    def _beliebig(self) -> Los:
        gezogen = self.rng.random()
        if gezogen < 0.24:
            return self._ohne_ende(Weg.VERMITTLUNG)
        if gezogen < 0.30:
            return self._ohne_ende(Weg.ABLEHNUNG)
        if gezogen < 0.34:
            return self._ohne_ende(Weg.WEITERLEITUNG)
        if gezogen < 1 - (NUR_KRAFT_GESETZES if self.statutarisch.issuperset(self.gruende) else MIT_ENDE):
            return self._ohne_ende(Weg.FALLMANAGEMENT)
        gewichte = [HAEUFIGKEIT.get(grund, 1) for grund in self.gruende]
        return self._mit_ende(self.rng.choices(self.gruende, gewichte)[0], pflicht=False)

    def _ohne_ende(self, weg: Weg, *, frueh: bool = False) -> Los:
        beginn, vorschlag = self._anfang(frueh=frueh, im_fm=weg is Weg.FALLMANAGEMENT)
        return Los(weg, self._geboren(beginn), beginn, vorschlag, self._bedenkzeit(), 0)

    def _mit_ende(self, grund: str, *, pflicht: bool) -> Los:
        if grund == ALTERSGRENZE:
            return self._altersgrenze(frueh=pflicht)
        if grund == ZEITABLAUF and self.hoechstdauer is not None:
            return self._zeitablauf(self.hoechstdauer)
        beginn, vorschlag = self._anfang(frueh=pflicht, im_fm=True)
        return Los(
            Weg.FALLMANAGEMENT,
            self._geboren(beginn),
            beginn,
            vorschlag,
            self._bedenkzeit(),
            self.rng.randrange(90, round(self.mandant.laufzeit * (0.36 if pflicht else 0.66))),
            grund,
            pflicht=pflicht,
        )

    def _anfang(self, *, frueh: bool, im_fm: bool) -> tuple[date, date]:
        """The first day of the case, and on which day the Fallmanagement comes up."""
        beginn, aufenthalte_ab = self.mandant.beginn, self.mandant.aufenthalte_ab
        gezogen = self.rng.random()
        if im_fm and not frueh and gezogen < 0.22 and aufenthalte_ab < beginn:
            vorschlag = beginn - timedelta(days=self.rng.randrange(60, (beginn - aufenthalte_ab).days))
            return vorschlag - timedelta(days=self.rng.randrange(40, 120)), vorschlag
        if frueh or gezogen < 0.42:
            anfang = self._von_anfang_an()
            return anfang, max(anfang, beginn) + timedelta(days=self.rng.randrange(5, 70))
        anfang = beginn + timedelta(days=self.rng.randrange(3, (self.mandant.neuzugaenge_bis - beginn).days))
        return anfang, anfang + timedelta(days=self.rng.randrange(20, 130))

    def _von_anfang_an(self) -> date:
        """The first day of somebody who is already known, or comes in the first weeks where nobody can be."""
        beginn = self.mandant.beginn
        frueheste, letzte = max(self.mandant.faelle_ab, beginn - timedelta(days=190)), beginn - timedelta(days=15)
        if frueheste < letzte:
            return frueheste + timedelta(days=self.rng.randrange((letzte - frueheste).days))
        return beginn + timedelta(days=self.rng.randrange(25))

    def _zeitablauf(self, hoechstdauer: Dauer) -> Los:
        """A stay begun so that its longest duration ends within the demo, or as early as stays begin."""
        erster, letzter = self.mandant.beginn, self.mandant.stichtag
        spaetestens = min(
            plus_monate(letzter, -self._monate(hoechstdauer)) - timedelta(days=30), erster + timedelta(days=10)
        )
        frueheste = max(self.mandant.aufenthalte_ab, erster - timedelta(days=500))
        zugang = frueheste + timedelta(days=self.rng.randrange(max(1, (spaetestens - frueheste).days)))
        ende = fristende(zugang, hoechstdauer, self.mandant.land) - timedelta(days=self.rng.randrange(0, 25))
        bedenkzeit = 4
        vorschlag = zugang - timedelta(days=bedenkzeit - 1)
        beginn = vorschlag - timedelta(days=self.rng.randrange(40, 90))
        return Los(
            Weg.FALLMANAGEMENT,
            self._geboren(beginn, ab_25=True),
            beginn,
            vorschlag,
            bedenkzeit,
            0,
            ZEITABLAUF,
            min(ende, self.mandant.letztes_ende + timedelta(days=self.rng.randrange(10))),
            pflicht=True,
        )

    def _monate(self, dauer: Dauer) -> int:
        erster = self.mandant.beginn
        return max(1, round((fristende(erster, dauer, self.mandant.land) - erster).days / 30.44))

    def _altersgrenze(self, *, frueh: bool) -> Los:
        """Born so that the age limit falls into the demo."""
        erster, letztes = self.mandant.beginn, self.mandant.letztes_ende
        geboren = geboren_fuer(self.rng, self.mandant.nach(0.35), self.mandant.nach(0.6) if frueh else letztes)
        ende = letzter_tag(geboren)
        if frueh:
            vorschlag = erster + timedelta(days=self.rng.randrange(5, 40))
        else:
            vorschlag = max(erster + timedelta(days=5), ende - timedelta(days=self.rng.randrange(180, 400)))
        beginn = max(self.mandant.faelle_ab, vorschlag - timedelta(days=self.rng.randrange(30, 100)))
        return Los(Weg.FALLMANAGEMENT, geboren, beginn, vorschlag, 10, 0, ALTERSGRENZE, ende, pflicht=True)

    def _geboren(self, beginn: date, *, ab_25: bool = False) -> date:
        if not ab_25 and self.rng.random() < 0.27:
            return beginn - timedelta(days=self.rng.randrange(17 * 365, 25 * 365))
        return beginn - timedelta(days=self.rng.randrange(26 * 365, 58 * 365))

    def _bedenkzeit(self) -> int:
        """Days between the proposal and the decision; some take longer than any rule allows."""
        return self.rng.randrange(30, 55) if self.rng.random() < 0.12 else self.rng.randrange(3, 26)

    def _mit_besonderheiten(self, lose: list[Los]) -> list[Los]:
        fertig = list(lose)
        for besonderheit, anteil in ANTEILE.items():
            stellen = [stelle for stelle, los in enumerate(fertig) if self._passt(besonderheit, los)]
            anzahl = min(len(stellen), max(1, round(anteil * len(lose))))
            for stelle in self.rng.sample(stellen, anzahl):
                fertig[stelle] = self._mit(fertig[stelle], besonderheit)
        return fertig

    def _mit(self, los: Los, besonderheit: Besonderheit) -> Los:
        dauer, geboren = los.dauer, los.geboren
        if besonderheit in NACH_DEM_ENDE:
            # Something has to follow: the first stay does not last long.
            dauer = min(dauer, round(0.3 * self.mandant.laufzeit))
        elif besonderheit is Besonderheit.SCHULKIND:
            geboren = los.beginn - timedelta(days=self.rng.randrange(15 * 365 + 5, 16 * 365))
        return replace(los, dauer=dauer, geboren=geboren, besonderheiten=los.besonderheiten | {besonderheit})

    def _passt(self, besonderheit: Besonderheit, los: Los) -> bool:
        erster = self.mandant.beginn
        if besonderheit in IM_AUFENTHALT and los.weg is not Weg.FALLMANAGEMENT:
            return False
        if besonderheit in NACH_DEM_ENDE:
            frueh = erster - timedelta(days=300) < los.vorschlag_am < self.mandant.nach(0.27)
            kommt_wieder = besonderheit is Besonderheit.STORNO_ABGANG or (
                los.grund not in self.statutarisch or los.grund == ENDE_HILFEBEDUERFTIGKEIT
            )
            endet = los.grund is not None and los.ende_am is None
            return endet and frueh and kommt_wieder and not los.besonderheiten & NACH_DEM_ENDE
        if besonderheit is Besonderheit.NACHTRAG:
            return los.vorschlag_am > erster
        if besonderheit is Besonderheit.BEGINN:
            # Still after the first day once it is a few days earlier.
            return los.beginn > erster + timedelta(days=7)
        if besonderheit is Besonderheit.EGV_ZU_SPAET:
            # In the Fallmanagement by then, and for good.
            laenger = self.egv_bis is not None and los.vorschlag_am < self.egv_bis - timedelta(days=90)
            return laenger and los.grund is None
        if besonderheit is Besonderheit.SCHULKIND:
            return los.weg is Weg.VERMITTLUNG
        return True
