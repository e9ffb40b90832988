"""The channels that can be edited: what each is called, how it counts, and what it does."""

from __future__ import annotations

from dataclasses import dataclass

ALPHA = "alpha"


@dataclass(frozen=True, slots=True)
class Channel:
    """One number of a colour, as the user reads it.

    Attributes
    ----------
    space : str
        Of the coordinates; `ALPHA` for how opaque it is.
    place : int
        Of the value in the coordinates.
    label, tooltip : str
        What it is called, and one sentence on what it does.
    highest : float
        The largest value, in the units of the coordinates; the least is 0.
    scale : float
        What a value is multiplied by to be read.
    decimals : int
        Figures after the point.
    step, large_step : float
        Of an arrow key, and of one with Shift, as read.
    suffix : str
        After the number.
    """

    space: str
    place: int
    label: str
    tooltip: str
    highest: float
    scale: float
    decimals: int
    step: float
    large_step: float
    suffix: str = ""

    @property
    def key(self) -> str:
        """What tells it from all others."""
        return f"{self.space}.{self.place}"

    @property
    def is_hue(self) -> bool:
        """Whether it goes round."""
        return self.suffix == "°"


SLIDERS = (
    Channel("oklch", 0, "Lightness", "How light it looks", 1.0, 100, 1, 1, 10, " %"),
    Channel(
        "oklch",
        1,
        "Chroma",
        "How far it is from grey; past the hatched edge the screen's sRGB cannot follow",
        0.4,
        1,
        3,
        0.005,
        0.05,
    ),
    Channel("oklch", 2, "Hue", "Round the circle of hues", 360.0, 1, 1, 1, 10, "°"),
    Channel(ALPHA, 0, "Alpha", "From transparent to opaque", 1.0, 100, 1, 1, 10, " %"),
)
"""OkLCh, in which equal steps look equal, and alpha."""

_HSL = (
    Channel("hsl", 0, "Hue", "Hue by HSL", 360.0, 1, 1, 1, 10, "°"),
    Channel("hsl", 1, "Saturation", "Saturation by HSL", 1.0, 100, 1, 1, 10, " %"),
    Channel("hsl", 2, "Lightness", "Lightness by HSL", 1.0, 100, 1, 1, 10, " %"),
)
_RGB = tuple(
    Channel("srgb", place, name, f"{name}, 0 to 255", 1.0, 255, 0, 1, 16)
    for place, name in enumerate(("Red", "Green", "Blue"))
)

ROWS = {"HSL": _HSL, "RGB": _RGB}
"""The channels that are edited by numbers alone, by the name of their row."""
