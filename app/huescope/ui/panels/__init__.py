"""The places of the window: browser, picture, reduction, colours, histogram."""
