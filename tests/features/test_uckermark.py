"""The Handlungskonzept of the Jobcenter Uckermark, as its statements are written in features/uckermark."""

from pytest_bdd import scenarios

scenarios("uckermark")
