"""The GA Beratung of the Jobcenter Bremen, as its statements are written in features/bremen."""

from pytest_bdd import scenarios

scenarios("bremen/2-grundsatz.feature")
scenarios("bremen/3-beratungsaktivitaeten.feature")
scenarios("bremen/4-arten-der-beratung.feature")
scenarios("bremen/5-termintreue.feature")
scenarios("bremen/6-dokumentation.feature")
scenarios("bremen/6.2-amt.feature")
scenarios("bremen/6.3-terminkalender.feature")
scenarios("bremen/6.2-auswertung.feature")
scenarios("bremen/6.4-suchlauf.feature")
scenarios("bremen/7-inkrafttreten.feature")
scenarios("bremen/durchgerechnet.feature")
