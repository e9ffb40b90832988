"""What every test of decoding needs."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pytest

from huescope.cancellation import Job
from huescope.imaging.decode import decode

if TYPE_CHECKING:
    from collections.abc import Callable

    from PIL import Image

    from huescope.imaging.picture import Picture


@pytest.fixture
def job() -> Job:
    return Job()


@pytest.fixture
def encode() -> Callable[..., bytes]:
    """Write a Pillow image as the bytes of a file."""

    def encoded(image: Image.Image, file_format: str, **options: Any) -> bytes:
        file = io.BytesIO()
        image.save(file, file_format, **options)
        return file.getvalue()

    return encoded


@pytest.fixture
def through(encode: Callable[..., bytes]) -> Callable[..., Picture]:
    """Write a Pillow image as a file, and decode that with Huescope."""

    def decoded(image: Image.Image, file_format: str, **options: Any) -> Picture:
        return decode(encode(image, file_format, **options), "test", Job())

    return decoded
