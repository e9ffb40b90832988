"""The Colour Vision page: pairs that look alike with colour vision deficiencies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy

from huescope.color import difference
from huescope.color.vision import ColorVision, simulate
from huescope.palette.arrays import rgb_u8_of
from huescope.palette.pairs import CLEARLY, Pair, confused_pairs
from huescope.ui.judge.page import Page, caption, column, label, title_of
from huescope.ui.judge.pair_list import PairList, Row
from huescope.ui.language.direction import mirrored
from huescope.ui.language.translation import (
    tr,
    tr_plural,
    translated,
    within_sentence,
)
from huescope.ui.style import design
from huescope.ui.style.numbers import delta_e_number
from huescope.ui.style.text_size import size_with_text
from huescope.ui.tasks.qimage import ArrayImage
from huescope.ui.vision.simulation import KINDS, NORMAL, seen_rgb
from huescope.ui.widgets.severity_bar import SeveritySlider

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from huescope.cancellation import Job
    from huescope.palette.swatch import Swatch
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.runner import TaskRunner

Found = dict[str, tuple[tuple[Pair, ...], int]]

_PAIRS = 50
_ROW_PX, _WORDS_PX, _BAR_PX = 44, 152, 3


class VisionRow(QAbstractButton):
    """The palette in one kind of colour vision; a click simulates it in the whole window.

    Parameters
    ----------
    theme : Theme
        The theme.
    kind : str
        A key of `KINDS`.
    """

    def __init__(self, theme: Theme, kind: str) -> None:
        super().__init__()
        self._theme = theme
        self.kind = kind
        self.caption = ""
        self._rgb_u8 = np.empty((0, 3), np.uint8)
        self._seen_u8 = self._rgb_u8
        label_text, tip = KINDS[kind]
        self.setText(translated(label_text))
        self.setToolTip(tr("{tip}\nClick to see the whole window so.", tip=tip))
        self.setCheckable(True)
        size_with_text(self, fixed_height=_ROW_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)
        theme.vision.changed.connect(self._update_colors)

    def sizeHint(self) -> QSize:
        return QSize(480, design.sized(_ROW_PX))

    def show_swatches(self, swatches: Sequence[Swatch]) -> None:
        """Set the palette."""
        self._rgb_u8 = rgb_u8_of(swatches)
        self._update_colors()

    @Slot()
    def _update_colors(self) -> None:
        """Recompute the simulated colours; 256 take a tenth of a millisecond."""
        self._seen_u8 = self._rgb_u8
        if self.kind != NORMAL:
            self._seen_u8 = simulate(
                self._rgb_u8, ColorVision(self.kind, self._theme.vision.severity)
            )
        self.update()

    def set_caption(self, caption: str) -> None:
        """Set the caption."""
        self.caption = caption
        self.setAccessibleName(f"{self.text()}: {caption}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            greys = self._theme.greys
            if self.isChecked():
                bar = mirrored(QRect(0, 0, _BAR_PX, self.height()), self)
                painter.fillRect(bar, design.grey(greys.strong))
            room = QRect(_BAR_PX + design.STEP_PX, 5, _words_px(), self.height() - 10)
            words = mirrored(room, self)
            painter.setFont(design.font(design.BODY_PX, bold=self.isChecked()))
            stands_out = self.isChecked() or self.underMouse() or self.hasFocus()
            painter.setPen(design.grey(greys.strong if stands_out else greys.text))
            painter.drawText(words, Qt.AlignmentFlag.AlignTop, self.text())
            painter.setFont(design.font(design.CAPTION_PX))
            painter.setPen(design.grey(greys.quiet))
            painter.drawText(words, Qt.AlignmentFlag.AlignBottom, self.caption)
            if len(self._seen_u8):
                strip = mirrored(self.rect().adjusted(room.right() + 1, 0, 0, 0), self)
                image = ArrayImage(self._seen_u8[None], QImage.Format.Format_RGB888)
                painter.drawImage(strip, image)
            if self.hasFocus():
                painter.setPen(design.grey(greys.outline))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def _words_px() -> int:
    """Return the width of the words beside each palette: that of the widest kind."""
    metrics = QFontMetrics(design.font(design.BODY_PX, bold=True))
    widest_px = max(metrics.horizontalAdvance(translated(text)) for text, _tip in KINDS.values())
    return max(design.sized(_WORDS_PX), widest_px + 2 * design.STEP_PX)


class VisionPage(Page):
    """The palette in each kind of colour vision, and the pairs that collapse."""

    def __init__(self, runner: TaskRunner, theme: Theme) -> None:
        super().__init__("vision", runner, theme)
        self._vision = theme.vision
        self._severity = theme.vision.severity
        self._swatches: tuple[Swatch, ...] = ()
        self._found: Found = {}
        self.rows = {kind: VisionRow(theme, kind) for kind in KINDS}
        group = QButtonGroup(self)
        for row in self.rows.values():
            group.addButton(row)
            row.clicked.connect(self._select_vision)
        self.severity = SeveritySlider(theme.vision)
        self.title = label("", bold=True)
        self.pairs = PairList(theme, tr("Pairs that look alike"), true_colors=True)
        self.nothing = caption()
        whole = column(self.body)
        head = QHBoxLayout()
        hint = caption(tr("Click a row to see the whole window through these eyes."))
        hint.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(hint, 1)
        head.addWidget(label(tr("Severity")))
        head.addSpacing(design.STEP_PX)
        head.addWidget(self.severity)
        whole.addLayout(head)
        for row in self.rows.values():
            whole.addWidget(row)
        whole.addSpacing(design.STEP_PX)
        whole.addWidget(self.title)
        whole.addWidget(self.nothing)
        whole.addWidget(self.pairs, 1)
        self.pairs.chosen.connect(self.request_selection)
        theme.vision.changed.connect(self._after_vision_change)
        self._mark()

    @Slot()
    def _select_vision(self) -> None:
        row = self.sender()
        if isinstance(row, VisionRow):
            self._vision.select(row.kind)

    @Slot()
    def _after_vision_change(self) -> None:
        self._mark()
        if self._severity != self._vision.severity:
            self._severity = self._vision.severity
            self.renew()
        else:
            self._list()

    def _mark(self) -> None:
        self.rows[self._vision.kind].setChecked(True)

    # -- results -----------------------------------------------------------------------------

    def work(self) -> None:
        swatches = self.palette_shown.swatches
        self.ask(_find, swatches, self._severity, self.formula_name, then=self._take)

    def _take(self, found: tuple[tuple[Swatch, ...], Found]) -> None:
        self._swatches, self._found = found
        for kind, row in self.rows.items():
            row.show_swatches(self._swatches)
            if kind != NORMAL:
                row.set_caption(_collapsed_text(self._found[kind][1]))
        self.rows[NORMAL].set_caption(within_sentence(KINDS[NORMAL][1]))
        self._list()
        self.show_body()

    def _list(self) -> None:
        """List the pairs that collapse in the selected vision, or in any if it is normal."""
        kinds = list(self._found) if self._vision.is_normal else [self._vision.kind]
        near = [
            (pair, kind)
            for kind in kinds
            for pair in self._found.get(kind, ((), 0))[0]
            if pair.difference < CLEARLY * self._jnd
        ]
        self.pairs.show_rows([self._row(pair, kind) for pair, kind in near])
        self.title.setText(
            tr("Pairs that collapse, or nearly")
            if self._vision.is_normal
            else tr(
                "{kind}: pairs that collapse, or nearly",
                kind=KINDS[kinds[0]][0],
            )
        )
        self.nothing.setText(
            tr("Different to most people; to these eyes one colour, or hardly two.")
            if near
            else tr("None: what most people tell apart clearly, these eyes do too.")
        )

    @property
    def _jnd(self) -> float:
        return difference.get(self.formula_name).JND

    def _row(self, pair: Pair, kind: str) -> Row:
        first, second = self._swatches[pair.first], self._swatches[pair.second]
        jnd = self._jnd
        severity = self._severity
        grade = (
            tr("under the just noticeable difference")
            if pair.difference < jnd
            else tr("hardly apart")
        )
        return Row(
            (
                first.rgb,
                second.rgb,
                seen_rgb(first.rgb, kind, severity),
                seen_rgb(second.rgb, kind, severity),
            ),
            (title_of(first), title_of(second)),
            tr(
                "{kind}: {grade}, to most people ΔE {in_normal_vision:.1f}",
                kind=KINDS[kind][0],
                grade=grade,
                in_normal_vision=pair.in_normal_vision,
            ),
            f"ΔE {delta_e_number(pair.difference, jnd)}",
            (pair.first, pair.second),
        )


def _find(
    swatches: tuple[Swatch, ...], severity: float, formula_name: str, job: Job
) -> tuple[tuple[Swatch, ...], Found]:
    return swatches, {
        kind: confused_pairs(swatches, ColorVision(kind, severity), _PAIRS, job, formula_name)
        for kind in KINDS
        if kind != NORMAL
    }


def _collapsed_text(count: int) -> str:
    if not count:
        return tr("no pair collapses")
    return tr_plural("{n} pair collapses", "{n} pairs collapse", count)
