"""Fixtures for the contract test of all kinds of sources, test_source_contract.py."""

from dataclasses import dataclass, field

import pytest
from oracle_account import (  # noqa: F401 - fixtures, one of which acts by itself
    _no_account_of_this_computer,
    configure,
    private_key,
    service,
)
from oracle_server import NAMESPACE
from web_server import WebServer, reply

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40
"""What every service holds: nothing here decodes it."""


@dataclass(frozen=True)
class Served:
    """What the tests of the contract need to know of one kind of source.

    Attributes
    ----------
    address, name, data
        A picture that is there: its address, what it is called, and its bytes.
    missing : str
        The address of a picture that is not there.
    values : dict of str to str
        What a person types to get in.
    secrets : dict of str to str
        Those of the values that are secret.
    starts, malformed : tuple of str
        How addresses begin; addresses that are refused. "Sesame" in one is a secret.
    has_places : bool
        Whether there is a place that lists the picture and one folder.
    place : str
        The address of that place; empty where the values lead there.
    """

    address: str
    name: str
    data: bytes = field(repr=False)
    missing: str
    values: dict = field(default_factory=dict, repr=False)
    secrets: dict = field(default_factory=dict, repr=False)
    starts: tuple = ()
    malformed: tuple = ()
    has_places: bool = True
    place: str = ""


@pytest.fixture
def served_by_local(tmp_path):
    folder = tmp_path / "pictures"
    (folder / "folder").mkdir(parents=True)
    (folder / "a b.png").write_bytes(PICTURE)
    return Served(
        address=str(folder / "a b.png"),
        name="a b.png",
        data=PICTURE,
        missing=str(folder / "none.png"),
        starts=("/", "file:///", "file:", "~/"),
        malformed=("file://[x/a.png", "file://elsewhere/a.png"),
        place=str(folder),
    )


@pytest.fixture
def served_by_web():
    with WebServer() as server:
        server.put("/a%20b.png", reply(PICTURE))
        yield Served(
            address=f"{server.url}/a%20b.png",
            name="a b.png",
            data=PICTURE,
            missing=f"{server.url}/none.png",
            starts=("https://", "http://example.org/"),
            malformed=(
                "https://",
                "http://:Sesame@/a.png",
                "https://me:Sesame@host:port/a.png",
                "https://[Sesame/a.png",
                "https://example.org/a\nSesame.png",
            ),
            has_places=False,
        )


@pytest.fixture(scope="session")
def served_by_s3(s3_service):
    s3_service.bucket("contract", {"a b.png": PICTURE, "folder/c.png": PICTURE})
    values = s3_service.values("contract")
    return Served(
        address="s3://contract/a b.png",
        name="a b.png",
        data=PICTURE,
        missing="s3://contract/none.png",
        values=values,
        secrets={"secret_key": values["secret_key"]},
        starts=("s3://", "s3://contract/"),
        malformed=("s3://", "s3://me:Sesame@contract/a.png", "s3://b\nad/a.png"),
    )


@pytest.fixture
def served_by_oracle(service, configure):  # noqa: F811 - the fixtures
    service.put("contract", "a b.png", PICTURE)
    service.put("contract", "folder/c.png", PICTURE)
    secrets = {"passphrase": "Sesame street"}
    return Served(
        address=f"oci://contract@{NAMESPACE}/a b.png",
        name="a b.png",
        data=PICTURE,
        missing=f"oci://contract@{NAMESPACE}/none.png",
        values={
            "config_file": configure(passphrase=secrets["passphrase"]),
            "endpoint": service.url,
            "bucket": "contract",
            "namespace": NAMESPACE,
            **secrets,
        },
        secrets=secrets,
        starts=("oci://", "https://example.org/p/Sesame/n/n/b/b/o/"),
        malformed=("oci://@", "oci:///a.png"),
    )
