"""Fixtures: a local Object Storage server, an account on it, and a cache of its own."""

import os
import socket
import time
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from oracle_server import TENANCY, OracleServer

from huescope.sources.oracle import passphrases, sdk
from huescope.sources.oracle.account import Account, Link
from huescope.sources.remote.cache import DiskCache
from huescope.sources.remote.context import Remote
from huescope.sources.remote.retry import RetryPolicy

USER = "ocid1.user.oc1..bbbb"
FINGERPRINT = ":".join(["0a"] * 16)
KEY_ID = f"{TENANCY}/{USER}/{FINGERPRINT}"
TOKEN = "eyJ.session.token"


def pem(key, passphrase=""):
    lock = (
        serialization.BestAvailableEncryption(passphrase.encode())
        if passphrase
        else serialization.NoEncryption()
    )
    return key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, lock)


@pytest.fixture(scope="session")
def private_key():
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@pytest.fixture(autouse=True)
def _no_account_of_this_computer(monkeypatch, tmp_path):
    for name in list(os.environ):
        if name.startswith("OCI_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home" / "cache"))


@pytest.fixture
def service(private_key):
    with OracleServer() as server:
        server.keys[KEY_ID] = private_key.public_key()
        server.put("photos", "a.jpg", b"picture a " * 500)
        yield server
    for each in list(sdk._services):
        sdk.forget(each)


@pytest.fixture
def configure(tmp_path, private_key):
    """Write a configuration file; give its path."""

    def write(profile="DEFAULT", key=None, passphrase="", **entries):
        folder = tmp_path / "account"
        folder.mkdir(exist_ok=True)
        (folder / "key.pem").write_bytes(pem(key or private_key, passphrase))
        found = {
            "tenancy": TENANCY,
            "user": USER,
            "fingerprint": FINGERPRINT,
            "region": "eu-zurich-1",
            "key_file": str(folder / "key.pem"),
            **entries,
        }
        lines = [f"[{profile}]", *(f"{key}={value}" for key, value in found.items() if value)]
        (folder / "config").write_text("\n".join(lines) + "\n", encoding="utf-8")
        return str(folder / "config")

    return write


@pytest.fixture
def account(service, configure):
    return Account(configure(), endpoint=service.url)


@pytest.fixture
def link(service):
    return Link(service.url)


@pytest.fixture
def pauses():
    """The pauses between tries, which nobody waits for."""
    return []


@pytest.fixture
def cache_folder(tmp_path):
    return tmp_path / "cache"


@pytest.fixture
def remote(cache_folder, pauses):
    def rest(job, seconds):
        job.check()
        pauses.append(seconds)

    return Remote(RetryPolicy(rest=rest), DiskCache(cache_folder))


@pytest.fixture
def impatient(service, remote):
    """As `remote`, with a clock that runs faster while the service is stuck."""

    def clock_s():
        return time.monotonic() + 200 * service.stuck_for_s()

    return replace(remote, retry_policy=replace(remote.retry_policy, clock_s=clock_s, total_s=1e6))


@pytest.fixture(autouse=True)
def _no_passphrase_is_known():
    passphrases._typed.clear()
    passphrases._refused.clear()


@pytest.fixture
def unused_tcp_port():
    """A port of this computer where nobody answers."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]
