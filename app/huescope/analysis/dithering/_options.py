"""How a person wants a picture dithered. Nothing heavy is imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.errors import OptionError
from huescope.texts import marked

if TYPE_CHECKING:
    from huescope.analysis.options import ClusteringOptions

NONE = "none"
"""The name of the method that does not dither."""

MATRIX_SIZES_PX = (2, 4, 8)
"""The sides that a Bayer matrix can have."""


@dataclass(frozen=True, slots=True)
class DitheringOptions:
    """How a picture is dithered. Safe to share between threads.

    Attributes
    ----------
    method : str
        The `NAME` of a method; see `huescope.analysis.dithering.registry`.
    strength : float
        From 0, which is the same as no dithering, to 1.
    matrix_px : int
        Side of the Bayer matrix of ordered dithering, one of `MATRIX_SIZES_PX`.

    Raises
    ------
    OptionError
        If the strength or the matrix is none of those.
    """

    method: str = NONE
    strength: float = 1.0
    matrix_px: int = 8

    def __post_init__(self) -> None:
        if not 0.0 <= self.strength <= 1.0:
            raise OptionError(
                marked(
                    "The strength of dithering is a number from 0 to 1, not {strength}.",
                    strength=self.strength,
                )
            )
        if self.matrix_px not in MATRIX_SIZES_PX:
            sizes = ", ".join(map(str, MATRIX_SIZES_PX))
            raise OptionError(
                marked(
                    "A Bayer matrix has a side of {sizes} pixels, not {matrix_px}.",
                    sizes=sizes,
                    matrix_px=self.matrix_px,
                )
            )

    @property
    def mixes(self) -> bool:
        """Whether colours are mixed: by any method, at a strength above 0."""
        return self.method != NONE and self.strength > 0

    def suited(self, options: ClusteringOptions, space: str | None) -> ClusteringOptions:
        """Return options of the palette of a picture that is dithered so.

        Parameters
        ----------
        options : ClusteringOptions
            How a palette is found otherwise.
        space : str or None
            The colour space that was asked for, which then stays.
        """
        return options.for_dithering() if self.mixes and space is None else options


USUAL = DitheringOptions()
"""What is used where nobody chose anything: no dithering."""
