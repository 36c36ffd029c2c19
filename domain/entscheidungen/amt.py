"""Which decision answers which command of the office: the whole routing on one screen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from domain.befehle import Befehl
from domain.entscheidungen import laufbahn, massnahmen, netzwerk, personal, vertretung
from domain.entscheidungen.amtshandlung import decide_amtshandlung_stornieren, halte_fest
from domain.entscheidungen.ergebnis import Ergebnis, zukunft, zustand
from domain.entscheidungen.stichprobe import decide_stichprobe
from domain.entscheidungen.umstaende import Umstaende
from domain.organisation import amtshandlung, befehle
from domain.organisation.amt import (
    AMTSHANDLUNG,
    ANSPRECHPERSONEN,
    FACHKRAFT,
    GESCHAEFTSSTELLE,
    MASSNAHME,
    NETZWERKKONTAKT,
    STICHPROBE,
    TEAM,
    Aggregatart,
)


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
            (befehle.BesprechungFesthalten, amtshandlung.BesprechungGehalten),
            (befehle.AnlassFesthalten, amtshandlung.AnlassFestgehalten),
            (befehle.AuswertungFesthalten, amtshandlung.AuswertungErstellt),
            (befehle.MitteilungFesthalten, amtshandlung.AuswertungMitgeteilt),
            (befehle.ErgebnispruefungFesthalten, amtshandlung.ErgebnisGeprueft),
            (befehle.FortschreibungFesthalten, amtshandlung.RegelungFortgeschrieben),
            (befehle.StellenabgleichFesthalten, amtshandlung.StellenAbgeglichen),
            (befehle.KontrolleFesthalten, amtshandlung.KontrolleDokumentiert),
        )
    },
    befehle.StichprobeZiehen: Amtsvorgang(STICHPROBE, decide_stichprobe, beginnt=True),
    befehle.AmtshandlungStornieren: Amtsvorgang(AMTSHANDLUNG, decide_amtshandlung_stornieren),
    befehle.RollenAendern: Amtsvorgang(FACHKRAFT, laufbahn.decide_rollen),
    befehle.SchwerpunkteAendern: Amtsvorgang(FACHKRAFT, laufbahn.decide_schwerpunkte),
    befehle.TeamSchwerpunkteAendern: Amtsvorgang(TEAM, laufbahn.decide_team_schwerpunkte),
    befehle.QualifizierungVermerken: Amtsvorgang(FACHKRAFT, laufbahn.decide_qualifizierung),
    befehle.VertretungEinrichten: Amtsvorgang(FACHKRAFT, vertretung.decide_einrichten),
    befehle.VertretungBeenden: Amtsvorgang(FACHKRAFT, vertretung.decide_beenden),
    befehle.Ausscheiden: Amtsvorgang(FACHKRAFT, laufbahn.decide_ausscheiden),
    befehle.MassnahmeAnlegen: Amtsvorgang(MASSNAHME, massnahmen.decide_anlegen, beginnt=True),
    befehle.MassnahmeAendern: Amtsvorgang(MASSNAHME, massnahmen.decide_aendern),
    befehle.VerantwortungUebertragen: Amtsvorgang(MASSNAHME, massnahmen.decide_verantwortung),
    befehle.MassnahmeBeenden: Amtsvorgang(MASSNAHME, massnahmen.decide_beenden),
    befehle.NetzwerkkontaktHinterlegen: Amtsvorgang(NETZWERKKONTAKT, netzwerk.decide_hinterlegen, beginnt=True),
    befehle.NetzwerkkontaktAendern: Amtsvorgang(NETZWERKKONTAKT, netzwerk.decide_aendern),
    befehle.NetzwerkkontaktEntfernen: Amtsvorgang(NETZWERKKONTAKT, netzwerk.decide_entfernen),
    befehle.AnsprechpersonBenennen: Amtsvorgang(ANSPRECHPERSONEN, netzwerk.decide_benennen, beginnt=True),
}


def decide_amt(strom: UUID, befehl: Befehl, umstaende: Umstaende) -> Ergebnis:
    """Events or a refusal; pure, and the same for the same arguments."""
    vorgang = AMTSVORGAENGE[type(befehl)]
    if (abgelehnt := zukunft(befehl.am, umstaende.heute)) is not None:
        return abgelehnt
    if strom not in umstaende.amt.alle(vorgang.art) and not vorgang.beginnt:
        return zustand("Das gibt es nicht, worum es hier geht.")
    return vorgang.entscheide(strom, befehl, umstaende)
