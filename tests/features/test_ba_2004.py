"""The BA concept of 2004, as its statements are written in features/ba-2004."""

from pytest_bdd import scenarios

scenarios("ba-2004/0-anwendung.feature")
scenarios("ba-2004/1-fallzugang.feature")
scenarios("ba-2004/2-arbeitsbuendnis.feature")
scenarios("ba-2004/3-anamnese.feature")
scenarios("ba-2004/4-integrationsplanung.feature")
scenarios("ba-2004/5-leistungssteuerung.feature")
scenarios("ba-2004/6-controlling.feature")
scenarios("ba-2004/durchgerechnet.feature")
