"""Whose calendar whoever asks may look into."""

from adapters.http.operation import Aufruf
from domain.einsicht import Kalendereinsicht, kalendereinsicht


def einsicht(aufruf: Aufruf) -> Kalendereinsicht:
    """By the rules of today, whatever day is asked about: they say what may be looked at."""
    dienst, heute = aufruf.dienst, aufruf.dienst.heute()
    regeln = dienst.betrieb.gedaechtnis.regelstand().am(heute)
    return kalendereinsicht(aufruf.akteur, regeln, dienst.fachkraefte(), aufruf.reichweite.teams, heute)
