"""The dialog in which one colour is edited, by numbers, by sliders and by text, all in step."""

from huescope.ui.color_dialog.dialog import ColorDialog

__all__ = ["ColorDialog"]
