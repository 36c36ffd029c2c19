"""The logbook of the office: what it did, in a sentence or two."""

from collections.abc import Iterator

from domain.organisation.amtshandlung import (
    Amtshandlungsereignis,
    AnlassFestgehalten,
    AuswertungErstellt,
    AuswertungMitgeteilt,
    BesprechungGehalten,
    ErgebnisGeprueft,
    KontrolleDokumentiert,
    RegelungFortgeschrieben,
    StellenAbgeglichen,
)
from domain.woerter import aufgezaehlt, schluessel, wort


def handlungssatz(ereignis: Amtshandlungsereignis) -> str:
    """What was done, about what, by whom and for whom."""
    return f"{'; '.join((_kern(ereignis), *_zusaetze(ereignis)))}."


def _kern(ereignis: Amtshandlungsereignis) -> str:
    match ereignis:
        case BesprechungGehalten():
            return f"{wort(ereignis.art)} gehalten"
        case AnlassFestgehalten():
            return "Anlass festgehalten"
        case AuswertungErstellt():
            return f"Auswertung {schluessel(ereignis.auswertung)} erstellt{_monat(ereignis)}"
        case AuswertungMitgeteilt():
            an = aufgezaehlt(map(wort, ereignis.an))
            return f"Auswertung {schluessel(ereignis.auswertung)}{_monat(ereignis)} mitgeteilt an {an}"
        case ErgebnisGeprueft():
            return f"Ergebnisprüfung für {ereignis.jahr}"
        case RegelungFortgeschrieben():
            return "Regelung fortgeschrieben"
        case StellenAbgeglichen():
            stellen = f": {ereignis.stellen} Stellen" if ereignis.stellen is not None else ""
            return f"Offene Stellen mit dem eigenen Kundenstamm abgeglichen{stellen}"
        case KontrolleDokumentiert():
            return "Kontrolle im internen Kontrollsystem"
        case _:
            raise TypeError(f"kein Satz für {ereignis.TOPIC}")


def _monat(ereignis: AuswertungErstellt | AuswertungMitgeteilt) -> str:
    return f" für {ereignis.monat:%m.%Y}" if ereignis.monat is not None else ""


def _zusaetze(ereignis: Amtshandlungsereignis) -> Iterator[str]:
    worueber = [*map(wort, ereignis.gegenstaende), *getattr(ereignis, "regelwerke", ())]
    if worueber:
        yield f"worüber: {aufgezaehlt(worueber)}"
    if isinstance(ereignis, BesprechungGehalten):
        if ereignis.teilnehmende:
            funktionen = dict.fromkeys(wort(teilnahme.funktion) for teilnahme in ereignis.teilnehmende)
            yield f"es nahmen teil: {aufgezaehlt(funktionen)}"
        if ereignis.fuer_alle:
            yield f"für alle: {aufgezaehlt(map(wort, ereignis.fuer_alle))}"
    if isinstance(ereignis, AuswertungErstellt) and ereignis.ebenen:
        yield f"je {aufgezaehlt(map(wort, ereignis.ebenen))}"
    if ereignis.funktion is not None:
        yield f"es handelte: {wort(ereignis.funktion)}"
    if ereignis.team is not None:
        yield f"nur Team {ereignis.team}"
