"""Cases to print documents from: one with everything in it, one with no more than every document needs."""

from datetime import date

from adapters.dokumente.aktenlage import Aktenlage
from domain.befehle import (
    EGVErfassen,
    EinladungErfassen,
    ProfilErstellen,
    ZustaendigkeitUebertragen,
)
from domain.ereigniswerte import Aufgabe
from domain.kunde import Kontaktdaten, Kunde
from domain.organisation.fachkraft import Team
from domain.persoenlich import UNLESBAR
from domain.regelwerk.laden import lade
from domain.vokabular import Funktion, Teamart
from tests import volle_akte
from tests.einheit.rein import FACHKRAEFTE, FM, KUNDE, TEAM, Buehne, in_kraft

HEUTE = date(2018, 12, 3)
PERSON = Kunde(
    id=KUNDE,
    name="Muster",
    vorname="Kim",
    geburtsdatum=volle_akte.GEBOREN,
    kundennummer="044D99",
    kontaktdaten=Kontaktdaten(strasse="Am Markt 1", plz="17291", ort="Prenzlau"),
)
UNBEKANNT = Kunde(id=KUNDE, name="Muster", vorname="Kim", geburtsdatum=UNLESBAR)


def leere_buehne() -> Buehne:
    regeln = in_kraft(
        ("bund-sgb2", date(2005, 1, 1), None), (lade(volle_akte.REGELWERK, "probe"), date(2018, 1, 1), None)
    )
    return Buehne(regeln, geboren=volle_akte.GEBOREN).angelegt(volle_akte.BEGINN)


def volle_buehne() -> Buehne:
    """Everything that a document can show."""
    buehne = leere_buehne()
    assert FM.fachkraft is not None
    for befehl in volle_akte.schritte(FM.fachkraft):
        buehne.tue(befehl)
    return buehne


def karge_buehne() -> Buehne:
    """Entries of which only is said what must be said."""
    buehne, am = leere_buehne(), volle_akte.BEGINN
    assert FM.fachkraft is not None
    buehne.tue(ProfilErstellen(am=am))
    buehne.tue(EinladungErfassen(am=am, anlass="erstgespraech", termin=am))
    buehne.tue(EGVErfassen(am=am, aufgaben_amt=(Aufgabe(was="Beraten", bis=am),)))
    buehne.tue(ZustaendigkeitUebertragen(am=am, fachkraft=FM.fachkraft, funktion=Funktion.FALLMANAGEMENT))
    return buehne


def lage(buehne: Buehne, stand: date = HEUTE, kunde: Kunde = PERSON) -> Aktenlage:
    """The file of the case on a day."""
    fall = buehne.akte.am(stand)
    assert fall is not None
    return Aktenlage(
        amt="Jobcenter Probe",
        stand=stand,
        kunde=kunde,
        akte=buehne.akte,
        fall=fall,
        regelstand=buehne.regelstand,
        fachkraefte=FACHKRAEFTE,
        teams={TEAM: Team(TEAM, "Team Süd", Teamart.U25)},
    )
