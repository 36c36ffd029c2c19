"""Obstacles: found, worked on, overcome or not; and what there is to build on."""

from datetime import date

from adapters.demo import texte
from adapters.demo.lebenslauf import Hindernis, Lebenslauf
from adapters.demo.vorschriften import pflichtfelder, zaehlt_schwerwiegende
from domain.befehle import HemmnisFeststellen, HemmnisStandAendern, RessourceFeststellen
from domain.ereigniswerte import Bewertung
from domain.vokabular import Bearbeitungsstand, Bereich, Stufe

WEITER = {
    Bearbeitungsstand.ERKANNT: ((Bearbeitungsstand.IN_BEARBEITUNG, 1.0),),
    Bearbeitungsstand.IN_BEARBEITUNG: (
        (Bearbeitungsstand.ERFOLGREICH_ERLEDIGT, 0.65),
        (Bearbeitungsstand.ERFOLGLOS_BEARBEITET, 0.35),
    ),
    Bearbeitungsstand.ERFOLGLOS_BEARBEITET: ((Bearbeitungsstand.IN_BEARBEITUNG, 1.0),),
}
"""What comes after each Bearbeitungsstand, and how often."""
SCHWER = (Stufe.MITTEL, Stufe.HOCH, Stufe.HOCH)
LEICHT = (Stufe.GERING, Stufe.GERING, Stufe.MITTEL)
AUCH_SO = 0.12
"""How often somebody writes down what no rule asks for."""


def feststellen(leben: Lebenslauf, tag: date, bereich: Bereich, *, schwer: float = 0.3) -> Hindernis:
    """An obstacle is found; `schwer`: how likely it weighs heavily, where anybody asks."""
    gefragt = zaehlt_schwerwiegende(leben.regeln(tag)) or leben.rng.random() < AUCH_SO
    schwerwiegend = leben.rng.random() < schwer
    befehl = HemmnisFeststellen(
        am=tag,
        bereich=bereich,
        veraenderbar=leben.rng.random() < 0.94,
        schwerwiegend=schwerwiegend if gefragt else None,
        in_bedarfsgemeinschaft=bereich is Bereich.RAHMENBEDINGUNGEN and leben.rng.random() < 0.15,
        bewertung=_bewertung(leben, tag, "hemmnis_festgestellt", SCHWER if schwerwiegend else LEICHT),
        beschreibung=leben.rng.choice(texte.HEMMNISSE[bereich]),
    )
    quittung = leben.tue(befehl)
    stand = leben.stand
    if stand is None:
        raise RuntimeError("ein Hemmnis ohne Fall")
    kennung = list(stand.hemmnisse)[-1]
    hindernis = Hindernis(kennung, bereich, Bearbeitungsstand.ERKANNT, [quittung.eintraege[0]])
    leben.hindernisse.append(hindernis)
    return hindernis


def ressource(leben: Lebenslauf, tag: date) -> None:
    """Something to build on is found."""
    befehl = RessourceFeststellen(
        am=tag,
        bewertung=_bewertung(leben, tag, "ressource_festgestellt", tuple(Stufe)),
        beschreibung=leben.rng.choice(texte.RESSOURCEN),
    )
    leben.tue(befehl)


def _bewertung(leben: Lebenslauf, tag: date, vorgang: str, stufen: tuple[Stufe, ...]) -> Bewertung | None:
    """How it weighs: where that is asked for some forget it, elsewhere few write it down."""
    verlangt = "bewertung" in pflichtfelder(leben, vorgang, tag)
    if leben.rng.random() > (1 - leben.zustaendig.sorgfalt.lueckenhaft if verlangt else AUCH_SO):
        return None
    ausmass, schwierigkeitsgrad, bedeutung = leben.rng.choices(stufen, k=3)
    return Bewertung(ausmass=ausmass, schwierigkeitsgrad=schwierigkeitsgrad, bedeutung=bedeutung)


def bearbeiten(leben: Lebenslauf, tag: date, hindernis: Hindernis, stand: Bearbeitungsstand) -> None:
    """The work on it gets on, or fails."""
    vermerk = leben.rng.choice(texte.HEMMNIS_VERMERK[stand])
    quittung = leben.tue(HemmnisStandAendern(am=tag, hemmnis=hindernis.id, stand=stand, vermerk=vermerk))
    hindernis.stand = stand
    hindernis.eintraege += quittung.eintraege


def arbeiten(leben: Lebenslauf, tag: date) -> None:
    """One step on one obstacle, now and then a new one; again in some weeks."""
    ein_schritt(leben, tag)
    leben.plane(leben.in_tagen(25, 75, tag), arbeiten)


def ein_schritt(leben: Lebenslauf, tag: date) -> None:
    """One obstacle gets on, or fails; now and then a new one is found."""
    offene = [hindernis for hindernis in leben.hindernisse if hindernis.stand in WEITER]
    if leben.rng.random() < 0.08:
        feststellen(leben, tag, leben.rng.choice(list(Bereich)))
    elif offene:
        hindernis = leben.rng.choice(offene)
        naechste = WEITER[hindernis.stand]
        stand = leben.rng.choices([stand for stand, _ in naechste], [anteil for _, anteil in naechste])[0]
        bearbeiten(leben, tag, hindernis, stand)
