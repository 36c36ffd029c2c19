"""The worked examples about Fristen, through commands, the event store and the view, on both databases."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from adapters.anwendung.sichten import oeffne_sichten
from domain.befehle import AbweichungBegruenden, FallBeenden, FortfuehrungPruefen, ZustaendigkeitUebertragen
from domain.entscheidungen.umstaende import Akteur
from domain.fristen.frist import Ausgang
from domain.organisation.befehle import RegelwerkInKraftSetzen
from domain.vokabular import Fortfuehrung, Funktion, Inkraftart, Rolle
from projections.deadlines import Fristenabfrage, eines_falls_aus, warum
from tests.betriebe import angenommen, jobcenter
from tests.vertrag.ansichten import Amt, kontakt, merkmal, storno, zugang


class Fristenamt(Amt):
    """An office that is asked about Fristen."""

    def wende_weiter_an(self, ab: date) -> None:
        befehl = RegelwerkInKraftSetzen(
            am=ab,
            regelwerk="ilm-kreis-14-2017",
            gilt_ab=ab,
            art=Inkraftart.WEITERANWENDUNG,
            begruendung="bis zu einer neuen Anweisung",
        )
        angenommen(self.betrieb.regelwerk_in_kraft_setzen(befehl, self.jobcenter.leitung))

    def am(self, fall: UUID, stand: date, *, wissensstand: int | None = None) -> list[dict[str, Any]]:
        """From the tables; for a past Wissensstand from the case as it was known."""
        if wissensstand is not None:
            return eines_falls_aus(self.fallsicht(fall, bis_position=wissensstand), stand)
        zeilen = self.lies("deadlines", lambda lesung: Fristenabfrage(lesung).eines_falls(fall, stand)).eintraege
        assert zeilen == eines_falls_aus(self.fallsicht(fall), stand)
        return zeilen

    def stand(
        self, fall: UUID, regel: str, tag: date, *, wissensstand: int | None = None
    ) -> list[tuple[str, str | None]]:
        """Outcome and due day of the Fristen of a rule, in the order they came to be."""
        zeilen = [z for z in self.am(fall, tag, wissensstand=wissensstand) if z["regel"] == regel]
        zeilen.sort(key=lambda zeile: (zeile["entstanden_am"], zeile["faellig_am"] or ""))
        return [(zeile["ausgang"], zeile["faellig_am"]) for zeile in zeilen]

    def laufend(self, fall: UUID, tag: date, regel: str | None = None) -> dict[str, str | None]:
        return {
            zeile["regel"]: zeile["faellig_am"]
            for zeile in self.am(fall, tag)
            if zeile["ausgang"] in ("offen", "bald_faellig", "ueberfaellig") and regel in (None, zeile["regel"])
        }

    def warum(self, fall: UUID, regel: str, tag: date) -> dict[str, Any]:
        """Why the last Frist of a rule stands as it does."""
        letzte = [zeile for zeile in self.am(fall, tag) if zeile["regel"] == regel]
        letzte.sort(key=lambda zeile: (zeile["entstanden_am"], zeile["faellig_am"] or ""))
        antwort = warum(self.fallsicht(fall), UUID(letzte[-1]["frist"]), tag)
        assert antwort is not None
        return antwort


@pytest.fixture
def amt(datenbank_url: str, tmp_path: Path) -> Iterator[Fristenamt]:
    """Under the Ilm-Kreis GA, which ends with the year 2018."""
    with jobcenter(datenbank_url, tmp_path) as center:
        center.setze_in_kraft("bund-sgb2", date(2005, 1, 1))
        center.setze_in_kraft("ilm-kreis-14-2017", date(2018, 1, 1), date(2018, 12, 31))
        sichten = oeffne_sichten(center.betrieb, datenbank_url)
        try:
            yield Fristenamt(center, sichten)
        finally:
            sichten.schliessen()


@pytest.fixture
def bremen(datenbank_url: str, tmp_path: Path) -> Iterator[Fristenamt]:
    """Under the GA Beratung of Bremen."""
    with jobcenter(datenbank_url, tmp_path, land="HB") as center:
        center.setze_in_kraft("bund-sgb2", date(2005, 1, 1))
        center.setze_in_kraft("bremen-beratung-2022", date(2022, 8, 1))
        sichten = oeffne_sichten(center.betrieb, datenbank_url)
        try:
            yield Fristenamt(center, sichten)
        finally:
            sichten.schliessen()


def test_ein_geburtstag_und_eine_abgelaufene_anweisung(amt: Fristenamt) -> None:
    """Example 1."""
    fall = amt.fall(geboren=date(1993, 6, 10))
    amt.tue(fall, merkmal(date(2018, 1, 2), "arbeitslos"), amt.ifk)
    amt.tue(fall, zugang(amt.fm, date(2018, 1, 15)))
    assert amt.laufend(fall, date(2018, 1, 15)) == {
        "ILM-5.3": "2018-01-29",
        "ILM-3.1": "2018-07-15",
        "ILM-3.3": "2020-01-15",
    }
    amt.tue(fall, kontakt(date(2018, 1, 29)))
    assert amt.stand(fall, "ILM-5.3", date(2018, 1, 29)) == [("erfuellt", "2018-01-29"), ("offen", "2018-02-12")]
    amt.tue(fall, kontakt(date(2018, 2, 8), qualifiziert=False))
    (nicht_gezaehlt,) = amt.warum(fall, "ILM-5.3", date(2018, 2, 8))["nicht_gezaehlt"]
    assert nicht_gezaehlt["am"] == "2018-02-08"
    assert nicht_gezaehlt["grund"] == "der Kontakt war nicht qualifiziert"
    assert amt.stand(fall, "ILM-5.3", date(2018, 2, 13))[-1] == ("ueberfaellig", "2018-02-12")
    amt.tue(fall, kontakt(date(2018, 2, 14)))
    spaet = [zeile for zeile in amt.am(fall, date(2018, 2, 14)) if zeile["ausgang"] == "verspaetet_erfuellt"]
    assert [(zeile["regel"], zeile["tage_verspaetet"]) for zeile in spaet] == [("ILM-5.3", 2)]
    assert amt.laufend(fall, date(2018, 2, 14), "ILM-5.3") == {"ILM-5.3": "2018-02-28"}
    for tag in (date(2018, 2, 28), date(2018, 3, 14), date(2018, 3, 28), date(2018, 4, 11), date(2018, 4, 25)):
        amt.tue(fall, kontakt(tag))
    for tag in (date(2018, 5, 9), date(2018, 5, 23), date(2018, 6, 5)):
        amt.tue(fall, kontakt(tag))
    # The birthday is known before it comes, and changes nothing before it comes.
    assert amt.laufend(fall, date(2018, 6, 9), "ILM-5.3") == {"ILM-5.3": "2018-06-19"}
    assert amt.laufend(fall, date(2018, 6, 9), "ILM-5.2") == {}
    assert amt.laufend(fall, date(2018, 6, 10), "ILM-5.2") == {"ILM-5.2": "2018-08-05"}
    assert amt.laufend(fall, date(2018, 6, 10), "ILM-5.3") == {}
    amt.tue(
        fall,
        FortfuehrungPruefen(
            am=date(2018, 7, 10),
            ergebnis=Fortfuehrung.FORTFUEHREN,
            begruendung="Fortschritte",
            erfolgsaussichten="gut",
        ),
    )
    assert amt.stand(fall, "ILM-3.1", date(2018, 7, 10)) == [("erfuellt", "2018-07-15")]
    assert amt.stand(fall, "ILM-3.2", date(2018, 7, 10)) == [("offen", "2019-01-10")]
    assert amt.stand(fall, "ILM-3.2", date(2018, 12, 31)) == [("offen", "2019-01-10")]
    # The GA has expired and nobody said that it is applied on.
    assert amt.laufend(fall, date(2019, 1, 1)) == {}
    (ende,) = [zeile for zeile in amt.am(fall, date(2019, 1, 1)) if zeile["regel"] == "ILM-3.2"]
    assert (ende["ausgang"], ende["erlaeuterung"]) == ("entfallen", "keine Regelung in Kraft")
    assert amt.warum(fall, "ILM-3.2", date(2019, 1, 1))["ergebnis"] == "Entfallen: keine Regelung in Kraft."
    # With Weiteranwendung they run on.
    amt.wende_weiter_an(date(2019, 1, 1))
    assert amt.laufend(fall, date(2019, 1, 1), "ILM-3.2") == {"ILM-3.2": "2019-01-10"}
    assert amt.stand(fall, "ILM-3.2", date(2019, 1, 11)) == [("ueberfaellig", "2019-01-10")]


@pytest.mark.parametrize(
    ("letzter_kontakt", "davor", "danach"),
    [(date(2018, 3, 1), "2018-05-01", "2018-05-01"), (date(2018, 4, 20), "2018-06-20", "2018-05-05")],
)
def test_ein_wechsel_des_status_bestraft_nicht(amt: Fristenamt, letzter_kontakt: date, davor: str, danach: str) -> None:
    """Example 2."""
    fall = amt.fall(geboren=date(2000, 3, 3))
    amt.tue(fall, merkmal(date(2018, 1, 2), "in_massnahme"), amt.ifk)
    amt.tue(fall, zugang(amt.fm, date(2018, 1, 15)))
    amt.tue(fall, kontakt(letzter_kontakt))
    amt.tue(fall, merkmal(date(2018, 4, 21), "arbeitslos"), amt.fm)
    assert amt.laufend(fall, date(2018, 4, 20), "ILM-5.2") == {"ILM-5.2": davor}
    assert amt.laufend(fall, date(2018, 4, 21), "ILM-5.3") == {"ILM-5.3": danach}
    assert amt.laufend(fall, date(2018, 4, 21), "ILM-5.2") == {}
    assert not [zeile for zeile in amt.am(fall, date(2018, 4, 21)) if zeile["ausgang"] == "ueberfaellig"]
    grund = amt.warum(fall, "ILM-5.3", date(2018, 4, 21))
    assert grund["faellig_am"] == grund["zaehlung"][-1]["tag"] == danach
    assert "21.04.2018" in grund["zaehlung"][0 if danach == "2018-05-05" else -1]["text"]
    assert amt.stand(fall, "ILM-5.3", date.fromisoformat(danach))[-1][0] == "bald_faellig"


def test_ein_spaeter_und_ein_falscher_eintrag_auf_beiden_achsen(amt: Fristenamt) -> None:
    """Example 4: due 15.03.2018."""
    stand = date(2018, 3, 16)
    fall = amt.fall(geboren=date(1980, 5, 5))
    amt.tue(fall, zugang(amt.fm, date(2018, 1, 15)), jetzt=date(2018, 1, 15))
    am_19 = amt.tue(fall, kontakt(date(2018, 2, 1), qualifiziert=False), jetzt=date(2018, 3, 19)).position
    assert amt.laufend(fall, date(2018, 3, 15), "ILM-5.2") == {"ILM-5.2": "2018-03-15"}
    zeile = _kontaktfrist(amt.am(fall, stand))
    assert (zeile["ausgang"], zeile["tage_ueberfaellig"]) == ("ueberfaellig", 1)

    spaet = amt.tue(fall, kontakt(date(2018, 3, 10)), jetzt=date(2018, 3, 20))
    assert _kontaktfrist(amt.am(fall, stand))["ausgang"] == "erfuellt"
    damals = _kontaktfrist(amt.am(fall, stand, wissensstand=am_19))
    assert (damals["ausgang"], damals["tage_ueberfaellig"]) == ("ueberfaellig", 1)

    amt.tue(fall, storno(date(2018, 3, 25), *spaet.eintraege), jetzt=date(2018, 3, 25))
    jetzt = _kontaktfrist(amt.am(fall, stand))
    assert (jetzt["ausgang"], jetzt["tage_ueberfaellig"]) == ("ueberfaellig", 1)
    assert _kontaktfrist(amt.am(fall, stand, wissensstand=spaet.position))["ausgang"] == "erfuellt"
    # It is the same Frist throughout.
    assert jetzt["frist"] == damals["frist"]


def _kontaktfrist(zeilen: list[dict[str, Any]]) -> dict[str, Any]:
    (zeile,) = [zeile for zeile in zeilen if zeile["regel"] == "ILM-5.2" and zeile["faellig_am"] == "2018-03-15"]
    return zeile


def test_warum_nennt_ausloeser_zaehlung_regel_und_was_sie_erfuellt(amt: Fristenamt) -> None:
    fall = amt.fall(geboren=date(1980, 5, 5))
    amt.tue(fall, zugang(amt.fm, date(2018, 1, 15)))
    grund = amt.warum(fall, "ILM-3.1", date(2018, 7, 10))
    assert grund["ausloeser"] == {
        "nr": 2,
        "art": "fallzugang",
        "bezeichnung": "Fallzugang",
        "am": "2018-01-15",
    }
    assert grund["zaehlung"][0]["text"].startswith("Montag, 15.01.2018: Auslöser")
    assert any("15.07.2018: 6 Monate nach dem 15.01.2018" in schritt["text"] for schritt in grund["zaehlung"])
    # A Sunday: the duty of the office stays where it is.
    assert "Wochenende" in grund["zaehlung"][-1]["text"]
    assert grund["faellig_am"] == "2018-07-15"
    assert (grund["grad"], grund["fundstelle"]) == ("muss", "GA 14/2017, Nr. 3 Abs. 1")
    assert grund["funktion"] == "fallmanagement"
    assert grund["wortlaut"].startswith("Ein halbes Jahr nach der Zuweisung")
    assert any(satz.startswith("Prüfung der Fortführung") for satz in grund["erfuellt_durch"])
    assert grund["ergebnis"] == "Bald fällig: letzter Tag ist der 15.07.2018."
    assert warum(amt.fallsicht(fall), UUID(grund["frist"]), date(2018, 1, 14)) is None
    assert warum(amt.fallsicht(fall), UUID(int=1), date(2018, 7, 10)) is None


def test_wer_die_person_uebernimmt_hat_von_da_an_ihre_laufenden_fristen(amt: Fristenamt) -> None:
    neuer = amt.jobcenter.neue_fachkraft(Rolle.FALLMANAGER)
    fall = amt.fall(geboren=date(1980, 5, 5))
    amt.tue(fall, zugang(amt.fm, date(2018, 1, 15)))
    amt.tue(fall, kontakt(date(2018, 2, 1)))
    amt.tue(
        fall,
        ZustaendigkeitUebertragen(
            am=date(2018, 3, 1),
            fachkraft=neuer.fachkraft or UUID(int=0),
            funktion=Funktion.FALLMANAGEMENT,
            begruendung="Vertretung",
        ),
        amt.tl,
    )

    def von(akteur: Akteur, stand: date, *zustand: Ausgang) -> set[str]:
        seite = amt.lies(
            "deadlines",
            lambda lesung: Fristenabfrage(lesung).liste(stand, zustand=zustand, fachkraft=akteur.fachkraft),
        )
        return {zeile["regel"] for zeile in seite.eintraege}

    laufende = (Ausgang.OFFEN, Ausgang.BALD_FAELLIG, Ausgang.UEBERFAELLIG)
    assert von(amt.fm, date(2018, 2, 28), *laufende) == {"ILM-5.2", "ILM-3.1", "ILM-3.3"}
    assert von(neuer, date(2018, 2, 28), *laufende) == set()
    assert von(amt.fm, date(2018, 3, 1), *laufende) == set()
    assert von(neuer, date(2018, 3, 1), *laufende) == {"ILM-5.2", "ILM-3.1", "ILM-3.3"}
    # What was fulfilled before stays with whoever did it.
    assert von(amt.fm, date(2018, 3, 1), Ausgang.ERFUELLT) == {"ILM-5.2"}
    assert von(neuer, date(2018, 3, 1), Ausgang.ERFUELLT) == set()


def test_zielwert_mindestwert_und_allgemeine_frist_laufen_nebeneinander(bremen: Fristenamt) -> None:
    """Example 6."""
    fall = bremen.fall(geboren=date(2003, 3, 11), am=date(2022, 8, 25))
    bremen.tue(fall, merkmal(date(2022, 8, 25), "arbeitslos"), bremen.ifk)
    bremen.tue(fall, kontakt(date(2022, 9, 1)), bremen.ifk)
    assert bremen.laufend(fall, date(2022, 9, 1)) == {
        "HB-3.2a": "2022-10-01",
        "HB-3.2": "2022-10-31",
        "HB-3.0": "2023-02-28",
        "HB-3.7": None,
    }
    ueberfaellig = date(2022, 10, 4)
    assert bremen.stand(fall, "HB-3.2a", ueberfaellig)[-1] == ("ueberfaellig", "2022-10-01")
    assert bremen.stand(fall, "HB-3.2", ueberfaellig)[-1] == ("bald_faellig", "2022-10-31")
    assert bremen.warum(fall, "HB-3.2a", ueberfaellig)["fundstelle"] == "GA Beratung, Nr. 3 Tabelle, 3.2"
    bremen.tue(fall, kontakt(date(2022, 10, 5)), bremen.ifk)
    danach = bremen.am(fall, date(2022, 10, 5))
    erfuellt = {zeile["regel"]: zeile for zeile in danach if zeile["erledigt_am"] == "2022-10-05"}
    assert {regel: (zeile["ausgang"], zeile["tage_verspaetet"]) for regel, zeile in erfuellt.items()} == {
        "HB-3.2a": ("verspaetet_erfuellt", 4),
        "HB-3.2": ("erfuellt", 0),
        "HB-3.0": ("erfuellt", 0),
    }
    assert (erfuellt["HB-3.2a"]["grad"], erfuellt["HB-3.2"]["grad"]) == ("soll", "muss")


def test_eine_begruendete_abweichung_gilt_von_dem_tag_an_dem_sie_begruendet_ist(amt: Fristenamt) -> None:
    amt.wende_weiter_an(date(2019, 1, 1))
    fall = amt.fall(geboren=date(1980, 5, 5))
    amt.tue(fall, zugang(amt.fm, date(2018, 1, 15)))
    (frist,) = [zeile for zeile in amt.am(fall, date(2018, 2, 1)) if zeile["regel"] == "ILM-3.3"]
    amt.tue(
        fall,
        AbweichungBegruenden(am=date(2020, 2, 1), frist=UUID(frist["frist"]), begruendung="Erprobung läuft noch"),
    )
    assert amt.stand(fall, "ILM-3.3", date(2020, 1, 15)) == [("bald_faellig", "2020-01-15")]
    assert amt.stand(fall, "ILM-3.3", date(2020, 1, 31)) == [("ueberfaellig", "2020-01-15")]
    assert amt.stand(fall, "ILM-3.3", date(2020, 2, 1)) == [("entschuldigt", "2020-01-15")]
    assert amt.warum(fall, "ILM-3.3", date(2020, 2, 1))["ergebnis"] == (
        "Nicht eingehalten; die Abweichung ist begründet."
    )


def test_der_tod_schliesst_alle_fristen(amt: Fristenamt) -> None:
    fall = amt.fall(geboren=date(1980, 5, 5))
    amt.tue(fall, zugang(amt.fm, date(2018, 1, 15)))
    amt.tue(fall, FallBeenden(am=date(2018, 2, 10), grund="tod"))
    assert amt.laufend(fall, date(2018, 2, 9)) != {}
    assert amt.laufend(fall, date(2018, 2, 10)) == {}
