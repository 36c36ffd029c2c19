"""Criteria for access: lists, what is computed from the facts, and what only a person can assess."""

from collections.abc import Mapping
from typing import Annotated, Literal, assert_never

from pydantic import Field, model_validator

from domain.ereignis import Wert
from domain.ereigniswerte import Schluessel
from domain.regelwerk.geltung import Geltung, Hemmniszahl, Sachlage, alter_in_worten, altersgrenzen_pruefen
from domain.regelwerk.muster import merkmalswerte_pruefen
from domain.vokabular import Einschaetzung, Merkmal
from domain.woerter import merkmalswert, wort


class MerkmalKriterium(Wert):
    """A fact of the case has one of these values."""

    art: Literal["merkmal"]
    merkmal: Merkmal
    werte: Annotated[tuple[str, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _bekannte_werte(self) -> "MerkmalKriterium":
        merkmalswerte_pruefen(self.merkmal, self.werte)
        return self

    def in_worten(self) -> str:
        """`Profillage: Marktprofil oder Förderprofil`"""
        return f"{wort(self.merkmal)}: {' oder '.join(merkmalswert(self.merkmal, wert) for wert in self.werte)}"


class AlterKriterium(Wert):
    """The person is at least `ab` and younger than `unter`."""

    art: Literal["alter"]
    ab: int | None = Field(default=None, ge=0, le=120)
    unter: int | None = Field(default=None, ge=1, le=121)

    @model_validator(mode="after")
    def _sagt_etwas(self) -> "AlterKriterium":
        altersgrenzen_pruefen(self.ab, self.unter)
        return self

    def in_worten(self) -> str:
        """`Alter: ab 15 und unter 25 Jahre`"""
        return alter_in_worten(self.ab, self.unter)


class HemmnisKriterium(Hemmniszahl):
    """So many Handlungsbedarfe in these Bereiche together (computed)."""

    art: Literal["hemmnisse"]
    mindestens: int = Field(ge=1, le=1_000)


class EinschaetzungKriterium(Wert):
    """A Fachkraft assessed it; `nur_wenn` names another assessment that must be ja for this one to be asked at all.

    With `unklar_genuegt`, that it cannot be assessed yet stands in nobody's way.
    """

    art: Literal["einschaetzung"]
    schluessel: Schluessel
    frage: str
    nur_wenn: Schluessel | None = None
    unklar_genuegt: bool = False


Kriterium = Annotated[
    MerkmalKriterium | AlterKriterium | HemmnisKriterium | EinschaetzungKriterium, Field(discriminator="art")
]


def wird_gefragt(kriterium: Kriterium, einschaetzungen: Mapping[str, Einschaetzung]) -> bool:
    """Whether the criterion is asked at all, as things have been assessed so far."""
    voraussetzung = kriterium.nur_wenn if isinstance(kriterium, EinschaetzungKriterium) else None
    return voraussetzung is None or einschaetzungen.get(voraussetzung) is Einschaetzung.JA


def fehlt_am_kriterium(
    kriterium: Kriterium, lage: Sachlage, einschaetzungen: Mapping[str, Einschaetzung]
) -> str | None:
    """None if a criterion that is asked is met, else in German what would meet it."""
    match kriterium:
        case MerkmalKriterium():
            return None if lage.merkmal(kriterium.merkmal) in kriterium.werte else kriterium.in_worten()
        case AlterKriterium():
            erfuellt = Geltung(alter_ab=kriterium.ab, alter_unter=kriterium.unter).trifft_zu(lage)
            return None if erfuellt else kriterium.in_worten()
        case HemmnisKriterium():
            gezaehlt = kriterium.gezaehlt_in(lage)
            return None if kriterium.trifft_zu(lage) else f"{kriterium.in_worten()} (festgestellt: {gezaehlt})"
        case EinschaetzungKriterium():
            antwort = einschaetzungen.get(kriterium.schluessel)
            unklar = kriterium.unklar_genuegt and antwort is Einschaetzung.NICHT_BEURTEILBAR
            if antwort is Einschaetzung.JA or unklar:
                return None
            return f"{kriterium.frage} (einschaetzungen.{kriterium.schluessel} = ja)"
        case _:
            assert_never(kriterium)
