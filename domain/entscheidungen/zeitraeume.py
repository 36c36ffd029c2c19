"""Periods in the life of a case: facts, and the one that is decided: a place in a Maßnahme of the catalogue."""

from uuid import UUID, uuid5

from domain import ereignisse
from domain.akte import Akte
from domain.befehle import MassnahmeZuweisen, TeilnahmeBeenden, ZeitraumAbsagen, ZeitraumFesthalten
from domain.entscheidungen.erfassen import ereignis_aus, halte_fest, tage_pruefen, tatsache
from domain.entscheidungen.ergebnis import Angenommen, Art, Ergebnis, Zurueckweisung, ungueltig, zustand
from domain.entscheidungen.plaetze import mit_nebenwirkungen
from domain.entscheidungen.umstaende import Umstaende
from domain.entscheidungen.urteil import beurteile
from domain.ereignisse import ZeitraumFestgehalten
from domain.fall import Fall
from domain.vokabular import NIE, Betreuung, Phase
from domain.woerter import wort
from domain.zeitraum import Zeitraum


def decide_zeitraum(akte: Akte, befehl: ZeitraumFesthalten, umstaende: Umstaende) -> Ergebnis:
    """Something with a beginning and possibly a planned end. Its id is made as that of a Hemmnis.

    What is said of a place in a Maßnahme moves that place.
    """
    kennung = befehl.zeitraum or _neue_kennung(akte)
    bekannt = _bekannt(akte, kennung)
    massnahme = bekannt.massnahme if bekannt is not None else None
    ergebnis = tatsache(akte, befehl, ZeitraumFestgehalten, umstaende, zeitraum=kennung, massnahme=massnahme)
    return mit_nebenwirkungen(akte, ergebnis, umstaende)


def decide_absage(akte: Akte, befehl: ZeitraumAbsagen, umstaende: Umstaende) -> Ergebnis:
    """It does not come about; a place it took is free."""
    return mit_nebenwirkungen(akte, tatsache(akte, befehl, ereignisse.ZeitraumAbgesagt, umstaende), umstaende)


def decide_teilnahme_beenden(akte: Akte, befehl: TeilnahmeBeenden, umstaende: Umstaende) -> Ergebnis:
    """The person left earlier than planned; from the day after, the place is free."""
    if (abgelehnt := tage_pruefen(akte, befehl, umstaende)) is not None:
        return abgelehnt
    bekannt = _bekannt(akte, befehl.zeitraum)
    if bekannt is None or bekannt.massnahme is None:
        return ungueltig("zeitraum", "Diese Teilnahme an einer Maßnahme gibt es nicht.")
    bis = befehl.bis or befehl.am
    if not bekannt.von <= bis <= (bekannt.bis or NIE):
        return ungueltig("bis", "Der letzte Tag liegt nicht in der Zeit der Teilnahme.")
    bisher = _zuletzt_gesagt(akte, befehl.zeitraum)
    felder = {
        "art": bekannt.art,
        "von": bekannt.von,
        "bis": bis,
        "massnahme": bekannt.massnahme,
        # What was stated of the Maßnahme is as true of a shorter time.
        "angaben": {**(bisher.angaben if bisher is not None else {}), **befehl.angaben},
    }
    ereignis = ereignis_aus(ZeitraumFestgehalten, befehl, umstaende, **felder)
    return mit_nebenwirkungen(akte, halte_fest(akte, befehl, ereignis, umstaende), umstaende)


def decide_zuweisen(akte: Akte, befehl: MassnahmeZuweisen, umstaende: Umstaende) -> Ergebnis:
    """The case gets a place, if one is free on every day and no rule stands against it."""
    if (abgelehnt := tage_pruefen(akte, befehl, umstaende)) is not None:
        return abgelehnt
    massnahme = umstaende.massnahmen.get(befehl.massnahme)
    if massnahme is None or akte.fall is None:
        return ungueltig("massnahme", "Diese Maßnahme gibt es nicht.")
    kennung = befehl.zeitraum or _neue_kennung(akte)
    bekannt = _bekannt(akte, kennung)
    if bekannt is not None and bekannt.massnahme != massnahme.id:
        return ungueltig("zeitraum", "Dieser Zeitraum ist keine Teilnahme an dieser Maßnahme.")
    bis = befehl.bis or massnahme.bis
    if bis is not None and bis < befehl.von:
        return zustand(f"Die Maßnahme endet schon am {bis:%d.%m.%Y}.")
    betreuung = _betreuung(akte.fall, befehl, umstaende)
    if not massnahme.offen_fuer(betreuung, befehl.von):
        return zustand(f"Die Maßnahme ist nicht offen für: {wort(betreuung)}.")
    eigene = [b for b in massnahme.belegungen.values() if b.fall == akte.fall_id and b.zeitraum != kennung]
    if any(belegung.schneidet(befehl.von, bis) for belegung in eigene):
        return zustand("Der Fall hat in dieser Zeit schon einen Platz in der Maßnahme.")
    felder = {"zeitraum": kennung, "art": massnahme.zeitraumart, "bis": bis}
    ereignis = ereignis_aus(ZeitraumFestgehalten, befehl, umstaende, **felder)
    return mit_nebenwirkungen(akte, _entschieden(akte, befehl, ereignis, umstaende), umstaende)


def _entschieden(
    akte: Akte, befehl: MassnahmeZuweisen, ereignis: ZeitraumFestgehalten, umstaende: Umstaende
) -> Ergebnis:
    """The period is a fact once it is there; to give the place is a decision, and none that breaks a rule."""
    ergebnis = halte_fest(akte, befehl, ereignis, umstaende)
    vorher = akte.am(befehl.am)
    if isinstance(ergebnis, Zurueckweisung) or vorher is None:
        return ergebnis
    verletzt = {verstoss.regel for eigenes in ergebnis.ereignisse for verstoss in eigenes.erfassung.verstoesse}
    if not verletzt:
        return Angenommen(ergebnis.ereignisse, hinweise=ergebnis.hinweise)
    urteil = beurteile(ereignis, akte, vorher, umstaende)
    return Zurueckweisung(
        Art.REGELVERSTOSS,
        f"Die Zuweisung verstößt gegen {', '.join(sorted(verletzt))}.",
        tuple(v.als_beanstandung() for v in urteil.verletzt if v.regel.aussage in verletzt),
    )


def _betreuung(fall: Fall, befehl: MassnahmeZuweisen, umstaende: Umstaende) -> Betreuung:
    """In an office without a filter everybody is in Fallmanagement."""
    lokal = umstaende.regelstand.am(befehl.am).lokal
    alle = lokal is not None and lokal.kopf.zugang == "ohne_filter"
    im_fm = fall.phase(befehl.am) is Phase.IM_FALLMANAGEMENT
    return Betreuung.FALLMANAGEMENT if alle or im_fm else Betreuung.VERMITTLUNG


def _bekannt(akte: Akte, kennung: UUID) -> Zeitraum | None:
    return akte.fall.zeitraeume.get(str(kennung)) if akte.fall is not None else None


def _zuletzt_gesagt(akte: Akte, kennung: UUID) -> ZeitraumFestgehalten | None:
    gesagt = (e.ereignis for e in reversed(akte.wirksam) if isinstance(e.ereignis, ZeitraumFestgehalten))
    return next((ereignis for ereignis in gesagt if ereignis.zeitraum == kennung), None)


def _neue_kennung(akte: Akte) -> UUID:
    return uuid5(akte.fall_id, f"zeitraum/{akte.version + 1}")
