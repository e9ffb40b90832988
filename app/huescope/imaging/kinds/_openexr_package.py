"""OpenEXR pictures of tiles, of several parts, and of the compressions that need the library.

The package ``OpenEXR`` is the reference library's own. It reads all channels at once, and says what
it finds wrong on the terminal, which nobody sees of a helper process.
"""

from __future__ import annotations

import importlib.util
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray


def is_installed() -> bool:
    """Whether the package is there."""
    return importlib.util.find_spec("OpenEXR") is not None


def read_channels(
    data: bytes, part: int, names: Sequence[str], size_px: tuple[int, int]
) -> NDArray[np.float32]:
    """Decode some channels.

    Parameters
    ----------
    data : bytes
        The whole file.
    part : int
        Which part of it, from 0.
    names : sequence of str
        The channels.
    size_px : tuple of int
        Width and height, as the header has them.

    Returns
    -------
    numpy.ndarray
        Shape (height, width, channels), float32.

    Raises
    ------
    ValueError, LookupError
        If the file is broken: the library then gives no part at all.
    """
    import numpy as np
    import OpenEXR

    samples = np.empty((size_px[1], size_px[0], len(names)), np.float32)
    with OpenEXR.File(io.BytesIO(data), separate_channels=True) as file:
        channels = file.parts[part].channels
        for number, name in enumerate(names):
            plane = channels[name].pixels
            if plane.shape != samples.shape[:2]:
                raise ValueError("a channel of another size")
            samples[..., number] = plane
    return samples
