"""One Mandant, running: the way of a command from its circumstances to one atomic save, and reads of single cases."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from adapters.anwendung.frueher import geboren_am_stand, regelstand_am_stand
from adapters.anwendung.gedaechtnis import Gedaechtnis
from adapters.anwendung.quittung import Anfrage, AnfrageWiderspruch, Quittung
from adapters.anwendung.regelwerke import mitgelieferte, mitgeliefertes
from adapters.anwendung.speichern import Antwort, Entscheidung, Entschieden, Schreiber
from adapters.dokumente.mitgeliefert import mitgelieferte as mitgelieferte_vorlagen
from adapters.dokumente.mitgeliefert import pruefsumme
from adapters.dokumente.pruefung import pruefe as pruefe_vorlage
from adapters.eventstore import Hauptschluessel, Log
from domain.akte import Akte, gespeicherte_akte
from domain.befehle import Befehl, EintraegeStornieren, Entscheidungsbefehl, FallAnlegen
from domain.eintrag import Lesart
from domain.entscheidungen import mandant as mandantenentscheidungen
from domain.entscheidungen.amt import decide_amt
from domain.entscheidungen.entscheiden import decide
from domain.entscheidungen.ergebnis import Angenommen, Ergebnis, ungueltig, zustand
from domain.entscheidungen.umstaende import Akteur, Umstaende
from domain.entscheidungen.zusammenfuehrung import Person, decide_aufheben, decide_zusammenfuehren
from domain.ids import fall_id, mandant_id, plaetze_id, warteliste_id
from domain.kunde import Kunde
from domain.kundenbefehle import (
    ErinnerungenEinwilligen,
    KundeAnlegen,
    KundeBerichtigen,
    Zusammenfuehren,
    ZusammenfuehrungAufheben,
    decide_kunde,
    decide_kunde_anlegen,
)
from domain.organisation.amt import Amt
from domain.organisation.befehle import MandantEinrichten, RegelwerkInKraftSetzen, VorlageHinterlegen
from domain.organisation.mandant import Mandant
from domain.regelwerk.einschluss import binde
from domain.regelwerk.inkraft import Regelstand
from domain.regelwerk.laden import pruefe
from projections.fallsicht import Fallsicht

BERLIN = ZoneInfo("Europe/Berlin")


class Betrieb:
    """A Mandant in operation. Thread-safe; any number of processes may run the same Mandant.

    Every command is one atomic save with its idempotency row; a version conflict means deciding again. Nothing is stored
    when the answer is not a `Quittung`.
    """

    def __init__(self, kennung: str, log: Log, uhr: Callable[[], datetime]) -> None:
        self.kennung = kennung
        self.log = log
        self.gedaechtnis = Gedaechtnis(log, kennung)
        self._uhr = uhr
        self.nach_speichern: Callable[[], None] = lambda: None
        """Called after every save: wakes the views."""
        self._schreiber = Schreiber(log, self.gedaechtnis, self._umstaende, lambda: self.nach_speichern())

    @classmethod
    def oeffnen(
        cls, kennung: str, url: str, hauptschluessel: Hauptschluessel, uhr: Callable[[], datetime]
    ) -> "Betrieb":
        """The Mandant whose log is in this database; tables are made if it has none."""
        return cls(kennung, Log.oeffnen(url, hauptschluessel), uhr)

    def schliessen(self) -> None:
        self.log.schliessen()

    # --- what is known ---------------------------------------------------------------------------------------------

    def jetzt(self) -> datetime:
        return self._uhr()

    def heute(self) -> date:
        """The Berlin day of now; for a demo Mandant its Stichtag, if that is earlier."""
        return self._heute(self._uhr())

    def _heute(self, jetzt: datetime) -> date:
        tag = jetzt.astimezone(BERLIN).date()
        mandant = self.gedaechtnis.mandant()
        return min(tag, mandant.stichtag) if mandant is not None and mandant.stichtag is not None else tag

    def mandant(self) -> Mandant | None:
        self.gedaechtnis.auffrischen()
        return self.gedaechtnis.mandant()

    def regelstand(self) -> Regelstand:
        self.gedaechtnis.auffrischen()
        return self.gedaechtnis.regelstand()

    def amt(self) -> Amt:
        self.gedaechtnis.auffrischen()
        return self.gedaechtnis.amt()

    def kunde(self, kunde: UUID) -> Kunde | None:
        self.gedaechtnis.auffrischen()
        return self.gedaechtnis.kunde(kunde)

    def fall_id(self, kunde: UUID) -> UUID:
        """The Fall of a Kunde, whether it exists or not."""
        return fall_id(self.kennung, kunde)

    def akte(self, fall: UUID, *, lesart: Lesart | None = None, bis_position: int | None = None) -> Akte:
        """A case as known now, or up to a position. `lesart` None: what decisions need, from memory if possible."""
        if lesart is None and bis_position is None:
            self.gedaechtnis.auffrischen()
            return self.gedaechtnis.akte(fall)
        eintraege = self.log.strom(fall, lesart=lesart or Lesart.ERHEBLICH, bis_position=bis_position)
        return gespeicherte_akte(fall, eintraege)

    def fallsicht(self, fall: UUID, *, bis_position: int | None = None) -> Fallsicht | None:
        """A case as the views see it, as known now or at a position: then also birth date and Regelwerke as known there."""
        akte = self.akte(fall, bis_position=bis_position)
        if akte.fall is None:
            return None
        if bis_position is None:
            kunde = self.gedaechtnis.kunde(akte.fall.kunde)
            return Fallsicht(akte, kunde.geboren if kunde else None, self.gedaechtnis.regelstand())
        return Fallsicht(
            akte,
            geboren_am_stand(self.log, akte.fall.kunde, bis_position),
            regelstand_am_stand(self.log, self.gedaechtnis, mandant_id(self.kennung), bis_position),
        )

    # --- commands --------------------------------------------------------------------------------------------------

    def ausfuehren(
        self,
        fall: UUID,
        befehl: Befehl,
        akteur: Akteur,
        *,
        erwartete_version: int | None = None,
        anfrage: Anfrage | None = None,
        jetzt: datetime | None = None,
    ) -> Antwort:
        """A command of a Fall: decided on the state of its day under the Regelwerk of that day."""

        def entscheidung(umstaende: Umstaende) -> Entschieden:
            akte = self.gedaechtnis.akte(fall)
            kunde_id = befehl.kunde if isinstance(befehl, FallAnlegen) else (akte.fall.kunde if akte.fall else None)
            kunde = self.gedaechtnis.kunde(kunde_id) if kunde_id is not None else None
            if isinstance(befehl, FallAnlegen) and (kunde is None or fall != self.fall_id(befehl.kunde)):
                return Entschieden(fall, akte.version, ungueltig("kunde", "Diese Person ist nicht angelegt."))
            if isinstance(befehl, FallAnlegen) and kunde is not None and kunde.aufgegangen_in is not None:
                gefuehrt = zustand(f"Diese Person wird als {kunde.aufgegangen_in} geführt.")
                return Entschieden(fall, akte.version, gefuehrt)
            alles = self._mit_anderen(umstaende, akte, befehl, kunde.geboren if kunde is not None else None)
            andere = {plaetze_id(k): plaetze.version for k, plaetze in alles.plaetze.items()}
            andere |= {warteliste_id(k): wartende.version for k, wartende in alles.wartelisten.items()}
            ergebnis = decide(akte, befehl, alles)
            return Entschieden(fall, akte.version, ergebnis, kunde_id, _versionen(ergebnis, alles) | andere)

        return self._schreiber.speichere(entscheidung, akteur, erwartete_version, anfrage, jetzt)

    def kunde_anlegen(
        self,
        befehl: KundeAnlegen,
        akteur: Akteur,
        *,
        kunde: UUID | None = None,
        anfrage: Anfrage | None = None,
        jetzt: datetime | None = None,
    ) -> Antwort:
        """A person becomes known, under a random id."""
        kennung = kunde or uuid4()

        def entscheidung(umstaende: Umstaende) -> Entschieden:
            bekannt = self.gedaechtnis.kunde(kennung)
            version = self.gedaechtnis.kundenversion(kennung)
            return Entschieden(kennung, version, decide_kunde_anlegen(bekannt, befehl, umstaende), kennung)

        return self._schreiber.speichere(entscheidung, akteur, None, anfrage, jetzt)

    def kundenvorgang(
        self,
        kunde: UUID,
        befehl: KundeBerichtigen | ErinnerungenEinwilligen,
        akteur: Akteur,
        *,
        anfrage: Anfrage | None = None,
        jetzt: datetime | None = None,
    ) -> Antwort:
        """A command about a person who is known."""

        def entscheidung(umstaende: Umstaende) -> Entschieden:
            bekannt = self.gedaechtnis.kunde(kunde)
            version = self.gedaechtnis.kundenversion(kunde)
            return Entschieden(kunde, version, decide_kunde(bekannt, befehl, umstaende), kunde)

        return self._schreiber.speichere(entscheidung, akteur, None, anfrage, jetzt)

    def zusammenfuehren(
        self,
        fuehrend: UUID,
        befehl: Zusammenfuehren | ZusammenfuehrungAufheben,
        akteur: Akteur,
        *,
        anfrage: Anfrage | None = None,
        jetzt: datetime | None = None,
    ) -> Antwort:
        """Two persons are one, or are two after all: both with their cases, all or nothing."""

        def entscheidung(umstaende: Umstaende) -> Entschieden:
            leitend, anderer = self._person(fuehrend), self._person(befehl.aufgehend)
            version = self.gedaechtnis.kundenversion(fuehrend)
            if leitend is None or anderer is None:
                return Entschieden(fuehrend, version, ungueltig("aufgehend", "Diese Person ist nicht angelegt."))
            alles = self._mit_anderen(umstaende, anderer.akte, befehl, None)
            if isinstance(befehl, Zusammenfuehren):
                ergebnis = decide_zusammenfuehren(leitend, anderer, befehl, alles)
            else:
                ergebnis = decide_aufheben(leitend, anderer, befehl, alles)
            personen = {p.akte.fall_id: p.kunde.id for p in (leitend, anderer)} | {befehl.aufgehend: befehl.aufgehend}
            andere = {plaetze_id(k): plaetze.version for k, plaetze in alles.plaetze.items()}
            andere |= {warteliste_id(k): wartende.version for k, wartende in alles.wartelisten.items()}
            andere |= {p.akte.fall_id: p.akte.version for p in (leitend, anderer)}
            andere[befehl.aufgehend] = self.gedaechtnis.kundenversion(befehl.aufgehend)
            return Entschieden(fuehrend, version, ergebnis, fuehrend, andere, personen)

        return self._schreiber.speichere(entscheidung, akteur, None, anfrage, jetzt)

    def _person(self, kunde: UUID) -> Person | None:
        bekannt = self.gedaechtnis.kunde(kunde)
        return Person(bekannt, self.gedaechtnis.akte(self.fall_id(kunde))) if bekannt is not None else None

    def mandant_einrichten(
        self,
        befehl: MandantEinrichten,
        akteur: Akteur,
        *,
        anfrage: Anfrage | None = None,
        jetzt: datetime | None = None,
    ) -> Antwort:
        """Name, Land and warning time of this Mandant."""
        strom = mandant_id(self.kennung)
        return self._schreiber.speichere(
            lambda u: Entschieden(
                strom,
                self.gedaechtnis.mandantversion(),
                mandantenentscheidungen.decide_mandant_einrichten(befehl, u),
            ),
            akteur,
            None,
            anfrage,
            jetzt,
        )

    def regelwerk_in_kraft_setzen(
        self,
        befehl: RegelwerkInKraftSetzen,
        akteur: Akteur,
        *,
        anfrage: Anfrage | None = None,
        jetzt: datetime | None = None,
    ) -> Antwort:
        """A Regelwerk judges from a day on: one that ships with the software, or the text in the command."""
        text = befehl.text if befehl.text is not None else mitgeliefertes(befehl.regelwerk)
        if text is None:
            return ungueltig("regelwerk", "Dieses Regelwerk wird nicht mitgeliefert; sein Text ist anzugeben.")
        # What it includes is bound into it: the text that is kept judges the same for ever.
        text = binde(text, mitgelieferte())
        werk, fehler = pruefe(text, befehl.regelwerk)
        if werk is None:
            return ungueltig("text", "; ".join(str(f) for f in fehler[:20]))
        self.gedaechtnis.kenne(werk)
        strom = mandant_id(self.kennung)
        return self._schreiber.speichere(
            lambda u: Entschieden(
                strom,
                self.gedaechtnis.mandantversion(),
                mandantenentscheidungen.decide_in_kraft_setzen(self.gedaechtnis.mandant(), befehl, werk, u),
            ),
            akteur,
            None,
            anfrage,
            jetzt,
            texte={werk.sha256: text},
        )

    def vorlage_hinterlegen(
        self,
        befehl: VorlageHinterlegen,
        akteur: Akteur,
        *,
        anfrage: Anfrage | None = None,
        jetzt: datetime | None = None,
    ) -> Antwort:
        """A document is printed with this text from a day on; one that could not always be printed is refused."""
        text = befehl.text if befehl.text is not None else mitgelieferte_vorlagen()[befehl.dokument]
        if fehler := pruefe_vorlage(text, befehl.dokument):
            return ungueltig("text", "; ".join(map(str, fehler)))
        strom, sha256 = mandant_id(self.kennung), pruefsumme(text)
        return self._schreiber.speichere(
            lambda u: Entschieden(
                strom,
                self.gedaechtnis.mandantversion(),
                mandantenentscheidungen.decide_vorlage_hinterlegen(self.gedaechtnis.mandant(), befehl, sha256, u),
            ),
            akteur,
            None,
            anfrage,
            jetzt,
            texte={sha256: text},
        )

    def amtsvorgang(
        self,
        befehl: Befehl,
        akteur: Akteur,
        *,
        strom: UUID | None = None,
        anfrage: Anfrage | None = None,
        jetzt: datetime | None = None,
    ) -> Antwort:
        """A command of the office, about what is in this stream; without one, about something new under a random id."""
        gemeint = strom or uuid4()

        def entscheidung(umstaende: Umstaende) -> Entschieden:
            ergebnis = decide_amt(gemeint, befehl, umstaende)
            version = umstaende.amt.version(gemeint)
            return Entschieden(gemeint, version, ergebnis, andere=_versionen(ergebnis, umstaende))

        return self._schreiber.speichere(entscheidung, akteur, None, anfrage, jetzt)

    def speichere(
        self,
        entscheidung: Entscheidung,
        akteur: Akteur,
        *,
        anfrage: Anfrage | None = None,
        jetzt: datetime | None = None,
    ) -> Antwort:
        """A decision that spans what no other command here spans: taken and saved like all others."""
        return self._schreiber.speichere(entscheidung, akteur, None, anfrage, jetzt)

    def gespeicherte_antwort(self, anfrage: Anfrage) -> Quittung | AnfrageWiderspruch | None:
        """What was answered under this key before, or that it was used for something else, or None."""
        return self._schreiber.gespeicherte_antwort(anfrage)

    def _umstaende(self, akteur: Akteur, jetzt: datetime | None) -> Umstaende:
        """The circumstances of a command now, or at the simulated moment of demo data."""
        erfasst_am = jetzt or self._uhr()
        return Umstaende(
            akteur=akteur,
            erfasst_am=erfasst_am,
            heute=self._heute(erfasst_am),
            regelstand=self.gedaechtnis.regelstand(),
            amt=self.gedaechtnis.amt(),
        )

    def _mit_anderen(self, umstaende: Umstaende, akte: Akte, befehl: Befehl, geboren: date | None) -> Umstaende:
        """The circumstances with the birth date, and places and Wartelisten of everybody this command may touch."""
        entfaellt = isinstance(befehl, EintraegeStornieren | Zusammenfuehren | ZusammenfuehrungAufheben)
        if not entfaellt and not isinstance(befehl, Entscheidungsbefehl):
            return replace(umstaende, geboren=geboren)
        fachkraefte: set[UUID] = set()
        teams: set[UUID] = set()
        quellen: list[object] = [befehl]
        if entfaellt:
            quellen += [eintrag.ereignis for eintrag in akte.eintraege]
        for quelle in quellen:
            if isinstance(wert := getattr(quelle, "fachkraft", None), UUID):
                fachkraefte.add(wert)
            if isinstance(wert := getattr(quelle, "team", None), UUID):
                teams.add(wert)
        if akte.fall is not None:
            # Whoever is responsible in the end has the place, also when the stay is entered late.
            fachkraefte.add(akte.fall.zustaendig.fachkraft)
            if akte.fall.warteliste is not None:
                teams.add(akte.fall.warteliste)
        teams |= {f.team(umstaende.heute) for k in fachkraefte if (f := umstaende.fachkraefte.get(k)) is not None}
        return replace(
            umstaende,
            geboren=geboren,
            plaetze={kennung: self.gedaechtnis.plaetze(kennung) for kennung in fachkraefte},
            wartelisten={kennung: self.gedaechtnis.wartende(kennung) for kennung in teams},
        )


def _versionen(ergebnis: Ergebnis, umstaende: Umstaende) -> dict[UUID, int]:
    """Of the other streams it writes to, as they were when it was decided."""
    andere = ergebnis.andere if isinstance(ergebnis, Angenommen) else ()
    return {strom: umstaende.amt.version(strom) for strom in andere}
