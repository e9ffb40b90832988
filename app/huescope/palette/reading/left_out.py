"""Entries of a file that could not be read, told in one remark beside those that could."""

from __future__ import annotations

from huescope.errors import printable
from huescope.palette.reading.text import quoted
from huescope.texts import marked, marked_plural

_MOST_NAMES = 6
_MOST_REASON, _MOST_LISTED = 80, 200  # characters of one reason, and of all that is listed


class LeftOut:
    """Collects what a reader had to leave out, and why."""

    def __init__(self) -> None:
        self._names_by_reason: dict[str, list[str]] = {}
        self._count = 0

    def add(self, name: str, reason: str) -> None:
        """Note an entry.

        Parameters
        ----------
        name : str
            What the entry is called, or where it stands.
        reason : str
            What is wrong with it, such as "no colour" or "computed by darken()".
        """
        self._count += 1
        self._names_by_reason.setdefault(printable(reason[:_MOST_REASON]), []).append(name)

    def __bool__(self) -> bool:
        return self._count > 0

    @property
    def remarks(self) -> tuple[str, ...]:
        """One sentence that says how many there are and which; none where there are none."""
        if not self:
            return ()
        more = marked_plural("{n} colour is", "{n} colours are", self._count)
        return (marked("{more} left out: {listed}.", more=more, listed=self._listed()),)

    @property
    def reason(self) -> str:
        """The same as the end of a sentence, for a file in which nothing else was found."""
        if not self:
            return ""
        return marked("there is no colour in it that can be read: {listed}", listed=self._listed())

    def _listed(self) -> str:
        parts: list[str] = []
        shown = 0
        for reason, names in self._names_by_reason.items():
            some = names[: max(0, _MOST_NAMES - shown)]
            if not some or sum(map(len, parts)) > _MOST_LISTED:
                break
            shown += len(some)
            parts.append(f"{', '.join(map(quoted, some))} ({reason})")
        rest = self._count - shown
        if rest:
            parts.append(f"and {rest:,} more")
        return "; ".join(parts)
