"""Colour science: colour spaces, colour differences, contrast, and colour vision deficiency."""
