"""The way every command of a Fall goes: days, state, rules, then the event with what the rules said on it."""

from collections.abc import Iterable
from datetime import date
from typing import Any, TypeVar

from domain.abstimmungen import mit_antworten
from domain.akte import Akte
from domain.befehle import Befehl, Entscheidungsbefehl, Tatsachenbefehl
from domain.eintrag import Eintrag
from domain.entscheidungen.ergebnis import Angenommen, Art, Ergebnis, Zurueckweisung, ungueltig, zustand
from domain.entscheidungen.umstaende import Umstaende
from domain.entscheidungen.urteil import Urteil, Verletzung, abgewogen, begruendung, beurteile, was_nicht_zaehlt
from domain.ereignis import Ereignis, Erfassung
from domain.ereignisse import Entscheidung, FallEreignis
from domain.fallhindernisse import warum_nicht
from domain.fallverlauf import Unvereinbar
from domain.regelwerk.begriffe import BEGRIFFSFELDER
from domain.regelwerk.ereignisart import ereignisart
from domain.vokabular import Grad, Rolle

E = TypeVar("E", bound=FallEreignis)
EreignisT = TypeVar("EreignisT", bound=Ereignis)
NICHT_IM_EREIGNIS = {"abweichungen", "nachtrag"}


def erfassung(umstaende: Umstaende, am: date) -> Erfassung:
    """Who records now, under which Regelwerke of the day `am`; what the rules say is added by `mit_urteil`."""
    return Erfassung(
        erfasst_am=umstaende.erfasst_am,
        durch=umstaende.akteur.kennung,
        rolle=umstaende.akteur.rolle,
        vertritt=umstaende.akteur.vertritt,
        regelwerke=umstaende.regelstand.am(am).verweise,
    )


def ereignis_aus(klasse: type[EreignisT], befehl: Befehl, umstaende: Umstaende, **felder: Any) -> EreignisT:
    """The event a command asks for: fields of the same name, then `felder`."""
    gleiche = {
        name: wert
        for name in type(befehl).model_fields
        if name not in NICHT_IM_EREIGNIS and (wert := getattr(befehl, name)) is not None
    }
    return klasse(**{**gleiche, **felder, "erfassung": erfassung(umstaende, befehl.am)})


def tage_pruefen(akte: Akte, befehl: Befehl, umstaende: Umstaende) -> Zurueckweisung | None:
    """`am` lies neither in the future nor before the Fall began."""
    if akte.fall is None:
        return zustand("Der Fall ist nicht angelegt.")
    if befehl.am > umstaende.heute:
        return ungueltig("am", f"Der Tag liegt in der Zukunft (heute ist der {umstaende.heute:%d.%m.%Y}).")
    if befehl.am < akte.fall.beginn:
        return ungueltig("am", f"Der Tag liegt vor dem Beginn des Falls am {akte.fall.beginn:%d.%m.%Y}.")
    return None


def tatsache(akte: Akte, befehl: Befehl, klasse: type[FallEreignis], umstaende: Umstaende, **felder: Any) -> Ergebnis:
    """A fact as the command tells it: on a possible day, then recorded whatever the rules say about it."""
    if (abgelehnt := tage_pruefen(akte, befehl, umstaende)) is not None:
        return abgelehnt
    return halte_fest(akte, befehl, ereignis_aus(klasse, befehl, umstaende, **felder), umstaende)


def entscheide(akte: Akte, befehl: Entscheidungsbefehl, ereignis: Entscheidung, umstaende: Umstaende) -> Ergebnis:
    """A decision: refused where it breaks a muss, or a soll without grounds; recorded otherwise. See domain.md."""
    vorher = akte.am(ereignis.am)
    if vorher is None:
        return zustand("Der Fall ist an diesem Tag nicht angelegt.")
    if befehl.nachtrag:
        abgelehnt = _nachtrag_pruefen(befehl, umstaende)
        if abgelehnt is not None:
            return abgelehnt
        ereignis = _nachgetragen(ereignis)
    abgelehnt = folge_pruefen(akte, ereignis)
    if abgelehnt is not None:
        return abgelehnt
    if (unbekannt := unbekanntes(ereignis, befehl.abweichungen, (), umstaende)) is not None:
        return unbekannt
    ereignis = mit_antworten(ereignis, vorher.abstimmungen)
    urteil = beurteile(ereignis, akte, vorher, umstaende)
    return abschluss(befehl, ereignis, urteil)


def abschluss(befehl: Entscheidungsbefehl, ereignis: Entscheidung, urteil: Urteil) -> Ergebnis:
    """From what the rules say to events or a refusal."""
    if befehl.nachtrag:
        return Angenommen((mit_urteil(ereignis, urteil, verstoesse=urteil.verletzt),))
    hindernisse, entschuldigt = abgewogen(urteil.verletzt, befehl.abweichungen)
    if hindernisse:
        namen = ", ".join(dict.fromkeys(verletzung.regel.aussage for verletzung in hindernisse))
        return Zurueckweisung(
            Art.REGELVERSTOSS,
            f"Die Entscheidung verstößt gegen {namen}.",
            tuple(verletzung.als_beanstandung() for verletzung in hindernisse),
        )
    return Angenommen((mit_urteil(ereignis, urteil, entschuldigt=entschuldigt),))


def halte_fest(akte: Akte, befehl: Befehl, ereignis: FallEreignis, umstaende: Umstaende) -> Ergebnis:
    """A fact: always recorded if it can have happened at all; what it breaks stands on the event, or why that was right, and
    what it does not fulfil is said."""
    vorher = akte.am(ereignis.am)
    if vorher is None:
        return zustand("Der Fall ist an diesem Tag nicht angelegt.")
    if (abgelehnt := folge_pruefen(akte, ereignis)) is not None:
        return abgelehnt
    gruende = befehl.abweichungen if isinstance(befehl, Tatsachenbefehl) else {}
    angaben = befehl.angaben if isinstance(befehl, Tatsachenbefehl) else {}
    if (unbekannt := unbekanntes(ereignis, gruende, angaben, umstaende)) is not None:
        return unbekannt
    urteil = beurteile(ereignis, akte, vorher, umstaende)
    entschuldigt = {
        verletzung.regel.aussage: grund
        for verletzung in urteil.verletzt
        if verletzung.regel.grad is not Grad.MUSS and (grund := begruendung(gruende, verletzung)) is not None
    }
    verstoesse = urteil.unbegruendet(entschuldigt)
    festgehalten = mit_urteil(ereignis, urteil, verstoesse=verstoesse, entschuldigt=entschuldigt)
    return Angenommen((festgehalten,), hinweise=was_nicht_zaehlt(festgehalten, vorher, umstaende))


def folge_pruefen(akte: Akte, *ereignisse: FallEreignis) -> Zurueckweisung | None:
    """Whether these can be entered on their days and everything that is there already still folds."""
    erste = ereignisse[0]
    kandidat = Eintrag(akte.fall_id, akte.version + 1, 0, erste)
    grund = warum_nicht(akte.am(erste.am), kandidat)
    if grund is not None:
        return zustand(f"Nicht möglich: {grund}.")
    neue = [Eintrag(akte.fall_id, akte.version + 1 + n, 0, ereignis) for n, ereignis in enumerate(ereignisse)]
    danach = akte.mit(neue)
    if isinstance(danach, Unvereinbar):
        return zustand(
            f"Nicht möglich: Eintrag {danach.eintrag.nr} vom {danach.eintrag.ereignis.am:%d.%m.%Y} "
            f"könnte dann nicht mehr bestehen ({danach.grund}).",
            danach.eintrag.nr,
        )
    return None


def mit_urteil(
    ereignis: E,
    urteil: Urteil,
    *,
    verstoesse: tuple[Verletzung, ...] = (),
    entschuldigt: dict[str, str] | None = None,
) -> E:
    """The event with what the rules said about it."""
    erfasst = ereignis.erfassung.model_copy(
        update={
            "angewandt": urteil.angewandt,
            "verstoesse": tuple(v.als_verstoss() for v in verstoesse),
            "entschuldigt": tuple(entschuldigt or ()),
        }
    )
    return ereignis.model_copy(update={"erfassung": erfasst, "begruendungen": entschuldigt or {}})


def unbekanntes(
    ereignis: FallEreignis, abweichungen: Iterable[str], angaben: Iterable[str], umstaende: Umstaende
) -> Zurueckweisung | None:
    """Whether the command names rules, statements or words that no Regelwerk knows on that day: they would be lost.

    A decision needs no such look at its statements: where one is asked for under another key, it is refused anyway.
    """
    regeln = umstaende.regelstand.am(ereignis.am)
    for kennung in abweichungen:
        if kennung.partition(":")[0] not in regeln.aussagen:
            return ungueltig(f"abweichungen.{kennung}", "Diese Regel gibt es an diesem Tag nicht.")
    bekannt = regeln.angaben(ereignisart(ereignis))
    for schluessel in angaben:
        if schluessel not in bekannt:
            return ungueltig(f"angaben.{schluessel}", "Diese Angabe kennt an diesem Tag kein Regelwerk.")
    for feld in BEGRIFFSFELDER:
        wert = getattr(ereignis, feld, None)
        if wert is not None and wert not in (begriffe := regeln.begriffe(feld)):
            bekannte = ", ".join(sorted(begriffe)) or "keine"
            return ungueltig(feld, f"Dieses Wort kennt an diesem Tag kein Regelwerk. Bekannt sind: {bekannte}.")
    return None


def grund_pruefen(grund: str, am: date, umstaende: Umstaende) -> Zurueckweisung | None:
    """Whether a Regelwerk in force on that day knows this reason to end."""
    regeln = umstaende.regelstand.am(am)
    if regeln.abgangsgruende(grund):
        return None
    bekannt = sorted({bekannter.schluessel for bekannter in regeln.alle_abgangsgruende()})
    return ungueltig("grund", f"Diesen Abgangsgrund kennt kein Regelwerk. Bekannt sind: {', '.join(bekannt)}.")


def _nachtrag_pruefen(befehl: Entscheidungsbefehl, umstaende: Umstaende) -> Zurueckweisung | None:
    if umstaende.akteur.rolle is not Rolle.TEAMLEITUNG:
        return ungueltig("nachtrag", "Einen Nachtrag erfasst die Teamleitung.")
    if not befehl.begruendung:
        return ungueltig("begruendung", "Ein Nachtrag braucht eine Begründung.")
    return None


def _nachgetragen(ereignis: E) -> E:
    """The decision was taken outside the system."""
    return ereignis.model_copy(update={"erfassung": ereignis.erfassung.model_copy(update={"nachtrag": True})})
