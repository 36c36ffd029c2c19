"""Decisions about the Mandant: its set-up, Regelwerke in force, Vorlagen."""

from domain.entscheidungen.erfassen import erfassung
from domain.entscheidungen.ergebnis import (
    Angenommen,
    Art,
    Beanstandung,
    Ergebnis,
    Zurueckweisung,
    ungueltig,
    zukunft,
    zustand,
)
from domain.entscheidungen.umstaende import Umstaende
from domain.organisation.befehle import MandantEinrichten, RegelwerkInKraftSetzen, VorlageHinterlegen
from domain.organisation.ereignisse import MandantEingerichtet, RegelwerkInKraftGesetzt, VorlageHinterlegt
from domain.organisation.mandant import Mandant
from domain.regelwerk.regelwerk import Regelwerk
from domain.vokabular import Inkraftart


def decide_mandant_einrichten(befehl: MandantEinrichten, umstaende: Umstaende) -> Ergebnis:
    """The Mandant is set up, or its name, Land or warning time changes."""
    kopf = {"erfassung": erfassung(umstaende, befehl.am)}
    return Angenommen((MandantEingerichtet.model_validate({**befehl.model_dump(), **kopf}),))


def decide_in_kraft_setzen(
    mandant: Mandant | None, befehl: RegelwerkInKraftSetzen, werk: Regelwerk, umstaende: Umstaende
) -> Ergebnis:
    """A Regelwerk may be put in force ahead of time, but not before its own first day, and beyond its last day only as
    Weiteranwendung, with a Begründung."""
    if mandant is None:
        return zustand("Der Mandant ist nicht eingerichtet.")
    if (abgelehnt := zukunft(befehl.am, umstaende.heute)) is not None:
        return abgelehnt
    if werk.id != befehl.regelwerk:
        return ungueltig("regelwerk", "Der Text gehört zu einem anderen Regelwerk.")
    if (abgelehnt := _in_der_anderen_schicht(werk, umstaende)) is not None:
        return abgelehnt
    dauer = werk.geltungsdauer
    gilt_bis = befehl.gilt_bis
    if befehl.art is Inkraftart.GELTUNG and gilt_bis is None:
        gilt_bis = dauer.gueltig_bis
    if gilt_bis is not None and gilt_bis < befehl.gilt_ab:
        return ungueltig("gilt_bis", "Der letzte Tag liegt vor dem ersten.")
    if befehl.gilt_ab < dauer.gueltig_ab:
        return _ausserhalb(werk, f"ein erster Tag nicht vor dem {dauer.gueltig_ab:%d.%m.%Y}")
    ende = dauer.gueltig_bis
    if befehl.art is Inkraftart.GELTUNG and ende is not None and (gilt_bis is None or gilt_bis > ende):
        return _ausserhalb(werk, f"ein letzter Tag nicht nach dem {ende:%d.%m.%Y}, oder Weiteranwendung mit Begründung")
    if befehl.art is Inkraftart.WEITERANWENDUNG and befehl.begruendung is None:
        return ungueltig("begruendung", "Die Weiteranwendung braucht eine Begründung.")
    return Angenommen(
        (
            RegelwerkInKraftGesetzt(
                am=befehl.am,
                erfassung=erfassung(umstaende, befehl.am),
                regelwerk=werk.id,
                version=werk.kopf.version,
                sha256=werk.sha256,
                gilt_ab=befehl.gilt_ab,
                gilt_bis=gilt_bis,
                art=befehl.art,
                begruendung=befehl.begruendung,
            ),
        )
    )


def _in_der_anderen_schicht(werk: Regelwerk, umstaende: Umstaende) -> Zurueckweisung | None:
    """A local rule that goes by the id of a statutory one could be taken for it, and be exempted from in its place."""
    for schicht, abschnitte in umstaende.regelstand.abschnitte.items():
        for anderes in (abschnitt.regelwerk for abschnitt in abschnitte if schicht != werk.kopf.schicht):
            if gemeinsame := sorted(werk.aussagen & anderes.aussagen):
                return ungueltig(
                    "text", f"{', '.join(gemeinsame[:20])} ist schon eine Aussage von {anderes.kopf.kurz}."
                )
    return None


def _ausserhalb(werk: Regelwerk, abhilfe: str) -> Zurueckweisung:
    dauer = werk.geltungsdauer
    return Zurueckweisung(
        Art.REGELVERSTOSS,
        "Das Regelwerk gilt nach seinem eigenen Text in diesem Zeitraum nicht.",
        (Beanstandung.von(dauer, abhilfe),),
    )


def decide_vorlage_hinterlegen(
    mandant: Mandant | None, befehl: VorlageHinterlegen, sha256: str, umstaende: Umstaende
) -> Ergebnis:
    """A text that can be printed takes its place from its day on, which may lie ahead."""
    if mandant is None:
        return zustand("Der Mandant ist nicht eingerichtet.")
    if (abgelehnt := zukunft(befehl.am, umstaende.heute)) is not None:
        return abgelehnt
    ereignis = VorlageHinterlegt(
        am=befehl.am,
        erfassung=erfassung(umstaende, befehl.am),
        dokument=befehl.dokument,
        sha256=sha256,
        gilt_ab=befehl.gilt_ab or befehl.am,
    )
    return Angenommen((ereignis,))
