"""The GA 14/2017 of the Jobcenter Ilm-Kreis, as its statements are written in features/ilm-kreis."""

from pytest_bdd import scenarios

scenarios("ilm-kreis/0-ausgangssituation.feature")
scenarios("ilm-kreis/2-zugang.feature")
scenarios("ilm-kreis/3-betreuung.feature")
scenarios("ilm-kreis/4-vorgaenge.feature")
scenarios("ilm-kreis/5-kontaktdichte.feature")
scenarios("ilm-kreis/6-qualitaetssicherung.feature")
scenarios("ilm-kreis/6-7-amt.feature")
scenarios("ilm-kreis/7-stichprobe.feature")
scenarios("ilm-kreis/7-auswertung-203.feature")
scenarios("ilm-kreis/8-inkrafttreten.feature")
scenarios("ilm-kreis")
