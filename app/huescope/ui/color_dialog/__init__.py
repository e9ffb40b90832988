"""The colour dialog: edits one colour by sliders, numbers and text."""

from huescope.ui.color_dialog.dialog import ColorDialog

__all__ = ["ColorDialog"]
