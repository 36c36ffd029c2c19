"""The office: Mandant, Regelwerke, Vorlagen, teams, Fachkräfte, places, Wartelisten."""

from decimal import Decimal

from domain.organisation.amtshandlung import Amtshandlungsereignis, AmtshandlungStorniert
from domain.organisation.ereignisse import (
    AnteilGeaendert,
    Ausgeschieden,
    FachkraftAngelegt,
    FallzahlFestgesetzt,
    GeschaeftsstelleAngelegt,
    MandantEingerichtet,
    OrganisationsEreignis,
    PlatzBelegt,
    PlatzFreigegeben,
    QualifizierungVermerkt,
    RegelwerkInKraftGesetzt,
    RollenGeaendert,
    SchwerpunkteGeaendert,
    TeamAngelegt,
    TeamGewechselt,
    TeamSchwerpunkteGeaendert,
    TeamZugeordnet,
    VertretungBeendet,
    VertretungEingerichtet,
    VorlageHinterlegt,
    WartenderAufgenommen,
    WartenderGestrichen,
)
from domain.organisation.stichprobe import StichprobeGezogen
from domain.organisation.uebergabe import FallUebergeben, FallUeberholt, UebergabeAngeordnet
from domain.woerter import ab_bis, aufgezaehlt, tag, wort
from projections.saetze.angebot import angebotssatz
from projections.saetze.handlung import handlungssatz


def amtssatz(ereignis: OrganisationsEreignis) -> str:
    match ereignis:
        case MandantEingerichtet():
            tage = "1 Tag" if ereignis.vorwarnung_tage == 1 else f"{ereignis.vorwarnung_tage} Tage"
            stichtag = f", Stichtag {tag(ereignis.stichtag)}" if ereignis.stichtag is not None else ""
            return f"Einrichtung des Mandanten „{ereignis.name}“: Land {ereignis.land}, Vorwarnung {tage}{stichtag}."
        case RegelwerkInKraftGesetzt():
            zeitraum = ab_bis(ereignis.gilt_ab, ereignis.gilt_bis)
            return f"Regelwerk {ereignis.regelwerk}, Version {ereignis.version}: {zeitraum} {wort(ereignis.art)}."
        case VorlageHinterlegt():
            return f"Vorlage hinterlegt: {wort(ereignis.dokument)}, ab {tag(ereignis.gilt_ab)}."
        case GeschaeftsstelleAngelegt():
            return f"Anlage der Geschäftsstelle „{ereignis.name}“."
        case TeamAngelegt():
            ort = f", Geschäftsstelle {ereignis.geschaeftsstelle}" if ereignis.geschaeftsstelle is not None else ""
            schwer = "".join(f", {wort(schwerpunkt)}" for schwerpunkt in ereignis.schwerpunkte)
            return f"Anlage des Teams „{ereignis.name}“: {wort(ereignis.art)}{ort}{schwer}."
        case TeamZugeordnet():
            ort = f"zur Geschäftsstelle {ereignis.geschaeftsstelle}" if ereignis.geschaeftsstelle else "zu keiner"
            return f"Zuordnung des Teams: ab {tag(ereignis.gilt_ab)} {ort}."
        case FachkraftAngelegt():
            rollen = aufgezaehlt(wort(rolle) for rolle in ereignis.rollen)
            return f"Anlage einer Fachkraft im Team {ereignis.team}: {rollen}, Anteil {_prozent(ereignis.anteil)}."
        case AnteilGeaendert():
            return (
                f"Änderung des Anteils an einer Vollzeitstelle: ab {tag(ereignis.gilt_ab)} {_prozent(ereignis.anteil)}."
            )
        case TeamGewechselt():
            return f"Wechsel des Teams: ab {tag(ereignis.gilt_ab)} Team {ereignis.team}."
        case FallzahlFestgesetzt(fallzahl=None):
            return f"Aufhebung der festgesetzten Fallzahl: ab {tag(ereignis.gilt_ab)} gilt wieder der Schlüssel."
        case FallzahlFestgesetzt():
            return f"Festsetzung der Fallzahl: ab {tag(ereignis.gilt_ab)} {ereignis.fallzahl}."
        case RollenGeaendert():
            rollen = aufgezaehlt(wort(rolle) for rolle in ereignis.rollen)
            return f"Änderung der Rollen: ab {tag(ereignis.gilt_ab)} {rollen}."
        case SchwerpunkteGeaendert() | TeamSchwerpunkteGeaendert():
            schwer = aufgezaehlt(wort(s) for s in ereignis.schwerpunkte) if ereignis.schwerpunkte else "keine"
            return f"Änderung der Schwerpunkte: ab {tag(ereignis.gilt_ab)} {schwer}."
        case QualifizierungVermerkt():
            modul = f" „{ereignis.modul}“" if ereignis.modul is not None else ""
            return f"Qualifizierung: {wort(ereignis.art)}, {wort(ereignis.stand)}{modul}."
        case VertretungEingerichtet():
            zeitraum = ab_bis(ereignis.von, ereignis.bis)
            return f"Vertretung {zeitraum} durch Fachkraft {ereignis.vertreter}."
        case VertretungBeendet():
            return f"Vorzeitiges Ende der Vertretung {ereignis.vertretung}: letzter Tag {tag(ereignis.letzter_tag)}."
        case Ausgeschieden():
            if ereignis.gilt_ab is None:
                return "Rücknahme des Ausscheidens: die Fachkraft bleibt."
            return f"Ausscheiden der Fachkraft: ab {tag(ereignis.gilt_ab)} nicht mehr hier."
        case UebergabeAngeordnet():
            return f"Übergabe von {len(ereignis.faelle)} Fällen der Fachkraft {ereignis.von} angeordnet."
        case FallUebergeben():
            return f"Übergeben: Fall {ereignis.fall}."
        case FallUeberholt():
            return f"Nicht übergeben: Fall {ereignis.fall}, {wort(ereignis.hindernis)}."
        case PlatzBelegt():
            ueber = ", über der Kapazität" if ereignis.ueber_kapazitaet else ""
            return f"Platz belegt: Fall {ereignis.fall}{ueber}."
        case PlatzFreigegeben():
            return f"Platz freigegeben: Fall {ereignis.fall}."
        case WartenderAufgenommen():
            stelle = f", an Stelle {ereignis.stelle + 1}" if ereignis.stelle is not None else ""
            return f"Aufnahme in die Warteliste: Fall {ereignis.fall}{stelle}."
        case WartenderGestrichen():
            return f"Streichung von der Warteliste: Fall {ereignis.fall}."
        case Amtshandlungsereignis():
            return handlungssatz(ereignis)
        case StichprobeGezogen():
            woraus = "des ganzen Amts" if ereignis.team is None else f"des Teams {ereignis.team}"
            faelle = "1 Fall" if len(ereignis.faelle) == 1 else f"{len(ereignis.faelle)} Fälle"
            return f"Stichprobe gezogen: {faelle} aus {ereignis.grundgesamtheit} {woraus}."
        case AmtshandlungStorniert():
            return "Storno: Die Handlung war versehentlich eingetragen."
        case _:
            return angebotssatz(ereignis)


def _prozent(anteil: Decimal) -> str:
    return f"{format((anteil * 100).normalize(), 'f').replace('.', ',')} %"
