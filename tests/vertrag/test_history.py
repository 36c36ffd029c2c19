"""What happened in a case: as it was, as it was known, by whom, and with which grounds."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from adapters.anwendung.quittung import Quittung
from domain.befehle import BeginnBerichtigen, EintraegeStornieren, Ersatzeintrag, KontaktErfassen
from domain.eintrag import Eintrag, Lesart
from domain.entscheidungen.umstaende import Akteur
from domain.vokabular import Kontaktform, Rolle
from projections import history
from projections.history import Historienfilter
from projections.seiten import Seite, UngueltigerCursor
from tests.vertrag.ansichten import (
    BEGINN,
    ZUGANG,
    Amt,
    abgang,
    alle_seiten,
    ansichten,
    kennung,
    kontakt,
    storno,
    zugang,
)

TAG = timedelta(days=1)


@pytest.fixture
def amt(datenbank_url: str, tmp_path: Path) -> Iterator[Amt]:
    with ansichten(datenbank_url, tmp_path) as amt:
        yield amt


def seite(amt: Amt, fall: UUID, **frage: Any) -> Seite:
    return amt.lies("history", lambda lesung: history.historie(lesung, fall, **frage))


def historie(amt: Amt, fall: UUID, **frage: Any) -> list[dict[str, Any]]:
    ergebnis = seite(amt, fall, **frage)
    assert ergebnis.weiter is None
    return ergebnis.eintraege


def nummern(zeilen: list[dict[str, Any]]) -> list[int]:
    return [zeile["nr"] for zeile in zeilen]


def offene(amt: Amt, fall: UUID, zeilen: list[dict[str, Any]]) -> dict[int, Eintrag]:
    eintraege = amt.betrieb.log.eintraege(fall, history.benoetigte(zeilen), Lesart.OFFEN)
    return {eintrag.nr: eintrag for eintrag in eintraege}


def test_ein_eintrag_zeigt_beide_achsen_wer_was_und_nach_welchen_regeln(amt: Amt) -> None:
    fall = amt.fall()
    amt.tue(fall, zugang(amt.fm, ZUGANG), jetzt=date(2018, 1, 16))
    (zeile,) = historie(amt, fall, filter=Historienfilter(arten=("fallzugang",)))
    werke = amt.betrieb.regelstand().am(ZUGANG).verweise
    angewandt = zeile.pop("angewandt")
    assert {"ILM-2.1", "ILM-2.1a", "ILM-6.1"} <= set(angewandt)
    assert zeile == {
        "fall": str(fall),
        "nr": 2,
        "position": amt.betrieb.log.position_von(fall, 2),
        "am": "2018-01-15",
        "erfasst_am": "2018-01-16T09:00:00.000000Z",
        "durch": str(kennung(amt.fm)),
        "rolle": "fallmanager",
        "vertritt": None,
        "art": "fallzugang",
        "satz": f"Fallzugang: Aufnahme in das Fallmanagement bei Fachkraft {kennung(amt.fm)}.",
        "nachtrag": False,
        "regelwerke": [{"id": werk.id, "version": werk.version, "sha256": werk.sha256} for werk in werke],
        "verstoesse": [],
        "entschuldigt": ["ILM-6.1", "ILM-6.1a"],
        "storniert_durch": None,
        "storno_position": None,
        "ersetzt_durch": None,
    }


def test_eine_vertretung_und_ein_nachtrag_sind_zu_sehen(amt: Amt) -> None:
    fall, vertreten = amt.fall(), uuid4()
    vertretung = Akteur("vertretung", Rolle.FALLMANAGER, kennung(amt.fm), vertritt=vertreten)
    amt.tue(fall, kontakt(ZUGANG), vertretung)
    nachtrag = zugang(amt.fm, ZUGANG).model_copy(update={"nachtrag": True, "abweichungen": {}})
    amt.tue(fall, nachtrag, amt.tl)
    _, vertreten_, nachgetragen = historie(amt, fall)
    assert (vertreten_["durch"], vertreten_["vertritt"]) == ("vertretung", str(vertreten))
    assert nachgetragen["nachtrag"] is True
    assert nachgetragen["satz"].endswith("Nachtrag einer Entscheidung, die außerhalb des Systems getroffen wurde.")
    # What it broke stands on it, for nobody excused it.
    assert {"ILM-6.1", "ILM-6.1a"} <= {verstoss["regel"] for verstoss in nachgetragen["verstoesse"]}
    assert set(nachgetragen["verstoesse"][0]) == {"regel", "grad", "fundstelle"}
    verstossen = historie(amt, fall, filter=Historienfilter(nur_verstoesse=True))
    assert nummern(verstossen) == [nachgetragen["nr"]]


def test_gruende_heissen_wie_im_regelwerk(amt: Amt) -> None:
    fall = amt.aufenthalt()
    amt.tue(fall, abgang(date(2018, 6, 29)))
    satz = historie(amt, fall)[-1]["satz"]
    assert satz.startswith("Fallabgang: Ende des Fallmanagements, Grund: Ende der Hilfebedürftigkeit.")


def test_ein_fall_den_es_nicht_gibt_hat_keine_historie(amt: Amt) -> None:
    amt.fall()
    assert historie(amt, uuid4()) == []


def test_die_beiden_achsen_ordnen_verschieden(amt: Amt) -> None:
    fall = amt.fall()
    amt.tue(fall, kontakt(date(2018, 3, 1)))
    amt.tue(fall, kontakt(date(2018, 2, 1)))
    amt.tue(fall, kontakt(date(2018, 3, 1)))
    assert nummern(historie(amt, fall)) == [1, 3, 2, 4]
    assert nummern(historie(amt, fall, achse="erfasst")) == [1, 2, 3, 4]
    assert nummern(historie(amt, fall, absteigend=True)) == [4, 2, 3, 1]
    assert nummern(historie(amt, fall, achse="erfasst", absteigend=True)) == [4, 3, 2, 1]
    assert history.historie_aus(amt.fallsicht(fall)) == historie(amt, fall)


def test_ein_stand_endet_mit_seinem_tag(amt: Amt) -> None:
    fall, tag = amt.fall(), date(2018, 3, 1)
    amt.tue(fall, kontakt(tag))
    assert nummern(historie(amt, fall, stand=tag - TAG)) == [1]
    assert nummern(historie(amt, fall, stand=tag)) == [1, 2]
    assert historie(amt, fall, stand=BEGINN - TAG) == []
    for stand in (tag - TAG, tag):
        assert history.historie_aus(amt.fallsicht(fall), stand) == historie(amt, fall, stand=stand)


@pytest.fixture
def spaet_und_falsch(amt: Amt) -> tuple[Amt, UUID, Quittung, Quittung]:
    """A talk of 10 March recorded on 20 March and voided on 25 March."""
    fall = amt.aufenthalt()
    amt.tue(fall, kontakt(date(2018, 3, 1)), jetzt=date(2018, 3, 2))
    spaet = amt.tue(fall, kontakt(date(2018, 3, 10)), jetzt=date(2018, 3, 20))
    weg = amt.tue(fall, storno(date(2018, 3, 25), spaet.eintraege[0]), jetzt=date(2018, 3, 25))
    return amt, fall, spaet, weg


def test_ein_stornierter_eintrag_bleibt_stehen_und_nennt_seinen_storno(
    spaet_und_falsch: tuple[Amt, UUID, Quittung, Quittung],
) -> None:
    amt, fall, spaet, weg = spaet_und_falsch
    zeilen = {zeile["nr"]: zeile for zeile in historie(amt, fall)}
    storniert = zeilen[spaet.eintraege[0]]
    assert (storniert["storniert_durch"], storniert["storno_position"]) == (weg.eintraege[0], weg.position)
    assert storniert["ersetzt_durch"] is None
    assert zeilen[weg.eintraege[0]]["satz"] == f"Storno: Eintrag {spaet.eintraege[0]} gilt als nie erfasst."
    assert [nr for nr, zeile in zeilen.items() if zeile["storniert_durch"]] == [spaet.eintraege[0]]


def test_ein_storno_wirkt_auf_jedem_stand_aber_erst_wenn_er_bekannt_ist(
    spaet_und_falsch: tuple[Amt, UUID, Quittung, Quittung],
) -> None:
    amt, fall, spaet, weg = spaet_und_falsch
    nr, stand = spaet.eintraege[0], date(2018, 3, 16)

    def gesehen(wissensstand: int | None) -> dict[int, int | None]:
        zeilen = historie(amt, fall, stand=stand, wissensstand=wissensstand)
        return {zeile["nr"]: zeile["storniert_durch"] for zeile in zeilen}

    davor = spaet.position - 1
    assert nr not in gesehen(davor)
    assert gesehen(spaet.position)[nr] is None
    assert gesehen(weg.position - 1)[nr] is None
    assert gesehen(weg.position)[nr] == weg.eintraege[0]
    assert gesehen(None)[nr] == weg.eintraege[0]
    for position in (davor, spaet.position, weg.position):
        damals = amt.fallsicht(fall, bis_position=position)
        assert history.historie_aus(damals, stand) == historie(amt, fall, stand=stand, wissensstand=position)


def test_was_an_die_stelle_tritt_wird_genannt(amt: Amt) -> None:
    fall = amt.fall()
    falsch = amt.tue(fall, kontakt(date(2018, 3, 1))).eintraege[0]
    richtig = KontaktErfassen(am=date(2018, 3, 2), form=Kontaktform.TELEFON, qualifiziert=False)
    befehl = EintraegeStornieren(
        am=date(2018, 3, 5), eintraege=(falsch,), begruendung="Tag verwechselt", ersatz=Ersatzeintrag(kontakt=richtig)
    )
    quittung = amt.tue(fall, befehl)
    zeile = next(zeile for zeile in historie(amt, fall) if zeile["nr"] == falsch)
    assert [zeile["storniert_durch"], zeile["ersetzt_durch"]] == list(quittung.eintraege)
    assert "ersetzt_durch" in history.historie_aus(amt.fallsicht(fall))[0]


def test_ein_berichtigter_beginn_ist_ein_eigener_eintrag(amt: Amt) -> None:
    fall = amt.fall()
    amt.tue(fall, BeginnBerichtigen(am=date(2017, 12, 1), begruendung="Antrag lag schon vor"))
    berichtigt, angelegt = historie(amt, fall)
    assert berichtigt["satz"] == "Berichtigung des Beginns: Der Fall beginnt am 01.12.2017."
    assert angelegt["am"] == BEGINN.isoformat()


def test_filter_gelten_zugleich(amt: Amt) -> None:
    fall = amt.aufenthalt()
    for monat in (2, 3, 4):
        amt.tue(fall, kontakt(date(2018, monat, 1)))
    amt.tue(fall, kontakt(date(2018, 3, 1)), amt.ifk)

    def gefunden(**filter: Any) -> list[int]:
        return nummern(historie(amt, fall, filter=Historienfilter(**filter)))

    assert gefunden(arten=("kontakt",)) == [3, 4, 6, 5]
    assert gefunden(arten=("angelegt", "fallzugang")) == [1, 2]
    assert gefunden(arten=()) == []
    assert gefunden(von=date(2018, 3, 1)) == [4, 6, 5]
    assert gefunden(von=date(2018, 3, 2)) == [5]
    assert gefunden(bis=date(2018, 3, 1)) == [1, 2, 3, 4, 6]
    assert gefunden(bis=date(2018, 2, 28)) == [1, 2, 3]
    assert gefunden(durch=str(kennung(amt.ifk))) == [1, 6]
    assert gefunden(arten=("kontakt",), durch=str(kennung(amt.ifk)), von=date(2018, 3, 1)) == [6]
    assert gefunden(nur_verstoesse=True) == []


@pytest.mark.parametrize("achse", ["am", "erfasst"])
@pytest.mark.parametrize("absteigend", [False, True])
def test_seiten_zeigen_alles_genau_einmal(amt: Amt, achse: history.Achse, absteigend: bool) -> None:
    fall = amt.fall()
    for tag in (5, 3, 3, 9, 3, 7):
        amt.tue(fall, kontakt(date(2018, 3, tag)))
    ganz = historie(amt, fall, achse=achse, absteigend=absteigend)
    with amt.sichten.lesen("history") as lesung:
        stuecke = alle_seiten(
            lambda cursor: history.historie(lesung, fall, achse=achse, absteigend=absteigend, limit=2, cursor=cursor)
        )
        assert stuecke == ganz and len(ganz) == 7
        weiter = history.historie(lesung, fall, achse=achse, absteigend=absteigend, limit=2).weiter
        with pytest.raises(UngueltigerCursor):
            history.historie(lesung, fall, achse=achse, absteigend=not absteigend, cursor=weiter)


def test_texte_kommen_erst_wenn_nach_ihnen_gefragt_wird(spaet_und_falsch: tuple[Amt, UUID, Quittung, Quittung]) -> None:
    amt, fall, spaet, weg = spaet_und_falsch
    zeilen = historie(amt, fall)
    assert "Bewerbungen" not in json.dumps(zeilen)
    assert history.benoetigte(zeilen) == [1, 2, 3, 4, 5]
    assert history.benoetigte([zeilen[3]]) == [spaet.eintraege[0], weg.eintraege[0]]
    mit = {zeile["nr"]: zeile for zeile in history.mit_texten(zeilen, offene(amt, fall, zeilen))}
    assert mit[1]["texte"] == {}
    assert mit[2]["texte"] == {
        "begruendung": "Kriterien liegen vor",
        "begruendungen": {"ILM-6.1": "telefonisch vereinbart", "ILM-6.1a": "Person war krank"},
        "einschaetzungen": {"zugangskriterien_anlage": "ja"},
    }
    assert mit[3]["texte"] == {"vermerk": "Bewerbungen besprochen"}
    assert mit[3]["storno_begruendung"] is None
    assert mit[spaet.eintraege[0]]["storno_begruendung"] == "falsche Person"
    assert mit[weg.eintraege[0]]["texte"] == {"begruendung": "falsche Person"}
    assert {k: v for k, v in mit[1].items() if k not in ("texte", "storno_begruendung")} == zeilen[0]


def test_was_niemand_geoeffnet_hat_bleibt_versiegelt(spaet_und_falsch: tuple[Amt, UUID, Quittung, Quittung]) -> None:
    amt, fall, spaet, _ = spaet_und_falsch
    zeilen = historie(amt, fall)
    versiegelt = {eintrag.nr: eintrag for eintrag in amt.betrieb.log.strom(fall)}
    mit = {zeile["nr"]: zeile for zeile in history.mit_texten(zeilen, versiegelt)}
    assert mit[3]["texte"] == {"vermerk": {"verborgen": "versiegelt"}}
    assert mit[spaet.eintraege[0]]["storno_begruendung"] == {"verborgen": "versiegelt"}


def test_nach_einer_loeschung_steht_da_dass_nichts_mehr_lesbar_ist(
    spaet_und_falsch: tuple[Amt, UUID, Quittung, Quittung],
) -> None:
    amt, fall, _, weg = spaet_und_falsch
    zeilen = historie(amt, fall)
    assert amt.betrieb.log.eintrag_schluessel_vernichten(fall, 3)
    assert amt.betrieb.log.eintrag_schluessel_vernichten(fall, weg.eintraege[0])
    mit = {zeile["nr"]: zeile for zeile in history.mit_texten(zeilen, offene(amt, fall, zeilen))}
    assert mit[3]["texte"] == {"vermerk": {"verborgen": "unlesbar"}}
    assert mit[4]["storno_begruendung"] == {"verborgen": "unlesbar"}
    # What happened can still be told.
    assert nummern(historie(amt, fall)) == nummern(zeilen)


def test_erfasst_am_ist_weltzeit(amt: Amt) -> None:
    fall = amt.fall()
    amt.tue(fall, kontakt(date(2018, 7, 1)), jetzt=date(2018, 7, 2))
    zeile = historie(amt, fall)[-1]
    assert datetime.fromisoformat(zeile["erfasst_am"]) == datetime(2018, 7, 2, 9, tzinfo=UTC)
