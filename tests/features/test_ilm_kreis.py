"""The GA 14/2017 of the Jobcenter Ilm-Kreis, as its statements are written in features/ilm-kreis."""

from pytest_bdd import scenarios

scenarios("ilm-kreis")
