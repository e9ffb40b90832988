"""Base class and helpers of the pages of the Judge window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from huescope.palette.palette import Palette
from huescope.ui.language.direction import leading
from huescope.ui.language.translation import tr, translated
from huescope.ui.style import design
from huescope.ui.style.numbers import count_text
from huescope.ui.style.text_size import size_with_text
from huescope.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QShowEvent

    from huescope.cancellation import Job
    from huescope.errors import HuescopeError
    from huescope.palette.swatch import Swatch
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.runner import TaskRunner

MAX_SWATCHES = 1024
"""Maximum number of colours that are judged: a million pairs take a second."""

_SIDE_PX, _BETWEEN_PX = 320, 24
_WORD_PX = 48  # may stay empty at the end of a wrapped line
_AT_ONCE, _DEBOUNCE_MS = 64, 50  # more colours are judged after this delay


class Page(QWidget):
    """A page. It works in a worker, and only while it is visible.

    Parameters
    ----------
    name : str
        Name of its channel of the runner.
    runner : TaskRunner
        Runs the work.
    theme : Theme
        The theme.
    least : int
        Minimum number of colours.
    """

    select_requested = Signal(list)
    """Places of swatches to select."""

    def __init__(self, name: str, runner: TaskRunner, theme: Theme, least: int = 2) -> None:
        super().__init__()
        self._channel = f"judge {name}"
        self._runner = runner
        self._theme = theme
        self._least = least
        self._stale = True
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(_DEBOUNCE_MS)
        self._debounce.timeout.connect(self._begin)
        self.palette_shown = Palette("")
        self.formula_name = "ciede2000"
        self.body = QWidget(self)
        self.empty_state = EmptyState(theme, self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty_state)
        self._stack.addWidget(self.body)

    @property
    def shows_empty_state(self) -> bool:
        """Whether the empty state is shown instead of results."""
        return self._stack.currentWidget() is self.empty_state

    def show_palette(self, palette: Palette) -> None:
        """Set the palette, and judge it now or when the page becomes visible."""
        self.palette_shown = palette
        self.renew()

    def measure_by(self, formula_name: str) -> None:
        """Set the formula, a name in `huescope.color.difference`."""
        if formula_name != self.formula_name:
            self.formula_name = formula_name
            self.renew()

    def renew(self) -> None:
        """Judge again, now or when the page becomes visible."""
        self._stale = True
        self._runner.cancel(self._channel)
        self._debounce.stop()
        if not self.is_needed:
            return
        if len(self.palette_shown.swatches) > _AT_ONCE:
            self._debounce.start()
        else:
            self._begin()

    @property
    def is_needed(self) -> bool:
        """Whether results are needed now."""
        return self.isVisible()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._begin()

    @Slot()
    def _begin(self) -> None:
        self._debounce.stop()
        self._stale = False
        count = len(self.palette_shown.swatches)
        if count > MAX_SWATCHES:
            self.show_too_many(count)
        elif count >= self._least:
            self.work()
        elif count == 0:
            self.show_no_colors()
        else:
            self.show_empty_state(tr("One colour"), tr("There is nothing to compare it with."))

    def show_empty_state(self, heading: str, sentence: str, icon_name: str = "palette") -> None:
        """Show why there are no results."""
        self.empty_state.set_content(icon_name, heading, sentence)
        self._stack.setCurrentWidget(self.empty_state)

    def show_no_colors(self) -> None:
        """Show that there are no colours."""
        self.show_empty_state(
            tr("No colours yet"), tr("Open a picture or add a colour to judge them.")
        )

    def show_too_many(self, count: int) -> None:
        """Show that the palette is too large."""
        self.show_empty_state(
            tr("Too many colours"),
            tr(
                "Up to {max_swatches} colours are judged at once; there are {count}.",
                max_swatches=count_text(MAX_SWATCHES),
                count=count_text(count),
            ),
        )

    def show_body(self) -> None:
        """Show the results."""
        self._stack.setCurrentWidget(self.body)

    @Slot(object)
    def request_selection(self, places: tuple[int, ...]) -> None:
        """Request to select swatches."""
        self.select_requested.emit(list(places))

    def work(self) -> None:
        """Judge the palette."""
        raise NotImplementedError

    def ask(
        self, function: Callable[..., Any], *arguments: object, then: Callable[[Any], None]
    ) -> None:
        """Call a function in a worker, with a job as its last argument, and pass on its result."""

        def run(job: Job) -> Iterator[Any]:
            yield function(*arguments, job)

        self._runner.submit(self._channel, run, then, self._fail)

    def _fail(self, error: HuescopeError) -> None:
        self.show_empty_state(tr("This could not be worked out"), translated(str(error)))


def title_of(swatch: Swatch) -> str:
    """Return the name of a swatch, or its hex code if it has none."""
    return swatch.name or swatch.hex


def label(text: str = "", size_px: int = design.BODY_PX, *, bold: bool = False) -> QLabel:
    """Create a word-wrapped label of plain text."""
    made = QLabel(text)
    made.setFont(design.font(size_px, bold=bold))
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setAlignment(leading())
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def in_two_lines(said_by: QLabel, text: str) -> str:
    """Elide a text to two lines of the side column."""
    room_px = 2 * (design.sized(_SIDE_PX) - _WORD_PX)
    return said_by.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room_px)


def caption(text: str = "", lines: int = 1) -> QLabel:
    """Create a caption in the quiet grey, with a minimum height in lines."""
    made = label(text, design.CAPTION_PX)
    made.setProperty("quiet", True)
    made.setAlignment(leading(Qt.AlignmentFlag.AlignTop))
    made.setMinimumHeight(lines * made.fontMetrics().lineSpacing())
    return made


def side_by_side(main: QVBoxLayout, side: QWidget) -> QHBoxLayout:
    """Lay out the main content on the left, and a side column on the right."""
    size_with_text(side, fixed_width=_SIDE_PX)
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_BETWEEN_PX)
    row.addLayout(main, 1)
    row.addWidget(side)
    return row


def under(key: QLabel, matrix: QWidget) -> QVBoxLayout:
    """Lay out a matrix under its legend."""
    made = column()
    made.addWidget(key)
    made.addWidget(matrix, 1)
    return made


def toggle(text: str, tooltip: str) -> QToolButton:
    """Create a checkable button, which is underlined while checked."""
    made = QToolButton()
    made.setText(text)
    made.setFont(design.font(design.CAPTION_PX))
    made.setCheckable(True)
    made.setProperty("toggle", True)
    made.setToolTip(tooltip)
    return made


def column(parent: QWidget | None = None) -> QVBoxLayout:
    """Create a vertical layout without margins."""
    made = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(design.STEP_PX)
    return made
