"""Several pictures that are analysed as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from huescope.analysis.color_counts import ColorCounts
    from huescope.imaging.picture import Picture


@dataclass(frozen=True, slots=True, eq=False)
class Together:
    """Several pictures by their weights. Safe to share between threads.

    Attributes
    ----------
    colors : ColorCounts
        Their colours, as `huescope.analysis.shared_palette.merged_equally` gives them.
    pictures : tuple of (Picture, float)
        Each picture that counts, or a small copy, with its weight above 0; at least one.
    """

    colors: ColorCounts
    pictures: tuple[tuple[Picture, float], ...]
