"""The sentences of the features. What they speak of is in `welt`, the Vorgänge they name in `vorgaenge`."""

import re
from datetime import date

from pytest_bdd import given, parsers, then, when

from adapters.anwendung.quittung import Quittung
from domain.vokabular import Inkraftart, Phase
from tests.features import vorgaenge
from tests.features.welt import TAG, Buchung, Welt, pruefe_ausgang, tag

REGELWERKE = {
    "die GA 14/2017": "ilm-kreis-14-2017",
    "die GA 01/13": "ga-01-13",
    "die GA Beratung": "bremen-beratung-2022",
    "das Fachkonzept der BA": "ba-2004",
    "das Handlungskonzept": "uckermark",
}
REGEL = r"[A-Z]+-[\w.]+"
REGELN = rf"{REGEL}(?:(?:, | und ){REGEL})*"
AUSGANG = (
    r"offen|bald fällig|überfällig|erfüllt|rechtzeitig erfüllt|verspätet erfüllt|entschuldigt|nicht erfüllt|entfallen"
    r"|(?:um )?\d+ Tage? (?:überfällig|verspätet erfüllt)"
)
WISSEN = rf"(?: nach dem Wissensstand vom (?P<wissen>{TAG}))?"
GILT = rf"(?P<werk>{'|'.join(REGELWERKE)})"


def _liste(text: str) -> set[str]:
    return set(re.findall(REGEL, text))


def _tag(text: str | None) -> date | None:
    return tag(text) if text else None


# --- the office, its regulations, its people -----------------------------------------------------------------------------


@given("das Jobcenter Ilm-Kreis mit seiner GA 14/2017")
def _(welt: Welt) -> None:
    welt.setze_in_kraft("ilm-kreis-14-2017", date(2018, 1, 1))
    welt.quittung()


@given("ein Jobcenter mit der GA 01/13")
def _(welt: Welt) -> None:
    welt.setze_in_kraft("ga-01-13", date(2016, 8, 5))
    welt.quittung()


@given("ein Jobcenter ohne eigene Regelung")
def _(welt: Welt) -> None:
    assert welt.lokales_regelwerk(date(2018, 1, 1)) is None


@given(parsers.re(rf"{GILT} wird am (?P<am>{TAG}) (?:zum|vom) (?P<ab>{TAG})(?: bis (?P<bis>{TAG}))? in Kraft gesetzt"))
@when(parsers.re(rf"{GILT} am (?P<am>{TAG}) (?:zum|vom) (?P<ab>{TAG})(?: bis (?P<bis>{TAG}))? in Kraft gesetzt wird"))
def _(welt: Welt, werk: str, am: str, ab: str, bis: str | None) -> None:
    welt.setze_in_kraft(REGELWERKE[werk], tag(ab), _tag(bis), am=tag(am))


@given(parsers.re(rf"{GILT} wird vom (?P<ab>{TAG}) bis (?P<bis>{TAG}) weiter angewandt"))
@when(parsers.re(rf"{GILT} vom (?P<ab>{TAG}) bis (?P<bis>{TAG})(?P<ohne> ohne Begründung)? weiter angewandt wird"))
def _(welt: Welt, werk: str, ab: str, bis: str, ohne: str | None = None) -> None:
    grund = None if ohne else "Nachfolgeregelung steht aus"
    welt.setze_in_kraft(REGELWERKE[werk], tag(ab), tag(bis), art=Inkraftart.WEITERANWENDUNG, begruendung=grund)


@given(
    parsers.re(
        rf"eine (?:weitere )?Person(?: \"(?P<name>[^\"]+)\")?, geboren am (?P<geboren>{TAG})(?:, betreut seit dem (?P<seit>{TAG}))?"
    )
)
def _(welt: Welt, name: str | None, geboren: str, seit: str | None) -> None:
    welt.neue_person(name or "", tag(geboren), tag(seit or "01.01.2018"))


@given(parsers.re(r'es geht um "(?P<name>[^"]+)"'))
@when(parsers.re(r'es um "(?P<name>[^"]+)" geht'))
def _(welt: Welt, name: str) -> None:
    assert name in welt.faelle
    welt.person = name


# --- what happens --------------------------------------------------------------------------------------------------------


@given(Buchung(rf"am (?P<am>{TAG}) (?P<was>.+)"))
@when(Buchung(rf"am (?P<erfasst>{TAG}) für den (?P<am>{TAG}) (?P<was>.+?),? erfasst (?:wird|werden)"))
@when(Buchung(rf"am (?P<am>{TAG}) (?P<was>.+?),? erfasst (?:wird|werden)"))
def _(welt: Welt, am: str, was: str, erfasst: str | None = None) -> None:
    welt.buche(was, tag(am), erfasst_am=_tag(erfasst))


@given("folgender Verlauf")
def _(welt: Welt, datatable: list[list[str]]) -> None:
    kopf, *zeilen = datatable
    assert kopf == ["Tag", "Vorgang"]
    for am, was in zeilen:
        welt.buche(was, tag(am))


# --- how it is answered --------------------------------------------------------------------------------------------------


@then("wird das angenommen")
def _(welt: Welt) -> None:
    assert welt.quittung().verstoesse == ()


@then(parsers.re(rf"wird das angenommen, mit vermerkter Abweichung von (?P<regeln>{REGELN})"))
def _(welt: Welt, regeln: str) -> None:
    assert set(welt.quittung().entschuldigt) == _liste(regeln)
    eintrag = welt.letzter_eintrag().ereignis
    assert eintrag.begruendungen == {regel: f"besonderer Grund zu {regel}" for regel in _liste(regeln)}


@then(parsers.re(rf"wird das abgelehnt wegen (?P<regeln>{REGELN})"))
def _(welt: Welt, regeln: str) -> None:
    genannt = [beanstandung.regel for beanstandung in welt.zurueckgewiesen().verstoesse]
    assert set(genannt) == _liste(regeln)


@then(parsers.re(r'wird das abgelehnt: "(?P<meldung>[^"]+)"'))
def _(welt: Welt, meldung: str) -> None:
    assert meldung in welt.zurueckgewiesen().meldung


@then(parsers.re(rf'(?P<regel>{REGEL}) ist ein (?P<grad>Muss|Soll), steht in "(?P<stelle>[^"]+)"'))
def _(welt: Welt, regel: str, grad: str, stelle: str) -> None:
    """Of the refusal, or of what was recorded as broken."""
    if isinstance(welt.antwort, Quittung):
        genannt = [(v.grad, v.fundstelle) for v in welt.antwort.verstoesse if v.regel == regel]
    else:
        genannt = [(v.grad, v.fundstelle) for v in welt.zurueckgewiesen().verstoesse if v.regel == regel]
    assert genannt, welt.antwort
    assert all(g == grad.lower() and f.endswith(f", {stelle}") for g, f in genannt), genannt


@then(parsers.re(rf'(?P<regel>{REGEL}) verlangt "(?P<abhilfe>[^"]+)"'))
def _(welt: Welt, regel: str, abhilfe: str) -> None:
    assert any(v.regel == regel and abhilfe in v.abhilfe for v in welt.zurueckgewiesen().verstoesse), welt.antwort


@then("wird das ohne Verstoß festgehalten")
def _(welt: Welt) -> None:
    assert welt.quittung().verstoesse == ()


@then(parsers.re(rf"wird das festgehalten, mit Verstoß gegen (?P<regeln>{REGELN})"))
def _(welt: Welt, regeln: str) -> None:
    assert {verstoss.regel for verstoss in welt.quittung().verstoesse} == _liste(regeln)
    assert welt.letzter_eintrag().ereignis.erfassung.verstoesse == welt.quittung().verstoesse


@then(parsers.re(rf'zählt das nicht für (?P<regel>{REGEL}): "(?P<grund>[^"]+)"'))
def _(welt: Welt, regel: str, grund: str) -> None:
    assert any(h.regel == regel and grund in h.grund for h in welt.quittung().hinweise), welt.antwort


@then(parsers.re(rf"nennt der Eintrag als geprüft (?P<regeln>{REGELN})"))
def _(welt: Welt, regeln: str) -> None:
    assert set(welt.letzter_eintrag().ereignis.erfassung.angewandt) >= _liste(regeln)


@then(parsers.re(r'steht im Eintrag die Begründung "(?P<grund>[^"]+)"'))
def _(welt: Welt, grund: str) -> None:
    assert getattr(welt.letzter_eintrag().ereignis, "begruendung", None) == grund


@then(parsers.re(r"(?:steht|stehen) in der Akte (?P<anzahl>\d+) (?:Eintrag|Einträge) \"(?P<was>[^\"]+)\""))
def _(welt: Welt, anzahl: str, was: str) -> None:
    """Whatever was voided stays in the file."""
    alle = {eintrag.nr for eintrag in welt.amt.betrieb.akte(welt.fall).eintraege}
    assert len([g for g in welt.gebucht if g.fall == welt.fall and g.worte == was and g.nr in alle]) == int(anzahl)


# --- how the case stands -------------------------------------------------------------------------------------------------

PHASEN = {
    "nicht im Fallmanagement": Phase.OHNE,
    "vorgemerkt": Phase.VORGEMERKT,
    "auf der Warteliste": Phase.WARTELISTE,
    "im Fallmanagement": Phase.IM_FALLMANAGEMENT,
    "nicht mehr im Fallmanagement": Phase.BEENDET,
    "aus dem Leistungsbezug ausgeschieden": Phase.AUSGESCHIEDEN,
}


@then(parsers.re(rf"ist die Person am (?P<am>{TAG}) (?P<phase>{vorgaenge.eine_von(PHASEN)})"))
def _(welt: Welt, am: str, phase: str) -> None:
    welt.vor_dem_naechsten()
    fall = welt.amt.betrieb.akte(welt.fall).am(tag(am))
    assert fall is not None and fall.phase(tag(am)) is PHASEN[phase]


@then(
    parsers.re(
        r"ist der Handlungsbedarf in (?P<bereich>"
        + vorgaenge.eine_von(vorgaenge.BEREICHE)
        + r") (?P<stand>"
        + vorgaenge.eine_von(vorgaenge.STAENDE)
        + ")"
    )
)
def _(welt: Welt, bereich: str, stand: str) -> None:
    welt.vor_dem_naechsten()
    fall = welt.sicht().akte.fall
    assert fall is not None
    staende = [h.stand for h in fall.hemmnisse.values() if h.bereich is vorgaenge.BEREICHE[bereich]]
    assert staende == [vorgaenge.STAENDE[stand]]


@then(parsers.re(rf"gilt am (?P<am>{TAG}) örtlich (?P<was>{'|'.join(REGELWERKE)}|keine Regelung)"))
def _(welt: Welt, am: str, was: str) -> None:
    welt.vor_dem_naechsten()
    werk = welt.lokales_regelwerk(tag(am))
    assert (werk.id if werk is not None else None) == REGELWERKE.get(was)


# --- Fristen -------------------------------------------------------------------------------------------------------------


@then(parsers.re(rf"ist am (?P<am>{TAG}) die Frist nach (?P<regel>{REGEL}) fällig am (?P<faellig>{TAG})" + WISSEN))
def _(welt: Welt, am: str, regel: str, faellig: str, wissen: str | None) -> None:
    """Exactly one Frist of the statement runs on that day, and it is due then."""
    laufende = welt.laufende_fristen(regel, tag(am), _tag(wissen))
    assert [a.faellig_am for f in laufende if (a := f.abschnitt(tag(am)))] == [tag(faellig)]
    welt.frist, welt.frist_am = laufende[0], tag(am)


@then(parsers.re(rf"läuft am (?P<am>{TAG}) keine Frist nach (?P<regel>{REGEL})" + WISSEN))
def _(welt: Welt, am: str, regel: str, wissen: str | None) -> None:
    assert welt.laufende_fristen(regel, tag(am), _tag(wissen)) == []


@then(
    parsers.re(
        rf"ist am (?P<am>{TAG}) die am (?P<faellig>{TAG}) fällige Frist nach (?P<regel>{REGEL}) (?P<ausgang>{AUSGANG})"
        + WISSEN
    )
)
def _(welt: Welt, am: str, faellig: str, regel: str, ausgang: str, wissen: str | None) -> None:
    frist = welt.faellige_frist(regel, tag(faellig), tag(am), _tag(wissen))
    pruefe_ausgang(frist, tag(am), ausgang)


@then(parsers.re(rf"ist am (?P<am>{TAG}) die Aufgabe nach (?P<regel>{REGEL}) (?P<ausgang>{AUSGANG})" + WISSEN))
def _(welt: Welt, am: str, regel: str, ausgang: str, wissen: str | None) -> None:
    pruefe_ausgang(welt.aufgabe(regel, tag(am), _tag(wissen)), tag(am), ausgang)


@then(parsers.re(rf"gibt es am (?P<am>{TAG}) keine Aufgabe nach (?P<regel>{REGEL})"))
def _(welt: Welt, am: str, regel: str) -> None:
    welt.vor_dem_naechsten()
    assert not any(f.regel.aussage == regel and f.entstanden_am <= tag(am) for f in welt.sicht().fristen)


@then(parsers.re(r"ist das (?P<was>ein Verstoß|eine Abweichung|kein Verstoß)"))
def _(welt: Welt, was: str) -> None:
    """Of the Frist the sentence before spoke of."""
    erwartet = {"ein Verstoß": "verstoss", "eine Abweichung": "abweichung", "kein Verstoß": None}
    assert welt.gefundene_frist().verletzung == erwartet[was]


@then(parsers.re(r'ist der Grund "(?P<grund>[^"]+)"'))
def _(welt: Welt, grund: str) -> None:
    assert welt.gefundene_frist().erlaeuterung == grund


@then(parsers.re(r'beruht diese Frist auf "(?P<stelle>[^"]+)"'))
def _(welt: Welt, stelle: str) -> None:
    assert welt.gefundene_frist().regel.fundstelle.endswith(f", {stelle}")


@then(parsers.re(r"ist diese Frist ein (?P<grad>Muss|Soll)"))
def _(welt: Welt, grad: str) -> None:
    assert welt.gefundene_frist().regel.grad == grad.lower()


@then(parsers.re(r'verlangt sie "(?P<aufgabe>[^"]+)"'))
def _(welt: Welt, aufgabe: str) -> None:
    assert welt.gefundene_frist().regel.aufgabe == aufgabe


@then(parsers.re(rf"ist dafür (?P<wer>{vorgaenge.eine_von(vorgaenge.FUNKTIONEN)}) zuständig"))
def _(welt: Welt, wer: str) -> None:
    assert welt.gefundene_frist().regel.handelt is vorgaenge.FUNKTIONEN[wer]
