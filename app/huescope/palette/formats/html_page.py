"""Colours of web pages: swatches that are drawn, variables and style sheets; only read."""

from __future__ import annotations

from huescope.palette.reading import html_page
from huescope.texts import marked

NAME = "html-page"
LABEL = marked("Web page")
FAMILY = "web"
SUFFIXES = (".html", ".htm", ".xhtml")
DESCRIPTION = marked("The swatches of a page, or else the colours of its style sheets.")

recognizes = html_page.recognizes
read = html_page.read
