"""Before the Fallmanagement and after it: the case is with an Integrationsfachkraft."""

from datetime import date, timedelta

from adapters.demo import berichtigungen, texte, zugang
from adapters.demo.aufenthalt import entschuldigen
from adapters.demo.hemmnisse import feststellen
from adapters.demo.lebenslauf import Lebenslauf
from adapters.demo.lose import Besonderheit, Weg
from domain.befehle import (
    FallAnlegen,
    KontaktErfassen,
    MerkmalAendern,
    ProfilErstellen,
    TerminversaeumnisErfassen,
    ZugangPruefen,
)
from domain.kundenbefehle import KundeAnlegen
from domain.vokabular import Bereich, Einschaetzung, Kontaktform, Merkmal, Profillage, Profilteil, Status

KOMPLEX = (Profillage.ENTWICKLUNGSPROFIL, Profillage.STABILISIERUNGSPROFIL, Profillage.UNTERSTUETZUNGSPROFIL)
INTEGRATIONSNAH = (Profillage.MARKTPROFIL, Profillage.AKTIVIERUNGSPROFIL, Profillage.FOERDERPROFIL)
STATUS_U25 = (Status.ARBEITSLOS, Status.ARBEITSLOS, Status.AUSBILDUNGSUCHEND, Status.SCHUELER)
STATUS_UE25 = (Status.ARBEITSLOS, Status.ARBEITSLOS, Status.ARBEITSLOS, Status.ARBEITSUCHEND)
STATUS_SPAETER = (Status.IN_MASSNAHME, Status.ARBEITSUNFAEHIG, Status.ERWERBSTAETIG, Status.ARBEITSLOS)


def aufnahme(leben: Lebenslauf, tag: date) -> None:
    """The person becomes known, the Fall begins, and somebody is responsible."""
    falsch = leben.hat(Besonderheit.GEBURTSDATUM)
    befehl = KundeAnlegen(
        am=tag,
        name=leben.person.name,
        vorname=leben.person.vorname,
        geburtsdatum=berichtigungen.vertippt(leben.person.geboren) if falsch else leben.person.geboren,
        kundennummer=leben.person.kundennummer,
        bg_nummer=leben.person.bg_nummer,
        kontaktdaten=leben.person.kontaktdaten,
    )
    leben.kunde_anlegen(befehl)
    leben.tue(FallAnlegen(am=tag, kunde=leben.kunde, fachkraft=leben.ifk.kennung))
    status = leben.rng.choice(STATUS_U25 if leben.u25 else STATUS_UE25)
    leben.tue(MerkmalAendern(am=tag, merkmal=Merkmal.STATUS, wert=status))
    leben.nach_aufenthalt = zurueck
    leben.plane(leben.in_tagen(0, 9, tag), profiling)
    leben.plane(leben.in_tagen(20, 60, tag), gespraech)
    leben.plane(max(leben.los.vorschlag_am, tag + timedelta(days=12)), pruefung)
    if leben.rng.random() < 0.3:
        leben.plane(leben.in_tagen(60, 300, tag), statuswechsel)
    berichtigungen.einplanen(leben, tag)


def profiling(leben: Lebenslauf, tag: date) -> None:
    """The first Profiling, with the obstacles it found."""
    komplex = leben.los.weg is not Weg.VERMITTLUNG or leben.rng.random() < 0.3
    lage = leben.rng.choices(KOMPLEX, (5, 5, 1))[0] if komplex else leben.rng.choice(INTEGRATIONSNAH)
    befehl = ProfilErstellen(
        am=tag,
        profillage=lage,
        integrierbar_binnen_12_monaten=not komplex,
        teile=(Profilteil.GESAMTSITUATION, Profilteil.RESSOURCEN),
        vermerk=leben.rng.choice(texte.PROFILING),
    )
    leben.tue(befehl)
    bereiche = [Bereich.LEISTUNGSFAEHIGKEIT, Bereich.RAHMENBEDINGUNGEN]
    if komplex:
        for _ in range(2 if leben.rng.random() < 0.06 else 3):
            feststellen(leben, tag, leben.rng.choice(bereiche))
    for _ in range(leben.rng.choice((0, 1, 1, 2))):
        feststellen(leben, tag, leben.rng.choice(list(Bereich)))


def gespraech(leben: Lebenslauf, tag: date) -> None:
    """A talk of the Vermittlung, which may fall through; the next one in some months."""
    if leben.im_fm:
        return
    if leben.rng.random() < 0.12:
        vermerk = leben.rng.choice(texte.TERMIN_VERSAEUMT)
        leben.tue(TerminversaeumnisErfassen(am=tag, wichtiger_grund=leben.rng.random() < 0.3, vermerk=vermerk))
        leben.plane(leben.in_tagen(7, 21, tag), gespraech)
        return
    leben.erfasst(_gespraech, tag, leben.ifk)
    leben.plane(leben.in_tagen(45, 120, tag), gespraech)


def _gespraech(leben: Lebenslauf, tag: date) -> None:
    qualifiziert = leben.rng.random() < 0.6
    form = Kontaktform.PRAESENZ if qualifiziert else leben.rng.choice((Kontaktform.TELEFON, Kontaktform.SCHRIFTLICH))
    befehl = KontaktErfassen(
        am=tag,
        form=form,
        qualifiziert=qualifiziert,
        person_anwesend=form is not Kontaktform.SCHRIFTLICH,
        vermerk=leben.rng.choice(texte.KONTAKT_QUALIFIZIERT if qualifiziert else texte.KONTAKT_KURZ),
    )
    leben.tue(befehl, leben.ifk.akteur)


def pruefung(leben: Lebenslauf, tag: date) -> None:
    """Is Fallmanagement an option? The result leads to a proposal, or to the next check."""
    if leben.im_fm:
        return
    vorschlagen = leben.los.weg is not Weg.VERMITTLUNG and leben.darf_vorgeschlagen_werden
    ergebnis = Einschaetzung.JA if vorschlagen or leben.wartet else Einschaetzung.NEIN
    if ergebnis is Einschaetzung.NEIN and leben.rng.random() < 0.1:
        ergebnis = Einschaetzung.NICHT_BEURTEILBAR
    leer = not vorschlagen and leben.rng.random() < leben.ifk.sorgfalt.lueckenhaft
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
    naechste = leben.naechster(regel, tag, leben.ifk)
    leben.plane(naechste, pruefung)
    leben.bei_versaeumnis(regel, tag, naechste, entschuldigen)


def statuswechsel(leben: Lebenslauf, tag: date) -> None:
    """The person does something else now; the file learns of it the same day, or knows until when it lasts."""
    if leben.im_fm:
        return
    status = leben.rng.choice(STATUS_SPAETER)
    bis = leben.in_tagen(40, 120, tag) if status is Status.IN_MASSNAHME else None
    leben.tue(MerkmalAendern(am=tag, merkmal=Merkmal.STATUS, wert=status, gilt_bis=bis))


def zurueck(leben: Lebenslauf, tag: date) -> None:
    """After a stay the Vermittlung goes on, and for some the Fallmanagement begins again."""
    if leben.hat(Besonderheit.ZWEITER_AUFENTHALT) and leben.aufenthalt == 1:
        leben.darf_vorgeschlagen_werden = True
        leben.plane(leben.in_tagen(50, 110, tag), pruefung)
    else:
        leben.plane(leben.naechster(leben.fristregel("zugang_geprueft", tag), tag, leben.ifk), pruefung)
    leben.plane(leben.in_tagen(15, 60, tag), gespraech)
