"""Worker threads: what runs in them, how it is cancelled, and how results come back."""
