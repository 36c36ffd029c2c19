"""What is personal is nowhere to be found: not in a database file or table, not in a log line, not in an error answer."""

import io
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from domain.vokabular import Rolle
from tests.ende.haus import BEGINN, VORMERKUNG, ZUGANG, Haus, haus

GEHEIM = {
    "name": "Zwetschgenbaum",
    "vorname": "Thusnelda",
    "geburtsdatum": "1981-07-23",
    "kundennummer": "123D456789",
    "bg_nummer": "98765BG0012345",
    "strasse": "Holunderweg",
    "telefon": "0170-5554433",
    "email": "thusnelda@beispiel.example",
    "vermerk": "Gespräch über Pflaumenmus",
    "beschreibung": "Alkoholabhängigkeit seit langem",
    "begruendung": "Kirschkernkissen",
    "abweichung": "Stachelbeertorte",
    "storno": "Brombeerhecke",
    "korrektur": "Mirabellengelee",
}
"""Values that occur nowhere else; personal by their field or as free text."""


def pflanze(haus: Haus) -> str:
    """A case in which every kind of personal value was entered, once accepted and once refused."""
    kunde = haus.neuer_kunde(
        **{feld: GEHEIM[feld] for feld in ("name", "vorname", "geburtsdatum", "kundennummer", "bg_nummer")},
        kontaktdaten={"strasse": GEHEIM["strasse"], "telefon": GEHEIM["telefon"], "email": GEHEIM["email"]},
    )
    korrektur = {"am": BEGINN, "vorname": GEHEIM["vorname"], "begruendung": GEHEIM["korrektur"]}
    haus.angenommen(f"kunden/{kunde}/korrekturen", korrektur)
    fall = str(haus.angenommen("faelle", {"am": BEGINN, "kunde": kunde, "fachkraft": str(haus.ifk)})["id"])
    haus.angenommen(f"faelle/{fall}/profile", {"am": BEGINN, "profillage": "unterstuetzungsprofil"})
    for bereich in ("rahmenbedingungen", "rahmenbedingungen", "leistungsfaehigkeit"):
        hemmnis = {"am": BEGINN, "bereich": bereich, "beschreibung": GEHEIM["beschreibung"]}
        haus.angenommen(f"faelle/{fall}/hemmnisse", hemmnis)
    haus.angenommen(f"faelle/{fall}/vormerkungen", haus.vormerkung())
    zugang = haus.zugang(begruendung=GEHEIM["begruendung"], abweichungen={"MI-2.1": GEHEIM["abweichung"]})
    haus.angenommen(f"faelle/{fall}/fallzugang", zugang, Rolle.FALLMANAGER, Idempotency_Key="einmal")
    kontakt = {"am": ZUGANG, "form": "praesenz", "qualifiziert": True, "vermerk": GEHEIM["vermerk"]}
    nummer = haus.angenommen(f"faelle/{fall}/kontakte", kontakt, Rolle.FALLMANAGER)["eintraege"][0]
    storno = {"am": ZUGANG, "eintraege": [nummer], "begruendung": GEHEIM["storno"]}
    haus.angenommen(f"faelle/{fall}/stornos", storno, Rolle.FALLMANAGER)
    return fall


def fehler(haus: Haus, fall: str) -> Iterator[str]:
    """Answers to requests that carry personal values and are refused, each for another reason."""
    alles = " ".join(GEHEIM.values())
    zugang = {**haus.zugang(), "begruendung": alles}
    for pfad, koerper, rolle in (
        (f"faelle/{fall}/fallzugang", zugang, Rolle.FALLMANAGER),
        (f"faelle/{fall}/fallzugang", {**zugang, alles: alles}, Rolle.FALLMANAGER),
        (f"faelle/{fall}/kontakte", {"am": alles, "form": alles, "vermerk": alles}, Rolle.FALLMANAGER),
        (f"faelle/{fall}/kontakte", {"am": "2031-01-01", "vermerk": alles}, Rolle.FALLMANAGER),
        (f"faelle/{fall}/vormerkungen", {"am": VORMERKUNG, "abweichungen": {alles[:60]: alles}}, Rolle.IFK),
        ("kunden", {"am": BEGINN, "name": GEHEIM["name"], "vorname": 5, "geburtsdatum": GEHEIM["name"]}, Rolle.IFK),
        ("kunden", {"am": BEGINN, "name": GEHEIM["name"]}, Rolle.TECHNIK),
        ("kunden/suche", {"name": GEHEIM["name"], GEHEIM["vorname"]: 1}, Rolle.IFK),
        (f"kunden/{fall}/korrekturen", {"am": BEGINN, "name": alles}, Rolle.IFK),
    ):
        antwort = haus.post(pfad, koerper, rolle)
        assert 400 <= antwort.status_code < 500, (pfad, antwort.status_code)
        yield antwort.text
    antwort = haus.client.post(haus.adresse("kunden"), content=alles.encode(), headers=haus.kopf())
    assert 400 <= antwort.status_code < 500
    yield antwort.text


def fundstellen(heuhaufen: bytes) -> list[str]:
    return [feld for feld, wert in GEHEIM.items() if wert.encode() in heuhaufen]


@dataclass(frozen=True)
class Szene:
    """A case with everything in it, where it is stored, and all that was printed meanwhile."""

    haus: Haus
    fall: str
    url: str
    ordner: Path
    ausgabe: io.StringIO

    def gespeichertes(self) -> Iterator[tuple[str, bytes]]:
        """Every file of the data folder, and on PostgreSQL every row of every table."""
        for datei in (datei for datei in self.ordner.rglob("*") if datei.is_file()):
            yield datei.name, datei.read_bytes()
        if self.url.startswith("sqlite"):
            return
        with psycopg.connect(self.url) as verbindung:
            tabellen = verbindung.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
            for (tabelle,) in tabellen:
                abfrage = sql.SQL("COPY {} TO STDOUT").format(sql.Identifier(tabelle))
                with verbindung.cursor().copy(abfrage) as kopie:
                    yield tabelle, b"".join(bytes(teil) for teil in kopie)


@pytest.fixture
def szene(neue_datenbank: Callable[[], str], tmp_path: Path) -> Iterator[Szene]:
    url, ausgabe = neue_datenbank(), io.StringIO()
    with haus(lambda: url, tmp_path) as offen, redirect_stdout(ausgabe), redirect_stderr(ausgabe):
        yield Szene(offen, pflanze(offen), url, tmp_path, ausgabe)


def test_in_fehlerantworten_und_protokollen_steht_nichts_persoenliches(
    szene: Szene, caplog: pytest.LogCaptureFixture
) -> None:
    spitze = szene.haus.spitze()
    for antwort in fehler(szene.haus, szene.fall):
        assert fundstellen(antwort.encode()) == []
    assert szene.haus.spitze() == spitze, "nichts davon ist gespeichert"
    assert fundstellen(szene.ausgabe.getvalue().encode()) == []
    assert fundstellen(caplog.text.encode()) == []


def test_in_datenbanken_und_dateien_steht_nichts_persoenliches_im_klartext(szene: Szene) -> None:
    offen = str(szene.haus.gelesen(f"faelle/{szene.fall}/historie", Rolle.REVISION, texte="true", limit="100"))
    for feld in ("vermerk", "begruendung", "abweichung", "storno", "beschreibung"):
        assert GEHEIM[feld] in offen, f"{feld} ist lesbar für den, der danach fragt und darf"
    gespeichert = list(szene.gespeichertes())
    assert len(gespeichert) > 3
    assert any(b"fall.fallzugang" in inhalt for _, inhalt in gespeichert), "gesucht wird dort, wo gespeichert ist"
    for name, inhalt in gespeichert:
        assert fundstellen(inhalt) == [], name
        assert fundstellen(name.encode()) == [], name
