"""The languages of the window."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from huescope.dataclass import dataclass

SYSTEM = "system"
"""Instead of a code: the first language of the system that there is."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language that the window can speak.

    Attributes
    ----------
    code : str
        Its ISO 639-1 code; the name of its files in ``resources/translations``.
    name : str
        What it calls itself.
    territory : str
        Where its numbers are written as here, unless the system names a place; empty for the usual.
    """

    code: str
    name: str
    territory: str = ""

    def locale(self) -> QLocale:
        """Return how it writes numbers and dates.

        That of the system if this is its language. Arabic has the digits of colour codes.
        """
        system = QLocale.system()
        if QLocale(self.code).language() == system.language() and not self.territory:
            return system
        return QLocale(f"{self.code}_{self.territory}" if self.territory else self.code)


ENGLISH = Language("en", "English")
LANGUAGES = (
    ENGLISH,
    Language("de", "Deutsch"),
    Language("fr", "Français"),
    Language("es", "Español"),
    Language("ja", "日本語"),
    Language("ar", "العربية", "AE"),
)
BY_CODE = {language.code: language for language in LANGUAGES}


def chosen(code: str) -> Language:
    """Find a language.

    Parameters
    ----------
    code : str
        A code, or `SYSTEM`.

    Returns
    -------
    Language
        English if there is no such language.
    """
    if code != SYSTEM:
        return BY_CODE.get(code, ENGLISH)
    for name in QLocale.system().uiLanguages():
        language = BY_CODE.get(name.replace("_", "-").split("-")[0])
        if language is not None:
            return language
    return ENGLISH
