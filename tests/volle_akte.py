"""A case in which everything is recorded that a document can show, and the regulation whose words it uses."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from domain import befehle
from domain.befehle import Befehl
from domain.ereigniswerte import Abstimmung, Aufgabe, Gespraech
from domain.vokabular import (
    Abstimmungsart,
    Bearbeitungsstand,
    Belehrungsteil,
    Bereich,
    Funktion,
    Kontaktform,
    Merkmal,
    Profillage,
    Profilteil,
    Strategiestand,
)

REGELWERK = """
[regelwerk]
id = "probe"
version = "1"
titel = "Probeanweisung"
traeger = "Jobcenter Probe"
quelle = "Probeanweisung vom 01.01.2018"
kurz = "GA Probe"
schicht = "lokal"
geprueft_am = 2018-01-01

[regelwerk.funktionen]
zustaendige_fachkraft = ["ifk"]
fallmanagement = ["fallmanager"]

[[geltungsdauer]]
id = "P-0"
grad = "muss"
stelle = "Nr. 0"
text = "Gilt ab 2018."
gueltig_ab = 2018-01-01

[[begriff]]
id = "P-1"
grad = "muss"
stelle = "Nr. 1"
text = "Das erste Gespräch heißt Erstgespräch."
feld = "anlass"
schluessel = "erstgespraech"
bezeichnung = "Erstgespräch"

[[begriff]]
id = "P-2"
grad = "muss"
stelle = "Nr. 2"
text = "Ein Ziel ist die Ausbildung."
feld = "ziel"
schluessel = "ausbildung"
bezeichnung = "Aufnahme einer Ausbildung"

[[frist]]
id = "P-3"
grad = "muss"
stelle = "Nr. 3"
text = "Die EGV ist nach sechs Monaten fortzuschreiben."
pflicht = "egv"
geltung = {}
ausloeser = [{ ereignis = "egv" }]
dauer = { monate = 6 }
erfuellt_durch = [{ ereignis = "egv" }]
handelt = "fallmanagement"
aufgabe = "EGV fortschreiben"
"""

BEGINN = date(2018, 8, 1)
GEBOREN = date(2001, 5, 17)
PROFILING = date(2018, 8, 6)
EINLADUNG = date(2018, 8, 20)
UEBERGABE = date(2018, 9, 10)
EGV = date(2018, 9, 20)
SCHULDEN, MOTIVATION, ERLEDIGT, UNGEORDNET, STRATEGIE = (UUID(int=n) for n in range(11, 16))


def schritte(an: UUID) -> Iterator[Befehl]:
    """Everything that happens in the case, in order; it goes to the Fachkraft `an`."""
    yield befehle.BelehrungErfassen(
        am=date(2018, 8, 2), teile=(Belehrungsteil.EINGLIEDERUNGSRECHT,), bestaetigt=False, anlass="erstgespraech"
    )
    yield befehle.BelehrungErfassen(am=date(2018, 8, 3), teile=tuple(Belehrungsteil), bestaetigt=True)
    yield befehle.MerkmalAendern(am=PROFILING, merkmal=Merkmal.KUNDENKATEGORIE, wert="d")
    yield befehle.MerkmalAendern(am=PROFILING, merkmal=Merkmal.ZIELGRUPPE, wert="aktivierungskunden")
    yield befehle.ProfilErstellen(am=date(2018, 8, 4), zielberuf="Tischlerin", profillage=Profillage.ENTWICKLUNGSPROFIL)
    yield befehle.ProfilErstellen(
        am=PROFILING,
        teile=(Profilteil.GRUNDDATEN, Profilteil.STAERKEN),
        gilt_bis=date(2019, 2, 5),
        integrierbar_binnen_12_monaten=False,
        selbsteinschaetzung="Ich packe gern an.\nIch stehe früh auf.",
    )
    for kennung, bereich, was in (
        (SCHULDEN, Bereich.RAHMENBEDINGUNGEN, "Schulden & Mahnungen"),
        (MOTIVATION, Bereich.MOTIVATION, "Wenig Zutrauen"),
        (ERLEDIGT, Bereich.SOZIALE_KOMPETENZEN, "Längst gelöst"),
        (UNGEORDNET, Bereich.LEISTUNGSFAEHIGKEIT, None),
    ):
        yield befehle.HemmnisFeststellen(
            am=PROFILING, hemmnis=kennung, bereich=bereich, beschreibung=was, schwerwiegend=kennung == SCHULDEN
        )
    yield befehle.HemmnisStandAendern(
        am=date(2018, 8, 7), hemmnis=ERLEDIGT, stand=Bearbeitungsstand.ERFOLGREICH_ERLEDIGT
    )
    yield befehle.HemmnissePriorisieren(am=date(2018, 8, 7), reihenfolge=(ERLEDIGT, MOTIVATION, SCHULDEN))
    yield befehle.HandlungsstrategieFesthalten(
        am=date(2018, 8, 7),
        strategie=STRATEGIE,
        hemmnis=MOTIVATION,
        bis=date(2018, 12, 31),
        beschreibung="Praktikum suchen",
        zwischenziel="Zwei Wochen durchhalten",
    )
    yield befehle.HandlungsstrategieFesthalten(
        am=date(2018, 8, 9), strategie=STRATEGIE, hemmnis=MOTIVATION, stand=Strategiestand.UMGESETZT
    )
    yield befehle.HandlungsstrategieFesthalten(
        am=date(2018, 8, 9), hemmnis=SCHULDEN, stand=Strategiestand.AUFGEGEBEN, beschreibung="Ratenzahlung"
    )
    yield befehle.RessourceFeststellen(am=date(2018, 8, 8), ressource=UUID(int=21), beschreibung="Familie hilft")
    yield befehle.ZielVereinbaren(
        am=date(2018, 8, 8), ziel="ausbildung", bis=date(2019, 9, 1), beruf="Tischlerin", wuensche="Werkstatt"
    )
    yield befehle.EinladungErfassen(
        am=EINLADUNG,
        anlass="erstgespraech",
        termin=date(2018, 9, 3),
        rechtsfolgen=True,
        mit_sorgeberechtigten=True,
    )
    yield befehle.ZustaendigkeitUebertragen(
        am=UEBERGABE,
        fachkraft=an,
        funktion=Funktion.FALLMANAGEMENT,
        begruendung="Engere Begleitung nötig",
        gespraech=Gespraech(am=date(2018, 9, 7), form=Kontaktform.PRAESENZ, person_anwesend=True),
        abstimmungen=(
            Abstimmung(art=Abstimmungsart.ABSPRACHE, mit_funktion=Funktion.TEAMLEITUNG, am=date(2018, 9, 6)),
        ),
    )
    yield befehle.EGVErfassen(
        am=EGV,
        gilt_bis=date(2019, 3, 19),
        leitziel="Eine Ausbildung beginnen",
        zielkategorie=Bereich.MOTIVATION,
        aufgaben_person=(
            Aufgabe(was="Drei Bewerbungen schreiben", bis=date(2018, 11, 15)),
            Aufgabe(was="Zur Schuldnerberatung gehen", bis=date(2018, 10, 1)),
        ),
        aufgaben_amt=(Aufgabe(was="Bewerbungskosten erstatten", bis=date(2018, 10, 15)),),
    )
