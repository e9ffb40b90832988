"""Reporting of unexpected exceptions: a sentence for the user, details in the log."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections import Counter
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.errors import HuescopeError
from huescope.ui.language.translation import tr, translated

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

log = logging.getLogger(__name__)

_WINDOW = "window"


@dataclass(frozen=True, slots=True)
class Failure:
    """An unexpected exception.

    Attributes
    ----------
    doing : str
        The channel of the task that failed; "window" for the GUI thread.
    place : str
        The type of the exception and where it was raised; the same for the same fault.
    details : str
        The exception with its traceback, not redacted.
    """

    doing: str
    place: str
    details: str


_tell: Callable[[Failure], None] | None = None
_counted: Counter[str] = Counter()
_counting = threading.Lock()


def unexpected(error: BaseException) -> HuescopeError:
    """Wrap an unexpected exception into an error with a sentence for the user."""
    return HuescopeError(
        tr(
            "Something unexpected went wrong ({name}: {error}).",
            name=type(error).__name__,
            error=error,
        )
    )


def report(error: BaseException, doing: str) -> None:
    """Log an unexpected exception, and tell the user of it; from any thread.

    Parameters
    ----------
    error : BaseException
        The exception.
    doing : str
        As in `Failure`.
    """
    failure = Failure(doing, _place(error), "".join(traceback.format_exception(error)))
    if _is_logged(failure.place):
        log.error("Unexpected failure in %s", doing, exc_info=error)
    if _tell is not None:
        _tell(failure)


def _place(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__} {where}"


def _is_logged(place: str) -> bool:
    """Log the 1st, 2nd, 4th, 8th ... time: a fault in painting occurs sixty times a second."""
    with _counting:
        _counted[place] += 1
        return _counted[place].bit_count() == 1


def report_to(tell: Callable[[Failure], None], notify: Callable[[str], None]) -> None:
    """Install hooks that report unexpected exceptions of all threads.

    Parameters
    ----------
    tell : callable
        Tells the user of an unexpected exception; called from any thread.
    notify : callable
        Shows the sentence of an expected error that nothing caught; called in the GUI thread.
    """
    global _tell  # noqa: PLW0603 - hooks of the process, as those of `sys`
    _tell = tell

    def hook(
        kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, traceback)
        elif isinstance(error, HuescopeError):
            log.error("Nothing caught this", exc_info=error)
            notify(translated(str(error)))
        else:
            report(error, _WINDOW)

    sys.excepthook = hook
    threading.excepthook = _report_thread
    sys.unraisablehook = _log_unraisable


def _report_thread(failed: threading.ExceptHookArgs) -> None:
    if failed.exc_value is not None and not isinstance(failed.exc_value, SystemExit):
        report(failed.exc_value, "a thread")


def _log_unraisable(failed: sys.UnraisableHookArgs) -> None:
    """Log an exception of a destructor: nothing that a person did has failed."""
    if failed.exc_value is not None and _is_logged(_place(failed.exc_value)):
        log.error("Unexpected failure in a destructor", exc_info=failed.exc_value)
