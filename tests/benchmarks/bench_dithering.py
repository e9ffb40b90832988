"""How near dithered pictures come, how large their files are, and how long they take.

    python tests/benchmarks/bench_dithering.py PICTURE... [--sizes 4,16,256] [--pixels N]
        [--speeds 1,4,10] [--output FILE]

Our palettes are those of "area", found in Oklab, which is the default where a picture is dithered,
and in sRGB, as ``--space srgb`` finds them. Ordered and blue noise are measured with the latter.
Each way to dither stands beside Pillow's Floyd-Steinberg to the same palette, libimagequant (the
`imagequant` package, by its own palette) and the pngquant program, where they are installed. The
difference is CIEDE2000 after both pictures were blurred in linear light by a Gaussian with a sigma
of one and of two pixels, as from some distance, mean over every fourth pixel; beside it, of both in
S-CIELAB. The last tables compare at equal bytes: the difference of our diffusion, between those of
its strengths, where its file is as large as the other's, with the palettes of either space. Bytes
are those of an indexed PNG after oxipng: of ours as the format "png-small" writes it, and with the
palette in the order that is shown; of the others after oxipng at level 4, in whatever order it
finds. Times are of the dithering, for libimagequant and pngquant with finding the palette.
"""

from __future__ import annotations

import argparse
import io
import shutil
import subprocess
import sys
import time
from collections import defaultdict
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "app"))

from huescope.analysis import dithering
from huescope.analysis.dithering import DitheringOptions, dither
from huescope.analysis.findings import find
from huescope.analysis.options import DEFAULT
from huescope.analysis.sampling import shrink
from huescope.cancellation import Job
from huescope.color.difference import ciede2000
from huescope.color.lab import linear_to_xyz, xyz_to_lab
from huescope.color.srgb import SRGB_U8_TO_LINEAR
from huescope.errors import HuescopeError
from huescope.imaging import writing
from huescope.imaging.decode import decode
from huescope.imaging.picture import Picture
from huescope.imaging.writing import ReducedPicture
from huescope.imaging.writing._oxipng import optimized

sys.path.insert(0, str(Path(__file__).parent))

from _s_cielab import seen_lab

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray


SIZES = (4, 8, 16, 32, 64, 256)
SIGMAS_PX = (1, 2)
MEASURES = (*(f"dE00 σ{sigma}" for sigma in SIGMAS_PX), "S-CIELAB")
STRENGTHS = (0.5, 0.8, 1.0)
SPACES = ("srgb", "oklab")
SPEEDS = (1, 4, 10)
LEVELS = (0.0, 0.5, 1.0)
OXIPNG_LEVEL = 4


@dataclass
class Row:
    """What one way gave over all pictures."""

    delta_e: list[list[float]] = field(default_factory=list)
    size_bytes: list[int] = field(default_factory=list)
    smallest_bytes: list[int] = field(default_factory=list)
    ns_a_pixel: list[float] = field(default_factory=list)


class Judge:
    """Compares pictures with one, as seen from some distance."""

    def __init__(self, rgb_u8: NDArray[np.uint8]) -> None:
        self._seen = _seen(rgb_u8)

    def delta_e(self, rgb_u8: NDArray[np.uint8]) -> list[float]:
        """Mean CIEDE2000 for each of the measures."""
        return [
            float(ciede2000.difference(lab, other).mean())
            for lab, other in zip(self._seen, _seen(rgb_u8), strict=True)
        ]


def _seen(rgb_u8: NDArray[np.uint8]) -> list[NDArray[np.float64]]:
    return [*(_blurred_lab(rgb_u8, sigma) for sigma in SIGMAS_PX), seen_lab(rgb_u8)[::2, ::2]]


def _blurred_lab(rgb_u8: NDArray[np.uint8], sigma: float) -> NDArray[np.float64]:
    linear = SRGB_U8_TO_LINEAR.astype(np.float32)[rgb_u8]
    blurred = cv2.GaussianBlur(linear, (0, 0), sigma)
    return xyz_to_lab(linear_to_xyz(np.clip(blurred[::2, ::2], 0, 1)))


def ours(
    picture: Picture, palette: NDArray[np.uint8], space: str
) -> Iterator[tuple[str, Image.Image, float]]:
    """Dither in each way."""
    for name in dithering.registry() if space == SPACES[0] else ("none", "diffusion"):
        for strength in STRENGTHS if name != "none" else (0.0,):
            started_s = time.perf_counter()
            indices = dither(picture, palette, DitheringOptions(name, strength), Job())
            spent_s = time.perf_counter() - started_s
            yield _label(space, name, strength), _indexed(indices, palette), spent_s


def _label(space: str, name: str, strength: float) -> str:
    return f"{space} {name}" if name == "none" else f"{space} {name} {strength}"


def peers(
    picture: Picture, palette: NDArray[np.uint8], speeds: tuple[int, ...]
) -> Iterator[tuple[str, Image.Image, float]]:
    """Reduce with the other programs."""
    image = Image.fromarray(picture.rgb_u8)
    started_s = time.perf_counter()
    target = Image.new("P", (1, 1))
    target.putpalette(palette.tobytes())
    found = image.quantize(palette=target, dither=Image.Dither.FLOYDSTEINBERG)
    yield "Pillow, our palette in sRGB", found, time.perf_counter() - started_s
    yield from _imagequant(image, len(palette), speeds)
    yield from _pngquant(image, len(palette))


def _imagequant(
    image: Image.Image, size: int, speeds: tuple[int, ...]
) -> Iterator[tuple[str, Image.Image, float]]:
    try:
        from imagequant import _libimagequant
    except ImportError:
        return
    lib, ffi = _libimagequant.lib, _libimagequant.ffi
    data = image.convert("RGBA").tobytes()
    for speed in speeds:
        for level in LEVELS:
            started_s = time.perf_counter()
            attributes = lib.liq_attr_create()
            lib.liq_set_speed(attributes, speed)
            lib.liq_set_max_colors(attributes, size)
            source = lib.liq_image_create_rgba(
                attributes, ffi.from_buffer(data), image.width, image.height, 0
            )
            result = ffi.new("liq_result**")
            if lib.liq_image_quantize(source, attributes, result) != 0:
                continue
            lib.liq_set_dithering_level(result[0], level)
            pixels = ffi.new("char[]", image.width * image.height)
            lib.liq_write_remapped_image(result[0], source, pixels, image.width * image.height)
            palette = lib.liq_get_palette(result[0])
            colors = [palette.entries[place] for place in range(palette.count)]
            spent_s = time.perf_counter() - started_s
            indices = np.frombuffer(ffi.buffer(pixels), np.uint8)
            found = _indexed(
                indices.reshape(image.height, image.width),
                np.array([[each.r, each.g, each.b] for each in colors], np.uint8),
            )
            yield f"libimagequant speed {speed}, dithering {level}", found, spent_s


def _pngquant(image: Image.Image, size: int) -> Iterator[tuple[str, Image.Image, float]]:
    program = shutil.which("pngquant")
    if program is None:
        return
    file = io.BytesIO()
    image.save(file, "PNG", compress_level=1)
    for label, options in (("pngquant --speed 1", []), ("pngquant --speed 1 --nofs", ["--nofs"])):
        started_s = time.perf_counter()
        command = [program, "--speed", "1", *options, str(max(2, size)), "-"]
        data = subprocess.run(command, input=file.getvalue(), capture_output=True, check=True)
        spent_s = time.perf_counter() - started_s
        found = Image.open(io.BytesIO(data.stdout))
        found.load()
        yield label, found, spent_s


def _indexed(indices: NDArray[np.uint8], palette: NDArray[np.uint8]) -> Image.Image:
    image = Image.fromarray(np.ascontiguousarray(indices))
    image.putpalette(palette.tobytes())
    return image


def _smallest_bytes(image: Image.Image) -> int:
    file = io.BytesIO()
    image.save(file, "PNG")
    return len(optimized(file.getvalue(), OXIPNG_LEVEL, Job(), reorder=True))


def measure(
    picture: Picture,
    sizes: tuple[int, ...],
    rows: dict[tuple[int, str], Row],
    speeds: tuple[int, ...],
) -> None:
    """Add what each way gives for one picture."""
    judge = Judge(picture.rgb_u8)
    found = {space: find(picture, Job(), replace(DEFAULT, space=space)) for space in SPACES}
    pixels = picture.width_px * picture.height_px
    for size in sizes:
        palettes = {
            space: findings.palette(size, Job()).reduction.rgb_u8
            for space, findings in found.items()
        }
        for label, image, spent_s in (
            *(each for space in SPACES for each in ours(picture, palettes[space], space)),
            *peers(picture, palettes[SPACES[0]], speeds),
        ):
            palette = palettes.get(label.partition(" ")[0])
            row = rows[size, label]
            row.delta_e.append(judge.delta_e(np.asarray(image.convert("RGB"))))
            row.ns_a_pixel.append(spent_s * 1e9 / pixels)
            if palette is None:
                row.smallest_bytes.append(_smallest_bytes(image))
            else:
                reduced = ReducedPicture(np.asarray(image), palette)
                row.smallest_bytes.append(len(writing.write(reduced, "png-small", Job()).data))
                row.size_bytes.append(len(writing.write(reduced, "png", Job()).data))


def report(rows: dict[tuple[int, str], Row]) -> Iterator[str]:
    """Lay the table out, a part for each number of colours."""
    for size in dict.fromkeys(size for size, _ in rows):
        yield f"\nk = {size}"
        yield f"{'':38} {_headings()} {'bytes':>9} {'in order':>9} {'ns/pixel':>9}"
        for (this, label), row in rows.items():
            if this != size:
                continue
            means = " ".join(f"{each:8.3f}" for each in np.mean(row.delta_e, axis=0))
            in_order = f"{np.mean(row.size_bytes):9.0f}" if row.size_bytes else f"{'':9}"
            yield (
                f"{label:38} {means} {np.mean(row.smallest_bytes):9.0f} {in_order} "
                f"{np.median(row.ns_a_pixel):9.0f}"
            )


def compare(rows: dict[tuple[int, str], Row], space: str) -> Iterator[str]:
    """Lay out our diffusion against the others at equal bytes, in per cent of their difference."""
    yield f"\n{f'Palette in {space}, at equal bytes, against':47} {_headings()}"
    for (size, label), row in rows.items():
        if row.size_bytes:  # our own
            continue
        labels = (_label(space, "none", 0), *(_label(space, "diffusion", s) for s in STRENGTHS))
        own = [rows[size, each] for each in labels]
        size_bytes = [np.mean(each.smallest_bytes) for each in own]
        wanted, theirs = np.mean(row.smallest_bytes), np.mean(row.delta_e, axis=0)
        if wanted < size_bytes[0]:
            continue  # none of ours is as small
        ours_then = [
            np.interp(wanted, size_bytes, values)
            for values in np.mean([each.delta_e for each in own], axis=1).T
        ]
        parts = " ".join(
            f"{100 * (mine / their - 1):+7.1f}%" if their else f"{'0':>8}"
            for mine, their in zip(ours_then, theirs, strict=True)
        )
        yield f"{f'k = {size}, {label}':47} {parts}"


def _headings() -> str:
    return " ".join(f"{name:>8}" for name in MEASURES)


def on_white(picture: Picture) -> Picture:
    """Lay a transparent picture on white: the other programs are given no alpha."""
    if picture.alpha_u8 is None:
        return picture
    alpha = picture.alpha_u8[..., None] / 255
    rgb_u8 = np.rint(picture.rgb_u8 * alpha + 255 * (1 - alpha)).astype(np.uint8)
    return Picture(picture.name, picture.format, rgb_u8)


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure ways to dither.")
    parser.add_argument("pictures", nargs="+", type=Path)
    parser.add_argument("--sizes", type=lambda text: tuple(map(int, text.split(","))))
    parser.add_argument("--pixels", type=int, help="scale larger pictures down to so many")
    parser.add_argument("--speeds", type=lambda text: tuple(map(int, text.split(","))))
    parser.add_argument("--output", type=Path)
    arguments = parser.parse_args()
    rows: dict[tuple[int, str], Row] = defaultdict(Row)
    for path in arguments.pictures:
        try:
            picture = on_white(decode(path.read_bytes(), path.name, Job()))
            if arguments.pixels:
                picture = shrink(picture, arguments.pixels, Job())
            measure(picture, arguments.sizes or SIZES, rows, arguments.speeds or SPEEDS)
        except HuescopeError as error:  # nothing of it can be seen
            sys.stderr.write(f"{error}\n")
        sys.stderr.write(f"{path.name}\n")
    names = ", ".join(path.stem for path in arguments.pictures)
    tables = (line for space in SPACES for line in compare(rows, space))
    text = "\n".join([f"Means over {names}.", *report(rows), *tables, ""])
    sys.stdout.write(text)
    if arguments.output:
        arguments.output.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
