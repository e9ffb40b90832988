"""Design constants: font sizes, greys of both themes, fonts, and the text size of the system.

Font sizes follow the text size of the system: `CAPTION_PX` and the others are the sizes at its
default, and `sized` scales a height or width that holds text along with them.

People judge colours in this window, so every surface, line and text has R = G = B.
"""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from huescope.dataclass import dataclass
from huescope.resources import resource
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Callable


class _HasCache(Protocol):
    def cache_clear(self) -> None: ...


_Cached = TypeVar("_Cached", bound=_HasCache)

CAPTION_PX = 11
BODY_PX = 13
HEADING_PX = 15
NUMBER_PX = 22
FONT_SIZES_PX = (CAPTION_PX, BODY_PX, HEADING_PX, NUMBER_PX)
STEP_PX = 8

RED, GREEN, BLUE = (214, 72, 72), (72, 168, 88), (76, 122, 224)
"""The only chromatic colours of the window: those of the histogram's curves."""

_SYSTEM_PX = {"darwin": 13, "win32": 12}
"""Size of the interface font where the text size is not changed."""
_DESKTOP_PX = 14  # elsewhere: 13.3 on KDE Plasma, 14.7 on GNOME
_MOST_SCALE = 2.0
_chosen_scale: float | None = None

_FONT_FILES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf")

RADIUS_PX = 6


@dataclass(frozen=True, slots=True)
class Greys:
    """The greys of a theme by their role; each is an 8-bit level."""

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
    outline=0x84,
    text=0xE4,
    quiet=0xA6,
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
    outline=0x7C,
    text=0x1C,
    quiet=0x5E,
    strong=0x00,
    surround=0xD4,  # L* 85
)
DARK_CONTRAST = Greys(
    window=0x00,
    panel=0x00,
    raised=0x00,
    hover=0x2C,
    pressed=0x40,
    hairline=0xA0,
    outline=0xC0,
    text=0xFF,
    quiet=0xE0,
    strong=0xFF,
    surround=0x77,
)
LIGHT_CONTRAST = Greys(
    window=0xFF,
    panel=0xFF,
    raised=0xFF,
    hover=0xE6,
    pressed=0xD0,
    hairline=0x59,
    outline=0x40,
    text=0x00,
    quiet=0x2A,
    strong=0x00,
    surround=0xD4,
)

THEMES: dict[str, tuple[str, Greys]] = {
    "light": (marked("Light"), LIGHT),
    "dark": (marked("Dark"), DARK),
    "light-contrast": (marked("Light, high contrast"), LIGHT_CONTRAST),
    "dark-contrast": (marked("Dark, high contrast"), DARK_CONTRAST),
}
"""Themes: key to label and greys. The surround of the picture has no contrast of its own."""
THEME_LABELS = {name: label for name, (label, _greys) in THEMES.items()}
FOLLOW_SYSTEM = "system"
"""The choice of a theme that follows the system: light or dark, and its contrast."""

SURROUNDS: dict[str, tuple[str, int | None]] = {
    "theme": (marked("Neutral (follows the theme)"), None),
    "black": (marked("Black"), 0x00),
    "dark": (marked("Dark grey"), 0x30),
    "mid": (marked("Mid grey"), 0x77),
    "light": (marked("Light grey"), 0xD4),
    "white": (marked("White"), 0xFF),
}
"""Surrounds of the picture: key to label and grey level; None for the theme's own."""


def grey(level: int, alpha: int = 255) -> QColor:
    """Return a neutral grey of an 8-bit level."""
    return QColor(level, level, level, alpha)


_clear_caches: list[Callable[[], None]] = []


def clear_with_text_size(cached: _Cached) -> _Cached:
    """Clear a cached function of `functools` when the text size of the system changes."""
    _clear_caches.append(cached.cache_clear)
    return cached


@clear_with_text_size
@cache
def text_scale() -> float:
    """Return the text size relative to the default of the system, from 1 to 2.

    It is the chosen one, or the one of the system in tenths. Desktops let people choose a larger
    interface font, and Windows a text size in percent; both change the size of the system's font.
    A font that was given to the application before it had a theme counts, too.
    """
    if _chosen_scale is not None:
        return _chosen_scale
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    default_px = _SYSTEM_PX.get(sys.platform, _DESKTOP_PX)
    largest_px = max(QFontInfo(system).pixelSize(), _given_px())
    return min(_MOST_SCALE, max(1.0, round(10 * largest_px / default_px) / 10))


@cache
def _given_px() -> int:
    """Return the size of the font that the application had before its theme; 0 for none."""
    given = QApplication.font()
    return 0 if given.family() in _shipped_families() else QFontInfo(given).pixelSize()


def choose_text_size(percent: int) -> None:
    """Set the text size of all windows that are made from now on; 0 follows the system.

    Parameters
    ----------
    percent : int
        Of the default of the system, 100 to 200, or 0.
    """
    global _chosen_scale  # noqa: PLW0603 - one for the process, as its fonts are
    _chosen_scale = min(_MOST_SCALE, max(1.0, percent / 100)) if percent else None


def reread_text_size() -> bool:
    """Read the text size of the system anew; return whether it changed."""
    before = text_scale()
    text_scale.cache_clear()
    if text_scale() == before:
        return False
    for clear in _clear_caches:
        clear()
    return True


@clear_with_text_size
@cache
def sized(length_px: int) -> int:
    """Scale a length that holds text, in logical pixels, by the text size of the system."""
    return round(length_px * text_scale())


@clear_with_text_size
@cache
def font(size_px: int = BODY_PX, *, bold: bool = False) -> QFont:
    """Return the interface font at one of the four sizes, with tabular figures.

    It is Inter, which is shipped; the system's font stands in for glyphs that Inter lacks.
    """
    result = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    result.setFamilies([*_shipped_families(), *result.families()])
    return _sized(result, size_px, bold=bold)


@cache
def _shipped_families() -> tuple[str, ...]:
    """Load the shipped font files; return the families in them."""
    families: dict[str, None] = {}
    for name in _FONT_FILES:
        loaded = QFontDatabase.addApplicationFont(str(resource("fonts", name)))
        families.update(dict.fromkeys(QFontDatabase.applicationFontFamilies(loaded)))
    return tuple(families)


@clear_with_text_size
@cache
def mono(size_px: int = BODY_PX, *, bold: bool = False) -> QFont:
    """Return the system's monospaced font, for hex codes."""
    result = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    return _sized(result, size_px, bold=bold)


def _sized(result: QFont, size_px: int, *, bold: bool) -> QFont:
    result.setPixelSize(sized(size_px))
    result.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result
