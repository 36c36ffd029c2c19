"""Persons: becoming known, being put right, being found."""

from uuid import UUID

from adapters.anwendung.speichern import Antwort
from adapters.http.antworten import KundeAntwort, Liste
from adapters.http.dienst import Dienst
from adapters.http.kundensuche import Suchfrage
from adapters.http.operation import Aufruf, Gruppe, Inhalt, Operation, inhalt
from adapters.http.problem import Problem, nicht_gefunden
from adapters.http.reichweite import FALLARBEIT, PERSON, ZUARBEIT
from domain.kunde import Kunde
from domain.kundenbefehle import (
    ErinnerungenEinwilligen,
    KundeAnlegen,
    KundeBerichtigen,
    Zusammenfuehren,
    ZusammenfuehrungAufheben,
)


def _anlegen(aufruf: Aufruf) -> Antwort:
    return aufruf.dienst.betrieb.kunde_anlegen(aufruf.befehl, aufruf.akteur, anfrage=aufruf.anfrage)


def _vorgang(aufruf: Aufruf) -> Antwort:
    return aufruf.dienst.betrieb.kundenvorgang(
        aufruf.pfad["kunde"], aufruf.befehl, aufruf.akteur, anfrage=aufruf.anfrage
    )


def _lesen(aufruf: Aufruf) -> Inhalt | Problem:
    kunde = aufruf.dienst.betrieb.kunde(aufruf.pfad["kunde"])
    if kunde is None:
        return nicht_gefunden()
    return inhalt(_antwort(aufruf.dienst, kunde), aufruf.position, kunde.id)


def _zusammenfuehren(aufruf: Aufruf) -> Antwort | Problem:
    # Who is out of reach is not even there.
    if not aufruf.dienst.sieht_kunde(aufruf.befehl.aufgehend, aufruf.reichweite):
        return nicht_gefunden()
    return aufruf.dienst.betrieb.zusammenfuehren(
        aufruf.pfad["kunde"], aufruf.befehl, aufruf.akteur, anfrage=aufruf.anfrage
    )


def _fuehrend(aufruf: Aufruf, kennung: UUID) -> UUID:
    """Under whom this person is looked after now, if that can be seen: whoever is found by what was known of either is found
    once."""
    kunde = aufruf.dienst.betrieb.gedaechtnis.kunde(kennung)
    weiter = kunde.aufgegangen_in if kunde is not None else None
    if weiter is None or not aufruf.dienst.sieht_kunde(weiter, aufruf.reichweite):
        return kennung
    return _fuehrend(aufruf, weiter)


def _suchen(aufruf: Aufruf) -> Inhalt:
    dienst = aufruf.dienst
    gefunden = [
        kunde
        for kennung in dict.fromkeys(_fuehrend(aufruf, treffer) for treffer in dienst.suche.finde(aufruf.befehl))
        if dienst.sieht_kunde(kennung, aufruf.reichweite)
        and (kunde := dienst.betrieb.kunde(kennung)) is not None
        and isinstance(kunde.name, str)
    ]
    liste = Liste[KundeAntwort](eintraege=tuple(_antwort(dienst, kunde) for kunde in gefunden), weiter=None)
    return inhalt(liste, aufruf.position, *(kunde.id for kunde in gefunden))


def _antwort(dienst: Dienst, kunde: Kunde) -> KundeAntwort:
    fall = dienst.betrieb.fall_id(kunde.id)
    return KundeAntwort(
        id=kunde.id,
        fall=fall if dienst.fall(fall) is not None else None,
        name=kunde.name,
        vorname=kunde.vorname,
        geburtsdatum=kunde.geburtsdatum,
        kundennummer=kunde.kundennummer,
        bg_nummer=kunde.bg_nummer,
        kontaktdaten=kunde.kontaktdaten,
        erinnerungswege=kunde.erinnerungswege,
        aufgegangen_in=kunde.aufgegangen_in,
        umfasst=kunde.umfasst,
    )


OPERATIONEN = (
    Operation(
        id="kunde_anlegen",
        methode="POST",
        pfad="kunden",
        titel="Eine Person anlegen",
        gruppe=Gruppe.KUNDEN,
        rollen=FALLARBEIT,
        koerper=KundeAnlegen,
        befehl=_anlegen,
        ort="kunden/{id}",
    ),
    Operation(
        id="kunde_lesen",
        methode="GET",
        pfad="kunden/{kunde}",
        titel="Wer die Person ist; das Lesen wird festgehalten",
        gruppe=Gruppe.KUNDEN,
        rollen=PERSON,
        antwort=KundeAntwort,
        abfrage=_lesen,
    ),
    Operation(
        id="kunde_berichtigen",
        methode="POST",
        pfad="kunden/{kunde}/korrekturen",
        titel="Angaben zu einer Person berichtigen",
        gruppe=Gruppe.KUNDEN,
        rollen=FALLARBEIT,
        koerper=KundeBerichtigen,
        befehl=_vorgang,
    ),
    Operation(
        id="erinnerungen_einwilligen",
        methode="POST",
        pfad="kunden/{kunde}/einwilligungen/erinnerungen",
        titel="Auf welchen Wegen die Person an Termine erinnert werden will",
        gruppe=Gruppe.KUNDEN,
        rollen=ZUARBEIT,
        koerper=ErinnerungenEinwilligen,
        befehl=_vorgang,
    ),
    Operation(
        id="kunden_zusammenfuehren",
        methode="POST",
        pfad="kunden/{kunde}/zusammenfuehrung",
        titel="Eine andere Person ist dieselbe wie diese, und diese führt",
        gruppe=Gruppe.KUNDEN,
        rollen=FALLARBEIT,
        koerper=Zusammenfuehren,
        befehl=_zusammenfuehren,
        beschreibung="Der Fall der anderen endet und nimmt nichts mehr auf; beide Historien bleiben lesbar und nennen einander. "
        "Abgelehnt (409), solange er einen Aufenthalt, künftige Termine, offene Wiedervorlagen oder Bitten oder einen Platz "
        "in einer Maßnahme hat.",
    ),
    Operation(
        id="zusammenfuehrung_aufheben",
        methode="POST",
        pfad="kunden/{kunde}/zusammenfuehrung/aufhebung",
        titel="Es sind doch zwei Personen",
        gruppe=Gruppe.KUNDEN,
        rollen=FALLARBEIT,
        koerper=ZusammenfuehrungAufheben,
        befehl=_zusammenfuehren,
    ),
    Operation(
        id="kunden_suchen",
        methode="POST",
        pfad="kunden/suche",
        titel="Personen suchen: ganze Namen, Geburtsdatum, Nummern; das Lesen wird festgehalten",
        gruppe=Gruppe.KUNDEN,
        rollen=PERSON,
        koerper=Suchfrage,
        antwort=Liste[KundeAntwort],
        abfrage=_suchen,
        beschreibung="Alles Angegebene muss zutreffen. Höchstens 50 Treffer: bei mehr ist genauer zu fragen.",
    ),
)
