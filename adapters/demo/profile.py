"""What is found out about a person: Profiling, obstacles and strengths with it."""

from datetime import date
from typing import Any

from adapters.demo import hemmnisse, texte
from adapters.demo.angaben import ergaenzt
from adapters.demo.lebenslauf import Lebenslauf
from adapters.demo.lose import Besonderheit, Weg
from adapters.demo.vorschriften import ist_verlangt, pflichtfelder
from domain.befehle import ProfilErstellen
from domain.vokabular import Bereich, Profillage, Profilteil

KOMPLEX = (Profillage.ENTWICKLUNGSPROFIL, Profillage.STABILISIERUNGSPROFIL, Profillage.UNTERSTUETZUNGSPROFIL)
INTEGRATIONSNAH = (Profillage.MARKTPROFIL, Profillage.AKTIVIERUNGSPROFIL, Profillage.FOERDERPROFIL)
VIER_PHASEN_SEIT = date(2009, 6, 1)
"""Before that nobody knew a Profillage."""
EIGENER_VERMERK = 0.3
"""How often it is written down as a kind of its own, where the rules offer one."""
MIT_ABGLEICH = 0.2
"""How often both views are written down where no rule asks for it."""


def erstes(leben: Lebenslauf, tag: date) -> None:
    """The first Profiling, with the obstacles it found."""
    komplex = leben.los.weg is not Weg.VERMITTLUNG or leben.rng.random() < 0.3
    lage = leben.rng.choices(KOMPLEX, (5, 5, 1))[0] if komplex else leben.rng.choice(INTEGRATIONSNAH)
    _erstellen(
        leben,
        tag,
        texte.PROFILING_SCHULE if leben.hat(Besonderheit.SCHULKIND) else texte.PROFILING,
        {
            **_lage(tag, lage, integrierbar=not komplex),
            "teile": (Profilteil.GESAMTSITUATION, Profilteil.RESSOURCEN),
        },
    )
    bereiche = [Bereich.LEISTUNGSFAEHIGKEIT, Bereich.RAHMENBEDINGUNGEN]
    if komplex:
        for _ in range(2 if leben.rng.random() < 0.06 else 3):
            hemmnisse.feststellen(leben, tag, leben.rng.choice(bereiche), schwer=0.96)
    for _ in range(leben.rng.choice((0, 1, 1, 2))):
        hemmnisse.feststellen(leben, tag, leben.rng.choice(list(Bereich)))
    if leben.rng.random() < 0.3:
        hemmnisse.ressource(leben, tag)


def im_fallmanagement(leben: Lebenslauf, tag: date) -> None:
    """The Profiling of the Fallmanagement; some leave parts of it out."""
    vollstaendig = leben.rng.random() > leben.fm.sorgfalt.lueckenhaft
    lage = leben.rng.choice((Profillage.ENTWICKLUNGSPROFIL, Profillage.STABILISIERUNGSPROFIL))
    felder = _lage(tag, lage, integrierbar=leben.rng.random() < 0.1)
    felder["teile"] = tuple(Profilteil) if vollstaendig else (Profilteil.GESAMTSITUATION, Profilteil.BEDARF)
    verlangt = "abgleich" in pflichtfelder(leben, "profiling_erstellt", tag)
    if leben.rng.random() < (1 - leben.fm.sorgfalt.lueckenhaft if verlangt else MIT_ABGLEICH):
        selbst, fremd, abgleich = leben.rng.choice(texte.EINSCHAETZUNGEN)
        felder |= {"selbsteinschaetzung": selbst, "fremdeinschaetzung": fremd, "abgleich": abgleich}
    _erstellen(leben, tag, texte.PROFILING, felder)
    verlangt = ist_verlangt(leben, "ressource_festgestellt", tag)
    if leben.rng.random() < (0.97 - leben.fm.sorgfalt.lueckenhaft if verlangt else 0.4):
        hemmnisse.ressource(leben, tag)


def _lage(tag: date, lage: Profillage, *, integrierbar: bool) -> dict[str, Any]:
    if tag < VIER_PHASEN_SEIT:
        return {}
    return {"profillage": lage, "integrierbar_binnen_12_monaten": integrierbar}


def _erstellen(leben: Lebenslauf, tag: date, vermerke: tuple[str, ...], felder: dict[str, Any]) -> None:
    befehl = ProfilErstellen(am=tag, vermerk=leben.rng.choice(vermerke), **felder)
    regeln = leben.regeln(tag).vorgangsregeln("profiling_erstellt")
    typen = [typ for regel in regeln for muster in regel.nur for typ in muster.vermerktypen or ()]
    if typen and leben.rng.random() < EIGENER_VERMERK:
        befehl = befehl.model_copy(update={"vermerktyp": leben.rng.choice(typen)})
    leben.tue(ergaenzt(leben, tag, "profiling_erstellt", befehl, leben.zustaendig))
