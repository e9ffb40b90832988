"""Workarounds for operating systems and Qt versions."""
