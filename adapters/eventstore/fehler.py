"""What can go wrong with a log. No message holds a payload: payloads may be personal."""

from uuid import UUID


class LogFehler(Exception):
    """Base of everything this package raises on purpose."""


class Versionskonflikt(LogFehler):
    """Another save was first: a number in one of these streams is taken. Nothing was stored; reload, decide again."""

    def __init__(self, stroeme: frozenset[UUID]) -> None:
        self.stroeme = stroeme
        super().__init__(f"in {len(stroeme)} Strömen ist eine Nummer schon vergeben")


class SchluesselBelegt(LogFehler):
    """This actor has already used this Idempotency-Key. Nothing was stored; the stored answer is the answer."""

    def __init__(self) -> None:
        super().__init__("der Idempotenzschlüssel ist schon belegt")


class SaveZuGross(LogFehler):
    """A save beyond its limits, refused before any I/O."""

    def __init__(self, ereignisse: int, groesse: int) -> None:
        self.ereignisse = ereignisse
        self.groesse = groesse
        super().__init__(f"{ereignisse} Ereignisse mit {groesse} Bytes sind zu viel für ein Speichern")


class LogNichtErreichbar(LogFehler):
    """The database does not answer, or not in time. After a save it is not known whether the events are stored."""


class EintragNichtLesbar(LogFehler):
    """A stored event cannot be turned back into what it was."""

    def __init__(self, thema: str, strom: UUID, nr: int, grund: str) -> None:
        self.thema = thema
        self.strom = strom
        self.nr = nr
        self.grund = grund
        super().__init__(f"{thema}, Strom {strom}, Nr. {nr}: {grund}")


class UnbekanntesThema(EintragNichtLesbar):
    """No event class has this topic. Nothing is imported to look for one."""

    def __init__(self, thema: str, strom: UUID, nr: int) -> None:
        super().__init__(thema, strom, nr, "unbekanntes Thema")


class UngueltigeEinrichtung(LogFehler):
    """The configuration names a database or a key that must not be used like this."""
