"""Young people: school and the way out of it, training and its end, and from one Zielgruppe into the other."""

from datetime import date, timedelta
from functools import partial

from adapters.demo import zeitraeume
from adapters.demo.ohne_filter import handlungen, texte, uebergang
from adapters.demo.ohne_filter.betreuung import Betreuung
from domain.befehle import MerkmalAendern
from domain.vokabular import (
    Ausbildungsreife,
    Funktion,
    Merkmal,
    Schulform,
    Status,
    Zeitraumart,
    ZielgruppeU25,
)

SCHULFORMEN = {
    Schulform.OBERSCHULE: 5,
    Schulform.GESAMTSCHULE: 3,
    Schulform.FREIE_SCHULE: 1,
    Schulform.FOERDERSCHULE: 2,
    Schulform.GYMNASIUM: 2,
}
NICHT_BEI_DER_BERUFSBERATUNG = (Schulform.FOERDERSCHULE, Schulform.GYMNASIUM)
REIF = 0.65


def beginnen(b: Betreuung, tag: date) -> None:
    """What a young person does when they come, and what becomes of it."""
    match b.los.zielgruppe:
        case ZielgruppeU25.SCHUELER:
            _schule(b, tag)
        case ZielgruppeU25.AUSBILDUNGSABSOLVENTEN:
            _ausbildung(b, tag, bis=b.in_tagen(80, 330, max(tag, b.amt.mandant.beginn)))
        case ZielgruppeU25.AUSBILDUNGSUCHENDE:
            b.leben.tue(MerkmalAendern(am=tag, merkmal=Merkmal.STATUS, wert=Status.AUSBILDUNGSUCHEND))
            handlungen.setze(b, tag, Merkmal.AUSBILDUNGSREIFE, Ausbildungsreife.REIF)
            b.plane(b.in_tagen(150, 330, tag), _ausbildung_gefunden if b.selten(0.5) else _nichts_gefunden)
        case ZielgruppeU25.VERMITTLUNGSKUNDEN if b.selten(0.25):
            b.plane(b.in_tagen(200, 420, tag), partial(_wechselt, zu=ZielgruppeU25.AKTIVIERUNGSKUNDEN))
        case ZielgruppeU25.AKTIVIERUNGSKUNDEN if b.selten(0.25):
            b.plane(b.in_tagen(150, 400, tag), _wird_ausbildungsreif)


def _schule(b: Betreuung, tag: date) -> None:
    b.leben.tue(MerkmalAendern(am=tag, merkmal=Merkmal.STATUS, wert=Status.SCHUELER))
    form = b.rng.choices(list(SCHULFORMEN), list(SCHULFORMEN.values()))[0]
    handlungen.setze(b, tag, Merkmal.SCHULFORM, form)
    zeitraeume.schule(b.leben, tag)
    reife = Ausbildungsreife.REIF if b.selten(REIF) else Ausbildungsreife.NICHT_REIF
    b.plane(b.in_tagen(15, 60, tag), lambda b, am: _reife(b, am, reife))
    if form in NICHT_BEI_DER_BERUFSBERATUNG:
        b.plane(b.in_tagen(25, 45, tag), _zum_fallmanagement)
    bis = _schulende(b)
    if bis is None:
        return
    if reife is Ausbildungsreife.REIF:
        b.plane(max(b.in_tagen(60, 70, tag), bis - timedelta(days=b.rng.randint(150, 185))), _umstellen)
    else:
        b.plane(b.in_tagen(1, 50, bis), _nach_der_schule)


def _reife(b: Betreuung, tag: date, reife: Ausbildungsreife) -> None:
    handlungen.setze(b, tag, Merkmal.AUSBILDUNGSREIFE, reife)


def _schulende(b: Betreuung) -> date | None:
    stand = b.leben.stand
    enden = [z.bis for z in stand.zeitraeume.values() if z.art is Zeitraumart.SCHULBESUCH] if stand is not None else []
    return enden[-1] if enden else None


def _umstellen(b: Betreuung, tag: date) -> None:
    """Whoever is ready for it looks for a training while still at school."""
    if b.zielgruppe is ZielgruppeU25.SCHUELER:
        handlungen.setze(b, tag, Merkmal.ZIELGRUPPE, ZielgruppeU25.AUSBILDUNGSUCHENDE)
        b.wieder_aufnehmen(b, tag)
    ende = _schulende(b) or tag
    b.plane(b.in_tagen(20, 60, max(ende, tag)), _ausbildung_gefunden if b.selten(0.6) else _nichts_gefunden)


def _nach_der_schule(b: Betreuung, tag: date) -> None:
    if b.zielgruppe is ZielgruppeU25.SCHUELER:
        handlungen.setze(b, tag, Merkmal.ZIELGRUPPE, ZielgruppeU25.AKTIVIERUNGSKUNDEN)
    _zum_fallmanagement(b, tag)


def _zum_fallmanagement(b: Betreuung, tag: date) -> None:
    if b.funktion is Funktion.BERUFSBERATUNG:
        uebergang.ueberleiten(b, tag, Funktion.FALLMANAGEMENT_U25, b.rng.choice(texte.UEBERLEITUNG))


def _ausbildung_gefunden(b: Betreuung, tag: date) -> None:
    _ausbildung(b, tag, bis=b.in_tagen(700, 1_200, tag))


def _nichts_gefunden(b: Betreuung, tag: date) -> None:
    """Neither a training nor a Maßnahme: the person looks for work, or is helped on step by step."""
    zu = b.rng.choice((ZielgruppeU25.VERMITTLUNGSKUNDEN, ZielgruppeU25.AKTIVIERUNGSKUNDEN))
    _wechselt(b, tag, zu=zu)
    _zum_fallmanagement(b, tag)


def _ausbildung(b: Betreuung, tag: date, *, bis: date) -> None:
    zeitraeume.beginnen(b.leben, tag, Status.IN_AUSBILDUNG, Zeitraumart.AUSBILDUNG, von=tag, bis=bis)
    if b.zielgruppe is ZielgruppeU25.AUSBILDUNGSUCHENDE:
        handlungen.setze(b, tag, Merkmal.ZIELGRUPPE, ZielgruppeU25.AUSBILDUNGSABSOLVENTEN)
    b.plane(bis + timedelta(days=1), _ausgelernt)


def _ausgelernt(b: Betreuung, tag: date) -> None:
    """Trained, and still without work; some months later it is seen whether that stays so."""
    b.leben.tue(MerkmalAendern(am=tag, merkmal=Merkmal.STATUS, wert=Status.ARBEITSLOS))
    if b.selten(0.6):
        b.plane(b.in_tagen(150, 230, tag), partial(_wechselt, zu=ZielgruppeU25.VERMITTLUNGSKUNDEN))


def _wird_ausbildungsreif(b: Betreuung, tag: date) -> None:
    handlungen.setze(b, tag, Merkmal.AUSBILDUNGSREIFE, Ausbildungsreife.REIF)
    _wechselt(b, tag, zu=ZielgruppeU25.AUSBILDUNGSUCHENDE)


def _wechselt(b: Betreuung, tag: date, *, zu: ZielgruppeU25) -> None:
    junge = b.funktion in (Funktion.FALLMANAGEMENT_U25, Funktion.BERUFSBERATUNG)
    if junge and b.zielgruppe is not None and b.zielgruppe is not zu:
        handlungen.setze(b, tag, Merkmal.ZIELGRUPPE, zu)
