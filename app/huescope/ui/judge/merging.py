"""Merging of similar colours: a threshold slider with preview, and the Merge button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSlider, QWidget

from huescope.palette.merging import merge_one
from huescope.ui.judge.page import column, label
from huescope.ui.judge.strips import TwoStrips
from huescope.ui.language.translation import tr
from huescope.ui.style import design
from huescope.ui.style.numbers import colors_text
from huescope.ui.style.text_size import size_with_text
from huescope.ui.widgets.status_label import StatusLabel

if TYPE_CHECKING:
    from huescope.palette.merging import MergePath
    from huescope.ui.style.theme import Theme

_TENTHS = 150  # maximum of the slider, in tenths of CIEDE2000
_FIRST_TENTHS = 20
_STRIPS_PX = 48
_BUTTON_PX = 176


class MergeBox(QWidget):
    """Merges similar colours up to a threshold, with a preview.

    Parameters
    ----------
    theme : Theme
        The theme.
    """

    merge_requested = Signal(object, object)
    """The swatches, and the merged swatches, as tuples."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._path: MergePath | None = None
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _TENTHS)
        self.slider.setPageStep(5)
        self.slider.setValue(_FIRST_TENTHS)
        self.slider.setAccessibleName(tr("Merge colours that differ by less"))
        self.slider.setToolTip(
            tr("Colours that differ by no more than this (CIEDE2000) become one")
        )
        self.summary = StatusLabel(theme)
        self.strips = TwoStrips(theme, tr("The palette above, what it becomes below"), _STRIPS_PX)
        self.strips.setToolTip(tr("Above the colours as they are, below what they become"))
        self.button = QPushButton(tr("Merge"))
        self.button.setAutoDefault(False)
        size_with_text(self.button, fixed_width=_BUTTON_PX)
        self.button.setToolTip(
            tr(
                "Let alike colours become one, weighted by their share; locked ones stay "
                "as they are"
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._compose()
        self.slider.valueChanged.connect(self._show)
        self.button.clicked.connect(self._want)

    def _compose(self) -> None:
        title = label(tr("Merge similar"), bold=True)
        title.setWordWrap(False)
        head = QHBoxLayout()
        head.setSpacing(design.STEP_PX)
        head.addWidget(title)
        head.addWidget(self.summary, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.slider, 1)
        row.addWidget(self.button)
        whole = column(self)
        whole.addLayout(head)
        whole.addWidget(self.strips)
        whole.addLayout(row)

    @property
    def threshold(self) -> float:
        """Maximum CIEDE2000 of colours that are merged."""
        return self.slider.value() / 10

    def show_path(self, path: MergePath) -> None:
        """Set the merge path of a palette."""
        self._path = path
        self._show()

    @Slot()
    def _show(self) -> None:
        if self._path is None:
            return
        swatches = self._path.swatches
        clusters = sorted(self._path.clusters(self.threshold))
        tops, bottoms = [], []
        for cluster in clusters:
            _place, merged = merge_one(swatches, cluster)
            tops += [swatches[each].rgb for each in cluster]
            bottoms += [merged.rgb] * len(cluster)
        self.strips.show_colors(tops, bottoms)
        before, after = len(swatches), len(clusters)
        merges = after < before
        summary = (
            tr("{before} become {after}", before=colors_text(before), after=after)
            if merges
            else tr("nothing merges")
        )
        self.summary.set_text(
            tr("Up to ΔE {threshold:.1f}: {summary}", threshold=self.threshold, summary=summary)
        )
        self.button.setText(
            tr("Merge into {after}", after=colors_text(after)) if merges else tr("Merge")
        )
        self.button.setEnabled(merges)

    @Slot()
    def _want(self) -> None:
        if self._path is not None:
            self.merge_requested.emit(self._path.swatches, self._path.merged(self.threshold))
