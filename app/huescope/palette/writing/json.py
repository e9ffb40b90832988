"""JSON as it is written here."""

from __future__ import annotations

import json


def dumped(content: object) -> bytes:
    r"""Write indented JSON in UTF-8; a lone surrogate becomes the escape ``\udxxx`` in a string."""
    text = json.dumps(content, indent=2, ensure_ascii=False, allow_nan=False)
    return f"{text}\n".encode("utf-8", "backslashreplace")
