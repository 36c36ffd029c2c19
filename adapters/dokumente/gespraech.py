"""What goes with a talk: the invitation to it, and the Belehrung in it."""

from adapters.dokumente.aktenlage import Aktenlage, Fehlend
from adapters.dokumente.inhalt import Belehrung, Einladung, Erteilung
from domain.ereignisse import BelehrungErteilt, EinladungErgangen
from domain.vokabular import Belehrungsteil
from domain.woerter import wort


def einladung(lage: Aktenlage, eintrag: int | None) -> Einladung | Fehlend:
    """The latest invitation. The file knows its day; hour and room are written in by hand."""
    gewaehlt = lage.gewaehlt(lage.alle(EinladungErgangen), eintrag, "eine Einladung")
    if isinstance(gewaehlt, Fehlend):
        return gewaehlt
    nr, ereignis = gewaehlt
    return Einladung.model_validate(
        {
            **lage.kopf(),
            "eintrag": nr,
            "am": ereignis.am,
            "anlass": lage.begriff("anlass", ereignis.anlass, ereignis.am),
            "termin": ereignis.termin,
            "form": wort(ereignis.form),
            "zustellung": wort(ereignis.zustellung),
            "rechtsfolgen": ereignis.rechtsfolgen,
            "mit_sorgeberechtigten": ereignis.mit_sorgeberechtigten,
        }
    )


def belehrung(lage: Aktenlage, eintrag: int | None) -> Belehrung | Fehlend:
    """Can always be printed, for it is handed out before it is confirmed; a number asks for one that was given."""
    alle = lage.alle(BelehrungErteilt)
    if eintrag is not None:
        gewaehlt = lage.gewaehlt(alle, eintrag, "eine Belehrung")
        if isinstance(gewaehlt, Fehlend):
            return gewaehlt
        alle = [gewaehlt]
    erteilt = [(ereignis.teile, _erteilung(lage, nr, ereignis)) for nr, ereignis in reversed(alle)]
    je_teil = {teil: next((e for teile, e in erteilt if teil in teile), None) for teil in Belehrungsteil}
    return Belehrung.model_validate(
        {
            **lage.kopf(),
            "erteilt": tuple(erteilung for _, erteilung in erteilt),
            "eingliederungsrecht": je_teil[Belehrungsteil.EINGLIEDERUNGSRECHT],
            "leistungsrecht": je_teil[Belehrungsteil.LEISTUNGSRECHT],
        }
    )


def _erteilung(lage: Aktenlage, nr: int, ereignis: BelehrungErteilt) -> Erteilung:
    return Erteilung(
        eintrag=nr,
        am=ereignis.am,
        teile=tuple(wort(teil) for teil in ereignis.teile),
        anlass=lage.begriff("anlass", ereignis.anlass, ereignis.am) if ereignis.anlass is not None else None,
        bestaetigt=ereignis.bestaetigt,
    )
