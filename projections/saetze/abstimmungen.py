"""What others are asked for before a decision, sentence by sentence."""

from domain.ereignisse import AbstimmungBeantwortet, AbstimmungErbeten, AbstimmungZurueckgezogen, FallEreignis
from domain.vokabular import Abstimmungsart, Abstimmungsergebnis
from domain.woerter import mit, von, wort

_ERGEBNIS = {
    Abstimmungsergebnis.ERFOLGT: "Die erbetene Abstimmung ist erfolgt",
    Abstimmungsergebnis.ERTEILT: "Die erbetene Zustimmung ist erteilt",
    Abstimmungsergebnis.VERWEIGERT: "Die erbetene Zustimmung ist verweigert",
}


def abstimmungssatz(ereignis: FallEreignis) -> str | None:
    """Who asks whom for what, and what came of it; None for an event that is about something else."""
    match ereignis:
        case AbstimmungErbeten():
            zustimmung = ereignis.art is Abstimmungsart.ZUSTIMMUNG
            wem = von(ereignis.mit_funktion) if zustimmung else f"mit {mit(ereignis.mit_funktion)}"
            return (
                f"Fachkraft {ereignis.fachkraft} bittet um {wort(ereignis.art)} {wem} vor der Entscheidung "
                f"({wort(ereignis.vorgang)}, {ereignis.regel}; Abstimmung {ereignis.abstimmung})."
            )
        case AbstimmungBeantwortet():
            wie = ", persönlich" if ereignis.persoenlich else ""
            dabei = ", die Person war anwesend" if ereignis.person_anwesend else ""
            wer = f"Fachkraft {ereignis.fachkraft}, " if ereignis.fachkraft is not None else ""
            return f"{_ERGEBNIS[ereignis.ergebnis]}{wie}{dabei} ({wer}Abstimmung {ereignis.abstimmung})."
        case AbstimmungZurueckgezogen():
            return f"Zurückgezogene Bitte um Abstimmung (Abstimmung {ereignis.abstimmung})."
        case _:
            return None
