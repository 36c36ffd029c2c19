"""Which decision answers which command: the whole routing on one screen."""

from collections.abc import Callable
from typing import Any

from domain import befehle
from domain.akte import Akte
from domain.befehle import Befehl
from domain.entscheidungen import arbeit, leistungsbezug, planung, stamm, storno, verlauf, zugang
from domain.entscheidungen.ergebnis import Ergebnis
from domain.entscheidungen.stichprobe import decide_feststellung
from domain.entscheidungen.umstaende import Umstaende

FAKTEN: dict[type[Befehl], Callable[[Akte, Any, Umstaende], Ergebnis]] = {
    befehle.MerkmalAendern: stamm.decide_merkmal,
    befehle.ZeitraumFesthalten: stamm.decide_zeitraum,
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
}
"""Facts, which may also take the place of voided entries."""

ENTSCHEIDUNGEN: dict[type[Befehl], Callable[[Akte, Any, Umstaende], Ergebnis]] = {
    befehle.FallAnlegen: stamm.decide_anlegen,
    befehle.BeginnBerichtigen: stamm.decide_beginn_berichtigen,
    befehle.ZustaendigkeitUebertragen: stamm.decide_zustaendigkeit,
    befehle.Vormerken: zugang.decide_vormerken,
    befehle.AufWartelisteSetzen: zugang.decide_warteliste,
    befehle.FallUebernehmen: zugang.decide_uebernehmen,
    befehle.FallAblehnen: zugang.decide_ablehnen,
    befehle.FallWeiterleiten: zugang.decide_weiterleiten,
    befehle.VerlaengerungBewilligen: verlauf.decide_verlaengerung,
    befehle.AbweichungBegruenden: verlauf.decide_abweichung,
    befehle.FallBeenden: verlauf.decide_beenden,
    befehle.EintraegeStornieren: lambda akte, befehl, umstaende: storno.decide_storno(akte, befehl, umstaende, FAKTEN),
    **FAKTEN,
}


def decide(akte: Akte, befehl: Befehl, umstaende: Umstaende) -> Ergebnis:
    """Events or a refusal; pure, and the same for the same arguments."""
    return ENTSCHEIDUNGEN[type(befehl)](akte, befehl, umstaende)
