"""From what a file lists to swatches: one bad entry never refuses the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.dataclass import dataclass
from huescope.palette.reading.swatches import make_swatch
from huescope.palette.swatch import PROCESS
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from huescope.palette.reading.left_out import LeftOut
    from huescope.palette.swatch import Swatch


@dataclass(frozen=True, slots=True)
class Entry:
    """A colour as a file lists it, not yet checked.

    Attributes
    ----------
    space : str
        A name of `huescope.color.coordinates.SPACES`.
    values : tuple of float
        Of its channels, in the ranges of `Coordinates`.
    name, group, kind : str
        As the attributes of `Swatch`.
    alpha : float
        0 to 1.
    """

    space: str
    values: tuple[float, ...]
    name: str = ""
    group: str = ""
    kind: str = PROCESS
    alpha: float = 1.0


def swatches_of_entries(entries: Iterable[Entry], left_out: LeftOut) -> Iterator[Swatch]:
    """Make swatches; an entry whose numbers are no colour goes to `left_out`."""
    for place, entry in enumerate(entries, start=1):
        try:
            yield make_swatch(
                entry.space,
                entry.values,
                entry.name,
                alpha=entry.alpha,
                group=entry.group,
                kind=entry.kind,
            )
        except ValueError as error:
            left_out.add(entry.name or marked("colour {place}", place=place), str(error))


def numbers_of(text: str) -> tuple[float, ...]:
    """Read numbers between which stand spaces or commas.

    Raises
    ------
    ValueError
        If a part is no number.
    """
    return tuple(float(part) for part in text.replace(",", " ").split())
