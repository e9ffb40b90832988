"""Palettes and projects as files: opened, saved, and brought back after a crash."""
