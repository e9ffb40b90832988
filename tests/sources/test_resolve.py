import os

import pytest

from huescope.errors import ReadError
from huescope.sources.local import LocalFile
from huescope.sources.oracle.objects import OracleObject
from huescope.sources.oracle.places import AccountRoot, Folder
from huescope.sources.resolve import source_from_text


@pytest.mark.parametrize(
    "path",
    ["a.jpg", "/photos/a b.jpg", "C:\\photos\\a.jpg", "./oci://x", "http.jpg", "a:b", "caf\udce9"],
)
def test_paths_are_files(path):
    found = source_from_text(path, {"profile": "studio"})
    assert isinstance(found, LocalFile)
    assert os.fspath(found.path) == os.fspath(LocalFile(type(found.path)(path)).path)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("oci://photos@ns/a.jpg", OracleObject),
        ("oci://photos@ns/", Folder),
        ("oci://", AccountRoot),
        ("https://objectstorage.r.oraclecloud.com/p/token/n/ns/b/photos/o/a.jpg", OracleObject),
        ("https://objectstorage.r.oraclecloud.com/n/ns/b/photos/o/x/", Folder),
    ],
)
def test_addresses_are_what_they_say(text, kind):
    assert isinstance(source_from_text(text, {}), kind)


def test_an_unknown_address_is_one_sentence_and_is_not_repeated():
    with pytest.raises(ReadError, match=r"gopher://\.\.\.: this is no address that Huescope knows"):
        source_from_text("gopher://user:password@host/", {})
