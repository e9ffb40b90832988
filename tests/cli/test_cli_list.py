import getpass
import io
import json
import os
import sys

import numpy as np
import pytest
from oracle_account import *  # noqa: F403
from oracle_account import _no_account_of_this_computer, _no_passphrase_is_known  # noqa: F401
from oracle_server import Pass
from PIL import Image

from huescope.cli.arguments.analyze import AnalyzeArguments
from huescope.cli.arguments.command import parse
from huescope.cli.arguments.list import ListArguments
from huescope.cli.arguments.reduce import ReduceArguments
from huescope.cli.source_access import with_secrets
from huescope.errors import ReadError, SecretNeeded

TOKEN = "S3cret_T0ken-x"


@pytest.fixture
def bucket(service, flag):
    service.buckets.clear()
    service.put("photos", "flag.png", flag.read_bytes(), etag="e1")
    service.put("photos", "notes.txt", b"12", etag="e2", tier="InfrequentAccess")
    service.put("photos", "old\nshoot/a.tif", b"123", etag="e3", tier="Archive", state="Archived")
    return "oci://photos@axnamespace/"


@pytest.fixture
def options(service, configure):
    return ["--config-file", configure(), "--endpoint", service.url]


def test_text_output_has_one_line_per_entry(run, bucket, options):
    outcome = run("list", bucket, *options)
    assert (outcome.status, outcome.err) == (0, "")
    first, flag, notes = outcome.out.splitlines()
    assert first == "old\\nshoot/\tprefix"
    assert flag.split("\t")[0] == "flag.png"
    assert notes == "notes.txt\t2\te2\t2026-05-03T14:05:00Z\tInfrequent access"


def test_what_lies_deeper_can_be_listed(run, bucket, options):
    *_, last = run("list", bucket, "--recursive", *options).out.splitlines()
    assert last == (
        "old\\nshoot/a.tif\t3\te3\t2026-05-03T14:05:00Z\tArchive (archived: restore it first)"
    )


def test_json_is_for_scripts(run, bucket, options):
    lines = run("list", bucket, "--json", *options).out.splitlines()
    assert [json.loads(line) for line in lines][::2] == [
        {"prefix": "old\nshoot/"},
        {
            "name": "notes.txt",
            "size": 2,
            "etag": "e2",
            "modified": "2026-05-03T14:05:00Z",
            "tier": "Infrequent access",
        },
    ]


def test_an_account_is_listed(run, bucket, options):
    found = run("list", "oci://", *options).out
    assert found == "ocid1.tenancy.oc1..aaaa\tprefix\tTenancy (root)\n"


def test_a_link_is_listed_and_read_without_an_account(run, service, bucket, flag):
    service.passes[TOKEN] = Pass("photos")
    address = f"{service.url}/p/{TOKEN}/n/axnamespace/b/photos/o/"
    assert "flag.png" in run("list", address).out
    outcome = run("analyze", "--json", address + "flag.png", address + "none.png")
    assert json.loads(outcome.out)["palette"][0]["hex"] == "#c8102e"
    assert "none.png: it was deleted, or renamed." in outcome.err
    assert TOKEN not in outcome.out + outcome.err


def test_offline_says_as_of_when(run, service, bucket, options):
    before = run("list", bucket, *options)
    service.stop()
    outcome = run("list", bucket, *options)
    assert outcome.out == before.out
    assert outcome.err.startswith("Offline, as of ")
    assert outcome.err.count("\n") == 1


def test_a_local_folder_is_listed(run, tmp_path, flag):
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "x.png").write_bytes(b"123")
    (tmp_path / "deep" / "round").symlink_to(tmp_path)
    names = [line.split("\t")[0] for line in run("list", tmp_path).out.splitlines()]
    assert names == ["deep/", "flag.png"]
    lines = run("list", tmp_path, "--recursive").out.splitlines()
    assert [line.split("\t")[:2] for line in lines if "x.png" in line] == [
        [os.path.join("deep", "x.png"), "3"]  # noqa: PTH118 - as it is printed
    ]
    assert len(lines) == 4


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("oci://photos@axnamespace/flag.png", "flag.png: this is one object"),
        ("oci://none@axnamespace/", "none: it does not exist, or profile DEFAULT cannot see it"),
        ("oci://@x/", "this is no address such as oci://BUCKET@NAMESPACE/NAME"),
        ("gopher://photos/flag.png", "gopher://...: this is no address that Huescope knows."),
        ("/nowhere", "there is no such file or folder"),
    ],
)
def test_what_cannot_be_listed_is_one_sentence(run, bucket, options, address, sentence):
    outcome = run("list", address, *options)
    assert (outcome.status, outcome.out) == (1, "")
    assert sentence in outcome.err
    assert ("Request ID: request-" in outcome.err) == ("exist" in sentence)
    assert outcome.err.count("\n") == 1


# Pictures


def test_pictures_are_analysed_where_they_lie(run, service, bucket, options, flag):
    address = bucket + "flag.png"
    there = run("analyze", "--json", address, *options)
    here = run("analyze", "--json", flag)
    assert there.status == 0
    there, here = json.loads(there.out), json.loads(here.out)
    assert there["source"] == address
    assert there["palette"] == here["palette"]
    run("analyze", address, *options)
    assert service.count("/o/") == 2  # the second only asked whether it is still the same
    assert service.requests[-1][2]["if-none-match"] == "e1"


def test_pictures_are_reduced_where_they_lie(run, bucket, options, tmp_path):
    out = tmp_path / "small.png"
    assert run("reduce", bucket + "flag.png", "--colors", "2", "-o", out, *options).status == 0
    assert len(np.unique(np.asarray(Image.open(out).convert("RGB")).reshape(-1, 3), axis=0)) == 2


def test_a_place_is_refused_as_a_picture(run, bucket, options):
    outcome = run("find", "--like", bucket, *options)
    assert outcome.err == ('photos: this is no picture; see what it holds with "huescope list".\n')


# Secrets


@pytest.fixture
def locked(service, configure):
    return ["--config-file", configure(passphrase="open sesame"), "--endpoint", service.url]


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_a_passphrase_is_asked_for_in_a_terminal(run, bucket, locked, monkeypatch):
    answers = ["wrong", "open sesame"]
    asked = []
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(
        getpass, "getpass", lambda question: (asked.append(question), answers.pop(0))[1]
    )
    outcome = run("analyze", "--json", bucket + "flag.png", *locked)
    assert outcome.status == 0
    assert asked[0].endswith("the key of profile DEFAULT has a passphrase. Passphrase: ")
    assert "does not open the key" in asked[1]
    assert "sesame" not in outcome.out + outcome.err + "".join(asked)
    assert run("list", bucket, *locked).status == 0  # kept for as long as the program runs


def test_a_secret_is_asked_for_three_times(monkeypatch):
    asked, tried = [], []
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(getpass, "getpass", lambda question: asked.append(question) or "no")

    def attempt(values):
        tried.append(dict(values))
        raise SecretNeeded("a key", "it is locked", "pass_phrase")

    with pytest.raises(SecretNeeded):
        with_secrets(attempt, (("auth", "key"),))
    assert len(asked) == 3
    assert asked[0].endswith(" Pass phrase: ")
    assert tried == [{"auth": "key"}, *[{"auth": "key", "pass_phrase": "no"}] * 3]
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(ReadError, match="no terminal to type it"):
        with_secrets(attempt, ())


@pytest.mark.parametrize("command", [["list"], ["analyze"]])
def test_without_a_terminal_a_passphrase_is_one_sentence(run, bucket, locked, command, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    address = bucket if command == ["list"] else bucket + "flag.png"
    outcome = run(*command, address, *locked)
    assert outcome.status == 1
    assert "has a passphrase, and there is no terminal to type it" in outcome.err
    assert outcome.err.count("\n") == 1


# Arguments


def test_connection_options_are_parsed():
    values = (("auth", "none"), ("region", "eu-zurich-1"))
    typed = ["--auth", "none", "--cloud-region", "eu-zurich-1"]
    assert parse(["list", "oci://b@n/", "--json", "--recursive", *typed]) == (
        ListArguments("oci://b@n/", json=True, recursive=True, values=values)
    )
    assert parse(["list", "x", "--region", "eu-zurich-1"]).values == values[1:]
    assert parse(["analyze", "x", *typed]) == AnalyzeArguments(("x",), values=values)
    assert isinstance(
        parse(["reduce", "x", "--colors", "2", "-o", "y.png", *typed]), ReduceArguments
    )
    assert parse(["analyze", "x", "--region", "1,2,3,4", *typed]).options.region is not None


def test_secrets_are_no_options(run):
    assert "--passphrase" not in run("list", "--help").out
    assert run("list", "x", "--passphrase", "y").status == 2
