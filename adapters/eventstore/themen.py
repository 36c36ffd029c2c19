"""Which event classes can be stored: the one list of the modules they live in, and what reading them needs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import domain.ereignisse
import domain.kunde
import domain.organisation.amtshandlung
import domain.organisation.ereignisse
import domain.organisation.stichprobe
import domain.organisation.uebergabe
from domain.eintrag import Lesart
from domain.ereignis import Ereignis, alle_ereignisklassen

EREIGNISMODULE = (
    domain.ereignisse,
    domain.kunde,
    domain.organisation.ereignisse,
    domain.organisation.stichprobe,
    domain.organisation.amtshandlung,
    domain.organisation.uebergabe,
)
_FLACH = frozenset(modul.__name__ for modul in EREIGNISMODULE if not hasattr(modul, "__path__"))


@dataclass(frozen=True, slots=True)
class Thema:
    """How events of one topic are read."""

    klasse: type[Ereignis]
    version: int
    anfang: bytes
    """How the stored state of the present version begins: with its number, unless that is 1."""
    geoeffnet_bei: tuple[Lesart, ...]
    """With which readings its personal fields are decrypted."""


def gespeicherte_klassen() -> list[type[Ereignis]]:
    """The event classes of `EREIGNISMODULE`, in the order of their definition."""
    namen = {modul.__name__ for modul in EREIGNISMODULE}
    return [klasse for klasse in dict.fromkeys(alle_ereignisklassen()) if _modul(klasse) in namen]


def _modul(klasse: type[Ereignis]) -> str:
    """The module a class is known by: where it has a room of its own in a package, the package."""
    return klasse.__module__ if klasse.__module__ in _FLACH else klasse.__module__.rpartition(".")[0]


def verzeichnis(klassen: Iterable[type[Ereignis]]) -> Mapping[str, Thema]:
    """The classes by topic. Raises `ValueError` when two share one."""
    themen: dict[str, Thema] = {}
    for klasse in klassen:
        if klasse.TOPIC in themen:
            raise ValueError(f"{klasse.TOPIC} gehört schon zu {themen[klasse.TOPIC].klasse.__qualname__}")
        anfang = b"{" if klasse.VERSION == 1 else b"%d{" % klasse.VERSION
        geoeffnet_bei = tuple(lesart for lesart in Lesart if lesart.oeffnet(klasse))
        themen[klasse.TOPIC] = Thema(klasse, klasse.VERSION, anfang, geoeffnet_bei)
    return themen
