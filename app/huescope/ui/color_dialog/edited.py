"""The colour under edit: as it was stated last, and as each space sees it."""

from __future__ import annotations

from dataclasses import replace

from huescope.color.coordinates import Coordinates
from huescope.color.single import coordinates_in, is_in_srgb, of_rgb_u8, to_rgb_u8

_HUES = {"oklch": (2, 1), "hsl": (0, 1)}  # the places of hue, and of what gives it a meaning
_GREY = 1e-4  # chroma or saturation under which a hue says nothing
_ENDLESS = frozenset({"oklch"})


class EditedColor:
    """Keeps a colour just as it was stated, so that looking at it in another space costs nothing.

    Parameters
    ----------
    color : Coordinates
        What editing begins with.
    """

    def __init__(self, color: Coordinates) -> None:
        self._first = color
        self._hues: dict[str, float] = {}
        self.color = color
        """The colour as it was stated last."""
        self._keep_hues()

    @property
    def first(self) -> Coordinates:
        """What editing began with."""
        return self._first

    @property
    def rgb(self) -> tuple[int, int, int]:
        """How it is shown: red, green and blue, 0 to 255, sRGB."""
        return to_rgb_u8(self.color)

    @property
    def is_beyond_srgb(self) -> bool:
        """Whether what is shown is not quite the colour."""
        return not is_in_srgb(self.color)

    def state(self, color: Coordinates) -> None:
        """Take another colour."""
        self.color = color
        self._keep_hues()

    def values(self, space: str) -> tuple[float, ...]:
        """See the colour in a space.

        Parameters
        ----------
        space : str
            "oklch", "hsl" or "srgb".

        Returns
        -------
        tuple of float
            The stated ones in the space in which it was stated. The other spaces of sRGB see what
            is shown, where that is not quite the colour. A hue that a grey does not have is the
            last one that the colour had.
        """
        if self.color.space == space:
            return self.color.values
        values = list(coordinates_in(self._seen_by(space), space).values)
        if space in _HUES:
            hue, weight = _HUES[space]
            if values[weight] < _GREY:
                values[hue] = self._hues.get(space, 0.0)
            values[hue] %= 360
        return tuple(values)

    def set_value(self, space: str, place: int, value: float) -> None:
        """State the colour anew, with one channel of a space changed.

        Parameters
        ----------
        space : str
            As for `values`.
        place : int
            Of the channel.
        value : float
            In the units of `Coordinates`.
        """
        values = list(self.values(space))
        values[place] = value
        self.state(Coordinates(space, tuple(values), self.color.alpha))

    def set_alpha(self, alpha: float) -> None:
        """Change only how opaque it is, 0 to 1."""
        self.color = replace(self.color, alpha=alpha)

    def _seen_by(self, space: str) -> Coordinates:
        if space in _ENDLESS or not self.is_beyond_srgb:
            return self.color
        return of_rgb_u8(self.rgb, self.color.alpha)

    def _keep_hues(self) -> None:
        for space, (hue, weight) in _HUES.items():
            values = self.values(space)
            if values[weight] >= _GREY or self.color.space == space:
                self._hues[space] = values[hue]
