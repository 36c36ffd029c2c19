"""What the office of a demo offers and whom it knows: its Maßnahmekatalog, contacts outside, whom to ask in a team.

Whatever the Regelwerk of the first day wants in the catalogue is in it; the rest is invented.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from uuid import UUID

from adapters.demo import angebotstexte
from adapters.demo.amt import Amt
from adapters.demo.lebenslauf import Lebenslauf
from adapters.demo.personal import Kraft, Team
from adapters.demo.zeit import Handlung
from domain.befehle import Befehl, MassnahmeZuweisen
from domain.entscheidungen.ergebnis import Zurueckweisung
from domain.entscheidungen.netzwerk import bekannte_angebote
from domain.entscheidungen.umstaende import Akteur
from domain.ids import ansprechpersonen_id
from domain.organisation.amt import MASSNAHME
from domain.organisation.befehle import (
    AnsprechpersonBenennen,
    MassnahmeAendern,
    MassnahmeAnlegen,
    MassnahmeBeenden,
    NetzwerkkontaktAendern,
    NetzwerkkontaktEntfernen,
    NetzwerkkontaktHinterlegen,
    VerantwortungUebertragen,
)
from domain.organisation.massnahme import Massnahme
from domain.regelwerk.angebotsregeln import Angebot, Katalogpflege
from domain.vokabular import NIE, Angebotszielgruppe, Massnahmeart, Rolle, Zeitraumart
from domain.woerter import wort

JE_FALL = 0.03
"""Places of one Maßnahme for so many of all cases: some run full."""
LAEUFT_WEITER = 200
"""Days for which a Maßnahme goes on after the last day of the demo."""

JUNGE = frozenset(
    {
        Angebotszielgruppe.SCHUELER,
        Angebotszielgruppe.AUSBILDUNGSUCHENDE,
        Angebotszielgruppe.AUSBILDUNGSABSOLVENTEN,
        Angebotszielgruppe.VERMITTLUNGSKUNDEN,
        Angebotszielgruppe.AKTIVIERUNGSKUNDEN,
    }
)
_UEBLICH: tuple[tuple[Massnahmeart, Angebotszielgruppe | None], ...] = (
    (Massnahmeart.AKTIVIERUNG, Angebotszielgruppe.KOMPLEX),
    (Massnahmeart.AKTIVIERUNG, Angebotszielgruppe.INTEGRATIONSNAH),
    (Massnahmeart.ZERTIFIZIERTE_AKTIVIERUNG, Angebotszielgruppe.ALLEINERZIEHENDE),
    (Massnahmeart.WEITERBILDUNG, Angebotszielgruppe.INTEGRATIONSNAH),
    (Massnahmeart.JUGENDMASSNAHME, Angebotszielgruppe.AUSBILDUNGSUCHENDE),
    (Massnahmeart.KOMMUNALE_LEISTUNG, Angebotszielgruppe.KOMPLEX),
    (Massnahmeart.INTEGRATIONSKURS, Angebotszielgruppe.MIGRANTEN),
)
"""What any office offers."""


@dataclass(frozen=True)
class _Vorhaben:
    """An entry the catalogue shall have."""

    art: Massnahmeart
    zielgruppe: Angebotszielgruppe | None
    ort: str

    @property
    def schluessel(self) -> str:
        return f"{self.art}/{self.zielgruppe}/{self.ort}"


def einrichten(amt: Amt) -> None:
    """Everything is there on the first day; some of it changes later."""
    vorhaben = list(dict.fromkeys(_vorhaben(amt)))
    kennungen = [_anlegen(amt, eines) for eines in vorhaben]
    _geplante(amt)
    _plane(amt, 0.4, partial(_mehr_plaetze, amt, kennungen[0]))
    _plane(amt, 0.5, partial(_andere_verantwortung, amt, kennungen[1]))
    _plane(amt, 0.7, partial(_endet, amt, _auslaufende(amt)))
    for team in amt.teams:
        _kontakte(amt, team)
        _ansprechpersonen(amt, team)


def _plane(amt: Amt, anteil: float, handlung: Handlung) -> None:
    """After this share of the time; at an hour that takes no random number from anything else."""
    amt.ablauf.plane_am(amt.mandant.nach(anteil), amt.zufall("angebote", anteil), handlung)


# --- the catalogue -------------------------------------------------------------------------------------------------------


def _vorhaben(amt: Amt) -> Iterator[_Vorhaben]:
    orte = [ort for _, ort in amt.mandant.orte]
    for regel in amt.regeln(amt.mandant.beginn).von(Angebot):
        for art in regel.arten or (Massnahmeart.AKTIVIERUNG,):
            for zielgruppe in regel.zielgruppen or (Angebotszielgruppe.INTEGRATIONSNAH,):
                yield from (_Vorhaben(art, zielgruppe, ort) for ort in orte[: regel.standorte])
    for nr, (art, uebliche) in enumerate(_UEBLICH):
        yield _Vorhaben(art, uebliche, orte[nr % len(orte)])


def _anlegen(amt: Amt, eines: _Vorhaben, **mehr: object) -> UUID:
    kennung = amt.kennung("massnahme", eines.schluessel, *mehr)
    rng = amt.zufall("massnahme", eines.schluessel)
    titel, inhalt = angebotstexte.MASSNAHMEN[eines.art]
    wer = verantwortliche(amt, rng.randrange(len(amt.teams)))
    felder: dict[str, object] = {
        "am": amt.ablauf.heute,
        "art": eines.art,
        "titel": f"{titel} {eines.ort}" + (f" ({wort(eines.zielgruppe)})" if eines.zielgruppe is not None else ""),
        "inhalt": inhalt,
        "zielgruppen": (eines.zielgruppe,) if eines.zielgruppe is not None else (),
        "traeger": rng.choice(angebotstexte.TRAEGER),
        "standort": eines.ort,
        "plaetze": max(3, round(amt.faelle * JE_FALL)),
        "von": amt.mandant.faelle_ab,
        "bis": amt.mandant.stichtag + timedelta(days=LAEUFT_WEITER),
        "kosten_je_platz": f"{rng.randrange(40, 140) * 10}.00",
        "verantwortlich": wer.kennung,
        "ansprechperson": rng.choice(angebotstexte.ANSPRECHPERSONEN),
        "telefon": f"0{rng.randrange(3000, 3999)} {rng.randrange(10_000, 99_999)}",
    }
    amt.tue_im_amt(MassnahmeAnlegen.model_validate({**felder, **mehr}), kennung, _pflegende(amt, wer))
    return kennung


def _geplante(amt: Amt) -> None:
    """One that begins in the course of the demo, and one that has not begun on its last day."""
    ort = amt.mandant.orte[0][1]
    for art, von in (
        (Massnahmeart.AKTIVIERUNG, amt.mandant.nach(0.6)),
        (Massnahmeart.WEITERBILDUNG, amt.mandant.stichtag + timedelta(days=60)),
    ):
        eines = _Vorhaben(art, Angebotszielgruppe.INTEGRATIONSNAH, ort)
        _anlegen(amt, eines, titel=f"{angebotstexte.GEPLANT} {ort}, ab {von:%m/%Y}", von=von)


def _auslaufende(amt: Amt) -> UUID:
    """One that nobody is assigned to: help of the municipality people simply go to."""
    ort = amt.mandant.orte[-1][1]
    eines = _Vorhaben(Massnahmeart.KOMMUNALE_LEISTUNG, Angebotszielgruppe.SELBSTAENDIGE, ort)
    return _anlegen(amt, eines, plaetze=None)


def verantwortliche(amt: Amt, nr: int) -> Kraft:
    """Somebody of the Sachbearbeitung of the n-th team, where it has one; else its Teamleitung."""
    team = amt.teams[nr % len(amt.teams)]
    return team.sachbearbeitung[0] if team.sachbearbeitung else team.leitung


def _pflegende(amt: Amt, wer: Kraft) -> Akteur:
    """Whoever may by the rules of the day: the Sachbearbeitung where a rule asks for it, else the Leitung."""
    if amt.regeln(amt.ablauf.heute).von(Katalogpflege) and wer.akteur.rolle is Rolle.SACHBEARBEITUNG:
        return wer.akteur
    return amt.leitung


def _massnahme(amt: Amt, kennung: UUID) -> Massnahme:
    return amt.betrieb.amt().alle(MASSNAHME)[kennung]


def _mehr_plaetze(amt: Amt, kennung: UUID) -> None:
    """From the first of the next month on."""
    heute = amt.ablauf.heute
    bisher = _massnahme(amt, kennung).beschreibung(heute)
    felder = {name: getattr(bisher, name) for name in MassnahmeAendern.model_fields if hasattr(bisher, name)}
    felder |= {
        "am": heute,
        "gilt_ab": (heute.replace(day=1) + timedelta(days=32)).replace(day=1),
        "plaetze": (bisher.plaetze or 0) + 2,
        # What is sealed in memory is known to whoever changes it.
        "ansprechperson": angebotstexte.ANSPRECHPERSONEN[0],
        "telefon": None,
        "email": "kontakt@traeger.example",
    }
    amt.tue_im_amt(MassnahmeAendern.model_validate(felder), kennung, amt.leitung)


def _andere_verantwortung(amt: Amt, kennung: UUID) -> None:
    heute = amt.ablauf.heute
    bisher = _massnahme(amt, kennung).verantwortlich(heute)
    andere = next(
        (k for nr in range(len(amt.teams)) if (k := verantwortliche(amt, nr)).kennung != bisher),
        verantwortliche(amt, 0),
    )
    amt.tue_im_amt(VerantwortungUebertragen(am=heute, verantwortlich=andere.kennung), kennung, amt.leitung)


def _endet(amt: Amt, kennung: UUID) -> None:
    heute = amt.ablauf.heute
    befehl = MassnahmeBeenden(am=heute, bis=heute + timedelta(days=30), begruendung=angebotstexte.ENDE)
    amt.tue_im_amt(befehl, kennung, amt.leitung)


# --- places for cases ----------------------------------------------------------------------------------------------------


def zugewiesen(leben: Lebenslauf, tag: date, kennung: UUID, art: Zeitraumart, von: date, bis: date) -> bool:
    """The case gets a place in something that suits it, if there is one with a place free all the time."""
    massnahmen = [m for m in leben.amt.betrieb.amt().alle(MASSNAHME).values() if _passt(m, leben, tag, art)]
    freie = [m for m in massnahmen if m.von <= von and bis <= (m.bis or NIE) and m.voll_am(von, bis) is None]
    if not freie:
        return False
    gewaehlt = leben.amt.zufall("zuweisung", kennung).choice(sorted(freie, key=lambda m: m.id))
    befehl: Befehl = MassnahmeZuweisen(am=tag, massnahme=gewaehlt.id, zeitraum=kennung, von=von, bis=bis)
    akteur = leben.zustaendig.akteur
    if leben.vorbereitung is not None:
        befehl, akteur = leben.vorbereitung(befehl, akteur)
    return not isinstance(leben.versuche(befehl, akteur), Zurueckweisung)


def _passt(massnahme: Massnahme, leben: Lebenslauf, tag: date, art: Zeitraumart) -> bool:
    if massnahme.zeitraumart is not art or massnahme.art in _OHNE_ZUWEISUNG:
        return False
    zielgruppen = set(massnahme.beschreibung(tag).zielgruppen)
    return bool(zielgruppen & JUNGE) is leben.u25 or not zielgruppen


_OHNE_ZUWEISUNG = frozenset(
    {Massnahmeart.KOMMUNALE_LEISTUNG, Massnahmeart.INTEGRATIONSKURS, Massnahmeart.BERUFSSPRACHKURS}
)
"""Others decide who gets a place there."""


# --- the network ---------------------------------------------------------------------------------------------------------


def _kontakte(amt: Amt, team: Team) -> None:
    """Everybody in the Fallmanagement has put down one contact; the Teamleitung too, and that one changes and goes."""
    heute = amt.ablauf.heute
    for nr, kraft in enumerate(_fallmanager(team)):
        rng = amt.zufall("kontakt", kraft.kennung)
        einrichtung, angebot = angebotstexte.EINRICHTUNGEN[(nr + len(team.name)) % len(angebotstexte.EINRICHTUNGEN)]
        befehl = NetzwerkkontaktHinterlegen(
            am=heute,
            einrichtung=einrichtung,
            angebot=angebot,
            ansprechperson=rng.choice(angebotstexte.ANSPRECHPERSONEN),
            telefon=f"0{rng.randrange(3000, 3999)} {rng.randrange(10_000, 99_999)}",
        )
        amt.tue_im_amt(befehl, amt.kennung("kontakt", kraft.kennung), kraft.akteur)
    kennung, (einrichtung, angebot) = amt.kennung("kontakt", team.kennung), angebotstexte.EINRICHTUNGEN[-1]
    hinterlegen = NetzwerkkontaktHinterlegen(am=heute, einrichtung=einrichtung, angebot=angebot)
    amt.tue_im_amt(hinterlegen, kennung, team.leitung.akteur)

    def aendern() -> None:
        befehl = NetzwerkkontaktAendern(
            am=amt.ablauf.heute, einrichtung=einrichtung, angebot=angebot, notiz=angebotstexte.KONTAKT_NOTIZ
        )
        amt.tue_im_amt(befehl, kennung, team.leitung.akteur)

    def entfernen() -> None:
        amt.tue_im_amt(NetzwerkkontaktEntfernen(am=amt.ablauf.heute), kennung, team.leitung.akteur)

    _plane(amt, 0.3, aendern)
    if team is amt.teams[-1]:
        _plane(amt, 0.55, entfernen)


def _fallmanager(team: Team) -> Iterable[Kraft]:
    return (k for k in (*team.vermittlung, *team.fallmanagement) if k.akteur.rolle is Rolle.FALLMANAGER)


def _ansprechpersonen(amt: Amt, team: Team) -> None:
    """For every offer the regulation speaks of, or where it names none, for the usual ones."""
    heute = amt.ablauf.heute
    for angebot in bekannte_angebote(amt.regeln(heute)) or angebotstexte.KOMMUNALE:
        befehl = AnsprechpersonBenennen(
            am=heute, team=team.kennung, angebot=angebot, fachkraft=team.fallmanagement[0].kennung
        )
        amt.tue_im_amt(befehl, ansprechpersonen_id(team.kennung), team.leitung.akteur)
