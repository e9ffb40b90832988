"""Thumbnails: made in workers, cached within a limit of memory."""
