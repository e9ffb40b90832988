"""Huescope: see the colours of a picture, and take them with you."""

__version__ = "0.1.0"
