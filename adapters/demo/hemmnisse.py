"""Obstacles: found, worked on, overcome or not."""

from datetime import date

from adapters.demo import texte
from adapters.demo.lebenslauf import Hindernis, Lebenslauf
from domain.befehle import HemmnisFeststellen, HemmnisStandAendern
from domain.vokabular import Bearbeitungsstand, Bereich

WEITER = {
    Bearbeitungsstand.ERKANNT: ((Bearbeitungsstand.IN_BEARBEITUNG, 1.0),),
    Bearbeitungsstand.IN_BEARBEITUNG: (
        (Bearbeitungsstand.ERFOLGREICH_ERLEDIGT, 0.65),
        (Bearbeitungsstand.ERFOLGLOS_BEARBEITET, 0.35),
    ),
    Bearbeitungsstand.ERFOLGLOS_BEARBEITET: ((Bearbeitungsstand.IN_BEARBEITUNG, 1.0),),
}
"""What comes after each Bearbeitungsstand, and how often."""


def feststellen(leben: Lebenslauf, tag: date, bereich: Bereich) -> Hindernis:
    """An obstacle is found."""
    befehl = HemmnisFeststellen(
        am=tag,
        bereich=bereich,
        veraenderbar=leben.rng.random() < 0.94,
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


def bearbeiten(leben: Lebenslauf, tag: date, hindernis: Hindernis, stand: Bearbeitungsstand) -> None:
    """The work on it gets on, or fails."""
    vermerk = leben.rng.choice(texte.HEMMNIS_VERMERK[stand])
    quittung = leben.tue(HemmnisStandAendern(am=tag, hemmnis=hindernis.id, stand=stand, vermerk=vermerk))
    hindernis.stand = stand
    hindernis.eintraege += quittung.eintraege


def arbeiten(leben: Lebenslauf, tag: date) -> None:
    """One step on one obstacle, now and then a new one; again in some weeks."""
    offene = [hindernis for hindernis in leben.hindernisse if hindernis.stand in WEITER]
    if leben.rng.random() < 0.08:
        feststellen(leben, tag, leben.rng.choice(list(Bereich)))
    elif offene:
        hindernis = leben.rng.choice(offene)
        naechste = WEITER[hindernis.stand]
        stand = leben.rng.choices([stand for stand, _ in naechste], [anteil for _, anteil in naechste])[0]
        bearbeiten(leben, tag, hindernis, stand)
    leben.plane(leben.in_tagen(25, 75, tag), arbeiten)
