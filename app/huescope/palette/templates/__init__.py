"""User-defined export formats: Jinja templates, rendered in a sandbox."""
