"""The language of the window: translated texts, plural forms, numbers and the direction of text.

Everything that a person reads goes through `translation.tr`, or is marked in a table or a room
without Qt (`huescope.texts`) and goes through `translation.translated` when it is shown.
"""
