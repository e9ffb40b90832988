"""The status bar: picture, palette, progress and a Cancel button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QProgressBar,
    QPushButton,
    QStatusBar,
    QToolButton,
    QWidget,
)

from huescope.color.working_space import SRGB, WORKING_SPACES
from huescope.ui.language.direction import margins
from huescope.ui.language.figures import NARROW_SPACE, figures
from huescope.ui.language.translation import in_one_line, tr, translated, within_sentence
from huescope.ui.main_window.nearness import figures_text, sentence_of
from huescope.ui.main_window.page_picker import PagePicker
from huescope.ui.state.comparison import Comparison
from huescope.ui.state.events import Cancel
from huescope.ui.state.taking_away import is_dithered
from huescope.ui.state.work import is_busy
from huescope.ui.style import design
from huescope.ui.style.numbers import colors_text, count_text, seconds_text
from huescope.ui.style.text_size import size_with_text
from huescope.ui.widgets.status_label import StatusLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QResizeEvent

    from huescope.ui.main_window.figures_dialog import FiguresDialog
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme

_QUIET_FOR_MS = 200
_BAR_PX = 120
_STAGE_PX = 240
_NUMBERS_PX, _NUMBERS_SHARE = 400, 0.4
_ZOOM_PX = 48
_WHOLE_PERCENT_FROM = 0.1


class StatusLine(QStatusBar):
    """Shows size, format, colours and times, and progress of work that takes a while."""

    def __init__(self, theme: Theme, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.setSizeGripEnabled(False)
        self._facts = StatusLabel(theme)
        self._facts.setContentsMargins(margins(16, 0, 0, 0))
        self._stage = StatusLabel(theme, Qt.AlignmentFlag.AlignRight)
        size_with_text(self._stage, fixed_width=_STAGE_PX)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR_PX)
        self.cancel = QPushButton(tr("Cancel"), self)
        self.cancel.setFlat(True)
        self.cancel.setToolTip(tr("Stop the running work; what is shown stays (Esc)"))
        self.cancel.setFont(design.font(design.CAPTION_PX))
        self._theme = theme
        self._figures_dialog: FiguresDialog | None = None
        self._numbers = StatusLabel(theme, Qt.AlignmentFlag.AlignRight)
        self._numbers.setCursor(Qt.CursorShape.PointingHandCursor)
        self._numbers.installEventFilter(self)
        self._numbers.setContentsMargins(margins(0, 0, 8, 0))
        self._zoom = StatusLabel(theme, Qt.AlignmentFlag.AlignRight)
        self._facts_text = ""
        self.messageChanged.connect(self._show_tip)
        # As a permanent widget it is not hidden by the tip of a widget, but can show it itself.
        self.addPermanentWidget(self._facts, 1)
        self.page_picker = PagePicker(theme, store, self)
        for widget in (self.page_picker, self._stage, self._bar, self.cancel, self._numbers):
            self.addPermanentWidget(widget)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_QUIET_FOR_MS)
        self._wait.timeout.connect(self._reveal)
        self.cancel.clicked.connect(self._cancel)
        store.progressed.connect(self._progress)
        store.observe(is_busy, self._show_busy)
        store.observe(_picture, self._show_picture_facts)
        store.observe(_figures, self._show_numbers)
        self._show_work(shown=False)

    @property
    def facts(self) -> str:
        """The text on the picture."""
        return self._facts_text

    @property
    def numbers(self) -> str:
        """The text on the palette."""
        return self._numbers.text

    def add_zoom(self, fit: QAction, actual_size: QAction) -> None:
        """Add the zoom factor at the right end, and the two commands that set it."""
        size_with_text(self._zoom, fixed_width=_ZOOM_PX)
        self._zoom.setToolTip(tr("How large the picture is shown"))
        self.addPermanentWidget(self._zoom)
        for action in (fit, actual_size):
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setProperty("caption", True)
            button.setFont(design.font(design.CAPTION_PX))
            self.addPermanentWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._numbers.setFixedWidth(
            min(design.sized(_NUMBERS_PX), round(_NUMBERS_SHARE * self.width()))
        )

    @property
    def figures_dialog(self) -> FiguresDialog:
        """The figures of the reduced picture, created on first use."""
        if self._figures_dialog is None:
            from huescope.ui.main_window.figures_dialog import FiguresDialog

            self._figures_dialog = FiguresDialog(self._theme, self._store, self.window())
        return self._figures_dialog

    @Slot()
    def show_figures(self) -> None:
        """Show the figures of the reduced picture, and how the search went."""
        if self._numbers.text:
            self.figures_dialog.open_over(self._numbers)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the figures with a click on the sentence."""
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.show_figures()
        return super().eventFilter(watched, event)

    @Slot(float)
    def show_zoom(self, zoom: float) -> None:
        """Set the zoom factor; 1 is 100 %."""
        percent = 100 * zoom
        decimals = 0 if zoom >= _WHOLE_PERCENT_FROM else 1
        self._zoom.set_text(f"{figures(percent, f'.{decimals}f')}{NARROW_SPACE}%")

    def _show_work(self, *, shown: bool) -> None:
        for widget in (self._stage, self._bar, self.cancel):
            widget.setVisible(shown)

    @Slot()
    def _cancel(self) -> None:
        self._store.send(Cancel())

    def _show_busy(self) -> None:
        if is_busy(self._store.state):
            if not self._bar.isVisible():
                self._bar.setValue(0)
                self._stage.set_text("")
                self._wait.start()
        else:
            self._wait.stop()
            self._show_work(shown=False)
            self._show_numbers()  # clear the last error of cancelled work

    @Slot()
    def _reveal(self) -> None:
        self._show_work(shown=True)

    @Slot(float, str)
    def _progress(self, fraction: float, stage: str) -> None:
        self._bar.setValue(round(1000 * fraction))
        stage, _comma, score = stage.partition(", ")
        self._stage.set_text(stage)
        if score:  # shown in place of the palette's figures, however short the work
            self._numbers.set_text(score)

    def _show_picture_facts(self) -> None:
        shown = self._store.state.shown
        if shown is None:
            self._set_facts("")
            self._facts.setToolTip("")
            self._show_numbers()
            return
        opened, studied = shown.opened, shown.studied
        picture = opened.picture
        parts = [translated(shown.source.name)]
        if not opened.provisional:
            parts.append(f"{count_text(picture.width_px)} × {count_text(picture.height_px)}")
        parts.append(picture.format)
        if picture.profile:
            parts.append(picture.profile)
        if picture.working_space != SRGB:
            parts.append(
                tr("in {working_spaces}", working_spaces=WORKING_SPACES[picture.working_space])
            )
        if studied is not None and not studied.provisional:
            parts.append(colors_text(studied.findings.colors.packed.size))
        self._set_facts(in_one_line(parts, "    "))
        notes = [translated(note) for note in picture.notes]
        if studied is not None and not studied.provisional:
            notes.append(tr("Analysed in {seconds}", seconds=seconds_text(studied.seconds)))
        self._facts.setToolTip("\n".join([parts[0], *notes]))
        self._show_numbers()

    def _set_facts(self, text: str) -> None:
        self._facts_text = text
        self._show_tip(self.currentMessage())

    @Slot(str)
    def _show_tip(self, tip: str) -> None:
        """Show the tip of the widget under the pointer; without one, the facts."""
        self._facts.set_text(tip or self._facts_text)

    def _show_numbers(self) -> None:
        state = self._store.state
        has_palette = state.reduced is not None and state.shown is not None
        quality = state.quality if has_palette else None
        if quality is None or (state.is_foreign and state.comparison is Comparison.ORIGINAL):
            self._numbers.set_text("")
            self._numbers.setToolTip(tr("How near the reduced picture is to the original"))
            return
        sentence = sentence_of(quality)
        if state.is_foreign:
            sentence = tr(
                "In the colours of another palette: {sentence}", sentence=within_sentence(sentence)
            )
        elif is_dithered(state):
            sentence = tr("Before dithering: {sentence}", sentence=within_sentence(sentence))
        short = sentence.partition("  ·  ")[0]
        self._numbers.set_text(sentence, short, short.rpartition(":")[0] or short)
        self._numbers.setToolTip(
            tr(
                "{quality}\nClick for the search (Ctrl+I)",
                quality=figures_text(quality, dithered=is_dithered(state)),
            )
        )


def _picture(state: WindowState) -> tuple[object, ...]:
    """Return what the text on the picture depends on."""
    shown = state.shown
    return (None,) if shown is None else (shown.source, shown.opened, shown.studied)


def _figures(state: WindowState) -> tuple[object, ...]:
    """Return what the sentence on the right depends on."""
    return state.shown is None, state.reduced, state.quality, state.is_foreign, state.comparison
