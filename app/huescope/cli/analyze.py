"""``huescope analyze``: the colours of pictures, as a table or as JSON."""

from __future__ import annotations

import json
import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from huescope.analysis import orders
from huescope.cancellation import Job
from huescope.cli.report import Question, as_json, report_on
from huescope.cli.source_access import called, picture_from, with_secrets
from huescope.cli.table import table
from huescope.cli.terminal import complain, say, told, wants_color
from huescope.color import difference
from huescope.errors import RemoteError, SecretNeeded, SubjectError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.cli.arguments.analyze import AnalyzeArguments
    from huescope.cli.report import Report


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
    for text in arguments.pictures:
        try:
            report = with_secrets(partial(_report, text, question), arguments.values)
        except SubjectError as error:
            complain(told(error))
            status = 1
        else:
            colored = wants_color(sys.stdout, os.environ)
            say(json.dumps(as_json(report)) if arguments.json else table(report, colored=colored))
    return status


def _report(text: str, question: Question, values: Mapping[str, str]) -> Report:
    source = picture_from(text, values)
    name = called(text, source)
    try:
        return report_on(source, name, question, Job())
    except SecretNeeded:
        raise
    except SubjectError as error:
        # By its whole name: two folders may hold pictures of the same name.
        if isinstance(error, RemoteError):
            raise RemoteError(name, error.reason, error.request_id) from error
        raise SubjectError(name, error.reason) from error
