"""Patterns over events: which entries start a Frist, and which fulfil it."""

from collections.abc import Iterable
from enum import StrEnum
from functools import cached_property
from typing import Annotated

from pydantic import Field, field_validator, model_validator

from domain import ereignisse
from domain.ereignis import Ereignis, Wert
from domain.ereigniswerte import Schluessel
from domain.regelwerk.ereignisart import (
    BEZEICHNUNGEN,
    EREIGNISARTEN,
    Ereignisart,
    ereignisart,
    gilt_als,
    unbekannte_felder,
)
from domain.vokabular import (
    MERKMALSWERTE,
    Bearbeitungsstand,
    Einschaetzung,
    Fortfuehrung,
    Funktion,
    Kontaktform,
    Leistungsschritt,
    Merkmal,
    Planteil,
    Profilteil,
    Vermerktyp,
    Zeitraumart,
)
from domain.woerter import aufgezaehlt, feld, merkmalswert, oder, schluessel, wort

GEFRAGTE_FELDER = {
    "qualifiziert": "qualifiziert",
    "formen": "form",
    "person_anwesend": "person_anwesend",
    "funktionen": "funktion",
    "teile": "teile",
    "schritte": "schritt",
    "stand": "stand",
    "ergebnis": "ergebnis",
    "erreicht": "erreicht",
    "vermerktypen": "vermerktyp",
    "eigenleistung": "eigenleistung",
    "arten": "art",
    "gruende": "grund",
    "merkmal": "merkmal",
    "werte": "wert",
    "angaben": "angaben",
    "keine_angaben": "angaben",
}
"""What a pattern asks, and the field of the event it looks at."""

_EINZELN = {
    "formen": "diese Form zählt hier nicht",
    "funktionen": "eine andere Funktion hat gehandelt",
    "schritte": "ein anderer Schritt der Leistung",
    "stand": "ein anderer Bearbeitungsstand",
    "ergebnis": "ein anderes Ergebnis",
    "vermerktypen": "ein anderer Vermerktyp",
    "arten": "eine andere Art",
    "gruende": "ein anderer Grund",
    "werte": "ein anderer Wert",
}
"""Questions whose answer must be in a list, and what is said when it is not."""

WERTEARTEN: dict[str, type[StrEnum]] = {
    ereignisart(ereignisse.ProfilingErstellt): Profilteil,
    ereignisart(ereignisse.IntegrationsplanErstellt): Planteil,
    ereignisart(ereignisse.FortfuehrungGeprueft): Fortfuehrung,
    ereignisart(ereignisse.ZugangGeprueft): Einschaetzung,
}
"""Of the events whose `teile` or `ergebnis` differ in kind: which values theirs can have."""


NICHT_DOKUMENTIERT = "nicht dokumentiert"


def merkmalswerte_pruefen(merkmal: Merkmal, werte: Iterable[str]) -> None:
    """Raises ValueError for values this Merkmal cannot have."""
    erlaubt = [str(wert) for wert in MERKMALSWERTE[merkmal]]
    if unbekannt := [wert for wert in werte if wert not in erlaubt]:
        raise ValueError(f"{merkmal} kennt den Wert {', '.join(unbekannt)} nicht; erlaubt: {', '.join(erlaubt)}")


def nicht_ausgefuellt(ereignis: Ereignis, name: str) -> bool:
    """Whether a field of an entry holds nothing. Sealed counts as filled in."""
    return getattr(ereignis, name, None) in (None, (), {}, "")


class Ereignismuster(Wert):
    """An event of this kind with these properties; what is not named is not asked.

    `dokumentiert` lists fields that must be filled in: an entry without them is recorded and fulfils nothing.
    `teile` must all be covered by the entry, `angaben` all be stated, `keine_angaben` none.
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
    erreicht: bool | None = None
    vermerktypen: tuple[Vermerktyp, ...] | None = None
    eigenleistung: bool | None = None
    arten: tuple[Zeitraumart, ...] | None = None
    gruende: tuple[Schluessel, ...] | None = None
    merkmal: Merkmal | None = None
    werte: tuple[str, ...] | None = None
    angaben: tuple[Schluessel, ...] = ()
    keine_angaben: tuple[Schluessel, ...] = ()
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
        if any(getattr(self, frage) == () for frage in _EINZELN):
            raise ValueError("eine leere Liste trifft nie zu")
        if self.werte is not None:
            if self.merkmal is None:
                raise ValueError("werte nennt nur, wer auch das merkmal nennt")
            merkmalswerte_pruefen(self.merkmal, self.werte)
        return self

    def trifft(self, ereignis: Ereignis) -> bool:
        """Whether this entry is meant. Works on sealed entries: what is sealed counts as filled in."""
        return self.ereignis in gilt_als(ereignis) and self.fehlt_an(ereignis) is None

    def fehlt_an(self, ereignis: Ereignis) -> str | None:
        """For an event of the right kind: None when it fits, else in German why it does not."""
        if self.qualifiziert is not None and getattr(ereignis, "qualifiziert", None) != self.qualifiziert:
            return "der Kontakt war nicht qualifiziert" if self.qualifiziert else "der Kontakt war qualifiziert"
        if self.person_anwesend is not None and getattr(ereignis, "person_anwesend", None) != self.person_anwesend:
            return "die Person war nicht anwesend" if self.person_anwesend else "die Person war anwesend"
        if self.erreicht is not None and getattr(ereignis, "erreicht", None) != self.erreicht:
            return "die Person wurde nicht erreicht" if self.erreicht else "die Person wurde erreicht"
        if self.eigenleistung is not None and getattr(ereignis, "eigenleistung", None) != self.eigenleistung:
            return "keine eigene Leistung" if self.eigenleistung else "keine fremde Leistung"
        if self.merkmal is not None and getattr(ereignis, "merkmal", None) != self.merkmal:
            return "ein anderes Merkmal"
        for frage, grund in self._listen:
            if getattr(ereignis, GEFRAGTE_FELDER[frage], None) not in getattr(self, frage):
                return grund
        if self.teile and not set(self.teile) <= set(getattr(ereignis, "teile", ())):
            fehlende = sorted(set(self.teile) - set(getattr(ereignis, "teile", ())))
            return f"es fehlt: {aufgezaehlt(wort(teil) for teil in fehlende)}"
        if self.angaben or self.keine_angaben:
            gemacht = {name for name, wert in getattr(ereignis, "angaben", {}).items() if wert}
            if fehlt := [name for name in self.angaben if name not in gemacht]:
                return f"es fehlt die Angabe {', '.join(fehlt)}"
            if zuviel := [name for name in self.keine_angaben if name in gemacht]:
                return f"mit der Angabe {', '.join(zuviel)}"
        leer = [name for name in self.dokumentiert if nicht_ausgefuellt(ereignis, name)]
        return f"{NICHT_DOKUMENTIERT}: {', '.join(leer)}" if leer else None

    @cached_property
    def _listen(self) -> tuple[tuple[str, str], ...]:
        return tuple((frage, grund) for frage, grund in _EINZELN.items() if getattr(self, frage) is not None)

    def in_worten(self) -> str:
        """What is meant, for a reader."""
        teile = [BEZEICHNUNGEN.get(self.ereignis, self.ereignis)]
        if self.qualifiziert is not None:
            teile.append("qualifiziert" if self.qualifiziert else "nicht qualifiziert")
        if self.person_anwesend is not None:
            teile.append("Person anwesend" if self.person_anwesend else "Person nicht anwesend")
        if self.erreicht is not None:
            teile.append("Person erreicht" if self.erreicht else "Person nicht erreicht")
        if self.eigenleistung is not None:
            teile.append("selbst erbracht" if self.eigenleistung else "von anderen erbracht")
        if self.funktionen is not None:
            teile.append("durch " + oder(self.funktionen))
        listen = (self.formen, self.schritte, self.stand, self.ergebnis, self.vermerktypen, self.arten)
        teile += [oder(werte) for werte in listen if werte is not None]
        if self.gruende is not None:
            teile.append("Grund: " + " oder ".join(schluessel(grund) for grund in self.gruende))
        if self.merkmal is not None:
            werte_in_worten = " oder ".join(merkmalswert(self.merkmal, wert) for wert in self.werte or ())
            teile.append(f"{wort(self.merkmal)}: {werte_in_worten}" if self.werte else wort(self.merkmal))
        if self.teile:
            teile.append("mit " + aufgezaehlt(wort(teil) for teil in self.teile))
        if self.angaben:
            teile.append("mit der Angabe: " + aufgezaehlt(schluessel(name) for name in self.angaben))
        if self.keine_angaben:
            teile.append("ohne die Angabe: " + aufgezaehlt(schluessel(name) for name in self.keine_angaben))
        if self.dokumentiert:
            teile.append("dokumentiert: " + aufgezaehlt(feld(name) for name in self.dokumentiert))
        return ", ".join(teile)
