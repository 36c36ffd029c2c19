"""Decisions about the office: Mandant, Regelwerke in force, Vorlagen, teams, Fachkräfte."""

from uuid import UUID

from domain.befehle import Befehl
from domain.entscheidungen.erfassen import erfassung
from domain.entscheidungen.ergebnis import Angenommen, Art, Beanstandung, Ergebnis, Zurueckweisung, ungueltig, zustand
from domain.entscheidungen.umstaende import Umstaende
from domain.organisation.befehle import (
    AnteilAendern,
    FachkraftAnlegen,
    FallzahlFestsetzen,
    MandantEinrichten,
    RegelwerkInKraftSetzen,
    TeamAnlegen,
    TeamWechseln,
    VorlageHinterlegen,
)
from domain.organisation.ereignisse import (
    AnteilGeaendert,
    FachkraftAngelegt,
    FallzahlFestgesetzt,
    MandantEingerichtet,
    RegelwerkInKraftGesetzt,
    TeamAngelegt,
    TeamGewechselt,
    VorlageHinterlegt,
)
from domain.organisation.fachkraft import Fachkraft
from domain.organisation.mandant import Mandant
from domain.regelwerk.regelwerk import Regelwerk
from domain.vokabular import Inkraftart
from domain.woerter import oder


def _zukunft(befehl: Befehl, umstaende: Umstaende) -> Zurueckweisung | None:
    return ungueltig("am", "Der Tag liegt in der Zukunft.") if befehl.am > umstaende.heute else None


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
    if (abgelehnt := _zukunft(befehl, umstaende)) is not None:
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
    if (abgelehnt := _zukunft(befehl, umstaende)) is not None:
        return abgelehnt
    ereignis = VorlageHinterlegt(
        am=befehl.am,
        erfassung=erfassung(umstaende, befehl.am),
        dokument=befehl.dokument,
        sha256=sha256,
        gilt_ab=befehl.gilt_ab or befehl.am,
    )
    return Angenommen((ereignis,))


def decide_team_anlegen(befehl: TeamAnlegen, umstaende: Umstaende) -> Ergebnis:
    """A team is set up, or gets another name or kind."""
    if (abgelehnt := _zukunft(befehl, umstaende)) is not None:
        return abgelehnt
    kopf = {"erfassung": erfassung(umstaende, befehl.am)}
    return Angenommen((TeamAngelegt.model_validate({**befehl.model_dump(), **kopf}),))


def decide_fachkraft_anlegen(bekannt: Fachkraft | None, befehl: FachkraftAnlegen, umstaende: Umstaende) -> Ergebnis:
    """Somebody joins a team that exists."""
    if (abgelehnt := _zukunft(befehl, umstaende)) is not None:
        return abgelehnt
    if bekannt is not None:
        return zustand("Diese Fachkraft gibt es schon.")
    if befehl.team not in umstaende.teams:
        return ungueltig("team", "Dieses Team gibt es nicht.")
    kopf = {"erfassung": erfassung(umstaende, befehl.am)}
    return Angenommen((FachkraftAngelegt.model_validate({**befehl.model_dump(), **kopf}),))


def decide_anteil(befehl: AnteilAendern, umstaende: Umstaende) -> Ergebnis:
    """The share of full time changes. Less capacity never ends a stay."""
    if (abgelehnt := _zukunft(befehl, umstaende)) is not None:
        return abgelehnt
    ereignis = AnteilGeaendert(
        am=befehl.am,
        erfassung=erfassung(umstaende, befehl.am),
        anteil=befehl.anteil,
        gilt_ab=befehl.gilt_ab or befehl.am,
    )
    return Angenommen((ereignis,))


def decide_team_wechseln(befehl: TeamWechseln, umstaende: Umstaende) -> Ergebnis:
    """The Fachkraft moves to a team that exists."""
    if (abgelehnt := _zukunft(befehl, umstaende)) is not None:
        return abgelehnt
    if befehl.team not in umstaende.teams:
        return ungueltig("team", "Dieses Team gibt es nicht.")
    ereignis = TeamGewechselt(
        am=befehl.am, erfassung=erfassung(umstaende, befehl.am), team=befehl.team, gilt_ab=befehl.gilt_ab or befehl.am
    )
    return Angenommen((ereignis,))


def decide_fallzahl(fachkraft: Fachkraft, befehl: FallzahlFestsetzen, umstaende: Umstaende) -> Ergebnis:
    """A number replaces the ratio where a rule lets somebody set it, and only by the function it names."""
    if (abgelehnt := _zukunft(befehl, umstaende)) is not None:
        return abgelehnt
    regeln = umstaende.regelstand.am(befehl.am)
    team = _team(fachkraft.team(befehl.gilt_ab or befehl.am), umstaende)
    if team is None:
        return zustand("Das Team der Fachkraft ist nicht bekannt.")
    kapazitaeten = regeln.kapazitaeten(umstaende.teams[team].art)
    if not kapazitaeten:
        return zustand("An diesem Tag begrenzt keine Regel die Fallzahl.")
    festsetzungen = [regel for regel in kapazitaeten if regel.festsetzung_durch]
    if not festsetzungen:
        abhilfe = "die Fallzahl, die sich aus dem Schlüssel ergibt"
        return Zurueckweisung(
            Art.REGELVERSTOSS,
            "Für dieses Team sieht keine Regel eine Festsetzung vor.",
            (Beanstandung.von(kapazitaeten[0], abhilfe),),
        )
    funktionen = regeln.funktionen(umstaende.akteur.rolle)
    verletzt = tuple(
        Beanstandung.von(regel, f"die Festsetzung durch die Funktion {oder(regel.festsetzung_durch)}")
        for regel in festsetzungen
        if funktionen.isdisjoint(regel.festsetzung_durch)
    )
    if verletzt:
        return Zurueckweisung(Art.REGELVERSTOSS, "Die Fallzahl setzt eine andere Funktion fest.", verletzt)
    ereignis = FallzahlFestgesetzt(
        am=befehl.am,
        erfassung=erfassung(umstaende, befehl.am),
        fallzahl=befehl.fallzahl,
        gilt_ab=befehl.gilt_ab or befehl.am,
        begruendung=befehl.begruendung,
    )
    return Angenommen((ereignis,))


def _team(team: UUID, umstaende: Umstaende) -> UUID | None:
    return team if team in umstaende.teams else None
