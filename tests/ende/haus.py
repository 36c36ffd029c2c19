"""A whole server for one test: databases, clock, identities, and a Jobcenter under the GA M&I 01/13 in it."""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from httpx2 import Response
from starlette.testclient import TestClient

from adapters.config import Mandantenadresse
from adapters.eventstore import Hauptschluessel
from adapters.http.app import anwendung
from adapters.http.dienst import Dienst
from adapters.identity import Entwicklungsidentitaet
from domain.vokabular import Rolle

MANDANT = "ga-01-13"
ANDERER = "ilm-kreis"
BEGINN = "2018-08-01"
VORMERKUNG = "2018-09-03"
ZUGANG = "2018-09-20"
KRITERIEN = (
    "positive_prognose",
    "motivation",
    "zuverlaessigkeit",
    "einverstaendnis",
    "deutschkenntnisse",
    "einsichtsfaehigkeit",
    "lesen_und_schreiben",
)
JSON = dict[str, Any]


class Uhr:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        self.jetzt = datetime(2018, 12, 3, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.jetzt

    def stelle(self, tag: date) -> None:
        self.jetzt = datetime(tag.year, tag.month, tag.day, 9, tzinfo=UTC)


@dataclass
class Haus:
    """The server as its clients see it. `team` and its three people are there from the start."""

    client: TestClient
    dienste: Mapping[str, Dienst]
    identitaet: Entwicklungsidentitaet
    uhr: Uhr
    team: str = ""
    ifk: UUID = field(default_factory=uuid4)
    fm: UUID = field(default_factory=uuid4)
    tl: UUID = field(default_factory=uuid4)
    sachbearbeitung: UUID = field(default_factory=uuid4)
    assistenz: UUID = field(default_factory=uuid4)
    mandant: str = MANDANT

    @property
    def dienst(self) -> Dienst:
        return self.dienste[self.mandant]

    def kopf(self, rolle: Rolle = Rolle.IFK, fachkraft: UUID | None = None, mandant: str | None = None) -> JSON:
        """The header of somebody; without `fachkraft` the one of the team in this role."""
        eigene = {
            Rolle.IFK: self.ifk,
            Rolle.FALLMANAGER: self.fm,
            Rolle.TEAMLEITUNG: self.tl,
            Rolle.SACHBEARBEITUNG: self.sachbearbeitung,
            Rolle.ASSISTENZ: self.assistenz,
        }
        wer = fachkraft if fachkraft is not None else eigene.get(rolle)
        token = self.identitaet.ausstellen(mandant or self.mandant, rolle, wer, self.uhr.jetzt)
        return {"Authorization": f"Bearer {token}"}

    def adresse(self, pfad: str) -> str:
        return f"/api/v1/{self.mandant}/{pfad}"

    def post(self, pfad: str, koerper: Any, rolle: Rolle = Rolle.IFK, **kopfzeilen: str) -> Response:
        """`Idempotency_Key` becomes the header `Idempotency-Key`."""
        kopf = self.kopf(rolle) | {name.replace("_", "-"): wert for name, wert in kopfzeilen.items()}
        return self.client.post(self.adresse(pfad), json=koerper, headers=kopf)

    def get(self, pfad: str, rolle: Rolle = Rolle.IFK, **parameter: Any) -> Response:
        return self.client.get(self.adresse(pfad), params=parameter, headers=self.kopf(rolle))

    def angenommen(self, pfad: str, koerper: JSON, rolle: Rolle = Rolle.IFK, **kopfzeilen: str) -> JSON:
        antwort = self.post(pfad, koerper, rolle, **kopfzeilen)
        assert antwort.status_code == 201, antwort.text
        return {**antwort.json(), "x_position": antwort.headers["x-position"]}

    def gelesen(self, pfad: str, rolle: Rolle = Rolle.IFK, **parameter: Any) -> JSON:
        """Waits for the views."""
        self.dienst.nachziehen()
        antwort = self.get(pfad, rolle, **parameter)
        assert antwort.status_code == 200, antwort.text
        inhalt: JSON = antwort.json()
        return inhalt

    def spitze(self) -> int:
        return self.dienst.betrieb.log.spitze()

    def jetzige_position(self) -> str:
        """As a client carries it."""
        antwort = self.get("organisation/teams", Rolle.BEREICHSLEITUNG)
        return antwort.headers["x-position"]

    def fertiger_auftrag(self, rolle: Rolle, **mehr: Any) -> str:
        """A report of what is known now, made by replaying everything."""
        koerper = {"wissensstand": self.jetzige_position(), **mehr}
        antwort = self.post("berichte/203/auftraege", koerper, rolle)
        assert antwort.status_code == 202, antwort.text
        kennung = str(antwort.json()["id"])
        for _ in range(600):
            if self.get(f"berichte/auftraege/{kennung}", rolle).json()["zustand"] in ("fertig", "gescheitert"):
                return kennung
            time.sleep(0.05)
        raise TimeoutError(kennung)

    # --- what happens in a Jobcenter ---------------------------------------------------------------------------------

    def einrichten(self) -> None:
        bl = Rolle.BEREICHSLEITUNG
        self.angenommen("organisation/einrichtung", {"am": "2018-01-02", "name": "Jobcenter", "land": "BB"}, bl)
        for werk, ab in (("bund-sgb2", "2005-01-01"), ("ga-01-13", "2016-08-05")):
            inkraft = {"am": "2018-01-02", "regelwerk": werk, "gilt_ab": ab}
            self.angenommen("regelwerke/inkraftsetzungen", inkraft, bl)
        self.team = self.neues_team("Team 1")
        self.ifk, self.fm, self.tl, self.sachbearbeitung, self.assistenz = (
            self.neue_fachkraft(rolle)
            for rolle in (Rolle.IFK, Rolle.FALLMANAGER, Rolle.TEAMLEITUNG, Rolle.SACHBEARBEITUNG, Rolle.ASSISTENZ)
        )

    def neues_team(self, name: str, art: str = "gemischt") -> str:
        team = {"am": "2018-01-02", "name": name, "art": art}
        return str(self.angenommen("organisation/teams", team, Rolle.BEREICHSLEITUNG)["id"])

    def neue_fachkraft(self, rolle: Rolle, team: str | None = None, anteil: float | str = 1) -> UUID:
        koerper = {"am": "2018-01-02", "team": team or self.team, "rollen": [rolle], "anteil": anteil}
        return UUID(self.angenommen("organisation/fachkraefte", koerper, Rolle.BEREICHSLEITUNG)["id"])

    def neuer_kunde(self, **mehr: Any) -> str:
        person = {"am": BEGINN, "name": "Muster", "vorname": "Kim", "geburtsdatum": "1980-05-05", **mehr}
        return str(self.angenommen("kunden", person)["id"])

    def neuer_fall(self, **mehr: Any) -> str:
        kunde = self.neuer_kunde()
        fall = {"am": BEGINN, "kunde": kunde, "fachkraft": str(self.ifk), **mehr}
        return str(self.angenommen("faelle", fall)["id"])

    def vorgemerkter_fall(self) -> str:
        """Everything a Fallzugang on `ZUGANG` needs is there."""
        fall = self.neuer_fall()
        self.angenommen(f"faelle/{fall}/profile", {"am": BEGINN, "profillage": "stabilisierungsprofil"})
        for bereich in ("rahmenbedingungen", "rahmenbedingungen", "leistungsfaehigkeit"):
            self.angenommen(f"faelle/{fall}/hemmnisse", {"am": BEGINN, "bereich": bereich})
        self.angenommen(f"faelle/{fall}/vormerkungen", self.vormerkung())
        return fall

    def vormerkung(self) -> JSON:
        return {
            "am": VORMERKUNG,
            "team": self.team,
            "begruendung": "drei Handlungsbedarfe",
            "angaben": {
                "person_informiert": True,
                "bereitschaft_geklaert": True,
                "checkliste_mit_akte_weitergeleitet": True,
            },
            "dokumente": ["checkliste_uebergabegespraech"],
            "abstimmungen": [{"art": "absprache", "mit_funktion": "fallmanagement", "am": VORMERKUNG}],
        }

    def zugang(self, **mehr: Any) -> JSON:
        return {
            "am": ZUGANG,
            "fachkraft": str(self.fm),
            "begruendung": "Voraussetzungen erfüllt",
            "gespraech": {"am": ZUGANG, "form": "praesenz", "person_anwesend": True},
            "dokumente": ["uebergabeprotokoll"],
            "einschaetzungen": dict.fromkeys(KRITERIEN, "ja"),
            **mehr,
        }


@contextmanager
def haus(neue_datenbank: Callable[[], str], ordner: Path, *, laeufer: bool = False) -> Iterator[Haus]:
    """Two Mandanten, of which the first is set up. Without `laeufer` views move only when somebody waits for them."""
    uhr = Uhr()
    schluessel = Hauptschluessel.laden_oder_anlegen(ordner / "hauptschluessel")
    with ExitStack() as offen:
        dienste: dict[str, Dienst] = {}
        for kennung, url in ((MANDANT, neue_datenbank()), (ANDERER, f"sqlite:///{ordner / 'anderer.sqlite'}")):
            dienst = Dienst.oeffnen(Mandantenadresse(id=kennung, url=url), schluessel, uhr)
            offen.callback(dienst.schliessen)
            dienste[kennung] = dienst
        identitaet = Entwicklungsidentitaet.aus_datei(ordner / "identitaet.schluessel")
        client = offen.enter_context(TestClient(anwendung(dienste, identitaet, uhr=uhr, laeufer=laeufer)))
        ergebnis = Haus(client, dienste, identitaet, uhr)
        ergebnis.einrichten()
        yield ergebnis


def tag(iso: str, tage: int = 0) -> str:
    """A day so many days later."""
    return (date.fromisoformat(iso) + timedelta(days=tage)).isoformat()
