"""From the effective entries of a case and the rules over time to its Fristen: one sweep forward over the days.

What was on a day depends only on entries and facts up to that day, so every `stand` is a cut through one result. Rules
of one duty of which at most one holds at a time (`statt`) share a lane; rules side by side (`neben`) have one each.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from domain.eintrag import Eintrag
from domain.ereignisse import AbweichungBegruendet, Fallabgang, VerlaengerungBewilligt
from domain.fall import Fall, evolve
from domain.fristen.frist import Aenderung, Ausgang, Frist, frist_id
from domain.fristen.laufende import Lauf, Laufende
from domain.fristen.sachlage import Lageermittlung, stichtage, wirksames_ende
from domain.fristen.spuren import Spurschluessel, altersgrenzen, ausnahme_von, massgebliche_regeln, spuren
from domain.fristen.termine import Bezug, termine
from domain.kalender import Dauer, Einheit, verlaengert
from domain.regelwerk.ereignisart import ereignisart, gilt_als
from domain.regelwerk.fristregel import Fristregel
from domain.regelwerk.geltung import Sachlage
from domain.regelwerk.inkraft import EIN_TAG, Regeln, Regelstand
from domain.vokabular import NIE, Grad, Phase
from domain.zeitraum import Zeitraum

OHNE_REGELUNG = "keine Regelung in Kraft"
AUFENTHALT_BEENDET = "der Aufenthalt im Fallmanagement ist beendet"
GELTUNG_BEENDET = "die Regel gilt für den Fall nicht mehr"
ENDE_UNBEKANNT = "das Ende, von dem gezählt wird, steht nicht mehr fest"


def fristen(
    fall_id: UUID, wirksame: Sequence[Eintrag], geboren: date | None, regelstand: Regelstand
) -> tuple[Frist, ...]:
    """All Fristen of a case, in the order they came to be. `wirksame` are effective entries in order that fold."""
    return _Durchlauf(fall_id, wirksame, geboren, regelstand).ergebnis()


class _Durchlauf:
    def __init__(
        self, fall_id: UUID, wirksame: Sequence[Eintrag], geboren: date | None, regelstand: Regelstand
    ) -> None:
        self.fall_id = fall_id
        self.eintraege = wirksame
        self.regelstand = regelstand
        self.lagen = Lageermittlung(geboren)
        self.geboren = geboren
        self.laeufe: dict[Spurschluessel, Lauf] = {}
        self.alle: dict[UUID, Laufende] = {}
        self.begonnen: set[tuple[str, str]] = set()
        """For which periods a rule has started a Frist already: (rule, period)."""
        self.fall: Fall | None = None
        self.geschlossen = False

    def ergebnis(self) -> tuple[Frist, ...]:
        tage, faktentage = stichtage(self.eintraege, self.geboren, altersgrenzen(self.regelstand), self.regelstand)
        stelle, anzahl = 0, len(self.eintraege)
        vorige: tuple[Sachlage, Regeln] | None = None
        massgeblich: dict[Spurschluessel, Fristregel] = {}
        for tag in tage:
            davor = self.fall
            des_tages: list[Eintrag] = []
            while stelle < anzahl and self.eintraege[stelle].ereignis.am <= tag:
                eintrag = self.eintraege[stelle]
                self.fall = evolve(self.fall, eintrag)
                des_tages.append(eintrag)
                stelle += 1
            if self.fall is None or self.geschlossen:
                continue
            geaendert = False
            # Most entries change no fact, and then nothing has to be asked of the rules.
            if vorige is None or self.fall is not davor or tag in faktentage:
                regeln = self.regelstand.am(tag)
                lage = self.lagen.am(self.fall, tag, regeln.instrumente)
                geaendert = vorige is None or vorige[1] is not regeln or vorige[0] != lage
                if geaendert:
                    massgeblich = massgebliche_regeln(self.regelstand, regeln, lage, self.fall, tag)
                vorige = (lage, regeln)
            lage, regeln = vorige
            # What is no legal act on its day is recorded, and starts and fulfils nothing.
            des_tages = [eintrag for eintrag in des_tages if ereignisart(eintrag.ereignis) not in regeln.nichtige]
            if geaendert:
                self._wechseltag(tag, des_tages, regeln, lage, massgeblich)
            elif des_tages:
                self._tag(tag, des_tages, regeln)
            if self.fall.zeitraeume and (geaendert or des_tages or tag in faktentage):
                self._zeitraeume(tag, regeln)
            if any(isinstance(eintrag.ereignis, Fallabgang) for eintrag in des_tages):
                self._nach_abgang(tag, des_tages, regeln)
                vorige = None
        vorwarnung = self.regelstand.vorwarnung_tage
        return tuple(laufende.fertig(self.fall_id, vorwarnung) for laufende in self.alle.values())

    def _wechseltag(
        self,
        tag: date,
        des_tages: Sequence[Eintrag],
        regeln: Regeln,
        lage: Sachlage,
        massgeblich: dict[Spurschluessel, Fristregel],
    ) -> None:
        """A day on which other rules may hold than before: every lane is asked."""
        nach_schluessel = spuren(self.regelstand, regeln).nach_schluessel
        for schluessel in nach_schluessel:
            if schluessel not in self.laeufe:
                self.laeufe[schluessel] = Lauf()
        for schluessel, lauf in self.laeufe.items():
            alt, neu = lauf.regel, massgeblich.get(schluessel)
            if neu is not None and neu is not alt:
                self._regelwechsel(lauf, alt, neu, tag, des_tages)
                lauf.regel = neu
            if des_tages:
                self._ereignisse(lauf, neu, tag, des_tages)
            if neu is None and alt is not None:
                self._beende(lauf, tag, _weshalb(alt, regeln, lage))
        self._auf_fristen_bezogene(des_tages, tag)

    def _tag(self, tag: date, des_tages: Sequence[Eintrag], regeln: Regeln) -> None:
        """A day like the one before: only lanes that one of its entries can move."""
        tafel = spuren(self.regelstand, regeln)
        betroffen = {
            schluessel
            for eintrag in des_tages
            for art in gilt_als(eintrag.ereignis)
            for schluessel in tafel.nach_art.get(art, ())
        }
        for schluessel in sorted(betroffen) if len(betroffen) > 1 else betroffen:
            lauf = self.laeufe[schluessel]
            self._ereignisse(lauf, lauf.regel, tag, des_tages)
        self._auf_fristen_bezogene(des_tages, tag)

    # --- one lane on one day ---------------------------------------------------------------------------------------

    def _regelwechsel(
        self, lauf: Lauf, alt: Fristregel | None, neu: Fristregel, tag: date, des_tages: Sequence[Eintrag]
    ) -> None:
        """A rule begins to hold, or takes over from another, on `tag`: how open Fristen move says domain.md."""
        if alt is None:
            if any(neu.ausgeloest_von(eintrag.ereignis) for eintrag in des_tages):
                return
            if any(ausloeser.geltung for ausloeser in neu.ausloeser):
                self._neue(lauf, neu, tag, am=tag, bezug=Bezug(tag))
                if neu.je is None:
                    # It counts from today, and so would what came before: one Frist, not two.
                    return
            for frueher in self._unbeantwortete_ausloeser(neu, tag):
                # A stay ends with its last day, and what holds after it only from the next: that is no later start.
                nach_abgang = isinstance(frueher.ereignis, Fallabgang) and frueher.ereignis.am == tag - EIN_TAG
                ab = frueher.ereignis.am if nach_abgang else tag
                gegenstand = neu.gegenstand(frueher.ereignis)
                self._neue(
                    lauf, neu, tag, nr=frueher.nr, am=frueher.ereignis.am, bezug=Bezug(ab), gegenstand=gegenstand
                )
            return
        for laufende in list(lauf.offene):
            if neu.gilt_fuer == "ab_ereignis" and laufende.ausloeser_am < self.regelstand.seit(neu, tag):
                continue
            self._wechsle(lauf, laufende, neu, tag)

    def _wechsle(self, lauf: Lauf, laufende: Laufende, neu: Fristregel, tag: date) -> None:
        versaeumt, alt_faellig = laufende.versaeumt(tag), laufende.faellig_am
        if (laufende.zeitraum is not None) != bool(neu.enden):
            # What counts from an end and what counts from an event have no trigger in common.
            lauf.offene.remove(laufende)
            laufende.beende_ohne_erfuellung(tag, f"abgelöst durch {neu.aussage}")
            return
        bezug = laufende.bezug
        ab_ausloeser = termine(neu, bezug, self.regelstand.land).faellig_am
        # A period before an end cannot count from the change: it falls on the change at the earliest.
        vom_wechsel = replace(bezug, ab=tag, bis=None, von=None)
        ab_wechsel = termine(neu, vom_wechsel, self.regelstand.land).faellig_am if bezug.bis is None else tag
        if ab_ausloeser is None or ab_wechsel is None:
            faellig = None
        elif versaeumt or alt_faellig is None:
            faellig = ab_ausloeser if ab_ausloeser >= tag else ab_wechsel
        elif ab_ausloeser >= alt_faellig:
            faellig = ab_ausloeser
        else:
            faellig = min(alt_faellig, max(ab_wechsel, ab_ausloeser))
        if bezug.bis is None and faellig == ab_wechsel and faellig != ab_ausloeser:
            bezug = vom_wechsel
        if laufende.regel.id == neu.id and not versaeumt:
            if faellig != alt_faellig:
                laufende.verschiebe(tag, faellig, termine(neu, bezug, self.regelstand.land))
            laufende.regel = neu
            return
        lauf.offene.remove(laufende)
        laufende.beende_ohne_erfuellung(tag, f"abgelöst durch {neu.aussage}")
        self._neue(
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
        one, or where the rule tells one thing from the other one for each. What belongs to a stay that has ended is over."""
        gefunden: dict[str | None, Eintrag | None] = {}
        for eintrag in reversed(self.eintraege):
            ereignis = eintrag.ereignis
            if ereignis.am >= tag or ereignisart(ereignis) in self.regelstand.am(ereignis.am).nichtige:
                continue
            gegenstand = regel.gegenstand(ereignis)
            if gegenstand not in gefunden:
                if regel.ausgeloest_von(ereignis):
                    gefunden[gegenstand] = eintrag
                elif regel.erfuellt_von(ereignis):
                    gefunden[gegenstand] = eintrag if regel.wiederkehrend else None
            if isinstance(ereignis, Fallabgang) or (regel.je is None and gefunden):
                break
        return [eintrag for eintrag in gefunden.values() if eintrag is not None]

    def _ereignisse(self, lauf: Lauf, neu: Fristregel | None, tag: date, des_tages: Sequence[Eintrag]) -> None:
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
                self._neue(lauf, neu, tag, nr=eintrag.nr, am=tag, bezug=bezug, gegenstand=gegenstand, fruehestens=frei)
            elif neu.ausgeloest_von(eintrag.ereignis):
                self._neue(lauf, neu, tag, nr=eintrag.nr, am=tag, bezug=Bezug(tag), gegenstand=gegenstand)

    def _naechster_bezug(self, regel: Fristregel, erfuellte: Laufende, tag: date) -> Bezug:
        """From which day the next period counts: the fulfilling event's, or the old due day whenever that was."""
        folge = erfuellte.bezug.folge + 1
        ab = tag
        if regel.naechste_ab == "faelligkeit" and erfuellte.faellig_am is not None:
            ab = erfuellte.faellig_am
            while (ende := termine(regel, Bezug(ab, folge), self.regelstand.land).faellig_am) and ab < ende < tag:
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

    def _beende(self, lauf: Lauf, tag: date, grund: str) -> None:
        """The rule no longer holds from `tag` on."""
        for laufende in lauf.offene:
            als_faellig = laufende.regel.bis_zum_ende and not self.geschlossen
            laufende.beende_ohne_erfuellung(tag, grund, gilt_als_faellig=als_faellig)
            self._vergiss_zeitraum(laufende)
        lauf.offene.clear()
        lauf.regel = None

    # --- what counts from the end of something ---------------------------------------------------------------------

    def _zeitraeume(self, tag: date, regeln: Regeln) -> None:
        """Starts, moves and ends what counts from the end of a period, as it is known on `tag`."""
        fall = self.fall
        if fall is None:
            return
        for schluessel in spuren(self.regelstand, regeln).mit_enden:
            lauf = self.laeufe[schluessel]
            regel = lauf.regel
            bekannte = {
                zeitraum.kennung: (zeitraum, wirksames_ende(zeitraum.art, zeitraum.bis, fall, regeln.instrumente))
                for zeitraum in fall.zeitraeume.values()
                if regel is not None and zeitraum.art in regel.enden
            }
            for laufende in [offene for offene in lauf.offene if offene.zeitraum is not None]:
                _, ende = bekannte.get(laufende.zeitraum or "", (None, None))
                if ende is None:
                    lauf.offene.remove(laufende)
                    laufende.beende_ohne_erfuellung(tag, ENDE_UNBEKANNT)
                    self._vergiss_zeitraum(laufende)
                elif ende != laufende.bezug.bis:
                    self._verlege(laufende, ende, tag)
            for kennung, (zeitraum, ende) in bekannte.items():
                if regel is not None and ende is not None and self._beginnt(regel, kennung, ende, tag):
                    self.begonnen.add((regel.id, kennung))
                    self._neue_vom_ende(lauf, regel, zeitraum, ende, tag)

    def _beginnt(self, regel: Fristregel, kennung: str, ende: date, tag: date) -> bool:
        """Whether a Frist of the rule comes to be for this period: once it is over, or while its end lies ahead."""
        if (regel.id, kennung) in self.begonnen:
            return False
        return ende <= tag if regel.lage == "nach" else ende >= tag

    def _vergiss_zeitraum(self, laufende: Laufende) -> None:
        """What ended without being met may begin anew for the same period."""
        if laufende.zeitraum is not None:
            self.begonnen.discard((laufende.regel.id, laufende.zeitraum))

    def _neue_vom_ende(self, lauf: Lauf, regel: Fristregel, zeitraum: Zeitraum, ende: date, tag: date) -> None:
        bezug = Bezug(min(zeitraum.von, ende), von=zeitraum.von, bis=ende)
        faellig = termine(regel, bezug, self.regelstand.land).faellig_am
        self._neue(
            lauf,
            regel,
            tag,
            nr=zeitraum.nr,
            am=tag,
            bezug=bezug,
            # That nobody knew of the end in time makes nothing overdue on the day it becomes known.
            faellig=(max(faellig, tag) if faellig is not None else None,),
            gegenstand=zeitraum.gegenstand if regel.je is not None else None,
            zeitraum=zeitraum.kennung,
            zusatz=f"/{zeitraum.kennung}",
        )

    def _verlege(self, laufende: Laufende, ende: date, tag: date) -> None:
        """The end it counts from has moved: the due day goes with it, unless it has passed."""
        laufende.bezug = replace(laufende.bezug, bis=ende)
        neue = termine(laufende.regel, laufende.bezug, self.regelstand.land)
        laufende.fruehestens_am = neue.fruehestens_am
        if neue.faellig_am is not None and not laufende.versaeumt(tag):
            laufende.verschiebe(tag, max(neue.faellig_am, tag), neue)
            laufende.erlaeuterung = f"verlegt: das Ende ist nun der {ende:%d.%m.%Y}"

    # --- the case as a whole ---------------------------------------------------------------------------------------

    def _nach_abgang(self, tag: date, des_tages: Sequence[Eintrag], regeln: Regeln) -> None:
        """The stay ended on `tag`: what needed it ends on that very day."""
        fall = self.fall
        if fall is None or fall.aufenthalt is not None or not fall.aufenthalte:
            return
        if any(
            isinstance(eintrag.ereignis, Fallabgang)
            and any(grund.verlangt_nichts for grund in regeln.abgangsgruende(eintrag.ereignis.grund))
            for eintrag in des_tages
        ):
            self.geschlossen = True
        for lauf in self.laeufe.values():
            regel = lauf.regel
            if self.geschlossen or (regel is not None and _nur_im_aufenthalt(regel)):
                self._beende(lauf, tag, AUFENTHALT_BEENDET)

    def _auf_fristen_bezogene(self, des_tages: Sequence[Eintrag], tag: date) -> None:
        for eintrag in des_tages:
            if isinstance(eintrag.ereignis, VerlaengerungBewilligt | AbweichungBegruendet):
                self._auf_frist_bezogenes(eintrag, tag)

    def _auf_frist_bezogenes(self, eintrag: Eintrag, tag: date) -> None:
        ereignis = eintrag.ereignis
        if isinstance(ereignis, VerlaengerungBewilligt):
            dauer = Dauer(anzahl=ereignis.monate, einheit=Einheit.MONATE)
            for lauf in self.laeufe.values():
                for laufende in lauf.offene:
                    if laufende.regel.verlaengerbar and laufende.faellig_am is not None:
                        neu = verlaengert(laufende.faellig_am, dauer, self.regelstand.land)
                        laufende.verschiebe(tag, neu)
                        laufende.erlaeuterung = f"verlängert um {dauer} (Eintrag {eintrag.nr})"
        elif isinstance(ereignis, AbweichungBegruendet):
            betroffene = self.alle.get(ereignis.frist)
            if betroffene is not None and betroffene.regel.grad is not Grad.MUSS:
                betroffene.entschuldigungen.append((tag, ereignis.bis or NIE))

    # --- making one ------------------------------------------------------------------------------------------------

    def _neue(
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
        kennung = frist_id(self.fall_id, regel.id, schluessel)
        if kennung in self.alle:
            kennung = frist_id(self.fall_id, regel.id, f"{schluessel}@{tag.isoformat()}")
        tage = termine(regel, bezug, self.regelstand.land)
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


def _weshalb(regel: Fristregel, regeln: Regeln, lage: Sachlage) -> str:
    """Why a rule that held does no longer."""
    if (aufhebend := regeln.aufgehobene.get(regel.id)) is not None:
        return f"aufgehoben durch {aufhebend.aussage} ({aufhebend.fundstelle})"
    if regeln.lokal is None:
        return OHNE_REGELUNG
    if (ausnahme := ausnahme_von(regel, regeln, lage)) is not None:
        return f"ausgenommen nach {ausnahme.aussage} ({ausnahme.fundstelle})"
    return GELTUNG_BEENDET


def _nur_im_aufenthalt(regel: Fristregel) -> bool:
    phasen: Iterable[Phase] | None = regel.geltung.phase
    return phasen is not None and set(phasen) == {Phase.IM_FALLMANAGEMENT}
