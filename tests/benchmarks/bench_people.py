"""How near palettes come to those that people picked from the same pictures by hand.

    python tests/benchmarks/bench_people.py FOLDER [--output FILE]

FOLDER has pictures and a ``palettes.tsv``: a heading, then file, source and the picked colours in
hex. For a picture with n picked colours every extractor is asked for n. Both palettes are matched
one to one with the least sum of CIEDE2000; printed are the mean CIEDE2000 of the pairs, its ratio
to that of k-means, the share of the picked colours with one of the palette within CIEDE2000 10
(recall), both as means over the pictures, and the mean lightness and chroma of the palettes. A last
table has each source by itself, and the most subdued fifth of the pictures.

Needs scipy; color-thief, Pylette, and with Node.js node-vibrant and material-color-utilities, take
part where they are installed, the last two in the folder of ``node_modules`` that --node names.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from io import BytesIO
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "app"))

import cv2
import numpy as np
from _people import judge, pictures_of
from PIL import Image

from huescope.analysis import proposals
from huescope.analysis.findings import find, find_again
from huescope.analysis.options import ClusteringOptions
from huescope.cancellation import Job
from huescope.color.lab import rgb_u8_to_lab

PEERS = {}
K_MEANS = "k-means (OpenCV)"


def peer(name):
    """Register an extractor: it takes RGB pixels and a number, and gives as many RGB colours."""

    def register(function):
        PEERS[name] = function
        return function

    return register


@peer(K_MEANS)
def k_means(rgb_u8, size):
    cv2.setRNGSeed(1)
    criteria = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 30, 1.0)
    points = np.float32(rgb_u8.reshape(-1, 3))
    return cv2.kmeans(points, size, None, criteria, 3, cv2.KMEANS_PP_CENTERS)[2]


@peer("Pillow median cut")
def median_cut(rgb_u8, size):
    palette = Image.fromarray(rgb_u8).quantize(size, Image.Quantize.MEDIANCUT).getpalette()
    return np.reshape(palette[: 3 * size], (-1, 3))


@peer("color-thief")
def color_thief(rgb_u8, size):
    from colorthief import ColorThief

    # It gives one colour less than it is asked for above 7, and one more below.
    for asked in (size, size + 1, size - 1):
        found = ColorThief(_png(rgb_u8)).get_palette(color_count=max(asked, 2), quality=1)
        if len(found) >= size:
            break
    return found[:size]


@peer("Pylette")
def pylette(rgb_u8, size):
    from pylette import extract_colors

    with tempfile.NamedTemporaryFile(suffix=".png") as file:
        file.write(_png(rgb_u8).getvalue())
        file.flush()
        found = extract_colors(file.name, palette_size=size)
    return [color.rgb for color in found]


def _png(rgb_u8):
    stream = BytesIO()
    Image.fromarray(rgb_u8).save(stream, "PNG")
    stream.seek(0)
    return stream


NODE = """
import fs from "node:fs";
const kind = process.argv[2], path = process.argv[3], size = +process.argv[4];
let found;
if (kind === "vibrant") {
  const { Vibrant } = await import("node-vibrant/node");
  const palette = await Vibrant.from(path).quality(1).getPalette();
  found = Object.values(palette).filter(Boolean)
    .sort((a, b) => b.population - a.population).map(s => s.rgb);
} else {
  const { QuantizerCelebi, Score } = await import("@material/material-color-utilities");
  const raw = fs.readFileSync(path), pixels = new Array(raw.length / 3);
  for (let i = 0; i < pixels.length; i++)
    pixels[i] = (0xff000000 | raw[3*i] << 16 | raw[3*i+1] << 8 | raw[3*i+2]) >>> 0;
  const counted = QuantizerCelebi.quantize(pixels, 128);
  found = Score.score(counted, { desired: size, filter: false })
    .map(c => [c >> 16 & 255, c >> 8 & 255, c & 255]);
}
console.log(JSON.stringify(found.map(c => c.map(Math.round))));
"""


def add_node_peers(folder):
    script = folder / "bench_people.mjs"
    script.write_text(NODE)

    def run(kind, path, size):
        arguments = ["node", script.name, kind, path, str(size)]
        done = subprocess.run(arguments, cwd=folder, capture_output=True, check=True, text=True)
        return json.loads(done.stdout)[:size]

    @peer("node-vibrant (at most 6)")
    def vibrant(rgb_u8, size):
        with tempfile.NamedTemporaryFile(suffix=".png") as file:
            file.write(_png(rgb_u8).getvalue())
            file.flush()
            return run("vibrant", file.name, size)

    @peer("material-color-utilities")
    def material(rgb_u8, size):
        with tempfile.NamedTemporaryFile(suffix=".rgb") as file:
            step = max(1, int((rgb_u8.shape[0] * rgb_u8.shape[1] / 12544) ** 0.5))
            file.write(np.ascontiguousarray(rgb_u8[::step, ::step]).tobytes())
            file.flush()
            return run("material", file.name, size)


def measure(person, found):
    """Ask everybody for a palette, and add what it is worth by the extractor's name."""
    size = len(person.rgb_u8)
    findings = None
    for name in proposals.registry():
        options = ClusteringOptions(mood=name)
        if findings is None:
            findings = find(person.picture, Job(), options)
        findings = find_again(findings, person.picture, Job(), options)
        add(person, found, f"Huescope, {name}", findings.palette(size, Job()).reduction.rgb_u8)
    for name, extract in list(PEERS.items()):
        try:
            add(person, found, name, extract(person.picture.rgb_u8, size))
        except (ImportError, subprocess.CalledProcessError, OSError) as error:
            print(f"{name} takes no part: {error}", file=sys.stderr)
            del PEERS[name]


def add(person, found, name, colors):
    lab = rgb_u8_to_lab(np.clip(np.rint(np.asarray(colors, float)), 0, 255).astype(np.uint8))
    difference, recall = judge(lab, rgb_u8_to_lab(person.rgb_u8))
    chroma = np.hypot(lab[:, 1], lab[:, 2])
    row = (difference, recall, lab[:, 0].mean(), chroma.mean())
    found.setdefault(name, {})[person.name] = row


def table(found, which, heading):
    """Print the means over some pictures."""
    base = np.mean([found[K_MEANS][name][0] for name in which])
    lines = ["", heading, f"{'':30}  CIEDE2000  / k-means  recall   L*   C*"]
    for name, rows in found.items():
        if not set(which) <= set(rows):
            continue
        difference, recall, lightness, chroma = np.mean([rows[each] for each in which], axis=0)
        lines.append(
            f"{name:30}  {difference:9.2f}  {difference / base:9.2f}  {recall:6.2f}"
            f"  {lightness:3.0f}  {chroma:3.0f}"
        )
    return lines


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--output", type=Path)
    parser.add_argument("--node", type=Path)
    asked = parser.parse_args()
    if asked.node:
        add_node_peers(asked.node.resolve())
    people, found = list(pictures_of(asked.folder)), {}
    for person in people:
        measure(person, found)
        print(".", end="", file=sys.stderr, flush=True)
    names = [person.name for person in people]
    lines = table(found, names, f"All {len(names)} pictures")
    for source in sorted({person.source for person in people}):
        which = [person.name for person in people if person.source == source]
        lines += table(found, which, f"{source}: {len(which)} pictures")
    by_chroma = sorted(names, key=lambda name: found["Huescope, area"][name][3])
    subdued = by_chroma[: max(1, len(names) // 5)]
    lines += table(found, subdued, f"The {len(subdued)} most subdued pictures")
    text = "\n".join(lines).strip() + "\n"
    print("\n" + text)
    if asked.output:
        asked.output.write_text(text)


if __name__ == "__main__":
    main()
