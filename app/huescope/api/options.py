"""Options of an analysis: from the arguments of the library, and to JSON."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any, TypedDict

from huescope.analysis import proposals
from huescope.analysis.options import (
    DEFAULT,
    MAX_COLORS,
    MIN_COLORS,
    TRANSPARENT,
    ClusteringOptions,
)
from huescope.api.colors import fixed_of
from huescope.color.coordinates import Coordinates
from huescope.errors import OptionError
from huescope.imaging.rendering import INTENTS, Rendering
from huescope.palette.swatch import Swatch

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from huescope.analysis.options import Fixed
    from huescope.analysis.region import Region
    from huescope.api.colors import ColorLike


class PaletteOptions(TypedDict, total=False):
    """How a palette is found, and of which pixels; see `huescope.analyze`."""

    mood: str | None
    space: str | None
    accent: float | None
    fixed: str | Swatch | Iterable[ColorLike]
    ignore: str | Collection[str]
    count_transparent: bool
    region: str | Iterable[float] | None
    represent: str
    working_space: str


def clustering_options(
    usual: ClusteringOptions = DEFAULT,
    *,
    mood: str | None = None,
    space: str | None = None,
    accent: float | None = None,
    fixed: str | Swatch | Iterable[ColorLike] = (),
    ignore: str | Collection[str] = (),
    count_transparent: bool = False,
    region: str | Iterable[float] | None = None,
    represent: str = DEFAULT.represent,
    working_space: str = DEFAULT.working_space,
) -> ClusteringOptions:
    """Check the options of a palette.

    Parameters
    ----------
    usual : ClusteringOptions
        Holds the mood and the colour space where none is given.
    mood, space, accent, fixed, ignore, count_transparent, region, represent,
    working_space
        See `huescope.analyze`.

    Returns
    -------
    ClusteringOptions
        The same as the command line makes of the same options.

    Raises
    ------
    OptionError, ColorError
        If a value does not exist.
    """
    # A colour space is one to find clusters in, which moods other than area have no use for.
    usual_mood = usual.mood if space is None else proposals.AREA
    return ClusteringOptions(
        mood=mood or usual_mood,
        space=space or usual.space,
        accent=accent,
        fixed=tuple(map(fixed_of, [fixed] if isinstance(fixed, str | Swatch) else fixed)),
        # What is transparent is left out anyway, and whoever says so is not wrong.
        ignore=frozenset(ignore.split(",") if isinstance(ignore, str) else ignore) - {TRANSPARENT},
        count_transparent=count_transparent,
        region=_region(region),
        represent=represent,
        working_space=working_space,
    )


def number_of_colors(colors: int) -> int:
    """Check the size of a palette.

    Raises
    ------
    OptionError
        If it is no integer from `MIN_COLORS` to `MAX_COLORS`.
    """
    try:
        checked = range(MIN_COLORS, MAX_COLORS + 1).index(colors) + MIN_COLORS
    except ValueError:
        raise OptionError(
            f"{colors!r} is no number of colours from {MIN_COLORS} to {MAX_COLORS}."
        ) from None
    return checked


def rendering(intent: str, *, black_point: bool) -> Rendering:
    """Check how a colour profile is applied.

    Raises
    ------
    OptionError
        If there is no such rendering intent.
    """
    if intent not in INTENTS:
        raise OptionError(f"{intent!a} is no rendering intent; there are {', '.join(INTENTS)}.")
    return Rendering(intent, black_point)


def page_index(page: int) -> int:
    """Check the number of a page, from 1; gives the index, from 0.

    Raises
    ------
    OptionError
        If it is not such a number.
    """
    if not isinstance(page, int) or page < 1:
        raise OptionError(f"{page!a} is no number of a page; the first is 1.")
    return page - 1


def as_json(options: ClusteringOptions) -> dict[str, Any]:
    """Put the options that differ from the usual ones into the types of JSON.

    Parameters
    ----------
    options : ClusteringOptions
        Any.

    Returns
    -------
    dict
        By the options' names; empty where nothing was chosen.
    """
    region = options.region
    written = {
        "mood": options.mood,
        "space": options.space,
        "accent": options.accent,
        "fixed": [_fixed_text(color) for color in options.fixed],
        "ignore": sorted(options.ignore),
        "count_transparent": options.count_transparent,
        "region": None if region is None else asdict(region),
        "represent": options.represent,
        "working_space": options.working_space,
    }
    return {
        name: value
        for name, value in written.items()
        if getattr(options, name) != getattr(DEFAULT, name)
    }


def _fixed_text(color: Fixed) -> str:
    if not isinstance(color, Coordinates):
        return Swatch(color).hex
    from huescope.color.single import css_text

    return css_text(color, "display-p3")


def _region(region: str | Iterable[float] | None) -> Region | None:
    if region is None:
        return None
    from huescope.analysis.region import parse_region

    text = region if isinstance(region, str) else ",".join(str(float(each)) for each in region)
    return parse_region(text)
