"""Appointments, their reminders, and Wiedervorlagen, sentence by sentence."""

from domain.ereignisse import (
    ErinnerungUnterblieben,
    ErinnerungVersandt,
    FallEreignis,
    TerminAbgesagt,
    Terminabsprache,
    Terminerinnerung,
    TerminVereinbart,
    WiedervorlageErledigt,
    WiedervorlageGesetzt,
    WiedervorlageVerschoben,
)
from domain.regelwerk.regeln import Regeln
from domain.woerter import tag, wort
from projections.saetze.worte import begriff


def terminsatz(ereignis: FallEreignis, regeln: Regeln | None) -> str | None:
    """What was arranged; None for an event that is about something else."""
    match ereignis:
        case Terminabsprache():
            return _absprache(ereignis, regeln)
        case TerminAbgesagt():
            durch = "durch die Person" if ereignis.von_person else "durch das Amt"
            return f"Absage eines Beratungstermins {durch} (Beratungstermin {ereignis.beratungstermin})."
        case Terminerinnerung():
            return _erinnerung(ereignis)
        case WiedervorlageGesetzt():
            wem = f"für Fachkraft {ereignis.fachkraft} (Wiedervorlage {ereignis.wiedervorlage})"
            return f"Wiedervorlage am {tag(ereignis.tag)} {wem}."
        case WiedervorlageVerschoben():
            return f"Verschobene Wiedervorlage: nun am {tag(ereignis.tag)} (Wiedervorlage {ereignis.wiedervorlage})."
        case WiedervorlageErledigt():
            return f"Erledigte Wiedervorlage (Wiedervorlage {ereignis.wiedervorlage})."
        case _:
            return None


def _erinnerung(ereignis: Terminerinnerung) -> str:
    wann = f"{wort(ereignis.weg)} an den Termin am {tag(ereignis.tag)} um {ereignis.uhrzeit} Uhr"
    welcher = f"(Beratungstermin {ereignis.beratungstermin})"
    if isinstance(ereignis, ErinnerungUnterblieben):
        return f"Unterbliebene Erinnerung {wann}: {wort(ereignis.grund)} {welcher}."
    if isinstance(ereignis, ErinnerungVersandt) and ereignis.nur_protokolliert:
        return f"Erinnerung {wann} nur ins Protokoll des Servers geschrieben, niemandem zugestellt {welcher}."
    return f"Erinnerung {wann} versandt {welcher}."


def _absprache(ereignis: Terminabsprache, regeln: Regeln | None) -> str:
    wer = f"(Beratungstermin {ereignis.beratungstermin})"
    anlass = ""
    if isinstance(ereignis, TerminVereinbart):
        was = "Vereinbarung eines Beratungstermins"
        anlass = f" ({begriff('anlass', ereignis.anlass, regeln)})" if ereignis.anlass is not None else ""
    else:
        was = "Verlegung eines Beratungstermins"
    teile = [
        f"am {tag(ereignis.tag)} um {ereignis.uhrzeit} Uhr, {ereignis.dauer_minuten} Minuten {wort(ereignis.form)}",
        f"bei Fachkraft {ereignis.fachkraft}",
    ]
    if ereignis.mit_einladung:
        teile.append("mit Einladung")
    if ereignis.erinnerung is not None:
        stunden = ereignis.erinnerung.stunden_vorher
        teile.append(f"Erinnerung {wort(ereignis.erinnerung.weg)} {stunden} Stunde{'' if stunden == 1 else 'n'} vorher")
    return f"{was}{anlass}: {', '.join(teile)} {wer}."
