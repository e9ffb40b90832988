"""How colours of a file are brought into the working space: choices that a person may make."""

from __future__ import annotations

from dataclasses import replace

from huescope.color.working_space import SRGB
from huescope.dataclass import dataclass
from huescope.texts import marked

INTENTS = {
    "perceptual": marked("perceptual"),
    "relative": marked("relative colorimetric"),
    "saturation": marked("saturation"),
    "absolute": marked("absolute colorimetric"),
}
"""The rendering intents of ICC.1:2022, section 6.2, by name, with their words."""


@dataclass(frozen=True, slots=True)
class Rendering:
    """How colours of a file become those of the working space.

    Attributes
    ----------
    intent : str
        A name of `INTENTS`.
    black_point : bool
        Whether the darkest colour of the profile becomes black (black point compensation), so that
        shadows keep their differences; without it, printed black is as light as it prints.
    working_space : str
        A name of `huescope.color.working_space.WORKING_SPACES`. In Display P3 are kept only
        pictures whose own space is wider than sRGB: for all others, sRGB has finer steps.
    """

    intent: str = "relative"
    black_point: bool = True
    working_space: str = SRGB

    @property
    def words(self) -> str:
        """What a person calls it, such as "relative colorimetric, black point compensation"."""
        words = INTENTS[self.intent]
        if not self.black_point:
            return words
        return marked("{intent}, black point compensation", intent=words)

    def into(self, working_space: str) -> Rendering:
        """Give the same for a working space."""
        return replace(self, working_space=working_space)


DEFAULT = Rendering()
