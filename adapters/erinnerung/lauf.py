"""One run: everything that is owed now is sent, or it is known why not.

At least once: a reminder is handed over first and recorded then, so that none is lost when the process dies in between; only
then it goes out a second time, with the same Message-ID. Two runs never work at the same time. What cannot be sent is tried
again with every run until the appointment begins; then the file of the case says that it was not sent, and why.
"""

from collections import Counter
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Protocol
from uuid import UUID, uuid5

from adapters.anwendung.betrieb import BERLIN, Betrieb
from adapters.anwendung.quittung import Quittung
from adapters.erinnerung.versand import Nachricht, NichtVersandt, Protokollversand, Unzustellbar, Versand
from adapters.protokoll import protokoll
from domain.befehle import ErinnerungFesthalten
from domain.beratungstermine import Beratungstermin
from domain.entscheidungen.umstaende import Akteur
from domain.kunde import Kontaktdaten, Kunde
from domain.vokabular import Erinnerungsweg, Kontaktform, Rolle, Unterbleibensgrund
from projections.appointments import FaelligeErinnerung, faellige_erinnerungen
from projections.appointments.sicht import als_text
from projections.lesung import Lesung

MITTAG = time(12)
"""For a demo Mandant it is always that of its last day."""

DIENST = Akteur("erinnerungsdienst", Rolle.TECHNIK)
"""Who sends reminders: no person."""


class Ausgang(StrEnum):
    """What became of one reminder in a run."""

    VERSANDT = "versandt"
    NICHT_GELUNGEN = "nicht_gelungen"
    """Tried, and to be tried again."""
    NICHT_SENDBAR = "nicht_sendbar"
    """Something stands in the way that only people can clear."""
    UNTERBLIEBEN = "unterblieben"
    """The appointment has begun: it is recorded that nobody was reminded."""


class Sichten(Protocol):
    """What a run needs of the views."""

    def nachziehen(self, position: int | None = None) -> int: ...

    def lesen(self, name: str) -> AbstractContextManager[Lesung]: ...

    def sperre(self, was: str) -> AbstractContextManager[bool]: ...


@dataclass(frozen=True, slots=True)
class _Faellige:
    """One reminder with everything it takes."""

    fall: UUID
    termin: Beratungstermin
    weg: Erinnerungsweg
    kunde: Kunde | None


def erinnere(betrieb: Betrieb, sichten: Sichten, versand: Versand) -> Mapping[Ausgang, int] | None:
    """Sends what is owed now; how many there were of each kind. None when another run is at it.

    A demo Mandant reminds nobody: its people are invented, and their addresses may not be. There it is written into the log.
    """
    mandant = betrieb.mandant()
    if mandant is None:
        return Counter()
    jetzt = betrieb.jetzt()
    if mandant.stichtag is not None:
        versand, jetzt = Protokollversand(), min(jetzt, datetime.combine(mandant.stichtag, MITTAG, BERLIN))
    with sichten.sperre("erinnerungen") as frei:
        if not frei:
            return None
        sichten.nachziehen()
        with sichten.lesen("appointments") as lesung:
            faellige = faellige_erinnerungen(lesung, jetzt)
        gezaehlt: Counter[Ausgang] = Counter()
        for zeile in faellige:
            if (eine := _gilt_noch(betrieb, zeile)) is not None:
                gezaehlt[_eine(betrieb, versand, eine, mandant.name, zeile.beginnt <= als_text(jetzt))] += 1
    return gezaehlt


def _gilt_noch(betrieb: Betrieb, zeile: FaelligeErinnerung) -> _Faellige | None:
    """As the case stands in the log at this moment: it may have changed since the view was read."""
    fall = betrieb.akte(UUID(zeile.fall)).fall
    termin = fall.termine.get(UUID(zeile.beratungstermin)) if fall is not None else None
    if fall is None or termin is None or termin.erinnerung is None or termin.entschieden is not None:
        return None
    gleich = (termin.tag, termin.uhrzeit) == (date.fromisoformat(zeile.tag), zeile.uhrzeit)
    if not gleich or termin.erinnert == (termin.tag, termin.uhrzeit):
        return None
    return _Faellige(fall.id, termin, termin.erinnerung.weg, betrieb.kunde(fall.kunde))


def _eine(betrieb: Betrieb, versand: Versand, eine: _Faellige, amt: str, zu_spaet: bool) -> Ausgang:
    adresse = _adresse(versand, eine)
    if zu_spaet:
        grund = adresse if isinstance(adresse, Unterbleibensgrund) else Unterbleibensgrund.NICHT_GELUNGEN
        return _halte_fest(betrieb, eine, Ausgang.UNTERBLIEBEN, grund=grund)
    if isinstance(adresse, Unterbleibensgrund):
        _melde(eine, Ausgang.NICHT_SENDBAR, adresse.value)
        return Ausgang.NICHT_SENDBAR
    termin = eine.termin
    nachricht = Nachricht(
        kennung=uuid5(eine.fall, f"erinnerung/{termin.id}/{termin.tag}/{termin.uhrzeit}"),
        weg=eine.weg,
        an=adresse,
        amt=amt,
        tag=termin.tag,
        uhrzeit=termin.uhrzeit,
        form=Kontaktform(termin.form),
    )
    try:
        versand.sende(nachricht)
    except Unzustellbar as fehler:
        _melde(eine, Ausgang.NICHT_SENDBAR, str(fehler))
        return Ausgang.NICHT_SENDBAR
    except NichtVersandt as fehler:
        _melde(eine, Ausgang.NICHT_GELUNGEN, str(fehler))
        return Ausgang.NICHT_GELUNGEN
    return _halte_fest(betrieb, eine, Ausgang.VERSANDT, nur_protokolliert=versand.nur_protokoll)


def _adresse(versand: Versand, eine: _Faellige) -> str | Unterbleibensgrund:
    """Where it goes, or what stands in the way."""
    if eine.weg not in versand.wege:
        return Unterbleibensgrund.KEIN_VERSANDWEG
    kunde = eine.kunde
    if kunde is None or eine.weg not in kunde.erinnerungswege:
        return Unterbleibensgrund.KEINE_EINWILLIGUNG
    daten = kunde.kontaktdaten
    if not isinstance(daten, Kontaktdaten) or daten.email is None:
        return Unterbleibensgrund.KEINE_ADRESSE
    return daten.email


def _halte_fest(
    betrieb: Betrieb,
    eine: _Faellige,
    ausgang: Ausgang,
    *,
    grund: Unterbleibensgrund | None = None,
    nur_protokolliert: bool = False,
) -> Ausgang:
    befehl = ErinnerungFesthalten(
        am=betrieb.heute(),
        beratungstermin=eine.termin.id,
        tag=eine.termin.tag,
        uhrzeit=eine.termin.uhrzeit,
        weg=eine.weg,
        grund=grund,
        nur_protokolliert=nur_protokolliert,
    )
    antwort = betrieb.ausfuehren(eine.fall, befehl, DIENST)
    if not isinstance(antwort, Quittung):
        # It was sent, or is too late for: the next run finds it again.
        _melde(eine, ausgang, type(antwort).__name__)
    return ausgang


def _melde(eine: _Faellige, ausgang: Ausgang, grund: str) -> None:
    """Into the log of the server: which case, and never whom."""
    protokoll().warning(
        "erinnerung",
        fall=str(eine.fall),
        beratungstermin=str(eine.termin.id),
        weg=eine.weg.value,
        ausgang=ausgang.value,
        grund=grund,
    )
