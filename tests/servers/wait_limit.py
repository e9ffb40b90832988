"""The time limit of tests that wait for something."""

WAIT_LIMIT_S = 60
"""Many times the usual duration, so that tests do not fail on a busy machine."""
