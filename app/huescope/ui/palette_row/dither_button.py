"""How the reduced picture is dithered: a small button that opens a menu."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSlider,
    QWidget,
    QWidgetAction,
)

from huescope.analysis.dithering import DEFAULT
from huescope.texts import marked
from huescope.ui.language.direction import margins
from huescope.ui.language.figures import NARROW_SPACE
from huescope.ui.language.translation import tr, translated
from huescope.ui.state.events import SetDithering
from huescope.ui.style import design
from huescope.ui.style.text_size import size_with_text
from huescope.ui.widgets.text_menu_button import TextMenuButton

if TYPE_CHECKING:
    from huescope.analysis.dithering import DitheringOptions
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme

_TIP = marked(
    "Dithering mixes palette colours in fine patterns, so that gradients "
    "show no bands. Flat areas stay flat; the saved picture has just the "
    "pixels that are shown"
)
_STRENGTH_TIP = marked("Less is cleaner and makes smaller files; 0 % is no dithering")
# Shorter than the labels of the methods, which are not read before the menu is opened.
_SHORT = {
    "none": marked("None"),
    "diffusion": marked("Diffusion"),
    "ordered": marked("Ordered"),
    "blue-noise": marked("Blue noise"),
}
_SLIDER_PX, _PERCENT_PX = 120, 44
_WHOLE = 100


class DitherButton(TextMenuButton):
    """Tells how the reduced picture is dithered, and opens the menu of methods and strength.

    Parameters
    ----------
    theme, store : Theme, Store
        The theme, and the state that holds the method and its strength.
    parent : QWidget, optional
        The parent.
    """

    def __init__(self, theme: Theme, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.ToolButtonPopupMode.InstantPopup, parent)
        self._store = store
        self._methods: dict[str, QAction] = {}
        self.setToolTip(translated(_TIP))
        self.choices = QMenu(tr("Di&thering"), self)
        self.choices.setToolTipsVisible(True)
        self._group = QActionGroup(self.choices)
        self._group.triggered.connect(self._choose)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self._percent = QLabel()
        self._strength = self._make_strength()
        self.choices.addAction(self._strength)
        self.choices.aboutToShow.connect(self.fill)
        self.setMenu(self.choices)
        store.observe(lambda state: state.current.dithering, self._show)
        store.observe(lambda state: state.shown is not None, self._enable)
        self._show()
        self._enable()

    def _make_strength(self) -> QWidgetAction:
        box = QWidget(self.choices)
        row = QHBoxLayout(box)
        row.setContentsMargins(margins(24, 4, 12, 4))
        row.setSpacing(design.STEP_PX)
        word = QLabel(tr("Strength"), box)
        self.slider.setRange(0, _WHOLE)
        self.slider.setPageStep(10)
        self.slider.setFixedWidth(_SLIDER_PX)
        self.slider.setAccessibleName(tr("Strength of dithering"))
        size_with_text(self._percent, fixed_width=_PERCENT_PX)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for widget in (word, self.slider, self._percent):
            widget.setToolTip(translated(_STRENGTH_TIP))
            row.addWidget(widget)
        self.slider.valueChanged.connect(self._set_strength)
        action = QWidgetAction(self.choices)
        action.setDefaultWidget(box)
        return action

    @property
    def _options(self) -> DitheringOptions:
        return self._store.state.current.dithering

    @Slot()
    def fill(self) -> None:
        """List the methods, when the menu is opened for the first time: they take the engine."""
        if not self._methods:
            from huescope.analysis import dithering

            for name, method in dithering.registry().items():
                action = QAction(translated(method.LABEL), self.choices, checkable=True)
                action.setToolTip(translated(method.DESCRIPTION))
                action.setData(name)
                self._group.addAction(action)
                self.choices.insertAction(self._strength, action)
                self._methods[name] = action
            self.choices.insertSeparator(self._strength)
        self._show()

    def choose(self, method: str) -> None:
        """Dither by another method."""
        self._store.send(SetDithering(replace(self._options, method=method)))

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.choose(action.data())

    @Slot(int)
    def _set_strength(self, percent: int) -> None:
        self._store.send(SetDithering(replace(self._options, strength=percent / _WHOLE)))

    def _show(self) -> None:
        options = self._options
        is_off = options.method == DEFAULT
        percent = round(_WHOLE * options.strength)
        method = _short_name(options.method)
        text = tr("Dither: {method}", method=method)
        if is_off or percent == _WHOLE:
            self.set_texts(text)
        else:
            strength = f"{percent}{NARROW_SPACE}%"
            text = f"{text} {strength}"
            self.set_texts(text, f"{method} {strength}")
        self.setAccessibleName(text)
        for name, action in self._methods.items():
            action.setChecked(name == options.method)
        self._percent.setText(f"{percent}{NARROW_SPACE}%")
        self._strength.setEnabled(not is_off)
        self.slider.setEnabled(not is_off)
        self.slider.blockSignals(True)
        self.slider.setValue(percent)
        self.slider.blockSignals(False)

    def _enable(self) -> None:
        has_picture = self._store.state.shown is not None
        self.setEnabled(has_picture)
        self.choices.setEnabled(has_picture)


def _short_name(method: str) -> str:
    return translated(_SHORT.get(method, method.replace("-", " ").capitalize()))
