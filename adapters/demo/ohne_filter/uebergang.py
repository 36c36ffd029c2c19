"""From one Fallmanagement to the other: decided with grounds, papers and talks, as the rules in force ask for."""

from datetime import date

from adapters.demo.lose import Besonderheit
from adapters.demo.ohne_filter import handlungen, texte
from adapters.demo.ohne_filter.betreuung import Betreuung
from adapters.demo.ohne_filter.worte import UEBERGABE, geschah
from adapters.demo.personal import Kraft, Team, wenigste
from adapters.demo.unterlagen import unterlagen
from domain.befehle import ZustaendigkeitUebertragen
from domain.entscheidungen.ergebnis import Zurueckweisung
from domain.regelwerk.forderungen import VorherGefordert
from domain.vokabular import Funktion


def ueberleiten(b: Betreuung, tag: date, ziel: Funktion, grund: str) -> bool:
    """Somebody in another function takes over; False where the rules do not allow it, or nothing would change."""
    if b.funktion is ziel:
        return False
    team, neu = b.kuenftige(ziel)
    akteur = b.wer((b.funktion,), tag)
    auf_papier = b.los.hat(Besonderheit.NACHTRAG)
    if b.los.hat(Besonderheit.VERWEIGERT) and not auf_papier:
        # The papers are missing: what the rules call for is refused without them.
        ohne = ZustaendigkeitUebertragen(am=tag, fachkraft=neu.kennung, funktion=ziel, begruendung=grund)
        if not isinstance(b.leben.versuche(ohne, akteur), Zurueckweisung):
            return _uebergeben(b, tag, team, neu, ziel)
    befehl = _mit_unterlagen(b, tag, ziel, neu.kennung, grund)
    if auf_papier:
        # On paper, nobody noted what lay before whom.
        nichts: dict[str, object] = {
            "angaben": {},
            "dokumente": (),
            "abstimmungen": (),
            "gespraech": None,
            "nachtrag": True,
        }
        befehl = befehl.model_copy(update={**nichts, "begruendung": b.rng.choice(texte.NACHTRAG)})
        akteur = b.team.leitung.akteur
    else:
        _vorher(b, tag, ziel)
    if isinstance(b.leben.versuche(befehl, akteur), Zurueckweisung):
        return False
    return _uebergeben(b, tag, team, neu, ziel)


def _uebergeben(b: Betreuung, tag: date, team: Team, neu: Kraft, ziel: Funktion) -> bool:
    b.team = b.leben.team = team
    b.uebernimmt(neu, ziel)
    b.nach_uebergabe(b, tag)
    return True


def _mit_unterlagen(
    b: Betreuung, tag: date, ziel: Funktion, fachkraft: object, grund: str
) -> ZustaendigkeitUebertragen:
    felder = unterlagen(b.leben.regeln(tag), UEBERGABE, tag, b.rng, b.leben.lage(tag), begruendung=grund, funktion=ziel)
    return ZustaendigkeitUebertragen.model_validate({**felder, "am": tag, "fachkraft": fachkraft, "funktion": ziel})


def _vorher(b: Betreuung, tag: date, ziel: Funktion) -> None:
    """What has to have happened before happens now at the latest."""
    lage = b.leben.lage(tag)
    for regel in b.leben.regeln(tag).vorgangsregeln(UEBERGABE):
        gemeint = not regel.nur or any(not m.funktionen or ziel in m.funktionen for m in regel.nur)
        verlangt = regel.verlangt
        if not isinstance(verlangt, VorherGefordert) or not gemeint or not regel.geltung.trifft_zu(lage):
            continue
        if not geschah(b, verlangt, tag):
            handlungen.ausfuehren(b, tag, verlangt.muster)


def anders_verteilen(b: Betreuung, tag: date) -> bool:
    """Another one of the team takes the case over in the same function."""
    andere = [kraft for kraft in b.team.vermittlung if kraft is not b.kraft]
    if not andere or b.kraft not in b.team.vermittlung:
        return False
    neu = wenigste(andere)
    grund = b.rng.choice(texte.VERTEILUNG)
    befehl = _mit_unterlagen(b, tag, b.funktion, neu.kennung, grund)
    if isinstance(b.leben.versuche(befehl, b.team.leitung.akteur), Zurueckweisung):
        befehl = befehl.model_copy(update={"nachtrag": True})
        if isinstance(b.leben.versuche(befehl, b.team.leitung.akteur), Zurueckweisung):
            return False
    b.uebernimmt(neu, b.funktion)
    return True
