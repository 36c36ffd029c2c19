"""The office for the views: kept in memory, read again when something of it has changed."""

import hashlib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import TypeVar
from uuid import UUID

from domain.eintrag import Eintrag
from domain.ereignis import Ereignis
from domain.ids import mandant_id, plaetze_id, warteliste_id
from domain.organisation.fachkraft import fachkraft_aus, team_aus
from domain.organisation.mandant import Mandant, falte
from domain.organisation.plaetze import plaetze_aus, wartende_aus
from domain.regelwerk.inkraft import Regelstand, regelstand
from domain.regelwerk.laden import lade
from domain.regelwerk.regelwerk import Regelwerk
from projections.quelle import Quelle
from projections.sicht import Stammdaten, Strom

ORGANISATION = ("mandant.", "team.", "fachkraft.")
"""Streams all others of the office, and rules, may depend on."""

PLAETZE = ("plaetze.", "warteliste.")

T = TypeVar("T")


class _Faul(Mapping[UUID, T]):
    """Values by id that are read when asked for; of a large office most are never needed at once."""

    def __init__(self, ids: Collection[UUID], lade: Callable[[UUID], T]) -> None:
        self._ids = ids
        self._lade = lade
        self._letzter: tuple[UUID, T] | None = None

    def __getitem__(self, kennung: UUID) -> T:
        if kennung not in self._ids:
            raise KeyError(kennung)
        if self._letzter is None or self._letzter[0] != kennung:
            self._letzter = kennung, self._lade(kennung)
        return self._letzter[1]

    def __iter__(self) -> Iterator[UUID]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)


class Stammspeicher:
    """Stammdaten at positions that usually ascend. Not for several threads at once."""

    def __init__(self, quelle: Quelle, kennung: str) -> None:
        self._quelle = quelle
        self._kennung = kennung
        self._werke: dict[str, Regelwerk] = {}
        self._regelstaende: dict[str, Regelstand] = {}
        self._bekannt: tuple[int, Stammdaten, str] | None = None

    def am(self, position: int, *, davor: int | None = None, neue: Sequence[Eintrag] = ()) -> tuple[Stammdaten, str]:
        """The office as known at `position`, and the fingerprint of its rules.

        `neue` are all entries after `davor` up to `position`: where they change nothing, nothing is read again.
        """
        if self._bekannt is not None:
            bekannt, stamm, regeln = self._bekannt
            if position == bekannt:
                return stamm, regeln
            if davor == bekannt and not any(e.ereignis.TOPIC.startswith(ORGANISATION) for e in neue):
                stamm = self._stammdaten(stamm.mandant, stamm.regelstand, stamm, position)
                self._bekannt = position, stamm, regeln
                return stamm, regeln
        mandant = falte(eintrag.ereignis for eintrag in self._quelle.strom(self._mandant, bis_position=position))
        stand, regeln = self._rechne_regelstand(mandant)
        stamm = self._stammdaten(mandant, stand, None, position)
        self._bekannt = position, stamm, regeln
        return stamm, regeln

    @property
    def _mandant(self) -> UUID:
        return mandant_id(self._kennung)

    def _stammdaten(
        self, mandant: Mandant | None, stand: Regelstand, bisher: Stammdaten | None, position: int
    ) -> Stammdaten:
        quelle = self._quelle
        if bisher is not None:
            teams, fachkraefte, stroeme = bisher.teams, bisher.fachkraefte, bisher.stroeme
        else:
            teams = {id: team for id, e in self._stroeme("team.", position) if (team := team_aus(id, e)) is not None}
            fachkraefte = {
                id: fachkraft
                for id, e in self._stroeme("fachkraft.", position)
                if (fachkraft := fachkraft_aus(id, e)) is not None
            }
            stroeme = {
                self._mandant: Strom("mandant", self._mandant),
                **{id: Strom("team", id) for id in teams},
                **{id: Strom("fachkraft", id) for id in fachkraefte},
                **{plaetze_id(id): Strom("plaetze", id) for id in fachkraefte},
                **{warteliste_id(id): Strom("warteliste", id) for id in teams},
            }
        eintraege = _Faul(stroeme, lambda id: tuple(quelle.strom(id, bis_position=position)))
        return Stammdaten(
            kennung=self._kennung,
            mandant=mandant,
            regelstand=stand,
            teams=teams,
            fachkraefte=fachkraefte,
            plaetze=_Faul(fachkraefte, lambda id: plaetze_aus(e.ereignis for e in eintraege[plaetze_id(id)])),
            wartelisten=_Faul(teams, lambda id: wartende_aus(e.ereignis for e in eintraege[warteliste_id(id)])),
            eintraege=eintraege,
            stroeme=stroeme,
        )

    def _stroeme(self, praefix: str, position: int) -> Iterator[tuple[UUID, list[Ereignis]]]:
        nach: UUID | None = None
        while ids := self._quelle.strom_ids(praefix, nach, 1_000, position):
            for id, eintraege in self._quelle.stroeme(ids, bis_position=position).items():
                yield id, [eintrag.ereignis for eintrag in eintraege]
            nach = ids[-1]

    def _rechne_regelstand(self, mandant: Mandant | None) -> tuple[Regelstand, str]:
        """The same object for the same rules: what it has computed once serves on."""
        if mandant is None:
            stand = Regelstand("", 0, {})
        else:
            texte = {ereignis.sha256: self._werk(ereignis.sha256) for ereignis in mandant.inkraftsetzungen}
            stand = regelstand(mandant.land, mandant.vorwarnung_tage, mandant.inkraftsetzungen, texte)
        regeln = fingerabdruck(stand)
        return self._regelstaende.setdefault(regeln, stand), regeln

    def _werk(self, sha256: str) -> Regelwerk:
        if sha256 not in self._werke:
            text = self._quelle.regelwerk_text(sha256)
            if text is None:
                raise KeyError(sha256)
            self._werke[sha256] = lade(text, sha256)
        return self._werke[sha256]


def fingerabdruck(stand: Regelstand) -> str:
    """Of everything of a Regelstand that changes rows of cases: Land, warning time, which text judges when."""
    teile = [stand.land, str(stand.vorwarnung_tage)]
    for schicht, abschnitte in sorted(stand.abschnitte.items()):
        for abschnitt in abschnitte:
            teile += [schicht, abschnitt.von.isoformat(), abschnitt.bis.isoformat(), abschnitt.regelwerk.sha256]
    return hashlib.sha256("\n".join(teile).encode()).hexdigest()
