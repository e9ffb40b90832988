"""``huescope analyze``: the colours of pictures, as a table or as JSON."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

from huescope.analysis import orders
from huescope.cli.report import Question, as_json, report_on
from huescope.cli.table import table
from huescope.cli.terminal import complain, say, wants_color
from huescope.color import difference
from huescope.errors import SubjectError, printable
from huescope.job import Job

if TYPE_CHECKING:
    from huescope.cli.arguments import AnalyzeArguments


def analyze(arguments: AnalyzeArguments) -> int:
    """Print what there is to know about each picture.

    Parameters
    ----------
    arguments : AnalyzeArguments
        What was typed.

    Returns
    -------
    int
        Exit status: 0, or 1 if any picture could not be read.
    """
    question = Question(
        arguments.colors,
        arguments.order or orders.DEFAULT,
        arguments.formula or difference.DEFAULT,
        arguments.options,
    )
    status = 0
    for source in arguments.pictures:
        try:
            report = report_on(source, question, Job())
        except SubjectError as error:
            # The name as it was typed: two folders may hold pictures of the same name.
            complain(f"{printable(source)}: {error.reason}.")
            status = 1
        else:
            colored = wants_color(sys.stdout, os.environ)
            say(json.dumps(as_json(report)) if arguments.json else table(report, colored=colored))
    return status
