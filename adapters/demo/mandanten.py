"""The demo Mandanten: what is fixed about them, first of all their calendar."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from adapters.demo.personal import Teamplan
from domain.vokabular import Inkraftart, Teamart


@dataclass(frozen=True)
class Inkraft:
    """A Regelwerk put in force on the day `am`, else on the first day of the demo."""

    regelwerk: str
    gilt_ab: date
    am: date | None = None
    art: Inkraftart = Inkraftart.GELTUNG
    begruendung: str | None = None


def drei_teams(jung: tuple[str, str], gross: tuple[str, str], klein: tuple[str, str]) -> tuple[Teamplan, ...]:
    """A team for young people, a large one for the rest, and a small one for all: each with its name and Geschäftsstelle."""
    return (
        Teamplan("u25", Teamart.U25, jung[0], 0.25, geschaeftsstelle=jung[1]),
        Teamplan("ue25", Teamart.UE25, gross[0], 0.51, geschaeftsstelle=gross[1]),
        Teamplan("gemischt", Teamart.GEMISCHT, klein[0], 0.24, geschaeftsstelle=klein[1]),
    )


@dataclass(frozen=True)
class Demomandant:
    """An invented Jobcenter. Something is recorded from `beginn` until `stichtag`, both included.

    `faelle_ab`: the first day on which a case may have begun. `aufenthalte_ab`: the same for a stay in the Fallmanagement.
    What began before `beginn` is entered in the first weeks, as a Jobcenter does that changes over to Fallwerk.
    `faelle`: how many cases it has where nobody asks for another number. `teams`: how it is divided.
    """

    kennung: str
    name: str
    land: str
    orte: tuple[tuple[str, str], ...]
    regelwerke: tuple[Inkraft, ...]
    beginn: date
    stichtag: date
    faelle_ab: date
    aufenthalte_ab: date
    faelle: int
    teams: tuple[Teamplan, ...]
    wochenstunden: Decimal | None = None
    """Of a full-time post; invented as well."""

    @property
    def laufzeit(self) -> int:
        """Days from the first to the last."""
        return (self.stichtag - self.beginn).days

    def nach(self, anteil: float) -> date:
        """The day on which this share of the time has gone by."""
        return self.beginn + timedelta(days=round(anteil * self.laufzeit))

    @property
    def neuzugaenge_bis(self) -> date:
        """No case begins later: it would hardly be more than its first entry."""
        return self.stichtag - timedelta(days=107)

    @property
    def letztes_ende(self) -> date:
        """The last day for which the end of a stay is meant."""
        return self.stichtag - timedelta(days=25)


_ILM_KREIS = Demomandant(
    kennung="ilm-kreis",
    name="Jobcenter Ilm-Kreis (Demo)",
    land="TH",
    orte=(("99310", "Arnstadt"), ("98693", "Ilmenau"), ("99326", "Stadtilm"), ("98701", "Großbreitenbach")),
    regelwerke=(
        Inkraft("bund-sgb2", date(2005, 1, 1)),
        Inkraft("ilm-kreis-14-2017", date(2018, 1, 1)),
        Inkraft(
            "ilm-kreis-14-2017",
            date(2019, 1, 1),
            date(2018, 12, 17),
            Inkraftart.WEITERANWENDUNG,
            "Die GA 14/2017 gilt nach ihrem Text nur im Kalenderjahr 2018. Eine Nachfolgeregelung liegt nicht vor; bis zu "
            "ihrem Inkrafttreten wird die GA 14/2017 auf Weisung der Geschäftsführung weiter angewandt.",
        ),
    ),
    beginn=date(2018, 1, 2),
    stichtag=date(2019, 12, 31),
    faelle_ab=date(2017, 6, 1),
    aufenthalte_ab=date(2018, 1, 2),
    faelle=500,
    teams=drei_teams(("Team U25", "Arnstadt"), ("Team Ü25", "Arnstadt"), ("Team Außenstelle", "Ilmenau")),
)

# The source names neither Träger nor Land; Brandenburg and the places are invented for the demo.
_GA_01_13 = Demomandant(
    kennung="ga-01-13",
    name="Jobcenter Havelmühl (Demo zur GA M&I 01/13)",
    land="BB",
    orte=(("14997", "Havelmühl"), ("14998", "Neu Lindow"), ("14999", "Kranepuhl")),
    regelwerke=(
        Inkraft("bund-sgb2", date(2005, 1, 1)),
        Inkraft("ga-01-13", date(2016, 8, 5)),
    ),
    beginn=date(2018, 1, 2),
    stichtag=date(2019, 12, 31),
    faelle_ab=date(2016, 4, 1),
    aufenthalte_ab=date(2016, 8, 8),
    faelle=500,
    teams=drei_teams(("Team U25", "Havelmühl"), ("Team 414S", "Havelmühl"), ("Team 415S", "Neu Lindow")),
)

_BREMEN = Demomandant(
    kennung="bremen",
    name="Jobcenter Bremen (Demo)",
    land="HB",
    orte=(("28195", "Bremen"), ("28237", "Bremen"), ("28309", "Bremen"), ("28755", "Bremen"), ("28277", "Bremen")),
    regelwerke=(
        Inkraft("bund-sgb2", date(2005, 1, 1)),
        Inkraft("bremen-beratung-2022", date(2022, 8, 1)),
    ),
    beginn=date(2022, 8, 1),
    stichtag=date(2023, 12, 31),
    faelle_ab=date(2021, 2, 1),
    aufenthalte_ab=date(2021, 6, 1),
    faelle=200,
    teams=drei_teams(("Team U25", "Mitte"), ("Team Ü25", "Mitte"), ("Team Außenstelle", "Nord")),
    wochenstunden=Decimal(39),
)

# The concept names neither Träger nor Land; Niedersachsen and the places are invented. Nobody was looked after under the
# SGB II before it was in force.
_BA_2004 = Demomandant(
    kennung="ba-2004",
    name="Arbeitsgemeinschaft Ahlenfelde (Demo zum BA-Fachkonzept 2004)",
    land="NI",
    orte=(("29997", "Ahlenfelde"), ("29998", "Moordorf-Süd"), ("29999", "Hohenrode an der Leeste")),
    regelwerke=(
        Inkraft("bund-sgb2", date(2005, 1, 1)),
        Inkraft("ba-2004", date(2005, 1, 1)),
    ),
    beginn=date(2005, 1, 3),
    stichtag=date(2006, 12, 31),
    faelle_ab=date(2005, 1, 1),
    aufenthalte_ab=date(2005, 1, 3),
    faelle=200,
    teams=drei_teams(("Team U25", "Ahlenfelde"), ("Team Ü25", "Ahlenfelde"), ("Team Außenstelle", "Hohenrode")),
)

# Real places: the concept names its four Geschäftsstellen. Streets and people are invented as everywhere.
_UCKERMARK = Demomandant(
    kennung="uckermark",
    name="Jobcenter Uckermark (Demo)",
    land="BB",
    orte=(("16278", "Angermünde"), ("17291", "Prenzlau"), ("16303", "Schwedt/Oder"), ("17268", "Templin")),
    regelwerke=(
        Inkraft("bund-sgb2", date(2005, 1, 1)),
        Inkraft("uckermark", date(2017, 1, 1)),
    ),
    beginn=date(2018, 1, 2),
    stichtag=date(2019, 12, 31),
    faelle_ab=date(2017, 1, 9),
    aufenthalte_ab=date(2017, 1, 9),
    faelle=200,
    teams=(
        Teamplan("angermuende-u25", Teamart.U25, "Angermünde U25", 0.07, "Angermünde"),
        Teamplan("angermuende-ue25", Teamart.UE25, "Angermünde Ü25", 0.12, "Angermünde"),
        Teamplan("prenzlau-u25", Teamart.U25, "Prenzlau U25", 0.1, "Prenzlau"),
        Teamplan("prenzlau-ue25", Teamart.UE25, "Prenzlau Ü25", 0.18, "Prenzlau"),
        Teamplan("schwedt-u25", Teamart.U25, "Schwedt U25", 0.12, "Schwedt/Oder"),
        Teamplan("schwedt-ue25", Teamart.UE25, "Schwedt Ü25", 0.23, "Schwedt/Oder"),
        Teamplan("templin-u25", Teamart.U25, "Templin U25", 0.06, "Templin"),
        Teamplan("templin-ue25", Teamart.UE25, "Templin Ü25", 0.12, "Templin"),
    ),
)

DEMOMANDANTEN: Mapping[str, Demomandant] = {
    mandant.kennung: mandant for mandant in (_ILM_KREIS, _GA_01_13, _BREMEN, _BA_2004, _UCKERMARK)
}
"""By their id in the configuration."""
