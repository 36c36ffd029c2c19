"""From the effective entries of a case and the rules over time to its Fristen: one sweep forward over the days.

What was on a day depends only on entries and facts up to that day, so every `stand` is a cut through one result. Rules
of one duty of which at most one holds at a time (`statt`) share a lane; rules side by side (`neben`) have one each.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from uuid import UUID

from domain.eintrag import Eintrag
from domain.ereignisse import AbweichungBegruendet, Fallabgang, LeistungBeendet, VerlaengerungBewilligt
from domain.fall import Fall
from domain.fallverlauf import evolve
from domain.fristen.fortgang import Fortgang
from domain.fristen.frist import Frist
from domain.fristen.laufende import Lauf
from domain.fristen.sachlage import Lageermittlung, gleicher_stand, stichtage
from domain.fristen.spuren import Spuren, altersgrenzen, ausnahme_von, massgebliche_regeln, spuren
from domain.fristen.vom_ende import VomEnde
from domain.fristen.weichen import Spurschluessel
from domain.kalender import Dauer, Einheit, verlaengert
from domain.regelwerk.ereignisart import ereignisart
from domain.regelwerk.fristregel import Fristregel
from domain.regelwerk.geltung import Sachlage
from domain.regelwerk.inkraft import Regelstand
from domain.regelwerk.regeln import Regeln
from domain.vokabular import NIE, Grad, Phase

OHNE_REGELUNG = "keine Regelung in Kraft"
LEISTUNGEN_BEENDET = "Leistungen beendet"
AUFENTHALT_BEENDET = "der Aufenthalt im Fallmanagement ist beendet"
IN_ANDEREM_FALL = "die Person wird in einem anderen Fall geführt"
GELTUNG_BEENDET = "die Regel gilt für den Fall nicht mehr"


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
        self.fortgang = Fortgang(fall_id, wirksame, regelstand)
        self.vom_ende = VomEnde(self.fortgang, self.lagen.zeitraeume)
        self.fall: Fall | None = None
        self.tafel: Spuren | None = None
        self.fremde: set[Spurschluessel] = set()
        self.geschlossen = False

    def ergebnis(self) -> tuple[Frist, ...]:
        tage, faktentage = stichtage(self.eintraege, self.geboren, altersgrenzen(self.regelstand), self.regelstand)
        stelle, anzahl = 0, len(self.eintraege)
        vorige: tuple[Sachlage, Regeln] | None = None
        massgeblich: Mapping[Spurschluessel, Fristregel] = {}
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
            if vorige is None or tag in faktentage or davor is None or not gleicher_stand(davor, self.fall):
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
            # What ends when is known anew only with an entry about it, and whose turn it is with a day of a fact.
            neue_zeitraeume = davor is None or self.fall.zeitraeume is not davor.zeitraeume
            if self.fall.zeitraeume and (geaendert or neue_zeitraeume or tag in faktentage):
                mit_enden = spuren(self.regelstand, regeln).mit_enden
                if mit_enden:
                    self.vom_ende.gleiche_ab(
                        self.fall, tag, regeln, [self.laeufe[schluessel] for schluessel in mit_enden]
                    )
            if any(isinstance(eintrag.ereignis, Fallabgang | LeistungBeendet) for eintrag in des_tages):
                self._nach_abgang(tag, des_tages, regeln)
                vorige = None
            if self.fall.zusammenfuehrungen and self.fall.aufgegangen is not None:
                self._schliesse(tag)
        vorwarnung = self.regelstand.vorwarnung_tage
        return tuple(laufende.fertig(self.fall_id, vorwarnung) for laufende in self.fortgang.alle.values())

    def _wechseltag(
        self,
        tag: date,
        des_tages: Sequence[Eintrag],
        regeln: Regeln,
        lage: Sachlage,
        massgeblich: Mapping[Spurschluessel, Fristregel],
    ) -> None:
        """A day on which other rules may hold than before: every lane is asked, if its rule has changed or an entry moves it."""
        tafel = spuren(self.regelstand, regeln)
        if tafel is not self.tafel:
            self._wechsle_tafel(tafel)
        bewegende = tafel.weichen.gestellt(des_tages)
        wechselnde = [k for k, lauf in self.laeufe.items() if lauf.regel is not massgeblich.get(k)]
        for schluessel in self._der_reihe_nach({*wechselnde, *bewegende, *self.fremde}):
            lauf = self.laeufe[schluessel]
            alt, neu = lauf.regel, massgeblich.get(schluessel)
            if neu is not None and id(neu) not in tafel.eigene:
                self.fremde.add(schluessel)
            eintraege = des_tages if schluessel in self.fremde else bewegende.get(schluessel, ())
            if neu is not None and neu is not alt:
                self.fortgang.regelwechsel(lauf, alt, neu, tag, eintraege)
                lauf.regel = neu
            if lauf.offene or neu is not None:
                self.fortgang.ereignisse(lauf, neu, tag, eintraege)
            if neu is None and alt is not None:
                grund = _weshalb(alt, regeln, lage) if lauf.offene else ""
                self.vom_ende.vergiss(self.fortgang.beende(lauf, tag, grund))
        self._auf_fristen_bezogene(des_tages, tag)

    def _wechsle_tafel(self, tafel: Spuren) -> None:
        """Other rules are in force. Where something still runs under one of before, the table does not say what moves it."""
        self.tafel = tafel
        for schluessel in tafel.nach_schluessel:
            if schluessel not in self.laeufe:
                self.laeufe[schluessel] = Lauf(len(self.laeufe))
        self.fremde = {
            schluessel
            for schluessel, lauf in self.laeufe.items()
            if any(id(offene.regel) not in tafel.eigene for offene in lauf.offene)
        }

    def _der_reihe_nach(self, schluessel: Iterable[Spurschluessel]) -> list[Spurschluessel]:
        """Lanes in the order of their rules: so Fristen of one day always come to be in the same order."""
        return sorted(schluessel, key=lambda k: self.laeufe[k].nr)

    def _tag(self, tag: date, des_tages: Sequence[Eintrag], regeln: Regeln) -> None:
        """A day like the one before: only lanes that one of its entries can move."""
        bewegende = spuren(self.regelstand, regeln).weichen.gestellt(des_tages)
        bewegende.update(dict.fromkeys(self.fremde, des_tages))
        for schluessel in self._der_reihe_nach(bewegende):
            lauf = self.laeufe[schluessel]
            if lauf.offene or lauf.regel is not None:
                self.fortgang.ereignisse(lauf, lauf.regel, tag, bewegende[schluessel])
        self._auf_fristen_bezogene(des_tages, tag)

    def _nach_abgang(self, tag: date, des_tages: Sequence[Eintrag], regeln: Regeln) -> None:
        """The stay or the benefits ended on `tag`: what needed the stay ends on that very day, and with a death everything."""
        fall = self.fall
        if fall is None or fall.aufenthalt is not None:
            return
        if any(
            isinstance(eintrag.ereignis, Fallabgang | LeistungBeendet)
            and any(grund.verlangt_nichts for grund in regeln.abgangsgruende(eintrag.ereignis.grund))
            for eintrag in des_tages
        ):
            self.geschlossen = True
        for lauf in self.laeufe.values():
            regel = lauf.regel
            if self.geschlossen or (fall.aufenthalte and regel is not None and _nur_im_aufenthalt(regel)):
                offene = self.fortgang.beende(lauf, tag, AUFENTHALT_BEENDET, geschlossen=self.geschlossen)
                self.vom_ende.vergiss(offene)

    def _schliesse(self, tag: date) -> None:
        """The person is looked after in another case: nobody owes anything more in this one."""
        self.geschlossen = True
        for lauf in self.laeufe.values():
            self.vom_ende.vergiss(self.fortgang.beende(lauf, tag, IN_ANDEREM_FALL, geschlossen=True))

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
            betroffene = self.fortgang.alle.get(ereignis.frist)
            if betroffene is not None and betroffene.regel.grad is not Grad.MUSS:
                betroffene.entschuldigungen.append((tag, ereignis.bis or NIE))


def _weshalb(regel: Fristregel, regeln: Regeln, lage: Sachlage) -> str:
    """Why a rule that held does no longer."""
    if (aufhebend := regeln.aufgehobene.get(regel.id)) is not None:
        return f"aufgehoben durch {aufhebend.aussage} ({aufhebend.fundstelle})"
    if regeln.lokal is None:
        return OHNE_REGELUNG
    if lage.phase is Phase.AUSGESCHIEDEN and regel.geltung.phase is None:
        return LEISTUNGEN_BEENDET
    # From a Zielwert nobody is exempt but together with its rule.
    haupt = next((r for r in regeln.fristen if r.zielregel is regel), regel)
    if (ausnahme := ausnahme_von(haupt, regeln, lage)) is not None:
        return f"ausgenommen nach {ausnahme.aussage} ({ausnahme.fundstelle})"
    return GELTUNG_BEENDET


def _nur_im_aufenthalt(regel: Fristregel) -> bool:
    phasen: Iterable[Phase] | None = regel.geltung.phase
    return phasen is not None and set(phasen) == {Phase.IM_FALLMANAGEMENT}
