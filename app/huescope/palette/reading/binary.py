"""Reading bytes that may lie about their own lengths."""

from __future__ import annotations

import struct
from typing import Any

from huescope.errors import DamagedPalette
from huescope.texts import marked, marked_plural


class Cursor:
    """A place in a file's bytes, and the end that nothing is read beyond.

    Parameters
    ----------
    data : bytes
        The whole content of the file.
    subject : str
        What the file is called, for sentences.
    start, end : int
        The part that may be read; by default all of it.
    """

    def __init__(self, data: bytes, subject: str, start: int = 0, end: int | None = None) -> None:
        self._data = data
        self._subject = subject
        self.position = start
        self.end = len(data) if end is None else end

    @property
    def remaining(self) -> int:
        """How many bytes are left in this part."""
        return self.end - self.position

    @property
    def rest_is_padding(self) -> bool:
        """Whether nothing but zeros follows, or nothing at all."""
        return not any(self._data[self.position : self.end])

    def take(self, count: int, what: str) -> bytes:
        """Read bytes and step over them.

        Parameters
        ----------
        count : int
            How many.
        what : str
            What they are, as the end of "it ends within ...".

        Raises
        ------
        DamagedPalette
            If there are fewer.
        """
        if count > self.remaining:
            needed = marked_plural("{n} byte is needed", "{n} bytes are needed", count)
            left = marked_plural("{n} is left", "{n} are left", self.remaining)
            raise self.damage(
                marked("for {what} {needed} and {left}", what=what, needed=needed, left=left)
            )
        start = self.position
        self.position += count
        return self._data[start : self.position]

    def unpack(self, layout: str, what: str) -> tuple[Any, ...]:
        """Read numbers, by a layout of `struct`."""
        return struct.unpack(layout, self.take(struct.calcsize(layout), what))

    def u16(self, what: str) -> int:
        """Read an unsigned big-endian number of two bytes."""
        (number,) = self.unpack(">H", what)
        return int(number)

    def u32(self, what: str) -> int:
        """Read an unsigned big-endian number of four bytes."""
        (number,) = self.unpack(">I", what)
        return int(number)

    def utf16(self, units: int, what: str) -> str:
        """Read big-endian UTF-16 of that many code units, without the NULs at its end."""
        text = self.take(2 * units, what).decode("utf-16-be", "replace")
        return text.rstrip("\0")

    def part(self, count: int, what: str) -> Cursor:
        """Step over bytes that are read by a cursor of their own."""
        start = self.position
        self.take(count, what)
        return Cursor(self._data, self._subject, start, self.position)

    def starts_with(self, prefix: bytes) -> bool:
        """Tell whether these bytes come next."""
        return self._data.startswith(prefix, self.position, self.end)

    def damage(self, reason: str, *, at: int | None = None) -> DamagedPalette:
        """Make the error that says what is wrong, and at which byte."""
        position = self.position if at is None else at
        return DamagedPalette(
            self._subject, marked("at byte {position}, {reason}", position=position, reason=reason)
        )
