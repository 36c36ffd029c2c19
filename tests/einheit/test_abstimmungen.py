"""Others are asked before a decision where a rule wants it: who may ask for what, who answers, and when it is over."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import befehle
from domain.abstimmungen import (
    ENTSCHEIDUNGSARTEN,
    ErbeteneAbstimmung,
    abstimmung_hindernis,
    mit_abstimmung,
    moegliche_ergebnisse,
)
from domain.befehle import (
    AbstimmungBeantworten,
    AbstimmungErbitten,
    AbstimmungZurueckziehen,
    EintraegeStornieren,
    FallBeenden,
    VerlaengerungBewilligen,
    Vormerken,
)
from domain.eintrag import Eintrag
from domain.entscheidungen.entscheiden import decide
from domain.entscheidungen.ergebnis import Angenommen, Art
from domain.entscheidungen.umstaende import Akteur
from domain.ereignis import Erfassung
from domain.ereignisse import (
    AbstimmungBeantwortet,
    AbstimmungErbeten,
    AbstimmungZurueckgezogen,
    Entscheidung,
    Fallabgang,
    FallEreignis,
    Fallzugang,
    FallZusammengefuehrt,
    VerlaengerungBewilligt,
    Vormerkung,
)
from domain.ereigniswerte import Abstimmung
from domain.organisation.amt import Amt
from domain.organisation.vertretung import Vertretung
from domain.regelwerk.laden import lade
from domain.vokabular import (
    Abstimmungsart,
    Abstimmungsergebnis,
    Abstimmungsstand,
    Entscheidungsart,
    Funktion,
    Rolle,
)
from tests.einheit.rein import FACHKRAEFTE, FM, IFK, JETZT, TEAM, TL, Buehne, ga_01_13, ilm_kreis, in_kraft

BEGINN, ZUGANG = date(2018, 8, 1), date(2018, 9, 20)
ERBETEN, BEANTWORTET, VERLAENGERT = date(2020, 8, 24), date(2020, 8, 28), date(2020, 9, 1)
KENNUNG = UUID(int=91)
ERFASST = Erfassung(erfasst_am=JETZT, durch="test", rolle=Rolle.FALLMANAGER)
ZUSTIMMUNG = """
[regelwerk]
id = "z"
version = "1"
titel = "Z"
traeger = "Musterstadt"
quelle = "erfunden"
kurz = "Z"
schicht = "lokal"
geprueft_am = 2026-11-25
[regelwerk.funktionen]
zustaendige_fachkraft = ["ifk", "fallmanager"]
fallmanagement = ["fallmanager"]
teamleitung = ["teamleitung"]
bereichsleitung = ["bereichsleitung"]
[[geltungsdauer]]
id = "Z-0"
grad = "muss"
stelle = "0"
text = "Gilt."
gueltig_ab = 2018-01-01
[[frist]]
id = "Z-1"
grad = "muss"
stelle = "1"
text = "Nach zwei Jahren ist Schluss."
pflicht = "ende"
geltung = { phase = ["im_fallmanagement"] }
ausloeser = [{ ereignis = "fallzugang" }]
dauer = { jahre = 2 }
erfuellt_durch = [{ ereignis = "fallabgang" }]
handelt = "fallmanagement"
aufgabe = "Beenden"
verlaengerbar = true
[[vorgangsregel]]
id = "Z-2"
grad = "muss"
stelle = "2"
text = "Verlängert wird nur mit Zustimmung von oben."
vorgaenge = ["verlaengerung_bewilligt"]
verlangt = { art = "abstimmung", arten = ["zustimmung"], mit_funktion = ["teamleitung", "bereichsleitung"] }
[[vorgangsregel]]
id = "Z-3"
grad = "muss"
stelle = "3"
text = "Wer unter 25 ist, geht nur nach Absprache mit der Teamleitung."
vorgaenge = ["fallabgang"]
geltung = { alter_unter = 25 }
verlangt = { art = "abstimmung", arten = ["absprache"], mit_funktion = ["teamleitung"] }
"""


def im_fallmanagement(fall: Buehne) -> Buehne:
    """Since `ZUGANG`, with a Fallmanager; how it came to that does not matter here."""
    assert FM.fachkraft is not None
    fall.angelegt(BEGINN)
    fall.nimm([Fallzugang(am=ZUGANG, erfassung=ERFASST, fachkraft=FM.fachkraft)])
    return fall


@pytest.fixture
def fall() -> Buehne:
    return im_fallmanagement(Buehne(ga_01_13()))


@pytest.fixture
def mit_zustimmung() -> Buehne:
    stand = in_kraft(("bund-sgb2", date(2005, 1, 1), None), (lade(ZUSTIMMUNG, "z.toml"), date(2018, 1, 1), None))
    return im_fallmanagement(Buehne(stand))


def bitte(**mehr: object) -> AbstimmungErbitten:
    felder = {
        "am": ERBETEN,
        "abstimmung": KENNUNG,
        "art": "ruecksprache",
        "vorgang": "verlaengerung_bewilligt",
        "anliegen": "Die Ausbildung beginnt erst im Herbst.",
    }
    return AbstimmungErbitten.model_validate({**felder, **mehr})


def antwort(ergebnis: str = "erfolgt", **mehr: object) -> AbstimmungBeantworten:
    felder = {"am": BEANTWORTET, "abstimmung": KENNUNG, "ergebnis": ergebnis}
    return AbstimmungBeantworten.model_validate({**felder, **mehr})


def verlaengerung(**mehr: object) -> VerlaengerungBewilligen:
    felder = {"am": VERLAENGERT, "monate": 6, "begruendung": "Ausbildung steht bevor", **mehr}
    return VerlaengerungBewilligen.model_validate(felder)


def erbeten(fall: Buehne, kennung: UUID = KENNUNG, am: date | None = None) -> ErbeteneAbstimmung:
    stand = fall.akte.am(am) if am is not None else fall.akte.fall
    assert stand is not None
    return stand.abstimmungen[kennung]


# --- asking --------------------------------------------------------------------------------------------------------------


def test_gefragt_wird_wen_die_regel_nennt_und_der_eintrag_sagt_nach_welcher(fall: Buehne) -> None:
    fall.tue(bitte())
    einer = erbeten(fall)
    assert (einer.mit_funktion, einer.regel, einer.fachkraft) == (Funktion.TEAMLEITUNG, "MI-3.4.5a", FM.fachkraft)
    assert (einer.stand, einer.erbeten_am, einer.offen) == (Abstimmungsstand.OFFEN, ERBETEN, True)


def test_um_eine_zustimmung_bittet_niemand_wo_die_regel_ruecksprache_verlangt(fall: Buehne) -> None:
    vorher = fall.akte.version
    abgelehnt = fall.abgelehnt(bitte(art="zustimmung"))
    assert abgelehnt.art is Art.ZUSTAND
    assert {(b.regel, b.abhilfe) for b in abgelehnt.verstoesse} == {("MI-3.4.5a", "Rücksprache mit der Teamleitung")}
    andere = fall.abgelehnt(bitte(mit_funktion="fallmanagement"))
    assert [b.regel for b in andere.verstoesse] == ["MI-3.4.5a"]
    assert fall.akte.version == vorher


def test_um_nichts_bittet_wovon_kein_regelwerk_spricht(fall: Buehne) -> None:
    abgelehnt = fall.abgelehnt(bitte(vorgang="fallabgang"))
    assert (abgelehnt.art, abgelehnt.verstoesse) == (Art.ZUSTAND, ())
    assert "verlangt an diesem Tag kein Regelwerk" in abgelehnt.meldung
    ilm = im_fallmanagement(Buehne(ilm_kreis()))
    assert ilm.abgelehnt(bitte(am=date(2018, 10, 1))).art is Art.ZUSTAND, "hier gibt es keine Verlängerung"


def test_gebeten_wird_nur_um_was_fuer_diesen_fall_gilt(mit_zustimmung: Buehne) -> None:
    absprache = bitte(art="absprache", vorgang="fallabgang")
    assert mit_zustimmung.abgelehnt(absprache).art is Art.ZUSTAND
    jung = replace(mit_zustimmung, geboren=date(2000, 5, 5))
    jung.tue(absprache)
    assert erbeten(jung).regel == "Z-3"


def test_wo_mehrere_gefragt_werden_koennen_ist_zu_sagen_wer(mit_zustimmung: Buehne) -> None:
    zustimmung = bitte(art="zustimmung")
    abgelehnt = mit_zustimmung.abgelehnt(zustimmung)
    assert (abgelehnt.feld, "Teamleitung oder Bereichsleitung" in abgelehnt.meldung) == ("mit_funktion", True)
    mit_zustimmung.tue(bitte(art="zustimmung", mit_funktion="bereichsleitung"))
    assert erbeten(mit_zustimmung).mit_funktion is Funktion.BEREICHSLEITUNG


def test_dasselbe_ist_nur_einmal_offen_und_die_ablehnung_nennt_den_eintrag(fall: Buehne) -> None:
    (nr,) = fall.tue(bitte())
    for am in (ERBETEN, VERLAENGERT, ERBETEN - timedelta(days=5)):
        abgelehnt = fall.abgelehnt(bitte(abstimmung=UUID(int=92), am=am))
        assert (abgelehnt.art, abgelehnt.eintraege) == (Art.ZUSTAND, (nr,)), am
    fall.tue(antwort(), TL)
    fall.tue(bitte(abstimmung=UUID(int=92), am=VERLAENGERT))


def test_ohne_aufenthalt_ist_nichts_zu_verlaengern_und_in_ihm_ueber_keinen_zugang_zu_entscheiden(fall: Buehne) -> None:
    assert "nicht im Fallmanagement" in fall.abgelehnt(bitte(am=BEGINN)).meldung
    ilm = Buehne(ilm_kreis()).angelegt(date(2018, 1, 2))
    abstimmung = bitte(
        am=date(2018, 2, 1), art="abstimmung", vorgang="fallzugang", mit_funktion="fallmanagement", abstimmung=None
    )
    ilm.tue(abstimmung, IFK)
    assert FM.fachkraft is not None
    ilm.nimm([Fallzugang(am=date(2018, 2, 5), erfassung=ERFASST, fachkraft=FM.fachkraft)])
    spaeter = abstimmung.model_copy(update={"am": date(2018, 3, 1)})
    assert "bereits im Fallmanagement" in ilm.abgelehnt(spaeter, IFK).meldung


def test_wer_fragt_ist_eine_bekannte_fachkraft(fall: Buehne) -> None:
    assert fall.abgelehnt(bitte(fachkraft=UUID(int=5))).feld == "fachkraft"
    assert fall.abgelehnt(bitte(), Akteur("gf", Rolle.BEREICHSLEITUNG)).feld == "fachkraft"
    fall.tue(bitte(fachkraft=FM.fachkraft), IFK)
    assert erbeten(fall).fachkraft == FM.fachkraft


# --- answering -----------------------------------------------------------------------------------------------------------


def test_antworten_kann_nur_wer_in_der_gefragten_funktion_handelt(fall: Buehne) -> None:
    fall.tue(bitte())
    vorher = fall.akte.version
    for wer in (IFK, Akteur("gf", Rolle.BEREICHSLEITUNG)):
        abgelehnt = fall.abgelehnt(antwort(), wer)
        assert abgelehnt.art is Art.REGELVERSTOSS
        assert [(b.regel, b.abhilfe) for b in abgelehnt.verstoesse] == [
            ("MI-3.4.5a", "die Antwort durch die Funktion Teamleitung")
        ]
    assert fall.akte.version == vorher
    fall.tue(antwort(persoenlich=True), TL)
    einer = erbeten(fall)
    assert (einer.stand, einer.geschlossen_am) == (Abstimmungsstand.BEANTWORTET, BEANTWORTET)
    assert einer.antwort == Abstimmung(
        art=Abstimmungsart.RUECKSPRACHE,
        mit_funktion=Funktion.TEAMLEITUNG,
        mit=TL.fachkraft,
        am=BEANTWORTET,
        persoenlich=True,
    )
    assert erbeten(fall, am=BEANTWORTET - timedelta(days=1)).offen, "am Tag davor wartet noch jemand"


def test_wer_die_teamleitung_vertritt_antwortet_fuer_sie(fall: Buehne) -> None:
    assert TL.fachkraft is not None and IFK.fachkraft is not None
    fall.tue(bitte())
    da = Vertretung(UUID(int=7), IFK.fachkraft, date(2026, 11, 1), date(2026, 11, 30))
    leitung = replace(FACHKRAEFTE[TL.fachkraft], vertretungen=(da,))
    umstaende = fall.umstaende(IFK)
    amt = Amt.aus(teams=umstaende.teams, fachkraefte={**FACHKRAEFTE, TL.fachkraft: leitung})
    ergebnis = decide(fall.akte, antwort(), replace(umstaende, amt=amt))
    assert isinstance(ergebnis, Angenommen), ergebnis
    (ereignis,) = ergebnis.ereignisse
    assert isinstance(ereignis, AbstimmungBeantwortet)
    assert (ereignis.erfassung.vertritt, ereignis.fachkraft) == (TL.fachkraft, IFK.fachkraft)


def test_niemand_antwortet_sich_selbst(fall: Buehne) -> None:
    fall.tue(bitte(), TL)
    assert "antwortet sich nicht selbst" in fall.abgelehnt(antwort(), TL).meldung


@pytest.mark.parametrize("art", list(Abstimmungsart))
def test_nur_eine_zustimmung_wird_erteilt_oder_verweigert(art: Abstimmungsart) -> None:
    ergebnisse = set(moegliche_ergebnisse(art))
    if art is Abstimmungsart.ZUSTIMMUNG:
        assert ergebnisse == {Abstimmungsergebnis.ERTEILT, Abstimmungsergebnis.VERWEIGERT}
    else:
        assert ergebnisse == {Abstimmungsergebnis.ERFOLGT}


def test_eine_ruecksprache_wird_gehalten_und_nicht_verweigert(fall: Buehne, mit_zustimmung: Buehne) -> None:
    fall.tue(bitte())
    for ergebnis in ("erteilt", "verweigert"):
        assert fall.abgelehnt(antwort(ergebnis), TL).feld == "ergebnis"
    mit_zustimmung.tue(bitte(art="zustimmung", mit_funktion="teamleitung"))
    assert mit_zustimmung.abgelehnt(antwort("erfolgt"), TL).feld == "ergebnis"


def test_beantwortet_wird_nur_einmal_und_nicht_vor_der_bitte(fall: Buehne) -> None:
    fall.tue(bitte())
    assert "nicht erbeten" in fall.abgelehnt(antwort(am=ERBETEN - timedelta(days=1)), TL).meldung
    assert "nicht erbeten" in fall.abgelehnt(antwort(abstimmung=UUID(int=1)), TL).meldung
    fall.tue(antwort(am=ERBETEN), TL)
    assert "wartet niemand mehr: beantwortet" in fall.abgelehnt(antwort(), TL).meldung


# --- withdrawing, and what is over ---------------------------------------------------------------------------------------


def test_zurueck_zieht_wer_gefragt_hat_oder_zustaendig_ist(fall: Buehne) -> None:
    fall.tue(bitte(fachkraft=IFK.fachkraft))
    zurueck = AbstimmungZurueckziehen(am=BEANTWORTET, abstimmung=KENNUNG)
    assert "nur, wer gefragt hat" in fall.abgelehnt(zurueck, TL).meldung
    for wer in (IFK, FM):
        assert isinstance(fall.versuche(zurueck, wer), Angenommen)
    fall.tue(zurueck)
    assert erbeten(fall).stand is Abstimmungsstand.ZURUECKGEZOGEN
    assert "zurückgezogen" in fall.abgelehnt(antwort(), TL).meldung
    fall.tue(bitte(abstimmung=UUID(int=92), am=BEANTWORTET))


def test_mit_der_entscheidung_ist_die_bitte_erledigt_auch_ohne_antwort(fall: Buehne) -> None:
    fall.tue(bitte())
    selbst_genannt = {"art": "ruecksprache", "mit_funktion": "teamleitung", "am": BEANTWORTET}
    fall.tue(verlaengerung(abstimmungen=(selbst_genannt,)))
    einer = erbeten(fall)
    assert (einer.stand, einer.geschlossen_am) == (Abstimmungsstand.ENTSCHIEDEN, VERLAENGERT)
    assert "wartet niemand mehr: entschieden" in fall.abgelehnt(antwort(am=VERLAENGERT), TL).meldung


def test_endet_der_aufenthalt_entfaellt_sie(fall: Buehne) -> None:
    fall.tue(bitte())
    fall.tue(FallBeenden(am=BEANTWORTET, grund="tod"))
    assert erbeten(fall).stand is Abstimmungsstand.ENTFALLEN
    assert erbeten(fall, am=ERBETEN).offen
    assert fall.abgelehnt(antwort(), TL).art is Art.ZUSTAND


def test_ein_spaet_erfasstes_ende_davor_laesst_sie_entfallen_statt_an_ihr_zu_scheitern(fall: Buehne) -> None:
    fall.tue(bitte())
    fall.tue(antwort(), TL)
    fall.tue(FallBeenden(am=ERBETEN - timedelta(days=3), grund="tod"))
    assert erbeten(fall).stand is Abstimmungsstand.ENTFALLEN
    assert not erbeten(fall, am=ERBETEN).offen


def test_geht_der_fall_in_einem_anderen_auf_wartet_niemand_mehr() -> None:
    """Nobody decides so while somebody waits; an entry made late for an earlier day may still bring it about."""
    neu = Buehne(ga_01_13()).angelegt(BEGINN)
    neu.tue(bitte(am=ZUGANG, art="absprache", vorgang="vormerkung"), IFK)
    ende = {"am": ZUGANG, "erfassung": ERFASST, "mit": UUID(int=3), "begruendung": "dieselbe Person"}
    neu.nimm([FallZusammengefuehrt.model_validate({**ende, "fuehrend": True})])
    assert erbeten(neu).offen, "der führende Fall geht weiter"
    neu.nimm([FallZusammengefuehrt.model_validate({**ende, "fuehrend": False})])
    assert erbeten(neu).stand is Abstimmungsstand.ENTFALLEN


def test_eine_bitte_laesst_sich_nur_mit_ihrer_antwort_stornieren(fall: Buehne) -> None:
    (frage,) = fall.tue(bitte())
    (antwortet,) = fall.tue(antwort(), TL)
    storno = EintraegeStornieren(am=VERLAENGERT, eintraege=(frage,), begruendung="falscher Fall")
    assert fall.abgelehnt(storno).eintraege == (antwortet,)
    fall.tue(storno.model_copy(update={"eintraege": (frage, antwortet)}))
    assert fall.akte.fall is not None and not fall.akte.fall.abstimmungen


# --- what a decision rests on --------------------------------------------------------------------------------------------


def test_die_verlaengerung_ruht_auf_der_antwort_ohne_dass_jemand_sie_abschreibt(fall: Buehne) -> None:
    assert [b.regel for b in fall.abgelehnt(verlaengerung()).verstoesse] == ["MI-3.4.5a"]
    fall.tue(bitte())
    assert [b.regel for b in fall.abgelehnt(verlaengerung()).verstoesse] == ["MI-3.4.5a"], "gefragt ist nicht gehalten"
    fall.tue(antwort(), TL)
    assert fall.abgelehnt(verlaengerung(am=BEANTWORTET - timedelta(days=1))).art is Art.REGELVERSTOSS
    fall.tue(verlaengerung())
    entschieden = fall.akte.eintraege[-1].ereignis
    assert isinstance(entschieden, VerlaengerungBewilligt)
    assert [(a.art, a.mit, a.am) for a in entschieden.abstimmungen] == [
        (Abstimmungsart.RUECKSPRACHE, TL.fachkraft, BEANTWORTET)
    ]
    assert fall.abgelehnt(verlaengerung(am=date(2020, 10, 1))).art is Art.REGELVERSTOSS, (
        "jede Verlängerung braucht ihre"
    )


def test_was_die_entscheidung_selbst_nennt_steht_nicht_zweimal_da(fall: Buehne) -> None:
    fall.tue(bitte())
    fall.tue(antwort(), TL)
    gehalten = erbeten(fall).antwort
    assert gehalten is not None
    fall.tue(verlaengerung(abstimmungen=(gehalten,)))
    entschieden = fall.akte.eintraege[-1].ereignis
    assert isinstance(entschieden, VerlaengerungBewilligt) and entschieden.abstimmungen == (gehalten,)


def test_eine_verweigerte_zustimmung_ist_keine(mit_zustimmung: Buehne) -> None:
    mit_zustimmung.tue(bitte(art="zustimmung", mit_funktion="teamleitung"))
    mit_zustimmung.tue(antwort("verweigert"), TL)
    assert [b.regel for b in mit_zustimmung.abgelehnt(verlaengerung()).verstoesse] == ["Z-2"]
    mit_zustimmung.tue(bitte(art="zustimmung", mit_funktion="teamleitung", abstimmung=UUID(int=92), am=BEANTWORTET))
    mit_zustimmung.tue(antwort("erteilt", abstimmung=UUID(int=92)), TL)
    mit_zustimmung.tue(verlaengerung())


def test_eine_absprache_vor_der_vormerkung_gilt_fuer_die_vormerkung_und_nichts_sonst(fall: Buehne) -> None:
    neu = Buehne(ga_01_13()).angelegt(BEGINN)
    am = date(2018, 8, 20)
    neu.tue(bitte(am=am, art="absprache", vorgang="vormerkung"), IFK)
    neu.tue(antwort(am=am), FM)
    vormerken = Vormerken(am=am, team=TEAM, begruendung="drei Handlungsbedarfe")
    fehlt = {b.regel for b in neu.abgelehnt(vormerken, IFK).verstoesse}
    ohne = Buehne(ga_01_13()).angelegt(BEGINN)
    assert {b.regel for b in ohne.abgelehnt(vormerken, IFK).verstoesse} - fehlt == {"MI-3.1.2"}


# --- the law -------------------------------------------------------------------------------------------------------------

FOLGEN = st.lists(
    st.tuples(
        st.sampled_from(["bitte", "antwort", "rueckzug", "verlaengerung", "abgang", "zugang", "vormerkung"]),
        st.integers(0, 2),
        st.sampled_from([Entscheidungsart.VERLAENGERUNG, Entscheidungsart.VORMERKUNG]),
    ),
    max_size=25,
)


@given(FOLGEN)
def test_offen_ist_genau_worum_gebeten_wurde_und_was_weder_beantwortet_noch_zurueckgezogen_noch_vorbei_ist(
    folge: list[tuple[str, int, Entscheidungsart]],
) -> None:
    abstimmungen: dict[UUID, ErbeteneAbstimmung] = {}
    offen: dict[UUID, Entscheidungsart] = {}
    for nr, (was, welche, vorgang) in enumerate(folge, 1):
        ereignis, kennung = _ereignis(was, welche, vorgang, nr), UUID(int=welche)
        if abstimmung_hindernis(abstimmungen, ereignis) is not None:
            continue
        abstimmungen = dict(mit_abstimmung(abstimmungen, Eintrag(UUID(int=1), nr, nr, ereignis)))
        match was:
            case "bitte":
                offen[kennung] = vorgang
            case "antwort" | "rueckzug":
                offen.pop(kennung, None)
            case "abgang" | "zugang":
                offen.clear()
            case _:
                vorbei = Entscheidungsart.VERLAENGERUNG if was == "verlaengerung" else Entscheidungsart.VORMERKUNG
                offen = {k: v for k, v in offen.items() if v is not vorbei}
        assert {a.id for a in abstimmungen.values() if a.offen} == offen.keys()
        for eine in abstimmungen.values():
            assert eine.offen is (eine.geschlossen_am is None)
            assert eine.schwebt is (eine.vorbei_am is None)
            assert (eine.antwort is None) is (eine.ergebnis is None)


def _ereignis(was: str, welche: int, vorgang: Entscheidungsart, nr: int) -> FallEreignis:
    kopf = {"am": date(2018, 1, 1) + timedelta(days=nr), "erfassung": ERFASST}
    abstimmung = {**kopf, "abstimmung": UUID(int=welche)}
    wer = UUID(int=50)
    match was:
        case "bitte":
            frage = {"art": "ruecksprache", "vorgang": vorgang, "mit_funktion": "teamleitung", "regel": "X-1"}
            return AbstimmungErbeten.model_validate({**abstimmung, **frage, "fachkraft": wer, "anliegen": "?"})
        case "antwort":
            return AbstimmungBeantwortet.model_validate({**abstimmung, "ergebnis": "erfolgt"})
        case "rueckzug":
            return AbstimmungZurueckgezogen.model_validate(abstimmung)
        case "verlaengerung":
            return VerlaengerungBewilligt.model_validate({**kopf, "monate": 6})
        case "abgang":
            return Fallabgang.model_validate({**kopf, "grund": "tod"})
        case "zugang":
            return Fallzugang.model_validate({**kopf, "fachkraft": wer})
        case _:
            return Vormerkung.model_validate({**kopf, "team": TEAM})


def test_jede_art_von_entscheidung_hat_ihr_wort_und_jedes_wort_seine_entscheidung() -> None:
    assert set(ENTSCHEIDUNGSARTEN.values()) == set(Entscheidungsart)
    assert set(ENTSCHEIDUNGSARTEN) == {k for k in Entscheidung.__subclasses__() if k.__module__.startswith("domain.")}
    entscheidend = {
        k for k in vars(befehle).values() if isinstance(k, type) and issubclass(k, befehle.Entscheidungsbefehl)
    }
    assert len(entscheidend - {befehle.Entscheidungsbefehl}) == len(Entscheidungsart)
