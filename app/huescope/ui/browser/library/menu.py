"""The context menu of the selected entries of the library."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from huescope.ui.browser.library.view import DELETE, OPEN, RENAME, STAR, TAGS
from huescope.ui.language.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from huescope.library.entry import Entry

EXPORT, COPY, PICTURE = "export", "copy", "picture"
"""What is done with entries outside of the library."""


class _Row(NamedTuple):
    """A row of the menu; one without a title is a separator."""

    what: str = ""
    title: str = ""
    tooltip: str = ""
    key: str = ""
    is_enabled: bool = True


def menu_of(entries: Sequence[Entry], act: Callable[[str], object], parent: QWidget) -> QMenu:
    """Make the menu of entries.

    Parameters
    ----------
    entries : sequence of Entry
        The selected ones, at least one.
    act : callable
        Called with what was chosen, such as `EXPORT`.
    parent : QWidget
        The view.
    """
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    for row in _rows(entries):
        if not row.title:
            menu.addSeparator()
            continue
        action = menu.addAction(row.title, partial(act, row.what))
        action.setObjectName(row.what)
        action.setShortcut(QKeySequence(row.key))
        action.setToolTip(row.tooltip)
        action.setEnabled(row.is_enabled)
    return menu


def _rows(entries: Sequence[Entry]) -> tuple[_Row, ...]:
    is_one = len(entries) == 1
    has_picture = is_one and entries[0].document.reference is not None
    star = tr("Un&star") if all(each.starred for each in entries) else tr("&Star")
    return (
        _Row(OPEN, tr("&Open"), tr("Open it beside the palette that is shown"), "Return"),
        _Row(
            PICTURE,
            tr("Show &Picture"),
            tr("Open the picture that it is from"),
            is_enabled=has_picture,
        ),
        _Row(),
        _Row(STAR, star, tr("Starred palettes can be shown alone, or first"), "*"),
        _Row(TAGS, tr("&Tags…"), tr("Words to find it by, with commas between them"), "T"),
        _Row(RENAME, tr("&Rename"), tr("Give the palette another name"), "F2", is_one),
        _Row(),
        _Row(EXPORT, tr("&Export…"), tr("Take the palette to another tool"), is_enabled=is_one),
        _Row(COPY, tr("&Copy as CSS"), tr("Put its colours on the clipboard as CSS")),
        _Row(),
        _Row(DELETE, tr("&Delete"), tr("Take it out of the library; Ctrl+Z brings it back"), "Del"),
    )
