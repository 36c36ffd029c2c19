"""Fristen that count from the end of something: they begin, move and end with what is known of that end."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from domain.fall import Fall
from domain.fristen.fortgang import Fortgang
from domain.fristen.laufende import Lauf, Laufende
from domain.fristen.termine import Bezug
from domain.fristen.zeitraeume import GeltendeZeitraeume
from domain.regelwerk.fristregel import Fristregel
from domain.regelwerk.regeln import Regeln
from domain.zeitraum import Zeitraum

ENDE_UNBEKANNT = "das Ende, von dem gezählt wird, steht nicht mehr fest"


class VomEnde:
    """What counts from the end of the periods of one case."""

    def __init__(self, fortgang: Fortgang, zeitraeume: GeltendeZeitraeume) -> None:
        self._fortgang = fortgang
        self._zeitraeume = zeitraeume
        self._begonnen: set[tuple[str, str]] = set()
        """For which periods a rule has started a Frist already: (rule, period)."""

    def gleiche_ab(self, fall: Fall, tag: date, regeln: Regeln, laeufe: Iterable[Lauf]) -> None:
        """Starts, moves and ends what counts from the end of a period, as it is known on `tag`."""
        alle = self._zeitraeume.alle(fall, regeln.instrumente)
        for lauf in laeufe:
            regel = lauf.regel
            if regel is None and not lauf.offene:
                continue
            bekannte = {
                geltender.zeitraum.schluessel: geltender
                for geltender in alle
                if regel is not None and geltender.zeitraum.art in regel.enden and not geltender.abgeloest
            }
            for laufende in [offene for offene in lauf.offene if offene.zeitraum is not None]:
                bekannt = bekannte.get(laufende.zeitraum or "")
                if bekannt is None or bekannt.bis is None:
                    lauf.offene.remove(laufende)
                    laufende.beende_ohne_erfuellung(tag, ENDE_UNBEKANNT)
                    self.vergiss([laufende])
                elif bekannt.bis != laufende.bezug.bis:
                    self._verlege(laufende, bekannt.bis, tag)
            for schluessel, geltender in bekannte.items():
                ende = geltender.bis
                if regel is not None and ende is not None and self._beginnt(regel, schluessel, ende, tag):
                    self._begonnen.add((regel.id, schluessel))
                    self._neue_vom_ende(lauf, regel, geltender.zeitraum, ende, tag)

    def _beginnt(self, regel: Fristregel, schluessel: str, ende: date, tag: date) -> bool:
        """Whether a Frist of the rule comes to be for this period: once it is over, or while its end lies ahead."""
        if (regel.id, schluessel) in self._begonnen:
            return False
        return ende <= tag if regel.lage == "nach" else ende >= tag

    def vergiss(self, beendete: Iterable[Laufende]) -> None:
        """What ended without being met may begin anew for the same period."""
        for laufende in beendete:
            if laufende.zeitraum is not None:
                self._begonnen.discard((laufende.regel.id, laufende.zeitraum))

    def _neue_vom_ende(self, lauf: Lauf, regel: Fristregel, zeitraum: Zeitraum, ende: date, tag: date) -> None:
        bezug = Bezug(min(zeitraum.von, ende), von=zeitraum.von, bis=ende)
        faellig = self._fortgang.termine(regel, bezug).faellig_am
        self._fortgang.neue(
            lauf,
            regel,
            tag,
            nr=zeitraum.nr,
            am=tag,
            bezug=bezug,
            # That nobody knew of the end in time makes nothing overdue on the day it becomes known.
            faellig=(max(faellig, tag) if faellig is not None else None,),
            gegenstand=zeitraum.gegenstand if regel.je is not None else None,
            zeitraum=zeitraum.schluessel,
            zusatz=f"/{zeitraum.schluessel}",
        )

    def _verlege(self, laufende: Laufende, ende: date, tag: date) -> None:
        """The end it counts from has moved: the due day goes with it, unless it has passed."""
        laufende.bezug = replace(laufende.bezug, bis=ende)
        neue = self._fortgang.termine(laufende.regel, laufende.bezug)
        laufende.fruehestens_am = neue.fruehestens_am
        if neue.faellig_am is not None and not laufende.versaeumt(tag):
            laufende.verschiebe(tag, max(neue.faellig_am, tag), neue)
            laufende.erlaeuterung = f"verlegt: das Ende ist nun der {ende:%d.%m.%Y}"
