"""What a person may tell the clustering.

Nothing heavy is imported: the command line and the window's menus read this before the engine is
loaded.
"""

from __future__ import annotations

from dataclasses import replace
from numbers import Real
from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.analysis import proposals
from huescope.color.coordinates import Coordinates
from huescope.color.working_space import SRGB, WORKING_SPACES
from huescope.dataclass import dataclass
from huescope.errors import OptionError
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Collection

    from huescope.analysis.region import Region

SPACES = MappingProxyType(
    {"srgb": "sRGB", "oklab": marked("Perceptual (Oklab)"), "lab": "CIELAB"},
)
"""Label of each colour space that clusters can be found in, by its name."""

_SPACE_FOR_DITHERING = "oklab"

IGNORABLE = MappingProxyType(
    {"background": marked("Background"), "white": marked("White"), "black": marked("Black")},
)
"""Label of each kind of colour that can be left out, by its name."""

TRANSPARENT = "transparent"
"""Name of what is fully transparent, which is left out unless a person says otherwise."""

REPRESENTATIONS = MappingProxyType(
    {"mean": marked("Mean colour"), "pixel": marked("Real pixel")},
)
"""Label of each way to show a cluster as one colour, by its name."""

DESCRIPTIONS = MappingProxyType(
    {
        "space": (
            marked(
                "Where colours are compared while the clusters of the exact palette are "
                "found: sRGB keeps the error of the numbers lowest, the other two follow "
                "the eye."
            )
        ),
        "mood": (
            marked(
                "Which colours are chosen: area is the palette with the least error; "
                "balanced is nearest to what people pick by hand."
            )
        ),
        "accent": (
            marked(
                "From calm, the colours that cover most of the picture (0), through "
                "those that people pick (0.5), to the most vivid (1); where not given, "
                "as the mood has it."
            )
        ),
        "fixed": marked(
            "Colours that stay in the palette just as they are, while the others fit round them."
        ),
        "ignore": marked(
            "Leaves the background, near white or near black out, so that no swatch is spent on it."
        ),
        "count_transparent": (
            marked(
                "Counts what is fully transparent as white, as on paper, in place of "
                "leaving it out."
            )
        ),
        "region": marked("Looks at one part of the picture only, and counts shares of that part."),
        "represent": (
            marked(
                "Shows each swatch as the mean of what it stands for, or as the real "
                "pixel of the picture that is nearest to that."
            )
        ),
        "working_space": (
            marked(
                "What the colours of the picture are kept in: display-p3 keeps those "
                "beyond sRGB, of files that have them; with srgb they become the nearest "
                "that it has."
            )
        ),
    }
)
"""One sentence for a tooltip on each option, by its name."""

MIN_COLORS, MAX_COLORS = 2, 256
"""How many colours a person can ask for."""

STOPS = (2, 4, 8, 16, 32, 64)
"""Numbers of colours of the classic series, which small pictures show."""

MAX_FIXED = MAX_COLORS
"""The most fixed colours: as many as a palette can have."""

Rgb = tuple[int, int, int]
Fixed = Rgb | Coordinates
"""A fixed colour: in sRGB, or as it was stated where sRGB cannot hold it."""


@dataclass(frozen=True, slots=True)
class ClusteringOptions:
    """How the palettes of a picture are found. Safe to share between threads.

    Attributes
    ----------
    space : str
        A name of `SPACES`: "srgb", "oklab" (Oklab with the toe on L, and a and b doubled) or "lab".
        A palette colour is the mean of its cluster in 8-bit codes of the working space.
    mood : str
        A name of `huescope.analysis.proposals.registry`.
    accent : float or None
        The dial from calm to vivid: from 0, where every pixel counts alike and the palette is the
        exact one, through 0.5, as people pick colours, to 1, the most vivid ones. None is the
        mood's own place on the dial, see `dial`.
    fixed : tuple
        Colours that are in every palette, each once: red, green and blue, 0 to 255, sRGB; or
        `Coordinates` where sRGB cannot hold it exactly, such as of Display P3.
    ignore : frozenset of str
        Names of `IGNORABLE`.
    count_transparent : bool
        Whether fully transparent pixels count, as white. Whatever colour a file holds for them,
        nobody sees it.
    region : Region or None
        The part of the picture to look at; None for all of it.
    represent : str
        A name of `REPRESENTATIONS`.
    working_space : str
        A name of `huescope.color.working_space.WORKING_SPACES`: what the picture is opened in; see
        `huescope.imaging.rendering.Rendering`.

    Raises
    ------
    OptionError
        If a value is none of those.
    """

    space: str = "srgb"
    mood: str = proposals.AREA
    accent: float | None = None
    fixed: tuple[Fixed, ...] = ()
    ignore: frozenset[str] = frozenset()
    count_transparent: bool = False
    region: Region | None = None
    represent: str = "mean"
    working_space: str = SRGB

    def __post_init__(self) -> None:
        _known(self.space, SPACES, "colour space")
        _known(self.represent, REPRESENTATIONS, "way to show a cluster")
        for name in sorted(self.ignore):
            _known(name, IGNORABLE, "kind of colour to leave out")
        _known(self.mood, proposals.registry(), "mood")
        _known(self.working_space, WORKING_SPACES, "working space")
        if self.accent is not None and not _is_share(self.accent):
            raise OptionError(
                marked("An accent is a number from 0 to 1, not {accent}.", accent=self.accent)
            )
        _check_fixed(self.fixed)

    @property
    def dial(self) -> float:
        """The place on the dial from calm, 0, to vivid, 1: what was chosen, or the mood's own."""
        return proposals.get(self.mood).ACCENT if self.accent is None else self.accent

    @property
    def named_mood(self) -> str:
        """The mood to name beside the palette, which a place on the dial may make another one.

        At 0 every mood is the exact palette. Above, `area` is what the nearest mood of the same
        taste would find.
        """
        if self.dial == 0:
            return proposals.AREA
        if self.mood != proposals.AREA:
            return self.mood
        taste = proposals.get(self.mood).TASTE
        stops = {
            name: mood.ACCENT
            for name, mood in proposals.registry().items()
            if taste == mood.TASTE and mood.ACCENT > 0
        }
        return min(stops, key=lambda name: abs(stops[name] - self.dial))

    def in_mood(self, mood: str) -> ClusteringOptions:
        """Return these options with another mood, at its own place between calm and vivid."""
        return replace(self, mood=mood, accent=None)

    def for_dithering(self) -> ClusteringOptions:
        """Return these options with the colour space that is best where colours are mixed.

        The error of single pixels says little about a mixture, which is seen from some distance:
        there, palettes of Oklab are nearer than those of sRGB, at every size, and at equal bytes
        (`tests/benchmarks/results/dithering.txt`). Palettes of moods are not found in a space.
        """
        return replace(self, space=_SPACE_FOR_DITHERING) if self.dial == 0 else self


def _is_share(value: object) -> bool:
    """Tell whether it is a number from 0 to 1, whatever a caller without types gave."""
    return isinstance(value, Real) and 0.0 <= float(value) <= 1.0


def _known(name: str, names: Collection[str], what: str) -> None:
    if name not in names:
        raise OptionError(
            marked(
                "{name} is no {what}; there are {names}.",
                name=ascii(name),
                what=what,
                names=", ".join(names),
            )
        )


def _check_fixed(fixed: tuple[Fixed, ...]) -> None:
    if len(fixed) > MAX_FIXED:
        raise OptionError(
            marked(
                "A palette has at most {max_fixed} fixed colours, not {fixed}.",
                max_fixed=MAX_FIXED,
                fixed=len(fixed),
            )
        )
    if len(set(fixed)) < len(fixed):
        raise OptionError(marked("One of the fixed colours is given twice."))
    for rgb in fixed:
        if isinstance(rgb, Coordinates):
            continue
        if len(rgb) != 3 or not all(0 <= value <= 255 for value in rgb):
            raise OptionError(
                marked("{rgb} is no colour of red, green and blue from 0 to 255.", rgb=rgb)
            )


DEFAULT = ClusteringOptions()
"""What is used where nobody chose anything, and a picture is analysed or approximated."""

FOR_PEOPLE = replace(DEFAULT, mood=proposals.BALANCED)
"""What is used where nobody chose anything, and a person picks colours."""
