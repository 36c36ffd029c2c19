"""Samples, and what is found in their cases."""

from uuid import UUID

from domain import ereignisse
from domain.akte import Akte
from domain.befehle import FeststellungTreffen
from domain.entscheidungen.erfassen import ereignis_aus, erfassung, halte_fest, tage_pruefen
from domain.entscheidungen.ergebnis import Angenommen, Ergebnis, Hinweis, ungueltig, zustand
from domain.entscheidungen.umstaende import Umstaende
from domain.organisation.amt import STICHPROBE
from domain.organisation.befehle import StichprobeZiehen
from domain.organisation.stichprobe import StichprobeGezogen, pruefsumme, ziehe
from domain.regelwerk.stichprobe import Stichprobenregel


def decide_stichprobe(stichprobe: UUID, befehl: StichprobeZiehen, umstaende: Umstaende) -> Ergebnis:
    """The cases of a sample, by their measure and the seed. Whether it is one a rule asks for depends on who draws it."""
    if stichprobe in umstaende.amt.alle(STICHPROBE):
        return zustand("Diese Stichprobe ist schon gezogen.")
    if befehl.team is not None and befehl.team not in umstaende.teams:
        return ungueltig("team", "Dieses Team gibt es nicht.")
    gezogen = ziehe(befehl.kandidaten, befehl.gewichte, befehl.anzahl, befehl.saat)
    if not gezogen:
        return zustand("Es gibt keinen Fall, der gezogen werden könnte.")
    regeln = umstaende.regelstand.am(befehl.am)
    funktionen = regeln.funktionen(umstaende.akteur.rolle)
    verlangte = regeln.von(Stichprobenregel)
    erfuellte = [regel for regel in verlangte if not funktionen.isdisjoint(regel.durch)]
    kopf = erfassung(umstaende, befehl.am).model_copy(
        update={"angewandt": tuple(dict.fromkeys(regel.aussage for regel in erfuellte))}
    )
    ereignis = StichprobeGezogen(
        am=befehl.am,
        erfassung=kopf,
        team=befehl.team,
        saat=befehl.saat,
        gewichte=befehl.gewichte,
        position=befehl.position,
        grundgesamtheit=len(befehl.kandidaten),
        pruefsumme=pruefsumme(befehl.kandidaten, befehl.gewichte),
        pruefpunkte=tuple(dict.fromkeys(p.schluessel for regel in verlangte for p in regel.pruefpunkte)),
        faelle=gezogen,
    )
    hinweise = tuple(
        Hinweis(regel.aussage, regel.fundstelle, f"erfüllt {regel.aussage} nicht: eine andere Funktion hat gezogen")
        for regel in verlangte
        if regel not in erfuellte
    )
    return Angenommen((ereignis,), hinweise=hinweise)


def decide_feststellung(akte: Akte, befehl: FeststellungTreffen, umstaende: Umstaende) -> Ergebnis:
    """A case of a sample was looked at, at one of its points. To look again is another finding."""
    if (abgelehnt := tage_pruefen(akte, befehl, umstaende)) is not None:
        return abgelehnt
    stichprobe = umstaende.amt.alle(STICHPROBE).get(befehl.stichprobe)
    if stichprobe is None or not stichprobe.umfasst(akte.fall_id):
        return ungueltig("stichprobe", "Dieser Fall gehört zu keiner solchen Stichprobe.")
    gezogen = stichprobe.ereignis
    if befehl.am < gezogen.am:
        return ungueltig("am", "Der Tag liegt vor der Stichprobe.")
    if befehl.pruefpunkt not in (gezogen.pruefpunkte or (None,)):
        bekannte = ", ".join(gezogen.pruefpunkte) or "keine"
        return ungueltig("pruefpunkt", f"Das ist kein Prüfpunkt dieser Stichprobe. Bekannt sind: {bekannte}.")
    ereignis = ereignis_aus(ereignisse.FeststellungGetroffen, befehl, umstaende)
    return halte_fest(akte, befehl, ereignis, umstaende)
