"""Connecting to storage: the connect dialog, addresses, and secrets."""
