"""Patterns over events: which entries start a Frist, and which fulfil it."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from functools import cached_property
from typing import Annotated

from pydantic import Field, field_validator, model_validator

from domain import ereignisse
from domain.ereignis import Ereignis, Wert
from domain.ereigniswerte import Schluessel
from domain.kalender import Dauer, Einheit, fristende
from domain.regelwerk.ereignisart import (
    BEZEICHNUNGEN,
    EREIGNISARTEN,
    KLASSEN_UNTER,
    Ereignisart,
    ereignisart,
    unbekannte_felder,
)
from domain.vokabular import (
    MERKMALSWERTE,
    Bearbeitungsstand,
    Belehrungsteil,
    Bereich,
    Einschaetzung,
    Fortfuehrung,
    Funktion,
    Kontaktform,
    Leistungsschritt,
    Merkmal,
    Planteil,
    Profilteil,
    Strategiestand,
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
    "anlaesse": "anlass",
    "arbeitsschritte": "arbeitsschritt",
    "ziele": "ziel",
    "beteiligte": "beteiligte",
    "rechtsfolgen": "rechtsfolgen",
    "mit_sorgeberechtigten": "mit_sorgeberechtigten",
    "bestaetigt": "bestaetigt",
    "einvernehmlich": "einvernehmlich",
    "mitunterzeichnet": "mitunterzeichnet",
    "zuzug": "zuzug",
    "erstmals": "erstmals",
    "im_umfeld": "im_umfeld",
    "bereiche": "bereich",
    "ohne_bezug_seit": "letzter_bezug_bis",
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
    "anlaesse": "ein anderer Anlass",
    "arbeitsschritte": "ein anderer Arbeitsschritt",
    "ziele": "ein anderes Ziel",
    "bereiche": "ein anderer Bereich",
}
"""Questions whose answer must be in a list, and what is said when it is not."""

_JA_NEIN: dict[str, tuple[str, str]] = {
    "qualifiziert": ("qualifiziert", "nicht qualifiziert"),
    "person_anwesend": ("Person anwesend", "Person nicht anwesend"),
    "erreicht": ("Person erreicht", "Person nicht erreicht"),
    "eigenleistung": ("selbst erbracht", "von anderen erbracht"),
    "rechtsfolgen": ("unter Androhung von Rechtsfolgen", "ohne Androhung von Rechtsfolgen"),
    "mit_sorgeberechtigten": ("mit den Sorgeberechtigten", "ohne die Sorgeberechtigten"),
    "bestaetigt": ("von der Person bestätigt", "nicht bestätigt"),
    "einvernehmlich": ("im Einvernehmen", "nicht im Einvernehmen"),
    "mitunterzeichnet": (
        "vom gesetzlichen Vertreter mitunterzeichnet",
        "nicht vom gesetzlichen Vertreter mitunterzeichnet",
    ),
    "zuzug": ("zugezogen", "nicht zugezogen"),
    "erstmals": ("erstmals im Leistungsbezug", "nicht erstmals im Leistungsbezug"),
    "im_umfeld": ("im Umfeld der Person", "in der Person"),
}
"""Questions answered by yes or no, and what either is called."""

_WENN_NICHT: dict[str, tuple[str, str]] = {
    "qualifiziert": ("der Kontakt war nicht qualifiziert", "der Kontakt war qualifiziert"),
    "person_anwesend": ("die Person war nicht anwesend", "die Person war anwesend"),
    "erreicht": ("die Person wurde nicht erreicht", "die Person wurde erreicht"),
    "eigenleistung": ("keine eigene Leistung", "keine fremde Leistung"),
}
"""Those of them that say in a sentence of their own that the answer was the other."""

WERTEARTEN: dict[str, type[StrEnum]] = {
    ereignisart(ereignisse.ProfilingErstellt): Profilteil,
    ereignisart(ereignisse.IntegrationsplanErstellt): Planteil,
    ereignisart(ereignisse.FortfuehrungGeprueft): Fortfuehrung,
    ereignisart(ereignisse.ZugangGeprueft): Einschaetzung,
    ereignisart(ereignisse.BelehrungErteilt): Belehrungsteil,
    ereignisart(ereignisse.HemmnisStatusChanged): Bearbeitungsstand,
    ereignisart(ereignisse.HandlungsstrategieFestgehalten): Strategiestand,
}
"""Of the events whose `teile`, `ergebnis` or `stand` differ in kind: which values theirs can have."""


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
    `teile` must all be covered by the entry, `beteiligte` all have taken part, `angaben` all be stated, `keine_angaben` none.
    `ohne_bezug_seit`: the person had no benefits in the period that ended the day before.
    """

    ereignis: Ereignisart
    qualifiziert: bool | None = None
    formen: tuple[Kontaktform, ...] | None = None
    person_anwesend: bool | None = None
    funktionen: tuple[Funktion, ...] | None = None
    teile: tuple[Profilteil | Planteil | Belehrungsteil, ...] = ()
    schritte: tuple[Leistungsschritt, ...] | None = None
    stand: tuple[Bearbeitungsstand | Strategiestand, ...] | None = None
    ergebnis: tuple[Fortfuehrung | Einschaetzung, ...] | None = None
    erreicht: bool | None = None
    vermerktypen: tuple[Vermerktyp, ...] | None = None
    eigenleistung: bool | None = None
    arten: tuple[Zeitraumart, ...] | None = None
    gruende: tuple[Schluessel, ...] | None = None
    merkmal: Merkmal | None = None
    werte: tuple[str, ...] | None = None
    anlaesse: tuple[Schluessel, ...] | None = None
    arbeitsschritte: tuple[Schluessel, ...] | None = None
    ziele: tuple[Schluessel, ...] | None = None
    bereiche: tuple[Bereich, ...] | None = None
    beteiligte: tuple[Funktion, ...] = ()
    rechtsfolgen: bool | None = None
    mit_sorgeberechtigten: bool | None = None
    bestaetigt: bool | None = None
    einvernehmlich: bool | None = None
    mitunterzeichnet: bool | None = None
    zuzug: bool | None = None
    erstmals: bool | None = None
    im_umfeld: bool | None = None
    ohne_bezug_seit: Dauer | None = None
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
        fremd = [w for w in (*self.teile, *(self.ergebnis or ()), *(self.stand or ())) if not isinstance(w, werteart)]
        if fremd:
            raise ValueError(f"{self.ereignis} kennt den Wert {', '.join(fremd)} nicht")
        if any(getattr(self, frage) == () for frage in _EINZELN):
            raise ValueError("eine leere Liste trifft nie zu")
        if self.ohne_bezug_seit is not None and self.ohne_bezug_seit.einheit is Einheit.ARBEITSTAGE:
            raise ValueError("ohne_bezug_seit wird nicht in Arbeitstagen gezählt")
        if self.werte is not None:
            if self.merkmal is None:
                raise ValueError("werte nennt nur, wer auch das merkmal nennt")
            merkmalswerte_pruefen(self.merkmal, self.werte)
        return self

    def trifft(self, ereignis: Ereignis) -> bool:
        """Whether this entry is meant. Works on sealed entries: what is sealed counts as filled in."""
        return type(ereignis) in self._klassen and self.fehlt_an(ereignis) is None

    def fehlt_an(self, ereignis: Ereignis) -> str | None:
        """For an event of the right kind: None when it fits, else in German why it does not."""
        for frage, verlangt, grund in self._ja_nein:
            if getattr(ereignis, GEFRAGTE_FELDER[frage], None) != verlangt:
                return grund
        if self.merkmal is not None and getattr(ereignis, "merkmal", None) != self.merkmal:
            return "ein anderes Merkmal"
        for frage, grund in self._listen:
            if getattr(ereignis, GEFRAGTE_FELDER[frage], None) not in getattr(self, frage):
                return grund
        for frage in ("teile", "beteiligte"):
            verlangte = getattr(self, frage)
            if verlangte and (fehlende := sorted(set(verlangte) - set(getattr(ereignis, frage, ())))):
                return f"es fehlt: {aufgezaehlt(wort(teil) for teil in fehlende)}"
        if self.ohne_bezug_seit is not None and not self._ohne_bezug(ereignis):
            return f"Leistungen bezogen in den letzten {self.ohne_bezug_seit.im_dativ}"
        if self.angaben or self.keine_angaben:
            gemacht = {name for name, wert in getattr(ereignis, "angaben", {}).items() if wert}
            if fehlt := [name for name in self.angaben if name not in gemacht]:
                return f"es fehlt die Angabe {', '.join(fehlt)}"
            if zuviel := [name for name in self.keine_angaben if name in gemacht]:
                return f"mit der Angabe {', '.join(zuviel)}"
        if self.dokumentiert and (leer := [name for name in self.dokumentiert if nicht_ausgefuellt(ereignis, name)]):
            return f"{NICHT_DOKUMENTIERT}: {', '.join(leer)}"
        return None

    def _ohne_bezug(self, ereignis: Ereignis) -> bool:
        """Whether the last day of benefits lies before the whole period that ends the day before the entry."""
        letzter = getattr(ereignis, "letzter_bezug_bis", None)
        # Months and weeks need no calendar of a Land.
        return (
            letzter is None
            or self.ohne_bezug_seit is None
            or fristende(letzter, self.ohne_bezug_seit, "") < ereignis.am
        )

    @cached_property
    def _klassen(self) -> frozenset[type[Ereignis]]:
        return frozenset(KLASSEN_UNTER[self.ereignis])

    @cached_property
    def kennzeichen(self) -> tuple[str, frozenset[object]] | None:
        """A field, and the values of which it must have one for the pattern to fit; None: no single field decides."""
        # The later a question stands in the list, the fewer entries answer it alike.
        frage = next((frage for frage in reversed(_EINZELN) if getattr(self, frage) is not None), None)
        if frage is not None:
            return GEFRAGTE_FELDER[frage], frozenset(getattr(self, frage))
        return ("merkmal", frozenset((self.merkmal,))) if self.merkmal is not None else None

    @cached_property
    def _ja_nein(self) -> tuple[tuple[str, bool, str], ...]:
        return tuple(
            (frage, verlangt, _WENN_NICHT.get(frage, (nein, ja))[0 if verlangt else 1])
            for frage, (ja, nein) in _JA_NEIN.items()
            if (verlangt := getattr(self, frage)) is not None
        )

    @cached_property
    def _listen(self) -> tuple[tuple[str, str], ...]:
        return tuple((frage, grund) for frage, grund in _EINZELN.items() if getattr(self, frage) is not None)

    def in_worten(self) -> str:
        """What is meant, for a reader."""
        teile = [BEZEICHNUNGEN.get(self.ereignis, self.ereignis)]
        for frage, (ja, nein) in _JA_NEIN.items():
            if (verlangt := getattr(self, frage)) is not None:
                teile.append(ja if verlangt else nein)
        if self.funktionen is not None:
            teile.append("durch " + oder(self.funktionen))
        listen = (self.formen, self.schritte, self.stand, self.ergebnis, self.vermerktypen, self.arten, self.bereiche)
        teile += [oder(werte) for werte in listen if werte is not None]
        for was, worte in (("Anlass", self.anlaesse), ("Schritt", self.arbeitsschritte), ("Ziel", self.ziele)):
            if worte is not None:
                teile.append(f"{was}: " + " oder ".join(schluessel(wort) for wort in worte))
        if self.beteiligte:
            teile.append("beteiligt: " + aufgezaehlt(wort(funktion) for funktion in self.beteiligte))
        if self.ohne_bezug_seit is not None:
            teile.append(f"ohne Leistungsbezug seit {self.ohne_bezug_seit.im_dativ}")
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


def nach_klasse(muster: Iterable[Ereignismuster]) -> Mapping[type[Ereignis], Sequence[Ereignismuster]]:
    """The patterns by the classes of the events they speak of."""
    gefunden: dict[type[Ereignis], list[Ereignismuster]] = {}
    for eines in muster:
        for klasse in KLASSEN_UNTER[eines.ereignis]:
            gefunden.setdefault(klasse, []).append(eines)
    return gefunden
