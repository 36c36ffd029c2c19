"""Decisions about the handover of many cases: that it takes place, all or nothing, and how each case follows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from domain.akte import Akte
from domain.befehle import ZustaendigkeitUebertragen
from domain.entscheidungen.entscheiden import decide
from domain.entscheidungen.erfassen import erfassung
from domain.entscheidungen.ergebnis import (
    Angenommen,
    Art,
    Beanstandung,
    Ergebnis,
    Zurueckweisung,
    ungueltig,
    zukunft,
    zustand,
)
from domain.entscheidungen.plaetze import freie_plaetze
from domain.entscheidungen.umstaende import Umstaende
from domain.entscheidungen.zustaendige import wer_kann
from domain.ereignis import Ereignis
from domain.ids import plaetze_id
from domain.organisation.plaetze import Plaetze, plaetze_aus
from domain.organisation.uebergabe import (
    FallUebergeben,
    FallUeberholt,
    Uebergabe,
    UebergabeAngeordnet,
    UebergabeAnordnen,
    Uebergabewunsch,
    Zuteilung,
)
from domain.persoenlich import lesbar
from domain.vokabular import Funktion, Uebergabehindernis

GENANNT = 20
"""Cases a refusal names at most."""

_HINDERNISSE = {
    Art.KAPAZITAET: Uebergabehindernis.KEIN_PLATZ,
    Art.REGELVERSTOSS: Uebergabehindernis.REGELVERSTOSS,
}


@dataclass(frozen=True, slots=True)
class Fallakte:
    """A case with what is needed of its person."""

    akte: Akte
    geboren: date | None


def moegliche_empfaenger(befehl: UebergabeAnordnen, umstaende: Umstaende) -> tuple[UUID, ...]:
    """Among whom cases are divided that name nobody."""
    if befehl.empfaenger:
        return befehl.empfaenger
    von = umstaende.fachkraefte[befehl.von]
    team, rollen = von.team(befehl.am), set(von.rollen(befehl.am))
    return tuple(
        person.id
        for person in sorted(umstaende.fachkraefte.values(), key=lambda person: person.id)
        if person.id != von.id
        and person.ist_da(befehl.am)
        and person.team(befehl.am) == team
        and not rollen.isdisjoint(person.rollen(befehl.am))
    )


def verteile(
    wuensche: Sequence[Uebergabewunsch], empfaenger: Sequence[UUID], umstaende: Umstaende
) -> tuple[UUID, ...] | None:
    """Who takes which case, in the order of the cases: whoever has most places left, and without places whoever has least
    for their hours. None: there is nobody who could."""
    bekommt: dict[UUID, int] = dict.fromkeys(empfaenger, 0)
    for wunsch in wuensche:
        if wunsch.an is not None:
            bekommt[wunsch.an] = bekommt.get(wunsch.an, 0) + 1

    def wie_gut(kennung: UUID) -> tuple[bool, Decimal]:
        stand = freie_plaetze(kennung, umstaende)
        if stand is not None:
            return True, Decimal(stand[1] - bekommt[kennung])
        belegt = len(umstaende.plaetze.get(kennung, Plaetze()).belegt) + bekommt[kennung]
        return False, -belegt / umstaende.fachkraefte[kennung].anteil(umstaende.heute)

    zugeteilt: list[UUID] = []
    for wunsch in wuensche:
        an = wunsch.an
        if an is None:
            if not empfaenger:
                return None
            an = max(empfaenger, key=wie_gut)
            bekommt[an] += 1
        zugeteilt.append(an)
    return tuple(zugeteilt)


def decide_anordnen(befehl: UebergabeAnordnen, umstaende: Umstaende, akten: Mapping[UUID, Fallakte]) -> Ergebnis:
    """It is decided that all of these cases go, or none: each one as if it were the only one, with the places the others take.

    `akten` and the places of all who could take something are as known now.
    """
    if (abgelehnt := zukunft(befehl.am, umstaende.heute)) is not None:
        return abgelehnt
    if (abgelehnt := _unmoeglich(befehl, umstaende, akten)) is not None:
        return abgelehnt
    empfaenger = moegliche_empfaenger(befehl, umstaende)
    for kennung in (*empfaenger, *(w.an for w in befehl.faelle if w.an is not None)):
        if (abgelehnt := wer_kann(kennung, befehl.am, umstaende)) is not None:
            return replace(abgelehnt, feld="empfaenger" if kennung in befehl.empfaenger else "faelle")
        if kennung == befehl.von:
            return ungueltig("faelle", "Die Fälle gehen an jemand anderen.")
    verteilt = verteile(befehl.faelle, empfaenger, umstaende)
    if verteilt is None:
        return zustand("Im Team ist niemand, der die Fälle übernehmen könnte.")
    zuteilungen = tuple(
        Zuteilung(fall=w.fall, an=an, funktion=w.funktion or _funktion(akten[w.fall]))
        for w, an in zip(befehl.faelle, verteilt, strict=True)
    )
    angeordnet = UebergabeAngeordnet(
        am=befehl.am,
        erfassung=erfassung(umstaende, befehl.am),
        begruendungen=befehl.abweichungen,
        von=befehl.von,
        faelle=zuteilungen,
        begruendung=befehl.begruendung,
        abstimmungen=befehl.abstimmungen,
        dokumente=befehl.dokumente,
        angaben=befehl.angaben,
    )
    abgelehnt = _alle_pruefen(angeordnet, umstaende, akten)
    return abgelehnt if abgelehnt is not None else Angenommen((angeordnet,))


def _funktion(fall: Fallakte) -> Funktion:
    if fall.akte.fall is None:
        raise ValueError("der Fall ist nicht angelegt")
    return fall.akte.fall.zustaendig.funktion


def _unmoeglich(
    befehl: UebergabeAnordnen, umstaende: Umstaende, akten: Mapping[UUID, Fallakte]
) -> Zurueckweisung | None:
    if befehl.von not in umstaende.fachkraefte:
        return ungueltig("von", "Diese Fachkraft gibt es nicht.")
    faelle = [wunsch.fall for wunsch in befehl.faelle]
    if len(set(faelle)) != len(faelle):
        return ungueltig("faelle", "Ein Fall ist doppelt genannt.")
    fremde = [
        str(kennung)
        for kennung in faelle
        if (fall := akten[kennung].akte.fall) is None or fall.zustaendig.fachkraft != befehl.von
    ]
    if fremde:
        return ungueltig("faelle", f"Für diese Fälle ist jemand anderes zuständig: {', '.join(fremde[:GENANNT])}.")
    return None


def _alle_pruefen(
    angeordnet: UebergabeAngeordnet, umstaende: Umstaende, akten: Mapping[UUID, Fallakte]
) -> Zurueckweisung | None:
    """What stands in the way of the first cases that could not go, those before them gone already."""
    abgelehnt: list[tuple[UUID, Zurueckweisung]] = []
    for zuteilung in angeordnet.faelle:
        fall = akten[zuteilung.fall]
        dabei = replace(umstaende, geboren=fall.geboren)
        ergebnis = decide(fall.akte, _befehl(angeordnet, zuteilung), dabei)
        if isinstance(ergebnis, Zurueckweisung):
            abgelehnt.append((zuteilung.fall, ergebnis))
        else:
            umstaende = replace(umstaende, plaetze=_danach(umstaende.plaetze, ergebnis.andere))
    if not abgelehnt:
        return None
    verstoesse: dict[Beanstandung, None] = dict.fromkeys(v for _, a in abgelehnt for v in a.verstoesse)
    genannt = ", ".join(f"{fall} ({ergebnis.meldung.rstrip('.')})" for fall, ergebnis in abgelehnt[:GENANNT])
    mehr = f" und {len(abgelehnt) - GENANNT} weitere" if len(abgelehnt) > GENANNT else ""
    return Zurueckweisung(
        abgelehnt[0][1].art,
        f"Von {len(angeordnet.faelle)} Fällen lassen sich {len(abgelehnt)} so nicht übergeben: {genannt}{mehr}.",
        tuple(verstoesse),
    )


def _danach(plaetze: Mapping[UUID, Plaetze], andere: Mapping[UUID, tuple[Ereignis, ...]]) -> Mapping[UUID, Plaetze]:
    return {
        kennung: plaetze_aus(andere[strom], stand) if (strom := plaetze_id(kennung)) in andere else stand
        for kennung, stand in plaetze.items()
    }


def _befehl(angeordnet: UebergabeAngeordnet, zuteilung: Zuteilung) -> ZustaendigkeitUebertragen:
    """The change of responsibility of one case, with what all of them rest on."""
    felder: dict[str, Any] = {
        "am": angeordnet.am,
        "fachkraft": zuteilung.an,
        "funktion": zuteilung.funktion,
        "begruendung": lesbar(angeordnet.begruendung),
        "abstimmungen": angeordnet.abstimmungen,
        "dokumente": angeordnet.dokumente if isinstance(angeordnet.dokumente, tuple) else (),
        "angaben": angeordnet.angaben,
        "abweichungen": angeordnet.begruendungen if isinstance(angeordnet.begruendungen, dict) else {},
    }
    return ZustaendigkeitUebertragen.model_validate(felder)


def decide_folgen(uebergabe: Uebergabe, zuteilung: Zuteilung, fall: Fallakte, umstaende: Umstaende) -> Ergebnis:
    """The next case follows: its change of responsibility, and with it, in the stream of the handover, that it did.

    Where something that happened meanwhile stands in the way, only that is recorded, in the stream of the handover: then
    `andere` holds it and there is nothing of the case itself.
    """
    jetzt = {"am": umstaende.heute, "erfassung": erfassung(umstaende, umstaende.heute), "fall": zuteilung.fall}
    stand = fall.akte.fall
    hindernis = Uebergabehindernis.NICHT_MEHR_ZUSTAENDIG
    regeln: tuple[str, ...] = ()
    if stand is not None and stand.zustaendig.fachkraft == uebergabe.von:
        ergebnis = decide(fall.akte, _befehl(uebergabe.angeordnet, zuteilung), replace(umstaende, geboren=fall.geboren))
        if isinstance(ergebnis, Angenommen):
            gefolgt = FallUebergeben.model_validate(jetzt)
            return replace(ergebnis, andere={**ergebnis.andere, uebergabe.id: (gefolgt,)})
        hindernis = _HINDERNISSE.get(ergebnis.art, Uebergabehindernis.ZUSTAND)
        regeln = tuple(dict.fromkeys(verstoss.regel for verstoss in ergebnis.verstoesse))
    ueberholt = FallUeberholt.model_validate({**jetzt, "hindernis": hindernis, "regeln": regeln})
    return Angenommen((), {uebergabe.id: (ueberholt,)})
