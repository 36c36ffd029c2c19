"""Reports: who is looked after how, and what a report on a month says of it. Counted from the log as it stands."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from uuid import UUID

from pytest_bdd import given, parsers, then

from domain import befehle
from domain.berichte.kennwerte import Einheit, Kennwert
from domain.berichte.zeit import berichtszeit
from domain.organisation.befehle import AnteilAendern, GeschaeftsstelleAnlegen, MandantEinrichten, TeamZuordnen
from domain.vokabular import Bericht, Ebene, Kontaktform, Vermerktyp
from domain.woerter import BEZEICHNUNGEN
from projections.berichte import Berichtslage, Ergebnis, berichte, gruppenworte
from projections.berichte.gruppen import WORTE
from projections.berichte.nachspielen import nachgespielt
from tests.betriebe import angenommen
from tests.features.vorgaenge import eine_von
from tests.features.welt import TAG, Entwurf, Welt, tag, vorgang, zusatz

BERICHTE = {BEZEICHNUNGEN[Bericht][bericht]: bericht for bericht in Bericht}
WER = ("die Integrationsfachkraft", "das Fallmanagement")
EINHEITEN = {Einheit.TAGE: " Tage", Einheit.PROZENT: " %", Einheit.EURO: " Euro"}
GEBOREN = date(1980, 5, 4)


# --- what happens --------------------------------------------------------------------------------------------------------


@given("diese Personen mit ihrem Weg")
def _(welt: Welt, datatable: list[list[str]]) -> None:
    """Everybody is over 25, and looked after since their first day here."""
    kopf, *zeilen = datatable
    assert kopf == ["Person", "Tag", "Vorgang"]
    for name, am, was in zeilen:
        if name not in welt.faelle:
            welt.neue_person(name, GEBOREN, tag(am))
        welt.person = name
        welt.buche(was, tag(am))


@given(parsers.re(r"eine volle Stelle hat (?P<stunden>\d+) Stunden in der Woche"))
def _(welt: Welt, stunden: str) -> None:
    befehl = MandantEinrichten(am=date(2005, 1, 1), name="Test", land="HB", wochenstunden=Decimal(stunden))
    welt.merke(welt.amt.betrieb.mandant_einrichten(befehl, welt.amt.leitung))


@given(
    parsers.re(
        rf"(?P<wer>{'|'.join(WER)}) (?:arbeitet|hat) seit dem (?P<ab>{TAG}) (?P<tausendstel>\d+) Tausendstel einer vollen Stelle"
    )
)
def _(welt: Welt, wer: str, ab: str, tausendstel: str) -> None:
    befehl = AnteilAendern(am=tag(ab), anteil=Decimal(tausendstel) / 1000)
    welt.ruecke_vor(tag(ab))
    angenommen(welt.amt.betrieb.amtsvorgang(befehl, welt.amt.leitung, strom=_fachkraft(welt, wer)))


@given(parsers.re(r'das Team gehört zur Geschäftsstelle "(?P<name>[^"]+)"'))
def _(welt: Welt, name: str) -> None:
    betrieb, am = welt.amt.betrieb, date(2005, 1, 1)
    stelle = angenommen(betrieb.amtsvorgang(GeschaeftsstelleAnlegen(am=am, name=name), welt.amt.leitung)).id
    zuordnen = TeamZuordnen(am=am, geschaeftsstelle=stelle)
    angenommen(betrieb.amtsvorgang(zuordnen, welt.amt.leitung, strom=welt.amt.team))


@vorgang(r"ein Gespräch von (?P<dauer>\d+) Minuten(?: nach (?P<vorher>\d+) Minuten Vorbereitung)?")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {
        "form": Kontaktform.PRAESENZ,
        "qualifiziert": True,
        "vermerktyp": Vermerktyp.BERATUNGSVERMERK,
        "vermerk": "Standort geklärt, nächste Schritte verabredet",
        "dauer_minuten": int(worte["dauer"]),
        "vorbereitung_minuten": int(worte["vorher"]) if worte["vorher"] else None,
    }
    return Entwurf(befehle.KontaktErfassen, welt.amt.ifk, felder)


@zusatz(rf"die vom (?P<von>{TAG}) bis zum (?P<bis>{TAG}) läuft")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder |= {"von": tag(worte["von"]), "bis": tag(worte["bis"])}


@zusatz(r"für (?P<euro>\d+) Euro")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["kosten"] = Decimal(worte["euro"])


# --- what a report says --------------------------------------------------------------------------------------------------


@then(
    parsers.re(
        rf'zeigt der Bericht "(?P<name>{eine_von(BERICHTE)})" zum (?P<stand>{TAG})'
        r"(?P<ebene>| je Fachkraft| je Team| je Geschäftsstelle)"
    )
)
def _(welt: Welt, name: str, stand: str, ebene: str, datatable: list[list[str]]) -> None:
    """What the table names, exactly so; nothing else is asked."""
    kopf, *zeilen = datatable
    welche = {"": Ebene.GESAMT, " je Fachkraft": Ebene.FACHKRAFT, " je Team": Ebene.TEAM}
    gezeigt = list(_zeilen(welt, BERICHTE[name], tag(stand), welche.get(ebene, Ebene.GESCHAEFTSSTELLE)))
    for zeile in zeilen:
        gefragt = dict(zip(kopf, zeile, strict=True))
        gleiche = [z for z in gezeigt if all(z[spalte] == gefragt[spalte] for spalte in kopf if spalte in SCHLUESSEL)]
        assert [{spalte: z[spalte] for spalte in kopf} for z in gleiche] == [gefragt], f"{gefragt}: {gleiche}"


@then(parsers.re(rf'zeigt der Bericht "(?P<name>{eine_von(BERICHTE)})" zum (?P<stand>{TAG}) nichts'))
def _(welt: Welt, name: str, stand: str) -> None:
    assert list(_zeilen(welt, BERICHTE[name], tag(stand), Ebene.GESAMT)) == []


SCHLUESSEL = ("Kennzahl", "Wer", "Gruppe", "davon")
"""By what a row is found."""


def _zeilen(welt: Welt, bericht: Bericht, stand: date, ebene: Ebene) -> Iterator[dict[str, str]]:
    welt.vor_dem_naechsten()
    betrieb = welt.amt.betrieb
    with nachgespielt(betrieb.log, betrieb.kennung, betrieb.log.spitze()) as damals:
        zeit = berichtszeit(None, stand, stand)
        stunden = damals.stamm.mandant.wochenstunden(stand) if damals.stamm.mandant is not None else None
        lage = Berichtslage(
            damals.verbindung,
            damals.tabellen,
            damals.position,
            zeit,
            damals.stamm.regelstand,
            wochenstunden=stunden,
            geschaeftsstellen={str(k): s.name for k, s in betrieb.gedaechtnis.amt().geschaeftsstellen.items()},
        )
        fertig = berichte(lage, bericht, je_fachkraft=ebene is Ebene.FACHKRAFT)
        for ergebnis in fertig.ergebnisse:
            for wert in ergebnis.werte:
                if wert.ebene is ebene:
                    yield {
                        "Kennzahl": ergebnis.kennzahl.bezeichnung,
                        "Wer": _wer(welt, wert, fertig.namen.get(wert.kennung or "", "")),
                        "Gruppe": gruppenworte(lage.regeln, ergebnis.kennzahl)(wert.gruppe) if wert.gruppe else "",
                        "davon": WORTE[wert.teil] if wert.teil else "",
                        "Wert": _wert(wert),
                        "Richtwert": _richtwert(ergebnis, wert),
                        "steht in": ergebnis.kennzahl.stelle,
                    }


def _wert(wert: Kennwert) -> str:
    if wert.wert is None:
        return f"fehlt: {wert.fehlt_weil}"
    return f"{wert.wert}".replace(".", ",") + EINHEITEN.get(wert.einheit, "")


def _richtwert(ergebnis: Ergebnis, wert: Kennwert) -> str:
    if ergebnis.richtwert is None or wert.erreicht is None:
        return ""
    return f"{ergebnis.richtwert}, {'erreicht' if wert.erreicht else 'nicht erreicht'}"


def _wer(welt: Welt, wert: Kennwert, name: str) -> str:
    if wert.ebene is not Ebene.FACHKRAFT:
        return name
    return next((wer for wer in WER if str(_fachkraft(welt, wer)) == wert.kennung), "jemand")


def _fachkraft(welt: Welt, wer: str) -> UUID:
    akteur = welt.amt.ifk if wer == WER[0] else welt.amt.fm
    assert akteur.fachkraft is not None
    return akteur.fachkraft
