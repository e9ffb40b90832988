"""Palettes: swatches, editing, undo, names, comparison, and reading and writing of files."""
