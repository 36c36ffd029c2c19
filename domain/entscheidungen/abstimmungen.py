"""Asking others before a decision: only for what a rule wants, and answered only by who was asked."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import uuid5

from domain import ereignisse
from domain.abstimmungen import ENTSCHEIDUNGSKLASSEN, ErbeteneAbstimmung, moegliche_ergebnisse
from domain.akte import Akte
from domain.befehle import AbstimmungBeantworten, AbstimmungErbitten, AbstimmungZurueckziehen
from domain.entscheidungen.erfassen import tage_pruefen, tatsache
from domain.entscheidungen.ergebnis import Art, Beanstandung, Ergebnis, Zurueckweisung, ungueltig, zustand
from domain.entscheidungen.umstaende import Umstaende
from domain.entscheidungen.urteil import funktionen_des_handelnden
from domain.fall import Fall
from domain.fallhindernisse import falscher_abschnitt
from domain.fristen.sachlage import Lageermittlung
from domain.organisation.vertretung import vertretene
from domain.regelwerk.abstimmungen import VerlangteAbstimmung, verlangte_abstimmungen
from domain.regelwerk.regeln import Regeln
from domain.vokabular import Funktion
from domain.woerter import mit, oder, wort


def decide_erbitten(akte: Akte, befehl: AbstimmungErbitten, umstaende: Umstaende) -> Ergebnis:
    """Others are asked, if a rule of that day wants it before such a decision and the decision can be taken. Its id is made as
    that of a Hemmnis."""
    if (abgelehnt := tage_pruefen(akte, befehl, umstaende)) is not None:
        return abgelehnt
    vorher = akte.am(befehl.am)
    if vorher is None:
        return zustand("Der Fall ist an diesem Tag nicht angelegt.")
    fachkraft = befehl.fachkraft or umstaende.akteur.fachkraft
    if fachkraft is None or fachkraft not in umstaende.fachkraefte:
        return ungueltig("fachkraft", "Wer fragt, ist anzugeben.")
    if (grund := falscher_abschnitt(vorher, ENTSCHEIDUNGSKLASSEN[befehl.vorgang])) is not None:
        return zustand(f"Nicht möglich: {grund}.")
    regeln = umstaende.regelstand.am(befehl.am)
    lage = Lageermittlung(umstaende.geboren).am(vorher, befehl.am, regeln.instrumente)
    alle = verlangte_abstimmungen(regeln, befehl.vorgang, lage)
    passende = [verlangt for verlangt in alle if _passt(befehl, verlangt)]
    if not passende:
        return _nicht_verlangt(befehl, alle)
    regel, verlangt = passende[0]
    if befehl.mit_funktion is None and len(verlangt.mit_funktion) > 1:
        return ungueltig("mit_funktion", f"Wer gefragt wird, ist anzugeben: {oder(verlangt.mit_funktion)}.")
    funktion = befehl.mit_funktion or verlangt.mit_funktion[0]
    if (schon := _schon_erbeten(akte, vorher, befehl, funktion)) is not None:
        return zustand(
            f"Darum ist am {schon.erbeten_am:%d.%m.%Y} schon gebeten, und niemand hat geantwortet.", schon.nr
        )
    return tatsache(
        akte,
        befehl,
        ereignisse.AbstimmungErbeten,
        umstaende,
        abstimmung=befehl.abstimmung or uuid5(akte.fall_id, f"abstimmung/{akte.version + 1}"),
        mit_funktion=funktion,
        regel=regel.aussage,
        fachkraft=fachkraft,
    )


def _passt(befehl: AbstimmungErbitten, verlangte: VerlangteAbstimmung) -> bool:
    verlangt = verlangte.verlangt
    return befehl.art in verlangt.arten and befehl.mit_funktion in (None, *verlangt.mit_funktion)


def _nicht_verlangt(befehl: AbstimmungErbitten, alle: Sequence[VerlangteAbstimmung]) -> Zurueckweisung:
    mit_wem = f" mit {mit(befehl.mit_funktion)}" if befehl.mit_funktion is not None else ""
    meldung = (
        f"Vor der Entscheidung ({wort(befehl.vorgang)}) verlangt an diesem Tag kein Regelwerk: "
        f"{wort(befehl.art)}{mit_wem}."
    )
    andere = tuple(Beanstandung.von(regel, verlangt.wie_und_mit_wem) for regel, verlangt in alle)
    return Zurueckweisung(Art.ZUSTAND, meldung, andere)


def _schon_erbeten(
    akte: Akte, vorher: Fall, befehl: AbstimmungErbitten, funktion: Funktion
) -> ErbeteneAbstimmung | None:
    """The same that nobody has answered: on that day, or as the case stands now."""
    jetzt = akte.fall.abstimmungen.values() if akte.fall is not None else ()
    return next(
        (
            erbeten
            for erbeten in (*vorher.abstimmungen.values(), *jetzt)
            if erbeten.offen and erbeten.ist_dasselbe(befehl.art, befehl.vorgang, funktion)
        ),
        None,
    )


def decide_beantworten(akte: Akte, befehl: AbstimmungBeantworten, umstaende: Umstaende) -> Ergebnis:
    """Who was asked says what came of it: nobody else, and never the one who asks."""
    offene = _offene(akte, befehl, umstaende)
    if isinstance(offene, Zurueckweisung):
        return offene
    fall, erbeten = offene
    moegliche = moegliche_ergebnisse(erbeten.art)
    if befehl.ergebnis not in moegliche:
        return ungueltig("ergebnis", f"Zu dieser Art ({wort(erbeten.art)}) passt nur: {oder(moegliche)}.")
    if umstaende.akteur.fachkraft == erbeten.fachkraft:
        return zustand("Wer fragt, antwortet sich nicht selbst.", erbeten.nr)
    regeln = umstaende.regelstand.am(befehl.am)
    gefragte = _als_gefragte(fall, erbeten.mit_funktion, umstaende, regeln)
    if gefragte is None:
        return _falsche_funktion(erbeten, umstaende)
    fachkraft = gefragte.akteur.fachkraft
    return tatsache(akte, befehl, ereignisse.AbstimmungBeantwortet, gefragte, fachkraft=fachkraft)


def decide_zurueckziehen(akte: Akte, befehl: AbstimmungZurueckziehen, umstaende: Umstaende) -> Ergebnis:
    """Who asked, or is responsible for the case by now, needs no answer any more."""
    offene = _offene(akte, befehl, umstaende)
    if isinstance(offene, Zurueckweisung):
        return offene
    fall, erbeten = offene
    if umstaende.akteur.handelt_fuer.isdisjoint({erbeten.fachkraft, fall.zustaendig.fachkraft}):
        return zustand("Zurückziehen kann die Bitte nur, wer gefragt hat oder für den Fall zuständig ist.", erbeten.nr)
    return tatsache(akte, befehl, ereignisse.AbstimmungZurueckgezogen, umstaende)


def _offene(
    akte: Akte, befehl: AbstimmungBeantworten | AbstimmungZurueckziehen, umstaende: Umstaende
) -> tuple[Fall, ErbeteneAbstimmung] | Zurueckweisung:
    """The case on that day and what was asked for, if somebody waits for an answer, then and now."""
    if (abgelehnt := tage_pruefen(akte, befehl, umstaende)) is not None:
        return abgelehnt
    vorher = akte.am(befehl.am)
    erbeten = vorher.abstimmungen.get(befehl.abstimmung) if vorher is not None else None
    if vorher is None or erbeten is None or akte.fall is None:
        return zustand("Nicht möglich: diese Abstimmung ist an diesem Tag nicht erbeten.")
    jetzt = akte.fall.abstimmungen.get(befehl.abstimmung, erbeten)
    if not (erbeten.offen and jetzt.offen):
        return zustand(f"Auf eine Antwort wartet niemand mehr: {wort(jetzt.stand)}.", erbeten.nr)
    return vorher, erbeten


def _als_gefragte(fall: Fall, funktion: Funktion, umstaende: Umstaende, regeln: Regeln) -> Umstaende | None:
    """The circumstances in which the one who acts has this function: their own, or that of somebody they deputise for."""
    akteur = umstaende.akteur
    andere = vertretene(umstaende.fachkraefte, akteur.fachkraft, umstaende.heute)
    fuer = [akteur, *(replace(akteur, vertritt=kennung) for kennung in andere)]
    alle = (replace(umstaende, akteur=handelnder) for handelnder in fuer)
    return next((u for u in alle if funktion in funktionen_des_handelnden(fall, u, regeln)), None)


def _falsche_funktion(erbeten: ErbeteneAbstimmung, umstaende: Umstaende) -> Zurueckweisung:
    regeln = umstaende.regelstand.am(erbeten.erbeten_am)
    verlangte = verlangte_abstimmungen(regeln, erbeten.vorgang)
    regel = next((v.regel for v in verlangte if v.regel.aussage == erbeten.regel), None)
    abhilfe = f"die Antwort durch die Funktion {wort(erbeten.mit_funktion)}"
    return Zurueckweisung(
        Art.REGELVERSTOSS,
        f"Gefragt ist die Funktion {wort(erbeten.mit_funktion)}.",
        (Beanstandung.von(regel, abhilfe),) if regel is not None else (),
    )
