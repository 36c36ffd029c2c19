"""What people do meanwhile, and until when it is planned: school, training, a Maßnahme, work, illness."""

from datetime import date, timedelta
from functools import partial
from uuid import UUID

from adapters.demo import angebote, texte
from adapters.demo.lebenslauf import Lebenslauf
from adapters.demo.vorschriften import fragt_nach
from domain.befehle import MerkmalAendern, TeilnahmeBeenden, ZeitraumAbsagen, ZeitraumFesthalten
from domain.kalender import alter_am, geburtstag
from domain.vokabular import Merkmal, Schulpflicht, Status, Zeitraumart

VERSCHOBEN = 0.35
"""How often a planned end moves."""
NIE_ERSCHIENEN = 0.08
"""How often somebody with a place in the catalogue never turns up."""
SCHULJAHR_ENDET = (7, 31)
SCHULPFLICHTIG_BIS = 16
"""The Land says how long; for the demo it is the school year in which somebody becomes so old."""


def wechsel(leben: Lebenslauf, tag: date) -> None:
    """The person does something else for a time."""
    gezogen = leben.rng.random()
    if gezogen < 0.5:
        massnahme(leben, tag)
    elif gezogen < 0.6 and leben.u25:
        beginnen(leben, tag, Status.IN_AUSBILDUNG, Zeitraumart.AUSBILDUNG, von=tag, bis=leben.in_tagen(700, 1_200, tag))
    elif gezogen < 0.68 and not leben.im_fm:
        befristet = leben.in_tagen(90, 400, tag) if leben.rng.random() < 0.5 else None
        beginnen(leben, tag, Status.ERWERBSTAETIG, Zeitraumart.BESCHAEFTIGUNG, von=tag, bis=befristet)
    elif gezogen < 0.74:
        bis = leben.in_tagen(90, 500, tag)
        beginnen(leben, tag, Status.PARAGRAF_10, Zeitraumart.VERMITTLUNGSHINDERNIS, von=tag, bis=bis)
    else:
        leben.tue(MerkmalAendern(am=tag, merkmal=Merkmal.STATUS, wert=Status.ARBEITSUNFAEHIG))
        leben.plane(leben.in_tagen(14, 90, tag), partial(_status, status=Status.ARBEITSLOS))


def massnahme(leben: Lebenslauf, tag: date) -> None:
    """It begins in some days and ends on a known one, if nothing comes between: with a place in the catalogue, if one is
    free."""
    ab = leben.in_tagen(3, 15, tag)
    bis = leben.in_tagen(40, 150, ab)
    art = leben.rng.choice((Zeitraumart.MASSNAHME, Zeitraumart.MASSNAHME, Zeitraumart.WEITERBILDUNG))
    kennung = leben.amt.kennung("zeitraum", leben.nr, leben.rng.random())
    zugewiesen = angebote.zugewiesen(leben, tag, kennung, art, ab, bis)
    if not zugewiesen:
        _festhalten(leben, tag, kennung, art, ab, bis)
    leben.tue(MerkmalAendern(am=tag, merkmal=Merkmal.STATUS, wert=Status.IN_MASSNAHME, gilt_ab=ab, gilt_bis=bis))
    verschoben_am = leben.in_tagen(10, (bis - ab).days - 5, ab) if leben.rng.random() < VERSCHOBEN else None
    if zugewiesen and leben.amt.zufall("erscheint", kennung).random() < NIE_ERSCHIENEN:
        leben.plane(ab + timedelta(days=3), partial(_absagen, kennung=kennung))
    elif verschoben_am is not None:
        verschieben = partial(_verschieben, kennung=kennung, art=art, von=ab, bis=bis, platz=zugewiesen)
        leben.plane(verschoben_am, verschieben)


def _absagen(leben: Lebenslauf, tag: date, *, kennung: UUID) -> None:
    leben.tue(ZeitraumAbsagen(am=tag, zeitraum=kennung, vermerk=texte.NIE_ERSCHIENEN))
    _status(leben, tag, status=Status.ARBEITSLOS)


def beginnen(
    leben: Lebenslauf, tag: date, status: Status | None, art: Zeitraumart, *, von: date, bis: date | None
) -> UUID:
    """The period, and the status that goes with it as long as it lasts, if one does."""
    kennung = leben.amt.kennung("zeitraum", leben.nr, leben.rng.random())
    _festhalten(leben, tag, kennung, art, von, bis)
    if status is None:
        return kennung
    leben.tue(MerkmalAendern(am=tag, merkmal=Merkmal.STATUS, wert=status, gilt_ab=von, gilt_bis=bis))
    return kennung


def arbeit_aufgenommen(leben: Lebenslauf, tag: date) -> None:
    """The person has found work, and needs no help any more."""
    kennung = leben.amt.kennung("zeitraum", leben.nr, "arbeit", tag)
    _festhalten(leben, tag, kennung, Zeitraumart.BESCHAEFTIGUNG, tag, None)


def _festhalten(leben: Lebenslauf, tag: date, kennung: UUID, art: Zeitraumart, von: date, bis: date | None) -> None:
    bezeichnung = leben.amt.zufall("zeitraum", kennung).choice(texte.ZEITRAUM[art])
    leben.tue(ZeitraumFesthalten(am=tag, zeitraum=kennung, art=art, von=von, bis=bis, bezeichnung=bezeichnung))


def _verschieben(
    leben: Lebenslauf, tag: date, *, kennung: UUID, art: Zeitraumart, von: date, bis: date, platz: bool
) -> None:
    """It takes longer, or is broken off; the status follows. A place in the catalogue may be taken by somebody else then."""
    if tag > bis:
        return
    laenger = leben.rng.random() < 0.6
    neu = leben.in_tagen(14, 90, bis) if laenger else leben.in_tagen(0, 10, tag)
    if platz and laenger and not angebote.zugewiesen(leben, tag, kennung, art, von, neu):
        return
    if platz and not laenger:
        neu = min(max(neu, von), bis)
        leben.tue(TeilnahmeBeenden(am=tag, zeitraum=kennung, bis=neu))
    elif not platz:
        _festhalten(leben, tag, kennung, art, von, neu)
    if laenger:
        danach = MerkmalAendern(
            am=tag,
            merkmal=Merkmal.STATUS,
            wert=Status.IN_MASSNAHME,
            gilt_ab=bis + timedelta(days=1),
            gilt_bis=neu,
        )
    else:
        ab = neu + timedelta(days=1)
        danach = MerkmalAendern(am=tag, merkmal=Merkmal.STATUS, wert=Status.ARBEITSLOS, gilt_ab=ab)
    leben.tue(danach)


def _status(leben: Lebenslauf, tag: date, *, status: Status) -> None:
    leben.tue(MerkmalAendern(am=tag, merkmal=Merkmal.STATUS, wert=status))


# --- school ----------------------------------------------------------------------------------------------------------


def schule(leben: Lebenslauf, tag: date) -> None:
    """Somebody goes to school until the end of a school year, which may move by one, and may have to, where that matters."""
    alter = alter_am(leben.person.geboren, tag)
    jahre = max(0, SCHULPFLICHTIG_BIS - alter) + leben.rng.randrange(2)
    bis = _schuljahresende(tag, jahre)
    kennung = leben.amt.kennung("zeitraum", leben.nr, "schule")
    von = _schuljahresende(tag, -1) + timedelta(days=1)
    _festhalten(leben, tag, kennung, Zeitraumart.SCHULBESUCH, von, bis)
    # Of an old file the office records what matters by now.
    regeln = leben.regeln(max(tag, leben.amt.mandant.beginn))
    if fragt_nach(regeln, Merkmal.SCHULPFLICHT) and alter <= SCHULPFLICHTIG_BIS:
        pflichtig = _schuljahresende(geburtstag(leben.person.geboren, SCHULPFLICHTIG_BIS), 0)
        bis_dahin = (
            {"wert": Schulpflicht.VOLLZEIT, "gilt_bis": pflichtig} if tag <= pflichtig else {"wert": Schulpflicht.KEINE}
        )
        leben.tue(MerkmalAendern.model_validate({"am": tag, "merkmal": Merkmal.SCHULPFLICHT, **bis_dahin}))
    if leben.rng.random() < 0.25:
        wiederholt = partial(_schuljahr_wiederholt, kennung=kennung, von=von, bis=bis)
        leben.plane(leben.in_tagen(20, 40, max(tag, bis - timedelta(days=90))), wiederholt)
    else:
        leben.plane(bis + timedelta(days=1), partial(_status, status=Status.AUSBILDUNGSUCHEND))


def _schuljahr_wiederholt(leben: Lebenslauf, tag: date, *, kennung: UUID, von: date, bis: date) -> None:
    neu = _schuljahresende(bis, 1)
    _festhalten(leben, tag, kennung, Zeitraumart.SCHULBESUCH, von, neu)
    leben.plane(neu + timedelta(days=1), partial(_status, status=Status.AUSBILDUNGSUCHEND))


def _schuljahresende(tag: date, jahre: int) -> date:
    """The end of the school year of that day, or so many years later."""
    monat, letzter = SCHULJAHR_ENDET
    ende = date(tag.year, monat, letzter)
    return ende.replace(year=ende.year + jahre + (1 if tag > ende else 0))
