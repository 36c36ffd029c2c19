"""Places in Maßnahmen, without a store: what is decided, and the laws no sequence of commands breaks."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from uuid import UUID, uuid5

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.akte import Akte
from domain.befehle import (
    Befehl,
    EintraegeStornieren,
    Ersatzeintrag,
    FallAnlegen,
    MassnahmeZuweisen,
    MerkmalAendern,
    TeilnahmeBeenden,
    ZeitraumAbsagen,
    ZeitraumFesthalten,
)
from domain.eintrag import Eintrag
from domain.entscheidungen.amt import decide_amt
from domain.entscheidungen.entscheiden import decide
from domain.entscheidungen.ergebnis import Angenommen, Art, Ergebnis, Zurueckweisung
from domain.entscheidungen.umstaende import Akteur, Umstaende
from domain.ereignis import Ereignis
from domain.ereignisse import FallEreignis
from domain.organisation.amt import FACHKRAFT, MASSNAHME, TEAM, Amt
from domain.organisation.befehle import MassnahmeAendern, MassnahmeAnlegen, MassnahmeBeenden
from domain.organisation.fachkraft import Team
from domain.organisation.massnahme import Massnahme, massnahme_aus
from domain.regelwerk.inkraft import Regelstand
from domain.vokabular import NIE, Massnahmeart, Rolle, Teamart, Zeitlage, Zeitraumart
from tests.einheit import rein
from tests.einheit.rein import FACHKRAEFTE, FM, HEUTE, IFK, JETZT, ga_01_13, in_kraft

START = date(2026, 9, 1)
KURS = UUID("00000000-0000-4000-8000-0000000000aa")
KOORDINATION = Akteur("koordination", Rolle.SACHBEARBEITUNG, uuid5(rein.TEAM, "koordination"))


def am(tage: int) -> date:
    return START + timedelta(days=tage)


@dataclass
class Buero:
    """Several cases and one office without a store: what is accepted is kept, in the Fall and in what it writes to beside."""

    regelstand: Regelstand = field(default_factory=lambda: in_kraft(("bund-sgb2", date(2005, 1, 1), None)))
    akten: dict[UUID, Akte] = field(default_factory=dict)
    stroeme: dict[UUID, list[Ereignis]] = field(default_factory=dict)

    @property
    def kurs(self) -> Massnahme:
        massnahme = massnahme_aus(KURS, self.stroeme.get(KURS, ()))
        assert massnahme is not None
        return massnahme

    def umstaende(self, akteur: Akteur) -> Umstaende:
        massnahmen = {
            kennung: massnahme
            for kennung, ereignisse in self.stroeme.items()
            if (massnahme := massnahme_aus(kennung, ereignisse)) is not None
        }
        team = Team(rein.TEAM, "Team", Teamart.GEMISCHT)
        amt = Amt.von({TEAM: {rein.TEAM: team}, FACHKRAFT: FACHKRAEFTE, MASSNAHME: massnahmen})
        return Umstaende(
            akteur=akteur,
            erfasst_am=JETZT,
            heute=HEUTE,
            regelstand=self.regelstand,
            geboren=date(1980, 5, 5),
            amt=amt,
        )

    def amtlich(self, befehl: Befehl, akteur: Akteur = KOORDINATION) -> Ergebnis:
        ergebnis = decide_amt(KURS, befehl, self.umstaende(akteur))
        if isinstance(ergebnis, Angenommen):
            self.stroeme.setdefault(KURS, []).extend(ergebnis.ereignisse)
        return ergebnis

    def neuer_fall(self, nr: int) -> UUID:
        fall = uuid5(KURS, f"fall {nr}")
        self.akten[fall] = Akte(fall)
        assert IFK.fachkraft is not None
        self.tue(fall, FallAnlegen(am=START, kunde=uuid5(KURS, f"kunde {nr}"), fachkraft=IFK.fachkraft))
        return fall

    def tue(self, fall: UUID, befehl: Befehl) -> Ergebnis:
        """Decided; what is accepted is kept, all of it or nothing."""
        ergebnis = decide(self.akten[fall], befehl, self.umstaende(FM))
        if isinstance(ergebnis, Angenommen):
            self._nimm(fall, ergebnis.ereignisse)
            for strom, ereignisse in ergebnis.andere.items():
                if strom in self.stroeme:
                    self.stroeme[strom].extend(ereignisse)
        return ergebnis

    def _nimm(self, fall: UUID, ereignisse: Iterable[Ereignis]) -> None:
        akte = self.akten[fall]
        neue = [
            Eintrag(fall, akte.version + 1 + n, 0, ereignis)
            for n, ereignis in enumerate(ereignisse)
            if isinstance(ereignis, FallEreignis)
        ]
        danach = akte.mit(neue)
        assert isinstance(danach, Akte), danach
        self.akten[fall] = danach

    def zeitraum(self, fall: UUID) -> UUID:
        (belegung,) = [b for b in self.kurs.belegungen.values() if b.fall == fall]
        return belegung.zeitraum


def buero(plaetze: int | None = 1, faelle: int = 2, **mehr: object) -> tuple[Buero, list[UUID]]:
    """A course of 100 days, and cases that may get into it."""
    eines = Buero()
    felder = {"am": START, "art": "aktivierung", "titel": "Kurs", "plaetze": plaetze, "von": START, "bis": am(99)}
    angenommen(eines.amtlich(MassnahmeAnlegen.model_validate({**felder, **mehr})))
    return eines, [eines.neuer_fall(nr) for nr in range(faelle)]


def angenommen(ergebnis: Ergebnis) -> Angenommen:
    assert isinstance(ergebnis, Angenommen), ergebnis
    return ergebnis


def abgelehnt(ergebnis: Ergebnis, art: Art) -> str:
    assert isinstance(ergebnis, Zurueckweisung) and ergebnis.art is art, ergebnis
    return ergebnis.meldung


def platz(von: int, bis: int | None, **mehr: object) -> MassnahmeZuweisen:
    ende = am(bis) if bis is not None else None
    return MassnahmeZuweisen.model_validate({"am": START, "massnahme": KURS, "von": am(von), "bis": ende, **mehr})


# --- single decisions ----------------------------------------------------------------------------------------------------


def test_gezaehlt_wird_wer_zugleich_da_ist_nicht_wer_im_zeitraum_da_ist() -> None:
    eines, (a, b, c) = buero(plaetze=2, faelle=3)
    angenommen(eines.tue(a, platz(0, 9)))
    angenommen(eines.tue(b, platz(20, 29)))
    angenommen(eines.tue(c, platz(0, 29)))
    assert [eines.kurs.besetzt(am(tag)) for tag in (0, 9, 10, 19, 20, 29, 30)] == [2, 2, 1, 1, 2, 2, 0]


@pytest.mark.parametrize(("von", "frei"), [(9, False), (10, True)])
def test_der_letzte_tag_des_einen_ist_noch_besetzt(von: int, frei: bool) -> None:
    eines, (a, b) = buero()
    angenommen(eines.tue(a, platz(0, 9)))
    ergebnis = eines.tue(b, platz(von, 20))
    assert isinstance(ergebnis, Angenommen) is frei
    if not frei:
        assert "10.09.2026" in abgelehnt(ergebnis, Art.KAPAZITAET)
        assert eines.kurs.besetzt(am(9)) == 1 and eines.akten[b].fall is not None
        assert eines.akten[b].version == 1, "nichts eingetragen"


def test_ein_platz_ohne_ende_dauert_so_lange_wie_die_massnahme() -> None:
    eines, (a, _) = buero()
    angenommen(eines.tue(a, platz(5, None)))
    fall = eines.akten[a].fall
    assert fall is not None
    (zeitraum,) = fall.zeitraeume.values()
    assert (zeitraum.von, zeitraum.bis, zeitraum.massnahme) == (am(5), am(99), KURS)


@pytest.mark.parametrize(("von", "bis"), [(-1, 9), (90, 100)])
def test_ausserhalb_der_massnahme_gibt_es_keinen_platz(von: int, bis: int) -> None:
    eines, (a, _) = buero(plaetze=None)
    assert "läuft von" in abgelehnt(eines.tue(a, platz(von, bis)), Art.ZUSTAND)


def test_niemand_sitzt_zweimal_in_einer_massnahme() -> None:
    eines, (a, _) = buero(plaetze=None)
    angenommen(eines.tue(a, platz(0, 9)))
    assert "schon einen Platz" in abgelehnt(eines.tue(a, platz(9, 20)), Art.ZUSTAND)
    angenommen(eines.tue(a, platz(10, 20)))


@pytest.mark.parametrize(
    ("art", "erwartet"),
    [
        (Massnahmeart.AKTIVIERUNG, Zeitraumart.MASSNAHME),
        (Massnahmeart.AUSSERBETRIEBLICHE_AUSBILDUNG, Zeitraumart.AUSBILDUNG),
        (Massnahmeart.NACHQUALIFIZIERUNG, Zeitraumart.WEITERBILDUNG),
    ],
)
def test_ein_platz_ist_ein_zeitraum_nach_dem_regeln_fragen(art: Massnahmeart, erwartet: Zeitraumart) -> None:
    eines, (a, _) = buero(art=art)
    angenommen(eines.tue(a, platz(0, 9)))
    fall = eines.akten[a].fall
    assert fall is not None and [zeitraum.art for zeitraum in fall.zeitraeume.values()] == [erwartet]


def test_wird_der_zeitraum_verlegt_zieht_der_platz_mit_und_nur_in_freies() -> None:
    eines, (a, b) = buero()
    angenommen(eines.tue(a, platz(0, 9)))
    angenommen(eines.tue(b, platz(20, 29)))
    gemeint = {"am": am(5), "zeitraum": eines.zeitraum(a), "art": "massnahme", "von": START}
    voll = eines.tue(a, ZeitraumFesthalten.model_validate({**gemeint, "bis": am(20)}))
    abgelehnt(voll, Art.KAPAZITAET)
    angenommen(eines.tue(a, ZeitraumFesthalten.model_validate({**gemeint, "bis": am(19)})))
    assert [eines.kurs.besetzt(am(tag)) for tag in (19, 20, 30)] == [1, 1, 0]


def test_ein_fremder_zeitraum_wird_kein_platz() -> None:
    eines, (a, _) = buero()
    festgehalten = ZeitraumFesthalten(am=START, zeitraum=KURS, art=Zeitraumart.MASSNAHME, von=START)
    angenommen(eines.tue(a, festgehalten))
    assert "keine Teilnahme" in abgelehnt(eines.tue(a, platz(0, 9, zeitraum=KURS)), Art.UNGUELTIG)
    assert "gibt es nicht" in abgelehnt(eines.tue(a, TeilnahmeBeenden(am=am(3), zeitraum=KURS)), Art.UNGUELTIG)


def test_wer_statt_zu_kommen_arbeitet_hat_keinen_platz_und_das_ist_mit_einem_storno_gesagt() -> None:
    eines, (a, _) = buero()
    angenommen(eines.tue(a, platz(0, 9)))
    arbeit = ZeitraumFesthalten(am=am(3), art=Zeitraumart.BESCHAEFTIGUNG, von=START)
    storno = EintraegeStornieren(
        am=am(3), eintraege=(2,), begruendung="nie begonnen", ersatz=Ersatzeintrag(zeitraum=arbeit)
    )
    angenommen(eines.tue(a, storno))
    fall = eines.akten[a].fall
    assert fall is not None and [z.art for z in fall.zeitraeume.values()] == [Zeitraumart.BESCHAEFTIGUNG]
    assert eines.kurs.belegungen == {}


def test_mehr_oder_weniger_plaetze_gelten_von_ihrem_tag_an_und_nehmen_niemandem_seinen() -> None:
    eines, (a, b) = buero(plaetze=2)
    angenommen(eines.tue(a, platz(0, 50)))
    angenommen(eines.tue(b, platz(40, 60)))
    felder = {"am": am(10), "titel": "Kurs", "plaetze": 1, "von": START, "bis": am(99)}
    zu_eng = eines.amtlich(MassnahmeAendern.model_validate({**felder, "gilt_ab": am(50)}))
    assert f"{am(50):%d.%m.%Y}" in abgelehnt(zu_eng, Art.KAPAZITAET)
    angenommen(eines.amtlich(MassnahmeAendern.model_validate({**felder, "gilt_ab": am(51)})))
    assert [eines.kurs.frei(am(tag)) for tag in (50, 51, 61)] == [0, 0, 1]


def test_eine_massnahme_endet_nicht_vor_ihren_teilnehmenden() -> None:
    eines, (a, _) = buero()
    angenommen(eines.tue(a, platz(0, 50)))
    assert "1 Plätze" in abgelehnt(eines.amtlich(MassnahmeBeenden(am=am(20), bis=am(49))), Art.ZUSTAND)
    angenommen(eines.amtlich(MassnahmeBeenden(am=am(20), bis=am(50))))
    assert [eines.kurs.zeitlage(am(tag)) for tag in (50, 51)] == [Zeitlage.LAUFEND, Zeitlage.BEENDET]


def test_wo_die_anweisung_etwas_verlangt_verlangt_es_auch_die_zuweisung() -> None:
    """An assignment is a decision: what a fact would be recorded with, stops it."""
    eines = replace(Buero(), regelstand=in_kraft(("uckermark", date(2017, 1, 1), None)))
    felder = {"art": "aktivierung", "titel": "Kurs", "inhalt": "Werkstatt", "zielgruppen": ["ausbildungsuchende"]}
    anlegen = {**felder, "am": START, "von": START, "verantwortlich": FM.fachkraft}
    angenommen(eines.amtlich(MassnahmeAnlegen.model_validate(anlegen)))
    fall = eines.neuer_fall(1)
    reife = {"am": START, "merkmal": "ausbildungsreife", "wert": "nicht_reif"}

    angenommen(eines.tue(fall, MerkmalAendern.model_validate(reife)))
    ergebnis = eines.tue(fall, platz(0, 9))
    assert isinstance(ergebnis, Zurueckweisung)
    assert [v.regel for v in ergebnis.verstoesse] == ["UM-5.2.31"] and eines.kurs.belegungen == {}
    erlaubt = platz(0, 9, angaben={"einschlaegig_ohne_ausbildungsreife": True})
    angenommen(eines.tue(fall, erlaubt))
    ende = angenommen(eines.tue(fall, TeilnahmeBeenden(am=am(5), zeitraum=eines.zeitraum(fall))))
    assert [e.erfassung.verstoesse for e in ende.ereignisse] == [()]


def test_der_ga_nach_ist_dem_fallmanagement_nichts_verschlossen_und_wer_draussen_ist_bekommt_dann_keinen_platz() -> (
    None
):
    eines, (a, _) = buero(offen_fuer=["fallmanagement"])
    assert "nicht offen" in abgelehnt(eines.tue(a, platz(0, 9)), Art.ZUSTAND)
    streng = replace(Buero(), regelstand=ga_01_13())
    nur_vermittlung = {"am": START, "art": "aktivierung", "titel": "Kurs", "von": START, "offen_fuer": ["vermittlung"]}
    ergebnis = streng.amtlich(MassnahmeAnlegen.model_validate(nur_vermittlung))
    assert isinstance(ergebnis, Zurueckweisung) and [v.regel for v in ergebnis.verstoesse] == ["MI-3.2.5b"]


# --- laws ----------------------------------------------------------------------------------------------------------------

FAELLE = 4
TAGE = st.integers(0, 30)
_WAS = ("zuweisen", "verlegen", "beenden", "absagen", "plaetze")
SCHRITTE = st.lists(st.tuples(st.sampled_from(_WAS), st.integers(0, FAELLE - 1), TAGE, TAGE), max_size=25)
MIT_STORNO = st.lists(
    st.tuples(st.sampled_from((*_WAS, "stornieren")), st.integers(0, FAELLE - 1), TAGE, TAGE), max_size=25
)


def spiele(eines: Buero, faelle: list[UUID], schritte: list[tuple[str, int, int, int]]) -> None:
    """Each step is tried; most of them are refused in one state or another, and then nothing may have happened."""
    for was, nr, von, laenge in schritte:
        fall = faelle[nr]
        befehl = _befehl(eines, fall, was, von, laenge)
        if befehl is None:
            continue
        vorher = eines.akten[fall].version, len(eines.stroeme[KURS])
        ergebnis = eines.amtlich(befehl) if isinstance(befehl, MassnahmeAendern) else eines.tue(fall, befehl)
        if isinstance(ergebnis, Zurueckweisung):
            assert (eines.akten[fall].version, len(eines.stroeme[KURS])) == vorher
        pruefe_gesetze(eines)


def _befehl(eines: Buero, fall: UUID, was: str, von: int, laenge: int) -> Befehl | None:
    eigene = [belegung for belegung in eines.kurs.belegungen.values() if belegung.fall == fall]
    match was:
        case "zuweisen":
            return platz(von, von + laenge)
        case "plaetze":
            felder = {"am": START, "titel": "Kurs", "plaetze": 1 + laenge % 3, "von": START, "bis": am(99)}
            return MassnahmeAendern.model_validate({**felder, "gilt_ab": am(von)})
        case "stornieren":
            akte = eines.akten[fall]
            return EintraegeStornieren(am=am(40), eintraege=(2 + von % akte.version,), begruendung="Irrtum")
        case _ if not eigene:
            return None
        case "verlegen":
            return platz(von, von + laenge, zeitraum=eigene[0].zeitraum, am=am(von))
        case "beenden":
            return TeilnahmeBeenden(am=am(von), zeitraum=eigene[0].zeitraum)
        case _:
            return ZeitraumAbsagen(am=am(von), zeitraum=eigene[0].zeitraum)


def pruefe_gesetze(eines: Buero) -> None:
    kurs = eines.kurs
    gezaehlt = [b for b in kurs.belegungen.values() if not b.ueber_plaetze]
    for tag in (am(n) for n in range(-1, 62)):
        plaetze = kurs.beschreibung(tag).plaetze
        assert plaetze is not None
        assert sum(belegung.umfasst(tag) for belegung in gezaehlt) <= plaetze, tag
    eigene = {
        (fall, UUID(z.schluessel)): (z.von, z.bis or NIE)
        for fall, akte in eines.akten.items()
        if akte.fall is not None
        for z in akte.fall.zeitraeume.values()
        if z.massnahme == KURS
    }
    assert eigene == {(b.fall, b.zeitraum): (b.von, b.bis or NIE) for b in kurs.belegungen.values()}


@settings(max_examples=150, deadline=None)
@given(SCHRITTE)
def test_nie_sind_mehr_plaetze_besetzt_als_es_gibt_und_die_akten_sagen_dasselbe(
    schritte: list[tuple[str, int, int, int]],
) -> None:
    eines, faelle = buero(plaetze=2, faelle=FAELLE)
    spiele(eines, faelle, schritte)
    assert not any(belegung.ueber_plaetze for belegung in eines.kurs.belegungen.values())


@settings(max_examples=150, deadline=None)
@given(MIT_STORNO)
def test_nur_was_ein_storno_wiederherstellt_liegt_ueber_der_zahl_der_plaetze_und_ist_so_bezeichnet(
    schritte: list[tuple[str, int, int, int]],
) -> None:
    eines, faelle = buero(plaetze=1, faelle=FAELLE)
    spiele(eines, faelle, schritte)
