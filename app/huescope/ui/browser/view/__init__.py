"""Entries as a grid or a list."""
