"""Details about the picture: its histogram."""
