"""Projects of every kind, for hypothesis."""

import io

import numpy as np
from hypothesis import strategies as st
from PIL import Image

from huescope.analysis import dithering, proposals
from huescope.analysis.dithering import DitheringOptions
from huescope.analysis.options import IGNORABLE, REPRESENTATIONS, SPACES, ClusteringOptions
from huescope.analysis.region import Lasso, Rectangle
from huescope.color import coordinates
from huescope.color.coordinates import Coordinates
from huescope.color.working_space import WORKING_SPACES
from huescope.moodboard.board import Board, Item
from huescope.palette.board.arrangement import Rect
from huescope.palette.palette import Palette
from huescope.palette.swatch import GLOBAL, PROCESS, SPOT, Swatch
from huescope.project.picked_pixel import PickedPixel
from huescope.project.project import Document, Project
from huescope.project.state import State
from huescope.sources.reference import Reference


def png(level, side_px=8):
    buffer = io.BytesIO()
    Image.fromarray(np.full((side_px, side_px, 3), level, np.uint8)).save(buffer, "PNG")
    return buffer.getvalue()


TEXTS = st.text(max_size=20) | st.sampled_from(
    ["", "👩‍🎨", "two\nlines", "nul\0", "lone \ud800", "\udcff.jpg", "x" * 300, '"\\</script>']
)
PARTS = st.floats(0, 1)
CHANNELS = st.floats(-1e6, 1e6)
COORDINATES = st.sampled_from(sorted(coordinates.SPACES)).flatmap(
    lambda space: st.builds(
        Coordinates,
        st.just(space),
        st.tuples(*[CHANNELS] * len(coordinates.SPACES[space])),
        PARTS,
    )
)
RGB = st.tuples(*[st.integers(0, 255)] * 3)
P3_COLORS = st.builds(Coordinates, st.just("display-p3"), st.tuples(*[PARTS] * 3))
SWATCHES = st.builds(
    Swatch,
    rgb=RGB,
    pixels=st.integers(0, 2**40),
    share=PARTS,
    name=TEXTS,
    name_is_own=st.booleans(),
    group=TEXTS,
    locked=st.booleans(),
    kind=st.sampled_from([PROCESS, GLOBAL, SPOT]),
    stated=st.none() | COORDINATES,
)
PALETTES = st.builds(
    Palette,
    name=TEXTS,
    swatches=st.lists(SWATCHES, max_size=4).map(tuple),
    source=TEXTS,
    note=TEXTS,
    remarks=st.lists(TEXTS, max_size=2).map(tuple),
)
PLACES = st.floats(-1e6, 1e6)
SIDES = st.floats(0.01, 1e6)
REGIONS = st.builds(Rectangle, PLACES, PLACES, SIDES, SIDES) | st.builds(
    Lasso, st.lists(st.tuples(PLACES, PLACES), min_size=3, max_size=5).map(tuple)
)
OPTIONS = st.builds(
    ClusteringOptions,
    mood=st.sampled_from(list(proposals.registry())),
    space=st.sampled_from(list(SPACES)),
    accent=st.none() | PARTS,
    fixed=st.lists(RGB | P3_COLORS, unique=True, max_size=3).map(tuple),
    ignore=st.frozensets(st.sampled_from(list(IGNORABLE))),
    count_transparent=st.booleans(),
    region=st.none() | REGIONS,
    represent=st.sampled_from(list(REPRESENTATIONS)),
    working_space=st.sampled_from(list(WORKING_SPACES)),
)
REFERENCES = st.builds(
    Reference,
    st.just("local"),
    TEXTS,
    st.dictionaries(TEXTS, TEXTS, max_size=2).map(lambda values: tuple(sorted(values.items()))),
)
ITEMS = st.builds(
    Item,
    id=st.integers(1, 99),
    name=TEXTS,
    reference=st.none() | REFERENCES,
    rect=st.none() | st.builds(Rect, *[st.floats(-1e5, 1e5)] * 2, *[st.floats(1, 1e5)] * 2),
    weight=st.floats(0.25, 4),
    left_out=st.booleans(),
)
BOARDS = st.lists(ITEMS, min_size=1, max_size=3, unique_by=lambda each: each.id).map(
    lambda items: Board(tuple(items))
)
STATES = st.builds(
    State,
    palette=PALETTES,
    colors=st.integers(2, 256),
    options=OPTIONS,
    order=st.sampled_from(["share", "own", "hue"]),
    edited=st.booleans(),
    dithering=st.builds(
        DitheringOptions,
        st.sampled_from(list(dithering.registry())),
        PARTS,
        st.sampled_from(dithering.MATRIX_SIZES_PX),
    ),
    board=st.none() | BOARDS,
)
DOCUMENTS = st.builds(
    Document,
    state=STATES,
    reference=st.none() | REFERENCES,
    thumbnail=st.sampled_from([b"", png(10), png(200)]),
    formula=st.sampled_from(["ciede2000", "cie76"]),
    picked=st.lists(
        st.builds(PickedPixel, RGB, st.tuples(st.integers(0, 2**31), st.integers(0, 2**31))),
        max_size=2,
    ).map(tuple),
)
PROJECTS = st.lists(DOCUMENTS, max_size=3).flatmap(
    lambda documents: st.builds(
        Project, st.just(tuple(documents)), st.integers(0, max(len(documents) - 1, 0))
    )
)
