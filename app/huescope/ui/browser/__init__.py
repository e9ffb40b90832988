"""The folder browser: listing of a place, thumbnails, views and navigation."""
