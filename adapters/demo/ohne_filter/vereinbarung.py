"""The Eingliederungsvereinbarung of this office: aim and kind of aim, tasks with their days, and what came of the last one."""

from datetime import date
from typing import Any

from adapters.demo import texte as allgemeine
from adapters.demo.angaben import ergaenzt
from adapters.demo.ohne_filter import texte
from adapters.demo.ohne_filter.betreuung import Betreuung
from adapters.demo.ohne_filter.felder import aufgaben
from adapters.demo.ohne_filter.lose import RUHEND
from adapters.demo.ohne_filter.worte import unterbleibt
from adapters.demo.vereinbarungen import EGV, EGV_ERSETZT, NICHT_EINGEHALTEN, OHNE_EINIGUNG, pflichtverletzung
from domain.befehle import EGVErfassen, EGVErsetzen
from domain.vokabular import Ausbildungsreife, Bereich, Merkmal, ZielgruppeU25

VOLLJAEHRIG = 18


def vereinbaren(b: Betreuung, tag: date) -> bool:
    """Both sides agree for some months, or a Verwaltungsakt says what they should have agreed. False where there is none for
    this person now."""
    if unterbleibt(b, tag, EGV) or b.kategorie in RUHEND or _geht_noch_zur_schule(b, tag):
        return False
    luecke = b.kraft.sorgfalt.lueckenhaft
    bis = b.in_tagen(110, 181, tag)
    felder: dict[str, Any] = {
        "am": tag,
        "gilt_bis": bis,
        "inhalt": b.rng.choice(allgemeine.EGV),
        "aufgaben_person": aufgaben(b, tag, texte.AUFGABE_PERSON),
        "aufgaben_amt": aufgaben(b, tag, texte.AUFGABE_AMT) if not b.selten(luecke) else (),
    }
    if not b.selten(luecke):
        felder |= {"leitziel": b.rng.choice(texte.LEITZIEL), "zielkategorie": b.rng.choice(list(Bereich))}
    if b.egv_bis is not None and not b.selten(luecke):
        felder["auswertung_vorige"] = b.rng.choice(texte.AUSWERTUNG)
    if b.selten(OHNE_EINIGUNG):
        ersatz = EGVErsetzen(**felder, begruendung=b.rng.choice(allgemeine.EGV_ERSETZT))
        b.leben.tue(ergaenzt(b.leben, tag, EGV_ERSETZT, ersatz, b.kraft))
    else:
        minderjaehrig = b.alter(tag) < VOLLJAEHRIG
        egv = EGVErfassen(**felder, mitunterzeichnet=minderjaehrig and not b.selten(luecke))
        b.leben.tue(ergaenzt(b.leben, tag, EGV, egv, b.kraft))
    b.egv_bis = bis
    if b.selten(NICHT_EINGEHALTEN):
        b.leben.plane(b.in_tagen(20, 100, tag), pflichtverletzung)
    return True


def _geht_noch_zur_schule(b: Betreuung, tag: date) -> bool:
    reif = b.leben.lage(tag).merkmal(Merkmal.AUSBILDUNGSREIFE) == Ausbildungsreife.REIF
    return b.zielgruppe is ZielgruppeU25.SCHUELER and not reif
