"""What the keys of a Regelwerk are called in German, and what each says: for its authors and for its readers.

The order here is the order in which a rule is read aloud.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.vokabular import Merkmal
from domain.woerter import wort


@dataclass(frozen=True, slots=True)
class Bezeichnung:
    """A word for the margin, and a sentence that explains it."""

    wort: str
    erklaerung: str = ""


_MERKMALE: Mapping[str, Bezeichnung] = {
    name: bezeichnung
    for merkmal in Merkmal
    for name, bezeichnung in (
        (merkmal.value, Bezeichnung(wort(merkmal), "Einer dieser Werte.")),
        (
            f"{merkmal.value}_nicht",
            Bezeichnung(f"{wort(merkmal)} nicht", "Keiner dieser Werte; was nicht bekannt ist, ist keiner von ihnen."),
        ),
    )
}
"""Every Merkmal may be asked for, or its values excluded."""

FELDER: Mapping[str, Bezeichnung] = {
    "id": Bezeichnung(
        "Kennung", "Kennung der Aussage der Quelle; eine zweite Regel derselben Aussage trägt einen Teil hinter ':'."
    ),
    "Regelwerkkopf.id": Bezeichnung("Kennung", "Kennung des Regelwerks; die Datei heißt wie sie."),
    "Eingebunden.id": Bezeichnung("Kennung", "Kennung des eingebundenen Regelwerks."),
    "version": Bezeichnung("Version", "Fassung des Regelwerks. Eine Änderung ist eine neue Datei mit neuer Version."),
    "titel": Bezeichnung("Titel", "Wie das Dokument heißt."),
    "traeger": Bezeichnung("Träger", "Wer es erlassen hat."),
    "quelle": Bezeichnung("Quelle", "Das Dokument mit Datum und Aktenzeichen."),
    "kurz": Bezeichnung("Kurzname", "Steht vor jeder Fundstelle."),
    "schicht": Bezeichnung("Schicht", "bund: Gesetz, unter jedem örtlichen Regelwerk; lokal: die Anweisung selbst."),
    "zugang": Bezeichnung("Zugang", "filter: über den Zugang wird entschieden; ohne_filter: alle werden betreut."),
    "schliesst_ein": Bezeichnung(
        "Schließt ein",
        "Kennungen anderer Regelwerke, deren Regeln gelten, als stünden sie hier, jede mit ihrer eigenen Fundstelle. "
        "Eine eigene Regel derselben Kennung geht vor.",
    ),
    "funktionen": Bezeichnung("Funktionen", "Eine dieser Funktionen."),
    "Regelwerkkopf.funktionen": Bezeichnung("Funktionen", "Welche Rollen in welcher Funktion handeln."),
    "Einsicht.funktionen": Bezeichnung("Einsehen darf", "Die Funktionen, die einsehen dürfen."),
    "gegenstand": Bezeichnung("In", "Was eingesehen werden darf: terminkalender."),
    "wessen": Bezeichnung("Von", "Die Funktionen, bei denen eingesehen werden darf, im eigenen Team."),
    "FunktionGefordert.funktionen": Bezeichnung("Funktionen", "Es handelt eine dieser Funktionen."),
    "grad": Bezeichnung(
        "Grad", "muss bindet; soll bindet, wenn nichts begründet dagegensteht; kann erlaubt; hinweis ist Hintergrund."
    ),
    "stelle": Bezeichnung("Stelle", "Wo es in der Quelle steht, etwa: Nr. 5 Abs. 2."),
    "text": Bezeichnung("Wortlaut", "Was die Regel sagt, in eigenen Worten."),
    "auch": Bezeichnung(
        "Dazu gehört", "Was die Quelle an anderer Stelle über diese Regel sagt; die Regel gibt es mit wieder."
    ),
    "Eingebunden.text": Bezeichnung("Text", "Der Text seiner Datei, Zeichen für Zeichen."),
    "art": Bezeichnung("Art", "Welche Art von Bedingung es ist."),
    "regel": Bezeichnung("Regel", "Kennung der Aussage."),
    "grund": Bezeichnung("Grund", "Warum keine Regel sie ausdrückt."),
    # What has to be done, by whom, for whom.
    "aufgabe": Bezeichnung("Zu tun", "Was zu tun ist, wie es in der Liste der Fristen steht."),
    "handelt": Bezeichnung("Es handelt", "Welche Funktion handeln muss; person: die betreute Person selbst."),
    "bezeichnung": Bezeichnung("Bezeichnung", "Wie es heißt, für Menschen."),
    "schluessel": Bezeichnung("Schlüssel", "Kennwort, unter dem es festgehalten wird."),
    "feld": Bezeichnung("Feld", "In welchem Feld das Wort steht: anlass, arbeitsschritt oder ziel."),
    "Rangfolge.werte": Bezeichnung("Werte", "Vom besten zum schlechtesten; was fehlt, hat keinen Platz darin."),
    "werk": Bezeichnung("Werk", "Welches Dokument gemeint ist."),
    "vorrangig": Bezeichnung("Vorrang", "true: es geht vor; false: es gilt daneben."),
    "von": Bezeichnung("Nimmt aus von", "Kennungen der Regeln, die dann nicht gelten; ohne Teil alle der Aussage."),
    "bei": Bezeichnung("Gefragt bei", "Vorgänge, bei denen gefragt wird."),
    "kriterium": Bezeichnung("Voraussetzung", "Was zutreffen muss."),
    "vorgaenge": Bezeichnung("Bei", "Vorgänge, für die die Regel gilt."),
    "nur": Bezeichnung("Nur", "Nur Einträge, die einem dieser Muster entsprechen."),
    "verlangt": Bezeichnung("Verlangt wird", "Was der Vorgang verlangt."),
    "gruende": Bezeichnung("Nur bei den Gründen", "Nur Abgänge aus diesen Gründen."),
    "felder": Bezeichnung("Auszufüllen", "Felder, die ausgefüllt sein müssen."),
    "Angebot.arten": Bezeichnung("Angebote", "Von jeder dieser Arten etwas; ohne Angabe genügt jede Art."),
    "Katalogpflicht.arten": Bezeichnung("Bei", "Nur Einträge dieser Arten; ohne Angabe alle."),
    "Angebot.zielgruppen": Bezeichnung("Für", "Für jede dieser Zielgruppen etwas; ohne Angabe für irgendwen."),
    "Katalogpflicht.zielgruppen": Bezeichnung("Für", "Nur Einträge für eine dieser Zielgruppen; ohne Angabe alle."),
    "eigene": Bezeichnung("Nur für sie", "true: das Angebot ist allein für diese Zielgruppe."),
    "standorte": Bezeichnung("Standorte", "An so vielen verschiedenen Orten mindestens."),
    "zeitlagen": Bezeichnung("Solange", "Einträge, die an dem Tag geplant sind, laufen oder beendet sind."),
    "offen_fuer": Bezeichnung("Offen für", "Jeder Eintrag steht Menschen in dieser Betreuung offen."),
    "arbeitsmittel": Bezeichnung("Worin", "Worin nachgesehen werden kann."),
    "Netzwerkpflege.je": Bezeichnung("Je", "fachkraft: jede für sich; team: in jedem Team, in dem eine ist."),
    "Netzwerkpflege.funktionen": Bezeichnung("Wer", "Fachkräfte in diesen Funktionen."),
    "Leserecht.funktionen": Bezeichnung("Wer", "Alle, die in einer dieser Funktionen handeln."),
    "Katalogpflege.funktionen": Bezeichnung("Wer", "Eine dieser Funktionen."),
    "angebote": Bezeichnung("Angebote", "Für jedes davon jemand."),
    "verhaeltnis": Bezeichnung("Verhältnis", "Fälle je volle Stelle; Teilzeit zählt anteilig."),
    "festsetzung_durch": Bezeichnung(
        "Die Zahl setzt fest", "Funktionen, die statt eines Verhältnisses die Zahl festsetzen."
    ),
    "teams": Bezeichnung("Für Teams", "Nur für Teams dieser Art."),
    "hart": Bezeichnung("Ist sie erreicht", "true: niemand kommt mehr hinzu; false: es wird nur angezeigt."),
    "verlangt_nichts": Bezeichnung("Sonst verlangt", "true: keine andere Regel wird gefragt."),
    "ereignisse": Bezeichnung("Handlungen", "Einträge, die es nur in dieser Zeit gab."),
    "laeuft_bis": Bezeichnung("Läuft längstens bis", "So lange läuft weiter, was vorher vereinbart wurde."),
    "abgeloest_durch": Bezeichnung("Abgelöst durch", "Einträge, deren erster beendet, was vorher vereinbart wurde."),
    "geltung": Bezeichnung("Gilt für", "Für welche Fälle die Regel gilt."),
    "Ausnahme.geltung": Bezeichnung("Ausgenommen sind", "Welche Fälle ausgenommen sind."),
    "Ausloeser.geltung": Bezeichnung(
        "Beginn der Geltung", "true: die Frist beginnt, sobald die Regel für den Fall gilt."
    ),
    "bedingungen": Bezeichnung("Bedingungen", "Was dazu vorliegen muss, alles zugleich."),
    "ende_von": Bezeichnung("Geplantes Ende", "Die Frist zählt vom geplanten Ende eines Zeitraums dieser Art."),
    "ausloeser": Bezeichnung("Beginnt mit", "Was die Frist beginnen lässt; eines davon genügt."),
    "lage": Bezeichnung(
        "Lage",
        "Nur mit ende_von. nach: die dauer zählt von dem Ende an; vor: sie liegt davor; "
        "halbzeit: fällig zur Hälfte der Zeit; zum_ende: fällig an diesem Ende.",
    ),
    "anfang": Bezeichnung("Zuerst", "Die ersten Abstände einer Folge; danach gilt die dauer."),
    "fruehestens": Bezeichnung(
        "Frühestens", "Was davor geschieht, zählt nicht; gezählt wie die dauer, bei lage = vor also rückwärts."
    ),
    "faellig_ab": Bezeichnung("An der Reihe ab", "Anfang einer Spanne, deren Ende die dauer ist."),
    "dauer": Bezeichnung("Frist", "Wie lange Zeit ist."),
    "zum": Bezeichnung("Fällig zum", "Der nächste solche Tag im Kalender; bei mehreren einer nach dem anderen."),
    "tag": Bezeichnung("Tag", "Tag des Monats; hat der Monat ihn nicht, sein letzter."),
    "monat": Bezeichnung("Monat", "Monat, 1 bis 12; ohne Angabe jeder Monat."),
    "zielwert": Bezeichnung("Zielwert", "Ein strengerer Wert derselben Pflicht; er wird eine eigene Frist daneben."),
    "wiederkehrend": Bezeichnung("Danach", "true: jede Erfüllung lässt die nächste Frist beginnen."),
    "naechste_ab": Bezeichnung(
        "Die nächste zählt",
        "erfuellung: vom Tag der Erfüllung an; faelligkeit: vom alten letzten Tag an, festes Raster.",
    ),
    "bis_zum_ende": Bezeichnung(
        "Offen am Ende", "true: was am Ende von Aufenthalt oder Geltung offen ist, ist nicht erfüllt statt entfallen."
    ),
    "rechnung": Bezeichnung(
        "Fristende", "Wessen Frist: amt bleibt auf ihrem Tag; person und gesetz rücken auf den nächsten Werktag."
    ),
    "verlaengerbar": Bezeichnung("Verlängerung", "true: eine Verlängerung verschiebt das Ende."),
    "erfuellt_durch": Bezeichnung("Erfüllt durch", "Einträge, die die Frist erfüllen; eines der Muster genügt."),
    "Fristregel.anzahl": Bezeichnung("Nötig", "So viele solcher Einträge sind nötig."),
    "je": Bezeichnung("Getrennt für", "Es zählen nur Einträge über dieselbe Sache wie der Auslöser."),
    "pflicht": Bezeichnung("Pflicht", "Zu welcher Pflicht die Regel gehört; Kontaktpflichten heißen kontakt."),
    "statt": Bezeichnung("Tritt an die Stelle von", "Regeln derselben Pflicht, die sie ersetzt, solange sie gilt."),
    "neben": Bezeichnung("Läuft neben", "Regeln derselben Pflicht, die zugleich gelten."),
    "gilt_fuer": Bezeichnung(
        "Für laufende Fälle",
        "alle: für alle; ab_zugang: für Aufenthalte, die unter diesem Regelwerk begannen; "
        "ab_ereignis: für Auslöser seit seinem ersten Tag.",
    ),
    # What a report shows.
    "bericht": Bezeichnung("Bericht", "In welchem Bericht die Kennzahl steht."),
    "definition": Bezeichnung("Definition", "Wie gezählt wird, in Worten; sie steht neben der Zahl."),
    "misst": Bezeichnung("Gemessen wird", "Was gezählt wird, und nach welchen Zahlen, Listen und Pflichten."),
    "zeit": Bezeichnung(
        "Zeit", "stichtag: wie es an dem Tag steht; monat, jahr: was seit dessen erstem Tag bis zum Stichtag geschah."
    ),
    "ebenen": Bezeichnung(
        "Gezeigt für", "Für alle zusammen, und für jede Geschäftsstelle, jedes Team, jede Fachkraft."
    ),
    "grenzen": Bezeichnung(
        "Stufen", "Bis zu welcher Dauer eine Stufe reicht, aufsteigend; die letzte ist, was darüber ist."
    ),
    "pflichten": Bezeichnung("Pflichten", "Fristen dieser Pflichten."),
    "UeberHoechstdauer.pflicht": Bezeichnung("Höchstdauer", "Pflicht, deren Frist die Höchstdauer ist."),
    "vereinbarungen": Bezeichnung("Vereinbarungen", "Eine davon genügt."),
    "AnteilEingehalten.wert": Bezeichnung(
        "Wert", "mindestwert: die Fristen selbst; zielwert: ihre strengeren Zielwerte."
    ),
    "GespraecheJeStelle.funktionen": Bezeichnung("Fachkräfte", "Wer in einer dieser Funktionen handeln kann."),
    "Beratungszeit.funktionen": Bezeichnung("Fachkräfte", "Wer in einer dieser Funktionen handeln kann."),
    "richtwert": Bezeichnung("Richtwert", "So viele im Durchschnitt je volle Stelle und Woche."),
    "mindestens_prozent": Bezeichnung("Mindestens", "So viel Prozent der Arbeitszeit."),
    "Integrationsquote.zeitraeume": Bezeichnung("Begonnen", "Einer dieser Zeiträume beginnt."),
    "Hilfebeduerftigkeit.zeitraeume": Bezeichnung(
        "Begonnen", "Einer dieser Zeiträume beginnt, und die Betreuung geht weiter."
    ),
    "Hilfebeduerftigkeit.gruende": Bezeichnung("Beendet wegen", "Aus einem dieser Gründe endet der Aufenthalt."),
    "Hemmnisabbauquote.bereiche": Bezeichnung("Bereiche", "Ein Hemmnis in einem dieser Bereiche."),
    "gefoerdert": Bezeichnung("Gefördert", "Ob am ersten Tag eine Eingliederungsleistung oder Maßnahme läuft."),
    "KostenJe.je": Bezeichnung("Je", "Geteilt durch die Personen oder durch ihre Bedarfsgemeinschaften."),
    "kennzahlen": Bezeichnung("Kennzahlen", "Kennungen der Kennzahlen, in dieser Reihenfolge."),
    "grade": Bezeichnung("Grade", "Regeln mit einem dieser Grade."),
    "Merkmalswechsel.merkmal": Bezeichnung("Merkmal", "Welches Merkmal wechselt."),
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
    "phase": Bezeichnung("Phase", "Wo der Fall gegenüber dem Fallmanagement steht; eine dieser Phasen."),
    "alter_ab": Bezeichnung("Alter ab", "Ab diesem Geburtstag."),
    "alter_unter": Bezeichnung("Alter unter", "Bis zum Tag vor diesem Geburtstag."),
    **_MERKMALE,
    "funktion": Bezeichnung("Zuständig", "Die zuständige Fachkraft handelt in einer dieser Funktionen."),
    "waehrend": Bezeichnung("Während", "In Zeiträumen aller dieser Arten."),
    "ausserhalb": Bezeichnung("Außerhalb", "In keinem Zeitraum dieser Arten; solange ruht eine Frist."),
    "hemmnisse": Bezeichnung("Handlungsbedarfe", "Wie viele; gezählt wird, was nicht erfolgreich erledigt ist."),
    "mindestens": Bezeichnung("Mindestens", "So viele mindestens."),
    "hoechstens": Bezeichnung("Höchstens", "So viele höchstens."),
    "bereiche": Bezeichnung("Bereiche", "In diesen Bereichen zusammen; ohne Angabe in allen."),
    "veraenderbar": Bezeichnung("Nur veränderbare", "true: nur solche, an denen sich etwas ändern lässt."),
    "schwerwiegend": Bezeichnung("Nur schwerwiegende", "true: nur solche, die als schwerwiegend eingeschätzt sind."),
    "ab": Bezeichnung("Alter ab", "Ab diesem Geburtstag."),
    "unter": Bezeichnung("Alter unter", "Bis zum Tag vor diesem Geburtstag."),
    "merkmal": Bezeichnung("Merkmal", "Welches Merkmal des Falls."),
    "werte": Bezeichnung("Werte", "Einer dieser Werte."),
    "seit": Bezeichnung("Seit", "So lange schon ununterbrochen."),
    "frage": Bezeichnung("Frage", "Was die Fachkraft gefragt wird."),
    "nur_wenn": Bezeichnung("Nur wenn", "Schlüssel einer anderen Einschätzung, die ja sein muss, damit gefragt wird."),
    "unklar_genuegt": Bezeichnung(
        "Noch nicht beurteilbar", "true: was noch nicht zu beurteilen ist, steht dem Zugang nicht im Weg."
    ),
    # Properties of an entry.
    "muster": Bezeichnung("Eintrag", "Welcher Eintrag gemeint ist."),
    "ereignis": Bezeichnung("Eintrag", "Art des Eintrags."),
    "innerhalb": Bezeichnung("Innerhalb", "Höchstens so lange her."),
    "binnen": Bezeichnung("Binnen", "Höchstens so lange danach."),
    "nach": Bezeichnung("Nach", "Gezählt vom letzten solchen Eintrag; ohne Angabe vom Eintrag selbst."),
    "ReihenfolgeGefordert.bereiche": Bezeichnung("Bereiche", "In dieser Reihenfolge; andere stehen, wo sie wollen."),
    "BeteiligteGefordert.funktionen": Bezeichnung("Beteiligt", "Alle diese Funktionen waren beteiligt."),
    "ZustaendigGefordert.funktionen": Bezeichnung("Zuständig", "Jemand in einer dieser Funktionen ist zuständig."),
    "qualifiziert": Bezeichnung("Qualifiziert", "Ob der Kontakt qualifiziert war."),
    "AbstimmungGefordert.arten": Bezeichnung("Beteiligung", "Eine dieser Arten, jemanden zu beteiligen."),
    "mit_funktion": Bezeichnung("Mit", "Eine dieser Funktionen."),
    "persoenlich": Bezeichnung("Persönlich", "true: von Angesicht zu Angesicht."),
    "formen": Bezeichnung("Form", "Eine dieser Formen."),
    "person_anwesend": Bezeichnung("Person anwesend", "Ob die betreute Person dabei war."),
    "erreicht": Bezeichnung("Erreicht", "Ob ein Kontaktversuch gelang."),
    "teile": Bezeichnung("Teile", "Alle diese Teile sind enthalten."),
    "schritte": Bezeichnung("Schritt", "Einer dieser Schritte der Leistung."),
    "eigenleistung": Bezeichnung("Eigene Leistung", "Ob das Fallmanagement oder die eigene Einheit sie erbringt."),
    "stand": Bezeichnung("Stand", "Einer dieser Stände eines Hemmnisses oder einer Handlungsstrategie."),
    "ergebnis": Bezeichnung("Ergebnis", "Eines dieser Ergebnisse."),
    "vermerktypen": Bezeichnung("Vermerktyp", "Als eines davon abgelegt."),
    "typen": Bezeichnung("Vermerktyp", "Als eines davon abgelegt."),
    "arten": Bezeichnung("Art", "Ein Zeitraum einer dieser Arten."),
    "Ereignismuster.gruende": Bezeichnung("Grund", "Ein Abgang aus einem dieser Gründe."),
    "Ereignismuster.merkmal": Bezeichnung("Merkmal", "Welches Merkmal geändert wurde."),
    "Ereignismuster.werte": Bezeichnung("Wert", "Auf einen dieser Werte; nur mit merkmal."),
    "Ereignismuster.bereiche": Bezeichnung("Bereich", "Ein Hemmnis in einem dieser Bereiche."),
    "im_umfeld": Bezeichnung("Im Umfeld", "Ob das Hemmnis im Umfeld der Person liegt; false: in ihr selbst."),
    "anlaesse": Bezeichnung(
        "Anlass", "Ein Gespräch, eine Einladung, eine Belehrung zu einem dieser Anlässe (begriff)."
    ),
    "arbeitsschritte": Bezeichnung("Arbeitsschritt", "Einer dieser Schritte des Amts (begriff)."),
    "ziele": Bezeichnung("Ziel", "Eines dieser Ziele (begriff)."),
    "beteiligte": Bezeichnung("Beteiligt", "Alle diese Funktionen waren beteiligt."),
    "rechtsfolgen": Bezeichnung("Rechtsfolgen", "Ob die Einladung Rechtsfolgen androht."),
    "mit_sorgeberechtigten": Bezeichnung("Mit Sorgeberechtigten", "Ob die Sorgeberechtigten mit eingeladen sind."),
    "bestaetigt": Bezeichnung("Bestätigt", "Ob die Person die Belehrung bestätigt hat."),
    "einvernehmlich": Bezeichnung("Im Einvernehmen", "Ob das Ziel gemeinsam gewählt ist."),
    "mitunterzeichnet": Bezeichnung("Mitunterzeichnet", "Ob auch der gesetzliche Vertreter unterschrieben hat."),
    "zuzug": Bezeichnung("Zuzug", "Ob die Person aus der Zuständigkeit eines anderen Trägers kam."),
    "erstmals": Bezeichnung("Erstmals", "Ob die Person hier zum ersten Mal Leistungen beantragt."),
    "ohne_bezug_seit": Bezeichnung(
        "Ohne Leistungsbezug seit", "In dieser Zeit vor dem Eintrag hat die Person keine Leistungen bezogen."
    ),
    "angaben": Bezeichnung("Angaben", "Alle diese Angaben sind gemacht."),
    "keine_angaben": Bezeichnung("Keine Angaben", "Keine dieser Angaben ist gemacht."),
    "zeitraeume": Bezeichnung("Laufend", "Einer davon läuft an diesem Tag."),
    "dokumentiert": Bezeichnung("Dokumentiert", "Diese Felder sind ausgefüllt; ohne sie erfüllt der Eintrag nichts."),
    "dokument": Bezeichnung("Dokument", "Welches Dokument."),
    "handlung": Bezeichnung("Handlung", "Welche Handlung des Amts."),
    "Amtshandlungsmuster.arten": Bezeichnung("Besprechungsart", "Eine dieser Arten von Besprechung."),
    "Amtshandlungsmuster.beteiligte": Bezeichnung("Teilnehmende", "Aus jeder dieser Funktionen nahm jemand teil."),
    "gegenstaende": Bezeichnung("Gegenstände", "Um jeden dieser Gegenstände ging es."),
    "fuer_alle": Bezeichnung("Für alle", "Für alle gehalten, die in jeder dieser Funktionen handeln."),
    "regelwerke": Bezeichnung("Regelwerke", "Um jedes dieser Regelwerke ging es."),
    "auswertungen": Bezeichnung("Auswertungen", "Eine dieser Auswertungen."),
    "Amtshandlungsmuster.ebenen": Bezeichnung("Ebenen", "Jede dieser Ebenen des Amts ist gezeigt."),
    "an": Bezeichnung("An", "Jede dieser Funktionen hat sie erhalten."),
    "Amtshandlungsmuster.funktionen": Bezeichnung("Funktion", "In einer dieser Funktionen wurde gehandelt."),
    "Qualifizierungsmuster.qualifizierung": Bezeichnung("Qualifizierung", "Um welche Qualifizierung es geht."),
    "Qualifizierungsmuster.stand": Bezeichnung("Stand", "Einer dieser Stände ist vermerkt."),
    "uebernahme": Bezeichnung("Übernahme", "Eine Fachkraft übernimmt diese Funktion."),
    "Amtsausloeser.nach": Bezeichnung("Nach", "Eine solche Handlung des Amts."),
    "Amtsfristregel.je": Bezeichnung("Je", "Für wen die Pflicht besteht: das ganze Amt, jedes Team, jede Fachkraft."),
    "name": Bezeichnung("Name", "Unter welchem Namen der Suchlauf aufgerufen wird."),
    "Suchlauf.bezeichnung": Bezeichnung("Bezeichnung", "Wie der Suchlauf heißt."),
    "Suchlauf.status": Bezeichnung("Status", "Einer dieser Status."),
    "ohne_status": Bezeichnung("Ohne Status", "Ob auch Fälle gefunden werden, deren Status nicht gesetzt ist."),
    "spannen": Bezeichnung("Spannen", "Wie lange die letzte Beratung her sein kann."),
    "seit_tag": Bezeichnung("Seit einem Tag", "Gefragt wird nach einem Tag, seit dem es keine Beratung gab."),
    "Spanne.schluessel": Bezeichnung("Name", "Unter welchem Namen die Spanne aufgerufen wird."),
    "Spanne.bezeichnung": Bezeichnung("Bezeichnung", "Wie die Spanne heißt."),
    "Spanne.mindestens": Bezeichnung("Mindestens", "So lange her oder länger; dieser Tag zählt mit."),
    "Spanne.hoechstens": Bezeichnung("Höchstens", "So lange her oder kürzer; dieser Tag zählt mit."),
    "mehr_als": Bezeichnung("Mehr als", "Länger her als das; dieser Tag zählt nicht mit."),
    "durch": Bezeichnung("Durch", "Wer in einer dieser Funktionen handelt, prüft."),
    "phasen": Bezeichnung("Phasen", "Aus welchen Phasen Fälle gezogen werden."),
    "pruefpunkte": Bezeichnung("Prüfpunkte", "Worauf in jedem Fall zu sehen ist."),
    "Pruefpunkt.schluessel": Bezeichnung("Name", "Unter welchem Namen der Prüfpunkt genannt wird."),
    "Pruefpunkt.bezeichnung": Bezeichnung("Bezeichnung", "Wie der Prüfpunkt heißt."),
    "wenn": Bezeichnung("Wenn", "Von welchen Handlungen die Regel spricht."),
    "Amtshandlungsregel.verlangt": Bezeichnung("Verlangt", "Wie eine solche Handlung zu sein hat."),
    "anzahl": Bezeichnung("Anzahl", "Wie viele, von 1 bis 1000."),
    "HemmnisseGefordert.anzahl": Bezeichnung("Anzahl", "Wie viele Handlungsbedarfe an diesem Tag."),
    "einheit": Bezeichnung("Einheit", "Wovon."),
    "altersgruppe": Bezeichnung("Altersgruppe", "Für wen das Verhältnis angestrebt ist."),
    "mitgezaehlt": Bezeichnung(
        "Mitgezählt", "Stellen in diesen Funktionen zählen; ohne Angabe nur das Fallmanagement."
    ),
    "Besetzungsregel.je": Bezeichnung("Je", "In jedem team, in jeder geschaeftsstelle, oder einmal je mandant."),
    "fuer": Bezeichnung(
        "Für wen",
        "Wem die Schwerpunkte gelten; ist für sie jemand ohne zuständig, steht der Fall unter den unpassenden.",
    ),
    "schwerpunkte": Bezeichnung("Schwerpunkte", "Jeder dieser Schwerpunkte, eigener oder der des Teams."),
    "vertretene": Bezeichnung("Wer vertreten wird", "Wer in dieser Funktion arbeitet."),
    "teamnamen": Bezeichnung("Teams", "Teams mit diesem Namen oder Kurzzeichen; ohne Angabe alle."),
    "teamarten": Bezeichnung("Art der Teams", "Nur Teams dieser Art."),
    "vertreter_aus": Bezeichnung(
        "Vertreten durch",
        "eigenes_team: jemanden aus demselben Team; genannte_teams: jemanden aus einem von teamnamen.",
    ),
    "steuerung": Bezeichnung("Gesteuert durch", "Wer die Vertretung bestimmt."),
    "qualifizierungen": Bezeichnung("Qualifizierung", "Eine dieser Qualifizierungen."),
    "umfang": Bezeichnung("Umfang", "Wie viel davon: begonnen, abgeschlossen, einzelne Module."),
    "nur_vertretung": Bezeichnung("Nur für Vertretungen", "Steht denen offen, die mit Vertretung beauftragt sind."),
}
"""By the name of the key, or of class and key where a class means something else by it."""

PLATZ: Mapping[str, int] = {name.rpartition(".")[2]: platz for platz, name in reversed(tuple(enumerate(FELDER)))}
"""Where a key stands in the order of reading: where it is named first."""
