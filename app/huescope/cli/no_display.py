"""What happens instead of the window where there is no screen."""

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
    """Say that there is no screen, and print the analysis.

    Parameters
    ----------
    reason : str
        Why no window opens, without a full stop.
    pictures : sequence of str
        As typed; the first built-in sample stands in where there are none.
    values : tuple of tuple of str
        How places on the network are reached.

    Returns
    -------
    int
        Exit status, as of ``huescope analyze``.
    """
    write_output(f"{reason}, so here is the analysis in the terminal.")
    chosen = tuple(pictures or map(str, sample_pictures()[:1]))
    return analyze(AnalyzeArguments(chosen, values=values))
