"""The status bar: picture, palette, progress and a Cancel button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QProgressBar, QPushButton, QStatusBar, QWidget

from huescope.ui.state.events import Cancel
from huescope.ui.state.work import is_busy
from huescope.ui.style import theme as look
from huescope.ui.style.numbers import (
    NARROW_SPACE,
    colors_text,
    count_text,
    psnr_text,
    seconds_text,
    share_text,
)
from huescope.ui.widgets.status_label import StatusLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from huescope.analysis.quality import Quality
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme

_QUIET_FOR_MS = 200
_BAR_PX = 120
_STAGE_PX = 240
# All quality figures are shown from this width on, else the two most important ones.
_WIDE_PX = 1280
_NUMBERS_PX = {True: 640, False: 320}


class StatusLine(QStatusBar):
    """Shows size, format, colours and times, and progress of work that takes a while."""

    def __init__(self, theme: Theme, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.setSizeGripEnabled(False)
        self._facts = StatusLabel(theme)
        self._facts.setContentsMargins(8, 0, 0, 0)
        self._stage = StatusLabel(theme, Qt.AlignmentFlag.AlignRight)
        self._stage.setFixedWidth(_STAGE_PX)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR_PX)
        self.cancel = QPushButton("Cancel", self)
        self.cancel.setFlat(True)
        self.cancel.setToolTip("Stop the running work; what is shown stays (Esc)")
        self.cancel.setFont(look.font(look.CAPTION_PX))
        self._numbers = StatusLabel(theme, Qt.AlignmentFlag.AlignRight)
        self._is_wide = False
        self._numbers.setFixedWidth(_NUMBERS_PX[self._is_wide])
        self._numbers.setContentsMargins(0, 0, 12, 0)
        self.addWidget(self._facts, 1)
        for widget in (self._stage, self._bar, self.cancel, self._numbers):
            self.addPermanentWidget(widget)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_QUIET_FOR_MS)
        self._wait.timeout.connect(self._reveal)
        self.cancel.clicked.connect(self._cancel)
        store.progressed.connect(self._progress)
        store.observe(is_busy, self._show_busy)
        store.observe(lambda state: state.shown, self._show_picture_facts)
        store.observe(_figures, self._show_numbers)
        self._show_work(shown=False)

    @property
    def facts(self) -> str:
        """The text on the picture."""
        return self._facts.text

    @property
    def numbers(self) -> str:
        """The text on the palette."""
        return self._numbers.text

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = event.size().width() >= _WIDE_PX
        if is_wide != self._is_wide:
            self._is_wide = is_wide
            self._numbers.setFixedWidth(_NUMBERS_PX[is_wide])
            self._show_numbers()

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
            self._show_numbers()  # clear the last score of cancelled work

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
            self._facts.set_text("")
            self._facts.setToolTip("")
            self._show_numbers()
            return
        opened, studied = shown.opened, shown.studied
        picture = opened.picture
        parts = [shown.source.name]
        if not opened.provisional:
            parts.append(f"{count_text(picture.width_px)} × {count_text(picture.height_px)}")
        parts.append(picture.format)
        if picture.profile:
            parts.append(picture.profile)
        if studied is not None and not studied.provisional:
            parts.append(colors_text(studied.findings.colors.packed.size))
        self._facts.set_text("    ".join(parts))
        self._facts.setToolTip("\n".join([parts[0], *picture.notes]))
        self._show_numbers()

    def _show_numbers(self) -> None:
        state = self._store.state
        studied = None if state.shown is None else state.shown.studied
        has_palette = state.reduced is not None and state.shown is not None
        reduction = state.reduced.reduction if has_palette and state.reduced else None
        quality = state.quality if has_palette else None
        parts = []
        if state.is_foreign:
            # The quality is of interest only while the reduced picture is shown.
            if state.original_shown:
                quality = reduction = None
            else:
                parts.append("in the colours of another palette:")
        if quality is not None:
            parts.append(f"mean ΔE {quality.mean_delta_e:.1f}")
            if self._is_wide:
                parts.append(f"95{NARROW_SPACE}% within {quality.p95_delta_e:.1f}")
                parts.append(f"PSNR {psnr_text(quality.psnr_db)}")
        if reduction is not None and reduction.exact:
            parts.append(f"MSE {reduction.mse:.1f}")
        if quality is not None and self._is_wide:
            parts.append(f"{share_text(quality.bits_saved)} fewer bits")
        if studied is not None and not studied.provisional:
            parts.append(f"analysed in {seconds_text(studied.seconds)}")
        self._numbers.set_text("    ".join(parts))
        self._numbers.setToolTip("" if not parts else _quality_text(quality))


def _figures(state: WindowState) -> tuple[object, ...]:
    """Return what the figures on the right depend on."""
    return state.shown, state.reduced, state.quality, state.is_foreign, state.original_shown


def _quality_text(quality: Quality | None) -> str:
    """Format the quality of the reduced picture."""
    if quality is None:
        return "How near the reduced picture is to the original"
    return (
        f"Mean ΔE {quality.mean_delta_e:.2f}: how far a pixel is from its palette colour "
        f"(CIEDE2000); 95 % of the pixels are within {quality.p95_delta_e:.2f}\n"
        f"MSE {quality.mse:.2f}: squared error of red, green and blue in a mean pixel; "
        f"PSNR {psnr_text(quality.psnr_db)}\n"
        f"{quality.bits_per_pixel:.2f} bits a pixel, {share_text(quality.bits_saved)} saved "
        "before any compression"
    )
