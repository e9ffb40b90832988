"""Many colours side by side as one image: painting it takes one call instead of one for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from huescope.palette.swatch import Swatch
    from huescope.ui.sight import Eyes


def strip_of(
    swatches: Sequence[Swatch],
    widths_px: Iterable[int] | None = None,
    *,
    eyes: Eyes | None = None,
) -> QImage:
    """Lay colours side by side.

    Parameters
    ----------
    swatches : sequence of Swatch
        At least one.
    widths_px : iterable of int, optional
        How wide each is, 0 or more; 1 where they are not given.
    eyes : Eyes, optional
        Whose eyes see them; as they are where none are given.

    Returns
    -------
    QImage
        One pixel high; null where all widths are 0. Drawn larger without smoothing, edges fall on
        whole pixels.
    """
    seen = tuple if eyes is None or eyes.are_normal else eyes.rgb
    colors = [bytes(seen(swatch.rgb)) for swatch in swatches]
    if widths_px is not None:
        colors = [color * width for color, width in zip(colors, widths_px, strict=True)]
    line = b"".join(colors)
    width_px = len(line) // 3
    if width_px == 0:
        return QImage()
    # The image borrows the bytes, so a copy of it is what may leave.
    return QImage(line, width_px, 1, len(line), QImage.Format.Format_RGB888).copy()
