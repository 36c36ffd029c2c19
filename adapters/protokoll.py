"""What the server writes about itself: one line of JSON per thing that happened, and nothing personal.

No message of an exception is written, because it may hold what somebody typed: only its class and where it came from.
"""

import logging
import sys
import traceback
from collections.abc import MutableMapping
from functools import cache
from typing import Any

import structlog

Zeile = MutableMapping[str, Any]


def einrichten(stufe: int = logging.INFO) -> None:
    """For a server: own lines as JSON on stderr; libraries from warnings on, in the same shape."""
    _einstellen(stufe)
    wurzel = logging.getLogger()
    wurzel.handlers = [_Fremdes()]
    wurzel.setLevel(logging.WARNING)


def _einstellen(stufe: int) -> None:
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True, key="zeit"),
            ohne_meldung,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(stufe),
        logger_factory=_Stderr,
    )
    _gebunden.cache_clear()


class _Stderr:
    """Looks up stderr with every line: tests and terminals replace it."""

    def __init__(self, *_: object) -> None:
        """Structlog hands names over that nobody needs."""

    def msg(self, zeile: str) -> None:
        sys.stderr.write(f"{zeile}\n")
        sys.stderr.flush()

    debug = info = warning = error = critical = msg


def protokoll() -> structlog.typing.FilteringBoundLogger:
    """The logger of this program; who has set up nothing hears of errors only."""
    if not structlog.is_configured():
        _einstellen(logging.ERROR)
    return _gebunden()


# Every request writes a line: the logger is made once and not for each.
@cache
def _gebunden() -> structlog.typing.FilteringBoundLogger:
    logger: structlog.typing.FilteringBoundLogger = structlog.get_logger().bind()
    return logger


def ohne_meldung(_logger: Any, _methode: str, zeile: Zeile) -> Zeile:
    """Replaces `fehler` (an exception) by its class and its way through the code."""
    fehler = zeile.get("fehler")
    if isinstance(fehler, BaseException):
        zeile["fehler"] = type(fehler).__qualname__
        zeile["weg"] = [
            f"{rahmen.filename.rpartition('/')[2]}:{rahmen.lineno} {rahmen.name}"
            for rahmen in traceback.extract_tb(fehler.__traceback__, limit=-12)
        ]
    return zeile


class _Fremdes(logging.Handler):
    """Lines of libraries: where from and how bad. What they say may hold what somebody typed, so it is left out."""

    def emit(self, record: logging.LogRecord) -> None:
        fehler = record.exc_info[1] if record.exc_info else None
        felder = {"bibliothek": record.name, "stelle": f"{record.module}:{record.lineno}"}
        if fehler is not None:
            protokoll().error("bibliothek", fehler=fehler, **felder)
        else:
            protokoll().warning("bibliothek", **felder)
