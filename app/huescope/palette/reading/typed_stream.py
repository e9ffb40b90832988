"""Typed streams, which macOS wrote before property lists: the part of them that lists need.

NeXTSTEP wrote them, and Apple's NSArchiver to this day. There is no specification; the layout is as
pytypedstream documents it, and as files of others bear out.
"""

from __future__ import annotations

import struct
from dataclasses import field
from typing import TYPE_CHECKING, cast

from huescope.dataclass import dataclass
from huescope.palette.reading.binary import Cursor
from huescope.palette.reading.limits import MAX_DEPTH
from huescope.texts import marked

if TYPE_CHECKING:
    from typing import Literal

_ORDERS: dict[bytes, Literal["little", "big"]] = {
    b"\x04\x0bstreamtyped": "little",
    b"\x04\x0btypedstream": "big",
}
SIGNATURES = tuple(_ORDERS)
"""How a stream begins: with its version, and its name, spelled by the order of its bytes."""

_TWO_BYTES, _FOUR_BYTES, _FLOATING, _NEW, _NIL, _END = range(-127, -121)
_FIRST_REFERENCE = -110
_INTEGERS = frozenset(b"iIlLsSqQ")


@dataclass(slots=True)
class Instance:
    """An object, or a class: its class's name, and the values that it wrote.

    Attributes
    ----------
    kind : str
        The name of the class.
    values : list
        Numbers, bytes, None and other instances.
    """

    kind: str
    values: list[Value] = field(default_factory=list)


Value = int | float | bytes | None | Instance


class TypedStream:
    """A stream, read value by value.

    Parameters
    ----------
    data : bytes
        Beginning with one of `SIGNATURES`.
    subject : str
        What the file is called, for sentences.

    Raises
    ------
    DamagedPalette
        Here as in all methods, if the stream is cut off or breaks its rules; says at which byte.
    """

    def __init__(self, data: bytes, subject: str) -> None:
        signature = data[: len(SIGNATURES[0])]
        self._order = _ORDERS[signature]
        self._cursor = Cursor(data, subject, len(signature))
        self._strings: list[bytes] = []
        self._objects: list[Instance] = []
        self._integer(marked("the version of the system"))

    def values(self) -> list[Value]:
        """Read the values that were written in one go, after their types."""
        return self._typed(0)

    def _typed(self, depth: int) -> list[Value]:
        types = self._shared_string(marked("the types of values"))
        if not types:
            raise self._cursor.damage(marked("values have no types"))
        return [self._value(kind, depth) for kind in types]

    def _value(self, kind: int, depth: int) -> Value:
        if kind == ord("@"):
            return self._object(depth + 1)
        if kind in b"cC":
            return self._byte(marked("a small number"))
        if kind in _INTEGERS:
            return self._integer(marked("a number"))
        if kind in b"fd":
            return self._floating(chr(kind))
        if kind == ord("+"):
            return self._string(marked("a text"))
        raise self._cursor.damage(marked("{kind} is no known type of value", kind=ascii(chr(kind))))

    def _object(self, depth: int) -> Instance | None:
        if depth > MAX_DEPTH:
            raise self._cursor.damage(marked("its objects are nested too deep"))
        head = self._byte(marked("an object"))
        if head == _NIL:
            return None
        if head != _NEW:
            return self._referred(head)
        made = Instance("")
        self._objects.append(made)
        title = self._class(depth)
        made.kind = title.kind if title else ""
        while self._peek() != _END:
            made.values += self._typed(depth)
        self._cursor.position += 1
        return made

    def _class(self, depth: int) -> Instance | None:
        """Read a class and those that it is derived from; each may be referred to later."""
        if depth > MAX_DEPTH:
            raise self._cursor.damage(marked("its classes are nested too deep"))
        head = self._byte(marked("a class"))
        if head == _NIL:
            return None
        if head != _NEW:
            return self._referred(head)
        made = Instance(
            self._shared_string(marked("the name of a class")).decode("ascii", "replace")
        )
        self._integer(marked("the version of a class"))
        self._objects.append(made)
        self._class(depth + 1)
        return made

    def _referred(self, head: int) -> Instance:
        number = self._number(head, marked("a reference")) - _FIRST_REFERENCE
        if not 0 <= number < len(self._objects):
            raise self._cursor.damage(marked("it refers to an object that does not stand before"))
        return self._objects[number]

    def _shared_string(self, what: str) -> bytes:
        head = self._byte(what)
        if head == _NIL:
            return b""
        if head == _NEW:
            self._strings.append(self._string(what))
            return self._strings[-1]
        number = self._number(head, what) - _FIRST_REFERENCE
        if not 0 <= number < len(self._strings):
            raise self._cursor.damage(
                marked("{what} refers to a text that does not stand before", what=what)
            )
        return self._strings[number]

    def _string(self, what: str) -> bytes:
        length = self._integer(marked("the length of {what}", what=what))
        if length < 0:
            raise self._cursor.damage(marked("{what} has a length below 0", what=what))
        return self._cursor.take(length, what)

    def _floating(self, kind: str) -> float:
        head = self._byte(marked("a number"))
        if head != _FLOATING:
            return float(self._number(head, marked("a number")))
        layout = ("<" if self._order == "little" else ">") + kind
        (number,) = struct.unpack(
            layout, self._cursor.take(struct.calcsize(layout), marked("a number"))
        )
        return cast("float", number)

    def _integer(self, what: str) -> int:
        return self._number(self._byte(what), what)

    def _number(self, head: int, what: str) -> int:
        if head in {_TWO_BYTES, _FOUR_BYTES}:
            data = self._cursor.take(2 if head == _TWO_BYTES else 4, what)
            return int.from_bytes(data, self._order, signed=True)
        if head < _FIRST_REFERENCE:
            raise self._cursor.damage(
                marked("{what} should stand here", what=what), at=self._cursor.position - 1
            )
        return head

    def _byte(self, what: str) -> int:
        return int.from_bytes(self._cursor.take(1, what), signed=True)

    def _peek(self) -> int:
        head = self._byte(marked("the end of an object"))
        self._cursor.position -= 1
        return head
