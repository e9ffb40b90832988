"""Several threads for work that numpy and OpenCV do without holding the GIL."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from huescope.cancellation import Job

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")

_FEWEST_THREADS = 2


def in_threads(
    function: Callable[[_Item], _Result], items: Sequence[_Item], job: Job
) -> Iterator[_Result]:
    """Apply a function to each item, on as many threads as the job may use.

    Parameters
    ----------
    function : callable
        Called as ``function(item)``.
    items : sequence
        Pieces of work of a few milliseconds.
    job : Job
        Checked before each piece; its `threads` are used if there is more than one item.

    Yields
    ------
    object
        The results, in the order of the items.

    Raises
    ------
    Cancelled
        If the job was cancelled.
    """

    def step(item: _Item) -> _Result:
        job.check()
        return function(item)

    if min(len(items), job.threads) < _FEWEST_THREADS:
        yield from map(step, items)
        return
    with ThreadPoolExecutor(job.threads) as threads:
        yield from threads.map(step, items)
