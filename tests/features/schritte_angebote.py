"""What the office offers and whom it knows: the Maßnahmekatalog with its places, the network, and what both lack on a day."""

import re
from datetime import date
from typing import Any
from uuid import UUID

from pytest_bdd import given, parsers, then, when

from domain.befehle import Befehl, EintraegeStornieren, MassnahmeZuweisen, TeilnahmeBeenden, ZeitraumAbsagen
from domain.entscheidungen.umstaende import Akteur
from domain.ids import ansprechpersonen_id
from domain.organisation.amt import MASSNAHME, NETZWERKKONTAKT
from domain.organisation.angebotsbefunde import leserechtbefunde, liest_ueberall
from domain.organisation.befehle import (
    AnsprechpersonBenennen,
    Ausscheiden,
    MassnahmeAendern,
    MassnahmeAnlegen,
    NetzwerkkontaktEntfernen,
    NetzwerkkontaktHinterlegen,
    TeamWechseln,
    VerantwortungUebertragen,
)
from domain.organisation.befund import Befund
from domain.organisation.befunde import befunde
from domain.organisation.massnahme import Massnahme
from domain.regelwerk.angebotsregeln import Ansprechperson
from domain.vokabular import Angebotszielgruppe, Arbeitsmittel, Betreuung, Funktion, Massnahmeart, Rolle, Zeitlage
from domain.woerter import BEZEICHNUNGEN, wort
from tests.features.schritte import REGEL
from tests.features.vorgaenge import eine_von
from tests.features.welt import TAG, Entwurf, Welt, tag

ARTEN = {
    **{worte: art for art, worte in BEZEICHNUNGEN[Massnahmeart].items()},
    "Maßnahme zur Aktivierung": Massnahmeart.AKTIVIERUNG,
    "Maßnahme": Massnahmeart.AKTIVIERUNG,
    "Nachqualifizierung": Massnahmeart.NACHQUALIFIZIERUNG,
}
ZIELGRUPPEN = {worte: gruppe for gruppe, worte in BEZEICHNUNGEN[Angebotszielgruppe].items()}
ARBEITSMITTEL = {
    "den Maßnahmekatalog": Arbeitsmittel.MASSNAHMEKATALOG,
    "den Besetzungsstand der Maßnahmen": Arbeitsmittel.BESETZUNGSSTAND,
}
ALLE_MIT_FAELLEN = frozenset(
    {
        Rolle.IFK,
        Rolle.FALLMANAGER,
        Rolle.TEAMLEITUNG,
        Rolle.SACHBEARBEITUNG,
        Rolle.BEREICHSLEITUNG,
        Rolle.REVISION,
        Rolle.CONTROLLING,
        Rolle.DATENSCHUTZ,
    }
)
WER = (
    "die Maßnahmekoordination",
    "die Projektkoordinierung",
    "die Teamleitung",
    "das Fallmanagement",
    "die Integrationsfachkraft",
    "die Sachbearbeitung",
    "die zweite Fallmanagerin",
)
ART = eine_von(ARTEN)
ANGABEN = r"(?P<angaben>.*?)"


def _akteur(welt: Welt, wer: str) -> Akteur:
    """Somebody of this kind, always the same."""
    feste = {
        "die Teamleitung": welt.amt.tl,
        "das Fallmanagement": welt.amt.fm,
        "die Integrationsfachkraft": welt.amt.ifk,
    }
    if wer in feste:
        return feste[wer]
    if wer == "die zweite Fallmanagerin":
        rolle = Rolle.FALLMANAGER
        weitere = [
            p for p in welt.amt.betrieb.amt().fachkraefte.values() if rolle in p.rollen(welt.amt.betrieb.heute())
        ]
        kennung = next(p.id for p in weitere if p.id != welt.amt.fm.fachkraft)
        return Akteur(str(kennung), rolle, kennung)
    funktionen = {
        "die Maßnahmekoordination": Funktion.MASSNAHMEKOORDINATION,
        "die Projektkoordinierung": Funktion.PROJEKTKOORDINIERUNG,
        "die Sachbearbeitung": Funktion.SERVICE,
    }
    return welt.in_funktion(funktionen[wer])


def _kennung(akteur: Akteur) -> UUID:
    assert akteur.fachkraft is not None
    return akteur.fachkraft


def _tue(welt: Welt, befehl: Befehl, wer: Akteur, strom: UUID | None = None) -> None:
    """A command of the office; the answer is there for the sentences that follow."""
    welt.vor_dem_naechsten()
    welt.ruecke_vor(befehl.am)
    if welt.person in welt.faelle:
        welt.version_vorher = welt.amt.betrieb.akte(welt.fall).version
    welt.merke(welt.amt.betrieb.amtsvorgang(befehl, wer, strom=strom))


# --- what is in the catalogue --------------------------------------------------------------------------------------------


def _angaben(welt: Welt, text: str, am: date) -> dict[str, Any]:
    """What a sentence says of a Maßnahme behind its name. What it leaves out is said as the rules want it."""
    felder: dict[str, Any] = {
        "inhalt": "Werkstatt, Einzelgespräche und Praktikum.",
        "zielgruppen": [Angebotszielgruppe.AUSBILDUNGSUCHENDE],
        "von": am,
        "verantwortlich": _kennung(_akteur(welt, "die Maßnahmekoordination")),
    }
    rest = text

    def nimm(muster: str) -> re.Match[str] | None:
        nonlocal rest
        treffer = re.search(muster, rest)
        if treffer is not None:
            rest = rest[: treffer.start()] + rest[treffer.end() :]
        return treffer

    if (t := nimm(rf", verantwortlich ist (?P<wer>{'|'.join(WER)})")) is not None:
        felder["verantwortlich"] = _kennung(_akteur(welt, t["wer"]))
    if (t := nimm(rf"vom (?P<von>{TAG}) bis (?P<bis>{TAG})")) is not None:
        felder |= {"von": tag(t["von"]), "bis": tag(t["bis"])}
    if (t := nimm(rf"ab dem (?P<von>{TAG})")) is not None:
        felder["von"] = tag(t["von"])
    if (t := nimm(r"mit (?P<plaetze>\d+) (?:Plätzen|Platz)")) is not None:
        felder["plaetze"] = int(t["plaetze"])
    if nimm("mit externer Ansprechperson") is not None:
        felder |= {"ansprechperson": "Frau Beispiel", "telefon": "03984 1234"}
    for worte, feld, leer in (
        ("ohne Inhalt", "inhalt", None),
        ("ohne Zielgruppe", "zielgruppen", []),
        ("ohne verantwortliche Person", "verantwortlich", None),
    ):
        if nimm(worte) is not None:
            felder[feld] = leer
    for worte, betreuung in (
        ("für die Arbeitsvermittlung", Betreuung.VERMITTLUNG),
        ("für das Fallmanagement", Betreuung.FALLMANAGEMENT),
    ):
        if nimm(rf"(?:nur |und )?{worte}") is not None:
            felder.setdefault("offen_fuer", []).append(betreuung)
    if (t := nimm(r"in (?P<ort>[A-ZÄÖÜ]\w+)")) is not None:
        felder["standort"] = t["ort"]
    gruppe = eine_von(ZIELGRUPPEN)
    if (t := nimm(rf"für (?P<gruppen>(?:{gruppe})(?: und (?:{gruppe}))*)")) is not None:
        felder["zielgruppen"] = [ZIELGRUPPEN[eine] for eine in re.findall(gruppe, t["gruppen"])]
    assert not rest.strip(" ,"), f"nicht verstanden: {rest}"
    return felder


def _anlegen(welt: Welt, am: str, art: str, name: str, angaben: str, wer: str = "die Maßnahmekoordination") -> None:
    felder = _angaben(welt, angaben, tag(am))
    befehl = MassnahmeAnlegen.model_validate({"am": tag(am), "titel": name, "art": ARTEN[art], **felder})
    _tue(welt, befehl, _akteur(welt, wer))


def _massnahme(welt: Welt, name: str) -> Massnahme:
    alle = welt.amt.betrieb.amt().alle(MASSNAHME).values()
    (gemeint,) = [m for m in alle if m.beschreibung(date.max).titel == name]
    return gemeint


@given(
    parsers.re(rf'im Maßnahmekatalog seit dem (?P<am>{TAG}) eine? (?P<art>{ART}) "(?P<name>[^"]+)"{ANGABEN}'),
)
def _(welt: Welt, am: str, art: str, name: str, angaben: str) -> None:
    _anlegen(welt, am, art, name, angaben)
    welt.quittung()


@when(
    parsers.re(rf'am (?P<am>{TAG}) eine? (?P<art>{ART}) "(?P<name>[^"]+)"{ANGABEN} in den Maßnahmekatalog kommt'),
)
def _(welt: Welt, am: str, art: str, name: str, angaben: str) -> None:
    _anlegen(welt, am, art, name, angaben)


@when(
    parsers.re(
        rf"(?P<wer>{'|'.join(WER)}) am (?P<am>{TAG}) die Maßnahme "
        r'"(?P<name>[^"]+)" in den Maßnahmekatalog aufnimmt'
    )
)
def _(welt: Welt, wer: str, am: str, name: str) -> None:
    _anlegen(welt, am, "Maßnahme", name, "", wer)


@when(
    parsers.re(
        rf"(?P<wer>{'|'.join(WER)}) am (?P<am>{TAG}) die Maßnahme "
        r'"(?P<name>[^"]+)" auf (?P<plaetze>\d+) Plätze ändert'
    )
)
def _(welt: Welt, wer: str, am: str, name: str, plaetze: str) -> None:
    """Everything else it says stays."""
    massnahme = _massnahme(welt, name)
    bisher = massnahme.beschreibung(tag(am))
    gleiche = {feld: getattr(bisher, feld) for feld in ("titel", "inhalt", "zielgruppen", "von", "bis")}
    befehl = MassnahmeAendern.model_validate({"am": tag(am), **gleiche, "plaetze": int(plaetze)})
    _tue(welt, befehl, _akteur(welt, wer), massnahme.id)


@when(parsers.re(rf'die Verantwortung für "(?P<name>[^"]+)" am (?P<am>{TAG}) auf (?P<wer>{"|".join(WER)}) übergeht'))
def _(welt: Welt, name: str, am: str, wer: str) -> None:
    befehl = VerantwortungUebertragen(am=tag(am), verantwortlich=_kennung(_akteur(welt, wer)))
    _tue(welt, befehl, welt.amt.tl, _massnahme(welt, name).id)


@when(parsers.re(rf"(?P<wer>{'|'.join(WER)}) ab dem (?P<am>{TAG}) nicht mehr im Amt arbeitet"))
def _(welt: Welt, wer: str, am: str) -> None:
    _tue(welt, Ausscheiden(am=tag(am), gilt_ab=tag(am)), welt.amt.tl, _kennung(_akteur(welt, wer)))
    welt.quittung()


@then(parsers.re(rf"steht am (?P<am>{TAG}) im Maßnahmekatalog nichts"))
def _(welt: Welt, am: str) -> None:
    welt.vor_dem_naechsten()
    assert [m for m in welt.amt.betrieb.amt().alle(MASSNAHME).values() if m.seit <= tag(am)] == []


@then(parsers.re(rf'steht am (?P<am>{TAG}) im Maßnahmekatalog "(?P<name>[^"]+)" als (?P<lage>geplant|laufend|beendet)'))
def _(welt: Welt, am: str, name: str, lage: str) -> None:
    massnahme = _massnahme(welt, name)
    assert massnahme.seit <= tag(am)
    assert massnahme.zeitlage(tag(am)) is Zeitlage(lage)


@then(parsers.re(rf'verantwortet am (?P<am>{TAG}) (?P<wer>{"|".join(WER)}) die Maßnahme "(?P<name>[^"]+)"'))
def _(welt: Welt, am: str, wer: str, name: str) -> None:
    assert _massnahme(welt, name).verantwortlich(tag(am)) == _kennung(_akteur(welt, wer))


# --- places --------------------------------------------------------------------------------------------------------------

PLATZ = rf'"(?P<wer>[^"]+)" vom (?P<von>{TAG}) bis (?P<bis>{TAG}) einen Platz in "(?P<name>[^"]+)"'


@given(parsers.re(rf"am (?P<am>{TAG}) bekommt {PLATZ}"))
@when(parsers.re(rf"am (?P<am>{TAG}) {PLATZ} bekommt"))
def _(welt: Welt, am: str, wer: str, von: str, bis: str, name: str) -> None:
    welt.person = wer
    felder = {"massnahme": _massnahme(welt, name).id, "von": tag(von), "bis": tag(bis)}
    welt.tue(Entwurf(MassnahmeZuweisen, welt.amt.fm, felder), tag(am), f"Zuweisung zu {name}")


def _teilnahme(welt: Welt, wer: str, name: str) -> UUID:
    welt.person = wer
    alle = _massnahme(welt, name).belegungen.values()
    (zeitraum,) = [belegung.zeitraum for belegung in alle if belegung.fall == welt.fall]
    return zeitraum


@given(parsers.re(rf'"(?P<wer>[^"]+)" verlässt die Maßnahme "(?P<name>[^"]+)" am (?P<am>{TAG}) vorzeitig'))
@when(parsers.re(rf'"(?P<wer>[^"]+)" die Maßnahme "(?P<name>[^"]+)" am (?P<am>{TAG}) vorzeitig verlässt'))
def _(welt: Welt, wer: str, name: str, am: str) -> None:
    felder = {"zeitraum": _teilnahme(welt, wer, name)}
    welt.tue(Entwurf(TeilnahmeBeenden, welt.amt.fm, felder), tag(am), f"Ende der Teilnahme an {name}")


@when(parsers.re(rf'die Teilnahme von "(?P<wer>[^"]+)" an "(?P<name>[^"]+)" am (?P<am>{TAG}) abgesagt wird'))
def _(welt: Welt, wer: str, name: str, am: str) -> None:
    felder = {"zeitraum": _teilnahme(welt, wer, name)}
    welt.tue(Entwurf(ZeitraumAbsagen, welt.amt.fm, felder), tag(am), f"Absage von {name}")


@when(
    parsers.re(
        rf'(?P<was>das vorzeitige Ende der Teilnahme|die Zuweisung) von "(?P<wer>[^"]+)" (?:an|zu) "(?P<name>[^"]+)" '
        rf"am (?P<am>{TAG}) storniert wird"
    )
)
def _(welt: Welt, was: str, wer: str, name: str, am: str) -> None:
    welt.person = wer
    worte = f"Zuweisung zu {name}" if was == "die Zuweisung" else f"Ende der Teilnahme an {name}"
    (gemeint,) = [g for g in welt.gebucht if g.fall == welt.fall and g.worte == worte]
    felder = {"eintraege": [gemeint.nr], "begruendung": "bei der falschen Person"}
    welt.tue(Entwurf(EintraegeStornieren, welt.amt.fm, felder), tag(am), f"Storno: {worte}")


@then(
    parsers.re(
        rf'hat die Maßnahme "(?P<name>[^"]+)" am (?P<am>{TAG}) (?P<plaetze>\d+) (?:Plätze|Platz), (?P<besetzt>\d+) besetzt'
    )
)
def _(welt: Welt, name: str, am: str, plaetze: str, besetzt: str) -> None:
    """And every place is one that the file of a case speaks of."""
    welt.vor_dem_naechsten()
    massnahme = _massnahme(welt, name)
    assert massnahme.beschreibung(tag(am)).plaetze == int(plaetze)
    assert massnahme.besetzt(tag(am)) == int(besetzt)
    for belegung in massnahme.belegungen.values():
        fall = welt.amt.betrieb.akte(belegung.fall).fall
        assert fall is not None
        zeitraum = fall.zeitraeume[str(belegung.zeitraum)]
        assert (zeitraum.massnahme, zeitraum.von, zeitraum.bis) == (massnahme.id, belegung.von, belegung.bis)


# --- what the office lacks -----------------------------------------------------------------------------------------------


def _befunde(welt: Welt, regel: str, am: str) -> list[Befund]:
    welt.vor_dem_naechsten()
    betrieb = welt.amt.betrieb
    alle = befunde(betrieb.regelstand().am(tag(am)), betrieb.amt(), tag(am))
    return [befund for befund in alle if befund.regel.aussage == regel]


FEHLT = rf"fehlt am (?P<am>{TAG}) für (?P<regel>{REGEL})"
EIN = r"(?P<kein>k?)eine?"


@then(parsers.re(rf"{FEHLT} {EIN} (?P<art>Angebot|{ART})(?: für (?P<gruppe>{eine_von(ZIELGRUPPEN)}))?"))
def _(welt: Welt, am: str, regel: str, kein: str, art: str, gruppe: str | None) -> None:
    was = "ein Angebot" if art == "Angebot" else wort(ARTEN[art])
    anfang = f"Im Maßnahmekatalog fehlt: {was}" + (f" für {gruppe}" if gruppe else ".")
    gesuchte = [befund for befund in _befunde(welt, regel, am) if befund.satz.startswith(anfang)]
    assert len(gesuchte) == (0 if kein else 1)


@then(parsers.re(rf'{FEHLT} die verantwortliche Person bei "(?P<name>[^"]+)"'))
def _(welt: Welt, am: str, regel: str, name: str) -> None:
    (befund,) = _befunde(welt, regel, am)
    assert befund.gegenstand == _massnahme(welt, name).id
    assert befund.satz.endswith("die verantwortliche Person.")


@then(parsers.re(rf"{FEHLT} nichts"))
def _(welt: Welt, am: str, regel: str) -> None:
    assert _befunde(welt, regel, am) == []


@then(parsers.re(rf"{FEHLT} {EIN} Netzwerkkontakt (?P<wessen>des Teams|des Fallmanagements|der zweiten Fallmanagerin)"))
def _(welt: Welt, am: str, regel: str, kein: str, wessen: str) -> None:
    zweite = _akteur(welt, "die zweite Fallmanagerin").fachkraft if wessen.startswith("der") else None
    gegenstand = {"des Teams": welt.amt.team, "des Fallmanagements": welt.amt.fm.fachkraft}.get(wessen, zweite)
    assert len([b for b in _befunde(welt, regel, am) if b.gegenstand == gegenstand]) == (0 if kein else 1)


@then(
    parsers.re(rf"{FEHLT} {EIN} Ansprechperson für (?P<angebot>[\w ]+?)(?: im (?P<wo>ersten|weiteren) Team)?"),
)
def _(welt: Welt, am: str, regel: str, kein: str, angebot: str, wo: str | None) -> None:
    teams = {team.id for team in welt.amt.betrieb.amt().teams.values()}
    (team,) = teams - {welt.amt.team} if wo == "weiteren" else {welt.amt.team}
    gesuchte = [b for b in _befunde(welt, regel, am) if b.gegenstand == team and b.satz.endswith(f"für {angebot}.")]
    assert len(gesuchte) == (0 if kein else 1)


# --- who may look things up ----------------------------------------------------------------------------------------------


def _lesende(welt: Welt, was: str, rollen: frozenset[Rolle]) -> None:
    regeln = welt.amt.betrieb.regelstand().am(welt.jetzt.date())
    welt.befunde = list(leserechtbefunde(regeln, {ARBEITSMITTEL[was]: rollen}))


@when(parsers.re(rf"(?P<was>{eine_von(ARBEITSMITTEL)}) nur die Teamleitung einsehen dürfte"))
def _(welt: Welt, was: str) -> None:
    _lesende(welt, was, frozenset({Rolle.TEAMLEITUNG}))


@when(parsers.re(rf"(?P<was>{eine_von(ARBEITSMITTEL)}) alle einsehen dürfen, die mit Fällen arbeiten"))
def _(welt: Welt, was: str) -> None:
    _lesende(welt, was, ALLE_MIT_FAELLEN)


@then(parsers.re(rf"wäre er entgegen (?P<regel>{REGEL}) nicht zugänglich für (?P<wen>\w+)"))
def _(welt: Welt, regel: str, wen: str) -> None:
    assert [b.regel.aussage for b in welt.befunde if b.satz.endswith(f"nicht zugänglich für {wen}.")] == [regel]


@then("ist er allen zugänglich, denen er es sein muss")
def _(welt: Welt) -> None:
    assert welt.befunde == []


# --- the network ---------------------------------------------------------------------------------------------------------


@given("im Team gibt es eine zweite Fallmanagerin")
def _(welt: Welt) -> None:
    welt.amt.neue_fachkraft(Rolle.FALLMANAGER)


@given(
    parsers.re(rf'(?P<wer>{"|".join(WER)}) hinterlegt am (?P<am>{TAG}) den Netzwerkkontakt "(?P<name>[^"]+)"'),
)
@when(
    parsers.re(rf'(?P<wer>{"|".join(WER)}) am (?P<am>{TAG}) den Netzwerkkontakt "(?P<name>[^"]+)" hinterlegt'),
)
def _(welt: Welt, wer: str, am: str, name: str) -> None:
    _tue(welt, NetzwerkkontaktHinterlegen(am=tag(am), einrichtung=name), _akteur(welt, wer))
    welt.netzwerkkontakte[name] = welt.quittung().id


@when(
    parsers.re(rf'(?P<wer>{"|".join(WER)}) am (?P<am>{TAG}) den Netzwerkkontakt "(?P<name>[^"]+)" entfernt'),
)
def _(welt: Welt, wer: str, am: str, name: str) -> None:
    _tue(welt, NetzwerkkontaktEntfernen(am=tag(am)), _akteur(welt, wer), welt.netzwerkkontakte[name])


@then(
    parsers.re(rf'kann (?P<wer>{"|".join(WER)}) eines anderen Teams am (?P<am>{TAG}) (?P<was>nichts|"[^"]+") nachsehen')
)
def _(welt: Welt, wer: str, am: str, was: str) -> None:
    welt.vor_dem_naechsten()
    betrieb = welt.amt.betrieb
    liest = liest_ueberall(betrieb.regelstand().am(tag(am)), Arbeitsmittel.NETZWERKKONTAKTE, _akteur(welt, wer).rolle)
    kontakte = betrieb.amt().alle(NETZWERKKONTAKT)
    gesehen = {name for name, k in welt.netzwerkkontakte.items() if liest and kontakte[k].besteht(tag(am))}
    assert gesehen == (set() if was == "nichts" else {was.strip('"')})


BENANNT = r"im Team (?P<wer>das Fallmanagement) als Ansprechperson für (?P<angebot>[\w ]+)"


@given(parsers.re(rf"am (?P<am>{TAG}) ist {BENANNT} benannt"))
@when(parsers.re(rf"am (?P<am>{TAG}) {BENANNT} benannt wird"))
def _(welt: Welt, am: str, wer: str, angebot: str) -> None:
    """By the key the regulation gives it; what it does not know has none."""
    regeln = welt.amt.betrieb.regelstand().am(tag(am)).von(Ansprechperson)
    schluessel = {a.bezeichnung: a.schluessel for regel in regeln for a in regel.angebote}
    befehl = AnsprechpersonBenennen(
        am=tag(am),
        team=welt.amt.team,
        angebot=schluessel.get(angebot, "unbekannt"),
        fachkraft=_kennung(_akteur(welt, wer)),
    )
    _tue(welt, befehl, welt.amt.tl, ansprechpersonen_id(welt.amt.team))


@when(parsers.re(rf"am (?P<am>{TAG}) ein weiteres Team entsteht"))
def _(welt: Welt, am: str) -> None:
    welt.vor_dem_naechsten()
    welt.ruecke_vor(tag(am))
    welt.amt.neues_team()


@when(parsers.re(rf"(?P<wer>das Fallmanagement) am (?P<am>{TAG}) in ein anderes Team wechselt"))
def _(welt: Welt, wer: str, am: str) -> None:
    befehl = TeamWechseln(am=tag(am), team=welt.amt.neues_team())
    _tue(welt, befehl, welt.amt.tl, _akteur(welt, wer).fachkraft)
    welt.quittung()
