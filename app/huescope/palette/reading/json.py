"""JSON that somebody else may have written: each value is checked as it is taken.

What is wrong is told with its place, such as ``palettes[1].swatches[3].rgb``.
"""

from __future__ import annotations

import json
import re
from math import isfinite
from typing import TYPE_CHECKING, Any, NoReturn

from huescope.dataclass import dataclass
from huescope.errors import DamagedPalette
from huescope.palette.reading.json5 import lines_to_json, to_json
from huescope.palette.reading.text import decode, quoted
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator

_NO_NUMBER = marked("one of its numbers is none, or has hundreds of digits")
_HUGE = re.compile(r"(?:^|[:\[,])\s*-?[0-9]{300}")  # what no float can hold
_MOST_WHOLE = 2**53 - 1  # what all programs read exactly (RFC 8259, section 6)


def parse(data: bytes, subject: str) -> Checked:
    """Read a file of JSON.

    Raises
    ------
    DamagedPalette
        If it is none; says in which line.
    """
    try:
        return Checked.parse(data)
    except NotAsAgreed as error:
        raise DamagedPalette(subject, str(error)) from error


def is_deeper(value: object, limit: int) -> bool:
    """Tell whether arrays and objects of parsed JSON are nested beyond a limit."""
    level: list[object] = [value]
    for _ in range(limit + 1):
        level = [
            child
            for each in level
            if isinstance(each, (dict, list))
            for child in (each.values() if isinstance(each, dict) else each)
        ]
        if not level:
            return False
    return True


class NotAsAgreed(ValueError):
    """A value is missing, or is none that may stand there.

    Its text is the end of a sentence: the place, and what is wrong with it.
    """


@dataclass(frozen=True, slots=True)
class Checked:
    """A value of JSON, and where it stands.

    Attributes
    ----------
    value : object
        As `json.loads` gives it.
    place : str
        The way to it from the outermost value; empty for that.
    """

    value: Any
    place: str = ""

    @classmethod
    def parse(cls, data: bytes) -> Checked:
        """Read a JSON text (RFC 8259), or one of JSON5, or values of JSON that each have a line.

        Settings of editors and terminals have comments, and commas at the end of lists.

        Raises
        ------
        NotAsAgreed
            If it is none, or its values are nested beyond what can be followed.
        """
        text = decode(data)
        if _HUGE.search(text):
            raise NotAsAgreed(_NO_NUMBER)
        try:
            return cls(_loaded(text))
        except RecursionError:
            raise NotAsAgreed(marked("its values are nested too deeply")) from None
        except json.JSONDecodeError as error:
            where = marked(
                "line {lineno} breaks the rules of JSON in column {colno}",
                lineno=error.lineno,
                colno=error.colno,
            )
            raise NotAsAgreed(f"{where} ({error.msg})") from None
        except ValueError:
            raise NotAsAgreed(_NO_NUMBER) from None

    def __getitem__(self, key: str) -> Checked:
        """Give a value that has to be there."""
        found = self.get(key)
        if found is None:
            self._refuse(marked("has no “{key}”", key=key))
        return found

    def get(self, key: str) -> Checked | None:
        """Give a value that may be missing; null counts as missing."""
        if not isinstance(self.value, dict):
            self._refuse(marked("is no object"))
        value = self.value.get(key)
        return None if value is None else Checked(value, f"{self.place}.{key}".lstrip("."))

    @property
    def is_object(self) -> bool:
        """Whether it is an object."""
        return isinstance(self.value, dict)

    def names(self) -> list[str]:
        """List the names of an object's values."""
        if not isinstance(self.value, dict):
            self._refuse(marked("is no object"))
        return list(self.value)

    def items(self) -> Iterator[Checked]:
        """Go through an array."""
        if not isinstance(self.value, list):
            self._refuse(marked("is no array"))
        for place, value in enumerate(self.value):
            yield Checked(value, f"{self.place}[{place}]")

    def text(self) -> str:
        """Take a text."""
        if not isinstance(self.value, str):
            self._refuse(marked("is no text"))
        return self.value

    def one_of(self, *known: str) -> str:
        """Take one of a few words."""
        text = self.text()
        if text not in known:
            self._refuse(
                marked("is {words}, not one of {known}", words=quoted(text), known=", ".join(known))
            )
        return text

    def truth(self) -> bool:
        """Take true or false."""
        if not isinstance(self.value, bool):
            self._refuse(marked("is neither true nor false"))
        return self.value

    def whole(self, least: int, most: int = _MOST_WHOLE) -> int:
        """Take a whole number within limits; `most` is at most what all programs read exactly."""
        value = self.value
        if not isinstance(value, int) or isinstance(value, bool):
            self._refuse(marked("is no whole number"))
        if not least <= value <= most:
            is_open = most == _MOST_WHOLE and value < least
            self._refuse(
                marked("is below {least}", least=least)
                if is_open
                else marked("is not from {least} to {most}", least=least, most=most)
            )
        return value

    def text_of(self, key: str) -> str:
        """Take a text that may be missing; it is empty then."""
        found = self.get(key)
        return "" if found is None else found.text()

    def truth_of(self, key: str) -> bool:
        """Take true or false that may be missing; it is false then."""
        found = self.get(key)
        return found is not None and found.truth()

    def number(self, least: float | None = None, most: float | None = None) -> float:
        """Take a finite number within limits."""
        value = self.value
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            self._refuse(marked("is no number"))
        try:
            number = float(value)
        except OverflowError:
            self._refuse(marked("is no finite number"))
        if not isfinite(number):
            self._refuse(marked("is no finite number"))
        if (least is not None and number < least) or (most is not None and number > most):
            self._refuse(marked("is not from {least} to {most}", least=least, most=most))
        return number

    def _refuse(self, reason: str) -> NoReturn:
        raise NotAsAgreed(f"{self.place or 'the outermost value'} {reason}")


def _loaded(text: str) -> Any:  # noqa: ANN401 - whatever the file holds
    """Parse a text as JSON, else as JSON5, else as lines of JSON; raises as for JSON."""
    try:
        return json.loads(text, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        for rewritten in (to_json, lines_to_json):
            try:
                return json.loads(rewritten(text), parse_constant=_no_number)
            except ValueError:
                continue
        raise error from None


def _no_number(_constant: str) -> NoReturn:
    """Refuse NaN and infinities, which Python would read and JSON does not know."""
    raise ValueError
