"""The edited colour, in the space in which it was set last and in all others."""

from __future__ import annotations

from dataclasses import replace

from huescope.color.coordinates import Coordinates
from huescope.color.single import coordinates_in, is_in_srgb, of_rgb_u8, to_rgb_u8

_HUES = {
    "oklch": (2, 1),
    "hsl": (0, 1),
}  # indices of hue, and of the chroma or saturation that it needs
_GREY = 1e-4  # chroma or saturation below which the hue is undefined
_ENDLESS = frozenset({"oklch"})


class EditedColor:
    """Keeps a colour in the space in which it was set, so that viewing it elsewhere is lossless.

    Parameters
    ----------
    color : Coordinates
        The original colour.
    """

    def __init__(self, color: Coordinates) -> None:
        self._first = color
        self._hues: dict[str, float] = {}
        self.color = color
        """The colour, in the space in which it was set last."""
        self._keep_hues()

    @property
    def first(self) -> Coordinates:
        """The original colour."""
        return self._first

    @property
    def rgb(self) -> tuple[int, int, int]:
        """The colour as shown: red, green and blue, 0 to 255, sRGB."""
        return to_rgb_u8(self.color)

    @property
    def is_beyond_srgb(self) -> bool:
        """Whether the colour is outside sRGB, and shown as its nearest one."""
        return not is_in_srgb(self.color)

    def state(self, color: Coordinates) -> None:
        """Set the colour."""
        self.color = color
        self._keep_hues()

    def values(self, space: str) -> tuple[float, ...]:
        """Return the values of the colour in a space.

        Parameters
        ----------
        space : str
            "oklch", "hsl" or "srgb".

        Returns
        -------
        tuple of float
            Exact in the space in which the colour was set. Other sRGB spaces give the colour as
            shown, if it is outside sRGB. Greys keep the last hue.
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
        """Set one channel of the colour in a space.

        Parameters
        ----------
        space : str
            As for `values`.
        place : int
            Index of the channel.
        value : float
            In the units of `Coordinates`.
        """
        values = list(self.values(space))
        values[place] = value
        self.state(Coordinates(space, tuple(values), self.color.alpha))

    def set_alpha(self, alpha: float) -> None:
        """Set the opacity, 0 to 1."""
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
