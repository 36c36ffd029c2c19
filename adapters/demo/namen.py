"""Invented people: names out of common first and last names, addresses in streets that exist everywhere and nowhere."""

from dataclasses import dataclass, replace
from datetime import date
from random import Random

from domain.kunde import Kontaktdaten

VORNAMEN = (
    *("Alina", "Amir", "Anja", "Antonia", "Bernd", "Birgit", "Carmen", "Daniel", "Denise", "Dirk", "Elif", "Enrico"),
    *("Fatima", "Felix", "Frank", "Gabriele", "Gerd", "Hannes", "Heike", "Ines", "Jana", "Jens", "Jonas", "Kathrin"),
    *("Kevin", "Lars", "Lea", "Lena", "Mahmoud", "Mandy", "Marco", "Maren", "Maria", "Mario", "Michael", "Mirko"),
    *("Nadine", "Nico", "Olga", "Patrick", "Peggy", "Ramona", "René", "Ronny", "Samira", "Sandra", "Silke", "Steffen"),
    *("Susann", "Sven", "Tanja", "Thomas", "Tina", "Torsten", "Uwe", "Vanessa", "Viktor", "Yvonne", "Yusuf", "Zoe"),
)
NACHNAMEN = (
    *("Ackermann", "Albrecht", "Arslan", "Bauer", "Becker", "Berger", "Böhm", "Brandt", "Busch", "Demir", "Dietrich"),
    *(
        "Ebert",
        "Engel",
        "Fischer",
        "Frank",
        "Friedrich",
        "Fuchs",
        "Graf",
        "Groß",
        "Günther",
        "Haas",
        "Hahn",
        "Hartmann",
    ),
    *("Heinrich", "Herrmann", "Hoffmann", "Horn", "Huber", "Jäger", "Kaiser", "Keller", "Klein", "Köhler", "König"),
    *("Kraus", "Krüger", "Lange", "Lehmann", "Lorenz", "Ludwig", "Maier", "Martin", "Möller", "Neumann", "Nowak"),
    *("Otto", "Peters", "Pohl", "Richter", "Roth", "Sauer", "Schäfer", "Scholz", "Schreiber", "Seidel", "Simon"),
    *(
        "Sommer",
        "Stein",
        "Thomas",
        "Vogel",
        "Voigt",
        "Wagner",
        "Weiß",
        "Werner",
        "Winkler",
        "Winter",
        "Wolf",
        "Ziegler",
    ),
)
STRASSEN = (
    *("Ahornweg", "Am Anger", "Am Bahnhof", "An der Mühle", "Bergstraße", "Birkenallee", "Buchenweg", "Dorfstraße"),
    *("Feldstraße", "Gartenstraße", "Goethestraße", "Hauptstraße", "Kastanienweg", "Kirchgasse", "Lindenstraße"),
    *("Mittelweg", "Mühlenstraße", "Neue Straße", "Parkstraße", "Ringstraße", "Rosenweg", "Schillerstraße", "Schulweg"),
    *("Siedlung am Wald", "Sonnenhang", "Talstraße", "Waldstraße", "Wiesengrund", "Ziegeleiweg"),
)
UMLAUTE = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e"})


@dataclass(frozen=True)
class Person:
    """An invented person, as the Jobcenter would record them."""

    vorname: str
    name: str
    geboren: date
    kundennummer: str
    bg_nummer: str
    kontaktdaten: Kontaktdaten


def person(rng: Random, geboren: date, orte: tuple[tuple[str, str], ...]) -> Person:
    """Somebody born on that day who lives in one of these places (Postleitzahl, Ort)."""
    vorname, name = rng.choice(VORNAMEN), rng.choice(NACHNAMEN)
    return Person(
        vorname=vorname,
        name=name,
        geboren=geboren,
        kundennummer=f"000{rng.choice('ABCD')}{rng.randrange(1_000_000):06d}",
        bg_nummer=f"00000//{rng.randrange(10_000_000):07d}",
        kontaktdaten=kontaktdaten(rng, vorname, name, orte),
    )


def kontaktdaten(rng: Random, vorname: str, name: str, orte: tuple[tuple[str, str], ...]) -> Kontaktdaten:
    """An address, often a telephone number (from the range kept free for films), sometimes an e-mail address."""
    plz, ort = rng.choice(orte)
    adresse = f"{vorname}.{name}@example.org".translate(UMLAUTE).lower()
    return Kontaktdaten(
        strasse=f"{rng.choice(STRASSEN)} {rng.randrange(1, 90)}",
        plz=plz,
        ort=ort,
        telefon=f"0171 39200{rng.randrange(100):02d}" if rng.random() < 0.8 else None,
        email=adresse if rng.random() < 0.4 else None,
    )


def mitbewohner(wer: Person, bei: Person) -> Person:
    """Somebody who lives with another one: the same Bedarfsgemeinschaft, name and address."""
    wohnt = bei.kontaktdaten
    adresse = {"strasse": wohnt.strasse, "plz": wohnt.plz, "ort": wohnt.ort}
    return replace(
        wer, name=bei.name, bg_nummer=bei.bg_nummer, kontaktdaten=wer.kontaktdaten.model_copy(update=adresse)
    )
