"""Toggles for colours that the palette leaves out: background, white, black, transparent."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from huescope.analysis.options import (
    DESCRIPTIONS,
    IGNORABLE,
    TRANSPARENT,
)
from huescope.ui.language.translation import tr, translated
from huescope.ui.state.events import SetOptions
from huescope.ui.style import design
from huescope.ui.style.numbers import share_text

if TYPE_CHECKING:
    from huescope.analysis.ignored_colors import Chip
    from huescope.ui.state.window_state import WindowState
    from huescope.ui.store.store import Store
    from huescope.ui.tasks.results import Studied

_CHIP_PX = 12
_CHECKER = 0xB0
_ALWAYS_WORTH = frozenset({"background", TRANSPARENT})
_MIN_SHARE = 0.05  # a smaller share of white or black needs no chip


class ChipRow(QWidget):
    """Toggles for ignoring background, white, black or transparent pixels."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._chips: dict[str, QToolButton] = {}
        for kind in (*IGNORABLE, TRANSPARENT):
            button = QToolButton(self)
            button.setCheckable(True)
            button.setProperty("chip", True)
            button.setFont(design.font(design.CAPTION_PX))
            button.setIconSize(QSize(_CHIP_PX, _CHIP_PX))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setObjectName(kind)
            button.clicked.connect(self._clicked)
            button.hide()
            self._chips[kind] = button
            self._row.addWidget(button)
        self._row.addStretch(1)
        store.observe(_studied, self._show)
        store.observe(lambda state: state.options, self._show)
        self._show()

    def sizeHint(self) -> QSize:
        return QSize(200, design.sized(22))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, design.sized(22))

    @Slot()
    def _show(self) -> None:
        studied = _studied(self._store.state)
        chips = {} if studied is None else {chip.kind: chip for chip in studied.findings.chips}
        ignored = self._ignored()
        for kind, button in self._chips.items():
            chip = chips.get(kind)
            worth = chip is not None and _is_worth(chip)
            shown = worth or (chip is not None and kind in ignored)
            # A white background has one chip only, that of the background.
            if kind not in _ALWAYS_WORTH and shown and _same(chip, chips.get("background")):
                shown = kind in ignored
            button.setVisible(shown)
            if chip is not None:
                self._fill(button, chip, ignored=kind in ignored)
        self.setVisible(any(map(_is_offered, self._chips.values())))

    def _fill(self, button: QToolButton, chip: Chip, *, ignored: bool) -> None:
        clear = chip.kind == TRANSPARENT
        name = tr("Transparent") if clear else translated(IGNORABLE[chip.kind])
        label = f"{name} {share_text(chip.share, short=True)}"
        words = tr("{label}, ignored", label=label) if ignored else label
        button.setText(f" {words}")
        button.setChecked(ignored)
        ratio = self.devicePixelRatioF()
        button.setIcon(_checker_icon(ratio) if clear else _color_icon(QColor(*chip.rgb), ratio))
        act = tr("Leave it out of the palette")
        if ignored:
            act = tr("Count it as white") if clear else tr("Count it again")
        explained = translated(DESCRIPTIONS["count_transparent" if clear else "ignore"])
        button.setToolTip(f"{label}. {act}.\n{explained}")

    def _ignored(self) -> frozenset[str]:
        """Return all ignored kinds, including transparent."""
        options = self._store.state.options
        clear = () if options.count_transparent else (TRANSPARENT,)
        return options.ignore.union(clear)

    @Slot()
    def _clicked(self) -> None:
        kind = self.sender().objectName()
        options = self._store.state.options
        if kind == TRANSPARENT:
            options = replace(options, count_transparent=not options.count_transparent)
        else:
            options = replace(options, ignore=options.ignore ^ {kind})
        self._store.send(SetOptions(options))


def _studied(state: WindowState) -> Studied | None:
    return None if state.shown is None else state.shown.studied


def _is_worth(chip: Chip) -> bool:
    """Tell whether there is enough of it to be left out, and something else beside it."""
    if chip.share >= 1.0 and chip.kind != TRANSPARENT:
        return False
    return chip.kind in _ALWAYS_WORTH or chip.share >= _MIN_SHARE


def _is_offered(button: QToolButton) -> bool:
    return not button.isHidden()


def _same(one: Chip | None, other: Chip | None) -> bool:
    """Return whether two kinds cover about the same pixels."""
    if one is None or other is None:
        return False
    return abs(one.share - other.share) < 0.1 * max(one.share, other.share)


def _color_icon(color: QColor, ratio: float) -> QIcon:
    return _framed(_filled(color, ratio), ratio)


def _checker_icon(ratio: float) -> QIcon:
    """Return a checkerboard icon for transparent."""
    pixmap = _filled(QColor("white"), ratio)
    half_px = pixmap.width() // 2
    with QPainter(pixmap) as painter:
        for place_px in (0, half_px):
            painter.fillRect(place_px, place_px, half_px, half_px, design.grey(_CHECKER))
    return _framed(pixmap, ratio)


def _filled(color: QColor, ratio: float) -> QPixmap:
    side_px = round(_CHIP_PX * ratio)
    pixmap = QPixmap(side_px, side_px)
    pixmap.fill(color)
    return pixmap


def _framed(pixmap: QPixmap, ratio: float) -> QIcon:
    side_px = pixmap.width()
    with QPainter(pixmap) as painter:
        painter.setPen(design.grey(0x80))
        painter.drawRect(0, 0, side_px - 1, side_px - 1)
    pixmap.setDevicePixelRatio(ratio)
    return QIcon(pixmap)
