"""Can the scenarios fail? Every number of every regulation is changed by one, every rule is left out, and what runs beside
another rule takes its place, and each time a scenario tagged with the statement of that rule must turn red.

That they are green with the texts as shipped is what they say themselves when the suite runs. `bund-sgb2` is not looked at:
its rules come from the statute, not from the catalogue of statements, so there are no tags for them.
"""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest

from adapters.anwendung.regelwerke import mitgelieferte
from tests.features.lauf import Lauf, ersetzt

REGELWERKE = {kennung: text for kennung, text in mitgelieferte().items() if kennung != "bund-sgb2"}
KEINE_REGEL = {"regelwerk", "nicht_umgesetzt"}
KEIN_MASS = {"geprueft_am"}
"""When somebody last compared the rule with its source: changes no judgement."""

ZAHL = re.compile(r"\b(?:\d{4}-\d{2}-\d{2}|\d+)\b")
SCHRITTE = (1, -1, 2)
"""One more; or one less; or two more: the 31st is in neither of the months beside January."""
Pfad = tuple[str | int, ...]


@dataclass(frozen=True)
class Mutation:
    """A text with one thing changed, which the scenarios with this tag must notice; several if not each can be a Regelwerk."""

    name: str
    fassungen: tuple[str, ...]
    aussage: str


def blaetter(wert: object, pfad: Pfad = ()) -> Iterator[tuple[Pfad, object]]:
    """Every value of a parsed file that is not a table or a list, with its path."""
    if isinstance(wert, Mapping):
        for name, teil in wert.items():
            yield from blaetter(teil, (*pfad, name))
    elif isinstance(wert, list):
        for stelle, teil in enumerate(wert):
            yield from blaetter(teil, (*pfad, stelle))
    else:
        yield pfad, wert


def masse(text: str) -> dict[Pfad, int | date]:
    """The numbers and days in the rules of a file, by their path."""
    return {
        pfad: wert
        for pfad, wert in blaetter(tomllib.loads(text))
        if isinstance(wert, int | date)
        and not isinstance(wert, bool)
        and pfad[0] not in KEINE_REGEL
        and pfad[-1] not in KEIN_MASS
    }


def kennung(text: str, pfad: Pfad) -> str:
    """The rule a value belongs to: the id of the innermost table around it that has one."""
    wert: object = tomllib.loads(text)
    gefunden = ""
    for schritt in pfad:
        assert isinstance(wert, dict | list)
        wert = wert[schritt]  # type: ignore[index]  # the path was made by walking this value
        if isinstance(wert, dict) and "id" in wert:
            gefunden = str(wert["id"])
    return gefunden


def aussage(regel: str) -> str:
    """The statement a rule belongs to."""
    return regel.partition(":")[0]


def bloecke(text: str) -> list[str]:
    """The parts of a file: its head, and each rule."""
    return re.split(r"^(?=\[\[\w+\]\])", text, flags=re.MULTILINE)


def um(wert: str, schritt: int) -> str:
    """The number or day as written, changed by so much."""
    return str(date.fromisoformat(wert) + timedelta(days=schritt)) if "-" in wert else str(int(wert) + schritt)


def geaenderte_zahlen(text: str) -> Iterator[Mutation]:
    """Every number in the rules once, changed by the first step the loader does not refuse."""
    teile = bloecke(text)
    assert sum(len(masse(block)) for block in teile) == len(masse(text)), "eine Zahl steht in keinem Block allein"
    for stelle, block in enumerate(teile):
        vorher = masse(block)
        offen = set(vorher)
        ohne_worte = re.sub(r'"[^"]*"|#.*', lambda treffer: " " * len(treffer[0]), block)
        for zahl in ZAHL.finditer(ohne_worte) if vorher else ():
            neue = [block[: zahl.start()] + um(zahl[0], schritt) + block[zahl.end() :] for schritt in SCHRITTE]
            geaendert = {pfad for neu in neue for pfad, wert in masse(neu).items() if wert != vorher[pfad]}
            if not geaendert:
                continue  # not a number of a rule
            (pfad,) = geaendert
            offen.discard(pfad)
            regel = kennung(block, pfad)
            name = f"{regel}: {'.'.join(str(teil) for teil in pfad[2:])} {zahl[0]}"
            ganze = ("".join((*teile[:stelle], neu, *teile[stelle + 1 :])) for neu in neue)
            yield Mutation(name, tuple(ganze), aussage(regel))
        assert not offen, f"nicht geändert: {offen}"


def fehlende_regeln(text: str) -> Iterator[Mutation]:
    """Every rule once, left out; what names it beside it no longer does.

    Not those that only say by which Vorgang something is booked and stand beside other rules of their statement: they
    demand nothing, and the entry names the statement for the sake of the others.
    """
    teile = bloecke(text)
    for stelle, block in enumerate(teile):
        gefunden = re.search(r'^id = "([^"]+)"', block, re.MULTILINE)
        if not block.startswith("[[") or gefunden is None or block.startswith("[[geltungsdauer]]"):
            continue
        if 'art = "vorgang"' in block and text.count(f'id = "{gefunden[1]}:') > 0:
            continue
        neu = "".join(ohne_nennung(b, gefunden[1]) for b in teile[:stelle] + teile[stelle + 1 :])
        if block.startswith("[[frist]]"):
            neu = ohne_pflicht(neu, tomllib.loads(block)["frist"][0]["pflicht"])
        if block.startswith("[[angabe]]"):
            neu = ohne_angabe(neu, tomllib.loads(block)["angabe"][0]["schluessel"])
        if block.startswith("[[begriff]]"):
            neu = ohne_begriff(neu, tomllib.loads(block)["begriff"][0]["schluessel"])
        yield Mutation(f"{gefunden[1]}: fehlt", (neu,), aussage(gefunden[1]))


def ohne_nennung(block: str, kennung: str) -> str:
    """A rule that no longer names that other one; nothing of an exemption from that one alone."""
    if f'"{kennung}"' not in block:
        return block
    block = re.sub(rf'^(?:statt|neben) = \["{re.escape(kennung)}"\]\n', "", block, flags=re.MULTILINE)
    if (genannte := re.search(r"\bkennzahlen = \[.*\]", block)) is not None:
        andere = [eine for eine in tomllib.loads(genannte[0])["kennzahlen"] if eine != kennung]
        return block.replace(genannte[0], f"kennzahlen = {json.dumps(andere)}")
    von = re.search(r"^von = \[.*\]$", block, re.MULTILINE)
    if von is None:
        return block
    bleibende = [genannte for genannte in tomllib.loads(von[0])["von"] if genannte != kennung]
    return block.replace(von[0], f"von = {json.dumps(bleibende)}") if bleibende else ""


def ohne_pflicht(text: str, pflicht: str) -> str:
    """No figure about a duty that no rule has any more."""
    if re.search(rf'^pflicht = "{pflicht}"', text, re.MULTILINE) is not None:
        return text
    bloecke = re.split(r"^(?=\[\[\w+\]\])", text, flags=re.MULTILINE)
    gemeint = re.compile(rf'^misst = .*\bpflicht(?:en)? = \[?"{pflicht}"', re.MULTILINE)
    return "".join(block for block in bloecke if gemeint.search(block) is None)


def ohne_angabe(text: str, schluessel: str) -> str:
    """No pattern asks for this statement any more."""

    def kuerze(liste: re.Match[str]) -> str:
        andere = (wort for wort in liste[2].split(", ") if wort != f'"{schluessel}"')
        return f"{liste[1]}[{', '.join(andere)}]"

    return re.sub(r"\b((?:keine_)?angaben = )\[([^\]]*)\]", kuerze, text)


def ohne_begriff(text: str, schluessel: str) -> str:
    """No pattern asks for this word any more; one that asked for nothing else asks nothing."""

    def kuerze(liste: re.Match[str]) -> str:
        andere = [wort for wort in liste[2].split(", ") if wort != f'"{schluessel}"']
        return f"{liste[1]}[{', '.join(andere)}]" if andere else ""

    return re.sub(r"(, (?:anlaesse|arbeitsschritte|ziele) = )\[([^\]]*)\]", kuerze, text)


def ersetztes_nebeneinander(text: str) -> Iterator[Mutation]:
    """Every rule that runs beside another once, taking its place instead."""
    for neben in re.finditer(r"^neben(?= = )", text, re.MULTILINE):
        (regel,) = re.findall(r'^id = "([^"]+)"', text[: neben.start()], re.MULTILINE)[-1:]
        yield Mutation(f"{regel}: statt", (text[: neben.start()] + "statt" + text[neben.end() :],), aussage(regel))


@pytest.mark.parametrize("regelwerk", sorted(REGELWERKE))
def test_jede_aenderung_eines_regelwerks_faellt_in_einem_szenario_seiner_aussage_auf(
    regelwerk: str, tmp_path: Path
) -> None:
    """All in one process: to start it and to collect the scenarios takes as long as some hundred of them."""
    text = REGELWERKE[regelwerk]
    mutationen = [*geaenderte_zahlen(text), *fehlende_regeln(text), *ersetztes_nebeneinander(text)]
    assert len({mutation.name for mutation in mutationen}) == len(mutationen)
    laeufe = [Lauf(tag=m.aussage, regelwerk=regelwerk, fassungen=m.fassungen) for m in mutationen]
    ausgaenge = list(zip(mutationen, ersetzt(tmp_path, laeufe), strict=True))
    assert [mutation.name for mutation, ausgang in ausgaenge if ausgang.fassung is None] == [], "kein Regelwerk"
    unbemerkt = [
        f"{mutation.name}, Fassung {ausgang.fassung} ({ausgang.gelaufen} Szenarien, {ausgang.ausnahme or 'alle grün'})"
        for mutation, ausgang in ausgaenge
        if ausgang.ausnahme != "AssertionError"
    ]
    assert not unbemerkt, "\n".join(["bleibt unbemerkt:", *unbemerkt])


def test_alle_zahlen_der_regeln_werden_gefunden() -> None:
    text = REGELWERKE["ilm-kreis-14-2017"]
    gefunden = {(aussage(kennung(text, pfad)), pfad[-1]) for pfad in masse(text)}
    assert gefunden >= {
        ("ILM-5.3", "tage"),
        ("ILM-5.3", "alter_unter"),
        ("ILM-2.2", "mindestens"),
        ("ILM-8.1", "gueltig_ab"),
    }
