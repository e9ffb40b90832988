"""Colours on the clipboard: in which notation, and a person's own."""
