"""Scopes: whom they cover, and that two of them overlap exactly when one case can be in both."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import product
from typing import TypeVar

import pytest
from hypothesis import event, given
from hypothesis import strategies as st
from pydantic import ValidationError

from domain.regelwerk.geltung import Geltung, Hemmniszahl, Sachlage
from domain.vokabular import Bereich, Funktion, Integrationsprognose, Phase, Profillage, Status

BEREICHE = (Bereich.LEISTUNGSFAEHIGKEIT, Bereich.RAHMENBEDINGUNGEN)
GRENZALTER = (0, 15, 25, 67, 99)
HOECHSTZAHL = 3

T = TypeVar("T", bound=StrEnum)


def einige(werte: type[T]) -> st.SearchStrategy[tuple[T, ...] | None]:
    """Nothing said, or a few of the values: few, so that two draws are often disjoint."""
    return st.none() | st.lists(st.sampled_from(list(werte)), min_size=1, max_size=2, unique=True).map(tuple)


def hemmniszahlen() -> st.SearchStrategy[Hemmniszahl]:
    zahlen = st.tuples(st.integers(0, HOECHSTZAHL), st.none() | st.integers(0, HOECHSTZAHL))
    return st.builds(
        lambda grenzen, bereiche, veraenderbar: Hemmniszahl(
            mindestens=grenzen[0], hoechstens=grenzen[1], bereiche=bereiche, veraenderbar=veraenderbar
        ),
        zahlen.filter(lambda grenzen: grenzen[1] is None or grenzen[0] <= grenzen[1]),
        st.lists(st.sampled_from(BEREICHE), min_size=1, unique=True).map(tuple),
        st.booleans(),
    )


LISTEN: dict[str, type[StrEnum]] = {
    "phase": Phase,
    "status": Status,
    "status_nicht": Status,
    "profillage": Profillage,
    "integrationsprognose": Integrationsprognose,
    "funktion": Funktion,
}
TATSACHEN = (*LISTEN, "alter", "hemmnisse")


@st.composite
def geltungen(draw: st.DrawFn, ueber: Sequence[str] = TATSACHEN) -> Geltung:
    """A scope over some of these facts."""
    felder: dict[str, object] = {name: draw(einige(LISTEN[name])) for name in ueber if name in LISTEN}
    if felder.get("status") is not None:
        felder.pop("status_nicht", None)
    if "alter" in ueber:
        ab = draw(st.none() | st.sampled_from(GRENZALTER))
        felder["alter_ab"] = ab
        felder["alter_unter"] = draw(
            st.none() | st.sampled_from([alter for alter in GRENZALTER if alter > (ab or 0)] or [110])
        )
    if "hemmnisse" in ueber:
        felder["hemmnisse"] = draw(st.none() | hemmniszahlen())
    return Geltung.model_validate(felder)


@st.composite
def paare(draw: st.DrawFn) -> tuple[Geltung, Geltung]:
    """Two scopes over the same few facts: over many, two that can hold together would be rare."""
    ueber = sorted(draw(st.sets(st.sampled_from(TATSACHEN), min_size=1, max_size=3)))
    return draw(geltungen(ueber)), draw(geltungen(ueber))


def hemmnislagen() -> Iterator[tuple[dict[Bereich, int], dict[Bereich, int]]]:
    """All ways to have up to the highest limit of Handlungsbedarfe per Bereich, some of them changeable."""
    je_bereich = [(alle, veraenderbar) for alle in range(HOECHSTZAHL + 1) for veraenderbar in range(alle + 1)]
    for zahlen in product(je_bereich, repeat=len(BEREICHE)):
        yield (
            {bereich: alle for bereich, (alle, _) in zip(BEREICHE, zahlen, strict=True)},
            {bereich: wenige for bereich, (_, wenige) in zip(BEREICHE, zahlen, strict=True)},
        )


def gemeinsame_sachlage(links: Geltung, rechts: Geltung) -> Sachlage | None:
    """By trying: a case that satisfies both. Every fact stands for itself in a scope, so each is searched for itself."""
    nichts = Sachlage()
    gefunden: dict[str, object] = {}
    kandidaten: dict[str, Sequence[dict[str, object]]] = {
        "phase": [{"phase": phase} for phase in Phase],
        "alter": [{"alter": alter} for alter in (None, *range(110))],
        "status": [{"status": status} for status in (None, *Status)],
        "profillage": [{"profillage": profillage} for profillage in (None, *Profillage)],
        "integrationsprognose": [{"integrationsprognose": prognose} for prognose in (None, *Integrationsprognose)],
        "funktion": [{"funktion": funktion} for funktion in (None, *Funktion)],
        "hemmnisse": [{"hemmnisse": alle, "veraenderbare": wenige} for alle, wenige in hemmnislagen()],
    }
    bedingungen = {
        "phase": ("phase",),
        "alter": ("alter_ab", "alter_unter"),
        "status": ("status", "status_nicht"),
        "profillage": ("profillage",),
        "integrationsprognose": ("integrationsprognose",),
        "funktion": ("funktion",),
        "hemmnisse": ("hemmnisse",),
    }
    for tatsache, versuche in kandidaten.items():
        beide = [
            Geltung(**{name: getattr(geltung, name) for name in bedingungen[tatsache]}) for geltung in (links, rechts)
        ]
        for versuch in versuche:
            lage = _mit(nichts, versuch)
            if all(geltung.trifft_zu(lage) for geltung in beide):
                gefunden |= versuch
                break
        else:
            return None
    return _mit(nichts, gefunden)


def _mit(lage: Sachlage, felder: dict[str, object]) -> Sachlage:
    werte = {name: getattr(lage, name) for name in Sachlage.__slots__}
    return Sachlage(**{**werte, **felder})


@given(paare())
def test_zwei_geltungen_ueberschneiden_sich_genau_dann_wenn_es_einen_fall_fuer_beide_gibt(
    paar: tuple[Geltung, Geltung],
) -> None:
    links, rechts = paar
    lage = gemeinsame_sachlage(links, rechts)
    event(f"vereinbar: {lage is not None}")
    if lage is not None:
        assert links.trifft_zu(lage)
        assert rechts.trifft_zu(lage)
    assert links.vereinbar_mit(rechts) == (lage is not None)
    assert rechts.vereinbar_mit(links) == (lage is not None)


@pytest.mark.parametrize(("name", "werte"), [(name, werte) for name, werte in LISTEN.items() if name != "status_nicht"])
def test_jede_tatsache_allein_kann_zwei_geltungen_trennen(name: str, werte: type[StrEnum]) -> None:
    erster, zweiter = list(werte)[:2]
    nur_erster, nur_zweiter, beide = (
        Geltung.model_validate({name: liste}) for liste in ([erster], [zweiter], [erster, zweiter])
    )
    assert not nur_erster.vereinbar_mit(nur_zweiter)
    assert nur_erster.vereinbar_mit(beide)
    assert beide.vereinbar_mit(nur_zweiter)


def test_wo_jeder_bekannte_status_ausgeschlossen_ist_bleibt_der_unbekannte() -> None:
    nirgends = Geltung(status_nicht=tuple(Status))
    assert nirgends.trifft_zu(Sachlage(status=None))
    assert nirgends.vereinbar_mit(nirgends)
    assert not nirgends.vereinbar_mit(Geltung(status=(Status.ARBEITSLOS,)))


@given(hemmniszahlen(), hemmniszahlen())
def test_zwei_hemmniszahlen_ueberschneiden_sich_genau_dann_wenn_es_eine_zahl_fuer_beide_gibt(
    links: Hemmniszahl, rechts: Hemmniszahl
) -> None:
    lagen = (Sachlage(hemmnisse=alle, veraenderbare=wenige) for alle, wenige in hemmnislagen())
    assert links.vereinbar_mit(rechts) == any(links.trifft_zu(lage) and rechts.trifft_zu(lage) for lage in lagen)


def sachlagen() -> st.SearchStrategy[Sachlage]:
    return st.builds(
        lambda felder, hemmnisse: Sachlage(**felder, hemmnisse=hemmnisse[0], veraenderbare=hemmnisse[1]),
        st.fixed_dictionaries(
            {
                "phase": st.sampled_from(Phase),
                "alter": st.none() | st.integers(0, 99),
                "status": st.none() | st.sampled_from(Status),
                "profillage": st.none() | st.sampled_from(Profillage),
                "integrationsprognose": st.none() | st.sampled_from(Integrationsprognose),
                "funktion": st.none() | st.sampled_from(Funktion),
            }
        ),
        st.sampled_from(list(hemmnislagen())),
    )


@st.composite
def geltung_um(draw: st.DrawFn, lage: Sachlage) -> Geltung:
    """A drawn scope, opened where it leaves this case out, so that it holds for it."""
    gezogen = draw(geltungen())
    felder: dict[str, object] = {}
    for name in ("phase", "status", "profillage", "integrationsprognose", "funktion"):
        werte, wert = getattr(gezogen, name), getattr(lage, name)
        felder[name] = None if werte is None or wert is None else tuple({*werte, wert})
    if lage.alter is not None:
        felder["alter_ab"] = None if gezogen.alter_ab is None else min(gezogen.alter_ab, lage.alter)
        felder["alter_unter"] = None if gezogen.alter_unter is None else max(gezogen.alter_unter, lage.alter + 1)
    if gezogen.hemmnisse is not None and gezogen.hemmnisse.trifft_zu(lage):
        felder["hemmnisse"] = gezogen.hemmnisse
    return Geltung.model_validate(felder)


@given(st.data(), sachlagen())
def test_gilt_beides_fuer_einen_fall_so_ueberschneidet_es_sich(data: st.DataObject, lage: Sachlage) -> None:
    """The same from the other end, without assuming that facts are independent: one case in both proves the overlap."""
    links, rechts = (data.draw(geltung_um(lage)) for _ in range(2))
    assert links.trifft_zu(lage)
    assert rechts.trifft_zu(lage)
    assert links.vereinbar_mit(rechts)


@given(sachlagen())
def test_wer_nichts_verlangt_gilt_fuer_alle(lage: Sachlage) -> None:
    assert Geltung().trifft_zu(lage)


@pytest.mark.parametrize(("alter", "gilt"), [(24, True), (25, False), (None, False)])
def test_unter_25_heisst_bis_zum_tag_vor_dem_geburtstag_und_nie_bei_unbekanntem_alter(
    alter: int | None, gilt: bool
) -> None:
    assert Geltung(alter_unter=25).trifft_zu(Sachlage(alter=alter)) is gilt


@pytest.mark.parametrize(("alter", "gilt"), [(24, False), (25, True), (None, False)])
def test_ab_25_schliesst_25_ein(alter: int | None, gilt: bool) -> None:
    assert Geltung(alter_ab=25).trifft_zu(Sachlage(alter=alter)) is gilt


@pytest.mark.parametrize(
    ("leistung", "rahmen", "motivation", "gilt"), [(3, 0, 0, True), (1, 2, 0, True), (2, 0, 5, False), (0, 0, 0, False)]
)
def test_handlungsbedarfe_zaehlen_ueber_die_genannten_bereiche_zusammen(
    leistung: int, rahmen: int, motivation: int, gilt: bool
) -> None:
    lage = Sachlage(
        hemmnisse={
            Bereich.LEISTUNGSFAEHIGKEIT: leistung,
            Bereich.RAHMENBEDINGUNGEN: rahmen,
            Bereich.MOTIVATION: motivation,
        }
    )
    assert Geltung(hemmnisse=Hemmniszahl(mindestens=3, bereiche=BEREICHE)).trifft_zu(lage) is gilt


def test_nur_veraenderbare_zaehlen_wo_das_verlangt_ist() -> None:
    lage = Sachlage(hemmnisse={BEREICHE[0]: 3}, veraenderbare={BEREICHE[0]: 2})
    assert Hemmniszahl(mindestens=3, bereiche=BEREICHE).trifft_zu(lage)
    assert not Hemmniszahl(mindestens=3, bereiche=BEREICHE, veraenderbar=True).trifft_zu(lage)


@pytest.mark.parametrize(
    "felder",
    [
        {"alter_ab": 25, "alter_unter": 25},
        {"phase": []},
        {"integrationsprognose": []},
        {"status": ["arbeitslos"], "status_nicht": ["arbeitslos"]},
        {"hemmnisse": {"mindestens": 3, "hoechstens": 2}},
        {"haarfarbe": "rot"},
    ],
)
def test_eine_geltung_die_niemanden_treffen_kann_gibt_es_nicht(felder: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Geltung.model_validate(felder)


def test_die_altersgrenzen_sind_die_genannten() -> None:
    assert Geltung(alter_ab=15, alter_unter=25).altersgrenzen == {15, 25}
    assert Geltung().altersgrenzen == frozenset()
