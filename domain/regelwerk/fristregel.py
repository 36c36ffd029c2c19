"""The kind Frist: something has to happen by a day, and everything that can be said about which day that is."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Annotated, ClassVar, Literal

from pydantic import Field, model_validator

from domain.ereignis import Ereignis, Wert
from domain.ereigniswerte import Schluessel
from domain.kalender import Dauer, Kalendertag
from domain.regelwerk.ereignisart import unbekannte_felder
from domain.regelwerk.geltung import Geltung
from domain.regelwerk.muster import NICHT_DOKUMENTIERT, Ereignismuster, nach_klasse
from domain.regelwerk.regel import Aussage, Kennung, Regel
from domain.vokabular import Funktion, Zeitraumart


class Zielwert(Aussage):
    """A stricter, usually less binding value of the same duty, with the statement it comes from."""

    dauer: Dauer


class Ausloeser(Wert):
    """What starts a Frist: an event; that the rule begins to hold for the case (`geltung = true`); or that the planned end
    of something is known (`ende_von = "massnahme"`), from which the period then counts."""

    muster: Ereignismuster | None = None
    geltung: bool = False
    ende_von: Zeitraumart | None = None

    @model_validator(mode="before")
    @classmethod
    def _kurzform(cls, wert: object) -> object:
        if isinstance(wert, dict) and "ereignis" in wert:
            return {"muster": wert}
        return wert

    @model_validator(mode="after")
    def _genau_eines(self) -> "Ausloeser":
        if [self.muster is not None, self.geltung, self.ende_von is not None].count(True) != 1:
            raise ValueError("ein Auslöser nennt genau eines von ereignis, geltung = true, ende_von")
        if self.ende_von is Zeitraumart.AUFENTHALT:
            raise ValueError("ein Aufenthalt hat kein geplantes Ende; seine Höchstdauer ist eine eigene Frist")
        return self


class Fristregel(Regel):
    """Something has to happen by a day: trigger + scope + period - fulfilment.

    The due day. `dauer` counts from the trigger; without it and without `zum` it is an open task that is never overdue.
    `anfang` gives the first periods of a sequence, `dauer` those that follow. `zum` goes on to the next calendar day, one
    after the other. Where the trigger is the end of something, `lage` says whether the period lies before it (`vor`), after
    it (`nach`), ends in the middle (`halbzeit`) or with it (`zum_ende`); the due day moves with that end.
    `rechnung` says whose period it is: the office's stays on its day, the person's and the statute's move to the next
    Werktag. `verlaengerbar`: a Verlängerung moves the due day, counted from the old last day.

    Before it is due. What happens before `fruehestens` does not count. From `faellig_ab` on it is its turn (an interval
    from - to), as it is from the day of the `zielwert` on, which is a Frist of its own beside this one.

    Fulfilment. `anzahl` events of `erfuellt_durch` are needed; with `je` only those about the same thing as the trigger
    count. `wiederkehrend`: a fulfilled Frist starts the next one, on that day or (`naechste_ab = "faelligkeit"`) from the
    old due day. `bis_zum_ende`: what is still open when the stay or the scope ends is not void but not fulfilled.
    """

    ART: ClassVar[str] = "frist"

    pflicht: Schluessel
    statt: tuple[Kennung, ...] = ()
    neben: tuple[Kennung, ...] = ()
    geltung: Geltung = Geltung()
    ausloeser: Annotated[tuple[Ausloeser, ...], Field(min_length=1)]
    dauer: Dauer | None = None
    anfang: Annotated[tuple[Dauer, ...], Field(max_length=20)] = ()
    zum: Annotated[tuple[Kalendertag, ...], Field(max_length=5)] = ()
    lage: Literal["nach", "vor", "halbzeit", "zum_ende"] = "nach"
    fruehestens: Dauer | None = None
    faellig_ab: Dauer | None = None
    zielwert: Zielwert | None = None
    erfuellt_durch: Annotated[tuple[Ereignismuster, ...], Field(min_length=1)]
    anzahl: int = Field(default=1, ge=1, le=100)
    je: Literal["leistung", "hemmnis", "ressource", "zeitraum"] | None = None
    wiederkehrend: bool = False
    naechste_ab: Literal["erfuellung", "faelligkeit"] = "erfuellung"
    bis_zum_ende: bool = False
    rechnung: Literal["amt", "person", "gesetz"] = "amt"
    verlaengerbar: bool = False
    handelt: Funktion
    aufgabe: Annotated[str, Field(min_length=1, max_length=300)]
    gilt_fuer: Literal["alle", "ab_zugang", "ab_ereignis"] = "alle"

    @model_validator(mode="after")
    def _passt_zusammen(self) -> "Fristregel":
        for gilt, grund in self._widersprueche():
            if gilt:
                raise ValueError(grund)
        return self

    def _widersprueche(self) -> tuple[tuple[bool, str], ...]:
        nur_enden = all(ausloeser.ende_von is not None for ausloeser in self.ausloeser)
        ohne_zahl = self.dauer is None and not self.zum and not self.anfang
        ohne_feld = [
            muster.ereignis
            for muster in (*self.erfuellt_durch, *(a.muster for a in self.ausloeser if a.muster is not None))
            if self.je is not None and unbekannte_felder(muster.ereignis, (self.je,))
        ]
        return (
            (self.lage != "nach" and not nur_enden, f'lage = "{self.lage}" braucht Auslöser mit ende_von'),
            (self.lage == "vor" and self.dauer is None, 'lage = "vor" braucht eine dauer'),
            (self.lage in ("halbzeit", "zum_ende") and not ohne_zahl, f'lage = "{self.lage}" nennt keine dauer'),
            (
                self.lage != "nach" and bool(self.zum or self.anfang),
                f'lage = "{self.lage}" kennt weder zum noch anfang',
            ),
            (self.lage != "nach" and self.wiederkehrend, f'lage = "{self.lage}" kann nicht wiederkehrend sein'),
            (bool(self.anfang) and not self.wiederkehrend, "eine Folge (anfang) ist wiederkehrend"),
            (bool(self.anfang) and self.dauer is None, "nach einer Folge (anfang) braucht es eine dauer"),
            (self.faellig_ab is not None and self.dauer is None, "faellig_ab braucht eine dauer, bis zu der es reicht"),
            (_laenger(self.faellig_ab, self.dauer), "faellig_ab liegt nach der dauer"),
            (self.lage == "nach" and _laenger(self.fruehestens, self.dauer), "fruehestens liegt nach der dauer"),
            (self.lage == "vor" and _laenger(self.dauer, self.fruehestens), "fruehestens liegt nach der dauer"),
            (self.zielwert is not None and self.dauer is None, "ein zielwert braucht eine dauer als Mindestwert"),
            (
                self.naechste_ab == "faelligkeit" and (ohne_zahl or not self.wiederkehrend),
                'naechste_ab = "faelligkeit" braucht wiederkehrend = true und einen fälligen Tag',
            ),
            (
                (self.handelt is Funktion.PERSON) != (self.rechnung == "person"),
                'handelt = "person" und rechnung = "person" gehören zusammen',
            ),
            (bool(ohne_feld), f"je = {self.je}: {', '.join(ohne_feld)} nennt das nicht"),
        )

    @cached_property
    def zielregel(self) -> "Fristregel | None":
        """The Zielwert as a rule of its own, which runs whenever this one does."""
        ziel = self.zielwert
        if ziel is None:
            return None
        eigenes = {"id": ziel.id, "grad": ziel.grad, "stelle": ziel.stelle, "text": ziel.text, "dauer": ziel.dauer}
        ohne = {"zielwert": None, "auch": (), "statt": (), "neben": (), "faellig_ab": None}
        return self.model_copy(update={**eigenes, **ohne})

    @property
    def aussagen(self) -> tuple[Aussage, ...]:
        """Every statement the rule renders, that of its Zielwert included."""
        return (*super().aussagen, *((self.zielwert,) if self.zielwert is not None else ()))

    def dauer_der(self, folge: int) -> Dauer | None:
        """The period of the n-th Frist after a trigger, from 0."""
        return self.anfang[folge] if folge < len(self.anfang) else self.dauer

    def gegenstand(self, ereignis: Ereignis) -> str | None:
        """What the entry is about, as far as the rule tells one thing from the other."""
        wert = getattr(ereignis, self.je, None) if self.je is not None else None
        return str(wert) if wert is not None else None

    def ausgeloest_von(self, ereignis: Ereignis) -> bool:
        """Whether this entry starts a Frist of the rule."""
        return self._meint(self._ausloesende, ereignis)

    def erfuellt_von(self, ereignis: Ereignis) -> bool:
        """Whether this entry fulfils a Frist of the rule. What broke its statement when it was recorded does not."""
        return self._meint(self._erfuellende, ereignis)

    def fragt_nach(self, klasse: type[Ereignis]) -> bool:
        """Whether an entry of this kind could fulfil a Frist of the rule."""
        return klasse in self._erfuellende

    def weshalb_nicht(self, ereignis: Ereignis) -> str | None:
        """For an entry of a kind that could fulfil the rule and does not: why, in German. Else None."""
        gruende = [muster.fehlt_an(ereignis) for muster in self._erfuellende.get(type(ereignis), ())]
        if None in gruende:
            return f"der Eintrag verstößt gegen {self.aussage}" if self._verletzt_von(ereignis) else None
        genannte = [grund for grund in gruende if grund is not None]
        # What is written down is asked last: where only that is missing, everything else has fitted.
        fast = next((grund for grund in genannte if grund.startswith(NICHT_DOKUMENTIERT)), None)
        return fast or next(iter(genannte), None)

    def _meint(self, je_klasse: Mapping[type[Ereignis], Sequence[Ereignismuster]], ereignis: Ereignis) -> bool:
        muster = je_klasse.get(type(ereignis), ())
        return any(m.fehlt_an(ereignis) is None for m in muster) and not self._verletzt_von(ereignis)

    def _verletzt_von(self, ereignis: Ereignis) -> bool:
        return any(verstoss.regel == self.aussage for verstoss in ereignis.erfassung.verstoesse)

    @cached_property
    def muster(self) -> tuple[Ereignismuster, ...]:
        """The patterns of all entries that may start or fulfil a Frist of the rule: no other needs a look."""
        return (*(a.muster for a in self.ausloeser if a.muster is not None), *self.erfuellt_durch)

    # By class: most entries are of a kind a rule does not ask for, and that has to be seen at once.
    @cached_property
    def _ausloesende(self) -> Mapping[type[Ereignis], Sequence[Ereignismuster]]:
        return nach_klasse(a.muster for a in self.ausloeser if a.muster is not None)

    @cached_property
    def _erfuellende(self) -> Mapping[type[Ereignis], Sequence[Ereignismuster]]:
        return nach_klasse(self.erfuellt_durch)

    @cached_property
    def arten(self) -> frozenset[str]:
        """The kinds of entries its patterns speak of."""
        return frozenset(muster.ereignis for muster in self.muster)

    @cached_property
    def enden(self) -> frozenset[Zeitraumart]:
        """The kinds of periods from whose end it counts."""
        return frozenset(ausloeser.ende_von for ausloeser in self.ausloeser if ausloeser.ende_von is not None)

    @property
    def verschieben(self) -> bool:
        """Whether the due day moves to the next Werktag (§ 26 Abs. 3 SGB X)."""
        return self.rechnung != "amt"


def _laenger(links: Dauer | None, rechts: Dauer | None) -> bool:
    """Whether one period is surely longer than another; periods of different units are not compared."""
    return links is not None and rechts is not None and links.einheit == rechts.einheit and links.anzahl > rechts.anzahl
