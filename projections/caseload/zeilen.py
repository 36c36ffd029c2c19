"""The view caseload: the rows of a case and of the office."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import MetaData, Table

from projections.caseload import tabellen as tabellen_
from projections.caseload.abstimmungen import erbetene
from projections.caseload.amt import besetzungen, wartezeiten
from projections.caseload.kontakte import letzte_kontakte
from projections.caseload.tatsachen import tatsachen
from projections.fallsicht import Fallsicht
from projections.sicht import Stammdaten, Zeile, Zeilen


class Caseload:
    """Who has which cases in which situation, and how many more fit: facts as intervals of days."""

    name = "caseload"
    version = 6
    haengt_an_regeln = True
    """Which contacts count is data of the rules."""
    stammtabellen = tabellen_.STAMMTABELLEN

    def tabellen(self, metadata: MetaData, endung: str) -> Mapping[str, Table]:
        return tabellen_.tabellen(metadata, endung)

    def zeilen(self, sicht: Fallsicht) -> Zeilen:
        fall = sicht.akte.fall
        if fall is None:
            return {}
        kennung, kunde, beginn = str(fall.id), str(fall.kunde), fall.beginn.isoformat()
        return {
            "faelle": [
                (kennung, bis.isoformat(), von.isoformat(), kunde, beginn, *wert) for von, bis, wert in tatsachen(sicht)
            ],
            "kontakte": [
                (kennung, bis.isoformat(), von.isoformat(), wert.isoformat() if wert is not None else "")
                for von, bis, wert in letzte_kontakte(sicht)
            ],
            "erbetene": list(erbetene(sicht)),
        }

    def stammzeilen(self, stamm: Stammdaten, strom: UUID) -> Zeilen:
        art, kennung = stamm.stroeme[strom]
        match art:
            case "fachkraft":
                return {"fachkraefte": self._fachkraft(stamm, kennung)}
            case "team" if kennung in stamm.teams:
                team = stamm.teams[kennung]
                return {"teams": [(str(strom), team.name, team.art.value)]}
            case "warteliste":
                return {
                    "wartelisten": [
                        (str(strom), w.nr, str(kennung), w.rang, w.fall, w.von.isoformat(), w.bis.isoformat())
                        for w in wartezeiten(stamm.eintraege.get(strom, ()))
                    ]
                }
            case _:
                return {}

    def _fachkraft(self, stamm: Stammdaten, fachkraft: UUID) -> list[Zeile]:
        return [
            (str(fachkraft), bis.isoformat(), von.isoformat(), *wert)
            for von, bis, wert in besetzungen(stamm, fachkraft)
        ]
