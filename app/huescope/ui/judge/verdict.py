"""The verdict on a palette, a line above all pages."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QLabel

from huescope.color.vision import KINDS, ColorVision
from huescope.palette.verdict import Verdict, judge
from huescope.texts import marked
from huescope.ui.judge.page import MAX_SWATCHES, label
from huescope.ui.language.translation import tr, translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huescope.cancellation import Job
    from huescope.errors import HuescopeError
    from huescope.palette.swatch import Swatch
    from huescope.ui.tasks.runner import TaskRunner

_CHANNEL = "judge verdict"
_DEBOUNCE_MS = 50
_MEANING = marked(
    "Two colours look the same where they differ by less than the just "
    "noticeable difference of the formula. They collapse where that is so "
    "only to some eyes, which miss red (protan), green (deutan), blue (tritan) "
    "or all colour (achromatopsia)"
)

Question = tuple[tuple["Swatch", ...], str, float]


class VerdictLine(QLabel):
    """Shows whether all colours can be told apart; empty while it is being computed.

    Parameters
    ----------
    runner : TaskRunner
        Runs the work.
    """

    def __init__(self, runner: TaskRunner) -> None:
        super().__init__()
        made = label()
        self.setFont(made.font())
        self.setTextFormat(made.textFormat())
        self.setWordWrap(True)
        self.setMinimumHeight(self.fontMetrics().lineSpacing())
        self.setAccessibleName(tr("Verdict"))
        self.setToolTip(translated(_MEANING))
        self._runner = runner
        self._asked: Question = ((), "", 0.0)
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(_DEBOUNCE_MS)
        self._debounce.timeout.connect(self._begin)

    def judge(self, swatches: tuple[Swatch, ...], formula_name: str, severity: float) -> None:
        """Judge a palette, after a short delay.

        Parameters
        ----------
        swatches : tuple of Swatch
            The palette.
        formula_name : str
            `NAME` of the formula.
        severity : float
            Severity of the colour vision deficiencies, 0 to 1.
        """
        if (swatches, formula_name, severity) != self._asked:
            self._asked = swatches, formula_name, severity
            self._runner.cancel(_CHANNEL)
            self.clear()
            self._debounce.start()

    @Slot()
    def _begin(self) -> None:
        if 1 < len(self._asked[0]) <= MAX_SWATCHES:
            self._runner.submit(_CHANNEL, partial(_judge, self._asked), self._take, self._fail)

    def _take(self, verdict: Verdict) -> None:
        self.setText(translated(verdict.sentence))

    def _fail(self, error: HuescopeError) -> None:
        self.setText(translated(str(error)))


def _judge(question: Question, job: Job) -> Iterator[Verdict]:
    swatches, formula_name, severity = question
    visions = [ColorVision(kind, severity) for kind in KINDS]
    yield judge(swatches, formula_name, visions, job)
