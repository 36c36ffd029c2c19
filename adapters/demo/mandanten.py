"""The two demo Mandanten: what is fixed about them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from domain.vokabular import Inkraftart

BEGINN = date(2018, 1, 2)
STICHTAG = date(2019, 12, 31)
"""First and last day on which something is recorded."""


@dataclass(frozen=True)
class Inkraft:
    """A Regelwerk put in force on the day `am`."""

    regelwerk: str
    am: date
    gilt_ab: date
    art: Inkraftart = Inkraftart.GELTUNG
    begruendung: str | None = None


@dataclass(frozen=True)
class Demomandant:
    """An invented Jobcenter. `aufenthalte_ab`: the first day a stay in the Fallmanagement may have begun; what began
    before `BEGINN` is entered in the first weeks, as a Jobcenter does that changes over to Fallwerk."""

    kennung: str
    name: str
    land: str
    orte: tuple[tuple[str, str], ...]
    regelwerke: tuple[Inkraft, ...]
    aufenthalte_ab: date


_ILM_KREIS = Demomandant(
    kennung="ilm-kreis",
    name="Jobcenter Ilm-Kreis (Demo)",
    land="TH",
    orte=(("99310", "Arnstadt"), ("98693", "Ilmenau"), ("99326", "Stadtilm"), ("98701", "Großbreitenbach")),
    regelwerke=(
        Inkraft("bund-sgb2", BEGINN, date(2005, 1, 1)),
        Inkraft("ilm-kreis-14-2017", BEGINN, date(2018, 1, 1)),
        Inkraft(
            "ilm-kreis-14-2017",
            date(2018, 12, 17),
            date(2019, 1, 1),
            Inkraftart.WEITERANWENDUNG,
            "Die GA 14/2017 gilt nach ihrem Text nur im Kalenderjahr 2018. Eine Nachfolgeregelung liegt nicht vor; bis zu "
            "ihrem Inkrafttreten wird die GA 14/2017 auf Weisung der Geschäftsführung weiter angewandt.",
        ),
    ),
    aufenthalte_ab=BEGINN,
)

# The source names neither Träger nor Land; Brandenburg and the places are invented for the demo.
_GA_01_13 = Demomandant(
    kennung="ga-01-13",
    name="Jobcenter Havelmühl (Demo zur GA M&I 01/13)",
    land="BB",
    orte=(("14997", "Havelmühl"), ("14998", "Neu Lindow"), ("14999", "Kranepuhl")),
    regelwerke=(
        Inkraft("bund-sgb2", BEGINN, date(2005, 1, 1)),
        Inkraft("ga-01-13", BEGINN, date(2016, 8, 5)),
    ),
    aufenthalte_ab=date(2016, 8, 8),
)

DEMOMANDANTEN: Mapping[str, Demomandant] = {mandant.kennung: mandant for mandant in (_ILM_KREIS, _GA_01_13)}
"""By their id in the configuration."""
