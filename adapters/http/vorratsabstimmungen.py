"""What the Teamleitung, or somebody else, has to be heard about: what rules want them asked for, and what they are asked for."""

from uuid import UUID

from adapters.http.antworten_aufsicht import Stufe, VorratAntwort, Vorratsart
from adapters.http.vorratsfrage import Frage, Ort, Punkt
from adapters.http.vorratsfristen import fristen_auf, fristpunkt
from domain.fristen.frist import Ausgang
from domain.regelwerk.abstimmungen import verlangte_abstimmungen
from domain.regelwerk.regel import Regel
from domain.regelwerk.regeln import Regeln
from domain.vokabular import SPEZIALISIERUNGEN, Abstimmungsart, Entscheidungsart, Funktion
from domain.woerter import wort
from projections.caseload import ErbeteneZeile, Gefragte, erwartete, gefragt_in

_NUR_ZUSTAENDIGE = SPEZIALISIERUNGEN | {Funktion.ZUSTAENDIGE_FACHKRAFT}
"""Functions somebody only has for the cases they are responsible for."""
_ENDET = frozenset({Ausgang.BALD_FAELLIG, Ausgang.UEBERFAELLIG})


def noetige_ruecksprachen(frage: Frage, stufe: Stufe, nach: Ort | None, limit: int) -> list[Punkt]:
    """For a team or the whole: stays whose maximum ends soon, or has ended, where a rule lets them be longer and wants the
    Teamleitung asked, as long as nobody has."""
    arten = _beteiligung(frage.regeln)
    if stufe is not Stufe.RUECKSPRACHE or frage.fachkraft is not None or not arten:
        return []
    verlaengerbare = frozenset(regel.aussage for regel in frage.regeln.fristen if regel.verlaengerbar)
    art = Vorratsart.ZUSTIMMUNG if arten == {Abstimmungsart.ZUSTIMMUNG} else Vorratsart.RUECKSPRACHE
    punkte: list[Punkt] = []
    while len(punkte) < limit:
        zeilen = fristen_auf(frage, nach, limit, zustand=_ENDET, regeln=verlaengerbare)
        gefragt = _gefragt(frage, {UUID(str(zeile["fall"])) for zeile in zeilen})
        alle = [fristpunkt(zeile, stufe, art) for zeile in zeilen]
        punkte += [punkt for punkt in alle if punkt.antwort.fall not in gefragt]
        if len(zeilen) < limit:
            break
        nach = alle[-1].ort
    return punkte[:limit]


def _gefragt(frage: Frage, faelle: set[UUID]) -> frozenset[UUID]:
    if not faelle:
        return frozenset()
    with frage.dienst.lesen("caseload") as lesung:
        return gefragt_in(lesung, frage.stand, faelle, Entscheidungsart.VERLAENGERUNG)


def _beteiligung(regeln: Regeln) -> frozenset[Abstimmungsart]:
    """In which ways a rule wants the Teamleitung to take part in a Verlängerung."""
    return frozenset(
        art
        for _, verlangt in verlangte_abstimmungen(regeln, Entscheidungsart.VERLAENGERUNG)
        if Funktion.TEAMLEITUNG in verlangt.mit_funktion
        for art in verlangt.arten
    )


def erbetene_abstimmungen(frage: Frage, stufe: Stufe, nach: Ort | None, limit: int) -> list[Punkt]:
    """What somebody asked for and waits for: in the cases of a team or of all, or from this very Fachkraft."""
    if stufe is not Stufe.RUECKSPRACHE:
        return []
    gefragte = _gefragte(frage, frage.fachkraft) if frage.fachkraft is not None else None
    with frage.dienst.lesen("caseload") as lesung:
        zeilen = erwartete(lesung, frage.stand, team=frage.team, gefragte=gefragte, nach=nach, limit=limit)
    return [_punkt(frage, zeile, stufe) for zeile in zeilen]


def _gefragte(frage: Frage, fachkraft: UUID) -> Gefragte:
    person = frage.dienst.fachkraefte()[fachkraft]
    funktionen = frozenset().union(*map(frage.regeln.funktionen, person.rollen(frage.stand)))
    return Gefragte(fachkraft, person.team(frage.stand), funktionen - _NUR_ZUSTAENDIGE, funktionen & _NUR_ZUSTAENDIGE)


def _punkt(frage: Frage, zeile: ErbeteneZeile, stufe: Stufe) -> Punkt:
    regel = _regel(frage, zeile)
    antwort = VorratAntwort(
        stufe=stufe,
        art=Vorratsart(zeile.art.value),
        kennung=zeile.abstimmung,
        fall=zeile.fall,
        fachkraft=zeile.zustaendig,
        aufgabe=f"{wort(zeile.art)} erbeten: {wort(zeile.vorgang)}",
        regel=zeile.regel,
        grad=regel.grad if regel is not None else None,
        fundstelle=regel.fundstelle if regel is not None else None,
        funktion=zeile.mit_funktion,
        seit=zeile.erbeten_am,
        faellig_am=None,
        tage_ueberfaellig=0,
        erbeten_von=zeile.fachkraft,
        vorgang=zeile.vorgang,
    )
    return Punkt((zeile.erbeten_am.isoformat(), str(zeile.abstimmung)), antwort)


def _regel(frage: Frage, zeile: ErbeteneZeile) -> Regel | None:
    """The rule because of which it was asked for, as it was in force then."""
    regeln = frage.dienst.betrieb.gedaechtnis.regelstand().am(zeile.erbeten_am)
    verlangte = verlangte_abstimmungen(regeln, zeile.vorgang)
    return next((v.regel for v in verlangte if v.regel.aussage == zeile.regel), None)
