"""Style sheets that a preprocessor turns into CSS: read as CSS is, whatever their suffix."""

from __future__ import annotations

from huescope.palette.reading import style_sheets
from huescope.texts import marked

NAME = "preprocessed"
LABEL = marked("Sass, SCSS, Less, PostCSS")
FAMILY = "web"
SUFFIXES = (".scss", ".less", ".sass", ".pcss", ".postcss")
DESCRIPTION = marked("Variables, maps and what well-known functions compute of them.")
RANK = 191  # beside CSS

recognizes = style_sheets.recognizes
read = style_sheets.read
