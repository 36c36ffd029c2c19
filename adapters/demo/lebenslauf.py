"""One case of the demo: who it is about, who works on it, and the queue of what comes next."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial
from heapq import heappop, heappush
from itertools import count
from uuid import UUID

from adapters.anwendung.quittung import Quittung
from adapters.demo.amt import Amt, angenommen
from adapters.demo.lose import Besonderheit, Los
from adapters.demo.namen import Person, person
from adapters.demo.personal import Kraft, wenigste
from adapters.demo.zeit import DIENSTBEGINN
from domain.befehle import Befehl
from domain.entscheidungen.ergebnis import Zurueckweisung
from domain.entscheidungen.umstaende import Akteur
from domain.fall import Fall
from domain.fristen.sachlage import Lageermittlung
from domain.fristen.spuren import massgebliche_regeln
from domain.kalender import alter_am, fristende
from domain.kundenbefehle import KundeAnlegen, KundeBerichtigen
from domain.regelwerk.fristregel import Fristregel
from domain.regelwerk.geltung import Sachlage
from domain.regelwerk.regeln import Regeln
from domain.vokabular import Bearbeitungsstand, Bereich, Grad

Schritt = Callable[["Lebenslauf", date], None]
"""Something that happens in a case on a business day."""

Vorbereitung = Callable[[Befehl, Akteur], tuple[Befehl, Akteur]]
"""What somebody looks up before a command goes out: what it has to hold, and who gives it."""

Pflicht = tuple[str, str | None]
"""A duty of the case: its rule, and what it is about where the rule tells one thing from the other."""

NIRGENDS_GEREGELT = 75
"""Days until the next step where no rule names a period and nobody says otherwise."""


@dataclass(eq=False)
class Hindernis:
    """A Hemmnis as the demo remembers it, with the numbers of its entries."""

    id: UUID
    bereich: Bereich
    stand: Bearbeitungsstand
    eintraege: list[int] = field(default_factory=list)


def _nichts(leben: "Lebenslauf", tag: date) -> None:
    """Nothing is planned yet."""


class Lebenslauf:
    """The life of one case. Steps are planned for business days and recorded when they happen; what lies before the
    first day of the demo is played through in one go, on the day on which the old files are entered."""

    def __init__(self, amt: Amt, nr: int, los: Los) -> None:
        self.amt = amt
        self.nr = nr
        self.los = los
        self.rng = amt.zufall("fall", nr)
        self.kunde = amt.kennung("kunde", nr)
        self.fall = amt.betrieb.fall_id(self.kunde)
        self.person: Person = person(self.rng, los.geboren, amt.mandant.orte)
        self.u25 = alter_am(los.geboren, los.beginn) < 25
        self.team = amt.team_fuer(self.u25, self.rng)
        self.ifk: Kraft = wenigste(self.team.vermittlung)
        self.ifk.faelle += 1
        self.fm: Kraft = self.team.fallmanagement[0]
        self.aufenthalt = 0
        """Number of stays begun."""
        self.abschnitt = 0
        """Raised whenever the case changes hands: steps planned before come to nothing."""
        self.im_fm = False
        self.zugang_am = los.beginn
        self.letzter_kontakt = los.beginn
        self.fort = False
        """Nobody works on the case any more."""
        self.wartet = False
        self.darf_vorgeschlagen_werden = True
        self.abgang_storniert = False
        self.grund = los.grund
        self.ende_am = los.ende_am
        """For which reason and when the present stay is meant to end."""
        self.nach_aufenthalt: Schritt = _nichts
        """What becomes of the case when a stay has ended and the person stays a customer."""
        self.aufenthalt_fortsetzen: Schritt = _nichts
        """What recurs in a stay, planned anew when its end was voided."""
        self.hindernisse: list[Hindernis] = []
        self.partner: Lebenslauf | None = None
        """Another case of the same Bedarfsgemeinschaft."""
        self.erstes_gespraech = True
        """The next talk is the first one."""
        self.erledigt: set[Pflicht] = set()
        self.ausgeloest: set[Pflicht] = set()
        """Duties that wait for a statement: those that have got it, and those that something has set off."""
        self.vereinbarungen = 0
        """Number of agreements planned so far: only the last one planned is made."""
        self.vorbereitung: Vorbereitung | None = None
        self._stand: Fall | None = None
        self._zuletzt: tuple[date, Fall, Regeln, Sachlage, tuple[Fristregel, ...]] | None = None
        self._nachzuholen: list[tuple[datetime, int, Callable[[], None]]] | None = None
        self._nummer = count()

    def hat(self, besonderheit: Besonderheit) -> bool:
        return besonderheit in self.los.besonderheiten

    # --- time --------------------------------------------------------------------------------------------------------

    def plane(self, tag: date, schritt: Schritt, *, bleibt: bool = False, als_erstes: bool = False) -> None:
        """The step happens on that day or the next working day, if the case is still in the same hands then; with `bleibt`
        whatever has become of it. `als_erstes`: before everything else of that day."""
        abschnitt = self.abschnitt
        moment = self.amt.ablauf.dienst(tag, self.rng)
        if als_erstes:
            moment = moment.replace(hour=DIENSTBEGINN // 60, minute=0)

        def handlung() -> None:
            if not self.fort and (bleibt or self.abschnitt == abschnitt):
                schritt(self, moment.date())

        if self._nachzuholen is not None:
            heappush(self._nachzuholen, (moment, next(self._nummer), handlung))
        else:
            self.amt.ablauf.plane(moment, handlung)

    def beginne(self, erster: Schritt) -> None:
        """The case comes to the office on its first day, or its old file is entered in the first weeks."""
        ablauf = self.amt.ablauf
        if self.los.beginn >= ablauf.beginn:
            self.plane(self.los.beginn, erster)
            return
        eilig = self.los.ende_am is not None
        moment = ablauf.dienst(ablauf.beginn + timedelta(days=self.rng.randrange(1, 7 if eilig else 35)), self.rng)
        ablauf.plane(moment, partial(self._nachholen, moment, erster))

    def _nachholen(self, jetzt: datetime, erster: Schritt) -> None:
        self._nachzuholen = []
        self.plane(self.los.beginn, erster)
        while self._nachzuholen and self._nachzuholen[0][0] < jetzt:
            heappop(self._nachzuholen)[2]()
        offen, self._nachzuholen = sorted(self._nachzuholen, key=lambda geplant: geplant[:2]), None
        for moment, _, handlung in offen:
            self.amt.ablauf.plane(moment, handlung)

    def in_tagen(self, von: int, bis: int, tag: date) -> date:
        """A day so many days later."""
        return tag + timedelta(days=self.rng.randrange(von, bis + 1))

    def erfasst(self, schritt: Schritt, tag: date, kraft: Kraft) -> None:
        """What happened on `tag` is recorded now, or by some people only days later."""
        if self._nachzuholen is None and self.rng.random() < kraft.sorgfalt.spaet:
            self.plane(self.in_tagen(1, 9, tag), lambda leben, _: schritt(leben, tag), bleibt=True)
        else:
            schritt(self, tag)

    # --- commands ----------------------------------------------------------------------------------------------------

    def ist_kunde(self, tag: date) -> bool:
        """Whether the case has begun by that day and somebody works on it."""
        stand = self.stand
        return stand is not None and stand.beginn <= tag and not self.fort

    @property
    def zustaendig(self) -> Kraft:
        return self.fm if self.im_fm else self.ifk

    def tue(self, befehl: Befehl, akteur: Akteur | None = None) -> Quittung:
        """A command that has to be accepted, by whoever is responsible unless somebody else is named."""
        akteur = akteur or self.zustaendig.akteur
        if self.vorbereitung is not None:
            befehl, akteur = self.vorbereitung(befehl, akteur)
        self._stand = None
        return self.amt.tue(self.fall, befehl, akteur)

    def tue_geradewegs(self, befehl: Befehl, akteur: Akteur | None = None) -> None:
        """The same past what prepares the commands of a life, for those of which no rule asks anything."""
        self.amt.tue(self.fall, befehl, akteur or self.zustaendig.akteur)
        self.vergiss_stand()

    def versuche(self, befehl: Befehl, akteur: Akteur | None = None) -> Quittung | Zurueckweisung:
        self._stand = None
        return self.amt.versuche(self.fall, befehl, akteur or self.zustaendig.akteur)

    def kunde_anlegen(self, befehl: KundeAnlegen) -> None:
        """The person becomes known, under the id that follows from the seed."""
        ablauf = self.amt.ablauf
        antwort = self.amt.betrieb.kunde_anlegen(befehl, self.ifk.akteur, kunde=self.kunde, jetzt=ablauf.stempel())
        angenommen(antwort)

    def kunde_berichtigen(self, befehl: KundeBerichtigen) -> None:
        """What was recorded about the person is put right."""
        ablauf = self.amt.ablauf
        antwort = self.amt.betrieb.kundenvorgang(self.kunde, befehl, self.zustaendig.akteur, jetzt=ablauf.stempel())
        angenommen(antwort)

    # --- what the rules say ------------------------------------------------------------------------------------------

    @property
    def stand(self) -> Fall | None:
        """The case as it stands; nobody but this life works on it."""
        if self._stand is None:
            self._stand = self.amt.betrieb.akte(self.fall).fall
        return self._stand

    def vergiss_stand(self) -> None:
        """Something was recorded that did not go the way of this life."""
        self._stand = None

    def regeln(self, tag: date) -> Regeln:
        return self.amt.regeln(tag)

    def lage(self, tag: date) -> Sachlage:
        return self._am(tag)[0]

    def massgebliche(self, tag: date) -> tuple[Fristregel, ...]:
        """The Frist rules that hold for the case on that day, Zielwerte among them."""
        return self._am(tag)[1]

    def _am(self, tag: date) -> tuple[Sachlage, tuple[Fristregel, ...]]:
        """Facts and rules of that day; they are asked for several times in a row."""
        stand, regeln = self.stand, self.regeln(tag)
        if stand is None:
            return Sachlage(), ()
        zuletzt = self._zuletzt
        if zuletzt is not None and zuletzt[0] == tag and zuletzt[1] is stand and zuletzt[2] is regeln:
            return zuletzt[3:]
        lage = Lageermittlung(self.person.geboren).am(stand, tag, regeln.instrumente)
        massgeblich = tuple(massgebliche_regeln(self.amt.regelstand, regeln, lage, stand, tag).values())
        self._zuletzt = (tag, stand, regeln, lage, massgeblich)
        return lage, massgeblich

    def fristregel(self, art: str, tag: date) -> Fristregel | None:
        """The rule with a period that entries of this kind fulfil and that holds for the case; the shortest of several."""
        passende = [
            (fristende(tag, regel.dauer, self.amt.mandant.land), regel.id, regel)
            for regel in self.massgebliche(tag)
            if regel.dauer is not None and any(muster.ereignis == art for muster in regel.erfuellt_durch)
        ]
        return min(passende)[2] if passende else None

    def faellig(self, regel: Fristregel | None, ab: date, *, sonst: int) -> date:
        """The last day of a period that began on `ab`; `sonst`: its days without a rule."""
        if regel is None or regel.dauer is None:
            return ab + timedelta(days=sonst)
        return fristende(ab, regel.dauer, self.amt.mandant.land)

    def naechster(self, regel: Fristregel | None, ab: date, kraft: Kraft, *, sonst: int = NIRGENDS_GEREGELT) -> date:
        """When this Fachkraft takes the next step of a duty that began on `ab`; `sonst`: its days without a rule."""
        ende = self.faellig(regel, ab, sonst=sonst)
        sorgfalt = kraft.sorgfalt
        tage = round((ende - ab).days * self.rng.uniform(sorgfalt.von, sorgfalt.bis))
        if self.rng.random() < sorgfalt.luecke:
            tage += self.rng.randrange(30, 140)
        return ab + timedelta(days=max(1, tage))

    def bei_versaeumnis(self, regel: Fristregel | None, ab: date, naechster: date, schritt: Schritt) -> None:
        """Where the next step of a soll comes after its due day, some give grounds for it in between."""
        if regel is None or regel.dauer is None or regel.grad is not Grad.SOLL:
            return
        faellig = fristende(ab, regel.dauer, self.amt.mandant.land)
        if naechster > faellig and self.rng.random() < (0.9 if self.hat(Besonderheit.ABWEICHUNG) else 0.25):
            self.plane(min(self.in_tagen(1, 6, faellig), naechster), schritt)
