"""What the rules in force ask of an entry, put into it before it goes out: this office knows its Handlungskonzept.

Some leave out what they are asked for, as carelessly as each of them works.
"""

from datetime import date
from typing import Any

from adapters.demo import texte
from adapters.demo.ohne_filter import handlungen
from adapters.demo.ohne_filter.betreuung import Betreuung
from adapters.demo.ohne_filter.felder import eingetragen
from adapters.demo.ohne_filter.worte import geschah
from adapters.demo.vorschriften import erfuellende, meint, pflichtfelder
from domain import befehle, ereignisse
from domain.befehle import Befehl, KontaktErfassen, PlanErstellen, Tatsachenbefehl
from domain.entscheidungen.umstaende import Akteur
from domain.ereignisse import FallEreignis
from domain.kalender import fristende
from domain.regelwerk.arten import Vorgangsregel
from domain.regelwerk.ereignisart import ereignisart
from domain.regelwerk.erfuellung import zuletzt
from domain.regelwerk.forderungen import (
    AngabeGefordert,
    BegruendungGefordert,
    BeteiligteGefordert,
    FelderGefordert,
    FormGefordert,
    FunktionGefordert,
    ReihenfolgeGefordert,
    TeileGefordert,
    TerminGefordert,
    UnterbleibenGefordert,
    VermerktypGefordert,
    VorherGefordert,
)
from domain.vokabular import Belehrungsteil, Grad, Planteil, Profilteil

ABWEICHUNG = 0.06
"""How often a soll is not kept, with grounds more often than not."""
BEGRUENDET = 0.7
_KLASSEN: dict[type[Befehl], type[FallEreignis]] = {
    befehle.MerkmalAendern: ereignisse.MerkmalGeaendert,
    befehle.ZeitraumFesthalten: ereignisse.ZeitraumFestgehalten,
    befehle.MassnahmeZuweisen: ereignisse.ZeitraumFestgehalten,
    befehle.TeilnahmeBeenden: ereignisse.ZeitraumFestgehalten,
    befehle.ZeitraumAbsagen: ereignisse.ZeitraumAbgesagt,
    befehle.AntragFesthalten: ereignisse.AntragVollstaendig,
    befehle.BewilligungFesthalten: ereignisse.LeistungBewilligt,
    befehle.LeistungsendeFesthalten: ereignisse.LeistungBeendet,
    befehle.KontaktErfassen: ereignisse.ContactHeld,
    befehle.KontaktversuchErfassen: ereignisse.KontaktVersucht,
    befehle.TerminversaeumnisErfassen: ereignisse.TerminVersaeumt,
    befehle.ProfilErstellen: ereignisse.ProfilingErstellt,
    befehle.EinladungErfassen: ereignisse.EinladungErgangen,
    befehle.BelehrungErfassen: ereignisse.BelehrungErteilt,
    befehle.HemmnisFeststellen: ereignisse.HemmnisFestgestellt,
    befehle.HemmnissePriorisieren: ereignisse.HemmnissePriorisiert,
    befehle.HemmnisStandAendern: ereignisse.HemmnisStatusChanged,
    befehle.RessourceFeststellen: ereignisse.RessourceFestgestellt,
    befehle.ZielVereinbaren: ereignisse.ZielVereinbart,
    befehle.HandlungsstrategieFesthalten: ereignisse.HandlungsstrategieFestgehalten,
    befehle.PlanErstellen: ereignisse.IntegrationsplanErstellt,
    befehle.LeistungSteuern: ereignisse.LeistungGesteuert,
    befehle.ArbeitsschrittFesthalten: ereignisse.ArbeitsschrittGetan,
    befehle.EGVErfassen: ereignisse.EGVSigned,
    befehle.EGVErsetzen: ereignisse.EGVErsetztDurchVA,
    befehle.PflichtverletzungFeststellen: ereignisse.PflichtverletzungFestgestellt,
}
_TEILE: dict[type[Befehl], type[Profilteil] | type[Planteil] | type[Belehrungsteil]] = {
    befehle.ProfilErstellen: Profilteil,
    befehle.PlanErstellen: Planteil,
    befehle.BelehrungErfassen: Belehrungsteil,
}


def vorbereitet(b: Betreuung, befehl: Befehl, akteur: Akteur) -> tuple[Befehl, Akteur]:
    """A fact with what the rules of its day ask of such an entry; anything else as it is."""
    klasse = _KLASSEN.get(type(befehl))
    if klasse is None or not isinstance(befehl, Tatsachenbefehl) or b.leben.stand is None:
        return befehl, akteur
    vorgang = ereignisart(klasse)
    fertig: Tatsachenbefehl = befehl
    if isinstance(fertig, KontaktErfassen) and fertig.funktion is None and b.kraft.kennung in akteur.handelt_fuer:
        fertig = fertig.model_copy(update={"funktion": b.funktion})
    lage = b.leben.lage(befehl.am)
    for regel in b.leben.regeln(befehl.am).vorgangsregeln(vorgang):
        if not regel.geltung.trifft_zu(lage) or (regel.nur and not any(meint(m, vorgang, fertig) for m in regel.nur)):
            continue
        if _bleibt_aus(b, regel):
            if regel.grad is Grad.SOLL and b.selten(BEGRUENDET):
                grund = b.rng.choice(texte.ABWEICHUNG_FORM)
                fertig = fertig.model_copy(update={"abweichungen": {**fertig.abweichungen, regel.aussage: grund}})
            continue
        if isinstance(regel.verlangt, FunktionGefordert):
            akteur = akteur if akteur.vertritt is not None else b.wer(regel.verlangt.funktionen, befehl.am)
        else:
            fertig = fertig.model_copy(update=_erfuellt(b, regel, fertig))
    fertig = _fuer_fristen(b, vorgang, fertig)
    return fertig, akteur


def _bleibt_aus(b: Betreuung, regel: Vorgangsregel) -> bool:
    """Carelessness, or a soll that does not suit the case. What must not be done at all is seen before."""
    if isinstance(regel.verlangt, UnterbleibenGefordert):
        return False
    return b.selten(b.kraft.sorgfalt.lueckenhaft / 2 + (ABWEICHUNG if regel.grad is Grad.SOLL else 0))


def _erfuellt(b: Betreuung, regel: Vorgangsregel, befehl: Tatsachenbefehl) -> dict[str, Any]:
    """The fields that meet what the rule asks, as far as an entry can meet it."""
    forderung = regel.verlangt
    match forderung:
        case AngabeGefordert():
            return {"angaben": {**befehl.angaben, forderung.schluessel: True}}
        case FelderGefordert():
            return eingetragen(b, befehl, forderung.felder)
        case BegruendungGefordert():
            return eingetragen(b, befehl, ("begruendung",))
        case TeileGefordert():
            return _mit_teilen(befehl, forderung.teile)
        case BeteiligteGefordert():
            bisher = getattr(befehl, "beteiligte", ())
            return {"beteiligte": tuple(dict.fromkeys((*bisher, *forderung.funktionen)))}
        case FormGefordert():
            passt = getattr(befehl, "form", None) in forderung.formen
            return {} if passt else {"form": b.rng.choice(forderung.formen)}
        case VermerktypGefordert():
            return {"vermerktyp": forderung.typen[0]}
        case TerminGefordert():
            return _mit_termin(b, forderung, befehl)
        case ReihenfolgeGefordert():
            return _geordnet(b, forderung, befehl)
        case VorherGefordert() if not geschah(b, forderung, befehl.am):
            handlungen.ausfuehren(b, befehl.am, forderung.muster)
    return {}


def _mit_teilen(befehl: Tatsachenbefehl, gefragte: tuple[Any, ...]) -> dict[str, Any]:
    art = _TEILE.get(type(befehl))
    if art is None:
        return {}
    bisher = getattr(befehl, "teile", ())
    return {"teile": tuple(dict.fromkeys((*bisher, *(art(str(teil)) for teil in gefragte))))}


def _mit_termin(b: Betreuung, forderung: TerminGefordert, befehl: Tatsachenbefehl) -> dict[str, Any]:
    """The day that is named lies within the period, if it can."""
    termin = getattr(befehl, "termin", None)
    ab = befehl.am
    if forderung.nach is not None:
        ab = zuletzt(forderung.nach, b.amt.betrieb.akte(b.leben.fall).bis(befehl.am)) or ab
    letzter: date = fristende(ab, forderung.binnen, b.amt.mandant.land)
    return {"termin": max(befehl.am, min(termin or letzter, letzter))}


def _geordnet(b: Betreuung, forderung: ReihenfolgeGefordert, befehl: Tatsachenbefehl) -> dict[str, Any]:
    stand = b.leben.stand
    bekannt = stand.hemmnisse if stand is not None else {}
    rang = {bereich: nr for nr, bereich in enumerate(forderung.bereiche)}
    reihenfolge = sorted(
        getattr(befehl, "reihenfolge", ()),
        key=lambda h: rang.get(bekannt[h].bereich, len(rang)) if h in bekannt else len(rang),
    )
    return {"reihenfolge": tuple(reihenfolge)}


def _passen_dazu(befehl: Tatsachenbefehl) -> bool:
    """Whether more can be stated of it: of a plan anything, elsewhere one statement may contradict another."""
    return isinstance(befehl, PlanErstellen) or not (befehl.angaben or isinstance(befehl, KontaktErfassen))


def _fuer_fristen(b: Betreuung, vorgang: str, befehl: Tatsachenbefehl) -> Tatsachenbefehl:
    """With the fields, parts and statements without which it would fulfil nothing."""
    luecke = b.kraft.sorgfalt.lueckenhaft
    felder = frozenset(name for name in sorted(pflichtfelder(b.leben, vorgang, befehl.am)) if not b.selten(luecke))
    befehl = befehl.model_copy(update=eingetragen(b, befehl, felder))
    for muster in list(erfuellende(b.leben, vorgang, befehl.am)):
        if not meint(muster, vorgang, befehl) or b.selten(luecke):
            continue
        if muster.teile:
            befehl = befehl.model_copy(update=_mit_teilen(befehl, muster.teile))
        if muster.angaben and _passen_dazu(befehl):
            befehl = befehl.model_copy(update={"angaben": {**befehl.angaben, **dict.fromkeys(muster.angaben, True)}})
        if muster.beteiligte:
            bisher = getattr(befehl, "beteiligte", ())
            befehl = befehl.model_copy(update={"beteiligte": tuple(dict.fromkeys((*bisher, *muster.beteiligte)))})
    return befehl
