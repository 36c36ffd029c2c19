"""The kind Kennzahl: a figure of a report, with its definition and, where the source names one, its Richtwert.

What can be counted is code (`misst`), what is counted with which numbers, lists and duties is data. A report shows the
Kennzahlen of the Regelwerke in force and no others.
"""

from typing import Annotated, ClassVar, Literal

from pydantic import Field, model_validator

from domain.ereignis import Wert
from domain.ereigniswerte import Schluessel
from domain.kalender import Dauer
from domain.regelwerk.regel import Kennung, Regel
from domain.vokabular import Bereich, Bericht, Bezugszeit, Ebene, Funktion, Grad, Merkmal, Zeitraumart

Pflichten = Annotated[tuple[Schluessel, ...], Field(min_length=1, max_length=50)]


class Zaehlung(Wert):
    """What is counted without any number or list of a regulation.

    `zugaenge`, `abgaenge`: stays that began; stays that ended, by reason. `bestand`: stays that run; the last day of one still
    belongs to it. `ohne_kontakt`: of these, those without a talk since they began that counts by the rules on how often a
    person is seen. `planung`: of these, those with an Integrationsplan made during them, and without. `tage_seit_beratung`: how
    many days ago the last talk was that counts, on average over the cases with whom one has to be held; who never had one is
    counted apart. `gespraeche`: talks that count, for whoever held them. `hemmnisbewegungen`: changes of Hemmnisse: found, worked
    on, settled, come back. `zieltermine`: days by which aims of Integrationspläne were to be reached: carried on or ended by
    then, gone by, or still ahead.
    """

    art: Literal[
        "zugaenge",
        "abgaenge",
        "bestand",
        "ohne_kontakt",
        "planung",
        "tage_seit_beratung",
        "gespraeche",
        "hemmnisbewegungen",
        "zieltermine",
    ]


class BestandNachDauer(Wert):
    """Stays that run, by how long they have: up to the first of these, up to the next ..., longer than the last. The day of a
    stay on which its duration is full still belongs to it."""

    art: Literal["bestand_nach_dauer"]
    grenzen: Annotated[tuple[Dauer, ...], Field(min_length=1, max_length=20)]


class Fristenzahl(Wert):
    """Fristen of these duties that are overdue; or due soon: not overdue yet, and the day of warning has come."""

    art: Literal["ueberfaellig", "bald_faellig"]
    pflichten: Pflichten


class UeberHoechstdauer(Wert):
    """Stays that run beyond the duration of a Frist of this duty, by what carries them: a Verlängerung that reaches that far,
    grounds that were recorded, or neither."""

    art: Literal["ueber_hoechstdauer"]
    pflicht: Schluessel


class OhneVereinbarung(Wert):
    """Stays that run without an agreement of one of these kinds that runs as well."""

    art: Literal["ohne_vereinbarung"]
    vereinbarungen: Annotated[
        tuple[Literal[Zeitraumart.EGV, Zeitraumart.KOOPERATIONSPLAN], ...], Field(min_length=1, max_length=2)
    ]


class AnteilEingehalten(Wert):
    """The share of the cases with a running Frist of these duties in which none is overdue: of their Mindestwerte, or of their
    Zielwerte."""

    art: Literal["anteil_eingehalten"]
    pflichten: Pflichten
    wert: Literal["mindestwert", "zielwert"]


class GespraecheJeStelle(Wert):
    """Talks that count per full-time post and week of those whose roles act in these functions; part time pro rata."""

    art: Literal["gespraeche_je_stelle"]
    funktionen: Annotated[tuple[Funktion, ...], Field(min_length=1, max_length=10)]
    richtwert: Annotated[int, Field(ge=1, le=1_000)]


class Beratungszeit(Wert):
    """The share of their working time that those in these functions spend on talks and their preparation."""

    art: Literal["beratungszeit"]
    funktionen: Annotated[tuple[Funktion, ...], Field(min_length=1, max_length=10)]
    mindestens_prozent: Annotated[int, Field(ge=1, le=100)]


class Merkmalswechsel(Wert):
    """Changes of a Merkmal: up or down in the Rangfolge the Regelwerk gives it, or beside it."""

    art: Literal["merkmalswechsel"]
    merkmal: Literal[Merkmal.KUNDENKATEGORIE, Merkmal.ZIELGRUPPE]


class Integrationsquote(Wert):
    """The share of the stays of that time in which the person began one of these during the stay; `gefoerdert`: while an
    Eingliederungsleistung ran on its first day, or while none did."""

    art: Literal["integrationsquote"]
    zeitraeume: Annotated[tuple[Zeitraumart, ...], Field(min_length=1, max_length=10)]
    gefoerdert: bool


class Hemmnisabbauquote(Wert):
    """The share of the stays of that time in which a Hemmnis of one of these Bereiche was settled during the stay."""

    art: Literal["hemmnisabbauquote"]
    bereiche: Annotated[tuple[Bereich, ...], Field(min_length=1, max_length=5)]


class Hilfebeduerftigkeit(Wert):
    """Stays that ended for one of these reasons (`vermieden`), and stays in which the person began one of these and goes on
    to be looked after (`verringert`)."""

    art: Literal["hilfebeduerftigkeit"]
    gruende: Annotated[tuple[Schluessel, ...], Field(min_length=1, max_length=20)]
    zeitraeume: Annotated[tuple[Zeitraumart, ...], Field(min_length=1, max_length=10)]


class KostenJe(Wert):
    """What Eingliederungsleistungen cost that were put into effect, per person they were for, or per Bedarfsgemeinschaft."""

    art: Literal["kosten_je"]
    je: Literal["person", "bedarfsgemeinschaft"]


class Uebersicht(Wert):
    """Other figures side by side."""

    art: Literal["uebersicht"]
    kennzahlen: Annotated[tuple[Kennung, ...], Field(min_length=2, max_length=50)]


class Mindeststandards(Wert):
    """Every Frist rule of these Grade: how often it was kept, kept late, not kept, excused, and how many run."""

    art: Literal["mindeststandards"]
    grade: Annotated[tuple[Grad, ...], Field(min_length=1, max_length=4)]


Messung = Annotated[
    Zaehlung
    | BestandNachDauer
    | Fristenzahl
    | UeberHoechstdauer
    | OhneVereinbarung
    | AnteilEingehalten
    | GespraecheJeStelle
    | Beratungszeit
    | Merkmalswechsel
    | Integrationsquote
    | Hemmnisabbauquote
    | Hilfebeduerftigkeit
    | KostenJe
    | Uebersicht
    | Mindeststandards,
    Field(discriminator="art"),
]

UEBER_EINE_ZEIT = frozenset(
    {
        *("zugaenge", "abgaenge", "gespraeche", "hemmnisbewegungen", "zieltermine", "gespraeche_je_stelle"),
        *("beratungszeit", "merkmalswechsel", "integrationsquote", "hemmnisabbauquote", "hilfebeduerftigkeit"),
        *("kosten_je", "mindeststandards"),
    }
)
"""What is counted over a time; all else is counted on a day. An Uebersicht follows what it names."""


class Kennzahl(Regel):
    """A figure a report shows: what is measured (`misst`), over which time, for whom, and its definition in words."""

    ART: ClassVar[str] = "kennzahl"

    bericht: Bericht
    bezeichnung: Annotated[str, Field(min_length=1, max_length=200)]
    definition: Annotated[str, Field(min_length=1, max_length=1_000)]
    misst: Messung
    zeit: Bezugszeit = Bezugszeit.STICHTAG
    ebenen: Annotated[tuple[Ebene, ...], Field(min_length=1, max_length=4)] = (Ebene.GESAMT,)

    @model_validator(mode="after")
    def _zeit_passt(self) -> "Kennzahl":
        ueber_eine_zeit = self.misst.art in UEBER_EINE_ZEIT
        if self.misst.art != "uebersicht" and ueber_eine_zeit is (self.zeit is Bezugszeit.STICHTAG):
            wie = "über einen Monat oder ein Jahr" if ueber_eine_zeit else "am Stichtag"
            raise ValueError(f'misst.art = "{self.misst.art}" wird {wie} gezählt, zeit sagt es anders')
        return self
