"""Commands of a case: each a path, its command, and who may give it. What they decide is in the domain."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from adapters.anwendung.quittung import Quittung
from adapters.anwendung.speichern import Antwort
from adapters.http.antworten import (
    Hemmnisantwort,
    Ressourcenantwort,
    Strategieantwort,
    Vorgangsantwort,
    Zeitraumvorgang,
)
from adapters.http.antworten_termine import Terminvorgang, Wiedervorlagevorgang
from adapters.http.operation import Aufruf, Gruppe, Operation, vorgangsantwort
from adapters.http.problem import Problem, nicht_gefunden
from adapters.http.reichweite import FALLARBEIT, LEITUNG, ZUARBEIT
from domain import befehle
from domain.befehle import Befehl
from domain.ereignisse import (
    FallEreignis,
    HandlungsstrategieFestgehalten,
    HemmnisFestgestellt,
    RessourceFestgestellt,
    TerminVereinbart,
    WiedervorlageGesetzt,
    ZeitraumFestgehalten,
)
from domain.vokabular import Rolle

if TYPE_CHECKING:
    from adapters.http.dienst import Dienst


def _anlegen(aufruf: Aufruf) -> Antwort | Problem:
    dienst = aufruf.dienst
    kennung = dienst.betrieb.fall_id(aufruf.befehl.kunde)
    if not dienst.sieht_kunde(aufruf.befehl.kunde, aufruf.reichweite):
        fall = dienst.fall(kennung)
        # A case out of reach is not even there; a person nobody knows is a mistake in the body.
        if fall is not None:
            return nicht_gefunden()
    return dienst.betrieb.ausfuehren(kennung, aufruf.befehl, aufruf.akteur, anfrage=aufruf.anfrage)


def ausfuehren(aufruf: Aufruf) -> Antwort:
    """A command of the case in the path."""
    return aufruf.dienst.betrieb.ausfuehren(
        aufruf.pfad["fall"],
        aufruf.befehl,
        aufruf.akteur,
        erwartete_version=aufruf.erwartet,
        anfrage=aufruf.anfrage,
    )


def mit_kennung(
    modell: type[Vorgangsantwort], klasse: type[FallEreignis], feld: str
) -> Callable[["Dienst", Mapping[str, UUID], Quittung], Vorgangsantwort]:
    """The receipt with the id of what was recorded, which may have been made here."""

    def quittiere(dienst: "Dienst", pfad: Mapping[str, UUID], quittung: Quittung) -> Vorgangsantwort:
        eintrag = dienst.betrieb.akte(pfad["fall"]).eintraege[quittung.eintraege[0] - 1]
        if not isinstance(eintrag.ereignis, klasse):
            raise TypeError(f"die Quittung gehört nicht zu {klasse.TOPIC}")
        werte = quittung.model_dump(exclude={"position", "wiederholt"})
        return modell(**werte, **{feld: getattr(eintrag.ereignis, feld)})

    return quittiere


def vorgang(
    id: str,
    pfad: str,
    klasse: type[Befehl],
    titel: str,
    *,
    rollen: frozenset[Rolle] = FALLARBEIT,
    antwort: type[Vorgangsantwort] = Vorgangsantwort,
    quittiere: Callable[["Dienst", Mapping[str, UUID], Quittung], Vorgangsantwort] = vorgangsantwort,
    von: str | None = None,
) -> Operation:
    """A command of the case in the path. `von`: the field of the command that the path names."""
    return Operation(
        id=id,
        methode="POST",
        pfad=f"faelle/{{fall}}/{pfad}",
        titel=titel,
        gruppe=Gruppe.FAELLE,
        rollen=rollen,
        koerper=klasse,
        aus_pfad={von: von} if von is not None else {},
        befehl=ausfuehren,
        antwort=antwort,
        quittiere=quittiere,
    )


OPERATIONEN: tuple[Operation, ...] = (
    Operation(
        id="fall_anlegen",
        methode="POST",
        pfad="faelle",
        titel="Den Fall einer Person anlegen",
        gruppe=Gruppe.FAELLE,
        rollen=FALLARBEIT,
        koerper=befehle.FallAnlegen,
        befehl=_anlegen,
        ort="faelle/{id}",
        etag=True,
    ),
    vorgang("beginn_berichtigen", "beginn", befehle.BeginnBerichtigen, "Den Beginn des Falls berichtigen"),
    vorgang(
        "zustaendigkeit_uebertragen",
        "zustaendigkeit",
        befehle.ZustaendigkeitUebertragen,
        "Die Zuständigkeit übertragen",
    ),
    vorgang("merkmal_aendern", "merkmale", befehle.MerkmalAendern, "Ein Merkmal gilt von einem Tag an"),
    vorgang(
        "zeitraum_festhalten",
        "zeitraeume",
        befehle.ZeitraumFesthalten,
        "Maßnahme, Ausbildung, Schule ...: von wann bis wann",
        antwort=Zeitraumvorgang,
        quittiere=mit_kennung(Zeitraumvorgang, ZeitraumFestgehalten, "zeitraum"),
    ),
    vorgang("antrag_festhalten", "antraege", befehle.AntragFesthalten, "Der Antrag ist vollständig", rollen=ZUARBEIT),
    vorgang(
        "bewilligung_festhalten",
        "bewilligungen",
        befehle.BewilligungFesthalten,
        "Die Leistungen sind bewilligt",
        rollen=ZUARBEIT,
    ),
    vorgang(
        "leistungsende_festhalten",
        "leistungsende",
        befehle.LeistungsendeFesthalten,
        "Die Leistungen enden, oder werden nicht gewährt",
        rollen=ZUARBEIT,
    ),
    vorgang("profil_erstellen", "profile", befehle.ProfilErstellen, "Ein Profiling festhalten"),
    vorgang("zugang_pruefen", "zugangspruefungen", befehle.ZugangPruefen, "Eine Zugangsprüfung festhalten"),
    vorgang("vormerken", "vormerkungen", befehle.Vormerken, "Für das Fallmanagement vormerken"),
    vorgang(
        "auf_warteliste_setzen", "warteliste", befehle.AufWartelisteSetzen, "Auf die Warteliste eines Teams setzen"
    ),
    vorgang("fall_uebernehmen", "fallzugang", befehle.FallUebernehmen, "Fallzugang: das Fallmanagement übernimmt"),
    vorgang("fall_ablehnen", "ablehnung", befehle.FallAblehnen, "Den Zugang ablehnen"),
    vorgang("fall_weiterleiten", "weiterleitung", befehle.FallWeiterleiten, "Den Fall weiterleiten"),
    vorgang(
        "einladung_erfassen", "einladungen", befehle.EinladungErfassen, "Eine Einladung festhalten", rollen=ZUARBEIT
    ),
    vorgang(
        "termin_vereinbaren",
        "termine",
        befehle.TerminVereinbaren,
        "Einen Beratungstermin vereinbaren",
        rollen=ZUARBEIT,
        antwort=Terminvorgang,
        quittiere=mit_kennung(Terminvorgang, TerminVereinbart, "beratungstermin"),
    ),
    vorgang(
        "termin_verlegen",
        "termine/{beratungstermin}/verlegung",
        befehle.TerminVerlegen,
        "Einen Beratungstermin verlegen oder ändern",
        rollen=ZUARBEIT,
        von="beratungstermin",
    ),
    vorgang(
        "termin_absagen",
        "termine/{beratungstermin}/absage",
        befehle.TerminAbsagen,
        "Einen Beratungstermin absagen",
        rollen=ZUARBEIT,
        von="beratungstermin",
    ),
    vorgang(
        "wiedervorlage_setzen",
        "wiedervorlagen",
        befehle.WiedervorlageSetzen,
        "Den Fall an einem Tag wieder vorlegen",
        rollen=ZUARBEIT,
        antwort=Wiedervorlagevorgang,
        quittiere=mit_kennung(Wiedervorlagevorgang, WiedervorlageGesetzt, "wiedervorlage"),
    ),
    vorgang(
        "wiedervorlage_verschieben",
        "wiedervorlagen/{wiedervorlage}/verschiebung",
        befehle.WiedervorlageVerschieben,
        "Eine Wiedervorlage verschieben",
        rollen=ZUARBEIT,
        von="wiedervorlage",
    ),
    vorgang(
        "wiedervorlage_erledigen",
        "wiedervorlagen/{wiedervorlage}/erledigung",
        befehle.WiedervorlageErledigen,
        "Eine Wiedervorlage ist erledigt",
        rollen=ZUARBEIT,
        von="wiedervorlage",
    ),
    vorgang("belehrung_erfassen", "belehrungen", befehle.BelehrungErfassen, "Eine Belehrung festhalten"),
    vorgang("kontakt_erfassen", "kontakte", befehle.KontaktErfassen, "Einen Kontakt festhalten"),
    vorgang(
        "kontaktversuch_erfassen", "kontaktversuche", befehle.KontaktversuchErfassen, "Einen Kontaktversuch festhalten"
    ),
    vorgang(
        "terminversaeumnis_erfassen",
        "terminversaeumnisse",
        befehle.TerminversaeumnisErfassen,
        "Ein Terminversäumnis festhalten",
    ),
    vorgang(
        "hemmnis_feststellen",
        "hemmnisse",
        befehle.HemmnisFeststellen,
        "Ein Hemmnis feststellen",
        antwort=Hemmnisantwort,
        quittiere=mit_kennung(Hemmnisantwort, HemmnisFestgestellt, "hemmnis"),
    ),
    Operation(
        id="hemmnis_stand_aendern",
        methode="POST",
        pfad="faelle/{fall}/hemmnisse/{hemmnis}/status",
        titel="Den Bearbeitungsstand eines Hemmnisses ändern",
        gruppe=Gruppe.FAELLE,
        rollen=FALLARBEIT,
        koerper=befehle.HemmnisStandAendern,
        aus_pfad={"hemmnis": "hemmnis"},
        befehl=ausfuehren,
    ),
    vorgang(
        "hemmnisse_priorisieren",
        "hemmnisse/reihenfolge",
        befehle.HemmnissePriorisieren,
        "In welcher Reihenfolge die Hemmnisse bearbeitet werden",
    ),
    vorgang(
        "ressource_feststellen",
        "ressourcen",
        befehle.RessourceFeststellen,
        "Eine Ressource feststellen",
        antwort=Ressourcenantwort,
        quittiere=mit_kennung(Ressourcenantwort, RessourceFestgestellt, "ressource"),
    ),
    vorgang("ziel_vereinbaren", "ziele", befehle.ZielVereinbaren, "Ein Ziel festhalten"),
    vorgang(
        "handlungsstrategie_festhalten",
        "handlungsstrategien",
        befehle.HandlungsstrategieFesthalten,
        "Eine Handlungsstrategie festhalten, oder wie weit sie ist",
        antwort=Strategieantwort,
        quittiere=mit_kennung(Strategieantwort, HandlungsstrategieFestgehalten, "strategie"),
    ),
    vorgang(
        "arbeitsschritt_festhalten",
        "arbeitsschritte",
        befehle.ArbeitsschrittFesthalten,
        "Einen Schritt des Amts festhalten",
        rollen=ZUARBEIT,
    ),
    vorgang("plan_erstellen", "plaene", befehle.PlanErstellen, "Einen Integrationsplan festhalten"),
    vorgang("leistung_steuern", "leistungen", befehle.LeistungSteuern, "Einen Schritt einer Leistung festhalten"),
    vorgang("egv_erfassen", "egv", befehle.EGVErfassen, "Eine Eingliederungsvereinbarung festhalten"),
    vorgang(
        "egv_ersetzen", "egv/verwaltungsakte", befehle.EGVErsetzen, "Einen Verwaltungsakt anstelle der EGV festhalten"
    ),
    vorgang(
        "kooperationsplan_vereinbaren",
        "kooperationsplaene",
        befehle.KooperationsplanVereinbaren,
        "Einen Kooperationsplan festhalten",
    ),
    vorgang(
        "pflichtverletzung_feststellen",
        "pflichtverletzungen",
        befehle.PflichtverletzungFeststellen,
        "Eine Pflichtverletzung festhalten",
    ),
    vorgang("fortfuehrung_pruefen", "fortfuehrungen", befehle.FortfuehrungPruefen, "Eine Überprüfung festhalten"),
    vorgang(
        "verlaengerung_bewilligen", "verlaengerungen", befehle.VerlaengerungBewilligen, "Den Aufenthalt verlängern"
    ),
    vorgang(
        "abweichung_begruenden",
        "abweichungen",
        befehle.AbweichungBegruenden,
        "Die Abweichung von einer Frist begründen",
    ),
    vorgang(
        "feststellung_treffen",
        "feststellungen",
        befehle.FeststellungTreffen,
        "Festhalten, was die Prüfung in einer Stichprobe ergab",
        rollen=LEITUNG,
    ),
    vorgang("fall_beenden", "fallabgang", befehle.FallBeenden, "Fallabgang: das Fallmanagement endet"),
    vorgang("eintraege_stornieren", "stornos", befehle.EintraegeStornieren, "Einträge stornieren"),
)
