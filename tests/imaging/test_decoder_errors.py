from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from huescope.errors import PictureTooLarge
from huescope.imaging.decoder_errors import enough_memory, plain_errors

APP = Path(__file__).parents[2] / "app"
# An APNG control chunk of zero frames, about which Pillow warns.
WARNING_MAKER = """
import io, struct, zlib
from PIL import Image
from huescope.imaging.decode import decode
from huescope.cancellation import Job
file = io.BytesIO()
Image.new("RGB", (4, 4), "red").save(file, "PNG")
data = file.getvalue()
body = b"acTL" + struct.pack(">II", 0, 0)
control = struct.pack(">I", 8) + body + struct.pack(">I", zlib.crc32(body))
print(decode(data[:33] + control + data[33:], "x", Job()).rgb_u8[0, 0].tolist())
"""


@pytest.mark.parametrize("policy", ["default", "error"])
def test_warnings_of_pillow_reach_nobody(policy):
    done = subprocess.run(
        [sys.executable, "-W", policy, "-c", WARNING_MAKER],
        env={"PYTHONPATH": str(APP)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout.strip(), done.stderr) == ("[255, 0, 0]", "")


def test_a_lack_of_memory_is_a_sentence():
    with pytest.raises(PictureTooLarge, match="memory"), enough_memory("x"):
        raise MemoryError


def test_our_own_words_pass_unchanged():
    with pytest.raises(PictureTooLarge, match="huge"), plain_errors("PNG", b"", "x"):
        raise PictureTooLarge("x", "it is huge")
