"""What is due in a case: the list of open Fristen, looked through now and then, and done one by one."""

from datetime import date, timedelta
from functools import partial

from adapters.demo import berichtigungen
from adapters.demo import texte as allgemeine
from adapters.demo.ohne_filter import handlungen, texte, uebergang
from adapters.demo.ohne_filter.betreuung import Betreuung
from adapters.demo.ohne_filter.worte import KONTAKT, UEBERGABE
from domain.befehle import AbweichungBegruenden
from domain.fristen.frist import LAUFEND, Ausgang, Frist
from domain.regelwerk.fristregel import Fristregel
from domain.regelwerk.muster import Ereignismuster
from domain.vokabular import Funktion, Grad

ARBEITSSCHRITT = "arbeitsschritt"
BALD = 3
"""After so many days somebody looks at what has just been set off."""
ALLE = (80, 130)
"""So many days later somebody looks at the case again, whatever else happens."""
OHNE_TAG = (0, 9)
"""What has no due day is done so many days later."""
ENTSCHULDIGT = 0.2
"""How often grounds are given for a soll that has lapsed."""
IM_GESPRAECH = ("egv", "profiling_erstellt", "ziel", "integrationsplan_erstellt", "handlungsstrategie")
"""What is settled in a talk."""
OFFEN_GELASSEN = 0.45
RUHE = 150
"""How often an open task is left for another time, and after how many days it is done again at the earliest."""
NIE = 1.5
"""How much likelier a careless one forgets a task for good than leaves a field empty."""


def bald(b: Betreuung, tag: date) -> None:
    """Something has happened: in the next days somebody looks at what it set off."""
    if b.gesichtet_bis is None or b.gesichtet_bis <= tag:
        b.gesichtet_bis = tag + timedelta(days=BALD)
        b.plane(b.gesichtet_bis, sichten)


def regelmaessig(b: Betreuung, tag: date) -> None:
    """The case is looked at as long as there are benefits."""
    sichten(b, tag)
    b.plane(b.in_tagen(*ALLE, tag), regelmaessig)


def sichten(b: Betreuung, tag: date) -> None:
    """What is open and in nobody's diary is put there, or forgotten; for some of what has lapsed, grounds are given."""
    b.gesichtet_bis = tag
    for frist in _laufende(b, tag):
        neu = frist.id not in b.in_arbeit
        b.in_arbeit.add(frist.id)
        if not neu:
            _vielleicht_entschuldigen(b, tag, frist)
        elif frist.regel.id not in b.in_arbeit and (muster := _passendes(b, tag, frist.regel)) is not None:
            if b.selten(NIE * b.kraft.sorgfalt.lueckenhaft) or _reicht_noch(b, tag, frist):
                continue
            if _ist_routine(frist.regel, muster):
                b.in_arbeit.add(frist.regel.id)
                b.plane(_wann(b, tag, frist), partial(_routine, regel=frist.regel, muster=muster))
            else:
                b.plane(_wann(b, tag, frist), partial(_erledigen, frist=frist, muster=muster))


def _reicht_noch(b: Betreuung, tag: date, frist: Frist) -> bool:
    """What no rule gives a day for is not done each time it might be."""
    abschnitt = frist.abschnitt(tag)
    if abschnitt is None or abschnitt.faellig_am is not None:
        return False
    zuletzt = b.zuletzt_getan.get(frist.regel.id)
    if b.selten(OFFEN_GELASSEN) or (zuletzt is not None and (tag - zuletzt).days < RUHE):
        return True
    b.zuletzt_getan[frist.regel.id] = tag
    return False


def _laufende(b: Betreuung, tag: date) -> list[Frist]:
    sicht = b.amt.betrieb.fallsicht(b.leben.fall)
    return [frist for frist in sicht.fristen if frist.ausgang(tag) in LAUFEND] if sicht is not None else []


def _passendes(b: Betreuung, tag: date, regel: Fristregel) -> Ereignismuster | None:
    """How this office would do it. The talks, and what recurs with them, are planned by those who hold them."""
    moegliche: list[Ereignismuster] = []
    for muster in regel.erfuellt_durch:
        anderer = _handelt_ein_anderer(b, regel) or not _ist_zustaendig(b, muster.funktionen or (b.funktion,))
        if muster.ereignis == KONTAKT and not anderer:
            continue
        if muster.ereignis in IM_GESPRAECH and (regel.wiederkehrend or regel.dauer is None):
            continue
        if muster.ereignis == UEBERGABE or handlungen.kann(muster):
            moegliche.append(muster)
    return b.rng.choice(moegliche) if moegliche else None


def _ist_zustaendig(b: Betreuung, funktionen: tuple[Funktion, ...]) -> bool:
    return bool({b.funktion, Funktion.ZUSTAENDIGE_FACHKRAFT, Funktion.FALLMANAGEMENT}.intersection(funktionen))


def _handelt_ein_anderer(b: Betreuung, regel: Fristregel) -> bool:
    return regel.handelt is not Funktion.PERSON and not _ist_zustaendig(b, (regel.handelt,))


def _ist_routine(regel: Fristregel, muster: Ereignismuster) -> bool:
    """What the office does again and again of its own accord: nobody looks it up each time."""
    return regel.wiederkehrend and regel.dauer is not None and muster.ereignis == ARBEITSSCHRITT


def _wann(b: Betreuung, tag: date, frist: Frist) -> date:
    """After as much of the period as this Fachkraft takes, not before it counts."""
    abschnitt = frist.abschnitt(tag)
    faellig = abschnitt.faellig_am if abschnitt is not None else None
    if faellig is None:
        wann = b.in_tagen(*OHNE_TAG, tag)
    else:
        sorgfalt = b.kraft.sorgfalt
        tage = round(max(1, (faellig - frist.entstanden_am).days) * b.rng.uniform(sorgfalt.von, sorgfalt.bis))
        wann = max(tag, frist.entstanden_am + timedelta(days=tage + b.rng.randrange(-1, 2)))
        if b.selten(sorgfalt.luecke):
            wann += timedelta(days=b.rng.randrange(20, 90))
    return max(wann, frist.fruehestens_am or wann)


def _erledigen(b: Betreuung, tag: date, *, frist: Frist, muster: Ereignismuster) -> None:
    """If it is still to be done."""
    if frist.regel.id not in {regel.id for regel in b.leben.massgebliche(tag)} or _ist_getan(b, tag, frist):
        return
    if muster.ereignis == UEBERGABE:
        for ziel in muster.funktionen or ():
            if uebergang.ueberleiten(b, tag, ziel, b.rng.choice(texte.UEBERLEITUNG)):
                break
    else:
        handlungen.ausfuehren(
            b, tag, muster, handelt=_wer(frist.regel), gegenstand=frist.gegenstand, zeitraum=frist.zeitraum
        )


def _ist_getan(b: Betreuung, tag: date, frist: Frist) -> bool:
    akte = b.amt.betrieb.akte(b.leben.fall)
    return any(
        frist.entstanden_am <= eintrag.ereignis.am <= tag
        and frist.regel.erfuellt_von(eintrag.ereignis)
        and (frist.gegenstand is None or frist.regel.gegenstand(eintrag.ereignis) == frist.gegenstand)
        for eintrag in akte.wirksam
    )


def _routine(b: Betreuung, tag: date, *, regel: Fristregel, muster: Ereignismuster) -> None:
    """As long as the rule holds for the case, after as many days as this Fachkraft lets go by."""
    if regel.id not in {massgebliche.id for massgebliche in b.leben.massgebliche(tag)}:
        b.in_arbeit.discard(regel.id)
        return
    handlungen.ausfuehren(b, tag, muster, handelt=_wer(regel))
    b.plane(b.leben.naechster(regel, tag, b.kraft), partial(_routine, regel=regel, muster=muster))


def _wer(regel: Fristregel) -> Funktion | None:
    return regel.handelt if regel.handelt is not Funktion.PERSON else None


def _vielleicht_entschuldigen(b: Betreuung, tag: date, frist: Frist) -> None:
    if (
        frist.regel.grad is not Grad.SOLL
        or frist.ausgang(tag) is not Ausgang.UEBERFAELLIG
        or not b.selten(ENTSCHULDIGT)
    ):
        return
    bis = b.in_tagen(20, 60, tag) if b.selten(0.3) else None
    grund = b.rng.choice(allgemeine.ABWEICHUNG_FRIST)
    b.leben.tue(AbweichungBegruenden(am=tag, frist=frist.id, begruendung=grund, bis=bis))


def einplanen(b: Betreuung, tag: date) -> None:
    """From the application on somebody keeps an eye on the case; what is special about it happens at some time."""
    b.plane(b.in_tagen(*ALLE, tag), regelmaessig)
    if tag == b.los.los.beginn:
        berichtigungen.einplanen(b.leben, tag)
