"""Views of the entries as a grid or a list."""
