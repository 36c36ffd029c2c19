"""What goes wrong and is put right: wrong entries, wrong days, changed names, excuses, and attempts that are refused."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from adapters.demo import hemmnisse, kontakte, texte
from adapters.demo.lebenslauf import Lebenslauf
from adapters.demo.lose import Besonderheit
from adapters.demo.namen import NACHNAMEN, kontaktdaten
from adapters.demo.personal import wenigste
from domain.befehle import (
    AbweichungBegruenden,
    BeginnBerichtigen,
    EintraegeStornieren,
    Ersatzeintrag,
    FallBeenden,
    KontaktErfassen,
    MerkmalAendern,
    ZustaendigkeitUebertragen,
)
from domain.entscheidungen.ergebnis import Zurueckweisung
from domain.fristen.frist import Ausgang
from domain.kundenbefehle import KundeBerichtigen
from domain.vokabular import Bearbeitungsstand, Bereich, Funktion, Grad, Kontaktform, Merkmal

VERSUCHE = 8
"""How often something is tried again, some weeks later each time, until the case allows it."""

Berichtigung = Callable[[Lebenslauf, date], bool]
"""Returns whether it could be done now."""


def einplanen(leben: Lebenslauf, tag: date) -> None:
    """Everything special about this case happens at some time of its first year."""
    for besonderheit, (berichtigung, von, bis) in BERICHTIGUNGEN.items():
        if leben.hat(besonderheit):
            leben.plane(leben.in_tagen(von, bis, tag), partial(_versuche, berichtigung=berichtigung), bleibt=True)


def _versuche(leben: Lebenslauf, tag: date, *, berichtigung: Berichtigung, uebrig: int = VERSUCHE) -> None:
    if not berichtigung(leben, tag) and uebrig > 0:
        erneut = partial(_versuche, berichtigung=berichtigung, uebrig=uebrig - 1)
        leben.plane(leben.in_tagen(20, 40, tag), erneut, bleibt=True)


# --- the person ------------------------------------------------------------------------------------------------------


def vertippt(geboren: date) -> date:
    """A birth date as it is mistyped: one digit of the year."""
    return geboren.replace(year=geboren.year - 1, day=min(geboren.day, 28))


def _geburtsdatum(leben: Lebenslauf, tag: date) -> bool:
    befehl = KundeBerichtigen(
        am=tag, geburtsdatum=leben.person.geboren, begruendung=leben.rng.choice(texte.GEBURTSDATUM)
    )
    leben.kunde_berichtigen(befehl)
    return True


def _umzug(leben: Lebenslauf, tag: date) -> bool:
    neu = kontaktdaten(leben.rng, leben.person.vorname, leben.person.name, leben.amt.mandant.orte)
    leben.kunde_berichtigen(KundeBerichtigen(am=tag, kontaktdaten=neu, begruendung=leben.rng.choice(texte.UMZUG)))
    return True


def _heirat(leben: Lebenslauf, tag: date) -> bool:
    name = leben.rng.choice([name for name in NACHNAMEN if name != leben.person.name])
    leben.kunde_berichtigen(KundeBerichtigen(am=tag, name=name, begruendung=leben.rng.choice(texte.HEIRAT)))
    return True


# --- the case --------------------------------------------------------------------------------------------------------


def _beginn(leben: Lebenslauf, tag: date) -> bool:
    stand = leben.stand
    if stand is None:
        return False
    frueher = stand.beginn - timedelta(days=leben.rng.randrange(1, 6))
    leben.tue(BeginnBerichtigen(am=frueher, begruendung=leben.rng.choice(texte.BEGINN)))
    return True


def _storno(leben: Lebenslauf, tag: date) -> bool:
    """A contact recorded in the wrong case; noticed some days later."""
    befehl = kontakte.befehl(leben, tag, leben.zustaendig, Kontaktform.PRAESENZ, qualifiziert=True)
    nummern = leben.tue(befehl).eintraege

    def stornieren(leben: Lebenslauf, am: date) -> None:
        grund = leben.rng.choice(texte.STORNO)
        leben.tue(EintraegeStornieren(am=am, eintraege=nummern, begruendung=grund))

    leben.plane(leben.in_tagen(1, 12, tag), stornieren, bleibt=True)
    return True


def _storno_ersatz(leben: Lebenslauf, tag: date) -> bool:
    """A contact recorded under the wrong day; the right one takes its place."""
    stand = leben.stand
    falsch = tag - timedelta(days=leben.rng.randrange(1, 4))
    if stand is None or falsch < stand.beginn:
        return False
    befehl = kontakte.befehl(leben, falsch, leben.zustaendig, Kontaktform.PRAESENZ, qualifiziert=True)
    akteur = leben.zustaendig.akteur
    nummern = leben.tue(befehl, akteur).eintraege

    def stornieren(leben: Lebenslauf, am: date) -> None:
        ersatz = Ersatzeintrag(kontakt=befehl.model_copy(update={"am": tag, "fachkraft": akteur.fachkraft}))
        grund = leben.rng.choice(texte.STORNO_DATUM)
        leben.tue(EintraegeStornieren(am=am, eintraege=nummern, begruendung=grund, ersatz=ersatz))

    leben.plane(leben.in_tagen(1, 12, tag), stornieren, bleibt=True)
    return True


def _storno_hemmnis(leben: Lebenslauf, tag: date) -> bool:
    """An obstacle entered by mistake and worked on: it can only be voided together with what followed."""
    hindernis = hemmnisse.feststellen(leben, tag, Bereich.SOZIALE_KOMPETENZEN)
    leben.hindernisse.remove(hindernis)

    def bearbeiten(leben: Lebenslauf, am: date) -> None:
        hemmnisse.bearbeiten(leben, am, hindernis, Bearbeitungsstand.IN_BEARBEITUNG)

    def stornieren(leben: Lebenslauf, am: date) -> None:
        grund = leben.rng.choice(texte.STORNO)
        nur_das_erste = EintraegeStornieren(am=am, eintraege=(hindernis.eintraege[0],), begruendung=grund)
        if isinstance(leben.versuche(nur_das_erste), Zurueckweisung):
            leben.tue(EintraegeStornieren(am=am, eintraege=tuple(hindernis.eintraege), begruendung=grund))

    leben.plane(leben.in_tagen(3, 10, tag), bearbeiten, bleibt=True)
    leben.plane(leben.in_tagen(15, 30, tag), stornieren, bleibt=True)
    return True


def _wechsel(leben: Lebenslauf, tag: date) -> bool:
    """Another Fallmanager takes a running case over, if there is a place."""
    andere = [kraft for team in leben.amt.teams for kraft in team.fallmanagement if kraft is not leben.fm]
    if not leben.im_fm or not andere:
        return False
    neu = wenigste(andere)
    befehl = ZustaendigkeitUebertragen(
        am=tag,
        fachkraft=neu.kennung,
        funktion=Funktion.FALLMANAGEMENT,
        begruendung=leben.rng.choice(texte.ZUSTAENDIGKEIT),
    )
    if isinstance(leben.versuche(befehl, leben.team.leitung.akteur), Zurueckweisung):
        return False
    leben.fm.faelle -= 1
    neu.faelle += 1
    leben.fm = neu
    return True


def _merkmal_offen(leben: Lebenslauf, tag: date) -> bool:
    """The Prognose is given up until somebody assesses it anew."""
    leben.tue(MerkmalAendern(am=tag, merkmal=Merkmal.INTEGRATIONSPROGNOSE, wert=None))
    return True


def frist_entschuldigen(leben: Lebenslauf, tag: date) -> bool:
    """Grounds are given for the lapse of a soll Frist that is overdue, or else of one that soon will be."""
    sicht = leben.amt.betrieb.fallsicht(leben.fall)
    for ausgang in (Ausgang.UEBERFAELLIG, Ausgang.BALD_FAELLIG):
        for frist in sicht.fristen if sicht is not None else ():
            if frist.regel.grad is Grad.SOLL and frist.ausgang(tag) is ausgang:
                bis = leben.in_tagen(20, 90, tag) if leben.rng.random() < 0.3 else None
                grund = leben.rng.choice(texte.ABWEICHUNG_FRIST)
                leben.tue(AbweichungBegruenden(am=tag, frist=frist.id, begruendung=grund, bis=bis))
                return True
    return False


def _verweigert(leben: Lebenslauf, tag: date) -> bool:
    """Attempts nothing comes of: a talk of next week, and the end of a stay that there is not, or with nothing to it."""
    bald = KontaktErfassen(am=tag + timedelta(days=5), form=Kontaktform.TELEFON, qualifiziert=False)
    leben.versuche(bald)
    if not leben.im_fm:
        grund = leben.regeln(tag).alle_abgangsgruende()[0].schluessel
        leben.versuche(FallBeenden(am=tag, grund=grund, begruendung="Verwechslung"))
    return True


BERICHTIGUNGEN: dict[Besonderheit, tuple[Berichtigung, int, int]] = {
    Besonderheit.UMZUG: (_umzug, 20, 400),
    Besonderheit.HEIRAT: (_heirat, 20, 400),
    Besonderheit.GEBURTSDATUM: (_geburtsdatum, 10, 200),
    Besonderheit.BEGINN: (_beginn, 5, 60),
    Besonderheit.STORNO: (_storno, 20, 200),
    Besonderheit.STORNO_ERSATZ: (_storno_ersatz, 20, 200),
    Besonderheit.STORNO_HEMMNIS: (_storno_hemmnis, 20, 150),
    Besonderheit.WECHSEL: (_wechsel, 60, 200),
    Besonderheit.ABWEICHUNG: (frist_entschuldigen, 150, 300),
    Besonderheit.MERKMAL_OFFEN: (_merkmal_offen, 60, 250),
    Besonderheit.VERWEIGERT: (_verweigert, 10, 100),
}
"""What is done, and between which days of the case."""
