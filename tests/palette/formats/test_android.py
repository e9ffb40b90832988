"""Colour resources of Android that other programs wrote."""

from huescope.palette.formats.android import read

RESOURCES = b"""<resources>
  <color name="sky">#00AAFF</color>
  <item name="sea" type="color">#800000FF</item>
  <item name="wide" type="dimen">#112233</item>
  <color name="alias">@color/sky</color>
  <drawable name="ground">#445566</drawable>
  <color name="lost">@android:color/white</color>
</resources>"""


def test_items_of_type_color_are_colors_and_no_others():
    palette = read(RESOURCES, "colors.xml")
    assert [(each.name, each.hex) for each in palette.swatches] == [
        ("sky", "#00aaff"),
        ("sea", "#0000ff"),
        ("alias", "#00aaff"),
    ]
    assert "lost" in palette.remarks[0]
