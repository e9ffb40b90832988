"""Texts of others, such as names in a palette file, where Qt would take tags in them for markup."""

from __future__ import annotations

from PySide6.QtGui import Qt


def plain(text: str) -> str:
    """Make a text for a tooltip or a message box that is shown as it is.

    Qt takes a text with tags for rich text, and then reads the images that it names: a file of this
    computer, or of another one in the network.

    Parameters
    ----------
    text : str
        Any.

    Returns
    -------
    str
        The same, unless Qt would take it for rich text; then with its tags escaped.
    """
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text
