"""What is kept of the pictures of a board: colours and a thumbnail, never their pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from huescope.dataclass import dataclass

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from huescope.analysis.color_counts import ColorCounts
    from huescope.errors import HuescopeError
    from huescope.imaging.picture import Picture
    from huescope.sources.source import Source


@dataclass(frozen=True, slots=True, eq=False)
class Narrow:
    """Whole numbers of which most are below 256, in about a byte each.

    Attributes
    ----------
    low : numpy.ndarray
        Shape (n,), uint8: the lowest 8 bits of each.
    places, high : numpy.ndarray
        Shape (m,), uint32 and int64: the places of numbers from 256 on, and these without the
        lowest 8 bits.
    """

    low: NDArray[np.uint8]
    places: NDArray[np.uint32]
    high: NDArray[np.int64]

    @classmethod
    def of(cls, numbers: NDArray[np.int64]) -> Narrow:
        """Keep numbers, from 0 on; shape (n,), int64, n below 2^32."""
        import numpy as np

        high = numbers >> 8
        places = np.flatnonzero(high)
        return cls(numbers.astype(np.uint8), places.astype(np.uint32), high[places] << 8)

    def numbers(self) -> NDArray[np.int64]:
        """Return the numbers."""
        import numpy as np

        numbers = self.low.astype(np.int64)
        numbers[self.places] += self.high
        return numbers


@dataclass(frozen=True, slots=True, eq=False)
class CompactCounts:
    """The exact counts of opaque pixels, in a quarter of the memory: most colours are rare.

    Attributes
    ----------
    steps : Narrow
        From each colour, as 0xRRGGBB, to the next one; the first from 0.
    counts : Narrow
        How many pixels have each colour.
    """

    steps: Narrow
    counts: Narrow

    def expanded(self) -> ColorCounts:
        """Return the counts."""
        import numpy as np

        from huescope.analysis.color_counts import ColorCounts
        from huescope.analysis.read_only import read_only

        packed = np.cumsum(self.steps.numbers()).astype(np.uint32)
        return ColorCounts(read_only(packed), read_only(self.counts.numbers()))


def compact(colors: ColorCounts) -> CompactCounts | ColorCounts:
    """Keep counts in less memory; those of translucent pixels stay as they are."""
    import numpy as np

    if colors.pixels is not None:
        return colors
    steps = colors.packed.astype(np.int64)
    steps[1:] -= colors.packed[:-1]
    return CompactCounts(Narrow.of(steps), Narrow.of(colors.counts))


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """What is known of one picture. Safe to share between threads.

    Attributes
    ----------
    kept : CompactCounts or ColorCounts or None
        Its visible colours; None where it cannot be read, or nothing of it is visible.
    thumbnail : Picture or None
        A small copy; None where it cannot be read.
    size_px : tuple of int
        Width and height of the picture, (0, 0) where it cannot be read.
    cells_rgb, cells_share : numpy.ndarray or None
        Shape (m, 3) and (m,), float64: means of its colours in cells of 8 x 8 x 8 sRGB values, and
        the share of its pixels in each; for contributions.
    failure : HuescopeError or None
        Why it cannot be read.
    is_exact : bool
        Whether all its pixels were counted, and not those of a smaller picture.
    is_embedded : bool
        Whether they are those of the small picture that a camera stored in the file.
    """

    kept: CompactCounts | ColorCounts | None = None
    thumbnail: Picture | None = None
    size_px: tuple[int, int] = (0, 0)
    cells_rgb: NDArray[np.float64] | None = None
    cells_share: NDArray[np.float64] | None = None
    failure: HuescopeError | None = None
    is_exact: bool = True
    is_embedded: bool = False

    @property
    def colors(self) -> ColorCounts | None:
        """Its visible colours, made anew each time; None where there are none."""
        return self.kept.expanded() if isinstance(self.kept, CompactCounts) else self.kept


class Parts:
    """The parts that were read so far, by picture. Thread-safe: single entries are set and read."""

    def __init__(self) -> None:
        self._known: dict[tuple[object, str], Part] = {}
        self.found: Any = None
        """What was found for the last merged colours, by whoever analyses them; None before."""

    def of(self, source: Source) -> Part | None:
        """Return what is known of a picture as it is now; None where it has to be read."""
        return self._known.get(key_of(source))

    def keep(self, source: Source, part: Part) -> None:
        """Keep what was read; that of an earlier state of the file goes."""
        location, stamp = key_of(source)
        for each in [each for each in self._known if each[0] == location and each[1] != stamp]:
            del self._known[each]
        self._known[location, stamp] = part


def key_of(source: Source) -> tuple[object, str]:
    """Tell a picture from others, and from what it was before its file changed."""
    return source.location or source, source.stamp()
