"""Scopes: whom they cover, and that two of them overlap exactly when one case can be in both."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import combinations, product
from typing import TypeVar

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from domain.regelwerk.geltung import Geltung, Hemmniszahl, Sachlage
from domain.vokabular import MERKMALSWERTE, Bereich, Funktion, Merkmal, Phase, Zeitraumart

BEREICHE = (Bereich.LEISTUNGSFAEHIGKEIT, Bereich.RAHMENBEDINGUNGEN)
GRENZALTER = (0, 15, 25, 67, 99)
HOECHSTZAHL = 3
ZEITRAEUME = (Zeitraumart.MASSNAHME, Zeitraumart.SCHULBESUCH, Zeitraumart.EGV)
"""A few of them: a scope treats all alike."""

T = TypeVar("T", bound=StrEnum)


def einige(werte: Sequence[T]) -> st.SearchStrategy[tuple[T, ...] | None]:
    """Nothing said, or a few of the values: few, so that two draws are often disjoint."""
    return st.none() | st.lists(st.sampled_from(werte), min_size=1, max_size=2, unique=True).map(tuple)


def hemmniszahlen() -> st.SearchStrategy[Hemmniszahl]:
    zahlen = st.tuples(st.integers(0, HOECHSTZAHL), st.none() | st.integers(0, HOECHSTZAHL))
    return st.builds(
        lambda grenzen, bereiche, welche: Hemmniszahl(
            mindestens=grenzen[0], hoechstens=grenzen[1], bereiche=bereiche, **dict.fromkeys(welche, True)
        ),
        zahlen.filter(lambda grenzen: grenzen[1] is None or grenzen[0] <= grenzen[1]),
        st.lists(st.sampled_from(BEREICHE), min_size=1, unique=True).map(tuple),
        st.sampled_from(((), ("veraenderbar",), ("schwerwiegend",))),
    )


MERKMALE: dict[str, tuple[StrEnum, ...]] = {m.value: tuple(MERKMALSWERTE[m]) for m in Merkmal}
LISTEN: dict[str, tuple[StrEnum, ...]] = {"phase": tuple(Phase), **MERKMALE, "funktion": tuple(Funktion)}
BEDINGUNGEN: dict[str, tuple[str, ...]] = {
    **{name: (name, f"{name}_nicht") if name in MERKMALE else (name,) for name in LISTEN},
    "alter": ("alter_ab", "alter_unter"),
    "zeitraeume": ("waehrend", "ausserhalb"),
    "hemmnisse": ("hemmnisse",),
}
"""Every fact a scope can ask for, and the conditions on it."""


def test_jede_bedingung_wird_hier_gezogen() -> None:
    assert sorted(Geltung.model_fields) == sorted(name for namen in BEDINGUNGEN.values() for name in namen)
    assert set(Sachlage.__slots__) == {*BEDINGUNGEN, "veraenderbare", "schwerwiegende"}


@st.composite
def geltungen(draw: st.DrawFn, ueber: Sequence[str] = tuple(BEDINGUNGEN)) -> Geltung:
    """A scope over some of these facts."""
    felder: dict[str, object] = {}
    for name in (name for name in LISTEN if name in ueber):
        # What is asked for is not excluded as well.
        felder[draw(st.sampled_from(BEDINGUNGEN[name]))] = draw(einige(LISTEN[name]))
    if "alter" in ueber:
        ab = draw(st.none() | st.sampled_from(GRENZALTER))
        felder["alter_ab"] = ab
        felder["alter_unter"] = draw(
            st.none() | st.sampled_from([alter for alter in GRENZALTER if alter > (ab or 0)] or [110])
        )
    if "zeitraeume" in ueber:
        waehrend = draw(einige(ZEITRAEUME))
        uebrige = [art for art in ZEITRAEUME if art not in (waehrend or ())]
        felder |= {"waehrend": waehrend, "ausserhalb": draw(einige(uebrige))}
    if "hemmnisse" in ueber:
        felder["hemmnisse"] = draw(st.none() | hemmniszahlen())
    return Geltung.model_validate(felder)


@st.composite
def paare(draw: st.DrawFn) -> tuple[Geltung, Geltung]:
    """Two scopes over the same few facts: over many, two that can hold together would be rare."""
    ueber = sorted(draw(st.sets(st.sampled_from(tuple(BEDINGUNGEN)), min_size=1, max_size=3)))
    return draw(geltungen(ueber)), draw(geltungen(ueber))


def _hemmnislagen() -> Iterator[dict[str, object]]:
    """All ways to have up to the highest limit of Handlungsbedarfe per Bereich, some changeable, some heavy."""
    je_bereich = [
        (alle, veraenderbare, schwere)
        for alle in range(HOECHSTZAHL + 1)
        for veraenderbare in range(alle + 1)
        for schwere in range(alle + 1)
    ]
    for zahlen in product(je_bereich, repeat=len(BEREICHE)):
        je_art = zip(*zahlen, strict=True)
        yield {
            name: dict(zip(BEREICHE, anzahlen, strict=True))
            for name, anzahlen in zip(("hemmnisse", "veraenderbare", "schwerwiegende"), je_art, strict=True)
        }


HEMMNISLAGEN = tuple(_hemmnislagen())
ZEITRAUMLAGEN: tuple[dict[str, object], ...] = tuple(
    {"zeitraeume": frozenset(arten)}
    for anzahl in range(len(ZEITRAEUME) + 1)
    for arten in combinations(ZEITRAEUME, anzahl)
)
VERSUCHE: dict[str, Sequence[dict[str, object]]] = {
    **{name: [{name: wert} for wert in (None, *werte)] for name, werte in LISTEN.items()},
    "phase": [{"phase": phase} for phase in Phase],
    "alter": [{"alter": alter} for alter in (None, *range(110))],
    "zeitraeume": ZEITRAUMLAGEN,
    "hemmnisse": HEMMNISLAGEN,
}
"""Per fact everything that can be the case."""


def gemeinsame_sachlage(links: Geltung, rechts: Geltung) -> Sachlage | None:
    """By trying: a case that satisfies both. Every fact stands for itself in a scope, so each is searched for itself."""
    gefunden: dict[str, object] = {}
    for tatsache, versuche in VERSUCHE.items():
        beide = [
            Geltung(**{name: getattr(geltung, name) for name in BEDINGUNGEN[tatsache]}) for geltung in (links, rechts)
        ]
        for versuch in versuche:
            lage = sachlage(versuch)
            if all(geltung.trifft_zu(lage) for geltung in beide):
                gefunden |= versuch
                break
        else:
            return None
    return sachlage(gefunden)


def sachlage(felder: Mapping[str, object]) -> Sachlage:
    return replace(Sachlage(), **felder)  # type: ignore[arg-type]  # the keys are those of BEDINGUNGEN


@settings(max_examples=300)
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


@pytest.mark.parametrize(("name", "werte"), LISTEN.items())
def test_jede_tatsache_allein_kann_zwei_geltungen_trennen(name: str, werte: tuple[StrEnum, ...]) -> None:
    erster, zweiter = werte[:2]
    nur_erster, nur_zweiter, beide = (
        Geltung.model_validate({name: liste}) for liste in ([erster], [zweiter], [erster, zweiter])
    )
    assert not nur_erster.vereinbar_mit(nur_zweiter)
    assert nur_erster.vereinbar_mit(beide)
    assert beide.vereinbar_mit(nur_zweiter)


@pytest.mark.parametrize(("name", "werte"), MERKMALE.items())
def test_ausgeschlossenes_trennt_von_dem_was_nur_fuer_dieses_gilt(name: str, werte: tuple[StrEnum, ...]) -> None:
    erster, zweiter = werte[:2]
    ohne_ersten = Geltung.model_validate({f"{name}_nicht": [erster]})
    assert not ohne_ersten.vereinbar_mit(Geltung.model_validate({name: [erster]}))
    assert ohne_ersten.vereinbar_mit(Geltung.model_validate({name: [erster, zweiter]}))
    assert ohne_ersten.trifft_zu(Sachlage()) and not ohne_ersten.trifft_zu(sachlage({name: erster}))


@pytest.mark.parametrize(("name", "werte"), MERKMALE.items())
def test_wo_jeder_bekannte_wert_ausgeschlossen_ist_bleibt_der_unbekannte(name: str, werte: tuple[StrEnum, ...]) -> None:
    nirgends = Geltung.model_validate({f"{name}_nicht": werte})
    assert nirgends.trifft_zu(Sachlage())
    assert nirgends.vereinbar_mit(nirgends)
    assert not nirgends.vereinbar_mit(Geltung.model_validate({name: werte[:1]}))


def test_waehrend_verlangt_alle_ausserhalb_keinen_der_genannten_zeitraeume() -> None:
    beide = frozenset({Zeitraumart.MASSNAHME, Zeitraumart.EGV})
    in_beiden, in_keinem = Geltung(waehrend=tuple(beide)), Geltung(ausserhalb=tuple(beide))
    assert in_beiden.trifft_zu(sachlage({"zeitraeume": beide | {Zeitraumart.LEISTUNG}}))
    assert in_keinem.trifft_zu(sachlage({"zeitraeume": frozenset({Zeitraumart.LEISTUNG})}))
    for eine in beide:
        lage = sachlage({"zeitraeume": frozenset({eine})})
        assert not in_beiden.trifft_zu(lage) and not in_keinem.trifft_zu(lage)
    assert not in_beiden.vereinbar_mit(in_keinem)
    assert in_beiden.vereinbar_mit(Geltung(ausserhalb=(Zeitraumart.LEISTUNG,)))


@given(hemmniszahlen(), hemmniszahlen())
def test_zwei_hemmniszahlen_ueberschneiden_sich_genau_dann_wenn_es_eine_zahl_fuer_beide_gibt(
    links: Hemmniszahl, rechts: Hemmniszahl
) -> None:
    lagen = map(sachlage, HEMMNISLAGEN)
    assert links.vereinbar_mit(rechts) == any(links.trifft_zu(lage) and rechts.trifft_zu(lage) for lage in lagen)


@st.composite
def sachlagen(draw: st.DrawFn) -> Sachlage:
    """Any case: every fact drawn for itself."""
    felder: dict[str, object] = {}
    for versuche in VERSUCHE.values():
        felder |= draw(st.sampled_from(versuche))
    return sachlage(felder)


@st.composite
def geltung_um(draw: st.DrawFn, lage: Sachlage) -> Geltung:
    """A drawn scope, opened where it leaves this case out, so that it holds for it."""
    gezogen = draw(geltungen())
    felder: dict[str, object] = {}
    for name in LISTEN:
        werte, wert = getattr(gezogen, name), getattr(lage, name)
        felder[name] = None if werte is None or wert is None else tuple({*werte, wert})
    for name in MERKMALE:
        felder[f"{name}_nicht"] = _ohne(getattr(gezogen, f"{name}_nicht"), {getattr(lage, name)})
    if lage.alter is not None:
        felder["alter_ab"] = None if gezogen.alter_ab is None else min(gezogen.alter_ab, lage.alter)
        felder["alter_unter"] = None if gezogen.alter_unter is None else max(gezogen.alter_unter, lage.alter + 1)
    felder["waehrend"] = _ohne(gezogen.waehrend, set(ZEITRAEUME) - lage.zeitraeume)
    felder["ausserhalb"] = _ohne(gezogen.ausserhalb, lage.zeitraeume)
    if gezogen.hemmnisse is not None and gezogen.hemmnisse.trifft_zu(lage):
        felder["hemmnisse"] = gezogen.hemmnisse
    return Geltung.model_validate(felder)


def _ohne(werte: Iterable[object] | None, diese: Container[object]) -> tuple[object, ...] | None:
    """What is left of a condition; nothing left is no condition."""
    return tuple(wert for wert in werte or () if wert not in diese) or None


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


def test_nur_veraenderbare_oder_schwerwiegende_zaehlen_wo_das_verlangt_ist() -> None:
    lage = Sachlage(hemmnisse={BEREICHE[0]: 3}, veraenderbare={BEREICHE[0]: 2}, schwerwiegende={BEREICHE[0]: 1})
    for felder, anzahl in (({}, 3), ({"veraenderbar": True}, 2), ({"schwerwiegend": True}, 1)):
        for mindestens in range(1, 5):
            zahl = Hemmniszahl.model_validate({"mindestens": mindestens, "bereiche": BEREICHE, **felder})
            assert zahl.trifft_zu(lage) is (mindestens <= anzahl)


@pytest.mark.parametrize(
    "felder",
    [
        {"alter_ab": 25, "alter_unter": 25},
        {"phase": []},
        {"integrationsprognose": []},
        {"kundenkategorie_nicht": []},
        {"waehrend": []},
        *({name: werte[:1], f"{name}_nicht": werte[1:2]} for name, werte in MERKMALE.items()),
        {"waehrend": ["massnahme", "egv"], "ausserhalb": ["egv"]},
        {"hemmnisse": {"mindestens": 3, "hoechstens": 2}},
        {"hemmnisse": {"mindestens": 1, "veraenderbar": True, "schwerwiegend": True}},
        {"haarfarbe": "rot"},
    ],
)
def test_eine_geltung_die_niemanden_treffen_kann_gibt_es_nicht(felder: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Geltung.model_validate(felder)


def test_die_altersgrenzen_sind_die_genannten() -> None:
    assert Geltung(alter_ab=15, alter_unter=25).altersgrenzen == {15, 25}
    assert Geltung().altersgrenzen == frozenset()
