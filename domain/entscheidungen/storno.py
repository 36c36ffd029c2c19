"""Voiding entries: all or none, and only if what remains is still a case."""

from collections.abc import Callable, Mapping

from domain import ereignisse
from domain.akte import Akte
from domain.befehle import Befehl, EintraegeStornieren
from domain.eintrag import Eintrag
from domain.entscheidungen.erfassen import erfassung
from domain.entscheidungen.ergebnis import Angenommen, Ergebnis, Hinweis, Zurueckweisung, ungueltig, zukunft, zustand
from domain.entscheidungen.plaetze import mit_nebenwirkungen
from domain.entscheidungen.umstaende import Umstaende
from domain.fall import Fall
from domain.fallhindernisse import warum_nicht
from domain.fallverlauf import Unvereinbar, evolve
from domain.wirksamkeit import wirksame

Fakt = Callable[[Akte, Befehl, Umstaende], Ergebnis]


def decide_storno(
    akte: Akte, befehl: EintraegeStornieren, umstaende: Umstaende, fakten: Mapping[type[Befehl], Fakt]
) -> Ergebnis:
    """Void entries, and record one fact in their place if given. What remains is not judged again."""
    if akte.fall is None:
        return zustand("Der Fall ist nicht angelegt.")
    if (abgelehnt := zukunft(befehl.am, umstaende.heute)) is not None:
        return abgelehnt
    if len(set(befehl.eintraege)) != len(befehl.eintraege):
        return ungueltig("eintraege", "Ein Eintrag ist doppelt genannt.")
    if (abgelehnt := _stornierbar(akte, befehl)) is not None:
        return abgelehnt
    ersatz = befehl.ersatz.gesetzte()[0] if befehl.ersatz is not None else None
    storno = ereignisse.EintragStorniert(
        am=befehl.am,
        erfassung=erfassung(umstaende, befehl.am),
        eintraege=befehl.eintraege,
        begruendung=befehl.begruendung,
        ersetzt_durch=akte.version + 2 if ersatz is not None else None,
    )
    eintrag = Eintrag(akte.fall_id, akte.version + 1, 0, storno)
    im_weg = _im_weg(akte, eintrag)
    if im_weg:
        namen = ", ".join(f"{e.nr} vom {e.ereignis.am:%d.%m.%Y}" for e in im_weg)
        return zustand(f"Ohne diese Einträge könnten nicht bestehen: {namen}.", *(e.nr for e in im_weg))
    danach = akte.mit([eintrag])
    if isinstance(danach, Unvereinbar):
        raise ValueError(f"Storno faltet nicht: {danach.grund}")
    neue: tuple[ereignisse.FallEreignis, ...] = (storno,)
    hinweise: tuple[Hinweis, ...] = ()
    if ersatz is not None:
        folge = fakten[type(ersatz)](danach, ersatz, umstaende)
        if isinstance(folge, Zurueckweisung):
            return folge
        neue = (storno, *(e for e in folge.ereignisse if isinstance(e, ereignisse.FallEreignis)))
        hinweise = folge.hinweise
    return mit_nebenwirkungen(akte, Angenommen(neue, hinweise=hinweise), umstaende, ueber_kapazitaet=True)


def _stornierbar(akte: Akte, befehl: EintraegeStornieren) -> Zurueckweisung | None:
    nach_nr = {eintrag.nr: eintrag for eintrag in akte.eintraege}
    storniert = {
        nr for e in akte.eintraege if isinstance(e.ereignis, ereignisse.EintragStorniert) for nr in e.ereignis.eintraege
    }
    for nr in befehl.eintraege:
        eintrag = nach_nr.get(nr)
        if eintrag is None:
            return ungueltig("eintraege", f"Einen Eintrag {nr} gibt es in diesem Fall nicht.")
        if nr in storniert:
            return zustand(f"Eintrag {nr} ist schon storniert.", nr)
        if isinstance(eintrag.ereignis, ereignisse.EintragStorniert):
            return zustand("Ein Storno kann nicht storniert werden; der Eintrag ist neu zu erfassen.", nr)
        if isinstance(eintrag.ereignis, ereignisse.FallZusammengefuehrt):
            return zustand("Eine Zusammenführung wird bei der Person aufgehoben, für beide Fälle zugleich.", nr)
        if isinstance(eintrag.ereignis, ereignisse.FallAngelegt):
            return zustand("Die Anlage des Falls kann nicht storniert werden; sein Beginn kann berichtigt werden.", nr)
    return None


def _im_weg(akte: Akte, storno: Eintrag) -> list[Eintrag]:
    """The remaining entries that could not stand without the voided ones."""
    im_weg: list[Eintrag] = []
    fall: Fall | None = None
    for eintrag in wirksame((*akte.eintraege, storno)):
        if warum_nicht(fall, eintrag) is None:
            fall = evolve(fall, eintrag)
        else:
            im_weg.append(eintrag)
    return im_weg
