"""Exceptions for expected errors, with messages for the user.

Every expected error is a `HuescopeError`. Its message is one sentence that a designer understands,
names the picture or file it is about, and is shown unchanged in the window and on the command line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterable

_ALIKE = 0.6  # ratio of matching characters
_QUOTED_LIMIT = 60  # characters of the user's own text quoted in a message


class HuescopeError(Exception):
    """An expected error; `str(error)` is one sentence for the user."""


class Cancelled(HuescopeError):
    """The work was cancelled, by the user or by a newer request."""

    def __init__(self) -> None:
        super().__init__(marked("Cancelled."))


class SubjectError(HuescopeError):
    """An error about one file, picture or place.

    Parameters
    ----------
    subject : str
        Its name, as shown to the user; control characters are escaped.
    reason : str
        What is wrong, as the end of a sentence, without a full stop.
    """

    def __init__(self, subject: str, reason: str) -> None:
        self.subject = printable(subject)
        self.reason = reason
        super().__init__(marked("{subject}: {reason}.", subject=self.subject, reason=reason))


class ReadError(SubjectError):
    """The bytes cannot be read: missing, vanished, forbidden, not a file."""


class RemoteError(ReadError):
    """A request to a service on the network failed.

    Parameters
    ----------
    subject, reason
        As for `SubjectError`. Neither ever contains a key, a token, or a secret address.
    request_id : str
        The service's ID of the request, for its support; empty if there is none.
    """

    def __init__(self, subject: str, reason: str, request_id: str = "") -> None:
        super().__init__(subject, reason)
        self.request_id = request_id


class Gone(RemoteError):
    """An object that the service listed no longer exists."""


class SecretNeeded(ReadError):
    """The user has to enter a secret first, such as the passphrase of a key.

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
    """The bytes were read but are not a picture that Huescope can show."""


class UnsupportedPicture(PictureError):
    """The content is not one of the formats that Huescope opens."""


class DamagedPicture(PictureError):
    """The content claims to be of a known format but is empty, truncated or broken."""


class PictureTooLarge(PictureError):
    """The header states more pixels than Huescope will decode."""


class DecoderFailed(PictureError):
    """The decoder crashed or was stopped; whether the picture is sound is not known."""


class NothingVisible(PictureError):
    """Every pixel is fully transparent, so there is no colour to count."""


class NothingLeft(PictureError):
    """The options leave no pixel of the picture to analyse."""


class PaletteError(SubjectError):
    """The bytes were read but are not a palette that Huescope can open."""


class UnsupportedPalette(PaletteError):
    """The content is not of a palette format that Huescope reads."""


class DamagedPalette(PaletteError):
    """The content violates its format; the message says what is wrong and where."""


class PaletteTooLarge(PaletteError):
    """The content is larger than Huescope will read."""


class NewerPalette(PaletteError):
    """The content is of a newer version of its format than this version of Huescope knows."""


class ColorError(HuescopeError):
    """A text that should be a colour is not one.

    Parameters
    ----------
    text : str
        The text.
    """

    def __init__(self, text: str) -> None:
        shown = printable(text if len(text) <= _QUOTED_LIMIT else f"{text[:_QUOTED_LIMIT]}…")
        super().__init__(
            marked(
                "“{shown}” is no colour; try #1e90ff, dodgerblue or oklch(65% 0.19 252).",
                shown=shown,
            )
        )


class OptionError(HuescopeError):
    """An option has a value that does not exist or does not fit the picture."""


class TemplateFault(SubjectError):
    """A template of the user's has an error; the message says in which line."""


class WriteError(SubjectError):
    """A result could not be written, or writing it would destroy its source."""


def suggestion(word: str, known: Iterable[str]) -> str:
    """Ask whether another word was meant, to be appended to an error message.

    Parameters
    ----------
    word : str
        A word that is not known.
    known : iterable of str
        The known ones.

    Returns
    -------
    str
        Such as " Did you mean --colors?"; empty if none is spelled like it.
    """
    import difflib

    close = difflib.get_close_matches(word.casefold(), list(known), n=1, cutoff=_ALIKE)
    return f" Did you mean {close[0]}?" if close else ""


def printable(text: str) -> str:
    r"""Escape the unprintable characters of a name, for one line of a window or terminal.

    File names may contain newlines, terminal escapes, or invalid UTF-8 (which Python keeps as lone
    surrogates). Each such character becomes its escape, such as ``\n`` or ``\xff``.

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


def encodable(text: str) -> str:
    r"""Escape invalid UTF-8 of a name, which JSON cannot represent; a byte becomes ``\xff``.

    Parameters
    ----------
    text : str
        Any string, including one from `os.fsdecode`.

    Returns
    -------
    str
        The same text where it encodes as UTF-8.
    """
    if text.isprintable():
        return text
    return "".join(_visible(each) if "\ud800" <= each <= "\udfff" else each for each in text)


def _visible(character: str) -> str:
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:  # a byte that `surrogateescape` kept
        return f"\\x{code - 0xDC00:02x}"
    if character.isprintable():
        return character
    return character.encode("unicode_escape", "surrogatepass").decode("ascii")
