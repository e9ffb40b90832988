"""Parsers whose help lists orders and formulas, which are only loaded for that."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from huescope.cli.arguments.parser import CommandParser

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from huescope.analysis.orders import Order
    from huescope.color.difference import Formula


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


class DifferenceParser(CommandParser):
    """Lists formulas in its help."""

    def format_help(self) -> str:
        """Append the list to the options."""
        from huescope.color import difference

        described = _described(difference.registry(), difference.DEFAULT)
        self.epilog = "\n".join(["formulas:", *described])
        return super().format_help()


def _described(
    registry: Mapping[str, Order] | Mapping[str, Formula], default: str
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
