"""`fallwerk erinnern`, as cron calls it: a reminder leaves for a mail server, once, and nothing is said of whom."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from adapters.anwendung.betrieb import BERLIN
from adapters.cli import app
from adapters.eventstore import Hauptschluessel
from domain.befehle import FallAnlegen, TerminVereinbaren
from domain.ereigniswerte import Erinnerungswunsch
from domain.kunde import Kontaktdaten
from domain.kundenbefehle import ErinnerungenEinwilligen, KundeAnlegen
from domain.vokabular import Erinnerungsweg
from tests.betriebe import angenommen, jobcenter
from tests.postamt import postamt


@pytest.fixture
def ordner(tmp_path: Path) -> Iterator[Path]:
    """The data of an office in which somebody has an appointment in two hours."""
    (tmp_path / "mandanten.toml").write_text(
        f'[[mandant]]\nid = "test"\nurl = "sqlite:///{tmp_path / "test.sqlite"}"\n', encoding="utf-8"
    )
    daten = tmp_path / "daten"
    daten.mkdir()
    Hauptschluessel.laden_oder_anlegen(daten / "hauptschluessel")
    jetzt = datetime.now(UTC)
    beginn = (jetzt + timedelta(hours=2)).astimezone(BERLIN)
    heute = jetzt.astimezone(BERLIN).date()
    with jobcenter(f"sqlite:///{tmp_path / 'test.sqlite'}", daten, uhr=lambda: jetzt) as amt:
        ifk = amt.ifk
        assert ifk.fachkraft is not None
        anlage = KundeAnlegen(
            am=heute,
            name="Zwetschgenbaum",
            vorname="Thusnelda",
            geburtsdatum=heute.replace(year=1990, day=1),
            kontaktdaten=Kontaktdaten(email="thusnelda@example.org"),
        )
        kunde = angenommen(amt.betrieb.kunde_anlegen(anlage, ifk)).id
        einwilligen = ErinnerungenEinwilligen(am=heute, wege=(Erinnerungsweg.E_MAIL,))
        angenommen(amt.betrieb.kundenvorgang(kunde, einwilligen, ifk))
        fall = amt.betrieb.fall_id(kunde)
        angenommen(amt.betrieb.ausfuehren(fall, FallAnlegen(am=heute, kunde=kunde, fachkraft=ifk.fachkraft), ifk))
        termin = TerminVereinbaren(
            am=heute,
            tag=beginn.date(),
            uhrzeit=f"{beginn:%H:%M}",
            erinnerung=Erinnerungswunsch(weg=Erinnerungsweg.E_MAIL),
        )
        angenommen(amt.betrieb.ausfuehren(fall, termin, ifk))
    yield tmp_path


def erinnern(ordner: Path, **mehr: str) -> Result:
    umgebung = {
        "FALLWERK_DATA": str(ordner / "daten"),
        "FALLWERK_MANDANTEN": str(ordner / "mandanten.toml"),
        **{f"FALLWERK_SMTP_{name.upper()}": wert for name, wert in mehr.items()},
    }
    return CliRunner().invoke(app, ["erinnern", "--mandant", "test"], env=umgebung)


def test_eine_erinnerung_geht_an_den_mailserver_und_nur_einmal(ordner: Path, capfd: pytest.CaptureFixture[str]) -> None:
    absender = {"host": "127.0.0.1", "from": "termine@jobcenter.example", "starttls": "false"}
    gescheitert = erinnern(ordner, **absender, port="1")
    assert gescheitert.exit_code == 1 and "1 nicht gelungen" in gescheitert.output
    with postamt() as (amt, port):
        gelungen = erinnern(ordner, **absender, port=str(port))
        nochmal = erinnern(ordner, **absender, port=str(port))
    assert (gelungen.exit_code, nochmal.exit_code) == (0, 0), gelungen.output
    assert "1 versandt" in gelungen.output and "0 versandt" in nochmal.output
    assert [post["To"] for post in amt.post] == ["thusnelda@example.org"]
    gesagt = capfd.readouterr().err + gescheitert.output + gelungen.output
    for geheimes in ("husnelda", "Zwetschgenbaum", "example.org"):
        assert geheimes not in gesagt


def test_ohne_mailserver_endet_der_befehl_und_was_er_tat_steht_da(ordner: Path) -> None:
    assert "1 versandt" in erinnern(ordner).output


@pytest.mark.parametrize(
    ("falsch", "meldung"),
    [
        ({"host": "mail.example"}, "FALLWERK_SMTP_HOST braucht FALLWERK_SMTP_FROM"),
        ({"user": "ich"}, "gehören zusammen"),
        ({"user": "ich", "password": "streng-geheim", "starttls": "false"}, "nur mit FALLWERK_SMTP_STARTTLS"),
        ({"port": "viele"}, "FALLWERK_SMTP_PORT"),
    ],
)
def test_was_nicht_zusammenpasst_wird_gesagt_ohne_ein_geheimnis_zu_verraten(
    ordner: Path, falsch: dict[str, str], meldung: str
) -> None:
    ergebnis = erinnern(ordner, **falsch)
    assert ergebnis.exit_code == 2 and "streng-geheim" not in ergebnis.output
    assert meldung in " ".join(ergebnis.output.split())
