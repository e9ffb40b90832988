"""What a search of the colour index found, as a place that can be listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from huescope.collection.index_file import ColorIndex, Filter
from huescope.collection.queries import query_of_amounts, query_of_picture
from huescope.collection.signature import SAMPLE_PX
from huescope.collection.words import amounts_in
from huescope.dataclass import dataclass
from huescope.errors import ReadError
from huescope.imaging.thumbnail import decode_for_thumbnail
from huescope.sources.local import LocalFile
from huescope.sources.place import Entry, Page
from huescope.sources.resolve import picture_from
from huescope.texts import marked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from huescope.cancellation import Job
    from huescope.collection.search import Query
    from huescope.sources.place import Place
    from huescope.sources.source import Source

USUAL_COUNT = 200
ALL = Filter()


@dataclass(frozen=True, slots=True)
class FoundPictures:
    """A `Place`: the pictures of the colour index that are nearest to a query, in that order.

    Attributes
    ----------
    index : pathlib.Path
        The file of the index.
    text : str
        Colours and amounts, as `huescope.collection.words.amounts_in` reads them.
    like : Source or None
        A picture that the others shall look like, instead of `text`.
    wanted : Filter
        Which pictures to search.
    count : int
        How many to find at most.
    """

    index: Path
    text: str = ""
    like: Source | None = None
    wanted: Filter = ALL
    count: int = USUAL_COUNT

    is_ranked = is_gathered = True
    """See `huescope.sources.place.Ranked` and `Gathered`."""

    @property
    def name(self) -> str:
        """What was searched for."""
        return self.text if self.like is None else marked("Like {name}", name=self.like.name)

    @property
    def reference(self) -> None:
        """None: a search is not kept."""
        return

    @property
    def parents(self) -> tuple[Place, ...]:
        """None."""
        return ()

    @property
    def watched(self) -> None:
        """None: they need not lie in one folder."""
        return

    def pages(self, job: Job) -> Iterator[Page]:
        """Search; files that are gone meanwhile are left out.

        Raises
        ------
        ReadError
            If the index is empty, or the picture cannot be read.
        OptionError, ColorError
            If the text names no colour.
        Cancelled
            If the job was cancelled.
        """
        query = self._query(job)
        if not self.index.exists():
            raise ReadError(
                marked("The colour index"), marked("it is empty: no folder was looked at yet")
            )
        with ColorIndex(self.index) as file:
            chosen = file.choose(self.wanted)
            note = file.note
        if not chosen.locations:
            yield Page((), note)
            return
        places, _distances = chosen.signatures.nearest(query, self.count, job)
        locations = (chosen.locations[place] for place in places.tolist())
        entries = (entry for each in locations if (entry := _entry(each, job)) is not None)
        yield Page(tuple(entries), note)

    def source_of(self, entry: Entry) -> Source:
        """Return the picture of that location."""
        return picture_from(entry.key, {})

    def place_of(self, entry: Entry) -> Place:
        """There are no places in it."""
        raise NotImplementedError(entry.key)

    def _query(self, job: Job) -> Query:
        if self.like is None:
            return query_of_amounts(amounts_in(self.text))
        data = self.like.read(job)
        return query_of_picture(decode_for_thumbnail(data, self.like.name, SAMPLE_PX, job), job)


def _entry(location: str, job: Job) -> Entry | None:
    """List a picture by its location; None for a file that is gone."""
    job.check()
    source = picture_from(location, {})
    if not isinstance(source, LocalFile):
        return Entry(location, label=source.name)
    try:
        status = source.path.stat()
    except (OSError, ValueError):
        return None
    return Entry(
        location, size_bytes=status.st_size, modified_s=status.st_mtime, label=source.path.name
    )
