"""What can go wrong, in words for a person.

Every expected failure is a `HuescopeError`. Its text is one sentence that a designer
understands, names the picture or file it is about, and can be shown as it is in the window and
on the command line.
"""

from __future__ import annotations

_QUOTED_LIMIT = 60  # characters of a person's own text within a sentence


class HuescopeError(Exception):
    """An expected failure; `str(error)` is one sentence for a person."""


class Cancelled(HuescopeError):
    """The person, or a newer request, no longer wants this result."""

    def __init__(self) -> None:
        super().__init__("Cancelled.")


class SubjectError(HuescopeError):
    """A failure about one named thing.

    Parameters
    ----------
    subject : str
        The file or picture, as shown to a person; control characters are made visible.
    reason : str
        What is wrong, as the end of a sentence, without a full stop.
    """

    def __init__(self, subject: str, reason: str) -> None:
        self.subject = printable(subject)
        self.reason = reason
        super().__init__(f"{self.subject}: {reason}.")


class ReadError(SubjectError):
    """The bytes could not be had: missing, vanished, forbidden, not a file."""


class RemoteError(ReadError):
    """A service on the network did not give what was asked for.

    Parameters
    ----------
    subject, reason
        As for `SubjectError`. Neither ever holds a key, a token, or an address that is a secret.
    request_id : str
        What the service calls the request, for its support; empty where it told none.
    """

    def __init__(self, subject: str, reason: str, request_id: str = "") -> None:
        super().__init__(subject, reason)
        self.request_id = request_id


class Gone(RemoteError):
    """What a service listed is no longer there."""


class SecretNeeded(ReadError):
    """A person has to type a secret first, such as the passphrase of a key.

    Parameters
    ----------
    subject, reason
        As for `SubjectError`.
    field : str
        Name of the secret `huescope.sources.kinds.Field` to ask for.
    """

    def __init__(self, subject: str, reason: str, field: str) -> None:
        super().__init__(subject, reason)
        self.field = field


class PictureError(SubjectError):
    """The bytes are there but are no picture that Huescope can show."""


class UnsupportedPicture(PictureError):
    """The content is not one of the formats that Huescope opens."""


class DamagedPicture(PictureError):
    """The content claims a known format but is empty, truncated or broken."""


class PictureTooLarge(PictureError):
    """The header promises more pixels than Huescope will decode."""


class NothingVisible(PictureError):
    """Every pixel is fully transparent, so there is no colour to count."""


class NothingLeft(PictureError):
    """The options leave no pixel of the picture to look at."""


class PaletteError(SubjectError):
    """The bytes are there but are no palette that Huescope can open."""


class UnsupportedPalette(PaletteError):
    """The content is of no palette format that Huescope reads."""


class DamagedPalette(PaletteError):
    """The content claims a known format but breaks its rules; the sentence says what and where."""


class PaletteTooLarge(PaletteError):
    """The content holds more than Huescope will read."""


class NewerPalette(PaletteError):
    """The content is of a version of its format that this version of Huescope does not know."""


class ColorError(HuescopeError):
    """A text that should be a colour is none.

    Parameters
    ----------
    text : str
        What was given.
    """

    def __init__(self, text: str) -> None:
        shown = printable(text if len(text) <= _QUOTED_LIMIT else f"{text[:_QUOTED_LIMIT]}…")
        super().__init__(f"“{shown}” is no colour; try #1e90ff, dodgerblue or oklch(65% 0.19 252).")


class OptionError(HuescopeError):
    """A person asked for something that does not exist or does not fit the picture."""


class TemplateFault(SubjectError):
    """A template that a person wrote cannot be followed; the sentence says in which line."""


class WriteError(SubjectError):
    """A result could not be written, or writing it would destroy its source."""


def printable(text: str) -> str:
    r"""Make a name safe for one line of a window or terminal.

    File names may hold newlines, terminal escapes, or bytes that are no UTF-8 (Python keeps
    those as lone surrogates). Each such character becomes its escape, such as ``\n`` or
    ``\xff``.

    Parameters
    ----------
    text : str
        Any string, including one from `os.fsdecode`.

    Returns
    -------
    str
        Printable text that encodes as UTF-8.
    """
    # Most names are plain, and there may be 200 000 of them.
    return text if text.isprintable() else "".join(map(_visible, text))


def _visible(character: str) -> str:
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:  # a byte that `surrogateescape` kept
        return f"\\x{code - 0xDC00:02x}"
    if character.isprintable():
        return character
    return character.encode("unicode_escape", "surrogatepass").decode("ascii")
