"""JSON5 and JSON in lines, turned into JSON: as tools of design tokens and settings take it.

https://spec.json5.org/, https://jsonlines.org/
"""

from __future__ import annotations

import json
import re

_TOKEN = re.compile(
    r"""(?P<blank>\s+|//[^\n]*|/\*(?:[^*]|\*(?!/))*\*/)
    |(?P<double>"(?:[^"\\\n]|\\(?:.|\n))*")
    |(?P<single>'(?:[^'\\\n]|\\(?:.|\n))*')
    |(?P<hex>[+-]?0[xX][0-9a-fA-F]{1,16})(?![\w.])
    |(?P<number>[+-]?(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)(?![\w.])
    |(?P<word>[\w$][\w$-]*)
    |(?P<mark>[{}\[\]:,])""",
    re.VERBOSE,
)
_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(\r\n|.|\n))", re.DOTALL)
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0", "\n": ""}
_LONGEST = 2**22  # characters; each sign takes a microsecond
_KEY = "\0"  # marks a word without quotes, which only may be a key
_WORDS = frozenset({"true", "false", "null"})


def to_json(text: str) -> str:
    """Write a text of JSON5 as JSON.

    Parameters
    ----------
    text : str
        With keys without quotes, texts in single quotes, commas at the end, comments, and numbers
        such as ``.5`` and ``0xff``. JSON stays what it is.

    Raises
    ------
    ValueError
        If it is too long, or there is a sign in it that JSON5 does not know. What comes of a text
        whose signs are in a wrong order is no JSON.
    """
    if len(text) > _LONGEST:
        raise ValueError("this is too long")
    parts: list[str] = []
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            raise ValueError("this is no JSON5")
        position = match.end()
        if match.lastgroup != "blank":
            parts.append(_written(match))
    pairs = list(zip(parts, [*parts[1:], ""], strict=True))
    if any(one.startswith(_KEY) and other != ":" for one, other in pairs):
        raise ValueError("a word is no value")
    kept = (one for one, other in pairs if one != "," or other not in {"}", "]"})
    return "".join(one.removeprefix(_KEY) for one in kept)


def _written(match: re.Match[str]) -> str:
    text = match[0]
    if match["double"] or match["single"]:
        return json.dumps(_ESCAPE.sub(_unescaped, text[1:-1]))
    if match["hex"]:
        return str(int(text, 16))
    if match["number"]:
        return repr(float(text)) if set(text) & set(".eE") else str(int(text))
    if match["word"] and text not in _WORDS:
        return f"{_KEY}{json.dumps(text)}"
    return text


def _unescaped(match: re.Match[str]) -> str:
    digits = match[1] or match[2]
    if digits:
        return chr(int(digits, 16))
    return _ESCAPED.get(match[3], "" if match[3] == "\r\n" else match[3])


def lines_to_json(text: str) -> str:
    """Write values of JSON, each on a line of its own, as one array.

    Raises
    ------
    ValueError
        If there are not at least two.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) < 2 or not all(line[0] in '{["' for line in lines):
        raise ValueError("this is no JSON in lines")
    return f"[{','.join(lines)}]"
