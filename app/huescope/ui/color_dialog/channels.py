"""The editable channels: label, range, scale and step of each."""

from __future__ import annotations

from huescope.dataclass import dataclass
from huescope.texts import marked

ALPHA = "alpha"


@dataclass(frozen=True, slots=True)
class Channel:
    """One component of a colour, as it is displayed.

    Attributes
    ----------
    space : str
        The colour space; `ALPHA` for opacity.
    place : int
        Index of the value in the coordinates.
    label, tooltip : str
        Its label, and a sentence on what it does.
    highest : float
        The largest value, in the units of the coordinates; the least is 0.
    scale : float
        Factor from the units of the coordinates to the displayed number.
    decimals : int
        Number of decimals.
    step, large_step : float
        Step of an arrow key, and with Shift, in displayed units.
    suffix : str
        Text after the number.
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
        """Unique key."""
        return f"{self.space}.{self.place}"

    @property
    def is_hue(self) -> bool:
        """Whether the channel is cyclic."""
        return self.suffix == "°"


SLIDERS = (
    Channel(
        "oklch", 0, marked("Lightness"), marked("How light it looks"), 1.0, 100, 1, 1, 10, " %"
    ),
    Channel(
        "oklch",
        1,
        marked("Chroma"),
        marked("How far it is from grey; past the hatched edge the screen's sRGB cannot follow"),
        0.4,
        1,
        3,
        0.005,
        0.05,
    ),
    Channel("oklch", 2, marked("Hue"), marked("Round the circle of hues"), 360.0, 1, 1, 1, 10, "°"),
    Channel(
        ALPHA, 0, marked("Alpha"), marked("From transparent to opaque"), 1.0, 100, 1, 1, 10, " %"
    ),
)
"""OkLCh, which is perceptually uniform, and alpha."""

_HSL = (
    Channel("hsl", 0, marked("Hue"), marked("Hue by HSL"), 360.0, 1, 1, 1, 10, "°"),
    Channel("hsl", 1, marked("Saturation"), marked("Saturation by HSL"), 1.0, 100, 1, 1, 10, " %"),
    Channel("hsl", 2, marked("Lightness"), marked("Lightness by HSL"), 1.0, 100, 1, 1, 10, " %"),
)
_RGB = tuple(
    Channel("srgb", place, name, marked("{name}, 0 to 255", name=name), 1.0, 255, 0, 1, 16)
    for place, name in enumerate((marked("Red"), marked("Green"), marked("Blue")))
)

ROWS = {"HSL": _HSL, "RGB": _RGB}
"""The channels without sliders, by the label of their row."""
