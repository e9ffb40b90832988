"""The look: true greys, four type sizes, steps of four pixels, in light and in dark.

People judge colours in this window, so every surface, line and text has R = G = B.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from huescope.ui.vision.simulation import Eyes

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

CAPTION_PX = 11
BODY_PX = 13
HEADING_PX = 15
NUMBER_PX = 22
STEP_PX = 8

RED, GREEN, BLUE = (214, 72, 72), (72, 168, 88), (76, 122, 224)
"""The only colours of the window's own: those of the light that a histogram's curve counts."""

RADIUS_PX = 6


@dataclass(frozen=True, slots=True)
class Greys:
    """The greys of one theme, by what they are for; each is one 8-bit level."""

    window: int
    panel: int
    raised: int
    hover: int
    pressed: int
    hairline: int
    outline: int
    text: int
    quiet: int
    strong: int
    surround: int


DARK = Greys(
    window=0x1B,
    panel=0x22,
    raised=0x30,
    hover=0x3A,
    pressed=0x46,
    hairline=0x34,
    outline=0x70,
    text=0xE4,
    quiet=0xA2,
    strong=0xFF,
    surround=0x77,  # L* 50
)
LIGHT = Greys(
    window=0xEC,
    panel=0xF6,
    raised=0xFF,
    hover=0xE6,
    pressed=0xD6,
    hairline=0xDC,
    outline=0x90,
    text=0x1C,
    quiet=0x5E,
    strong=0x00,
    surround=0xD4,  # L* 85
)

SURROUNDS: dict[str, tuple[str, int | None]] = {
    "theme": ("Neutral (follows the theme)", None),
    "black": ("Black", 0x00),
    "dark": ("Dark grey", 0x30),
    "mid": ("Mid grey", 0x77),
    "light": ("Light grey", 0xD4),
    "white": ("White", 0xFF),
}
"""What may surround the picture: key to label and grey level; None takes the theme's own."""


def grey(level: int, alpha: int = 255) -> QColor:
    """Make a true grey of one 8-bit level."""
    return QColor(level, level, level, alpha)


@cache
def font(size_px: int = BODY_PX, *, bold: bool = False) -> QFont:
    """Return the interface font at one of the four sizes, with tabular figures."""
    result = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    return _sized(result, size_px, bold=bold)


@cache
def mono(size_px: int = BODY_PX, *, bold: bool = False) -> QFont:
    """Return the system's monospaced font, for hex codes."""
    result = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    return _sized(result, size_px, bold=bold)


def _sized(result: QFont, size_px: int, *, bold: bool) -> QFont:
    result.setPixelSize(size_px)
    result.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result


class Theme(QObject):
    """The theme in force, and the eyes it is seen through; widgets repaint on `changed`.

    Parameters
    ----------
    app : QApplication
        The application that is dressed.
    choice : {"system", "light", "dark"}
        What the person chose.
    """

    changed = Signal()

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self.choice = choice
        self.greys = LIGHT
        self.eyes = Eyes(self)
        app.setStyle("Fusion")
        app.setFont(font())
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self.choose(choice)

    def choose(self, choice: str) -> None:
        """Follow the system, or stay light or dark.

        Parameters
        ----------
        choice : {"system", "light", "dark"}
            The person's choice.
        """
        self.choice = choice
        scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(
            choice, Qt.ColorScheme.Unknown
        )
        self._app.styleHints().setColorScheme(scheme)
        self._apply()

    @property
    def sheet(self) -> str:
        """The style sheet for a window and the dialogs that belong to it.

        That of the application would be worked out for each widget that exists, also for those
        that are never shown, whenever the theme changes.
        """
        return _stylesheet(self.greys)

    @Slot()
    def _follow(self) -> None:
        self._apply()

    def _apply(self) -> None:
        dark = self.choice == "dark" or (
            self.choice == "system" and self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        )
        self.greys = DARK if dark else LIGHT
        self._app.setPalette(_palette(self.greys))
        self.changed.emit()


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
    css = {name: grey(getattr(greys, name)).name() for name in Greys.__slots__}
    return f"""
    QMainWindow {{ background: {css["window"]}; }}
    QMainWindow::separator {{ background: {css["hairline"]}; width: 1px; height: 1px; margin: 0; }}
    QMainWindow::separator:hover {{ background: {css["outline"]}; }}
    QToolTip {{ background: {css["text"]}; color: {css["panel"]}; border: 0; padding: 4px 6px; }}
    QMenuBar {{ background: {css["window"]}; padding: 0 4px; }}
    QMenuBar::item {{ padding: 4px 8px; background: transparent; border-radius: {RADIUS_PX}px; }}
    QMenuBar::item:selected {{ background: {css["hover"]}; }}
    QMenu {{ background: {css["panel"]}; border: 1px solid {css["hairline"]}; padding: 4px; }}
    QMenu::item {{ padding: 5px 24px 5px 12px; border-radius: {RADIUS_PX - 2}px; }}
    QMenu::item:selected {{ background: {css["strong"]}; color: {css["panel"]}; }}
    QMenu::item:disabled {{ color: {css["outline"]}; background: transparent; }}
    QMenu::separator {{ height: 1px; background: {css["hairline"]}; margin: 4px 8px; }}
    QToolBar {{ background: {css["window"]}; border: 0; border-bottom: 1px solid {css["hairline"]};
        padding: 4px 8px; spacing: 4px; }}
    QToolBar::separator {{ background: {css["hairline"]}; width: 1px; margin: 6px 4px; }}
    QToolButton {{ border: 0; border-radius: {RADIUS_PX}px; padding: 5px 8px;
        background: transparent; }}
    QToolButton:hover {{ background: {css["hover"]}; }}
    QToolButton:pressed {{ background: {css["pressed"]}; }}
    QToolButton:checked {{ background: {css["strong"]}; color: {css["panel"]}; }}
    QToolButton[toggle="true"] {{ padding: 3px 8px; color: {css["quiet"]};
        border-bottom: 2px solid transparent; border-radius: 0; }}
    QToolButton[toggle="true"]:checked {{ background: transparent; color: {css["strong"]};
        border-bottom: 2px solid {css["strong"]}; }}
    QToolButton[chip="true"] {{ padding: 2px 6px; background: {css["hover"]}; border-radius: 4px; }}
    QToolButton[chip="true"]:checked {{ background: transparent; color: {css["quiet"]};
        border: 1px dashed {css["outline"]}; padding: 1px 5px; }}
    QToolButton[crumb="true"] {{ padding: 2px 4px; border-radius: 4px; color: {css["quiet"]}; }}
    QToolButton[crumb="true"]:hover {{ color: {css["text"]}; }}
    QToolButton[crumb="true"]:focus {{ padding: 1px 3px; }}
    QToolButton[small="true"] {{ padding: 4px; }}
    QToolButton[small="true"]:focus {{ padding: 3px; }}
    QTabBar::tab {{ padding: 4px 6px; border: 0; border-bottom: 2px solid transparent;
        color: {css["quiet"]}; background: transparent; }}
    QTabBar::tab:hover {{ color: {css["text"]}; background: {css["hover"]}; }}
    QTabBar::tab:selected {{ color: {css["strong"]}; border-bottom-color: {css["strong"]}; }}
    QTabBar QToolButton {{ padding: 0; border-radius: 3px; }}
    QSlider::groove:horizontal {{ height: 4px; background: {css["pressed"]}; border-radius: 2px; }}
    QSlider::handle:horizontal {{ width: 10px; height: 10px; margin: -5px 0; border-radius: 7px;
        border: 2px solid {css["strong"]}; background: {css["panel"]}; }}
    QToolButton[channel="red"]:checked {{ border-bottom-color: {QColor(*RED).name()}; }}
    QToolButton[channel="green"]:checked {{ border-bottom-color: {QColor(*GREEN).name()}; }}
    QToolButton[channel="blue"]:checked {{ border-bottom-color: {QColor(*BLUE).name()}; }}
    QToolButton[toggle="true"]:hover {{ background: {css["hover"]}; }}
    QToolButton:focus {{ outline: none; border: 1px solid {css["outline"]}; padding: 4px 7px; }}
    QToolButton:disabled {{ color: {css["outline"]}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QPushButton {{ outline: 0; border: 1px solid {css["hairline"]}; border-radius: {RADIUS_PX}px;
        padding: 5px 12px; background: {css["raised"]}; }}
    QPushButton:hover {{ background: {css["hover"]}; }}
    QPushButton:pressed {{ background: {css["pressed"]}; }}
    QPushButton:focus {{ border-color: {css["strong"]}; }}
    QPushButton:default {{ background: {css["strong"]}; color: {css["panel"]}; }}
    QComboBox QAbstractItemView {{ background: {css["panel"]}; border: 1px solid {css["hairline"]};
        selection-background-color: {css["strong"]}; selection-color: {css["panel"]}; outline: 0; }}
    QLineEdit {{ border: 1px solid {css["hairline"]}; border-radius: {RADIUS_PX}px;
        padding: 3px 6px; background: {css["raised"]};
        selection-background-color: {css["strong"]}; selection-color: {css["panel"]}; }}
    QLineEdit:focus {{ border-color: {css["strong"]}; }}
    QAbstractSpinBox {{ border: 1px solid {css["hairline"]}; border-radius: {RADIUS_PX}px;
        padding: 3px 6px; background: {css["raised"]};
        selection-background-color: {css["strong"]}; selection-color: {css["panel"]}; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; border: 0; }}
    QAbstractSpinBox:focus {{ border-color: {css["strong"]}; }}
    QStatusBar {{ background: {css["window"]}; border-top: 1px solid {css["hairline"]}; }}
    QStatusBar::item {{ border: 0; }}
    QProgressBar {{ border: 0; border-radius: 2px; background: {css["hover"]}; max-height: 4px; }}
    QProgressBar::chunk {{ border-radius: 2px; background: {css["strong"]}; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle {{ background: {css["pressed"]}; border-radius: 3px; margin: 2px;
        min-height: 24px; min-width: 24px; }}
    QScrollBar::handle:disabled {{ background: transparent; }}
    QScrollBar::handle:hover {{ background: {css["outline"]}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QAbstractScrollArea {{ border: 0; background: transparent; }}
    QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
    QPlainTextEdit {{ border: 1px solid {css["hairline"]}; border-radius: {RADIUS_PX}px;
        padding: 4px; background: {css["raised"]};
        selection-background-color: {css["strong"]}; selection-color: {css["panel"]}; }}
    QPlainTextEdit:focus {{ border-color: {css["strong"]}; }}
    QPlainTextEdit[readOnly="true"] {{ border-color: {css["raised"]}; }}
    QPlainTextEdit[readOnly="true"]:focus {{ border-color: {css["outline"]}; }}
    QListWidget#files::item {{ padding: 4px 6px; border-radius: {RADIUS_PX - 2}px; }}
    QListWidget#files::item:selected {{ background: {css["strong"]}; color: {css["panel"]}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QHeaderView::section {{ background: {css["panel"]}; color: {css["quiet"]}; border: 0;
        padding: 4px 6px; }}
    QDockWidget {{ border: 0; }}
    QLabel#invitation {{ background: {css["panel"]}; color: {css["text"]}; padding: 7px 14px;
        border-radius: {RADIUS_PX}px; }}
    QDialog {{ background: {css["panel"]}; }}
    QDialog QLineEdit {{ padding: 5px 7px; }}
    QPushButton:disabled {{ background: {css["hover"]}; color: {css["outline"]}; }}
    QLabel:disabled {{ color: {css["outline"]}; }}
    QLineEdit:disabled {{ color: {css["quiet"]}; background: {css["panel"]}; }}
    QLabel[quiet="true"]:enabled {{ color: {css["quiet"]}; }}
    """
