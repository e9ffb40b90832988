"""Fallback without a display: print the analysis instead of opening the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.cli.analyze import analyze
from huescope.cli.arguments.analyze import AnalyzeArguments
from huescope.cli.terminal import write_output
from huescope.sources.samples import sample_pictures

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.cli.arguments.source_options import Values


def analyze_instead(reason: str, pictures: Sequence[str], values: Values = ()) -> int:
    """Report that there is no display, and print the analysis.

    Parameters
    ----------
    reason : str
        Why no window can be opened, without a full stop.
    pictures : sequence of str
        As typed; if empty, the first sample picture is used.
    values : tuple of tuple of str
        Options for network sources.

    Returns
    -------
    int
        Exit status, as for ``huescope analyze``.
    """
    write_output(f"{reason}, so here is the analysis in the terminal.")
    chosen = tuple(pictures or map(str, sample_pictures()[:1]))
    return analyze(AnalyzeArguments(chosen, values=values))
