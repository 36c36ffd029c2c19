"""What each document offers to its Vorlage: texts in German words, days, and yes or no. Nothing else can be printed.

Field names are what a Vorlage of a Mandant names: permanent, like those of an event. A value that is unlesbar is offered as
the words that say so.
"""

from datetime import date

from pydantic import BaseModel, ConfigDict


class Teil(BaseModel):
    """Base of all that is offered."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Person(Teil):
    """Whom it is about, as known today."""

    name: str
    vorname: str
    geburtsdatum: date | None
    minderjaehrig: bool
    kundennummer: str | None
    bg_nummer: str | None
    strasse: str | None
    plz: str | None
    ort: str | None
    telefon: str | None
    email: str | None


class Fachkraft(Teil):
    """Who is responsible, in which function. The system knows no names of staff: `kennung` stands for them."""

    kennung: str
    funktion: str
    team: str | None


class Inhalt(Teil):
    """What every document offers."""

    amt: str
    stand: date
    person: Person
    fachkraft: Fachkraft


class Strategie(Teil):
    """How an obstacle shall be overcome."""

    beschreibung: str | None
    zwischenziel: str | None
    stand: str
    bis: date | None


class Hemmnis(Teil):
    """An open obstacle; `rang` where the open ones were put in an order, 1 is first."""

    rang: int | None
    bereich: str
    stand: str
    seit: date
    schwerwiegend: bool
    beschreibung: str | None
    strategien: tuple[Strategie, ...]


class Ressource(Teil):
    """Something to build on."""

    seit: date
    beschreibung: str | None


class Profiling(Teil):
    """The Profiling: what it covers, what it found, until when it serves."""

    eintrag: int
    am: date
    gilt_bis: date | None
    teile: tuple[str, ...]
    profillage: str | None
    prognose: str | None
    selbsteinschaetzung: str | None
    fremdeinschaetzung: str | None
    abgleich: str | None
    vermerk: str | None


class Ziel(Teil):
    """Where the person shall get to."""

    ziel: str
    am: date
    bis: date | None
    beruf: str | None
    wuensche: str | None
    begruendung: str | None
    einvernehmlich: bool


class Bewerberprofil(Inhalt):
    """Who the person is for placement: Grunddaten, Profiling, aim, obstacles and Ressourcen."""

    kundenkategorie: str | None
    zielgruppe: str | None
    status: str | None
    schulform: str | None
    ausbildungsreife: str | None
    profiling: Profiling
    zielberuf: str | None
    ziel: Ziel | None
    hemmnisse: tuple[Hemmnis, ...]
    ressourcen: tuple[Ressource, ...]


class Aufgabe(Teil):
    """What one side has to do; `bis` is missing only where it cannot be read any more."""

    was: str
    bis: date | None


class Vereinbarung(Teil):
    """An agreement, or the Verwaltungsakt in its place (`art` says which).

    `unterschriften`: both sides sign it. `sorgeberechtigte`: so does a legal guardian, because one has, or because the person
    was not of age on its day.
    """

    eintrag: int
    art: str
    am: date
    gilt_ab: date
    gilt_bis: date | None
    leitziel: str | None
    zielkategorie: str | None
    aufgaben_person: tuple[Aufgabe, ...]
    aufgaben_amt: tuple[Aufgabe, ...]
    pflichten_person: str | None
    pflichten_amt: str | None
    inhalt: str | None
    auswertung_vorige: str | None
    begruendung: str | None
    unterschriften: bool
    sorgeberechtigte: bool


class Eingliederungsvereinbarung(Inhalt):
    """The agreement to sign and to hand out."""

    egv: Vereinbarung


class Terminaufgabe(Aufgabe):
    """A task among those of both sides."""

    von_person: bool


class Formblatt(Inhalt):
    """What is to be done by when, of both sides, the next first: for young people, at a glance."""

    egv: Vereinbarung
    aufgaben: tuple[Terminaufgabe, ...]


class Gespraech(Teil):
    """The talk a change rests on."""

    am: date
    form: str
    person_anwesend: bool


class Beteiligung(Teil):
    """Somebody was involved."""

    art: str
    funktion: str
    am: date


class Frist(Teil):
    """Something that has to happen in the case."""

    aufgabe: str
    faellig_am: date
    ausgang: str
    fundstelle: str


class Uebergabeprotokoll(Inhalt):
    """From whom to whom the case went, why, and what is in it to go on with."""

    eintrag: int
    am: date
    von: Fachkraft
    an: Fachkraft
    begruendung: str | None
    gespraech: Gespraech | None
    beteiligte: tuple[Beteiligung, ...]
    hemmnisse: tuple[Hemmnis, ...]
    egv: Vereinbarung | None
    fristen: tuple[Frist, ...]


class Erteilung(Teil):
    """The person was instructed."""

    eintrag: int
    am: date
    teile: tuple[str, ...]
    anlass: str | None
    bestaetigt: bool


class Belehrung(Inhalt):
    """What of the Belehrung was given when, the latest first, and per part the last time; its wording is the Vorlage's."""

    erteilt: tuple[Erteilung, ...]
    eingliederungsrecht: Erteilung | None
    leistungsrecht: Erteilung | None


class Einladung(Inhalt):
    """The invitation to a talk; `rechtsfolgen`: not to come has legal consequences."""

    eintrag: int
    am: date
    anlass: str
    termin: date
    form: str
    zustellung: str
    rechtsfolgen: bool
    mit_sorgeberechtigten: bool
