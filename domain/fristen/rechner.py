"""From the effective entries of a case and the rules over time to its Fristen: one sweep forward over the days.

What was on a day depends only on entries and facts up to that day, so every `stand` is a cut through one result. Rules
of one duty of which at most one holds at a time (`statt`) share a lane; rules side by side (`neben`) have one each.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from domain.eintrag import Eintrag
from domain.ereignisse import AbweichungBegruendet, Fallabgang, VerlaengerungBewilligt
from domain.fall import Fall, evolve
from domain.fristen.frist import Aenderung, Ausgang, Frist, abschnitte, frist_id
from domain.fristen.sachlage import Lageermittlung, stichtage
from domain.fristen.spuren import Spurschluessel, altersgrenzen, massgebliche_regeln, spuren
from domain.kalender import Dauer, Einheit, fristende, verlaengert
from domain.regelwerk.arten import Fristregel
from domain.regelwerk.geltung import Sachlage
from domain.regelwerk.inkraft import Regeln, Regelstand
from domain.regelwerk.muster import ereignisart
from domain.vokabular import NIE, Grad, Phase

OHNE_REGELUNG = "keine Regelung in Kraft"
AUFENTHALT_BEENDET = "der Aufenthalt im Fallmanagement ist beendet"
GELTUNG_BEENDET = "die Regel gilt für den Fall nicht mehr"


@dataclass(slots=True)
class _Laufende:
    """A Frist while the sweep builds it."""

    id: UUID
    regel: Fristregel
    ausloeser_nr: int | None
    ausloeser_am: date
    gezaehlt_ab: date
    entstanden_am: date
    aenderungen: list[Aenderung]
    entschuldigungen: list[tuple[date, date]] = field(default_factory=list)
    ende: tuple[date, Ausgang] | None = None
    erledigt_nr: int | None = None
    erlaeuterung: str | None = None

    @property
    def faellig_am(self) -> date | None:
        return self.aenderungen[-1].faellig_am

    def verschiebe(self, ab: date, faellig: date | None, ziel: date | None) -> None:
        if self.aenderungen[-1].ab == ab:
            self.aenderungen[-1] = Aenderung(ab, faellig, ziel)
        else:
            self.aenderungen.append(Aenderung(ab, faellig, ziel))

    def beende(self, am: date, ausgang: Ausgang, *, nr: int | None = None, erlaeuterung: str | None = None) -> None:
        self.ende = (am, ausgang)
        self.erledigt_nr = nr
        self.erlaeuterung = erlaeuterung or self.erlaeuterung


@dataclass(slots=True)
class _Lauf:
    """The state of one lane: which rule holds and what is open."""

    regel: Fristregel | None = None
    offene: list[_Laufende] = field(default_factory=list)


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
        self.laeufe: dict[Spurschluessel, _Lauf] = {}
        self.alle: dict[UUID, _Laufende] = {}
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
                regeln, lage = self.regelstand.am(tag), self.lagen.am(self.fall, tag)
                geaendert = vorige is None or vorige[1] is not regeln or vorige[0] != lage
                if geaendert:
                    massgeblich = massgebliche_regeln(self.regelstand, regeln, lage, self.fall, tag)
                vorige = (lage, regeln)
            if geaendert:
                self._wechseltag(tag, des_tages, vorige[1], massgeblich)
            elif des_tages:
                self._tag(tag, des_tages, vorige[1])
            if any(isinstance(eintrag.ereignis, Fallabgang) for eintrag in des_tages):
                self._nach_abgang(tag, des_tages, vorige[1])
                vorige = None
        return tuple(self._fertig(laufende) for laufende in self.alle.values())

    def _wechseltag(
        self,
        tag: date,
        des_tages: Sequence[Eintrag],
        regeln: Regeln,
        massgeblich: dict[Spurschluessel, Fristregel],
    ) -> None:
        """A day on which other rules may hold than before: every lane is asked."""
        nach_schluessel = spuren(self.regelstand, regeln).nach_schluessel
        for schluessel in nach_schluessel:
            if schluessel not in self.laeufe:
                self.laeufe[schluessel] = _Lauf()
        for schluessel, lauf in self.laeufe.items():
            alt, neu = lauf.regel, massgeblich.get(schluessel)
            if neu is not None and neu is not alt:
                self._regelwechsel(lauf, alt, neu, tag, des_tages)
                lauf.regel = neu
            if des_tages:
                self._ereignisse(lauf, neu, tag, des_tages)
            if neu is None and alt is not None:
                grund = OHNE_REGELUNG if regeln.lokal is None else GELTUNG_BEENDET
                self._beende(lauf, tag, grund)
        self._auf_fristen_bezogene(des_tages, tag)

    def _tag(self, tag: date, des_tages: Sequence[Eintrag], regeln: Regeln) -> None:
        """A day like the one before: only lanes that one of its entries can move."""
        tafel = spuren(self.regelstand, regeln)
        betroffen = {
            schluessel for eintrag in des_tages for schluessel in tafel.nach_art.get(ereignisart(eintrag.ereignis), ())
        }
        for schluessel in sorted(betroffen) if len(betroffen) > 1 else betroffen:
            lauf = self.laeufe[schluessel]
            self._ereignisse(lauf, lauf.regel, tag, des_tages)
        self._auf_fristen_bezogene(des_tages, tag)

    # --- one lane on one day ---------------------------------------------------------------------------------------

    def _regelwechsel(
        self, lauf: _Lauf, alt: Fristregel | None, neu: Fristregel, tag: date, des_tages: Sequence[Eintrag]
    ) -> None:
        """A rule begins to hold, or takes over from another, on `tag`: how open Fristen move says domain.md."""
        if alt is None:
            if any(neu.ausgeloest_von(eintrag.ereignis) for eintrag in des_tages):
                return
            if any(ausloeser.geltung for ausloeser in neu.ausloeser):
                self._neue(lauf, neu, None, tag, tag, tag)
            elif (frueher := self._unbeantworteter_ausloeser(neu, tag)) is not None:
                self._neue(lauf, neu, frueher.nr, frueher.ereignis.am, tag, tag)
            return
        for laufende in list(lauf.offene):
            if neu.gilt_fuer == "ab_ereignis" and laufende.ausloeser_am < self.regelstand.seit(neu, tag):
                continue
            self._wechsle(lauf, laufende, neu, tag)

    def _wechsle(self, lauf: _Lauf, laufende: _Laufende, neu: Fristregel, tag: date) -> None:
        alt_faellig = laufende.faellig_am
        ab_ausloeser = self._ende(neu.dauer, laufende.gezaehlt_ab, neu)
        ab_wechsel = self._ende(neu.dauer, tag, neu)
        versaeumt = alt_faellig is not None and alt_faellig < tag
        gezaehlt_ab = laufende.gezaehlt_ab
        if ab_ausloeser is None or ab_wechsel is None:
            faellig = None
        elif versaeumt or alt_faellig is None:
            faellig = ab_ausloeser if ab_ausloeser >= tag else ab_wechsel
        elif ab_ausloeser >= alt_faellig:
            faellig = ab_ausloeser
        else:
            faellig = min(alt_faellig, ab_wechsel)
        if faellig == ab_wechsel and faellig != ab_ausloeser:
            gezaehlt_ab = tag
        ziel = self._ziel(neu, gezaehlt_ab)
        if laufende.regel.id == neu.id and not versaeumt:
            if faellig != alt_faellig:
                laufende.verschiebe(tag, faellig, ziel)
            laufende.regel = neu
            return
        lauf.offene.remove(laufende)
        if versaeumt:
            laufende.beende(tag, Ausgang.NICHT_ERFUELLT, erlaeuterung=f"abgelöst durch {neu.aussage}")
        else:
            laufende.beende(tag, Ausgang.ENTFALLEN, erlaeuterung=f"abgelöst durch {neu.aussage}")
        zusatz = f"@{tag.isoformat()}" if laufende.regel.id == neu.id else ""
        self._neue(
            lauf, neu, laufende.ausloeser_nr, laufende.ausloeser_am, gezaehlt_ab, tag, faellig=(faellig,), zusatz=zusatz
        )

    def _unbeantworteter_ausloeser(self, regel: Fristregel, tag: date) -> Eintrag | None:
        """The last entry before `tag` that would have started a Frist of the rule and that nothing has answered since.

        What belongs to a stay that has ended is over.
        """
        for eintrag in reversed(self.eintraege):
            if eintrag.ereignis.am >= tag:
                continue
            if regel.ausgeloest_von(eintrag.ereignis):
                return eintrag
            if regel.erfuellt_von(eintrag.ereignis):
                return eintrag if regel.wiederkehrend else None
            if isinstance(eintrag.ereignis, Fallabgang):
                return None
        return None

    def _ereignisse(self, lauf: _Lauf, neu: Fristregel | None, tag: date, des_tages: Sequence[Eintrag]) -> None:
        for eintrag in des_tages:
            erfuellt = False
            for laufende in list(lauf.offene):
                if laufende.regel.erfuellt_von(eintrag.ereignis):
                    self._erfuelle(lauf, laufende, eintrag, tag)
                    erfuellt = True
            if neu is not None and ((erfuellt and neu.wiederkehrend) or neu.ausgeloest_von(eintrag.ereignis)):
                self._neue(lauf, neu, eintrag.nr, tag, tag, tag)

    def _erfuelle(self, lauf: _Lauf, laufende: _Laufende, eintrag: Eintrag, tag: date) -> None:
        puenktlich = laufende.faellig_am is None or tag <= laufende.faellig_am
        laufende.beende(tag, Ausgang.ERFUELLT if puenktlich else Ausgang.VERSPAETET_ERFUELLT, nr=eintrag.nr)
        lauf.offene.remove(laufende)

    def _beende(self, lauf: _Lauf, tag: date, grund: str) -> None:
        """The rule no longer holds from `tag` on: what was due before is a violation for ever, the rest is void."""
        for laufende in lauf.offene:
            versaeumt = laufende.faellig_am is not None and laufende.faellig_am < tag
            laufende.beende(tag, Ausgang.NICHT_ERFUELLT if versaeumt else Ausgang.ENTFALLEN, erlaeuterung=grund)
        lauf.offene.clear()
        lauf.regel = None

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
                        laufende.verschiebe(tag, neu, laufende.aenderungen[-1].ziel_am)
                        laufende.erlaeuterung = f"verlängert um {dauer} (Eintrag {eintrag.nr})"
        elif isinstance(ereignis, AbweichungBegruendet):
            betroffene = self.alle.get(ereignis.frist)
            if betroffene is not None and betroffene.regel.grad is not Grad.MUSS:
                betroffene.entschuldigungen.append((tag, ereignis.bis or NIE))

    # --- making one ------------------------------------------------------------------------------------------------

    def _neue(
        self,
        lauf: _Lauf,
        regel: Fristregel,
        ausloeser_nr: int | None,
        ausloeser_am: date,
        gezaehlt_ab: date,
        tag: date,
        *,
        faellig: tuple[date | None] | None = None,
        zusatz: str = "",
    ) -> None:
        schluessel = (str(ausloeser_nr) if ausloeser_nr is not None else ausloeser_am.isoformat()) + zusatz
        kennung = frist_id(self.fall_id, regel.id, schluessel)
        if kennung in self.alle:
            kennung = frist_id(self.fall_id, regel.id, f"{schluessel}@{tag.isoformat()}")
        ende = faellig[0] if faellig is not None else self._ende(regel.dauer, gezaehlt_ab, regel)
        laufende = _Laufende(
            id=kennung,
            regel=regel,
            ausloeser_nr=ausloeser_nr,
            ausloeser_am=ausloeser_am,
            gezaehlt_ab=gezaehlt_ab,
            entstanden_am=tag,
            aenderungen=[Aenderung(tag, ende, self._ziel(regel, gezaehlt_ab))],
        )
        self.alle[kennung] = laufende
        lauf.offene.append(laufende)

    def _ende(self, dauer: Dauer | None, ab: date, regel: Fristregel) -> date | None:
        if dauer is None:
            return None
        return fristende(ab, dauer, self.regelstand.land, verschieben=regel.verschieben)

    def _ziel(self, regel: Fristregel, ab: date) -> date | None:
        return self._ende(regel.zielwert.dauer, ab, regel) if regel.zielwert is not None else None

    def _fertig(self, laufende: _Laufende) -> Frist:
        return Frist(
            id=laufende.id,
            fall=self.fall_id,
            regel=laufende.regel,
            ausloeser_nr=laufende.ausloeser_nr,
            ausloeser_am=laufende.ausloeser_am,
            gezaehlt_ab=laufende.gezaehlt_ab,
            entstanden_am=laufende.entstanden_am,
            abschnitte=abschnitte(
                laufende.aenderungen, laufende.entschuldigungen, laufende.ende, self.regelstand.vorwarnung_tage
            ),
            erledigt_am=laufende.ende[0] if laufende.ende is not None else None,
            erledigt_nr=laufende.erledigt_nr,
            erlaeuterung=laufende.erlaeuterung,
            entschuldigt=bool(laufende.entschuldigungen),
        )


def _nur_im_aufenthalt(regel: Fristregel) -> bool:
    phasen: Iterable[Phase] | None = regel.geltung.phase
    return phasen is not None and set(phasen) == {Phase.IM_FALLMANAGEMENT}
