"""One case where everybody is looked after: who is responsible in which function, and what has been settled so far."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from random import Random
from uuid import UUID

from adapters.demo.amt import Amt
from adapters.demo.lebenslauf import Lebenslauf
from adapters.demo.namen import kontaktdaten
from adapters.demo.ohne_filter.lose import Betreuungslos
from adapters.demo.ohne_filter.stellen import ERSTE
from adapters.demo.personal import Kraft, Team, wenigste
from domain.entscheidungen.umstaende import Akteur
from domain.kalender import alter_am
from domain.vokabular import Funktion, Kundenkategorie, Rolle, ZielgruppeU25

Schritt = Callable[["Betreuung", date], None]
"""Something that happens in the case on a business day."""

Gespraech = Callable[["Betreuung", date, str | None], None]
"""What is done in a talk, on its day, under the name the regulation has for it."""


def _nichts(b: "Betreuung", tag: date) -> None:
    """Nothing is planned yet."""


class Betreuung:
    """The life of one case in an office without a filter, on top of the `Lebenslauf` every case of a demo has."""

    def __init__(self, amt: Amt, nr: int, los: Betreuungslos) -> None:
        self.leben = Lebenslauf(amt, nr, los.los)
        self.los = los
        self.team: Team = self.leben.team
        # Whoever has applied lives where the Geschäftsstelle is.
        nahe = tuple(ort for ort in amt.mandant.orte if ort[1] == self.team.ort) or amt.mandant.orte
        wer = self.leben.person
        adresse = kontaktdaten(amt.zufall("adresse", nr), wer.vorname, wer.name, nahe)
        self.leben.person = replace(wer, kontaktdaten=adresse)
        self.funktion = ERSTE[self.team.art]
        if los.zielgruppe is ZielgruppeU25.SCHUELER:
            self.funktion = Funktion.BERUFSBERATUNG
            self.uebernimmt(self.spezialist, self.funktion)
        self.leben.fm = self.leben.ifk
        self.kategorie: Kundenkategorie | None = None
        self.zielgruppe: ZielgruppeU25 | None = None
        self.einstieg_gefuehrt = False
        self.antrag_am = los.los.beginn
        self.bewilligt = False
        self.egv_bis: date | None = None
        """Until when the latest agreement runs."""
        self.strategien: dict[UUID, list[UUID]] = {}
        """Strategies by obstacle."""
        self.in_arbeit: set[object] = set()
        """What is in somebody's diary already: Fristen by their id, rules that ask for something again and again."""
        self.zuletzt_getan: dict[str, date] = {}
        """When something was done the last time that no rule gives a day for, by rule."""
        self.gesichtet_bis: date | None = None
        """When somebody looks at the case next, or has looked."""
        self.gespraeche = 0
        """Number of the talk planned last: those planned before come to nothing."""
        self.nach_uebergabe: Schritt = _nichts
        """What comes next when somebody else has taken over."""
        self.wieder_aufnehmen: Schritt = _nichts
        """What comes next for somebody for whom nothing was done for a time."""
        self.wende_geplant = False
        self.vertieft = 0
        """How deep what has to come first has led."""

    @property
    def rng(self) -> Random:
        return self.leben.rng

    @property
    def amt(self) -> Amt:
        return self.leben.amt

    @property
    def kraft(self) -> Kraft:
        """Who is responsible."""
        return self.leben.ifk

    @property
    def spezialist(self) -> Kraft:
        """The one of the team with a specialisation of their own: Berufsberatung, arbeitsmarktnah."""
        return self.team.fallmanagement[0]

    def alter(self, tag: date) -> int:
        return alter_am(self.leben.person.geboren, tag)

    def plane(self, tag: date, schritt: Schritt, *, bleibt: bool = False, als_erstes: bool = False) -> None:
        """As `Lebenslauf.plane`: comes to nothing when the benefits end, unless it stays."""
        self.leben.plane(tag, lambda _, am: schritt(self, am), bleibt=bleibt, als_erstes=als_erstes)

    def in_tagen(self, von: int, bis: int, tag: date) -> date:
        return self.leben.in_tagen(von, bis, tag)

    def selten(self, anteil: float) -> bool:
        """Whether something happens that does in this share of all cases."""
        return self.rng.random() < anteil

    # --- who does it -------------------------------------------------------------------------------------------------

    def uebernimmt(self, kraft: Kraft, funktion: Funktion) -> None:
        """From now on this one is responsible, as far as the demo remembers."""
        self.leben.ifk.faelle -= 1
        kraft.faelle += 1
        self.leben.ifk = self.leben.fm = kraft
        self.funktion = funktion

    def kuenftige(self, funktion: Funktion) -> tuple[Team, Kraft]:
        """Who would be responsible in this function: of the Geschäftsstelle, with the fewest cases."""
        u25 = funktion in (Funktion.FALLMANAGEMENT_U25, Funktion.BERUFSBERATUNG)
        team = next(
            t for t in self.amt.teams if t.ort == self.team.ort and (ERSTE[t.art] is Funktion.FALLMANAGEMENT_U25) is u25
        )
        spezialisiert = funktion in (Funktion.FALLMANAGEMENT_ARBEITSMARKTNAH, Funktion.BERUFSBERATUNG)
        return team, team.fallmanagement[0] if spezialisiert else wenigste(team.vermittlung)

    def sachbearbeitung(self) -> Akteur:
        """Somebody of the Geschäftsstelle who holds no case."""
        return self.rng.choice(self.team.sachbearbeitung).akteur

    def wer(self, funktionen: Iterable[Funktion], tag: date) -> Akteur:
        """Who acts in one of these functions; the one responsible where that is possible."""
        gefragt = set(funktionen)
        regeln = self.leben.regeln(tag)
        if not gefragt or gefragt & {self.funktion, Funktion.ZUSTAENDIGE_FACHKRAFT, Funktion.FALLMANAGEMENT}:
            return self.kraft.akteur
        rollen = regeln.rollen_in(gefragt)
        if Rolle.SACHBEARBEITUNG in rollen:
            return self.sachbearbeitung()
        return self.team.leitung.akteur if Rolle.TEAMLEITUNG in rollen else self.kraft.akteur
