"""From what a rule would count to what somebody does: an entry that fits a pattern, as this office makes it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from adapters.demo import hemmnisse, kontakte
from adapters.demo.ohne_filter import planung, texte
from adapters.demo.ohne_filter.betreuung import Betreuung
from adapters.demo.ohne_filter.vereinbarung import VOLLJAEHRIG, vereinbaren
from adapters.demo.ohne_filter.worte import worte
from domain.befehle import (
    ArbeitsschrittFesthalten,
    BelehrungErfassen,
    EinladungErfassen,
    KontaktErfassen,
    MerkmalAendern,
    PlanErstellen,
    Tatsachenbefehl,
)
from domain.regelwerk.muster import Ereignismuster
from domain.vokabular import (
    MERKMALSWERTE,
    Belehrungsteil,
    Benachrichtigungsform,
    Bereich,
    Funktion,
    Kontaktform,
    Kundenkategorie,
    Merkmal,
    Planteil,
    ZielgruppeU25,
)

TIEFE = 2
"""So far what has to come first is done for what has to come first."""


@dataclass(frozen=True)
class Auftrag:
    """What is to be done: a pattern to fit, who has to act, and what it is about where that matters."""

    muster: Ereignismuster
    handelt: Funktion | None = None
    gegenstand: str | None = None
    zeitraum: str | None = None


def ausfuehren(b: Betreuung, tag: date, muster: Ereignismuster, **worum: Any) -> bool:
    """An entry that fits the pattern; False where this office does not make such entries on demand."""
    if (tut := _ARTEN.get(muster.ereignis)) is None or b.vertieft >= TIEFE:
        return False
    b.vertieft += 1
    try:
        return tut(b, tag, Auftrag(muster, **worum))
    finally:
        b.vertieft -= 1


def kann(muster: Ereignismuster) -> bool:
    """Whether this office makes entries of this kind on demand."""
    return muster.ereignis in _ARTEN


def _tue(b: Betreuung, tag: date, befehl: Tatsachenbefehl, auftrag: Auftrag) -> bool:
    muster = auftrag.muster
    if muster.angaben:
        befehl = befehl.model_copy(update={"angaben": {**befehl.angaben, **dict.fromkeys(muster.angaben, True)}})
    funktionen = muster.funktionen or ((auftrag.handelt,) if auftrag.handelt is not None else ())
    b.leben.tue(befehl, b.wer(funktionen, tag))
    return True


# --- the office alone ------------------------------------------------------------------------------------------------


def _arbeitsschritt(b: Betreuung, tag: date, auftrag: Auftrag) -> bool:
    moegliche = auftrag.muster.arbeitsschritte or worte(b, tag, "arbeitsschritt")
    if not moegliche:
        return False
    befehl = ArbeitsschrittFesthalten(
        am=tag,
        arbeitsschritt=b.rng.choice(moegliche),
        beteiligte=auftrag.muster.beteiligte,
        zeitraum=_kennung(auftrag.zeitraum or auftrag.gegenstand),
        vermerk=b.rng.choice(texte.SCHRITT) if b.selten(0.6) else None,
    )
    return _tue(b, tag, befehl, auftrag)


def _kennung(text: str | None) -> UUID | None:
    try:
        return UUID(text) if text is not None else None
    except ValueError:
        return None


def _merkmal(b: Betreuung, tag: date, auftrag: Auftrag) -> bool:
    merkmal = auftrag.muster.merkmal
    if merkmal is None:
        return False
    werte = auftrag.muster.werte or tuple(str(wert) for wert in MERKMALSWERTE[merkmal])
    return setze(b, tag, merkmal, b.rng.choice(werte))


def setze(b: Betreuung, tag: date, merkmal: Merkmal, wert: str) -> bool:
    """The fact holds from that day on; what the demo goes by follows."""
    b.leben.tue(MerkmalAendern(am=tag, merkmal=merkmal, wert=wert))
    if merkmal is Merkmal.KUNDENKATEGORIE:
        b.kategorie = Kundenkategorie(wert)
    elif merkmal is Merkmal.ZIELGRUPPE:
        b.zielgruppe = ZielgruppeU25(wert)
    return True


# --- with the person -------------------------------------------------------------------------------------------------


def _einladung(b: Betreuung, tag: date, auftrag: Auftrag) -> bool:
    muster = auftrag.muster
    anlaesse = muster.anlaesse or worte(b, tag, "anlass")
    if not anlaesse:
        return False
    minderjaehrig = b.alter(tag) < VOLLJAEHRIG
    befehl = EinladungErfassen(
        am=tag,
        anlass=b.rng.choice(anlaesse),
        termin=b.in_tagen(4, 9, tag),
        form=(muster.formen or (Kontaktform.PRAESENZ,))[0],
        zustellung=b.rng.choice(list(Benachrichtigungsform)),
        rechtsfolgen=bool(muster.rechtsfolgen),
        mit_sorgeberechtigten=minderjaehrig if muster.mit_sorgeberechtigten is None else muster.mit_sorgeberechtigten,
    )
    return _tue(b, tag, befehl, auftrag)


def _kontakt(b: Betreuung, tag: date, auftrag: Auftrag) -> bool:
    muster = auftrag.muster
    anlass = b.rng.choice(muster.anlaesse) if muster.anlaesse else None
    form = b.rng.choice(muster.formen) if muster.formen else kontakte.form(b.leben, tag, persoenlich=0.7)
    funktionen = muster.funktionen or ((auftrag.handelt,) if auftrag.handelt is not None else ())
    wer = b.wer(funktionen, tag)
    selbst = wer == b.kraft.akteur
    befehl = KontaktErfassen(
        am=tag,
        form=form,
        qualifiziert=muster.qualifiziert is not False,
        person_anwesend=muster.person_anwesend is not False and form is not Kontaktform.SCHRIFTLICH,
        anlass=anlass,
        funktion=None if selbst or not funktionen else funktionen[0],
        angaben=dict.fromkeys(muster.angaben, True),
        vermerk=b.rng.choice(texte.FOLGEGESPRAECH),
    )
    b.leben.tue(befehl, wer)
    return True


def _belehrung(b: Betreuung, tag: date, auftrag: Auftrag) -> bool:
    anlaesse = auftrag.muster.anlaesse
    belehren(b, tag, b.rng.choice(anlaesse) if anlaesse else None)
    return True


def belehren(b: Betreuung, tag: date, anlass: str | None) -> None:
    """Rights and duties, all of them; nearly everybody confirms it."""
    befehl = BelehrungErfassen(am=tag, teile=tuple(Belehrungsteil), bestaetigt=not b.selten(0.04), anlass=anlass)
    b.leben.tue(befehl)


def _profil(b: Betreuung, tag: date, auftrag: Auftrag) -> bool:
    planung.profil(b, tag, auftrag.muster.teile)
    return True


def _egv(b: Betreuung, tag: date, auftrag: Auftrag) -> bool:
    return vereinbaren(b, tag)


def _ziel(b: Betreuung, tag: date, auftrag: Auftrag) -> bool:
    return planung.ziel(b, tag, auftrag.muster.ziele)


def _reihenfolge(b: Betreuung, tag: date, auftrag: Auftrag) -> bool:
    return planung.priorisieren(b, tag)


def _strategie(b: Betreuung, tag: date, auftrag: Auftrag) -> bool:
    return planung.strategien(b, tag)


def _plan(b: Betreuung, tag: date, auftrag: Auftrag) -> bool:
    gefragt = tuple(Planteil(str(teil)) for teil in auftrag.muster.teile)
    teile = tuple(dict.fromkeys((*gefragt, Planteil.SCHRITTFOLGE, Planteil.STRATEGIEN)))
    return _tue(b, tag, PlanErstellen(am=tag, teile=teile), auftrag)


def _hemmnis(b: Betreuung, tag: date, auftrag: Auftrag) -> bool:
    hemmnisse.feststellen(b.leben, tag, b.rng.choice(auftrag.muster.bereiche or tuple(Bereich)))
    return True


def _ressource(b: Betreuung, tag: date, auftrag: Auftrag) -> bool:
    hemmnisse.ressource(b.leben, tag)
    return True


_ARTEN: Mapping[str, Callable[[Betreuung, date, Auftrag], bool]] = {
    "arbeitsschritt": _arbeitsschritt,
    "merkmal_geaendert": _merkmal,
    "einladung": _einladung,
    "kontakt": _kontakt,
    "belehrung": _belehrung,
    "profiling_erstellt": _profil,
    "egv": _egv,
    "ziel": _ziel,
    "hemmnisse_priorisiert": _reihenfolge,
    "handlungsstrategie": _strategie,
    "integrationsplan_erstellt": _plan,
    "hemmnis_festgestellt": _hemmnis,
    "ressource_festgestellt": _ressource,
}
