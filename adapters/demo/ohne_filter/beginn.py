"""Where it starts: the office with its Geschäftsstellen, and every case with what shall become of it."""

from datetime import date, timedelta
from decimal import Decimal
from functools import partial

from adapters.demo import angebote, belegschaft
from adapters.demo.amt import Amt
from adapters.demo.lebenslauf import Lebenslauf
from adapters.demo.ohne_filter import bezug, gespraeche, vorgaben
from adapters.demo.ohne_filter.betreuung import Betreuung
from adapters.demo.ohne_filter.lose import Betreuungslos, Ziehung
from adapters.demo.ohne_filter.stellen import besetzen
from adapters.demo.personal import GRUENDLICH, Kraft, Team
from domain.organisation.befehle import AnteilAendern, TeamWechseln
from domain.vokabular import Rolle, Schriftstueck


def wird_so_gearbeitet(amt: Amt) -> bool:
    """Whether the Regelwerk of the first day knows no decision on an access."""
    lokal = amt.regeln(amt.mandant.beginn).lokal
    return lokal is not None and lokal.kopf.zugang == "ohne_filter"


def beginnen(amt: Amt) -> None:
    """Teams, what changes in them, and all cases of the office are planned from their first day on."""
    amt.teams_anlegen(besetzen)
    angebote.einrichten(amt)
    _umorganisation(amt)
    belegschaft.einplanen(amt)
    for nr, los in enumerate(_ziehung(amt).ziehe(amt.faelle)):
        b = betreuung(amt, nr, los)
        amt.leben.append(b.leben)
        b.leben.beginne(partial(_aufnahme, b))


def betreuung(amt: Amt, nr: int, los: Betreuungslos) -> Betreuung:
    """One case, with what comes next in it and what the rules ask of its entries."""
    b = Betreuung(amt, nr, los)
    b.nach_uebergabe = gespraeche.nach_uebergabe
    b.wieder_aufnehmen = gespraeche.wieder_aufnehmen
    b.leben.vorbereitung = partial(vorgaben.vorbereitet, b)
    return b


def _aufnahme(b: Betreuung, _: Lebenslauf, tag: date) -> None:
    bezug.aufnahme(b, tag)


def _ziehung(amt: Amt) -> Ziehung:
    gruende = amt.regeln(amt.mandant.beginn).alle_abgangsgruende()
    return Ziehung(amt.zufall("lose"), amt.mandant, tuple(dict.fromkeys(grund.schluessel for grund in gruende)))


def _umorganisation(amt: Amt) -> None:
    """Less part time for one, one of the Sachbearbeitung moves to another Geschäftsstelle, somebody leaves, and
    documents get a fixed text."""
    erstes, *_, letztes = amt.teams
    kraft = erstes.vermittlung[0]
    amt.plane(amt.mandant.nach(0.36), partial(_anteil, amt, kraft, kraft.anteil * Decimal("0.8")))
    for dokument in Schriftstueck:
        amt.plane(amt.mandant.nach(0.5), partial(amt.vorlage_festschreiben, dokument))
    amt.plane(amt.mandant.nach(0.6), partial(_wechselt, amt, erstes, letztes))
    groesstes = max(amt.teams, key=lambda team: team.anteil)
    amt.plane(amt.mandant.nach(0.62), partial(_geht, amt, groesstes))


def _anteil(amt: Amt, kraft: Kraft, anteil: Decimal) -> None:
    """From the first of the next month on."""
    heute = amt.ablauf.heute
    ab = (heute.replace(day=1) + timedelta(days=32)).replace(day=1)
    kraft.anteil = anteil.quantize(Decimal("0.01"))
    amt.tue_im_amt(AnteilAendern(am=heute, anteil=kraft.anteil, gilt_ab=ab), kraft.kennung)


def _wechselt(amt: Amt, von: Team, nach: Team) -> None:
    kraft = von.sachbearbeitung.pop()
    nach.sachbearbeitung.append(kraft)
    amt.tue_im_amt(TeamWechseln(am=amt.ablauf.heute, team=nach.kennung), kraft.kennung)


def _geht(amt: Amt, team: Team) -> None:
    """Somebody leaves, and somebody new comes: they and the colleagues take the cases over."""
    wer = team.vermittlung.pop(0)
    nr = len(team.vermittlung) + len(team.fallmanagement) + 1
    team.vermittlung.append(amt.kraft(team.kennung, Rolle.FALLMANAGER, GRUENDLICH, nr, Decimal(1)))
    belegschaft.scheidet_aus(amt, team, wer, tuple(team.vermittlung))
