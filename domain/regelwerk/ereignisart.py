"""The names under which rules speak of events, and what these are called in the office."""

from collections.abc import Iterable
from functools import cache
from typing import Annotated

from pydantic import BeforeValidator, Field

from domain import ereignisse
from domain.ereignis import Ereignis
from domain.ereignisse import FallEreignis
from domain.vokabular import Entscheidungsart
from domain.woerter import wort

Ereignisart = Annotated[str, Field(pattern=r"^[a-z0-9_]+$", max_length=64)]
"""The last part of the topic of a Fall event: `fallzugang`, `kontakt`."""


@cache
def _art(klasse: type[Ereignis]) -> str:
    return klasse.TOPIC.partition(".")[2]


def ereignisart(ereignis: Ereignis | type[Ereignis]) -> str:
    """The name under which a Regelwerk speaks of this event: the last part of its topic."""
    return _art(ereignis if isinstance(ereignis, type) else type(ereignis))


def gilt_als(ereignis: Ereignis | type[Ereignis]) -> tuple[str, ...]:
    """Under which names rules may mean this event: its own, and that of what it stands in for."""
    klasse = ereignis if isinstance(ereignis, type) else type(ereignis)
    return _GILT_ALS.get(klasse) or (_art(klasse),)


_GILT_ALS: dict[type[Ereignis], tuple[str, ...]] = {
    ereignisse.EGVErsetztDurchVA: (_art(ereignisse.EGVErsetztDurchVA), _art(ereignisse.EGVSigned)),
}

EREIGNISKLASSEN: dict[str, type[FallEreignis]] = {
    ereignisart(klasse): klasse
    for klasse in vars(ereignisse).values()
    if isinstance(klasse, type) and issubclass(klasse, FallEreignis) and "TOPIC" in klasse.__dict__
}
"""Every kind of Fall event a Regelwerk may name, and its class."""

EREIGNISARTEN: frozenset[str] = frozenset(EREIGNISKLASSEN)

KLASSEN_UNTER: dict[str, tuple[type[FallEreignis], ...]] = {
    art: tuple(klasse for klasse in EREIGNISKLASSEN.values() if art in gilt_als(klasse)) for art in EREIGNISKLASSEN
}
"""For each name the classes of events that rules may mean by it."""


def unbekannte_felder(art: str, felder: Iterable[str]) -> list[str]:
    """Those of the fields that events of this kind do not have, so that nobody could ever fill them in."""
    return [feld for feld in felder if feld not in EREIGNISKLASSEN[art].model_fields]


def _bekannte_art(wert: object) -> object:
    if isinstance(wert, str) and wert not in EREIGNISARTEN:
        raise ValueError(f"unbekannte Ereignisart '{wert}'")
    return wert


BekannteEreignisart = Annotated[Ereignisart, BeforeValidator(_bekannte_art)]
"""One that there is."""

BEZEICHNUNGEN: dict[str, str] = {
    **{art.value: wort(art) for art in Entscheidungsart},
    "angelegt": "Anlage des Falls",
    "beginn_berichtigt": "Berichtigung des Beginns",
    "merkmal_geaendert": "Änderung eines Merkmals",
    "zugang_geprueft": "Prüfung der Zugangskriterien",
    "zeitraum": "Zeitraum",
    "zeitraum_abgesagt": "Absage eines Zeitraums",
    "kontakt": "Kontakt",
    "kontaktversuch": "Kontaktversuch",
    "termin_versaeumt": "Versäumter Termin",
    "termin_vereinbart": "Vereinbarter Termin",
    "termin_verlegt": "Verlegter Termin",
    "termin_abgesagt": "Abgesagter Termin",
    "erinnerung_versandt": "Versandte Erinnerung",
    "erinnerung_unterblieben": "Unterbliebene Erinnerung",
    "wiedervorlage_gesetzt": "Wiedervorlage",
    "wiedervorlage_verschoben": "Verschobene Wiedervorlage",
    "wiedervorlage_erledigt": "Erledigte Wiedervorlage",
    "abstimmung_erbeten": "Erbetene Abstimmung",
    "abstimmung_beantwortet": "Beantwortete Abstimmung",
    "abstimmung_zurueckgezogen": "Zurückgezogene Bitte um Abstimmung",
    "profiling_erstellt": "Profiling",
    "hemmnis_festgestellt": "Feststellung eines Hemmnisses",
    "hemmnis_status": "Bearbeitungsstand eines Hemmnisses",
    "ressource_festgestellt": "Feststellung einer Ressource",
    "integrationsplan_erstellt": "Integrationsplan",
    "leistung_gesteuert": "Leistung",
    "egv": "Eingliederungsvereinbarung",
    "egv_ersetzt": "Verwaltungsakt anstelle der Eingliederungsvereinbarung",
    "kooperationsplan": "Kooperationsplan",
    "pflichtverletzung": "Pflichtverletzung",
    "fortfuehrung_geprueft": "Prüfung der Fortführung",
    "antrag_vollstaendig": "Vollständiger Antrag",
    "leistung_bewilligt": "Bewilligung der Leistungen",
    "leistung_beendet": "Ende der Leistungen",
    "einladung": "Einladung",
    "belehrung": "Belehrung",
    "hemmnisse_priorisiert": "Reihenfolge der Hemmnisse",
    "ziel": "Ziel",
    "handlungsstrategie": "Handlungsstrategie",
    "arbeitsschritt": "Arbeitsschritt",
    "abweichung_begruendet": "Begründung einer Abweichung",
    "feststellung": "Feststellung der Fachaufsicht",
    "eintrag_storniert": "Storno",
    "zusammengefuehrt": "Zusammenführung",
}
"""What each kind of event is called in the office."""
