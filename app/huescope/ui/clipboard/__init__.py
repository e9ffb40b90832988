"""Colours on the clipboard: in which notation, and the user's own."""
