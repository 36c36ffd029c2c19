"""Which decision answers which command: the whole routing on one screen."""

from collections.abc import Callable
from typing import Any

from domain import befehle
from domain.akte import Akte
from domain.befehle import Befehl
from domain.entscheidungen import (
    abstimmungen,
    arbeit,
    leistungsbezug,
    planung,
    stamm,
    storno,
    termine,
    verlauf,
    wiedervorlagen,
    zeitraeume,
    zugang,
)
from domain.entscheidungen.ergebnis import Ergebnis, zustand
from domain.entscheidungen.stichprobe import decide_feststellung
from domain.entscheidungen.umstaende import Umstaende

FAKTEN: dict[type[Befehl], Callable[[Akte, Any, Umstaende], Ergebnis]] = {
    befehle.MerkmalAendern: stamm.decide_merkmal,
    befehle.ZeitraumFesthalten: zeitraeume.decide_zeitraum,
    befehle.ZeitraumAbsagen: zeitraeume.decide_absage,
    befehle.TeilnahmeBeenden: zeitraeume.decide_teilnahme_beenden,
    befehle.AntragFesthalten: leistungsbezug.decide_antrag,
    befehle.BewilligungFesthalten: leistungsbezug.decide_bewilligung,
    befehle.LeistungsendeFesthalten: leistungsbezug.decide_leistungsende,
    befehle.ZugangPruefen: zugang.decide_zugang_pruefen,
    befehle.KontaktErfassen: arbeit.decide_kontakt,
    befehle.KontaktversuchErfassen: arbeit.decide_kontaktversuch,
    befehle.TerminversaeumnisErfassen: arbeit.decide_terminversaeumnis,
    befehle.ProfilErstellen: arbeit.decide_profil,
    befehle.EinladungErfassen: arbeit.decide_einladung,
    befehle.BelehrungErfassen: arbeit.decide_belehrung,
    befehle.HemmnisFeststellen: arbeit.decide_hemmnis,
    befehle.HemmnissePriorisieren: arbeit.decide_prioritaeten,
    befehle.HemmnisStandAendern: arbeit.decide_hemmnis_stand,
    befehle.RessourceFeststellen: arbeit.decide_ressource,
    befehle.ZielVereinbaren: planung.decide_ziel,
    befehle.HandlungsstrategieFesthalten: planung.decide_strategie,
    befehle.PlanErstellen: planung.decide_plan,
    befehle.LeistungSteuern: planung.decide_leistung,
    befehle.ArbeitsschrittFesthalten: planung.decide_arbeitsschritt,
    befehle.EGVErfassen: arbeit.decide_vereinbarung,
    befehle.EGVErsetzen: arbeit.decide_vereinbarung,
    befehle.KooperationsplanVereinbaren: arbeit.decide_vereinbarung,
    befehle.PflichtverletzungFeststellen: arbeit.decide_pflichtverletzung,
    befehle.FortfuehrungPruefen: verlauf.decide_fortfuehrung,
    befehle.FeststellungTreffen: decide_feststellung,
    befehle.TerminVereinbaren: termine.decide_vereinbaren,
    befehle.TerminVerlegen: termine.decide_verlegen,
    befehle.TerminAbsagen: termine.decide_absagen,
}
"""Facts, which may also take the place of voided entries."""

ENTSCHEIDUNGEN: dict[type[Befehl], Callable[[Akte, Any, Umstaende], Ergebnis]] = {
    befehle.FallAnlegen: stamm.decide_anlegen,
    befehle.BeginnBerichtigen: stamm.decide_beginn_berichtigen,
    befehle.MassnahmeZuweisen: zeitraeume.decide_zuweisen,
    befehle.ZustaendigkeitUebertragen: stamm.decide_zustaendigkeit,
    befehle.Vormerken: zugang.decide_vormerken,
    befehle.AufWartelisteSetzen: zugang.decide_warteliste,
    befehle.FallUebernehmen: zugang.decide_uebernehmen,
    befehle.FallAblehnen: zugang.decide_ablehnen,
    befehle.FallWeiterleiten: zugang.decide_weiterleiten,
    befehle.VerlaengerungBewilligen: verlauf.decide_verlaengerung,
    befehle.AbweichungBegruenden: verlauf.decide_abweichung,
    befehle.FallBeenden: verlauf.decide_beenden,
    befehle.ErinnerungFesthalten: termine.decide_erinnerung,
    befehle.WiedervorlageSetzen: wiedervorlagen.decide_setzen,
    befehle.WiedervorlageVerschieben: wiedervorlagen.decide_verschieben,
    befehle.WiedervorlageErledigen: wiedervorlagen.decide_erledigen,
    befehle.AbstimmungErbitten: abstimmungen.decide_erbitten,
    befehle.AbstimmungBeantworten: abstimmungen.decide_beantworten,
    befehle.AbstimmungZurueckziehen: abstimmungen.decide_zurueckziehen,
    befehle.EintraegeStornieren: lambda akte, befehl, umstaende: storno.decide_storno(akte, befehl, umstaende, FAKTEN),
    **FAKTEN,
}


def decide(akte: Akte, befehl: Befehl, umstaende: Umstaende) -> Ergebnis:
    """Events or a refusal; pure, and the same for the same arguments."""
    if akte.fall is not None and (ende := akte.fall.aufgegangen) is not None:
        return zustand(
            f"Dieser Fall ist am {ende.am:%d.%m.%Y} im Fall {ende.mit} derselben Person aufgegangen und nimmt keine Einträge "
            "mehr an.",
            ende.nr,
        )
    return ENTSCHEIDUNGEN[type(befehl)](akte, befehl, umstaende)
