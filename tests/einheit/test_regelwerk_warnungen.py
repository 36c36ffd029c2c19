"""Warnings: what is not wrong with a Regelwerk and deserves a look."""

from datetime import date

import pytest

from domain.regelwerk.laden import lade
from domain.regelwerk.warnungen import Fassung, warnungen, zwischen_fassungen
from tests.einheit.test_regelwerk_laden import KOPF, frist, regel

HEUTE = date(2021, 1, 2)
"""One year after the text says it was compared with its source: not yet more."""


def gewarnt(*teile: str, heute: date = HEUTE, gezeigt: set[str] | None = None) -> list[str]:
    werk = lade(KOPF + "".join(teile), "probe")
    return [str(warnung) for warnung in warnungen("probe.toml", werk, heute, gezeigt)]


def test_eine_regel_ohne_szenario_nennt_das_kennzeichen_das_fehlt() -> None:
    zielwert = 'zielwert = { id = "P-3", grad = "soll", stelle = "Nr. 5", text = "Besser.", dauer = { tage = 7 } }'
    teile = (frist("P-1:teil"), frist("P-2", "dauer = { tage = 14 }", zielwert, pflicht="zwei"))
    assert gewarnt(*teile, gezeigt={"P-0", "P-2"}) == [
        "probe.toml: P-1:teil: Warnung: kein Szenario trägt das Kennzeichen @P-1",
        "probe.toml: P-2: Warnung: kein Szenario trägt das Kennzeichen @P-3",
    ]
    assert gewarnt(*teile, gezeigt={"P-0", "P-1", "P-2", "P-3"}) == []
    assert gewarnt(*teile, gezeigt=None) == [], "wer keine Szenarien kennt, vermisst keines"


def test_hintergrund_und_gesetz_brauchen_kein_szenario() -> None:
    hinweis = regel("warteliste", "P-1").replace('"muss"', '"hinweis"')
    assert gewarnt(hinweis, gezeigt={"P-0"}) == []
    bund = lade(KOPF.replace('schicht = "lokal"', 'schicht = "bund"') + frist("P-2"), "probe")
    assert list(warnungen("bund.toml", bund, HEUTE, gezeigt=set())) == []


def test_was_laenger_als_ein_jahr_nicht_verglichen_wurde_wird_genannt_der_kopf_fuer_alle() -> None:
    eigene = frist("P-1", "geprueft_am = 2020-01-03"), frist("P-2", "geprueft_am = 2021-01-01", pflicht="zwei")
    assert gewarnt(*eigene, frist("P-3", pflicht="drei")) == []
    assert gewarnt(*eigene, frist("P-3", pflicht="drei"), heute=date(2021, 1, 3)) == [
        "probe.toml: Warnung: zuletzt am 02.01.2020 mit der Quelle verglichen, vor mehr als einem Jahr"
    ]
    assert gewarnt(*eigene, heute=date(2021, 1, 4)) == [
        "probe.toml: Warnung: zuletzt am 02.01.2020 mit der Quelle verglichen, vor mehr als einem Jahr",
        "probe.toml: P-1: Warnung: zuletzt am 03.01.2020 mit der Quelle verglichen, vor mehr als einem Jahr",
    ]


def test_ein_jahr_vor_dem_letzten_februartag_ist_der_28() -> None:
    text = KOPF.replace("geprueft_am = 2020-01-02", "geprueft_am = 2023-02-28")
    werk = lade(text, "probe")
    assert list(warnungen("p", werk, date(2024, 2, 29), None)) == []
    assert len(list(warnungen("p", werk, date(2024, 3, 1), None))) == 1


@pytest.mark.parametrize(
    ("folgende", "warnt"),
    [
        pytest.param("", True, id="nichts"),
        pytest.param(frist("P-2", "gueltig_ab = 2020-07-01"), False, id="dieselbe Pflicht, am nächsten Tag"),
        pytest.param(frist("P-2", "gueltig_ab = 2020-07-02"), True, id="dieselbe Pflicht, einen Tag zu spät"),
        pytest.param(frist("P-2", 'neben = ["P-1"]'), False, id="dieselbe Pflicht, schon länger"),
        pytest.param(frist("P-2", "gueltig_ab = 2020-07-01", pflicht="zwei"), True, id="eine andere Pflicht"),
    ],
)
def test_eine_regel_die_vor_ihrem_regelwerk_endet_braucht_eine_nachfolge(folgende: str, warnt: bool) -> None:
    erwartet = "probe.toml: P-1: Warnung: endet am 30.06.2020, und keine Regel derselben Pflicht schließt an"
    assert gewarnt(frist("P-1", "gueltig_bis = 2020-06-30"), folgende) == ([erwartet] if warnt else [])


def test_auch_ein_abgangsgrund_und_eine_vorgangsregel_brauchen_eine_nachfolge_ein_instrument_nicht() -> None:
    def grund(kennung: str, zeile: str) -> str:
        return regel("abgangsgrund", kennung, 'schluessel = "umzug"', 'bezeichnung = "Umzug"', zeile)

    def pflicht(kennung: str, zeile: str) -> str:
        return regel("dokumentationspflicht", kennung, 'vorgaenge = ["kontakt"]', 'felder = ["vermerk"]', zeile)

    halb, danach = "gueltig_bis = 2020-06-30", "gueltig_ab = 2020-07-01"
    assert len(gewarnt(grund("P-1", halb), pflicht("P-2", halb))) == 2
    assert gewarnt(grund("P-1", halb), grund("P-3", danach), pflicht("P-2", halb), pflicht("P-2:neu", danach)) == []
    assert gewarnt(regel("instrument", "P-4", 'ereignisse = ["egv"]', halb)) == []


def fassung(version: str, ab: str, bis: str | None, kennung: str = "probe", zusatz: str = "") -> Fassung:
    text = (
        KOPF.replace('version = "1"', f'version = "{version}"')
        .replace('id = "probe"', f'id = "{kennung}"')
        .replace("gueltig_ab = 2020-01-01", f"gueltig_ab = {ab}")
        .replace("gueltig_bis = 2020-12-31", f"gueltig_bis = {bis}" if bis else "")
    )
    return f"v{version}.toml", lade(text + zusatz, version)


def test_fassungen_die_einander_abloesen_sind_recht_in_jeder_reihenfolge() -> None:
    folge = [
        fassung("3", "2022-01-01", None),
        fassung("1", "2020-01-01", "2020-12-31"),
        fassung("2", "2021-01-01", "2021-12-31"),
    ]
    assert list(zwischen_fassungen(folge)) == []
    andere = fassung("1", "2020-06-01", None, kennung="andere")
    assert list(zwischen_fassungen([*folge, andere])) == [], "verschiedene Regelwerke gelten nebeneinander"


def test_luecken_und_ueberschneidungen_nennen_ihre_tage_und_beide_fassungen() -> None:
    folge = [
        fassung("1", "2020-01-01", "2020-12-31"),
        fassung("2", "2021-02-01", "2021-12-31"),
        fassung("3", "2021-12-01", None),
        fassung("4", "2022-06-01", None),
    ]
    assert [str(warnung) for warnung in zwischen_fassungen(folge)] == [
        "v2.toml: Warnung: zwischen Version 1 (v1.toml) und Version 2 (v2.toml) "
        "gilt vom 01.01.2021 bis 31.01.2021 keine Fassung",
        "v3.toml: Warnung: Version 2 (v2.toml) und Version 3 (v3.toml) gelten vom 01.12.2021 bis 31.12.2021 zugleich",
        "v4.toml: Warnung: Version 3 (v3.toml) und Version 4 (v4.toml) gelten ab 01.06.2022 zugleich",
    ]


def test_eine_fassung_in_einer_laengeren_reisst_keine_luecke() -> None:
    folge = [
        fassung("1", "2020-01-01", "2020-12-31"),
        fassung("2", "2020-03-01", "2020-03-31"),
        fassung("3", "2021-01-01", None),
    ]
    (einzige,) = zwischen_fassungen(folge)
    assert einzige.datei == "v2.toml" and "zugleich" in einzige.grund


def test_zwei_texte_derselben_version_werden_genannt() -> None:
    folge = [fassung("1", "2020-01-01", "2020-12-31"), fassung("1", "2021-01-01", None)]
    assert [w.grund for w in zwischen_fassungen(folge)] == [
        "Version 1 (v1.toml) und Version 1 (v1.toml) sind verschiedene Texte einer Version"
    ]
