"""The Bewerberprofil: the latest Profiling and what stands around it."""

from adapters.dokumente.aktenlage import Aktenlage, Fehlend, text
from adapters.dokumente.hemmnisse import offene_hemmnisse
from adapters.dokumente.inhalt import Bewerberprofil, Profiling, Ressource, Ziel
from domain.ereignisse import ProfilingErstellt, RessourceFestgestellt, ZielVereinbart
from domain.vokabular import Merkmal
from domain.woerter import wort


def bewerberprofil(lage: Aktenlage, eintrag: int | None) -> Bewerberprofil | Fehlend:
    """Without a Profiling there is none. A Zielberuf named before goes on to hold until another one is."""
    alle = lage.alle(ProfilingErstellt)
    gewaehlt = lage.gewaehlt(alle, eintrag, "ein Profiling")
    if isinstance(gewaehlt, Fehlend):
        return gewaehlt
    bis_dahin = alle[: alle.index(gewaehlt) + 1]
    zielberufe = [profiling.zielberuf for _, profiling in bis_dahin if profiling.zielberuf is not None]
    return Bewerberprofil.model_validate(
        {
            **lage.kopf(),
            "kundenkategorie": lage.merkmal(Merkmal.KUNDENKATEGORIE),
            "zielgruppe": lage.merkmal(Merkmal.ZIELGRUPPE),
            "status": lage.merkmal(Merkmal.STATUS),
            "schulform": lage.merkmal(Merkmal.SCHULFORM),
            "ausbildungsreife": lage.merkmal(Merkmal.AUSBILDUNGSREIFE),
            "profiling": _profiling(*gewaehlt),
            "zielberuf": text(zielberufe[-1]) if zielberufe else None,
            "ziel": _ziel(lage),
            "hemmnisse": offene_hemmnisse(lage),
            "ressourcen": _ressourcen(lage),
        }
    )


def _profiling(nr: int, ereignis: ProfilingErstellt) -> Profiling:
    prognosen = {True: "Integration binnen 12 Monaten erwartet", False: "Integration nicht binnen 12 Monaten erwartet"}
    erwartet = ereignis.integrierbar_binnen_12_monaten
    return Profiling(
        eintrag=nr,
        am=ereignis.am,
        gilt_bis=ereignis.gilt_bis,
        teile=tuple(wort(teil) for teil in ereignis.teile),
        profillage=wort(ereignis.profillage) if ereignis.profillage is not None else None,
        prognose=prognosen[erwartet] if erwartet is not None else None,
        selbsteinschaetzung=text(ereignis.selbsteinschaetzung),
        fremdeinschaetzung=text(ereignis.fremdeinschaetzung),
        abgleich=text(ereignis.abgleich),
        vermerk=text(ereignis.vermerk),
    )


def _ziel(lage: Aktenlage) -> Ziel | None:
    ziele = lage.alle(ZielVereinbart)
    if not ziele:
        return None
    _, ereignis = ziele[-1]
    return Ziel(
        ziel=lage.begriff("ziel", ereignis.ziel, ereignis.am),
        am=ereignis.am,
        bis=ereignis.bis,
        beruf=text(ereignis.beruf),
        wuensche=text(ereignis.wuensche),
        begruendung=text(ereignis.begruendung),
        einvernehmlich=ereignis.einvernehmlich,
    )


def _ressourcen(lage: Aktenlage) -> tuple[Ressource, ...]:
    """Each once, as it was described last."""
    letzte = {
        e.ressource: Ressource(seit=e.am, beschreibung=text(e.beschreibung))
        for _, e in lage.alle(RessourceFestgestellt)
    }
    return tuple(letzte.values())
