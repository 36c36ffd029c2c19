"""What a scenario lives in: one Jobcenter with its cases, and how sentences of the office become commands.

A *Vorgang* is a noun of the office ("ein Fallzugang"); it makes an `Entwurf`, a command filled in properly. A *Zusatz*
("ohne Begründung") changes the Entwurf. Both are found by patterns; a module of steps adds its own with the decorators.
"""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any
from uuid import UUID

from pytest_bdd import parsers

from adapters.anwendung.quittung import Quittung
from adapters.anwendung.speichern import Antwort
from domain.befehle import Befehl, FallAnlegen
from domain.eintrag import Eintrag, Lesart
from domain.entscheidungen.ergebnis import Zurueckweisung
from domain.entscheidungen.umstaende import Akteur
from domain.fristen.frist import LAUFEND, Ausgang, Frist
from domain.kundenbefehle import KundeAnlegen
from domain.organisation.befehle import RegelwerkInKraftSetzen
from domain.organisation.befund import Befund
from domain.regelwerk.regelwerk import Regelwerk
from domain.vokabular import SPEZIALISIERUNGEN, Funktion, Inkraftart, Rolle
from projections.fallsicht import Fallsicht
from tests.betriebe import Jobcenter, angenommen

ERSATZTEXTE = "FALLWERK_TEST_REGELWERKE"
"""A folder with <id>.toml files that take the place of shipped Regelwerke: how the mutation test changes a number."""

TAG = r"\d{2}\.\d{2}\.\d{4}"


def tag(text: str) -> date:
    """A day as the office writes it: 15.01.2018."""
    return datetime.strptime(text, "%d.%m.%Y").replace(tzinfo=UTC).date()


@dataclass(slots=True)
class Entwurf:
    """A command about to be given: its class, its fields, who gives it."""

    befehl: type[Befehl]
    akteur: Akteur
    felder: dict[str, Any]


Vorgang = Callable[["Welt", date, re.Match[str]], "Entwurf | list[Entwurf]"]
Zusatz = Callable[["Welt", Entwurf, re.Match[str]], None]

_VORGAENGE: list[tuple[re.Pattern[str], Vorgang]] = []
_ZUSAETZE: list[tuple[re.Pattern[str], Zusatz]] = []
_TRENNUNG = re.compile(r'(?:, | und )(?=(?:[^"]*"[^"]*")*[^"]*$)')
"""Between two Zusätze; not within quotation marks."""


def vorgang(muster: str) -> Callable[[Vorgang], Vorgang]:
    """Makes the function the meaning of this noun."""

    def merke(funktion: Vorgang) -> Vorgang:
        _VORGAENGE.append((re.compile(muster), funktion))
        return funktion

    return merke


def zusatz(muster: str) -> Callable[[Zusatz], Zusatz]:
    """Makes the function the meaning of what follows a noun."""

    def merke(funktion: Zusatz) -> Zusatz:
        _ZUSAETZE.append((re.compile(muster), funktion))
        return funktion

    return merke


class KeinVorgang(ValueError):
    """What a sentence says happened has no meaning here."""


def vokabular() -> list[tuple[str, Vorgang | Zusatz]]:
    """Every noun and every addition, with what it means."""
    woerter: list[tuple[re.Pattern[str], Vorgang | Zusatz]] = [*_VORGAENGE, *_ZUSAETZE]
    return [(muster.pattern, funktion) for muster, funktion in woerter]


def finde_vorgang(text: str) -> tuple[re.Match[str], Vorgang, list[tuple[re.Match[str], Zusatz]]]:
    """The one reading of a text; raises KeinVorgang if there is none and ValueError if there are several."""
    lesarten = []
    for muster, funktion in _VORGAENGE:
        treffer = muster.match(text)
        if treffer is None or text[treffer.end() :][:1] not in ("", " ", ","):
            continue
        zusaetze = _finde_zusaetze(re.sub(r"^(?:,| und)? ", "", text[treffer.end() :]))
        if zusaetze is not None:
            lesarten.append((treffer, funktion, zusaetze))
    if not lesarten:
        raise KeinVorgang(text)
    laengste = max(treffer.end() for treffer, _, _ in lesarten)
    beste = [lesart for lesart in lesarten if lesart[0].end() == laengste]
    if len(beste) > 1:
        raise ValueError(f"mehrdeutig: {text}")
    return beste[0]


def _finde_zusaetze(text: str) -> list[tuple[re.Match[str], Zusatz]] | None:
    ergebnis = []
    for teil in _TRENNUNG.split(text) if text else []:
        treffer = [(t, funktion) for muster, funktion in _ZUSAETZE if (t := muster.fullmatch(teil)) is not None]
        if len(treffer) > 1:
            raise ValueError(f"mehrdeutig: {teil}")
        if not treffer:
            return None
        ergebnis.append(treffer[0])
    return ergebnis


class Buchung(parsers.re):
    """Sentences that say something happened: `was` must be a Vorgang, so that others may look alike."""

    def is_matching(self, name: str) -> bool:
        argumente = self.parse_arguments(name)
        if argumente is None:
            return False
        try:
            finde_vorgang(argumente["was"])
        except KeinVorgang:
            return False
        return True


@dataclass(slots=True)
class Gebucht:
    """An entry a scenario made: in which case, its number, its day, and the words it was made with."""

    fall: UUID
    nr: int
    am: date
    worte: str


@dataclass
class Welt:
    """One scenario. `uhr` is the clock of the office: it goes forward with the days on which something is recorded.

    An answer nobody expected does not pass silently: a refusal must be looked at before the next Vorgang and before the
    scenario ends.
    """

    amt: Jobcenter
    uhr: list[datetime]
    person: str = ""
    faelle: dict[str, UUID] = field(default_factory=dict)
    antwort: Antwort | None = None
    besehen: bool = True
    gebucht: list[Gebucht] = field(default_factory=list)
    positionen: list[tuple[date, int]] = field(default_factory=list)
    frist: Frist | None = None
    frist_am: date | None = None
    version_vorher: int = 0
    am: date = date.min
    """The day of the Vorgang that is being said."""
    in_funktionen: dict[Funktion, Akteur] = field(default_factory=dict)
    befunde: list[Befund] = field(default_factory=list)
    """What a sentence has asked for."""
    netzwerkkontakte: dict[str, UUID] = field(default_factory=dict)
    """By the name of the Einrichtung."""

    # --- the office --------------------------------------------------------------------------------------------------

    @property
    def jetzt(self) -> datetime:
        """What the clock of the office says."""
        return self.uhr[0]

    def ruecke_vor(self, auf: date) -> None:
        """It becomes this day, if it is not later already."""
        self.uhr[0] = max(self.jetzt, datetime.combine(auf, time(10), UTC))

    def setze_in_kraft(
        self,
        regelwerk: str,
        ab: date,
        bis: date | None = None,
        *,
        am: date | None = None,
        art: Inkraftart = Inkraftart.GELTUNG,
        begruendung: str | None = None,
    ) -> None:
        """Puts the shipped text in force, or the one that replaces it in this run, on `am` or as soon as possible."""
        am = am or max(ab, self.jetzt.date())
        self.vor_dem_naechsten()
        self.ruecke_vor(am)
        befehl = RegelwerkInKraftSetzen(
            am=am,
            regelwerk=regelwerk,
            text=ersatztext(regelwerk),
            gilt_ab=ab,
            gilt_bis=bis,
            art=art,
            begruendung=begruendung,
        )
        self.merke(self.amt.betrieb.regelwerk_in_kraft_setzen(befehl, self.amt.leitung))

    def lokales_regelwerk(self, am: date) -> Regelwerk | None:
        """What judges locally on that day."""
        return self.amt.betrieb.regelstand().am(am).lokal

    def neue_person(self, name: str, geboren: date, seit: date, funktion: Funktion | None = None) -> None:
        """A person with a case since a day, looked after by the Integrationsfachkraft, or in that function."""
        self.vor_dem_naechsten()
        self.ruecke_vor(seit)
        betrieb, ifk = self.amt.betrieb, self.amt.ifk
        anlage = KundeAnlegen(am=seit, name=name or "Muster", vorname="Kim", geburtsdatum=geboren)
        kunde = angenommen(betrieb.kunde_anlegen(anlage, ifk)).id
        fall = betrieb.fall_id(kunde)
        wer = self.in_funktion(funktion) if funktion is not None else ifk
        assert wer.fachkraft is not None
        anlegen = FallAnlegen(
            am=seit, kunde=kunde, fachkraft=wer.fachkraft, funktion=funktion or Funktion.ZUSTAENDIGE_FACHKRAFT
        )
        angenommen(betrieb.ausfuehren(fall, anlegen, wer))
        self.faelle[name], self.person = fall, name

    def in_funktion(self, funktion: Funktion) -> Akteur:
        """Somebody who works in this function, always the same."""
        if funktion not in self.in_funktionen:
            rolle = Rolle.FALLMANAGER if funktion in SPEZIALISIERUNGEN else Rolle.SACHBEARBEITUNG
            self.in_funktionen[funktion] = self.amt.neue_fachkraft(rolle)
        return self.in_funktionen[funktion]

    def zustaendige(self) -> Akteur:
        """Who is responsible for the case now."""
        fall = self.amt.betrieb.akte(self.fall).fall
        assert fall is not None
        bekannte = (*self.in_funktionen.values(), self.amt.fm, self.amt.ifk, self.amt.tl)
        return next(akteur for akteur in bekannte if akteur.fachkraft == fall.zustaendig.fachkraft)

    @property
    def fall(self) -> UUID:
        """The case the sentences speak of."""
        return self.faelle[self.person]

    # --- doing something ---------------------------------------------------------------------------------------------

    def buche(self, text: str, am: date, *, erfasst_am: date | None = None) -> None:
        """What the text says happened on that day is entered, on the same day or later."""
        treffer, funktion, zusaetze = finde_vorgang(text)
        self.am = am
        entwuerfe = funktion(self, am, treffer)
        for entwurf in entwuerfe if isinstance(entwuerfe, list) else [entwuerfe]:
            for zusatz_treffer, aendere in zusaetze:
                aendere(self, entwurf, zusatz_treffer)
            self.tue(entwurf, am, text, erfasst_am=erfasst_am)

    def tue(self, entwurf: Entwurf, am: date, worte: str, *, erfasst_am: date | None = None) -> None:
        """Gives one command; the answer is there for the sentences that follow."""
        self.vor_dem_naechsten()
        if erfasst_am is not None and self.jetzt.date() > erfasst_am:
            raise ValueError(f"es ist schon der {self.jetzt:%d.%m.%Y}")
        self.ruecke_vor(erfasst_am or am)
        befehl = entwurf.befehl.model_validate({"am": am, **entwurf.felder})
        self.version_vorher = self.amt.betrieb.akte(self.fall).version
        antwort = self.amt.betrieb.ausfuehren(self.fall, befehl, entwurf.akteur)
        self.merke(antwort)
        if isinstance(antwort, Quittung):
            self.gebucht += [Gebucht(self.fall, nr, am, worte) for nr in antwort.eintraege]

    def merke(self, antwort: Antwort) -> None:
        self.antwort = antwort
        self.besehen = isinstance(antwort, Quittung)
        if isinstance(antwort, Quittung):
            self.positionen.append((self.jetzt.date(), antwort.position))

    def vor_dem_naechsten(self) -> None:
        """Nothing was refused that nobody has looked at."""
        assert self.besehen, self.antwort

    def eintragsnummern(self, worte: str, am: date) -> list[int]:
        """The entries of the case made with these words for that day."""
        nummern = [g.nr for g in self.gebucht if g.fall == self.fall and g.am == am and g.worte == worte]
        assert nummern, f"kein Eintrag: {worte} am {am:%d.%m.%Y}"
        return nummern

    # --- looking at it -----------------------------------------------------------------------------------------------

    def zurueckgewiesen(self) -> Zurueckweisung:
        """The refusal of the last Vorgang; nothing was stored with it."""
        assert isinstance(self.antwort, Zurueckweisung), self.antwort
        self.besehen = True
        if self.person:
            assert self.amt.betrieb.akte(self.fall).version == self.version_vorher
        return self.antwort

    def quittung(self) -> Quittung:
        """The receipt of the last Vorgang."""
        assert isinstance(self.antwort, Quittung), self.antwort
        return self.antwort

    def letzter_eintrag(self) -> Eintrag:
        """The entry the last Vorgang made, with everything readable."""
        nr = self.quittung().eintraege[0]
        return self.amt.betrieb.akte(self.fall, lesart=Lesart.OFFEN).eintraege[nr - 1]

    def sicht(self, wissensstand: date | None = None) -> Fallsicht:
        """The case as known now, or at the end of a day."""
        position = None
        if wissensstand is not None:
            position = max(position for erfasst, position in self.positionen if erfasst <= wissensstand)
        sicht = self.amt.betrieb.fallsicht(self.fall, bis_position=position)
        assert sicht is not None
        return sicht

    def laufende_fristen(self, aussage: str, am: date, wissensstand: date | None = None) -> list[Frist]:
        """The Fristen of a statement that are neither fulfilled nor ended on that day."""
        self.vor_dem_naechsten()
        return [f for f in self.sicht(wissensstand).fristen if f.regel.aussage == aussage and f.ausgang(am) in LAUFEND]

    def faellige_frist(self, aussage: str, faellig: date, am: date, wissensstand: date | None = None) -> Frist:
        """The one Frist of a statement that, as it stood on `am`, was due on `faellig`."""
        self.vor_dem_naechsten()
        alle = [f for f in self.sicht(wissensstand).fristen if f.regel.aussage == aussage]
        passende = [f for f in alle if (a := f.abschnitt(am)) is not None and a.faellig_am == faellig]
        bekannt = [str(a.faellig_am) for f in alle if (a := f.abschnitt(am)) is not None]
        assert len(passende) == 1, f"{aussage} fällig am {faellig}: {len(passende)} von {bekannt}"
        self.frist, self.frist_am = passende[0], am
        return passende[0]

    def aufgabe(self, aussage: str, am: date, wissensstand: date | None = None) -> Frist:
        """The latest task without a due day that a statement had set by that day."""
        self.vor_dem_naechsten()
        alle = [f for f in self.sicht(wissensstand).fristen if f.regel.aussage == aussage and f.entstanden_am <= am]
        assert alle, f"{aussage}: keine Aufgabe"
        juengste = max(alle, key=lambda frist: frist.entstanden_am)
        assert juengste.letzter.faellig_am is None
        self.frist, self.frist_am = juengste, am
        return juengste

    def gefundene_frist(self) -> Frist:
        """The Frist the sentence before spoke of."""
        assert self.frist is not None
        return self.frist


def pruefe_ausgang(frist: Frist, am: date, worte: str) -> None:
    """Whether the Frist stands on that day as the office would say it."""
    ausgang = frist.ausgang(am)
    tage = re.fullmatch(r"(?:um )?(\d+) Tage? (überfällig|verspätet erfüllt)", worte)
    if tage is None:
        assert ausgang is AUSGAENGE[worte], f"{frist.regel.aussage}: {ausgang}"
        return
    erwartet = AUSGAENGE[tage[2]]
    assert ausgang is erwartet, f"{frist.regel.aussage}: {ausgang}"
    abschnitt = frist.abschnitt(am)
    assert abschnitt is not None and abschnitt.faellig_am is not None
    verspaetung = (am - abschnitt.faellig_am).days if erwartet is Ausgang.UEBERFAELLIG else frist.tage_verspaetet
    assert verspaetung == int(tage[1])


AUSGAENGE = {
    "offen": Ausgang.OFFEN,
    "bald fällig": Ausgang.BALD_FAELLIG,
    "überfällig": Ausgang.UEBERFAELLIG,
    "erfüllt": Ausgang.ERFUELLT,
    "rechtzeitig erfüllt": Ausgang.ERFUELLT,
    "verspätet erfüllt": Ausgang.VERSPAETET_ERFUELLT,
    "entschuldigt": Ausgang.ENTSCHULDIGT,
    "nicht erfüllt": Ausgang.NICHT_ERFUELLT,
    "entfallen": Ausgang.ENTFALLEN,
}


def ersatztext(regelwerk: str) -> str | None:
    """The text that takes the place of a shipped Regelwerk in this run."""
    ordner = os.environ.get(ERSATZTEXTE)
    datei = Path(ordner) / f"{regelwerk}.toml" if ordner else None
    return datei.read_text("utf-8") if datei is not None and datei.is_file() else None
