"""The Übergabeprotokoll: from whom to whom a case went, and what is in it to go on with."""

from dataclasses import dataclass

from adapters.dokumente.aktenlage import Aktenlage, Fehlend, text
from adapters.dokumente.hemmnisse import offene_hemmnisse
from adapters.dokumente.inhalt import Beteiligung, Frist, Gespraech, Uebergabeprotokoll
from adapters.dokumente.vereinbarung import letzte_vereinbarung
from domain.ereignisse import Entscheidung
from domain.fall import Fall, Zustaendigkeit
from domain.fallverlauf import evolve
from domain.fristen.frist import LAUFEND, Ausgang
from domain.woerter import wort

NAECHSTE = 20
"""Fristen a protocol names, the next first."""

_AUSGAENGE = {Ausgang.OFFEN: "offen", Ausgang.BALD_FAELLIG: "bald fällig", Ausgang.UEBERFAELLIG: "überfällig"}


@dataclass(frozen=True, slots=True)
class _Wechsel:
    nr: int
    entscheidung: Entscheidung
    von: Zustaendigkeit
    an: Zustaendigkeit


def uebergabeprotokoll(lage: Aktenlage, eintrag: int | None) -> Uebergabeprotokoll | Fehlend:
    """The last change of who is responsible or in which function; what is open is shown as it stands on `stand`."""
    wechsel = next((w for w in reversed(_wechsel(lage)) if eintrag in (None, w.nr)), None)
    if wechsel is None:
        return lage.fehlend(eintrag, "ein Wechsel der Zuständigkeit")
    entscheidung = wechsel.entscheidung
    am, gespraech = entscheidung.am, entscheidung.gespraech
    return Uebergabeprotokoll.model_validate(
        {
            **lage.kopf(),
            "eintrag": wechsel.nr,
            "am": am,
            "von": lage.fachkraft(wechsel.von, am),
            "an": lage.fachkraft(wechsel.an, am),
            "begruendung": text(entscheidung.begruendung),
            "gespraech": Gespraech(
                am=gespraech.am, form=wort(gespraech.form), person_anwesend=gespraech.person_anwesend
            )
            if gespraech is not None
            else None,
            "beteiligte": tuple(
                Beteiligung(art=wort(a.art), funktion=wort(a.mit_funktion), am=a.am) for a in entscheidung.abstimmungen
            ),
            "hemmnisse": offene_hemmnisse(lage),
            "egv": letzte_vereinbarung(lage),
            "fristen": _fristen(lage),
        }
    )


def _wechsel(lage: Aktenlage) -> list[_Wechsel]:
    """Every change up to `stand`, in order; that the Fall began with somebody is none."""
    alle: list[_Wechsel] = []
    fall: Fall | None = None
    for eintrag in lage.eintraege:
        davor, fall = fall, evolve(fall, eintrag)
        if davor is None or not isinstance(eintrag.ereignis, Entscheidung):
            continue
        von, an = davor.zustaendig, fall.zustaendig
        if (von.fachkraft, von.funktion) != (an.fachkraft, an.funktion):
            alle.append(_Wechsel(eintrag.nr, eintrag.ereignis, von, an))
    return alle


def _fristen(lage: Aktenlage) -> tuple[Frist, ...]:
    """What runs on `stand` and has a day, the overdue ones too."""
    laufende = [
        (abschnitt.faellig_am, str(frist.id), abschnitt.am(lage.stand), frist.regel)
        for frist in lage.fristen
        if (abschnitt := frist.abschnitt(lage.stand)) is not None
        and abschnitt.faellig_am is not None
        and abschnitt.am(lage.stand) in LAUFEND
    ]
    return tuple(
        Frist(aufgabe=regel.aufgabe, faellig_am=faellig, ausgang=_AUSGAENGE[ausgang], fundstelle=regel.fundstelle)
        for faellig, _, ausgang, regel in sorted(laufende, key=lambda zeile: zeile[:2])[:NAECHSTE]
    )
