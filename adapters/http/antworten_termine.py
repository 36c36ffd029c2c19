"""Appointments and Wiedervorlagen as answers."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from adapters.http.antworten import Antwortmodell, Vorgangsantwort
from domain.ereigniswerte import Uhrzeit
from domain.persoenlich import Verborgen
from domain.vokabular import Erinnerungsweg, Kontaktform, Terminausgang


class Terminvorgang(Vorgangsantwort):
    """A command was accepted; with the id of the appointment."""

    beratungstermin: UUID


class Wiedervorlagevorgang(Vorgangsantwort):
    """A command was accepted; with the id of the Wiedervorlage."""

    wiedervorlage: UUID


class TerminAntwort(Antwortmodell):
    """One appointment on a day."""

    fall: UUID
    beratungstermin: UUID
    vereinbart_am: date
    tag: date
    uhrzeit: Annotated[Uhrzeit, Field(description="Europe/Berlin")]
    dauer_minuten: int
    form: Kontaktform
    fachkraft: UUID
    anlass: str | None
    mit_einladung: bool
    eingeladen_am: Annotated[date | None, Field(description="wann zu diesem Tag und dieser Uhrzeit eingeladen wurde")]
    erinnerung: Erinnerungsweg | None
    stunden_vorher: int | None
    erinnert: Annotated[bool, Field(description="versandt, oder zu spät dafür: was es war, sagt die Historie")]
    ausgang: Annotated[
        Terminausgang, Field(description="offen: der Tag ist vorbei, und niemand hat festgehalten, was war")
    ]


class WiedervorlageAntwort(Antwortmodell):
    """One Wiedervorlage on a day. `notiz` only when asked for, in the list of one case."""

    fall: UUID
    wiedervorlage: UUID
    gesetzt_am: date
    tag: date
    fachkraft: UUID
    eintrag: Annotated[int, Field(description="Nummer des Eintrags im Fall, der sie gesetzt hat")]
    mit_notiz: bool
    erledigt_am: date | None
    notiz: str | Verborgen | None = None
