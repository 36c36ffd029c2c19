"""What the features about people under 25 need beyond the rest: talks at school."""

import re

from domain.vokabular import Kontaktform
from tests.features.welt import Entwurf, Welt, zusatz


@zusatz(r"an der Schule")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    """The Fachkraft comes to where the person is."""
    entwurf.felder["form"] = Kontaktform.AUFSUCHEND
