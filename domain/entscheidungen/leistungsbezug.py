"""The benefits: facts, which are always recorded."""

from domain import ereignisse
from domain.akte import Akte
from domain.befehle import AntragFesthalten, BewilligungFesthalten, LeistungsendeFesthalten
from domain.entscheidungen.erfassen import grund_pruefen, tatsache
from domain.entscheidungen.ergebnis import Ergebnis
from domain.entscheidungen.umstaende import Umstaende


def decide_antrag(akte: Akte, befehl: AntragFesthalten, umstaende: Umstaende) -> Ergebnis:
    """The application is complete. What is not said of benefits before is taken from the file as it was on that day."""
    vorher = akte.am(befehl.am)
    letzter = befehl.letzter_bezug_bis or (vorher.letzter_bezugstag(befehl.am) if vorher is not None else None)
    return tatsache(akte, befehl, ereignisse.AntragVollstaendig, umstaende, letzter_bezug_bis=letzter)


def decide_bewilligung(akte: Akte, befehl: BewilligungFesthalten, umstaende: Umstaende) -> Ergebnis:
    """The benefits were granted."""
    return tatsache(akte, befehl, ereignisse.LeistungBewilligt, umstaende, gilt_ab=befehl.gilt_ab or befehl.am)


def decide_leistungsende(akte: Akte, befehl: LeistungsendeFesthalten, umstaende: Umstaende) -> Ergebnis:
    """The benefits ended, for a reason the local Regelwerk or the statute knows."""
    if (unbekannt := grund_pruefen(befehl.grund, befehl.am, umstaende)) is not None:
        return unbekannt
    return tatsache(akte, befehl, ereignisse.LeistungBeendet, umstaende)
