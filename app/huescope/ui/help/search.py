"""Finding commands by the words that a person types."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_TITLE, _GROUP, _DESCRIPTION = 0, 2, 4
_START, _INSIDE = 0, 1


def rank(query: str, title: str, group: str = "", description: str = "") -> tuple[int, ...] | None:
    """Rate how well a command fits a query: every word of the query must be in it somewhere.

    Parameters
    ----------
    query : str
        What was typed; upper and lower case are the same.
    title, group, description : str
        Of the command. A word in the title counts more than one in the group, that one more than
        one in the description; the beginning of a word counts more than its middle.

    Returns
    -------
    tuple of int or None
        Sort key, the best first; None if a word is nowhere. Empty for an empty query.
    """
    places = [
        (text.casefold(), weight)
        for text, weight in ((title, _TITLE), (group, _GROUP), (description, _DESCRIPTION))
    ]
    ranks = []
    for word in query.casefold().split():
        found = [weight + _place(word, text) for text, weight in places if word in text]
        if not found:
            return None
        ranks.append(min(found))
    if not ranks:
        return ()
    begins = title.casefold().startswith(query.casefold().strip())
    return (max(ranks), 0 if begins else 1, sum(ranks))


def _place(word: str, text: str) -> int:
    starts = text.startswith(word) or f" {word}" in text
    return _START if starts else _INSIDE


def best(query: str, texts: Sequence[tuple[str, str, str]]) -> list[int]:
    """Return the places of the commands that fit a query, the best first.

    Parameters
    ----------
    query : str
        What was typed; all fit an empty one.
    texts : sequence of tuple of str
        Title, group and description of each command.

    Returns
    -------
    list of int
        Equally good ones are in the given order.
    """
    ranked = [(rank(query, *each), place) for place, each in enumerate(texts)]
    return [place for found, place in sorted((r, p) for r, p in ranked if r is not None)]
