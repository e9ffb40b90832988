"""``huescope analyze``: the colours of pictures, as a table or as JSON."""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from huescope.analysis import orders
from huescope.api.report import Question, analysis_of, report_on
from huescope.cli.batch import results
from huescope.cli.inputs import inputs_of
from huescope.cli.source_access import source_typed
from huescope.cli.table import table
from huescope.cli.terminal import error_line, wants_color, write_error, write_output
from huescope.color import difference
from huescope.errors import HuescopeError, RemoteError, SecretNeeded, SubjectError
from huescope.sources.resolve import display_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from huescope.api.report import Report
    from huescope.cli.arguments.analyze import AnalyzeArguments


def analyze(arguments: AnalyzeArguments) -> int:
    """Print the analysis of each picture; after a failure the others are still analysed.

    Parameters
    ----------
    arguments : AnalyzeArguments
        The arguments.

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
        arguments.rounds,
        arguments.rendering,
        arguments.curve,
        arguments.page or 0,
    )
    inputs = inputs_of(arguments.pictures, recursive=arguments.recursive)
    status = 1 if inputs.failed else 0
    work = partial(_analyzed, question, arguments.json)
    for outcome in results(inputs.texts, work, arguments.values):
        if isinstance(outcome, HuescopeError):
            write_error(error_line(outcome))
            status = 1
        else:
            write_output(outcome)
    return status


def _analyzed(question: Question, in_json: bool, text: str, values: Mapping[str, str]) -> str:
    return _text(_report(text, question, values), in_json=in_json)


def _text(report: Report, *, in_json: bool) -> str:
    if in_json:
        return analysis_of(report).to_json()
    return table(report, colored=wants_color(sys.stdout, os.environ))


def _report(text: str, question: Question, values: Mapping[str, str]) -> Report:
    source = source_typed(text, values)
    name = display_name(text, source)
    try:
        return report_on(source, name, question)
    except SecretNeeded:
        raise
    except SubjectError as error:
        # By its full path: two folders may contain pictures of the same name.
        if isinstance(error, RemoteError):
            raise RemoteError(name, error.reason, error.request_id) from error
        raise SubjectError(name, error.reason) from error
