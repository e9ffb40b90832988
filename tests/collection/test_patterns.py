import pytest

from huescope.collection.patterns import address_in, split_pattern


@pytest.mark.parametrize(
    ("address", "place", "matching", "other"),
    [
        ("oci://b@n/*.jpg", "oci://b@n/", "a.jpg", "x/a.jpg"),
        ("oci://b@n/x/**/*.jpg", "oci://b@n/x/", "x/y/z/a.jpg", "y/a.jpg"),
        ("oci://b@n/x/**/*.jpg", "oci://b@n/x/", "x/a.jpg", "x/a.png"),
        ("s3://b/2026/DSC[0-4]?.tif", "s3://b/2026/", "2026/DSC1\n.tif", "2026/DSC51.tif"),
        ("s3://b/[!a-c^].tif", "s3://b/", "d.tif", "b.tif"),
        ("s3://b/a(1)/*+x", "s3://b/a(1)/", "a(1)/+x", "a(1)/x"),
        ("s3://b/*[x", "s3://b/", "a[x", "ax"),
    ],
)
def test_wildcards_mean_names(address, place, matching, other):
    found, names = split_pattern(address)
    assert found == place
    assert names.fullmatch(matching)
    assert not names.fullmatch(other)


@pytest.mark.parametrize(
    "address",
    [
        "oci://b@n/a.jpg",
        "oci://?compartment=x",
        "https://x/y.jpg?a=[1]",
        "/home/*.jpg",
        "s3://b*/a",
    ],
)
def test_other_addresses_are_no_patterns(address):
    assert split_pattern(address) is None


def test_the_address_of_an_object_is_that_of_its_bucket():
    assert address_in("oci://b@n/x/", "x/a b.jpg") == "oci://b@n/x/a b.jpg"
    assert address_in("s3://b", "a.jpg") == "s3://b/a.jpg"
    link = "https://h.example/p/TOKEN/n/ns/b/bucket/o/"
    assert address_in(link, "x/a b?.jpg") == f"{link}x/a%20b%3F.jpg"
    assert address_in(link.removesuffix("/"), "a") == f"{link}a"
