"""A Jobcenter with a case that has everything a document can show."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from httpx2 import Response

from adapters.anwendung.quittung import Quittung
from domain.befehle import Befehl
from domain.entscheidungen.umstaende import Akteur
from domain.vokabular import Rolle
from tests import volle_akte
from tests.ende.haus import JSON, Haus

DOKUMENTE = ("bewerberprofil", "egv", "formblatt", "uebergabeprotokoll", "belehrung", "einladung")
BL = Rolle.BEREICHSLEITUNG


@dataclass(frozen=True)
class Szene:
    haus: Haus
    fall: str
    kunde: str

    def drucke(self, dokument: str, rolle: Rolle = Rolle.FALLMANAGER, **parameter: Any) -> Response:
        return self.haus.get(f"faelle/{self.fall}/dokumente/{dokument}", rolle, **parameter)

    def gedruckt(self, dokument: str, **parameter: Any) -> str:
        antwort = self.drucke(dokument, **parameter)
        assert antwort.status_code == 200, antwort.text
        return antwort.text

    def fehlt(self, dokument: str, **parameter: Any) -> str:
        """It must not be there; why."""
        antwort = self.drucke(dokument, **parameter)
        assert (antwort.status_code, antwort.headers["content-type"]) == (404, "application/problem+json")
        grund: str = antwort.json()["detail"]
        return grund

    def tue(self, befehl: Befehl) -> int:
        """What the Fachkraft records; the number of the entry."""
        akteur = Akteur("fm", Rolle.FALLMANAGER, self.haus.fm)
        quittung = self.haus.dienst.betrieb.ausfuehren(UUID(self.fall), befehl, akteur)
        assert isinstance(quittung, Quittung), quittung
        return quittung.eintraege[0]


def volle_szene(haus: Haus, **person: Any) -> Szene:
    """The regulation of the case is in force, and all of it has happened."""
    inkraft = {"am": "2018-01-02", "regelwerk": "probe", "gilt_ab": "2018-01-01", "text": volle_akte.REGELWERK}
    haus.angenommen("regelwerke/inkraftsetzungen", inkraft, BL)
    angaben: JSON = {
        "geburtsdatum": volle_akte.GEBOREN.isoformat(),
        "kundennummer": "044D99",
        "kontaktdaten": {"strasse": "Am Markt 1", "plz": "17291", "ort": "Prenzlau"},
    }
    kunde = haus.neuer_kunde(**{**angaben, **person})
    fall = haus.angenommen("faelle", {"am": "2018-08-01", "kunde": kunde, "fachkraft": str(haus.ifk)})["id"]
    szene = Szene(haus, str(fall), kunde)
    for schritt in volle_akte.schritte(haus.fm):
        szene.tue(schritt)
    return szene
