"""The reference of the library is what the docstrings say."""

import huescope
import make_api_page


def test_the_page_is_made_from_the_docstrings_of_today():
    page = make_api_page.page()
    assert make_api_page.PAGE.read_text(encoding="utf-8") == page
    for name in huescope.__all__:
        assert f"`{name}`" in page or f"## huescope.{name}\n" in page
    assert "order: str = 'share'" in page
