"""JSON of Figma: its REST interface, and plugins that save variables; only read."""

from __future__ import annotations

from huescope.palette.reading import figma_json
from huescope.texts import marked

NAME = "figma-json"
LABEL = marked("Figma JSON")
FAMILY = "tokens"
SUFFIXES = (".json",)
DESCRIPTION = marked(
    "Variables with their modes, or colour styles, as Figma's REST interface gives them."
)
RANK = 30

recognizes = figma_json.recognizes
read = figma_json.read
