"""Between events and their stored bytes.

Stored state of one event: its class version in digits if it is not 1, then its public fields as compact JSON, sealed
personal fields marked as such, so that this JSON alone is a valid event; and if it has personal fields, a NUL byte
(which JSON text cannot contain) and those fields, sealed. Fields that have their default are left out: a changed
default is a new version.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from eventsourcing.domain import DomainEventProtocol
from eventsourcing.persistence import JSONTranscoder, Mapper, StoredEvent
from pydantic import ValidationError

from adapters.eventstore.fehler import EintragNichtLesbar, UnbekanntesThema
from adapters.eventstore.themen import Thema
from adapters.eventstore.versiegelung import SiegelGebrochen, Tresor
from domain.eintrag import Lesart
from domain.ereignis import Ereignis
from domain.persoenlich import UNLESBAR, VERSIEGELT, Verborgen

_TRENNER = b"\0"
_JSON_BEGINN = ord("{")
# Inside a JSON string the quotes would be escaped: these bytes can only be the mark itself.
_VERSIEGELT = VERSIEGELT.model_dump_json().encode()
_UNLESBAR = UNLESBAR.model_dump_json().encode()


@dataclass(frozen=True, slots=True)
class Umschlag:
    """What the library's application saves: an event, its place, and whose key table row its key gets."""

    originator_id: UUID
    originator_version: int
    ereignis: Ereignis
    person: UUID | None = None


@dataclass(frozen=True)
class VersiegeltesEreignis(StoredEvent):
    """A stored event with what the recorder stores beside it in the same transaction."""

    originator_id: UUID
    person: UUID | None
    verpackt: bytes | None
    """The wrapped key; None when nothing is sealed."""
    erfasst_am: datetime


class EreignisMapper(Mapper[UUID]):
    """Seals on the way in, validates (and opens if asked) on the way out."""

    def __init__(self, tresor: Tresor, themen: Mapping[str, Thema]) -> None:
        super().__init__(transcoder=JSONTranscoder())
        self._tresor = tresor
        self._themen = themen

    def to_stored_event(self, domain_event: DomainEventProtocol[UUID]) -> VersiegeltesEreignis:
        if not isinstance(domain_event, Umschlag):
            raise TypeError("gespeichert werden nur Umschläge")
        strom, nr, ereignis = domain_event.originator_id, domain_event.originator_version, domain_event.ereignis
        thema = ereignis.TOPIC
        bekannt = self._themen.get(thema)
        if bekannt is None or bekannt.klasse is not type(ereignis):
            raise TypeError(f"{type(ereignis).__qualname__} kann nicht gespeichert werden")
        geheim = ereignis.gesetzte_persoenliche()
        if any(isinstance(getattr(ereignis, name), Verborgen) for name in geheim):
            raise ValueError(f"{thema}: verborgene Werte können nicht gespeichert werden")
        versiegelt = ereignis.model_copy(update=dict.fromkeys(geheim, VERSIEGELT)) if geheim else ereignis
        zustand = versiegelt.model_dump_json(exclude_defaults=True).encode()
        zustand = bekannt.anfang + zustand[1:]
        verpackt: bytes | None = None
        if geheim:
            klartext = ereignis.model_dump_json(include=set(geheim)).encode()
            siegel, verpackt = self._tresor.versiegeln(strom, nr, thema, klartext)
            zustand = zustand + _TRENNER + siegel
        return VersiegeltesEreignis(
            originator_id=strom,
            originator_version=nr,
            topic=thema,
            state=zustand,
            person=domain_event.person,
            verpackt=verpackt,
            erfasst_am=ereignis.erfassung.erfasst_am,
        )

    def to_domain_event(self, stored_event: StoredEvent) -> Umschlag:
        """The event as it is without any key."""
        strom = stored_event.originator_id
        if not isinstance(strom, UUID):
            raise TypeError("Ströme haben eine UUID")
        nr = stored_event.originator_version
        ereignis = self.lesen(strom, nr, stored_event.topic, stored_event.state, None, Lesart.VERSIEGELT)
        return Umschlag(strom, nr, ereignis)

    def lesen(
        self, strom: UUID, nr: int, thema: str, zustand: bytes, verpackt: bytes | None, lesart: Lesart
    ) -> Ereignis:
        """The event, opened as far as `lesart` says. A missing key makes its personal fields UNLESBAR.

        Raises `EintragNichtLesbar`, and so never shows what it could not read.
        """
        bekannt = self._themen.get(thema)
        if bekannt is None:
            raise UnbekanntesThema(thema, strom, nr)
        ende = zustand.find(_TRENNER)
        text = zustand if ende < 0 else zustand[:ende]
        try:
            if ende >= 0 and lesart in bekannt.geoeffnet_bei:
                if verpackt is None:
                    text = text.replace(_VERSIEGELT, _UNLESBAR)
                else:
                    klartext = self._tresor.oeffnen(strom, nr, thema, zustand[ende + 1 :], verpackt)
                    # Of two equal keys of a JSON object the later one counts: the open value, not the mark.
                    text = text[:-1] + b"," + klartext[1:]
            if text.startswith(bekannt.anfang):
                return bekannt.klasse.model_validate_json(text[len(bekannt.anfang) - 1 :])
            return _gehoben(bekannt, text)
        except ValidationError as fehler:
            grund = _ohne_inhalt(bekannt.klasse, fehler)
        except SiegelGebrochen:
            grund = "das Siegel passt nicht"
        except _VersionUnbekannt as fehler:
            grund = str(fehler)
        except (ValueError, KeyError, TypeError, AttributeError, IndexError) as fehler:
            # Out of json or an upcast: their messages may quote what they read.
            grund = type(fehler).__name__
        # Outside the handler, so that no exception with the payload hangs on this one.
        raise EintragNichtLesbar(thema, strom, nr, grund)


class _VersionUnbekannt(Exception):
    pass


def _gehoben(bekannt: Thema, text: bytes) -> Ereignis:
    """An event of an older version, its fields brought to the present one step by step."""
    beginn = text.index(_JSON_BEGINN)
    version = int(text[:beginn]) if beginn else 1
    if version > bekannt.version:
        raise _VersionUnbekannt(f"Version {version} ist neuer als die bekannte {bekannt.version}")
    felder: dict[str, Any] = json.loads(text[beginn:])
    for stufe in range(version, bekannt.version):
        felder = getattr(bekannt.klasse, f"upcast_v{stufe}_v{stufe + 1}")(felder)
    return bekannt.klasse.model_validate_json(json.dumps(felder))


def _ohne_inhalt(klasse: type[Ereignis], fehler: ValidationError) -> str:
    """What is wrong with which field. Other names, and places further in, may themselves be content."""
    stellen = fehler.errors(include_url=False, include_context=False, include_input=False)
    felder = {(str(stelle["loc"][0]) if stelle["loc"] else "", stelle["type"]) for stelle in stellen}
    return ", ".join(sorted(f"{name if name in klasse.model_fields else '?'} ({art})" for name, art in felder))
