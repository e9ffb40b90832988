"""Thumbnails: made in workers and cached within a memory limit."""
