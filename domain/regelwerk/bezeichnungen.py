"""What the kinds, tables and keys of a Regelwerk are called in German, and what each says.

A kind or key that has no entry yet is called by its own name, so that nothing is lost; a test wants an entry for each.
"""

from collections.abc import Iterable, Iterator, Mapping

from pydantic import BaseModel

from domain.regelwerk.feldworte import FELDER, PLATZ, Bezeichnung
from domain.regelwerk.regel import Regel
from domain.woerter import schluessel

ARTEN: Mapping[str, Bezeichnung] = {
    "geltungsdauer": Bezeichnung(
        "Geltungsdauer", "Von wann bis wann das Regelwerk nach eigener Aussage gilt. Genau eine je Datei."
    ),
    "zugangskriterium": Bezeichnung(
        "Zugangskriterium", "Eine Voraussetzung für den Zugang zum Fallmanagement, gefragt bei den genannten Vorgängen."
    ),
    "vorgangsregel": Bezeichnung(
        "Vorgangsregel",
        "Was die genannten Vorgänge verlangen, für alle oder manche Fälle, alle oder manche Einträge. "
        "Mit grad kann und verlangt vorgang: was erlaubt ist.",
    ),
    "dokumentationspflicht": Bezeichnung(
        "Dokumentationspflicht", "Welche Felder eines Eintrags ausgefüllt sein müssen."
    ),
    "angabe": Bezeichnung(
        "Angabe",
        "Was bei den genannten Vorgängen angegeben werden kann. Eine Angabe, die kein Regelwerk kennt, nimmt kein Eintrag "
        "über Geschehenes an.",
    ),
    "ausnahme": Bezeichnung(
        "Ausnahme",
        "Für wen oder unter welchen Bedingungen andere Regeln nicht gelten. Eine Frist ruht, solange die Ausnahme gilt; "
        "Bedingungen kennen nur Regeln über Einträge.",
    ),
    "verweis": Bezeichnung(
        "Verweis", "Ein anderes Regelwerk, das hier nicht vorliegt, gilt auch oder geht vor; es wird am Fall gezeigt."
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
    "einsicht": Bezeichnung(
        "Einsicht",
        "Wer in was einsehen darf, bei wem, in seinen Teams. Was keine Regel erlaubt, darf niemand.",
    ),
    "instrument": Bezeichnung(
        "Instrument",
        "Die genannten Handlungen gibt es rechtlich nur, solange diese Regel gilt. Eine örtliche Frist, die nur sie "
        "erfüllen könnten, ist danach aufgehoben.",
    ),
    "begriff": Bezeichnung(
        "Begriff",
        "Ein Wort, das das Regelwerk einem Feld der Einträge gibt: eine Art von Gespräch, ein Schritt des Amts, ein Ziel. "
        "Ein Wort, das kein Regelwerk kennt, nimmt kein Eintrag an.",
    ),
    "rangfolge": Bezeichnung(
        "Rangfolge", "Die Werte eines Merkmals vom besten zum schlechtesten; ein Wechsel nach vorn ist ein Fortschritt."
    ),
    "amtsfrist": Bezeichnung(
        "Amtsfrist",
        "Was das Amt selbst bis zu einem Tag zu tun hat: für das ganze Amt, jedes Team oder jede Fachkraft. "
        "Ohne dauer ist es eine offene Aufgabe, die nie überfällig wird.",
    ),
    "amtshandlungsregel": Bezeichnung(
        "Amtshandlungsregel",
        "Wie eine Handlung des Amts zu sein hat. Festgehalten wird sie immer; was fehlt, steht als Verstoß dabei.",
    ),
    "besetzung": Bezeichnung(
        "Besetzung",
        "Welche Schwerpunkte jemand in dieser Funktion hat: in jedem Team, jeder Geschäftsstelle oder einmal im Jobcenter. "
        "Was fehlt, steht unter den Befunden.",
    ),
    "betreuungsschluessel": Bezeichnung(
        "Betreuungsschlüssel",
        "Wie viele Menschen einer Altersgruppe je volle Stelle angestrebt sind, oder welche Stellen dabei mitzählen. "
        "Er wird nur gezeigt; was den Zugang begrenzt, ist eine Kapazität.",
    ),
    "vertretung": Bezeichnung(
        "Vertretung", "Wer jemanden in dieser Funktion vertreten kann, und wer die Vertretung steuert."
    ),
    "qualifizierungsangebot": Bezeichnung(
        "Qualifizierungsangebot",
        "Welche Qualifizierung in welchem Umfang offensteht, allen oder denen, die mit Vertretung beauftragt sind.",
    ),
    "angebot": Bezeichnung(
        "Angebot",
        "Was der Maßnahmekatalog an jedem Tag bereithält: von jeder dieser Arten, für jede dieser Zielgruppen etwas, das "
        "läuft. Was fehlt, steht in den Befunden.",
    ),
    "katalogpflicht": Bezeichnung("Katalogpflicht", "Was jeder Eintrag des Maßnahmekatalogs angibt."),
    "angebotszugang": Bezeichnung(
        "Zugang zu Angeboten", "Kein Eintrag des Maßnahmekatalogs ist für diese Menschen verschlossen."
    ),
    "katalogpflege": Bezeichnung(
        "Katalogpflege",
        "Wer Maßnahmen anlegt, ändert und beendet, neben der für sie verantwortlichen Person und der Leitung.",
    ),
    "leserecht": Bezeichnung(
        "Leserecht", "Wer in einer dieser Funktionen handelt, kann hier nachsehen, gleich in welchem Team."
    ),
    "netzwerkpflege": Bezeichnung(
        "Netzwerkpflege", "Kontakte außerhalb des Amts sind hinterlegt: von jeder Fachkraft oder in jedem Team."
    ),
    "ansprechperson": Bezeichnung(
        "Ansprechperson", "Für diese kommunalen Angebote ist in jedem Team jemand benannt, den man fragen kann."
    ),
    "kennzahl": Bezeichnung(
        "Kennzahl",
        "Eine Zahl, die ein Bericht zeigt: was gezählt wird, über welche Zeit, für wen, und wie sie zu verstehen ist. Ein "
        "Bericht zeigt die Kennzahlen der Regelwerke in Kraft und keine anderen.",
    ),
    "suchlauf": Bezeichnung(
        "Suchlauf",
        "Eine Suche im eigenen Bestand nach Status und letzter Beratung. Wer ausgeschieden ist, wird nicht gesucht.",
    ),
    "stichprobe": Bezeichnung(
        "Stichprobe", "Wer Fälle nach ihrem Risiko zu prüfen hat, aus welchen Phasen, und worauf in jedem zu sehen ist."
    ),
    "nicht_umgesetzt": Bezeichnung("nicht umgesetzt", "Eine Aussage der Quelle, die keine Regel ausdrückt, und warum."),
    "eingebunden": Bezeichnung(
        "eingebunden",
        "Text eines Regelwerks, das dieses einschließt. Er wird eingesetzt, wenn das Regelwerk in Kraft gesetzt wird.",
    ),
}
"""By the name of the table in the file."""

KLASSEN: Mapping[str, Bezeichnung] = {
    "Regelwerkkopf": Bezeichnung("Kopf", "Der Kopf der Datei: was das Regelwerk ist und wer es erlassen hat."),
    "Dauer": Bezeichnung("Dauer", "Eine Länge Zeit in einer Einheit, kurz geschrieben: { monate = 6 }."),
    "Kalendertag": Bezeichnung("Kalendertag", "Ein Tag, der jedes Jahr wiederkehrt, ohne monat jeden Monat."),
    "Geltung": Bezeichnung(
        "Geltung", "Für welche Fälle die Regel gilt: alle Bedingungen zugleich; was nicht genannt ist, gilt immer."
    ),
    "Hemmniszahl": Bezeichnung(
        "Zahl der Handlungsbedarfe",
        "So viele Handlungsbedarfe in diesen Bereichen zusammen, die nicht erfolgreich erledigt sind.",
    ),
    "Ereignismuster": Bezeichnung(
        "Eintrag", "Ein Eintrag dieser Art mit diesen Eigenschaften; was nicht genannt ist, ist nicht gefragt."
    ),
    "Ausloeser": Bezeichnung(
        "Auslöser", 'Was eine Frist beginnen lässt: { ereignis = "..." }, { geltung = true } oder { ende_von = "..." }.'
    ),
    "Aussage": Bezeichnung(
        "Aussage", "Eine Aussage der Quelle: ihre Kennung, ihr Grad, wo sie steht und was sie sagt."
    ),
    "Zielwert": Bezeichnung(
        "Zielwert", "Ein strengerer, meist weniger verbindlicher Wert derselben Pflicht, mit seiner eigenen Aussage."
    ),
    "MerkmalKriterium": Bezeichnung("Merkmal", "Ein Merkmal des Falls hat einen dieser Werte."),
    "AlterKriterium": Bezeichnung("Alter", "Die Person ist so alt; ab, unter oder beides."),
    "HemmnisKriterium": Bezeichnung(
        "Handlungsbedarfe", "So viele Handlungsbedarfe in diesen Bereichen zusammen; wird gezählt."
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
    "VorherGefordert": Bezeichnung(
        "Vorausgegangenes",
        'Ein solcher Eintrag ist vorausgegangen, kurz geschrieben: { art = "vorher", ereignis = "..." }. '
        "Eine Vormerkung muss noch offen sein.",
    ),
    "GestaltGefordert": Bezeichnung(
        "Gestalt",
        'Der Eintrag selbst entspricht einem Muster, kurz geschrieben: { art = "gestalt", ereignis = "..." }.',
    ),
    "FelderGefordert": Bezeichnung("Felder", "Diese Felder des Eintrags sind ausgefüllt."),
    "TeileGefordert": Bezeichnung("Teile", "Das Profiling oder der Integrationsplan enthält alle diese Teile."),
    "FormGefordert": Bezeichnung("Form", "Der Kontakt hatte eine dieser Formen."),
    "VermerktypGefordert": Bezeichnung("Vermerktyp", "Der Eintrag ist als eines davon abgelegt."),
    "MerkmalGefordert": Bezeichnung(
        "Merkmal", "Ein Merkmal hat an diesem Tag einen dieser Werte, auch seit einer Zeit."
    ),
    "HemmnisseGefordert": Bezeichnung("Handlungsbedarfe", "Der Fall hat an diesem Tag so viele Handlungsbedarfe."),
    "LaufendGefordert": Bezeichnung("Laufendes", "Ein solcher Zeitraum läuft an diesem Tag."),
    "AlterGefordert": Bezeichnung("Alter", "Die Person ist an diesem Tag so alt."),
    "ZustaendigGefordert": Bezeichnung(
        "Zuständigkeit", "Zuständig ist an diesem Tag jemand in einer dieser Funktionen, auch seit einer Zeit."
    ),
    "BeteiligteGefordert": Bezeichnung("Beteiligte", "Alle diese Funktionen waren beteiligt."),
    "TerminGefordert": Bezeichnung(
        "Termin", "Der Termin, den der Eintrag nennt, liegt so bald nach einem anderen Eintrag, oder nach ihm selbst."
    ),
    "ReihenfolgeGefordert": Bezeichnung("Reihenfolge", "Die Hemmnisse stehen in dieser Reihenfolge ihrer Bereiche."),
    "UnterbleibenGefordert": Bezeichnung("Unterbleiben", "Der Vorgang unterbleibt, wo die Regel gilt."),
    "VorgangGefordert": Bezeichnung(
        "Vorgang", "Genau dieser Vorgang ist zu buchen und kein anderer; ihn zu buchen erfüllt die Regel."
    ),
    "Amtsausloeser": Bezeichnung(
        "Auslöser einer Amtsfrist",
        "Das Inkrafttreten der Regel (geltung), die Übernahme einer Funktion durch eine Fachkraft (uebernahme) oder eine "
        "Handlung des Amts (nach).",
    ),
    "Amtshandlungsmuster": Bezeichnung(
        "Muster einer Handlung des Amts", "Eine Handlung dieser Art, auf die alle genannten Bedingungen zutreffen."
    ),
    "Qualifizierungsmuster": Bezeichnung(
        "Vermerk einer Qualifizierung", "Was über die Qualifizierung einer Fachkraft vermerkt ist."
    ),
    "Pruefpunkt": Bezeichnung("Prüfpunkt", "Worauf in jedem Fall einer Stichprobe zu sehen ist."),
    "KommunalesAngebot": Bezeichnung(
        "kommunales Angebot", "Etwas, das die Kommune anbietet: ein Kennwort und wie es heißt."
    ),
    "Zaehlung": Bezeichnung("Zählung", "Was ohne eine Zahl oder Liste des Regelwerks gezählt wird."),
    "BestandNachDauer": Bezeichnung("Bestand nach Dauer", "Laufende Aufenthalte danach, wie lange sie schon dauern."),
    "Fristenzahl": Bezeichnung(
        "Fristen", "Fristen dieser Pflichten, die am Stichtag überfällig oder bald fällig sind."
    ),
    "UeberHoechstdauer": Bezeichnung(
        "Über der Höchstdauer",
        "Laufende Aufenthalte, die länger dauern als die Frist dieser Pflicht, und was sie trägt.",
    ),
    "OhneVereinbarung": Bezeichnung(
        "Ohne Vereinbarung", "Laufende Aufenthalte, für die am Stichtag keine Vereinbarung dieser Arten läuft."
    ),
    "AnteilEingehalten": Bezeichnung(
        "Anteil eingehalten", "Anteil der Fälle ohne überfällige Frist an denen, für die eine solche läuft."
    ),
    "GespraecheJeStelle": Bezeichnung(
        "Gespräche je Stelle", "Gespräche, die zählen, je volle Stelle und Woche; Teilzeit anteilig."
    ),
    "Beratungszeit": Bezeichnung("Beratungszeit", "Anteil der Gespräche und ihrer Vorbereitung an der Arbeitszeit."),
    "Merkmalswechsel": Bezeichnung("Wechsel", "Wechsel eines Merkmals, aufwärts und abwärts in seiner Rangfolge."),
    "Integrationsquote": Bezeichnung(
        "Integrationsquote", "Anteil der Aufenthalte, in denen die Person etwas davon begann, gefördert oder nicht."
    ),
    "Hemmnisabbauquote": Bezeichnung(
        "Quote des Hemmnisabbaus", "Anteil der Aufenthalte, in denen ein Hemmnis dieser Bereiche erledigt wurde."
    ),
    "Hilfebeduerftigkeit": Bezeichnung(
        "Hilfebedürftigkeit", "Aufenthalte, die sie beendet haben, und solche, in denen sie geringer wurde."
    ),
    "KostenJe": Bezeichnung("Kosten", "Was Eingliederungsleistungen im Durchschnitt kosten."),
    "Uebersicht": Bezeichnung("Übersicht", "Andere Kennzahlen nebeneinander."),
    "Mindeststandards": Bezeichnung(
        "Mindeststandards", "Jede Regel mit einer Frist: wie oft eingehalten, verspätet, verletzt, entschuldigt."
    ),
    "Spanne": Bezeichnung("Spanne", "Wie lange die letzte Beratung her ist; die genannten Tage zählen mit."),
    "NichtUmgesetzt": Bezeichnung("nicht umgesetzt", "Eine Aussage der Quelle, die keine Regel ausdrückt."),
    "Eingebunden": Bezeichnung("eingebunden", "Der Text eines Regelwerks, das dieses einschließt."),
}
"""By the name of the class: what its tables are about."""


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
    return iter(sorted(felder, key=lambda name: PLATZ.get(name, len(PLATZ))))


def _docstring(modell: type[BaseModel]) -> str:
    return (modell.__doc__ or "").partition("\n\n")[0].strip()
