"""Reminders by e-mail, handed to a real mail server on this machine."""

import ipaddress
import ssl
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from adapters import protokoll
from adapters.erinnerung.smtp import Mailserver, Mailversand
from adapters.erinnerung.versand import Nachricht, NichtVersandt, Protokollversand, Unzustellbar
from domain.vokabular import Erinnerungsweg, Kontaktform
from tests.postamt import postamt

NACHRICHT = Nachricht(
    kennung=UUID(int=7),
    weg=Erinnerungsweg.E_MAIL,
    an="kim.muster@example.org",
    amt="Jobcenter Musterstadt",
    tag=date(2018, 12, 10),
    uhrzeit="10:30",
    form=Kontaktform.PRAESENZ,
)


def versand(port: int, **mehr: object) -> Mailversand:
    felder = {"host": "127.0.0.1", "port": port, "absender": "termine@jobcenter.example", "starttls": False, **mehr}
    return Mailversand(Mailserver(**felder))  # type: ignore[arg-type]  # names and types of the fields above


def test_eine_erinnerung_kommt_an_und_sagt_wann_und_sonst_nichts() -> None:
    with postamt() as (amt, port):
        versand(port).sende(NACHRICHT)
        versand(port).sende(NACHRICHT)
    eine, nochmal = amt.post
    assert (eine["To"], eine["From"]) == ("kim.muster@example.org", "termine@jobcenter.example")
    assert eine["Subject"] == "Erinnerung an Ihren Termin"
    text = eine.get_content()
    assert "Montag, 10.12.2018, um 10:30 Uhr" in text and "Jobcenter Musterstadt" in text
    assert "Muster," not in text and "Kim" not in text
    assert eine["Message-ID"] == nochmal["Message-ID"] == f"<{UUID(int=7)}@jobcenter.example>"
    assert eine["Auto-Submitted"] == "auto-generated"


@pytest.mark.parametrize(
    "adresse",
    [
        "keine Adresse",
        "@example.org",
        "kim@",
        "kim@example.org\nBcc: alle@example.org",
        "a@b@c",
        "unbekannt@example.org",
    ],
)
def test_an_was_keine_adresse_ist_geht_nichts_hinaus_und_der_fehler_nennt_sie_nicht(adresse: str) -> None:
    with postamt() as (amt, port), pytest.raises(Unzustellbar) as fehler:
        versand(port).sende(Nachricht(NACHRICHT.kennung, NACHRICHT.weg, adresse, "A", *_rest()))
    assert amt.post == [] and adresse not in str(fehler.value) and "example" not in str(fehler.value)
    assert fehler.value.__cause__ is None


def _rest() -> tuple[date, str, Kontaktform]:
    return NACHRICHT.tag, NACHRICHT.uhrzeit, NACHRICHT.form


def test_wo_kein_server_ist_wird_das_gesagt() -> None:
    with postamt() as (_, port):
        pass
    with pytest.raises(NichtVersandt, match="ConnectionRefusedError"):
        versand(port).sende(NACHRICHT)


def test_ohne_tls_geht_nichts_hinaus_wenn_es_verlangt_ist() -> None:
    with postamt() as (amt, port), pytest.raises(NichtVersandt, match="SMTPNotSupportedError"):
        versand(port, starttls=True).sende(NACHRICHT)
    assert amt.post == []


def test_mit_tls_wird_das_zertifikat_geprueft_und_erst_dann_das_passwort_gesagt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    anmeldungen: list[LoginPassword] = []

    def anmelden(_server: SMTP, _session: Session, _umschlag: Envelope, _art: str, daten: LoginPassword) -> AuthResult:
        anmeldungen.append(daten)
        # Unhandled, so that the server answers a refusal itself.
        return AuthResult(success=daten.password == b"geheim", handled=False)

    zertifikat = _zertifikat(tmp_path)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(zertifikat)
    mit_tls = {"starttls": True, "benutzer": "fallwerk", "passwort": "geheim"}
    with postamt(tls_context=tls, authenticator=anmelden, auth_required=True) as (amt, port):
        with pytest.raises(NichtVersandt, match="SSLCertVerificationError"):
            versand(port, **mit_tls).sende(NACHRICHT)
        assert anmeldungen == []
        monkeypatch.setenv("SSL_CERT_FILE", str(zertifikat))
        versand(port, **mit_tls).sende(NACHRICHT)
        with pytest.raises(NichtVersandt, match="SMTPAuthenticationError"):
            versand(port, **mit_tls | {"passwort": "falsch"}).sende(NACHRICHT)
    assert len(amt.post) == 1 and anmeldungen[0].password == b"geheim"


def test_ein_server_mit_passwort_zeigt_es_nirgends() -> None:
    assert "geheim" not in repr(Mailserver("h", 25, "a@b.de", passwort="geheim"))


def test_ins_protokoll_geht_weder_adresse_noch_text(capfd: pytest.CaptureFixture[str]) -> None:
    protokoll.einrichten()
    weg = Protokollversand()
    weg.sende(NACHRICHT)
    geschrieben = capfd.readouterr().err
    assert str(UUID(int=7)) in geschrieben and weg.nur_protokoll
    assert "kim" not in geschrieben and "10.12.2018" not in geschrieben


def _zertifikat(ordner: Path) -> Path:
    """Of an authority of one's own, for 127.0.0.1; certificate and key in one file."""
    schluessel = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    jetzt = datetime.now(UTC)
    zertifikat = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(schluessel.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(jetzt - timedelta(days=1))
        .not_valid_after(jetzt + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(schluessel, hashes.SHA256())
    )
    datei = ordner / "server.pem"
    datei.write_bytes(
        zertifikat.public_bytes(serialization.Encoding.PEM)
        + schluessel.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    return datei
