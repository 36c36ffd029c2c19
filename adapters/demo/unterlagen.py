"""What a decision has to rest on, read off the rules in force: the people of the demo know their regulation."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from random import Random
from typing import Any

from adapters.demo import texte
from domain.ereigniswerte import Abstimmung, Benachrichtigung, Gespraech
from domain.regelwerk.forderungen import (
    AbstimmungGefordert,
    AngabeGefordert,
    BenachrichtigungGefordert,
    DokumentGefordert,
    Forderung,
    GespraechGefordert,
    VorherGefordert,
)
from domain.regelwerk.geltung import Sachlage
from domain.regelwerk.kriterien import EinschaetzungKriterium, fehlt_am_kriterium
from domain.regelwerk.regel import Regel
from domain.regelwerk.regeln import Regeln
from domain.vokabular import Einschaetzung, Funktion, Grad, Kontaktform

ABWEICHUNG = 0.06
"""How often a `soll` is deviated from, with grounds."""
SUCHT = 0.08
MIT_AUSNAHME = 0.6
"""How often an exemption is used where a criterion is not met, instead of grounds."""


def braucht_vormerkung(regeln: Regeln) -> bool:
    """Whether there is no way into the Fallmanagement without a Vormerkung."""
    return any(isinstance(regel.verlangt, VorherGefordert) for regel in regeln.vorgangsregeln("fallzugang"))


def unterlagen(
    regeln: Regeln,
    vorgang: str,
    am: date,
    rng: Random,
    lage: Sachlage,
    *,
    begruendung: str,
    grund: str | None = None,
    funktion: Funktion | None = None,
) -> dict[str, Any]:
    """The fields of a decision that keeps all rules of this Vorgang; now and then a soll is not kept, and says why.

    `funktion`: in which the case is looked after from then on, where that is what is decided.
    """
    felder: dict[str, Any] = {"begruendung": begruendung, "abweichungen": {}}
    gefordert: list[Forderung] = []
    for regel, forderung in _forderungen(regeln, vorgang, lage, grund, funktion):
        if regel.grad is Grad.SOLL and rng.random() < ABWEICHUNG:
            felder["abweichungen"][regel.aussage] = rng.choice(texte.ABWEICHUNG_REGEL)
        else:
            gefordert.append(forderung)
    felder["angaben"] = {f.schluessel: True for f in gefordert if isinstance(f, AngabeGefordert)}
    felder["dokumente"] = tuple(dict.fromkeys(f.dokument for f in gefordert if isinstance(f, DokumentGefordert)))
    felder["abstimmungen"] = _abstimmungen([f for f in gefordert if isinstance(f, AbstimmungGefordert)], am)
    for f in gefordert:
        if isinstance(f, GespraechGefordert):
            form = f.formen[0] if rng.random() < 0.8 else f.formen[-1]
            felder["gespraech"] = Gespraech(am=am, form=Kontaktform(form), person_anwesend=True)
        elif isinstance(f, BenachrichtigungGefordert):
            felder["benachrichtigung"] = Benachrichtigung(form=rng.choice(f.formen), am=am)
    return felder


def _forderungen(
    regeln: Regeln, vorgang: str, lage: Sachlage, grund: str | None, funktion: Funktion | None
) -> Iterable[tuple[Regel, Forderung]]:
    for regel in regeln.vorgangsregeln(vorgang):
        andere = regel.nur and all(muster.funktionen and funktion not in muster.funktionen for muster in regel.nur)
        if regel.geltung.trifft_zu(lage) and (regel.gruende is None or grund in regel.gruende) and not andere:
            yield regel, regel.verlangt
    for abgangsgrund in regeln.abgangsgruende(grund) if grund is not None else ():
        # A reason is used where it applies: its conditions are no matter of deviating.
        yield from ((abgangsgrund.model_copy(update={"grad": Grad.MUSS}), f) for f in abgangsgrund.bedingungen)


def _abstimmungen(gefordert: list[AbstimmungGefordert], am: date) -> tuple[Abstimmung, ...]:
    """One involvement per kind and function that satisfies everything asked of it together."""
    nach_art: dict[tuple[str, str], Abstimmung] = {}
    for f in gefordert:
        art, funktion = f.arten[0], f.mit_funktion[0]
        bisher = nach_art.get((art, funktion))
        nach_art[art, funktion] = Abstimmung(
            art=art,
            mit_funktion=funktion,
            am=am,
            persoenlich=f.persoenlich or (bisher is not None and bisher.persoenlich),
            person_anwesend=f.person_anwesend or (bisher is not None and bisher.person_anwesend),
        )
    return tuple(nach_art.values())


@dataclass
class Einschaetzungen:
    """How the Fachkraft answers the access criteria, and where one that should be met is not, what stands for it: the
    statements an exemption asks for, or grounds."""

    antworten: dict[str, Einschaetzung] = field(default_factory=dict)
    angaben: dict[str, bool] = field(default_factory=dict)
    abweichungen: dict[str, str] = field(default_factory=dict)


def einschaetzungen(
    regeln: Regeln, vorgang: str, lage: Sachlage, bisher: Mapping[str, Einschaetzung], rng: Random
) -> Einschaetzungen:
    """`bisher`: what was assessed before, and still holds where nobody says otherwise."""
    ergebnis = Einschaetzungen()
    for regel in regeln.kriterien:
        if vorgang not in regel.bei or not regel.geltung.trifft_zu(lage):
            continue
        kriterium = regel.kriterium
        if isinstance(kriterium, EinschaetzungKriterium):
            if kriterium.nur_wenn is not None:
                if bisher.get(kriterium.nur_wenn) is not Einschaetzung.JA and rng.random() > SUCHT:
                    continue
                ergebnis.antworten[kriterium.nur_wenn] = Einschaetzung.JA
            nein = regel.grad is Grad.SOLL and rng.random() < ABWEICHUNG
            ergebnis.antworten[kriterium.schluessel] = Einschaetzung.NEIN if nein else Einschaetzung.JA
            erfuellt = not nein
        else:
            erfuellt = fehlt_am_kriterium(kriterium, lage, bisher) is None
        if erfuellt:
            continue
        ausnahme = next((a for a in regeln.ausnahmen_von(regel) if a.geltung.trifft_zu(lage)), None)
        if ausnahme is not None and rng.random() < MIT_AUSNAHME:
            ergebnis.angaben |= {f.schluessel: True for f in ausnahme.bedingungen if isinstance(f, AngabeGefordert)}
        else:
            ergebnis.abweichungen[regel.aussage] = rng.choice(texte.ABWEICHUNG_REGEL)
    return ergebnis
