"""One example of every event class, made from the types of its fields: full (nothing has its default) or scarce."""

from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin
from uuid import UUID

from annotated_types import Ge, Le
from pydantic import AwareDatetime, BaseModel, StringConstraints
from pydantic.fields import FieldInfo

from domain.ereignis import Ereignis
from domain.persoenlich import Verborgen
from domain.vokabular import Merkmal, Status

MUSTER = {
    r"^\d{5}$": "99310",
    r"^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16,64}|([A-Z]{1,8}[-:/.])?[0-9]+([-:/.][0-9]+)*)$": "EAKTE-2018-417",
    r"^[A-Z]{2}$": "TH",
    r"^[a-z0-9][a-z0-9-]*$": "ga-01-13",
    r"^[0-9a-f]{64}$": "0f" * 32,
    r"^[a-z0-9_]+$": "arbeitsaufnahme",
    r"^([01][0-9]|2[0-3]):[0-5][0-9]$": "09:30",
    r"^[A-Za-z0-9][A-Za-z0-9._:§ -]*$": "ILM-5.2",
}
"""An example for every pattern a field may ask for."""

EINZELN: dict[tuple[str, str], Any] = {
    ("fall.merkmal_geaendert", "merkmal"): Merkmal.STATUS,
    ("fall.merkmal_geaendert", "wert"): Status.ARBEITSLOS.value,
}
"""What the type of a field alone does not say."""

_FEST: dict[object, Any] = {
    date: date(2018, 3, 1),
    datetime: datetime(2018, 3, 1, 9, 30, 0, 123456, tzinfo=UTC),
    AwareDatetime: datetime(2018, 3, 1, 9, 30, 0, 123456, tzinfo=UTC),
    UUID: UUID("6f1f7c1e-4e0a-4d2c-8b57-3f1f8a6f0b11"),
    Decimal: Decimal("0.65"),
}


def beispiel(klasse: type[Ereignis], *, knapp: bool = False) -> Ereignis:
    """The same event every time. `knapp`: only what the class demands, everything else has its default."""
    return klasse.model_validate(_felder(klasse, knapp, klasse.TOPIC))


def _felder(klasse: type[BaseModel], knapp: bool, thema: str) -> dict[str, Any]:
    return {
        name: EINZELN.get((thema, name)) or _wert(feld.annotation, feld.metadata, feld, knapp, f"{thema}.{name}")
        for name, feld in klasse.model_fields.items()
        if feld.is_required() or not knapp
    }


def _wert(typ: Any, marken: list[Any], feld: FieldInfo | None, knapp: bool, stelle: str) -> Any:
    herkunft, teile = get_origin(typ), get_args(typ)
    # Field(...) inside Annotated brings its marks along.
    marken = [m for marke in marken for m in (marke.metadata if isinstance(marke, FieldInfo) else [marke])]
    if herkunft is Annotated:
        return _wert(teile[0], [*marken, *teile[1:]], feld, knapp, stelle)
    if herkunft in (Union, UnionType):
        erster = next(teil for teil in teile if teil is not NoneType and teil is not Verborgen)
        return _wert(erster, marken, feld, knapp, stelle)
    if herkunft is tuple:
        return (_wert(teile[0], [], None, knapp, stelle),)
    if herkunft is dict:
        return {_wert(teile[0], [], None, knapp, stelle): _wert(teile[1], [], None, knapp, stelle)}
    if herkunft is Literal:
        return teile[0]
    if typ in _FEST:
        return _FEST[typ]
    if typ is bool:
        return not (feld is not None and feld.default is True)
    if typ is int:
        return _zahl(marken, feld)
    if typ is str:
        return _text(marken, stelle)
    if isinstance(typ, type) and issubclass(typ, Enum):
        return next(wert for wert in typ if feld is None or wert != feld.default)
    if isinstance(typ, type) and issubclass(typ, BaseModel):
        return _felder(typ, knapp, stelle)
    raise TypeError(f"kein Beispiel für {stelle}: {typ}")


def _zahl(marken: list[Any], feld: FieldInfo | None) -> int:
    unten = max([0, *(marke.ge for marke in marken if isinstance(marke, Ge) and isinstance(marke.ge, int))])
    oben = min([unten + 2, *(marke.le for marke in marken if isinstance(marke, Le) and isinstance(marke.le, int))])
    return next(zahl for zahl in range(oben, unten - 1, -1) if feld is None or zahl != feld.default)


def _text(marken: list[Any], stelle: str) -> str:
    for marke in marken:
        muster = marke.pattern if isinstance(marke, StringConstraints) else getattr(marke, "pattern", None)
        if isinstance(muster, str):
            if muster not in MUSTER:
                raise TypeError(f"kein Beispiel für das Muster {muster} von {stelle}: in MUSTER aufnehmen")
            return MUSTER[muster]
    return f"Ä: {stelle.rpartition('.')[2]}"
