"""Parsers whose help lists orders and formulas, which are only loaded for that."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from huescope.cli.arguments.parser import CommandParser

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from huescope.analysis.dithering import Method
    from huescope.analysis.orders import Order
    from huescope.color.difference import Formula
    from huescope.imaging.writing import Format


_REDUCE_NOTES = """\
The palette is exactly the one that "huescope analyze" prints, or that of the file. Of a dithered
picture it is the one of "huescope analyze --space oklab" where no --space is given: mixed colours
are seen from a distance, and that palette is the nearest then. Flat areas of one colour are never
dithered, and alpha stays as it was. What is ignored keeps its own colour beside the palette; a
region limits where the palette is found, and the whole picture is painted with it. A PNG of 256
colours is some 10 % smaller as png-small than as png. Of metadata, only that the colours are sRGB
is written. Animations stay animations in GIF, PNG and WebP, with one palette for all frames; in
other formats, and of files of several pages, the first alone is written. The picture itself is
never written over.
"""


class AnalyzeParser(CommandParser):
    """Lists orders and formulas in its help."""

    def format_help(self) -> str:
        """Append the lists to the options."""
        from huescope.analysis import orders
        from huescope.color import difference

        self.epilog = "\n".join(
            [
                "orders:",
                *_described(orders.registry(), orders.DEFAULT),
                "",
                "formulas:",
                *_described(difference.registry(), difference.DEFAULT),
                "",
                "Swatches are drawn where the output is a terminal; NO_COLOR=1 in the environment",
                "turns them off, and FORCE_COLOR=1 turns them on.",
            ]
        )
        return super().format_help()


class ReduceParser(CommandParser):
    """Lists formats and ways to dither in its help."""

    def format_help(self) -> str:
        """Put the lists below the options."""
        from huescope.analysis import dithering
        from huescope.imaging import writing

        self.epilog = "\n".join(
            [
                "formats:",
                *_described(writing.registry(), writing.DEFAULT),
                "",
                "ways to dither:",
                *_described(dithering.registry(), dithering.DEFAULT),
                "",
                _REDUCE_NOTES,
            ]
        )
        return super().format_help()


class DifferenceParser(CommandParser):
    """Lists formulas in its help."""

    def format_help(self) -> str:
        """Append the list to the options."""
        from huescope.color import difference

        described = _described(difference.registry(), difference.DEFAULT)
        self.epilog = "\n".join(["formulas:", *described])
        return super().format_help()


def _described(
    registry: Mapping[str, Order]
    | Mapping[str, Formula]
    | Mapping[str, Method]
    | Mapping[str, Format],
    default: str,
) -> Iterator[str]:
    width = max(map(len, registry))
    for name, entry in registry.items():
        usual = " (the usual one)" if name == default else ""
        yield from textwrap.wrap(
            f"{name:{width}}  {entry.DESCRIPTION}{usual}",
            width=88,
            initial_indent="  ",
            subsequent_indent=" " * (width + 4),
        )
