"""From the logbook and the rules in force to the duties of the office. Pure: the same office, the same duties.

Counting is that of all Fristen (domain/kalender, §§ 187 ff. BGB); a duty of the office stays on its day. What came before
somebody was there to keep it is asked of nobody, but what they did then counts.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from uuid import UUID

from domain.amtsfristen.einheiten import Einheit, einheiten
from domain.amtsfristen.frist import Amtsfrist, Ausloesung, amtsfrist_id
from domain.fristen.frist import Aenderung, Ausgang, abschnitte
from domain.kalender import EIN_TAG, fristende
from domain.organisation.amt import AMTSHANDLUNG, Amt
from domain.organisation.amtshandlung import Amtshandlungsereignis
from domain.organisation.fachkraft import Fachkraft
from domain.regelwerk.amtsfrist import Amtsfristregel
from domain.regelwerk.inkraft import Regelstand
from domain.vokabular import NIE, Rolle


@dataclass(frozen=True, slots=True)
class Tat:
    """Something done on a day that a rule may ask for."""

    am: date
    handlung: UUID
    ereignis: Amtshandlungsereignis


@dataclass(frozen=True, slots=True)
class Erfuellung:
    """What fulfilled a duty, and on which day."""

    am: date
    durch: UUID


@dataclass(frozen=True, slots=True)
class Fassung:
    """From `von` until `bis` a rule judged in this wording."""

    von: date
    bis: date
    regel: Amtsfristregel


Geltung = Sequence[Fassung]
"""The days on which a rule judged without a gap, in its wordings one after the other."""


def amtsfristen(amt: Amt, regelstand: Regelstand, mandant: UUID, stand: date) -> list[Amtsfrist]:
    """Every duty that had come to be by `stand`, as it stood then: what was done later is not looked at."""
    taten = taten_bis(amt, stand)
    alle: list[Amtsfrist] = []
    for geltung in geltungen(regelstand, stand):
        rechner = _Rechner(geltung, amt, regelstand, taten, stand)
        for einheit in einheiten(geltung[-1].regel.je, amt, mandant):
            alle += rechner.fristen(einheit)
    return alle


def taten_bis(amt: Amt, stand: date) -> list[Tat]:
    """What was done up to that day and not entered by mistake, in order of days."""
    handlungen = (h for h in amt.alle(AMTSHANDLUNG).values() if not h.storniert and h.ereignis.am <= stand)
    return sorted((Tat(h.ereignis.am, h.id, h.ereignis) for h in handlungen), key=lambda tat: (tat.am, tat.handlung))


def geltungen(regelstand: Regelstand, stand: date) -> Iterator[Geltung]:
    """Each rule for the days on which it judged without a gap."""
    grenzen = [tag for tag in regelstand.grenzen if tag <= stand]
    laufend: dict[str, list[Fassung]] = {}
    for stelle, von in enumerate(grenzen):
        bis = regelstand.grenzen[stelle + 1] - EIN_TAG if stelle + 1 < len(regelstand.grenzen) else NIE
        regeln = {regel.id: regel for regel in regelstand.am(von).von(Amtsfristregel)}
        for kennung in [kennung for kennung in laufend if kennung not in regeln]:
            yield laufend.pop(kennung)
        for kennung, regel in regeln.items():
            laufend.setdefault(kennung, []).append(Fassung(von, bis, regel))
    yield from laufend.values()


def betrifft(ereignis: Amtshandlungsereignis, einheit: Einheit) -> bool:
    """Whether an act was done for this unit: those of the whole office count for everybody."""
    return ereignis.team is None or (einheit.art == "team" and ereignis.team == einheit.id)


class _Rechner:
    """The duties one rule makes."""

    def __init__(self, geltung: Geltung, amt: Amt, regelstand: Regelstand, taten: Iterable[Tat], stand: date) -> None:
        self._geltung = geltung
        self._fachkraefte: Mapping[UUID, Fachkraft] = amt.fachkraefte
        self._regelstand = regelstand
        self._stand = stand
        in_geltung = [tat for tat in taten if geltung[0].von <= tat.am <= geltung[-1].bis]
        self._erfuellende = [tat for tat in in_geltung if self._regel(tat.am).erfuellt_von(tat.ereignis)]
        self._ausloesende = [(tat, ausloesung) for tat in in_geltung if (ausloesung := self._ausgeloest(tat))]

    def fristen(self, einheit: Einheit) -> Iterator[Amtsfrist]:
        """Those of one unit."""
        erfuellende = [Erfuellung(t.am, t.handlung) for t in self._erfuellende if betrifft(t.ereignis, einheit)]
        if einheit.art == "fachkraft":
            erfuellende = sorted((*erfuellende, *self._vermerke(einheit.id)), key=lambda erfuellung: erfuellung.am)
        for ausloesung in self._ausloesungen(einheit):
            yield from self._folge(einheit, ausloesung, erfuellende)

    def _vermerke(self, fachkraft: UUID) -> Iterator[Erfuellung]:
        """What is noted of the Qualifizierung of this Fachkraft and fulfils the duty."""
        for vermerk in self._fachkraefte[fachkraft].qualifizierungen:
            if vermerk.am <= self._stand and self._regel(vermerk.am).erfuellt_durch_vermerk(vermerk):
                yield Erfuellung(vermerk.am, fachkraft)

    def _regel(self, tag: date) -> Amtsfristregel:
        return next((f.regel for f in reversed(self._geltung) if f.von <= tag), self._geltung[0].regel)

    def _ausgeloest(self, tat: Tat) -> Ausloesung | None:
        for ausloeser in self._regel(tat.am).ausloeser:
            if ausloeser.nach is not None and ausloeser.nach.fehlt_an(tat.ereignis) is None:
                return Ausloesung(tat.am, ausloeser, tat.handlung)
        return None

    def _ausloesungen(self, einheit: Einheit) -> Iterator[Ausloesung]:
        """What set off a duty of this unit; what a fulfilment sets off comes with it."""
        ab, bis = self._geltung[0].von, self._geltung[-1].bis
        for ausloeser in self._geltung[0].regel.ausloeser:
            if ausloeser.geltung and max(ab, einheit.seit) <= bis:
                yield Ausloesung(ab, ausloeser)
            elif ausloeser.uebernahme is not None:
                rollen = self._regelstand.am(ab).rollen(ausloeser.uebernahme)
                zeitraum = _in_rolle(self._fachkraefte[einheit.id], rollen)
                if zeitraum is not None and ab <= zeitraum[0] <= min(bis, self._stand):
                    yield Ausloesung(zeitraum[0], ausloeser, bis=zeitraum[1])
        for tat, ausloesung in self._ausloesende:
            if betrifft(tat.ereignis, einheit):
                yield ausloesung

    def _folge(
        self, einheit: Einheit, ausloesung: Ausloesung, erfuellende: Sequence[Erfuellung]
    ) -> Iterator[Amtsfrist]:
        """The duty this sets off, and those that follow from its fulfilments."""
        wiederkehrend = self._geltung[-1].regel.wiederkehrend
        # Two acts of one day are one occasion.
        je_tag = [next(taten) for _, taten in groupby(erfuellende, key=lambda tat: tat.am)]
        rest = [tat for tat in je_tag if tat.am >= ausloesung.am]
        if einheit.art == "fachkraft" and (
            vorher := [e for e in je_tag if e.am < ausloesung.am and e.durch == einheit.id]
        ):
            # Who is qualified already need not be once more.
            rest.insert(0, Erfuellung(ausloesung.am, vorher[-1].durch))
        ab = max(ausloesung.am, einheit.seit)
        frueher = [tat for tat in rest if tat.am < ab]
        if frueher and wiederkehrend:
            # Done before anybody is known to have been there: from then on it goes its way.
            ausloesung, ab = Ausloesung(frueher[-1].am, None, frueher[-1].durch), frueher[-1].am
            rest = [tat for tat in rest if tat.am > ab]
        elif frueher:
            ab = ausloesung.am
        while True:
            erfuellung = rest.pop(0) if rest else None
            yield self._frist(einheit, ausloesung, ab, erfuellung)
            if erfuellung is None or not wiederkehrend:
                return
            ausloesung, ab = Ausloesung(erfuellung.am, None, erfuellung.durch, ausloesung.bis), erfuellung.am

    def _frist(self, einheit: Einheit, ausloesung: Ausloesung, ab: date, erfuellung: Erfuellung | None) -> Amtsfrist:
        letzter = min(self._geltung[-1].bis, ausloesung.bis)
        if erfuellung is not None and erfuellung.am > letzter:
            erfuellung = None
        ende = erfuellung.am if erfuellung is not None else letzter
        verlauf, gezaehlt_ab = self._aenderungen(ab, ende)
        faellig = verlauf[-1].faellig_am
        schluss: tuple[date, Ausgang] | None = None
        if erfuellung is not None:
            zu_spaet = faellig is not None and erfuellung.am > faellig
            schluss = erfuellung.am, Ausgang.VERSPAETET_ERFUELLT if zu_spaet else Ausgang.ERFUELLT
        elif ende < NIE:
            versaeumt = faellig is not None and faellig <= ende
            schluss = ende + EIN_TAG, Ausgang.NICHT_ERFUELLT if versaeumt else Ausgang.ENTFALLEN
        regel = self._regel(ende)
        return Amtsfrist(
            id=amtsfrist_id(einheit, regel, ausloesung),
            regel=regel,
            einheit=einheit,
            ausloesung=ausloesung,
            gezaehlt_ab=gezaehlt_ab,
            aenderungen=tuple(verlauf),
            abschnitte=abschnitte(verlauf, (), schluss, self._regelstand.vorwarnung_tage),
            erledigt_am=schluss[0] if schluss is not None else None,
            erledigt_durch=erfuellung.durch if erfuellung is not None else None,
        )

    def _aenderungen(self, ab: date, bis: date) -> tuple[list[Aenderung], date]:
        """When it is due from which day on: first as counted from `ab`, then as each new wording of the rule moves it."""
        verlauf, gezaehlt_ab = [Aenderung(ab, self._faellig(self._regel(ab), ab), None)], ab
        for fassung in self._geltung:
            if not ab < fassung.von <= bis:
                continue
            alt, neu = verlauf[-1].faellig_am, self._faellig(fassung.regel, gezaehlt_ab)
            if alt is not None and alt < fassung.von:
                # Missed under the old wording: that stays a violation until it is made good.
                break
            if alt is not None and neu is not None and neu < alt:
                vom_wechsel = self._faellig(fassung.regel, fassung.von)
                if vom_wechsel is not None and neu < vom_wechsel <= alt:
                    gezaehlt_ab = fassung.von
                neu = min(alt, max(neu, vom_wechsel or alt))
            if neu != alt:
                verlauf.append(Aenderung(fassung.von, neu, None))
        return verlauf, gezaehlt_ab

    def _faellig(self, regel: Amtsfristregel, ab: date) -> date | None:
        return fristende(ab, regel.dauer, self._regelstand.land) if regel.dauer is not None else None


def _in_rolle(person: Fachkraft, rollen: Collection[Rolle]) -> tuple[date, date] | None:
    """From when until when somebody had one of these roles for the first time."""
    von = person.erstmals_in_rolle(rollen)
    if von is None:
        return None
    ohne = (ab for ab in sorted({ab for ab, _ in person.rollenreihe}) if ab > von)
    ende = next((ab - EIN_TAG for ab in ohne if set(person.rollen(ab)).isdisjoint(rollen)), NIE)
    return von, min(ende, person.bis or NIE)
