"""A bucket of real pictures on this computer, behind a service that checks signatures."""

import io

import numpy as np
import pytest
from oracle_account import *  # noqa: F403
from oracle_account import (  # noqa: F401 - fixtures that act by themselves
    _no_account_of_this_computer,
    _no_passphrase_is_known,
)
from PIL import Image

from huescope.sources.oracle.places import Folder


def png(level):
    data = io.BytesIO()
    Image.fromarray(np.full((16, 16, 3), level, np.uint8)).save(data, "PNG")
    return data.getvalue()


@pytest.fixture
def bucket(service, account, remote):
    """Fifty folders of three pictures each."""
    service.buckets.clear()
    for folder in range(50):
        for number in range(3):
            service.put("photos", f"{folder:02}/{number}.png", png(5 * folder + number))
    return Folder(account, "axnamespace", "photos", remote=remote)
