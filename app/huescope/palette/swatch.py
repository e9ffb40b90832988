"""One colour of a palette, with what is known about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from huescope.color.coordinates import Coordinates

if TYPE_CHECKING:
    from typing import Self

PROCESS, GLOBAL, SPOT = "process", "global", "spot"
"""How a printing program treats a swatch: mixed, tied to the artwork, or an ink of its own."""


@dataclass(frozen=True, slots=True)
class Swatch:
    """A colour and how much of the picture it covers. Safe to share between threads.

    Attributes
    ----------
    rgb : tuple of int
        Red, green and blue, 0 to 255, sRGB: what is shown.
    pixels : int
        Visible pixels of the picture that take this colour.
    share : float
        `pixels` over all visible pixels, 0 to 1.
    name : str
        What it is called; empty where it has no name yet.
    name_is_own : bool
        Whether a person or a file gave the name, which then stays when the colour moves.
    group : str
        Name of the group that it stands in; empty for none. A group's swatches stand together.
    locked : bool
        Whether it stays just as it is while others are found round it.
    kind : str
        `PROCESS`, `GLOBAL` or `SPOT`.
    stated : Coordinates or None
        The colour as a person or a file stated it, where `rgb` alone cannot say so: in another
        space, beyond sRGB, or not opaque.
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
        """Make a swatch of a stated colour.

        Parameters
        ----------
        color : Coordinates
            In any space; mapped into sRGB to be shown.
        name, group, kind : str
            As the attributes; a name that is given is the swatch's own.
        """
        from huescope.color.single import of_rgb_u8, to_rgb_u8

        rgb = to_rgb_u8(color)
        return cls(
            rgb,
            name=name,
            name_is_own=bool(name),
            group=group,
            kind=kind,
            stated=None if color == of_rgb_u8(rgb) else color,
        )

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
        """Red, green and blue, 0 to 1: as stated, if that is in sRGB and in gamut, or as shown."""
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
