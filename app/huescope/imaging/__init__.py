"""Bytes in, picture out: decoding by content, orientation, colour profile, alpha, limits."""
