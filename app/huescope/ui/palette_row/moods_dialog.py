"""The palettes of all moods below each other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QSizePolicy, QVBoxLayout

from huescope.analysis import proposals
from huescope.ui.language.direction import mirrored
from huescope.ui.language.translation import tr, tr_plural, translated
from huescope.ui.style import design
from huescope.ui.style.plain_text import plain
from huescope.ui.widgets.swatches.painting import paint_ring
from huescope.ui.widgets.swatches.text_strip import paint_text_strip
from huescope.ui.widgets.window_size import text_sized

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from huescope.analysis.findings import Findings
    from huescope.cancellation import Job
    from huescope.errors import HuescopeError
    from huescope.imaging.picture import Picture
    from huescope.palette.swatch import Swatch
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.mood_palettes import MoodPalette
    from huescope.ui.tasks.runner import TaskRunner

_CHANNEL = "compare moods"
_SIZE = QSize(860, 520)
_NAME_PX, _LEAST_ROW_PX = 104, 48


class MoodRow(QAbstractButton):
    """A mood and its palette; a click takes it.

    Parameters
    ----------
    theme : Theme
        The theme.
    mood : str
        A name of `huescope.analysis.proposals`.
    parent : QWidget
        The parent.
    """

    def __init__(self, theme: Theme, mood: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.swatches: tuple[Swatch, ...] = ()
        """The palette; empty while it is being found."""
        proposal = proposals.get(mood)
        self.setText(translated(proposal.LABEL))
        self.setToolTip(plain(translated(proposal.DESCRIPTION)))
        self.setCheckable(True)  # the mood in force is checked
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(design.sized(_LEAST_ROW_PX))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)
        theme.vision.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(design.sized(4 * _NAME_PX), design.sized(_LEAST_ROW_PX))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def show_swatches(self, swatches: tuple[Swatch, ...]) -> None:
        """Set the palette."""
        self.swatches = swatches
        self.setAccessibleDescription(", ".join(swatch.hex for swatch in swatches))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        greys = self._theme.greys
        if self.underMouse() or self.hasFocus():
            painter.fillRect(self.rect(), design.grey(greys.hover))
        name_px = design.sized(_NAME_PX)
        name = mirrored(QRect(0, 0, name_px, self.height()).adjusted(8, 0, -8, 0), self)
        painter.setFont(design.font(design.BODY_PX, bold=self.isChecked()))
        painter.setPen(design.grey(greys.text))
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, self.text())
        strip = mirrored(self.rect().adjusted(name_px, 2, -2, -2), self)
        painter.setFont(design.font(design.CAPTION_PX))
        paint_text_strip(painter, strip, self.swatches, self._theme.vision, shares=False)
        if self.isChecked():
            paint_ring(painter, QRectF(strip))


class MoodsDialog(QDialog):
    """Shows the palettes of all moods, and takes the one that is clicked.

    Parameters
    ----------
    theme : Theme
        The theme.
    runner : TaskRunner
        Finds the palettes.
    picture : Picture
        The picture.
    findings : Findings
        What is known about it.
    colors, order : int, str
        The number of colours, and the name of their order.
    parent : QWidget
        The window.
    """

    chosen = Signal(str)
    """The name of the mood to be taken."""

    def __init__(
        self,
        theme: Theme,
        runner: TaskRunner,
        picture: Picture,
        findings: Findings,
        colors: int,
        order: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self.setWindowTitle(tr("Compare Moods"))
        self._sentence = tr_plural(
            "{n} colour in each mood. Click a row to take it.",
            "{n} colours in each mood. Click a row to take it.",
            colors,
        )
        self._exact = 0
        self.told = QLabel(self)
        self.told.setProperty("quiet", True)
        self.told.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * design.STEP_PX] * 4)
        column.setSpacing(design.STEP_PX)
        column.addWidget(self.told)
        column.addSpacing(design.STEP_PX)
        self.rows: dict[str, MoodRow] = {}
        for mood in proposals.registry():
            row = self.rows[mood] = MoodRow(theme, mood, self)
            row.setChecked(mood == findings.options.named_mood)
            row.clicked.connect(partial(self._take, mood))
            column.addWidget(row, 1)
            if row.isChecked():
                row.setFocus()
        self._tell()
        self.resize(text_sized(self, _SIZE))
        work = partial(_find, picture, findings, colors, order)
        runner.submit(_CHANNEL, work, self._show, self._fail)

    def _show(self, found: MoodPalette) -> None:
        self.rows[found.mood].show_swatches(found.swatches)
        self._exact += found.is_exact
        self._tell()

    def _tell(self) -> None:
        """Tell how many palettes are exact, as long as not all are."""
        if self._exact == len(self.rows):
            self.told.setText(self._sentence)
            return
        progress = tr("Finding the exact palettes: {n} of {all}", n=self._exact, all=len(self.rows))
        self.told.setText(f"{self._sentence}  ·  {progress}")

    def _fail(self, error: HuescopeError) -> None:
        self.told.setText(translated(str(error)))

    @Slot()
    def _take(self, mood: str) -> None:
        self.chosen.emit(mood)
        self.accept()

    def done(self, result: int) -> None:
        """Stop what is still being found."""
        self._runner.cancel(_CHANNEL)
        super().done(result)


def _find(
    picture: Picture, findings: Findings, colors: int, order: str, job: Job
) -> Iterator[MoodPalette]:
    from huescope.ui.tasks.mood_palettes import mood_palettes

    yield from mood_palettes(picture, findings, colors, order, job)
