"""``huescope analyze``: the colours of pictures, as a table or as JSON."""

from __future__ import annotations

import os
import sys
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from huescope.analysis import orders
from huescope.api.report import Question, analysis_of, report_on
from huescope.cancellation import Job
from huescope.cli.arguments.types import STANDARD
from huescope.cli.batch import any_fails, results
from huescope.cli.cluster_access import runner_of
from huescope.cli.inputs import inputs_of
from huescope.cli.journal import Journal, write_pieces
from huescope.cli.source_access import source_typed, with_secrets
from huescope.cli.table import table
from huescope.cli.terminal import error_line, wants_color, write_error, write_output
from huescope.collection import tables
from huescope.collection.listing import about, item_pages, place_typed
from huescope.color import difference
from huescope.dataclass import dataclass
from huescope.errors import HuescopeError, SubjectError, printable
from huescope.plurals import counted
from huescope.sources.resolve import display_name, is_address

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from huescope.api.report import Report
    from huescope.cli.arguments.analyze import AnalyzeArguments
    from huescope.cli.arguments.source_options import Values
    from huescope.cli.inputs import Inputs
    from huescope.collection.listing import Item


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
        arguments.page,
    )
    inputs = inputs_of(arguments.pictures, recursive=arguments.recursive, values=arguments.values)
    if arguments.output is not None:
        return _write_table(arguments, question, inputs)
    work = partial(_analyzed, question, arguments.json)
    failed = any_fails(results(inputs.texts, work, arguments.values))
    return 1 if failed or inputs.failed else 0


def _write_table(arguments: AnalyzeArguments, question: Question, inputs: Inputs) -> int:
    """Write the analyses of all pictures to one file; goes on with a run that ended early."""
    output, failed = arguments.output, inputs.failed
    assert output is not None  # noqa: S101 - for mypy; see the caller
    tables.require(output)
    if arguments.cluster.scheduler is not None:
        return _write_table_of_cluster(arguments, question, output)
    pictures = [(text, _stamp(text, arguments.values)) for text in inputs.texts]
    with Journal(output, repr(question)) as journal:
        left = [pair for pair in dict.fromkeys(pictures) if not journal.has(*pair)]
        known = len(pictures) - len(left)
        work = partial(_analyzed, question, True)
        texts = [text for text, _ in left]
        outcomes = results(texts, work, arguments.values)
        for pair, outcome in zip(left, outcomes, strict=True):
            if isinstance(outcome, HuescopeError):
                write_error(error_line(outcome))
                failed = True
            else:
                journal.add(*pair, outcome)
        journal.finish(tables.written(journal.lines(pictures), output.suffix.lower()))
    before = f", {known:,} of them before" if known else ""
    count = counted(len(pictures), "picture", separator=",")
    write_output(f"{printable(str(output))}: {count}{before}.")
    return 1 if failed else 0


@dataclass(frozen=True, slots=True)
class AnalysisTask:
    """Analyse a picture; see `huescope.collection.tasks.Task`.

    Attributes
    ----------
    question : Question
        The options.
    """

    question: Question

    @property
    def identity(self) -> str:
        """The options as text."""
        return f"analysis 1 {self.question!r}"

    def work(self, item: Item, job: Job) -> str:
        """Analyse a picture; give the JSON object of ``huescope analyze --json``."""
        item.refuse_unreadable()
        return analysis_of(report_on(item.source, item.location, self.question, job)).to_json()

    def encode(self, result: str) -> str:
        """Leave it as it is."""
        return result

    def decode(self, text: str) -> str:
        """Leave it as it is."""
        return text


def _write_table_of_cluster(arguments: AnalyzeArguments, question: Question, output: Path) -> int:
    """Write the analyses of all pictures of the places, at every depth."""
    failed = False

    def on_error(error: SubjectError) -> None:
        nonlocal failed
        write_error(error_line(error))
        failed = True

    def lines(values: Mapping[str, str]) -> Iterator[str]:
        job = Job(threads=1)
        with runner_of(arguments.cluster, values) as runner:
            assert runner is not None  # noqa: S101 - there is a scheduler
            for text in arguments.pictures:
                place = place_typed(text, values)
                items = (item for page in item_pages(place, job, on_error) for item in page)
                pairs = runner.each(place, items, AnalysisTask(question), job)
                with closing(pairs):
                    for item, outcome in pairs:
                        if isinstance(outcome, SubjectError):
                            on_error(about(item, outcome))
                        else:
                            yield outcome

    def attempt(values: Mapping[str, str]) -> None:
        write_pieces(output, tables.written(lines(values), output.suffix.lower()))

    with_secrets(attempt, arguments.values)
    write_output(f"{printable(str(output))} is written.")
    return 1 if failed else 0


def _stamp(text: str, values: Values) -> str:
    """Tell by what a change of the bytes shows; nothing is known of addresses."""
    if text == STANDARD or is_address(text):
        return ""
    return source_typed(text, dict(values)).stamp()


def _analyzed(
    question: Question, in_json: bool, text: str, values: Mapping[str, str], job: Job
) -> str:
    return _text(_report(text, question, values, job), in_json=in_json)


def _text(report: Report, *, in_json: bool) -> str:
    if in_json:
        return analysis_of(report).to_json()
    return table(report, colored=wants_color(sys.stdout, os.environ))


def _report(text: str, question: Question, values: Mapping[str, str], job: Job) -> Report:
    source = source_typed(text, values)
    return report_on(source, display_name(text, source), question, job)
