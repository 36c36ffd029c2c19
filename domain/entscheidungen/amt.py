"""Which decision answers which command of the office: the whole routing on one screen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from domain.befehle import Befehl
from domain.entscheidungen import personal
from domain.entscheidungen.amtshandlung import decide_amtshandlung_stornieren, halte_fest
from domain.entscheidungen.ergebnis import Ergebnis, zukunft, zustand
from domain.entscheidungen.stichprobe import decide_stichprobe
from domain.entscheidungen.umstaende import Umstaende
from domain.organisation import amtshandlung, befehle, handlungsbefehle
from domain.organisation.amt import AMTSHANDLUNG, FACHKRAFT, GESCHAEFTSSTELLE, STICHPROBE, TEAM, Aggregatart
from domain.organisation.stichprobenbefehle import StichprobeZiehen


@dataclass(frozen=True, slots=True)
class Amtsvorgang:
    """What a command is about and who decides it. `beginnt`: it may be the first of its stream."""

    art: Aggregatart[Any]
    entscheide: Callable[[UUID, Any, Umstaende], Ergebnis]
    beginnt: bool = False


AMTSVORGAENGE: Mapping[type[Befehl], Amtsvorgang] = {
    befehle.GeschaeftsstelleAnlegen: Amtsvorgang(GESCHAEFTSSTELLE, personal.decide_geschaeftsstelle, beginnt=True),
    befehle.TeamZuordnen: Amtsvorgang(TEAM, personal.decide_zuordnen),
    befehle.TeamAnlegen: Amtsvorgang(TEAM, personal.decide_team_anlegen, beginnt=True),
    befehle.FachkraftAnlegen: Amtsvorgang(FACHKRAFT, personal.decide_fachkraft_anlegen, beginnt=True),
    befehle.AnteilAendern: Amtsvorgang(FACHKRAFT, personal.decide_anteil),
    befehle.TeamWechseln: Amtsvorgang(FACHKRAFT, personal.decide_team_wechseln),
    befehle.FallzahlFestsetzen: Amtsvorgang(FACHKRAFT, personal.decide_fallzahl),
    **{
        befehl: Amtsvorgang(AMTSHANDLUNG, halte_fest(klasse), beginnt=True)
        for befehl, klasse in (
            (handlungsbefehle.BesprechungFesthalten, amtshandlung.BesprechungGehalten),
            (handlungsbefehle.AnlassFesthalten, amtshandlung.AnlassFestgehalten),
            (handlungsbefehle.AuswertungFesthalten, amtshandlung.AuswertungErstellt),
            (handlungsbefehle.MitteilungFesthalten, amtshandlung.AuswertungMitgeteilt),
            (handlungsbefehle.ErgebnispruefungFesthalten, amtshandlung.ErgebnisGeprueft),
            (handlungsbefehle.FortschreibungFesthalten, amtshandlung.RegelungFortgeschrieben),
            (handlungsbefehle.StellenabgleichFesthalten, amtshandlung.StellenAbgeglichen),
            (handlungsbefehle.KontrolleFesthalten, amtshandlung.KontrolleDokumentiert),
        )
    },
    StichprobeZiehen: Amtsvorgang(STICHPROBE, decide_stichprobe, beginnt=True),
    handlungsbefehle.AmtshandlungStornieren: Amtsvorgang(AMTSHANDLUNG, decide_amtshandlung_stornieren),
}


def decide_amt(strom: UUID, befehl: Befehl, umstaende: Umstaende) -> Ergebnis:
    """Events or a refusal; pure, and the same for the same arguments."""
    vorgang = AMTSVORGAENGE[type(befehl)]
    if (abgelehnt := zukunft(befehl.am, umstaende.heute)) is not None:
        return abgelehnt
    if strom not in umstaende.amt.alle(vorgang.art) and not vorgang.beginnt:
        return zustand("Das gibt es nicht, worum es hier geht.")
    return vorgang.entscheide(strom, befehl, umstaende)
