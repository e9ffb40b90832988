"""Connection of a command to a Dask cluster, where one was given."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from huescope.cancellation import Job

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from huescope.cli.arguments.cluster_options import ClusterOptions
    from huescope.collection.tasks import Runner


@contextlib.contextmanager
def runner_of(options: ClusterOptions, values: Mapping[str, str]) -> Iterator[Runner | None]:
    """Connect to the cluster; give None where there is none.

    Parameters
    ----------
    options : ClusterOptions
        As typed.
    values : mapping of str to str
        Options for network sources; secrets stay in this process.

    Raises
    ------
    HuescopeError
        If Dask or Parquet is not installed, the scheduler cannot be reached, or partial results
        cannot be kept where they shall be.
    """
    if options.scheduler is None:
        yield None
        return
    from huescope.collection.cluster import Cluster
    from huescope.collection.parts import Parts, store_at

    parts = Parts(store_at(options.parts, values, Job()))
    with Cluster(options.scheduler, values, parts) as cluster:
        yield cluster
