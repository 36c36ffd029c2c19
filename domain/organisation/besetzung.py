"""Who is specialised in what, and whether the office keeps the Schwerpunkte its Regelwerk asks for."""

from collections.abc import Iterable, Iterator
from datetime import date
from uuid import UUID

from domain.organisation.amt import Amt
from domain.organisation.befund import Befund
from domain.organisation.fachkraft import Fachkraft, Team
from domain.regelwerk.besetzungsregel import Besetzungsregel
from domain.regelwerk.regeln import Regeln
from domain.vokabular import Funktion, Schwerpunkt
from domain.woerter import mit, wort


def schwerpunkte(person: Fachkraft, team: Team | None, tag: date) -> frozenset[Schwerpunkt]:
    """What somebody is specialised in on that day, of their own or by their team."""
    return person.schwerpunkte(tag) | (team.schwerpunkte(tag) if team is not None else frozenset())


def besetzungsbefunde(regeln: Regeln, amt: Amt, tag: date) -> Iterator[Befund]:
    """Where nobody in the function a rule names has the Schwerpunkt it names."""
    for regel in regeln.von(Besetzungsregel):
        for gegenstand, wo, leute in _einheiten(regel, amt, tag):
            rollen = set(regeln.rollen(regel.funktion))
            vorhanden = {
                schwerpunkt
                for person in leute
                if not rollen.isdisjoint(person.rollen(tag))
                for schwerpunkt in schwerpunkte(person, amt.teams.get(person.team(tag)), tag)
            }
            for schwerpunkt in regel.schwerpunkte:
                if schwerpunkt not in vorhanden:
                    yield Befund(regel, gegenstand, _satz(wo, regel.funktion, schwerpunkt))


def _satz(wo: str, funktion: Funktion, schwerpunkt: Schwerpunkt) -> str:
    return f"{wo} hat niemand aus {mit(funktion)} den {wort(schwerpunkt)}."


def _einheiten(regel: Besetzungsregel, amt: Amt, tag: date) -> Iterator[tuple[UUID | None, str, Iterable[Fachkraft]]]:
    """Where the rule is to be kept, what that is called, and who works there. A team nobody works in is none."""
    da = [person for person in amt.fachkraefte.values() if person.ist_da(tag)]
    match regel.je:
        case "mandant":
            yield None, "Im ganzen Jobcenter", da
        case "geschaeftsstelle":
            for stelle in sorted(amt.geschaeftsstellen.values(), key=lambda stelle: (stelle.name, stelle.id)):
                dort = {team.id for team in amt.teams.values() if team.geschaeftsstelle(tag) == stelle.id}
                leute = [person for person in da if person.team(tag) in dort]
                yield stelle.id, f"In der Geschäftsstelle „{stelle.name}“", leute
        case "team":
            for team in sorted(amt.teams.values(), key=lambda team: (team.name, team.id)):
                leute = [person for person in da if person.team(tag) == team.id]
                if leute and (regel.teamarten is None or team.art in regel.teamarten):
                    yield team.id, f"Im Team „{team.name}“", leute
