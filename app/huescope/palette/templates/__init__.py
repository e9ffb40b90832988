"""Formats that a person wrote as templates, filled in where they can do no harm."""
