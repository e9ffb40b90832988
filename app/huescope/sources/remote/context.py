"""Retry policy and cache of a remote source: the default ones, or those of a test."""

from __future__ import annotations

from dataclasses import field, replace

from huescope.dataclass import dataclass
from huescope.sources.remote.cache import DiskCache, default_cache
from huescope.sources.remote.retry import RetryPolicy


@dataclass(frozen=True, slots=True)
class Remote:
    """How a remote source is accessed, apart from its address.

    Attributes
    ----------
    retry_policy : RetryPolicy
        Retries and time limits.
    own_cache : DiskCache or None
        None for the user's cache.
    """

    retry_policy: RetryPolicy = field(default_factory=RetryPolicy)
    own_cache: DiskCache | None = None

    @property
    def cache(self) -> DiskCache:
        """The disk cache."""
        return default_cache() if self.own_cache is None else self.own_cache

    def without_cache(self) -> Remote:
        """Return the same without a disk cache, for reading many objects once."""
        return replace(self, own_cache=DiskCache(None))


USUAL = Remote()
"""The default, for all but tests."""
