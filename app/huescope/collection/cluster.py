"""Work on a Dask cluster: the same tasks, cut into shards that other machines run."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Self, TypeVar

from huescope.collection.shards import Outcome, run_shard, shards_of
from huescope.errors import HuescopeError, OptionError, RemoteError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Mapping

    from huescope.cancellation import Job
    from huescope.collection.listing import Item
    from huescope.collection.parts import Parts
    from huescope.collection.shards import Shard
    from huescope.collection.tasks import Task
    from huescope.errors import SubjectError
    from huescope.sources.place import Place
    from huescope.sources.source import Source

_Result = TypeVar("_Result")

_CONNECT_S = 10
_CHECK_S = 0.2
# A shard is begun again on another worker when its own dies, so often.
_RETRIES = 5
# Shards that are sent ahead, for each thread of the cluster and in all.
_AHEAD_EACH, _AHEAD = 2, 2


class Cluster:
    """The `huescope.collection.tasks.Runner` of a Dask cluster.

    Parameters
    ----------
    address : str
        Of the scheduler, such as ``tcp://10.0.0.5:8786``.
    values : mapping of str to str
        How places are reached; secrets stay here.
    parts : Parts
        Where partial results are kept.

    Raises
    ------
    OptionError
        If Dask is not installed.
    RemoteError
        If the scheduler cannot be reached.
    """

    def __init__(self, address: str, values: Mapping[str, str], parts: Parts) -> None:
        try:
            from distributed import Client
        except ImportError:
            raise OptionError(
                "Dask is not installed; add it with: pip install 'huescope[cluster]'."
            ) from None
        self._address, self._values, self._parts = address, values, parts
        try:
            self._client: Any = Client(address, timeout=_CONNECT_S, set_as_default=False)
        except (OSError, ValueError) as error:
            raise RemoteError(address, "there is no Dask scheduler at this address") from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._client.close(timeout=_CONNECT_S)

    def each(
        self, place: Place | Source, items: Iterable[Item], task: Task[_Result], job: Job
    ) -> Generator[tuple[Item, _Result | SubjectError]]:
        """See `huescope.collection.tasks.Runner.each`."""
        waiting: deque[tuple[_Shard, Any]] = deque()
        left = self._shards(place, items, task)
        try:
            while True:
                self._send(left, waiting)
                if not waiting:
                    break
                shard, future = waiting.popleft()
                found = shard.known | self._result(shard.sent, future, job)
                for item in shard.items:
                    outcome = found[item.location]
                    yield item, outcome.error() or task.decode(outcome.result)
        finally:
            self._client.cancel([future for _, future in waiting if future is not None])

    def _shards(
        self, place: Place | Source, items: Iterable[Item], task: Task[Any]
    ) -> Iterator[_Shard]:
        """Cut the work, and take what is known from partial results."""
        for shard, part in shards_of(place, self._values, items, task):
            known: dict[str, Outcome] = {}
            rest: Shard | None = shard
            while rest is not None:
                saved = self._parts.load(rest.name)
                if saved is None:
                    break
                known |= {each.location: each for each in saved if each.is_final}
                before, rest = rest, _without(rest, known)
                if rest is not None and len(rest.pictures) == len(before.pictures):
                    break
            yield _Shard(part, known, rest)

    def _send(self, left: Iterator[_Shard], waiting: deque[tuple[_Shard, Any]]) -> None:
        """Keep the workers busy, without sending everything at once."""
        threads = sum(self._client.nthreads().values())
        while len(waiting) < _AHEAD + _AHEAD_EACH * threads:
            shard = next(left, None)
            if shard is None:
                return
            future = None
            if shard.sent is not None:
                future = self._client.submit(
                    run_shard,
                    shard.sent,
                    key=f"huescope-{shard.sent.name}",
                    pure=False,
                    retries=_RETRIES,
                )
            waiting.append((shard, future))

    def _result(self, shard: Shard | None, future: Any, job: Job) -> dict[str, Outcome]:  # noqa: ANN401
        """Wait for a shard, and keep what it gives."""
        if shard is None:
            return {}
        from concurrent.futures import CancelledError

        while True:
            job.check()
            try:
                outcomes = future.result(timeout=_CHECK_S)
                break
            except TimeoutError:
                if self._client.status != "running":
                    raise RemoteError(self._address, _LOST) from None
            except HuescopeError:
                raise
            except CancelledError as error:
                raise RemoteError(self._address, _LOST) from error
            except Exception as error:
                reason = f"the workers failed ({type(error).__name__}: {error})"
                raise RemoteError(self._address, reason) from error
        self._parts.save(shard.name, outcomes)
        return {each.location: each for each in outcomes}


class _Shard:
    """A shard on its way: its pictures, what is known of them, and what was sent."""

    __slots__ = ("items", "known", "sent")

    def __init__(self, items: list[Item], known: dict[str, Outcome], sent: Shard | None) -> None:
        self.items, self.known, self.sent = items, known, sent


_LOST = "the scheduler was lost; the same command goes on with --parts"


def _without(shard: Shard, known: Mapping[str, Outcome]) -> Shard | None:
    """Leave out the pictures that are known."""
    from dataclasses import replace

    pictures = tuple(each for each in shard.pictures if each.location not in known)
    return replace(shard, pictures=pictures) if pictures else None
