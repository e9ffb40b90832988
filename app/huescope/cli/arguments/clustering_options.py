"""The options of the clustering, as they are typed."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from typing import TYPE_CHECKING, Any

from huescope.analysis import proposals
from huescope.analysis.options import (
    DEFAULT,
    DESCRIPTIONS,
    IGNORABLE,
    REPRESENTATIONS,
    SPACES,
    TRANSPARENT,
    ClusteringOptions,
)
from huescope.cli.arguments.types import fixed_color
from huescope.color.working_space import WORKING_SPACES
from huescope.errors import HuescopeError, printable

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from huescope.analysis.options import Fixed
    from huescope.analysis.region import Region


_OUTER_COMMA = re.compile(r",(?![^(]*\))")  # not those of rgb(30, 144, 255)


def add_palette_options(parser: ArgumentParser, usual: ClusteringOptions = DEFAULT) -> None:
    """Let a command take the options that say how colours are found.

    Parameters
    ----------
    parser : argparse.ArgumentParser
        Of the command.
    usual : ClusteringOptions
        What the command uses where nobody chose anything.
    """
    group = parser.add_argument_group("how colours are found")
    group.add_argument(
        "--mood",
        choices=list(proposals.registry()),
        help=f"{DESCRIPTIONS['mood']} {usual.mood} where not given, and area with --space.",
    )
    group.add_argument(
        "--accent",
        metavar="0..1",
        type=_accent,
        default=DEFAULT.accent,
        help=DESCRIPTIONS["accent"],
    )
    group.add_argument("--space", choices=list(SPACES), help=DESCRIPTIONS["space"])
    group.add_argument(
        "--fixed",
        metavar="COLOUR,...",
        type=_fixed,
        default=DEFAULT.fixed,
        help=DESCRIPTIONS["fixed"],
    )
    group.add_argument(
        "--represent",
        choices=list(REPRESENTATIONS),
        default=DEFAULT.represent,
        help=DESCRIPTIONS["represent"],
    )


def add_working_space_option(parser: ArgumentParser) -> None:
    """Let a command take the space that a picture is opened in."""
    parser.add_argument(
        "--working-space",
        choices=list(WORKING_SPACES),
        default=DEFAULT.working_space,
        help=DESCRIPTIONS["working_space"],
    )


def add_picture_options(parser: ArgumentParser) -> None:
    """Let a command take the options that say which pixels count."""
    group = parser.add_argument_group("which pixels count")
    group.add_argument(
        "--ignore",
        metavar="KIND,...",
        type=_ignore,
        default=DEFAULT.ignore,
        help=f"{DESCRIPTIONS['ignore']} Kinds: {', '.join(IGNORABLE)}.",
    )
    group.add_argument(
        "--count-transparent", action="store_true", help=DESCRIPTIONS["count_transparent"]
    )
    group.add_argument(
        "--region",
        metavar="X,Y,W,H|X,Y,X,Y,X,Y,...",
        type=_region,
        default=DEFAULT.region,
        help=(
            f"{DESCRIPTIONS['region']} In pixels, from the upper left corner: a rectangle, or the "
            "corners of a lasso."
        ),
    )


def clustering_options(found: Namespace, usual: ClusteringOptions = DEFAULT) -> ClusteringOptions:
    """Put together what was typed.

    Parameters
    ----------
    found : argparse.Namespace
        From a parser with both groups of options.
    usual : ClusteringOptions
        As `add_palette_options` was given it.

    Returns
    -------
    ClusteringOptions
        With the usual value of each option that was not given.
    """
    # A colour space is one to find clusters in, which moods other than area have no use for.
    mood = usual.mood if found.space is None else proposals.AREA
    return ClusteringOptions(
        mood=found.mood or mood,
        space=found.space or usual.space,
        accent=found.accent,
        fixed=found.fixed,
        ignore=found.ignore,
        count_transparent=found.count_transparent,
        region=found.region,
        represent=found.represent,
        working_space=getattr(found, "working_space", DEFAULT.working_space),
    )


def _accent(text: str) -> float | None:
    try:
        accent = float(text)
    except ValueError:
        raise ArgumentTypeError(f"{printable(text)} is no number from 0 to 1") from None
    return _checked(accent=accent).accent


def _fixed(text: str) -> tuple[Fixed, ...]:
    return _checked(fixed=tuple(map(fixed_color, _OUTER_COMMA.split(text)))).fixed


def _ignore(text: str) -> frozenset[str]:
    # Those are left out anyway, and whoever says so is not wrong.
    return _checked(ignore=frozenset(text.split(",")) - {TRANSPARENT}).ignore


def _region(text: str) -> Region:
    from huescope.analysis.region import parse_region

    try:
        return parse_region(text)
    except HuescopeError as error:
        raise ArgumentTypeError(str(error)) from error


def _checked(**chosen: Any) -> ClusteringOptions:  # noqa: ANN401 - one of the fields
    try:
        return ClusteringOptions(**chosen)
    except HuescopeError as error:
        raise ArgumentTypeError(str(error)) from error
