"""The worked examples, day by day, on the pure core: birthdays, changes of status, late and voided entries."""

from datetime import date

import pytest

from domain.befehle import (
    EintraegeStornieren,
    FallBeenden,
    FallUebernehmen,
    FortfuehrungPruefen,
    HemmnisFeststellen,
    HemmnisStandAendern,
    KontaktErfassen,
    MerkmalAendern,
    ProfilErstellen,
    VerlaengerungBewilligen,
    Vormerken,
)
from domain.entscheidungen.ergebnis import Angenommen, Art
from domain.ereigniswerte import Abstimmung, Benachrichtigung, Gespraech
from domain.fristen.frist import Ausgang, Frist
from domain.vokabular import (
    Abstimmungsart,
    Bearbeitungsstand,
    Benachrichtigungsform,
    Bereich,
    Dokumentart,
    Einschaetzung,
    Fortfuehrung,
    Funktion,
    Kontaktform,
    Merkmal,
    Profillage,
)
from tests.einheit.rein import FM, IFK, TEAM, Buehne, ga_01_13, ilm_kreis


def kontakt(am: date, *, qualifiziert: bool = True) -> KontaktErfassen:
    return KontaktErfassen(am=am, form=Kontaktform.PRAESENZ, qualifiziert=qualifiziert)


def status(am: date, wert: str) -> MerkmalAendern:
    return MerkmalAendern(am=am, merkmal=Merkmal.STATUS, wert=wert)


def zugang_ilm(am: date) -> FallUebernehmen:
    assert FM.fachkraft is not None
    return FallUebernehmen(
        am=am,
        fachkraft=FM.fachkraft,
        begruendung="Kriterien liegen vor",
        einschaetzungen={"zugangskriterien_anlage": Einschaetzung.JA},
        abweichungen={"ILM-6.1": "telefonisch vereinbart", "ILM-6.1a": "Person war krank"},
    )


def offene(buehne: Buehne, regel: str, tag: date) -> Frist:
    """The one Frist of a rule that runs on a day."""
    laufende = [frist for frist in buehne.fristen(regel) if frist.ausgang(tag) in (Ausgang.OFFEN, Ausgang.BALD_FAELLIG)]
    assert len(laufende) == 1, laufende
    return laufende[0]


def faellig(buehne: Buehne, regel: str, tag: date) -> date | None:
    abschnitt = offene(buehne, regel, tag).abschnitt(tag)
    assert abschnitt is not None
    return abschnitt.faellig_am


def ilm_fall(*, geboren: date, bis: date | None = date(2018, 12, 31)) -> Buehne:
    buehne = Buehne(ilm_kreis(bis), geboren).angelegt(date(2018, 1, 2))
    buehne.tue(status(date(2018, 1, 2), "arbeitslos"), IFK)
    buehne.tue(zugang_ilm(date(2018, 1, 15)))
    return buehne


@pytest.fixture
def junger_fall() -> Buehne:
    return ilm_fall(geboren=date(1993, 6, 10))


class TestBeispiel1GeburtstagUndAbgelaufeneGA:
    def test_mit_dem_zugang_laufen_drei_fristen(self, junger_fall: Buehne) -> None:
        zugang = date(2018, 1, 15)
        assert faellig(junger_fall, "ILM-5.3", zugang) == date(2018, 1, 29)
        assert faellig(junger_fall, "ILM-3.1", zugang) == date(2018, 7, 15), "ein Sonntag: bleibt"
        assert faellig(junger_fall, "ILM-3.3", zugang) == date(2020, 1, 15)
        assert offene(junger_fall, "ILM-3.3", zugang).regel.grad == "soll"
        assert all(frist.ausgang(zugang) is None for frist in junger_fall.fristen("ILM-5.2"))

    def test_kontakte_erfuellen_puenktlich_gar_nicht_oder_zu_spaet(self, junger_fall: Buehne) -> None:
        junger_fall.tue(kontakt(date(2018, 1, 29)))
        assert faellig(junger_fall, "ILM-5.3", date(2018, 1, 29)) == date(2018, 2, 12)
        ergebnis = junger_fall.versuche(kontakt(date(2018, 2, 8), qualifiziert=False))
        assert "nicht qualifiziert" in ergebnis.hinweise[0].grund  # type: ignore[union-attr]
        junger_fall.tue(kontakt(date(2018, 2, 8), qualifiziert=False))
        junger_fall.tue(kontakt(date(2018, 2, 14)))
        erste, zweite, dritte = junger_fall.fristen("ILM-5.3")
        assert erste.ausgang(date(2018, 1, 29)) is Ausgang.ERFUELLT
        assert zweite.ausgang(date(2018, 2, 13)) is Ausgang.UEBERFAELLIG
        assert zweite.ausgang(date(2018, 2, 14)) is Ausgang.VERSPAETET_ERFUELLT
        assert (zweite.tage_verspaetet, zweite.verletzung) == (2, "verstoss")
        assert faellig(junger_fall, "ILM-5.3", date(2018, 2, 14)) == date(2018, 2, 28)
        assert dritte.id != zweite.id

    def test_am_25_geburtstag_gilt_die_andere_regel_vom_selben_ausloeser(self, junger_fall: Buehne) -> None:
        junger_fall.tue(kontakt(date(2018, 6, 5)))
        assert faellig(junger_fall, "ILM-5.3", date(2018, 6, 9)) == date(2018, 6, 19)
        assert faellig(junger_fall, "ILM-5.2", date(2018, 6, 10)) == date(2018, 8, 5)

    def test_die_fortfuehrung_wird_geprueft_und_wieder_faellig(self, junger_fall: Buehne) -> None:
        junger_fall.tue(
            FortfuehrungPruefen(
                am=date(2018, 7, 10),
                ergebnis=Fortfuehrung.FORTFUEHREN,
                begruendung="Hemmnisse sind in Arbeit",
                erfolgsaussichten="gut",
            )
        )
        assert junger_fall.fristen("ILM-3.1")[0].ausgang(date(2018, 7, 10)) is Ausgang.ERFUELLT
        assert faellig(junger_fall, "ILM-3.2", date(2018, 7, 10)) == date(2019, 1, 10)

    def test_ohne_regelwerk_entfallen_offene_fristen_und_mit_weiteranwendung_laufen_sie(self) -> None:
        ohne, mit = (ilm_fall(geboren=date(1993, 6, 10), bis=bis) for bis in (date(2018, 12, 31), date(2019, 12, 31)))
        frist = ohne.fristen("ILM-3.3")[0]
        assert frist.ausgang(date(2018, 12, 31)) is Ausgang.OFFEN
        assert frist.ausgang(date(2019, 1, 1)) is Ausgang.ENTFALLEN
        assert frist.erlaeuterung == "keine Regelung in Kraft"
        assert faellig(mit, "ILM-3.3", date(2019, 12, 31)) == date(2020, 1, 15)


class TestBeispiel2EinStatuswechselStraftNicht:
    @pytest.mark.parametrize(
        ("letzter_kontakt", "faellig_am"),
        [(date(2018, 3, 1), date(2018, 5, 1)), (date(2018, 4, 20), date(2018, 5, 5))],
    )
    def test_wer_arbeitslos_wird_ist_an_diesem_tag_nicht_ueberfaellig(
        self, letzter_kontakt: date, faellig_am: date
    ) -> None:
        buehne = Buehne(ilm_kreis(), date(2000, 3, 3)).angelegt(date(2018, 1, 2))
        buehne.tue(status(date(2018, 1, 2), "in_massnahme"), IFK)
        buehne.tue(zugang_ilm(date(2018, 2, 1)))
        buehne.tue(kontakt(letzter_kontakt))
        wechsel = date(2018, 4, 21)
        buehne.tue(status(wechsel, "arbeitslos"))
        assert faellig(buehne, "ILM-5.3", wechsel) == faellig_am
        assert all(frist.ausgang(wechsel) is not Ausgang.UEBERFAELLIG for frist in buehne.fristen())


def vormerkung(am: date) -> Vormerken:
    return Vormerken(
        am=am,
        team=TEAM,
        begruendung="drei Handlungsbedarfe",
        angaben=dict.fromkeys(
            ("person_informiert", "bereitschaft_geklaert", "checkliste_mit_akte_weitergeleitet"), True
        ),
        dokumente=(Dokumentart.CHECKLISTE_UEBERGABE,),
        abstimmungen=(Abstimmung(art=Abstimmungsart.ABSPRACHE, mit_funktion=Funktion.FALLMANAGEMENT, am=am),),
    )


def zugang_mi(am: date, **mehr: object) -> FallUebernehmen:
    kriterien = (
        "positive_prognose",
        "motivation",
        "zuverlaessigkeit",
        "einverstaendnis",
        "deutschkenntnisse",
        "einsichtsfaehigkeit",
        "lesen_und_schreiben",
    )
    return FallUebernehmen.model_validate(
        {
            "am": am,
            "fachkraft": FM.fachkraft,
            "begruendung": "Voraussetzungen erfüllt",
            "gespraech": Gespraech(am=am, form=Kontaktform.PRAESENZ, person_anwesend=True),
            "dokumente": [Dokumentart.UEBERGABEPROTOKOLL],
            "einschaetzungen": dict.fromkeys(kriterien, Einschaetzung.JA),
            **mehr,
        }
    )


@pytest.fixture
def vorgemerkt() -> Buehne:
    buehne = Buehne(ga_01_13()).angelegt(date(2018, 8, 1))
    buehne.tue(ProfilErstellen(am=date(2018, 8, 1), profillage=Profillage.STABILISIERUNGSPROFIL), IFK)
    for bereich in (Bereich.RAHMENBEDINGUNGEN, Bereich.RAHMENBEDINGUNGEN, Bereich.LEISTUNGSFAEHIGKEIT):
        buehne.tue(HemmnisFeststellen(am=date(2018, 8, 1), bereich=bereich), IFK)
    buehne.tue(vormerkung(date(2018, 9, 3)), IFK)
    return buehne


class TestBeispiel3VormerkungBisVerlaengerung:
    @pytest.mark.parametrize(
        ("entscheidung", "ausgang", "verspaetet"),
        [(date(2018, 10, 1), Ausgang.ERFUELLT, 0), (date(2018, 10, 2), Ausgang.VERSPAETET_ERFUELLT, 1)],
    )
    def test_vier_wochen_nach_der_vormerkung_ist_entschieden(
        self, vorgemerkt: Buehne, entscheidung: date, ausgang: Ausgang, verspaetet: int
    ) -> None:
        vorgemerkt.tue(zugang_mi(entscheidung))
        frist = vorgemerkt.fristen("MI-3.1.5")[0]
        assert frist.letzter.faellig_am == date(2018, 10, 1)
        assert (frist.ausgang(entscheidung), frist.tage_verspaetet) == (ausgang, verspaetet)

    @pytest.mark.parametrize(
        ("mehr", "regel"),
        [
            ({"gespraech": None}, "MI-3.1.5a"),
            (
                {"gespraech": Gespraech(am=date(2018, 9, 20), form=Kontaktform.TELEFON, person_anwesend=True)},
                "MI-3.1.5a",
            ),
            ({"einschaetzungen": {}}, "MI-2.6"),
            ({"begruendung": None}, "MI-3.1.6"),
        ],
    )
    def test_ohne_das_gebotene_wird_abgelehnt_und_die_regel_genannt(
        self, vorgemerkt: Buehne, mehr: dict[str, object], regel: str
    ) -> None:
        antwort = vorgemerkt.abgelehnt(zugang_mi(date(2018, 9, 20), **mehr))
        assert antwort.art is Art.REGELVERSTOSS
        beanstandung = next(v for v in antwort.verstoesse if v.regel == regel)
        assert beanstandung.fundstelle.startswith("GA M&I 01/13, ")
        assert beanstandung.abhilfe

    def test_ein_unterstuetzungsprofil_braucht_eine_begruendung_die_am_ereignis_steht(self, vorgemerkt: Buehne) -> None:
        vorgemerkt.tue(ProfilErstellen(am=date(2018, 9, 4), profillage=Profillage.UNTERSTUETZUNGSPROFIL), IFK)
        antwort = vorgemerkt.abgelehnt(zugang_mi(date(2018, 9, 20)))
        assert [v.regel for v in antwort.verstoesse] == ["MI-2.1"]
        begruendet = zugang_mi(date(2018, 9, 20), abweichungen={"MI-2.1": "große Motivation"})
        nummer = vorgemerkt.tue(begruendet)[0]
        ereignis = vorgemerkt.akte.eintraege[nummer - 1].ereignis
        assert ereignis.erfassung.entschuldigt == ("MI-2.1",)
        assert ereignis.begruendungen == {"MI-2.1": "große Motivation"}

    def test_die_verlaengerung_zaehlt_vom_alten_letzten_tag(self, vorgemerkt: Buehne) -> None:
        vorgemerkt.tue(zugang_mi(date(2018, 9, 20)))
        assert faellig(vorgemerkt, "MI-3.4.5", date(2018, 9, 20)) == date(2020, 9, 20)
        zu_spaet = _verlaengerung(date(2020, 9, 2))
        antwort = vorgemerkt.abgelehnt(zu_spaet)
        assert [v.regel for v in antwort.verstoesse] == ["MI-3.4.5a"]
        vorgemerkt.tue(_verlaengerung(date(2020, 8, 28)))
        assert faellig(vorgemerkt, "MI-3.4.5", date(2020, 8, 31)) == date(2020, 9, 20)
        assert faellig(vorgemerkt, "MI-3.4.5", date(2020, 9, 1)) == date(2021, 3, 20)


def _verlaengerung(ruecksprache: date) -> VerlaengerungBewilligen:
    return VerlaengerungBewilligen(
        am=date(2020, 9, 1),
        monate=6,
        begruendung="Ausbildung steht bevor",
        abstimmungen=(Abstimmung(art=Abstimmungsart.RUECKSPRACHE, mit_funktion=Funktion.TEAMLEITUNG, am=ruecksprache),),
    )


class TestBeispiel4SpaeterUndFalscherEintrag:
    def test_beide_achsen_zeigen_was_war_und_was_man_wusste(self) -> None:
        buehne = Buehne(ilm_kreis()).angelegt(date(2018, 1, 2))
        buehne.tue(zugang_ilm(date(2018, 1, 15)))
        vorher = buehne.position
        nummer = buehne.tue(kontakt(date(2018, 3, 10)))[0]
        mit_kontakt = buehne.position
        tag = date(2018, 3, 16)
        assert _am(buehne, tag, vorher) is Ausgang.UEBERFAELLIG
        assert _am(buehne, tag, mit_kontakt) is Ausgang.ERFUELLT
        buehne.tue(EintraegeStornieren(am=date(2018, 3, 25), eintraege=(nummer,), begruendung="falsche Person"))
        assert _am(buehne, tag, buehne.position) is Ausgang.UEBERFAELLIG
        assert _am(buehne, tag, mit_kontakt) is Ausgang.ERFUELLT
        assert len(buehne.akte.eintraege) == 4, "beide Einträge bleiben in der Akte"

    def test_ein_frueherer_stand_aendert_den_spaeteren_nicht(self, vorgemerkt: Buehne) -> None:
        hemmnis = next(iter(vorgemerkt.akte.fall.hemmnisse))  # type: ignore[union-attr]
        erledigt, arbeit = Bearbeitungsstand.ERFOLGREICH_ERLEDIGT, Bearbeitungsstand.IN_BEARBEITUNG
        vorgemerkt.tue(HemmnisStandAendern(am=date(2018, 9, 15), hemmnis=hemmnis, stand=erledigt))
        vorgemerkt.tue(HemmnisStandAendern(am=date(2018, 9, 10), hemmnis=hemmnis, stand=arbeit))
        fall = vorgemerkt.akte.fall
        assert fall is not None and fall.hemmnisse[hemmnis].stand is erledigt
        am_zehnten = vorgemerkt.akte.am(date(2018, 9, 10))
        assert am_zehnten is not None and am_zehnten.hemmnisse[hemmnis].stand is arbeit

    def test_ein_hemmnis_ist_nur_mit_seinen_aenderungen_stornierbar(self, vorgemerkt: Buehne) -> None:
        feststellung = next(e for e in vorgemerkt.akte.eintraege if e.ereignis.TOPIC == "fall.hemmnis_festgestellt")
        hemmnis = feststellung.ereignis.hemmnis  # type: ignore[attr-defined]
        nummern = [
            vorgemerkt.tue(HemmnisStandAendern(am=tag, hemmnis=hemmnis, stand=Bearbeitungsstand.IN_BEARBEITUNG))[0]
            for tag in (date(2018, 9, 10), date(2018, 9, 15))
        ]
        allein = EintraegeStornieren(am=date(2018, 9, 25), eintraege=(feststellung.nr,), begruendung="irrtümlich")
        antwort = vorgemerkt.abgelehnt(allein)
        assert antwort.art is Art.ZUSTAND
        assert antwort.eintraege == tuple(nummern)
        alle = allein.model_copy(update={"eintraege": (feststellung.nr, *nummern)})
        vorgemerkt.tue(alle)
        fall = vorgemerkt.akte.fall
        assert fall is not None and hemmnis not in fall.hemmnisse


def _am(buehne: Buehne, tag: date, position: int) -> Ausgang | None:
    return buehne.fristen("ILM-5.2", bis_position=position)[0].ausgang(tag)


def test_der_tod_verlangt_nichts_und_schliesst_alle_fristen(vorgemerkt: Buehne) -> None:
    vorgemerkt.tue(zugang_mi(date(2018, 9, 20)))
    vorgemerkt.tue(FallBeenden(am=date(2018, 11, 5), grund="tod"))
    assert all(frist.erledigt_am is not None for frist in vorgemerkt.fristen())


def test_ein_anderer_gesetzlicher_grund_verlangt_die_benachrichtigung_nicht_aber_rueckgabegruende_schon(
    vorgemerkt: Buehne,
) -> None:
    vorgemerkt.tue(zugang_mi(date(2018, 9, 20)))
    umzug = vorgemerkt.versuche(FallBeenden(am=date(2018, 11, 5), grund="traegerwechsel"))
    assert isinstance(umzug, Angenommen)
    ohne = FallBeenden(am=date(2018, 11, 5), grund="fehlende_mitwirkung", begruendung="erschien nicht")
    assert {v.regel for v in vorgemerkt.abgelehnt(ohne).verstoesse} == {"MI-3.2.6", "MI-3.4.6"}
    vorgemerkt.tue(
        ohne.model_copy(
            update={
                "benachrichtigung": Benachrichtigung(form=Benachrichtigungsform.SCHRIFTLICH, am=date(2018, 11, 5)),
                "dokumente": (Dokumentart.UEBERGABEPROTOKOLL,),
            }
        )
    )
