"""What the Maßnahmekatalog and the network of an office lack on a day. Pure: rules, the office, a day."""

from collections.abc import Iterator, Mapping
from datetime import date
from uuid import UUID

from domain.organisation.amt import ANSPRECHPERSONEN, MASSNAHME, NETZWERKKONTAKT, Amt
from domain.organisation.befund import Befund
from domain.organisation.massnahme import Massnahme
from domain.organisation.netzwerk import Ansprechpersonen
from domain.regelwerk.angebotsregeln import (
    Angebot,
    Angebotszugang,
    Ansprechperson,
    Katalogpflicht,
    Leserecht,
    Netzwerkpflege,
)
from domain.regelwerk.regeln import Regeln
from domain.vokabular import (
    Angebotszielgruppe,
    Arbeitsmittel,
    Massnahmeart,
    Rolle,
    Zeitlage,
)
from domain.woerter import aufgezaehlt, oder, wort

FELDWORTE: Mapping[str, str] = {
    "inhalt": "der kurze Inhalt",
    "zielgruppen": "die Zielgruppe",
    "traeger": "der Träger",
    "standort": "der Standort",
    "plaetze": "die Zahl der Plätze",
    "verantwortlich": "die verantwortliche Person",
    "ansprechperson": "die externe Ansprechperson",
}
"""What a rule may demand of an entry, and what it is called."""


# --- the catalogue -------------------------------------------------------------------------------------------------------


def katalogbefunde(regeln: Regeln, amt: Amt, tag: date) -> Iterator[Befund]:
    """Offers that are missing, entries that do not say what they must, and those closed to people they must be open for."""
    katalog = [m for m in amt.alle(MASSNAHME).values() if m.seit <= tag and m.zeitlage(tag) is not Zeitlage.BEENDET]
    laufende = [massnahme for massnahme in katalog if massnahme.zeitlage(tag) is Zeitlage.LAUFEND]
    for angebot in regeln.von(Angebot):
        for art in angebot.arten or (None,):
            for zielgruppe in angebot.zielgruppen or (None,):
                if (fehlt := _fehlendes_angebot(angebot, art, zielgruppe, laufende, tag)) is not None:
                    yield fehlt
    for pflicht in regeln.von(Katalogpflicht):
        for massnahme in katalog:
            if fehlende := fehlende_felder(pflicht, massnahme, amt, tag):
                titel = massnahme.beschreibung(tag).titel
                was = aufgezaehlt(FELDWORTE[feld] for feld in fehlende)
                yield Befund(pflicht, massnahme.id, f"Im Maßnahmekatalog fehlt bei „{titel}“: {was}.")
    for zugang in regeln.von(Angebotszugang):
        for massnahme in katalog:
            if verschlossen := [b for b in zugang.offen_fuer if not massnahme.offen_fuer(b, tag)]:
                titel = massnahme.beschreibung(tag).titel
                wem = aufgezaehlt(wort(betreuung) for betreuung in verschlossen)
                yield Befund(zugang, massnahme.id, f"„{titel}“ ist nicht offen für: {wem}.")


def _fehlendes_angebot(
    regel: Angebot,
    art: Massnahmeart | None,
    zielgruppe: Angebotszielgruppe | None,
    laufende: list[Massnahme],
    tag: date,
) -> Befund | None:
    passende = [m for m in laufende if (art is None or m.art is art) and _ist_fuer(m, zielgruppe, regel.eigene, tag)]
    orte = {m.beschreibung(tag).standort or str(m.id) for m in passende}
    if len(orte) >= regel.standorte:
        return None
    was = wort(art) if art is not None else "ein Angebot"
    fuer = f" für {wort(zielgruppe)}" if zielgruppe is not None else ""
    allein = " allein" if regel.eigene else ""
    an = f" an {regel.standorte} Standorten, es sind {len(orte)}" if regel.standorte > 1 else ""
    return Befund(regel, None, f"Im Maßnahmekatalog fehlt: {was}{fuer}{allein}{an}.")


def _ist_fuer(massnahme: Massnahme, zielgruppe: Angebotszielgruppe | None, eigene: bool, tag: date) -> bool:
    genannte = massnahme.beschreibung(tag).zielgruppen
    if zielgruppe is None:
        return True
    return set(genannte) == {zielgruppe} if eigene else zielgruppe in genannte


def fehlende_felder(regel: Katalogpflicht, massnahme: Massnahme, amt: Amt, tag: date) -> tuple[str, ...]:
    """What the entry does not say on that day although this rule wants it to. Whoever has left is responsible no more."""
    angaben = massnahme.beschreibung(tag)
    if (
        (regel.arten and massnahme.art not in regel.arten)
        or (regel.zielgruppen and not set(regel.zielgruppen) & set(angaben.zielgruppen))
        or massnahme.zeitlage(tag) not in regel.zeitlagen
    ):
        return ()
    werte = {feld: getattr(angaben, feld, None) for feld in regel.felder}
    if "verantwortlich" in werte:
        kennung = massnahme.verantwortlich(tag)
        person = amt.fachkraefte.get(kennung) if kennung is not None else None
        werte["verantwortlich"] = kennung if person is not None and not person.ist_fort(tag) else None
    return tuple(feld for feld, wert in werte.items() if wert in (None, ()))


# --- who may look things up ----------------------------------------------------------------------------------------------


def liest_ueberall(regeln: Regeln, arbeitsmittel: Arbeitsmittel, rolle: Rolle) -> bool:
    """Whether a rule lets this role look things up here whichever team they belong to."""
    funktionen = regeln.funktionen(rolle)
    return any(
        regel.arbeitsmittel is arbeitsmittel and not funktionen.isdisjoint(regel.funktionen)
        for regel in regeln.von(Leserecht)
    )


def leserechtbefunde(regeln: Regeln, lesende: Mapping[Arbeitsmittel, frozenset[Rolle]]) -> Iterator[Befund]:
    """Roles that a rule wants to read somewhere and that may not, as things are set up (`lesende`)."""
    for regel in regeln.von(Leserecht):
        if regel.arbeitsmittel not in lesende:
            continue
        gemeinte = regeln.rollen_in(regel.funktionen)
        for rolle in sorted(gemeinte - lesende[regel.arbeitsmittel]):
            was = wort(regel.arbeitsmittel)
            yield Befund(regel, None, f"{was}: nicht zugänglich für {wort(rolle)}.")


# --- the network ---------------------------------------------------------------------------------------------------------


def netzwerkbefunde(regeln: Regeln, amt: Amt, tag: date) -> Iterator[Befund]:
    """Who has put down no contact, and about which offers nobody in a team is named to be asked."""
    for pflege in regeln.von(Netzwerkpflege):
        yield from _ohne_kontakte(pflege, regeln, amt, tag)
    je_team = {alle.team: alle for alle in amt.alle(ANSPRECHPERSONEN).values()}
    for regel in regeln.von(Ansprechperson):
        for team in sorted(amt.teams.values(), key=lambda team: (team.name, team.id)):
            if regel.teams is not None and team.art not in regel.teams:
                continue
            for angebot in regel.angebote:
                if ansprechbar(je_team.get(team.id), angebot.schluessel, amt, tag) is None:
                    satz = f"Team {team.name}: keine Ansprechperson für {angebot.bezeichnung}."
                    yield Befund(regel, team.id, satz)


def ansprechbar(benannte: Ansprechpersonen | None, angebot: str, amt: Amt, tag: date) -> UUID | None:
    """Who is named for this offer in a team and still works in it on that day."""
    kennung = benannte.fuer(angebot, tag) if benannte is not None else None
    person = amt.fachkraefte.get(kennung) if kennung is not None else None
    if benannte is None or person is None or person.ist_fort(tag) or person.team(tag) != benannte.team:
        return None
    return person.id


def _ohne_kontakte(regel: Netzwerkpflege, regeln: Regeln, amt: Amt, tag: date) -> Iterator[Befund]:
    rollen = regeln.rollen_in(regel.funktionen)
    gemeinte = [p for p in amt.fachkraefte.values() if p.ist_da(tag) and not rollen.isdisjoint(p.rollen(tag))]
    kontakte = [kontakt for kontakt in amt.alle(NETZWERKKONTAKT).values() if kontakt.besteht(tag)]
    wer = oder(regel.funktionen)
    if regel.je == "fachkraft":
        haben = {kontakt.fachkraft for kontakt in kontakte}
        for person in sorted(gemeinte, key=lambda person: person.id):
            if person.id not in haben:
                yield Befund(regel, person.id, f"{wer}: kein Netzwerkkontakt hinterlegt.")
        return
    haben = {kontakt.team for kontakt in kontakte}
    for team in sorted({person.team(tag) for person in gemeinte} - haben):
        name = amt.teams[team].name if team in amt.teams else str(team)
        yield Befund(regel, team, f"Team {name}: kein Netzwerkkontakt hinterlegt.")
