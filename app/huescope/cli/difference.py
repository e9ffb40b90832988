"""``huescope difference``: the difference of two colours, by one formula or by all."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any

from huescope.api.differences import compared
from huescope.cli.arguments.types import EVERY
from huescope.cli.terminal import block, wants_color, write_output
from huescope.color import difference
from huescope.color.srgb import format_hex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from huescope.api.differences import Comparison
    from huescope.cli.arguments.difference import DifferenceArguments

_SWATCH_WIDTH = 18


def compare(arguments: DifferenceArguments) -> int:
    """Print the difference of two colours.

    Parameters
    ----------
    arguments : DifferenceArguments
        The arguments.

    Returns
    -------
    int
        Exit status: 0.
    """
    found = _compared(arguments)
    if arguments.json:
        write_output(json.dumps(_as_json(arguments, found)))
    else:
        write_output(_table(arguments, found, colored=wants_color(sys.stdout, os.environ)))
    return 0


def _compared(arguments: DifferenceArguments) -> list[Comparison]:
    if arguments.formula == EVERY:
        formulas = list(difference.registry().values())
    else:
        formulas = [difference.get(arguments.formula or difference.DEFAULT)]
    return compared(arguments.rgb_1, arguments.rgb_2, formulas)


def _as_json(arguments: DifferenceArguments, found: Sequence[Comparison]) -> dict[str, Any]:
    """Convert the results to JSON values."""
    return {
        "colors": [format_hex(arguments.rgb_1), format_hex(arguments.rgb_2)],
        "alphas": list(arguments.alphas),
        "differences": [
            {
                "formula": each.formula.NAME,
                "difference": each.value,
                "jnd": each.formula.JND,
                "jnd_source": each.formula.JND_SOURCE,
                "noticeable": each.noticeable,
            }
            for each in found
        ],
    }


def _table(arguments: DifferenceArguments, found: Sequence[Comparison], *, colored: bool) -> str:
    lines = [f"{format_hex(arguments.rgb_1)} and {format_hex(arguments.rgb_2)}"]
    if colored:
        swatches = block(_SWATCH_WIDTH, arguments.rgb_1) + block(_SWATCH_WIDTH, arguments.rgb_2)
        lines += [swatches, swatches]
    if min(arguments.alphas) < 1:
        lines += ["Compared as if both were opaque: alpha is left out."]
    width = max(len(each.formula.LABEL) for each in found)
    lines += ["", f"{'formula':{width}}  difference  noticed from"]
    lines += [_row(each, width) for each in found]
    if len(found) == 1:
        lines += ["", f"Where that limit is from: {found[0].formula.JND_SOURCE}."]
    if not all(each.formula.SYMMETRIC for each in found):
        lines += ["", "CIE94 and CMC measure from the first colour: the other way may differ."]
    return "\n".join(lines)


def _row(each: Comparison, width: int) -> str:
    verdict = "can be told apart" if each.noticeable else "looks the same"
    if each.value == 0:
        verdict = "is the same"
    formula = each.formula
    return f"{formula.LABEL:{width}}  {each.value:10.4f}  {formula.JND:12g}  {verdict}"
