"""The patience and the cache of a remote source: the usual ones, or those of a test."""

from __future__ import annotations

from dataclasses import dataclass, field

from huescope.sources.remote.cache import DiskCache, default_cache
from huescope.sources.remote.retry import RetryPolicy


@dataclass(frozen=True, slots=True)
class Remote:
    """What is no part of an address, yet needed to go there.

    Attributes
    ----------
    retry_policy : RetryPolicy
        How long to wait for what.
    own_cache : DiskCache or None
        None takes that of the user.
    """

    retry_policy: RetryPolicy = field(default_factory=RetryPolicy)
    own_cache: DiskCache | None = None

    @property
    def cache(self) -> DiskCache:
        """What was fetched before."""
        return default_cache() if self.own_cache is None else self.own_cache


USUAL = Remote()
"""For everybody but tests."""
