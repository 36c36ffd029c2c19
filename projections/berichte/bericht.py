"""A report: the figures the Regelwerke in force know for it, counted; and the facts behind one of them, page by page."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, Subquery, and_, cast, func, null, select, union_all

from domain.berichte.kennwerte import Kennwert, Stellenanteil, Summe, Umfeld, einheit, kennwerte, richtwert
from domain.berichte.zeit import Berichtszeit, Spanne
from domain.ereignis import Regelwerkverweis
from domain.regelwerk.kennzahlen import Beratungszeit, GespraecheJeStelle, Kennzahl, KostenJe, Uebersicht
from domain.regelwerk.regeln import Regeln
from domain.vokabular import Bericht, Ebene
from projections.berichte.gruppen import gezeigte_gruppen
from projections.berichte.lage import Berichtslage
from projections.berichte.nachweise import ein_tag, je_regel, nachweise
from projections.seiten import Seite, cursor_lesen, json_objekt, seite
from projections.sicht import TEXT

NUR_FUEHRUNG = "Werte einzelner Fachkräfte sieht, wer sie führt"


@dataclass(frozen=True, slots=True)
class Ergebnis:
    """A figure with its values, and the days it speaks of."""

    kennzahl: Kennzahl
    spanne: Spanne
    richtwert: int | None
    werte: tuple[Kennwert, ...]


@dataclass(frozen=True, slots=True)
class Berichtsergebnis:
    """A report on a month. Without a local Regelwerk in force, or where it knows no figure of this report, there are none."""

    bericht: Bericht
    zeit: Berichtszeit
    position: int
    regelwerke: tuple[Regelwerkverweis, ...]
    ergebnisse: tuple[Ergebnis, ...]
    namen: Mapping[str, str]
    """Of teams and Geschäftsstellen."""


def vorhandene(regeln: Regeln) -> dict[Bericht, tuple[Kennzahl, ...]]:
    """The reports that have figures on a day, and which."""
    je_bericht: dict[Bericht, list[Kennzahl]] = {}
    for kennzahl in regeln.von(Kennzahl):
        je_bericht.setdefault(kennzahl.bericht, []).append(kennzahl)
    return {bericht: tuple(je_bericht[bericht]) for bericht in Bericht if bericht in je_bericht}


def berichte(lage: Berichtslage, welcher: Bericht, *, je_fachkraft: bool) -> Berichtsergebnis:
    """The whole report. `je_fachkraft`: whether values of single Fachkräfte may be shown."""
    kennzahlen = vorhandene(lage.regeln).get(welcher, ())
    gezaehlt = {
        kennzahl.id: _ergebnis(lage, kennzahl, je_fachkraft=je_fachkraft)
        for kennzahl in kennzahlen
        if not isinstance(kennzahl.misst, Uebersicht)
    }
    return Berichtsergebnis(
        bericht=welcher,
        zeit=lage.zeit,
        position=lage.position,
        regelwerke=lage.regeln.verweise,
        ergebnisse=tuple(
            gezaehlt.get(kennzahl.id) or _nebeneinander(lage, kennzahl, gezaehlt) for kennzahl in kennzahlen
        ),
        namen={**lage.geschaeftsstellen, **{team.kennung: team.name for team in lage.teams}},
    )


def _ergebnis(lage: Berichtslage, kennzahl: Kennzahl, *, je_fachkraft: bool) -> Ergebnis:
    spanne = lage.zeit.spanne(kennzahl.zeit)
    gezeigt = tuple(ebene for ebene in kennzahl.ebenen if je_fachkraft or ebene is not Ebene.FACHKRAFT)
    if not gezeigt:
        verborgen = Kennwert(Ebene.FACHKRAFT, None, None, None, einheit(kennzahl), None, fehlt_weil=NUR_FUEHRUNG)
        return Ergebnis(kennzahl, spanne, richtwert(kennzahl), (verborgen,))
    umfeld = Umfeld(
        gruppen=gezeigte_gruppen(lage.regeln, kennzahl, lage.zielwerte),
        teams=[team.kennung for team in lage.teams],
        geschaeftsstellen={t.kennung: t.geschaeftsstelle for t in lage.teams if t.geschaeftsstelle is not None},
        stellen=_stellen(lage, kennzahl, spanne),
        wochenstunden=lage.wochenstunden,
    )
    gezeigte = kennzahl.model_copy(update={"ebenen": gezeigt})
    werte = kennwerte(gezeigte, _summen(lage, gezeigte), umfeld)
    return Ergebnis(kennzahl, spanne, richtwert(kennzahl), werte)


def _nebeneinander(lage: Berichtslage, kennzahl: Kennzahl, gezaehlt: Mapping[str, Ergebnis]) -> Ergebnis:
    """What each of the others says as a whole, in the order of the Uebersicht."""
    genannte = kennzahl.misst.kennzahlen if isinstance(kennzahl.misst, Uebersicht) else ()
    werte = tuple(
        replace(wert, gruppe=kennung)
        for ebene in kennzahl.ebenen
        for kennung in genannte
        for wert in (gezaehlt[kennung].werte if kennung in gezaehlt else ())
        if wert.ebene is ebene and wert.gruppe is None
    )
    return Ergebnis(kennzahl, lage.zeit.spanne(kennzahl.zeit), None, werte)


# --- counting --------------------------------------------------------------------------------------------------------


def _summen(lage: Berichtslage, kennzahl: Kennzahl) -> list[Summe]:
    return [summe for frage in nachweise(lage, kennzahl) for summe in _summen_von(lage, kennzahl, frage)]


def _summen_von(lage: Berichtslage, kennzahl: Kennzahl, frage: Select[Any]) -> Iterator[Summe]:
    """Counted per Fachkraft and day first: only then is asked whose team that is, and what a rule is called."""
    b = frage.subquery("nachweise").c
    schluessel: list[ColumnElement[Any]] = [b.gruppe, b.teil, b.fachkraft]
    weitere: list[ColumnElement[Any]] = [func.count().label("anzahl"), func.coalesce(func.sum(b.wert), 0).label("wert")]
    if ein_tag(frage):
        # So an index that has the keys in this order counts without sorting.
        weitere.append(func.min(b.stichtag).label("stichtag"))
    else:
        schluessel.append(b.stichtag)
    if isinstance(kennzahl.misst, KostenJe):
        schluessel.append(b.fall)
    g = select(*schluessel, *weitere).group_by(*schluessel).subquery("gezaehlt")
    spalten: list[ColumnElement[Any]] = [
        lage.tabellen["berichte"]["fachkraefte"].c.team,
        # Only where it is asked for: there are many.
        g.c.fachkraft if Ebene.FACHKRAFT in kennzahl.ebenen else cast(null(), TEXT).label("fachkraft"),
        _gruppe(lage, kennzahl, g),
        g.c.teil,
        *([g.c.fall] if "fall" in g.c else []),
    ]
    ganze = _zugeordnet(lage, kennzahl, select(*spalten, func.sum(g.c.anzahl), func.sum(g.c.wert)), g)
    je = [spalte for spalte in spalten if spalte.name != "fachkraft" or Ebene.FACHKRAFT in kennzahl.ebenen]
    for team, fachkraft, gruppe, teil, *fall, anzahl, wert in lage.verbindung.execute(ganze.group_by(*je)):
        # PostgreSQL sums whole numbers as decimals.
        yield Summe(team, fachkraft, gruppe, teil, int(anzahl), int(wert), *map(lage.person, fall))


def _gruppe(lage: Berichtslage, kennzahl: Kennzahl, gezaehlte: Subquery) -> ColumnElement[Any]:
    """As a report names it: a rule by its id."""
    if je_regel(kennzahl):
        return lage.tabellen["deadlines"]["regel"].c.regel
    gruppe: ColumnElement[Any] = gezaehlte.c.gruppe
    return gruppe


def _zugeordnet(lage: Berichtslage, kennzahl: Kennzahl, frage: Select[Any], gezaehlte: Subquery) -> Select[Any]:
    """With the team the Fachkraft of a fact belonged to on its day; only what was asked for."""
    f, r, g = lage.tabellen["berichte"]["fachkraefte"], lage.tabellen["deadlines"]["regel"], gezaehlte.c
    deren = and_(f.c.strom == g.fachkraft, f.c.von <= g.stichtag, f.c.bis >= g.stichtag)
    von = gezaehlte.outerjoin(f, deren)
    if je_regel(kennzahl):
        von = von.join(r, r.c.schluessel == g.gruppe)
    frage = frage.select_from(von)
    return frage if lage.auswahl.teams is None else frage.where(f.c.team.in_(sorted(lage.auswahl.teams)))


def _stellen(lage: Berichtslage, kennzahl: Kennzahl, spanne: Spanne) -> list[Stellenanteil]:
    """How much those worked in that time whose talks the figure counts."""
    if not isinstance(kennzahl.misst, GespraecheJeStelle | Beratungszeit):
        return []
    rollen = {rolle.value for rolle in lage.regeln.rollen_in(kennzahl.misst.funktionen)}
    f = lage.tabellen["berichte"]["fachkraefte"].c
    frage = select(f.strom, f.team, f.von, f.bis, f.anteil, f.rollen).where(
        f.von <= spanne.bis.isoformat(), f.bis >= spanne.von.isoformat()
    )
    stellen = []
    for fachkraft, team, von, bis, anteil, deren in lage.verbindung.execute(frage):
        if lage.auswahl.umfasst(team) and not rollen.isdisjoint(deren.split()):
            erster, letzter = max(date.fromisoformat(von), spanne.von), min(date.fromisoformat(bis), spanne.bis)
            stellen.append(Stellenanteil(team, fachkraft, anteil * ((letzter - erster).days + 1)))
    return stellen


# --- what is behind a figure -----------------------------------------------------------------------------------------


def nachweisseite(
    lage: Berichtslage,
    kennzahl: Kennzahl,
    *,
    gruppe: str | None = None,
    teil: str | None = None,
    limit: int = 50,
    cursor: str | None = None,
) -> Seite:
    """The facts a figure counts, for whom it was asked: case, entry, day, what each is counted as. Raises
    `UngueltigerCursor`."""
    gezaehlte = union_all(*nachweise(lage, kennzahl)).subquery("nachweise")
    b, art = gezaehlte.c, _gruppe(lage, kennzahl, gezaehlte)
    gezeigt = [b.fall, b.tag, b.nr, art.label("gruppe"), b.teil, b.fachkraft, b.wert]
    # What is not there comes first on both databases.
    ordnung = [
        *(b.fall, func.coalesce(b.tag, ""), func.coalesce(b.nr, 0), func.coalesce(art, "")),
        *(func.coalesce(b.teil, ""), b.fachkraft, func.coalesce(b.wert, 0)),
    ]
    stelle = func.row_number().over(order_by=ordnung).label("stelle")
    frage = _zugeordnet(lage, kennzahl, select(*gezeigt, stelle), gezaehlte)
    if gruppe is not None:
        frage = frage.where(art == gruppe)
    if teil is not None:
        frage = frage.where(b.teil == teil)
    gereiht = frage.subquery("gereiht")
    felder = {name: gereiht.c[name] for name in ("fall", "nr", "tag", "gruppe", "teil", "fachkraft")}
    auswahl = select(json_objekt(felder), gereiht.c.stelle).order_by(gereiht.c.stelle).limit(limit + 1)
    name = f"nachweise/{kennzahl.id}/{gruppe}/{teil}"
    if cursor is not None:
        (nach,) = cursor_lesen(name, cursor, (int,))
        auswahl = auswahl.where(gereiht.c.stelle > (nach or 0))
    return seite(name, lage.verbindung.execute(auswahl).fetchall(), limit)
