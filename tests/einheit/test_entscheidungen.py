"""What decisions refuse and accept, whatever the regulation: days, order, Nachtrag, Storno, deviations."""

from datetime import date, timedelta

import pytest

from domain.befehle import (
    AbweichungBegruenden,
    BeginnBerichtigen,
    EGVErfassen,
    EintraegeStornieren,
    Ersatzeintrag,
    FallAblehnen,
    FallAnlegen,
    FallBeenden,
    FallUebernehmen,
    FortfuehrungPruefen,
    HemmnisStandAendern,
    KontaktErfassen,
    KooperationsplanVereinbaren,
    MerkmalAendern,
    PflichtverletzungFeststellen,
    VerlaengerungBewilligen,
    ZustaendigkeitUebertragen,
)
from domain.entscheidungen.ergebnis import Angenommen, Art
from domain.fristen.frist import Ausgang
from domain.regelwerk.ereignisart import EREIGNISARTEN
from domain.regelwerk.laden import lade
from domain.vokabular import (
    Bearbeitungsstand,
    Einschaetzung,
    Fortfuehrung,
    Funktion,
    Kontaktform,
    Merkmal,
    Phase,
)
from tests.einheit.rein import (
    FALL,
    FM,
    HEUTE,
    IFK,
    KUNDE,
    REGELWERKE,
    TL,
    Buehne,
    ga_01_13,
    ilm_kreis,
    in_kraft,
    werk,
)

BEGINN = date(2018, 1, 2)
ZUGANG = date(2018, 1, 15)


NUR_MIT_EGV = """
[regelwerk]
id = "probe"
version = "1"
titel = "Probeanweisung"
traeger = "Jobcenter Probe"
quelle = "Probeanweisung"
kurz = "GA Probe"
schicht = "lokal"
geprueft_am = 2018-01-02

[regelwerk.funktionen]
fallmanagement = ["fallmanager"]

[[geltungsdauer]]
id = "P-0"
grad = "muss"
stelle = "Nr. 0"
text = "Gilt ohne Ende."
gueltig_ab = 2018-01-01

[[vorgangsregel]]
id = "P-1"
grad = "muss"
stelle = "Nr. 1"
text = "Nur gegen eine laufende Eingliederungsvereinbarung wird verstoßen."
vorgaenge = ["pflichtverletzung"]
verlangt = { art = "laufend", zeitraeume = ["egv"] }

[[frist]]
id = "P-2"
grad = "muss"
stelle = "Nr. 2"
text = "Es wird eine Eingliederungsvereinbarung geschlossen."
pflicht = "egv"
ausloeser = [{ geltung = true }]
erfuellt_durch = [{ ereignis = "egv" }]
handelt = "fallmanagement"
aufgabe = "Vereinbarung schließen"

[[frist]]
id = "P-3"
grad = "muss"
stelle = "Nr. 3"
text = "Es wird eine Vereinbarung oder ein Plan geschlossen."
pflicht = "plan"
ausloeser = [{ geltung = true }]
erfuellt_durch = [{ ereignis = "egv" }, { ereignis = "kooperationsplan" }]
handelt = "fallmanagement"
aufgabe = "Vereinbarung oder Plan schließen"
"""


def kontakt(am: date) -> KontaktErfassen:
    return KontaktErfassen(am=am, form=Kontaktform.PRAESENZ, qualifiziert=True)


def zugang(am: date = ZUGANG, **mehr: object) -> FallUebernehmen:
    return FallUebernehmen.model_validate(
        {
            "am": am,
            "fachkraft": FM.fachkraft,
            "begruendung": "Kriterien liegen vor",
            "einschaetzungen": {"zugangskriterien_anlage": Einschaetzung.JA},
            "abweichungen": {"ILM-6.1": "telefonisch", "ILM-6.1a": "krank"},
            **mehr,
        }
    )


def abgang(am: date) -> FallBeenden:
    return FallBeenden(
        am=am,
        grund="ende_hilfebeduerftigkeit",
        begruendung="Arbeit gefunden",
        abweichungen={"ILM-6.1": "telefonisch", "ILM-6.1a": "krank"},
    )


@pytest.fixture
def fall() -> Buehne:
    return Buehne(ilm_kreis()).angelegt(BEGINN)


@pytest.fixture
def im_fallmanagement(fall: Buehne) -> Buehne:
    fall.tue(zugang())
    return fall


class TestTage:
    def test_ein_tag_in_der_zukunft_ist_ungueltig(self, fall: Buehne) -> None:
        antwort = fall.abgelehnt(kontakt(HEUTE + timedelta(days=1)))
        assert (antwort.art, antwort.feld) == (Art.UNGUELTIG, "am")
        assert isinstance(fall.versuche(kontakt(HEUTE)), Angenommen)

    def test_vor_dem_beginn_des_falls_geschieht_nichts(self, fall: Buehne) -> None:
        assert fall.abgelehnt(kontakt(BEGINN - timedelta(days=1))).feld == "am"
        assert isinstance(fall.versuche(kontakt(BEGINN)), Angenommen)

    def test_der_beginn_laesst_sich_vorverlegen_und_nicht_hinter_eintraege_schieben(self, fall: Buehne) -> None:
        frueher = date(2017, 12, 1)
        fall.tue(BeginnBerichtigen(am=frueher, begruendung="Antrag lag früher vor"))
        assert isinstance(fall.versuche(kontakt(frueher)), Angenommen)
        nummer = fall.tue(kontakt(BEGINN))[0]
        antwort = fall.abgelehnt(BeginnBerichtigen(am=date(2018, 2, 1), begruendung="Versehen"))
        assert antwort.eintraege == (nummer,)

    def test_ein_fall_wird_einmal_angelegt(self, fall: Buehne) -> None:
        assert IFK.fachkraft is not None
        antwort = fall.abgelehnt(FallAnlegen(am=BEGINN, kunde=KUNDE, fachkraft=IFK.fachkraft), IFK)
        assert antwort.art is Art.ZUSTAND

    def test_ohne_fall_geschieht_nichts(self) -> None:
        assert Buehne(ilm_kreis()).abgelehnt(kontakt(BEGINN)).art is Art.ZUSTAND


class TestAufenthalt:
    def test_hoechstens_ein_aufenthalt_ist_offen(self, im_fallmanagement: Buehne) -> None:
        assert im_fallmanagement.abgelehnt(zugang(date(2018, 2, 1))).art is Art.ZUSTAND

    def test_nach_dem_ende_gibt_es_nichts_mehr_zu_pruefen_oder_zu_beenden(self, im_fallmanagement: Buehne) -> None:
        im_fallmanagement.tue(abgang(date(2018, 5, 4)))
        danach = date(2018, 5, 5)
        assert im_fallmanagement.abgelehnt(abgang(danach)).art is Art.ZUSTAND
        pruefung = FortfuehrungPruefen(am=danach, ergebnis=Fortfuehrung.FORTFUEHREN, begruendung="x")
        assert im_fallmanagement.abgelehnt(pruefung).art is Art.ZUSTAND

    def test_der_letzte_tag_gehoert_noch_dazu(self, im_fallmanagement: Buehne) -> None:
        im_fallmanagement.tue(abgang(date(2018, 5, 4)))
        stand = im_fallmanagement.akte.fall
        assert stand is not None
        assert stand.phase(date(2018, 5, 4)) is Phase.IM_FALLMANAGEMENT
        assert stand.phase(date(2018, 5, 5)) is Phase.BEENDET

    def test_ein_zweiter_aufenthalt_beginnt_neu(self, im_fallmanagement: Buehne) -> None:
        im_fallmanagement.tue(abgang(date(2018, 5, 4)))
        im_fallmanagement.tue(zugang(date(2018, 6, 1)))
        stand = im_fallmanagement.akte.fall
        assert stand is not None and len(stand.aufenthalte) == 2
        laufende = [f for f in im_fallmanagement.fristen("ILM-5.2") if f.ausgang(date(2018, 6, 1)) is Ausgang.OFFEN]
        assert [frist.letzter.faellig_am for frist in laufende] == [date(2018, 8, 1)]

    def test_ein_spaet_erfasster_abgang_darf_spaetere_eintraege_nicht_zerreissen(
        self, im_fallmanagement: Buehne
    ) -> None:
        nummer = im_fallmanagement.tue(
            FortfuehrungPruefen(
                am=date(2018, 7, 1), ergebnis=Fortfuehrung.FORTFUEHREN, begruendung="x", erfolgsaussichten="y"
            )
        )[0]
        antwort = im_fallmanagement.abgelehnt(abgang(date(2018, 5, 4)))
        assert (antwort.art, antwort.eintraege) == (Art.ZUSTAND, (nummer,))

    def test_nach_dem_zugang_wird_nicht_mehr_abgelehnt(self, im_fallmanagement: Buehne) -> None:
        antwort = im_fallmanagement.abgelehnt(FallAblehnen(am=date(2018, 2, 1), begruendung="x"))
        assert antwort.art is Art.ZUSTAND

    def test_einen_unbekannten_abgangsgrund_gibt_es_nicht(self, im_fallmanagement: Buehne) -> None:
        antwort = im_fallmanagement.abgelehnt(FallBeenden(am=date(2018, 5, 4), grund="keine_lust", begruendung="x"))
        assert (antwort.art, antwort.feld) == (Art.UNGUELTIG, "grund")
        assert "tod" in antwort.meldung


class TestAbweichungUndNachtrag:
    def test_ein_soll_ohne_begruendung_wird_abgelehnt_und_mit_ihr_vermerkt(self, fall: Buehne) -> None:
        antwort = fall.abgelehnt(zugang(abweichungen={}))
        assert [v.regel for v in antwort.verstoesse] == ["ILM-6.1", "ILM-6.1a"]
        nummer = fall.tue(zugang())[0]
        assert fall.akte.eintraege[nummer - 1].ereignis.erfassung.entschuldigt == ("ILM-6.1", "ILM-6.1a")

    def test_von_einem_muss_gibt_es_keine_abweichung(self, fall: Buehne) -> None:
        ohne = zugang(begruendung=None, abweichungen={"ILM-2.1": "keine Zeit", "ILM-6.1": "x", "ILM-6.1a": "x"})
        assert [v.regel for v in fall.abgelehnt(ohne).verstoesse] == ["ILM-2.1"]

    def test_eine_unbekannte_regel_ist_ungueltig(self, fall: Buehne) -> None:
        antwort = fall.abgelehnt(zugang(abweichungen={"ILM-99": "x", "ILM-6.1": "x", "ILM-6.1a": "x"}))
        assert (antwort.art, antwort.feld) == (Art.UNGUELTIG, "abweichungen.ILM-99")

    def test_ein_nachtrag_der_teamleitung_ist_eine_tatsache_mit_verstoessen(self, fall: Buehne) -> None:
        nachtrag = zugang(einschaetzungen={}, abweichungen={}, nachtrag=True)
        assert fall.abgelehnt(nachtrag).feld == "nachtrag"
        assert fall.abgelehnt(nachtrag.model_copy(update={"begruendung": None}), TL).feld == "begruendung"
        nummer = fall.tue(nachtrag, TL)[0]
        erfassung = fall.akte.eintraege[nummer - 1].ereignis.erfassung
        assert erfassung.nachtrag
        assert {v.regel for v in erfassung.verstoesse} == {"ILM-2.1a", "ILM-6.1", "ILM-6.1a"}

    def test_eine_versaeumte_soll_frist_wird_entschuldigt_ein_muss_nicht(self, im_fallmanagement: Buehne) -> None:
        soll = im_fallmanagement.in_kraft(ilm_kreis(date(2021, 12, 31)))
        frist = soll.fristen("ILM-3.3")[0]
        nach_ablauf = date(2020, 1, 20)
        assert frist.ausgang(nach_ablauf) is Ausgang.UEBERFAELLIG
        soll.tue(AbweichungBegruenden(am=nach_ablauf, frist=frist.id, begruendung="Ausbildung", bis=date(2020, 3, 31)))
        danach = soll.fristen("ILM-3.3")[0]
        assert [
            danach.ausgang(tag) for tag in (date(2020, 1, 19), nach_ablauf, date(2020, 3, 31), date(2020, 4, 1))
        ] == [
            Ausgang.UEBERFAELLIG,
            Ausgang.ENTSCHULDIGT,
            Ausgang.ENTSCHULDIGT,
            Ausgang.UEBERFAELLIG,
        ]
        muss = soll.fristen("ILM-5.2")[0]
        antwort = soll.abgelehnt(AbweichungBegruenden(am=nach_ablauf, frist=muss.id, begruendung="x"))
        assert [v.regel for v in antwort.verstoesse] == ["ILM-5.2"]

    def test_eine_frist_die_es_an_dem_tag_nicht_gibt_ist_ungueltig(self, im_fallmanagement: Buehne) -> None:
        antwort = im_fallmanagement.abgelehnt(AbweichungBegruenden(am=ZUGANG, frist=FALL, begruendung="x"))
        assert antwort.feld == "frist"


class TestStorno:
    def test_was_storniert_ist_war_nie(self, im_fallmanagement: Buehne) -> None:
        nummer = im_fallmanagement.tue(kontakt(date(2018, 2, 1)))[0]
        im_fallmanagement.tue(
            EintraegeStornieren(am=date(2018, 2, 5), eintraege=(nummer,), begruendung="falsche Person")
        )
        assert [frist.regel.aussage for frist in im_fallmanagement.fristen("ILM-5.2")] == ["ILM-5.2"]

    def test_ein_ersatz_tritt_im_selben_zug_an_die_stelle(self, im_fallmanagement: Buehne) -> None:
        nummer = im_fallmanagement.tue(kontakt(date(2018, 2, 1)))[0]
        storno = EintraegeStornieren(
            am=date(2018, 2, 5),
            eintraege=(nummer,),
            begruendung="falscher Tag",
            ersatz=Ersatzeintrag(kontakt=kontakt(date(2018, 2, 2))),
        )
        nummern = im_fallmanagement.tue(storno)
        assert len(nummern) == 2
        assert im_fallmanagement.akte.eintraege[nummern[0] - 1].ereignis.ersetzt_durch == nummern[1]  # type: ignore[attr-defined]
        faellig = im_fallmanagement.fristen("ILM-5.2")[1].letzter.faellig_am
        assert faellig == date(2018, 4, 2)

    @pytest.mark.parametrize("nummern", [(1,), (99,)])
    def test_die_anlage_und_was_es_nicht_gibt_sind_nicht_stornierbar(
        self, im_fallmanagement: Buehne, nummern: tuple[int, ...]
    ) -> None:
        storno = EintraegeStornieren(am=date(2018, 2, 5), eintraege=nummern, begruendung="x")
        assert im_fallmanagement.abgelehnt(storno).art in (Art.ZUSTAND, Art.UNGUELTIG)

    def test_ein_storno_ist_selbst_nicht_stornierbar_und_nichts_zweimal(self, im_fallmanagement: Buehne) -> None:
        nummer = im_fallmanagement.tue(kontakt(date(2018, 2, 1)))[0]
        storno = EintraegeStornieren(am=date(2018, 2, 5), eintraege=(nummer,), begruendung="falsche Person")
        nummer_des_stornos = im_fallmanagement.tue(storno)[0]
        assert im_fallmanagement.abgelehnt(storno).art is Art.ZUSTAND
        nochmal = storno.model_copy(update={"eintraege": (nummer_des_stornos,)})
        assert im_fallmanagement.abgelehnt(nochmal).art is Art.ZUSTAND

    def test_der_zugang_ist_nicht_ohne_das_was_auf_ihm_ruht_stornierbar(self, im_fallmanagement: Buehne) -> None:
        ende = im_fallmanagement.tue(abgang(date(2018, 5, 4)))[0]
        storno = EintraegeStornieren(am=date(2018, 5, 5), eintraege=(2,), begruendung="falsche Person")
        assert im_fallmanagement.abgelehnt(storno).eintraege == (ende,)


class TestRegelwerkeUeberDieZeit:
    def test_ohne_oertliches_regelwerk_urteilt_nur_das_gesetz(self, im_fallmanagement: Buehne) -> None:
        nach_ablauf = date(2019, 2, 1)
        nur_gesetz = FallBeenden(am=nach_ablauf, grund="ende_hilfebeduerftigkeit")
        assert isinstance(im_fallmanagement.versuche(nur_gesetz), Angenommen)
        oertlich = FallBeenden(am=nach_ablauf, grund="zeitablauf", begruendung="zwei Jahre")
        assert im_fallmanagement.abgelehnt(oertlich).feld == "grund"

    def test_eine_egv_ist_nach_dem_30_06_2023_eine_tatsache_mit_verstoss(self, fall: Buehne) -> None:
        letzter = fall.versuche(EGVErfassen(am=date(2023, 6, 30)))
        assert isinstance(letzter, Angenommen) and letzter.ereignisse[0].erfassung.verstoesse == ()
        danach = fall.versuche(EGVErfassen(am=date(2023, 7, 1)))
        assert isinstance(danach, Angenommen)
        assert [v.regel for v in danach.ereignisse[0].erfassung.verstoesse] == ["BUND-15"]

    def test_was_eine_laufende_egv_verlangt_entfaellt_mit_ihr(self) -> None:
        oertlich = lade(NUR_MIT_EGV, "probe")
        buehne = Buehne(in_kraft(("bund-sgb2", date(2005, 1, 1), None), (oertlich, BEGINN, None))).angelegt(BEGINN)

        def urteil(am: date) -> tuple[tuple[str, ...], list[str]]:
            ergebnis = buehne.versuche(PflichtverletzungFeststellen(am=am))
            assert isinstance(ergebnis, Angenommen)
            erfassung = ergebnis.ereignisse[0].erfassung
            return erfassung.angewandt, [verstoss.regel for verstoss in erfassung.verstoesse]

        assert urteil(date(2023, 6, 30)) == (("P-1",), ["P-1"])
        assert urteil(date(2023, 7, 1)) == ((), [])
        buehne.tue(EGVErfassen(am=date(2023, 6, 30)))
        assert urteil(date(2023, 6, 30)) == (("P-1",), [])

    def test_eine_egv_die_keine_mehr_sein_kann_erfuellt_nichts(self) -> None:
        oertlich = lade(NUR_MIT_EGV, "probe")
        buehne = Buehne(in_kraft(("bund-sgb2", date(2005, 1, 1), None), (oertlich, BEGINN, None))).angelegt(BEGINN)
        buehne.tue(EGVErfassen(am=date(2023, 7, 1)))

        def ausgaenge(am: date) -> list[tuple[str, Ausgang | None]]:
            return [(frist.regel.id, frist.ausgang(am)) for frist in buehne.fristen()]

        assert ausgaenge(date(2023, 6, 30)) == [("P-2", Ausgang.OFFEN), ("P-3", Ausgang.OFFEN)]
        assert ausgaenge(date(2023, 7, 1)) == [("P-2", Ausgang.ENTFALLEN), ("P-3", Ausgang.OFFEN)]
        buehne.tue(KooperationsplanVereinbaren(am=date(2023, 7, 3)))
        assert ausgaenge(date(2023, 7, 3)) == [("P-2", Ausgang.ENTFALLEN), ("P-3", Ausgang.ERFUELLT)]

    def test_eine_verlaengerung_gibt_es_nur_wo_ein_regelwerk_sie_kennt(self, im_fallmanagement: Buehne) -> None:
        verlaengerung = VerlaengerungBewilligen(am=date(2018, 6, 1), monate=6, begruendung="x")
        assert im_fallmanagement.abgelehnt(verlaengerung).art is Art.ZUSTAND

    def test_das_regelwerk_des_tages_urteilt_nicht_das_von_heute(self) -> None:
        beide = in_kraft(
            ("bund-sgb2", date(2005, 1, 1), None),
            ("ga-01-13", date(2016, 8, 5), date(2017, 12, 31)),
            ("ilm-kreis-14-2017", date(2018, 1, 1), date(2018, 12, 31)),
        )
        buehne = Buehne(beide).angelegt(date(2017, 1, 2))
        assert {v.regel for v in buehne.abgelehnt(zugang(date(2017, 12, 31), abweichungen={})).verstoesse} >= {"MI-2.6"}
        assert isinstance(buehne.versuche(zugang(date(2018, 1, 1))), Angenommen)


def test_ein_hemmnis_das_nicht_festgestellt_ist_kann_nicht_bearbeitet_werden(fall: Buehne) -> None:
    befehl = HemmnisStandAendern(am=BEGINN, hemmnis=FALL, stand=Bearbeitungsstand.IN_BEARBEITUNG)
    assert fall.abgelehnt(befehl).art is Art.ZUSTAND


def test_ein_merkmal_hoert_auf_zu_gelten_und_das_fruehere_gilt_wieder(fall: Buehne) -> None:
    fall.tue(MerkmalAendern(am=BEGINN, merkmal=Merkmal.STATUS, wert="arbeitslos"))
    fall.tue(
        MerkmalAendern(am=date(2018, 3, 1), merkmal=Merkmal.STATUS, wert="in_massnahme", gilt_bis=date(2018, 4, 20))
    )
    stand = fall.akte.fall
    assert stand is not None
    werte = [stand.merkmal(Merkmal.STATUS, date(2018, 4, tag)) for tag in (20, 21)]
    assert werte == ["in_massnahme", "arbeitslos"]


def test_die_zustaendigkeit_gilt_vom_tag_der_uebertragung_an(fall: Buehne) -> None:
    fall.tue(
        ZustaendigkeitUebertragen.model_validate(
            {"am": date(2018, 3, 1), "fachkraft": FM.fachkraft, "funktion": Funktion.FALLMANAGEMENT}
        )
    )
    vorher, danach = fall.akte.am(date(2018, 2, 28)), fall.akte.am(date(2018, 3, 1))
    assert vorher is not None and vorher.zustaendig.fachkraft == IFK.fachkraft
    assert danach is not None and danach.zustaendig.fachkraft == FM.fachkraft


def test_dieselbe_frage_hat_dieselbe_antwort() -> None:
    buehne = Buehne(ga_01_13()).angelegt(BEGINN)
    assert buehne.versuche(kontakt(ZUGANG)) == buehne.versuche(kontakt(ZUGANG))


@pytest.mark.parametrize("name", sorted(datei.stem for datei in REGELWERKE.glob("*.toml")))
def test_jede_regel_wird_bei_jedem_ihrer_vorgaenge_gefragt(name: str) -> None:
    regelwerk = werk(name)
    stand = in_kraft((regelwerk, regelwerk.gueltig_ab, None))
    for tag in stand.grenzen:
        regeln = stand.am(tag)
        genannte = {
            vorgang
            for regel in regelwerk.alle
            if regel.gilt_am(tag)
            for feld in ("vorgaenge", "bei", "ereignisse")
            for vorgang in getattr(regel, feld, ())
        }
        assert genannte <= regeln.beurteilte_vorgaenge < EREIGNISARTEN


def test_tritt_ein_regelwerk_in_kraft_zaehlt_die_frist_eines_laufenden_aufenthalts_von_diesem_tag() -> None:
    buehne = Buehne(ilm_kreis()).angelegt(date(2017, 10, 2))
    buehne.tue(zugang(date(2017, 11, 1), abweichungen={}))
    fristen = {frist.regel.aussage: frist for frist in buehne.fristen()}
    assert fristen["ILM-5.2"].letzter.faellig_am == date(2018, 3, 1)
    assert fristen["ILM-5.2"].entstanden_am == date(2018, 1, 1)
    assert fristen["ILM-3.3"].ausloeser_am == date(2017, 11, 1)
    assert fristen["ILM-3.3"].letzter.faellig_am == date(2020, 1, 1)


def test_ein_beantworteter_ausloeser_beginnt_mit_einem_neuen_regelwerk_keine_frist() -> None:
    buehne = Buehne(ilm_kreis()).angelegt(date(2017, 1, 2))
    buehne.tue(zugang(date(2017, 2, 1), abweichungen={}))
    buehne.tue(FallBeenden(am=date(2017, 11, 30), grund="ende_hilfebeduerftigkeit"))
    assert [frist.regel.aussage for frist in buehne.fristen()] == []


def test_wer_einen_nachtrag_erfasst_gilt_nicht_als_der_der_entschieden_hat() -> None:
    buehne = Buehne(ga_01_13()).angelegt(BEGINN)
    nummer = buehne.tue(zugang(ZUGANG, nachtrag=True, abweichungen={}), TL)[0]
    verstoesse = [v.regel for v in buehne.akte.eintraege[nummer - 1].ereignis.erfassung.verstoesse]
    assert "MI-3.1.5a" in verstoesse, "das persönliche Gespräch fehlte wirklich"
    assert "MI-3.1.5" not in verstoesse, "wer entschied, sagt der Nachtrag nicht"
