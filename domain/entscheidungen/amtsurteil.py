"""What rules about the office mean for a decision: a muss stands in its way, a soll asks for grounds."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from domain.entscheidungen.ergebnis import Art, Zurueckweisung
from domain.entscheidungen.urteil import Verletzung
from domain.vokabular import Grad


def amtsurteil(
    meldung: str, verletzungen: Iterable[Verletzung], abweichungen: Mapping[str, str]
) -> Zurueckweisung | Mapping[str, str]:
    """A refusal with `meldung` that names what is not kept, or the grounds per soll that is deviated from."""
    offen: list[Verletzung] = []
    gruende: dict[str, str] = {}
    for verletzung in verletzungen:
        regel = verletzung.regel
        if regel.grad is Grad.MUSS:
            offen.append(verletzung)
        elif regel.grad is Grad.SOLL:
            grund = abweichungen.get(regel.aussage) or abweichungen.get(regel.id)
            if grund is not None:
                gruende[regel.aussage] = grund
            else:
                mit_grund = f"oder eine Begründung der Abweichung (abweichungen.{regel.aussage})"
                offen.append(replace(verletzung, abhilfe=f"{verletzung.abhilfe}; {mit_grund}"))
    if offen:
        return Zurueckweisung(Art.REGELVERSTOSS, meldung, tuple(v.als_beanstandung() for v in offen))
    return gruende
