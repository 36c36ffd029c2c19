"""The Maßnahmekatalog: what is in it, who coordinates it, which places are taken; and places for cases."""

from collections.abc import Iterable, Iterator
from datetime import date
from uuid import UUID

from adapters.anwendung.speichern import Antwort
from adapters.http.antworten import Liste, Vorgangsantwort, Zeitraumvorgang
from adapters.http.antworten_angebote import (
    BelegungAntwort,
    BesetzungAntwort,
    MassnahmeAntwort,
    MassnahmeImEinzelnen,
)
from adapters.http.ausschnitt import ausschnitt
from adapters.http.dienst import Dienst
from adapters.http.faelle import ausfuehren, mit_kennung
from adapters.http.operation import Aufruf, Gruppe, Inhalt, Operation, blatt, inhalt
from adapters.http.parameter import CURSOR, LIMIT, POSITION, STAND, Parameter
from adapters.http.problem import Name, Problem, nicht_gefunden
from adapters.http.reichweite import BEREICH, FALLSICHT, PERSON, TEAM, ZUARBEIT
from domain.befehle import Befehl, MassnahmeZuweisen, TeilnahmeBeenden, ZeitraumAbsagen
from domain.eintrag import Lesart
from domain.entscheidungen.massnahmen import darf_pflegen
from domain.ereignisse import ZeitraumAbgesagt, ZeitraumFestgehalten
from domain.organisation.amt import MASSNAHME
from domain.organisation.befehle import (
    MassnahmeAendern,
    MassnahmeAnlegen,
    MassnahmeBeenden,
    VerantwortungUebertragen,
)
from domain.organisation.massnahme import Belegung, Massnahme, massnahme_aus
from domain.regelwerk.angebotsregeln import Katalogpflege
from domain.vokabular import Angebotszielgruppe, Arbeitsmittel, Massnahmeart, Rolle, Zeitlage

KOORDINIERENDE = frozenset({Rolle.SACHBEARBEITUNG})
"""Whoever keeps the catalogue where no Regelwerk says who does."""


def massnahmen(dienst: Dienst) -> Iterable[Massnahme]:
    return dienst.amt().alle(MASSNAHME).values()


# --- commands ------------------------------------------------------------------------------------------------------------


def _kein_recht(aufruf: Aufruf, massnahme: Massnahme | None) -> Problem | None:
    """Where a Regelwerk says who keeps the catalogue, the decision says so too; otherwise it is settled here."""
    akteur, dienst = aufruf.akteur, aufruf.dienst
    if akteur.rolle in KOORDINIERENDE or darf_pflegen(massnahme, akteur, aufruf.befehl.am):
        return None
    if dienst.betrieb.gedaechtnis.regelstand().am(aufruf.befehl.am).von(Katalogpflege):
        return None
    return Problem(
        Name.KEIN_ZUGRIFF, "Maßnahmen pflegt, wer für sie verantwortlich ist, die Koordination oder Leitung."
    )


def _anlegen(aufruf: Aufruf) -> Antwort | Problem:
    if (problem := _kein_recht(aufruf, None)) is not None:
        return problem
    return aufruf.dienst.betrieb.amtsvorgang(aufruf.befehl, aufruf.akteur, anfrage=aufruf.anfrage)


def _aendern(aufruf: Aufruf) -> Antwort | Problem:
    kennung = aufruf.pfad["massnahme"]
    if (problem := _kein_recht(aufruf, aufruf.dienst.amt().alle(MASSNAHME)[kennung])) is not None:
        return problem
    return aufruf.dienst.betrieb.amtsvorgang(aufruf.befehl, aufruf.akteur, strom=kennung, anfrage=aufruf.anfrage)


# --- queries -------------------------------------------------------------------------------------------------------------


def _katalog(aufruf: Aufruf) -> Inhalt:
    werte = aufruf.parameter
    tag = werte["stand"] or aufruf.dienst.heute()

    def nach_titel(massnahme: Massnahme) -> tuple[str, str]:
        return massnahme.beschreibung(tag).titel, str(massnahme.id)

    def zeilen(gezeigte: Iterable[Massnahme]) -> Iterator[MassnahmeAntwort]:
        return (MassnahmeAntwort.model_validate(_angaben(massnahme, tag)) for massnahme in gezeigte)

    gesucht = sorted((m for m in massnahmen(aufruf.dienst) if _passt(m, aufruf, tag)), key=nach_titel)
    seite = ausschnitt("massnahmen", gesucht, nach_titel, zeilen, werte["limit"], werte["cursor"], arten=(str, str))
    return blatt(seite, aufruf.position, ())


def _passt(massnahme: Massnahme, aufruf: Aufruf, tag: date) -> bool:
    """Whether it is in the catalogue on that day and nothing that was asked for excludes it."""
    werte = aufruf.parameter
    angaben, lage, frei_am = massnahme.beschreibung(tag), massnahme.zeitlage(tag), werte["frei_am"]
    if massnahme.seit > tag or lage is not (werte["zeitlage"] or (None if lage is Zeitlage.BEENDET else lage)):
        return False
    if werte["art"] not in (None, massnahme.art):
        return False
    if werte["zielgruppe"] is not None and werte["zielgruppe"] not in angaben.zielgruppen:
        return False
    if werte["geschaeftsstelle"] not in (None, angaben.geschaeftsstelle):
        return False
    return frei_am is None or (
        massnahme.zeitlage(frei_am) is Zeitlage.LAUFEND and ((frei := massnahme.frei(frei_am)) is None or frei > 0)
    )


def _angaben(massnahme: Massnahme, tag: date) -> dict[str, object]:
    angaben = massnahme.beschreibung(tag)
    gleiche = (
        *("titel", "inhalt", "zielgruppen", "offen_fuer", "traeger", "standort", "geschaeftsstelle"),
        *("plaetze", "kosten_je_platz"),
    )
    return {
        **{name: getattr(angaben, name) for name in gleiche},
        "id": massnahme.id,
        "art": massnahme.art,
        "von": massnahme.von,
        "bis": massnahme.bis,
        "zeitlage": massnahme.zeitlage(tag),
        "besetzt": massnahme.besetzt(tag),
        "frei": massnahme.frei(tag),
        "verantwortlich": massnahme.verantwortlich(tag),
    }


def _einzelne(aufruf: Aufruf) -> Inhalt | Problem:
    kennung = aufruf.pfad["massnahme"]
    tag = aufruf.parameter["stand"] or aufruf.dienst.heute()
    if tag < aufruf.dienst.amt().alle(MASSNAHME)[kennung].seit:
        return nicht_gefunden()
    lesart = Lesart.OFFEN if aufruf.akteur.rolle in PERSON else Lesart.VERSIEGELT
    gelesen = massnahme_aus(
        kennung, (eintrag.ereignis for eintrag in aufruf.dienst.betrieb.log.strom(kennung, lesart=lesart))
    )
    if gelesen is None:
        raise LookupError(f"die Maßnahme {kennung} hat keinen Anfang")
    angaben = gelesen.beschreibung(tag)
    wen = {name: getattr(angaben, name) for name in ("ansprechperson", "telefon", "email")}
    return inhalt(MassnahmeImEinzelnen.model_validate({**_angaben(gelesen, tag), **wen}), aufruf.position)


def _besetzung(aufruf: Aufruf) -> Inhalt | Problem:
    dienst = aufruf.dienst
    massnahme = dienst.amt().alle(MASSNAHME)[aufruf.pfad["massnahme"]]
    tag = aufruf.parameter["stand"] or dienst.heute()
    if tag < massnahme.seit:
        return nicht_gefunden()
    alle = sorted((b for b in massnahme.belegungen.values() if b.umfasst(tag)), key=lambda b: (b.von, b.zeitraum))
    sichtbare = [belegung for belegung in alle if _sieht(aufruf, belegung)]
    antwort = BesetzungAntwort(
        massnahme=massnahme.id,
        stand=tag,
        plaetze=massnahme.beschreibung(tag).plaetze,
        besetzt=massnahme.besetzt(tag),
        frei=massnahme.frei(tag),
        verantwortlich=massnahme.verantwortlich(tag),
        belegungen=tuple(
            BelegungAntwort(fall=b.fall, zeitraum=b.zeitraum, von=b.von, bis=b.bis, ueber_plaetze=b.ueber_plaetze)
            for b in sichtbare
        ),
        nicht_sichtbar=len(alle) - len(sichtbare),
    )
    return inhalt(antwort, aufruf.position, *dict.fromkeys(belegung.fall for belegung in sichtbare))


def _sieht(aufruf: Aufruf, belegung: Belegung) -> bool:
    if aufruf.reichweite.alles:
        return True
    dienst = aufruf.dienst
    fall = dienst.fall(belegung.fall)
    return fall is not None and aufruf.reichweite.umfasst(fall, dienst.fachkraefte(), dienst.heute())


def _vorgang(id: str, pfad: str, klasse: type[Befehl], titel: str) -> Operation:
    return Operation(
        id=id,
        methode="POST",
        pfad=f"massnahmen/{{massnahme}}/{pfad}",
        titel=titel,
        gruppe=Gruppe.MASSNAHMEN,
        rollen=TEAM | BEREICH,
        koerper=klasse,
        befehl=_aendern,
    )


_ZUGEWIESEN = mit_kennung(Zeitraumvorgang, ZeitraumFestgehalten, "zeitraum")
_ABGESAGT = mit_kennung(Zeitraumvorgang, ZeitraumAbgesagt, "zeitraum")

OPERATIONEN: tuple[Operation, ...] = (
    Operation(
        id="massnahme_anlegen",
        methode="POST",
        pfad="massnahmen",
        titel="Eine laufende oder geplante Maßnahme in den Katalog aufnehmen",
        gruppe=Gruppe.MASSNAHMEN,
        rollen=TEAM | BEREICH,
        koerper=MassnahmeAnlegen,
        befehl=_anlegen,
        antwort=Vorgangsantwort,
        ort="massnahmen/{id}",
    ),
    Operation(
        id="massnahmen_lesen",
        methode="GET",
        pfad="massnahmen",
        titel="Der Maßnahmekatalog an einem Tag",
        gruppe=Gruppe.MASSNAHMEN,
        rollen=FALLSICHT,
        antwort=Liste[MassnahmeAntwort],
        parameter=(
            STAND,
            Parameter("art", Massnahmeart, "nur Angebote dieser Art"),
            Parameter("zielgruppe", Angebotszielgruppe, "nur Angebote für diese Zielgruppe"),
            Parameter("geschaeftsstelle", UUID, "nur Angebote dieser Geschäftsstelle"),
            Parameter("zeitlage", Zeitlage, "geplant, laufend oder beendet; ohne Angabe alles, was nicht beendet ist"),
            Parameter("frei_am", date, "nur, was an diesem Tag läuft und einen freien Platz hat"),
            LIMIT,
            CURSOR,
            POSITION,
        ),
        abfrage=_katalog,
    ),
    Operation(
        id="massnahme_lesen",
        methode="GET",
        pfad="massnahmen/{massnahme}",
        titel="Eine Maßnahme, mit der Ansprechperson außerhalb des Amts",
        gruppe=Gruppe.MASSNAHMEN,
        rollen=FALLSICHT,
        antwort=MassnahmeImEinzelnen,
        parameter=(STAND, POSITION),
        abfrage=_einzelne,
    ),
    Operation(
        id="massnahme_besetzung",
        methode="GET",
        pfad="massnahmen/{massnahme}/besetzung",
        titel="Wie viele Plätze an einem Tag besetzt sind, und mit wem, soweit sichtbar",
        gruppe=Gruppe.MASSNAHMEN,
        rollen=FALLSICHT,
        antwort=BesetzungAntwort,
        parameter=(STAND, POSITION),
        abfrage=_besetzung,
    ),
    _vorgang("massnahme_aendern", "aenderungen", MassnahmeAendern, "Was der Katalog sagt, von einem Tag an neu"),
    _vorgang(
        "massnahme_verantwortung", "verantwortung", VerantwortungUebertragen, "Wer für die Maßnahme verantwortlich ist"
    ),
    _vorgang("massnahme_beenden", "ende", MassnahmeBeenden, "Die Maßnahme endet früher"),
    Operation(
        id="massnahme_zuweisen",
        methode="POST",
        pfad="faelle/{fall}/zuweisungen",
        titel="Dem Fall einen Platz in einer Maßnahme geben",
        gruppe=Gruppe.MASSNAHMEN,
        rollen=ZUARBEIT,
        koerper=MassnahmeZuweisen,
        befehl=ausfuehren,
        antwort=Zeitraumvorgang,
        quittiere=_ZUGEWIESEN,
    ),
    Operation(
        id="teilnahme_beenden",
        methode="POST",
        pfad="faelle/{fall}/zuweisungen/{zeitraum}/ende",
        titel="Die Person hat die Maßnahme früher verlassen",
        gruppe=Gruppe.MASSNAHMEN,
        rollen=ZUARBEIT,
        koerper=TeilnahmeBeenden,
        aus_pfad={"zeitraum": "zeitraum"},
        befehl=ausfuehren,
        antwort=Zeitraumvorgang,
        quittiere=_ZUGEWIESEN,
    ),
    Operation(
        id="zeitraum_absagen",
        methode="POST",
        pfad="faelle/{fall}/zeitraeume/{zeitraum}/absage",
        titel="Eine Maßnahme oder ein anderer Zeitraum kommt nicht zustande",
        gruppe=Gruppe.MASSNAHMEN,
        rollen=ZUARBEIT,
        koerper=ZeitraumAbsagen,
        aus_pfad={"zeitraum": "zeitraum"},
        befehl=ausfuehren,
        antwort=Zeitraumvorgang,
        quittiere=_ABGESAGT,
    ),
)

LESENDE = {
    Arbeitsmittel.MASSNAHMEKATALOG: next(o.rollen for o in OPERATIONEN if o.id == "massnahmen_lesen"),
    Arbeitsmittel.BESETZUNGSSTAND: next(o.rollen for o in OPERATIONEN if o.id == "massnahme_besetzung"),
}
"""Who reads them, for the check against what a Regelwerk wants."""
