"""The order of checks, idempotency, versions and positions: what a client may rely on when something goes wrong."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from uuid import uuid4

import pytest

from domain.vokabular import Rolle
from tests.ende.haus import ANDERER, Haus

KONTAKT = {"am": "2018-10-02", "form": "praesenz", "qualifiziert": True, "vermerk": "ein Gespräch"}
FM = Rolle.FALLMANAGER


def art(antwort: object) -> str:
    return str(antwort.json()["type"]).rpartition(":")[2]  # type: ignore[attr-defined]  # a response of the test client


# --- the order -------------------------------------------------------------------------------------------------------


def test_jede_pruefung_kommt_vor_der_naechsten(haus: Haus) -> None:
    """One request in which everything is wrong; what is mended step by step uncovers the next answer."""
    fall = haus.neuer_fall()
    fremd = haus.neuer_fall(fachkraft=str(haus.neue_fachkraft(Rolle.IFK, haus.neues_team("Team 2"))))
    haus.angenommen(f"faelle/{fall}/kontakte", KONTAKT, Idempotency_Key="verbraucht")
    vorher = haus.spitze()
    falsch = b'{"am": "morgen"}'
    kopf = {"idempotency-key": "verbraucht", "if-match": '"99"', "content-type": "text/plain"}

    def frage(welcher: str = fremd, **mehr: str) -> tuple[int, str]:
        kopf.update(mehr)
        antwort = haus.client.post(haus.adresse(f"faelle/{welcher}/kontakte"), content=falsch, headers=kopf)
        return antwort.status_code, art(antwort)

    assert frage() == (401, "nicht_angemeldet")
    assert frage(**haus.kopf(Rolle.REVISION, mandant=ANDERER)) == (404, "nicht_gefunden"), "anderer Mandant"
    assert frage(**haus.kopf(Rolle.IFK)) == (404, "nicht_gefunden"), "anderes Team"
    assert frage(str(uuid4()), **haus.kopf(Rolle.REVISION)) == (404, "nicht_gefunden")
    assert frage(fall, **haus.kopf(Rolle.REVISION)) == (403, "kein_zugriff")
    assert frage(fall, **haus.kopf(Rolle.IFK)) == (415, "medientyp")
    assert frage(fall, **{"content-type": "application/json"}) == (422, "schluessel_verbraucht")
    assert frage(fall, **{"idempotency-key": "neu"}) == (412, "veraltet")
    assert frage(fall, **{"if-match": '"2"'}) == (422, "ungueltig")
    assert haus.spitze() == vorher, "nichts davon ist gespeichert"


def test_eine_gespeicherte_antwort_gilt_auch_wenn_die_version_nicht_mehr_passt(haus: Haus) -> None:
    fall = haus.neuer_fall()
    erste, zweite = (
        haus.post(f"faelle/{fall}/kontakte", KONTAKT, Idempotency_Key="k1", If_Match='"1"') for _ in range(2)
    )
    assert erste.status_code == zweite.status_code == 201
    assert (erste.content, erste.headers["x-position"]) == (zweite.content, zweite.headers["x-position"])
    assert haus.gelesen(f"faelle/{fall}")["version"] == 2


def test_die_gespeicherte_antwort_nennt_verstoesse_und_ort_wie_beim_ersten_mal(haus: Haus) -> None:
    koerper = {"am": "2018-08-01", "name": "Muster", "vorname": "Kim", "geburtsdatum": "1980-05-05"}
    erste, zweite = (haus.post("kunden", koerper, Idempotency_Key="k") for _ in range(2))
    assert (erste.content, erste.headers["location"]) == (zweite.content, zweite.headers["location"])


@pytest.mark.parametrize("schluessel", ["", "mit leer zeichen", "x" * 201, "ä".encode().decode("latin-1")])
def test_ein_unmoeglicher_schluessel_ist_eine_ungueltige_kopfzeile(kleines_haus: Haus, schluessel: str) -> None:
    fall = kleines_haus.neuer_fall()
    kopf = [*kleines_haus.kopf().items(), ("Idempotency-Key", schluessel.encode("latin-1"))]
    antwort = kleines_haus.client.post(kleines_haus.adresse(f"faelle/{fall}/kontakte"), json=KONTAKT, headers=kopf)
    assert (antwort.status_code, art(antwort)) == (400, "ungueltiger_kopf")


# --- idempotency -----------------------------------------------------------------------------------------------------


def test_eine_wiederholung_verdoppelt_nie_auch_nicht_gleichzeitig(haus: Haus) -> None:
    fall = haus.neuer_fall()
    vorher = haus.spitze()
    with ThreadPoolExecutor(16) as pool:
        antworten = list(
            pool.map(lambda _: haus.post(f"faelle/{fall}/kontakte", KONTAKT, Idempotency_Key="k"), range(16))
        )
    assert {antwort.status_code for antwort in antworten} == {201}
    assert len({antwort.content for antwort in antworten}) == 1
    assert haus.gelesen(f"faelle/{fall}")["version"] == 2
    assert haus.spitze() == vorher + 1


def test_gleichzeitige_anlagen_unter_einem_schluessel_ergeben_eine_person(haus: Haus) -> None:
    koerper = {"am": "2018-08-01", "name": "Muster", "vorname": "Kim", "geburtsdatum": "1980-05-05"}
    with ThreadPoolExecutor(8) as pool:
        antworten = list(pool.map(lambda _: haus.post("kunden", koerper, Idempotency_Key="k"), range(8)))
    assert {antwort.status_code for antwort in antworten} == {201}
    assert len({antwort.json()["id"] for antwort in antworten}) == 1


def test_derselbe_schluessel_gehoert_jedem_selbst_und_nur_einer_adresse(haus: Haus) -> None:
    fall, anderer = haus.neuer_fall(), haus.neuer_fall()
    haus.angenommen(f"faelle/{fall}/kontakte", KONTAKT, Idempotency_Key="k")
    assert haus.post(f"faelle/{fall}/kontakte", KONTAKT, FM, Idempotency_Key="k").json()["version"] == 3
    fremde_adresse = haus.post(f"faelle/{anderer}/kontakte", KONTAKT, Idempotency_Key="k")
    assert (fremde_adresse.status_code, art(fremde_adresse)) == (422, "schluessel_verbraucht")


def test_eine_ablehnung_verbraucht_den_schluessel_nicht(haus: Haus) -> None:
    fall = haus.vorgemerkter_fall()
    abgelehnt = haus.post(f"faelle/{fall}/fallzugang", haus.zugang(gespraech=None), FM, Idempotency_Key="k")
    assert abgelehnt.status_code == 422
    haus.angenommen(f"faelle/{fall}/fallzugang", haus.zugang(), FM, Idempotency_Key="k")


# --- versions --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("if_match", "status"),
    [
        ('"1"', 201),
        ("*", 201),
        ('"7", "1"', 201),
        ('"0"', 412),
        ('W/"1"', 412),
        ("1", 400),
        ("", 400),
        ('"1" "2"', 400),
    ],
)
def test_if_match_vergleicht_stark(kleines_haus: Haus, if_match: str, status: int) -> None:
    fall = kleines_haus.neuer_fall()
    antwort = kleines_haus.post(f"faelle/{fall}/kontakte", KONTAKT, If_Match=if_match)
    assert antwort.status_code == status, antwort.text
    gelesen = kleines_haus.get(f"faelle/{fall}")
    assert gelesen.headers["etag"] == f'"{2 if status == 201 else 1}"'
    if status == 412:
        assert antwort.headers["etag"] == gelesen.headers["etag"]


def test_von_vielen_mit_derselben_version_kommt_einer_durch(haus: Haus) -> None:
    fall = haus.neuer_fall()
    with ThreadPoolExecutor(12) as pool:
        antworten = list(pool.map(lambda _: haus.post(f"faelle/{fall}/kontakte", KONTAKT, If_Match='"1"'), range(12)))
    assert sorted(antwort.status_code for antwort in antworten) == [201] + [412] * 11
    assert haus.gelesen(f"faelle/{fall}")["version"] == 2


# --- positions -------------------------------------------------------------------------------------------------------


def test_wer_seine_position_mitbringt_liest_was_er_geschrieben_hat(haus: Haus) -> None:
    for _ in range(3):
        position = haus.angenommen(
            "faelle", {"am": "2018-08-01", "kunde": haus.neuer_kunde(), "fachkraft": str(haus.ifk)}
        )
        antwort = haus.get("fallbestand", position=position["x_position"])
        assert position["id"] in {zeile["fall"] for zeile in antwort.json()["eintraege"]}
        assert int(antwort.headers["x-position"].rpartition(".")[2]) >= int(position["x_position"].rpartition(".")[2])


def test_eine_fremde_position_wird_abgelehnt(kleines_haus: Haus) -> None:
    fall = kleines_haus.neuer_fall()
    eigene = kleines_haus.get(f"faelle/{fall}").headers["x-position"]
    log, _, nummer = eigene.rpartition(".")
    fremde = kleines_haus.dienste[ANDERER].betrieb.log.log_id
    for position in (f"{fremde}.{nummer}", f"{log}.{int(nummer) + 1}", nummer, f"{log}.-1", f"{log}.{'9' * 30}", "x"):
        for name in ("position", "wissensstand"):
            antwort = kleines_haus.get(f"faelle/{fall}", Rolle.IFK, **{name: position})
            assert (antwort.status_code, art(antwort)) == (400, "fremde_position"), position


def test_jede_antwort_eines_mandanten_traegt_die_position_und_wird_nicht_aufgehoben(kleines_haus: Haus) -> None:
    fall = kleines_haus.neuer_fall()
    antworten = [
        kleines_haus.get(f"faelle/{fall}"),
        kleines_haus.get(f"faelle/{uuid4()}"),
        kleines_haus.get("fallbestand", Rolle.TECHNIK),
        kleines_haus.post(f"faelle/{fall}/kontakte", {}),
    ]
    assert [antwort.status_code for antwort in antworten] == [200, 404, 403, 422]
    for antwort in antworten:
        assert antwort.headers["x-position"].startswith(kleines_haus.dienst.betrieb.log.log_id)
        assert antwort.headers["cache-control"] == "no-store"


# --- identity --------------------------------------------------------------------------------------------------------


def test_ein_token_gilt_zwoelf_stunden_und_nur_unveraendert(kleines_haus: Haus) -> None:
    kopf = kleines_haus.kopf()

    def status(autorisierung: str) -> int:
        return kleines_haus.client.get(
            kleines_haus.adresse("regelwerke"), headers={b"Authorization": autorisierung.encode()}
        ).status_code

    gut = kopf["Authorization"]
    assert status(gut) == 200
    kopf_teil, inhalt, unterschrift = gut.removeprefix("Bearer ").split(".")
    for schlecht in (
        "",
        "Bearer",
        gut.replace("Bearer", "Basic"),
        gut[:-2],
        f"Bearer {kopf_teil}.{inhalt}.",
        # {"alg":"none"}
        f"Bearer eyJhbGciOiJub25lIn0.{inhalt}.",
        f"Bearer {kopf_teil}.{inhalt[:-4]}AAAA.{unterschrift}",
        "Bearer " + "a" * 10_000,
        "Bearer ä",
    ):
        assert status(schlecht) == 401, schlecht
    kleines_haus.uhr.jetzt += timedelta(hours=11, minutes=59)
    assert status(gut) == 200
    kleines_haus.uhr.jetzt += timedelta(minutes=1)
    antwort = kleines_haus.client.get(kleines_haus.adresse("regelwerke"), headers=kopf)
    assert (antwort.status_code, antwort.headers["www-authenticate"]) == (401, "Bearer")
    kleines_haus.uhr.stelle(date(2018, 12, 1))
    assert status(gut) == 401, "noch nicht ausgestellt"
