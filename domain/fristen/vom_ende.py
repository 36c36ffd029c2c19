"""Fristen that count from the end of something: they begin, move and end with what is known of that end."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from domain.fall import Fall
from domain.fristen.fortgang import Fortgang
from domain.fristen.laufende import Lauf, Laufende
from domain.fristen.sachlage import wirksames_ende
from domain.fristen.termine import Bezug
from domain.regelwerk.fristregel import Fristregel
from domain.regelwerk.inkraft import Regeln
from domain.zeitraum import Zeitraum

ENDE_UNBEKANNT = "das Ende, von dem gezählt wird, steht nicht mehr fest"


class VomEnde:
    """What counts from the end of the periods of one case."""

    def __init__(self, fortgang: Fortgang) -> None:
        self._fortgang = fortgang
        self._begonnen: set[tuple[str, str]] = set()
        """For which periods a rule has started a Frist already: (rule, period)."""

    def gleiche_ab(self, fall: Fall, tag: date, regeln: Regeln, laeufe: Iterable[Lauf]) -> None:
        """Starts, moves and ends what counts from the end of a period, as it is known on `tag`."""
        for lauf in laeufe:
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
                    self.vergiss([laufende])
                elif ende != laufende.bezug.bis:
                    self._verlege(laufende, ende, tag)
            for kennung, (zeitraum, ende) in bekannte.items():
                if regel is not None and ende is not None and self._beginnt(regel, kennung, ende, tag):
                    self._begonnen.add((regel.id, kennung))
                    self._neue_vom_ende(lauf, regel, zeitraum, ende, tag)

    def _beginnt(self, regel: Fristregel, kennung: str, ende: date, tag: date) -> bool:
        """Whether a Frist of the rule comes to be for this period: once it is over, or while its end lies ahead."""
        if (regel.id, kennung) in self._begonnen:
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
            zeitraum=zeitraum.kennung,
            zusatz=f"/{zeitraum.kennung}",
        )

    def _verlege(self, laufende: Laufende, ende: date, tag: date) -> None:
        """The end it counts from has moved: the due day goes with it, unless it has passed."""
        laufende.bezug = replace(laufende.bezug, bis=ende)
        neue = self._fortgang.termine(laufende.regel, laufende.bezug)
        laufende.fruehestens_am = neue.fruehestens_am
        if neue.faellig_am is not None and not laufende.versaeumt(tag):
            laufende.verschiebe(tag, max(neue.faellig_am, tag), neue)
            laufende.erlaeuterung = f"verlegt: das Ende ist nun der {ende:%d.%m.%Y}"
