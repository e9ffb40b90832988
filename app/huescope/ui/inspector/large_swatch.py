"""A large swatch for the main or the second colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from huescope.color.luminance import readable_text_color
from huescope.ui.language.translation import as_code, tr
from huescope.ui.style import design
from huescope.ui.style.numbers import share_of, swatch_text
from huescope.ui.style.text_size import size_with_text
from huescope.ui.widgets.swatches.painting import paint_ring

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics, QPaintEvent

    from huescope.palette.swatch import Swatch
    from huescope.ui.style.theme import Theme

_HEIGHT_PX, _MIN_HEIGHT_PX = 68, 48
_INSET_PX = 8
_TEXT_PX = 44  # a caption and a number


class LargeSwatch(QAbstractButton):
    """One colour with its role, hex code and share; a click copies it.

    Parameters
    ----------
    role : str
        Role of the colour in a picture, such as "Main colour".
    uncounted : str
        Role if no pixels were counted, such as "First colour".
    theme : Theme
        The theme.
    parent : QWidget, optional
        The parent.
    """

    chosen = Signal(object)

    def __init__(
        self, role: str, uncounted: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._roles = {True: role, False: uncounted}
        self._theme = theme
        self._swatch: Swatch | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        size_with_text(self, maximum_height=_HEIGHT_PX)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._choose)
        theme.changed.connect(self.update)
        theme.vision.changed.connect(self.update)
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(design.sized(112), design.sized(_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        return QSize(design.sized(112), design.sized(_MIN_HEIGHT_PX))

    @property
    def role(self) -> str:
        """The role of the colour."""
        return self._roles[self._swatch is None or self._swatch.pixels > 0]

    def set_swatch(self, swatch: Swatch | None) -> None:
        """Set the colour, or None."""
        if swatch != self._swatch:
            self._swatch = swatch
            self._describe()
            self.update()

    def _describe(self) -> None:
        swatch = self._swatch
        if swatch is None:
            self.setAccessibleName(self.role)
            self.setToolTip(tr("{role} of the picture", role=self.role))
        else:
            self.setAccessibleName(f"{self.role}: {swatch_text(swatch)}")
            self.setToolTip(
                tr(
                    "{role}\n{swatch}\nClick to copy it.",
                    role=self.role,
                    swatch=swatch_text(swatch),
                )
            )

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        if self._swatch is None:
            painter.fillRect(self.rect(), design.grey(self._theme.greys.hover))
            painter.setPen(design.grey(self._theme.greys.quiet))
        else:
            seen = self._theme.vision.rgb(self._swatch.rgb)
            painter.fillRect(self.rect(), QColor(*seen))
            painter.setPen(QColor(*readable_text_color(seen)))
        above_px = min(8, (self.height() - design.sized(_TEXT_PX)) // 2)
        inside = self.rect().adjusted(_INSET_PX, above_px, -_INSET_PX, -above_px)
        painter.setFont(design.font(design.CAPTION_PX))
        share = "" if self._swatch is None else share_of(self._swatch)
        role = self._fitting_role(painter.fontMetrics(), inside.width(), share)
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop, role)
        if self._swatch is not None:
            painter.drawText(inside, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, share)
            painter.setFont(design.mono(design.NUMBER_PX, bold=True))
            painter.drawText(inside, Qt.AlignmentFlag.AlignBottom, as_code(self._swatch.hex))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_ring(painter, QRectF(self.rect()))

    def _fitting_role(self, metrics: QFontMetrics, room_px: int, share: str) -> str:
        """Return the role, without its noun where there is too little room beside the share."""
        taken_px = metrics.horizontalAdvance(f"{self.role}  {share}")
        return self.role if taken_px <= room_px else self.role.partition(" ")[0]

    @Slot()
    def _choose(self) -> None:
        if self._swatch is not None:
            self.chosen.emit(self._swatch)
