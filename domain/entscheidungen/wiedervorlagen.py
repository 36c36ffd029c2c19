"""What a Fachkraft wants to be shown a case again for: no rule asks for it, and none forbids it."""

from uuid import uuid5

from domain import ereignisse
from domain.akte import Akte
from domain.befehle import WiedervorlageErledigen, WiedervorlageSetzen, WiedervorlageVerschieben
from domain.entscheidungen.erfassen import tatsache
from domain.entscheidungen.ergebnis import Ergebnis, ungueltig
from domain.entscheidungen.umstaende import Umstaende


def decide_setzen(akte: Akte, befehl: WiedervorlageSetzen, umstaende: Umstaende) -> Ergebnis:
    """The case shall be shown again. Its id is made as that of a Hemmnis."""
    fachkraft = befehl.fachkraft or umstaende.akteur.fachkraft
    if fachkraft is None or fachkraft not in umstaende.fachkraefte:
        return ungueltig("fachkraft", "Wem der Fall wieder vorzulegen ist, ist anzugeben.")
    kennung = befehl.wiedervorlage or uuid5(akte.fall_id, f"wiedervorlage/{akte.version + 1}")
    return tatsache(
        akte, befehl, ereignisse.WiedervorlageGesetzt, umstaende, wiedervorlage=kennung, fachkraft=fachkraft
    )


def decide_verschieben(akte: Akte, befehl: WiedervorlageVerschieben, umstaende: Umstaende) -> Ergebnis:
    """On another day."""
    return tatsache(akte, befehl, ereignisse.WiedervorlageVerschoben, umstaende)


def decide_erledigen(akte: Akte, befehl: WiedervorlageErledigen, umstaende: Umstaende) -> Ergebnis:
    """Done."""
    return tatsache(akte, befehl, ereignisse.WiedervorlageErledigt, umstaende)
