"""Printing the list of shortcuts."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextDocument

from huescope.texts import marked
from huescope.ui.language.translation import translated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPagedPaintDevice
    from PySide6.QtWidgets import QWidget

    from huescope.ui.help.entries import Entry

_TITLE = marked("Huescope: keyboard shortcuts")


def page(entries: Iterable[Entry]) -> str:
    """Lay out shortcuts as HTML that is black on white, one table for each group."""
    tables = "".join(
        f"<h3>{escape(group)}</h3><table width='100%' cellspacing='0' cellpadding='2'>"
        + "".join(
            f"<tr><td width='60%'>{escape(each.title)}</td>"
            f"<td>{escape(', '.join(each.keys))}</td></tr>"
            for each in members
        )
        + "</table>"
        for group, members in groupby(entries, lambda each: each.group)
    )
    return f"<h2>{translated(_TITLE)}</h2>{tables}"


def draw(entries: Iterable[Entry], device: QPagedPaintDevice) -> None:
    """Draw shortcuts on the pages of a printer or a PDF file."""
    document = QTextDocument()
    document.setHtml(page(entries))
    document.print_(device)


def ask_and_print(entries: Iterable[Entry], parent: QWidget) -> None:
    """Let a person choose a printer, and print shortcuts on it."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(translated(_TITLE))
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() == QPrintDialog.DialogCode.Accepted:
        draw(entries, printer)
