"""The benefits: applied for, granted for some months at a time, ended, and by some applied for again."""

from datetime import date, timedelta

from adapters.demo import zeitraeume
from adapters.demo.lose import ALTERSGRENZE, Besonderheit
from adapters.demo.ohne_filter import aufgaben, gespraeche, jugend, kategorien, uebergang
from adapters.demo.ohne_filter.betreuung import Betreuung
from adapters.demo.ohne_filter.lose import Vorgeschichte
from adapters.demo.ohne_filter.worte import ANTRAG, nach_ereignis
from adapters.demo.vermittlung import STATUS_UE25, angaben_zur_person
from domain.befehle import (
    AntragFesthalten,
    BewilligungFesthalten,
    FallAnlegen,
    LeistungsendeFesthalten,
    MerkmalAendern,
)
from domain.kalender import plus_monate
from domain.vokabular import Funktion, Kundenkategorie, Merkmal, Personengruppe, Status, Zeitraumart

GEFLUECHTET = 0.05
MONATE = (6, 12, 12)
"""For how long benefits are granted."""


def aufnahme(b: Betreuung, tag: date) -> None:
    """The person becomes known, and somebody of the Geschäftsstelle is responsible from the first day."""
    leben = b.leben
    leben.kunde_anlegen(angaben_zur_person(leben, tag))
    leben.tue(FallAnlegen(am=tag, kunde=leben.kunde, fachkraft=b.kraft.kennung, funktion=b.funktion))
    if b.los.zielgruppe is None:
        selbstaendig = b.los.kategorie is Kundenkategorie.S
        status = Status.ERWERBSTAETIG if selbstaendig else b.rng.choice(STATUS_UE25)
        leben.tue(MerkmalAendern(am=tag, merkmal=Merkmal.STATUS, wert=status))
        if selbstaendig:
            gruppe = b.rng.choice((Personengruppe.SELBSTAENDIGE, Personengruppe.EXISTENZGRUENDENDE))
            leben.tue(MerkmalAendern(am=tag, merkmal=Merkmal.PERSONENGRUPPE, wert=gruppe))
        elif b.selten(GEFLUECHTET):
            leben.tue(MerkmalAendern(am=tag, merkmal=Merkmal.PERSONENGRUPPE, wert=Personengruppe.GEFLUECHTETE))
    else:
        jugend.beginnen(b, tag)
        kategorien.geburtstag_einplanen(b, tag)
    aufgaben.einplanen(b, tag)
    if b.los.hat(Besonderheit.WECHSEL):
        b.plane(b.in_tagen(60, 240, tag), _wechsel)
    if b.los.los.ende_am is not None:
        b.plane(max(b.los.los.ende_am, b.in_tagen(40, 60, tag)), enden, als_erstes=True)
    antrag(b, tag)


def antrag(b: Betreuung, tag: date) -> None:
    """The form is complete. Whoever is a new case is invited to the first talk; the others go on where they stopped."""
    vorher, alg_bis = b.los.vorgeschichte, None
    letzter = None
    if vorher is Vorgeschichte.EBEN_NOCH and tag == b.los.los.beginn:
        letzter = tag - timedelta(days=b.rng.randrange(5, 120))
    elif vorher is Vorgeschichte.FRUEHER:
        letzter = tag - timedelta(days=b.rng.randrange(260, 1_400))
    befehl = AntragFesthalten(
        am=tag,
        letzter_bezug_bis=letzter if tag == b.los.los.beginn else None,
        zuzug=vorher is Vorgeschichte.ZUZUG,
        erstmals=vorher is Vorgeschichte.ERSTMALS and tag == b.los.los.beginn,
    )
    antwort = b.leben.tue(befehl, b.sachbearbeitung())
    b.antrag_am = tag
    if vorher is Vorgeschichte.ARBEITSLOSENGELD and tag == b.los.los.beginn:
        alg_bis = b.in_tagen(50, 110, tag)
        art = Zeitraumart.ARBEITSLOSENGELD
        zeitraeume.beginnen(b.leben, tag, None, art, von=tag - timedelta(days=b.rng.randrange(60, 200)), bis=alg_bis)
    if _ist_neufall(b, tag, antwort.eintraege[0]):
        gespraeche.einstieg_anbieten(b, tag, alg_bis=alg_bis)
    else:
        # Looked after until a short while ago: rights and duties are known.
        gespraeche.inhalte_des_einstiegs(b, tag, None)
    b.plane(b.in_tagen(12, 45, tag), bewilligen)
    aufgaben.bald(b, tag)


def _ist_neufall(b: Betreuung, tag: date, nr: int) -> bool:
    """Whether the application calls for a first talk: as the rules have it, else as it was meant."""
    akte = b.amt.betrieb.akte(b.leben.fall)
    eintrag = next(e for e in akte.eintraege if e.nr == nr)
    regeln = [r for r in nach_ereignis(b, tag, ANTRAG) if any(m.ereignis == "kontakt" for m in r.erfuellt_durch)]
    if not regeln:
        return b.los.vorgeschichte is not Vorgeschichte.EBEN_NOCH
    return any(regel.ausgeloest_von(eintrag.ereignis) for regel in regeln)


def bewilligen(b: Betreuung, tag: date) -> None:
    """The benefits are granted; soon after comes the first talk about where it shall go."""
    erstes = not b.bewilligt
    b.bewilligt = True
    ab = tag.replace(day=1)
    if not erstes:
        ab = plus_monate(ab, 1)
    bis = plus_monate(ab, b.rng.choice(MONATE)) - timedelta(days=1)
    b.leben.tue(BewilligungFesthalten(am=tag, gilt_ab=ab, gilt_bis=bis), b.sachbearbeitung())
    b.plane(bis - timedelta(days=b.rng.randrange(5, 25)), bewilligen)
    if erstes:
        ist_nah = b.funktion is Funktion.FALLMANAGEMENT_ARBEITSMARKTNAH
        if not ist_nah:
            gespraeche.erstes_vereinbaren(b, tag)
        aufgaben.bald(b, tag)


def _wechsel(b: Betreuung, tag: date) -> None:
    uebergang.anders_verteilen(b, tag)


# --- the end ---------------------------------------------------------------------------------------------------------


def enden(b: Betreuung, tag: date) -> None:
    """The benefits end for the reason meant for it, and with them everything that was planned."""
    los = b.los.los
    if los.grund is None or los.ende_am is None:
        return
    # The statute names the last day of a month, whether anybody works on it or not.
    letzter = los.ende_am if los.grund == ALTERSGRENZE else tag
    b.leben.tue(LeistungsendeFesthalten(am=letzter, grund=los.grund), b.sachbearbeitung())
    b.leben.abschnitt += 1
    b.kraft.faelle -= 1
    b.gespraeche += 1
    b.bewilligt = False
    if b.los.wieder is not None:
        b.plane(letzter + timedelta(days=b.los.wieder), _wieder_da)
    else:
        b.leben.fort = True


def _wieder_da(b: Betreuung, tag: date) -> None:
    """The work has come to an end: the person applies again."""
    b.kraft.faelle += 1
    b.einstieg_gefuehrt = False
    b.egv_bis = None
    b.in_arbeit.clear()
    b.leben.tue(MerkmalAendern(am=tag, merkmal=Merkmal.STATUS, wert=Status.ARBEITSLOS))
    aufgaben.einplanen(b, tag)
    antrag(b, tag)
