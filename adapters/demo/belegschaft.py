"""Who works where and is specialised in what, who is trained, who stands in for whom, and one who leaves."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from uuid import UUID

from adapters.anwendung.quittung import Quittung
from adapters.anwendung.uebergaben import Uebergaben
from adapters.demo.amt import Amt, angenommen
from adapters.demo.lebenslauf import Lebenslauf
from adapters.demo.personal import Kraft, Team
from domain.befehle import ZustaendigkeitUebertragen
from domain.organisation.befehle import (
    Ausscheiden,
    QualifizierungVermerken,
    RollenAendern,
    SchwerpunkteAendern,
    TeamSchwerpunkteAendern,
    TeamZuordnen,
    VertretungBeenden,
    VertretungEinrichten,
)
from domain.organisation.uebergabe import MAX_FAELLE, UebergabeAnordnen, Uebergabewunsch
from domain.vokabular import Funktion, Qualifizierung, Qualifizierungsstand, Rolle, Schwerpunkt, Teamart

MODULE = ("Beratung und Beziehungsgestaltung", "Netzwerkarbeit", "Assessment und Hilfeplanung", "Evaluation")
SPAETER = 0.4
"""When the Schwerpunkte the office still lacks at first are there."""


def einplanen(amt: Amt) -> None:
    """Schwerpunkte from the first day or later on, Qualifizierungen in the course of time, a team that moves."""
    nach, erste = amt.mandant.nach, amt.mandant.beginn
    junge = [team for team in amt.teams if team.art is Teamart.U25]
    andere = [team for team in amt.teams if team.art is not Teamart.U25]
    for team in andere:
        spezialistin, *uebrige = (*team.fallmanagement, *team.vermittlung)
        _spezialisiert(amt, spezialistin, Schwerpunkt.ARBEITSMARKTNAH, ab=erste)
        for kraft in uebrige:
            if kraft.akteur.rolle is Rolle.FALLMANAGER:
                _spezialisiert(amt, kraft, Schwerpunkt.ARBEITSMARKTFERN, ab=erste)
    for nr, team in enumerate(andere):
        kraefte = team.fallmanagement or team.vermittlung
        # One team has somebody for young people from the first day on, the others only later: till then it is a Befund.
        ab = erste if nr == 0 else nach(SPAETER)
        amt.plane(ab, partial(_dazu, amt, kraefte[-1], Schwerpunkt.U25))
    amt.plane(nach(0.1), partial(_dazu, amt, andere[0].fallmanagement[0], Schwerpunkt.SELBSTAENDIGE))
    amt.plane(nach(SPAETER), partial(_team, amt, junge[-1], Schwerpunkt.MIGRATION_FLUCHT))
    for nr, kraft in enumerate(kraft for team in amt.teams for kraft in team.fallmanagement):
        _qualifizieren(amt, kraft, nr)
    amt.plane(nach(0.25), partial(_neue_aufgabe, amt, junge[0].fallmanagement[-1]))
    letztes = amt.teams[-1]
    if letztes.ort is None:
        amt.plane(nach(0.75), partial(_zieht_um, amt, letztes, next(iter(amt.geschaeftsstellen.values()))))


def _spezialisiert(amt: Amt, kraft: Kraft, schwerpunkt: Schwerpunkt, ab: date) -> None:
    amt.tue_im_amt(SchwerpunkteAendern(am=ab, schwerpunkte=(schwerpunkt,)), kraft.kennung)


def _dazu(amt: Amt, kraft: Kraft, schwerpunkt: Schwerpunkt) -> None:
    """Another one beside those they have."""
    heute = amt.ablauf.heute
    bisher = amt.betrieb.amt().fachkraefte[kraft.kennung].schwerpunkte(heute)
    amt.tue_im_amt(SchwerpunkteAendern(am=heute, schwerpunkte=tuple(sorted({*bisher, schwerpunkt}))), kraft.kennung)


def _team(amt: Amt, team: Team, schwerpunkt: Schwerpunkt) -> None:
    befehl = TeamSchwerpunkteAendern(am=amt.ablauf.heute, schwerpunkte=(schwerpunkt,))
    amt.tue_im_amt(befehl, team.kennung)


def _zieht_um(amt: Amt, team: Team, stelle: UUID) -> None:
    amt.tue_im_amt(TeamZuordnen(am=amt.ablauf.heute, geschaeftsstelle=stelle), team.kennung)


def _neue_aufgabe(amt: Amt, kraft: Kraft) -> None:
    """Somebody of the Fallmanagement also does what Integrationsfachkräfte do."""
    heute = amt.ablauf.heute
    amt.tue_im_amt(RollenAendern(am=heute, rollen=(kraft.akteur.rolle, Rolle.IFK)), kraft.kennung)


def _qualifizieren(amt: Amt, kraft: Kraft, nr: int) -> None:
    """Most begin the Zertifizierung and take module after module, some complete it, a few never begin."""
    nach = amt.mandant.nach
    if nr % 4 == 3:
        return
    amt.plane(nach(0.08 + 0.05 * (nr % 5)), partial(_vermerke, amt, kraft, Qualifizierungsstand.BEGONNEN))
    for stelle, modul in enumerate(MODULE[: 2 + nr % 3]):
        amt.plane(nach(0.35 + 0.1 * stelle), partial(_vermerke, amt, kraft, Qualifizierungsstand.MODUL, modul))
    if nr % 4 == 0:
        amt.plane(nach(0.9), partial(_vermerke, amt, kraft, Qualifizierungsstand.ABGESCHLOSSEN))


def _vermerke(amt: Amt, kraft: Kraft, stand: Qualifizierungsstand, modul: str | None = None) -> None:
    heute = amt.ablauf.heute
    amt.tue_im_amt(QualifizierungVermerken(am=heute, art=Qualifizierung.DGCC, stand=stand, modul=modul), kraft.kennung)


# --- Vertretung ------------------------------------------------------------------------------------------------------


def vertritt(amt: Amt, team: Team, kraft: Kraft, kollege: Kraft) -> bool:
    """Whether this colleague stands in today: as arranged before, or as the Teamleitung arranges it now where the rules let it."""
    heute = amt.ablauf.heute
    person = amt.betrieb.amt().fachkraefte[kraft.kennung]
    if any(v.vertreter == kollege.kennung and v.gilt_am(heute) for v in person.vertretungen):
        return True
    nr = len(person.vertretungen)
    bis = heute + timedelta(days=(4, 11, 18)[nr % 3])
    befehl = VertretungEinrichten(am=heute, vertreter=kollege.kennung, von=heute, bis=bis)
    stempel = amt.ablauf.stempel()
    antwort = amt.betrieb.amtsvorgang(befehl, team.leitung.akteur, strom=kraft.kennung, jetzt=stempel)
    if not isinstance(antwort, Quittung):
        return False
    if nr % 3 == 2:
        amt.plane(heute + timedelta(days=5), partial(_frueher_zurueck, amt, team, kraft, nr))
    return True


def _frueher_zurueck(amt: Amt, team: Team, kraft: Kraft, nr: int) -> None:
    heute = amt.ablauf.heute
    vertretung = amt.betrieb.amt().fachkraefte[kraft.kennung].vertretungen[nr]
    if vertretung.bis > heute:
        befehl = VertretungBeenden(am=heute, vertretung=vertretung.id, letzter_tag=heute)
        amt.tue_im_amt(befehl, kraft.kennung, team.leitung.akteur)


# --- one who leaves --------------------------------------------------------------------------------------------------


def scheidet_aus(amt: Amt, team: Team, wer: Kraft, an: Sequence[Kraft]) -> None:
    """From the next month on somebody is gone; today the Teamleitung hands all their cases over at once.

    One of them had to go on by itself before the others followed.
    """
    heute = amt.ablauf.heute
    ab = (heute.replace(day=1) + timedelta(days=32)).replace(day=1)
    amt.tue_im_amt(Ausscheiden(am=heute, gilt_ab=ab), wer.kennung, team.leitung.akteur)
    nach_fall: dict[UUID, tuple[Lebenslauf, Kraft, Funktion]] = {}
    for nr, leben in enumerate(leben for leben in amt.leben if leben.ifk is wer):
        neu = an[nr % len(an)]
        _uebernimmt(leben, wer, neu)
        stand = leben.stand
        if stand is not None and stand.zustaendig.fachkraft == wer.kennung and stand.beginn <= heute:
            nach_fall[leben.fall] = leben, neu, stand.zustaendig.funktion
    uebergaben = Uebergaben(amt.betrieb)
    alle = list(nach_fall)
    for anfang in range(0, len(alle), MAX_FAELLE):
        befehl = UebergabeAnordnen(
            am=heute,
            von=wer.kennung,
            faelle=tuple(
                Uebergabewunsch(fall=fall, an=nach_fall[fall][1].kennung) for fall in alle[anfang : anfang + MAX_FAELLE]
            ),
            begruendung="Die Fachkraft scheidet zum Monatsende aus; ihre Fälle gehen an die Kolleginnen und Kollegen im Team.",
        )
        stempel = amt.ablauf.stempel()
        strom = amt.kennung("uebergabe", wer.kennung, anfang)
        angenommen(uebergaben.anordnen(befehl, team.leitung.akteur, strom=strom, jetzt=stempel))
    if len(alle) > 2:
        leben, wem, funktion = nach_fall[alle[-1]]
        _uebernimmt(leben, wem, an[0])
        eilig = ZustaendigkeitUebertragen(
            am=heute,
            fachkraft=an[0].kennung,
            funktion=funktion,
            begruendung="Noch am selben Tag ein Termin, deshalb vorgezogen.",
        )
        amt.tue(leben.fall, eilig, team.leitung.akteur)
    while uebergaben.fortsetzen(hoechstens=1, jetzt=amt.ablauf.stempel()):
        pass
    for leben, _, _ in nach_fall.values():
        leben.vergiss_stand()


def _uebernimmt(leben: Lebenslauf, von: Kraft, an: Kraft) -> None:
    """As far as the demo remembers."""
    von.faelle -= 1
    an.faelle += 1
    leben.ifk = an
    if leben.fm is von:
        leben.fm = an
