"""How long a large bucket takes to list, how much memory its entries take, and how soon it stops.

    python tests/benchmarks/bench_listing.py [ENTRIES]

A service in a process of its own lists so many pictures (200 000 if not given), signed and not.
Time is measured without, memory with tracemalloc; the cache is one that is thrown away. Then a
service that does not answer, or answers by the drop, is given up.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
import tempfile
import threading
import time
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS.parent / "app"), str(TESTS / "servers")]

from oracle_server import OracleServer  # noqa: E402 - found by the line above

from huescope.cancellation import Job  # noqa: E402
from huescope.errors import Cancelled  # noqa: E402
from huescope.sources.oracle import sdk  # noqa: E402
from huescope.sources.oracle.access import service_of  # noqa: E402
from huescope.sources.oracle.account import Account, Link  # noqa: E402
from huescope.sources.oracle.objects import OracleObject  # noqa: E402
from huescope.sources.oracle.places import Folder  # noqa: E402
from huescope.sources.remote.cache import DiskCache  # noqa: E402
from huescope.sources.remote.context import Remote  # noqa: E402
from huescope.ui.browser.listing.arranging import Arrangement, arrange  # noqa: E402
from huescope.ui.browser.listing.listing import Batch, Listing  # noqa: E402
from huescope.ui.browser.listing.sorting import Sorting  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

CANCELS = 20


def account(folder: Path, url: str) -> Account:
    """Write a configuration with a new key; the public bucket does not look at the signature."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    text = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    (folder / "key.pem").write_bytes(text)
    fingerprint = ":".join(["0a"] * 16)
    (folder / "config").write_text(
        "[DEFAULT]\ntenancy=ocid1.tenancy.oc1..a\nuser=ocid1.user.oc1..b\nregion=eu-zurich-1\n"
        f"fingerprint={fingerprint}\nkey_file={folder / 'key.pem'}\n"
    )
    return Account(str(folder / "config"), endpoint=url)


def listed(place: Folder) -> tuple[int, float, float]:
    """Give the number of entries, and the seconds until the first page and until the last."""
    started_s = time.perf_counter()
    first_s = 0.0
    kept = []
    for page in place.pages(Job()):
        first_s = first_s or time.perf_counter() - started_s
        kept.append(page.entries)
    return sum(map(len, kept)), first_s, time.perf_counter() - started_s


def bytes_each(place: Folder) -> float:
    """Give the bytes that stay for each entry once all are listed."""
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    kept = [page.entries for page in place.pages(Job())]
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return (after - before) / sum(map(len, kept))


def bytes_each_shown(place: Folder) -> float:
    """Give the bytes that stay for each entry in the browser: all columns, sorted and filtered."""
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    kept = _shown(place)
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return (after - before) / kept[0].count


def _shown(place: Folder) -> tuple[Listing, Arrangement]:
    listing = Listing(place)
    for page in place.pages(Job()):
        listing.add(Batch.of(page.entries))
    (arrangement,) = arrange(listing, Sorting("date"), "img", None, Job())
    return listing, arrangement


def longest_cancel_ms(fault: str, account_of: Callable[[str], Account], remote: Remote) -> float:
    """Give the longest of some times from cancelling a read until it is over."""
    took_ms = []
    with OracleServer() as server:
        server.put("photos", "a.jpg", bytes(2**20))
        server.public.add("photos")
        picture = OracleObject(
            account_of(server.url), "axnamespace", "photos", "a.jpg", remote=remote
        )
        for _ in range(CANCELS):
            server.reached.clear()
            server.fail(fault, pause_s=0.005)
            job = Job()
            reading = threading.Thread(target=_read_until_cancelled, args=(picture, job))
            reading.start()
            server.reached.wait()
            begun_s = time.perf_counter()
            job.cancel()
            reading.join()
            took_ms.append(1000 * (time.perf_counter() - begun_s))
        sdk.forget(picture.access)
    return max(took_ms)


def _read_until_cancelled(picture: OracleObject, job: Job) -> None:
    with contextlib.suppress(Cancelled):
        picture.read(job)


def main() -> None:
    """Print two tables."""
    number = sys.argv[1] if len(sys.argv) > 1 else "200000"
    command = [sys.executable, str(TESTS / "servers" / "oracle_server.py"), number]
    with (
        tempfile.TemporaryDirectory() as scratch,
        subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as server,
    ):
        folder = Path(scratch)
        url = server.stdout.readline().strip()
        remote = Remote(own_cache=DiskCache(folder / "cache"))
        known = account(folder, url)
        service_of(known)  # loading the library is measured by nobody twice
        print(
            f"{'access':8} {'entries':>8} {'first page':>11} {'all':>8} "
            f"{'bytes each':>11} {'as shown':>9}"
        )
        for name, access in (("account", known), ("link", Link(url))):
            place = Folder(access, "axnamespace", "photos", recursive=True, remote=remote)
            entries, first_s, all_s = listed(place)
            size, shown = bytes_each(place), bytes_each_shown(place)
            print(f"{name:8} {entries:8} {first_s:9.3f} s {all_s:6.2f} s {size:11.0f} {shown:9.0f}")
        sdk.forget(known)
        server.stdin.close()
        print(f"\n{'while it':10} {'longest cancel of ' + str(CANCELS):>24}")
        for fault in ("hang", "hang body", "drip"):
            longest_ms = longest_cancel_ms(fault, lambda url: account(folder, url), remote)
            print(f"{fault:10} {longest_ms:21.1f} ms")


if __name__ == "__main__":
    main()
