"""How long a test waits for what must happen before it fails."""

WAIT_LIMIT_S = 60
"""Many times what anything takes, so that a busy machine fails no test."""
