"""How the colours of an ICC profile are brought into sRGB: a choice that a person may make."""

from __future__ import annotations

from dataclasses import dataclass

INTENTS = {
    "perceptual": "perceptual",
    "relative": "relative colorimetric",
    "saturation": "saturation",
    "absolute": "absolute colorimetric",
}
"""The rendering intents of ICC.1:2022, section 6.2, by name, with their words."""


@dataclass(frozen=True, slots=True)
class Rendering:
    """How colours of a profile become sRGB.

    Attributes
    ----------
    intent : str
        A name of `INTENTS`.
    black_point : bool
        Whether the darkest colour of the profile becomes black (black point compensation), so that
        shadows keep their differences; without it, printed black is as light as it prints.
    """

    intent: str = "relative"
    black_point: bool = True

    @property
    def words(self) -> str:
        """What a person calls it, such as "relative colorimetric, black point compensation"."""
        words = INTENTS[self.intent]
        return f"{words}, black point compensation" if self.black_point else words


DEFAULT = Rendering()
