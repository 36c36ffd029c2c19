"""The view integration_progress: the rows of a case and of the office."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import MetaData, Table

from projections.caseload.amt import teams
from projections.fallsicht import Fallsicht
from projections.integration_progress import tabellen as tabellen_
from projections.integration_progress.verlaeufe import (
    MERKMALSLISTEN,
    bewegungen,
    hemmnisverlaeufe,
    merkmalsabschnitte,
    profilabschnitte,
    zustaendigkeiten,
)
from projections.intervalle import vor
from projections.sicht import Stammdaten, Zeilen


class IntegrationProgress:
    """How obstacles shrink, and how Profillagen, Kundenkategorien and Zielgruppen move: as trajectories of cases, and counted
    per Fachkraft and team."""

    name = "integration_progress"
    version = 2
    haengt_an_regeln = False
    stammtabellen = tabellen_.STAMMTABELLEN

    def tabellen(self, metadata: MetaData, endung: str) -> Mapping[str, Table]:
        return tabellen_.tabellen(metadata, endung)

    def zeilen(self, sicht: Fallsicht) -> Zeilen:
        wirksam = sicht.akte.wirksam
        fall, ende = str(sicht.fall_id), sicht.aufgegangen_am
        return {
            "hemmnisse": [
                (fall, verlauf.hemmnis, bis.isoformat(), von.isoformat(), verlauf.bereich, verlauf.veraenderbar, stand)
                for verlauf in hemmnisverlaeufe(wirksam)
                for von, bis, stand in vor(verlauf.abschnitte, ende)
            ],
            "bewegungen": [
                (fall, bewegung.nr, bewegung.am.isoformat(), *bewegung[2:]) for bewegung in bewegungen(wirksam)
            ],
            "profillagen": [
                (fall, bis.isoformat(), von.isoformat(), *abschnitt[2:])
                for von, bis, abschnitt in vor(((a.von, a.bis, a) for a in profilabschnitte(wirksam)), ende)
            ],
            "merkmale": [
                (fall, merkmal.value, bis.isoformat(), von.isoformat(), *abschnitt[2:])
                for merkmal in MERKMALSLISTEN
                for von, bis, abschnitt in vor(((a.von, a.bis, a) for a in merkmalsabschnitte(wirksam, merkmal)), ende)
            ],
            "zustaendig": [
                (fall, bis.isoformat(), von.isoformat(), fachkraft)
                for von, bis, fachkraft in vor(zustaendigkeiten(wirksam), ende)
            ],
        }

    def stammzeilen(self, stamm: Stammdaten, strom: UUID) -> Zeilen:
        art, fachkraft = stamm.stroeme[strom]
        if art != "fachkraft":
            return {}
        return {
            "fachkraefte": [
                (str(fachkraft), bis.isoformat(), von.isoformat(), team) for von, bis, team in teams(stamm, fachkraft)
            ]
        }
