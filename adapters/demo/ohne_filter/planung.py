"""Where the person stands and where it shall go: profile, obstacles in their order, a strategy for each, aim and plan."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from adapters.demo import hemmnisse
from adapters.demo import texte as allgemeine
from adapters.demo.angaben import ergaenzt
from adapters.demo.ohne_filter import texte
from adapters.demo.ohne_filter.betreuung import Betreuung
from adapters.demo.ohne_filter.worte import worte
from domain.befehle import (
    HandlungsstrategieFesthalten,
    HemmnissePriorisieren,
    PlanErstellen,
    ProfilErstellen,
    ZielVereinbaren,
)
from domain.vokabular import (
    Bearbeitungsstand,
    Bereich,
    Kundenkategorie,
    Planteil,
    Profilteil,
    Strategiestand,
    ZielgruppeU25,
)

GRUNDDATEN = (
    Profilteil.GRUNDDATEN,
    Profilteil.WERDEGANG,
    Profilteil.ARBEITSLOSIGKEIT,
    Profilteil.BEWERBERPROFIL,
    Profilteil.BERUFLICHE_KOMPETENZEN,
    Profilteil.SOZIALE_KOMPETENZEN,
)
SCHULE = (
    Profilteil.SCHULE,
    Profilteil.SCHULLEISTUNGEN,
    Profilteil.SCHULENTLASSUNG,
    Profilteil.BERUFLICHE_VORSTELLUNGEN,
    Profilteil.GESUNDHEIT,
)
POTENTIAL = (
    Profilteil.STAERKEN,
    Profilteil.BERUFLICHE_KOMPETENZEN,
    Profilteil.UEBERGREIFENDE_KOMPETENZEN,
    Profilteil.VERMITTLUNGSMERKMALE,
    Profilteil.ZIELBERUF,
    Profilteil.ZEITRAHMEN,
)
HINDERNISSE: dict[Kundenkategorie, tuple[int, int]] = {
    Kundenkategorie.A: (0, 0),
    Kundenkategorie.B: (1, 1),
    Kundenkategorie.C: (1, 2),
    Kundenkategorie.D: (2, 3),
    Kundenkategorie.E: (3, 4),
}
"""How many obstacles are found in each category, at least and at most; in the others one or two."""
INTEGRATIONSNAH = frozenset({Kundenkategorie.A, Kundenkategorie.B, Kundenkategorie.C})
UNEINIG = 0.05
"""How often the Fachkraft has to set the aim alone."""


def profil(b: Betreuung, tag: date, teile: Iterable[Any] = (), *, bis: date | None = None) -> None:
    """A Profiling that covers these parts; some forget until when it holds."""
    gefragt = tuple(Profilteil(str(teil)) for teil in teile) or POTENTIAL
    luecke = b.kraft.sorgfalt.lueckenhaft
    schule = b.zielgruppe is ZielgruppeU25.SCHUELER
    befehl = ProfilErstellen(
        am=tag,
        teile=gefragt[: max(1, len(gefragt) // 2)] if b.selten(luecke) else gefragt,
        gilt_bis=None if b.selten(luecke) else bis or b.in_tagen(100, 180, tag),
        zielberuf=None if b.selten(luecke) else b.rng.choice(texte.ZIELBERUF),
        vermerk=b.rng.choice(allgemeine.PROFILING_SCHULE if schule else allgemeine.PROFILING),
    )
    b.leben.tue(ergaenzt(b.leben, tag, "profiling_erstellt", befehl, b.kraft))


def hemmnisse_erheben(b: Betreuung, tag: date) -> None:
    """So many as the category says, and often something to build on."""
    von, bis = HINDERNISSE.get(b.kategorie or Kundenkategorie.D, (1, 2))
    for _ in range(b.rng.randint(von, bis)):
        hemmnisse.feststellen(b.leben, tag, b.rng.choice(list(Bereich)))
    if b.selten(0.4):
        hemmnisse.ressource(b.leben, tag)


def priorisieren(b: Betreuung, tag: date) -> bool:
    """The open obstacles in their order: most as the regulation would have it, some as this person needs it."""
    offene = [h.id for h in b.leben.hindernisse if h.stand is not Bearbeitungsstand.ERFOLGREICH_ERLEDIGT]
    if len(offene) < 2:
        return False
    b.rng.shuffle(offene)
    grund = b.rng.choice(texte.REIHENFOLGE) if b.selten(0.4) else None
    b.leben.tue(HemmnissePriorisieren(am=tag, reihenfolge=tuple(offene), begruendung=grund))
    return True


def strategien(b: Betreuung, tag: date) -> bool:
    """Every open obstacle that has none gets a strategy and the Zwischenziel it leads to."""
    ohne = [
        h
        for h in b.leben.hindernisse
        if h.id not in b.strategien and h.stand is not Bearbeitungsstand.ERFOLGREICH_ERLEDIGT
    ]
    for hindernis in ohne:
        kennung = b.amt.kennung("strategie", b.leben.nr, hindernis.id)
        b.strategien[hindernis.id] = [kennung]
        befehl = HandlungsstrategieFesthalten(
            am=tag,
            strategie=kennung,
            hemmnis=hindernis.id,
            bis=b.in_tagen(50, 170, tag),
            beschreibung=b.rng.choice(texte.STRATEGIE),
            zwischenziel=None if b.selten(b.kraft.sorgfalt.lueckenhaft) else b.rng.choice(texte.ZWISCHENZIEL),
        )
        b.leben.tue(befehl)
    return bool(ohne)


def strategie_fortschreiben(b: Betreuung, tag: date) -> None:
    """One strategy is done with, or given up."""
    bekannte = {h.id for h in b.leben.hindernisse}
    laufende = [hemmnis for hemmnis in b.strategien if hemmnis in bekannte and b.strategien[hemmnis]]
    if not laufende:
        return
    hemmnis = b.rng.choice(laufende)
    stand = b.rng.choice((Strategiestand.UMGESETZT, Strategiestand.UMGESETZT, Strategiestand.AUFGEGEBEN))
    kennung = b.strategien[hemmnis].pop()
    b.leben.tue(HandlungsstrategieFesthalten(am=tag, strategie=kennung, hemmnis=hemmnis, stand=stand))


def ziel(b: Betreuung, tag: date, ziele: Iterable[str] | None = None) -> bool:
    """What shall be reached, in the words of the regulation; nearly always agreed. False where it has no words for aims."""
    moegliche = tuple(ziele or ()) or _passende(b, worte(b, tag, "ziel"))
    if not moegliche:
        return False
    einig = not b.selten(UNEINIG)
    befehl = ZielVereinbaren(
        am=tag,
        ziel=b.rng.choice(moegliche),
        einvernehmlich=einig,
        bis=b.in_tagen(90, 360, tag) if b.selten(0.8) else None,
        beruf=b.rng.choice(texte.ZIELBERUF),
        wuensche=b.rng.choice(texte.WUENSCHE) if b.selten(0.6) else None,
        begruendung=None if einig else b.rng.choice(allgemeine.EGV_ERSETZT),
    )
    b.leben.tue(befehl)
    return True


def _passende(b: Betreuung, ziele: tuple[str, ...]) -> tuple[str, ...]:
    """Those that suit the person, as far as their names tell; all where none does."""
    stamm = ""
    if b.zielgruppe in (ZielgruppeU25.SCHUELER, ZielgruppeU25.AUSBILDUNGSUCHENDE):
        stamm = "ausbildung"
    elif b.kategorie is Kundenkategorie.S:
        stamm = "selbst"
    elif b.kategorie in INTEGRATIONSNAH and b.selten(0.8):
        stamm = "erster"
    return tuple(ziel for ziel in ziele if ziel.startswith(stamm)) or ziele


def plan(b: Betreuung, tag: date) -> None:
    """The Integrationsfahrplan that holds the strategies together."""
    teile = [Planteil.SCHRITTFOLGE, Planteil.STRATEGIEN, Planteil.EIGENBEITRAEGE]
    teile += [teil for teil in (Planteil.TEILZIELE, Planteil.ZEITPLAN, Planteil.ARBEITSMARKTABGLEICH) if b.selten(0.8)]
    befehl = PlanErstellen(
        am=tag,
        teile=tuple(teile),
        zieltermine=(b.in_tagen(60, 200, tag),) if b.selten(0.7) else (),
        inhalt=b.rng.choice(allgemeine.PLAN),
    )
    b.leben.tue(ergaenzt(b.leben, tag, "integrationsplan_erstellt", befehl, b.kraft))
