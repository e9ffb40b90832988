import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from huescope.color.srgb import (
    SRGB_U8_TO_LINEAR,
    format_hex,
    linear_to_srgb,
    parse_hex,
    srgb_to_linear,
)
from huescope.errors import HuescopeError


def test_transfer_function_agrees_with_published_values():
    # njsmith/colorspacious, gold_values.py
    encoded = [[0.1, 0.2, 0.3], [0.9, 0.8, 0.7], [0.04, 0.02, 0.01]]
    linear = [
        [0.010022825574869, 0.0331047665708851, 0.0732389558784054],
        [0.787412289395617, 0.603827338855338, 0.447988412441883],
        [0.00309597523219814, 0.00154798761609907, 0.000773993808049536],
    ]
    assert_allclose(srgb_to_linear(encoded), linear, rtol=1e-12)
    assert_allclose(linear_to_srgb(linear), encoded, rtol=1e-12)


def test_every_8_bit_value_survives_the_round_trip_through_linear_light():
    assert SRGB_U8_TO_LINEAR.shape == (256,)
    assert np.all(np.diff(SRGB_U8_TO_LINEAR) > 0)
    assert (SRGB_U8_TO_LINEAR[0], SRGB_U8_TO_LINEAR[255]) == (0.0, 1.0)
    assert_allclose(linear_to_srgb(SRGB_U8_TO_LINEAR) * 255, np.arange(256), atol=1e-10)


def test_the_table_cannot_be_changed():
    with pytest.raises(ValueError, match="read-only"):
        SRGB_U8_TO_LINEAR[0] = 1


def test_values_out_of_range_give_numbers():
    assert np.all(np.isfinite(srgb_to_linear([-0.1, 1.2])))
    assert np.all(np.isfinite(linear_to_srgb([-0.1, 1.2])))


@given(st.tuples(*[st.integers(0, 255)] * 3))
def test_hex_reads_back(rgb):
    assert parse_hex(format_hex(rgb)) == rgb


@pytest.mark.parametrize("text", ["#1e90ff", "1E90FF", "  #1E90ff\n"])
def test_hex_is_read_with_or_without_hash_in_either_case(text):
    assert parse_hex(text) == (30, 144, 255)


def test_short_hex_doubles_each_digit():
    assert parse_hex("#f0a") == (255, 0, 170)


@pytest.mark.parametrize("text", ["", "#", "#12", "#12345", "#1234567", "#gggggg", "red", "#١٢٣"])
def test_other_text_is_refused_with_one_error_message(text):
    with pytest.raises(HuescopeError, match="is not a colour"):
        parse_hex(text)
