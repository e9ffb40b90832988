"""Template context: read-only views of a palette that expose only plain values."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.color.single import css_text
from huescope.dataclass import dataclass
from huescope.palette.writing.names import Namer, Rules, flat_names
from huescope.palette.writing.text import one_line

if TYPE_CHECKING:
    from huescope.palette.palette import Palette
    from huescope.palette.swatch import Swatch


@dataclass(frozen=True, slots=True)
class SwatchView:
    """A swatch in a template.

    Attributes
    ----------
    swatch : Swatch
        The swatch.
    number : int
        Its place in the palette, from 1.
    variable : str
        Its name as a valid CSS identifier, unique in the palette.
    """

    swatch: Swatch
    number: int
    variable: str

    @property
    def name(self) -> str:
        """Its name on one line; empty if it has none."""
        return one_line(self.swatch.name)

    @property
    def group(self) -> str:
        """The name of its group on one line; empty if it has none."""
        return one_line(self.swatch.group)

    @property
    def hex(self) -> str:
        """``#1e90ff``; with an alpha ``#1e90ff80``."""
        return css_text(self.swatch.coordinates, "hex")

    @property
    def rgb(self) -> str:
        """``rgb(30 144 255)``."""
        return css_text(self.swatch.coordinates, "rgb")

    @property
    def hsl(self) -> str:
        """``hsl(209.6 100% 55.882%)``."""
        return css_text(self.swatch.coordinates, "hsl")

    @property
    def oklch(self) -> str:
        """``oklch(0.65201 0.19012 253.21)``."""
        return css_text(self.swatch.coordinates, "oklch")

    @property
    def p3(self) -> str:
        """``color(display-p3 0.27214 0.55646 0.969)``."""
        return css_text(self.swatch.coordinates, "display-p3")

    @property
    def red(self) -> int:
        """0 to 255, as shown."""
        return self.swatch.rgb[0]

    @property
    def green(self) -> int:
        """0 to 255, as shown."""
        return self.swatch.rgb[1]

    @property
    def blue(self) -> int:
        """0 to 255, as shown."""
        return self.swatch.rgb[2]

    @property
    def alpha(self) -> float:
        """0, transparent, to 1, opaque."""
        return self.swatch.alpha

    @property
    def share(self) -> float:
        """Its share of the picture in per cent; 0 without a picture."""
        return 100 * self.swatch.share

    @property
    def pixels(self) -> int:
        """Number of pixels of the picture assigned to it."""
        return self.swatch.pixels

    @property
    def kind(self) -> str:
        """``process``, ``global`` or ``spot``."""
        return self.swatch.kind

    @property
    def locked(self) -> bool:
        """Whether it is locked."""
        return self.swatch.locked


@dataclass(frozen=True, slots=True)
class GroupView:
    """A group in a template; swatches without a group have an empty group name.

    Attributes
    ----------
    name : str
        On one line.
    swatches : tuple of SwatchView
        In their order.
    """

    name: str
    swatches: tuple[SwatchView, ...]


@dataclass(frozen=True, slots=True)
class PaletteView:
    """A palette in a template.

    Attributes
    ----------
    name, source : str
        Its name and that of its picture, each on one line.
    note : str
        As written, with line breaks.
    variable : str
        Its name as a valid CSS identifier.
    swatches : tuple of SwatchView
        All, in their order.
    groups : tuple of GroupView
        The same, by group.
    """

    name: str
    source: str
    note: str
    variable: str
    swatches: tuple[SwatchView, ...]
    groups: tuple[GroupView, ...]

    @property
    def count(self) -> int:
        """Number of swatches."""
        return len(self.swatches)


FIELDS = MappingProxyType(
    {
        SwatchView: (
            "number", "name", "variable", "group", "hex", "rgb", "hsl", "oklch", "p3", "red",
            "green", "blue", "alpha", "share", "pixels", "kind", "locked",
        ),
        GroupView: ("name", "swatches"),
        PaletteView: ("name", "source", "note", "variable", "swatches", "groups", "count"),
    }
)  # fmt: skip
"""The attributes that templates may read, by class."""


def palette_view(palette: Palette) -> PaletteView:
    """Make the view of a palette for a template."""
    variables = flat_names(palette, Namer("kebab", Rules()))
    swatches = tuple(
        SwatchView(swatch, number, variable)
        for number, (swatch, variable) in enumerate(
            zip(palette.swatches, variables, strict=True), start=1
        )
    )
    groups: list[GroupView] = []
    begin = 0
    for name, members in palette.runs:
        end = begin + len(members)
        groups.append(GroupView(one_line(name), swatches[begin:end]))
        begin = end
    return PaletteView(
        name=one_line(palette.name),
        source=one_line(palette.source),
        note="\n".join(map(one_line, palette.note.splitlines())),
        variable=Namer("kebab", Rules(filler="palette")).name(palette.name),
        swatches=swatches,
        groups=tuple(groups),
    )
