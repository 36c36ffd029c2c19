"""Whether the server can answer: each view of each Mandant, how far it is, and why not."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from adapters.eventstore import LogFehler
from adapters.http.dienst import Dienst


def bereit(dienste: Mapping[str, Dienst]) -> tuple[dict[str, Any], bool]:
    """The state of everything, and whether all of it is well. A view that has stopped concerns its own routes only."""
    mandanten = {kennung: _mandant(dienst) for kennung, dienst in dienste.items()}
    alles_gut = all(mandant["bereit"] for mandant in mandanten.values())
    return {"bereit": alles_gut, "mandanten": mandanten}, alles_gut


def _mandant(dienst: Dienst) -> dict[str, Any]:
    try:
        staende = dienst.sichten.stand()
        spitze = dienst.betrieb.log.spitze()
    except (SQLAlchemyError, LogFehler) as fehler:
        return {"bereit": False, "fehler": type(fehler).__name__, "sichten": {}}
    return {
        "bereit": all(stand.bereit for stand in staende),
        "position": spitze,
        "sichten": {
            stand.name: {
                "zustand": stand.zustand,
                "position": stand.position,
                "rueckstand": stand.rueckstand,
                "fehler": stand.fehler,
                "wird_neu_gebaut": stand.wird_neu_gebaut,
            }
            for stand in staende
        },
    }
