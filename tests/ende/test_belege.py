"""References to documents in the archive of the office: kept with the entry, encrypted, and shown to whom the texts are shown."""

from typing import Any

import pytest
from sqlalchemy import text

from domain.vokabular import Rolle
from tests.ende.haus import ZUGANG, Haus

FM = Rolle.FALLMANAGER
GUTACHTEN = {"kennung": "EAKTE-2018-417", "art": "gutachten", "sha256": "ab" * 32}
PROTOKOLL = {"kennung": "6f1f7c1e-4e0a-4d2c-8b57-3f1f8a6f0b11", "art": "uebergabeprotokoll", "sha256": "0f" * 32}


def test_tatsachen_und_entscheidungen_nennen_ihre_belege_und_die_historie_zeigt_sie(haus: Haus) -> None:
    fall = haus.vorgemerkter_fall()
    zugang = haus.angenommen(f"faelle/{fall}/fallzugang", haus.zugang(belege=[PROTOKOLL]), FM)
    kontakt = {"am": ZUGANG, "form": "praesenz", "qualifiziert": True, "belege": [GUTACHTEN, PROTOKOLL]}
    nr = haus.angenommen(f"faelle/{fall}/kontakte", kontakt, FM)["eintraege"][0]
    zeilen = {z["nr"]: z for z in haus.gelesen(f"faelle/{fall}/historie", FM, texte="true")["eintraege"]}
    assert zeilen[nr]["texte"]["belege"] == [GUTACHTEN, PROTOKOLL]
    assert zeilen[zugang["eintraege"][0]]["texte"]["belege"] == [PROTOKOLL]
    assert "belege" not in zeilen[nr - 2]["texte"], "wo keine sind, steht nichts"
    ohne = str(haus.gelesen(f"faelle/{fall}/historie", Rolle.CONTROLLING))
    assert "EAKTE" not in ohne and "ab" * 32 not in ohne
    with haus.dienst.sichten.lesen("history") as lesung:
        saetze = lesung.verbindung.scalars(text(f"SELECT satz FROM {lesung.tabellen['eintraege'].name}")).all()
    assert not any("EAKTE" in satz or "Gutachten" in satz for satz in saetze)


@pytest.mark.parametrize(
    ("anders", "feld"),
    [
        ({"kennung": "Gutachten Kim Muster"}, "belege.0.kennung"),
        ({"kennung": "Muster"}, "belege.0.kennung"),
        ({"kennung": "12\n"}, "belege.0.kennung"),
        ({"kennung": "1" * 65}, "belege.0.kennung"),
        ({"sha256": "AB" * 32}, "belege.0.sha256"),
        ({"sha256": "ab" * 31}, "belege.0.sha256"),
        ({"art": "geheim"}, "belege.0.art"),
        ({"inhalt": "Diagnose"}, "belege.0.inhalt"),
    ],
)
def test_was_kein_beleg_ist_wird_nicht_angenommen(kleines_haus: Haus, anders: dict[str, Any], feld: str) -> None:
    fall = kleines_haus.neuer_fall()
    vorher = kleines_haus.spitze()
    kontakt = {"am": ZUGANG, "form": "praesenz", "qualifiziert": True}
    antwort = kleines_haus.post(f"faelle/{fall}/kontakte", kontakt | {"belege": [GUTACHTEN | anders]})
    assert antwort.status_code == 422 and [f["feld"] for f in antwort.json()["felder"]] == [feld]
    for belege, grund in (
        ([GUTACHTEN, GUTACHTEN], "ein Beleg ist doppelt genannt"),
        ([GUTACHTEN | {"kennung": str(nr)} for nr in range(21)], "hat zu viele Einträge (höchstens 20)"),
    ):
        zu_viel = kleines_haus.post(f"faelle/{fall}/kontakte", kontakt | {"belege": belege})
        assert zu_viel.json()["felder"] == [{"feld": "belege", "grund": grund}]
    assert kleines_haus.spitze() == vorher
