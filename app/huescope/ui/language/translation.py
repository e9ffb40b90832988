"""Texts in the language of the window.

The source texts are English, so no translator is loaded for English, and `tr` returns what it is
given. All texts share one context of Qt, without a name.
"""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from huescope.resources import resource
from huescope.texts import Text
from huescope.ui.language import languages
from huescope.ui.language.figures import figures, grouped, use_separators

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtGui import QGuiApplication

    from huescope.ui.language.languages import Language

_KEEP_CAPITALS = {"de", "ja", "ar"}
_FIRST_STRONG_ISOLATE, _LEFT_TO_RIGHT_ISOLATE, _POP_ISOLATE = "\u2068", "\u2066", "\u2069"

_RIGHT_TO_LEFT_MARK = "\u200f"
_MARKS = (_FIRST_STRONG_ISOLATE, _LEFT_TO_RIGHT_ISOLATE, _POP_ISOLATE, _RIGHT_TO_LEFT_MARK)
_NO_MARKS = dict.fromkeys(map(ord, _MARKS))


class _Current:
    """What is installed."""

    def __init__(self) -> None:
        self.language = languages.ENGLISH
        self.translators: list[QTranslator] = []
        self.is_right_to_left = False


_current = _Current()


class _Values(Formatter):
    """Puts values into a template: texts are translated, numbers written as in the language."""

    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return figures(value, format_spec)
        text = format(translated(value) if isinstance(value, str) else value, format_spec)
        return text if isinstance(value, Text) else in_own_direction(text)


_values = _Values()


def tr(text: str, comment: str = "", /, **values: object) -> str:
    """Translate a text.

    Parameters
    ----------
    text : str
        English, a literal that `lupdate` finds; with ``{name}`` for each value.
    comment : str
        A literal that tells it from the same words with another meaning; not with values.
    **values : object
        What is put in: texts, and numbers with the format that the text names.

    Returns
    -------
    str
        In the language of the window.
    """
    if _current.translators:
        text = QCoreApplication.translate("", text, comment or None)
    return _put(text, values)


def tr_plural(one: str, many: str, number: int, /, **values: object) -> str:
    """Translate a text that agrees with a number.

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
    str
        In the language of the window, with grouped digits.
    """
    if _current.translators:
        template = QCoreApplication.translate("", one, many, number)
        if template == one and number != 1:  # not translated
            template = many
    else:
        template = one if number == 1 else many
    return _put(template, {"n": Text(grouped(number)), **values})


def _put(template: str, values: Mapping[str, object]) -> str:
    return _values.vformat(template, (), values) if values else template


def translated(text: str) -> str:
    """Translate a text that was marked by `huescope.texts`; any other stays as it is.

    Parameters
    ----------
    text : str
        What a table, a state or an error holds.

    Returns
    -------
    str
        In the language of the window.
    """
    if not _current.translators or not isinstance(text, Text) or not hasattr(text, "template"):
        return text
    if not text.template:  # joined
        return text.comment.join(translated(str(part)) for part in text.values.values())
    number = -1 if text.number is None else text.number
    template = _current.translators[-1].translate("", text.template, text.comment or None, number)
    if not template:
        return text
    values = {} if text.number is None else {"n": Text(grouped(number))}
    return _put(template, {**values, **text.values})


def within_sentence(text: str) -> str:
    """Translate a marked text for the middle of a sentence, where it begins with a small letter.

    Parameters
    ----------
    text : str
        Such as a label, which begins with a capital letter.

    Returns
    -------
    str
        As it is in German, which writes nouns with capitals, and where there are no capitals.
    """
    shown = translated(text)
    return shown if _current.language.code in _KEEP_CAPITALS else f"{shown[:1].lower()}{shown[1:]}"


def translated_all(labels: Mapping[str, str]) -> dict[str, str]:
    """Translate the marked values of a table, such as the labels of choices by their names."""
    return {name: translated(label) for name, label in labels.items()}


def as_code(text: str) -> str:
    """Keep a hex code, formula or path in its direction among words from right to left.

    Parameters
    ----------
    text : str
        What is shown; never what is copied.

    Returns
    -------
    str
        The same, in marks without a width where the language is written from right to left.
    """
    if not _current.is_right_to_left or not text:
        return text
    return f"{_LEFT_TO_RIGHT_ISOLATE}{text}{_POP_ISOLATE}"


def in_one_line(parts: Iterable[str], separator: str = "  ·  ") -> str:
    """Join texts, each in its own direction; empty ones are left out.

    Parameters
    ----------
    parts : iterable of str
        What is shown, never what is copied.
    separator : str
        Between them.
    """
    said = [part for part in parts if part]
    joined = separator.join(map(in_own_direction, said))
    # The mark tells a label that the line as a whole reads from right to left.
    return f"{_RIGHT_TO_LEFT_MARK}{joined}" if _current.is_right_to_left and said else joined


def in_own_direction(text: str) -> str:
    """Keep the direction of a name that may be in any language, whatever is around it.

    Parameters
    ----------
    text : str
        What is shown, never what is copied.
    """
    if not _current.is_right_to_left or not text:
        return text
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def without_marks(text: str) -> str:
    """Take the marks of direction from a text that becomes a name in a file."""
    return text.translate(_NO_MARKS)


def current_locale() -> QLocale:
    """Return how the language of the window writes dates."""
    return _current.language.locale()


def is_right_to_left() -> bool:
    """Tell whether the language of the window is written from right to left."""
    return _current.is_right_to_left


def install(app: QGuiApplication, code: str) -> None:
    """Choose the language of everything that is shown from now on.

    Parameters
    ----------
    app : QGuiApplication
        The application.
    code : str
        The code of a language, or `languages.SYSTEM`.
    """
    language = languages.chosen(code)
    if language is languages.ENGLISH:
        return
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translators = [QTranslator(app), QTranslator(app)]
    translators[0].load(f"qtbase_{language.code}", folder)
    translators[1].load(str(resource("translations", f"{language.code}.qm")))
    use(app, language, translators)


def use(app: QGuiApplication, language: Language, translators: Sequence[QTranslator]) -> None:
    """Install translators, the last of which is asked first, and what else a language brings.

    Parameters
    ----------
    app : QGuiApplication
        The application.
    language : Language
        How numbers are written, and in which direction.
    translators : sequence of QTranslator
        None for the source texts.
    """
    for translator in _current.translators:
        app.removeTranslator(translator)
    for translator in translators:
        app.installTranslator(translator)
    locale = language.locale()
    _current.language = language
    _current.translators = list(translators)
    _current.is_right_to_left = locale.textDirection() == Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(locale.textDirection())
    QLocale.setDefault(locale if translators else QLocale.system())
    use_separators(locale if translators else None)
