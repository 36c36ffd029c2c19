"""What a change of a Fall means for places, in Maßnahmen too, and the Warteliste, saved together with it, all or nothing."""

from collections.abc import Mapping
from uuid import UUID

from domain.akte import Akte
from domain.befehle import Entscheidungsbefehl
from domain.eintrag import Eintrag
from domain.entscheidungen.erfassen import erfassung
from domain.entscheidungen.ergebnis import Angenommen, Art, Beanstandung, Ergebnis, Zurueckweisung
from domain.entscheidungen.massnahmeplaetze import massnahmeplaetze
from domain.entscheidungen.umstaende import Umstaende
from domain.ereignis import Ereignis
from domain.ereignisse import FallEreignis
from domain.fall import Fall
from domain.fallverlauf import Unvereinbar
from domain.ids import plaetze_id, warteliste_id
from domain.organisation.ereignisse import PlatzBelegt, PlatzFreigegeben, WartenderAufgenommen, WartenderGestrichen
from domain.organisation.plaetze import Plaetze, Platzzahl, Wartende, freie


def platz_bei(fall: Fall | None) -> UUID | None:
    """The Fachkraft on whose place the open stay is."""
    return fall.zustaendig.fachkraft if fall is not None and fall.aufenthalt is not None else None


def freie_plaetze(fachkraft: UUID, umstaende: Umstaende) -> tuple[Platzzahl, int] | None:
    """The places of a Fachkraft today and how many are free (negative: over capacity). None: no rule limits them."""
    person = umstaende.fachkraefte.get(fachkraft)
    if person is None:
        return None
    heute = umstaende.heute
    team = umstaende.teams.get(person.team(heute))
    return freie(person, team, umstaende.regelstand.am(heute), heute, umstaende.plaetze.get(fachkraft, Plaetze()))


def kapazitaet_pruefen(fachkraft: UUID, umstaende: Umstaende) -> Zurueckweisung | None:
    """Nobody new gets in when a hard capacity is reached; the rule says which."""
    stand = freie_plaetze(fachkraft, umstaende)
    if stand is None or stand[1] > 0 or not stand[0].hart:
        return None
    zahl = stand[0]
    return Zurueckweisung(
        Art.KAPAZITAET,
        f"Kein Platz frei: {zahl.plaetze} Plätze sind belegt ({zahl.regel.aussage}).",
        (Beanstandung.von(zahl.regel, "ein freier Platz, oder die Aufnahme in die Warteliste des Teams"),),
    )


def reihenfolge_pruefen(
    akte: Akte, befehl: Entscheidungsbefehl, fachkraft: UUID, umstaende: Umstaende
) -> Beanstandung | None:
    """Whoever was put on the Warteliste first gets in first; what would be needed to deviate, else None."""
    regel = umstaende.regelstand.am(befehl.am).warteliste
    person = umstaende.fachkraefte.get(fachkraft)
    if regel is None or person is None:
        return None
    wartende = umstaende.wartelisten.get(person.team(umstaende.heute), Wartende())
    if not wartende.faelle or wartende.stelle(akte.fall_id) == 0:
        return None
    return Beanstandung.von(
        regel,
        "die Übernahme in der Reihenfolge der Warteliste, oder eine Begründung der Abweichung "
        f"(abweichungen.{regel.aussage})",
    )


def mit_nebenwirkungen(
    akte: Akte, ergebnis: Ergebnis, umstaende: Umstaende, *, ueber_kapazitaet: bool = False
) -> Ergebnis:
    """The accepted events together with what they mean for places and the Warteliste."""
    if isinstance(ergebnis, Zurueckweisung):
        return ergebnis
    neue = [
        Eintrag(akte.fall_id, akte.version + 1 + n, 0, ereignis)
        for n, ereignis in enumerate(ergebnis.ereignisse)
        if isinstance(ereignis, FallEreignis)
    ]
    danach = akte.mit(neue)
    if isinstance(danach, Unvereinbar):
        raise ValueError(f"angenommene Ereignisse falten nicht: {danach.grund}")
    in_massnahmen = massnahmeplaetze(akte.fall_id, akte.fall, danach.fall, umstaende, ueber_plaetze=ueber_kapazitaet)
    if isinstance(in_massnahmen, Zurueckweisung):
        return in_massnahmen
    andere = _nebenwirkungen(akte, danach.fall, umstaende, ueber_kapazitaet)
    return Angenommen(ergebnis.ereignisse, {**andere, **in_massnahmen}, ergebnis.hinweise)


def _nebenwirkungen(
    akte: Akte, nachher: Fall | None, umstaende: Umstaende, ueber_kapazitaet: bool
) -> Mapping[UUID, tuple[Ereignis, ...]]:
    kopf = {"am": umstaende.heute, "erfassung": erfassung(umstaende, umstaende.heute), "fall": akte.fall_id}
    andere: dict[UUID, tuple[Ereignis, ...]] = {}
    alt, neu = platz_bei(akte.fall), platz_bei(nachher)
    if alt != neu:
        if alt is not None:
            andere[plaetze_id(alt)] = (PlatzFreigegeben.model_validate(kopf),)
        if neu is not None:
            stand = freie_plaetze(neu, umstaende)
            voll = ueber_kapazitaet and stand is not None and stand[1] <= 0
            andere[plaetze_id(neu)] = (PlatzBelegt.model_validate({**kopf, "ueber_kapazitaet": voll}),)
    alte_liste = akte.fall.warteliste if akte.fall is not None else None
    neue_liste = nachher.warteliste if nachher is not None else None
    if alte_liste != neue_liste:
        if alte_liste is not None:
            andere[warteliste_id(alte_liste)] = (WartenderGestrichen.model_validate(kopf),)
        if neue_liste is not None:
            frueher = umstaende.wartelisten.get(neue_liste, Wartende()).gestrichen.get(akte.fall_id)
            stelle = frueher if ueber_kapazitaet else None
            andere[warteliste_id(neue_liste)] = (WartenderAufgenommen.model_validate({**kopf, "stelle": stelle}),)
    return andere
