"""The folder browser: entries, their thumbnails, and the dock that shows them."""
