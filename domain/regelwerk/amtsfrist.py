"""The kinds Amtsfrist and Amtshandlungsregel: what the office itself has to do, by when, and how."""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from functools import cached_property
from typing import Annotated, ClassVar, Literal

from pydantic import Field, model_validator

from domain.ereignis import Ereignis, Wert
from domain.ereigniswerte import Schluessel
from domain.kalender import Dauer
from domain.organisation.amtshandlung import HANDLUNGSKLASSEN, Amtshandlungsereignis, Regelwerkname
from domain.organisation.fachkraft import Qualifizierungsvermerk
from domain.regelwerk.regel import Regel
from domain.vokabular import (
    Amtsebene,
    Amtshandlungsart,
    Besprechungsart,
    Funktion,
    Gegenstand,
    Qualifizierung,
    Qualifizierungsstand,
)
from domain.woerter import aufgezaehlt, oder, schluessel, wort

_EINES: dict[str, tuple[str, str]] = {
    "arten": ("art", "eine andere Art"),
    "auswertungen": ("auswertung", "eine andere Auswertung"),
    "funktionen": ("funktion", "eine andere Funktion hat gehandelt"),
}
"""Questions whose answer must be in a list: the field of the act, and what is said when it is not."""

_ALLE: dict[str, tuple[str, str]] = {
    "gegenstaende": ("gegenstaende", "es ging nicht um"),
    "beteiligte": ("teilnehmende", "es nahm niemand teil als"),
    "fuer_alle": ("fuer_alle", "es war nicht für alle"),
    "regelwerke": ("regelwerke", "es ging nicht um das Regelwerk"),
    "ebenen": ("ebenen", "es fehlt"),
    "an": ("an", "es ging nicht an"),
}
"""Questions all of whose words the act must hold: its field, and what is said before those that are missing."""


class Amtshandlungsmuster(Wert):
    """Which acts of the office are meant: of what kind, about all of these, with somebody in each of these functions, ..."""

    handlung: Amtshandlungsart
    arten: Annotated[tuple[Besprechungsart, ...], Field(min_length=1)] | None = None
    gegenstaende: tuple[Gegenstand, ...] = ()
    beteiligte: tuple[Funktion, ...] = ()
    fuer_alle: tuple[Funktion, ...] = ()
    regelwerke: tuple[Regelwerkname, ...] = ()
    auswertungen: Annotated[tuple[Schluessel, ...], Field(min_length=1)] | None = None
    ebenen: tuple[Amtsebene, ...] = ()
    an: tuple[Funktion, ...] = ()
    funktionen: Annotated[tuple[Funktion, ...], Field(min_length=1)] | None = None

    @model_validator(mode="after")
    def _gibt_es(self) -> "Amtshandlungsmuster":
        felder = self.klasse.model_fields
        for frage, (feld, _) in (*_EINES.items(), *_ALLE.items()):
            if getattr(self, frage) and feld not in felder:
                raise ValueError(f"{frage}: {wort(self.handlung)} nennt das nicht")
        return self

    @property
    def klasse(self) -> type[Amtshandlungsereignis]:
        """The events it can mean at all."""
        return HANDLUNGSKLASSEN[self.handlung]

    def fehlt_an(self, ereignis: Ereignis) -> str | None:
        """Why the act is not meant, in German; None if it is."""
        if type(ereignis) is not self.klasse:
            return "eine andere Handlung"
        return "; ".join(self._fehlendes(ereignis)) or None

    def _fehlendes(self, ereignis: Ereignis) -> Iterator[str]:
        for frage, (feld, sonst) in _EINES.items():
            verlangt = getattr(self, frage)
            if verlangt is not None and getattr(ereignis, feld) not in verlangt:
                yield sonst
        for frage, (feld, davor) in _ALLE.items():
            hat = {getattr(wert, "funktion", wert) for wert in getattr(ereignis, feld, ())}
            if fehlt := [wert for wert in getattr(self, frage) if wert not in hat]:
                yield f"{davor}: {_worte(fehlt)}"

    def in_worten(self) -> str:
        """`Besprechung (Dienstbesprechung) über Auswertung, mit Bereichsleitung und Teamleitung`"""
        teile = [wort(self.handlung) + (f" ({oder(self.arten)})" if self.arten is not None else "")]
        if self.auswertungen is not None:
            teile[0] = f"{teile[0]} {' oder '.join(map(schluessel, self.auswertungen))}"
        if self.gegenstaende or self.regelwerke:
            teile[0] = f"{teile[0]} über {_worte((*self.gegenstaende, *self.regelwerke))}"
        for davor, werte in (("mit", self.beteiligte), ("für alle:", self.fuer_alle), ("an", self.an)):
            if werte:
                teile.append(f"{davor} {_worte(werte)}")
        if self.ebenen:
            teile.append(f"je {_worte(self.ebenen)}")
        if self.funktionen is not None:
            teile.append(f"durch {oder(self.funktionen)}")
        return ", ".join(teile)


def _worte(werte: Iterable[str]) -> str:
    return aufgezaehlt(wort(wert) if isinstance(wert, StrEnum) else wert for wert in werte)


class Qualifizierungsmuster(Wert):
    """What is noted of somebody's Qualifizierung: of which, and how far it is."""

    qualifizierung: Qualifizierung
    stand: Annotated[tuple[Qualifizierungsstand, ...], Field(min_length=1)]

    def fehlt_an(self, vermerk: Qualifizierungsvermerk) -> str | None:
        """Why the note is not meant, in German; None if it is."""
        if vermerk.art is not self.qualifizierung:
            return "eine andere Qualifizierung"
        return None if vermerk.stand in self.stand else f"vermerkt ist: {wort(vermerk.stand)}"

    def in_worten(self) -> str:
        """`Zertifizierung (DGCC) begonnen oder abgeschlossen`"""
        return f"{wort(self.qualifizierung)} {oder(self.stand)}"


class Amtsausloeser(Wert):
    """What starts an Amtsfrist: that the rule comes into force (`geltung = true`), that a Fachkraft takes on a function
    (`uebernahme`), or an act of the office (`nach`)."""

    geltung: bool = False
    uebernahme: Funktion | None = None
    nach: Amtshandlungsmuster | None = None

    @model_validator(mode="after")
    def _genau_eines(self) -> "Amtsausloeser":
        if [self.geltung, self.uebernahme is not None, self.nach is not None].count(True) != 1:
            raise ValueError("ein Auslöser nennt genau eines von geltung = true, uebernahme, nach")
        return self

    def in_worten(self) -> str:
        """`Inkrafttreten der Regel`"""
        if self.nach is not None:
            return self.nach.in_worten()
        if self.uebernahme is not None:
            return f"Übernahme der Funktion {wort(self.uebernahme)}"
        return "Inkrafttreten der Regel"


class Amtsfristregel(Regel):
    """The office itself has to do something: for each unit (`je`) from the trigger within `dauer`.

    Without `dauer` it is an open task that is never overdue. `wiederkehrend`: the act that fulfils one starts the next,
    counted from its day. Acts of a team count for that team, acts of the whole office for everybody. The due day never moves.
    """

    ART: ClassVar[str] = "amtsfrist"

    je: Literal["mandant", "team", "fachkraft"]
    ausloeser: Annotated[tuple[Amtsausloeser, ...], Field(min_length=1, max_length=10)]
    dauer: Dauer | None = None
    wiederkehrend: bool = False
    erfuellt_durch: Annotated[
        tuple[Amtshandlungsmuster | Qualifizierungsmuster, ...], Field(min_length=1, max_length=20)
    ]
    handelt: Funktion
    aufgabe: Annotated[str, Field(min_length=1, max_length=300)]

    @model_validator(mode="after")
    def _passt_zusammen(self) -> "Amtsfristregel":
        uebernahmen = [ausloeser.uebernahme is not None for ausloeser in self.ausloeser]
        if (self.je == "fachkraft") != all(uebernahmen) or any(uebernahmen) != all(uebernahmen):
            raise ValueError('je = "fachkraft" und Auslöser mit uebernahme gehören zusammen')
        if self.je != "fachkraft" and len(self.handlungen) < len(self.erfuellt_durch):
            raise ValueError('eine Qualifizierung erfüllt nur, was je = "fachkraft" gilt')
        return self

    @cached_property
    def handlungen(self) -> Sequence[Amtshandlungsmuster]:
        """The acts that fulfil it."""
        return tuple(muster for muster in self.erfuellt_durch if isinstance(muster, Amtshandlungsmuster))

    def erfuellt_von(self, ereignis: Ereignis) -> bool:
        """Whether this act fulfils the duty. What broke its statement when it was recorded does not."""
        passt = any(muster.fehlt_an(ereignis) is None for muster in self.handlungen)
        return passt and not _verletzt(self, ereignis)

    def erfuellt_durch_vermerk(self, vermerk: Qualifizierungsvermerk) -> bool:
        """Whether this note about the Qualifizierung of a Fachkraft fulfils the duty that is theirs."""
        muster = (muster for muster in self.erfuellt_durch if isinstance(muster, Qualifizierungsmuster))
        return any(eines.fehlt_an(vermerk) is None for eines in muster)

    def weshalb_nicht(self, ereignis: Ereignis) -> str | None:
        """For an act of a kind that could fulfil the duty and does not: why. Else None."""
        gruende = [m.fehlt_an(ereignis) for m in self.handlungen if m.klasse is type(ereignis)]
        if None in gruende:
            return f"die Handlung verstößt gegen {self.aussage}" if _verletzt(self, ereignis) else None
        return next(iter(gruende), None)

    @cached_property
    def genannte_funktionen(self) -> Sequence[Funktion]:
        """Those somebody has to act in so that it can be kept."""
        return (self.handelt, *(funktion for muster in self.handlungen for funktion in _funktionen(muster)))


class Amtshandlungsregel(Regel):
    """What an act of the office that fits `wenn` has to be like: `verlangt`. It is recorded all the same."""

    ART: ClassVar[str] = "amtshandlungsregel"

    wenn: Amtshandlungsmuster
    verlangt: Amtshandlungsmuster

    @model_validator(mode="after")
    def _dieselbe_handlung(self) -> "Amtshandlungsregel":
        if self.wenn.handlung is not self.verlangt.handlung:
            raise ValueError("wenn und verlangt sprechen von derselben handlung")
        return self

    def fehlt_an(self, ereignis: Ereignis) -> str | None:
        """What the act lacks; None if it has it, or is not meant."""
        return self.verlangt.fehlt_an(ereignis) if self.wenn.fehlt_an(ereignis) is None else None

    @property
    def genannte_funktionen(self) -> Sequence[Funktion]:
        return tuple(_funktionen(self.verlangt))


def _funktionen(muster: Amtshandlungsmuster) -> Iterator[Funktion]:
    yield from (*muster.beteiligte, *muster.fuer_alle, *muster.an, *(muster.funktionen or ()))


def _verletzt(regel: Regel, ereignis: Ereignis) -> bool:
    return any(verstoss.regel == regel.aussage for verstoss in ereignis.erfassung.verstoesse)
