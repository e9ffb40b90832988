"""Changes that bytes alone do not find: within the members of a zip file, and to values of JSON."""

from __future__ import annotations

import io
import json
import random
import zipfile
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_ZIP = b"PK\x03\x04"
_MOST_BYTES = 2**16
_VALUES: tuple[Any, ...] = (
    *(None, True, 0, -1, 2**31, 2**63, 2**64, -(2**63), 10**400, 0.1, 1e308, -1e308),
    *(float("inf"), float("nan"), "", "\0", "\ud800", "../../x", "9" * 5000, [], {}, [[]], {"": 0}),
)


def mutated(
    data: bytes, max_size: int, seed: int, change_bytes: Callable[[bytes, int], bytes]
) -> bytes:
    """Change an input.

    Parameters
    ----------
    data : bytes
        What a target takes; with or without a name in its first line.
    max_size : int
        In bytes.
    seed : int
        Decides on everything but the changes of `change_bytes`.
    change_bytes : callable
        Changes bytes, to at most a number of them.
    """
    chance = random.Random(seed)
    name, newline, content = data.partition(b"\n")
    if newline and len(name) < 64 and chance.random() < 0.9:
        return name + newline + _changed(content, max_size - len(name) - 1, chance, change_bytes)
    return _changed(data, max_size, chance, change_bytes)


def _changed(
    content: bytes,
    max_size: int,
    chance: random.Random,
    change_bytes: Callable[[bytes, int], bytes],
) -> bytes:
    draw = chance.random()
    found = None
    if content.startswith(_ZIP) and draw < 0.8:
        found = _in_zip(content, chance, change_bytes)
    elif content[:1] in (b"{", b"[") and draw < 0.6:
        found = _in_json(content, chance)
    if found is None or len(found) > max_size:
        return change_bytes(content, max_size)
    return found


def _in_zip(
    content: bytes, chance: random.Random, change_bytes: Callable[[bytes, int], bytes]
) -> bytes | None:
    """Change one member, and leave the container sound."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = [
                (info.filename, archive.open(info).read(_MOST_BYTES), info.compress_type)
                for info in archive.infolist()[:20]
            ]
    except Exception:  # noqa: BLE001 - no sound zip file, whatever it is
        return None
    if not members:
        return None
    place = chance.randrange(len(members))
    name, inner, packing = members[place]
    members[place] = name, _changed(inner, _MOST_BYTES, chance, change_bytes), packing
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, inner, packing in members:
            known = packing in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
            archive.writestr(zipfile.ZipInfo(name), inner, packing if known else None)
    return buffer.getvalue()


def _in_json(content: bytes, chance: random.Random) -> bytes | None:
    """Replace, repeat or remove a value."""
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        return None
    for _ in range(chance.randint(1, 3)):
        places = list(_places(document))
        if not places:
            break
        owner, key = chance.choice(places)
        act = chance.random()
        if act < 0.6:
            owner[key] = chance.choice(_VALUES)
        elif act < 0.75:
            del owner[key]
        else:
            other, other_key = chance.choice(places)
            owner[key] = json.loads(json.dumps(other[other_key]))
    return json.dumps(document).encode("utf-8", "surrogatepass")


def _places(value: Any) -> Any:
    keys = (
        value.keys()
        if isinstance(value, dict)
        else range(len(value))
        if isinstance(value, list)
        else ()
    )
    for key in keys:
        yield value, key
        yield from _places(value[key])
