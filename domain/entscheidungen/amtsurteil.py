"""What rules about the office mean for a decision: a muss stands in its way, a soll asks for grounds."""

from collections.abc import Iterable, Mapping

from domain.entscheidungen.ergebnis import Art, Zurueckweisung
from domain.entscheidungen.urteil import Verletzung, abgewogen
from domain.vokabular import Grad


def amtsurteil(
    meldung: str, verletzungen: Iterable[Verletzung], abweichungen: Mapping[str, str]
) -> Zurueckweisung | Mapping[str, str]:
    """A refusal with `meldung` that names what is not kept, or the grounds per soll that is deviated from."""
    bindende = (verletzung for verletzung in verletzungen if verletzung.regel.grad in (Grad.MUSS, Grad.SOLL))
    hindernisse, gruende = abgewogen(bindende, abweichungen)
    if hindernisse:
        return Zurueckweisung(Art.REGELVERSTOSS, meldung, tuple(v.als_beanstandung() for v in hindernisse))
    return gruende
