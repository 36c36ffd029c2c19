"""Keys of a Regelwerk in its own words; where nobody knows them any more, as they are."""

from domain.regelwerk.regeln import Regeln
from domain.regelwerk.stichprobe import Stichprobenregel
from domain.woerter import schluessel


def begriff(feld: str, wert: str, regeln: Regeln | None) -> str:
    """What a word in this field of an entry means."""
    bekannt = regeln.begriffe(feld).get(wert) if regeln is not None else None
    return bekannt.bezeichnung if bekannt is not None else schluessel(wert)


def pruefpunkt(punkt: str, regeln: Regeln | None) -> str:
    """What is looked at in a sample."""
    alle = (p for regel in regeln.von(Stichprobenregel) for p in regel.pruefpunkte) if regeln is not None else ()
    return next((p.bezeichnung for p in alle if p.schluessel == punkt), schluessel(punkt))


def abgangsgrund(grund: str, regeln: Regeln | None) -> str:
    """The reason for which something ended."""
    beschreibungen = regeln.abgangsgruende(grund) if regeln is not None else ()
    return beschreibungen[0].bezeichnung if beschreibungen else schluessel(grund)
