from huescope.cancellation import Job
from huescope.collection.listing import item_pages, object_pages
from huescope.sources.memory import MemoryPicture
from huescope.sources.place import Entry, Page


class Bucket:
    """A bucket with names that its service cannot be asked for."""

    name, prefix, watched, reference, parents = "photos", "", None, None, ()

    def bulk(self):
        return self

    def pages(self, _job):
        folder = Entry("../", is_folder=True, unreadable="objects with such a name cannot be read")
        yield Page((folder, Entry("a.png", size_bytes=1)), "The name ../ cannot be read here.")

    def source_of(self, entry):
        return MemoryPicture(entry.key, b"")

    def place_of(self, entry):
        raise AssertionError(f"{entry.key} is not to be listed")


def test_what_can_never_be_listed_is_told_and_does_not_end_the_listing():
    for listed in (
        lambda told: item_pages(Bucket(), Job(), told),
        lambda told: object_pages(Bucket(), Job(), told, recursive=True),
    ):
        told = []
        assert [len(page) for page in listed(told.append)] == [1]
        assert list(map(str, told)) == [
            "photos: The name ../ cannot be read here.",
            "photos: objects with such a name cannot be read.",
        ]
