"""Fonts of the system, for characters that the font of sheets does not have."""

from __future__ import annotations

import os
import re
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from uharfbuzz import Font

_SUFFIXES = (".ttf", ".otf", ".ttc", ".otc")
_EMOJI = ("applecoloremoji", "notocoloremoji", "seguiemj")
_TEXT = (
    *("notosans", "pingfang", "hiraginosans", "yugoth", "msyh", "malgun", "segoeui", "geezapro"),
    *("arialunicode", "dejavusans", "droidsans"),
)
"""Beginnings of the names of files, without spaces and hyphens, best first."""

_STYLES = re.compile(
    "italic|oblique|thin|light|medium|semi|demi|extra|black|heavy|mono|serif|cond|narrow"
)
_IGNORABLE = frozenset("\u200c\u200d\ufe00\ufe01\ufe02\ufe0e\ufe0f")
_FIRST_EMOJI = "\U0001f000"
_EMOJI_STYLE = "\ufe0f"  # the variation selector after a character that is also one of text


@cache
def font_for(sign: str, *, bold: bool) -> Path | None:
    """Find a font that has a character, or all characters of a grapheme cluster.

    Parameters
    ----------
    sign : str
        At least one character.
    bold : bool
        Whether a bold font is preferred.

    Returns
    -------
    pathlib.Path or None
        The same at every call; None if no font of the system has it.
    """
    is_emoji = sign[0] >= _FIRST_EMOJI or _EMOJI_STYLE in sign
    codes = [ord(each) for each in sign if each not in _IGNORABLE]
    for path in _ranked(bold, is_emoji):
        font = opened(path)
        if font is not None and all(font.get_nominal_glyph(code) for code in codes):
            return path
    return None


@cache
def opened(path: Path) -> Font | None:
    """Open a font, the first one of a collection.

    Returns
    -------
    uharfbuzz.Font or None
        In units of its em. None for a file that cannot be read or holds no font.
    """
    import uharfbuzz

    try:
        face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)))
    except (uharfbuzz.HarfBuzzError, OSError):
        return None
    return uharfbuzz.Font(face) if face.glyph_count else None


@cache
def _ranked(bold: bool, is_emoji: bool) -> tuple[Path, ...]:
    """List the font files of the system, those first that look most like the font of sheets."""
    preferred = _EMOJI + _TEXT if is_emoji else _TEXT

    def rank(path: Path) -> tuple[int, int, bool, str]:
        name = re.sub("[ _-]", "", path.stem.lower())
        place = next((i for i, each in enumerate(preferred) if name.startswith(each)), 99)
        is_for_emoji = name.startswith(_EMOJI)
        place += 100 * (is_for_emoji and not is_emoji)
        return place, len(_STYLES.findall(name)), ("bold" in name) != bold, str(path)

    return tuple(sorted(_files(), key=rank))


def _files() -> Iterator[Path]:
    for folder in folders():
        for parent, _children, names in os.walk(folder):
            yield from (Path(parent, name) for name in names if name.lower().endswith(_SUFFIXES))


def folders() -> tuple[Path, ...]:
    """Return where the system and the person keep their fonts."""
    home = Path.home()
    if sys.platform == "win32":
        windows = Path(os.environ.get("WINDIR", "C:/Windows"), "Fonts")
        local = Path(os.environ.get("LOCALAPPDATA", home / "AppData/Local"))
        return windows, local / "Microsoft/Windows/Fonts"
    if sys.platform == "darwin":
        return Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"
    data = Path(os.environ.get("XDG_DATA_HOME", home / ".local/share"))
    shared = os.environ.get("XDG_DATA_DIRS", "/usr/local/share:/usr/share").split(":")
    return *(Path(each, "fonts") for each in shared if each), data / "fonts", home / ".fonts"
