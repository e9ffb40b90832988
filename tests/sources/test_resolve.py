import json
import os
import sys
import textwrap

import pytest

from huescope import plugins
from huescope.__main__ import main
from huescope.cli.arguments.window import parse
from huescope.errors import ReadError
from huescope.sources import kinds
from huescope.sources.local import LocalFile
from huescope.sources.oracle.objects import OracleObject
from huescope.sources.oracle.places import AccountRoot, Folder
from huescope.sources.resolve import is_address, source_from_text


@pytest.mark.parametrize(
    "path",
    [
        "a.jpg",
        "/photos/a b.jpg",
        "C:\\photos\\a.jpg",
        "./oci://x",
        "http.jpg",
        "a:b",
        "scan:1.jpg",
        "caf\udce9",
    ],
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


DEMO_KIND = """
    import io
    from dataclasses import dataclass

    from PIL import Image

    from huescope.errors import ReadError
    from huescope.sources.kinds import Field
    from huescope.sources.memory import MemoryPicture
    from huescope.sources.place import Entry, Page
    from huescope.sources.reference import Reference

    NAME, TITLE = "demo", "Demonstration"
    FIELDS = (Field("hue", "Hue", "The colour of every picture."),)

    @dataclass(frozen=True)
    class Shelf:
        name: str
        hue: str
        parents = ()
        watched = None
        reference = None

        def pages(self, job):
            yield Page((Entry(f"{self.name}.png", size_bytes=1),))

        def source_of(self, entry):
            return _picture(entry.key, self.hue)

        def place_of(self, entry):
            raise ReadError(entry.name, "there is nothing deeper")

    def _picture(name, hue):
        data = io.BytesIO()
        Image.new("RGB", (2, 2), hue or "red").save(data, "PNG")
        return MemoryPicture(name, data.getvalue())

    def takes(text):
        return text.startswith("demo:")

    def open_text(text, values):
        name, hue = text.removeprefix("demo:").removeprefix("//"), values.get("hue", "")
        return Shelf(name.rstrip("/"), hue) if name.endswith("/") else _picture(name, hue)

    def connect(values, job):
        return Shelf("root", values["hue"])

    def place_at(reference, secrets):
        return Shelf(reference.location, "")

    def source_at(reference, secrets):
        return _picture(reference.location, "")
"""


@pytest.fixture
def demo_kind(tmp_path, monkeypatch):
    """A kind of source that is one new file, with a scheme of its own."""
    (tmp_path / "demo.py").write_text(textwrap.dedent(DEMO_KIND))
    monkeypatch.setattr(kinds, "__path__", [*kinds.__path__, str(tmp_path)])
    plugins._loaded.cache_clear()
    yield
    plugins._loaded.cache_clear()
    sys.modules.pop("huescope.sources.kinds.demo", None)
    vars(kinds).pop("demo", None)


@pytest.mark.usefixtures("demo_kind")
@pytest.mark.parametrize("start", ["demo:", "demo://"])
def test_a_new_kind_of_source_needs_one_new_file(start, capsys):
    address = f"{start}thing"
    assert is_address(address)
    assert parse([address, "--hue", "blue"]).values == (("hue", "blue"),)
    assert source_from_text(address, {}).name == "thing"
    assert main(["analyze", "--json", address, "--hue", "#123456", "--colors", "2"]) == 0
    assert json.loads(capsys.readouterr().out)["main"]["hex"] == "#123456"
    assert main(["export", address, "-o", "-", "--format", "css"]) == 0
    assert "#ff0000" in capsys.readouterr().out
    assert main(["list", f"{start}shelf/"]) == 0
    assert capsys.readouterr().out == "shelf.png\t1\n"


def test_without_its_file_the_scheme_is_a_path_or_unknown():
    assert not is_address("demo:thing")
    assert isinstance(source_from_text("demo:thing", {}), LocalFile)
    with pytest.raises(ReadError, match="no address that Huescope knows"):
        source_from_text("demo://thing", {})
