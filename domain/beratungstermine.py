"""The appointments of a case: what holds of each, and what cannot happen to one."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from domain.eintrag import Eintrag
from domain.ereignis import Ereignis
from domain.ereignisse.erinnerung import ErinnerungUnterblieben, ErinnerungVersandt, Terminerinnerung
from domain.ereignisse.gespraech import ContactHeld, EinladungErgangen, TerminVersaeumt
from domain.ereignisse.termine import TerminAbgesagt, TerminVereinbart, TerminVerlegt
from domain.ereigniswerte import Erinnerungswunsch
from domain.vokabular import Kontaktform, Terminausgang

ENTSCHIEDEN = frozenset({Terminausgang.WAHRGENOMMEN, Terminausgang.VERSAEUMT, Terminausgang.ABGESAGT})
"""What ends the life of an appointment."""


@dataclass(frozen=True, slots=True)
class Beratungstermin:
    """One appointment. `fassung` counts its changes from 0, `nr` is the entry that made the last one."""

    id: UUID
    vereinbart_am: date
    tag: date
    uhrzeit: str
    dauer_minuten: int
    form: Kontaktform
    fachkraft: UUID
    mit_einladung: bool
    anlass: str | None
    erinnerung: Erinnerungswunsch | None
    nr: int
    fassung: int = 0
    eingeladen_am: date | None = None
    erinnert: tuple[date, str] | None = None
    """For which day and time the reminder is done with: sent, or too late for."""
    entschieden: Terminausgang | None = None
    """Kept, missed or cancelled; None while nobody has recorded any of it."""

    def ausgang(self, stand: date) -> Terminausgang:
        """What has become of it on a day."""
        if self.entschieden is not None:
            return self.entschieden
        return Terminausgang.OFFEN if self.tag < stand else Terminausgang.VEREINBART


Termine = Mapping[UUID, Beratungstermin]


def termin_hindernis(termine: Termine, ereignis: Ereignis) -> str | None:
    """In German why an entry cannot follow; None if it can, or is not about an appointment."""
    kennung = _gemeint(ereignis)
    if kennung is None:
        return None
    bekannt = termine.get(kennung)
    if isinstance(ereignis, TerminVereinbart):
        return None if bekannt is None else "dieser Beratungstermin ist schon vereinbart"
    if bekannt is None:
        return "dieser Beratungstermin ist an diesem Tag nicht vereinbart"
    if bekannt.entschieden is not None:
        return _SCHON[bekannt.entschieden]
    if isinstance(ereignis, ContactHeld | TerminVersaeumt) and bekannt.tag != ereignis.am:
        return f"dieser Beratungstermin ist am {bekannt.tag:%d.%m.%Y}"
    if isinstance(ereignis, EinladungErgangen) and bekannt.tag != ereignis.termin:
        return f"dieser Beratungstermin ist am {bekannt.tag:%d.%m.%Y}"
    return None


_SCHON = {
    Terminausgang.WAHRGENOMMEN: "dieser Beratungstermin ist schon wahrgenommen",
    Terminausgang.VERSAEUMT: "dieser Beratungstermin ist als versäumt festgehalten",
    Terminausgang.ABGESAGT: "dieser Beratungstermin ist abgesagt",
}


def mit_termin(termine: Termine, eintrag: Eintrag) -> Termine:
    """The appointments after one more entry that can follow; the same object where it changes none."""
    ereignis = eintrag.ereignis
    if type(ereignis) in _ERINNERUNGEN:
        return _mit_erinnerung(termine, ereignis)
    kennung = _gemeint(ereignis)
    if kennung is None:
        return termine
    if isinstance(ereignis, TerminVereinbart):
        return {**termine, kennung: _vereinbart(ereignis, eintrag.nr)}
    bekannt = termine[kennung]
    return {**termine, kennung: replace(_geaendert(bekannt, ereignis), nr=eintrag.nr, fassung=bekannt.fassung + 1)}


def _mit_erinnerung(termine: Termine, ereignis: Ereignis) -> Termine:
    """It was sent whatever happened to the appointment: nothing can stand against it, and nothing follows from it."""
    if not isinstance(ereignis, Terminerinnerung) or (termin := termine.get(ereignis.beratungstermin)) is None:
        return termine
    return {**termine, termin.id: replace(termin, erinnert=(ereignis.tag, ereignis.uhrzeit))}


def _vereinbart(ereignis: TerminVereinbart, nr: int) -> Beratungstermin:
    return Beratungstermin(
        id=ereignis.beratungstermin,
        vereinbart_am=ereignis.am,
        tag=ereignis.tag,
        uhrzeit=ereignis.uhrzeit,
        dauer_minuten=ereignis.dauer_minuten,
        form=ereignis.form,
        fachkraft=ereignis.fachkraft,
        mit_einladung=ereignis.mit_einladung,
        anlass=ereignis.anlass,
        erinnerung=ereignis.erinnerung,
        nr=nr,
    )


def _geaendert(termin: Beratungstermin, ereignis: Ereignis) -> Beratungstermin:
    match ereignis:
        case TerminVerlegt():
            return replace(
                termin,
                tag=ereignis.tag,
                uhrzeit=ereignis.uhrzeit,
                dauer_minuten=ereignis.dauer_minuten,
                form=ereignis.form,
                fachkraft=ereignis.fachkraft,
                mit_einladung=ereignis.mit_einladung,
                erinnerung=ereignis.erinnerung,
                # Who was invited to another time has to be invited anew.
                eingeladen_am=termin.eingeladen_am
                if (ereignis.tag, ereignis.uhrzeit) == (termin.tag, termin.uhrzeit)
                else None,
            )
        case TerminAbgesagt():
            return replace(termin, entschieden=Terminausgang.ABGESAGT)
        case TerminVersaeumt():
            return replace(termin, entschieden=Terminausgang.VERSAEUMT)
        case EinladungErgangen():
            return replace(termin, eingeladen_am=ereignis.am)
        case _:
            return replace(termin, entschieden=Terminausgang.WAHRGENOMMEN)


_MIT_TERMIN: frozenset[type[Ereignis]] = frozenset(
    {TerminVereinbart, TerminVerlegt, TerminAbgesagt, ContactHeld, TerminVersaeumt, EinladungErgangen}
)
_ERINNERUNGEN: frozenset[type[Ereignis]] = frozenset({ErinnerungVersandt, ErinnerungUnterblieben})

TERMINKLASSEN: frozenset[type[Ereignis]] = _MIT_TERMIN | _ERINNERUNGEN
"""The very classes of entries that may be about an appointment."""


def _gemeint(ereignis: Ereignis) -> UUID | None:
    """The appointment an entry is about."""
    kennung: UUID | None = getattr(ereignis, "beratungstermin", None) if type(ereignis) in _MIT_TERMIN else None
    return kennung
