"""Removal of paths, addresses and credentials from what is logged or copied."""

from __future__ import annotations

import re

_LONGEST_LINE = 400
_LONGEST_DATA = 32  # bytes of a literal; more may be a part of a picture or a key
_CUT = "…"

_KEY_BLOCK = re.compile(r"-----BEGIN [^-]+-----.*?(?:-----END [^-]+-----|\Z)", re.DOTALL)
_ADDRESS = re.compile(r"\b(?P<scheme>[a-z][a-z0-9+.-]*)://[^\s'\"<>)\]}]*", re.IGNORECASE)
_BEARER = re.compile(r"\b(Bearer|Basic|Signature)\s+[\w.~+/=:,\"-]{6,}", re.IGNORECASE)
_CREDENTIAL = re.compile(
    r"(?P<name>[\w-]*(?:passw(?:or)?d|passphrase|pass_phrase|secret|token|credential|api.?key|"
    r"access.?key|private.?key|authorization|signature|fingerprint|cookie)[\w-]*[\"']?\s*[=:]\s*)"
    r"(?:[bru]?'[^'\n]*'|[bru]?\"[^\"\n]*\"|[^\s,;)}\]]+)",
    re.IGNORECASE,
)
_KNOWN_KEY = re.compile(r"\b(?:AKIA|ASIA)[0-9A-Z]{12,}\b|\bocid1\.[\w.-]+")
_DATA = re.compile(rf"\bb(?P<quote>['\"]).{{{_LONGEST_DATA},}}?(?P=quote)")
_ENCODED = re.compile(r"[A-Za-z0-9+/=_-]{60,}")
# Of Unix, of Windows, and of a share; between quotes a path may have spaces.
_START = r"(?:~|[A-Za-z]:)?[\\/]"
_QUOTED_PATH = re.compile(rf"(?P<quote>['\"“])(?P<path>{_START}[^'\"”\n]+)(?P<end>['\"”])")
_PATH = re.compile(rf"(?<![\w.…/\\])(?!//…){_START}[^\s'\"“”<>|:;,()\[\]]+")
_SOURCE_PARTS = 3


def redacted(text: str) -> str:
    r"""Remove what a log must not hold, and leave what helps to find a fault.

    Parameters
    ----------
    text : str
        Any, such as a traceback.

    Returns
    -------
    str
        Paths are cut to their last part, those of Python source to the last three. Of addresses the
        scheme is left. Credentials, keys, encoded data and long literals of bytes are replaced by
        "…", and long lines are cut. The same if it is redacted again.
    """
    text = _KEY_BLOCK.sub(_CUT, text)
    text = _ADDRESS.sub(rf"\g<scheme>://{_CUT}", text)
    text = _BEARER.sub(rf"\1 {_CUT}", text)
    text = _CREDENTIAL.sub(rf"\g<name>{_CUT}", text)
    text = _KNOWN_KEY.sub(_CUT, text)
    text = _DATA.sub(f"b'{_CUT}'", text)
    text = _QUOTED_PATH.sub(_quoted, text)
    text = _PATH.sub(lambda match: _short(match[0]), text)
    text = _ENCODED.sub(_CUT, text)
    return "\n".join(map(_cut, text.split("\n")))


def _quoted(match: re.Match[str]) -> str:
    return f"{match['quote']}{_short(match['path'])}{match['end']}"


def _short(path: str) -> str:
    parts = [part for part in re.split(r"[\\/]+", path) if part]
    if not parts:
        return path
    kept = parts[-_SOURCE_PARTS:] if path.endswith(".py") else parts[-1:]
    return "/".join((_CUT, *kept))


def _cut(line: str) -> str:
    return line if len(line) <= _LONGEST_LINE else line[:_LONGEST_LINE] + _CUT
