"""Queries of one case: how it stands, what happened, on any day and as known at any moment."""

import json
from collections.abc import Callable
from datetime import date
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from adapters.http.antworten import (
    AufenthaltAntwort,
    EGVAntwort,
    FallAntwort,
    HemmnisAntwort,
    Liste,
    MerkmalAntwort,
    StrategieAntwort,
    VerweisAntwort,
    VormerkungAntwort,
    ZeitraumAntwort,
    ZielAntwort,
    ZusammenfuehrungAntwort,
    ZustaendigkeitAntwort,
)
from adapters.http.antworten_historie import HistorieAntwort
from adapters.http.operation import Aufruf, Gruppe, Inhalt, Operation, blatt, inhalt
from adapters.http.parameter import CURSOR, LIMIT, POSITION, STAND, TEXTE, WISSENSSTAND, Parameter
from adapters.http.positionen import gefragter_wissensstand
from adapters.http.problem import Name, Problem, nicht_gefunden
from adapters.http.reichweite import FALLSICHT, PERSON
from domain.eintrag import Lesart
from domain.fall import Fall
from domain.fristen.sachlage import Lageermittlung
from domain.planung import planung
from domain.regelwerk.inkraft import Regelstand
from domain.vokabular import Merkmal, Zeitraumart
from projections.caseload import fall_aus
from projections.fallsicht import Fallsicht
from projections.history import Achse, Historienfilter, benoetigte, historie, mit_texten
from projections.saetze.worte import begriff
from projections.seiten import Seite

KEINE_TEXTE = Problem(Name.KEIN_ZUGRIFF, "Diese Rolle liest keine Texte.")


def sicht_des_falls(aufruf: Aufruf) -> tuple[Fallsicht, int] | Problem:
    """The case as known at the asked Wissensstand (else now), and the position that is."""
    position = gefragter_wissensstand(aufruf.parameter["wissensstand"], aufruf.dienst.betrieb)
    if isinstance(position, Problem):
        return position
    sicht = aufruf.dienst.betrieb.fallsicht(aufruf.pfad["fall"], bis_position=position)
    if sicht is None:
        return nicht_gefunden()
    return sicht, aufruf.position if position is None else position


Zeilen = list[dict[str, Any]]


def liste_des_falls(
    aufruf: Aufruf,
    zeilen_aus: Callable[[Fallsicht, date], Zeilen],
    mit_texten: Callable[[Aufruf, UUID, Zeilen], Zeilen],
) -> Inhalt | Problem:
    """A whole list of what there is in the case on a day, as known at the asked Wissensstand; its texts only where they are asked
    for by who may read them."""
    fall, texte = aufruf.pfad["fall"], aufruf.parameter["texte"]
    if texte and aufruf.akteur.rolle not in PERSON:
        return KEINE_TEXTE
    gefunden = sicht_des_falls(aufruf)
    if isinstance(gefunden, Problem):
        return gefunden
    sicht, position = gefunden
    zeilen = zeilen_aus(sicht, aufruf.parameter["stand"] or aufruf.dienst.heute())
    if texte:
        zeilen = mit_texten(aufruf, fall, zeilen)
    text = json.dumps(zeilen, ensure_ascii=False, separators=(",", ":"))
    return blatt(Seite(text, len(zeilen), None), position, (str(fall),))


def _lesen(aufruf: Aufruf) -> Inhalt | Problem:
    gefunden = sicht_des_falls(aufruf)
    if isinstance(gefunden, Problem):
        return gefunden
    sicht, position = gefunden
    stand = aufruf.parameter["stand"] or aufruf.dienst.heute()
    fall = sicht.akte.am(stand)
    if fall is None:
        return nicht_gefunden()
    antwort = _antwort(sicht, fall, stand)
    return inhalt(antwort, position, fall.id, kopfzeilen={"ETag": f'"{antwort.version}"'})


def _antwort(sicht: Fallsicht, fall: Fall, stand: date) -> FallAntwort:
    zeile: dict[str, Any] = fall_aus(sicht, stand) or {}
    merkmale = {merkmal: fall.merkmal(merkmal, stand) for merkmal in Merkmal}
    zustaendig, vormerkung = fall.zustaendig, fall.vormerkung
    regeln = sicht.regelstand.am(stand)
    lagen = Lageermittlung(sicht.geboren)
    lage = lagen.am(fall, stand, regeln.instrumente)
    gelten = lagen.zeitraeume.alle(fall, regeln.instrumente)
    geplant = planung(sicht.akte.bis(stand))
    ziel = geplant.ziel
    return FallAntwort(
        id=fall.id,
        kunde=fall.kunde,
        version=sicht.akte.version,
        stand=stand,
        beginn=fall.beginn,
        phase=fall.phase(stand),
        altersgruppe=zeile.get("altersgruppe"),
        letzter_kontakt=zeile.get("letzter_kontakt"),
        zustaendig=ZustaendigkeitAntwort(
            fachkraft=zustaendig.fachkraft, funktion=zustaendig.funktion, seit=zustaendig.seit
        ),
        vormerkung=VormerkungAntwort(
            eintrag=vormerkung.nr, am=vormerkung.am, team=vormerkung.team, fachkraft=vormerkung.fachkraft
        )
        if vormerkung is not None
        else None,
        warteliste=fall.warteliste,
        merkmale=tuple(MerkmalAntwort(merkmal=m, wert=wert) for m, wert in merkmale.items() if wert is not None),
        hemmnisse=tuple(
            HemmnisAntwort(
                id=h.id,
                bereich=h.bereich,
                veraenderbar=h.veraenderbar,
                stand=h.stand,
                seit=h.seit,
                schwerwiegend=h.schwerwiegend,
                rang=geplant.raenge.get(h.id),
            )
            for h in fall.hemmnisse.values()
        ),
        ziel=ZielAntwort(
            ziel=ziel.ziel,
            bezeichnung=begriff("ziel", ziel.ziel, sicht.regelstand.am(ziel.am)),
            einvernehmlich=ziel.einvernehmlich,
            am=ziel.am,
            bis=ziel.bis,
        )
        if ziel is not None
        else None,
        strategien=tuple(
            StrategieAntwort(strategie=s.strategie, hemmnis=s.hemmnis, stand=s.stand, am=s.am, bis=s.bis)
            for s in geplant.strategien.values()
        ),
        aufenthalte=tuple(
            AufenthaltAntwort(
                von=a.von,
                bis=a.bis,
                grund=a.grund,
                verlaengert_um_monate=sum(monate for _, monate in a.verlaengerungen),
            )
            for a in fall.aufenthalte
        ),
        egv=tuple(
            EGVAntwort(gilt_ab=g.zeitraum.von, gilt_bis=g.bis) for g in gelten if g.zeitraum.art is Zeitraumart.EGV
        ),
        zeitraeume=tuple(
            ZeitraumAntwort(
                zeitraum=g.zeitraum.schluessel,
                art=g.zeitraum.art,
                von=g.zeitraum.von,
                bis=g.bis,
                massnahme=g.zeitraum.massnahme,
            )
            for g in gelten
        ),
        verweise=tuple(
            VerweisAntwort(regel=v.aussage, werk=v.werk, vorrangig=v.vorrangig, fundstelle=v.fundstelle)
            for v in regeln.querverweise
            if v.geltung.trifft_zu(lage)
        ),
        regelwerke=regeln.verweise,
        zusammenfuehrungen=tuple(
            ZusammenfuehrungAntwort(fall=z.mit, fuehrend=z.fuehrend, am=z.am) for z in fall.zusammenfuehrungen
        ),
        warnungen=warnungen(sicht.regelstand, stand),
    )


def warnungen(regelstand: Regelstand, stand: date) -> tuple[str, ...]:
    """What has to be said loudly."""
    regeln = regelstand.am(stand)
    if regeln.lokal is None:
        return ("An diesem Tag ist keine örtliche Regelung in Kraft: es gilt nur das Gesetz.",)
    return ()


# --- the history -----------------------------------------------------------------------------------------------------

_ACHSE = Parameter("achse", Achse, "am: nach dem Tag, von dem ein Eintrag spricht; erfasst: wie aufgezeichnet", "am")
_ABSTEIGEND = Parameter("absteigend", bool, "das Letzte zuerst", False)
_ART = Parameter(
    "art", Annotated[str, Field(pattern=r"^[a-z_]{1,40}$")], "nur diese Art von Einträgen: kontakt, egv ..."
)
_VON = Parameter("von", date, "nur Einträge, die von diesem Tag oder einem späteren sprechen")
_BIS = Parameter("bis", date, "nur Einträge, die von diesem Tag oder einem früheren sprechen")
_VERSTOESSE = Parameter("nur_verstoesse", bool, "nur Einträge, die gegen eine Regel verstoßen", False)
_DURCH = Parameter(
    "durch", Annotated[str, Field(pattern=r"^[A-Za-z0-9-]{1,64}$")], "nur, was diese Kennung erfasst hat"
)


def _historie(aufruf: Aufruf) -> Inhalt | Problem:
    werte, dienst, fall = aufruf.parameter, aufruf.dienst, aufruf.pfad["fall"]
    if werte["texte"] and aufruf.akteur.rolle not in PERSON:
        return KEINE_TEXTE
    wissensstand = gefragter_wissensstand(werte["wissensstand"], dienst.betrieb)
    if isinstance(wissensstand, Problem):
        return wissensstand
    if wissensstand is not None and not dienst.warte("history", wissensstand):
        return Problem(Name.NICHT_BEREIT, "Die Historie ist noch nicht so weit.", kopfzeilen={"Retry-After": "1"})
    filter = Historienfilter(
        arten=(werte["art"],) if werte["art"] is not None else None,
        von=werte["von"],
        bis=werte["bis"],
        nur_verstoesse=werte["nur_verstoesse"],
        durch=werte["durch"],
    )
    with dienst.lesen("history") as lesung:
        seite = historie(
            lesung,
            fall,
            stand=werte["stand"],
            wissensstand=wissensstand,
            filter=filter,
            achse=werte["achse"],
            absteigend=werte["absteigend"],
            limit=werte["limit"],
            cursor=werte["cursor"],
        )
        position = lesung.position
    if werte["texte"]:
        seite = _geoeffnet(aufruf, fall, seite)
    return blatt(seite, position if wissensstand is None else wissensstand, (str(fall),))


def _geoeffnet(aufruf: Aufruf, fall: UUID, seite: Seite) -> Seite:
    """The same page with what only now is decrypted."""
    zeilen = seite.eintraege
    eintraege = aufruf.dienst.betrieb.log.eintraege(fall, benoetigte(zeilen), Lesart.OFFEN)
    offene = mit_texten(zeilen, {eintrag.nr: eintrag for eintrag in eintraege})
    return Seite(json.dumps(offene, ensure_ascii=False, separators=(",", ":")), seite.anzahl, seite.weiter)


OPERATIONEN: tuple[Operation, ...] = (
    Operation(
        id="fall_lesen",
        methode="GET",
        pfad="faelle/{fall}",
        titel="Wie der Fall an einem Tag steht, nach heutigem oder damaligem Wissen",
        gruppe=Gruppe.FALLSICHT,
        rollen=FALLSICHT,
        antwort=FallAntwort,
        parameter=(STAND, WISSENSSTAND, POSITION),
        abfrage=_lesen,
        etag=True,
    ),
    Operation(
        id="fall_historie",
        methode="GET",
        pfad="faelle/{fall}/historie",
        titel="Was geschehen ist: jeder Eintrag in Worten, auch stornierte",
        gruppe=Gruppe.FALLSICHT,
        rollen=FALLSICHT,
        antwort=Liste[HistorieAntwort],
        parameter=(
            STAND,
            WISSENSSTAND,
            POSITION,
            TEXTE,
            _ART,
            _VON,
            _BIS,
            _VERSTOESSE,
            _DURCH,
            _ACHSE,
            _ABSTEIGEND,
            LIMIT,
            CURSOR,
        ),
        sicht="history",
        abfrage=_historie,
    ),
)
