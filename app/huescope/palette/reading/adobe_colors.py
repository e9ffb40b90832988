"""Colours in the descriptors of Photoshop, by the class of their object."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.palette.reading.descriptor import Value

_CLASSES: dict[str, tuple[str, tuple[str, ...], tuple[float, ...]]] = {
    # class: (space, keys, what full is)
    "RGBC": ("srgb", ("Rd  ", "Grn ", "Bl  "), (255, 255, 255)),
    "HSBC": ("hsv", ("H   ", "Strt", "Brgh"), (1, 100, 100)),
    "CMYC": ("cmyk", ("Cyn ", "Mgnt", "Ylw ", "Blck"), (100, 100, 100, 100)),
    "LbCl": ("lab", ("Lmnc", "A   ", "B   "), (1, 1, 1)),
    "Grsc": ("gray", ("Gry ",), (-100,)),
}


def color_of_object(kind: str, values: Mapping[str, Value]) -> tuple[str, list[float]]:
    """Give the space and channels of a colour object.

    Parameters
    ----------
    kind : str
        Its class, such as ``RGBC``.
    values : mapping
        By their keys.

    Raises
    ------
    ValueError
        If the class is not known, or a channel is missing.
    """
    if kind not in _CLASSES:
        raise ValueError(f"{kind!a} is no known kind of colour")
    space, keys, full = _CLASSES[kind]
    channels = []
    for key, most in zip(keys, full, strict=True):
        value = values.get(key)
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            raise ValueError(f"its {key.strip()} is missing")  # noqa: TRY004 - one for all wrong
        # Grey counts ink: 100 is black.
        channels.append(1 + value / most if most < 0 else value / most)
    return space, channels
