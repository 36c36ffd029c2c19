"""The handover of many cases at once: a proposal, the decision, and how far it has come."""

from dataclasses import replace
from uuid import UUID

from adapters.anwendung.speichern import Antwort
from adapters.http.antworten import Liste
from adapters.http.antworten_organisation import UebergabeAntwort, UebergabefallAntwort, ZuteilungAntwort
from adapters.http.operation import Aufruf, Gruppe, Inhalt, Operation, inhalt
from adapters.http.parameter import POSITION
from adapters.http.problem import Problem, nicht_gefunden
from adapters.http.reichweite import LEITUNG
from domain.entscheidungen.uebergabe import moegliche_empfaenger, verteile
from domain.entscheidungen.umstaende import Umstaende
from domain.organisation.amt import UEBERGABE
from domain.organisation.uebergabe import MAX_FAELLE, Uebergabe, UebergabeAnordnen, Uebergabewunsch, Zuteilung
from domain.vokabular import Funktion
from domain.woerter import wort
from projections.caseload import Bestandsfilter, fallbestand


def _anordnen(aufruf: Aufruf) -> Antwort:
    antwort = aufruf.dienst.uebergaben.anordnen(aufruf.befehl, aufruf.akteur, anfrage=aufruf.anfrage)
    aufruf.dienst.uebergaben.anstossen()
    return antwort


def _vorschlag(aufruf: Aufruf) -> Inhalt:
    """Nothing is decided by it: it is what the decision would make of the cases if nobody is named."""
    dienst, heute = aufruf.dienst, aufruf.dienst.heute()
    von, betrieb = aufruf.pfad["fachkraft"], aufruf.dienst.betrieb
    with dienst.lesen("caseload") as lesung:
        seite = fallbestand(lesung, heute, Bestandsfilter(fachkraft=von), limit=MAX_FAELLE)
        position = lesung.position
    funktionen = {UUID(zeile["fall"]): Funktion(zeile["funktion"]) for zeile in seite.eintraege}
    faelle = [Uebergabewunsch(fall=fall) for fall in funktionen]
    umstaende = Umstaende(
        akteur=aufruf.akteur,
        erfasst_am=betrieb.jetzt(),
        heute=heute,
        regelstand=betrieb.gedaechtnis.regelstand(),
        amt=dienst.amt(),
    )
    zugeteilt: tuple[ZuteilungAntwort, ...] = ()
    if faelle:
        empfaenger = moegliche_empfaenger(UebergabeAnordnen(am=heute, von=von, faelle=tuple(faelle)), umstaende)
        plaetze = {kennung: betrieb.gedaechtnis.plaetze(kennung) for kennung in empfaenger}
        verteilt = verteile(faelle, empfaenger, replace(umstaende, plaetze=plaetze))
        zugeteilt = tuple(
            ZuteilungAntwort(fall=fall, an=verteilt[n] if verteilt is not None else None, funktion=funktion)
            for n, (fall, funktion) in enumerate(funktionen.items())
        )
    return inhalt(
        Liste[ZuteilungAntwort](eintraege=zugeteilt, weiter=seite.weiter), position, *(f.fall for f in faelle)
    )


def _stand(aufruf: Aufruf) -> Inhalt | Problem:
    amt = aufruf.dienst.amt()
    uebergabe = amt.alle(UEBERGABE).get(aufruf.pfad["uebergabe"])
    if uebergabe is None:
        return nicht_gefunden()
    von = amt.fachkraefte.get(uebergabe.von)
    if von is None or not aufruf.reichweite.umfasst_team(von.team(aufruf.dienst.heute())):
        return nicht_gefunden()
    antwort = UebergabeAntwort(
        id=uebergabe.id,
        am=uebergabe.am,
        erfasst_am=uebergabe.erfassung.erfasst_am,
        durch=uebergabe.erfassung.durch,
        von=uebergabe.von,
        faelle=len(uebergabe.angeordnet.faelle),
        uebergeben=len(uebergabe.uebergeben),
        ueberholt=len(uebergabe.ueberholt),
        offen=len(uebergabe.offen),
        eintraege=tuple(_fall(uebergabe, zuteilung) for zuteilung in uebergabe.angeordnet.faelle),
    )
    return inhalt(antwort, aufruf.position, *(zuteilung.fall for zuteilung in uebergabe.angeordnet.faelle))


def _fall(uebergabe: Uebergabe, zuteilung: Zuteilung) -> UebergabefallAntwort:
    ueberholt = uebergabe.ueberholt.get(zuteilung.fall)
    return UebergabefallAntwort(
        fall=zuteilung.fall,
        an=zuteilung.an,
        funktion=zuteilung.funktion,
        stand="uebergeben" if zuteilung.fall in uebergabe.uebergeben else "ueberholt" if ueberholt else "offen",
        hindernis=ueberholt.hindernis if ueberholt is not None else None,
        grund=wort(ueberholt.hindernis) if ueberholt is not None else None,
        regeln=ueberholt.regeln if ueberholt is not None else (),
    )


OPERATIONEN: tuple[Operation, ...] = (
    Operation(
        id="uebergabe_anordnen",
        methode="POST",
        pfad="organisation/fachkraefte/{fachkraft}/uebergaben",
        titel="Viele Fälle einer Fachkraft auf einmal übergeben, alle oder keinen",
        gruppe=Gruppe.ORGANISATION,
        rollen=LEITUNG,
        koerper=UebergabeAnordnen,
        aus_pfad={"von": "fachkraft"},
        befehl=_anordnen,
        ort="organisation/uebergaben/{id}",
        beschreibung="Die Fälle folgen nach der Antwort; wie weit sie sind, sagt der Bericht über die Übergabe.",
    ),
    Operation(
        id="uebergabe_lesen",
        methode="GET",
        pfad="organisation/uebergaben/{uebergabe}",
        titel="Wie weit eine Übergabe ist: je Fall übergeben, offen oder überholt",
        gruppe=Gruppe.ORGANISATION,
        rollen=LEITUNG,
        antwort=UebergabeAntwort,
        parameter=(POSITION,),
        abfrage=_stand,
    ),
    Operation(
        id="uebergabe_vorschlagen",
        methode="GET",
        pfad="organisation/fachkraefte/{fachkraft}/uebergabevorschlag",
        titel="Wie sich die Fälle einer Fachkraft nach freien Plätzen verteilen ließen",
        gruppe=Gruppe.ORGANISATION,
        rollen=LEITUNG,
        antwort=Liste[ZuteilungAntwort],
        parameter=(POSITION,),
        sicht="caseload",
        abfrage=_vorschlag,
    ),
)
