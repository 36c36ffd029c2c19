"""The view `berichte`: the rows of a case and of the office."""

from collections.abc import Iterator, Mapping
from datetime import date
from uuid import UUID

from sqlalchemy import MetaData, Table

from domain.organisation.ereignisse import AnteilGeaendert, Ausgeschieden, RollenGeaendert, TeamGewechselt
from domain.organisation.fachkraft import Team, fachkraft_aus
from projections.berichte import tabellen as tabellen_
from projections.berichte.zeilen import zeilen
from projections.fallsicht import Fallsicht
from projections.intervalle import aus_wechseln, text
from projections.sicht import Stammdaten, Zeile, Zeilen


class Berichte:
    """What reports count and no other view has, as facts with their days."""

    name = "berichte"
    version = 2
    haengt_an_regeln = True
    """Which contacts count, and until when an agreement runs, is data of the rules."""
    stammtabellen = tabellen_.STAMMTABELLEN

    def tabellen(self, metadata: MetaData, endung: str) -> Mapping[str, Table]:
        return tabellen_.tabellen(metadata, endung)

    def zeilen(self, sicht: Fallsicht) -> Zeilen:
        return zeilen(sicht)

    def stammzeilen(self, stamm: Stammdaten, strom: UUID) -> Zeilen:
        art, kennung = stamm.stroeme[strom]
        match art:
            case "fachkraft":
                return {"fachkraefte": list(_beschaeftigungen(stamm, kennung))}
            case "team" if kennung in stamm.teams:
                return {"teams": list(_zugehoerigkeiten(stamm.teams[kennung]))}
            case _:
                return {}


def _zugehoerigkeiten(team: Team) -> Iterator[Zeile]:
    """Before the first day recorded it is taken to have belonged where it first did."""
    ab_tage = sorted({date.min, *(ab for ab, _ in team.geschaeftsstellen)})
    for von, bis, stelle in aus_wechseln((ab, team.geschaeftsstelle(ab)) for ab in ab_tage):
        yield (str(team.id), bis.isoformat(), von.isoformat(), team.name, text(stelle))


def _beschaeftigungen(stamm: Stammdaten, kennung: UUID) -> Iterator[Zeile]:
    """Each day from what was recorded of no later one. Before their first day a Fachkraft is taken to have belonged to their
    first team, with no share of a post: something may be entered of that time."""
    eintraege = stamm.eintraege.get(kennung, ())
    if kennung not in stamm.fachkraefte or not eintraege:
        return
    seit = stamm.fachkraefte[kennung].seit
    tage = {seit}
    for eintrag in eintraege:
        ereignis = eintrag.ereignis
        tage.add(ereignis.am)
        if isinstance(ereignis, AnteilGeaendert | TeamGewechselt | RollenGeaendert | Ausgeschieden):
            tage.add(ereignis.gilt_ab or ereignis.am)
    wechsel: list[tuple[date, tuple[str, int, str]]] = []
    for tag in sorted(tag for tag in tage if tag >= seit):
        # The first entry is the one that creates the Fachkraft; no later one can speak of an earlier day and count.
        bekannt = [eintraege[0].ereignis, *(e.ereignis for e in eintraege[1:] if e.ereignis.am <= tag)]
        fachkraft = fachkraft_aus(kennung, bekannt)
        if fachkraft is None:
            raise ValueError(f"Fachkraft {kennung} hat keinen Anfang")
        rollen = " ".join(sorted(rolle.value for rolle in fachkraft.rollen(tag)))
        if not wechsel:
            wechsel.append((date.min, (str(fachkraft.team(seit)), 0, rollen)))
        anteil = int(fachkraft.anteil(tag) * 1000) if fachkraft.ist_da(tag) else 0
        wechsel.append((tag, (str(fachkraft.team(tag)), anteil, rollen)))
    for von, bis, wert in aus_wechseln(wechsel):
        yield (str(kennung), bis.isoformat(), von.isoformat(), *wert)
