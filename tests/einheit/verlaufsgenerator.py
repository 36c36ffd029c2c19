"""Histories of an office, made at random and the same for a seed: everything that makes views hard to get right.

Late entries, entries of one day, Stornos, corrected birth dates, changing facts that hold from or until a day, changes of
who is responsible, new versions of a Regelwerk, second stays. Events are recorded as they are, without decisions: views
must show what the log says. A history folds at any point.
"""

import random
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from importlib.resources import files
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

from hypothesis import strategies as st

from domain.akte import Akte, akte
from domain.eintrag import Eintrag
from domain.ereignis import Ereignis, Erfassung
from domain.ereignisse import (
    AbstimmungBeantwortet,
    AbstimmungErbeten,
    AbstimmungZurueckgezogen,
    AbweichungBegruendet,
    AntragVollstaendig,
    ArbeitsschrittGetan,
    BeginnBerichtigt,
    BelehrungErteilt,
    ContactHeld,
    EGVErsetztDurchVA,
    EGVSigned,
    EinladungErgangen,
    EintragStorniert,
    ErinnerungVersandt,
    Fallabgang,
    Fallablehnung,
    FallAngelegt,
    Fallzugang,
    FallZusammengefuehrt,
    FortfuehrungGeprueft,
    HandlungsstrategieFestgehalten,
    HemmnisFestgestellt,
    HemmnissePriorisiert,
    HemmnisStatusChanged,
    KontaktVersucht,
    KooperationsplanVereinbart,
    LeistungBeendet,
    LeistungBewilligt,
    LeistungGesteuert,
    MerkmalGeaendert,
    ProfilingErstellt,
    RessourceFestgestellt,
    TerminAbgesagt,
    TerminVereinbart,
    TerminVerlegt,
    TerminVersaeumt,
    VerlaengerungBewilligt,
    Vormerkung,
    WartelisteAufgenommen,
    WiedervorlageErledigt,
    WiedervorlageGesetzt,
    WiedervorlageVerschoben,
    ZeitraumAbgesagt,
    ZeitraumFestgehalten,
    ZielVereinbart,
    ZugangGeprueft,
    ZustaendigkeitUebertragen,
)
from domain.ereigniswerte import Erinnerungswunsch
from domain.fallverlauf import Unvereinbar
from domain.fristen.rechner import fristen
from domain.ids import fall_id, mandant_id, plaetze_id, warteliste_id
from domain.kunde import KundeAngelegt, KundeBerichtigt
from domain.organisation.ereignisse import (
    AnteilGeaendert,
    FachkraftAngelegt,
    MandantEingerichtet,
    PlatzBelegt,
    PlatzFreigegeben,
    RegelwerkInKraftGesetzt,
    TeamAngelegt,
    TeamGewechselt,
    WartenderAufgenommen,
    WartenderGestrichen,
)
from domain.regelwerk.inkraft import Regelstand, regelstand
from domain.regelwerk.laden import lade
from domain.regelwerk.regelwerk import Regelwerk
from domain.vokabular import (
    Abstimmungsart,
    Abstimmungsergebnis,
    Bearbeitungsstand,
    Belehrungsteil,
    Benachrichtigungsform,
    Bereich,
    Einschaetzung,
    Entscheidungsart,
    Erinnerungsweg,
    Fortfuehrung,
    Funktion,
    Inkraftart,
    Kontaktform,
    Kundenkategorie,
    Leistungsschritt,
    Merkmal,
    Profillage,
    Rolle,
    Status,
    Strategiestand,
    Zeitraumart,
    ZielgruppeU25,
)

KENNUNG = "test"
PROBE = "probe"
BEGINN = date(2018, 1, 2)

Merkmale = Counter[str]
"""What a history contains, by name, how often."""

ZU_ZEIGEN = (
    "geburtstag_wird_25",
    "geburtsdatum_berichtigt",
    "gleicher_tag",
    "leistungsende",
    "merkmal_bis",
    "neue_fassung",
    "spaeter_eintrag",
    "storno",
    "team_gewechselt",
    "verlaengerung",
    "vorwarnung_geaendert",
    "zustaendigkeit_gewechselt",
    "zweiter_aufenthalt",
)
"""What a sample of histories must contain, or it shows nothing."""


@dataclass(frozen=True)
class Speicherung:
    """What is saved at once."""

    neue: tuple[tuple[UUID, Ereignis], ...]
    texte: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Verlauf:
    """A history: its saves in order, the cases in it, and what it shows."""

    seed: int
    speicherungen: tuple[Speicherung, ...]
    faelle: tuple[UUID, ...]
    merkmale: Merkmale
    letzter_tag: date


def verlaeufe(*, min_schritte: int = 0, max_schritte: int = 80) -> st.SearchStrategy[Verlauf]:
    """Histories of so many steps after the set-up; a failing one is shortened from its end."""
    return st.builds(
        verlauf,
        st.integers(min_value=0, max_value=2**32 - 1),
        st.integers(min_value=min_schritte, max_value=max_schritte),
    )


def verlauf(seed: int, schritte: int) -> Verlauf:
    """The same for the same arguments; fewer steps are a beginning of more."""
    erzeuger = _Erzeuger(random.Random(seed))
    erzeuger.einrichten()
    for _ in range(schritte):
        erzeuger.schritt()
    return Verlauf(seed, tuple(erzeuger.speicherungen), tuple(erzeuger.akten), erzeuger.merkmale, erzeuger.letzter_tag)


def mitgeliefert(name: str) -> str:
    """The text of a Regelwerk that ships with the software, or of the invented one that has every kind of Frist."""
    if name == PROBE:
        return (Path(__file__).parent / "regelwerke" / f"{name}.toml").read_text("utf-8")
    return (files("domain") / "regelwerke" / f"{name}.toml").read_text("utf-8")


class _Erzeuger:
    def __init__(self, zufall: random.Random) -> None:
        self.zufall = zufall
        self.heute = BEGINN
        self.letzter_tag = BEGINN
        self.speicherungen: list[Speicherung] = []
        self.merkmale: Merkmale = Counter()
        self.akten: dict[UUID, Akte] = {}
        self.kunden: dict[UUID, UUID] = {}
        self.geboren: dict[UUID, date] = {}
        self.teams = [self.id() for _ in range(2)]
        self.fachkraefte = [self.id() for _ in range(4)]
        self.belegt: dict[UUID, UUID] = {}
        self.wartend: dict[UUID, UUID] = {}
        self.werke: dict[str, Regelwerk] = {}
        self.inkraft: list[RegelwerkInKraftGesetzt] = []
        self.vorwarnung = 7

    def id(self) -> UUID:
        return UUID(int=self.zufall.getrandbits(128), version=4)

    # --- the office --------------------------------------------------------------------------------------------------

    def einrichten(self) -> None:
        mandant = mandant_id(KENNUNG)
        self.speichere((mandant, self.mandant()))
        for name in ("bund-sgb2", self.zufall.choice(("ilm-kreis-14-2017", "ga-01-13", PROBE))):
            self.setze_in_kraft(mitgeliefert(name), date(2005, 1, 1) if name == "bund-sgb2" else date(2018, 1, 1))
        for team in self.teams:
            self.speichere((team, TeamAngelegt(am=BEGINN, erfassung=self.erfassung(), name="Team")))
        for fachkraft in self.fachkraefte:
            team = self.zufall.choice(self.teams)
            angelegt = FachkraftAngelegt(
                am=BEGINN, erfassung=self.erfassung(), team=team, rollen=(Rolle.FALLMANAGER, Rolle.IFK)
            )
            self.speichere((fachkraft, angelegt))

    def mandant(self) -> MandantEingerichtet:
        return MandantEingerichtet(
            am=BEGINN, erfassung=self.erfassung(), name="Jobcenter", land="TH", vorwarnung_tage=self.vorwarnung
        )

    def setze_in_kraft(self, text: str, ab: date, bis: date | None = None) -> None:
        werk = lade(text, "test")
        self.werke[werk.sha256] = werk
        ereignis = RegelwerkInKraftGesetzt(
            am=BEGINN,
            erfassung=self.erfassung(),
            regelwerk=werk.id,
            version=werk.kopf.version,
            sha256=werk.sha256,
            gilt_ab=ab,
            gilt_bis=bis,
            art=Inkraftart.GELTUNG if bis is None else Inkraftart.WEITERANWENDUNG,
        )
        self.inkraft.append(ereignis)
        self.speichere((mandant_id(KENNUNG), ereignis), texte={werk.sha256: text})

    def regelstand(self) -> Regelstand:
        return regelstand("TH", self.vorwarnung, self.inkraft, self.werke)

    # --- steps -------------------------------------------------------------------------------------------------------

    def schritt(self) -> None:
        self.heute += timedelta(days=self.zufall.choice((0, 0, 1, 2, 5, 11, 24)))
        self.letzter_tag = max(self.letzter_tag, self.heute)
        if not self.akten or self.zufall.random() < 0.07:
            self.neuer_fall()
        elif self.zufall.random() < 0.08:
            self.zufall.choice((self.team_wechsel, self.anteil, self.neue_fassung, self.neue_vorwarnung))()
        elif self.zufall.random() < 0.06:
            self.kunde_berichtigen()
        else:
            fall = self.zufall.choice(list(self.akten))
            for _ in range(5):
                if self.eintrag(fall):
                    return

    def neuer_fall(self) -> None:
        kunde = self.id()
        fall = fall_id(KENNUNG, kunde)
        self.kunden[fall] = kunde
        # Many turn 25 within the history.
        self.geboren[fall] = date(1993, 1, 1) + timedelta(days=self.zufall.randrange(900))
        angelegt = KundeAngelegt(
            am=self.heute,
            erfassung=self.erfassung(),
            name="Muster",
            vorname="Kim",
            geburtsdatum=self.geboren[fall],
        )
        self.speichere((kunde, angelegt))
        ereignis = FallAngelegt(
            am=self.heute,
            erfassung=self.erfassung(),
            kunde=kunde,
            fachkraft=self.zufall.choice(self.fachkraefte),
            funktion=Funktion.ZUSTAENDIGE_FACHKRAFT,
        )
        self.akten[fall] = Akte(fall)
        self.nimm_an(fall, ereignis)

    def kunde_berichtigen(self) -> None:
        fall = self.zufall.choice(list(self.akten))
        self.geboren[fall] += timedelta(days=self.zufall.randrange(-400, 400))
        berichtigt = KundeBerichtigt(
            am=self.heute, erfassung=self.erfassung(), geburtsdatum=self.geboren[fall], begruendung="Urkunde"
        )
        self.speichere((self.kunden[fall], berichtigt))
        self.merkmale["geburtsdatum_berichtigt"] += 1

    def team_wechsel(self) -> None:
        fachkraft = self.zufall.choice(self.fachkraefte)
        ab = self.heute + timedelta(days=self.zufall.randrange(-40, 40))
        gewechselt = TeamGewechselt(
            am=self.heute, erfassung=self.erfassung(), team=self.zufall.choice(self.teams), gilt_ab=ab
        )
        self.speichere((fachkraft, gewechselt))
        self.merkmale["team_gewechselt"] += 1

    def anteil(self) -> None:
        geaendert = AnteilGeaendert(
            am=self.heute,
            erfassung=self.erfassung(),
            anteil=Decimal(self.zufall.choice(("0.5", "0.65", "1"))),
            gilt_ab=self.heute,
        )
        self.speichere((self.zufall.choice(self.fachkraefte), geaendert))

    def neue_fassung(self) -> None:
        """A version with other numbers takes over on some day, or what is in force is applied on for a while only."""
        alt = next(werk for werk in reversed(self.werke.values()) if werk.kopf.schicht == "lokal")
        text = mitgeliefert(alt.id)
        zahl = self.zufall.randrange(5, 40)
        text = text.replace("dauer = { tage = 14 }", f"dauer = {{ tage = {zahl} }}")
        text = text.replace("dauer = { monate = 2 }", f"dauer = {{ monate = {zahl % 4 + 1} }}")
        text = text.replace("dauer = { wochen = 4 }", f"dauer = {{ wochen = {zahl % 5 + 1} }}")
        text = text.replace('version = "', f'version = "{len(self.werke)}.', 1)
        ab = self.heute + timedelta(days=self.zufall.randrange(-30, 60))
        bis = ab + timedelta(days=self.zufall.randrange(400)) if self.zufall.random() < 0.3 else None
        self.setze_in_kraft(text, ab, bis)
        self.merkmale["neue_fassung"] += 1

    def neue_vorwarnung(self) -> None:
        self.vorwarnung = self.zufall.choice((0, 7, 14))
        self.speichere((mandant_id(KENNUNG), self.mandant()))
        self.merkmale["vorwarnung_geaendert"] += 1

    # --- one entry of a case -----------------------------------------------------------------------------------------

    def eintrag(self, fall: UUID) -> bool:
        """One more entry of a kind drawn at random; False if it could not be."""
        arten: tuple[tuple[int, Callable[[UUID, date], Ereignis | None]], ...] = (
            (30, self.kontakt),
            (10, self.merkmal),
            (10, self.zugang),
            (6, self.abgang),
            (6, self.hemmnis),
            (7, self.hemmnisstand),
            (7, self.storno),
            (5, self.zustaendigkeit),
            (5, self.fortfuehrung),
            (4, self.profiling),
            (4, self.vormerkung),
            (3, self.warteliste),
            (5, self.verlaengerung),
            (3, self.abweichung),
            (2, self.termin),
            (2, self.egv),
            (3, self.kooperationsplan),
            (6, self.zeitraum),
            (1, self.absage),
            (4, self.leistung),
            (2, self.versuch),
            (2, self.ressource),
            (2, self.beginn),
            (2, self.zugangspruefung),
            (2, self.ablehnung),
            (3, self.antrag),
            (4, self.bewilligung),
            (3, self.leistungsende),
            (2, self.einladung),
            (2, self.belehrung),
            (3, self.strategie),
            (2, self.reihenfolge),
            (2, self.ziel),
            (3, self.arbeitsschritt),
            (3, self.kategorie),
            (8, self.beratungstermin),
            (5, self.wiedervorlage),
            (5, self.abstimmung),
            (1, self.zusammenfuehrung),
        )
        (mache,) = self.zufall.choices([art for _, art in arten], [gewicht for gewicht, _ in arten])
        ereignis = mache(fall, self.tag(fall))
        return ereignis is not None and self.nimm_an(fall, ereignis)

    def tag(self, fall: UUID) -> date:
        """Mostly today, sometimes a day in the past, sometimes that of the last entry."""
        fall_ = self.akten[fall].fall
        beginn = fall_.beginn if fall_ is not None else self.heute
        wurf = self.zufall.random()
        if wurf < 0.2:
            return max(beginn, self.heute - timedelta(days=self.zufall.randrange(1, 120)))
        if wurf < 0.35:
            return self.akten[fall].wirksam[-1].ereignis.am
        return self.heute

    def kontakt(self, fall: UUID, am: date) -> Ereignis:
        return ContactHeld(
            am=am,
            erfassung=self.erfassung(),
            form=self.zufall.choice(list(Kontaktform)),
            qualifiziert=self.zufall.random() < 0.75,
            person_anwesend=self.zufall.random() < 0.9,
            fachkraft=self.zufall.choice(self.fachkraefte),
            funktion=self.zufall.choice((Funktion.FALLMANAGEMENT, Funktion.ZUSTAENDIGE_FACHKRAFT)),
            vermerk="Gespräch" if self.zufall.random() < 0.3 else None,
        )

    def merkmal(self, fall: UUID, am: date) -> Ereignis:
        ab = am + timedelta(days=self.zufall.choice((0, 0, 0, -10, 9)))
        bis = max(ab, am) + timedelta(days=self.zufall.randrange(60)) if self.zufall.random() < 0.3 else None
        self.merkmale["merkmal_bis"] += bis is not None
        return MerkmalGeaendert(
            am=am,
            erfassung=self.erfassung(),
            merkmal=Merkmal.STATUS,
            wert=self.zufall.choice((Status.ARBEITSLOS, Status.ARBEITSLOS, Status.IN_MASSNAHME, None)),
            gilt_ab=ab,
            gilt_bis=bis,
        )

    def zugang(self, fall: UUID, am: date) -> Ereignis:
        return Fallzugang(
            am=am,
            erfassung=self.erfassung(),
            fachkraft=self.zufall.choice(self.fachkraefte),
            begruendung="passt" if self.zufall.random() < 0.5 else None,
            einschaetzungen={"motivation": Einschaetzung.JA} if self.zufall.random() < 0.5 else {},
        )

    def abgang(self, fall: UUID, am: date) -> Ereignis:
        grund = self.zufall.choice(("zeitablauf", "tod", "ende_hilfebeduerftigkeit", "traegerwechsel"))
        return Fallabgang(am=am, erfassung=self.erfassung(), grund=grund, begruendung="endet")

    def hemmnis(self, fall: UUID, am: date) -> Ereignis:
        return HemmnisFestgestellt(
            am=am,
            erfassung=self.erfassung(),
            hemmnis=self.id(),
            bereich=self.zufall.choice(list(Bereich)),
            veraenderbar=self.zufall.random() < 0.8,
            beschreibung="Schulden" if self.zufall.random() < 0.5 else None,
        )

    def hemmnisstand(self, fall: UUID, am: date) -> Ereignis | None:
        stand = self.akten[fall].fall
        if stand is None or not stand.hemmnisse:
            return None
        return HemmnisStatusChanged(
            am=am,
            erfassung=self.erfassung(),
            hemmnis=self.zufall.choice(list(stand.hemmnisse)),
            stand=self.zufall.choice(list(Bearbeitungsstand)),
        )

    def storno(self, fall: UUID, am: date) -> Ereignis | None:
        storniert = {
            nr
            for eintrag in self.akten[fall].eintraege
            if isinstance(eintrag.ereignis, EintragStorniert)
            for nr in eintrag.ereignis.eintraege
        }
        moegliche = [
            eintrag.nr
            for eintrag in self.akten[fall].eintraege
            if not isinstance(eintrag.ereignis, EintragStorniert | FallAngelegt) and eintrag.nr not in storniert
        ]
        if not moegliche:
            return None
        nummern = self.zufall.sample(moegliche, min(len(moegliche), self.zufall.choice((1, 1, 2))))
        return EintragStorniert(
            am=self.heute, erfassung=self.erfassung(), eintraege=tuple(nummern), begruendung="falsche Person"
        )

    def zustaendigkeit(self, fall: UUID, am: date) -> Ereignis:
        return ZustaendigkeitUebertragen(
            am=am,
            erfassung=self.erfassung(),
            fachkraft=self.zufall.choice(self.fachkraefte),
            funktion=self.zufall.choice((Funktion.FALLMANAGEMENT, Funktion.ZUSTAENDIGE_FACHKRAFT)),
        )

    def fortfuehrung(self, fall: UUID, am: date) -> Ereignis:
        return FortfuehrungGeprueft(
            am=am,
            erfassung=self.erfassung(),
            ergebnis=self.zufall.choice(list(Fortfuehrung)),
            begruendung="Fortschritt",
            erfolgsaussichten="gut" if self.zufall.random() < 0.7 else None,
        )

    def profiling(self, fall: UUID, am: date) -> Ereignis:
        return ProfilingErstellt(
            am=am,
            erfassung=self.erfassung(),
            profillage=self.zufall.choice(list(Profillage)),
            integrierbar_binnen_12_monaten=self.zufall.choice((True, False, None)),
        )

    def vormerkung(self, fall: UUID, am: date) -> Ereignis:
        return Vormerkung(am=am, erfassung=self.erfassung(), team=self.zufall.choice(self.teams))

    def warteliste(self, fall: UUID, am: date) -> Ereignis:
        return WartelisteAufgenommen(am=am, erfassung=self.erfassung(), team=self.zufall.choice(self.teams))

    def verlaengerung(self, fall: UUID, am: date) -> Ereignis:
        return VerlaengerungBewilligt(am=am, erfassung=self.erfassung(), monate=self.zufall.choice((3, 6)))

    def abweichung(self, fall: UUID, am: date) -> Ereignis | None:
        alle = [
            frist
            for frist in fristen(fall, self.akten[fall].wirksam, self.geboren[fall], self.regelstand())
            if frist.entstanden_am <= am
        ]
        if not alle:
            return None
        frist = self.zufall.choice(alle)
        return AbweichungBegruendet(
            am=am,
            erfassung=self.erfassung(),
            frist=frist.id,
            regel=frist.regel.aussage,
            begruendung="Krankheit",
            bis=am + timedelta(days=30) if self.zufall.random() < 0.5 else None,
        )

    def termin(self, fall: UUID, am: date) -> Ereignis:
        return TerminVersaeumt(am=am, erfassung=self.erfassung(), form=Kontaktform.PRAESENZ)

    def egv(self, fall: UUID, am: date) -> Ereignis:
        return EGVSigned(am=am, erfassung=self.erfassung(), gilt_ab=am, gilt_bis=am + timedelta(days=180))

    def kooperationsplan(self, fall: UUID, am: date) -> Ereignis:
        klasse = self.zufall.choice((EGVErsetztDurchVA, KooperationsplanVereinbart))
        bis = am + timedelta(days=self.zufall.randrange(1, 200)) if self.zufall.random() < 0.7 else None
        return klasse(am=am, erfassung=self.erfassung(), gilt_ab=am, gilt_bis=bis)

    def zeitraum(self, fall: UUID, am: date) -> Ereignis:
        """One of a few of the case: often known already, and then its end moves, or is open again."""
        art = self.zufall.choice((Zeitraumart.MASSNAHME, Zeitraumart.AUSBILDUNG, Zeitraumart.SCHULBESUCH))
        von = am + timedelta(days=self.zufall.randrange(-60, 30))
        bis = von + timedelta(days=self.zufall.randrange(250)) if self.zufall.random() < 0.85 else None
        kennung = uuid5(fall, f"{art}/{self.zufall.randrange(2)}")
        self.merkmale["zeitraum"] += 1
        return ZeitraumFestgehalten(am=am, erfassung=self.erfassung(), zeitraum=kennung, art=art, von=von, bis=bis)

    def absage(self, fall: UUID, am: date) -> Ereignis | None:
        """Of a period that was recorded for itself."""
        stand = self.akten[fall].fall
        bekannte = [s for s in stand.zeitraeume if "/" not in s] if stand is not None else []
        if not bekannte:
            return None
        self.merkmale["absage"] += 1
        zeitraum = UUID(self.zufall.choice(bekannte))
        return ZeitraumAbgesagt(am=am, erfassung=self.erfassung(), zeitraum=zeitraum)

    def leistung(self, fall: UUID, am: date) -> Ereignis:
        bis = am + timedelta(days=self.zufall.randrange(1, 90)) if self.zufall.random() < 0.6 else None
        return LeistungGesteuert(
            am=am,
            erfassung=self.erfassung(),
            leistung=uuid5(fall, f"leistung/{self.zufall.randrange(3)}"),
            schritt=self.zufall.choice(list(Leistungsschritt)),
            eigenleistung=self.zufall.random() < 0.3,
            bis=bis,
        )

    def antrag(self, fall: UUID, am: date) -> Ereignis:
        return AntragVollstaendig(am=am, erfassung=self.erfassung(), zuzug=self.zufall.random() < 0.3)

    def bewilligung(self, fall: UUID, am: date) -> Ereignis:
        ab = am + timedelta(days=self.zufall.randrange(-30, 30))
        bis = ab + timedelta(days=self.zufall.randrange(300)) if self.zufall.random() < 0.7 else None
        return LeistungBewilligt(am=am, erfassung=self.erfassung(), gilt_ab=ab, gilt_bis=bis)

    def leistungsende(self, fall: UUID, am: date) -> Ereignis:
        self.merkmale["leistungsende"] += 1
        return LeistungBeendet(am=am, erfassung=self.erfassung(), grund="ende_hilfebeduerftigkeit")

    def einladung(self, fall: UUID, am: date) -> Ereignis:
        return EinladungErgangen(
            am=am,
            erfassung=self.erfassung(),
            anlass="gespraech",
            termin=am + timedelta(days=10),
            form=Kontaktform.PRAESENZ,
            zustellung=Benachrichtigungsform.SCHRIFTLICH,
            rechtsfolgen=self.zufall.random() < 0.5,
        )

    def belehrung(self, fall: UUID, am: date) -> Ereignis:
        return BelehrungErteilt(am=am, erfassung=self.erfassung(), teile=tuple(Belehrungsteil), bestaetigt=True)

    def strategie(self, fall: UUID, am: date) -> Ereignis | None:
        hemmnisse = self._hemmnisse(fall)
        if not hemmnisse:
            return None
        hemmnis = self.zufall.choice(hemmnisse)
        return HandlungsstrategieFestgehalten(
            am=am,
            erfassung=self.erfassung(),
            strategie=uuid5(hemmnis, "strategie"),
            hemmnis=hemmnis,
            stand=self.zufall.choice(list(Strategiestand)),
        )

    def reihenfolge(self, fall: UUID, am: date) -> Ereignis | None:
        hemmnisse = self._hemmnisse(fall)
        if not hemmnisse:
            return None
        return HemmnissePriorisiert(am=am, erfassung=self.erfassung(), reihenfolge=tuple(hemmnisse))

    def _hemmnisse(self, fall: UUID) -> list[UUID]:
        stand = self.akten[fall].fall
        return list(stand.hemmnisse) if stand is not None else []

    def ziel(self, fall: UUID, am: date) -> Ereignis:
        return ZielVereinbart(am=am, erfassung=self.erfassung(), ziel="arbeit")

    def arbeitsschritt(self, fall: UUID, am: date) -> Ereignis:
        return ArbeitsschrittGetan(am=am, erfassung=self.erfassung(), arbeitsschritt="fallkonferenz")

    def kategorie(self, fall: UUID, am: date) -> Ereignis:
        merkmal, werte = self.zufall.choice(
            ((Merkmal.KUNDENKATEGORIE, list(Kundenkategorie)), (Merkmal.ZIELGRUPPE, list(ZielgruppeU25)))
        )
        ab = am + timedelta(days=self.zufall.randrange(-20, 20))
        return MerkmalGeaendert(
            am=am, erfassung=self.erfassung(), merkmal=merkmal, wert=self.zufall.choice([*werte, None]), gilt_ab=ab
        )

    def beratungstermin(self, fall: UUID, am: date) -> Ereignis | None:
        """One of three of the case: agreed, moved, cancelled, kept, missed or reminded of, as chance has it."""
        kennung = uuid5(fall, f"beratungstermin/{self.zufall.randrange(3)}")
        stand = self.akten[fall].am(am)
        termin = stand.termine.get(kennung) if stand is not None else None
        gemeinsam: dict[str, Any] = {"am": am, "erfassung": self.erfassung(), "beratungstermin": kennung}
        wann: dict[str, Any] = {
            "tag": am + timedelta(days=self.zufall.randrange(60)),
            "uhrzeit": self.zufall.choice(("08:00", "10:30")),
        }
        self.merkmale["beratungstermin"] += 1
        if termin is None or self.zufall.random() < 0.2:
            klasse = TerminVereinbart if termin is None else TerminVerlegt
            wunsch = Erinnerungswunsch(weg=Erinnerungsweg.E_MAIL) if self.zufall.random() < 0.5 else None
            fachkraft = self.zufall.choice(self.fachkraefte)
            form = Kontaktform.PRAESENZ
            return klasse(**gemeinsam, **wann, dauer_minuten=45, form=form, fachkraft=fachkraft, erinnerung=wunsch)
        if self.zufall.random() < 0.2:
            return ErinnerungVersandt(**gemeinsam, tag=termin.tag, uhrzeit=termin.uhrzeit, weg=Erinnerungsweg.E_MAIL)
        if self.zufall.random() < 0.3:
            return TerminAbgesagt(**gemeinsam)
        return TerminVersaeumt(**{**gemeinsam, "am": termin.tag}, form=Kontaktform.PRAESENZ)

    def wiedervorlage(self, fall: UUID, am: date) -> Ereignis | None:
        kennung = uuid5(fall, f"wiedervorlage/{self.zufall.randrange(3)}")
        stand = self.akten[fall].am(am)
        gemeinsam: dict[str, Any] = {"am": am, "erfassung": self.erfassung(), "wiedervorlage": kennung}
        tag = am + timedelta(days=self.zufall.randrange(60))
        self.merkmale["wiedervorlage"] += 1
        if stand is None or kennung not in stand.wiedervorlagen:
            notiz = "Bescheid da?" if self.zufall.random() < 0.5 else None
            fachkraft = self.zufall.choice(self.fachkraefte)
            return WiedervorlageGesetzt(**gemeinsam, tag=tag, fachkraft=fachkraft, notiz=notiz)
        if self.zufall.random() < 0.5:
            return WiedervorlageVerschoben(**gemeinsam, tag=tag)
        return WiedervorlageErledigt(**gemeinsam)

    def abstimmung(self, fall: UUID, am: date) -> Ereignis | None:
        kennung = uuid5(fall, f"abstimmung/{self.zufall.randrange(4)}")
        stand = self.akten[fall].am(am)
        gemeinsam: dict[str, Any] = {"am": am, "erfassung": self.erfassung(), "abstimmung": kennung}
        self.merkmale["abstimmung"] += 1
        if stand is None or kennung not in stand.abstimmungen:
            return AbstimmungErbeten(
                **gemeinsam,
                art=Abstimmungsart.RUECKSPRACHE,
                vorgang=self.zufall.choice((Entscheidungsart.VERLAENGERUNG, Entscheidungsart.FALLZUGANG)),
                mit_funktion=Funktion.TEAMLEITUNG,
                regel="X-1",
                fachkraft=self.zufall.choice(self.fachkraefte),
                anliegen="Wie weiter?",
            )
        if self.zufall.random() < 0.6:
            return AbstimmungBeantwortet(**gemeinsam, ergebnis=Abstimmungsergebnis.ERFOLGT)
        return AbstimmungZurueckgezogen(**gemeinsam)

    def zusammenfuehrung(self, fall: UUID, am: date) -> Ereignis:
        """With another case, which mostly ends there."""
        fuehrend = self.zufall.random() < 0.6
        self.merkmale["zusammenfuehrung"] += 1
        andere = self.zufall.choice(list(self.akten))
        return FallZusammengefuehrt(
            am=am, erfassung=self.erfassung(), mit=andere, fuehrend=fuehrend, begruendung="dieselbe Person"
        )

    def versuch(self, fall: UUID, am: date) -> Ereignis:
        return KontaktVersucht(am=am, erfassung=self.erfassung(), form=Kontaktform.TELEFON, erreicht=False)

    def ressource(self, fall: UUID, am: date) -> Ereignis:
        return RessourceFestgestellt(am=am, erfassung=self.erfassung(), ressource=self.id())

    def beginn(self, fall: UUID, am: date) -> Ereignis | None:
        erster = self.akten[fall].fall
        if erster is None:
            return None
        neu = erster.beginn + timedelta(days=self.zufall.randrange(-20, 3))
        return BeginnBerichtigt(am=max(neu, BEGINN), erfassung=self.erfassung(), begruendung="Antrag lag früher vor")

    def zugangspruefung(self, fall: UUID, am: date) -> Ereignis:
        return ZugangGeprueft(
            am=am,
            erfassung=self.erfassung(),
            ergebnis=Einschaetzung.JA,
            einschaetzungen={"motivation": Einschaetzung.JA},
        )

    def ablehnung(self, fall: UUID, am: date) -> Ereignis:
        return Fallablehnung(am=am, erfassung=self.erfassung(), begruendung="passt nicht")

    # --- saving ------------------------------------------------------------------------------------------------------

    def nimm_an(self, fall: UUID, ereignis: Ereignis) -> bool:
        """Saves the entry if the case still folds with it, together with what changes in other streams."""
        bisher = self.akten[fall]
        eintrag = Eintrag(fall, bisher.version + 1, 0, ereignis)
        neu = bisher.mit([eintrag]) if bisher.eintraege else akte(fall, [eintrag])
        if isinstance(neu, Unvereinbar):
            return False
        self.akten[fall] = neu
        self.speichere((fall, ereignis), *self._andere(fall, neu))
        self._zaehle(fall, bisher, neu, ereignis)
        return True

    def _andere(self, fall: UUID, neu: Akte) -> list[tuple[UUID, Ereignis]]:
        """Places and Wartelisten follow the state of the case."""
        stand = neu.fall
        offen = stand is not None and stand.aufenthalt is not None
        gemeinsam: dict[str, Any] = {"am": self.heute, "erfassung": self.erfassung(), "fall": fall}
        neue: list[tuple[UUID, Ereignis]] = []
        fachkraft = stand.zustaendig.fachkraft if offen and stand is not None else None
        if self.belegt.get(fall) != fachkraft:
            if fall in self.belegt:
                neue.append((plaetze_id(self.belegt.pop(fall)), PlatzFreigegeben(**gemeinsam)))
            if fachkraft is not None:
                neue.append((plaetze_id(fachkraft), PlatzBelegt(**gemeinsam)))
                self.belegt[fall] = fachkraft
        team = stand.warteliste if stand is not None else None
        if self.wartend.get(fall) != team:
            if fall in self.wartend:
                neue.append((warteliste_id(self.wartend.pop(fall)), WartenderGestrichen(**gemeinsam)))
            if team is not None:
                neue.append((warteliste_id(team), WartenderAufgenommen(**gemeinsam)))
                self.wartend[fall] = team
        return neue

    def _zaehle(self, fall: UUID, bisher: Akte, neu: Akte, ereignis: Ereignis) -> None:
        tage = [eintrag.ereignis.am for eintrag in bisher.wirksam]
        self.merkmale["spaeter_eintrag"] += bool(tage) and ereignis.am < tage[-1]
        self.merkmale["gleicher_tag"] += ereignis.am in tage
        self.merkmale["storno"] += isinstance(ereignis, EintragStorniert)
        self.merkmale["verlaengerung"] += isinstance(ereignis, VerlaengerungBewilligt)
        self.merkmale["zustaendigkeit_gewechselt"] += isinstance(ereignis, ZustaendigkeitUebertragen)
        if isinstance(ereignis, Fallzugang) and neu.fall is not None:
            self.merkmale["zweiter_aufenthalt"] += len(neu.fall.aufenthalte) == 2
        stand = neu.fall
        if stand is not None and stand.aufenthalt is not None and tage:
            geburtstag = self.geboren[fall].toordinal() + 9131
            self.merkmale["geburtstag_wird_25"] += tage[-1].toordinal() < geburtstag <= ereignis.am.toordinal()

    def speichere(self, *neue: tuple[UUID, Ereignis], texte: Mapping[str, str] | None = None) -> None:
        self.speicherungen.append(Speicherung(neue, texte or {}))

    def erfassung(self) -> Erfassung:
        return Erfassung(
            erfasst_am=datetime(self.heute.year, self.heute.month, self.heute.day, 10, tzinfo=UTC),
            durch="fm-1",
            rolle=Rolle.FALLMANAGER,
        )
