"""What the rules in force say about an entry: which were asked, which are broken, and what would satisfy them."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from domain.akte import Akte
from domain.entscheidungen.ergebnis import Beanstandung, Hinweis
from domain.entscheidungen.umstaende import Umstaende
from domain.ereignis import Regelverstoss
from domain.ereignisse import Fallabgang, FallEreignis, Fallzugang, Vormerkung, ZugangGeprueft
from domain.fall import Fall
from domain.fristen.sachlage import Lageermittlung
from domain.fristen.spuren import ausnahme_von, unersetzte
from domain.regelwerk.ereignisart import ereignisart
from domain.regelwerk.erfuellung import Vorgangslage, fehlendes
from domain.regelwerk.forderungen import FelderGefordert, Forderung, FunktionGefordert
from domain.regelwerk.kriterien import fehlt_am_kriterium, wird_gefragt
from domain.regelwerk.muster import Ereignismuster
from domain.regelwerk.regel import Regel
from domain.regelwerk.regeln import Regeln
from domain.vokabular import SPEZIALISIERUNGEN, Einschaetzung, Funktion, Grad


@dataclass(frozen=True, slots=True)
class Verletzung:
    """A rule an entry would break, and what would satisfy it."""

    regel: Regel
    abhilfe: str

    def als_beanstandung(self) -> Beanstandung:
        return Beanstandung.von(self.regel, self.abhilfe)

    def als_verstoss(self) -> Regelverstoss:
        """As it stands on the event that broke the rule."""
        return Regelverstoss(regel=self.regel.aussage, grad=self.regel.grad, fundstelle=self.regel.fundstelle)


def abgewogen(
    verletzt: Iterable[Verletzung], abweichungen: Mapping[str, str]
) -> tuple[tuple[Verletzung, ...], dict[str, str]]:
    """What stands in the way of a decision, and the grounds by statement for what it deviates from: a muss always stands in
    its way, anything else until grounds are given."""
    hindernisse: list[Verletzung] = []
    entschuldigt: dict[str, str] = {}
    for verletzung in verletzt:
        if verletzung.regel.grad is Grad.MUSS:
            hindernisse.append(verletzung)
        elif (grund := begruendung(abweichungen, verletzung)) is not None:
            entschuldigt[verletzung.regel.aussage] = grund
        else:
            mit_grund = f"oder eine Begründung der Abweichung (abweichungen.{verletzung.regel.aussage})"
            hindernisse.append(replace(verletzung, abhilfe=f"{verletzung.abhilfe}; {mit_grund}"))
    return tuple(hindernisse), entschuldigt


def begruendung(abweichungen: Mapping[str, str], verletzung: Verletzung) -> str | None:
    """The grounds for a deviation, named by the statement or by the id of the rule."""
    return abweichungen.get(verletzung.regel.aussage) or abweichungen.get(verletzung.regel.id)


@dataclass(frozen=True, slots=True)
class Urteil:
    """`angewandt`: every rule that was asked, by statement. `verletzt`: those the entry breaks."""

    angewandt: tuple[str, ...]
    verletzt: tuple[Verletzung, ...]

    def unbegruendet(self, begruendet: Container[str]) -> tuple[Verletzung, ...]:
        """What remains beside the statements that grounds are given for: a muss always does."""
        return tuple(v for v in self.verletzt if v.regel.grad is Grad.MUSS or v.regel.aussage not in begruendet)


def beurteile(ereignis: FallEreignis, akte: Akte, fall: Fall, umstaende: Umstaende) -> Urteil:
    """All rules of the day of the entry over the entry as it would be recorded. `fall`: the state before it on that day."""
    regeln = umstaende.regelstand.am(ereignis.am)
    if ereignisart(ereignis) not in regeln.beurteilte_vorgaenge:
        return Urteil((), ())
    vorgang = Vorgangslage(
        ereignis=ereignis,
        funktionen=funktionen_des_handelnden(fall, umstaende, regeln),
        fall=fall,
        lage=Lageermittlung(umstaende.geboren).am(fall, ereignis.am, regeln.instrumente),
        vorige=akte.bis(ereignis.am),
        land=umstaende.regelstand.land,
    )
    gefragt: dict[str, None] = {}
    verletzt: list[Verletzung] = []
    for regel, abhilfe in _pruefungen(vorgang, regeln):
        for ausnahme in regeln.ausnahmen_von(regel) if abhilfe is not None else ():
            if not ausnahme.geltung.trifft_zu(vorgang.lage):
                continue
            offen = _offene(ausnahme.bedingungen, vorgang)
            if not offen:
                # What is exempt is not deviated from: no grounds are owed beyond those of the exemption.
                gefragt[ausnahme.aussage] = None
                abhilfe = None
                break
            abhilfe = f"{abhilfe}; oder die Ausnahme nach {ausnahme.aussage}: {'; '.join(offen)}"
        gefragt[regel.aussage] = None
        if abhilfe is not None:
            verletzt.append(Verletzung(regel, abhilfe))
    return Urteil(tuple(gefragt), tuple(verletzt))


def _offene(forderungen: Iterable[Forderung], vorgang: Vorgangslage) -> list[str]:
    return [text for forderung in forderungen if (text := fehlendes(forderung, vorgang)) is not None]


def funktionen_des_handelnden(fall: Fall | None, umstaende: Umstaende, regeln: Regeln) -> frozenset[Funktion]:
    """The functions the one who acts has: those of the role; responsible, and specialised, is only who is so for this case."""
    funktionen = regeln.funktionen(umstaende.akteur.rolle)
    vertretene = umstaende.fachkraefte.get(umstaende.akteur.vertritt) if umstaende.akteur.vertritt is not None else None
    if vertretene is not None:
        # A deputy acts in the place of the other, whatever they are themselves.
        funktionen = funktionen.union(*map(regeln.funktionen, vertretene.rollen(umstaende.heute)))
    if fall is None:
        return funktionen
    zustaendig = fall.zustaendig
    if zustaendig.fachkraft not in umstaende.akteur.handelt_fuer:
        return funktionen - {Funktion.ZUSTAENDIGE_FACHKRAFT} - SPEZIALISIERUNGEN
    return funktionen - (SPEZIALISIERUNGEN - {zustaendig.funktion})


def _pruefungen(vorgang: Vorgangslage, regeln: Regeln) -> Iterator[tuple[Regel, str | None]]:
    ereignis, lage = vorgang.ereignis, vorgang.lage
    art = ereignisart(ereignis)
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
            offen = _offene(grund.bedingungen, vorgang)
            yield grund, "; ".join(offen) if offen else None
    for kriterium in regeln.kriterien:
        if art in kriterium.bei and kriterium.geltung.trifft_zu(lage):
            einschaetzungen = {**vorgang.fall.einschaetzungen, **_neue_einschaetzungen(ereignis)}
            if wird_gefragt(kriterium.kriterium, einschaetzungen):
                yield kriterium, fehlt_am_kriterium(kriterium.kriterium, lage, einschaetzungen)
    for regel in regeln.vorgangsregeln(art):
        if regel.gruende is not None and isinstance(ereignis, Fallabgang) and ereignis.grund not in regel.gruende:
            continue
        if ereignis.erfassung.nachtrag and isinstance(regel.verlangt, FunktionGefordert):
            # Who enters it is not who decided it, and nobody says who did.
            continue
        if regel.geltung.trifft_zu(lage) and _gemeint(regel.nur, ereignis):
            yield regel, fehlendes(regel.verlangt, vorgang)
    for pflicht in regeln.dokumentationspflichten(art):
        if pflicht.geltung.trifft_zu(lage) and _gemeint(pflicht.nur, ereignis):
            yield pflicht, fehlendes(FelderGefordert(art="felder", felder=pflicht.felder), vorgang)
    gemacht = getattr(ereignis, "angaben", {})
    for angabe in regeln.angewandte_angaben(art) if gemacht else ():
        if gemacht.get(angabe.schluessel):
            yield angabe, None


def _gemeint(nur: tuple[Ereignismuster, ...], ereignis: FallEreignis) -> bool:
    return not nur or any(muster.trifft(ereignis) for muster in nur)


def _zeitraum(regel: Regel) -> str:
    bis = f"bis {regel.gueltig_bis:%d.%m.%Y}" if regel.gueltig_bis is not None else "ohne Ende"
    return f"{regel.gueltig_ab:%d.%m.%Y} {bis}"


def _neue_einschaetzungen(ereignis: FallEreignis) -> Mapping[str, Einschaetzung]:
    neue = ereignis.einschaetzungen if isinstance(ereignis, Fallzugang | Vormerkung | ZugangGeprueft) else {}
    return neue if isinstance(neue, dict) else {}


def was_nicht_zaehlt(ereignis: FallEreignis, fall: Fall, umstaende: Umstaende) -> tuple[Hinweis, ...]:
    """For which Frist rules that hold for the case an entry of the right kind does not count, and why."""
    regeln = umstaende.regelstand.am(ereignis.am)
    lage = Lageermittlung(umstaende.geboren).am(fall, ereignis.am, regeln.instrumente)
    return tuple(
        Hinweis(regel.aussage, regel.fundstelle, f"erfüllt {regel.aussage} nicht: {grund}")
        for regel in unersetzte(regeln.fristen_um(ereignis), lage)
        if ausnahme_von(regel, regeln, lage) is None and (grund := regel.weshalb_nicht(ereignis)) is not None
    )
