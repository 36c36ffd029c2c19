"""The logbook of the office: facts, recorded always, with what the rules say about them."""

from collections.abc import Callable
from uuid import UUID

from domain.entscheidungen.erfassen import erfassung
from domain.entscheidungen.ergebnis import Angenommen, Ergebnis, ungueltig, zustand
from domain.entscheidungen.umstaende import Umstaende
from domain.entscheidungen.urteil import Verletzung
from domain.organisation.amt import AMTSHANDLUNG
from domain.organisation.amtshandlung import Amtshandlungsereignis, AmtshandlungStorniert, BesprechungGehalten
from domain.organisation.befehle import AmtshandlungStornieren, Handlungsbefehl
from domain.regelwerk.amtsfrist import Amtshandlungsregel
from domain.vokabular import Funktion


def halte_fest(klasse: type[Amtshandlungsereignis]) -> Callable[[UUID, Handlungsbefehl, Umstaende], Ergebnis]:
    """The decision on acts of this kind: what happened is recorded, and which rules it broke."""

    def decide(handlung: UUID, befehl: Handlungsbefehl, umstaende: Umstaende) -> Ergebnis:
        if handlung in umstaende.amt.alle(AMTSHANDLUNG):
            return zustand("Diese Handlung ist schon festgehalten.")
        if befehl.team is not None and befehl.team not in umstaende.teams:
            return ungueltig("team", "Dieses Team gibt es nicht.")
        felder = befehl.model_dump() | {"funktion": befehl.funktion or _eigene_funktion(befehl, umstaende)}
        kopf = erfassung(umstaende, befehl.am)
        ereignis = klasse.model_validate({**felder, "erfassung": kopf})
        if isinstance(ereignis, BesprechungGehalten):
            genannte = {teilnahme.fachkraft for teilnahme in ereignis.teilnehmende} - {None}
            if not genannte <= umstaende.fachkraefte.keys():
                return ungueltig("teilnehmende", "Eine dieser Fachkräfte gibt es nicht.")
        return Angenommen((_beurteilt(ereignis, umstaende),))

    return decide


def _eigene_funktion(befehl: Handlungsbefehl, umstaende: Umstaende) -> Funktion | None:
    """The one function the role of the actor acts in; None where there are several, or none."""
    funktionen = umstaende.regelstand.am(befehl.am).funktionen(umstaende.akteur.rolle)
    return next(iter(funktionen)) if len(funktionen) == 1 else None


def _beurteilt(ereignis: Amtshandlungsereignis, umstaende: Umstaende) -> Amtshandlungsereignis:
    regeln = [
        regel
        for regel in umstaende.regelstand.am(ereignis.am).von(Amtshandlungsregel)
        if regel.wenn.fehlt_an(ereignis) is None
    ]
    verstoesse = tuple(
        Verletzung(regel, fehlt).als_verstoss() for regel in regeln if (fehlt := regel.fehlt_an(ereignis)) is not None
    )
    angewandt = tuple(dict.fromkeys(regel.aussage for regel in regeln))
    kopf = ereignis.erfassung.model_copy(update={"angewandt": angewandt, "verstoesse": verstoesse})
    return ereignis.model_copy(update={"erfassung": kopf})


def decide_amtshandlung_stornieren(handlung: UUID, befehl: AmtshandlungStornieren, umstaende: Umstaende) -> Ergebnis:
    """An act of the logbook counts for nothing from now on, on any day."""
    gemeint = umstaende.amt.alle(AMTSHANDLUNG)[handlung]
    if gemeint.storniert:
        return zustand("Diese Handlung ist schon storniert.")
    if befehl.am < gemeint.ereignis.am:
        return ungueltig("am", "Der Tag liegt vor der Handlung.")
    kopf = erfassung(umstaende, befehl.am)
    return Angenommen((AmtshandlungStorniert(am=befehl.am, erfassung=kopf, begruendung=befehl.begruendung),))
