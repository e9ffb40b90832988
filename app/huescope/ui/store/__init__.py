"""The current state of a window, held for its widgets, and the work that it asks for."""
