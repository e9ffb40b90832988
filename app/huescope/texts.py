"""Texts that a window shows in the language of the person, in rooms that do not know Qt.

A text is written in English and marked. It is an ordinary `str`: the command line, files and logs
show it as it is. It also remembers its template and values, from which `huescope.ui.language`
makes the same text in another language. `lupdate` finds the calls of these functions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Text(str):
    """An English text that can be translated when it is shown.

    Attributes
    ----------
    template : str
        The text with ``{name}`` for each value; the key in a file of translations.
    comment : str
        What tells it from the same template with another meaning; of a plural, the template for
        numbers other than 1.
    values : mapping of str to object
        What is put into the template; texts among them are translated, too.
    number : int or None
        The number that a plural agrees with; None for other texts.
    """

    template: str
    comment: str
    values: Mapping[str, object]
    number: int | None

    def __str__(self) -> str:
        """Return itself, so that the message of an exception stays translatable."""
        return self

    def format(self, *_arguments: object, **values: object) -> str:
        """Put values into a template that was marked without them."""
        return _made(self.template.format(**values), self.template, self.comment, values)


def _made(
    shown: str,
    template: str,
    comment: str,
    values: Mapping[str, object],
    number: int | None = None,
) -> Text:
    text = Text(shown)
    text.template, text.comment, text.values, text.number = template, comment, values, number
    return text


def marked(template: str, comment: str = "", /, **values: object) -> str:
    """Mark a text for translation.

    Parameters
    ----------
    template : str
        English, a literal; with ``{name}`` for each value.
    comment : str
        A literal that tells it from the same words with another meaning; not with values.
    **values : object
        What is put in.

    Returns
    -------
    Text
        The English text.
    """
    shown = template.format(**values) if values else template
    return _made(shown, template, comment, values)


def marked_plural(one: str, many: str, number: int, /, **values: object) -> str:
    """Mark a text that agrees with a number.

    Parameters
    ----------
    one, many : str
        English literals for 1, and for any other number; with ``{n}`` for the number.
    number : int
        0 or more.
    **values : object
        What is put in besides.

    Returns
    -------
    Text
        The English text.
    """
    template = one if number == 1 else many
    return _made(template.format(n=number, **values), one, many, values, number)


def joined(parts: Iterable[str], separator: str = ", ") -> str:
    """Join texts so that each is translated by itself.

    Parameters
    ----------
    parts : iterable of str
        Marked texts and others.
    separator : str
        Between them; it is not translated.

    Returns
    -------
    Text
        Without a template; its `comment` is the separator.
    """
    values = {f"part{place}": part for place, part in enumerate(parts)}
    return _made(separator.join(map(str, values.values())), "", separator, values)


_DEEPEST = 4  # values within values


def to_plain(text: str) -> object:
    """Return what JSON can hold of a text; `from_plain` makes it again.

    Parameters
    ----------
    text : str
        Marked, or any other.
    """
    if not isinstance(text, Text) or not hasattr(text, "template"):
        return str(text)
    values = {
        name: to_plain(value) if isinstance(value, str) else value
        for name, value in text.values.items()
    }
    return [str.__str__(text), text.template, text.comment, values, text.number]


def from_plain(plain: object, depth: int = 0) -> str:
    """Make a text of what another process says.

    Its template is never formatted: it only finds a translation, which is our own.

    Parameters
    ----------
    plain : object
        From `to_plain`, or anything that JSON can hold.
    depth : int
        Of the value that it is.

    Raises
    ------
    ValueError
        If it is no text.
    """
    match plain:
        case str():
            return plain
        case [str(shown), str(template), str(comment), dict(values), int() | None as number] if (
            depth < _DEEPEST
        ):
            made = {
                str(name): value if isinstance(value, int | float) else from_plain(value, depth + 1)
                for name, value in values.items()
            }
            return _made(shown, template, comment, made, number)
    raise ValueError("not a text")
