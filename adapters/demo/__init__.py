"""Demo data: five invented Jobcenter, one to two years of casework each, made by the real commands.

Everything is invented: people, names, addresses, texts, teams, and what anybody decided. The regulations are real. What the
sources do not say was settled for the demo: that Ilm-Kreis applied its GA 14/2017 on in 2019 (Weiteranwendung, recorded as
an event with its Begründung), that the GA M&I 01/13, which names no Träger, is applied by a Jobcenter in Brandenburg, and
that an Arbeitsgemeinschaft in Niedersachsen works by the concept of the BA of 2004, which never came into force.
Uckermark has no Fallmanagement that some get into: everybody is looked after from the application on (`ohne_filter`).
"""

from adapters.demo.dateien import demo_fehlt, erzeuge_demo
from adapters.demo.erzeugen import erzeuge
from adapters.demo.mandanten import DEMOMANDANTEN, Demomandant
from adapters.demo.vervielfaeltigen import vervielfaeltige

__all__ = ["DEMOMANDANTEN", "Demomandant", "demo_fehlt", "erzeuge", "erzeuge_demo", "vervielfaeltige"]
