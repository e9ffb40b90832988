"""Projects: palettes with their pictures and parameters, undo states, and ``.huescope`` files."""
