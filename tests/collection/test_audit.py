import numpy as np
import pytest
from PIL import Image

from huescope.analysis.color_counts import pack
from huescope.cancellation import Job
from huescope.collection import audit
from huescope.collection.audit import Brand, PictureAudit, audit_item, brand_of, nearest_of_brand
from huescope.collection.auditing import Audit, audit_place, worst_first
from huescope.collection.found_pictures import FoundPictures
from huescope.collection.index_file import ColorIndex
from huescope.collection.indexing import add_to_index
from huescope.collection.listing import item_pages, place_typed
from huescope.collection.reports import csv, html, pdf, report_for
from huescope.color.difference import ciede2000
from huescope.color.lab import rgb_u8_to_lab
from huescope.errors import OptionError
from huescope.palette.palette import Palette
from huescope.palette.swatch import Swatch
from huescope.sources.folder import FileSet

NAVY, RED, GOLD = (29, 53, 87), (230, 57, 70), (255, 200, 0)
SWATCHES = Swatch(NAVY, name="navy"), Swatch(RED, name="=red"), Swatch(NAVY)
BRAND = brand_of(Palette("b", SWATCHES), 5)


@pytest.fixture
def place(tmp_path, draw):
    draw(tmp_path / "in" / "all.png", (NAVY, 6), (RED, 6))
    draw(tmp_path / "in" / "<half>.png", ((31, 54, 88), 5), (GOLD, 4), ((250, 195, 5), 1))
    (tmp_path / "in" / "bad.png").write_bytes(b"no picture")
    return place_typed(str(tmp_path / "in"), {})


@pytest.fixture
def audited(place):
    errors = []
    found = [a for _, a, _ in audit_place(place, BRAND, Job(), errors.append, with_maps=False)]
    return Audit("in", "b", BRAND, worst_first(found), tuple(map(str, errors)), 0.8)


def test_shares_foreign_and_missing_colours_are_found(audited):
    half, whole = audited.pictures
    assert (half.share, whole.share) == (0.5, 1)
    assert (half.missing, whole.missing, audited.missing) == ((1,), (), ())
    assert (half.shares, whole.shares) == ((0.5, 0), (0.5, 0.5))
    (foreign,) = half.foreign  # both shades of gold together
    assert (foreign.rgb, foreign.share, foreign.nearest) == (GOLD, pytest.approx(0.5), 1)
    assert foreign.delta_e == pytest.approx(
        float(ciede2000.difference(*rgb_u8_to_lab(np.array([GOLD, RED], np.uint8))))
    )
    assert (audited.below, audited.mean_share, len(audited.failed)) == (1, 0.75, 1)
    assert half.to_dict(BRAND)["missing"] == ["=red"]


def test_files_from_anywhere_and_what_was_found_are_audited(place, tmp_path):
    errors = []
    paths = [place.path / name for name in ("all.png", "bad.png", "gone.png")]
    with ColorIndex(tmp_path / "index") as index:
        pictures = [item for page in item_pages(place, Job(), errors.append) for item in page]
        add_to_index(index, pictures, Job(), lambda _: None, lambda _: None)
    for gathered in (FileSet(tuple(paths), "dropped"), FoundPictures(tmp_path / "index", "navy")):
        found = audit_place(gathered, BRAND, Job(), errors.append, with_maps=False)
        assert (paths[0].name, 1) in [(item.source.name, each.share) for item, each, _ in found]
    assert [str(error).rpartition("/")[2] for error in errors] == [
        "bad.png: its content is not a picture that Huescope knows.",
        "gone.png: there is no such file or folder, or it has just vanished.",
    ]


def test_the_nearest_colour_within_the_distance_is_found():
    rgb_u8 = np.random.default_rng(2).integers(0, 256, (500, 3), np.uint8)
    brand = brand_of(Palette("b", tuple(Swatch(tuple(map(int, rgb))) for rgb in rgb_u8[:6])), 25)
    nearest, delta_e = nearest_of_brand(pack(rgb_u8), brand, Job())
    every = ciede2000.difference(rgb_u8_to_lab(rgb_u8)[:, None], rgb_u8_to_lab(brand.rgb_u8))
    is_near = every.min(axis=1) <= 25
    assert 20 < is_near.sum() < 480
    assert (nearest == np.where(is_near, every.argmin(axis=1), -1)).all()
    assert delta_e[is_near] == pytest.approx(every.min(axis=1)[is_near])


def test_a_map_shows_what_is_off_brand_in_its_colours(tmp_path, draw):
    path = draw(tmp_path / "a.png", (NAVY, 6), (GOLD, 6))
    image = Image.open(path).convert("RGBA")
    image.putpixel((0, 0), (*GOLD, 0))
    image.save(path)
    (item,) = next(iter(_pages(path)))
    _, png = audit_item(item, BRAND, Job(), with_map=True)
    (tmp_path / "map.png").write_bytes(png)
    with Image.open(tmp_path / "map.png") as drawn:
        assert drawn.getpixel((8, 2)) == GOLD
        red, green, blue = drawn.getpixel((2, 2))
        lightness = (299 * NAVY[0] + 587 * NAVY[1] + 114 * NAVY[2]) / 1000
        assert red == green == blue == pytest.approx(255 - (255 - lightness) * 0.2, abs=1)
        assert drawn.getpixel((0, 0)) == (255, 255, 255)


def _pages(path):
    from huescope.collection.listing import item_pages

    return item_pages(place_typed(str(path), {}), Job(), pytest.fail)


def test_reports_are_complete_and_escape_names(audited, tmp_path):
    Image.new("RGB", (9, 6), GOLD).save(tmp_path / "map.png")
    maps = {audited.pictures[0].location: tmp_path / "map.png"}
    page = html.write(audited, maps).decode()
    assert "&lt;half&gt;.png" in page
    assert "<half>" not in page
    assert page.count("data:image/webp") == 1
    assert "1 picture is under 80%" in page
    assert page.index("half") < page.index("all.png")
    first, half, _ = csv.write(audited, maps).decode().splitlines()
    assert first == "picture,share,missing,foreign,foreign_delta_e,navy,'=red"
    assert ",0.500000,'=red,#ffc800:0.5000," in half
    from pypdf import PdfReader

    (tmp_path / "a.pdf").write_bytes(pdf.write(audited, maps))
    (sheet,) = PdfReader(tmp_path / "a.pdf").pages
    assert "Missing: =red" in sheet.extract_text()
    assert len(sheet.images) == 1


def test_a_palette_and_a_suffix_are_needed(tmp_path):
    with pytest.raises(OptionError, match="no colours"):
        brand_of(Palette("b"), 5)
    with pytest.raises(OptionError, match=r"ends in \.html, \.csv, \.pdf"):
        report_for(tmp_path / "a.txt")


def test_colours_of_the_brand_itself_are_on_brand_without_any_tolerance(tmp_path, draw):
    path = draw(tmp_path / "a.png", (NAVY, 6), (GOLD, 6))
    exact = Brand(("first", "same", "gold"), np.array([NAVY, NAVY, GOLD], np.uint8), 0)
    (item,) = next(iter(_pages(path)))
    found, png = audit_item(item, exact, Job(), with_map=True)
    assert (found.share, found.shares, found.foreign) == (1, (0.5, 0, 0.5), ())
    (tmp_path / "map.png").write_bytes(png)
    with Image.open(tmp_path / "map.png") as drawn:
        assert all(low == high for low, high in drawn.convert("HSV").getextrema()[:2])  # grey


def test_the_strongest_foreign_colours_are_found_with_their_shades(tmp_path, draw):
    gold_too = (250, 195, 5)
    bands = [
        *((NAVY, 500), (GOLD, 60), ((0, 160, 60), 70), (gold_too, 30), ((240, 240, 240), 50)),
        *(((150, 0, 200), 40), ((0, 200, 250), 20), ((90, 60, 20), 10)),
    ]
    path = draw(tmp_path / "a.png", *bands, height_px=1)
    (item,) = next(iter(_pages(path)))
    found, _ = audit_item(item, BRAND, Job())
    assert [(each.rgb, round(each.share * 780)) for each in found.foreign] == [
        (GOLD, 90), ((0, 160, 60), 70), ((240, 240, 240), 50), ((150, 0, 200), 40),
        ((0, 200, 250), 20),
    ]  # fmt: skip


def test_colours_of_less_than_a_thousandth_are_missing_and_no_foreign_ones(tmp_path, draw):
    assert PictureAudit("a", 1, (0.001, 0.0009, 0), ()).missing == (1, 2)
    path = draw(tmp_path / "a.png", (NAVY, 2000), (GOLD, 1), (RED, 2), height_px=1)
    (item,) = next(iter(_pages(path)))
    found, _ = audit_item(item, BRAND, Job())
    assert (found.missing, found.foreign) == ((1,), ())


def test_shades_of_a_colour_add_to_its_share():
    lab = rgb_u8_to_lab(np.array([(200, 0, 0), (0, 0, 200), (201, 1, 0), (0, 200, 0)], np.uint8))
    shares = np.array([0.25, 0.125, 0.0625, 0.03125])
    assert audit._joined(lab, shares) == [0, 1, 3]
    assert shares[[0, 1, 3]].tolist() == [0.3125, 0.125, 0.03125]
