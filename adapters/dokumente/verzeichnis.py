"""Every document: what it offers, and how that is made from the file."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from adapters.dokumente.aktenlage import Aktenlage, Fehlend
from adapters.dokumente.bewerberprofil import bewerberprofil
from adapters.dokumente.gespraech import belehrung, einladung
from adapters.dokumente.inhalt import (
    Belehrung,
    Bewerberprofil,
    Eingliederungsvereinbarung,
    Einladung,
    Formblatt,
    Inhalt,
    Uebergabeprotokoll,
)
from adapters.dokumente.uebergabe import uebergabeprotokoll
from adapters.dokumente.vereinbarung import eingliederungsvereinbarung, formblatt
from domain.vokabular import Schriftstueck


@dataclass(frozen=True, slots=True)
class Dokument:
    """`aus` takes the file and the number of an entry (None: the latest one that fits)."""

    inhalt: type[Inhalt]
    aus: Callable[[Aktenlage, int | None], Inhalt | Fehlend]


DOKUMENTE: Mapping[Schriftstueck, Dokument] = {
    Schriftstueck.BEWERBERPROFIL: Dokument(Bewerberprofil, bewerberprofil),
    Schriftstueck.EGV: Dokument(Eingliederungsvereinbarung, eingliederungsvereinbarung),
    Schriftstueck.FORMBLATT: Dokument(Formblatt, formblatt),
    Schriftstueck.UEBERGABEPROTOKOLL: Dokument(Uebergabeprotokoll, uebergabeprotokoll),
    Schriftstueck.BELEHRUNG: Dokument(Belehrung, belehrung),
    Schriftstueck.EINLADUNG: Dokument(Einladung, einladung),
}
