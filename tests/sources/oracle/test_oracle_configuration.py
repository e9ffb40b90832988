"""OCI configuration files, keys and session tokens, valid and invalid."""

import gc
import logging

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from oracle_account import FINGERPRINT, TOKEN
from oracle_server import TENANCY

from huescope.cancellation import Job
from huescope.errors import HuescopeError, ReadError, RemoteError, SecretNeeded
from huescope.sources.oracle import passphrases
from huescope.sources.oracle.account import Account
from huescope.sources.oracle.objects import OracleObject

DATA = b"picture a " * 500


@pytest.fixture
def read(service, remote):
    def run(config_file, **more):
        account = Account(config_file, endpoint=service.url, **more)
        return OracleObject(account, "axnamespace", "photos", "a.jpg", remote=remote).read(Job())

    return run


def test_a_profile_is_used(read, configure):
    assert read(configure("studio"), profile="studio") == DATA


def test_a_key_with_a_passphrase_asks_for_it(read, configure):
    path = configure(passphrase="open sesame")
    with pytest.raises(SecretNeeded, match="has a passphrase") as caught:
        read(path)
    assert caught.value.field == "passphrase"
    passphrases.remember(path, "", "wrong")
    with pytest.raises(SecretNeeded, match="does not open the key") as caught:
        read(path)
    assert "wrong" not in str(caught.value)
    assert passphrases.recall(path, "") is None
    with pytest.raises(SecretNeeded, match="does not open the key"):
        read(path)  # of two that ask at once, both are told the same
    passphrases.remember(path, "", "open sesame")
    assert read(path) == DATA


def test_a_passphrase_in_the_file_is_used(read, configure):
    assert read(configure(passphrase="open sesame", pass_phrase="open sesame")) == DATA


@pytest.fixture
def session(service, configure, tmp_path, private_key):
    service.keys[f"ST${TOKEN}"] = private_key.public_key()
    service.keys.pop(next(iter(service.keys)))  # so that signing as the user would fail
    (tmp_path / "token").write_text(TOKEN + "\n")
    return configure(security_token_file=str(tmp_path / "token"))


@pytest.mark.parametrize("auth", ["", "security_token"])
def test_a_session_signs_with_its_token(read, session, auth):
    assert read(session, auth=auth) == DATA


def test_an_expired_session_says_how_to_begin_another(read, session, service, tmp_path):
    service.keys.clear()
    with pytest.raises(RemoteError, match="has expired; run oci session authenticate") as caught:
        read(session)
    assert TOKEN not in str(caught.value)


def test_a_new_session_is_taken_up(read, session, service, tmp_path):
    key = service.keys.pop(f"ST${TOKEN}")
    with pytest.raises(RemoteError, match="expired"):
        read(session)
    service.keys["ST$another"] = key
    (tmp_path / "token").write_text("another")
    assert read(session) == DATA


def test_a_session_without_a_token_file(read, configure):
    with pytest.raises(ReadError, match="has no session; run oci session authenticate"):
        read(configure(), auth="security_token")
    with pytest.raises(ReadError, match="session token of profile DEFAULT cannot be read"):
        read(configure(security_token_file="/nowhere"))


@pytest.mark.parametrize(
    ("entries", "sentence"),
    [
        ({"fingerprint": "12:34"}, "in profile DEFAULT, fingerprint is malformed"),
        ({"user": ""}, "in profile DEFAULT, user is missing"),
        ({"region": ""}, "in profile DEFAULT, region is missing"),
        ({"key_file": "/nowhere.pem"}, "names a key file that is not there"),
        ({"key_file": ""}, "key_file is missing"),
        ({"key_content": "x"}, "has an entry that does not belong there"),
        ({"log_requests": "perhaps"}, "has an entry that does not belong there"),
    ],
)
def test_entries_that_are_wrong(read, configure, entries, sentence):
    path = configure(**entries)
    with pytest.raises(ReadError) as caught:
        read(path)
    assert sentence in str(caught.value)
    assert str(caught.value).startswith(path)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda text: text.decode().encode("utf-16"), "it is not UTF-8 text"),
        (lambda text: text + b"user=again\n", "says user a second time"),
        (lambda text: text + b"[a]\n[a]\n", "begins a profile a second time"),
        (lambda text: b"user=x\n" + text, "is no configuration file"),
        (lambda text: text + b"[DEFAULT\n", "is no configuration file"),
        (lambda _: b"", "in profile DEFAULT"),
    ],
)
def test_files_that_are_broken(read, configure, tmp_path, change, sentence):
    path = tmp_path / "account" / "config"
    configure()
    path.write_bytes(change(path.read_bytes()))
    with pytest.raises(ReadError) as caught:
        read(str(path))
    assert sentence in str(caught.value)
    assert "Traceback" not in str(caught.value)


def test_a_missing_file(read, tmp_path):
    with pytest.raises(ReadError, match='no such configuration file; make one with "oci setup'):
        read(str(tmp_path / "none"))


def test_a_missing_profile(read, configure):
    with pytest.raises(ReadError, match="has no profile studio"):
        read(configure(), profile="studio")


def test_an_ec_key(read, configure):
    with pytest.raises(ReadError, match="is no RSA key"):
        read(configure(key=ec.generate_private_key(ec.SECP256R1())))


@pytest.mark.parametrize("what", ["public", "junk"])
def test_a_file_without_a_private_key(read, configure, tmp_path, private_key, what):
    from cryptography.hazmat.primitives import serialization

    path = configure()
    public = private_key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    (tmp_path / "account" / "key.pem").write_bytes(public if what == "public" else b"junk")
    with pytest.raises(ReadError, match="holds no private key"):
        read(path)


def test_the_instance_is_not_asked_unless_told(service, remote, monkeypatch):
    monkeypatch.setenv("OCI_METADATA_BASE_URL", service.url)
    with pytest.raises(ReadError, match="no such configuration file"):
        OracleObject(Account(endpoint=service.url), "n", "b", "k", remote=remote).read(Job())
    assert not service.requests


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")  # the library does not tidy up
def test_a_machine_that_is_no_instance(service, remote, monkeypatch):
    monkeypatch.setenv("OCI_METADATA_BASE_URL", service.url)
    account = Account(endpoint=service.url, auth="instance_principal")
    with pytest.raises(RemoteError, match="it is no instance of Oracle Cloud"):
        OracleObject(account, "n", "b", "k", remote=remote).read(Job())
    gc.collect()


@pytest.mark.parametrize("endpoint", ["ftp://x", "nonsense", "http://[::1]:80", "http://a b"])
def test_an_endpoint_that_is_none(configure, remote, endpoint):
    account = Account(configure(), endpoint=endpoint)
    with pytest.raises(HuescopeError, match="endpoint"):
        OracleObject(account, "n", "b", "k", remote=remote).read(Job())


def test_no_secret_is_in_what_is_shown(session, configure):
    account = Account(session)
    text = repr(account) + repr(OracleObject(account, "n", "b", "k"))
    text += OracleObject(account, "n", "b", "k").reference.to_json()
    for secret in (TOKEN, FINGERPRINT, TENANCY, "PRIVATE"):
        assert secret not in text


def test_no_secret_is_logged(read, session, caplog):
    caplog.set_level(logging.DEBUG)
    read(session)
    assert caplog.text
    for secret in (TOKEN, "ignature", "uthorization"):
        assert secret not in caplog.text


def test_a_passphrase_may_have_any_letters(read, configure):
    path = configure(passphrase="Öffne dich")
    passphrases.remember(path, "", "Öffne dich")
    assert read(path) == DATA


def test_a_passphrase_that_is_not_needed_does_no_harm(read, configure):
    assert read(configure(pass_phrase="inherited")) == DATA
