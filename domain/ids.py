"""Identities that follow from others, so that a second creation meets the first one in the same stream.

Only from keys that are not personal: a uuid5 of a name or a number could be guessed back.
"""

from uuid import UUID, uuid5

_FALLWERK = UUID("5d1c9a70-5a3e-4f0b-9c55-7b0f6c1d2e84")


def mandant_id(mandant: str) -> UUID:
    """The stream of a Mandant, by its id in the configuration (`ilm-kreis`)."""
    return uuid5(_FALLWERK, f"mandant:{mandant}")


def fall_id(mandant: str, kunde: UUID) -> UUID:
    """The Fall of a Kunde at a Mandant: one Kunde, one Fall."""
    return uuid5(mandant_id(mandant), f"fall:{kunde.hex}")


def plaetze_id(fachkraft: UUID) -> UUID:
    """The stream in which the places of a Fachkraft are taken and given back."""
    return uuid5(_FALLWERK, f"plaetze:{fachkraft.hex}")


def warteliste_id(team: UUID) -> UUID:
    """The stream of a team's Warteliste."""
    return uuid5(_FALLWERK, f"warteliste:{team.hex}")


def ansprechpersonen_id(team: UUID) -> UUID:
    """The stream in which a team names whom to ask about municipal offers."""
    return uuid5(_FALLWERK, f"ansprechpersonen:{team.hex}")
