"""Options of commands that a Dask cluster can run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


@dataclass(frozen=True, slots=True)
class ClusterOptions:
    """Where work is done.

    Attributes
    ----------
    scheduler : str or None
        Address of a Dask scheduler; None for this process.
    parts : str or None
        A folder or a bucket for partial results; None to keep none.
    """

    scheduler: str | None = None
    parts: str | None = None


NO_CLUSTER = ClusterOptions()
"""In this process."""


def add_cluster_options(parser: ArgumentParser) -> None:
    """Let a command run on a cluster."""
    group = parser.add_argument_group("many machines (docs/scale.md)")
    group.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="run on a Dask cluster, such as tcp://10.0.0.5:8786; passwords and keys are never "
        "sent, each worker has its own",
    )
    group.add_argument(
        "--parts",
        metavar="PLACE",
        help="keep what is done in this folder or bucket (oci://BUCKET@NAMESPACE/PREFIX/), as "
        "Parquet files, so that a run that ends early goes on",
    )


def cluster_options(parser: ArgumentParser, found: Namespace) -> ClusterOptions:
    """Return what was given."""
    if found.parts is not None and found.scheduler is None:
        parser.error("--parts is for --scheduler")
    return ClusterOptions(found.scheduler, found.parts)
