"""Buckets as obstore sees them, whatever their service: asking, listing, reading, failures."""
