"""From a case to the rows of `deadlines`, and from a row to what a reader is told on a day. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache, lru_cache
from typing import Any, NamedTuple
from uuid import UUID

from domain.eintrag import Eintrag
from domain.ereignisse import FallAngelegt, Fallzugang, ZustaendigkeitUebertragen
from domain.fristen.frist import Ausgang, Frist, Fristabschnitt
from domain.kalender import EIN_TAG
from domain.regelwerk.fristregel import Fristregel
from domain.regelwerk.inkraft import Regelstand
from domain.vokabular import NIE
from projections.fallsicht import Fallsicht
from projections.intervalle import aus_wechseln
from projections.sicht import Zeile

_REGELN = ("deadlines.regeln", date.min)
_WORTLAUTE = ("deadlines.wortlaute", date.min)


class Teil(NamedTuple):
    """Some days of a Frist: its section, the rule that ordered it then, and who was responsible.

    `beendet`: the Frist has come to its end by then, however.
    """

    frist: Frist
    abschnitt: Fristabschnitt
    beendet: bool
    regel: Fristregel
    fachkraft: UUID
    von: date
    bis: date

    @property
    def erlaeuterung(self) -> str | None:
        """What is known of it within these days: nothing that came later."""
        if self.beendet:
            return self.frist.erlaeuterung
        erster = self.frist.abschnitte[0].faellig_am
        if self.abschnitt.faellig_am == erster or erster is None:
            return None
        return f"verschoben vom {erster:%d.%m.%Y}"


def fristregeln(regelstand: Regelstand) -> Mapping[int, tuple[str, Fristregel]]:
    """Every Frist rule of a Regelwerk in force at some time, by the identity of its object: its key in the view."""

    def rechne() -> dict[int, tuple[str, Fristregel]]:
        return {
            id(regel): (f"{abschnitt.regelwerk.sha256[:16]}:{regel.id}", regel)
            for abschnitte in regelstand.abschnitte.values()
            for abschnitt in abschnitte
            for regel in abschnitt.regelwerk.alle_fristen
        }

    return regelstand.merke(_REGELN, rechne)


def teile(sicht: Fallsicht) -> Iterator[Teil]:
    """The Fristen of a case, cut where who is responsible or the wording of the rule changes while they run."""
    verantwortlich = zustaendigkeiten(sicht.akte.wirksam)
    wortlaute = _wortlaute(sicht.regelstand)
    for frist in sicht.fristen:
        fassungen = wortlaute[frist.regel.id] if frist.regel.gilt_fuer == "alle" else []
        for abschnitt in frist.abschnitte:
            if frist.erledigt_am is not None and abschnitt.von >= frist.erledigt_am:
                # What has ended stays with whoever was responsible then.
                fachkraft = _am(verantwortlich, frist.erledigt_am)
                yield Teil(frist, abschnitt, True, frist.regel, fachkraft, abschnitt.von, abschnitt.bis)
                continue
            for ab, ende, fachkraft in verantwortlich:
                von, bis = max(ab, abschnitt.von), min(ende, abschnitt.bis)
                if von > bis:
                    continue
                for regel_von, regel_bis, regel in _gueltige(fassungen, frist.regel, von, bis):
                    yield Teil(frist, abschnitt, False, regel, fachkraft, regel_von, regel_bis)


def zustaendigkeiten(wirksam: Sequence[Eintrag]) -> list[tuple[date, date, UUID]]:
    """From when until when which Fachkraft is responsible, without gaps; the last of a day holds for that day."""
    return aus_wechseln(
        (eintrag.ereignis.am, eintrag.ereignis.fachkraft)
        for eintrag in wirksam
        if isinstance(eintrag.ereignis, FallAngelegt | ZustaendigkeitUebertragen | Fallzugang)
    )


def _am(reihe: Sequence[tuple[date, date, UUID]], tag: date) -> UUID:
    return next((fachkraft for _, bis, fachkraft in reihe if tag <= bis), reihe[-1][2])


def _wortlaute(regelstand: Regelstand) -> Mapping[str, list[tuple[date, Fristregel]]]:
    """Since when a Frist rule has been worded how: a later version of its Regelwerk takes running Fristen over."""

    def rechne() -> dict[str, list[tuple[date, Fristregel]]]:
        reihen: dict[str, list[tuple[date, Fristregel]]] = {}
        for grenze in regelstand.grenzen:
            for regel in regelstand.am(grenze).fristen_und_ziele:
                reihe = reihen.setdefault(regel.id, [])
                if not reihe or reihe[-1][1] is not regel:
                    reihe.append((grenze, regel))
        return reihen

    return regelstand.merke(_WORTLAUTE, rechne)


def _gueltige(
    fassungen: Sequence[tuple[date, Fristregel]], sonst: Fristregel, von: date, bis: date
) -> Iterator[tuple[date, date, Fristregel]]:
    """The wordings that hold between two days, each from when until when."""
    regel = sonst
    for ab, fassung in fassungen:
        if ab > bis:
            break
        if ab > von:
            yield von, ab - EIN_TAG, regel
            von = ab
        regel = fassung
    yield von, bis, regel


# isoformat costs more than a look into a table, and the same few thousand days occur again and again.
@cache
def tag_als_text(tag: date) -> str:
    return tag.isoformat()


@lru_cache(maxsize=4096)
def _kennung_als_text(kennung: UUID) -> str:
    return str(kennung)


_WORT = {ausgang: ausgang.value for ausgang in Ausgang}


def _text(tag: date | None) -> str | None:
    return tag_als_text(tag) if tag is not None else None


def _ende(frist: Frist) -> tuple[str | None, int | None, int | None, int]:
    am = frist.erledigt_am
    return _text(am), am.year if am is not None else None, frist.erledigt_nr, frist.tage_verspaetet


def abschnittszeilen(sicht: Fallsicht) -> list[Zeile]:
    """The rows of table `abschnitt`."""
    fall = str(sicht.fall_id)
    schluessel = fristregeln(sicht.regelstand)
    zeilen: list[Zeile] = []
    anfang: tuple[str, str] = (fall, "")
    ausloeser: tuple[int | None, str, str] = (None, "", "")
    frist, nr = None, 0
    for teil in teile(sicht):
        if teil.frist is not frist:
            frist, nr = teil.frist, 0
            anfang = (fall, str(frist.id))
            ausloeser = (frist.ausloeser_nr, tag_als_text(frist.ausloeser_am), tag_als_text(frist.entstanden_am))
        nr += 1
        abschnitt = teil.abschnitt
        faellig = abschnitt.faellig_am
        ende = _ende(frist) if teil.beendet else _NICHT_BEENDET
        zeilen.append(
            (
                *anfang,
                nr,
                schluessel[id(teil.regel)][0],
                *ausloeser,
                tag_als_text(teil.von),
                tag_als_text(teil.bis),
                _text(faellig),
                faellig.toordinal() if faellig is not None else None,
                _text(abschnitt.ziel_am),
                _text(abschnitt.vorwarnung_ab),
                _WORT[abschnitt.ausgang],
                *ende,
                teil.erlaeuterung,
                frist.gegenstand or frist.zeitraum,
                _kennung_als_text(teil.fachkraft),
            )
        )
    return zeilen


_NICHT_BEENDET: tuple[str | None, int | None, int | None, int] = (None, None, None, 0)


def am_tag(teil: Teil, stand: date) -> dict[str, Any]:
    """What a reader is told about a Frist on a day of this part: the same as the queries of the view say."""
    abschnitt, regel, beendet = teil.abschnitt, teil.regel, teil.beendet
    ausgang = abschnitt.am(stand)
    ueberfaellig = ausgang is Ausgang.UEBERFAELLIG and abschnitt.faellig_am is not None
    return {
        "frist": str(teil.frist.id),
        "fall": str(teil.frist.fall),
        "regel": regel.aussage,
        "regel_id": regel.id,
        "grad": regel.grad.value,
        "pflicht": regel.pflicht,
        "aufgabe": regel.aufgabe,
        "fundstelle": regel.fundstelle,
        "funktion": regel.handelt.value,
        "fachkraft": str(teil.fachkraft),
        "ausloeser_nr": teil.frist.ausloeser_nr,
        "ausloeser_am": teil.frist.ausloeser_am.isoformat(),
        "entstanden_am": teil.frist.entstanden_am.isoformat(),
        "faellig_am": _text(abschnitt.faellig_am),
        "ziel_am": _text(abschnitt.ziel_am),
        "vorwarnung_ab": _text(abschnitt.vorwarnung_ab),
        "ausgang": ausgang.value,
        "tage_ueberfaellig": (stand - abschnitt.faellig_am).days if ueberfaellig and abschnitt.faellig_am else 0,
        "tage_verspaetet": teil.frist.tage_verspaetet if beendet else 0,
        "erledigt_am": _text(teil.frist.erledigt_am) if beendet else None,
        "erledigt_nr": teil.frist.erledigt_nr if beendet else None,
        "erlaeuterung": teil.erlaeuterung,
        "gegenstand": teil.frist.gegenstand or teil.frist.zeitraum,
    }


def eines_falls_aus(sicht: Fallsicht, stand: date) -> list[dict[str, Any]]:
    """All Fristen of a case on a day, from what a Fallsicht knows: for a past `wissensstand`.

    Those that had not come to be by then are missing. Order: due day, then identity.
    """
    zeilen = [am_tag(teil, stand) for teil in teile(sicht) if teil.von <= stand <= teil.bis]
    return sorted(zeilen, key=lambda zeile: (zeile["faellig_am"] or tag_als_text(NIE), zeile["frist"]))
