"""Appointments with the person: facts, which are always recorded where there is such an appointment."""

from uuid import uuid5

from domain import ereignisse
from domain.akte import Akte
from domain.befehle import ErinnerungFesthalten, TerminAbsagen, TerminVereinbaren, TerminVerlegen
from domain.entscheidungen.erfassen import erfassung, halte_fest, tage_pruefen, tatsache
from domain.entscheidungen.ergebnis import Ergebnis, ungueltig, zustand
from domain.entscheidungen.umstaende import Umstaende

_ABSPRACHE = ("tag", "uhrzeit", "dauer_minuten", "form", "fachkraft", "mit_einladung", "erinnerung")


def decide_vereinbaren(akte: Akte, befehl: TerminVereinbaren, umstaende: Umstaende) -> Ergebnis:
    """An appointment was agreed. Its id is made as that of a Hemmnis."""
    fachkraft = befehl.fachkraft or umstaende.akteur.fachkraft
    if fachkraft is None or fachkraft not in umstaende.fachkraefte:
        return ungueltig("fachkraft", "Mit wem der Termin ist, ist anzugeben.")
    kennung = befehl.beratungstermin or uuid5(akte.fall_id, f"beratungstermin/{akte.version + 1}")
    return tatsache(akte, befehl, ereignisse.TerminVereinbart, umstaende, beratungstermin=kennung, fachkraft=fachkraft)


def decide_verlegen(akte: Akte, befehl: TerminVerlegen, umstaende: Umstaende) -> Ergebnis:
    """An appointment changes. The entry says all of it as it holds from now on."""
    if (abgelehnt := tage_pruefen(akte, befehl, umstaende)) is not None:
        return abgelehnt
    if befehl.fachkraft is not None and befehl.fachkraft not in umstaende.fachkraefte:
        return ungueltig("fachkraft", "Diese Fachkraft gibt es nicht.")
    fall = akte.am(befehl.am)
    bisher = fall.termine.get(befehl.beratungstermin) if fall is not None else None
    if bisher is None:
        return zustand("Nicht möglich: dieser Beratungstermin ist an diesem Tag nicht vereinbart.")
    felder = {
        feld: getattr(bisher, feld) if (neu := getattr(befehl, feld)) is None else neu
        for feld in _ABSPRACHE
        if feld != "erinnerung" or not befehl.ohne_erinnerung
    }
    if felder["tag"] < befehl.am:
        return ungueltig("tag", "Der Tag liegt vor dem Tag, an dem der Termin verlegt wird.")
    ereignis = ereignisse.TerminVerlegt(
        **{**felder, "am": befehl.am, "beratungstermin": bisher.id, "angaben": befehl.angaben, "belege": befehl.belege},
        erfassung=erfassung(umstaende, befehl.am),
    )
    return halte_fest(akte, befehl, ereignis, umstaende)


def decide_absagen(akte: Akte, befehl: TerminAbsagen, umstaende: Umstaende) -> Ergebnis:
    """An appointment does not take place."""
    return tatsache(akte, befehl, ereignisse.TerminAbgesagt, umstaende)


def decide_erinnerung(akte: Akte, befehl: ErinnerungFesthalten, umstaende: Umstaende) -> Ergebnis:
    """What became of a reminder. Once for one day and time of an appointment."""
    if (abgelehnt := tage_pruefen(akte, befehl, umstaende)) is not None:
        return abgelehnt
    termin = akte.fall.termine.get(befehl.beratungstermin) if akte.fall is not None else None
    if termin is not None and termin.erinnert == (befehl.tag, befehl.uhrzeit):
        return zustand("Über diese Erinnerung ist schon etwas festgehalten.")
    if befehl.grund is None:
        return tatsache(akte, befehl, ereignisse.ErinnerungVersandt, umstaende)
    unterblieben = ereignisse.ErinnerungUnterblieben(
        am=befehl.am,
        erfassung=erfassung(umstaende, befehl.am),
        beratungstermin=befehl.beratungstermin,
        tag=befehl.tag,
        uhrzeit=befehl.uhrzeit,
        weg=befehl.weg,
        grund=befehl.grund,
    )
    return halte_fest(akte, befehl, unterblieben, umstaende)
