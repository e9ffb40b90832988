"""A row of an audit: map, share, name, what is missing, and the strongest foreign colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from huescope.color.luminance import readable_text_color
from huescope.ui.audit.model import AuditedRole
from huescope.ui.language.direction import mirrored_in
from huescope.ui.language.translation import as_code, in_own_direction, tr
from huescope.ui.style import design
from huescope.ui.style.numbers import share_text

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from huescope.ui.audit.model import AuditModel
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.brand_audit import Audited

_HEIGHT_PX, _MAP_PX, _SHARE_PX, _PAD_PX = 88, 112, 76, 8
_CHIP_PX, _CHIP_HEIGHT_PX = 64, 26


class AuditDelegate(QStyledItemDelegate):
    """Draws the rows of an `AuditModel`.

    Parameters
    ----------
    theme : Theme
        The theme.
    model : AuditModel
        The rows.
    parent : QObject
        The list.
    """

    def __init__(self, theme: Theme, model: AuditModel, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Any) -> QSize:  # noqa: ANN401
        return QSize(480, design.sized(_HEIGHT_PX))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        audited: Audited = index.data(AuditedRole)
        greys, area, state = self._theme.greys, option.rect, option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, design.grey(greys.pressed))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, design.grey(greys.hover))
        inside = area.adjusted(_PAD_PX, _PAD_PX, -_PAD_PX, -_PAD_PX)
        width = design.sized(_MAP_PX)
        place = QRect(inside.left(), inside.top(), width, inside.height())
        self._paint_map(painter, audited, mirrored_in(area, place))
        left = inside.left() + width + 2 * _PAD_PX
        place = QRect(left, inside.top(), design.sized(_SHARE_PX), inside.height())
        painter.setPen(design.grey(greys.text))
        painter.setFont(design.font(design.NUMBER_PX, bold=True))
        share = as_code(share_text(audited.audit.share, short=True))
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        painter.drawText(mirrored_in(area, place), top, share)
        under = place.adjusted(0, painter.fontMetrics().height(), 0, 0)
        painter.setFont(design.font(design.CAPTION_PX))
        painter.setPen(design.grey(greys.quiet))
        painter.drawText(mirrored_in(area, under), top, tr("on brand"))
        left += design.sized(_SHARE_PX) + _PAD_PX
        words = QRect(left, inside.top(), inside.right() - left, inside.height())
        self._paint_words(painter, audited, mirrored_in(area, words))

    def _paint_map(self, painter: QPainter, audited: Audited, place: QRect) -> None:
        if audited.thumbnail.isNull():
            return
        size = audited.thumbnail.size().toSizeF()
        size.scale(place.size().toSizeF(), Qt.AspectRatioMode.KeepAspectRatio)
        fitted = QRectF(QRectF(place).topLeft(), size)
        fitted.moveCenter(QRectF(place).center())
        painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(fitted, self._theme.vision.image(audited.thumbnail))

    def _paint_words(self, painter: QPainter, audited: Audited, words: QRect) -> None:
        greys = self._theme.greys
        painter.setFont(design.font(design.BODY_PX))
        painter.setPen(design.grey(greys.text))
        metrics = painter.fontMetrics()
        name = metrics.elidedText(audited.source.name, Qt.TextElideMode.ElideMiddle, words.width())
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, top, in_own_direction(name))
        painter.setFont(design.font(design.CAPTION_PX))
        painter.setPen(design.grey(greys.quiet))
        under = words.adjusted(0, metrics.height() + 1, 0, 0)
        missing = painter.fontMetrics().elidedText(
            self._model.missing(audited), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(under, top, missing)
        self._paint_foreign(painter, audited, words)

    def _paint_foreign(self, painter: QPainter, audited: Audited, words: QRect) -> None:
        """Paint the foreign colours as touching patches, with their shares in them."""
        framed = QRect()
        height = design.sized(_CHIP_HEIGHT_PX)
        chip = QRect(words.left(), words.bottom() + 1 - height, design.sized(_CHIP_PX), height)
        for each in audited.audit.foreign:
            if chip.right() > words.right():
                break
            place = mirrored_in(words, chip)
            seen = self._theme.vision.rgb(each.rgb)
            painter.fillRect(place, QColor(*seen))
            painter.setPen(QColor(*readable_text_color(seen)))
            text = as_code(share_text(each.share, short=True))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
            framed = framed.united(place)
            chip.translate(chip.width(), 0)
        painter.setPen(design.grey(self._theme.greys.hairline))
        painter.drawRect(framed.adjusted(0, 0, -1, -1))  # white would have no edge on a light row
        rest = chip.adjusted(_PAD_PX, 0, 0, 0)
        rest.setRight(words.right())
        painter.setPen(design.grey(self._theme.greys.quiet))
        beside = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if audited.audit.foreign:
            text = painter.fontMetrics().elidedText(
                tr("off brand"), Qt.TextElideMode.ElideRight, rest.width()
            )
            painter.drawText(mirrored_in(words, rest), beside, text)
