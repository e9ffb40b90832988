"""The browser, for what lists places in it before it is built."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from huescope.sources.source import Source
    from huescope.ui.browser.browser import Browser


class LateBrowser:
    """Lists places in the browser: at once, or when it is built.

    Opening a picture does not wait until the browser is built.

    Parameters
    ----------
    build : callable
        Builds the browser, which is then given to `attach`.
    """

    def __init__(self, build: Callable[[], Browser]) -> None:
        self._build = build
        self._browser: Browser | None = None
        self._listing: Callable[[Browser], object] | None = None

    def attach(self, browser: Browser) -> None:
        """Use the browser, which was built, and list in it what was asked for last."""
        self._browser = browser
        if self._listing is not None:
            self._listing(browser)

    def list(self, listing: Callable[[Browser], object]) -> None:
        """List a place; before the browser is built, the last call replaces earlier ones.

        Parameters
        ----------
        listing : callable
            Called with the browser.
        """
        if self._browser is None:
            self._listing = listing
        else:
            listing(self._browser)

    @property
    def built(self) -> Browser:
        """The browser; built now if it is not there yet."""
        return self._browser or self._build()

    @property
    def folder(self) -> Path | None:
        """The local folder that is shown; None for none."""
        return None if self._browser is None else self._browser.folder

    def mark(self, source: Source) -> None:
        """Make a picture the current entry if it is listed."""
        if self._browser is not None:
            self._browser.mark(source)

    def drop(self, source: Source) -> None:
        """Remove a picture that no longer exists from the list."""
        if self._browser is not None:
            self._browser.drop(source)
