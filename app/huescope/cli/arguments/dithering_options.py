"""The options of dithering, as they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.analysis.dithering import MATRIX_SIZES_PX, USUAL, DitheringOptions
from huescope.cli.arguments.types import dithering_method, fraction

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

_ORDERED = "ordered"


def add_dithering_options(parser: ArgumentParser) -> None:
    """Let a command take the way to dither, and what belongs to it."""
    group = parser.add_argument_group("how colours are mixed")
    group.add_argument(
        "--dither",
        metavar="NAME",
        type=dithering_method,
        help=f"one of those below; {USUAL.method} if not given",
    )
    group.add_argument(
        "--dither-strength",
        metavar="0..1",
        type=fraction,
        help=f"less is cleaner and smaller, and 0 is none; {USUAL.strength} if not given",
    )
    group.add_argument(
        "--bayer",
        metavar="PIXELS",
        type=int,
        choices=MATRIX_SIZES_PX,
        help=f"side of the pattern of ordered dithering: 2, 4 or 8; {USUAL.matrix_px} if not given",
    )


def dithering_options(parser: ArgumentParser, found: Namespace) -> DitheringOptions:
    """Put together what was typed.

    Parameters
    ----------
    parser : argparse.ArgumentParser
        Reports an option that the chosen way to dither has no use for, and exits.
    found : argparse.Namespace
        From a parser with these options.

    Returns
    -------
    DitheringOptions
        With the usual value of each option that was not given.
    """
    if found.dither_strength and found.dither is None:
        parser.error("--dither-strength is that of a way to dither, such as --dither diffusion")
    if found.bayer is not None and found.dither != _ORDERED:
        parser.error(f"--bayer is the pattern of --dither {_ORDERED}")
    return DitheringOptions(
        found.dither or USUAL.method,
        USUAL.strength if found.dither_strength is None else found.dither_strength,
        USUAL.matrix_px if found.bayer is None else found.bayer,
    )
