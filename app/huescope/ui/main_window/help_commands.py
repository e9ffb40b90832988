"""The commands of the Help menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from huescope.resources import document
from huescope.texts import marked
from huescope.ui.help import entries, licenses, part_keys, printing
from huescope.ui.help.command_palette import CommandPalette
from huescope.ui.help.document_dialog import DocumentDialog
from huescope.ui.help.guide_dialog import GuideDialog
from huescope.ui.help.shortcuts_dialog import ShortcutsDialog
from huescope.ui.language.translation import tr, translated

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QMenu, QWidget

    from huescope.ui.help.entries import Entry
    from huescope.ui.help.licenses import Package
    from huescope.ui.style.theme import Theme
    from huescope.ui.tasks.runner import TaskRunner

_ELSEWHERE = marked("Window")
_CHANGES = "CHANGELOG.md"


class HelpCommands(QObject):
    """Shows the guide, every command, all shortcuts, what is new, and what is shipped.

    Parameters
    ----------
    menus : mapping of str to QMenu
        The menus of the menu bar.
    runner : TaskRunner
        Lists libraries in a worker.
    theme : Theme
        The theme.
    window : QWidget
        The window; its actions are the commands.
    """

    notified = Signal(str)
    """A sentence on what could not be done."""

    def __init__(
        self, menus: Mapping[str, QMenu], runner: TaskRunner, theme: Theme, window: QWidget
    ) -> None:
        super().__init__(window)
        self._menus = menus
        self._runner = runner
        self._theme = theme
        self._window = window
        self.about: DocumentDialog | None = None

    @property
    def handlers(self) -> dict[str, Callable[..., object]]:
        """What runs each command."""
        return {
            "guide": self.show_guide,
            "commands": self.show_commands,
            "shortcuts": self.show_shortcuts,
            "whats_new": self.show_changes,
            "about": self.show_about,
        }

    def _entries(self) -> list[Entry]:
        return entries.collect(self._menus.values(), self._window.actions(), translated(_ELSEWHERE))

    def show_commands(self) -> CommandPalette:
        """Open the command palette."""
        palette = CommandPalette(self._theme, self._window)
        palette.ask(self._entries())
        return palette

    def show_guide(self) -> GuideDialog:
        """Open the user's guide at its first page."""
        dialog = GuideDialog(self._window)
        dialog.show()
        return dialog

    def show_shortcuts(self) -> ShortcutsDialog:
        """List all shortcuts."""
        dialog = ShortcutsDialog(self._window)
        dialog.print_requested.connect(partial(printing.ask_and_print, parent=dialog))
        dialog.show_entries([*self._entries(), *part_keys.listed()])
        return dialog

    def show_changes(self) -> DocumentDialog:
        """Show what is new."""
        dialog = DocumentDialog(tr("What's New"), licenses.versions(), self._theme, self._window)
        _title, _newline, text = document(_CHANGES).read_text(encoding="utf-8").partition("\n")
        dialog.show_markdown(text)
        dialog.show()
        return dialog

    def show_about(self) -> DocumentDialog:
        """Show versions and licences; the libraries are listed by a worker."""
        dialog = DocumentDialog(
            tr("About Huescope"), licenses.versions(), self._theme, self._window
        )
        dialog.show_markdown(licenses.page(()))
        self.about = dialog
        dialog.destroyed.connect(self._forget_about)
        self._runner.submit("about", licenses.packages, self._list, self._report)
        dialog.show()
        return dialog

    def _forget_about(self) -> None:
        self.about = None

    def _list(self, libraries: tuple[Package, ...]) -> None:
        if self.about is not None:
            self.about.show_markdown(licenses.page(libraries))

    def _report(self, error: Exception) -> None:
        self.notified.emit(translated(str(error)))
