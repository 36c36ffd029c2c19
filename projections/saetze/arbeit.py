"""The work with the person, sentence by sentence."""

from domain.ereignisse import (
    ContactHeld,
    EGVErsetztDurchVA,
    EGVSigned,
    FallEreignis,
    HemmnisFestgestellt,
    HemmnisStatusChanged,
    IntegrationsplanErstellt,
    KontaktVersucht,
    KooperationsplanVereinbart,
    LeistungGesteuert,
    PflichtverletzungFestgestellt,
    ProfilingErstellt,
    RessourceFestgestellt,
    TerminVersaeumt,
)
from domain.ereigniswerte import Bewertung
from domain.regelwerk.regeln import Regeln
from domain.woerter import ab_bis, aufgezaehlt, tag, wort
from projections.saetze.worte import begriff

_WICHTIGER_GRUND = {
    None: "ob ein wichtiger Grund vorlag, ist offen",
    True: "ein wichtiger Grund lag vor",
    False: "ein wichtiger Grund lag nicht vor",
}


def arbeitssatz(ereignis: FallEreignis, regeln: Regeln | None = None) -> str:
    """What was done. Raises TypeError for an event nobody has words for."""
    match ereignis:
        case ContactHeld():
            return _kontakt(ereignis, regeln)
        case KontaktVersucht():
            erfolg = "die Person wurde erreicht" if ereignis.erreicht else "die Person wurde nicht erreicht"
            return f"Kontaktversuch {wort(ereignis.form)}: {erfolg}."
        case TerminVersaeumt():
            grund = _WICHTIGER_GRUND[ereignis.wichtiger_grund]
            welcher = f" (Beratungstermin {ereignis.beratungstermin})" if ereignis.beratungstermin is not None else ""
            was = f"Versäumter Termin{_anlass(ereignis.anlass, regeln)} {wort(ereignis.form)}"
            return f"{was}: Die Person kam nicht, {grund}{welcher}."
        case ProfilingErstellt():
            return _profiling(ereignis)
        case HemmnisFestgestellt():
            return _hemmnis(ereignis)
        case HemmnisStatusChanged():
            stand = wort(ereignis.stand)
            return f"Bearbeitungsstand eines Hemmnisses: nun „{stand}“ (Hemmnis {ereignis.hemmnis})."
        case RessourceFestgestellt():
            return f"Feststellung einer Ressource{_bewertung(ereignis.bewertung)} (Ressource {ereignis.ressource})."
        case IntegrationsplanErstellt():
            return _plan(ereignis)
        case LeistungGesteuert():
            return _leistung(ereignis)
        case EGVSigned():
            zeitraum = ab_bis(ereignis.gilt_ab, ereignis.gilt_bis)
            auch = ", auch vom gesetzlichen Vertreter" if ereignis.mitunterzeichnet else ""
            return f"Eingliederungsvereinbarung unterschrieben{auch}: Sie gilt {zeitraum}{_zielkategorie(ereignis)}."
        case EGVErsetztDurchVA():
            zeitraum = ab_bis(ereignis.gilt_ab, ereignis.gilt_bis)
            return f"Verwaltungsakt anstelle der Eingliederungsvereinbarung: Er gilt {zeitraum}."
        case KooperationsplanVereinbart():
            return f"Kooperationsplan vereinbart: Er gilt {ab_bis(ereignis.gilt_ab, ereignis.gilt_bis)}."
        case PflichtverletzungFestgestellt():
            return f"Pflichtverletzung festgestellt: {_WICHTIGER_GRUND[ereignis.wichtiger_grund]}."
        case _:
            raise TypeError(f"kein Satz für {ereignis.TOPIC}")


def _anlass(anlass: str | None, regeln: Regeln | None) -> str:
    return f" ({begriff('anlass', anlass, regeln)})" if anlass is not None else ""


def _kontakt(ereignis: ContactHeld, regeln: Regeln | None) -> str:
    art = "Qualifizierter Kontakt" if ereignis.qualifiziert else "Kontakt"
    person = "die Person war anwesend" if ereignis.person_anwesend else "die Person war nicht anwesend"
    wer = f"Fachkraft {ereignis.fachkraft} ({wort(ereignis.funktion)})"
    teile = [f"{art}{_anlass(ereignis.anlass, regeln)} {wort(ereignis.form)}: geführt von {wer}", person]
    if ereignis.gemeinsam_mit:
        teile.append(f"gemeinsam mit {len(ereignis.gemeinsam_mit)} weiteren der Bedarfsgemeinschaft")
    if ereignis.vermerktyp is not None:
        teile.append(wort(ereignis.vermerktyp))
    if ereignis.beratungstermin is not None:
        teile.append(f"zum Beratungstermin {ereignis.beratungstermin}")
    return f"{', '.join(teile)}."


def _zielkategorie(ereignis: EGVSigned) -> str:
    return f"; Zielkategorie {wort(ereignis.zielkategorie)}" if ereignis.zielkategorie is not None else ""


def _profiling(ereignis: ProfilingErstellt) -> str:
    teile = [wort(ereignis.profillage)] if ereignis.profillage is not None else []
    if ereignis.integrierbar_binnen_12_monaten is not None:
        nicht = "" if ereignis.integrierbar_binnen_12_monaten else "nicht "
        teile.append(f"Integration {nicht}binnen 12 Monaten erwartet")
    if ereignis.teile:
        teile.append(f"umfasst {aufgezaehlt(wort(teil) for teil in ereignis.teile)}")
    if ereignis.vermerktyp is not None:
        teile.append(wort(ereignis.vermerktyp))
    return f"Profiling: {', '.join(teile)}." if teile else "Profiling."


def _hemmnis(ereignis: HemmnisFestgestellt) -> str:
    teile = [wort(ereignis.bereich), "veränderbar" if ereignis.veraenderbar else "nicht veränderbar"]
    if ereignis.schwerwiegend is not None:
        teile.append("schwerwiegend" if ereignis.schwerwiegend else "nicht schwerwiegend")
    if ereignis.im_umfeld is not None:
        teile.append("im Umfeld der Person" if ereignis.im_umfeld else "in der Person")
    if ereignis.in_bedarfsgemeinschaft:
        teile.append("in der Bedarfsgemeinschaft")
    was = f"{', '.join(teile)}{_bewertung(ereignis.bewertung)}"
    return f"Feststellung eines Hemmnisses: {was} (Hemmnis {ereignis.hemmnis})."


def _bewertung(bewertung: Bewertung | None) -> str:
    if bewertung is None:
        return ""
    return (
        f"; Ausmaß {wort(bewertung.ausmass)}, Schwierigkeitsgrad {wort(bewertung.schwierigkeitsgrad)}, "
        f"Bedeutung {wort(bewertung.bedeutung)}"
    )


def _plan(ereignis: IntegrationsplanErstellt) -> str:
    teile = f": {aufgezaehlt(wort(teil) for teil in ereignis.teile)}" if ereignis.teile else ""
    if ereignis.zieltermine:
        teile += f"; Zieltermine {aufgezaehlt(tag(termin) for termin in ereignis.zieltermine)}"
    if ereignis.interventionstiefe is not None:
        teile += f"; Interventionstiefe {wort(ereignis.interventionstiefe)}"
    return f"Integrationsplan{teile}."


def _leistung(ereignis: LeistungGesteuert) -> str:
    teile = []
    if ereignis.eigenleistung is not None:
        teile.append("selbst erbracht" if ereignis.eigenleistung else "von anderen erbracht")
    if ereignis.rang is not None:
        teile.append(f"Rang {ereignis.rang}")
    if ereignis.von is not None:
        teile.append(ab_bis(ereignis.von, ereignis.bis))
    elif ereignis.bis is not None:
        teile.append(f"bis {tag(ereignis.bis)}")
    if ereignis.kosten is not None:
        teile.append(f"Kosten {ereignis.kosten:.2f} Euro".replace(".", ","))
    naeher = f": {', '.join(teile)}" if teile else ""
    return f"Eingliederungsleistung {wort(ereignis.schritt)}{naeher} (Leistung {ereignis.leistung})."
