"""JSON of no particular format that lists colours, or maps names to them; only read."""

from __future__ import annotations

from huescope.palette.reading import plain_json
from huescope.texts import marked

NAME = "plain-json"
LABEL = marked("JSON with colours")
FAMILY = "data"
SUFFIXES = (".json", ".jsonc", ".json5", ".ndjson", ".jsonl")
DESCRIPTION = marked("Lists and maps of colours, as scripts and web sites write them.")
RANK = 160  # whatever is JSON may be one: all that is known by its keys is asked first

recognizes = plain_json.recognizes
read = plain_json.read
