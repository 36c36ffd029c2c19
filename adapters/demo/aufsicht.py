"""What the office of a demo does itself: it keeps its duties, some of them late, and looks at samples of its cases.

What is done follows from the rules: an act that fulfils a duty is made from what the duty asks for.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import partial
from random import Random

from adapters.demo.amt import Amt
from adapters.demo.personal import Kraft, Team
from adapters.demo.zeit import Handlung
from domain.befehle import EintraegeStornieren, Ersatzeintrag, FeststellungTreffen
from domain.entscheidungen.umstaende import Akteur
from domain.kalender import fristende
from domain.organisation import befehle
from domain.organisation.amt import STICHPROBE
from domain.organisation.amtshandlung import Teilnahme
from domain.organisation.befehle import Handlungsbefehl, StichprobeZiehen
from domain.organisation.stichprobe import Gewichte, Gezogen, Risiko
from domain.regelwerk.amtsfrist import Amtsfristregel, Amtshandlungsmuster
from domain.regelwerk.stichprobe import OHNE_REGEL, Stichprobenregel
from domain.vokabular import Amtshandlungsart, Besprechungsart, Feststellung, Funktion, Gegenstand, Rolle
from projections.risiko import risiko_aus

KLASSEN: dict[Amtshandlungsart, type[Handlungsbefehl]] = {
    Amtshandlungsart.BESPRECHUNG: befehle.BesprechungFesthalten,
    Amtshandlungsart.ANLASS: befehle.AnlassFesthalten,
    Amtshandlungsart.AUSWERTUNG: befehle.AuswertungFesthalten,
    Amtshandlungsart.MITTEILUNG: befehle.MitteilungFesthalten,
    Amtshandlungsart.ERGEBNISPRUEFUNG: befehle.ErgebnispruefungFesthalten,
    Amtshandlungsart.FORTSCHREIBUNG: befehle.FortschreibungFesthalten,
    Amtshandlungsart.STELLENABGLEICH: befehle.StellenabgleichFesthalten,
    Amtshandlungsart.KONTROLLE: befehle.KontrolleFesthalten,
}
OHNE_ZAHL = timedelta(days=80)
"""How long somebody takes over what no rule gives a number for."""
AUSWERTEN = Amtshandlungsmuster(
    handlung=Amtshandlungsart.BESPRECHUNG,
    arten=(Besprechungsart.DIENSTBESPRECHUNG,),
    gegenstaende=(Gegenstand.FACHAUFSICHT,),
    beteiligte=(Funktion.TEAMLEITUNG, Funktion.ZUSTAENDIGE_FACHKRAFT),
)
"""What a team does with the findings of a sample."""
UMFANG = 3
"""Cases of a sample."""
FELDER = ("art", "auswertung", "monat", "jahr", "stellen", "gegenstaende", "regelwerke", "ebenen", "an", "fuer_alle")


def einplanen(amt: Amt) -> None:
    """The acts of the whole time, and two samples."""
    Aufsicht(amt).einplanen()


class Aufsicht:
    """Everything random here follows from a seed of its own, so that cases stay as they are without it."""

    def __init__(self, amt: Amt) -> None:
        self.amt = amt
        self.rng: Random = amt.zufall("aufsicht")
        self.nummer = 0

    def einplanen(self) -> None:
        regeln = self.amt.regeln(self.amt.mandant.beginn)
        for regel in regeln.von(Amtsfristregel):
            for team in self.amt.teams if regel.je == "team" else [None]:
                if any(ausloeser.geltung for ausloeser in regel.ausloeser):
                    self._als_naechstes(regel, team, self.amt.mandant.beginn)
        for muster in _anlaesse(regeln.von(Amtsfristregel)):
            for anteil in (0.2, 0.7):
                self.plane(self.amt.mandant.nach(anteil), partial(self._handle, muster, None))
        for nr, team in enumerate(self.amt.teams[:2]):
            self.plane(self.amt.mandant.nach(0.5 + 0.35 * nr), partial(self._ziehe, team))
        self.plane(self.amt.mandant.nach(0.6), self._irrtum)

    def plane(self, tag: date, handlung: Handlung) -> None:
        self.amt.ablauf.plane_am(tag, self.rng, handlung)

    # --- duties ------------------------------------------------------------------------------------------------------

    def _als_naechstes(self, regel: Amtsfristregel, team: Team | None, ab: date) -> None:
        """It is done in time, mostly; sometimes late."""
        ende = fristende(ab, regel.dauer, self.amt.mandant.land) if regel.dauer is not None else ab + OHNE_ZAHL
        spaet = self.rng.random() < 0.2
        anteil = self.rng.uniform(1.05, 1.3) if spaet else self.rng.uniform(0.7, 0.95)
        tag = ab + timedelta(days=max(1, round((ende - ab).days * anteil)))
        self.plane(tag, partial(self._erfuelle, regel, team))

    def _erfuelle(self, regel: Amtsfristregel, team: Team | None) -> None:
        self._handle(regel.handlungen[0], team)
        if regel.wiederkehrend and any(ausloeser.geltung for ausloeser in regel.ausloeser):
            self._als_naechstes(regel, team, self.amt.ablauf.heute)

    def _handle(self, muster: Amtshandlungsmuster, team: Team | None) -> None:
        """An act as this pattern asks for it, and later what it sets off."""
        heute = self.amt.ablauf.heute
        self._tue(KLASSEN[muster.handlung].model_validate({"am": heute, **self._felder(muster, team)}), muster)
        for regel in self.amt.regeln(heute).von(Amtsfristregel):
            ausgeloest = any(a.nach is not None and _passt(a.nach, muster) for a in regel.ausloeser)
            # Now and then nobody gets round to it.
            if ausgeloest and self.rng.random() < 0.85:
                self.plane(heute + timedelta(days=self.rng.randint(2, 40)), partial(self._erfuelle, regel, team))

    def _felder(self, muster: Amtshandlungsmuster, team: Team | None) -> dict[str, object]:
        heute = self.amt.ablauf.heute
        vormonat = heute.replace(day=1) - timedelta(days=1)
        # At an exchange somebody may be missing.
        fehlt = self.rng.random() < 0.15
        weitere = () if fehlt or muster.handlung is not Amtshandlungsart.BESPRECHUNG else (Funktion.TEAMLEITUNG,)
        alle: dict[str, object] = {
            "art": muster.arten[0] if muster.arten is not None else None,
            "auswertung": muster.auswertungen[0] if muster.auswertungen is not None else None,
            "monat": vormonat.replace(day=1),
            "jahr": heute.year,
            "stellen": self.rng.randint(3, 40),
            "gegenstaende": muster.gegenstaende or (Gegenstand.FACHFRAGEN,),
            **{name: getattr(muster, name) for name in ("regelwerke", "ebenen", "an", "fuer_alle")},
        }
        bekannt = KLASSEN[muster.handlung].model_fields
        felder = {name: alle[name] for name in FELDER if name in bekannt and alle[name] is not None}
        if "teilnehmende" in bekannt:
            funktionen = dict.fromkeys((*muster.beteiligte, *weitere, *muster.fuer_alle))
            felder["teilnehmende"] = tuple(self._teilnahme(funktion, team) for funktion in funktionen)
        if muster.funktionen is not None:
            felder["funktion"] = muster.funktionen[0]
        return felder | ({"team": team.kennung} if team is not None else {})

    def _teilnahme(self, funktion: Funktion, team: Team | None) -> Teilnahme:
        rollen = self.amt.regeln(self.amt.ablauf.heute).rollen(funktion)
        kraft = next((k for k in _kraefte(team or self.amt.teams[0]) if k.akteur.rolle in rollen), None)
        return Teilnahme(funktion=funktion, fachkraft=kraft.kennung if kraft is not None else None)

    def _tue(self, befehl: Handlungsbefehl, muster: Amtshandlungsmuster) -> None:
        self.nummer += 1
        strom = self.amt.kennung("amtshandlung", self.nummer)
        self.amt.tue_im_amt(befehl, strom, self._akteur(befehl, muster))

    def _akteur(self, befehl: Handlungsbefehl, muster: Amtshandlungsmuster) -> Akteur:
        """Who acts in the function that is asked for; else a Teamleitung, or the Bereichsleitung for what is hers."""
        rollen = self.amt.regeln(befehl.am).rollen(muster.funktionen[0]) if muster.funktionen is not None else ()
        if Rolle.CONTROLLING in rollen:
            return Akteur("controlling", Rolle.CONTROLLING)
        if Rolle.BEREICHSLEITUNG in rollen or muster.handlung is Amtshandlungsart.FORTSCHREIBUNG:
            return self.amt.leitung
        team = next((team for team in self.amt.teams if team.kennung == befehl.team), self.amt.teams[0])
        return next((k.akteur for k in _kraefte(team) if k.akteur.rolle in rollen), team.leitung.akteur)

    def _irrtum(self) -> None:
        """A meeting is entered for the wrong day, and taken back."""
        heute, leitung = self.amt.ablauf.heute, self.amt.teams[0].leitung.akteur
        falsch = befehle.BesprechungFesthalten(
            am=heute,
            art=Besprechungsart.DIENSTBESPRECHUNG,
            team=self.amt.teams[0].kennung,
            gegenstaende=(Gegenstand.FACHFRAGEN,),
        )
        strom = self.amt.kennung("amtshandlung", "irrtum")
        self.amt.tue_im_amt(falsch, strom, leitung)
        zurueck = befehle.AmtshandlungStornieren(am=heute, begruendung="Die Besprechung ist ausgefallen.")
        self.amt.tue_im_amt(zurueck, strom, leitung)

    # --- samples -----------------------------------------------------------------------------------------------------

    def _ziehe(self, team: Team) -> None:
        """The Teamleitung draws some cases, and looks at them in the weeks after."""
        heute, betrieb = self.amt.ablauf.heute, self.amt.betrieb
        kandidaten = tuple(self._kandidaten(team, heute))
        if not kandidaten:
            return
        befehl = StichprobeZiehen(
            am=heute,
            team=team.kennung,
            anzahl=UMFANG,
            saat=self.rng.randrange(2**53),
            position=betrieb.log.spitze(),
            kandidaten=kandidaten,
        )
        kennung = self.amt.kennung("stichprobe", team.kennung)
        self.amt.tue_im_amt(befehl, kennung, team.leitung.akteur)
        gezogen = betrieb.amt().alle(STICHPROBE)[kennung].ereignis
        for nr, fall in enumerate(gezogen.faelle):
            for punkt in gezogen.pruefpunkte or (None,):
                feststellung = FeststellungTreffen(
                    am=heute,
                    stichprobe=kennung,
                    pruefpunkt=punkt,
                    ergebnis=self.rng.choices((Feststellung.IN_ORDNUNG, Feststellung.BEANSTANDET), (7, 3))[0],
                    vermerk="Akte durchgesehen und mit der zuständigen Fachkraft besprochen.",
                )
                tag = heute + timedelta(days=self.rng.randint(1, 18))
                self.plane(tag, partial(self._stelle_fest, team, fall, feststellung, zweimal=nr == 0))

        besprechen = partial(self._handle, AUSWERTEN, team)
        self.plane(heute + timedelta(days=self.rng.randint(20, 30)), besprechen)

    def _kandidaten(self, team: Team, heute: date) -> Iterable[Risiko]:
        """Its cases in the phases the rules name."""
        regeln = self.amt.regeln(heute).von(Stichprobenregel)
        phasen = {phase for regel in regeln for phase in regel.phasen} or OHNE_REGEL
        personen = self.amt.betrieb.amt().fachkraefte
        for leben in self.amt.leben:
            akte = self.amt.betrieb.akte(leben.fall)
            if akte.fall is None or akte.fall.phase(heute) not in phasen:
                continue
            if personen[akte.fall.zustaendig.fachkraft].team(heute) != team.kennung:
                continue
            sicht = self.amt.betrieb.fallsicht(leben.fall)
            if sicht is not None and (risiko := risiko_aus(sicht, heute, Gewichte())) is not None:
                yield risiko

    def _stelle_fest(self, team: Team, fall: Gezogen, feststellung: FeststellungTreffen, *, zweimal: bool) -> None:
        """What was found; of the first case it is put right on the same day."""
        heute, leitung = self.amt.ablauf.heute, team.leitung.akteur
        quittung = self.amt.tue(fall.fall, feststellung.model_copy(update={"am": heute}), leitung)
        if zweimal and feststellung.ergebnis is Feststellung.BEANSTANDET:
            richtig = feststellung.model_copy(update={"am": heute, "ergebnis": Feststellung.IN_ORDNUNG})
            storno = EintraegeStornieren(
                am=heute,
                eintraege=quittung.eintraege,
                begruendung="Die fehlende Unterlage lag in der Papierakte.",
                ersatz=Ersatzeintrag(feststellung=richtig),
            )
            self.amt.tue(fall.fall, storno, leitung)


def _anlaesse(regeln: Iterable[Amtsfristregel]) -> list[Amtshandlungsmuster]:
    """The occasions some rule waits for."""
    alle = (ausloeser.nach for regel in regeln for ausloeser in regel.ausloeser if ausloeser.nach is not None)
    return list(dict.fromkeys(muster for muster in alle if muster.handlung is Amtshandlungsart.ANLASS))


def _passt(gefragt: Amtshandlungsmuster, getan: Amtshandlungsmuster) -> bool:
    """Whether what was done is what is asked for."""
    if gefragt.handlung is not getan.handlung:
        return False
    return set(gefragt.gegenstaende) <= set(getan.gegenstaende) and gefragt.auswertungen in (None, getan.auswertungen)


def _kraefte(team: Team) -> list[Kraft]:
    return [team.leitung, *team.fallmanagement, *team.vermittlung, *team.sachbearbeitung]
