"""What can be done in the window: its commands, where they are in the menus, and their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidgetAction

from huescope.dataclass import dataclass
from huescope.ui.language.translation import as_code

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QAction

_WITHIN = " › "


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that a key or a command does.

    Attributes
    ----------
    title : str
        What it is called, without mnemonic.
    group : str
        The menu where it is, or the part of the window where its keys work.
    keys : tuple of str
        Its shortcuts, in the system's own notation, the main one first.
    description : str
        What it does.
    action : QAction or None
        The command; None if only keys do it.
    """

    title: str
    group: str
    keys: tuple[str, ...] = ()
    description: str = ""
    action: QAction | None = None


def collect(menus: Iterable[QMenu], others: Iterable[QAction], others_group: str) -> list[Entry]:
    """List the commands of menus and their submenus, each once.

    Parameters
    ----------
    menus : iterable of QMenu
        Those of the menu bar. Submenus that are filled when they are shown are filled now.
    others : iterable of QAction
        Commands that may be in no menu; they are listed last, under `others_group`.

    Returns
    -------
    list of Entry
        In the order of the menus; only what is visible and has a title.
    """
    found: dict[QAction, Entry] = {}
    for menu in menus:
        for action, group in _walk(menu, plain_title(menu.title())):
            found.setdefault(action, _entry(action, group))
    for action in others:
        if _is_command(action):
            found.setdefault(action, _entry(action, others_group))
    return list(found.values())


def _walk(menu: QMenu, group: str) -> Iterator[tuple[QAction, str]]:
    for action in menu.actions():
        submenu = action.menu()
        if isinstance(submenu, QMenu) and action.isVisible():
            submenu.aboutToShow.emit()
            yield from _walk(submenu, f"{group}{_WITHIN}{plain_title(action.text())}")
        elif _is_command(action):
            yield action, group


def _is_command(action: QAction) -> bool:
    is_drawn = isinstance(action, QWidgetAction)
    return bool(action.text()) and action.isVisible() and not action.isSeparator() and not is_drawn


def _entry(action: QAction, group: str) -> Entry:
    keys = tuple(
        each.toString(QKeySequence.SequenceFormat.NativeText) for each in action.shortcuts()
    )
    tip = action.toolTip()
    description = tip.removesuffix(f" ({as_code(keys[0])})") if keys else tip
    title = plain_title(action.text())
    return Entry(title, group, keys, "" if description == title else description, action)


def plain_title(text: str) -> str:
    """Remove the mnemonic from a title of a command or menu, and the dots at its end."""
    kept = "\0".join(part.replace("&", "") for part in text.split("&&"))
    return kept.replace("\0", "&").removesuffix("…")
