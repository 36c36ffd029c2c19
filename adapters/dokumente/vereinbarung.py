"""The EGV as it is signed, and its tasks and days at a glance."""

from datetime import date

from adapters.dokumente.aktenlage import Aktenlage, Fehlend, text
from adapters.dokumente.inhalt import (
    Aufgabe,
    Eingliederungsvereinbarung,
    Formblatt,
    Terminaufgabe,
    Vereinbarung,
)
from domain import ereignisse
from domain.ereigniswerte import Aufgabe as VereinbarteAufgabe
from domain.persoenlich import Verborgen
from domain.vokabular import NIE, Zeitraumart
from domain.woerter import wort

_ARTEN: dict[type[ereignisse.Vereinbarung], str] = {
    ereignisse.EGVSigned: wort(Zeitraumart.EGV),
    ereignisse.EGVErsetztDurchVA: "Verwaltungsakt anstelle der Eingliederungsvereinbarung",
    ereignisse.KooperationsplanVereinbart: wort(Zeitraumart.KOOPERATIONSPLAN),
}
WAS = "eine Eingliederungsvereinbarung"


def eingliederungsvereinbarung(lage: Aktenlage, eintrag: int | None) -> Eingliederungsvereinbarung | Fehlend:
    """The latest agreement, whatever the statute of its day calls it."""
    egv = _gewaehlt(lage, eintrag)
    if isinstance(egv, Fehlend):
        return egv
    return Eingliederungsvereinbarung.model_validate({**lage.kopf(), "egv": egv})


def formblatt(lage: Aktenlage, eintrag: int | None) -> Formblatt | Fehlend:
    """Tasks without a day that can be read come last. An agreement without tasks has nothing to be shown at a glance."""
    egv = _gewaehlt(lage, eintrag)
    if isinstance(egv, Fehlend):
        return egv
    aufgaben = [
        Terminaufgabe(was=aufgabe.was, bis=aufgabe.bis, von_person=von_person)
        for von_person, seite in ((True, egv.aufgaben_person), (False, egv.aufgaben_amt))
        for aufgabe in seite
    ]
    if not aufgaben:
        return lage.fehlend(eintrag, f"{WAS}, die Aufgaben mit Terminen nennt")
    return Formblatt.model_validate({**lage.kopf(), "egv": egv, "aufgaben": tuple(sorted(aufgaben, key=_faellig))})


def letzte_vereinbarung(lage: Aktenlage) -> Vereinbarung | None:
    """The latest one, None if there is none."""
    gefunden = lage.alle(ereignisse.Vereinbarung)
    return _vereinbarung(lage, *gefunden[-1]) if gefunden else None


def _gewaehlt(lage: Aktenlage, eintrag: int | None) -> Vereinbarung | Fehlend:
    gewaehlt = lage.gewaehlt(lage.alle(ereignisse.Vereinbarung), eintrag, WAS)
    return gewaehlt if isinstance(gewaehlt, Fehlend) else _vereinbarung(lage, *gewaehlt)


def _vereinbarung(lage: Aktenlage, nr: int, ereignis: ereignisse.Vereinbarung) -> Vereinbarung:
    unterschrieben = isinstance(ereignis, ereignisse.EGVSigned)
    return Vereinbarung(
        eintrag=nr,
        art=_ARTEN[type(ereignis)],
        am=ereignis.am,
        gilt_ab=ereignis.gilt_ab,
        gilt_bis=ereignis.gilt_bis,
        leitziel=text(ereignis.leitziel),
        zielkategorie=wort(ereignis.zielkategorie) if ereignis.zielkategorie is not None else None,
        aufgaben_person=_aufgaben(ereignis.aufgaben_person),
        aufgaben_amt=_aufgaben(ereignis.aufgaben_amt),
        pflichten_person=text(ereignis.pflichten_person),
        pflichten_amt=text(ereignis.pflichten_amt),
        inhalt=text(ereignis.inhalt),
        auswertung_vorige=text(ereignis.auswertung_vorige),
        begruendung=text(ereignis.begruendung) if isinstance(ereignis, ereignisse.EGVErsetztDurchVA) else None,
        unterschriften=unterschrieben,
        sorgeberechtigte=(isinstance(ereignis, ereignisse.EGVSigned) and ereignis.mitunterzeichnet)
        or (unterschrieben and lage.minderjaehrig(ereignis.am)),
    )


def _aufgaben(aufgaben: Verborgen | tuple[VereinbarteAufgabe, ...]) -> tuple[Aufgabe, ...]:
    if isinstance(aufgaben, Verborgen):
        return (Aufgabe(was=str(aufgaben), bis=None),)
    return tuple(Aufgabe(was=aufgabe.was, bis=aufgabe.bis) for aufgabe in aufgaben)


def _faellig(aufgabe: Aufgabe) -> date:
    return aufgabe.bis or NIE
