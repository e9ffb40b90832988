"""Stand-in for PySide6.QtOpenGLWidgets: the class of which pyqtgraph asks if a widget is one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class QOpenGLWidget(QWidget):
    """A widget that is never made: without QtOpenGL, nothing is drawn with OpenGL."""
