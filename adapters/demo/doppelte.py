"""People who are entered twice: somebody finds out, and the two become one; once they prove to be two after all.

Everything here has random numbers of its own and comes on top of the cases that were asked for, which stay as they are
without it.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import partial
from random import Random
from uuid import UUID

from adapters.demo.amt import Amt, angenommen
from adapters.demo.lebenslauf import Lebenslauf, Schritt
from adapters.demo.namen import Person, kontaktdaten
from adapters.demo.zeit import Handlung
from domain.entscheidungen.ergebnis import Zurueckweisung
from domain.kundenbefehle import KundeAnlegen, Zusammenfuehren, ZusammenfuehrungAufheben

MINDESTENS = 20
"""In an office with fewer cases everybody knows everybody."""
FAELLE = 150
"""Of so many cases each kind of doubling happens once."""
BEKANNT_SEIT = timedelta(days=30)
"""Whoever is entered once more has been known for so long at least."""
SPIELRAUM = timedelta(days=170)
"""How long before their present case somebody has to have been a customer to have had a short stay then."""
ERNEUT = timedelta(days=14)


class Anlass(StrEnum):
    """How somebody comes to be entered a second time."""

    KARTEI = "kartei"
    """Only the person, when they call."""
    ANTRAG = "antrag"
    """With a case that comes as far as a proposal for the Fallmanagement."""
    PAPIERAKTE = "papierakte"
    """With an old file of a time that is long over: a short stay, or benefits that ended."""
    GLEICHER_NAME = "gleicher_name"
    """It is somebody else, of the same name and born on the same day."""


@dataclass(frozen=True)
class Zweitakte:
    """The second case of a person. `weiter`: how it goes on once it is parted from the other again."""

    leben: Lebenslauf
    weiter: Schritt


Oeffnen = Callable[[Amt, int, Person, date], Zweitakte]
"""Opens a second case of this person today; for an old file the day is the one on which their present case began."""


@dataclass(frozen=True)
class Aktenfuehrung:
    """How an office comes to a second case of somebody."""

    antrag: Oeffnen
    papierakte: Oeffnen


@dataclass(frozen=True)
class _Plan:
    """When a person is entered again, as shares of the time of the demo, and after how many days somebody finds out: not
    while anybody leaves who could be responsible."""

    von: float
    bis: float
    nach: tuple[int, int]
    gefunden: tuple[str, ...]


_PLAENE = {
    Anlass.KARTEI: _Plan(
        *(0.15, 0.85, (2, 60)),
        (
            "Bei einem Anruf neu angelegt, ohne zu suchen; Name und Geburtsdatum stimmen überein.",
            "Die Person war unter ihrer alten Kundennummer schon erfasst.",
        ),
    ),
    Anlass.ANTRAG: _Plan(
        *(0.2, 0.46, (20, 40)),
        (
            "Zweiter Antrag unter neuer Kundennummer nach einem Umzug; im Gespräch bestätigt.",
            "Noch einmal aufgenommen. Ausweis und Anschreiben belegen, dass es dieselbe Person ist.",
        ),
    ),
    Anlass.PAPIERAKTE: _Plan(
        *(0.7, 0.85, (3, 30)),
        (
            "Die nacherfasste Papierakte gehört zu einer Person, die wieder im Bezug ist.",
            "Beim Abgleich der nacherfassten Altakten aufgefallen: gleiche Person, heute laufender Fall.",
        ),
    ),
    Anlass.GLEICHER_NAME: _Plan(
        *(0.7, 0.78, (20, 40)),
        ("Name und Geburtsdatum stimmen überein, die Akte ist vermutlich doppelt angelegt.",),
    ),
}
_GETRENNT = (
    "Beide haben vorgesprochen: zwei Personen gleichen Namens, die am selben Tag geboren sind.",
    "Die Meldebehörde bestätigt zwei verschiedene Personen.",
)
_AUFGEFALLEN_NACH = (4, 12)
"""After how many days it turns out that they are two."""


def einplanen(amt: Amt, akten: Aktenfuehrung) -> None:
    """Each kind some times, as large as the office is; the error once."""
    if amt.faelle >= MINDESTENS:
        _Doppelte(amt, akten).einplanen()


class _Doppelte:
    """Who was entered twice in one office."""

    def __init__(self, amt: Amt, akten: Aktenfuehrung) -> None:
        self.amt = amt
        self.akten = akten
        self.rng: Random = amt.zufall("doppelte")
        self.anzahl = 0
        self.vergeben: set[UUID] = set()
        """Who has a double already."""

    def einplanen(self) -> None:
        for anlass, plan in _PLAENE.items():
            oft = 1 if anlass is Anlass.GLEICHER_NAME else max(1, self.amt.faelle // FAELLE)
            for _ in range(oft):
                tag = self.amt.mandant.nach(self.rng.uniform(plan.von, plan.bis))
                self._plane(tag, partial(self._anlegen, anlass))

    def _plane(self, tag: date, handlung: Handlung) -> None:
        self.amt.ablauf.plane_am(tag, self.rng, handlung)

    # --- entered twice -----------------------------------------------------------------------------------------------

    def _anlegen(self, anlass: Anlass) -> None:
        original = self._jemand(anlass)
        if original is None or original.stand is None:
            return
        self.vergeben.add(original.kunde)
        nr = self.amt.faelle + self.anzahl
        self.anzahl += 1
        person = self._noch_einmal(original.person)
        gefunden = self.amt.ablauf.heute + timedelta(days=self.rng.randint(*_PLAENE[anlass].nach))
        if anlass is Anlass.KARTEI:
            kunde, akte = self._nur_die_person(nr, person, original), None
        else:
            papier = anlass is Anlass.PAPIERAKTE
            oeffnen, tag = (
                (self.akten.papierakte, original.stand.beginn) if papier else (self.akten.antrag, self.amt.ablauf.heute)
            )
            akte = oeffnen(self.amt, nr, person, tag)
            kunde = akte.leben.kunde
        self._plane(gefunden, partial(self._zusammenfuehren, anlass, original, kunde, akte))

    def _jemand(self, anlass: Anlass) -> Lebenslauf | None:
        """Somebody whose case goes on until the end; for a second application somebody in the Fallmanagement, if possible:
        then it is clear whose case leads."""
        moegliche = [leben for leben in self.amt.leben if self._kommt_in_frage(leben, anlass)]
        if anlass is Anlass.ANTRAG:
            moegliche = [leben for leben in moegliche if leben.im_fm] or moegliche
        return self.rng.choice(moegliche) if moegliche else None

    def _kommt_in_frage(self, leben: Lebenslauf, anlass: Anlass) -> bool:
        stand = leben.stand if leben.ist_kunde(self.amt.ablauf.heute) and leben.los.grund is None else None
        if stand is None or leben.kunde in self.vergeben:
            return False
        if anlass is Anlass.PAPIERAKTE:
            return stand.beginn - SPIELRAUM >= self.amt.mandant.beginn
        return stand.beginn <= self.amt.ablauf.heute - BEKANNT_SEIT

    def _noch_einmal(self, person: Person) -> Person:
        """The same name and birth date under another number and address."""
        return replace(
            person,
            kundennummer=f"000{self.rng.choice('ABCD')}{self.rng.randrange(1_000_000):06d}",
            bg_nummer=f"00000//{self.rng.randrange(10_000_000):07d}",
            kontaktdaten=kontaktdaten(self.rng, person.vorname, person.name, self.amt.mandant.orte),
        )

    def _nur_die_person(self, nr: int, person: Person, original: Lebenslauf) -> UUID:
        kunde = self.amt.kennung("kunde", nr)
        befehl = KundeAnlegen(
            am=self.amt.ablauf.heute,
            name=person.name,
            vorname=person.vorname,
            geburtsdatum=person.geboren,
            kundennummer=person.kundennummer,
            kontaktdaten=person.kontaktdaten,
        )
        jetzt = self.amt.ablauf.stempel()
        angenommen(self.amt.betrieb.kunde_anlegen(befehl, original.ifk.akteur, kunde=kunde, jetzt=jetzt))
        return kunde

    # --- found out ---------------------------------------------------------------------------------------------------

    def _zusammenfuehren(self, anlass: Anlass, original: Lebenslauf, kunde: UUID, akte: Zweitakte | None) -> None:
        """From now on only the first case is worked on."""
        grund = self.rng.choice(_PLAENE[anlass].gefunden)
        if not self._gelingt(original, Zusammenfuehren(am=self.amt.ablauf.heute, aufgehend=kunde, begruendung=grund)):
            # Something in the second case has to end first.
            nochmal = partial(self._zusammenfuehren, anlass, original, kunde, akte)
            self._plane(self.amt.ablauf.heute + ERNEUT, nochmal)
            return
        if akte is None:
            return
        akte.leben.fort = True
        akte.leben.vergiss_stand()
        if anlass is Anlass.GLEICHER_NAME:
            tag = self.amt.ablauf.heute + timedelta(days=self.rng.randint(*_AUFGEFALLEN_NACH))
            self._plane(tag, partial(self._aufheben, original, akte))

    def _aufheben(self, original: Lebenslauf, akte: Zweitakte) -> None:
        """Both cases go on: what was planned in the second one before comes to nothing, somebody begins anew."""
        grund = self.rng.choice(_GETRENNT)
        leben = akte.leben
        aufheben = ZusammenfuehrungAufheben(am=self.amt.ablauf.heute, aufgehend=leben.kunde, begruendung=grund)
        if not self._gelingt(original, aufheben):
            raise RuntimeError("die Demo wollte trennen, was nicht zusammengeführt ist")
        leben.vergiss_stand()
        leben.fort = False
        leben.abschnitt += 1
        akte.weiter(leben, self.amt.ablauf.heute)

    def _gelingt(self, original: Lebenslauf, befehl: Zusammenfuehren | ZusammenfuehrungAufheben) -> bool:
        jetzt = self.amt.ablauf.stempel()
        akteur = original.zustaendig.akteur
        antwort = self.amt.betrieb.zusammenfuehren(original.kunde, befehl, akteur, jetzt=jetzt)
        if isinstance(antwort, Zurueckweisung):
            return False
        angenommen(antwort)
        original.vergiss_stand()
        return True
