"""The GA M&I 01/13, as its statements are written in features/ga-01-13."""

from pytest_bdd import scenarios

scenarios("ga-01-13")
