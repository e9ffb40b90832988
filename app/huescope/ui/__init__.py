"""The window. Everything that imports Qt is here, and nothing else is."""
