"""The life of a case: what happened first, then what a decision rests on."""

from domain.ereignisse import (
    AbweichungBegruendet,
    BeginnBerichtigt,
    EintragStorniert,
    Entscheidung,
    Fallabgang,
    Fallablehnung,
    FallAngelegt,
    FallEreignis,
    Fallweiterleitung,
    Fallzugang,
    FallZusammengefuehrt,
    FeststellungGetroffen,
    FortfuehrungGeprueft,
    MerkmalGeaendert,
    Tatsache,
    VerlaengerungBewilligt,
    Vormerkung,
    WartelisteAufgenommen,
    ZeitraumFestgehalten,
    ZugangGeprueft,
    ZustaendigkeitUebertragen,
)
from domain.regelwerk.regeln import Regeln
from domain.vokabular import Einschaetzung
from domain.woerter import ab_bis, aufgezaehlt, merkmalswert, tag, wort
from projections.saetze.betreuung import betreuungssatz
from projections.saetze.grundlagen import angabensatz, grundlagen
from projections.saetze.worte import abgangsgrund, pruefpunkt

_ZUGANG = {
    Einschaetzung.JA: "Die Voraussetzungen liegen vor.",
    Einschaetzung.NEIN: "Die Voraussetzungen liegen nicht vor.",
    Einschaetzung.NICHT_BEURTEILBAR: "Ob die Voraussetzungen vorliegen, ist nicht beurteilbar.",
}


def fallsatz(ereignis: FallEreignis, regeln: Regeln | None) -> str:
    """What happened, and of a decision also talk, involvement of others, notice and statements."""
    saetze = [_geschehen(ereignis, regeln)]
    if isinstance(ereignis, Entscheidung):
        saetze += grundlagen(ereignis)
    if isinstance(ereignis, Entscheidung | Tatsache) and ereignis.angaben:
        saetze.append(angabensatz(ereignis, regeln))
    if ereignis.erfassung.nachtrag:
        saetze.append("Nachtrag einer Entscheidung, die außerhalb des Systems getroffen wurde.")
    return " ".join(saetze)


def _geschehen(ereignis: FallEreignis, regeln: Regeln | None) -> str:
    match ereignis:
        case FallAngelegt():
            return f"Anlage des Falls: Zuständig ist Fachkraft {ereignis.fachkraft} ({wort(ereignis.funktion)})."
        case BeginnBerichtigt():
            return f"Berichtigung des Beginns: Der Fall beginnt am {tag(ereignis.am)}."
        case ZustaendigkeitUebertragen():
            return (
                "Übertragung der Zuständigkeit: Zuständig ist nun "
                f"Fachkraft {ereignis.fachkraft} ({wort(ereignis.funktion)})."
            )
        case MerkmalGeaendert():
            return _merkmal(ereignis)
        case ZeitraumFestgehalten():
            ende = (
                f"vom {tag(ereignis.von)} bis voraussichtlich {tag(ereignis.bis)}"
                if ereignis.bis
                else ab_bis(ereignis.von, None)
            )
            platz = f", Platz in der Maßnahme {ereignis.massnahme}" if ereignis.massnahme is not None else ""
            return f"{wort(ereignis.art)} {ende}{platz} (Zeitraum {ereignis.zeitraum})."
        case ZugangGeprueft():
            ergebnis = (
                _ZUGANG[ereignis.ergebnis] if ereignis.ergebnis is not None else "Ein Ergebnis ist nicht festgehalten."
            )
            return f"Prüfung der Zugangskriterien: {ergebnis}"
        case Vormerkung():
            fachkraft = f", vorgesehen ist Fachkraft {ereignis.fachkraft}" if ereignis.fachkraft is not None else ""
            return f"Vormerkung für das Fallmanagement: Team {ereignis.team}{fachkraft}."
        case WartelisteAufgenommen():
            return f"Aufnahme in die Warteliste: Team {ereignis.team}."
        case Fallzugang():
            return f"Fallzugang: Aufnahme in das Fallmanagement bei Fachkraft {ereignis.fachkraft}."
        case Fallablehnung():
            return "Ablehnung: Der Fall wird nicht in das Fallmanagement aufgenommen."
        case Fallweiterleitung():
            return "Weiterleitung: Der Fall geht an eine andere Stelle als das Fallmanagement."
        case _:
            return _verlauf(ereignis, regeln)


def _verlauf(ereignis: FallEreignis, regeln: Regeln | None) -> str:
    match ereignis:
        case FortfuehrungGeprueft():
            return f"Prüfung der Fortführung: Das Fallmanagement ist {wort(ereignis.ergebnis)}."
        case VerlaengerungBewilligt():
            monate = "einen Monat" if ereignis.monate == 1 else f"{ereignis.monate} Monate"
            return f"Verlängerung: Das Fallmanagement darf {monate} länger dauern."
        case AbweichungBegruendet():
            bis = f", bis {tag(ereignis.bis)}" if ereignis.bis is not None else ""
            return f"Begründung einer Abweichung von {ereignis.regel}{bis} (Frist {ereignis.frist})."
        case FeststellungGetroffen():
            punkt = f" ({pruefpunkt(ereignis.pruefpunkt, regeln)})" if ereignis.pruefpunkt is not None else ""
            return (
                f"Feststellung der Fachaufsicht{punkt}: {wort(ereignis.ergebnis)} (Stichprobe {ereignis.stichprobe})."
            )
        case Fallabgang():
            return f"Fallabgang: Ende des Fallmanagements, Grund: {abgangsgrund(ereignis.grund, regeln)}."
        case EintragStorniert():
            return _storno(ereignis)
        case FallZusammengefuehrt():
            if ereignis.fuehrend:
                return f"Zusammenführung: Der Fall {ereignis.mit} derselben Person ist in diesem aufgegangen."
            return (
                f"Zusammenführung: Dieser Fall ist im Fall {ereignis.mit} derselben Person aufgegangen und endet hier."
            )
        case _:
            return betreuungssatz(ereignis, regeln)


def _merkmal(ereignis: MerkmalGeaendert) -> str:
    zeitraum = ab_bis(ereignis.gilt_ab, ereignis.gilt_bis)
    if ereignis.wert is None:
        return f"Änderung eines Merkmals: {wort(ereignis.merkmal)} {zeitraum} nicht bekannt."
    wert = merkmalswert(ereignis.merkmal, ereignis.wert)
    return f"Änderung eines Merkmals: {wort(ereignis.merkmal)} {zeitraum} „{wert}“."


def _storno(ereignis: EintragStorniert) -> str:
    nummern = sorted(ereignis.eintraege)
    was = f"Eintrag {nummern[0]} gilt" if len(nummern) == 1 else f"Die Einträge {aufgezaehlt(nummern)} gelten"
    ersatz = f", ersetzt durch Eintrag {ereignis.ersetzt_durch}" if ereignis.ersetzt_durch is not None else ""
    return f"Storno: {was} als nie erfasst{ersatz}."
