"""Texts for a page of the history: grounds and notes, from entries that were opened for whoever asked."""

from collections.abc import Iterable, Mapping
from typing import Any

from domain.eintrag import Eintrag
from domain.ereignisse import EintragStorniert


def benoetigte(zeilen: Iterable[Mapping[str, Any]]) -> list[int]:
    """The numbers of the entries to open for these rows: their own, and those of the Stornos that name them."""
    nummern: set[int] = set()
    for zeile in zeilen:
        nummern.add(zeile["nr"])
        if zeile["storniert_durch"] is not None:
            nummern.add(zeile["storniert_durch"])
    return sorted(nummern)


def mit_texten(zeilen: Iterable[Mapping[str, Any]], eintraege: Mapping[int, Eintrag]) -> list[dict[str, Any]]:
    """The rows with two more fields.

    `texte` holds every personal field that is set, by its name in the event (`begruendung`, `vermerk`, `begruendungen` per
    rule, ...); `storno_begruendung` says why the entry was voided. What cannot be read is `{"verborgen": "unlesbar"}`, what
    was handed in sealed `{"verborgen": "versiegelt"}`. `eintraege` must hold all of `benoetigte(zeilen)`.
    """
    return [
        {**zeile, "texte": texte_von(eintraege[zeile["nr"]]), "storno_begruendung": _warum_storniert(zeile, eintraege)}
        for zeile in zeilen
    ]


def texte_von(eintrag: Eintrag) -> dict[str, Any]:
    """Every personal field of an entry that is set, by its name."""
    ereignis = eintrag.ereignis
    return ereignis.model_dump(mode="json", include=set(ereignis.gesetzte_persoenliche()))


def _warum_storniert(zeile: Mapping[str, Any], eintraege: Mapping[int, Eintrag]) -> Any:
    if zeile["storniert_durch"] is None:
        return None
    storno = eintraege[zeile["storniert_durch"]].ereignis
    if not isinstance(storno, EintragStorniert):
        raise ValueError(f"Eintrag {zeile['storniert_durch']} ist kein Storno")
    return storno.model_dump(mode="json", include={"begruendung"})["begruendung"]
