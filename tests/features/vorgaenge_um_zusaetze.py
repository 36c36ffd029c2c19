"""What else can be said of these Vorgänge, left out of them, or done otherwise."""

import re

from domain.regelwerk.forderungen import AngabeGefordert
from domain.vokabular import (
    Funktion,
    Kontaktform,
    Strategiestand,
)
from domain.woerter import wort
from tests.features.vorgaenge import FUNKTIONEN, eine_von
from tests.features.vorgaenge_um import (
    ART_DES_EINTRAGS,
    DURCH,
    OHNE,
    ZITAT,
    ZITATE,
    angabe,
    begriff,
    kennung,
    wert_aus,
    zitiert,
)
from tests.features.welt import TAG, Entwurf, Welt, tag, zusatz


@zusatz(rf"mit letztem Leistungsbezug am (?P<am>{TAG})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["letzter_bezug_bis"] = tag(worte["am"])


@zusatz(r"nach Zuzug")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["zuzug"] = True


@zusatz(r"(?P<nicht>nicht )?erstmals im Leistungsbezug")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["erstmals"] = worte["nicht"] is None


@zusatz(r"unter Androhung von Rechtsfolgen")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["rechtsfolgen"] = True


@zusatz(r"mit den Sorgeberechtigten")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["mit_sorgeberechtigten"] = True


@zusatz(rf"gültig bis zum (?P<bis>{TAG})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["gilt_bis"] = tag(worte["bis"])


@zusatz(rf"mit dem Zielberuf (?P<beruf>{ZITAT})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["zielberuf"] = worte["beruf"].strip('"')


@zusatz(r"im Umfeld der Person")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["im_umfeld"] = True


@zusatz(r"nicht im Einvernehmen")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["einvernehmlich"] = False


@zusatz(rf"nun (?P<stand>{eine_von({wort(stand): stand for stand in Strategiestand})})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["stand"] = wert_aus(Strategiestand, worte["stand"])


@zusatz(r"mitunterzeichnet vom gesetzlichen Vertreter")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["mitunterzeichnet"] = True


@zusatz(rf"ohne (?P<was>{eine_von(OHNE)})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    del entwurf.felder[OHNE[worte["was"]]]


@zusatz(rf"beteiligt (?P<wer>{ZITATE})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["beteiligte"] = [FUNKTIONEN[name] for name in zitiert(worte["wer"])]


@zusatz(rf"zu (?P<name>{ZITAT})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["zeitraum"] = kennung(worte["name"].strip('"'))


@zusatz(rf"auf den (?P<termin>{TAG})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["termin"] = tag(worte["termin"])


@zusatz(r"ohne Vermerk darüber")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    del entwurf.felder["vermerk"]


@zusatz(rf"dabei (?P<was>{ZITATE})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    """Statements, in the words of the Regelwerk."""
    for worte_der_angabe in zitiert(worte["was"]):
        schluessel = angabe(welt, welt.am, ART_DES_EINTRAGS[entwurf.befehl], worte_der_angabe)
        entwurf.felder.setdefault("angaben", {})[schluessel] = True


@zusatz(rf"erledigt durch (?P<wer>{eine_von(DURCH)})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.akteur = welt.in_funktion(DURCH[worte["wer"]])


@zusatz(r"geführt vom Service")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.akteur = welt.in_funktion(Funktion.SERVICE)
    entwurf.felder |= {"fachkraft": entwurf.akteur.fachkraft, "funktion": Funktion.SERVICE}


@zusatz(rf"beteiligt auch (?P<wer>{ZITAT})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["beteiligte"].append(FUNKTIONEN[worte["wer"].strip('"')])


@zusatz(rf"anlässlich (?P<anlass>{ZITAT})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["anlass"] = begriff(welt, welt.am, "anlass", worte["anlass"].strip('"'))


@zusatz(r"mit allen verlangten Angaben")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    """Every statement that a rule in force asks for at this kind of Vorgang, whichever talk it is about."""
    regeln = welt.amt.betrieb.regelstand().am(welt.am).vorgangsregeln(ART_DES_EINTRAGS[entwurf.befehl])
    verlangt = {r.verlangt.schluessel: True for r in regeln if isinstance(r.verlangt, AngabeGefordert)}
    entwurf.felder["angaben"] = {**entwurf.felder["angaben"], **verlangt}


@zusatz(rf"außer (?P<was>{ZITATE})")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    gemacht = entwurf.felder["angaben"]
    for bezeichnung in zitiert(worte["was"]):
        schluessel = angabe(welt, welt.am, ART_DES_EINTRAGS[entwurf.befehl], bezeichnung)
        assert schluessel in gemacht, f"niemand verlangt: {bezeichnung}"
        del gemacht[schluessel]


@zusatz(r"an der Schule")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    """The Fachkraft comes to where the person is."""
    entwurf.felder["form"] = Kontaktform.AUFSUCHEND
