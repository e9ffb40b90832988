"""The channels of the histogram, their scales, and what is read from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from huescope.dataclass import dataclass
from huescope.texts import marked
from huescope.ui.language.translation import tr, translated
from huescope.ui.style import design
from huescope.ui.style.numbers import share_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from huescope.analysis.tone_range import ToneRange

_LEVELS_IN_L = 2.55


@dataclass(frozen=True, slots=True)
class Channel:
    """A curve of the histogram: the counts, labels and its colour."""

    field: str
    label: str
    tooltip: str
    rgb: tuple[int, int, int] | None


LUMA = "luma"
CHANNELS = (
    Channel("red", "R", marked("Show or hide red"), design.RED),
    Channel("green", "G", marked("Show or hide green"), design.GREEN),
    Channel("blue", "B", marked("Show or hide blue"), design.BLUE),
    Channel(
        "lightness", "L*", marked("Show or hide lightness: L* of CIELAB, from black to white"), None
    ),
    Channel(
        LUMA,
        "Y′",
        marked("Show or hide luma: the brightness of BT.709, as video measures it"),
        None,
    ),
)
SCALES = {
    "linear": (marked("Lin"), marked("Linear: heights are counts of pixels")),
    "sqrt": (marked("Sqrt"), marked("Square root: small counts stay visible beside large ones")),
    "log": (marked("Log"), marked("Logarithm: even single pixels show")),
}


def level_text(level: int, counted: Iterable[tuple[Channel, Any]]) -> str:
    """Say which share of the pixels each channel has at a level.

    Parameters
    ----------
    level : int
        The bin, 0 to 255.
    counted : iterable of (Channel, numpy.ndarray or None)
        The counts of 256 bins; None where they are not known yet.
    """
    shares = (
        f"{translated(channel.label)} {share_text(_share(counts, level, level))}"
        for channel, counts in counted
        if counts is not None
    )
    return tr(
        "Level {level} (L* {lightness:.0f}):  {shares}",
        level=level,
        lightness=level / _LEVELS_IN_L,
        shares="   ".join(shares),
    )


def range_text(tones: ToneRange, counts: Any) -> str:  # noqa: ANN401 - an array, or None
    """Say how many pixels lie in a range; empty where the counts are not known."""
    if counts is None:
        return ""
    label = next(each.label for each in CHANNELS if each.field == tones.channel)
    lowest, highest = tones.lowest, tones.highest
    share = share_text(_share(counts, lowest, highest))
    if tones.channel == "lightness":
        lowest, highest = round(lowest / _LEVELS_IN_L), round(highest / _LEVELS_IN_L)
    return tr(
        "{label} {lowest} to {highest}: {share} of pixels, lit in the picture",
        label=label,
        lowest=lowest,
        highest=highest,
        share=share,
    )


def _share(counts: Any, lowest: int, highest: int) -> float:  # noqa: ANN401 - an array
    return float(counts[lowest : highest + 1].sum()) / max(float(counts.sum()), 1.0)


def scaled(counts: Any, scale: str) -> Any:  # noqa: ANN401 - an array; numpy is imported late
    """Turn counts into heights by a name of `SCALES`."""
    import numpy as np

    if scale == "sqrt":
        return np.sqrt(counts)
    if scale == "log":
        return np.log10(counts + 1.0)
    return counts.astype(float)
