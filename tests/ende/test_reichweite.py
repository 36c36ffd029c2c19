"""Who sees what and may do what: by role, by team, on the day."""

from datetime import date
from uuid import UUID

from sqlalchemy import select

from adapters.http.reichweite import ALLES, TEAM
from adapters.http.verzeichnis import OPERATIONEN
from adapters.http.zugriffe import ZUGRIFFE
from domain.vokabular import Rolle
from tests.ende.haus import ANDERER, Haus


def sieht(haus: Haus, rolle: Rolle, fall: str) -> bool:
    status = haus.get(f"faelle/{fall}", rolle).status_code
    assert status in (200, 404)
    haus.dienst.nachziehen()
    liste = haus.get("fallbestand", rolle)
    if liste.status_code == 200:
        assert (fall in liste.text) is (status == 200), "Liste und Fall sagen dasselbe"
    return status == 200


def test_ein_fall_ist_seinem_team_und_der_leitung_des_ganzen_sichtbar(haus: Haus) -> None:
    zweites = haus.neues_team("Team 2")
    eigener = haus.neuer_fall()
    fremder = haus.neuer_fall(fachkraft=str(haus.neue_fachkraft(Rolle.IFK, zweites)))
    for rolle in TEAM:
        assert (sieht(haus, rolle, eigener), sieht(haus, rolle, fremder)) == (True, False), rolle
    for rolle in ALLES:
        assert (sieht(haus, rolle, eigener), sieht(haus, rolle, fremder)) == (True, True), rolle
    assert not sieht(haus, Rolle.TECHNIK, eigener)


def test_wer_das_team_wechselt_sieht_andere_faelle(haus: Haus) -> None:
    zweites = haus.neues_team("Team 2")
    fall = haus.neuer_fall()
    assert haus.get(f"faelle/{fall}", Rolle.FALLMANAGER).status_code == 200
    wechsel = {"am": "2018-12-03", "team": zweites, "gilt_ab": "2018-12-10"}
    haus.angenommen(f"organisation/fachkraefte/{haus.fm}/team", wechsel, Rolle.BEREICHSLEITUNG)
    assert haus.get(f"faelle/{fall}", Rolle.FALLMANAGER).status_code == 200
    haus.uhr.stelle(date(2018, 12, 10))
    assert haus.get(f"faelle/{fall}", Rolle.FALLMANAGER).status_code == 404


def test_eine_vormerkung_macht_den_fall_dem_anderen_team_sichtbar_bis_entschieden_ist(haus: Haus) -> None:
    zweites = haus.neues_team("Team 2")
    fm = haus.neue_fachkraft(Rolle.FALLMANAGER, zweites)
    fall = haus.vorgemerkter_fall()

    def sichtbar() -> bool:
        haus.dienst.nachziehen()
        kopf = haus.kopf(Rolle.FALLMANAGER, fm)
        antworten = [
            haus.client.get(haus.adresse(pfad), headers=kopf) for pfad in (f"faelle/{fall}", "fallbestand", "fristen")
        ]
        genannt = {fall in antwort.text for antwort in antworten}
        assert len(genannt) == 1, "Fall und Listen sagen dasselbe"
        assert (antworten[0].status_code == 200) is genannt.pop()
        return antworten[0].status_code == 200

    assert not sichtbar()
    haus.angenommen(f"faelle/{fall}/vormerkungen", haus.vormerkung() | {"team": zweites})
    assert sichtbar()
    haus.angenommen(f"faelle/{fall}/vormerkungen", haus.vormerkung())
    assert not sichtbar(), "die letzte Vormerkung gilt"
    haus.angenommen(f"faelle/{fall}/vormerkungen", haus.vormerkung() | {"fachkraft": str(fm)})
    assert sichtbar(), "auch einer Fachkraft, nicht nur einem Team"
    haus.angenommen(f"faelle/{fall}/fallzugang", haus.zugang(), Rolle.FALLMANAGER)
    assert not sichtbar()


def test_wer_keine_fachkraft_ist_gehoert_zu_keinem_team(kleines_haus: Haus) -> None:
    fall = kleines_haus.neuer_fall()
    niemand = kleines_haus.identitaet.ausstellen(kleines_haus.mandant, Rolle.IFK, None, kleines_haus.uhr.jetzt)
    antwort = kleines_haus.client.get(
        kleines_haus.adresse(f"faelle/{fall}"), headers={"Authorization": f"Bearer {niemand}"}
    )
    assert antwort.status_code == 404


def test_ein_token_des_einen_mandanten_oeffnet_beim_anderen_nichts(kleines_haus: Haus) -> None:
    for pfad in ("regelwerke", "fallbestand", "organisation/teams"):
        adresse = f"/api/v1/{ANDERER}/{pfad}"
        antwort = kleines_haus.client.get(adresse, headers=kleines_haus.kopf(Rolle.REVISION))
        assert antwort.status_code == 404
        unbekannt = kleines_haus.client.get(f"/api/v1/gibt-es-nicht/{pfad}", headers=kleines_haus.kopf(Rolle.REVISION))
        assert unbekannt.json() == antwort.json(), "ob es ihn gibt, ist nicht zu sehen"


def test_nur_die_rollen_der_tabelle_duerfen(kleines_haus: Haus) -> None:
    for operation in OPERATIONEN:
        if "{" in operation.pfad:
            continue
        for rolle in Rolle:
            if operation.methode == "GET":
                status = kleines_haus.get(operation.pfad, rolle).status_code
            else:
                status = kleines_haus.post(operation.pfad, {}, rolle).status_code
            assert (status == 403) is (rolle not in operation.rollen), (operation.id, rolle, status)


def test_wer_prueft_aendert_nichts_und_technik_sieht_keine_faelle() -> None:
    eigene = {"auswertung_festhalten", "mitteilung_festhalten"}
    for operation in OPERATIONEN:
        if operation.befehl is not None:
            assert operation.rollen.isdisjoint({Rolle.REVISION, Rolle.DATENSCHUTZ, Rolle.TECHNIK})
            # What the Controlling has run and sent it says itself; that is nothing of a case.
            assert (Rolle.CONTROLLING in operation.rollen) == (operation.id in eigene)
        if not operation.pfad.startswith("regelwerke"):
            assert Rolle.TECHNIK not in operation.rollen
        if operation.pfad.startswith("kunden"):
            assert Rolle.CONTROLLING not in operation.rollen


def test_controlling_liest_keine_texte_und_keine_personen(kleines_haus: Haus) -> None:
    kunde = kleines_haus.neuer_kunde()
    fall = kleines_haus.angenommen("faelle", {"am": "2018-08-01", "kunde": kunde, "fachkraft": str(kleines_haus.ifk)})[
        "id"
    ]
    kontakt = {"am": "2018-10-02", "form": "praesenz", "qualifiziert": True, "vermerk": "geheimer Vermerk"}
    kleines_haus.angenommen(f"faelle/{fall}/kontakte", kontakt)
    assert kleines_haus.get(f"kunden/{kunde}", Rolle.CONTROLLING).status_code == 403
    assert kleines_haus.get(f"faelle/{fall}/historie", Rolle.CONTROLLING, texte="true").status_code == 403
    ohne = kleines_haus.gelesen(f"faelle/{fall}/historie", Rolle.CONTROLLING)
    assert "geheimer Vermerk" not in str(ohne)
    assert "geheimer Vermerk" in str(kleines_haus.gelesen(f"faelle/{fall}/historie", Rolle.REVISION, texte="true"))


def test_eine_person_ohne_fall_ist_denen_bekannt_die_faelle_fuehren_mit_fall_nur_deren_team(kleines_haus: Haus) -> None:
    kunde = kleines_haus.neuer_kunde(name="Neu")
    zweites = kleines_haus.neues_team("Team 2")
    fremde = kleines_haus.neue_fachkraft(Rolle.IFK, zweites)
    adresse, kopf = kleines_haus.adresse(f"kunden/{kunde}"), kleines_haus.kopf(Rolle.IFK, fremde)
    assert kleines_haus.client.get(adresse, headers=kopf).status_code == 200
    anlage = {"am": "2018-08-01", "kunde": kunde, "fachkraft": str(kleines_haus.ifk)}
    kleines_haus.angenommen("faelle", anlage)
    assert kleines_haus.client.get(adresse, headers=kopf).status_code == 404
    suche = kleines_haus.client.post(kleines_haus.adresse("kunden/suche"), json={"name": "Neu"}, headers=kopf)
    assert suche.json()["eintraege"] == []
    nochmal = kleines_haus.client.post(kleines_haus.adresse("faelle"), json=anlage, headers=kopf)
    assert nochmal.status_code == 404, "dass es den Fall gibt, erfährt nur, wer ihn sieht"


def test_eine_teamleitung_aendert_nur_ihr_team(kleines_haus: Haus) -> None:
    fremde = kleines_haus.neue_fachkraft(Rolle.FALLMANAGER, kleines_haus.neues_team("Team 2"))
    anteil = {"am": "2018-12-03", "anteil": 0.5}
    tl = Rolle.TEAMLEITUNG
    assert kleines_haus.post(f"organisation/fachkraefte/{kleines_haus.fm}/anteil", anteil, tl).status_code == 201
    assert kleines_haus.post(f"organisation/fachkraefte/{fremde}/anteil", anteil, tl).status_code == 404


def test_wer_welchen_fall_angesehen_hat_ist_festgehalten_und_sonst_nichts(haus: Haus) -> None:
    kunde = haus.neuer_kunde(name="Unverwechselbar")
    fall = haus.angenommen("faelle", {"am": "2018-08-01", "kunde": kunde, "fachkraft": str(haus.ifk)})["id"]

    def festgehalten() -> list[tuple[str, str, str]]:
        spalten = select(ZUGRIFFE.c.durch, ZUGRIFFE.c.vorgang, ZUGRIFFE.c.gegenstaende).order_by(ZUGRIFFE.c.laufend)
        with haus.dienst.zugriffe.verbinden() as verbindung:
            return [tuple(zeile) for zeile in verbindung.execute(spalten)]

    assert festgehalten() == [], "Schreiben ist im Protokoll selbst"
    haus.gelesen(f"faelle/{fall}")
    haus.gelesen(f"faelle/{fall}/historie", Rolle.REVISION)
    haus.gelesen("fallbestand")
    haus.post("kunden/suche", {"name": "Unverwechselbar"})
    haus.gelesen("fallbestand", phase="beendet")
    haus.get(f"faelle/{UUID(int=1)}")
    haus.get("organisation/teams")
    assert festgehalten() == [
        (str(haus.ifk), "fall_lesen", fall),
        ("entwicklung-revision", "fall_historie", fall),
        (str(haus.ifk), "fallbestand", fall),
        (str(haus.ifk), "kunden_suchen", kunde),
    ]


def test_ein_mandant_ohne_alles_antwortet_mit_leeren_listen(kleines_haus: Haus) -> None:
    kleines_haus.mandant = ANDERER
    kleines_haus.dienst.nachziehen()
    for operation in OPERATIONEN:
        if operation.methode == "GET" and "{" not in operation.pfad:
            antwort = kleines_haus.get(operation.pfad, Rolle.BEREICHSLEITUNG)
            assert antwort.status_code == 200, operation.id
    assert kleines_haus.get("fallbestand", Rolle.BEREICHSLEITUNG).json() == {"eintraege": [], "weiter": None}
    for rolle in (Rolle.IFK, Rolle.TEAMLEITUNG):
        assert kleines_haus.get("fallbestand", rolle).json()["eintraege"] == []
    anlage = {"am": "2018-08-01", "kunde": str(UUID(int=1)), "fachkraft": str(UUID(int=2))}
    assert kleines_haus.post("faelle", anlage).status_code == 422
