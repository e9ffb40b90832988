"""Projects, settings and drafts on disk."""
