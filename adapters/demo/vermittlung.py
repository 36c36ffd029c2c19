"""Before the Fallmanagement and after it: the case is with an Integrationsfachkraft."""

from datetime import date, timedelta

from adapters.demo import berichtigungen, kontakte, profile, texte, zeitraeume, zugang
from adapters.demo.aufenthalt import entschuldigen
from adapters.demo.lebenslauf import Lebenslauf
from adapters.demo.lose import Besonderheit, Weg
from domain.befehle import FallAnlegen, MerkmalAendern, ZugangPruefen
from domain.kundenbefehle import KundeAnlegen
from domain.vokabular import Einschaetzung, Merkmal, Status

PRUEFUNG = 180
"""Days between two checks where no rule names a period."""
STATUS_U25 = (Status.ARBEITSLOS, Status.ARBEITSLOS, Status.AUSBILDUNGSUCHEND, Status.SCHUELER)
STATUS_UE25 = (Status.ARBEITSLOS, Status.ARBEITSLOS, Status.ARBEITSLOS, Status.ARBEITSUCHEND)


def aufnahme(leben: Lebenslauf, tag: date) -> None:
    """The person becomes known, the Fall begins, and somebody is responsible."""
    leben.kunde_anlegen(angaben_zur_person(leben, tag))
    leben.tue(FallAnlegen(am=tag, kunde=leben.kunde, fachkraft=leben.ifk.kennung))
    status = leben.rng.choice(STATUS_U25 if leben.u25 else STATUS_UE25)
    if leben.hat(Besonderheit.SCHULKIND):
        status = Status.SCHUELER
    leben.tue(MerkmalAendern(am=tag, merkmal=Merkmal.STATUS, wert=status))
    if status is Status.SCHUELER:
        zeitraeume.schule(leben, tag)
    leben.nach_aufenthalt = zurueck
    leben.plane(leben.in_tagen(0, 9, tag), profile.erstes)
    leben.plane(leben.in_tagen(20, 60, tag), gespraech)
    leben.plane(max(leben.los.vorschlag_am, tag + timedelta(days=12)), pruefung)
    if leben.rng.random() < 0.3:
        leben.plane(leben.in_tagen(60, 300, tag), zeitraeume.wechsel)
    berichtigungen.einplanen(leben, tag)


def angaben_zur_person(leben: Lebenslauf, tag: date) -> KundeAnlegen:
    """The person as the office gets to know them: some with a birth date that was mistyped."""
    falsch = leben.hat(Besonderheit.GEBURTSDATUM)
    return KundeAnlegen(
        am=tag,
        name=leben.person.name,
        vorname=leben.person.vorname,
        geburtsdatum=berichtigungen.vertippt(leben.person.geboren) if falsch else leben.person.geboren,
        kundennummer=leben.person.kundennummer,
        bg_nummer=leben.person.bg_nummer,
        kontaktdaten=leben.person.kontaktdaten,
    )


def gespraech(leben: Lebenslauf, tag: date) -> None:
    """A talk of the Vermittlung, which may fall through; the next one when a rule says so, else in some months."""
    if leben.im_fm:
        return
    if kontakte.versaeumt(leben, tag, leben.ifk):
        leben.plane(leben.in_tagen(7, 21, tag), gespraech)
        return
    leben.erfasst(_gespraech, tag, leben.ifk)
    regel = leben.fristregel("kontakt", tag)
    naechstes = leben.naechster(regel, tag, leben.ifk) if regel is not None else leben.in_tagen(45, 120, tag)
    leben.plane(naechstes, gespraech)
    leben.bei_versaeumnis(regel, tag, naechstes, entschuldigen)


def _gespraech(leben: Lebenslauf, tag: date) -> None:
    verlangt = leben.fristregel("kontakt", tag) is not None
    qualifiziert = leben.rng.random() < (1 - leben.ifk.sorgfalt.lueckenhaft if verlangt else 0.6)
    gespraechsform = kontakte.form(leben, tag, persoenlich=0.8 if verlangt else 1)
    wie = gespraechsform if qualifiziert else leben.rng.choice(kontakte.FERN[1:])
    kontakte.fuehren(leben, tag, leben.ifk, wie, qualifiziert=qualifiziert)


def pruefung(leben: Lebenslauf, tag: date) -> None:
    """Is Fallmanagement an option? The result leads to a proposal, or to the next check."""
    if leben.im_fm:
        return
    vorschlagen = leben.los.weg is not Weg.VERMITTLUNG and leben.darf_vorgeschlagen_werden
    ergebnis = Einschaetzung.JA if vorschlagen or leben.wartet else Einschaetzung.NEIN
    if ergebnis is Einschaetzung.NEIN and leben.rng.random() < 0.1:
        ergebnis = Einschaetzung.NICHT_BEURTEILBAR
    leer = not vorschlagen and leben.rng.random() < 2 * leben.ifk.sorgfalt.lueckenhaft
    befehl = ZugangPruefen(
        am=tag,
        ergebnis=None if leer else ergebnis,
        begruendung=leben.rng.choice(texte.ZUGANGSPRUEFUNG[ergebnis]),
    )
    leben.tue(befehl, leben.ifk.akteur)
    if vorschlagen:
        leben.darf_vorgeschlagen_werden = False
        leben.plane(tag if leben.los.pflicht else leben.in_tagen(0, 8, tag), zugang.vorschlagen)
    regel = leben.fristregel("zugang_geprueft", tag)
    naechste = leben.naechster(regel, tag, leben.ifk, sonst=PRUEFUNG)
    leben.plane(naechste, pruefung)
    leben.bei_versaeumnis(regel, tag, naechste, entschuldigen)


def zurueck(leben: Lebenslauf, tag: date) -> None:
    """After a stay the Vermittlung goes on, and for some the Fallmanagement begins again."""
    if leben.hat(Besonderheit.ZWEITER_AUFENTHALT) and leben.aufenthalt == 1:
        leben.darf_vorgeschlagen_werden = True
        leben.plane(leben.in_tagen(25, 70, tag), pruefung)
    else:
        regel = leben.fristregel("zugang_geprueft", tag)
        leben.plane(leben.naechster(regel, tag, leben.ifk, sonst=PRUEFUNG), pruefung)
    leben.plane(leben.in_tagen(15, 60, tag), gespraech)
