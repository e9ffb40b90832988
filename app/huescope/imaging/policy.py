"""What decoding may cost: a choice for the whole process, which a person may change."""

from __future__ import annotations

import os
import sys
from dataclasses import field, replace
from functools import cache
from typing import Literal

from huescope.dataclass import dataclass
from huescope.errors import OptionError
from huescope.imaging.rendering import DEFAULT, Rendering
from huescope.texts import marked

Isolation = Literal["never", "risky", "always"]
"""Which formats are decoded in a helper process: none, all but the trusted ones, all."""

LEAST_MEMORY_BYTES = 256 * 10**6
"""The smallest budget of memory that makes sense: 30 megapixels."""

MEMORY_VARIABLE, ISOLATION_VARIABLE = "HUESCOPE_MEMORY_MB", "HUESCOPE_ISOLATION"
"""Variables of the environment that say what decoding may cost."""

_SHARE_OF_MACHINE = 4
_MOST_DIGITS = 9
_UNKNOWN_MACHINE_BYTES = 8 * 2**30


@cache
def machine_memory_bytes() -> int:
    """Tell how much memory the machine has; 8 GiB where it does not say."""
    if sys.platform == "win32":
        return _windows_memory_bytes()
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return _UNKNOWN_MACHINE_BYTES


def _windows_memory_bytes() -> int:
    """Ask Windows (`GetPhysicallyInstalledSystemMemory` of sysinfoapi.h, in KiB)."""
    import ctypes

    kibibytes = ctypes.c_ulonglong(0)
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - only there
    if not kernel.GetPhysicallyInstalledSystemMemory(ctypes.byref(kibibytes)):
        return _UNKNOWN_MACHINE_BYTES
    return kibibytes.value * 1024


def usual_memory_bytes() -> int:
    """Tell how much memory a picture may take unless a person says otherwise."""
    return max(machine_memory_bytes() // _SHARE_OF_MACHINE, LEAST_MEMORY_BYTES)


@dataclass(frozen=True, slots=True)
class Policy:
    """What decoding may cost, and how colour profiles are applied unless a caller says so.

    Attributes
    ----------
    isolation : {"never", "risky", "always"}
        Which formats a helper process decodes. Those with `TRUSTED` (`huescope.imaging.kind.Kind`)
        are not risky.
    memory_bytes : int
        How much memory decoding one picture may take; a quarter of the machine's if not given.
    seconds : float
        How much processor time a helper may take for a picture, and one second more for each
        megapixel. It may take four times as long by the clock.
    rendering : Rendering
        How colour profiles are applied.
    """

    isolation: Isolation = "risky"
    memory_bytes: int = field(default_factory=usual_memory_bytes)
    seconds: float = 60.0
    rendering: Rendering = DEFAULT


_current: Policy | None = None


def current() -> Policy:
    """Tell the policy that counts now: at first that of the environment, which is read once.

    Raises
    ------
    OptionError
        If a variable of the environment makes no sense.
    """
    if _current is None:
        use(from_environment())
    return _current or Policy()


def use(policy: Policy) -> None:
    """Let another policy count for all pictures that are opened from now on."""
    global _current  # noqa: PLW0603 - one for the process, as its memory is
    _current = policy


def from_environment() -> Policy:
    """Take what the environment says about decoding, and the usual where it says nothing.

    `MEMORY_VARIABLE` holds megabytes, `ISOLATION_VARIABLE` "risky" or "always".

    Raises
    ------
    OptionError
        If a variable makes no sense.
    """
    policy, environment = Policy(), os.environ
    if isolation := environment.get(ISOLATION_VARIABLE):
        if isolation not in {"risky", "always"}:
            message = f"{ISOLATION_VARIABLE} is {isolation!a}; it may be risky or always."
            raise OptionError(message)
        policy = replace(policy, isolation="always" if isolation == "always" else "risky")
    if megabytes := environment.get(MEMORY_VARIABLE):
        if not megabytes.isascii() or not megabytes.isdigit() or len(megabytes) > _MOST_DIGITS:
            raise OptionError(
                marked(
                    "{memory_variable} is {megabytes}; it is a number of megabytes.",
                    memory_variable=MEMORY_VARIABLE,
                    megabytes=ascii(megabytes),
                )
            )
        memory_bytes = max(int(megabytes) * 10**6, LEAST_MEMORY_BYTES)
        policy = replace(policy, memory_bytes=memory_bytes)
    return policy
