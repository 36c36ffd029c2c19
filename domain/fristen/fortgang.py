"""How the Fristen of one lane begin, move and end: when its rule changes, when something is recorded, when it ceases to hold."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from domain.eintrag import Eintrag
from domain.ereignisse import Fallabgang
from domain.fristen.frist import Aenderung, Ausgang, frist_id
from domain.fristen.fruehere import FruehereEintraege
from domain.fristen.laufende import Lauf, Laufende
from domain.fristen.termine import Bezug, Termine, termine
from domain.kalender import EIN_TAG
from domain.regelwerk.ereignisart import ereignisart
from domain.regelwerk.fristregel import Fristregel
from domain.regelwerk.inkraft import Regelstand
from domain.vokabular import NIE


class Fortgang:
    """Makes and keeps the Fristen of a case. `alle`: in the order they came to be."""

    def __init__(self, fall_id: UUID, eintraege: Sequence[Eintrag], regelstand: Regelstand) -> None:
        self._fall_id = fall_id
        self._regelstand = regelstand
        self._fruehere = FruehereEintraege(eintraege)
        self.alle: dict[UUID, Laufende] = {}

    def termine(self, regel: Fristregel, bezug: Bezug) -> Termine:
        """The days of a Frist of this rule, here."""
        return termine(regel, bezug, self._regelstand.land)

    def regelwechsel(
        self, lauf: Lauf, alt: Fristregel | None, neu: Fristregel, tag: date, des_tages: Sequence[Eintrag]
    ) -> None:
        """A rule begins to hold, or takes over from another, on `tag`: how open Fristen move says domain.md."""
        if alt is None:
            if any(neu.ausgeloest_von(eintrag.ereignis) for eintrag in des_tages):
                return
            if any(ausloeser.geltung for ausloeser in neu.ausloeser):
                self.neue(lauf, neu, tag, am=tag, bezug=Bezug(tag))
                if neu.je is None:
                    # It counts from today, and so would what came before: one Frist, not two.
                    return
            for frueher in self._unbeantwortete_ausloeser(neu, tag):
                # A stay ends with its last day, and what holds after it only from the next: that is no later start.
                nach_abgang = isinstance(frueher.ereignis, Fallabgang) and frueher.ereignis.am == tag - EIN_TAG
                ab = frueher.ereignis.am if nach_abgang else tag
                gegenstand = neu.gegenstand(frueher.ereignis)
                self.neue(lauf, neu, tag, nr=frueher.nr, am=frueher.ereignis.am, bezug=Bezug(ab), gegenstand=gegenstand)
            return
        ausgeloest = neu.je is None and any(neu.ausgeloest_von(eintrag.ereignis) for eintrag in des_tages)
        for laufende in list(lauf.offene):
            if neu.gilt_fuer == "ab_ereignis" and laufende.ausloeser_am < self._regelstand.seit(neu, tag):
                continue
            self._wechsle(lauf, laufende, neu, tag, ausgeloest=ausgeloest)

    def _wechsle(self, lauf: Lauf, laufende: Laufende, neu: Fristregel, tag: date, *, ausgeloest: bool) -> None:
        """One open Frist under the rule that takes over. `ausgeloest`: an entry of that day starts one of its own."""
        versaeumt, alt_faellig = laufende.versaeumt(tag), laufende.faellig_am
        if (laufende.zeitraum is not None) != bool(neu.enden):
            # What counts from an end and what counts from an event have no trigger in common.
            lauf.offene.remove(laufende)
            laufende.beende_ohne_erfuellung(tag, f"abgelöst durch {neu.aussage}")
            return
        bezug = laufende.bezug
        ab_ausloeser = self.termine(neu, bezug).faellig_am
        # A period before an end cannot count from the change: it falls on the change at the earliest.
        vom_wechsel = replace(bezug, ab=tag, bis=None, von=None)
        ab_wechsel = self.termine(neu, vom_wechsel).faellig_am if bezug.bis is None else tag
        if ab_ausloeser is None or ab_wechsel is None:
            faellig = None
        elif versaeumt or alt_faellig is None:
            faellig = ab_ausloeser if ab_ausloeser >= tag else ab_wechsel
        elif ab_ausloeser >= alt_faellig:
            faellig = ab_ausloeser
        else:
            faellig = min(alt_faellig, max(ab_wechsel, ab_ausloeser))
        heute_ausgeloest = self.termine(neu, Bezug(tag)).faellig_am
        if ausgeloest and (versaeumt or _nicht_frueher(faellig, heute_ausgeloest)):
            # What was missed is settled, and what starts today asks for the same as the rest: once is enough.
            lauf.offene.remove(laufende)
            laufende.beende_ohne_erfuellung(tag, f"abgelöst durch {neu.aussage}")
            return
        if bezug.bis is None and faellig == ab_wechsel and faellig != ab_ausloeser:
            bezug = vom_wechsel
        if laufende.regel.id == neu.id and not versaeumt:
            if faellig != alt_faellig:
                laufende.verschiebe(tag, faellig, self.termine(neu, bezug))
            laufende.regel = neu
            return
        lauf.offene.remove(laufende)
        laufende.beende_ohne_erfuellung(tag, f"abgelöst durch {neu.aussage}")
        self.neue(
            lauf,
            neu,
            tag,
            nr=laufende.ausloeser_nr,
            am=laufende.ausloeser_am,
            bezug=bezug,
            faellig=(faellig,),
            zusatz=f"@{tag.isoformat()}" if laufende.regel.id == neu.id else "",
            gegenstand=laufende.gegenstand,
            zeitraum=laufende.zeitraum,
        )

    def _unbeantwortete_ausloeser(self, regel: Fristregel, tag: date) -> list[Eintrag]:
        """The last entries before `tag` that would have started a Frist of the rule and that nothing has answered since:
        one, or where the rule tells one thing from the other one for each. What belongs to a stay, or to benefits, that have
        ended is over."""
        gefunden: dict[str | None, Eintrag | None] = {}
        for eintrag in self._fruehere.seit_abschluss(regel.arten, tag):
            ereignis = eintrag.ereignis
            gegenstand = regel.gegenstand(ereignis)
            if gegenstand in gefunden or ereignisart(ereignis) in self._regelstand.am(ereignis.am).nichtige:
                continue
            if regel.ausgeloest_von(ereignis):
                gefunden[gegenstand] = eintrag
            elif regel.erfuellt_von(ereignis):
                gefunden[gegenstand] = eintrag if regel.wiederkehrend else None
            if regel.je is None and gefunden:
                break
        return [eintrag for eintrag in gefunden.values() if eintrag is not None]

    def ereignisse(self, lauf: Lauf, neu: Fristregel | None, tag: date, des_tages: Sequence[Eintrag]) -> None:
        for eintrag in des_tages:
            erfuellte: Laufende | None = None
            for laufende in list(lauf.offene):
                regel = laufende.regel
                if (
                    regel.erfuellt_von(eintrag.ereignis)
                    and laufende.gegenstand == regel.gegenstand(eintrag.ereignis)
                    and laufende.zaehlt(eintrag.nr, tag)
                ):
                    self._erfuelle(lauf, laufende, eintrag, tag)
                    erfuellte = laufende
            if neu is None:
                continue
            gegenstand = neu.gegenstand(eintrag.ereignis)
            if erfuellte is not None and neu.wiederkehrend:
                bezug = self._naechster_bezug(neu, erfuellte, tag)
                # What falls into the old period belongs to it: it does not count for the next one.
                frei = bezug.ab + EIN_TAG if bezug.ab > tag else None
                self.neue(lauf, neu, tag, nr=eintrag.nr, am=tag, bezug=bezug, gegenstand=gegenstand, fruehestens=frei)
            elif neu.ausgeloest_von(eintrag.ereignis):
                self.neue(lauf, neu, tag, nr=eintrag.nr, am=tag, bezug=Bezug(tag), gegenstand=gegenstand)

    def _naechster_bezug(self, regel: Fristregel, erfuellte: Laufende, tag: date) -> Bezug:
        """From which day the next period counts: the fulfilling event's, or the old due day whenever that was."""
        folge = erfuellte.bezug.folge + 1
        ab = tag
        if regel.naechste_ab == "faelligkeit" and erfuellte.faellig_am is not None:
            ab = erfuellte.faellig_am
            while (ende := self.termine(regel, Bezug(ab, folge)).faellig_am) and ab < ende < tag:
                # Whole periods went by meanwhile: they are part of the delay.
                ab = ende
        elif regel.zum and erfuellte.faellig_am is not None:
            # The same calendar day is not due twice.
            ab = max(tag, erfuellte.faellig_am)
        return Bezug(ab, folge)

    def _erfuelle(self, lauf: Lauf, laufende: Laufende, eintrag: Eintrag, tag: date) -> None:
        puenktlich = laufende.faellig_am is None or tag <= laufende.faellig_am
        laufende.beende(tag, Ausgang.ERFUELLT if puenktlich else Ausgang.VERSPAETET_ERFUELLT, nr=eintrag.nr)
        lauf.offene.remove(laufende)

    def beende(self, lauf: Lauf, tag: date, grund: str, *, geschlossen: bool = False) -> list[Laufende]:
        """The rule no longer holds from `tag` on, or the case is closed for good: then nobody owes anything more. Returns what
        was still open."""
        offene = list(lauf.offene)
        for laufende in offene:
            als_faellig = laufende.regel.bis_zum_ende and not geschlossen
            laufende.beende_ohne_erfuellung(tag, grund, gilt_als_faellig=als_faellig)
        lauf.offene.clear()
        lauf.regel = None
        return offene

    def neue(
        self,
        lauf: Lauf,
        regel: Fristregel,
        tag: date,
        *,
        am: date,
        bezug: Bezug,
        nr: int | None = None,
        faellig: tuple[date | None] | None = None,
        fruehestens: date | None = None,
        gegenstand: str | None = None,
        zeitraum: str | None = None,
        zusatz: str = "",
    ) -> None:
        """A Frist comes to be on `tag`, started by entry `nr` of the day `am`. `faellig`: in place of what the rule counts."""
        schluessel = (str(nr) if nr is not None else am.isoformat()) + zusatz
        kennung = frist_id(self._fall_id, regel.id, schluessel)
        if kennung in self.alle:
            kennung = frist_id(self._fall_id, regel.id, f"{schluessel}@{tag.isoformat()}")
        tage = self.termine(regel, bezug)
        laufende = Laufende(
            id=kennung,
            regel=regel,
            ausloeser_nr=nr,
            ausloeser_am=am,
            bezug=bezug,
            entstanden_am=tag,
            aenderungen=[
                Aenderung(tag, faellig[0] if faellig is not None else tage.faellig_am, tage.ziel_am, tage.warnung_ab)
            ],
            fruehestens_am=max(filter(None, (fruehestens, tage.fruehestens_am)), default=None),
            gegenstand=gegenstand,
            zeitraum=zeitraum,
        )
        self.alle[kennung] = laufende
        lauf.offene.append(laufende)


def _nicht_frueher(faellig: date | None, anderer: date | None) -> bool:
    """Whether a due day adds nothing to another; no due day at all is the latest."""
    return (faellig or NIE) >= (anderer or NIE)
