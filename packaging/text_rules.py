"""Rules for texts in the source: what `lupdate` cannot see, or would silently leave out."""

from __future__ import annotations

import ast
import re
from string import Formatter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SINGLE, PLURAL = {"tr", "marked"}, {"tr_plural", "marked_plural"}
_MARKING = re.compile(rf"\b(?:{'|'.join(sorted(SINGLE | PLURAL))})\(")
_OWN_ROOM = "language"

# What shows its first text to a person: a literal there was forgotten.
_SHOWING = {
    *("setText", "setToolTip", "setWindowTitle", "setAccessibleName", "setAccessibleDescription"),
    *("setPlaceholderText", "setInformativeText", "setStatusTip", "setTitle", "setIconText"),
    *("addTab", "addAction", "addMenu", "setTabText", "setTabToolTip", "set_text", "show_text"),
    *("notify", "QLabel", "QPushButton", "QAction", "QMenu", "QCheckBox", "CheckBox"),
}
_WORDS = re.compile(r"[A-Za-z]{3,}")
# What is the same in every language: names of programs, notations and units.
_NAMES = re.compile(r"Huescope|Python|Qt|HSL|CSS|PNG|MSE|PSNR|run|icon|ΔE")


def faults(file: Path, is_window: bool) -> Iterator[str]:
    """Find texts of one file that could not be translated.

    Parameters
    ----------
    file : Path
        A module.
    is_window : bool
        Whether it is of the window, where everything that is shown has to be translated.

    Yields
    ------
    str
        Line and fault.
    """
    text = file.read_text("utf-8")
    if file.parent.name == _OWN_ROOM or not (is_window or _MARKING.search(text)):
        return
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call):
            continue
        name = _name_of(node.func)
        if name in SINGLE | PLURAL and isinstance(node.func, ast.Name):
            fault = _fault_of(node, plural=name in PLURAL)
            if fault:
                yield f"{node.lineno}: {name}: {fault}"
        elif is_window and name in _SHOWING and node.args and _has_words(node.args[0]):
            yield f"{node.lineno}: {name} shows a text that is not translated"


def _name_of(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _fault_of(call: ast.Call, *, plural: bool) -> str:
    """Say what is wrong with a marked text; empty if nothing is."""
    texts = call.args[: 2 if plural else 1]
    if not all(isinstance(each, ast.Constant) and isinstance(each.value, str) for each in texts):
        return "the text is no literal, so lupdate does not find it"
    if any("\\N{" in ast.unparse(each) for each in texts):
        return "lupdate does not know names of characters"
    if len(call.args) > len(texts) and call.keywords and not plural:
        return "lupdate takes values after a comment for a plural"
    if any(keyword.arg is None for keyword in call.keywords):
        return ""  # values of a mapping
    given = {str(keyword.arg) for keyword in call.keywords} | ({"n"} if plural else set())
    for text in texts:
        asked = placeholders(str(text.value)) if call.keywords or plural else set()
        if not asked <= given:
            return f"no value for {', '.join(sorted(asked - given))}"
    return ""


def placeholders(template: str) -> set[str]:
    """List the names in braces of a text."""
    return {name for _text, name, _spec, _conversion in Formatter().parse(template) if name}


def _has_words(node: ast.expr) -> bool:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        text = node.value
    elif isinstance(node, ast.JoinedStr):
        text = "".join(str(each.value) for each in node.values if isinstance(each, ast.Constant))
    else:
        return False
    return _WORDS.search(_NAMES.sub("", text)) is not None
