"""The language of Vorlagen: Jinja2 in its sandbox, without anything that reaches beyond what a document offers.

Everything from data is escaped. There is nothing to include, no global, no way to call anything.
"""

from collections.abc import Iterable
from datetime import date

from jinja2 import DictLoader, StrictUndefined
from jinja2.filters import FILTERS
from jinja2.sandbox import ImmutableSandboxedEnvironment

from domain.woerter import tag

FILTER = frozenset({"join", "length"})
"""The filters there are."""


def umgebung() -> ImmutableSandboxedEnvironment:
    """A fresh one: what is compiled in it knows nothing of other Vorlagen."""
    neue = ImmutableSandboxedEnvironment(
        loader=DictLoader({}),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=in_worten,
        trim_blocks=True,
        lstrip_blocks=True,
        cache_size=0,
    )
    neue.globals.clear()
    neue.tests.clear()
    _nur(neue.filters, FILTER)
    return neue


def in_worten(wert: object) -> object:
    """What an output shows: a day as 15.01.2018, yes or no, and nothing for what there is not."""
    match wert:
        case None:
            return ""
        case bool():
            return "ja" if wert else "nein"
        case date():
            return tag(wert)
        case _:
            return wert


def _nur(filters: dict[str, object], namen: Iterable[str]) -> None:
    filters.clear()
    filters.update({name: FILTERS[name] for name in namen})
