"""Connection of a command to a Dask cluster, where one was given."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

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
        If Dask or Parquet is not installed, or the scheduler cannot be reached.
    """
    if options.scheduler is None:
        yield None
        return
    from huescope.collection.cluster import Cluster
    from huescope.collection.parts import Parts

    with Cluster(options.scheduler, values, Parts(options.parts)) as cluster:
        yield cluster
