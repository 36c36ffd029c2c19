"""What can be asked about a person: that they become known, and that what was recorded is put right."""

from datetime import date
from uuid import UUID

from pydantic import Field, model_validator

from domain.befehle import Befehl
from domain.entscheidungen.erfassen import erfassung
from domain.entscheidungen.ergebnis import Angenommen, Ergebnis, ungueltig, zukunft, zustand
from domain.entscheidungen.umstaende import Umstaende
from domain.kunde import ErinnerungenEingewilligt, Kontaktdaten, KundeAngelegt, KundeBerichtigt
from domain.kunde import Kunde as KundeStand
from domain.persoenlich import Freitext, Kurztext
from domain.vokabular import Erinnerungsweg


class KundeAnlegen(Befehl):
    """A person becomes known."""

    name: Kurztext
    vorname: Kurztext
    geburtsdatum: date
    kundennummer: Kurztext | None = None
    bg_nummer: Kurztext | None = None
    kontaktdaten: Kontaktdaten | None = None


class KundeBerichtigen(Befehl):
    """What was recorded is put right; a field left out stays as it was. At least one must be given."""

    name: Kurztext | None = None
    vorname: Kurztext | None = None
    geburtsdatum: date | None = None
    kundennummer: Kurztext | None = None
    bg_nummer: Kurztext | None = None
    kontaktdaten: Kontaktdaten | None = None
    begruendung: Freitext

    @model_validator(mode="after")
    def _etwas(self) -> "KundeBerichtigen":
        felder = ("name", "vorname", "geburtsdatum", "kundennummer", "bg_nummer", "kontaktdaten")
        if all(getattr(self, feld) is None for feld in felder):
            raise ValueError("mindestens ein Feld ist zu berichtigen")
        return self


class ErinnerungenEinwilligen(Befehl):
    """In which ways the person wants to be reminded of appointments; none takes back what was said before."""

    wege: tuple[Erinnerungsweg, ...] = Field(max_length=len(Erinnerungsweg))


class Zusammenfuehren(Befehl):
    """`aufgehend` is the same person as the one this is asked of, under whom all goes on."""

    aufgehend: UUID
    begruendung: Freitext


class ZusammenfuehrungAufheben(Befehl):
    """They are two after all."""

    aufgehend: UUID
    begruendung: Freitext


def decide_kunde(
    kunde: KundeStand | None, befehl: KundeBerichtigen | ErinnerungenEinwilligen, u: Umstaende
) -> Ergebnis:
    """A command about a person who is known."""
    if kunde is not None and kunde.aufgegangen_in is not None:
        return zustand(f"Diese Person wird als {kunde.aufgegangen_in} geführt.")
    if isinstance(befehl, ErinnerungenEinwilligen):
        return decide_einwilligung(kunde, befehl, u)
    return decide_kunde_berichtigen(kunde, befehl, u)


def decide_kunde_anlegen(kunde: KundeStand | None, befehl: KundeAnlegen, umstaende: Umstaende) -> Ergebnis:
    """The person is recorded once."""
    if kunde is not None:
        return zustand("Diese Person ist schon angelegt.")
    if (abgelehnt := _tage(befehl.am, befehl.geburtsdatum, umstaende)) is not None:
        return abgelehnt
    felder = {name: getattr(befehl, name) for name in type(befehl).model_fields}
    return Angenommen((KundeAngelegt(**felder, erfassung=erfassung(umstaende, befehl.am)),))


def decide_kunde_berichtigen(kunde: KundeStand | None, befehl: KundeBerichtigen, umstaende: Umstaende) -> Ergebnis:
    """What was wrong is put right, for every day."""
    if kunde is None:
        return zustand("Diese Person ist nicht angelegt.")
    if (abgelehnt := _tage(befehl.am, befehl.geburtsdatum, umstaende)) is not None:
        return abgelehnt
    felder = {name: getattr(befehl, name) for name in type(befehl).model_fields}
    return Angenommen((KundeBerichtigt(**felder, erfassung=erfassung(umstaende, befehl.am)),))


def decide_einwilligung(kunde: KundeStand | None, befehl: ErinnerungenEinwilligen, umstaende: Umstaende) -> Ergebnis:
    """The person agreed, or no longer does."""
    if kunde is None:
        return zustand("Diese Person ist nicht angelegt.")
    if (abgelehnt := _tage(befehl.am, None, umstaende)) is not None:
        return abgelehnt
    wege = tuple(dict.fromkeys(befehl.wege))
    return Angenommen((ErinnerungenEingewilligt(am=befehl.am, wege=wege, erfassung=erfassung(umstaende, befehl.am)),))


def _tage(am: date, geboren: date | None, umstaende: Umstaende) -> Ergebnis | None:
    if (abgelehnt := zukunft(am, umstaende.heute)) is not None:
        return abgelehnt
    if geboren is not None and geboren > umstaende.heute:
        return ungueltig("geburtsdatum", "Der Tag liegt in der Zukunft.")
    if geboren is not None and geboren.year < 1900:
        return ungueltig("geburtsdatum", "Der Tag liegt zu weit zurück.")
    return None
