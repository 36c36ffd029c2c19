"""Where a rule wants the Teamleitung heard before a Verlängerung: she is asked, answers, and then it is decided.

Everything here has random numbers of its own, so that nothing else in the demo happens otherwise because of it.
"""

from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from uuid import UUID

from adapters.demo.amt import Amt
from adapters.demo.lebenslauf import Lebenslauf
from domain.abstimmungen import moegliche_ergebnisse
from domain.befehle import (
    AbstimmungBeantworten,
    AbstimmungErbitten,
    AbstimmungZurueckziehen,
    VerlaengerungBewilligen,
)
from domain.regelwerk.abstimmungen import verlangte_abstimmungen
from domain.regelwerk.forderungen import AbstimmungGefordert
from domain.vokabular import Abstimmungsergebnis, Entscheidungsart, Funktion

ANLIEGEN = (
    "Die Höchstdauer endet mitten in der Qualifizierung. Ich möchte die Betreuung bis zu ihrem Abschluss fortführen.",
    "Nach langer Krankheit geht es wieder voran; ein Wechsel jetzt würde uns zurückwerfen. Können wir darüber sprechen?",
    "Der Arbeitgeber hat eine Zusage für das Frühjahr gegeben. Reicht das aus deiner Sicht für eine Verlängerung?",
)
ANTWORTEN = ("Besprochen, ich trage es mit.", "Besprochen; bitte vorher noch den Träger fragen.", None)
OFFEN, ZURUECKGEZOGEN = 3, 1
"""How many are still waited for on the Stichtag, and how many were taken back shortly before."""
UEBERHOLT = "Hat sich erledigt: Die Arbeitsaufnahme steht fest."


def verlaengern(leben: Lebenslauf, tag: date, befehl: VerlaengerungBewilligen) -> None:
    """The Verlängerung: at once where no rule wants the Teamleitung heard, else some days later, when she has answered."""
    verlangt = _verlangt(leben, tag)
    if verlangt is None:
        leben.tue(befehl)
        return
    rng = leben.amt.zufall("abstimmung", leben.nr, tag)
    kennung = _offene(leben) or _bitte(leben, tag, verlangt, rng)
    # The decision rests on the answer: it need not be named again.
    andere = tuple(a for a in befehl.abstimmungen if a.art not in verlangt.arten)
    befehl = befehl.model_copy(update={"abstimmungen": andere})
    abschnitt = leben.abschnitt

    def entscheiden(am: date) -> None:
        if leben.im_fm and leben.abschnitt == abschnitt:
            _antwort(leben, am, kennung, verlangt, rng)
            leben.tue(befehl.model_copy(update={"am": am}))

    _spaeter(leben.amt, tag + timedelta(days=rng.randrange(1, 6)), rng, entscheiden)


def einplanen(amt: Amt) -> None:
    """Shortly before the Stichtag some ask early: of these nobody has answered yet, but for one who took it back."""
    rng = amt.zufall("abstimmungen")
    _spaeter(amt, amt.mandant.stichtag - timedelta(days=9), rng, lambda am: _fruehe_bitten(amt, am, rng))


def _fruehe_bitten(amt: Amt, heute: date, rng: Random) -> None:
    betreute = [leben for leben in amt.leben if leben.im_fm and leben.ist_kunde(heute) and not _gefragt(leben)]
    for nr, leben in enumerate(
        sorted(betreute, key=lambda leben: (leben.zugang_am, leben.nr))[: OFFEN + ZURUECKGEZOGEN]
    ):
        verlangt = _verlangt(leben, heute)
        if verlangt is None:
            return
        kennung = _bitte(leben, heute, verlangt, rng)
        if nr >= OFFEN:
            zurueck = AbstimmungZurueckziehen(am=heute, abstimmung=kennung, vermerk=UEBERHOLT)
            leben.tue_geradewegs(zurueck, leben.fm.akteur)


def _gefragt(leben: Lebenslauf) -> bool:
    stand = leben.stand
    return stand is None or any(erbeten.schwebt for erbeten in stand.abstimmungen.values())


def _offene(leben: Lebenslauf) -> UUID | None:
    """What was asked early: it need not be asked again."""
    alle = leben.stand.abstimmungen.values() if leben.stand is not None else ()
    return next((erbeten.id for erbeten in alle if erbeten.offen), None)


def _verlangt(leben: Lebenslauf, tag: date) -> AbstimmungGefordert | None:
    """How the rules of this day want the Teamleitung to be heard before a Verlängerung of this case."""
    alle = verlangte_abstimmungen(leben.regeln(tag), Entscheidungsart.VERLAENGERUNG, leben.lage(tag))
    return next((v.verlangt for v in alle if Funktion.TEAMLEITUNG in v.verlangt.mit_funktion), None)


def _bitte(leben: Lebenslauf, am: date, verlangt: AbstimmungGefordert, rng: Random) -> UUID:
    kennung = leben.amt.kennung("abstimmung", leben.nr, am)
    bitte = AbstimmungErbitten(
        am=am,
        abstimmung=kennung,
        art=verlangt.arten[0],
        vorgang=Entscheidungsart.VERLAENGERUNG,
        mit_funktion=Funktion.TEAMLEITUNG,
        anliegen=rng.choice(ANLIEGEN),
    )
    leben.tue_geradewegs(bitte, leben.fm.akteur)
    return kennung


def _antwort(leben: Lebenslauf, am: date, kennung: UUID, verlangt: AbstimmungGefordert, rng: Random) -> None:
    ergebnis: Abstimmungsergebnis = moegliche_ergebnisse(verlangt.arten[0])[0]
    antwort = AbstimmungBeantworten(
        am=am,
        abstimmung=kennung,
        ergebnis=ergebnis,
        persoenlich=verlangt.persoenlich or rng.random() < 0.6,
        person_anwesend=verlangt.person_anwesend,
        vermerk=rng.choice(ANTWORTEN),
    )
    leben.tue_geradewegs(antwort, leben.team.leitung.akteur)


def _spaeter(amt: Amt, tag: date, rng: Random, was: Callable[[date], None]) -> None:
    amt.ablauf.plane_am(tag, rng, lambda: was(amt.ablauf.heute))
