"""From the application to the end of benefits, sentence by sentence: in the words the Regelwerk of the day gives."""

from domain.ereignisse import (
    AntragVollstaendig,
    ArbeitsschrittGetan,
    BelehrungErteilt,
    EinladungErgangen,
    FallEreignis,
    HandlungsstrategieFestgehalten,
    HemmnissePriorisiert,
    LeistungBeendet,
    LeistungBewilligt,
    ZeitraumAbgesagt,
    ZielVereinbart,
)
from domain.regelwerk.regeln import Regeln
from domain.vokabular import Strategiestand
from domain.woerter import ab_bis, aufgezaehlt, tag, wort
from projections.saetze.arbeit import arbeitssatz
from projections.saetze.termine import terminsatz
from projections.saetze.worte import abgangsgrund, begriff

_STRATEGIE = {
    Strategiestand.VEREINBART: "vereinbart",
    Strategiestand.UMGESETZT: "ist umgesetzt",
    Strategiestand.AUFGEGEBEN: "ist aufgegeben",
}


def betreuungssatz(ereignis: FallEreignis, regeln: Regeln | None) -> str:
    """What was done. Raises TypeError for an event nobody has words for."""
    match ereignis:
        case AntragVollstaendig():
            return _antrag(ereignis)
        case LeistungBewilligt():
            return f"Bewilligung der Leistungen {ab_bis(ereignis.gilt_ab, ereignis.gilt_bis)}."
        case LeistungBeendet():
            return f"Ende der Leistungen, Grund: {abgangsgrund(ereignis.grund, regeln)}."
        case ZeitraumAbgesagt():
            return f"Absage: Zeitraum {ereignis.zeitraum} kommt nicht zustande."
        case EinladungErgangen():
            return _einladung(ereignis, regeln)
        case BelehrungErteilt():
            anlass = f" ({begriff('anlass', ereignis.anlass, regeln)})" if ereignis.anlass is not None else ""
            bestaetigt = "von der Person bestätigt" if ereignis.bestaetigt else "von der Person nicht bestätigt"
            return f"Belehrung{anlass}: {aufgezaehlt(wort(teil) for teil in ereignis.teile)}, {bestaetigt}."
        case HemmnissePriorisiert():
            return f"Reihenfolge der Hemmnisse: {', dann '.join(str(hemmnis) for hemmnis in ereignis.reihenfolge)}."
        case ZielVereinbart():
            wie = "im Einvernehmen" if ereignis.einvernehmlich else "von der Fachkraft bestimmt"
            bis = f", bis {tag(ereignis.bis)}" if ereignis.bis is not None else ""
            return f"Ziel: {begriff('ziel', ereignis.ziel, regeln)}, {wie}{bis}."
        case HandlungsstrategieFestgehalten():
            bis = f", bis {tag(ereignis.bis)}" if ereignis.bis is not None else ""
            wozu = f"Hemmnis {ereignis.hemmnis}, Strategie {ereignis.strategie}"
            return f"Handlungsstrategie {_STRATEGIE[ereignis.stand]}{bis} ({wozu})."
        case ArbeitsschrittGetan():
            return _arbeitsschritt(ereignis, regeln)
        case _:
            return terminsatz(ereignis, regeln) or arbeitssatz(ereignis, regeln)


def _antrag(ereignis: AntragVollstaendig) -> str:
    teile = ["zugezogen"] if ereignis.zuzug else []
    if ereignis.erstmals is not None:
        teile.append(
            "erstmals hier im Leistungsbezug" if ereignis.erstmals else "nicht erstmals hier im Leistungsbezug"
        )
    if ereignis.letzter_bezug_bis is not None:
        teile.append(f"letzter Tag des vorigen Bezugs: {tag(ereignis.letzter_bezug_bis)}")
    return f"Vollständiger Antrag{': ' if teile else ''}{', '.join(teile)}."


def _einladung(ereignis: EinladungErgangen, regeln: Regeln | None) -> str:
    teile = [f"{begriff('anlass', ereignis.anlass, regeln)} am {tag(ereignis.termin)} {wort(ereignis.form)}"]
    if ereignis.rechtsfolgen:
        teile.append("unter Androhung von Rechtsfolgen")
    if ereignis.mit_sorgeberechtigten:
        teile.append("mit den Sorgeberechtigten")
    if ereignis.beratungstermin is not None:
        teile.append(f"zum Beratungstermin {ereignis.beratungstermin}")
    return f"Einladung ({wort(ereignis.zustellung)}): {', '.join(teile)}."


def _arbeitsschritt(ereignis: ArbeitsschrittGetan, regeln: Regeln | None) -> str:
    teile = [begriff("arbeitsschritt", ereignis.arbeitsschritt, regeln)]
    if ereignis.beteiligte:
        teile.append(f"beteiligt: {aufgezaehlt(wort(funktion) for funktion in ereignis.beteiligte)}")
    if ereignis.termin is not None:
        teile.append(f"Termin: {tag(ereignis.termin)}")
    zeitraum = f" (Zeitraum {ereignis.zeitraum})" if ereignis.zeitraum is not None else ""
    return f"Arbeitsschritt: {'; '.join(teile)}{zeitraum}."
