"""Since when somebody has a role, who stands in for whom, and how cases are divided: laws of pure values."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from uuid import UUID, uuid5

from hypothesis import given
from hypothesis import strategies as st

from domain.entscheidungen.uebergabe import verteile
from domain.entscheidungen.umstaende import Akteur, Umstaende
from domain.organisation.amt import Amt
from domain.organisation.fachkraft import Fachkraft, Team
from domain.organisation.uebergabe import Uebergabewunsch
from domain.organisation.vertretung import Vertretung, ist_beauftragt, vertretene
from domain.regelwerk.inkraft import Regelstand
from domain.vokabular import Rolle, Teamart

TEAM = UUID("00000000-0000-4000-8000-000000000003")
TAG = date(2018, 6, 1)
FM = frozenset({Rolle.FALLMANAGER})


def kraft(name: str, anteil: str = "1") -> Fachkraft:
    seit = date(2017, 1, 1)
    return Fachkraft(
        id=uuid5(TEAM, name),
        seit=seit,
        rollenreihe=((seit, (Rolle.IFK,)),),
        teams=((seit, TEAM),),
        anteile=((seit, Decimal(anteil)),),
    )


def test_eine_aufgabe_zaehlt_ab_dem_tag_an_dem_sie_ununterbrochen_uebertragen_ist() -> None:
    person = replace(
        kraft("anna"),
        rollenreihe=(
            (date(2017, 1, 1), (Rolle.IFK,)),
            (date(2018, 1, 1), (Rolle.FALLMANAGER,)),
            (date(2018, 4, 1), (Rolle.IFK,)),
            (date(2018, 6, 1), (Rolle.FALLMANAGER, Rolle.IFK)),
            (date(2018, 8, 1), (Rolle.FALLMANAGER,)),
        ),
    )
    seit = {tag: person.in_rolle_seit(FM, tag) for tag in (date(2017, 12, 31), date(2018, 1, 1), date(2018, 3, 31))}
    assert list(seit.values()) == [None, date(2018, 1, 1), date(2018, 1, 1)]
    assert person.in_rolle_seit(FM, date(2018, 4, 1)) is None
    assert person.in_rolle_seit(FM, date(2018, 9, 1)) == date(2018, 6, 1)
    gegangen = replace(person, bis=date(2018, 9, 30))
    assert gegangen.in_rolle_seit(FM, date(2018, 9, 30)) == date(2018, 6, 1)
    assert gegangen.in_rolle_seit(FM, date(2018, 10, 1)) is None


@given(st.integers(0, 30), st.integers(0, 30), st.integers(-40, 40))
def test_vertreten_wird_genau_vom_ersten_bis_zum_letzten_tag(ab: int, dauer: int, wann: int) -> None:
    anna, berta = kraft("anna"), kraft("berta")
    von, tag = TAG + timedelta(days=ab), TAG + timedelta(days=wann)
    bis = von + timedelta(days=dauer)
    anna = replace(anna, vertretungen=(Vertretung(TEAM, berta.id, von, bis),))
    fachkraefte = {anna.id: anna, berta.id: berta}
    assert (anna.id in vertretene(fachkraefte, berta.id, tag)) is (von <= tag <= bis)
    assert vertretene(fachkraefte, anna.id, tag) == ()
    assert ist_beauftragt(fachkraefte, berta.id, tag) is (tag <= bis)


@given(st.integers(1, 60), st.lists(st.sampled_from(["1", "0.5", "0.25"]), min_size=1, max_size=5))
def test_ohne_plaetze_wird_nach_den_stellen_verteilt_und_jeder_fall_genau_einmal(
    anzahl: int, anteile: list[str]
) -> None:
    leute = [kraft(f"kraft {n}", anteil) for n, anteil in enumerate(anteile)]
    amt = Amt.aus(teams={TEAM: Team(TEAM, "Team", Teamart.GEMISCHT)}, fachkraefte={p.id: p for p in leute})
    umstaende = Umstaende(
        Akteur("tl", Rolle.TEAMLEITUNG), datetime(2018, 6, 1, tzinfo=UTC), TAG, Regelstand("", 0, {}), amt=amt
    )
    wuensche = [Uebergabewunsch(fall=uuid5(TEAM, str(n))) for n in range(anzahl)]
    verteilt = verteile(wuensche, [p.id for p in leute], umstaende)
    assert verteilt is not None and len(verteilt) == anzahl
    last = {p.id: verteilt.count(p.id) / p.anteile[0][1] for p in leute}
    # Nobody has more, for their hours, than another would have with one more.
    assert all(
        last[eine.id] <= last[andere.id] + 1 / min(eine.anteile[0][1], andere.anteile[0][1])
        for eine in leute
        for andere in leute
    )
    assert verteile(wuensche, [], umstaende) is None
