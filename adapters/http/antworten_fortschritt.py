"""How obstacles, Profillagen and categories move, as models of what the database sends: never filled in themselves."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from adapters.http.antworten import Antwortmodell
from domain.vokabular import Bearbeitungsstand, Bereich, Kundenkategorie, Profillage, ZielgruppeU25
from projections.integration_progress import Bewegungsart, Richtung


class HemmnisabschnittAntwort(Antwortmodell):
    von: date
    bis: Annotated[date | None, Field(description="null: gilt am Ende des Tags noch")]
    stand: Bearbeitungsstand


class HemmnisverlaufAntwort(Antwortmodell):
    hemmnis: UUID
    bereich: Bereich
    veraenderbar: bool
    abschnitte: tuple[HemmnisabschnittAntwort, ...]


class BewegungAntwort(Antwortmodell):
    """A change of a Hemmnis, by the entry `nr`."""

    nr: int
    am: date
    art: Bewegungsart
    hemmnis: UUID
    bereich: Bereich
    vorher: Bearbeitungsstand | None
    nachher: Bearbeitungsstand


class ProfilabschnittAntwort(Antwortmodell):
    von: date
    bis: date | None
    profillage: Profillage
    vorher: Profillage | None
    richtung: Richtung


class KategorieabschnittAntwort(Antwortmodell):
    von: date
    bis: date | None
    wert: Kundenkategorie
    vorher: Kundenkategorie | None
    richtung: Richtung


class ZielgruppenabschnittAntwort(Antwortmodell):
    von: date
    bis: date | None
    wert: ZielgruppeU25
    vorher: ZielgruppeU25 | None
    richtung: Richtung


class VerlaufAntwort(Antwortmodell):
    """How far one case has come, up to a day."""

    fall: UUID
    stand: date
    hemmnisse: tuple[HemmnisverlaufAntwort, ...]
    bewegungen: tuple[BewegungAntwort, ...]
    profillagen: tuple[ProfilabschnittAntwort, ...]
    kundenkategorien: tuple[KategorieabschnittAntwort, ...]
    zielgruppen: tuple[ZielgruppenabschnittAntwort, ...]


class HemmnisbestandAntwort(Antwortmodell):
    bereich: Bereich
    stand: Bearbeitungsstand
    anzahl: int


class HemmnisbewegungAntwort(Antwortmodell):
    bereich: Bereich
    art: Bewegungsart
    anzahl: int


class ProfilbestandAntwort(Antwortmodell):
    profillage: Profillage
    anzahl: int


class ProfilbewegungAntwort(Antwortmodell):
    richtung: Richtung
    anzahl: int


class HemmniszahlenAntwort(Antwortmodell):
    anfang: tuple[HemmnisbestandAntwort, ...]
    ende: tuple[HemmnisbestandAntwort, ...]
    bewegungen: tuple[HemmnisbewegungAntwort, ...]


class ProfilzahlenAntwort(Antwortmodell):
    anfang: tuple[ProfilbestandAntwort, ...]
    ende: tuple[ProfilbestandAntwort, ...]
    bewegungen: tuple[ProfilbewegungAntwort, ...]


class KategoriebestandAntwort(Antwortmodell):
    wert: Kundenkategorie
    anzahl: int


class ZielgruppenbestandAntwort(Antwortmodell):
    wert: ZielgruppeU25
    anzahl: int


class KategoriezahlenAntwort(Antwortmodell):
    anfang: tuple[KategoriebestandAntwort, ...]
    ende: tuple[KategoriebestandAntwort, ...]
    bewegungen: tuple[ProfilbewegungAntwort, ...]


class ZielgruppenzahlenAntwort(Antwortmodell):
    anfang: tuple[ZielgruppenbestandAntwort, ...]
    ende: tuple[ZielgruppenbestandAntwort, ...]
    bewegungen: tuple[ProfilbewegungAntwort, ...]


class FortschrittAntwort(Antwortmodell):
    """Counts between two days: what stood at the end of each, and what changed on the days after `von` up to `bis`."""

    von: date
    bis: date
    hemmnisse: HemmniszahlenAntwort
    profillagen: ProfilzahlenAntwort
    kundenkategorien: KategoriezahlenAntwort
    zielgruppen: ZielgruppenzahlenAntwort
