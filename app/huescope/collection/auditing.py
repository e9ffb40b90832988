"""The brand audit of a place: each picture, and all of them, the worst first."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from huescope.collection.listing import about, item_pages
from huescope.collection.refusals import Refusals
from huescope.collection.tasks import AuditTask, Threads
from huescope.dataclass import dataclass
from huescope.errors import SubjectError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from huescope.cancellation import Job
    from huescope.collection.audit import Brand, PictureAudit
    from huescope.collection.listing import Item
    from huescope.collection.tasks import Runner
    from huescope.sources.place import Place
    from huescope.sources.source import Source


@dataclass(frozen=True, slots=True, eq=False)
class Audit:
    """The audit of a place.

    Attributes
    ----------
    place : str
        Its name for people.
    palette : str
        The name of the palette.
    brand : Brand
        Its colours.
    pictures : tuple of PictureAudit
        The one with the least share on brand first.
    failed : tuple of str
        A sentence for each picture that could not be read.
    fail_under : float or None
        The least share, 0 to 1, that every picture shall have.
    """

    place: str
    palette: str
    brand: Brand
    pictures: tuple[PictureAudit, ...]
    failed: tuple[str, ...] = ()
    fail_under: float | None = None

    @property
    def below(self) -> int:
        """How many pictures have less than `fail_under`."""
        limit = self.fail_under
        return 0 if limit is None else sum(is_below(each, limit) for each in self.pictures)

    @property
    def mean_share(self) -> float:
        """The mean of the shares; 0 if there is no picture."""
        shares = [each.share for each in self.pictures]
        return sum(shares) / len(shares) if shares else 0.0

    @property
    def missing(self) -> tuple[int, ...]:
        """The colours of the brand that no picture has."""
        in_all = [set(each.missing) for each in self.pictures]
        return tuple(sorted(set.intersection(*in_all))) if in_all else ()


def is_below(picture: PictureAudit, fail_under: float) -> bool:
    """Return whether a picture has less than the least share, but for rounding."""
    return picture.share < fail_under - 1e-9


def worst_first(pictures: Sequence[PictureAudit]) -> tuple[PictureAudit, ...]:
    """Sort pictures by their share on brand; those that have the same, by location."""
    return tuple(sorted(pictures, key=lambda each: (each.share, each.location)))


def audit_place(
    place: Place | Source,
    brand: Brand,
    job: Job,
    on_error: Callable[[SubjectError], None],
    *,
    with_maps: bool,
    runner: Runner | None = None,
) -> Generator[tuple[Item, PictureAudit, bytes]]:
    """Audit all pictures of a place.

    Parameters
    ----------
    place : Place or Source
        From `huescope.collection.listing.place_typed`.
    brand : Brand
        The colours.
    job : Job
        May be cancelled.
    on_error : callable
        Told of each picture or folder that fails. The others go on.
    with_maps : bool
        Whether to draw maps.
    runner : Runner, optional
        What runs the work; threads of this process if not given.

    Yields
    ------
    item : Item
        A picture, in the order of the listing.
    audit : PictureAudit
        Of it.
    map : bytes
        See `huescope.collection.audit.audit_item`.

    Raises
    ------
    ReadError
        If the place cannot be listed, or too many requests in a row failed, see
        `huescope.collection.refusals`.
    SecretNeeded, Cancelled
        As `huescope.sources.source.Source.read` does.
    """
    items = (item for page in item_pages(place, job, on_error) for item in page)
    task = AuditTask(brand, with_maps)
    pairs = (runner or Threads()).each(place, items, task, job)
    refusals = Refusals()
    with closing(pairs):
        for item, outcome in pairs:
            if isinstance(outcome, SubjectError):
                on_error(about(item, outcome))
            else:
                yield item, *outcome
            refusals.note(item, outcome)
