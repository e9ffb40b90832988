"""Plain text with colours in it: lists of codes, names before or after them, addresses."""

from __future__ import annotations

from huescope.palette.reading import plain_text
from huescope.texts import marked

NAME = "text"
LABEL = marked("Plain text")
FAMILY = "data"
SUFFIXES = (".txt", ".hex", ".url", ".webloc", ".md")
DESCRIPTION = marked(
    "Lists of colours with or without names, and addresses of palettes on the web."
)
RANK = 200  # any text may be one: every other format is asked first

recognizes = plain_text.recognizes
read = plain_text.read
