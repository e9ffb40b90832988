"""Stand-in for PySide6.QtOpenGL, which pyqtgraph imports and uses only to draw with OpenGL.

With pyqtgraph's option ``useOpenGL``, which is off, it would fail for the lack of its classes.
"""
