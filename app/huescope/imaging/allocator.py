"""Where the pixels of a picture are put: into memory of this process, unless a helper has other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Allocator:
    """Gives arrays of the memory of this process.

    Attributes
    ----------
    keeps_arrays : bool
        Whether an array of the decoder's own may be used instead.
    """

    keeps_arrays = True

    def expect(self, pixels: int) -> None:
        """Tell how many pixels the picture will have, before it is decoded."""

    def array(self, shape: tuple[int, ...]) -> NDArray[np.uint8]:
        """Give an array, whose content does not matter."""
        return np.empty(shape, dtype=np.uint8)


OWN_MEMORY = Allocator()
