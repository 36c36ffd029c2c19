"""Samples: drawn by risk, what is in them, and what was found."""

import secrets
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from adapters.anwendung.quittung import Quittung
from adapters.anwendung.speichern import Antwort
from adapters.http.antworten import Liste
from adapters.http.antworten_aufsicht import (
    FeststellungAntwort,
    GezogenAntwort,
    StichprobeAntwort,
    StichprobeOffenAntwort,
)
from adapters.http.ausschnitt import ausschnitt
from adapters.http.operation import Aufruf, Gruppe, Inhalt, Operation, blatt, inhalt
from adapters.http.parameter import CURSOR, LIMIT, POSITION, Parameter
from adapters.http.problem import Feldfehler, Name, Problem, nicht_gefunden, ungueltig
from adapters.http.reichweite import AUSWERTUNG, LEITUNG, Reichweite
from domain.ereignisse import FeststellungGetroffen
from domain.organisation.amt import STICHPROBE
from domain.organisation.befehle import StichprobeAnfordern, StichprobeZiehen
from domain.organisation.stichprobe import Stichprobe
from domain.regelwerk.stichprobe import OHNE_REGEL, Stichprobenregel
from projections.risiko import kandidaten

if TYPE_CHECKING:
    from adapters.http.dienst import Dienst

SICHTEN = ("caseload", "deadlines", "integration_progress")
SAATEN = 2**53


def _ziehen(aufruf: Aufruf) -> Antwort | Problem:
    befehl: StichprobeAnfordern = aufruf.befehl
    dienst, reichweite = aufruf.dienst, aufruf.reichweite
    if not _in_reichweite(befehl.team, reichweite):
        return ungueltig(Feldfehler(feld="team", grund="Dieses Team gibt es hier nicht."))
    if befehl.am > dienst.heute():
        return ungueltig(Feldfehler(feld="am", grund="Der Tag liegt in der Zukunft."))
    if not all(dienst.warte(sicht, aufruf.position) for sicht in SICHTEN):
        return Problem(Name.NICHT_BEREIT, "Die Auswertungen sind noch nicht so weit.", kopfzeilen={"Retry-After": "1"})
    regeln = dienst.betrieb.gedaechtnis.regelstand().am(befehl.am).von(Stichprobenregel)
    phasen = {phase for regel in regeln for phase in regel.phasen} or OHNE_REGEL
    gefunden = kandidaten(dienst, befehl.am, befehl.team, phasen, befehl.gewichte)
    felder = befehl.model_dump(exclude={"saat", "gewichte"})
    ziehen = StichprobeZiehen(
        **felder,
        gewichte=befehl.gewichte,
        saat=befehl.saat if befehl.saat is not None else secrets.randbelow(SAATEN),
        position=gefunden.position,
        kandidaten=gefunden.risiken,
    )
    return dienst.betrieb.amtsvorgang(ziehen, aufruf.akteur, anfrage=aufruf.anfrage)


def _in_reichweite(team: UUID | None, reichweite: Reichweite) -> bool:
    """A sample of the whole office is for those who see all of it."""
    return reichweite.alles if team is None else reichweite.umfasst_team(team)


def _quittiere(dienst: "Dienst", _pfad: Mapping[str, UUID], quittung: Quittung) -> StichprobeAntwort:
    return _als_antwort(dienst.betrieb.amt().alle(STICHPROBE)[quittung.id])


def _stichproben(aufruf: Aufruf) -> Inhalt:
    werte = aufruf.parameter
    alle = [
        stichprobe
        for stichprobe in aufruf.dienst.amt().alle(STICHPROBE).values()
        if _in_reichweite(stichprobe.ereignis.team, aufruf.reichweite)
        and werte["team"] in (None, stichprobe.ereignis.team)
    ]
    seite = ausschnitt(
        "stichproben",
        sorted(alle, key=_neueste_zuerst),
        _neueste_zuerst,
        _als_antworten,
        werte["limit"],
        werte["cursor"],
    )
    return blatt(seite, aufruf.position, ())


def _als_antworten(stichproben: Iterable[Stichprobe]) -> Iterator[StichprobeAntwort]:
    return map(_als_antwort, stichproben)


def _neueste_zuerst(stichprobe: Stichprobe) -> tuple[int, str]:
    return (-stichprobe.ereignis.am.toordinal(), str(stichprobe.id))


def _als_antwort(stichprobe: Stichprobe) -> StichprobeAntwort:
    ereignis = stichprobe.ereignis
    return StichprobeAntwort(
        id=stichprobe.id,
        am=ereignis.am,
        team=ereignis.team,
        durch=ereignis.erfassung.durch,
        rolle=ereignis.erfassung.rolle,
        regeln=ereignis.erfassung.angewandt,
        saat=ereignis.saat,
        gewichte=ereignis.gewichte,
        position=ereignis.position,
        grundgesamtheit=ereignis.grundgesamtheit,
        pruefsumme=ereignis.pruefsumme,
        pruefpunkte=ereignis.pruefpunkte,
        anzahl=len(ereignis.faelle),
    )


def _lesen(aufruf: Aufruf) -> Inhalt | Problem:
    dienst = aufruf.dienst
    stichprobe = dienst.amt().alle(STICHPROBE).get(aufruf.pfad["stichprobe"])
    if stichprobe is None or not _in_reichweite(stichprobe.ereignis.team, aufruf.reichweite):
        return nicht_gefunden()
    gezogen = stichprobe.ereignis.faelle
    antwort = StichprobeOffenAntwort(
        **_als_antwort(stichprobe).model_dump(),
        faelle=tuple(
            GezogenAntwort(**fall.model_dump(), feststellungen=_feststellungen(dienst, stichprobe.id, fall.fall))
            for fall in gezogen
        ),
    )
    return inhalt(antwort, aufruf.position, *(fall.fall for fall in gezogen))


def _feststellungen(dienst: "Dienst", stichprobe: UUID, fall: UUID) -> tuple[FeststellungAntwort, ...]:
    """What was found in a case, without what was voided."""
    return tuple(
        FeststellungAntwort(
            eintrag=eintrag.nr,
            am=eintrag.ereignis.am,
            pruefpunkt=eintrag.ereignis.pruefpunkt,
            ergebnis=eintrag.ereignis.ergebnis,
        )
        for eintrag in dienst.betrieb.gedaechtnis.akte(fall).wirksam
        if isinstance(eintrag.ereignis, FeststellungGetroffen) and eintrag.ereignis.stichprobe == stichprobe
    )


OPERATIONEN: tuple[Operation, ...] = (
    Operation(
        id="stichprobe_ziehen",
        methode="POST",
        pfad="stichproben",
        titel="Eine Stichprobe ziehen: Fälle nach ihrem Risiko, mit derselben Saat dieselben",
        gruppe=Gruppe.AUFSICHT,
        rollen=LEITUNG,
        koerper=StichprobeAnfordern,
        antwort=StichprobeAntwort,
        befehl=_ziehen,
        quittiere=_quittiere,
        ort="stichproben/{id}",
        beschreibung="Gezogen wird gewichtet und ohne Zurücklegen (Efraimidis und Spirakis 2006): u^(1/Maß), u aus dem "
        "SHA-256 von Saat und Fall. Das Maß ist die Summe der Anzeichen mal ihren Gewichten; was keines hat, kommt zuletzt.",
    ),
    Operation(
        id="stichproben",
        methode="GET",
        pfad="stichproben",
        titel="Alle Stichproben, die neueste zuerst",
        gruppe=Gruppe.AUFSICHT,
        rollen=AUSWERTUNG,
        antwort=Liste[StichprobeAntwort],
        parameter=(POSITION, Parameter("team", UUID, "nur Stichproben dieses Teams"), LIMIT, CURSOR),
        abfrage=_stichproben,
    ),
    Operation(
        id="stichprobe_lesen",
        methode="GET",
        pfad="stichproben/{stichprobe}",
        titel="Eine Stichprobe: ihre Fälle, warum sie gezogen sind, und was festgestellt ist",
        gruppe=Gruppe.AUFSICHT,
        rollen=AUSWERTUNG,
        antwort=StichprobeOffenAntwort,
        parameter=(POSITION,),
        abfrage=_lesen,
    ),
)
