"""What rules ask of an entry, and who or what is exempt: on an invented regulation of a few rules each."""

from datetime import date

import pytest

from domain.befehle import (
    EGVErfassen,
    FallAblehnen,
    FallUebernehmen,
    HemmnisFeststellen,
    KontaktErfassen,
    MerkmalAendern,
    PflichtverletzungFeststellen,
    ProfilErstellen,
    TerminversaeumnisErfassen,
    ZeitraumFesthalten,
)
from domain.entscheidungen.ergebnis import Angenommen, Ergebnis, Zurueckweisung
from domain.regelwerk.laden import lade
from domain.vokabular import Bereich, Einschaetzung, Kontaktform, Merkmal, Profilteil, Status, Vermerktyp, Zeitraumart
from tests.einheit.rein import FM, Buehne, in_kraft

KOPF = """
[regelwerk]
id = "v"
version = "1"
titel = "V"
traeger = "Musterstadt"
quelle = "erfunden"
kurz = "V"
schicht = "lokal"
geprueft_am = 2026-11-25
[regelwerk.funktionen]
zustaendige_fachkraft = ["ifk", "fallmanager"]
fallmanagement = ["fallmanager"]
[[geltungsdauer]]
id = "V-0"
grad = "muss"
stelle = "0"
text = "Gilt."
gueltig_ab = 2018-01-01
"""
BEGINN, TAG = date(2018, 1, 2), date(2018, 3, 1)


def regel(art: str, kennung: str, grad: str, zeilen: str) -> str:
    return (
        f'[[{art}]]\nid = "{kennung}"\ngrad = "{grad}"\nstelle = "{kennung}"\ntext = "Text von {kennung}."\n{zeilen}\n'
    )


def buehne(*regeln: str) -> Buehne:
    werk = lade(KOPF + "".join(regeln), "v.toml")
    stand = in_kraft(("bund-sgb2", date(2005, 1, 1), None), (werk, date(2018, 1, 1), None))
    return Buehne(stand).angelegt(BEGINN)


def kontakt(form: object = Kontaktform.PRAESENZ, **felder: object) -> KontaktErfassen:
    return KontaktErfassen.model_validate({"am": TAG, "form": form, "qualifiziert": True, **felder})


def verstoesse(ergebnis: Ergebnis) -> list[str]:
    """Of a recorded fact."""
    assert isinstance(ergebnis, Angenommen), ergebnis
    return [verstoss.regel for verstoss in ergebnis.ereignisse[0].erfassung.verstoesse]


def angewandt(ergebnis: Ergebnis) -> tuple[str, ...]:
    assert isinstance(ergebnis, Angenommen), ergebnis
    return ergebnis.ereignisse[0].erfassung.angewandt


PRAESENZ = regel(
    "vorgangsregel", "V-1", "soll", 'vorgaenge = ["kontakt"]\nverlangt = { art = "form", formen = ["praesenz"] }'
)
VIDEO = regel(
    "ausnahme",
    "V-2",
    "kann",
    'von = ["V-1"]\nbedingungen = [{ art = "form", formen = ["video"] }, '
    '{ art = "angabe", schluessel = "einverstanden", bezeichnung = "die Person ist einverstanden" }]',
)


# --- Tatsachen mit Gründen ---------------------------------------------------------------------------------------------


def test_eine_tatsache_die_ein_soll_bricht_ist_mit_gruenden_entschuldigt_und_ohne_ein_verstoss() -> None:
    fall = buehne(PRAESENZ)
    assert verstoesse(fall.versuche(kontakt())) == []
    assert verstoesse(fall.versuche(kontakt(Kontaktform.TELEFON))) == ["V-1"]
    begruendet = fall.versuche(kontakt(Kontaktform.TELEFON, abweichungen={"V-1": "Glatteis"}))
    assert verstoesse(begruendet) == []
    assert isinstance(begruendet, Angenommen)
    assert begruendet.ereignisse[0].erfassung.entschuldigt == ("V-1",)
    assert begruendet.ereignisse[0].begruendungen == {"V-1": "Glatteis"}


def test_ein_muss_entschuldigen_auch_gruende_nicht() -> None:
    fall = buehne(PRAESENZ.replace('"soll"', '"muss"'))
    begruendet = fall.versuche(kontakt(Kontaktform.TELEFON, abweichungen={"V-1": "Glatteis"}))
    assert verstoesse(begruendet) == ["V-1"]
    assert isinstance(begruendet, Angenommen)
    assert begruendet.ereignisse[0].erfassung.entschuldigt == ()


@pytest.mark.parametrize(
    ("felder", "feld"),
    [
        ({"angaben": {"gibt_es_nicht": True}}, "angaben.gibt_es_nicht"),
        ({"abweichungen": {"V-99": "x"}}, "abweichungen.V-99"),
    ],
)
def test_worte_die_kein_regelwerk_kennt_gehen_nicht_verloren_sondern_werden_abgelehnt(
    felder: dict[str, object], feld: str
) -> None:
    abgelehnt = buehne(PRAESENZ).abgelehnt(kontakt(**felder))
    assert abgelehnt.feld == feld


def test_eine_angabe_die_nur_bei_einem_anderen_vorgang_zaehlen_kann_wird_abgelehnt() -> None:
    fall = buehne(PRAESENZ, VIDEO)
    abgelehnt = fall.abgelehnt(TerminversaeumnisErfassen(am=TAG, angaben={"einverstanden": True}))
    assert abgelehnt.feld == "angaben.einverstanden"


# --- Ausnahmen ---------------------------------------------------------------------------------------------------------


def test_eine_erlaubnis_gilt_wenn_alle_ihre_bedingungen_vorliegen_und_steht_dann_im_eintrag() -> None:
    fall = buehne(PRAESENZ, VIDEO)
    erlaubt = fall.versuche(kontakt(Kontaktform.VIDEO, angaben={"einverstanden": True}))
    assert verstoesse(erlaubt) == [] and set(angewandt(erlaubt)) >= {"V-1", "V-2"}
    assert verstoesse(fall.versuche(kontakt(Kontaktform.VIDEO))) == ["V-1"]
    assert verstoesse(fall.versuche(kontakt(Kontaktform.VIDEO, angaben={"einverstanden": False}))) == ["V-1"]
    assert verstoesse(fall.versuche(kontakt(Kontaktform.TELEFON, angaben={"einverstanden": True}))) == ["V-1"]


def test_die_ablehnung_nennt_auch_den_weg_ueber_die_ausnahme() -> None:
    fall = buehne(
        regel("zugangskriterium", "V-3", "soll", 'kriterium = { art = "alter", unter = 30 }'),
        regel("ausnahme", "V-4", "kann", 'von = ["V-3"]\nbedingungen = [{ art = "begruendung" }]'),
    )
    assert FM.fachkraft is not None
    zugang = FallUebernehmen(am=TAG, fachkraft=FM.fachkraft)
    (verstoss,) = fall.abgelehnt(zugang).verstoesse
    assert verstoss.abhilfe.startswith("Alter: unter 30 Jahre; oder die Ausnahme nach V-4: eine Begründung")
    mit_gruenden = fall.versuche(zugang.model_copy(update={"begruendung": "Vorsorge"}))
    assert isinstance(mit_gruenden, Angenommen) and "V-4" in angewandt(mit_gruenden)


def test_wen_eine_ausnahme_nicht_meint_fuer_den_gilt_die_regel() -> None:
    ausnahme = regel("ausnahme", "V-5", "muss", 'von = ["V-1"]\ngeltung = { status = ["in_massnahme"] }')
    fall = buehne(PRAESENZ, ausnahme)
    telefon = kontakt(Kontaktform.TELEFON)
    assert verstoesse(fall.versuche(telefon)) == ["V-1"]
    fall.tue(MerkmalAendern(am=date(2018, 2, 1), merkmal=Merkmal.STATUS, wert=Status.IN_MASSNAHME))
    assert verstoesse(fall.versuche(telefon)) == []


# --- was verlangt werden kann ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("am", "erlaubt"), [(date(2018, 3, 14), False), (date(2018, 3, 15), True)])
def test_seit_sechs_wochen_heisst_ab_dem_tag_an_dem_sie_um_sind(am: date, erlaubt: bool) -> None:
    krank = (
        'bedingungen = [{ art = "merkmal", merkmal = "status", werte = ["arbeitsunfaehig"], seit = { wochen = 6 } }]'
    )
    fall = buehne(PRAESENZ, regel("ausnahme", "V-6", "kann", f'von = ["V-1"]\n{krank}'))
    fall.tue(MerkmalAendern(am=date(2018, 2, 1), merkmal=Merkmal.STATUS, wert=Status.ARBEITSUNFAEHIG))
    befehl = kontakt(Kontaktform.TELEFON).model_copy(update={"am": am})
    assert (verstoesse(fall.versuche(befehl)) == []) is erlaubt


def test_eine_unterbrechung_laesst_die_zeit_neu_beginnen_eine_wiederholung_nicht() -> None:
    krank = (
        'bedingungen = [{ art = "merkmal", merkmal = "status", werte = ["arbeitsunfaehig"], seit = { wochen = 6 } }]'
    )
    fall = buehne(PRAESENZ, regel("ausnahme", "V-6", "kann", f'von = ["V-1"]\n{krank}'))
    for am, wert in (
        (date(2018, 1, 10), Status.ARBEITSUNFAEHIG),
        (date(2018, 1, 20), Status.ARBEITSUNFAEHIG),
        (date(2018, 4, 1), Status.ARBEITSLOS),
        (date(2018, 4, 2), Status.ARBEITSUNFAEHIG),
    ):
        fall.tue(MerkmalAendern(am=am, merkmal=Merkmal.STATUS, wert=wert))
    assert verstoesse(fall.versuche(kontakt(Kontaktform.TELEFON))) == []
    spaeter = kontakt(Kontaktform.TELEFON).model_copy(update={"am": date(2018, 5, 13)})
    assert verstoesse(fall.versuche(spaeter)) == ["V-1"]


def test_nur_eintraege_die_gemeint_sind() -> None:
    fall = buehne(
        regel(
            "vorgangsregel",
            "V-7",
            "muss",
            'vorgaenge = ["kontakt"]\nnur = [{ ereignis = "kontakt", qualifiziert = true }]\n'
            'verlangt = { art = "vermerktyp", typen = ["beratungsvermerk"] }',
        )
    )
    assert verstoesse(fall.versuche(kontakt())) == ["V-7"]
    assert verstoesse(fall.versuche(kontakt(vermerktyp=Vermerktyp.BERATUNGSVERMERK))) == []
    nicht_gemeint = fall.versuche(kontakt(qualifiziert=False))
    assert verstoesse(nicht_gemeint) == [] and "V-7" not in angewandt(nicht_gemeint)


def test_was_zuvor_geschehen_sein_muss_und_wie_lange_es_her_sein_darf() -> None:
    fall = buehne(
        regel(
            "vorgangsregel",
            "V-8",
            "muss",
            'vorgaenge = ["ablehnung"]\nverlangt = { art = "vorher", ereignis = "profiling_erstellt", '
            'teile = ["bedarf"], innerhalb = { monate = 1 } }',
        )
    )
    ablehnung = FallAblehnen(am=TAG)
    (verstoss,) = fall.abgelehnt(ablehnung).verstoesse
    assert verstoss.abhilfe == "zuvor: Profiling, mit Bedarf, höchstens 1 Monat her"
    fall.tue(ProfilErstellen(am=date(2018, 1, 31), teile=(Profilteil.BEDARF,)))
    assert isinstance(fall.versuche(FallAblehnen(am=date(2018, 2, 28))), Angenommen)
    assert isinstance(fall.versuche(ablehnung), Zurueckweisung)
    fall.tue(ProfilErstellen(am=date(2018, 2, 1)))
    assert isinstance(fall.versuche(ablehnung), Zurueckweisung), "ohne den verlangten Teil"


def test_was_an_diesem_tag_laufen_muss() -> None:
    fall = buehne(
        regel(
            "vorgangsregel",
            "V-9",
            "muss",
            'vorgaenge = ["pflichtverletzung"]\nverlangt = { art = "laufend", zeitraeume = ["egv"] }',
        )
    )
    fall.tue(EGVErfassen(am=date(2018, 1, 10), gilt_bis=date(2018, 2, 28)))
    letzter = PflichtverletzungFeststellen(am=date(2018, 2, 28))
    assert verstoesse(fall.versuche(letzter)) == []
    assert verstoesse(fall.versuche(letzter.model_copy(update={"am": TAG}))) == ["V-9"]


def test_wie_viele_handlungsbedarfe_offen_sein_duerfen() -> None:
    fall = buehne(
        regel(
            "vorgangsregel",
            "V-10",
            "muss",
            'vorgaenge = ["ablehnung"]\nverlangt = { art = "hemmnisse", anzahl = { hoechstens = 1, schwerwiegend = true } }',
        )
    )
    for schwer in (True, False, None, True):
        assert isinstance(fall.versuche(FallAblehnen(am=TAG)), Angenommen)
        fall.tue(HemmnisFeststellen(am=BEGINN, bereich=Bereich.MOTIVATION, schwerwiegend=schwer))
    (verstoss,) = fall.abgelehnt(FallAblehnen(am=TAG)).verstoesse
    assert verstoss.abhilfe == "höchstens 1 schwerwiegende Handlungsbedarfe"


@pytest.mark.parametrize(
    ("antwort", "genuegt"),
    [(Einschaetzung.JA, True), (Einschaetzung.NICHT_BEURTEILBAR, True), (Einschaetzung.NEIN, False), (None, False)],
)
def test_noch_nicht_beurteilbar_steht_niemandem_im_weg_wo_es_genuegt(
    antwort: Einschaetzung | None, genuegt: bool
) -> None:
    kriterium = '{ art = "einschaetzung", schluessel = "x", frage = "Ist es so?", unklar_genuegt = true }'
    fall = buehne(regel("zugangskriterium", "V-11", "muss", f"kriterium = {kriterium}"))
    assert FM.fachkraft is not None
    einschaetzungen = {"x": antwort} if antwort is not None else {}
    ergebnis = fall.versuche(FallUebernehmen(am=TAG, fachkraft=FM.fachkraft, einschaetzungen=einschaetzungen))
    assert isinstance(ergebnis, Angenommen) is genuegt


def test_ein_kriterium_nur_fuer_manche() -> None:
    kriterium = (
        'geltung = { alter_unter = 25 }\nkriterium = { art = "merkmal", merkmal = "status", werte = ["arbeitslos"] }'
    )
    fall = buehne(regel("zugangskriterium", "V-12", "muss", kriterium))
    assert FM.fachkraft is not None
    zugang = FallUebernehmen(am=TAG, fachkraft=FM.fachkraft)
    assert isinstance(fall.versuche(zugang), Angenommen)
    fall.geboren = date(2000, 1, 1)
    (verstoss,) = fall.abgelehnt(zugang).verstoesse
    assert verstoss.abhilfe == "Status: arbeitslos"


# --- Zeiträume ---------------------------------------------------------------------------------------------------------


def test_ein_zeitraum_kann_nicht_zu_etwas_anderem_werden() -> None:
    fall = buehne()
    (nr,) = fall.tue(ZeitraumFesthalten(am=BEGINN, art=Zeitraumart.MASSNAHME, von=BEGINN))
    kennung = fall.akte.eintraege[nr - 1].ereignis.zeitraum  # type: ignore[attr-defined]  # it is one
    abgelehnt = fall.abgelehnt(ZeitraumFesthalten(am=TAG, zeitraum=kennung, art=Zeitraumart.AUSBILDUNG, von=BEGINN))
    assert "als etwas anderes festgehalten" in abgelehnt.meldung


@pytest.mark.parametrize("art", [Zeitraumart.EGV, Zeitraumart.AUFENTHALT, Zeitraumart.LEISTUNG])
def test_was_aus_eigenen_vorgaengen_folgt_wird_nicht_als_zeitraum_erfasst(art: Zeitraumart) -> None:
    with pytest.raises(ValueError, match="folgt aus eigenen Vorgängen"):
        ZeitraumFesthalten(am=BEGINN, art=art, von=BEGINN)


def test_angaben_gibt_es_auch_zu_einem_versaeumten_termin() -> None:
    angabe = (
        'vorgaenge = ["termin_versaeumt"]\nschluessel = "erinnert"\nbezeichnung = "an den Termin war erinnert worden"'
    )
    fall = buehne(regel("angabe", "V-13", "kann", angabe))
    befehl = TerminversaeumnisErfassen(am=TAG, angaben={"erinnert": True})
    assert angewandt(fall.versuche(befehl)) == ("V-13",)
    assert angewandt(fall.versuche(befehl.model_copy(update={"angaben": {"erinnert": False}}))) == ()
