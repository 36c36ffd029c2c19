"""What a document offers: made from the effective entries of a case up to a day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from adapters.dokumente.aktenlage import Aktenlage, Fehlend
from adapters.dokumente.inhalt import (
    Belehrung,
    Bewerberprofil,
    Eingliederungsvereinbarung,
    Einladung,
    Formblatt,
    Inhalt,
    Uebergabeprotokoll,
)
from adapters.dokumente.verzeichnis import DOKUMENTE
from domain.befehle import EGVErfassen, EGVErsetzen, EinladungErfassen, EintraegeStornieren
from domain.ereignisse import EGVSigned, EinladungErgangen, FallEreignis
from domain.kunde import Kunde
from domain.persoenlich import UNLESBAR
from domain.vokabular import Kontaktform, Schriftstueck
from tests import volle_akte
from tests.einheit.dokumentenlage import HEUTE, PERSON, lage, volle_buehne
from tests.einheit.rein import FM, IFK, KUNDE, Buehne

EIN_TAG = timedelta(days=1)


@pytest.fixture
def buehne() -> Buehne:
    return volle_buehne()


def aus(lage: Aktenlage, klasse: type[Inhalt], eintrag: int | None = None) -> Inhalt | Fehlend:
    (dokument,) = (dokument for dokument in DOKUMENTE.values() if dokument.inhalt is klasse)
    return dokument.aus(lage, eintrag)


def nummer(buehne: Buehne, klasse: type[FallEreignis]) -> int:
    return next(e.nr for e in reversed(buehne.akte.eintraege) if isinstance(e.ereignis, klasse))


def test_jedes_schriftstueck_hat_einen_inhalt_und_jedes_einen_eigenen() -> None:
    assert set(DOKUMENTE) == set(Schriftstueck)
    assert len({dokument.inhalt for dokument in DOKUMENTE.values()}) == len(DOKUMENTE)


def test_jedes_dokument_nennt_amt_person_und_wer_zustaendig_ist(buehne: Buehne) -> None:
    for dokument in DOKUMENTE.values():
        inhalt = dokument.aus(lage(buehne), None)
        assert isinstance(inhalt, dokument.inhalt)
        assert (inhalt.amt, inhalt.stand) == ("Jobcenter Probe", HEUTE)
        assert (inhalt.person.vorname, inhalt.person.strasse, inhalt.person.minderjaehrig) == (
            "Kim",
            "Am Markt 1",
            True,
        )
        assert (inhalt.fachkraft.funktion, inhalt.fachkraft.team) == ("Fallmanagement", "Team Süd")
        assert inhalt.fachkraft.kennung == str(FM.fachkraft)


def test_das_bewerberprofil_zeigt_das_letzte_profiling_und_was_gilt(buehne: Buehne) -> None:
    profil = aus(lage(buehne), Bewerberprofil)
    assert isinstance(profil, Bewerberprofil)
    assert (profil.profiling.am, profil.profiling.gilt_bis) == (volle_akte.PROFILING, date(2019, 2, 5))
    assert profil.profiling.teile == ("persönliche Grunddaten", "Stärken")
    assert profil.profiling.prognose == "Integration nicht binnen 12 Monaten erwartet"
    assert (profil.kundenkategorie, profil.zielgruppe) == ("Kategorie D", "Aktivierungskunden")
    assert profil.zielberuf == "Tischlerin", "der früher genannte gilt, bis ein anderer genannt ist"
    assert profil.ziel is not None
    assert (profil.ziel.ziel, profil.ziel.bis) == ("Aufnahme einer Ausbildung", date(2019, 9, 1))
    assert [r.beschreibung for r in profil.ressourcen] == ["Familie hilft"]


def test_hemmnisse_stehen_in_ihrer_reihenfolge_ohne_erledigte_und_aufgegebenes(buehne: Buehne) -> None:
    profil = aus(lage(buehne), Bewerberprofil)
    assert isinstance(profil, Bewerberprofil)
    assert [(h.rang, h.bereich) for h in profil.hemmnisse] == [
        (1, "Motivation/Leistungsbereitschaft"),
        (2, "Rahmenbedingungen"),
        (None, "Leistungsfähigkeit"),
    ]
    erstes, zweites, _ = profil.hemmnisse
    (strategie,) = erstes.strategien
    assert (strategie.beschreibung, strategie.stand) == ("Praktikum suchen", "umgesetzt")
    assert strategie.bis == date(2018, 12, 31), "was ein späterer Eintrag weglässt, bleibt"
    assert zweites.strategien == ()
    assert (erstes.schwerwiegend, zweites.schwerwiegend) == (False, True)


def test_vor_der_priorisierung_hat_kein_hemmnis_einen_rang(buehne: Buehne) -> None:
    profil = aus(lage(buehne, volle_akte.PROFILING), Bewerberprofil)
    assert isinstance(profil, Bewerberprofil)
    assert [h.rang for h in profil.hemmnisse] == [None] * 4


def test_die_vereinbarung_nennt_ziel_aufgaben_und_geltung(buehne: Buehne) -> None:
    dokument = aus(lage(buehne), Eingliederungsvereinbarung)
    assert isinstance(dokument, Eingliederungsvereinbarung)
    egv = dokument.egv
    assert (egv.art, egv.am, egv.gilt_ab, egv.gilt_bis) == (
        "Eingliederungsvereinbarung",
        volle_akte.EGV,
        volle_akte.EGV,
        date(2019, 3, 19),
    )
    assert (egv.leitziel, egv.zielkategorie) == ("Eine Ausbildung beginnen", "Motivation/Leistungsbereitschaft")
    assert [a.was for a in egv.aufgaben_person] == ["Drei Bewerbungen schreiben", "Zur Schuldnerberatung gehen"]
    assert [a.bis for a in egv.aufgaben_amt] == [date(2018, 10, 15)]
    assert egv.unterschriften


@pytest.mark.parametrize(
    ("geboren", "mitunterzeichnet", "erwartet"),
    [
        (date(2000, 9, 21), False, True),
        (date(2000, 9, 20), False, False),
        (date(2000, 9, 20), True, True),
        (UNLESBAR, False, False),
    ],
    ids=["am Tag vor dem 18. Geburtstag", "am 18. Geburtstag", "volljährig und mitunterzeichnet", "unbekannt"],
)
def test_sorgeberechtigte_unterschreiben_bei_minderjaehrigen_und_wenn_sie_es_getan_haben(
    buehne: Buehne, geboren: date, mitunterzeichnet: bool, erwartet: bool
) -> None:
    buehne.tue(EGVErfassen(am=volle_akte.EGV, mitunterzeichnet=mitunterzeichnet))
    dokument = aus(lage(buehne, kunde=replace(PERSON, geburtsdatum=geboren)), Eingliederungsvereinbarung)
    assert isinstance(dokument, Eingliederungsvereinbarung)
    assert dokument.egv.sorgeberechtigte is erwartet


def test_einen_verwaltungsakt_unterschreibt_niemand(buehne: Buehne) -> None:
    buehne.tue(EGVErsetzen(am=volle_akte.EGV + EIN_TAG, begruendung="keine Einigung"))
    dokument = aus(lage(buehne), Eingliederungsvereinbarung)
    assert isinstance(dokument, Eingliederungsvereinbarung)
    assert (dokument.egv.unterschriften, dokument.egv.sorgeberechtigte) == (False, False)
    assert dokument.egv.art.startswith("Verwaltungsakt") and dokument.egv.begruendung == "keine Einigung"


def test_das_formblatt_hat_die_aufgaben_beider_seiten_die_naechste_zuerst(buehne: Buehne) -> None:
    dokument = aus(lage(buehne), Formblatt)
    assert isinstance(dokument, Formblatt)
    assert [(a.bis, a.von_person) for a in dokument.aufgaben] == [
        (date(2018, 10, 1), True),
        (date(2018, 10, 15), False),
        (date(2018, 11, 15), True),
    ]


def test_ohne_aufgaben_gibt_es_kein_formblatt(buehne: Buehne) -> None:
    buehne.tue(EGVErfassen(am=volle_akte.EGV + EIN_TAG))
    assert isinstance(aus(lage(buehne), Eingliederungsvereinbarung), Eingliederungsvereinbarung)
    fehlend = aus(lage(buehne), Formblatt)
    assert isinstance(fehlend, Fehlend) and "Aufgaben mit Terminen" in fehlend.grund


def test_das_uebergabeprotokoll_sagt_von_wem_an_wen_warum_und_was_laeuft(buehne: Buehne) -> None:
    dokument = aus(lage(buehne), Uebergabeprotokoll)
    assert isinstance(dokument, Uebergabeprotokoll)
    assert (dokument.von.kennung, dokument.von.funktion) == (str(IFK.fachkraft), "zuständige Fachkraft")
    assert (dokument.an.kennung, dokument.an.funktion) == (str(FM.fachkraft), "Fallmanagement")
    assert (dokument.am, dokument.begruendung) == (volle_akte.UEBERGABE, "Engere Begleitung nötig")
    assert dokument.gespraech is not None and dokument.gespraech.form == "in Präsenz"
    assert [(b.art, b.funktion) for b in dokument.beteiligte] == [("Absprache", "Teamleitung")]
    assert dokument.egv is not None and dokument.egv.leitziel == "Eine Ausbildung beginnen"
    assert [(f.aufgabe, f.faellig_am, f.ausgang) for f in dokument.fristen] == [
        ("EGV fortschreiben", date(2019, 3, 20), "offen")
    ]
    assert len(dokument.hemmnisse) == 3


@pytest.mark.parametrize(
    ("stand", "ausgang"), [(date(2019, 3, 20), "bald fällig"), (date(2019, 3, 21), "überfällig")], ids=str
)
def test_auch_ueberfaellige_fristen_stehen_im_protokoll(buehne: Buehne, stand: date, ausgang: str) -> None:
    dokument = aus(lage(buehne, stand), Uebergabeprotokoll)
    assert isinstance(dokument, Uebergabeprotokoll)
    assert [f.ausgang for f in dokument.fristen] == [ausgang]


def test_die_belehrung_sagt_je_teil_wann_er_zuletzt_erteilt_wurde(buehne: Buehne) -> None:
    dokument = aus(lage(buehne), Belehrung)
    assert isinstance(dokument, Belehrung)
    assert [(e.am, e.bestaetigt) for e in dokument.erteilt] == [(date(2018, 8, 3), True), (date(2018, 8, 2), False)]
    assert dokument.erteilt[1].anlass == "Erstgespräch"
    frueher = aus(lage(buehne, date(2018, 8, 2)), Belehrung)
    assert isinstance(frueher, Belehrung)
    assert frueher.eingliederungsrecht is not None and frueher.leistungsrecht is None


def test_die_belehrung_gibt_es_auch_bevor_sie_erteilt_ist(buehne: Buehne) -> None:
    dokument = aus(lage(buehne, volle_akte.BEGINN), Belehrung)
    assert isinstance(dokument, Belehrung) and dokument.erteilt == ()
    assert isinstance(aus(lage(buehne), Belehrung, nummer(buehne, EGVSigned)), Fehlend)


def test_die_einladung_ist_die_letzte_oder_die_gewaehlte(buehne: Buehne) -> None:
    erste = nummer(buehne, EinladungErgangen)
    buehne.tue(
        EinladungErfassen(
            am=date(2018, 11, 1), anlass="erstgespraech", termin=date(2018, 11, 20), form=Kontaktform.TELEFON
        )
    )
    letzte, gewaehlte = aus(lage(buehne), Einladung), aus(lage(buehne), Einladung, erste)
    assert isinstance(letzte, Einladung) and isinstance(gewaehlte, Einladung)
    assert (letzte.form, letzte.rechtsfolgen, letzte.mit_sorgeberechtigten) == ("am Telefon", False, False)
    assert (gewaehlte.termin, gewaehlte.anlass) == (date(2018, 9, 3), "Erstgespräch")
    assert (gewaehlte.rechtsfolgen, gewaehlte.mit_sorgeberechtigten) == (True, True)


@pytest.mark.parametrize(
    ("klasse", "erster_tag", "was"),
    [
        (Bewerberprofil, date(2018, 8, 4), "ein Profiling"),
        (Eingliederungsvereinbarung, volle_akte.EGV, "eine Eingliederungsvereinbarung"),
        (Formblatt, volle_akte.EGV, "eine Eingliederungsvereinbarung"),
        (Uebergabeprotokoll, volle_akte.UEBERGABE, "ein Wechsel der Zuständigkeit"),
        (Einladung, volle_akte.EINLADUNG, "eine Einladung"),
    ],
    ids=lambda wert: wert.__name__ if isinstance(wert, type) else "",
)
def test_vor_dem_tag_seines_eintrags_fehlt_ein_dokument_und_die_antwort_sagt_was(
    buehne: Buehne, klasse: type[Inhalt], erster_tag: date, was: str
) -> None:
    assert isinstance(aus(lage(buehne, erster_tag), klasse), klasse)
    davor = aus(lage(buehne, erster_tag - EIN_TAG), klasse)
    assert isinstance(davor, Fehlend) and was in davor.grund


def test_stornierte_eintraege_erscheinen_nicht(buehne: Buehne) -> None:
    nr = nummer(buehne, EGVSigned)
    buehne.tue(EintraegeStornieren(am=HEUTE, eintraege=(nr,), begruendung="falscher Fall"))
    for eintrag in (None, nr):
        assert isinstance(aus(lage(buehne), Eingliederungsvereinbarung, eintrag), Fehlend)
    protokoll = aus(lage(buehne), Uebergabeprotokoll)
    assert isinstance(protokoll, Uebergabeprotokoll) and (protokoll.egv, protokoll.fristen) == (None, ())


def test_ein_eintrag_anderer_art_ist_nicht_das_gesuchte(buehne: Buehne) -> None:
    fehlend = aus(lage(buehne), Einladung, nummer(buehne, EGVSigned))
    assert isinstance(fehlend, Fehlend) and "nicht: eine Einladung" in fehlend.grund


def test_was_nicht_mehr_lesbar_ist_steht_als_solches_da(buehne: Buehne) -> None:
    def vergessen(nr: int) -> FallEreignis:
        ereignis = buehne.akte.eintraege[nr - 1].ereignis
        assert isinstance(ereignis, FallEreignis)
        return ereignis.model_copy(update=dict.fromkeys(ereignis.gesetzte_persoenliche(), UNLESBAR))

    buehne.nimm([vergessen(nummer(buehne, EGVSigned))])
    wer = Kunde(KUNDE, UNLESBAR, UNLESBAR, UNLESBAR, kontaktdaten=UNLESBAR)
    dokument = aus(lage(buehne, kunde=wer), Formblatt)
    assert isinstance(dokument, Formblatt)
    assert (dokument.person.name, dokument.person.geburtsdatum) == ("[nicht lesbar]", None)
    assert {(a.was, a.bis) for a in dokument.aufgaben} == {("[nicht lesbar]", None)}
