"""Documents over HTTP: what is printed, for whom, and that nothing gets out on the side."""

import io
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from adapters.http.reichweite import PERSON
from adapters.http.zugriffe import ZUGRIFFE
from domain.befehle import EGVErfassen, EinladungErfassen, EintraegeStornieren
from domain.ereigniswerte import Aufgabe
from domain.vokabular import Rolle
from tests.ende.dokumentenhaus import DOKUMENTE, Szene, volle_szene
from tests.ende.haus import Haus, haus

HEUTE = date(2018, 12, 3)


@pytest.fixture(scope="module")
def akte(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Szene]:
    """Shared: only to be read."""
    ordner: Path = tmp_path_factory.mktemp("haus")
    with haus(lambda: f"sqlite:///{ordner / f'{uuid4().hex}.sqlite'}", ordner) as offen:
        yield volle_szene(offen)


@pytest.fixture
def szene(kleines_haus: Haus) -> Szene:
    return volle_szene(kleines_haus)


@pytest.mark.parametrize(
    ("dokument", "steht_da"),
    [
        (
            "bewerberprofil",
            ("Am Markt 1, 17291 Prenzlau", "Kategorie D", "Tischlerin", "Praktikum suchen", "Schulden &amp; Mahnungen"),
        ),
        ("egv", ("Eine Ausbildung beginnen", "15.11.2018", "Bewerbungskosten erstatten", "Sorgeberechtigte Person")),
        ("formblatt", ("Meine Aufgaben und Termine", "Zur Schuldnerberatung gehen", "01.10.2018", "Ich")),
        (
            "uebergabeprotokoll",
            ("Engere Begleitung nötig", "Absprache: Teamleitung", "EGV fortschreiben", "20.03.2019"),
        ),
        ("belehrung", ("eingliederungsrechtlich, leistungsrechtlich", "03.08.2018", "Bestätigung")),
        ("einladung", ("Meldeaufforderung: Erstgespräch", "03.09.2018", "Belehrung über die Rechtsfolgen")),
    ],
)
def test_jedes_dokument_ist_eine_seite_zum_drucken_aus_der_akte(
    akte: Szene, dokument: str, steht_da: tuple[str, ...]
) -> None:
    antwort = akte.drucke(dokument)
    assert antwort.status_code == 200
    assert antwort.headers["content-type"] == "text/html; charset=utf-8"
    assert antwort.headers["cache-control"] == "no-store"
    assert antwort.headers["content-security-policy"].startswith("default-src 'none'; style-src 'unsafe-inline'")
    assert "x-position" in antwort.headers
    assert '<html lang="de">' in antwort.text and "size: A4" in antwort.text
    assert "Jobcenter" in antwort.text and "Kim Muster" in antwort.text and "Team 1" in antwort.text
    for text in steht_da:
        assert text in antwort.text
    assert "Längst gelöst" not in antwort.text


def test_die_seite_traegt_keinen_namen_im_titel(akte: Szene) -> None:
    for dokument in DOKUMENTE:
        titel = akte.gedruckt(dokument).partition("<title>")[2].partition("</title>")[0]
        assert titel and "Muster" not in titel, "der Titel steht in Verläufen und Dateinamen"


@pytest.mark.parametrize(
    ("dokument", "davor", "am", "was"),
    [
        ("bewerberprofil", "2018-08-03", "2018-08-04", "ein Profiling"),
        ("einladung", "2018-08-19", "2018-08-20", "eine Einladung"),
        ("uebergabeprotokoll", "2018-09-09", "2018-09-10", "ein Wechsel der Zuständigkeit"),
        ("egv", "2018-09-19", "2018-09-20", "eine Eingliederungsvereinbarung"),
        ("formblatt", "2018-09-19", "2018-09-20", "eine Eingliederungsvereinbarung"),
    ],
)
def test_vor_dem_tag_des_eintrags_sagt_die_antwort_welcher_fehlt(
    akte: Szene, dokument: str, davor: str, am: str, was: str
) -> None:
    assert akte.drucke(dokument, stand=am).status_code == 200
    grund = akte.fehlt(dokument, stand=davor)
    assert was in grund and "Muster" not in grund


def test_die_belehrung_gibt_es_vom_ersten_tag_an_und_vor_dem_fall_nichts(akte: Szene) -> None:
    assert "Bisher erteilt" not in akte.gedruckt("belehrung", stand="2018-08-01")
    for dokument in DOKUMENTE:
        assert akte.fehlt(dokument, stand="2018-07-31") == "Das gibt es hier nicht."


def test_eintrag_waehlt_ein_bestimmtes_und_sonst_gilt_das_letzte(szene: Szene) -> None:
    neue = szene.tue(EGVErfassen(am=HEUTE, leitziel="Eine Arbeit finden"))
    assert "Eine Arbeit finden" in szene.gedruckt("egv")
    assert "Eine Ausbildung beginnen" in szene.gedruckt("egv", eintrag=neue - 1)
    assert "nicht: eine Einladung" in szene.fehlt("einladung", eintrag=neue)
    assert "nicht: eine Eingliederungsvereinbarung" in szene.fehlt("egv", eintrag=999)
    assert szene.drucke("egv", eintrag=0).status_code == 422
    szene.tue(EintraegeStornieren(am=HEUTE, eintraege=(neue,), begruendung="falscher Fall"))
    assert "Eine Ausbildung beginnen" in szene.gedruckt("egv"), "Storniertes erscheint nicht"
    szene.fehlt("egv", eintrag=neue)


def test_das_formblatt_zeigt_das_naechste_zuerst(akte: Szene) -> None:
    html = akte.gedruckt("formblatt")
    stellen = [html.index(tag) for tag in ("01.10.2018", "15.10.2018", "15.11.2018")]
    assert stellen == sorted(stellen)


@pytest.mark.parametrize(("geboren", "auch_sie"), [("2000-09-21", True), ("2000-09-20", False)])
def test_bis_zum_tag_vor_dem_18_geburtstag_unterschreiben_sorgeberechtigte(
    kleines_haus: Haus, geboren: str, auch_sie: bool
) -> None:
    html = volle_szene(kleines_haus, geburtsdatum=geboren).gedruckt("egv")
    assert ("Sorgeberechtigte Person" in html) is auch_sie


def test_eine_einladung_ohne_rechtsfolgen_droht_nicht_und_geht_nicht_an_sorgeberechtigte(szene: Szene) -> None:
    assert "Sorgeberechtigten" in szene.gedruckt("einladung")
    szene.tue(EinladungErfassen(am=HEUTE, anlass="erstgespraech", termin=date(2018, 12, 20)))
    html = szene.gedruckt("einladung")
    assert "Einladung: Erstgespräch" in html and "ist ein Angebot" in html
    assert "Rechtsfolgen" not in html and "Sorgeberechtigte" not in html


def test_aus_der_akte_kommt_nur_text_nie_markup(kleines_haus: Haus) -> None:
    boese = "<script>alert(1)</script>"
    szene = volle_szene(kleines_haus, name=boese, kontaktdaten={"strasse": f'"{boese}', "ort": "<b>Ort"})
    szene.tue(EGVErfassen(am=HEUTE, leitziel=boese, aufgaben_person=(Aufgabe(was=boese, bis=HEUTE),)))
    for dokument in DOKUMENTE:
        html = szene.gedruckt(dokument)
        assert "<script" not in html and "<b>Ort" not in html
        assert "Kim &lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert szene.gedruckt("formblatt").count("&lt;script&gt;") == 3, "im Namen, im Ziel und in der Aufgabe"


def test_nur_wer_die_person_lesen_darf_druckt(akte: Szene) -> None:
    for dokument in DOKUMENTE:
        for rolle in Rolle:
            antwort = akte.drucke(dokument, rolle)
            if rolle in PERSON:
                assert antwort.status_code == 200, rolle
            else:
                assert antwort.status_code in (403, 404), rolle
                assert "Muster" not in antwort.text
    assert akte.drucke("egv", Rolle.CONTROLLING).status_code == 403


def test_wer_den_fall_nicht_sieht_erfaehrt_auch_nicht_ob_es_ein_dokument_gibt(akte: Szene) -> None:
    haus = akte.haus
    fremde = haus.neue_fachkraft(Rolle.FALLMANAGER, haus.neues_team("Team 2"))
    kopf = haus.kopf(Rolle.FALLMANAGER, fremde)
    antworten = [
        haus.client.get(haus.adresse(f"faelle/{fall}/dokumente/{dokument}"), headers=kopf)
        for fall in (akte.fall, UUID(int=1))
        for dokument in (*DOKUMENTE, "gibt-es-nicht")
    ]
    assert {antwort.status_code for antwort in antworten} == {404}
    assert len({antwort.text for antwort in antworten}) == 1
    assert akte.fehlt("gibt-es-nicht") == "Das gibt es hier nicht."


def test_wer_ein_dokument_gedruckt_hat_ist_festgehalten(szene: Szene) -> None:
    szene.drucke("egv")
    szene.drucke("belehrung", Rolle.REVISION)
    szene.drucke("egv", Rolle.CONTROLLING)
    szene.drucke("egv", stand="2018-09-19")
    spalten = select(ZUGRIFFE.c.durch, ZUGRIFFE.c.vorgang, ZUGRIFFE.c.gegenstaende).order_by(ZUGRIFFE.c.laufend)
    with szene.haus.dienst.zugriffe.verbinden() as verbindung:
        festgehalten = [tuple(zeile) for zeile in verbindung.execute(spalten)]
    gegenstaende = f"{szene.fall} {szene.kunde}"
    assert festgehalten == [
        (str(szene.haus.fm), "dokument_drucken", gegenstaende),
        ("entwicklung-revision", "dokument_drucken", gegenstaende),
    ]


def test_in_fehlern_und_protokollen_steht_nichts_aus_der_akte(
    kleines_haus: Haus, caplog: pytest.LogCaptureFixture
) -> None:
    ausgabe = io.StringIO()
    with redirect_stdout(ausgabe), redirect_stderr(ausgabe):
        szene = volle_szene(kleines_haus, name="Zwetschgenbaum", vorname="Thusnelda")
        szene.gedruckt("egv")
        fehler = [
            szene.drucke("egv", stand="2018-09-19"),
            szene.drucke("einladung", eintrag=1),
            szene.drucke("egv", Rolle.CONTROLLING),
            szene.drucke("Zwetschgenbaum"),
            szene.drucke("egv", stand="Zwetschgenbaum"),
        ]
    for antwort in fehler:
        assert 400 <= antwort.status_code < 500
    for text in (*(antwort.text for antwort in fehler), ausgabe.getvalue(), caplog.text):
        for geheim in ("Zwetschgenbaum", "Thusnelda", "Bewerbungen", "Ausbildung", "Prenzlau"):
            assert geheim not in text


def test_von_wem_alles_unlesbar_gemacht_ist_steht_nichts_mehr_im_dokument(kleines_haus: Haus) -> None:
    szene = volle_szene(kleines_haus)
    betrieb = kleines_haus.dienst.betrieb
    betrieb.log.schluessel_vernichten(UUID(szene.kunde))
    betrieb.gedaechtnis.vergiss([UUID(szene.kunde)])
    for dokument in DOKUMENTE:
        html = szene.gedruckt(dokument)
        assert "[nicht lesbar]" in html
        for geheim in ("Muster", "Prenzlau", "Ausbildung beginnen", "Bewerbungen", "Praktikum", "Engere Begleitung"):
            assert geheim not in html


@pytest.mark.usefixtures("haus")
def test_auf_beiden_datenbanken_steht_im_dokument_dasselbe(request: pytest.FixtureRequest) -> None:
    szene = volle_szene(request.getfixturevalue("haus"))
    for dokument in DOKUMENTE:
        assert "Kim Muster" in szene.gedruckt(dokument)
