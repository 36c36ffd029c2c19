"""What the office offers and whom it knows, sentence by sentence: the Maßnahmekatalog, the network."""

from domain.organisation.ereignisse import (
    AnsprechpersonBenannt,
    MassnahmeAngelegt,
    MassnahmeBeendet,
    Massnahmebeschreibung,
    MassnahmeGeaendert,
    MassnahmeplatzBelegt,
    MassnahmeplatzFreigegeben,
    MassnahmeverantwortungUebertragen,
    NetzwerkkontaktEntfernt,
    NetzwerkkontaktGeaendert,
    NetzwerkkontaktHinterlegt,
    OrganisationsEreignis,
)
from domain.woerter import ab_bis, tag, wort


def angebotssatz(ereignis: OrganisationsEreignis) -> str:
    """What was done. Raises TypeError for an event nobody has words for."""
    match ereignis:
        case MassnahmeAngelegt():
            wer = f", verantwortlich ist Fachkraft {ereignis.verantwortlich}" if ereignis.verantwortlich else ""
            return f"Aufnahme in den Maßnahmekatalog: {wort(ereignis.art)} {_angaben(ereignis)}{wer}."
        case MassnahmeGeaendert():
            return f"Änderung im Maßnahmekatalog, ab {tag(ereignis.gilt_ab)}: {_angaben(ereignis)}."
        case MassnahmeverantwortungUebertragen():
            return f"Verantwortlich für die Maßnahme ab {tag(ereignis.gilt_ab)}: Fachkraft {ereignis.verantwortlich}."
        case MassnahmeBeendet():
            return f"Die Maßnahme endet am {tag(ereignis.bis)}."
        case MassnahmeplatzBelegt():
            ueber = ", über die Zahl der Plätze hinaus" if ereignis.ueber_plaetze else ""
            return f"Platz in der Maßnahme belegt {ab_bis(ereignis.von, ereignis.bis)}: Fall {ereignis.fall}{ueber}."
        case MassnahmeplatzFreigegeben():
            return f"Platz in der Maßnahme freigegeben: Fall {ereignis.fall}."
        case NetzwerkkontaktHinterlegt():
            return f"Netzwerkkontakt hinterlegt: Team {ereignis.team}, Fachkraft {ereignis.fachkraft}."
        case NetzwerkkontaktGeaendert():
            return "Netzwerkkontakt geändert."
        case NetzwerkkontaktEntfernt():
            return "Netzwerkkontakt entfernt."
        case AnsprechpersonBenannt(fachkraft=None):
            return f"Team {ereignis.team}: ab {tag(ereignis.gilt_ab)} keine Ansprechperson für {ereignis.angebot}."
        case AnsprechpersonBenannt():
            wer = f"Fachkraft {ereignis.fachkraft}"
            return f"Team {ereignis.team}: ab {tag(ereignis.gilt_ab)} ist {wer} Ansprechperson für {ereignis.angebot}."
        case _:
            raise TypeError(f"kein Satz für {ereignis.TOPIC}")


def _angaben(ereignis: Massnahmebeschreibung) -> str:
    plaetze = f", {ereignis.plaetze} Plätze" if ereignis.plaetze is not None else ""
    return f"„{ereignis.titel}“ {ab_bis(ereignis.von, ereignis.bis)}{plaetze}"
