import itertools
import json
from pathlib import Path

import jsonschema
import numpy as np
import pytest
from PIL import Image, ImageCms

DOCS = Path(__file__).parents[2] / "docs" / "json.md"


@pytest.fixture
def schema(run):
    outcome = run("analyze", "--schema")
    assert (outcome.status, outcome.err) == (0, "")
    found = json.loads(outcome.out)
    jsonschema.Draft202012Validator.check_schema(found)
    return found


@pytest.fixture
def pictures(tmp_path, flag):
    """Pictures that have among them everything that is only written where there is something."""
    rgba_u8 = np.zeros((12, 12, 4), np.uint8)
    rgba_u8[..., :3] = 255
    rgba_u8[..., 3] = 255
    rgba_u8[4:8, 4:8] = [200, 30, 40, 128]
    rgba_u8[0, :3, 3] = 0
    Image.fromarray(rgba_u8).save(tmp_path / "translucent.png")
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    Image.new("RGB", (2, 2), "red").save(tmp_path / "plain.png", icc_profile=profile)
    return [tmp_path / "translucent.png", flag, tmp_path / "plain.png"]


def _combinations():
    """Every option with every other at least once, in few runs."""
    either = [
        [], ["--rounds", "--curve"], ["--order", "hue", "--formula", "cie76"],
        ["--represent", "pixel"], ["--space", "oklab"], ["--mood", "vivid", "--accent", "1"],
    ]  # fmt: skip
    pixels = [
        [], ["--ignore", "white"], ["--count-transparent"], ["--region", "0,0,3,2"],
        ["--region", "0,0,3,0,0,3", "--fixed", "red,#00f"],
    ]  # fmt: skip
    return [[*first, *second] for first, second in itertools.product(either, pixels)]


def test_real_output_of_every_option_is_valid_and_all_of_the_schema_occurs(run, schema, pictures):
    validator = jsonschema.Draft202012Validator(schema)
    seen = set()
    for options in _combinations():
        few = pictures if len(options) <= 1 else pictures[:1]  # an analysis takes its time
        outcome = run("analyze", "--json", "--colors", "3", *options, *few)
        assert outcome.out
        for line in outcome.out.splitlines():
            found = json.loads(line)
            errors = [error.message for error in validator.iter_errors(found)]
            assert errors == [], (options, found["source"])
            seen |= set(found)
    assert set(schema["properties"]) - seen <= {"rendering", "notes", "working_space"}


def test_what_is_not_in_the_schema_is_not_valid(run, schema, flag):
    found = json.loads(run("analyze", "--json", flag).out)
    validator = jsonschema.Draft202012Validator(schema)
    for wrong in ({"more": 1}, {"width": 0}, {"main": None}, {"histogram": {"red": [1]}}):
        assert not validator.is_valid({**found, **wrong})
    for name in schema["required"]:
        assert not validator.is_valid({key: found[key] for key in found if key != name})


def test_the_documentation_names_every_member(schema):
    text = DOCS.read_text("utf-8")
    members = _members(schema)
    assert len(members) > 60
    assert [name for name in sorted(members) if f"`{name}`" not in text] == []


def _members(node):
    if isinstance(node, list):
        return {name for each in node for name in _members(each)}
    if not isinstance(node, dict):
        return set()
    own = set(node.get("properties", {})) if node.get("type") == "object" else set()
    return own | {name for each in node.values() for name in _members(each)}
