"""Controls of the vision simulation: the severity slider and the bar over the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSlider, QWidget

from huescope.ui.language.figures import NARROW_SPACE
from huescope.ui.language.translation import tr, translated
from huescope.ui.style import design, icons
from huescope.ui.style.text_size import size_with_text
from huescope.ui.vision.simulation import KINDS, NORMAL
from huescope.ui.widgets.status_label import StatusLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from huescope.ui.style.theme import Theme
    from huescope.ui.vision.simulation import VisionSimulation

_SLIDER_PX, _PERCENT_PX = 120, 44
_BAR_PX = 40
_ROOM_FOR_SLIDER_PX, _ROOM_FOR_WORDS_PX = 460, 640


class SeveritySlider(QWidget):
    """Severity of the colour vision deficiency in percent: at 100 the cones are missing.

    Parameters
    ----------
    vision : VisionSimulation
        The simulation to control.
    """

    def __init__(self, vision: VisionSimulation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vision = vision
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, 100)
        self.slider.setPageStep(10)
        self.slider.setFixedWidth(_SLIDER_PX)
        self.slider.setAccessibleName(tr("Severity"))
        self.slider.setToolTip(
            tr("How severe it is: 0 % is as most people see, 100 % as without the cones")
        )
        self.percent = QLabel(self)
        size_with_text(self.percent, fixed_width=_PERCENT_PX)
        self.percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(design.STEP_PX)
        row.addWidget(self.slider)
        row.addWidget(self.percent)
        self.slider.valueChanged.connect(self._wanted)
        vision.changed.connect(self._show)
        self._show()

    @Slot(int)
    def _wanted(self, percent: int) -> None:
        self._vision.select(self._vision.kind, percent / 100)

    @Slot()
    def _show(self) -> None:
        percent = round(100 * self._vision.severity)
        self.percent.setText(f"{percent}{NARROW_SPACE}%")
        self.slider.blockSignals(True)
        self.slider.setValue(percent)
        self.slider.blockSignals(False)


class SeverityBar(QWidget):
    """Bar that shows the simulated colour vision, with a button to end it; hidden if normal."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._vision = theme.vision
        self._icon = QLabel(self)
        self._title = QLabel(self)
        self._title.setFont(design.font(design.BODY_PX, bold=True))
        self._line = StatusLabel(theme)
        self._line.set_text(tr("Hex codes and numbers stay true."))
        self.severity = SeveritySlider(theme.vision, self)
        self.leave = QPushButton(tr("Normal Vision"), self)
        self.leave.setToolTip(tr("Show all colours as most people see them again"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(design.STEP_PX)
        row.addWidget(self._icon)
        row.addWidget(self._title)
        row.addWidget(self._line, 100)
        row.addStretch(1)  # takes its place while it is hidden
        row.addWidget(self.severity)
        row.addSpacing(design.STEP_PX)
        row.addWidget(self.leave)
        size_with_text(self, fixed_height=_BAR_PX)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.leave.clicked.connect(self._leave)
        theme.changed.connect(self._show)
        theme.vision.changed.connect(self._show)
        self._show()

    def sizeHint(self) -> QSize:
        return QSize(480, design.sized(_BAR_PX))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide what does not fit, except the title and the button."""
        super().resizeEvent(event)
        self.severity.setVisible(self.width() >= design.sized(_ROOM_FOR_SLIDER_PX))
        self._line.setVisible(self.width() >= design.sized(_ROOM_FOR_WORDS_PX))

    @property
    def text(self) -> str:
        """The title."""
        return self._title.text()

    @Slot()
    def _leave(self) -> None:
        self._vision.select(NORMAL)

    @Slot()
    def _show(self) -> None:
        self.setVisible(not self._vision.is_normal)
        if self._vision.is_normal:
            return
        label, tip = KINDS[self._vision.kind]
        self._title.setText(tr("Colour vision: {label}", label=label))
        self._title.setToolTip(translated(tip))
        color = design.grey(self._theme.greys.text).name()
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(icons.pixmap("eye", color, icons.ICON_PX, ratio))
