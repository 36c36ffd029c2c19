"""Where Fallwerk keeps its data and which Mandanten it serves. Nothing in here changes an answer: that is what events are for."""

import tomllib
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

DEMO_MANDANTEN = ("ilm-kreis", "ga-01-13", "bremen", "ba-2004", "uckermark")
"""Served when no file names others."""

Mandantenkennung = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,62}$")]


class UngueltigeKonfiguration(Exception):
    """The configuration cannot be used; the message says why, in German, and holds no secret."""


class Mandantenadresse(BaseModel):
    """One Mandant: its id and where its log is. Everything else of it lies beside the log."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Mandantenkennung
    url: Annotated[str, Field(min_length=1, max_length=2_000)]


class _Mandantendatei(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    mandant: Annotated[tuple[Mandantenadresse, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _nichts_gemeinsam(self) -> "_Mandantendatei":
        for feld in ("id", "url"):
            werte = [getattr(mandant, feld) for mandant in self.mandant]
            if len(set(werte)) != len(werte):
                raise ValueError(f"zwei Mandanten haben dieselbe {feld}")
        return self


class Einstellungen(BaseSettings):
    """The environment: `FALLWERK_DATA`, `FALLWERK_MANDANTEN`, `FALLWERK_PORT` and what else is named here."""

    model_config = SettingsConfigDict(env_prefix="FALLWERK_", frozen=True, extra="ignore")

    data: Path = Path("data")
    mandanten: Path | None = None
    port: Annotated[int, Field(ge=1, le=65_535)] = 8000
    identitaet: Literal["entwicklung", "keine"] = "entwicklung"
    """`entwicklung`: tokens of `fallwerk token`, only when bound to loopback. `keine`: nobody is known, every request ends
    with 401."""
    anfragen_je_minute: Annotated[int, Field(ge=0)] = 6_000
    """Requests of one identity and process per minute; 0 sets no limit."""

    smtp_host: str | None = None
    """Where reminders by e-mail are handed in; without it they are only written into the log."""
    smtp_port: Annotated[int, Field(ge=1, le=65_535)] = 587
    smtp_starttls: bool = True
    smtp_user: str | None = None
    smtp_password: SecretStr | None = None
    smtp_from: str | None = None

    @model_validator(mode="after")
    def _smtp_vollstaendig(self) -> "Einstellungen":
        if self.smtp_host is not None and self.smtp_from is None:
            raise ValueError("FALLWERK_SMTP_HOST braucht FALLWERK_SMTP_FROM")
        if (self.smtp_user is None) is not (self.smtp_password is None):
            raise ValueError("FALLWERK_SMTP_USER und FALLWERK_SMTP_PASSWORD gehören zusammen")
        if self.smtp_password is not None and not self.smtp_starttls:
            raise ValueError("FALLWERK_SMTP_PASSWORD wird nur mit FALLWERK_SMTP_STARTTLS verschickt")
        return self

    @property
    def hauptschluessel(self) -> Path:
        """The master key: never in a database, never beside a backup of one."""
        return self.data / "hauptschluessel"

    @property
    def identitaetsschluessel(self) -> Path:
        """The secret the tokens of the development identity are signed with."""
        return self.data / "identitaet.schluessel"

    def adressen(self) -> tuple[Mandantenadresse, ...]:
        """The Mandanten of the file, else the demo Mandanten with a SQLite file each."""
        if self.mandanten is not None:
            return _aus_datei(self.mandanten)
        return tuple(
            Mandantenadresse(id=kennung, url=f"sqlite:///{self.data.resolve() / f'{kennung}.sqlite'}")
            for kennung in DEMO_MANDANTEN
        )


def einstellungen() -> Einstellungen:
    """The settings of this environment; raises `UngueltigeKonfiguration`."""
    try:
        return Einstellungen()
    except ValidationError as fehler:
        # Without the input: a setting may be a secret. What is said about several of them together names them itself.
        einzelne = {f"FALLWERK_{'.'.join(map(str, e['loc']))}".upper() for e in fehler.errors() if e["loc"]}
        gemeinsame = {str(e["ctx"]["error"]) for e in fehler.errors() if not e["loc"]}
        raise UngueltigeKonfiguration(f"ungültig: {', '.join(sorted(einzelne | gemeinsame))}") from None


def neben(url: str, was: str) -> str:
    """A database beside this one: on SQLite a file of its own, on PostgreSQL the same database."""
    if url.startswith("sqlite:///"):
        datei = Path(url.removeprefix("sqlite:///"))
        return f"sqlite:///{datei.with_name(f'{datei.stem}.{was}{datei.suffix}')}"
    return url


def _aus_datei(datei: Path) -> tuple[Mandantenadresse, ...]:
    try:
        dokument = tomllib.loads(datei.read_text(encoding="utf-8"))
    except OSError as fehler:
        raise UngueltigeKonfiguration(f"FALLWERK_MANDANTEN ist nicht lesbar: {fehler.strerror}") from None
    except ValueError:
        raise UngueltigeKonfiguration("FALLWERK_MANDANTEN ist kein gültiges TOML") from None
    try:
        return _Mandantendatei.model_validate(dokument).mandant
    except ValidationError as fehler:
        # Without the input: an address may hold a password.
        orte = "; ".join(
            f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in fehler.errors(include_input=False, include_url=False)
        )
        raise UngueltigeKonfiguration(f"FALLWERK_MANDANTEN: {orte}") from None
