"""The work with the person: facts, which are always recorded."""

from uuid import uuid5

from domain import ereignisse
from domain.akte import Akte
from domain.befehle import (
    EGVErfassen,
    HemmnisFeststellen,
    HemmnisStandAendern,
    KontaktErfassen,
    LeistungSteuern,
    PlanErstellen,
    ProfilErstellen,
    TerminversaeumnisErfassen,
)
from domain.entscheidungen.erfassen import ereignis_aus, halte_fest, tage_pruefen
from domain.entscheidungen.ergebnis import Ergebnis, ungueltig
from domain.entscheidungen.umstaende import Umstaende
from domain.vokabular import Funktion, Rolle


def decide_kontakt(akte: Akte, befehl: KontaktErfassen, umstaende: Umstaende) -> Ergebnis:
    """A contact took place. For which rules it does not count, and why, is in the answer."""
    if (abgelehnt := tage_pruefen(akte, befehl, umstaende)) is not None:
        return abgelehnt
    fachkraft = befehl.fachkraft or umstaende.akteur.fachkraft
    if fachkraft is None or fachkraft not in umstaende.fachkraefte:
        return ungueltig("fachkraft", "Wer den Kontakt hatte, ist anzugeben.")
    rollen = umstaende.fachkraefte[fachkraft].rollen
    vermutet = Funktion.FALLMANAGEMENT if Rolle.FALLMANAGER in rollen else Funktion.ZUSTAENDIGE_FACHKRAFT
    ereignis = ereignis_aus(
        ereignisse.ContactHeld, befehl, umstaende, fachkraft=fachkraft, funktion=befehl.funktion or vermutet
    )
    return halte_fest(akte, ereignis, umstaende)


def decide_terminversaeumnis(akte: Akte, befehl: TerminversaeumnisErfassen, umstaende: Umstaende) -> Ergebnis:
    """The person did not come."""
    if (abgelehnt := tage_pruefen(akte, befehl, umstaende)) is not None:
        return abgelehnt
    return halte_fest(akte, ereignis_aus(ereignisse.TerminVersaeumt, befehl, umstaende), umstaende)


def decide_profil(akte: Akte, befehl: ProfilErstellen, umstaende: Umstaende) -> Ergebnis:
    """A Profiling was made."""
    if (abgelehnt := tage_pruefen(akte, befehl, umstaende)) is not None:
        return abgelehnt
    return halte_fest(akte, ereignis_aus(ereignisse.ProfilingErstellt, befehl, umstaende), umstaende)


def decide_hemmnis(akte: Akte, befehl: HemmnisFeststellen, umstaende: Umstaende) -> Ergebnis:
    """An obstacle was found. Without an id of its own it gets one that follows from the Fall and the entry number."""
    if (abgelehnt := tage_pruefen(akte, befehl, umstaende)) is not None:
        return abgelehnt
    kennung = befehl.hemmnis or uuid5(akte.fall_id, f"hemmnis/{akte.version + 1}")
    ereignis = ereignis_aus(ereignisse.HemmnisFestgestellt, befehl, umstaende, hemmnis=kennung)
    return halte_fest(akte, ereignis, umstaende)


def decide_hemmnis_stand(akte: Akte, befehl: HemmnisStandAendern, umstaende: Umstaende) -> Ergebnis:
    """The work on an obstacle got on."""
    if (abgelehnt := tage_pruefen(akte, befehl, umstaende)) is not None:
        return abgelehnt
    return halte_fest(akte, ereignis_aus(ereignisse.HemmnisStatusChanged, befehl, umstaende), umstaende)


def decide_plan(akte: Akte, befehl: PlanErstellen, umstaende: Umstaende) -> Ergebnis:
    """An Integrationsplan was drawn up."""
    if (abgelehnt := tage_pruefen(akte, befehl, umstaende)) is not None:
        return abgelehnt
    return halte_fest(akte, ereignis_aus(ereignisse.IntegrationsplanErstellt, befehl, umstaende), umstaende)


def decide_leistung(akte: Akte, befehl: LeistungSteuern, umstaende: Umstaende) -> Ergebnis:
    """A step in the life of a Leistung."""
    if (abgelehnt := tage_pruefen(akte, befehl, umstaende)) is not None:
        return abgelehnt
    return halte_fest(akte, ereignis_aus(ereignisse.LeistungGesteuert, befehl, umstaende), umstaende)


def decide_egv(akte: Akte, befehl: EGVErfassen, umstaende: Umstaende) -> Ergebnis:
    """An Eingliederungsvereinbarung was signed."""
    if (abgelehnt := tage_pruefen(akte, befehl, umstaende)) is not None:
        return abgelehnt
    ereignis = ereignis_aus(ereignisse.EGVSigned, befehl, umstaende, gilt_ab=befehl.gilt_ab or befehl.am)
    return halte_fest(akte, ereignis, umstaende)
