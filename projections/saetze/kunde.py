"""The person: only which fields were named, never what they hold."""

from domain.kunde import (
    ErinnerungenEingewilligt,
    KundeAngelegt,
    KundeBerichtigt,
    KundenEreignis,
    KundenZusammengefuehrt,
    ZusammenfuehrungAufgehoben,
)
from domain.woerter import aufgezaehlt, wort

_FELDER = {
    "name": "Name",
    "vorname": "Vorname",
    "geburtsdatum": "Geburtsdatum",
    "kundennummer": "Kundennummer",
    "bg_nummer": "BG-Nummer",
    "kontaktdaten": "Kontaktdaten",
}


def kundensatz(ereignis: KundenEreignis) -> str:
    match ereignis:
        case KundeAngelegt():
            return "Anlage der Person."
        case KundeBerichtigt():
            felder = [wort for feld, wort in _FELDER.items() if getattr(ereignis, feld) is not None]
            return (
                f"Berichtigung der Angaben zur Person: {aufgezaehlt(felder)}."
                if felder
                else "Berichtigung der Angaben zur Person ohne Änderung."
            )
        case ErinnerungenEingewilligt():
            wege = aufgezaehlt(wort(weg) for weg in ereignis.wege) if ereignis.wege else "in keiner Weise mehr"
            return f"Einwilligung in Erinnerungen an Termine: {wege}."
        case KundenZusammengefuehrt():
            wie = "ist in dieser aufgegangen" if ereignis.fuehrend else "führt diese Person nun"
            return f"Zusammenführung: Die Person {ereignis.mit} {wie}."
        case ZusammenfuehrungAufgehoben():
            return f"Aufhebung der Zusammenführung mit der Person {ereignis.mit}."
        case _:
            raise TypeError(f"kein Satz für {ereignis.TOPIC}")
