"""Fixtures: a local Object Storage server, and an account on it."""

from oracle_account import *  # noqa: F403
from oracle_account import (  # noqa: F401 - fixtures that act by themselves
    _no_account_of_this_computer,
    _no_passphrase_is_known,
)
