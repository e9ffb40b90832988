"""The library of palettes: one small file in a folder for each palette that was opened or made.

An entry is a project file with a few more fields, so any entry opens like a project, and a sync
program merges two folders without knowing anything of them.
"""
