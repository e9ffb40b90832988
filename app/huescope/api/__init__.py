"""The Python library that ``import huescope`` offers, and what the command line shares with it.

Its public names are those of `huescope.__all__`; see ``docs/library.md``.
"""
