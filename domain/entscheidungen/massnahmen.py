"""Decisions about the Maßnahmekatalog: what is in it, who is responsible, until when."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from domain.entscheidungen.amtsurteil import amtsurteil
from domain.entscheidungen.erfassen import ereignis_aus
from domain.entscheidungen.ergebnis import Angenommen, Art, Ergebnis, Zurueckweisung, ungueltig, zustand
from domain.entscheidungen.umstaende import Akteur, Umstaende
from domain.entscheidungen.urteil import Verletzung
from domain.organisation.amt import MASSNAHME
from domain.organisation.angebotsbefunde import FELDWORTE, fehlende_felder
from domain.organisation.befehle import (
    Katalogbefehl,
    MassnahmeAendern,
    Massnahmeangaben,
    MassnahmeAnlegen,
    MassnahmeBeenden,
    VerantwortungUebertragen,
)
from domain.organisation.ereignisse import (
    MassnahmeAngelegt,
    MassnahmeBeendet,
    MassnahmeGeaendert,
    MassnahmeverantwortungUebertragen,
)
from domain.organisation.massnahme import Massnahme, evolve
from domain.regelwerk.angebotsregeln import Angebotszugang, Katalogpflege, Katalogpflicht
from domain.regelwerk.regel import Regel
from domain.vokabular import NIE, Rolle
from domain.woerter import aufgezaehlt, oder, wort

LEITENDE = frozenset({Rolle.TEAMLEITUNG, Rolle.BEREICHSLEITUNG})

Katalogereignis = MassnahmeAngelegt | MassnahmeGeaendert | MassnahmeverantwortungUebertragen | MassnahmeBeendet


def decide_anlegen(kennung: UUID, befehl: MassnahmeAnlegen, umstaende: Umstaende) -> Ergebnis:
    """A Maßnahme is put into the catalogue with everything the rules want said of it."""
    if kennung in umstaende.amt.alle(MASSNAHME):
        return zustand("Diese Maßnahme gibt es schon.")
    if (unbekannt := _unbekanntes(befehl, umstaende)) is not None:
        return unbekannt
    return _abschluss(None, kennung, befehl, ereignis_aus(MassnahmeAngelegt, befehl, umstaende), umstaende)


def decide_aendern(kennung: UUID, befehl: MassnahmeAendern, umstaende: Umstaende) -> Ergebnis:
    """The entry says something else from a day on. Nobody who has a place loses it."""
    massnahme = umstaende.amt.alle(MASSNAHME)[kennung]
    if (unbekannt := _unbekanntes(befehl, umstaende)) is not None:
        return unbekannt
    gilt_ab = befehl.gilt_ab or befehl.am
    ereignis = ereignis_aus(MassnahmeGeaendert, befehl, umstaende, gilt_ab=gilt_ab)
    danach = evolve(massnahme, kennung, ereignis)
    voll = danach.zu_eng_am(massnahme, gilt_ab)
    if voll is not None:
        return Zurueckweisung(Art.KAPAZITAET, f"Am {voll:%d.%m.%Y} sind schon mehr Plätze vergeben.")
    draussen = [b for b in danach.belegungen.values() if b.von < danach.von or (b.bis or NIE) > (danach.bis or NIE)]
    if draussen:
        return zustand(f"{len(draussen)} vergebene Plätze liegen nicht in dieser Zeit.")
    return _abschluss(massnahme, kennung, befehl, ereignis, umstaende)


def decide_verantwortung(kennung: UUID, befehl: VerantwortungUebertragen, umstaende: Umstaende) -> Ergebnis:
    """Somebody else coordinates it from a day on."""
    if befehl.verantwortlich not in umstaende.fachkraefte:
        return ungueltig("verantwortlich", "Diese Fachkraft gibt es nicht.")
    gilt_ab = befehl.gilt_ab or befehl.am
    ereignis = ereignis_aus(MassnahmeverantwortungUebertragen, befehl, umstaende, gilt_ab=gilt_ab)
    return _abschluss(umstaende.amt.alle(MASSNAHME)[kennung], kennung, befehl, ereignis, umstaende)


def decide_beenden(kennung: UUID, befehl: MassnahmeBeenden, umstaende: Umstaende) -> Ergebnis:
    """It ends earlier; not before somebody's place does."""
    massnahme = umstaende.amt.alle(MASSNAHME)[kennung]
    bis = befehl.bis or befehl.am
    if bis > (massnahme.bis or NIE):
        return ungueltig("bis", "Die Maßnahme endet schon früher.")
    laenger = [belegung for belegung in massnahme.belegungen.values() if (belegung.bis or NIE) > bis]
    if laenger:
        return zustand(f"{len(laenger)} Plätze sind länger vergeben; diese Teilnahmen sind zuerst zu beenden.")
    ereignis = ereignis_aus(MassnahmeBeendet, befehl, umstaende, bis=bis)
    return _abschluss(massnahme, kennung, befehl, ereignis, umstaende)


def _unbekanntes(befehl: Massnahmeangaben, umstaende: Umstaende) -> Zurueckweisung | None:
    stelle = befehl.geschaeftsstelle
    if stelle is not None and stelle not in umstaende.amt.geschaeftsstellen:
        return ungueltig("geschaeftsstelle", "Diese Geschäftsstelle gibt es nicht.")
    if isinstance(befehl, MassnahmeAnlegen) and befehl.verantwortlich not in (None, *umstaende.fachkraefte):
        return ungueltig("verantwortlich", "Diese Fachkraft gibt es nicht.")
    return None


def _abschluss(
    vorher: Massnahme | None, kennung: UUID, befehl: Katalogbefehl, ereignis: Katalogereignis, umstaende: Umstaende
) -> Ergebnis:
    """Refused where a muss is broken, or a soll without grounds; else the event with what the rules said."""
    geprueft = list(_geprueft(vorher, evolve(vorher, kennung, ereignis), befehl, umstaende))
    verletzt = [Verletzung(regel, abhilfe) for regel, abhilfe in geprueft if abhilfe is not None]
    urteil = amtsurteil("Was der Maßnahmekatalog verlangt, ist nicht erfüllt.", verletzt, befehl.abweichungen)
    if isinstance(urteil, Zurueckweisung):
        return urteil
    angewandt = tuple(dict.fromkeys(regel.aussage for regel, _ in geprueft))
    erfasst = ereignis.erfassung.model_copy(update={"angewandt": angewandt, "entschuldigt": tuple(urteil)})
    return Angenommen((ereignis.model_copy(update={"erfassung": erfasst, "begruendungen": urteil}),))


def _geprueft(
    vorher: Massnahme | None, danach: Massnahme, befehl: Katalogbefehl, umstaende: Umstaende
) -> Iterator[tuple[Regel, str | None]]:
    """Every rule that was asked, and what would satisfy it where it is not kept."""
    regeln = umstaende.regelstand.am(befehl.am)
    yield from _pflege(vorher, umstaende, befehl)
    if not isinstance(befehl, MassnahmeAnlegen | MassnahmeAendern):
        return
    tag = befehl.gilt_ab or befehl.am if isinstance(befehl, MassnahmeAendern) else befehl.am
    for pflicht in regeln.von(Katalogpflicht):
        fehlende = fehlende_felder(pflicht, danach, umstaende.amt, tag)
        yield pflicht, aufgezaehlt(FELDWORTE[feld] for feld in fehlende) if fehlende else None
    for zugang in regeln.von(Angebotszugang):
        verschlossen = [betreuung for betreuung in zugang.offen_fuer if not danach.offen_fuer(betreuung, tag)]
        if verschlossen:
            wem = aufgezaehlt(wort(betreuung) for betreuung in verschlossen)
            yield zugang, f"ein Angebot, das auch offen ist für: {wem}"
        else:
            yield zugang, None


def darf_pflegen(massnahme: Massnahme | None, akteur: Akteur, tag: date) -> bool:
    """Whoever is responsible for the Maßnahme, and the Leitung, whatever the rules say of others."""
    verantwortlich = massnahme.verantwortlich(tag) if massnahme is not None else None
    return verantwortlich in akteur.handelt_fuer or akteur.rolle in LEITENDE


def _pflege(
    massnahme: Massnahme | None, umstaende: Umstaende, befehl: Katalogbefehl
) -> Iterator[tuple[Regel, str | None]]:
    regeln = umstaende.regelstand.am(befehl.am)
    for regel in regeln.von(Katalogpflege):
        handelnde = regeln.funktionen(umstaende.akteur.rolle)
        darf = darf_pflegen(massnahme, umstaende.akteur, befehl.am) or not handelnde.isdisjoint(regel.funktionen)
        yield regel, None if darf else f"die Pflege durch die Funktion {oder(regel.funktionen)}"
