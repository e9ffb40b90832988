"""Reporting of unexpected exceptions: a sentence for the user, details in the log."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from huescope.errors import HuescopeError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

log = logging.getLogger(__name__)


def unexpected(error: BaseException) -> HuescopeError:
    """Wrap an unexpected exception into an error with a sentence for the user."""
    return HuescopeError(f"Something unexpected went wrong ({type(error).__name__}: {error}).")


def report_to(notify: Callable[[str], None]) -> None:
    """Install an exception hook that reports unexpected exceptions of the GUI thread.

    Parameters
    ----------
    notify : callable
        Shows a sentence to the user.
    """

    def hook(
        kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, traceback)
            return
        log.error("Unexpected failure", exc_info=(kind, error, traceback))
        notify(str(error if isinstance(error, HuescopeError) else unexpected(error)))

    sys.excepthook = hook
