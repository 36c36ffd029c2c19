"""The case itself: that it begins, when it began, who is responsible, which facts hold."""

from domain import ereignisse
from domain.akte import Akte
from domain.befehle import (
    BeginnBerichtigen,
    FallAnlegen,
    MerkmalAendern,
    ZustaendigkeitUebertragen,
)
from domain.entscheidungen.erfassen import entscheide, ereignis_aus, tage_pruefen, tatsache
from domain.entscheidungen.ergebnis import Angenommen, Ergebnis, zukunft, zustand
from domain.entscheidungen.plaetze import kapazitaet_pruefen, mit_nebenwirkungen, platz_bei
from domain.entscheidungen.umstaende import Umstaende
from domain.entscheidungen.zustaendige import wer_kann


def decide_anlegen(akte: Akte, befehl: FallAnlegen, umstaende: Umstaende) -> Ergebnis:
    """A Fall begins; it must not exist yet, and the Fachkraft must."""
    if akte.fall is not None:
        return zustand("Für diese Person gibt es bereits einen Fall.")
    if (abgelehnt := zukunft(befehl.am, umstaende.heute)) is not None:
        return abgelehnt
    if (abgelehnt := wer_kann(befehl.fachkraft, befehl.am, umstaende)) is not None:
        return abgelehnt
    return Angenommen((ereignis_aus(ereignisse.FallAngelegt, befehl, umstaende),))


def decide_beginn_berichtigen(akte: Akte, befehl: BeginnBerichtigen, umstaende: Umstaende) -> Ergebnis:
    """The right first day; everything recorded must still lie on or after it."""
    if akte.fall is None:
        return zustand("Der Fall ist nicht angelegt.")
    if (abgelehnt := zukunft(befehl.am, umstaende.heute)) is not None:
        return abgelehnt
    ereignis = ereignis_aus(ereignisse.BeginnBerichtigt, befehl, umstaende)
    davor = [eintrag.nr for eintrag in akte.wirksam[1:] if eintrag.ereignis.am < befehl.am]
    if davor:
        return zustand("Vor diesem Tag liegen schon Einträge.", *davor)
    return Angenommen((ereignis,))


def decide_zustaendigkeit(akte: Akte, befehl: ZustaendigkeitUebertragen, umstaende: Umstaende) -> Ergebnis:
    """Another Fachkraft becomes responsible; an open stay moves to one of their places."""
    if (abgelehnt := tage_pruefen(akte, befehl, umstaende)) is not None:
        return abgelehnt
    if (abgelehnt := wer_kann(befehl.fachkraft, befehl.am, umstaende)) is not None:
        return abgelehnt
    ereignis = ereignis_aus(ereignisse.ZustaendigkeitUebertragen, befehl, umstaende)
    ergebnis = entscheide(akte, befehl, ereignis, umstaende)
    bisher = platz_bei(akte.fall)
    if isinstance(ergebnis, Angenommen) and bisher is not None and bisher != befehl.fachkraft and not befehl.nachtrag:
        voll = kapazitaet_pruefen(befehl.fachkraft, umstaende)
        if voll is not None:
            return voll
    return mit_nebenwirkungen(akte, ergebnis, umstaende, ueber_kapazitaet=befehl.nachtrag)


def decide_merkmal(akte: Akte, befehl: MerkmalAendern, umstaende: Umstaende) -> Ergebnis:
    """A fact holds from a day on."""
    return tatsache(akte, befehl, ereignisse.MerkmalGeaendert, umstaende, gilt_ab=befehl.gilt_ab or befehl.am)
