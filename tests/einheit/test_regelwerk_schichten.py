"""Statute and local regulation side by side: a local rule may add to a statutory Frist and never replaces or moves it."""

from datetime import date

import pytest

from domain.befehle import KontaktErfassen, MerkmalAendern
from domain.entscheidungen.ergebnis import Angenommen, Art, Ergebnis, Zurueckweisung
from domain.entscheidungen.mandant import decide_in_kraft_setzen
from domain.fristen.frist import LAUFEND, Ausgang
from domain.organisation.befehle import RegelwerkInKraftSetzen
from domain.organisation.mandant import Mandant
from domain.regelwerk.inkraft import Regelstand
from domain.regelwerk.laden import lade, pruefe
from domain.regelwerk.regelwerk import Regelwerk
from domain.vokabular import Kontaktform, Merkmal, Schulpflicht
from tests.einheit.rein import TL, Buehne, in_kraft
from tests.einheit.test_regelwerk_laden import KOPF, frist, regel

BEGINN = date(2020, 1, 2)
ANGELEGT = '{ ereignis = "angelegt" }'
"""In place of the trigger of the Fristen of these tests: from the first day of the case."""


def oertlich(*teile: str) -> str:
    return "".join((KOPF, *teile)).replace('{ ereignis = "fallzugang" }', ANGELEGT)


def gesetz(*teile: str) -> str:
    return (
        oertlich(*teile)
        .replace('id = "probe"', 'id = "gesetz"')
        .replace('id = "P-0"', 'id = "G-0"')
        .replace('schicht = "lokal"', 'schicht = "bund"')
    )


DREISSIG = gesetz(frist("G-1", "dauer = { tage = 30 }", "wiederkehrend = true"))
"""The statute asks for a contact every thirty days."""


def regelstand(bund: str, lokal: str | None) -> Regelstand:
    schichten = [bund] if lokal is None else [bund, lokal]
    return in_kraft(*((lade(text, "x.toml"), date(2020, 1, 1), None) for text in schichten))


def fall(bund: str, lokal: str | None) -> Buehne:
    return Buehne(regelstand(bund, lokal), geboren=date(1990, 5, 5)).angelegt(BEGINN)


def verlauf(buehne: Buehne, kennung: str) -> list[tuple[date | None, Ausgang]]:
    """Due days and outcomes of all Fristen of a rule, which must be what they are without any other rule."""
    return [(frist.abschnitte[0].faellig_am, frist.letzter.ausgang) for frist in buehne.fristen(kennung)]


def kontakt(am: date) -> KontaktErfassen:
    return KontaktErfassen(am=am, form=Kontaktform.TELEFON, qualifiziert=False)


@pytest.mark.parametrize(("tage", "faellig"), [(60, date(2020, 3, 2)), (14, date(2020, 1, 16))])
def test_eine_oertliche_frist_laeuft_neben_der_gesetzlichen_derselben_pflicht(tage: int, faellig: date) -> None:
    beide = fall(DREISSIG, oertlich(frist("P-1", f"dauer = {{ tage = {tage} }}", "wiederkehrend = true")))
    assert [f.abschnitte[0].faellig_am for f in beide.fristen("P-1")] == [faellig]
    for am in (date(2020, 1, 20), date(2020, 3, 10)):
        beide.tue(kontakt(am))
    nur_gesetz = fall(DREISSIG, None)
    for am in (date(2020, 1, 20), date(2020, 3, 10)):
        nur_gesetz.tue(kontakt(am))
    assert (
        verlauf(beide, "G-1")
        == verlauf(nur_gesetz, "G-1")
        == [
            (date(2020, 2, 1), Ausgang.ERFUELLT),
            (date(2020, 2, 19), Ausgang.VERSPAETET_ERFUELLT),
            (date(2020, 4, 9), Ausgang.OFFEN),
        ]
    )
    assert len(beide.fristen("P-1")) == 3


def test_die_oertliche_frist_kann_versaeumt_sein_wo_die_gesetzliche_es_nicht_ist_und_umgekehrt() -> None:
    strenger = fall(DREISSIG, oertlich(frist("P-1", "dauer = { tage = 14 }")))
    lockerer = fall(DREISSIG, oertlich(frist("P-1", "dauer = { tage = 60 }")))
    tag = date(2020, 1, 25)
    assert [f.ausgang(tag) for f in strenger.fristen("P-1")] == [Ausgang.UEBERFAELLIG]
    assert [f.ausgang(tag) for f in strenger.fristen("G-1")] == [Ausgang.BALD_FAELLIG]
    assert [f.ausgang(date(2020, 2, 2)) for f in lockerer.fristen("G-1")] == [Ausgang.UEBERFAELLIG]
    assert [f.ausgang(date(2020, 2, 2)) for f in lockerer.fristen("P-1")] == [Ausgang.OFFEN]


def test_wo_die_oertliche_regel_zu_gelten_beginnt_oder_aufhoert_bleibt_die_gesetzliche_wo_sie_ist() -> None:
    lokal = oertlich(
        frist("P-1", "dauer = { tage = 14 }", geltung='{ schulpflicht = ["vollzeit"] }'),
        frist("P-2", "dauer = { tage = 90 }", geltung='{ schulpflicht_nicht = ["vollzeit"] }'),
    )
    buehne = fall(DREISSIG, lokal)
    for am, wert in ((date(2020, 1, 10), Schulpflicht.VOLLZEIT), (date(2020, 1, 20), Schulpflicht.KEINE)):
        buehne.tue(MerkmalAendern(am=am, merkmal=Merkmal.SCHULPFLICHT, wert=wert))
    (eine,) = buehne.fristen("G-1")
    assert [(abschnitt.von, abschnitt.faellig_am) for abschnitt in eine.abschnitte] == [(BEGINN, date(2020, 2, 1))]


def test_ein_oertliches_regelwerk_kann_eine_gesetzliche_frist_weder_ersetzen_noch_von_ihr_ausnehmen() -> None:
    for lokal, grund in (
        (frist("P-1", 'statt = ["G-1"]'), "nennt G-1, aber keine solche andere Regel hat die Pflicht kontakt"),
        (
            regel("ausnahme", "P-1", 'von = ["G-1"]', "geltung = { alter_ab = 18 }"),
            "nimmt von G-1 aus, aber diese Regel gibt es hier nicht",
        ),
    ):
        werk, fehler = pruefe(oertlich(lokal), "x.toml")
        assert werk is None and [einer.grund for einer in fehler] == [grund]


def test_ohne_oertliches_regelwerk_laeuft_die_gesetzliche_frist_weiter() -> None:
    nur_2020 = in_kraft(
        (lade(DREISSIG.replace("gueltig_bis = 2020-12-31\n", ""), "g.toml"), date(2020, 1, 1), None),
        (lade(oertlich(frist("P-1", "dauer = { monate = 24 }")), "l.toml"), date(2020, 1, 1), date(2020, 1, 20)),
    )
    buehne = Buehne(nur_2020, geboren=date(1990, 5, 5)).angelegt(BEGINN)
    assert verlauf(buehne, "P-1") == [(date(2022, 1, 2), Ausgang.ENTFALLEN)]
    assert [f.letzter.ausgang in LAUFEND for f in buehne.fristen("G-1")] == [True]


# --- ids ---------------------------------------------------------------------------------------------------------------


def in_kraft_setzen(text: str, in_kraft_sind: Regelstand) -> Ergebnis:
    werk: Regelwerk = lade(text, "x.toml")
    befehl = RegelwerkInKraftSetzen(am=BEGINN, regelwerk=werk.id, text=text, gilt_ab=date(2020, 1, 1))
    mandant = Mandant(name="Jobcenter", land="TH", vorwarnung_tage=7, stichtag=None)
    umstaende = Buehne(in_kraft_sind).umstaende(TL)
    return decide_in_kraft_setzen(mandant, befehl, werk, umstaende)


@pytest.mark.parametrize("kennung", ["G-1", "G-1:teil"])
def test_keine_oertliche_regel_traegt_die_kennung_einer_gesetzlichen(kennung: str) -> None:
    lokal = oertlich(
        frist(kennung, "dauer = { tage = 90 }"),
        regel("ausnahme", "P-2", f'von = ["{kennung}"]', "geltung = { alter_ab = 18 }"),
    )
    abgelehnt = in_kraft_setzen(lokal, regelstand(DREISSIG, None))
    assert isinstance(abgelehnt, Zurueckweisung) and abgelehnt.art is Art.UNGUELTIG
    assert "G-1 ist schon eine Aussage von GA Probe" in str(abgelehnt)
    assert isinstance(in_kraft_setzen(lokal.replace(kennung, "P-1"), regelstand(DREISSIG, None)), Angenommen)


def test_auch_ein_neues_gesetz_traegt_keine_kennung_des_oertlichen_regelwerks_das_gilt() -> None:
    lokal = oertlich(frist("P-1", "dauer = { tage = 90 }"))
    neu = gesetz(frist("P-1", "dauer = { tage = 10 }"))
    assert isinstance(in_kraft_setzen(neu, regelstand(DREISSIG, lokal)), Zurueckweisung)
    naechste_fassung = DREISSIG.replace('version = "1"', 'version = "2"')
    assert isinstance(in_kraft_setzen(naechste_fassung, regelstand(DREISSIG, lokal)), Angenommen)
