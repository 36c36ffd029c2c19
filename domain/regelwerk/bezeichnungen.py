"""What the kinds and keys of a Regelwerk are called in German, and what each says: for its authors and for its readers.

The order here is the order in which a rule is read aloud. A kind or key that has no entry yet is called by its own name,
so that nothing is lost; a test wants an entry for each.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pydantic import BaseModel

from domain.regelwerk.regel import Regel
from domain.woerter import schluessel


@dataclass(frozen=True, slots=True)
class Bezeichnung:
    """A word for the margin, and a sentence that explains it."""

    wort: str
    erklaerung: str = ""


ARTEN: Mapping[str, Bezeichnung] = {
    "geltungsdauer": Bezeichnung(
        "Geltungsdauer", "Von wann bis wann das Regelwerk nach eigener Aussage gilt. Genau eine je Datei."
    ),
    "zugangskriterium": Bezeichnung(
        "Zugangskriterium", "Eine Voraussetzung für den Zugang zum Fallmanagement, gefragt bei den genannten Vorgängen."
    ),
    "vorgangsregel": Bezeichnung("Vorgangsregel", "Was die genannten Vorgänge verlangen."),
    "dokumentationspflicht": Bezeichnung(
        "Dokumentationspflicht", "Welche Felder eines Eintrags ausgefüllt sein müssen."
    ),
    "frist": Bezeichnung(
        "Frist",
        "Etwas muss bis zu einem Tag geschehen: Auslöser, Geltung, Frist, Erfüllung. "
        "Ohne dauer ist es eine offene Aufgabe, die nie überfällig wird.",
    ),
    "abgangsgrund": Bezeichnung(
        "Abgangsgrund", "Ein Grund, aus dem ein Aufenthalt im Fallmanagement enden darf, und seine Bedingungen."
    ),
    "kapazitaet": Bezeichnung(
        "Kapazität", "Wie viele Fälle eine volle Stelle trägt, oder wer die Zahl festsetzt. Eines von beiden ist nötig."
    ),
    "warteliste": Bezeichnung(
        "Warteliste",
        "Ist die Kapazität erreicht, führt das Team eine Warteliste; wer zuerst darauf kam, ist zuerst dran.",
    ),
    "instrument": Bezeichnung(
        "Instrument", "Die genannten Handlungen gibt es rechtlich nur, solange diese Regel gilt."
    ),
    "nicht_umgesetzt": Bezeichnung("nicht umgesetzt", "Eine Aussage der Quelle, die keine Regel ausdrückt, und warum."),
}
"""By the name of the table in the file."""

KLASSEN: Mapping[str, Bezeichnung] = {
    "Regelwerkkopf": Bezeichnung("Kopf", "Der Kopf der Datei: was das Regelwerk ist und wer es erlassen hat."),
    "Dauer": Bezeichnung("Dauer", "Eine Länge Zeit in einer Einheit, kurz geschrieben: { monate = 6 }."),
    "Geltung": Bezeichnung(
        "Geltung", "Für welche Fälle die Regel gilt: alle Bedingungen zugleich; was nicht genannt ist, gilt immer."
    ),
    "Hemmniszahl": Bezeichnung(
        "Zahl der Handlungsbedarfe", "So viele offene Handlungsbedarfe in diesen Bereichen zusammen."
    ),
    "Ereignismuster": Bezeichnung(
        "Eintrag", "Ein Eintrag dieser Art mit diesen Eigenschaften; was nicht genannt ist, ist nicht gefragt."
    ),
    "Ausloeser": Bezeichnung(
        "Auslöser", 'Was eine Frist beginnen lässt: { ereignis = "..." } oder { geltung = true }.'
    ),
    "Zielwert": Bezeichnung(
        "Zielwert", "Ein strengerer, meist weniger verbindlicher Wert derselben Pflicht, mit seiner eigenen Aussage."
    ),
    "MerkmalKriterium": Bezeichnung("Merkmal", "Ein Merkmal des Falls hat einen dieser Werte."),
    "HemmnisKriterium": Bezeichnung(
        "Handlungsbedarfe", "Mindestens so viele offene Handlungsbedarfe in diesen Bereichen zusammen; wird gezählt."
    ),
    "EinschaetzungKriterium": Bezeichnung("Einschätzung", "Eine Fachkraft hat es eingeschätzt."),
    "BegruendungGefordert": Bezeichnung("Begründung", "Gründe sind angegeben."),
    "AngabeGefordert": Bezeichnung("Angabe", "Eine Angabe ist gemacht, die das Regelwerk selbst benennt."),
    "DokumentGefordert": Bezeichnung("Dokument", "Ein Dokument liegt vor."),
    "GespraechGefordert": Bezeichnung(
        "Gespräch", "Der Entscheidung liegt ein Gespräch zugrunde, spätestens an ihrem Tag."
    ),
    "AbstimmungGefordert": Bezeichnung(
        "Beteiligung", "Jemand in einer dieser Funktionen war beteiligt, spätestens am Tag der Entscheidung."
    ),
    "BenachrichtigungGefordert": Bezeichnung("Benachrichtigung", "Die Person ist benachrichtigt."),
    "FunktionGefordert": Bezeichnung("Funktion", "Es handelt jemand in einer dieser Funktionen."),
    "VorherGefordert": Bezeichnung("Vorausgegangenes", "Etwas muss vorausgegangen und noch offen sein."),
    "FelderGefordert": Bezeichnung("Felder", "Diese Felder des Eintrags sind ausgefüllt."),
    "VorgangGefordert": Bezeichnung(
        "Vorgang", "Genau dieser Vorgang ist zu buchen und kein anderer; ihn zu buchen erfüllt die Regel."
    ),
    "NichtUmgesetzt": Bezeichnung("nicht umgesetzt", "Eine Aussage der Quelle, die keine Regel ausdrückt."),
}
"""By the name of the class: what its tables are about."""

FELDER: Mapping[str, Bezeichnung] = {
    "id": Bezeichnung(
        "Kennung", "Kennung der Aussage der Quelle; eine zweite Regel derselben Aussage trägt einen Teil hinter ':'."
    ),
    "Regelwerkkopf.id": Bezeichnung("Kennung", "Kennung des Regelwerks; die Datei heißt wie sie."),
    "version": Bezeichnung("Version", "Fassung des Regelwerks. Eine Änderung ist eine neue Datei mit neuer Version."),
    "titel": Bezeichnung("Titel", "Wie das Dokument heißt."),
    "traeger": Bezeichnung("Träger", "Wer es erlassen hat."),
    "quelle": Bezeichnung("Quelle", "Das Dokument mit Datum und Aktenzeichen."),
    "kurz": Bezeichnung("Kurzname", "Steht vor jeder Fundstelle."),
    "schicht": Bezeichnung("Schicht", "bund: Gesetz, unter jedem örtlichen Regelwerk; lokal: die Anweisung selbst."),
    "zugang": Bezeichnung("Zugang", "filter: über den Zugang wird entschieden; ohne_filter: alle werden betreut."),
    "funktionen": Bezeichnung("Funktionen", "Eine dieser Funktionen."),
    "Regelwerkkopf.funktionen": Bezeichnung("Funktionen", "Welche Rollen in welcher Funktion handeln."),
    "FunktionGefordert.funktionen": Bezeichnung("Funktionen", "Es handelt eine dieser Funktionen."),
    "grad": Bezeichnung(
        "Grad", "muss bindet; soll bindet, wenn nichts begründet dagegensteht; kann erlaubt; hinweis ist Hintergrund."
    ),
    "stelle": Bezeichnung("Stelle", "Wo es in der Quelle steht, etwa: Nr. 5 Abs. 2."),
    "text": Bezeichnung("Wortlaut", "Was die Regel sagt, in eigenen Worten."),
    "art": Bezeichnung("Art", "Welche Art von Bedingung es ist."),
    "regel": Bezeichnung("Regel", "Kennung der Aussage."),
    "grund": Bezeichnung("Grund", "Warum keine Regel sie ausdrückt."),
    # What has to be done, by whom, for whom.
    "aufgabe": Bezeichnung("Zu tun", "Was zu tun ist, wie es in der Liste der Fristen steht."),
    "handelt": Bezeichnung("Es handelt", "Welche Funktion handeln muss."),
    "bezeichnung": Bezeichnung("Bezeichnung", "Wie es heißt, für Menschen."),
    "schluessel": Bezeichnung("Schlüssel", "Kennwort, unter dem es festgehalten wird."),
    "bei": Bezeichnung("Gefragt bei", "Vorgänge, bei denen gefragt wird."),
    "kriterium": Bezeichnung("Voraussetzung", "Was zutreffen muss."),
    "vorgaenge": Bezeichnung("Bei", "Vorgänge, für die die Regel gilt."),
    "verlangt": Bezeichnung("Verlangt wird", "Was der Vorgang verlangt."),
    "gruende": Bezeichnung("Nur bei den Gründen", "Nur für Abgänge aus diesen Gründen."),
    "felder": Bezeichnung("Auszufüllen", "Felder, die ausgefüllt sein müssen."),
    "verhaeltnis": Bezeichnung("Verhältnis", "Fälle je volle Stelle; Teilzeit zählt anteilig."),
    "festsetzung_durch": Bezeichnung(
        "Die Zahl setzt fest", "Funktionen, die statt eines Verhältnisses die Zahl festsetzen."
    ),
    "teams": Bezeichnung("Für Teams", "Nur für Teams dieser Art."),
    "hart": Bezeichnung("Ist sie erreicht", "true: niemand kommt mehr hinzu; false: es wird nur angezeigt."),
    "bedingungen": Bezeichnung("Bedingungen", "Was dazu vorliegen muss."),
    "verlangt_nichts": Bezeichnung("Sonst verlangt", "true: keine andere Regel wird gefragt."),
    "ereignisse": Bezeichnung("Handlungen", "Einträge, die es nur in dieser Zeit gab."),
    "geltung": Bezeichnung("Gilt für", "Für welche Fälle die Regel gilt."),
    "Ausloeser.geltung": Bezeichnung(
        "Beginn der Geltung", "true: die Frist beginnt, sobald die Regel für den Fall gilt."
    ),
    "ausloeser": Bezeichnung("Beginnt mit", "Was die Frist beginnen lässt; eines davon genügt."),
    "dauer": Bezeichnung("Frist", "Wie lange Zeit ist."),
    "zielwert": Bezeichnung("Zielwert", "Ein strengerer Wert derselben Pflicht."),
    "wiederkehrend": Bezeichnung("Danach", "true: jede Erfüllung lässt die nächste Frist beginnen."),
    "rechnung": Bezeichnung(
        "Fristende", "Wessen Frist: amt bleibt auf ihrem Tag; person und gesetz rücken auf den nächsten Werktag."
    ),
    "verlaengerbar": Bezeichnung("Verlängerung", "true: eine Verlängerung verschiebt das Ende."),
    "erfuellt_durch": Bezeichnung("Erfüllt durch", "Einträge, von denen einer die Frist erfüllt."),
    "pflicht": Bezeichnung("Pflicht", "Zu welcher Pflicht die Regel gehört."),
    "statt": Bezeichnung("Tritt an die Stelle von", "Regeln derselben Pflicht, die sie ersetzt, solange sie gilt."),
    "neben": Bezeichnung("Läuft neben", "Regeln derselben Pflicht, die zugleich gelten."),
    "gilt_fuer": Bezeichnung(
        "Für laufende Fälle",
        "alle: für alle; ab_zugang: für Aufenthalte, die unter diesem Regelwerk begannen; "
        "ab_ereignis: für Auslöser seit seinem ersten Tag.",
    ),
    # When the rule itself holds.
    "gueltig_ab": Bezeichnung("Gültig ab", "Erster Tag; ohne Angabe der erste der Geltungsdauer."),
    "Geltungsdauer.gueltig_ab": Bezeichnung("Gültig ab", "Erster Tag, an dem das Regelwerk gilt."),
    "gueltig_bis": Bezeichnung("Gültig bis", "Letzter Tag; ohne Angabe der letzte der Geltungsdauer."),
    "Geltungsdauer.gueltig_bis": Bezeichnung(
        "Gültig bis", "Letzter Tag, an dem das Regelwerk gilt; ohne Angabe offen."
    ),
    "geprueft_am": Bezeichnung(
        "Verglichen am", "Wann die Regel zuletzt mit der Quelle verglichen wurde; ohne Angabe wie im Kopf."
    ),
    "Regelwerkkopf.geprueft_am": Bezeichnung(
        "Verglichen am", "Wann die Regeln zuletzt mit der Quelle verglichen wurden."
    ),
    # Conditions of a scope and of a criterion.
    "phase": Bezeichnung("Phase", "Wo der Fall gegenüber dem Fallmanagement steht."),
    "alter_ab": Bezeichnung("Alter ab", "Ab diesem Geburtstag."),
    "alter_unter": Bezeichnung("Alter unter", "Bis zum Tag vor diesem Geburtstag."),
    "status": Bezeichnung("Status", "Einer dieser Status."),
    "status_nicht": Bezeichnung("Status nicht", "Keiner dieser Status; ein unbekannter Status ist keiner von ihnen."),
    "profillage": Bezeichnung("Profillage", "Eine dieser Profillagen."),
    "integrationsprognose": Bezeichnung("Integrationsprognose", "Eine dieser Prognosen."),
    "funktion": Bezeichnung("Zuständig", "Die zuständige Fachkraft handelt in einer dieser Funktionen."),
    "hemmnisse": Bezeichnung("Handlungsbedarfe", "Wie viele offene Handlungsbedarfe."),
    "mindestens": Bezeichnung("Mindestens", "So viele mindestens."),
    "hoechstens": Bezeichnung("Höchstens", "So viele höchstens."),
    "bereiche": Bezeichnung("Bereiche", "In diesen Bereichen zusammen."),
    "veraenderbar": Bezeichnung("Nur veränderbare", "true: nur solche, an denen sich etwas ändern lässt."),
    "merkmal": Bezeichnung("Merkmal", "Welches Merkmal des Falls."),
    "werte": Bezeichnung("Werte", "Einer dieser Werte."),
    "frage": Bezeichnung("Frage", "Was die Fachkraft gefragt wird."),
    "nur_wenn": Bezeichnung("Nur wenn", "Schlüssel einer anderen Einschätzung, die ja sein muss, damit gefragt wird."),
    # Properties of an entry.
    "muster": Bezeichnung("Eintrag", "Welcher Eintrag gemeint ist."),
    "ereignis": Bezeichnung("Eintrag", "Art des Eintrags."),
    "qualifiziert": Bezeichnung("Qualifiziert", "Ob der Kontakt qualifiziert war."),
    "arten": Bezeichnung("Beteiligung", "Eine dieser Arten, jemanden zu beteiligen."),
    "mit_funktion": Bezeichnung("Mit", "Eine dieser Funktionen."),
    "persoenlich": Bezeichnung("Persönlich", "true: von Angesicht zu Angesicht."),
    "formen": Bezeichnung("Form", "Eine dieser Formen."),
    "person_anwesend": Bezeichnung("Person anwesend", "Ob die betreute Person dabei war."),
    "teile": Bezeichnung("Teile", "Alle diese Teile sind enthalten."),
    "schritte": Bezeichnung("Schritt", "Einer dieser Schritte der Leistung."),
    "stand": Bezeichnung("Bearbeitungsstand", "Einer dieser Stände."),
    "ergebnis": Bezeichnung("Ergebnis", "Eines dieser Ergebnisse."),
    "dokumentiert": Bezeichnung("Dokumentiert", "Diese Felder sind ausgefüllt; ohne sie erfüllt der Eintrag nichts."),
    "dokument": Bezeichnung("Dokument", "Welches Dokument."),
    "anzahl": Bezeichnung("Anzahl", "Wie viele, von 1 bis 1000."),
    "einheit": Bezeichnung("Einheit", "Wovon."),
}
"""By the name of the key, or of class and key where a class means something else by it."""

_PLATZ: Mapping[str, int] = {name.rpartition(".")[2]: platz for platz, name in enumerate(FELDER)}


def art(regelart: type[Regel]) -> Bezeichnung:
    """What a kind of rule is called."""
    return ARTEN.get(regelart.ART) or Bezeichnung(schluessel(regelart.ART), _docstring(regelart))


def feld(modell: type[BaseModel], name: str) -> Bezeichnung:
    """What a key of these tables is called; the class itself is asked before the key."""
    for eine in modell.__mro__:
        if (eigene := FELDER.get(f"{eine.__name__}.{name}")) is not None:
            return eigene
    beschreibung = modell.model_fields[name].description or ""
    return FELDER.get(name) or Bezeichnung(schluessel(name), beschreibung)


def klasse(modell: type[BaseModel]) -> Bezeichnung:
    """What tables of this class are called, and what they are about."""
    if issubclass(modell, Regel):
        return art(modell)
    return KLASSEN.get(modell.__name__) or Bezeichnung(modell.__name__, _docstring(modell))


def in_lesefolge(felder: Iterable[str]) -> Iterator[str]:
    """The keys in the order in which they are read; unknown ones last, in their own order."""
    return iter(sorted(felder, key=lambda name: _PLATZ.get(name, len(_PLATZ))))


def _docstring(modell: type[BaseModel]) -> str:
    return (modell.__doc__ or "").partition("\n\n")[0].strip()
