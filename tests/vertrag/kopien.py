"""Copies of an office: they are the same as the original under other names, and nothing in them belongs to it."""

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from uuid import UUID

from adapters.anwendung.betrieb import Betrieb
from adapters.demo import erzeuge, vervielfaeltige
from domain.eintrag import Eintrag, Lesart
from domain.ereignisse import AbweichungBegruendet, ContactHeld, FallAngelegt
from domain.ids import fall_id, mandant_id
from domain.organisation.amtshandlung import Amtshandlungsereignis
from domain.persoenlich import Verborgen
from projections.fallsicht import Fallsicht
from tests.vertrag.demo_hilfe import SEED, stumm


def pruefe_kopien(betrieb: Betrieb, kennung: str, faelle: int, kopien: int) -> None:
    """Makes a demo and so many copies of it, and looks at all there is to them."""
    erzeuge(betrieb, kennung, faelle, SEED, stumm)
    vorher = betrieb.log.spitze()
    original = [s for f in betrieb.log.strom_ids("fall.", None, 100) if (s := betrieb.fallsicht(f)) is not None]
    neu = vervielfaeltige(betrieb.log, kennung, betrieb.regelstand(), kopien)
    eintraege = betrieb.log.ab(vorher, 10**6, lesart=Lesart.OFFEN)
    alte = betrieb.log.ab(0, 10**6, bis=vorher)
    gemeinsam = {e.strom for e in alte if _gemeinsam(e)}
    # What the whole office did is not done again for every copy, and no town gets a second Geschäftsstelle.
    assert gemeinsam > {mandant_id(kennung)}
    assert len(eintraege) == neu == kopien * sum(e.strom not in gemeinsam for e in alte)
    faelle_ids = betrieb.log.strom_ids("fall.", None, 1000)
    assert len(faelle_ids) == (kopien + 1) * len(original) > (kopien + 1) * faelle, "auch die doppelt angelegten"
    alle = [s for f in faelle_ids if (s := betrieb.fallsicht(f)) is not None]
    assert Counter(map(_gestalt, alle)) == Counter({g: n * (kopien + 1) for g, n in _gezaehlt(original).items()})
    # Nothing in a copy names anything of the original, nor anything encrypted that nobody can read any more.
    eigene = {kennung for e in alte if e.strom not in gemeinsam for kennung in (e.strom, *_ids(e))} - gemeinsam
    assert not eigene.intersection(kennung for e in eintraege for kennung in (e.strom, *_ids(e)))
    assert not [e.ereignis.TOPIC for e in eintraege if any(type(w) is Verborgen for _, w in e.ereignis)]
    kraefte = {str(kraft) for kraft in betrieb.amt().fachkraefte}
    for eintrag in eintraege:
        assert eintrag.ereignis.erfassung.durch in kraefte | {"geschaeftsfuehrung", "erinnerungsdienst"}
        if isinstance(eintrag.ereignis, FallAngelegt):
            assert eintrag.strom == fall_id(kennung, eintrag.ereignis.kunde)
            assert betrieb.kunde(eintrag.ereignis.kunde) is not None
    kontakte = [eintrag.ereignis for eintrag in eintraege if isinstance(eintrag.ereignis, ContactHeld)]
    dabei = {fall for kontakt in kontakte for fall in kontakt.gemeinsam_mit}
    assert dabei, "jemand kam gemeinsam"
    assert dabei <= set(faelle_ids) - {sicht.fall_id for sicht in original}
    belegt = [f for kraft in betrieb.amt().fachkraefte for f in betrieb.gedaechtnis.plaetze(kraft).belegt]
    offen = [s.fall_id for s in alle if s.akte.fall is not None and s.akte.fall.aufenthalt is not None]
    assert sorted(belegt) == sorted(offen)
    fristen = {frist.id for sicht in alle for frist in sicht.fristen}
    entschuldigt = [e.ereignis.frist for e in eintraege if isinstance(e.ereignis, AbweichungBegruendet)]
    assert set(entschuldigt) <= fristen
    _jede_kopie_hat_ihre_eigenen_paare(betrieb, kopien)


def _gemeinsam(eintrag: Eintrag) -> bool:
    ereignis = eintrag.ereignis
    amtlich = isinstance(ereignis, Amtshandlungsereignis) and ereignis.team is None
    return amtlich or ereignis.TOPIC.startswith(("mandant.", "geschaeftsstelle."))


def _ids(eintrag: Eintrag) -> Iterator[UUID]:
    """Every id an event holds, wherever."""

    def in_wert(wert: object) -> Iterator[UUID]:
        if isinstance(wert, UUID):
            yield wert
        elif isinstance(wert, dict):
            yield from (kennung for teil in (*wert, *wert.values()) for kennung in in_wert(teil))
        elif isinstance(wert, list | tuple):
            yield from (kennung for teil in wert for kennung in in_wert(teil))
        elif isinstance(wert, str) and len(wert) == len(str(UUID(int=0))):
            with suppress(ValueError):
                yield UUID(wert)

    return in_wert(eintrag.ereignis.model_dump())


def _jede_kopie_hat_ihre_eigenen_paare(betrieb: Betrieb, kopien: int) -> None:
    """Who was found to be one is so in every copy, on both sides, in the persons as in their cases."""
    ids = betrieb.log.strom_ids("kunde.", None, 1000)
    kunden = {kunde.id: kunde for kennung in ids if (kunde := betrieb.kunde(kennung)) is not None}
    paare = {(k.aufgegangen_in, k.id) for k in kunden.values() if k.aufgegangen_in is not None}
    assert len(paare) == len({wer for paar in paare for wer in paar}) / 2 and len(paare) % (kopien + 1) == 0 < len(
        paare
    )
    for fuehrend, aufgegangen in paare:
        assert kunden[fuehrend].umfasst == (aufgegangen,)
        faelle = [betrieb.akte(betrieb.fall_id(wer)).fall for wer in (fuehrend, aufgegangen)]
        if (fall := faelle[1]) is not None:
            assert fall.aufgegangen is not None and fall.aufgegangen.mit == betrieb.fall_id(fuehrend)
            assert faelle[0] is not None and fall.id in {z.mit for z in faelle[0].zusammenfuehrungen}


def _gezaehlt(sichten: list[Fallsicht]) -> Counter[str]:
    return Counter(map(_gestalt, sichten))


def _gestalt(sicht: Fallsicht) -> str:
    """What a case looks like without its ids: its events by day, and its Fristen."""
    ereignisse = [(e.nr, e.ereignis.TOPIC, e.ereignis.am) for e in sicht.akte.eintraege]
    fristen = [(f.regel.id, f.entstanden_am, f.abschnitte, f.entschuldigt) for f in sicht.fristen]
    return repr((ereignisse, fristen, sicht.geboren))
