"""From the names that people give to names that a language allows."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.palette.naming import UniqueNames
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from huescope.palette.palette import Palette

Words = tuple[str, ...]

STYLES = MappingProxyType(
    {
        "kebab": "kebab-case",
        "camel": "camelCase",
        "snake": "snake_case",
        "pascal": marked("PascalCase"),
        "constant": "CONSTANT_CASE",
    }
)
"""The ways of joining words to a name, each shown in itself."""

_ACCENTS = (0x300, 0x36F)  # the combining marks of Latin, Greek and Cyrillic letters
_WORDS_LIMIT = 60  # characters of a name, without a prefix and the number of a duplicate
# What NFKD does not take apart.
_PLAIN = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)


@dataclass(frozen=True, slots=True)
class Rules:
    """What a language takes as a name.

    Attributes
    ----------
    plain : bool
        Whether letters are a to z only; accents are then taken off, and other letters left out.
    starts_with_letter : bool
        Whether a name may not start with a digit.
    reserved : frozenset of str
        Names that are taken, in any case of letters.
    filler : str
        The word that is put in front where a name would break these rules, and stands in where
        there is none at all.
    limit : int
        Characters of a name, without a prefix and the number of a duplicate.
    """

    plain: bool = False
    starts_with_letter: bool = False
    reserved: frozenset[str] = frozenset()
    filler: str = "color"
    limit: int = _WORDS_LIMIT


@lru_cache(maxsize=4096)  # while a pin moves, all swatches but one keep their names
def words_of(text: str, rules: Rules) -> Words:
    """Cut a text into words of letters and digits, lower case.

    Letters of every script stay, unless the rules want plain ones; accents go; circled digits and
    those of other scripts become plain ones; all else divides words.

    Parameters
    ----------
    text : str
        Any; it may hold lone surrogates.
    rules : Rules
        Of the language.

    Returns
    -------
    tuple of str
        Empty where nothing is left.
    """
    decomposed = unicodedata.normalize("NFKD", text)
    first, last = _ACCENTS
    lower = "".join(each for each in decomposed if not first <= ord(each) <= last).lower()
    if rules.plain:
        lower = lower.translate(_PLAIN)
    letters = (
        str(unicodedata.decimal(each))
        if each.isdecimal()
        else each
        if each.isalpha() and (each.isascii() or not rules.plain)
        else " "
        for each in unicodedata.normalize("NFC", lower)
    )
    return tuple("".join(letters).split())


class Namer:
    """Gives names in one style, each once.

    Two names that differ in the case of their letters only count as the same: some languages and
    file systems cannot tell them apart.

    Parameters
    ----------
    style : str
        A key of `STYLES`.
    rules : Rules
        Of the language.
    prefix : str
        What each name starts with; any text.
    """

    def __init__(self, style: str, rules: Rules, prefix: str = "") -> None:
        self._joined = _JOINERS[style]
        self.rules = rules
        self._prefix = words_of(prefix, rules)
        self._taken: set[str] = set()
        self._numbers: dict[str, int] = {}

    def name(self, *texts: str, instead: Words = ()) -> str:
        """Give the next name.

        Parameters
        ----------
        *texts : str
            What it is made of, such as the name of a group and of a swatch.
        instead : tuple of str
            The words that it takes where the last of the texts has none.

        Returns
        -------
        str
            Legal, and not given before.
        """
        parts = [words_of(text, self.rules) for text in texts]
        parts[-1] = parts[-1] or instead or (self.rules.filler,)
        words = self._legal(_cut(sum(parts, ()), self.rules.limit))
        name = self._joined(words)
        first, number = name.casefold(), self._numbers.get(name.casefold(), 2)
        while name.casefold() in self._taken:
            name, number = self._joined((*words, str(number))), number + 1
        self._numbers[first] = number
        self._taken.add(name.casefold())
        return name

    def _legal(self, words: Words) -> Words:
        words = (*self._prefix, *words)
        begins_badly = self.rules.starts_with_letter and not words[0][0].isalpha()
        if begins_badly or self._joined(words).casefold() in self.rules.reserved:
            return (self.rules.filler, *words)
        return words


class FreeNamer:
    """Gives names that may be nearly any text, each once.

    Parameters
    ----------
    clean : callable
        Makes a text one that the format allows.
    """

    def __init__(self, clean: Callable[[str], str]) -> None:
        self._clean = clean
        self._names = UniqueNames(counts_on=False)
        self.rules = Rules()

    def name(self, *texts: str, instead: Words = ()) -> str:
        """Give the next name; as `Namer.name`."""
        wanted = texts[-1].strip() or " ".join(instead) or self.rules.filler
        return self._names.give(self._clean(wanted))


def chosen_names(
    palette: Palette, options: Mapping[str, str], rules: Rules
) -> tuple[Namer, list[str]]:
    """Name the swatches of a palette as a person chose.

    Parameters
    ----------
    palette : Palette
        Any.
    options : mapping of str to str
        With values of "names", "prefix" and "groups"; see
        `huescope.palette.writing.choices`.
    rules : Rules
        What the language allows.

    Returns
    -------
    Namer
        For further names of the same file.
    list of str
        One for each swatch, each once.
    """
    namer = Namer(options["names"], rules, options["prefix"])
    return namer, flat_names(palette, namer, with_groups=options["groups"] == "names")


def flat_names(palette: Palette, namer: Namer, *, with_groups: bool = False) -> list[str]:
    """Name all swatches of a palette side by side.

    Parameters
    ----------
    palette : Palette
        Any; a swatch without a name is called by the palette's and its place, from 1.
    namer : Namer
        Gives the names.
    with_groups : bool
        Whether a name starts with that of the swatch's group.

    Returns
    -------
    list of str
        One for each swatch, all different.
    """
    general = words_of(palette.name, namer.rules) or (namer.rules.filler,)
    return [
        namer.name(
            *([swatch.group] if with_groups and swatch.group else []),
            swatch.name,
            instead=(*general, str(place)),
        )
        for place, swatch in enumerate(palette.swatches, start=1)
    ]


def nested_names(
    palette: Palette, make_namer: Callable[[], Namer | FreeNamer], *, with_groups: bool = True
) -> list[tuple[str, str]]:
    """Name groups, and within each its swatches.

    Parameters
    ----------
    palette : Palette
        As for `flat_names`.
    make_namer : callable
        Makes what gives the names of one level.
    with_groups : bool
        Whether groups count; if not, all swatches stand on the first level.

    Returns
    -------
    list of tuple of str
        For each swatch the name of its group, empty for none, and its own. On the first level, no
        group is called like another one or like a swatch without a group.
    """
    top = make_namer()
    general = words_of(palette.name, top.rules) or (top.rules.filler,)
    groups: dict[str, tuple[str, Namer | FreeNamer]] = {}
    names = []
    for place, swatch in enumerate(palette.swatches, start=1):
        group = swatch.group if with_groups else ""
        if group and group not in groups:
            groups[group] = top.name(group), make_namer()
        key, namer = groups[group] if group else ("", top)
        names.append((key, namer.name(swatch.name, instead=(*general, str(place)))))
    return names


def says_all(text: str, rules: Rules) -> bool:
    """Tell whether a name says all that a text does, but for its case and how words are joined."""
    squeezed = "".join(text.replace("-", " ").replace("_", " ").lower().split())
    return squeezed == "".join(words_of(text, rules)) and len(squeezed) <= rules.limit


def _cut(words: Words, limit: int) -> Words:
    """Leave out what is beyond the limit."""
    kept: list[str] = []
    for word in words:
        left = limit - sum(map(len, kept)) - len(kept)
        if left <= 0:
            break
        kept.append(word[:left])
    return tuple(kept)


def _humps(words: Words, first: str) -> str:
    """Join words by capital letters, and by an underscore numbers that would run together."""
    joined = first
    for word in words[1:]:
        joined += f"_{word}" if joined[-1].isdecimal() and word[0].isdecimal() else word.title()
    return joined


_JOINERS: dict[str, Callable[[Words], str]] = {
    "kebab": "-".join,
    "camel": lambda words: _humps(words, words[0]),
    "snake": "_".join,
    "pascal": lambda words: _humps(words, words[0].title()),
    "constant": lambda words: "_".join(words).upper(),
}
