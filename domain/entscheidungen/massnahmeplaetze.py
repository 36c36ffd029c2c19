"""What a change of a Fall means for the places in Maßnahmen: the Fall says who is where until when, a Maßnahme counts."""

from collections.abc import Iterator, Mapping
from uuid import UUID

from domain.entscheidungen.erfassen import erfassung
from domain.entscheidungen.ergebnis import Art, Zurueckweisung, zustand
from domain.entscheidungen.umstaende import Umstaende
from domain.ereignis import Ereignis
from domain.fall import Fall
from domain.organisation.ereignisse import MassnahmeplatzBelegt, MassnahmeplatzFreigegeben
from domain.organisation.massnahme import Massnahme, evolve
from domain.vokabular import NIE
from domain.zeitraum import Zeitraum

_Teilnahmen = Mapping[tuple[UUID, UUID], Zeitraum]
"""By Maßnahme and Zeitraum."""


def massnahmeplaetze(
    fall_id: UUID, vorher: Fall | None, nachher: Fall | None, umstaende: Umstaende, *, ueber_plaetze: bool
) -> dict[UUID, tuple[Ereignis, ...]] | Zurueckweisung:
    """The places taken and given back, by the stream of the Maßnahme, or why one cannot be taken.

    `ueber_plaetze`: what a Storno restores is restored although nothing is free, and marked.
    """
    alte, neue = teilnahmen(vorher), teilnahmen(nachher)
    andere: dict[UUID, tuple[Ereignis, ...]] = {}
    danach: dict[UUID, Massnahme] = {}
    kopf = {"am": umstaende.heute, "erfassung": erfassung(umstaende, umstaende.heute), "fall": fall_id}
    for schluessel in _geaenderte(alte, neue):
        massnahme_id, zeitraum = schluessel
        # Looked at also where a place is only given back: what is written to is saved at the version that was read.
        massnahme = danach.get(massnahme_id) or umstaende.massnahmen[massnahme_id]
        neu = neue.get(schluessel)
        ereignis: Ereignis
        if neu is None:
            ereignis = MassnahmeplatzFreigegeben.model_validate({**kopf, "zeitraum": zeitraum})
        else:
            alt = alte.get(schluessel)
            hindernis = _hindernis(massnahme, zeitraum, neu)
            if hindernis is not None and not ueber_plaetze and (alt is None or not _nur_kuerzer(alt, neu)):
                return hindernis
            ueber = hindernis is not None and (ueber_plaetze or massnahme.belegungen[zeitraum].ueber_plaetze)
            felder = {"zeitraum": zeitraum, "von": neu.von, "bis": neu.bis, "ueber_plaetze": ueber}
            ereignis = MassnahmeplatzBelegt.model_validate({**kopf, **felder})
        andere[massnahme_id] = (*andere.get(massnahme_id, ()), ereignis)
        danach[massnahme_id] = evolve(massnahme, massnahme_id, ereignis)
    return andere


def teilnahmen(fall: Fall | None) -> _Teilnahmen:
    """The periods of a case that it spends in a place of a Maßnahme."""
    if fall is None:
        return {}
    return {
        (zeitraum.massnahme, UUID(zeitraum.schluessel)): zeitraum
        for zeitraum in fall.zeitraeume.values()
        if zeitraum.massnahme is not None
    }


def _geaenderte(alte: _Teilnahmen, neue: _Teilnahmen) -> Iterator[tuple[UUID, UUID]]:
    """What was given back first, so that it is free for what is taken."""
    yield from (schluessel for schluessel in alte if schluessel not in neue)
    for schluessel, neu in neue.items():
        alt = alte.get(schluessel)
        if alt is None or (alt.von, alt.bis) != (neu.von, neu.bis):
            yield schluessel


def _nur_kuerzer(alt: Zeitraum, neu: Zeitraum) -> bool:
    """What only gets shorter has its place already."""
    return alt.von <= neu.von and (neu.bis or NIE) <= (alt.bis or NIE)


def _hindernis(massnahme: Massnahme, zeitraum: UUID, neu: Zeitraum) -> Zurueckweisung | None:
    """Why there is no place for it."""
    if neu.von < massnahme.von or (neu.bis or NIE) > (massnahme.bis or NIE):
        ende = f" bis {massnahme.bis:%d.%m.%Y}" if massnahme.bis is not None else ""
        return zustand(f"Die Maßnahme läuft von {massnahme.von:%d.%m.%Y}{ende}.")
    voll = massnahme.voll_am(neu.von, neu.bis, ausser=zeitraum)
    if voll is None:
        return None
    plaetze = massnahme.beschreibung(voll).plaetze
    return Zurueckweisung(
        Art.KAPAZITAET, f"Kein Platz frei: am {voll:%d.%m.%Y} sind alle {plaetze} Plätze der Maßnahme vergeben."
    )
