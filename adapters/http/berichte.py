"""Reports: which there are, one as JSON, CSV or XLSX, the facts behind a figure, and reports of an earlier Wissensstand."""

from datetime import date
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from adapters.anwendung.auftraege import Auftrag, Zustand
from adapters.anwendung.berichte import Berichtsanfrage, gedruckt, lage_damals, lage_jetzt
from adapters.berichte.ausgabe import MEDIENTYPEN, Ausgabe, Format
from adapters.http.antworten import Liste
from adapters.http.antworten_berichte import (
    AuftragAntwort,
    BerichtAntwort,
    BerichtseintragAntwort,
    Monat,
    NachweisAntwort,
)
from adapters.http.operation import Aufruf, Gruppe, Inhalt, Operation, blatt, inhalt
from adapters.http.parameter import CURSOR, LIMIT, POSITION, STAND, Parameter
from adapters.http.positionen import lies_wissensstand
from adapters.http.problem import Feldfehler, Name, Problem, nicht_gefunden, ungueltig
from adapters.http.reichweite import AUSWERTUNG, LEITUNG
from domain.berichte.zeit import UngueltigeZeit, berichtszeit
from domain.ereignis import Regelkennung, Wert
from domain.ereigniswerte import Schluessel
from domain.vokabular import Bericht
from domain.woerter import wort
from projections.berichte import SICHTEN, nachweisseite, vorhandene
from projections.berichte.nachspielen import Fortschritt
from projections.berichte.nachweise import hat_nachweise

MONAT = Parameter("monat", Monat, "Monat (JJJJ-MM); ohne Angabe der von stand")
STICHTAG = Parameter("stand", date, "Stichtag, ein Tag in diesem Monat; ohne Angabe sein letzter, längstens heute")
TEAM = Parameter("team", UUID, "nur dieses Team")
GESCHAEFTSSTELLE = Parameter(
    "geschaeftsstelle", UUID, "nur die Teams, die am Stichtag zu dieser Geschäftsstelle gehören"
)
FORMAT = Parameter("format", Format, "json, csv oder xlsx", "json")


class Berichtsauftrag(Wert):
    """A report as it would have been then."""

    wissensstand: Annotated[str, Field(min_length=1, max_length=100)]
    monat: Monat | None = None
    stand: date | None = None
    team: UUID | None = None
    geschaeftsstelle: UUID | None = None
    format: Format = Format.JSON


def _verzeichnis(aufruf: Aufruf) -> Inhalt:
    stand = aufruf.parameter["stand"] or aufruf.dienst.heute()
    regeln = aufruf.dienst.betrieb.gedaechtnis.regelstand().am(stand)
    eintraege = tuple(
        BerichtseintragAntwort(
            bericht=bericht, titel=wort(bericht), kennzahlen=tuple(kennzahl.id for kennzahl in kennzahlen)
        )
        for bericht, kennzahlen in vorhandene(regeln).items()
    )
    return inhalt(Liste[BerichtseintragAntwort](eintraege=eintraege, weiter=None), aufruf.position)


def _lesen(aufruf: Aufruf) -> Inhalt | Problem:
    welcher, anfrage = _welcher(aufruf), _anfrage(aufruf, aufruf.parameter)
    if welcher is None:
        return nicht_gefunden()
    if isinstance(anfrage, Problem):
        return anfrage
    dienst = aufruf.dienst
    with lage_jetzt(dienst.betrieb, dienst.sichten, anfrage) as lage:
        fertig = gedruckt(lage, welcher, anfrage, dienst.betrieb.kennung, Format(aufruf.parameter["format"]))
    return _als_inhalt(fertig)


def _nachweise(aufruf: Aufruf) -> Inhalt | Problem:
    welcher, anfrage = _welcher(aufruf), _anfrage(aufruf, aufruf.parameter)
    if welcher is None:
        return nicht_gefunden()
    if isinstance(anfrage, Problem):
        return anfrage
    werte, dienst = aufruf.parameter, aufruf.dienst
    regeln = dienst.betrieb.gedaechtnis.regelstand().am(anfrage.zeit.stand)
    kennzahl = next((k for k in vorhandene(regeln).get(welcher, ()) if k.id == werte["kennzahl"]), None)
    if kennzahl is None or not hat_nachweise(kennzahl):
        return ungueltig(Feldfehler(feld="kennzahl", grund="hat in diesem Bericht keine einzelnen Nachweise"))
    with lage_jetzt(dienst.betrieb, dienst.sichten, anfrage) as lage:
        seite = nachweisseite(
            lage,
            kennzahl,
            gruppe=werte["gruppe"],
            teil=werte["teil"],
            limit=werte["limit"],
            cursor=werte["cursor"],
        )
        return blatt(seite, lage.position)


def _beauftragen(aufruf: Aufruf) -> Inhalt | Problem:
    auftrag: Berichtsauftrag = aufruf.befehl
    welcher, anfrage = _welcher(aufruf), _anfrage(aufruf, auftrag.model_dump())
    if welcher is None:
        return nicht_gefunden()
    if isinstance(anfrage, Problem):
        return anfrage
    betrieb = aufruf.dienst.betrieb
    position = lies_wissensstand(auftrag.wissensstand, betrieb)
    if isinstance(position, Problem):
        return position

    def arbeit(fortschritt: Fortschritt) -> Ausgabe:
        with lage_damals(betrieb, position, anfrage, fortschritt) as lage:
            return gedruckt(lage, welcher, anfrage, betrieb.kennung, auftrag.format)

    angenommen = aufruf.dienst.auftraege.annehmen(aufruf.akteur.kennung, welcher, arbeit)
    if angenommen is None:
        return Problem(Name.ZU_VIELE, "Es sind schon zu viele Aufträge offen.", kopfzeilen={"Retry-After": "60"})
    antwort = _auftragsantwort(aufruf, angenommen)
    return inhalt(antwort, aufruf.position, kopfzeilen={"Location": _adresse(aufruf, angenommen)})


def _auftrag(aufruf: Aufruf) -> Inhalt | Problem:
    auftrag = aufruf.dienst.auftraege.finden(aufruf.pfad["auftrag"], aufruf.akteur.kennung)
    return inhalt(_auftragsantwort(aufruf, auftrag), aufruf.position) if auftrag is not None else nicht_gefunden()


def _ergebnis(aufruf: Aufruf) -> Inhalt | Problem:
    auftrag = aufruf.dienst.auftraege.finden(aufruf.pfad["auftrag"], aufruf.akteur.kennung)
    if auftrag is None:
        return nicht_gefunden()
    if auftrag.ergebnis is None:
        return Problem(Name.ZUSTAND, "Der Bericht ist noch nicht fertig, oder er ließ sich nicht erstellen.")
    return _als_inhalt(auftrag.ergebnis)


def _als_inhalt(fertig: Ausgabe) -> Inhalt:
    kopfzeilen = {}
    if fertig.format is not Format.JSON:
        kopfzeilen["Content-Disposition"] = f'attachment; filename="{fertig.dateiname}"'
    return Inhalt(fertig.koerper, fertig.position, kopfzeilen=kopfzeilen, medientyp=fertig.medientyp)


def _auftragsantwort(aufruf: Aufruf, auftrag: Auftrag) -> AuftragAntwort:
    fertig = auftrag.zustand is Zustand.FERTIG
    return AuftragAntwort(
        id=auftrag.id,
        bericht=auftrag.bericht,
        zustand=auftrag.zustand,
        fertig=auftrag.fertig,
        gesamt=auftrag.gesamt,
        ergebnis=f"{_adresse(aufruf, auftrag)}/ergebnis" if fertig else None,
    )


def _adresse(aufruf: Aufruf, auftrag: Auftrag) -> str:
    return f"/api/v1/{aufruf.dienst.betrieb.kennung}/berichte/auftraege/{auftrag.id}"


def _welcher(aufruf: Aufruf) -> Bericht | None:
    """The report the path names, None if there is no such one."""
    return next((bericht for bericht in Bericht if bericht == aufruf.kennungen["bericht"]), None)


def _anfrage(aufruf: Aufruf, werte: Any) -> Berichtsanfrage | Problem:
    """Month, day, and whose cases: never more than whoever asks may see."""
    dienst, reichweite = aufruf.dienst, aufruf.reichweite
    team, stelle = werte["team"], werte["geschaeftsstelle"]
    if team is not None and not (team in dienst.teams() and reichweite.umfasst_team(team)):
        return nicht_gefunden()
    if stelle is not None and stelle not in dienst.amt().geschaeftsstellen:
        return nicht_gefunden()
    monat = werte["monat"]
    try:
        erster = date.fromisoformat(f"{monat}-01") if monat is not None else None
    except ValueError:
        return ungueltig(Feldfehler(feld="monat", grund="gibt es nicht"))
    try:
        zeit = berichtszeit(erster, werte["stand"], dienst.heute())
    except UngueltigeZeit as fehler:
        return ungueltig(Feldfehler(feld=fehler.feld, grund=str(fehler)))
    teams = frozenset({team}) if team is not None else reichweite.teams
    anfrage = Berichtsanfrage(zeit, teams, stelle, je_fachkraft=aufruf.akteur.rolle in LEITUNG)
    if stelle is not None and not anfrage.auswahl(dienst.teams()).teams:
        return nicht_gefunden()
    return anfrage


_WELCHE = (MONAT, STICHTAG, TEAM, GESCHAEFTSSTELLE)
_WEITERE = tuple(MEDIENTYPEN[format] for format in Format if format is not Format.JSON)

OPERATIONEN: tuple[Operation, ...] = (
    Operation(
        id="berichte",
        methode="GET",
        pfad="berichte",
        titel="Welche Berichte es nach den Regelwerken eines Tages gibt, und ihre Kennzahlen",
        gruppe=Gruppe.BERICHTE,
        rollen=AUSWERTUNG,
        antwort=Liste[BerichtseintragAntwort],
        parameter=(STAND, POSITION),
        abfrage=_verzeichnis,
    ),
    Operation(
        id="bericht",
        methode="GET",
        pfad="berichte/{bericht}",
        titel="Ein Bericht über einen Monat bis zu einem Stichtag",
        gruppe=Gruppe.BERICHTE,
        rollen=AUSWERTUNG,
        antwort=BerichtAntwort,
        weitere_medientypen=_WEITERE,
        parameter=(*_WELCHE, FORMAT, POSITION),
        sicht=SICHTEN[0],
        weitere_sichten=SICHTEN[1:],
        abfrage=_lesen,
        beschreibung=(
            "Jede Kennzahl mit Definition und Fundstelle. Was sich aus dem Festgehaltenen nicht berechnen lässt, fehlt mit "
            "Grund; eine Null ist gezählt. Werte einzelner Fachkräfte sehen Team- und Bereichsleitung."
        ),
    ),
    Operation(
        id="bericht_nachweise",
        methode="GET",
        pfad="berichte/{bericht}/nachweise",
        titel="Die Fälle und Einträge hinter einer Kennzahl",
        gruppe=Gruppe.BERICHTE,
        rollen=AUSWERTUNG,
        antwort=Liste[NachweisAntwort],
        parameter=(
            Parameter("kennzahl", Regelkennung, "Kennung der Kennzahl", noetig=True),
            Parameter("gruppe", Annotated[str, Field(max_length=64)], "nur diese Gruppe"),
            Parameter("teil", Schluessel, "nur dieser Teil"),
            *_WELCHE,
            POSITION,
            LIMIT,
            CURSOR,
        ),
        sicht=SICHTEN[0],
        weitere_sichten=SICHTEN[1:],
        abfrage=_nachweise,
        beschreibung="Gezählt wie im Bericht: wer an dem Tag zuständig war oder das Gespräch führte, in wessen Team.",
    ),
    Operation(
        id="bericht_beauftragen",
        methode="POST",
        pfad="berichte/{bericht}/auftraege",
        titel="Einen Bericht nach früherem Wissensstand erstellen lassen",
        gruppe=Gruppe.BERICHTE,
        rollen=AUSWERTUNG,
        koerper=Berichtsauftrag,
        antwort=AuftragAntwort,
        spaeter=True,
        abfrage=_beauftragen,
        beschreibung=(
            "Alle Fälle werden bis dahin nachgespielt; wie weit das ist, sagt die Adresse in Location. Ein Auftrag lebt in "
            "diesem Prozess, sein Ergebnis eine Stunde, für die Person, die ihn gegeben hat."
        ),
    ),
    Operation(
        id="berichtsauftrag",
        methode="GET",
        pfad="berichte/auftraege/{auftrag}",
        titel="Wie weit ein Auftrag ist",
        gruppe=Gruppe.BERICHTE,
        rollen=AUSWERTUNG,
        antwort=AuftragAntwort,
        abfrage=_auftrag,
    ),
    Operation(
        id="berichtsauftrag_ergebnis",
        methode="GET",
        pfad="berichte/auftraege/{auftrag}/ergebnis",
        titel="Der fertige Bericht eines Auftrags, in dem Format, das er nennt",
        gruppe=Gruppe.BERICHTE,
        rollen=AUSWERTUNG,
        antwort=BerichtAntwort,
        weitere_medientypen=_WEITERE,
        abfrage=_ergebnis,
    ),
)
