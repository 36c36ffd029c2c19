"""The order of checks, the same for every request: identity, reach, access, stored answer, version, body, decision.

Runs in a thread of the pool; what comes before it (reading the body, who asks, how often) is in `app`.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from starlette.responses import Response

from adapters.anwendung.quittung import Anfrage, AnfrageWiderspruch, Quittung, Versionsabweichung
from adapters.eventstore import LogNichtErreichbar
from adapters.http import eingabe, positionen
from adapters.http.dienst import Dienst
from adapters.http.operation import PRAEFIX, Ablauf, Aufruf, Inhalt, Operation
from adapters.http.parameter import lies_alle
from adapters.http.problem import Feldfehler, Name, Problem, aus_zurueckweisung, nicht_gefunden, ungueltig
from adapters.http.reichweite import Reichweite, fuer_wen, ist_ausgeschieden, reichweite
from adapters.http.zugriffe import NichtFestgehalten
from adapters.identity import Identitaet
from adapters.protokoll import protokoll
from domain.entscheidungen.ergebnis import Zurueckweisung
from domain.fall import Fall
from domain.organisation.amt import GESCHAEFTSSTELLE, MASSNAHME, NETZWERKKONTAKT, Aggregatart
from domain.organisation.vertretung import vertretene
from projections.datenbank import VORUEBERGEHEND
from projections.seiten import UngueltigerCursor
from projections.sichten import SichtNichtBereit

_SCHLUESSEL = re.compile(r"[\x21-\x7e]{1,200}")
_ETAG = re.compile(r'(W/)?"([\x21\x23-\x7e]*)"')
_JSON = re.compile(r"application/(?:[a-z0-9.+-]+\+)?json\s*(?:;\s*charset=\"?utf-8\"?\s*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Roh:
    """A request as it came in, its body read. `koerper` None: it was longer than allowed."""

    mandant: str
    pfad: Mapping[str, UUID]
    kennungen: Mapping[str, str]
    abfrage: Sequence[tuple[str, str]]
    medientyp: str
    schluessel: str | None
    if_match: str | None
    koerper: bytes | None

    def adresse(self, muster: str) -> str:
        """The path that was asked for, relative to the Mandant."""
        return muster.format_map({**self.pfad, **self.kennungen})


def bearbeite(operation: Operation, roh: Roh, identitaet: Identitaet, dienste: Mapping[str, Dienst]) -> Response:
    """The answer, whatever it is."""
    dienst = dienste.get(roh.mandant)
    if dienst is None or identitaet.mandant != roh.mandant:
        return nicht_gefunden().antwort()
    try:
        position = dienst.auffrischen()
        ergebnis = _pruefe_und_fuehre_aus(operation, roh, identitaet, dienst, position)
        antwort = _antwort(operation, roh, ergebnis, identitaet, dienst)
        if positionen.KOPFZEILE not in antwort.headers:
            antwort.headers[positionen.KOPFZEILE] = positionen.schreibe(dienst.betrieb.log.log_id, position)
        return antwort
    except LogNichtErreichbar:
        return _spaeter("Die Datenbank antwortet nicht. Ob ein Vorgang gespeichert ist, zeigt eine Wiederholung.")
    except VORUEBERGEHEND as fehler:
        protokoll().error("datenbank", fehler=fehler)
        return _spaeter("Die Datenbank der Auswertungen antwortet nicht.")
    except SichtNichtBereit:
        return _spaeter("Diese Auswertung steht zurzeit nicht bereit.")
    except NichtFestgehalten:
        return _spaeter("Der Zugriff kann zurzeit nicht festgehalten werden.")


def _spaeter(detail: str) -> Response:
    return Problem(Name.NICHT_BEREIT, detail, kopfzeilen={"Retry-After": "1"}).antwort()


Ergebnis = Inhalt | tuple[Quittung, Mapping[str, UUID]] | Problem


def _pruefe_und_fuehre_aus(
    operation: Operation, roh: Roh, identitaet: Identitaet, dienst: Dienst, position: int
) -> Ergebnis:
    akteur = identitaet.akteur
    heute = dienst.heute()
    vertritt = vertretene(dienst.fachkraefte(), akteur.fachkraft, heute)
    sichtbar = reichweite(akteur, dienst.fachkraefte(), heute, vertritt)
    pfad = roh.pfad
    fall = dienst.fall(pfad["fall"]) if "fall" in pfad else None
    ihr_fall = dienst.fall(dienst.betrieb.fall_id(pfad["kunde"])) if "kunde" in pfad else fall
    akteur = fuer_wen(akteur, vertritt, ihr_fall, pfad.get("fachkraft"))
    if not _in_reichweite(pfad, fall, sichtbar, dienst, heute):
        return nicht_gefunden()
    if ist_ausgeschieden(akteur, dienst.fachkraefte(), heute):
        return Problem(Name.KEIN_ZUGRIFF, "Diese Fachkraft ist ausgeschieden.")
    if akteur.rolle not in operation.rollen:
        return Problem(Name.KEIN_ZUGRIFF, "Diese Rolle darf das nicht.")
    koerper = b""
    if operation.koerper is not None:
        geprueft = _koerper(roh)
        if isinstance(geprueft, Problem):
            return geprueft
        koerper = geprueft
    anfrage: Anfrage | None = None
    erwartet: int | None = None
    if operation.ablauf is Ablauf.BEFEHL:
        schluessel = _anfrage(operation, roh, identitaet, koerper, dienst)
        if isinstance(schluessel, Problem):
            return schluessel
        anfrage = schluessel
        if anfrage is not None and (frueher := dienst.betrieb.gespeicherte_antwort(anfrage)) is not None:
            return _SCHLUESSEL_VERBRAUCHT if isinstance(frueher, AnfrageWiderspruch) else (frueher, pfad)
        version = _erwartete_version(operation, roh, pfad, dienst)
        if isinstance(version, Problem):
            return version
        erwartet = version
    parameter = lies_alle(operation.parameter, roh.abfrage)
    if isinstance(parameter, Problem):
        return parameter
    befehl = None
    if operation.koerper is not None:
        gegeben: dict[str, object] = {feld: pfad[name] for feld, name in operation.aus_pfad.items()}
        gegeben |= {feld: woher(dienst) for feld, woher in operation.ergaenzt.items()}
        befehl = eingabe.lies(operation.koerper, koerper, gegeben)
        if isinstance(befehl, Problem):
            return befehl
    aufruf = Aufruf(
        dienst=dienst,
        akteur=akteur,
        reichweite=sichtbar,
        pfad=pfad,
        kennungen=roh.kennungen,
        fall=fall,
        parameter=parameter,
        befehl=befehl,
        anfrage=anfrage,
        erwartet=erwartet,
        position=position,
    )
    return _entscheide(operation, aufruf) if operation.befehl is not None else _frage(operation, aufruf)


_FUER_ALLE: Mapping[str, Aggregatart[Any]] = {
    "massnahme": MASSNAHME,
    "kontakt": NETZWERKKONTAKT,
    "geschaeftsstelle": GESCHAEFTSSTELLE,
}
"""What everybody may see that there is, by its name in a path."""


def _in_reichweite(
    pfad: Mapping[str, UUID], fall: Fall | None, sichtbar: Reichweite, dienst: Dienst, heute: date
) -> bool:
    """Whether everything the path names exists and may be seen."""
    fachkraefte = dienst.fachkraefte()
    if "fall" in pfad:
        if fall is None or not sichtbar.umfasst(fall, fachkraefte, heute):
            return False
        teile = {"hemmnis": fall.hemmnisse, "beratungstermin": fall.termine, "wiedervorlage": fall.wiedervorlagen}
        if any(name in pfad and pfad[name] not in bekannte for name, bekannte in teile.items()):
            return False
        if "zeitraum" in pfad and str(pfad["zeitraum"]) not in fall.zeitraeume:
            return False
    if any(name in pfad and pfad[name] not in dienst.amt().alle(art) for name, art in _FUER_ALLE.items()):
        return False
    if "kunde" in pfad and not dienst.sieht_kunde(pfad["kunde"], sichtbar):
        return False
    if "fachkraft" in pfad:
        person = fachkraefte.get(pfad["fachkraft"])
        if person is None or not sichtbar.umfasst_team(person.team(heute)):
            return False
    return "team" not in pfad or (pfad["team"] in dienst.teams() and sichtbar.umfasst_team(pfad["team"]))


def _koerper(roh: Roh) -> bytes | Problem:
    if _JSON.fullmatch(roh.medientyp) is None:
        return Problem(
            Name.MEDIENTYP, "Der Inhalt muss application/json sein.", kopfzeilen={"Accept-Post": "application/json"}
        )
    if roh.koerper is None:
        return Problem(Name.ZU_GROSS, f"Der Inhalt darf höchstens {eingabe.MAX_BYTES} Bytes haben.")
    return roh.koerper


_SCHLUESSEL_VERBRAUCHT = Problem(
    Name.SCHLUESSEL_VERBRAUCHT, "Unter diesem Idempotency-Key wurde schon etwas anderes angefragt."
)


def _anfrage(
    operation: Operation, roh: Roh, identitaet: Identitaet, koerper: bytes, dienst: Dienst
) -> Anfrage | Problem | None:
    """What a retry of this request is recognised by. The fingerprint is keyed: the body is personal."""
    if roh.schluessel is None:
        return None
    if _SCHLUESSEL.fullmatch(roh.schluessel) is None:
        return Problem(Name.UNGUELTIGER_KOPF, "Ein Idempotency-Key hat 1 bis 200 sichtbare ASCII-Zeichen.")
    adresse = roh.adresse(operation.pfad)
    abdruck = dienst.betrieb.log.fingerabdruck("anfrage", f"{operation.methode} {adresse}\n".encode() + koerper)
    return Anfrage(roh.schluessel, identitaet.akteur.kennung, abdruck)


def _erwartete_version(
    operation: Operation, roh: Roh, pfad: Mapping[str, UUID], dienst: Dienst
) -> int | Problem | None:
    """The version If-Match demands, None if it demands nothing."""
    if roh.if_match is None or not operation.if_match or roh.if_match.strip() == "*":
        return None
    teile = [_ETAG.fullmatch(teil.strip()) for teil in roh.if_match.split(",")]
    if not all(teile):
        return Problem(Name.UNGUELTIGER_KOPF, "If-Match nennt ETags in Anführungszeichen, oder *.")
    version = dienst.version(pfad["fall"])
    # A weak tag never matches where strong comparison is asked for (RFC 9110, 13.1.1).
    stark = {teil[2] for teil in teile if teil is not None and teil[1] is None}
    return version if str(version) in stark else _veraltet(version)


def _veraltet(version: int) -> Problem:
    return Problem(Name.VERALTET, "Der Fall hat sich inzwischen geändert.", kopfzeilen={"ETag": f'"{version}"'})


def _entscheide(operation: Operation, aufruf: Aufruf) -> Ergebnis:
    if operation.befehl is None:
        raise TypeError(f"{operation.id} ist kein Befehl")
    try:
        ergebnis = operation.befehl(aufruf)
    except TimeoutError:
        return Problem(Name.NICHT_BEREIT, "Andere Vorgänge waren immer schneller.", kopfzeilen={"Retry-After": "1"})
    match ergebnis:
        case Quittung():
            return ergebnis, aufruf.pfad
        case Zurueckweisung():
            return aus_zurueckweisung(ergebnis)
        case Versionsabweichung():
            return _veraltet(ergebnis.version)
        case AnfrageWiderspruch():
            return _SCHLUESSEL_VERBRAUCHT
        case Problem():
            return ergebnis


def _frage(operation: Operation, aufruf: Aufruf) -> Ergebnis:
    if operation.abfrage is None:
        raise TypeError(f"{operation.id} ist keine Abfrage")
    ab = aufruf.parameter.get("position")
    if ab is not None:
        position = positionen.lies(ab, aufruf.dienst.betrieb)
        if isinstance(position, Problem):
            return position
        sichten = (operation.sicht, *operation.weitere_sichten) if operation.sicht is not None else ()
        if not all(aufruf.dienst.warte(sicht, position) for sicht in sichten):
            return Problem(Name.NICHT_BEREIT, "Die Auswertung ist noch nicht so weit.", kopfzeilen={"Retry-After": "1"})
    try:
        return operation.abfrage(aufruf)
    except UngueltigerCursor:
        return ungueltig(Feldfehler(feld="cursor", grund="gehört nicht zu dieser Liste"))


def _naechste(operation: Operation, roh: Roh, cursor: str) -> str:
    """The next page as a link."""
    pfad = PRAEFIX.format(mandant=roh.mandant) + roh.adresse(operation.pfad)
    abfrage = urlencode([(name, wert) for name, wert in roh.abfrage if name != "cursor"] + [("cursor", cursor)])
    return f'<{pfad}?{abfrage}>; rel="next"'


def _antwort(operation: Operation, roh: Roh, ergebnis: Ergebnis, identitaet: Identitaet, dienst: Dienst) -> Response:
    log_id = dienst.betrieb.log.log_id
    if isinstance(ergebnis, Problem):
        return ergebnis.antwort()
    if isinstance(ergebnis, Inhalt):
        if ergebnis.gelesen:
            dienst.zugriffe.festhalten(identitaet.akteur, operation.id, ergebnis.gelesen, dienst.betrieb.jetzt())
        kopfzeilen = {**ergebnis.kopfzeilen, positionen.KOPFZEILE: positionen.schreibe(log_id, ergebnis.position)}
        if ergebnis.weiter is not None:
            kopfzeilen["Link"] = _naechste(operation, roh, ergebnis.weiter)
        return Response(
            ergebnis.koerper,
            status_code=operation.status,
            headers=kopfzeilen,
            media_type=ergebnis.medientyp or operation.medientyp,
        )
    quittung, pfad = ergebnis
    modell = operation.quittiere(dienst, pfad, quittung)
    kopfzeilen = {positionen.KOPFZEILE: positionen.schreibe(log_id, quittung.position)}
    if operation.ort is not None:
        kopfzeilen["Location"] = f"/api/v1/{dienst.betrieb.kennung}/{operation.ort.format(id=quittung.id)}"
    if operation.if_match or operation.etag:
        kopfzeilen["ETag"] = f'"{quittung.version}"'
    return Response(
        modell.model_dump_json().encode(),
        status_code=operation.status,
        headers=kopfzeilen,
        media_type="application/json",
    )
