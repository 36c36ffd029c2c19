"""Patterns over events: which entries start a Frist, and which fulfil it."""

from collections.abc import Iterable
from enum import StrEnum
from functools import cache
from typing import Annotated

from pydantic import Field, field_validator, model_validator

from domain import ereignisse
from domain.ereignis import Ereignis, Wert
from domain.ereignisse import FallEreignis
from domain.regelwerk.forderungen import Ereignisart
from domain.vokabular import (
    Bearbeitungsstand,
    Einschaetzung,
    Fortfuehrung,
    Funktion,
    Kontaktform,
    Leistungsschritt,
    Planteil,
    Profilteil,
)
from domain.woerter import aufgezaehlt, feld, oder, wort


@cache
def _art(klasse: type[Ereignis]) -> str:
    return klasse.TOPIC.partition(".")[2]


def ereignisart(ereignis: Ereignis | type[Ereignis]) -> str:
    """The name under which a Regelwerk speaks of this event: the last part of its topic."""
    return _art(ereignis if isinstance(ereignis, type) else type(ereignis))


EREIGNISKLASSEN: dict[str, type[FallEreignis]] = {
    ereignisart(klasse): klasse
    for klasse in vars(ereignisse).values()
    if isinstance(klasse, type) and issubclass(klasse, FallEreignis) and "TOPIC" in klasse.__dict__
}
"""Every kind of Fall event a Regelwerk may name, and its class."""

EREIGNISARTEN: frozenset[str] = frozenset(EREIGNISKLASSEN)


def unbekannte_felder(art: str, felder: Iterable[str]) -> list[str]:
    """Those of the fields that events of this kind do not have, so that nobody could ever fill them in."""
    return [feld for feld in felder if feld not in EREIGNISKLASSEN[art].model_fields]


GEFRAGTE_FELDER = {
    "qualifiziert": "qualifiziert",
    "formen": "form",
    "person_anwesend": "person_anwesend",
    "funktionen": "funktion",
    "teile": "teile",
    "schritte": "schritt",
    "stand": "stand",
    "ergebnis": "ergebnis",
}
"""What a pattern asks, and the field of the event it looks at."""

WERTEARTEN: dict[str, type[StrEnum]] = {
    ereignisart(ereignisse.ProfilingErstellt): Profilteil,
    ereignisart(ereignisse.IntegrationsplanErstellt): Planteil,
    ereignisart(ereignisse.FortfuehrungGeprueft): Fortfuehrung,
    ereignisart(ereignisse.ZugangGeprueft): Einschaetzung,
}
"""Of the events whose `teile` or `ergebnis` differ in kind: which values theirs can have."""


NICHT_DOKUMENTIERT = "nicht dokumentiert"


class Ereignismuster(Wert):
    """An event of this kind with these properties; what is not named is not asked.

    `dokumentiert` lists fields that must be filled in: an entry without them is recorded and fulfils nothing.
    `teile` must all be covered by the entry.
    """

    ereignis: Ereignisart
    qualifiziert: bool | None = None
    formen: tuple[Kontaktform, ...] | None = None
    person_anwesend: bool | None = None
    funktionen: tuple[Funktion, ...] | None = None
    teile: tuple[Profilteil | Planteil, ...] = ()
    schritte: tuple[Leistungsschritt, ...] | None = None
    stand: tuple[Bearbeitungsstand, ...] | None = None
    ergebnis: tuple[Fortfuehrung | Einschaetzung, ...] | None = None
    dokumentiert: Annotated[tuple[str, ...], Field(max_length=20)] = ()

    @field_validator("ereignis")
    @classmethod
    def _gibt_es(cls, wert: str) -> str:
        if wert not in EREIGNISARTEN:
            raise ValueError(f"unbekannte Ereignisart '{wert}'; bekannt sind: {', '.join(sorted(EREIGNISARTEN))}")
        return wert

    @model_validator(mode="after")
    def _kann_zutreffen(self) -> "Ereignismuster":
        gefragt = [feld for frage, feld in GEFRAGTE_FELDER.items() if getattr(self, frage) not in (None, ())]
        fehlend = unbekannte_felder(self.ereignis, (*gefragt, *self.dokumentiert))
        if fehlend:
            raise ValueError(f"{self.ereignis} hat kein Feld {', '.join(fehlend)}")
        werteart = WERTEARTEN.get(self.ereignis, StrEnum)
        fremd = [wert for wert in (*self.teile, *(self.ergebnis or ())) if not isinstance(wert, werteart)]
        if fremd:
            raise ValueError(f"{self.ereignis} kennt den Wert {', '.join(fremd)} nicht")
        if () in (self.formen, self.funktionen, self.schritte, self.stand, self.ergebnis):
            raise ValueError("eine leere Liste trifft nie zu")
        return self

    def trifft(self, ereignis: Ereignis) -> bool:
        """Whether this entry is meant. Works on sealed entries: what is sealed counts as filled in."""
        return ereignisart(ereignis) == self.ereignis and self.fehlt_an(ereignis) is None

    def fehlt_an(self, ereignis: Ereignis) -> str | None:
        """For an event of the right kind: None when it fits, else in German why it does not."""
        if self.qualifiziert is not None and getattr(ereignis, "qualifiziert", None) != self.qualifiziert:
            return "der Kontakt war nicht qualifiziert" if self.qualifiziert else "der Kontakt war qualifiziert"
        if self.formen is not None and getattr(ereignis, "form", None) not in self.formen:
            return "diese Form des Kontakts zählt hier nicht"
        if self.person_anwesend is not None and getattr(ereignis, "person_anwesend", None) != self.person_anwesend:
            return "die Person war nicht anwesend"
        if self.funktionen is not None and getattr(ereignis, "funktion", None) not in self.funktionen:
            return "eine andere Funktion hat gehandelt"
        if not set(self.teile) <= set(getattr(ereignis, "teile", ())):
            return f"es fehlt: {', '.join(sorted(set(self.teile) - set(getattr(ereignis, 'teile', ()))))}"
        if self.schritte is not None and getattr(ereignis, "schritt", None) not in self.schritte:
            return "ein anderer Schritt der Leistung"
        if self.stand is not None and getattr(ereignis, "stand", None) not in self.stand:
            return "ein anderer Bearbeitungsstand"
        if self.ergebnis is not None and getattr(ereignis, "ergebnis", None) not in self.ergebnis:
            return "ein anderes Ergebnis"
        leer = [name for name in self.dokumentiert if getattr(ereignis, name, None) in (None, (), {})]
        return f"{NICHT_DOKUMENTIERT}: {', '.join(leer)}" if leer else None

    def in_worten(self) -> str:
        """What is meant, for a reader."""
        teile = [BEZEICHNUNGEN.get(self.ereignis, self.ereignis)]
        if self.qualifiziert:
            teile.append("qualifiziert")
        if self.formen is not None:
            teile.append(oder(self.formen))
        if self.person_anwesend:
            teile.append("Person anwesend")
        if self.funktionen is not None:
            teile.append("durch " + oder(self.funktionen))
        if self.teile:
            teile.append("mit " + aufgezaehlt(wort(teil) for teil in self.teile))
        if self.schritte is not None:
            teile.append(oder(self.schritte))
        if self.stand is not None:
            teile.append(oder(self.stand))
        if self.ergebnis is not None:
            teile.append(oder(self.ergebnis))
        if self.dokumentiert:
            teile.append("dokumentiert: " + aufgezaehlt(feld(name) for name in self.dokumentiert))
        return ", ".join(teile)


BEZEICHNUNGEN = {
    "angelegt": "Anlage des Falls",
    "beginn_berichtigt": "Berichtigung des Beginns",
    "zustaendigkeit_uebertragen": "Übertragung der Zuständigkeit",
    "merkmal_geaendert": "Änderung eines Merkmals",
    "zugang_geprueft": "Prüfung der Zugangskriterien",
    "vormerkung": "Vormerkung",
    "warteliste_aufgenommen": "Aufnahme in die Warteliste",
    "fallzugang": "Fallzugang",
    "ablehnung": "Ablehnung",
    "weiterleitung": "Weiterleitung",
    "kontakt": "Kontakt",
    "termin_versaeumt": "Versäumter Termin",
    "profiling_erstellt": "Profiling",
    "hemmnis_festgestellt": "Feststellung eines Hemmnisses",
    "hemmnis_status": "Bearbeitungsstand eines Hemmnisses",
    "integrationsplan_erstellt": "Integrationsplan",
    "leistung_gesteuert": "Leistung",
    "egv": "Eingliederungsvereinbarung",
    "fortfuehrung_geprueft": "Prüfung der Fortführung",
    "verlaengerung_bewilligt": "Verlängerung",
    "abweichung_begruendet": "Begründung einer Abweichung",
    "fallabgang": "Fallabgang",
    "eintrag_storniert": "Storno",
}
"""What each kind of event is called in the office."""
