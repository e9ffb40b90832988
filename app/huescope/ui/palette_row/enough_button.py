"""The sentence that tells how many colours are enough; a click goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QWidget,
    QWidgetAction,
)

from huescope.analysis import enough, proposals
from huescope.texts import marked
from huescope.ui.language.direction import margins
from huescope.ui.language.figures import figures
from huescope.ui.language.translation import tr, translated
from huescope.ui.state.events import SetOptions, SetTolerance
from huescope.ui.widgets.decimal_field import DecimalField
from huescope.ui.widgets.text_menu_button import TextMenuButton

if TYPE_CHECKING:
    from huescope.ui.store.store import Store
    from huescope.ui.style.theme import Theme

_TIP = marked(
    "The smallest palette in which 95 % of the pixels are within the "
    "tolerance of the original. Click to go there; the arrow offers other "
    "tolerances"
)
_NONE_TIP = marked(
    "In every palette, more than 5 % of the pixels differ by more than the "
    "tolerance. The arrow offers other tolerances"
)
_MOOD_TIP = marked(
    "In this mood, more than 5 % of the pixels differ by more than the "
    "tolerance in a palette of any size. Click for the palettes of least "
    "error; the arrow offers other tolerances"
)


class EnoughButton(TextMenuButton):
    """A quiet button with a sentence, and a menu of tolerances.

    Parameters
    ----------
    theme, store : Theme, Store
        The theme, and the state that holds the tolerance.
    parent : QWidget, optional
        The parent.
    """

    chosen = Signal(int)
    """The number of colours that is enough."""

    def __init__(self, theme: Theme, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.ToolButtonPopupMode.MenuButtonPopup, parent)
        self._store = store
        self._colors: int | None = None
        self._advises_exact = False
        self.tolerance = DecimalField()
        self.setMenu(self._make_menu())
        self.clicked.connect(self._go)
        self._show_tolerance()
        store.observe(lambda state: state.choices.tolerance, self._show_tolerance)
        self.show_sentence(None, is_known=False)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.addAction(tr("95 % of the pixels are within")).setEnabled(False)
        group = QActionGroup(menu)
        self._actions: dict[float, QAction] = {}
        for each in enough.TOLERANCES:
            action = menu.addAction(f"ΔE {figures(each.delta_e, 'g')}  ·  {translated(each.label)}")
            action.setCheckable(True)
            action.setToolTip(
                tr("CIEDE2000 {delta_e:g}: {source}", delta_e=each.delta_e, source=each.source)
            )
            action.setData(each.delta_e)
            group.addAction(action)
            self._actions[each.delta_e] = action
        group.triggered.connect(self._choose)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        menu.addAction(self._make_field(menu))
        return menu

    def _make_field(self, menu: QMenu) -> QWidgetAction:
        box = QWidget(menu)
        row = QHBoxLayout(box)
        row.setContentsMargins(margins(24, 4, 12, 4))
        word = QLabel(tr("Another ΔE"), box)
        word.setBuddy(self.tolerance)
        self.tolerance.setRange(enough.MIN_TOLERANCE, enough.MAX_TOLERANCE)
        self.tolerance.setDecimals(1)
        self.tolerance.setSingleStep(0.5)
        self.tolerance.setKeyboardTracking(False)
        self.tolerance.setAccessibleName(tr("Tolerance"))
        self.tolerance.setToolTip(tr("CIEDE2000 that 95 % of the pixels should keep within"))
        self.tolerance.valueChanged.connect(self._set)
        row.addWidget(word)
        row.addWidget(self.tolerance)
        action = QWidgetAction(menu)
        action.setDefaultWidget(box)
        return action

    def show_sentence(
        self, colors: int | None, *, is_known: bool, most: int = 256, is_exact: bool = True
    ) -> None:
        """Tell what is enough.

        Parameters
        ----------
        colors : int or None
            The smallest palette within the tolerance; None if there is none.
        is_known : bool
            Whether every size was measured.
        most : int
            The number of colours that the picture has.
        is_exact : bool
            Whether the palette shown is the one of least error; else that one can be advised.
        """
        self._colors = colors if is_known else None
        tolerance = enough.tolerance_of(self._store.state.choices.tolerance)
        told = None if colors is None else min(colors, most)
        sentence = ""
        if is_known:
            sentence = translated(enough.sentence(told, tolerance, is_exact=is_exact))
        self._advises_exact = is_known and colors is None and not is_exact
        self.setText(sentence)
        self.setAccessibleName(sentence or tr("How many colours are enough is being measured"))
        if self._advises_exact:
            self.setToolTip(translated(_MOOD_TIP))
        else:
            self.setToolTip(
                translated(_NONE_TIP) if colors is None and is_known else translated(_TIP)
            )

    def _show_tolerance(self) -> None:
        delta_e = self._store.state.choices.tolerance
        for each, action in self._actions.items():
            action.setChecked(each == delta_e)
        self.tolerance.blockSignals(True)
        self.tolerance.setValue(delta_e)
        self.tolerance.blockSignals(False)

    @Slot()
    def _go(self) -> None:
        if self._colors is not None:
            self.chosen.emit(self._colors)
        elif self._advises_exact:
            options = self._store.state.options.in_mood(proposals.AREA)
            self._store.send(SetOptions(options))
        else:
            self.showMenu()

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self._store.send(SetTolerance(action.data()))
        self._show_tolerance()  # the checked one was clicked again

    @Slot(float)
    def _set(self, delta_e: float) -> None:
        self._store.send(SetTolerance(delta_e))
