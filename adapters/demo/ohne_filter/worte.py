"""The names the Regelwerk in force gives to talks, steps and aims, and the duties they stand in."""

from collections.abc import Iterator
from datetime import date

from adapters.demo.ohne_filter.betreuung import Betreuung
from domain.kalender import fristende
from domain.regelwerk import erfuellung
from domain.regelwerk.forderungen import UnterbleibenGefordert, VorherGefordert
from domain.regelwerk.fristregel import Fristregel

ANTRAG, BEWILLIGUNG, UEBERGABE = "antrag_vollstaendig", "leistung_bewilligt", "zustaendigkeit_uebertragen"
KONTAKT = "kontakt"


def worte(b: Betreuung, tag: date, feld: str) -> tuple[str, ...]:
    """Every word this field may hold on that day."""
    return tuple(b.leben.regeln(tag).begriffe(feld))


def anlass(b: Betreuung, tag: date, nach: str, stamm: str) -> str | None:
    """What the talk is called that a rule of the case asks for after such an entry; else the word that sounds like it."""
    for regel in nach_ereignis(b, tag, nach):
        for muster in regel.erfuellt_durch:
            if muster.ereignis == KONTAKT and muster.anlaesse:
                return muster.anlaesse[0]
    return next((wort for wort in worte(b, tag, "anlass") if wort.startswith(stamm)), None)


def anlass_des_einstiegs(b: Betreuung, tag: date) -> str | None:
    return anlass(b, tag, ANTRAG, "einstieg")


def anlass_des_ersten(b: Betreuung, tag: date) -> str | None:
    return anlass(b, tag, BEWILLIGUNG, "erst")


def anlass_des_folgenden(b: Betreuung, tag: date) -> str | None:
    return next((wort for wort in worte(b, tag, "anlass") if wort.startswith("folge")), None)


def nach_ereignis(b: Betreuung, tag: date, ereignis: str) -> Iterator[Fristregel]:
    """The duties of the case that such an entry starts."""
    for regel in b.leben.massgebliche(tag):
        if any(a.muster is not None and a.muster.ereignis == ereignis for a in regel.ausloeser):
            yield regel


def gespraechsregel(b: Betreuung, tag: date, nach: str) -> Fristregel | None:
    """The shortest period in which a talk is due after such an entry."""
    return _kuerzeste(b, tag, nach_ereignis(b, tag, nach), KONTAKT)


def wiederkehrende(b: Betreuung, tag: date, ereignis: str) -> Fristregel | None:
    """The shortest period in which such an entry is due again and again."""
    immer_wieder = (regel for regel in b.leben.massgebliche(tag) if regel.wiederkehrend)
    return _kuerzeste(b, tag, immer_wieder, ereignis)


def _kuerzeste(b: Betreuung, tag: date, regeln: Iterator[Fristregel], ereignis: str) -> Fristregel | None:
    passende = [
        (fristende(tag, regel.dauer, b.amt.mandant.land), regel.id, regel)
        for regel in regeln
        if regel.dauer is not None and any(muster.ereignis == ereignis for muster in regel.erfuellt_durch)
    ]
    return min(passende)[2] if passende else None


def unterbleibt(b: Betreuung, tag: date, vorgang: str) -> bool:
    """Whether a rule says that such a thing is not done with this person now."""
    lage = b.leben.lage(tag)
    return any(
        isinstance(regel.verlangt, UnterbleibenGefordert) and not regel.nur and regel.geltung.trifft_zu(lage)
        for regel in b.leben.regeln(tag).vorgangsregeln(vorgang)
    )


def geschah(b: Betreuung, verlangt: VorherGefordert, tag: date) -> bool:
    """Whether the file holds such an entry of that day or before, no longer ago than is asked."""
    return erfuellung.geschah(verlangt, b.amt.betrieb.akte(b.leben.fall).bis(tag), tag, b.amt.mandant.land)
