"""Shared by all network sources: retries, cancellable requests, connections, disk cache."""
