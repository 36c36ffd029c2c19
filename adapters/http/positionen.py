"""Places in a Mandant's log as clients carry them: opaque, and of no use at another log."""

import re
from datetime import date

from adapters.anwendung.betrieb import BERLIN, Betrieb
from adapters.http.problem import Feldfehler, Name, Problem, ungueltig

KOPFZEILE = "X-Position"
_FORM = re.compile(r"([0-9A-Za-z-]{1,64})\.([0-9]{1,18})")


def schreibe(log_id: str, position: int) -> str:
    """The position as a client sees it."""
    return f"{log_id}.{position}"


def lies(text: str, betrieb: Betrieb) -> int | Problem:
    """The number behind it; one of another log, or from beyond the end of this one, is refused."""
    teile = _FORM.fullmatch(text)
    if teile is None:
        return Problem(Name.FREMDE_POSITION, "Das ist keine Position aus einer Kopfzeile X-Position.")
    if teile[1] != betrieb.log.log_id:
        return Problem(Name.FREMDE_POSITION, "Diese Position stammt aus einem anderen Protokoll.")
    position = int(teile[2])
    if position > betrieb.log.spitze():
        return Problem(Name.FREMDE_POSITION, "So weit ist dieses Protokoll noch nicht.")
    return position


def lies_wissensstand(text: str, betrieb: Betrieb) -> int | Problem:
    """The position of a Wissensstand: of a header, or the last one recorded on a past day."""
    try:
        tag = date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        tag = None
    if tag is None:
        return lies(text, betrieb)
    if tag >= betrieb.jetzt().astimezone(BERLIN).date():
        return ungueltig(Feldfehler(feld="wissensstand", grund="muss ein vergangener Tag sein"))
    return betrieb.log.position_am(tag, BERLIN) if tag.year >= 1900 else 0


def gefragter_wissensstand(text: str | None, betrieb: Betrieb) -> int | Problem | None:
    """The same where it may be left out: None asks for what is known now."""
    return None if text is None else lies_wissensstand(text, betrieb)
