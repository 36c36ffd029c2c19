"""Keys of a Regelwerk in its own words; where nobody knows them any more, as they are."""

from domain.regelwerk.inkraft import Regeln
from domain.woerter import schluessel


def begriff(feld: str, wert: str, regeln: Regeln | None) -> str:
    """What a word in this field of an entry means."""
    bekannt = regeln.begriffe(feld).get(wert) if regeln is not None else None
    return bekannt.bezeichnung if bekannt is not None else schluessel(wert)


def abgangsgrund(grund: str, regeln: Regeln | None) -> str:
    """The reason for which something ended."""
    beschreibungen = regeln.abgangsgruende(grund) if regeln is not None else ()
    return beschreibungen[0].bezeichnung if beschreibungen else schluessel(grund)
