"""A swatch: one colour of a palette, with name, group, lock, and share of the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.color.coordinates import Coordinates
from huescope.color.working_space import DISPLAY_P3, SRGB
from huescope.dataclass import dataclass

if TYPE_CHECKING:
    from typing import Self

PROCESS, GLOBAL, SPOT = "process", "global", "spot"
"""Kinds of swatches in print: process colour, global process colour, or spot colour."""


@dataclass(frozen=True, slots=True)
class Swatch:
    """A colour and how much of the picture it covers. Safe to share between threads.

    Attributes
    ----------
    rgb : tuple of int
        Red, green and blue, 0 to 255, sRGB, as shown.
    pixels : int
        Visible pixels of the picture assigned to this colour.
    share : float
        `pixels` over all visible pixels, 0 to 1.
    name : str
        Its name; empty if it has none yet.
    name_is_own : bool
        Whether the user or a file gave the name, which then stays when the colour changes.
    group : str
        Name of its group; empty for none. The swatches of a group are contiguous.
    locked : bool
        Whether it stays unchanged when the palette is computed again.
    kind : str
        `PROCESS`, `GLOBAL` or `SPOT`.
    stated : Coordinates or None
        The colour as the user or a file stated it, if `rgb` cannot represent that: in another
        space, outside sRGB, or not opaque.
    """

    rgb: tuple[int, int, int]
    pixels: int = 0
    share: float = 0.0
    name: str = ""
    name_is_own: bool = False
    group: str = ""
    locked: bool = False
    kind: str = PROCESS
    stated: Coordinates | None = None

    @classmethod
    def of(
        cls, color: Coordinates, name: str = "", *, group: str = "", kind: str = PROCESS
    ) -> Self:
        """Make a swatch from a stated colour.

        Parameters
        ----------
        color : Coordinates
            In any space; gamut-mapped to sRGB to be shown.
        name, group, kind : str
            As the attributes; a given name is the swatch's own.
        """
        from huescope.color.single import is_of_rgb_u8, to_rgb_u8

        rgb = to_rgb_u8(color)
        return cls(
            rgb,
            name=name,
            name_is_own=bool(name),
            group=group,
            kind=kind,
            stated=None if is_of_rgb_u8(color, rgb) else color,
        )

    @classmethod
    def of_code(
        cls,
        code: tuple[int, int, int],
        working_space: str = SRGB,
        pixels: int = 0,
        share: float = 0.0,
    ) -> Self:
        """Make a swatch of a colour of a picture.

        Parameters
        ----------
        code : tuple of int
            Red, green and blue, 0 to 255, in the working space of the picture.
        working_space : str
            A name of `huescope.color.working_space.WORKING_SPACES`.
        pixels, share
            As the attributes.
        """
        red, green, blue = code
        if working_space == SRGB or red == green == blue:  # greys have the same codes in both
            return cls(code, pixels, share)
        from huescope.color.single import to_rgb_u8

        stated = Coordinates(working_space, (red / 255, green / 255, blue / 255))
        return cls(to_rgb_u8(stated), pixels, share, stated=stated)

    def code(self, working_space: str) -> tuple[int, int, int]:
        """Give red, green and blue, 0 to 255, in a working space; see `of_code`."""
        if working_space == SRGB:
            return self.rgb
        from huescope.color.single import to_code

        return to_code(self.coordinates, working_space)

    def is_of(self, working_space: str) -> bool:
        """Tell whether a picture of that working space may have the colour just as stated."""
        return self.stated == Swatch.of_code(self.code(working_space), working_space).stated

    @property
    def fixed(self) -> tuple[int, int, int] | Coordinates:
        """What keeps the colour in a palette: `rgb`, or the stated colour of Display P3."""
        if self.stated is None or self.stated.space != DISPLAY_P3:
            return self.rgb
        return self.stated

    @property
    def coordinates(self) -> Coordinates:
        """The colour as it was stated, or the shown one in sRGB."""
        red, green, blue = self.rgb
        return self.stated or Coordinates("srgb", (red / 255, green / 255, blue / 255))

    @property
    def alpha(self) -> float:
        """0, transparent, to 1, opaque."""
        return 1.0 if self.stated is None else self.stated.alpha

    @property
    def srgb(self) -> tuple[float, float, float]:
        """Red, green and blue, 0 to 1: as stated if that is sRGB and in gamut, else as shown."""
        stated = self.stated
        if stated is not None and stated.space == "srgb":
            red, green, blue = stated.values
            if all(0.0 <= value <= 1.0 for value in stated.values):
                return red, green, blue
        red_u8, green_u8, blue_u8 = self.rgb
        return red_u8 / 255, green_u8 / 255, blue_u8 / 255

    @property
    def hex(self) -> str:
        """The shown colour as ``#rrggbb``, lower case."""
        red, green, blue = self.rgb
        return f"#{red:02x}{green:02x}{blue:02x}"
