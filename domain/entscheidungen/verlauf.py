"""The course of a stay: review, longer than planned, an excused Frist, the end."""

from domain import ereignisse
from domain.akte import Akte
from domain.befehle import AbweichungBegruenden, FallBeenden, FortfuehrungPruefen, VerlaengerungBewilligen
from domain.entscheidungen.erfassen import entscheide, ereignis_aus, grund_pruefen, halte_fest, tage_pruefen, tatsache
from domain.entscheidungen.ergebnis import Art, Beanstandung, Ergebnis, Zurueckweisung, ungueltig, zustand
from domain.entscheidungen.plaetze import mit_nebenwirkungen
from domain.entscheidungen.umstaende import Umstaende
from domain.fristen.frist import Ausgang
from domain.fristen.rechner import fristen
from domain.vokabular import Grad


def decide_fortfuehrung(akte: Akte, befehl: FortfuehrungPruefen, umstaende: Umstaende) -> Ergebnis:
    """The stay was reviewed. Without grounds it is recorded and fulfils nothing that asks for them."""
    return tatsache(akte, befehl, ereignisse.FortfuehrungGeprueft, umstaende)


def decide_verlaengerung(akte: Akte, befehl: VerlaengerungBewilligen, umstaende: Umstaende) -> Ergebnis:
    """The stay may last longer, if a rule in force knows an extension of its maximum."""
    if (abgelehnt := tage_pruefen(akte, befehl, umstaende)) is not None:
        return abgelehnt
    if not umstaende.regelstand.am(befehl.am).kennt_verlaengerung:
        return zustand("An diesem Tag sieht kein Regelwerk eine Verlängerung vor.")
    ereignis = ereignis_aus(ereignisse.VerlaengerungBewilligt, befehl, umstaende)
    return entscheide(akte, befehl, ereignis, umstaende)


def decide_abweichung(akte: Akte, befehl: AbweichungBegruenden, umstaende: Umstaende) -> Ergebnis:
    """A Frist is excused; only a soll can be, and only one that exists on that day."""
    if (abgelehnt := tage_pruefen(akte, befehl, umstaende)) is not None:
        return abgelehnt
    alle = fristen(akte.fall_id, akte.wirksam, umstaende.geboren, umstaende.regelstand)
    frist = next((frist for frist in alle if frist.id == befehl.frist and frist.entstanden_am <= befehl.am), None)
    if frist is None:
        return ungueltig("frist", "Diese Frist gibt es an diesem Tag nicht.")
    if frist.regel.grad is Grad.MUSS:
        return Zurueckweisung(
            Art.REGELVERSTOSS,
            f"{frist.regel.aussage} ist verbindlich und lässt keine Abweichung zu.",
            (Beanstandung.von(frist.regel, "die Erfüllung der Frist"),),
        )
    if frist.ausgang(befehl.am) in (Ausgang.ERFUELLT, Ausgang.ENTFALLEN):
        return zustand("Die Frist ist bereits erledigt.")
    ereignis = ereignis_aus(ereignisse.AbweichungBegruendet, befehl, umstaende, regel=frist.regel.aussage)
    return halte_fest(akte, befehl, ereignis, umstaende)


def decide_beenden(akte: Akte, befehl: FallBeenden, umstaende: Umstaende) -> Ergebnis:
    """The stay ends with a reason the local Regelwerk or the statute knows; its place becomes free."""
    if (abgelehnt := tage_pruefen(akte, befehl, umstaende)) is not None:
        return abgelehnt
    if (unbekannt := grund_pruefen(befehl.grund, befehl.am, umstaende)) is not None:
        return unbekannt
    ereignis = ereignis_aus(ereignisse.Fallabgang, befehl, umstaende)
    return mit_nebenwirkungen(akte, entscheide(akte, befehl, ereignis, umstaende), umstaende)
