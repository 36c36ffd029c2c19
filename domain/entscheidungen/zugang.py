"""The way into the Fallmanagement: check, proposal, Warteliste, and the three outcomes of the filter."""

from domain import ereignisse
from domain.akte import Akte
from domain.befehle import (
    AufWartelisteSetzen,
    Befehl,
    FallAblehnen,
    FallUebernehmen,
    FallWeiterleiten,
    Vormerken,
    ZugangPruefen,
)
from domain.entscheidungen.erfassen import entscheide, ereignis_aus, tage_pruefen, tatsache
from domain.entscheidungen.ergebnis import Angenommen, Art, Ergebnis, Zurueckweisung, ungueltig, zustand
from domain.entscheidungen.plaetze import kapazitaet_pruefen, mit_nebenwirkungen, reihenfolge_pruefen
from domain.entscheidungen.umstaende import Umstaende
from domain.entscheidungen.zustaendige import wer_kann


def decide_zugang_pruefen(akte: Akte, befehl: ZugangPruefen, umstaende: Umstaende) -> Ergebnis:
    """The criteria were checked."""
    return tatsache(akte, befehl, ereignisse.ZugangGeprueft, umstaende)


def _moeglich(akte: Akte, befehl: Befehl, umstaende: Umstaende) -> Zurueckweisung | None:
    """The day is a possible one, and on it there is an access to decide on."""
    if (abgelehnt := tage_pruefen(akte, befehl, umstaende)) is not None:
        return abgelehnt
    lokal = umstaende.regelstand.am(befehl.am).lokal
    if lokal is not None and lokal.kopf.zugang == "ohne_filter":
        return zustand("Nach dem Regelwerk dieses Tages wird über keinen Zugang entschieden: alle werden betreut.")
    return None


def decide_vormerken(akte: Akte, befehl: Vormerken, umstaende: Umstaende) -> Ergebnis:
    """The case is proposed."""
    if (abgelehnt := _moeglich(akte, befehl, umstaende)) is not None:
        return abgelehnt
    if befehl.team not in umstaende.teams:
        return ungueltig("team", "Dieses Team gibt es nicht.")
    if befehl.fachkraft is not None and (abgelehnt := wer_kann(befehl.fachkraft, befehl.am, umstaende)) is not None:
        return abgelehnt
    return entscheide(akte, befehl, ereignis_aus(ereignisse.Vormerkung, befehl, umstaende), umstaende)


def decide_warteliste(akte: Akte, befehl: AufWartelisteSetzen, umstaende: Umstaende) -> Ergebnis:
    """The case joins the end of the team's Warteliste."""
    if (abgelehnt := _moeglich(akte, befehl, umstaende)) is not None:
        return abgelehnt
    if befehl.team not in umstaende.teams:
        return ungueltig("team", "Dieses Team gibt es nicht.")
    ergebnis = entscheide(akte, befehl, ereignis_aus(ereignisse.WartelisteAufgenommen, befehl, umstaende), umstaende)
    return mit_nebenwirkungen(akte, ergebnis, umstaende)


def decide_uebernehmen(akte: Akte, befehl: FallUebernehmen, umstaende: Umstaende) -> Ergebnis:
    """The stay begins, if the rules allow it, a place is free, and it is this case's turn."""
    if (abgelehnt := _moeglich(akte, befehl, umstaende)) is not None:
        return abgelehnt
    if (abgelehnt := wer_kann(befehl.fachkraft, befehl.am, umstaende)) is not None:
        return abgelehnt
    ergebnis = entscheide(akte, befehl, ereignis_aus(ereignisse.Fallzugang, befehl, umstaende), umstaende)
    if isinstance(ergebnis, Zurueckweisung) or befehl.nachtrag:
        return mit_nebenwirkungen(akte, ergebnis, umstaende, ueber_kapazitaet=True)
    voll = kapazitaet_pruefen(befehl.fachkraft, umstaende)
    if voll is not None:
        return voll
    vorgezogen = reihenfolge_pruefen(akte, befehl, befehl.fachkraft, umstaende)
    if vorgezogen is not None:
        grund = befehl.abweichungen.get(vorgezogen.regel)
        if grund is None:
            return Zurueckweisung(Art.REGELVERSTOSS, "Vor diesem Fall stehen andere auf der Warteliste.", (vorgezogen,))
        ergebnis = _mit_abweichung(ergebnis, vorgezogen.regel, grund)
    return mit_nebenwirkungen(akte, ergebnis, umstaende)


def _mit_abweichung(ergebnis: Angenommen, regel: str, grund: str) -> Angenommen:
    ereignis = ergebnis.ereignisse[0]
    bisher = ereignis.begruendungen if isinstance(ereignis.begruendungen, dict) else {}
    erfassung = ereignis.erfassung.model_copy(
        update={"entschuldigt": tuple(dict.fromkeys((*ereignis.erfassung.entschuldigt, regel)))}
    )
    neu = ereignis.model_copy(update={"erfassung": erfassung, "begruendungen": {**bisher, regel: grund}})
    return Angenommen((neu, *ergebnis.ereignisse[1:]), ergebnis.andere, ergebnis.hinweise)


def decide_ablehnen(akte: Akte, befehl: FallAblehnen, umstaende: Umstaende) -> Ergebnis:
    """The case is declined and leaves the Warteliste."""
    if (abgelehnt := _moeglich(akte, befehl, umstaende)) is not None:
        return abgelehnt
    ergebnis = entscheide(akte, befehl, ereignis_aus(ereignisse.Fallablehnung, befehl, umstaende), umstaende)
    return mit_nebenwirkungen(akte, ergebnis, umstaende)


def decide_weiterleiten(akte: Akte, befehl: FallWeiterleiten, umstaende: Umstaende) -> Ergebnis:
    """The case goes elsewhere and leaves the Warteliste."""
    if (abgelehnt := _moeglich(akte, befehl, umstaende)) is not None:
        return abgelehnt
    ergebnis = entscheide(akte, befehl, ereignis_aus(ereignisse.Fallweiterleitung, befehl, umstaende), umstaende)
    return mit_nebenwirkungen(akte, ergebnis, umstaende)
