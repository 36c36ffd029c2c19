"""The Vorgänge every regulation knows, each filled in properly, and what can be left out of them or done otherwise."""

import re
from datetime import date
from typing import Any

from domain import befehle
from domain.ereigniswerte import Abstimmung, Benachrichtigung, Gespraech
from domain.vokabular import (
    Abstimmungsart,
    Abstimmungsergebnis,
    Bearbeitungsstand,
    Benachrichtigungsform,
    Bereich,
    Dokumentart,
    Einschaetzung,
    Entscheidungsart,
    Fortfuehrung,
    Funktion,
    Kontaktform,
    Profillage,
    Status,
)
from tests.features.welt import TAG, Entwurf, Welt, tag, vorgang, zusatz

BEREICHE = {
    "beruflicher Kompetenz": Bereich.BERUFLICHE_KOMPETENZ,
    "Motivation": Bereich.MOTIVATION,
    "sozialen Kompetenzen": Bereich.SOZIALE_KOMPETENZEN,
    "Leistungsfähigkeit": Bereich.LEISTUNGSFAEHIGKEIT,
    "Rahmenbedingungen": Bereich.RAHMENBEDINGUNGEN,
}
STAENDE = {
    "in Bearbeitung": Bearbeitungsstand.IN_BEARBEITUNG,
    "erfolglos bearbeitet": Bearbeitungsstand.ERFOLGLOS_BEARBEITET,
    "erfolgreich erledigt": Bearbeitungsstand.ERFOLGREICH_ERLEDIGT,
}
PROFILLAGEN = {
    "Marktprofil": Profillage.MARKTPROFIL,
    "Aktivierungsprofil": Profillage.AKTIVIERUNGSPROFIL,
    "Förderprofil": Profillage.FOERDERPROFIL,
    "Entwicklungsprofil": Profillage.ENTWICKLUNGSPROFIL,
    "Stabilisierungsprofil": Profillage.STABILISIERUNGSPROFIL,
    "Unterstützungsprofil": Profillage.UNTERSTUETZUNGSPROFIL,
}
STATUS = {
    "arbeitslos": Status.ARBEITSLOS,
    "arbeitsuchend": Status.ARBEITSUCHEND,
    "in einer Maßnahme": Status.IN_MASSNAHME,
    "in Ausbildung": Status.IN_AUSBILDUNG,
    "Schülerin oder Schüler": Status.SCHUELER,
    "erwerbstätig": Status.ERWERBSTAETIG,
    "arbeitsunfähig": Status.ARBEITSUNFAEHIG,
}
FORMEN = {
    "im Amt": Kontaktform.PRAESENZ,
    "am Telefon": Kontaktform.TELEFON,
    "per Video": Kontaktform.VIDEO,
    "per Brief": Kontaktform.SCHRIFTLICH,
    "beim Hausbesuch": Kontaktform.AUFSUCHEND,
}
ABGANGSGRUENDE = {
    "Tod": "tod",
    "Wechsel des Trägers": "traegerwechsel",
    "Ende der Hilfebedürftigkeit": "ende_hilfebeduerftigkeit",
    "Erreichen der Altersgrenze": "altersgrenze",
    "Ausschluss von den Leistungen": "ausschluss",
    "Ende der Erwerbsfähigkeit": "ende_erwerbsfaehigkeit",
    "Zeitablauf": "zeitablauf",
    "Wegfall der Zugangskriterien": "zugangskriterien_entfallen",
}
"""By the name of the office; a module of steps for one regulation adds its own."""

EINSCHAETZUNGEN = {"Zugangskriterien der Anlage": "zugangskriterien_anlage"}
"""What only a person can assess, by the name of the office: in a properly filled Fallzugang all of them are answered yes."""

ANGABEN = {
    "die Zugangskriterien nicht mehr vorliegen": "zugangskriterien_liegen_nicht_mehr_vor",
    "Fortschritte auch ohne Fallmanagement zu erwarten sind": "fortschritt_ohne_fallmanagement",
}
"""Statements decisions rest on, by the words of the office: a properly filled decision makes all of them."""

ABSTIMMUNGSARTEN = {
    "Absprache": Abstimmungsart.ABSPRACHE,
    "Abstimmung": Abstimmungsart.ABSTIMMUNG,
    "Rücksprache": Abstimmungsart.RUECKSPRACHE,
    "Zustimmung": Abstimmungsart.ZUSTIMMUNG,
}
FUNKTIONEN = {
    "das Fallmanagement": Funktion.FALLMANAGEMENT,
    "die zuständige Fachkraft": Funktion.ZUSTAENDIGE_FACHKRAFT,
    "die Teamleitung": Funktion.TEAMLEITUNG,
    "das Fallmanagement arbeitsmarktnah": Funktion.FALLMANAGEMENT_ARBEITSMARKTNAH,
    "das Fallmanagement arbeitsmarktfern": Funktion.FALLMANAGEMENT_ARBEITSMARKTFERN,
    "das Fallmanagement U25": Funktion.FALLMANAGEMENT_U25,
    "die Berufsberatung": Funktion.BERUFSBERATUNG,
    "der Service": Funktion.SERVICE,
    "die Leistungssachbearbeitung": Funktion.LEISTUNGSSACHBEARBEITUNG,
    "der Arbeitgeberservice": Funktion.ARBEITGEBERSERVICE,
    "die Trägerbetreuung": Funktion.TRAEGERBETREUUNG,
    "die Maßnahmekoordination": Funktion.MASSNAHMEKOORDINATION,
    "die Sachbearbeitung Unterhalt": Funktion.UNTERHALT,
    "die Person": Funktion.PERSON,
}
"""Who has to act, by the name of the office."""

PARTNER = {
    "der zuständigen Fachkraft": Funktion.ZUSTAENDIGE_FACHKRAFT,
    "der vorschlagenden Fachkraft": Funktion.VORSCHLAGENDE_FACHKRAFT,
    "dem Fallmanagement": Funktion.FALLMANAGEMENT,
    "der Teamleitung": Funktion.TEAMLEITUNG,
}


def eine_von(worte: dict[str, Any]) -> str:
    """A pattern for one of these names."""
    return "|".join(re.escape(wort) for wort in sorted(worte, key=len, reverse=True))


def _abstimmung(art: Abstimmungsart, mit: Funktion, am: date) -> Abstimmung:
    return Abstimmung(art=art, mit_funktion=mit, am=am, persoenlich=True, person_anwesend=True)


def _entscheidung(am: date) -> dict[str, Any]:
    """Everything a regulation could ask of a decision, given."""
    return {
        "begruendung": "siehe Vermerk",
        "gespraech": Gespraech(am=am, form=Kontaktform.PRAESENZ, person_anwesend=True),
        "abstimmungen": [
            _abstimmung(Abstimmungsart.ABSTIMMUNG, Funktion.ZUSTAENDIGE_FACHKRAFT, am),
            _abstimmung(Abstimmungsart.ABSPRACHE, Funktion.FALLMANAGEMENT, am),
            _abstimmung(Abstimmungsart.RUECKSPRACHE, Funktion.TEAMLEITUNG, am),
        ],
        "benachrichtigung": Benachrichtigung(form=Benachrichtigungsform.SCHRIFTLICH, am=am),
        "dokumente": list(Dokumentart),
        "angaben": dict.fromkeys(ANGABEN.values(), True),
    }


# --- the way into the Fallmanagement ---------------------------------------------------------------------------------


@vorgang(r"eine Prüfung der Zugangskriterien")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {"ergebnis": Einschaetzung.JA, "begruendung": "Kriterien liegen vor"}
    return Entwurf(befehle.ZugangPruefen, welt.amt.ifk, felder)


@vorgang(r"eine Vormerkung")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    return Entwurf(befehle.Vormerken, welt.amt.ifk, {**_entscheidung(am), "team": welt.amt.team})


@vorgang(r"eine Aufnahme in die Warteliste")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    return Entwurf(befehle.AufWartelisteSetzen, welt.amt.fm, {**_entscheidung(am), "team": welt.amt.team})


@vorgang(r"ein Fallzugang")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    einschaetzungen = dict.fromkeys(EINSCHAETZUNGEN.values(), Einschaetzung.JA)
    felder = {**_entscheidung(am), "fachkraft": welt.amt.fm.fachkraft, "einschaetzungen": einschaetzungen}
    return Entwurf(befehle.FallUebernehmen, welt.amt.fm, felder)


@vorgang(r"eine Ablehnung")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    return Entwurf(befehle.FallAblehnen, welt.amt.fm, _entscheidung(am))


@vorgang(r"eine Weiterleitung")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    return Entwurf(befehle.FallWeiterleiten, welt.amt.fm, {**_entscheidung(am), "wohin": "Rehabilitation"})


# --- the stay ----------------------------------------------------------------------------------------------------------


@vorgang(r"eine Prüfung der Fortführung(?P<ende> mit dem Ergebnis Beendigung)?")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder: dict[str, Any] = {"ergebnis": Fortfuehrung.FORTFUEHREN, "begruendung": "Hemmnisse bestehen fort"}
    if worte["ende"]:
        felder["ergebnis"] = Fortfuehrung.BEENDEN
    else:
        felder["erfolgsaussichten"] = "Stabilisierung zu erwarten"
    return Entwurf(befehle.FortfuehrungPruefen, welt.amt.fm, felder)


@vorgang(r"eine Verlängerung um (?P<monate>\d+) Monate?")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {**_entscheidung(am), "monate": int(worte["monate"])}
    return Entwurf(befehle.VerlaengerungBewilligen, welt.amt.fm, felder)


@vorgang(rf"eine Bitte um (?P<art>{eine_von(ABSTIMMUNGSARTEN)}) vor der Verlängerung")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {
        "art": ABSTIMMUNGSARTEN[worte["art"]],
        "vorgang": Entscheidungsart.VERLAENGERUNG,
        "anliegen": "noch ein halbes Jahr",
    }
    return Entwurf(befehle.AbstimmungErbitten, welt.amt.fm, felder)


@vorgang(r"die Antwort auf die Bitte")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    """Of the Teamleitung, if nobody else is named."""
    fall = welt.amt.betrieb.akte(welt.fall).fall
    assert fall is not None
    (abstimmung,) = fall.abstimmungen
    felder = {"abstimmung": abstimmung, "ergebnis": Abstimmungsergebnis.ERFOLGT}
    return Entwurf(befehle.AbstimmungBeantworten, welt.amt.tl, felder)


@vorgang(r"ein Fallabgang wegen (?P<grund>[A-ZÄÖÜ][^,]*?)(?=$|,| ohne | mit | durch | nach | als )")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    # A reason the office has no name for is sent as it stands: no Regelwerk will know it.
    grund = ABGANGSGRUENDE.get(worte["grund"], re.sub(r"\W+", "_", worte["grund"].lower(), flags=re.ASCII))
    return Entwurf(befehle.FallBeenden, welt.amt.fm, {**_entscheidung(am), "grund": grund})


@vorgang(r"eine Begründung der Abweichung von (?P<regel>[A-Z]+-[\w.]+)(?: bis zum (?P<bis>" + TAG + "))?")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    """Of the Frist of this statement that began last."""
    fristen = [f for f in welt.sicht().fristen if f.regel.aussage == worte["regel"] and f.entstanden_am <= am]
    felder = {
        "frist": max(fristen, key=lambda frist: frist.entstanden_am).id,
        "begruendung": "aus besonderem Anlass",
        "bis": tag(worte["bis"]) if worte["bis"] else None,
    }
    return Entwurf(befehle.AbweichungBegruenden, welt.amt.fm, felder)


# --- the work with the person ------------------------------------------------------------------------------------------


@vorgang(r"ein (?P<art>qualifizierter |nicht qualifizierter )?Kontakt")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {"form": Kontaktform.PRAESENZ, "qualifiziert": worte["art"] == "qualifizierter "}
    return Entwurf(befehle.KontaktErfassen, welt.amt.fm, felder)


@vorgang(r"ein versäumter Termin")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    return Entwurf(befehle.TerminversaeumnisErfassen, welt.amt.fm, {})


@vorgang(r"ein Profiling(?: mit dem Ergebnis (?P<lage>" + eine_von(PROFILLAGEN) + "))?")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {"profillage": PROFILLAGEN[worte["lage"] or "Stabilisierungsprofil"]}
    return Entwurf(befehle.ProfilErstellen, welt.amt.ifk, felder)


@vorgang(
    r"(?P<anzahl>ein|\d+) (?P<fest>unveränderbarer? )?Handlungsbedarfe? in (?P<bereich>" + eine_von(BEREICHE) + ")"
)
def _(welt: Welt, am: date, worte: re.Match[str]) -> list[Entwurf]:
    felder = {"bereich": BEREICHE[worte["bereich"]], "veraenderbar": worte["fest"] is None}
    anzahl = 1 if worte["anzahl"] == "ein" else int(worte["anzahl"])
    return [Entwurf(befehle.HemmnisFeststellen, welt.amt.ifk, dict(felder)) for _ in range(anzahl)]


@vorgang(
    r"ein Handlungsbedarf in (?P<bereich>" + eine_von(BEREICHE) + r"), jetzt (?P<stand>" + eine_von(STAENDE) + ")",
)
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    """The first one of this Bereich that is not settled and not at this point already."""
    fall = welt.amt.betrieb.akte(welt.fall).am(am)
    assert fall is not None
    stand, bereich = STAENDE[worte["stand"]], BEREICHE[worte["bereich"]]
    hemmnis = next(h for h in fall.hemmnisse.values() if h.bereich is bereich and h.offen and h.stand is not stand)
    return Entwurf(befehle.HemmnisStandAendern, welt.amt.fm, {"hemmnis": hemmnis.id, "stand": stand})


@vorgang(r"der Status (?P<status>" + eine_von(STATUS) + r")(?: ab dem (?P<ab>" + TAG + "))?")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    felder = {
        "merkmal": "status",
        "wert": STATUS[worte["status"]],
        "gilt_ab": tag(worte["ab"]) if worte["ab"] else None,
    }
    return Entwurf(befehle.MerkmalAendern, welt.amt.ifk, felder)


@vorgang(r"eine Eingliederungsvereinbarung")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    return Entwurf(befehle.EGVErfassen, welt.amt.fm, {})


@vorgang(r"eine Übertragung der Zuständigkeit auf (?P<wen>das Fallmanagement|die Integrationsfachkraft)")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    zum_fm = worte["wen"] == "das Fallmanagement"
    felder = {
        **_entscheidung(am),
        "fachkraft": (welt.amt.fm if zum_fm else welt.amt.ifk).fachkraft,
        "funktion": Funktion.FALLMANAGEMENT if zum_fm else Funktion.ZUSTAENDIGE_FACHKRAFT,
    }
    return Entwurf(befehle.ZustaendigkeitUebertragen, welt.amt.tl, felder)


@vorgang(r'ein Storno (?P<was>(?:(?: und )?"[^"]+" vom ' + TAG + ")+)")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    genannte = re.findall(r'"([^"]+)" vom (' + TAG + ")", worte["was"])
    nummern = [nr for name, vom in genannte for nr in welt.eintragsnummern(name, tag(vom))]
    return Entwurf(befehle.EintraegeStornieren, welt.amt.tl, {"eintraege": nummern, "begruendung": "falsche Person"})


# --- who, and what is left out or done otherwise -----------------------------------------------------------------------


@zusatz(r"durch (?P<wer>die Integrationsfachkraft|das Fallmanagement|die Teamleitung)")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    amt = welt.amt
    akteure = {"die Integrationsfachkraft": amt.ifk, "das Fallmanagement": amt.fm, "die Teamleitung": amt.tl}
    entwurf.akteur = akteure[worte["wer"]]


@zusatz(r"ohne (?P<feld>Begründung|Erfolgsaussichten|Ergebnis|Benachrichtigung|Unterlagen)")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    felder = {"Unterlagen": "dokumente"}
    entwurf.felder.pop(felder.get(worte["feld"], worte["feld"].lower().replace("ü", "ue")))


@zusatz(r"mit dem Ergebnis (?P<ergebnis>ja|nein|nicht beurteilbar)")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["ergebnis"] = Einschaetzung(worte["ergebnis"].replace(" ", "_"))


@zusatz(r"(?P<form>" + eine_von(FORMEN) + ")")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["form"] = FORMEN[worte["form"]]


@zusatz(r"ohne die Person")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["person_anwesend"] = False


@zusatz(r"ohne Gespräch mit der Person")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder.pop("gespraech")


@zusatz(
    r"nach einem Gespräch(?P<person> ohne die Person)?(?: (?P<form>"
    + eine_von(FORMEN)
    + r"))?(?: am (?P<am>"
    + TAG
    + "))?"
)
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    bisher = entwurf.felder["gespraech"]
    entwurf.felder["gespraech"] = Gespraech(
        am=tag(worte["am"]) if worte["am"] else bisher.am,
        form=FORMEN[worte["form"] or "im Amt"],
        person_anwesend=worte["person"] is None,
    )


@zusatz(r"ohne (?P<art>" + eine_von(ABSTIMMUNGSARTEN) + ")")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    art = ABSTIMMUNGSARTEN[worte["art"]]
    entwurf.felder["abstimmungen"] = [a for a in entwurf.felder["abstimmungen"] if a.art is not art]


@zusatz(
    r"mit (?P<telefon>telefonischer )?(?P<art>"
    + eine_von(ABSTIMMUNGSARTEN)
    + r")(?P<person> ohne die Person)?(?: am (?P<am>"
    + TAG
    + "))?"
)
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    art = ABSTIMMUNGSARTEN[worte["art"]]
    aenderung: dict[str, object] = {"persoenlich": worte["telefon"] is None, "person_anwesend": worte["person"] is None}
    if worte["am"]:
        aenderung["am"] = tag(worte["am"])
    entwurf.felder["abstimmungen"] = [
        a.model_copy(update=aenderung) if a.art is art else a for a in entwurf.felder["abstimmungen"]
    ]


@zusatz(r"mit (?P<was>" + eine_von(ABSTIMMUNGSARTEN) + r") statt (?P<statt>" + eine_von(ABSTIMMUNGSARTEN) + ")")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    neu, alt = ABSTIMMUNGSARTEN[worte["was"]], ABSTIMMUNGSARTEN[worte["statt"]]
    entwurf.felder["abstimmungen"] = [
        a.model_copy(update={"art": neu}) if a.art is alt else a
        for a in entwurf.felder["abstimmungen"]
        if a.art is not neu
    ]


@zusatz(r"in (?P<art>" + eine_von(ABSTIMMUNGSARTEN) + r") mit (?P<wem>" + eine_von(PARTNER) + ")")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    art, funktion = ABSTIMMUNGSARTEN[worte["art"]], PARTNER[worte["wem"]]
    entwurf.felder["abstimmungen"] = [
        a.model_copy(update={"mit_funktion": funktion}) if a.art is art else a for a in entwurf.felder["abstimmungen"]
    ]


@zusatz(r"mit (?P<form>persönlicher|schriftlicher) Benachrichtigung")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    formen = {"persönlicher": Benachrichtigungsform.PERSOENLICH, "schriftlicher": Benachrichtigungsform.SCHRIFTLICH}
    entwurf.felder["benachrichtigung"] = entwurf.felder["benachrichtigung"].model_copy(
        update={"form": formen[worte["form"]]}
    )


@zusatz(r"ohne (?P<dokument>Checkliste|Übergabeprotokoll|Gutachten)")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    dokumente = {
        "Checkliste": Dokumentart.CHECKLISTE_UEBERGABE,
        "Übergabeprotokoll": Dokumentart.UEBERGABEPROTOKOLL,
        "Gutachten": Dokumentart.GUTACHTEN,
    }
    entwurf.felder["dokumente"] = [d for d in entwurf.felder["dokumente"] if d is not dokumente[worte["dokument"]]]


@zusatz(r'ohne die Angabe "(?P<angabe>[^"]+)"')
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    del entwurf.felder["angaben"][ANGABEN[worte["angabe"]]]


@zusatz(r'mit der Einschätzung "(?P<frage>[^"]+)": (?P<antwort>ja|nein|nicht beurteilbar)')
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    antwort = Einschaetzung(worte["antwort"].replace(" ", "_"))
    entwurf.felder.setdefault("einschaetzungen", {})[EINSCHAETZUNGEN[worte["frage"]]] = antwort


@zusatz(r'ohne die Einschätzung "(?P<frage>[^"]+)"')
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    del entwurf.felder["einschaetzungen"][EINSCHAETZUNGEN[worte["frage"]]]


@zusatz(r"mit begründeter Abweichung von (?P<regel>[A-Z]+-[\w.]+)")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder.setdefault("abweichungen", {})[worte["regel"]] = f"besonderer Grund zu {worte['regel']}"


@zusatz(r"als Nachtrag")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["nachtrag"] = True


@zusatz(r"bei dem eine Integration binnen zwölf Monaten (?P<nicht>nicht )?zu erwarten ist")
def _(welt: Welt, entwurf: Entwurf, worte: re.Match[str]) -> None:
    entwurf.felder["integrierbar_binnen_12_monaten"] = worte["nicht"] is None


@vorgang(r"ein Kooperationsplan")
def _(welt: Welt, am: date, worte: re.Match[str]) -> Entwurf:
    return Entwurf(befehle.KooperationsplanVereinbaren, welt.amt.fm, {"inhalt": "Schulden ordnen, dann bewerben"})
