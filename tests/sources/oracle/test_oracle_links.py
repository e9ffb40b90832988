"""Public buckets and pre-authenticated requests, and that their tokens stay secret."""

import logging
import traceback

import pytest
from oracle_server import Pass

from huescope.cancellation import Job
from huescope.errors import HuescopeError, ReadError, RemoteError
from huescope.sources.kinds import get, kind_of
from huescope.sources.oracle.account import Link
from huescope.sources.oracle.objects import OracleObject
from huescope.sources.oracle.places import Folder
from huescope.sources.place import Entry

TOKEN = "S3cret_T0ken-x"


@pytest.fixture
def kind():
    return get("oracle")


@pytest.fixture
def address(service):
    service.passes[TOKEN] = Pass("photos")
    service.put("photos", "shoots/é #1.png", b"content")
    return f"{service.url}/p/{TOKEN}/n/axnamespace/b/photos/o/"


def keys(place):
    return [entry.key for page in place.pages(Job()) for entry in page.entries]


def test_a_link_to_a_bucket_lists_and_reads_it(kind, address):
    place = kind.open_text(address, {})
    assert isinstance(place, Folder)
    assert keys(place) == ["shoots/", "a.jpg"]
    inner = place.place_of(Entry("shoots/", is_folder=True))
    assert keys(inner) == ["shoots/é #1.png"]
    source = inner.source_of(Entry("shoots/é #1.png"))
    assert source.read(Job()) == b"content"
    assert [place.name for place in inner.parents] == ["photos"]


def test_a_link_to_an_object_reads_it(kind, address):
    source = kind.open_text(address + "shoots/%C3%A9%20%231.png", {})
    assert source.name == "é #1.png"
    assert source.read(Job()) == b"content"


def test_a_link_that_does_not_allow_listing_says_so(service, kind, address):
    service.passes[TOKEN].may_list = False
    with pytest.raises(
        RemoteError, match="photos: the link has expired, was withdrawn, or does not allow this"
    ):
        keys(kind.open_text(address, {}))


def test_public_buckets_need_no_account(service, kind):
    service.public.add("photos")
    place = kind.open_text(f"{service.url}/n/axnamespace/b/photos/o/", {})
    assert keys(place) == ["a.jpg"]
    assert place.source_of(Entry("a.jpg")).read(Job()) == b"picture a " * 500
    again = kind.place_at(place.reference, {})
    assert again == place
    assert not any("authorization" in headers for _, _, headers in service.requests)


def test_a_public_object_comes_back_by_its_reference(service, kind):
    service.public.add("photos")
    service.put("photos", "a//é?#%41.png", b"odd")
    link = Link(service.url)
    source = OracleObject(link, "axnamespace", "photos", "a//é?#%41.png")
    again = kind.source_at(source.reference, {})
    assert again == source
    assert again.read(Job()) == b"odd"


def test_a_bucket_that_is_not_public_says_so(service, kind):
    with pytest.raises(RemoteError, match="photos: it is not public"):
        keys(kind.open_text(f"{service.url}/n/axnamespace/b/photos/o/", {}))


def test_a_token_is_nowhere(kind, address, caplog, service):
    caplog.set_level(logging.DEBUG)
    place = kind.open_text(address, {})
    source = place.source_of(Entry("a.jpg"))
    source.read(Job())
    service.fail("status", status=404, code="ObjectNotFound")
    with pytest.raises(RemoteError) as caught:
        kind.open_text(address + "shoots/%C3%A9%20%231.png", {}).read(Job())
    assert place.reference is None
    assert source.reference is None
    said = "".join(traceback.format_exception(caught.value)) + caplog.text
    said += repr(place) + repr(source) + source.location + place.name + source.name
    assert "/p/.../n/" in caplog.text
    assert TOKEN not in said


def test_a_token_is_not_in_the_cache(kind, address, tmp_path):
    place = kind.open_text(address, {})
    keys(place)
    place.source_of(Entry("a.jpg")).read(Job())
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    assert not any(TOKEN in str(path) or TOKEN.encode() in path.read_bytes() for path in files)


# Addresses


@pytest.mark.parametrize(
    "text",
    [
        "oci://photos@ns/a.jpg",
        "oci://photos/",
        "oci://",
        "https://objectstorage.eu-zurich-1.oraclecloud.com/n/ns/b/photos/o/a.jpg",
        "https://objectstorage.eu-zurich-1.oraclecloud.com/p/x/n/ns/b/photos/o/",
        "https://ns.objectstorage.eu-zurich-1.oci.customer-oci.com/n/ns/b/photos/o",
        "HTTP://127.0.0.1:80/n/ns/b/photos/o/a%20b.jpg?download=1",
    ],
)
def test_addresses_that_are_taken(kind, text):
    assert kind.takes(text)
    assert kind_of(text) is kind


@pytest.mark.parametrize(
    "text",
    [
        "https://example.com/a.jpg",
        "https://example.com/n/ns/b/photos/a.jpg",
        "http://example.com/p/token/n/ns/b/photos/o/a.jpg",
        "https://example.com/x/n/ns/b/photos/o/a.jpg",
        "C:\\photos\\oci.jpg",
        "/home/oci://x",
        "",
    ],
)
def test_addresses_that_are_not(kind, text):
    assert not kind.takes(text)


@pytest.mark.parametrize(
    "name", ["a.jpg", "a b/é/%41?#.png", "two\nlines.png", "a//b.png", "@x/@y"]
)
def test_an_object_comes_back_by_its_reference(kind, name):
    values = {"profile": "studio", "region": "eu-zurich-1", "passphrase": "open sesame"}
    source = kind.open_text(f"oci://photos@ns/{name}", values)
    assert (source.namespace, source.bucket, source.key) == ("ns", "photos", name)
    assert "sesame" not in source.reference.to_json()
    assert kind.source_at(source.reference, {}) == source


@pytest.mark.parametrize(
    "text", ["oci://", "oci://b@n/", "oci://b@n/x/y/", "oci://b", "oci://b/x/"]
)
def test_a_place_comes_back_by_its_reference(kind, text):
    place = kind.open_text(text, {"profile": "studio"})
    assert kind.place_at(place.reference, {}) == place


def test_without_an_account_a_region_leads_to_the_service(kind):
    place = kind.connect({"compartment": "ocid1.compartment.oc1..x", "auth": "none", "region": "r",
                          "bucket": "b", "namespace": "n"}, Job())  # fmt: skip
    assert place == Folder(Link("https://objectstorage.r.oraclecloud.com"), "n", "b")


@pytest.mark.parametrize(
    "text", ["oci://@ns/x", "oci://b@/x", f"oci:///{'x' * 9999}", "oci://?nonsense"]
)
def test_addresses_that_are_malformed(kind, text):
    with pytest.raises(
        ReadError, match="this is no address such as oci://BUCKET@NAMESPACE/NAME"
    ) as told:
        kind.open_text(text, {})
    assert len(str(told.value)) < 100


@pytest.mark.parametrize(
    "text", ["https://x[/n/a/b/c/o", "https://x℀.org/n/a/b/c/o", "https://[::1/n/a/b/c/o/p.png"]
)
def test_web_addresses_with_a_malformed_host(kind, text):
    with pytest.raises(ReadError, match="Oracle address"):
        kind.open_text(text, {})


@pytest.mark.parametrize(
    "text",
    ["https://x\0.org/n/a/b/c/o", "https://x.org/p/\0/n/a/b/c/o", "https://\udcff/n/a/b/c/o"],
)
def test_a_host_or_token_has_no_control_characters(kind, text):
    assert not kind.takes(text)


@pytest.mark.parametrize(
    "text", ["oci://?compartment=x\udcee&called=\udcef", "https://x.org/n/a\udcff/b/c\udcfe/o/"]
)
def test_a_name_that_is_no_unicode_comes_back_by_its_reference(kind, text):
    assert kind.open_text(text, {}).reference is not None


# What is typed


def test_connecting_gives_what_was_typed(kind, service, configure):
    typed = {"config_file": configure(), "endpoint": service.url}
    assert kind.connect(typed, Job()).name == "Oracle Cloud (profile DEFAULT)"
    assert keys(kind.connect({**typed, "bucket": "photos"}, Job())) == ["a.jpg"]
    compartment = kind.connect({**typed, "compartment": "ocid1.x"}, Job())
    assert compartment.name == "ocid1.x"
    assert kind.place_at(compartment.reference, {}) == compartment


def test_connecting_asks_for_a_passphrase_and_keeps_it(kind, service, configure):
    typed = {
        "config_file": configure(passphrase="pass"),
        "endpoint": service.url,
        "bucket": "photos",
    }
    with pytest.raises(HuescopeError, match="has a passphrase"):
        kind.connect(typed, Job())
    place = kind.connect({**typed, "passphrase": "pass"}, Job())
    assert keys(kind.place_at(place.reference, {})) == ["a.jpg"]


def test_what_was_typed_counts_more_than_the_environment(kind, service, configure, monkeypatch):
    monkeypatch.setenv("OCI_CLI_PASSPHRASE", "wrong")
    typed = {
        "config_file": configure(passphrase="pass"),
        "endpoint": service.url,
        "bucket": "photos",
    }
    with pytest.raises(HuescopeError, match="does not open"):
        kind.connect(typed, Job())
    place = kind.connect({**typed, "passphrase": "pass"}, Job())
    assert keys(kind.place_at(place.reference, {})) == ["a.jpg"]


def test_the_environment_stands_in(kind, service, configure, monkeypatch):
    monkeypatch.setenv("OCI_CLI_CONFIG_FILE", configure("studio", passphrase="pass"))
    monkeypatch.setenv("OCI_CLI_PROFILE", "studio")
    monkeypatch.setenv("OCI_CLI_ENDPOINT", service.url + "/")
    monkeypatch.setenv("OCI_CLI_PASSPHRASE", "pass")
    assert kind.open_text("oci://photos@axnamespace/a.jpg", {}).read(Job()) == b"picture a " * 500


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"auth": "magic"}, "magic: this is no way of signing in"),
        ({"auth": "none", "bucket": "b"}, "a region or an endpoint is needed"),
        ({"auth": "none", "region": "r"}, "a bucket and its namespace are needed"),
        ({"auth": "none", "region": "r", "bucket": "b"}, "a bucket and its namespace are needed"),
        ({"endpoint": "objectstorage.example.com"}, "an endpoint is an address such as https://"),
    ],
)
def test_what_cannot_be_connected(kind, values, sentence):
    with pytest.raises(ReadError, match=sentence):
        kind.connect(values, Job())


def test_fields_name_themselves(kind):
    names = [field.name for field in kind.FIELDS]
    assert len(names) == len(set(names))
    assert [field.name for field in kind.FIELDS if field.secret] == ["passphrase"]
    assert all(field.hint.endswith(".") for field in kind.FIELDS)
