"""The themes: the palette of Qt, the style sheet, and the choice between them."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette

from huescope.resources import resource
from huescope.ui.style import design, text_size
from huescope.ui.style.design import BLUE, GREEN, LIGHT, RADIUS_PX, RED, Greys, font, grey
from huescope.ui.vision.simulation import VisionSimulation

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_INNER_RADIUS_PX = RADIUS_PX - 2
_CONTRAST = "-contrast"


class Theme(QObject):
    """The theme and the simulated colour vision; widgets repaint on `changed`.

    Parameters
    ----------
    app : QApplication
        The application to style.
    choice : str
        `design.FOLLOW_SYSTEM`, or a key of `design.THEMES`.
    """

    changed = Signal()
    text_size_changed = Signal()
    """All widgets have new fonts; `changed` follows."""

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self.choice = choice
        self.greys = LIGHT
        self.vision = VisionSimulation(self)
        app.setFont(font())
        app.styleHints().colorSchemeChanged.connect(self._follow)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._follow)
        self.choose(choice)

    def choose(self, choice: str) -> None:
        """Follow the system, or stay with one theme.

        Parameters
        ----------
        choice : str
            `design.FOLLOW_SYSTEM`, or a key of `design.THEMES`.
        """
        self.choice = choice
        scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(
            choice.removesuffix(_CONTRAST), Qt.ColorScheme.Unknown
        )
        self._app.styleHints().setColorScheme(scheme)
        self._apply()

    def choose_text_size(self, percent: int) -> None:
        """Give all widgets another text size; 0 follows the system."""
        before = design.text_scale()
        design.choose_text_size(percent)
        self._restyle(before)

    def follow_text_size(self) -> None:
        """Give all widgets new fonts if the text size of the system has changed."""
        self._restyle(design.text_scale())

    def _restyle(self, before: float) -> None:
        if design.reread_text_size():
            self._app.setFont(font())
            text_size.restyle(self._app.allWidgets(), before)
            self.text_size_changed.emit()
            self.changed.emit()

    @property
    def sheet(self) -> str:
        """The style sheet for a window and its dialogs.

        A style sheet of the application would be evaluated for every existing widget, even hidden
        ones, whenever the theme changes.
        """
        return _stylesheet(self.greys)

    @Slot()
    def _follow(self) -> None:
        self._apply()

    def _apply(self) -> None:
        name = self._of_system() if self.choice == design.FOLLOW_SYSTEM else self.choice
        self.greys = design.THEMES[name][1]
        self._app.setPalette(_palette(self.greys))
        self.changed.emit()

    def _of_system(self) -> str:
        """Return the theme that the system asks for."""
        hints = self._app.styleHints()
        name = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
        wanted = hints.accessibility().contrastPreference()
        return name + _CONTRAST if wanted == Qt.ContrastPreference.HighContrast else name


def _palette(greys: Greys) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for roles, level in (
        ((role.Window, role.Button), greys.panel),
        ((role.Base,), greys.raised),
        ((role.AlternateBase,), greys.hover),
        ((role.WindowText, role.Text, role.ButtonText), greys.text),
        ((role.BrightText, role.Highlight, role.Link, role.LinkVisited, role.Accent), greys.strong),
        ((role.HighlightedText, role.ToolTipText), greys.panel),
        ((role.ToolTipBase,), greys.text),
        ((role.PlaceholderText,), greys.quiet),
        ((role.Light, role.Midlight), greys.hover),
        ((role.Mid,), greys.hairline),
        ((role.Dark,), greys.outline),
        ((role.Shadow,), 0),
    ):
        for each in roles:
            palette.setColor(each, grey(level))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, grey(greys.outline))
    return palette


def _stylesheet(greys: Greys) -> str:
    """Fill the style sheet with the greys of one theme.

    Raises
    ------
    KeyError
        If the style sheet names a value that does not exist.
    """
    levels = {each.name: grey(getattr(greys, each.name)) for each in fields(greys)}
    channels = {"red": QColor(*RED), "green": QColor(*GREEN), "blue": QColor(*BLUE)}
    colors = {name: color.name() for name, color in (levels | channels).items()}
    return _template().substitute(
        colors, radius=f"{RADIUS_PX}px", inner_radius=f"{_INNER_RADIUS_PX}px"
    )


@cache
def _template() -> Template:
    return Template(resource("themes", "window.qss").read_text(encoding="utf-8"))
