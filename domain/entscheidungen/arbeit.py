"""The work with the person: facts, which are always recorded."""

from uuid import uuid5

from domain import ereignisse
from domain.akte import Akte
from domain.befehle import (
    BelehrungErfassen,
    EGVErfassen,
    EGVErsetzen,
    EinladungErfassen,
    HemmnisFeststellen,
    HemmnissePriorisieren,
    HemmnisStandAendern,
    KontaktErfassen,
    KontaktversuchErfassen,
    KooperationsplanVereinbaren,
    PflichtverletzungFeststellen,
    ProfilErstellen,
    RessourceFeststellen,
    TerminversaeumnisErfassen,
    Vereinbarungsbefehl,
)
from domain.entscheidungen.erfassen import tatsache
from domain.entscheidungen.ergebnis import Ergebnis, ungueltig
from domain.entscheidungen.umstaende import Umstaende
from domain.vokabular import Funktion, Rolle


def decide_kontakt(akte: Akte, befehl: KontaktErfassen, umstaende: Umstaende) -> Ergebnis:
    """A contact took place. For which rules it does not count, and why, is in the answer."""
    fachkraft = befehl.fachkraft or umstaende.akteur.fachkraft
    if fachkraft is None or fachkraft not in umstaende.fachkraefte:
        return ungueltig("fachkraft", "Wer den Kontakt hatte, ist anzugeben.")
    rollen = umstaende.fachkraefte[fachkraft].rollen(befehl.am)
    vermutet = Funktion.FALLMANAGEMENT if Rolle.FALLMANAGER in rollen else Funktion.ZUSTAENDIGE_FACHKRAFT
    return tatsache(
        akte,
        befehl,
        ereignisse.ContactHeld,
        umstaende,
        fachkraft=fachkraft,
        funktion=befehl.funktion or vermutet,
    )


def decide_kontaktversuch(akte: Akte, befehl: KontaktversuchErfassen, umstaende: Umstaende) -> Ergebnis:
    """Somebody tried to reach the person."""
    return tatsache(akte, befehl, ereignisse.KontaktVersucht, umstaende)


def decide_terminversaeumnis(akte: Akte, befehl: TerminversaeumnisErfassen, umstaende: Umstaende) -> Ergebnis:
    """The person did not come."""
    return tatsache(akte, befehl, ereignisse.TerminVersaeumt, umstaende)


def decide_einladung(akte: Akte, befehl: EinladungErfassen, umstaende: Umstaende) -> Ergebnis:
    """The person was invited."""
    return tatsache(akte, befehl, ereignisse.EinladungErgangen, umstaende)


def decide_belehrung(akte: Akte, befehl: BelehrungErfassen, umstaende: Umstaende) -> Ergebnis:
    """The person was instructed about rights and duties."""
    return tatsache(akte, befehl, ereignisse.BelehrungErteilt, umstaende)


def decide_profil(akte: Akte, befehl: ProfilErstellen, umstaende: Umstaende) -> Ergebnis:
    """A Profiling was made."""
    return tatsache(akte, befehl, ereignisse.ProfilingErstellt, umstaende)


def decide_hemmnis(akte: Akte, befehl: HemmnisFeststellen, umstaende: Umstaende) -> Ergebnis:
    """An obstacle was found. Without an id of its own it gets one that follows from the Fall and the entry number."""
    kennung = befehl.hemmnis or uuid5(akte.fall_id, f"hemmnis/{akte.version + 1}")
    return tatsache(akte, befehl, ereignisse.HemmnisFestgestellt, umstaende, hemmnis=kennung)


def decide_hemmnis_stand(akte: Akte, befehl: HemmnisStandAendern, umstaende: Umstaende) -> Ergebnis:
    """The work on an obstacle got on."""
    return tatsache(akte, befehl, ereignisse.HemmnisStatusChanged, umstaende)


def decide_prioritaeten(akte: Akte, befehl: HemmnissePriorisieren, umstaende: Umstaende) -> Ergebnis:
    """The order in which obstacles shall be worked on."""
    return tatsache(akte, befehl, ereignisse.HemmnissePriorisiert, umstaende)


def decide_ressource(akte: Akte, befehl: RessourceFeststellen, umstaende: Umstaende) -> Ergebnis:
    """Something to build on was found. Its id is made as that of a Hemmnis."""
    kennung = befehl.ressource or uuid5(akte.fall_id, f"ressource/{akte.version + 1}")
    return tatsache(akte, befehl, ereignisse.RessourceFestgestellt, umstaende, ressource=kennung)


_VEREINBARUNGEN: dict[type[Vereinbarungsbefehl], type[ereignisse.Vereinbarung]] = {
    EGVErfassen: ereignisse.EGVSigned,
    EGVErsetzen: ereignisse.EGVErsetztDurchVA,
    KooperationsplanVereinbaren: ereignisse.KooperationsplanVereinbart,
}


def decide_vereinbarung(akte: Akte, befehl: Vereinbarungsbefehl, umstaende: Umstaende) -> Ergebnis:
    """An EGV, the Verwaltungsakt in its place, or a Kooperationsplan."""
    klasse = _VEREINBARUNGEN[type(befehl)]
    return tatsache(akte, befehl, klasse, umstaende, gilt_ab=befehl.gilt_ab or befehl.am)


def decide_pflichtverletzung(akte: Akte, befehl: PflichtverletzungFeststellen, umstaende: Umstaende) -> Ergebnis:
    """The person did not do what was agreed or imposed."""
    return tatsache(akte, befehl, ereignisse.PflichtverletzungFestgestellt, umstaende)
