"""The groups a figure is divided into, in the order in which they are shown, and what they are called."""

from collections.abc import Callable, Collection, Iterable

from domain.fristen.frist import Ausgang
from domain.regelwerk.kennzahlen import BestandNachDauer, Fristenzahl, Kennzahl, Mindeststandards, UeberHoechstdauer
from domain.regelwerk.regeln import Regeln
from projections.berichte.nachweise.aufenthalte import BEGRUENDET, LAENGER, UNGEDECKT, VERLAENGERT, stufe
from projections.berichte.nachweise.fristen import LAUFEND, UEBERFAELLIG
from projections.berichte.nachweise.wirkung import BEVORSTEHEND, FORTGESCHRIEBEN, VERMIEDEN, VERRINGERT, VERSTRICHEN
from projections.integration_progress import Bewegungsart, Richtung

Gruppe = tuple[str, str | None]
"""A group, and its part."""

AUSGAENGE = (
    Ausgang.ERFUELLT.value,
    Ausgang.VERSPAETET_ERFUELLT.value,
    Ausgang.NICHT_ERFUELLT.value,
    Ausgang.ENTSCHULDIGT.value,
    UEBERFAELLIG,
    LAUFEND,
)
"""How often a standard was kept, kept late, not kept, excused; is broken and can still be made good; runs."""

_FESTE: dict[str, Iterable[str]] = {
    "planung": ("mit", "ohne"),
    "hemmnisbewegungen": [art.value for art in Bewegungsart],
    "merkmalswechsel": [r.value for r in (Richtung.AUFWAERTS, Richtung.ABWAERTS, Richtung.GEWECHSELT)],
    "hilfebeduerftigkeit": (VERMIEDEN, VERRINGERT),
    "zieltermine": (FORTGESCHRIEBEN, VERSTRICHEN, BEVORSTEHEND),
}

WORTE = {
    "mit": "mit",
    "ohne": "ohne",
    LAENGER: "länger",
    VERLAENGERT: "mit Verlängerung",
    BEGRUENDET: "mit begründeter Abweichung",
    UNGEDECKT: "ohne Verlängerung und Begründung",
    VERMIEDEN: "vermieden",
    VERRINGERT: "verringert",
    FORTGESCHRIEBEN: "fortgeschrieben oder beendet",
    VERSTRICHEN: "verstrichen",
    BEVORSTEHEND: "steht bevor",
    Bewegungsart.EROEFFNET.value: "eröffnet",
    Bewegungsart.BEARBEITET.value: "bearbeitet",
    Bewegungsart.ERLEDIGT.value: "erfolgreich erledigt",
    Bewegungsart.ZURUECK.value: "zurückgefallen",
    Richtung.AUFWAERTS.value: "aufwärts",
    Richtung.ABWAERTS.value: "abwärts",
    Richtung.GEWECHSELT.value: "gewechselt, ohne Rangfolge",
    Ausgang.ERFUELLT.value: "eingehalten",
    Ausgang.VERSPAETET_ERFUELLT.value: "verspätet eingehalten",
    Ausgang.NICHT_ERFUELLT.value: "nicht eingehalten",
    Ausgang.ENTSCHULDIGT.value: "entschuldigt",
    UEBERFAELLIG: "überfällig",
    LAUFEND: "läuft noch",
}
"""What groups are called that no regulation names."""


def gezeigte_gruppen(regeln: Regeln, kennzahl: Kennzahl, zielwerte: Collection[str]) -> tuple[Gruppe, ...]:
    """Those that are shown also when nothing falls into them."""
    match kennzahl.misst:
        case BestandNachDauer(grenzen=grenzen):
            return (*((stufe(grenze), None) for grenze in grenzen), (LAENGER, None))
        case Fristenzahl(pflichten=pflichten):
            return tuple((r.id, None) for r in regeln.fristen if r.pflicht in pflichten and r.id not in zielwerte)
        case UeberHoechstdauer():
            verlaengert = ((VERLAENGERT, None),) if regeln.kennt_verlaengerung else ()
            return (*verlaengert, (BEGRUENDET, None), (UNGEDECKT, None))
        case Mindeststandards(grade=grade):
            regeln_ = [regel for regel in regeln.fristen_und_ziele if regel.grad in grade]
            return tuple((regel.id, ausgang) for regel in regeln_ for ausgang in AUSGAENGE)
        case _ if kennzahl.misst.art == "abgaenge":
            return tuple((grund, None) for grund in dict.fromkeys(g.schluessel for g in regeln.alle_abgangsgruende()))
        case _:
            return tuple((gruppe, None) for gruppe in _FESTE.get(kennzahl.misst.art, ()))


def gruppenworte(regeln: Regeln, kennzahl: Kennzahl) -> Callable[[str], str]:
    """What its groups are called, for people; a group itself where nobody has a word for it."""
    worte = {
        **WORTE,
        **{andere.id: andere.bezeichnung for andere in regeln.von(Kennzahl)},
        **{regel.id: f"{regel.aussage}: {regel.aufgabe}" for regel in regeln.fristen_und_ziele},
    }
    if kennzahl.misst.art == "abgaenge":
        worte = {grund.schluessel: grund.bezeichnung for grund in reversed(regeln.alle_abgangsgruende())}
    if isinstance(kennzahl.misst, BestandNachDauer):
        worte |= {stufe(grenze): f"bis {grenze}" for grenze in kennzahl.misst.grenzen}
    return lambda gruppe: worte.get(gruppe, gruppe)
