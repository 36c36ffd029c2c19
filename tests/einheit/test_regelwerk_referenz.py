"""The reference of the Regelwerk files: complete, current, and every example in it is one that loads."""

import re
from pathlib import Path

import pytest

from domain.regelwerk.laden import lade
from scripts.handbuch.referenz import Unvollstaendig, klassen, referenz
from tests.einheit.regelwerkdateien import BEISPIELE
from tests.einheit.test_regelwerk_schema import modelle

SEITE = Path(__file__).parents[2] / "docs" / "regelwerk-referenz.md"
TEXT = BEISPIELE.read_text("utf-8")


def seite() -> str:
    return SEITE.read_text("utf-8")


def test_die_seite_ist_die_die_erzeugt_wird() -> None:
    assert seite() == referenz(TEXT), "scripts/referenz schreibt sie neu"


def test_jede_klasse_aus_der_eine_datei_gelesen_wird_steht_in_der_referenz() -> None:
    assert set(klassen()) == set(modelle())


def test_jeder_schluessel_steht_mit_bedeutung_und_beispiel_in_der_seite() -> None:
    zeilen = re.findall(r"^\| `(\w+)`(?: \*)? \| (.+?) \| (.+?) \| `(\w+) = (.+)` \|$", seite(), re.MULTILINE)
    assert all(
        schluessel == im_beispiel and bedeutung and werte for schluessel, bedeutung, werte, im_beispiel, _ in zeilen
    )
    genannte = {schluessel for schluessel, *_ in zeilen}
    assert genannte == {name for klasse in modelle() for name in klasse.model_fields}


@pytest.mark.parametrize(
    ("ohne", "fehlt"),
    [
        (r'\[\[warteliste\]\].*?(?=# Eine Handlung)', "warteliste"),
        (r', unklar_genuegt = true', "EinschaetzungKriterium.unklar_genuegt"),
        (r'\nbis_zum_ende = true', "Fristregel.bis_zum_ende"),
        (r', waehrend = \["massnahme"\]', "Geltung.waehrend"),
        (r', innerhalb = \{ monate = 3 \}', "VorherGefordert.innerhalb"),
        (r'\nzugang = "ohne_filter"[^\n]*', "Regelwerkkopf.zugang"),
    ],
)  # fmt: skip
def test_was_kein_beispiel_hat_wird_genannt(ohne: str, fehlt: str) -> None:
    weniger = re.sub(ohne, "", TEXT, flags=re.DOTALL)
    assert weniger != TEXT
    with pytest.raises(Unvollstaendig, match=re.escape(fehlt)):
        referenz(weniger)


def test_die_beispiele_der_seite_ergeben_zusammen_wieder_das_regelwerk() -> None:
    bloecke = re.findall(r"^```toml\n(.*?)^```", seite(), re.MULTILINE | re.DOTALL)
    zusammen = lade("\n".join(bloecke), "referenz.md")
    original = lade(TEXT, "beispiele.toml")
    assert {regel.id: regel for regel in zusammen.alle} == {regel.id: regel for regel in original.alle}
    assert (zusammen.kopf, zusammen.nicht_umgesetzt) == (original.kopf, original.nicht_umgesetzt)


def test_jeder_verweis_der_seite_hat_ein_ziel() -> None:
    ueberschriften = {
        re.sub(r"[^\w -]", "", titel).lower().replace(" ", "-") for titel in re.findall(r"^#+ (.+)$", seite(), re.M)
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", seite())) <= ueberschriften
    for datei in re.findall(r"\]\(([\w.-]+\.(?:md|toml))\)", seite()):
        assert (SEITE.parent / datei).is_file(), datei
