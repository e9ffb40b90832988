"""Photoshop documents, written byte by byte (Adobe Photoshop File Formats Specification, 2019)."""

from __future__ import annotations

import struct

import numpy as np

RGB, CMYK, LAB, GREY = 3, 4, 9, 1
WITHOUT_COMPOSITE = struct.pack(">IB", 1, 0) + struct.pack(">I", 0) * 2 + struct.pack(">I", 1)


def resource(number, payload):
    padded = payload + b"\0" * (len(payload) % 2)
    return b"8BIM" + struct.pack(">HHI", number, 0, len(payload)) + padded


def layer(samples):
    """One pixel layer over the whole canvas: its record, and its channels, alpha as the last."""
    height, width, channels = samples.shape
    stored = samples.astype(samples.dtype.newbyteorder(">"))
    plane = 2 + height * width * samples.itemsize
    numbers = (-1, *range(channels - 1))
    record = struct.pack(">4i", 0, 0, height, width) + struct.pack(">H", channels)
    for channel in numbers:
        record += struct.pack(">hI", channel, plane)
    extra = struct.pack(">II", 0, 0) + b"\x01A\0\0"
    record += b"8BIMnorm" + bytes([255, 0, 0, 0]) + struct.pack(">I", len(extra)) + extra
    planes = b"".join(b"\0\0" + stored[..., number].tobytes() for number in numbers)
    return record, planes


def _empty_layer():
    extra = struct.pack(">II", 0, 0) + b"\x01A\0\0"
    head = bytes(16) + struct.pack(">H", 0) + b"8BIMnorm" + bytes([255, 0, 0, 0])
    return head + struct.pack(">I", len(extra)) + extra, b""


def document(samples, mode=RGB, *, layer_count=0, layers=(), resources=b"", big=False):
    """Write samples of shape (height, width, channels), uint8, uint16 or float32, as they are."""
    height, width, channels = samples.shape
    depth = samples.dtype.itemsize * 8
    head = b"8BPS" + struct.pack(">H6xHIIHH", 2 if big else 1, channels, height, width, depth, mode)
    length = ">Q" if big else ">I"
    layers = layers or [_empty_layer()] * abs(layer_count)
    records = b"".join(record for record, _ in layers)
    info = struct.pack(">h", layer_count or len(layers)) + records + b"".join(p for _, p in layers)
    info += b"\0" * (len(info) % 2)
    section = struct.pack(length, len(info)) + info + struct.pack(">I", 0)
    if not layer_count and not layers:
        section = b""
    pixels = np.moveaxis(samples, -1, 0).astype(samples.dtype.newbyteorder(">")).tobytes()
    return b"".join(
        (
            head,
            struct.pack(">I", 0),
            struct.pack(">I", len(resources)) + resources,
            struct.pack(length, len(section)) + section,
            b"\0\0" + pixels,
        )
    )
