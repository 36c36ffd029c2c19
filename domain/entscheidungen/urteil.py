"""What the rules in force say about an entry: which were asked, which are broken, and what would satisfy them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from domain.entscheidungen.ergebnis import Beanstandung, Hinweis
from domain.entscheidungen.umstaende import Umstaende
from domain.ereignisse import Fallabgang, FallEreignis, Fallzugang, Vormerkung, ZugangGeprueft
from domain.fall import Fall
from domain.fristen.sachlage import Lageermittlung
from domain.regelwerk.arten import (
    EinschaetzungKriterium,
    HemmnisKriterium,
    MerkmalKriterium,
    Regel,
    Zugangskriterium,
)
from domain.regelwerk.forderungen import FelderGefordert, FunktionGefordert, Vorgangslage, fehlendes
from domain.regelwerk.geltung import Sachlage
from domain.regelwerk.inkraft import Regeln
from domain.regelwerk.muster import ereignisart
from domain.vokabular import Einschaetzung, Funktion
from domain.woerter import oder, wort


@dataclass(frozen=True, slots=True)
class Verletzung:
    """A rule an entry would break, and what would satisfy it."""

    regel: Regel
    abhilfe: str

    def als_beanstandung(self) -> Beanstandung:
        return Beanstandung.von(self.regel, self.abhilfe)


@dataclass(frozen=True, slots=True)
class Urteil:
    """`angewandt`: every rule that was asked, by statement. `verletzt`: those the entry breaks."""

    angewandt: tuple[str, ...]
    verletzt: tuple[Verletzung, ...]


def beurteile(ereignis: FallEreignis, fall: Fall, umstaende: Umstaende) -> Urteil:
    """All rules of the day of the entry over the entry as it would be recorded. `fall`: the state before it on that day."""
    regeln = umstaende.regelstand.am(ereignis.am)
    lage = Lageermittlung(umstaende.geboren).am(fall, ereignis.am)
    gefragt: dict[str, None] = {}
    verletzt: list[Verletzung] = []
    for regel, abhilfe in _pruefungen(ereignis, fall, umstaende, regeln, lage):
        gefragt[regel.aussage] = None
        if abhilfe is not None:
            verletzt.append(Verletzung(regel, abhilfe))
    return Urteil(tuple(gefragt), tuple(verletzt))


def funktionen_des_handelnden(fall: Fall | None, umstaende: Umstaende, regeln: Regeln) -> frozenset[Funktion]:
    """The functions the one who acts has: those of the role; responsible is only who is responsible for this case."""
    funktionen = regeln.funktionen(umstaende.akteur.rolle)
    if fall is not None and fall.zustaendig.fachkraft not in umstaende.akteur.handelt_fuer:
        funktionen -= {Funktion.ZUSTAENDIGE_FACHKRAFT}
    return funktionen


def _pruefungen(
    ereignis: FallEreignis, fall: Fall, umstaende: Umstaende, regeln: Regeln, lage: Sachlage
) -> Iterator[tuple[Regel, str | None]]:
    art = ereignisart(ereignis)
    vorgang = Vorgangslage(
        ereignis=ereignis,
        funktionen=funktionen_des_handelnden(fall, umstaende, regeln),
        vorgemerkt=fall.vormerkung is not None,
    )
    for instrument in regeln.instrumente:
        if art in instrument.ereignisse:
            gilt = instrument.gilt_am(ereignis.am)
            yield instrument, None if gilt else f"ein Tag im Zeitraum {_zeitraum(instrument)}"
    if isinstance(ereignis, Fallabgang):
        gruende = regeln.abgangsgruende(ereignis.grund)
        if any(grund.verlangt_nichts for grund in gruende):
            yield from ((grund, None) for grund in gruende if grund.verlangt_nichts)
            return
        for grund in gruende:
            offen = [text for f in grund.bedingungen if (text := fehlendes(f, vorgang)) is not None]
            yield grund, "; ".join(offen) if offen else None
    for kriterium in regeln.kriterien:
        if art in kriterium.bei:
            yield from _kriterium(kriterium, _neue_einschaetzungen(ereignis), fall, lage)
    for regel in regeln.vorgangsregeln(art):
        if regel.gruende is not None and isinstance(ereignis, Fallabgang) and ereignis.grund not in regel.gruende:
            continue
        if ereignis.erfassung.nachtrag and isinstance(regel.verlangt, FunktionGefordert):
            # Who enters it is not who decided it, and nobody says who did.
            continue
        if regel.geltung.trifft_zu(lage):
            yield regel, fehlendes(regel.verlangt, vorgang)
    for pflicht in regeln.dokumentationspflichten(art):
        yield pflicht, fehlendes(FelderGefordert(art="felder", felder=pflicht.felder), vorgang)


def _zeitraum(regel: Regel) -> str:
    bis = f"bis {regel.gueltig_bis:%d.%m.%Y}" if regel.gueltig_bis is not None else "ohne Ende"
    return f"{regel.gueltig_ab:%d.%m.%Y} {bis}"


def _kriterium(
    regel: Zugangskriterium, neue: Mapping[str, Einschaetzung], fall: Fall, lage: Sachlage
) -> Iterator[tuple[Regel, str | None]]:
    kriterium = regel.kriterium
    match kriterium:
        case MerkmalKriterium():
            erfuellt = lage.profillage in kriterium.werte
            yield regel, None if erfuellt else f"{wort(kriterium.merkmal)}: {oder(kriterium.werte)}"
        case HemmnisKriterium():
            anzahl = lage.anzahl(kriterium.bereiche, nur_veraenderbare=kriterium.veraenderbar)
            genug = anzahl >= kriterium.mindestens
            yield (
                regel,
                None
                if genug
                else f"mindestens {kriterium.mindestens} Handlungsbedarfe in "
                f"{' und/oder '.join(wort(b) for b in kriterium.bereiche)} (festgestellt: {anzahl})",
            )
        case EinschaetzungKriterium():
            einschaetzungen = {**fall.einschaetzungen, **neue}
            if kriterium.nur_wenn is not None and einschaetzungen.get(kriterium.nur_wenn) is not Einschaetzung.JA:
                return
            ja = einschaetzungen.get(kriterium.schluessel) is Einschaetzung.JA
            yield regel, None if ja else f"{kriterium.frage} (einschaetzungen.{kriterium.schluessel} = ja)"


def _neue_einschaetzungen(ereignis: FallEreignis) -> Mapping[str, Einschaetzung]:
    neue = ereignis.einschaetzungen if isinstance(ereignis, Fallzugang | Vormerkung | ZugangGeprueft) else {}
    return neue if isinstance(neue, dict) else {}


def was_nicht_zaehlt(ereignis: FallEreignis, fall: Fall, umstaende: Umstaende) -> tuple[Hinweis, ...]:
    """For which Frist rules that hold for the case an entry of the right kind does not count, and why."""
    regeln = umstaende.regelstand.am(ereignis.am)
    lage = Lageermittlung(umstaende.geboren).am(fall, ereignis.am)
    im_geltungsbereich = [regel for regel in regeln.fristen if regel.geltung.trifft_zu(lage)]
    ersetzt = {kennung for regel in im_geltungsbereich for kennung in regel.statt}
    return tuple(
        Hinweis(regel.aussage, regel.fundstelle, f"erfüllt {regel.aussage} nicht: {grund}")
        for regel in im_geltungsbereich
        if regel.id not in ersetzt and (grund := regel.weshalb_nicht(ereignis)) is not None
    )
